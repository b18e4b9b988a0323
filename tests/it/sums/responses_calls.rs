//! What events of calls and of thoughts add to a response.

use serde_json::{Value, json};

use super::responses::{event, items};

#[test]
fn texts_of_calls_are_appended_and_replaced() {
    for (event_kind, item_kind, member, done) in [
        (
            "function_call_arguments",
            "function_call",
            "arguments",
            "arguments",
        ),
        ("mcp_call_arguments", "mcp_call", "arguments", "arguments"),
        (
            "custom_tool_call_input",
            "custom_tool_call",
            "input",
            "input",
        ),
        (
            "code_interpreter_call_code",
            "code_interpreter_call",
            "code",
            "code",
        ),
    ] {
        let added = event(
            "output_item.added",
            json!({"output_index": 3, "item": {
                "type": item_kind, "id": "x", "call_id": "c", "name": "f", "server_label": "s", member: "",
            }}),
        );
        let delta = |delta: &str| {
            event(
                &format!("{event_kind}.delta"),
                json!({"output_index": 3, "item_id": "x", "delta": delta}),
            )
        };
        let end = event(
            &format!("{event_kind}.done"),
            json!({"output_index": 3, "item_id": "x", done: "done"}),
        );
        let whole = items([added.clone(), delta("{"), delta("}")]);
        assert_eq!(whole[0][member], "{}", "{event_kind}");
        let whole = items([added, delta("{"), end.clone()]);
        assert_eq!(
            (&whole[0][member], &whole[0]["type"]),
            (&json!("done"), &json!(item_kind))
        );
        // A delta opens what is missing, and so does an end.
        assert_eq!(
            items([delta("a"), delta("b")])[0][member],
            "ab",
            "{event_kind}"
        );
        assert_eq!(items([end])[0][member], "done", "{event_kind}");
        // What was said of the item later does not take the text away.
        let late = event(
            "output_item.added",
            json!({"output_index": 3, "item": {"type": item_kind, "id": "x", "call_id": "c", "name": "f", "server_label": "s", member: ""}}),
        );
        let whole = items([delta("a"), late, delta("b")]);
        assert_eq!(whole[0][member], "ab", "{event_kind}");
    }
    let named = event(
        "function_call_arguments.done",
        json!({"name": "f", "arguments": "{}"}),
    );
    assert_eq!(items([named])[0]["name"], "f");
}

#[test]
fn commands_and_outputs_go_by_their_index() {
    let added = event(
        "output_item.added",
        json!({"output_index": 0, "item": {"type": "shell_call", "id": "s", "call_id": "c", "action": {"commands": []}}}),
    );
    let command = |kind: &str, index: i64, members: Value| {
        let mut members = members;
        members["command_index"] = json!(index);
        members["output_index"] = json!(0);
        event(&format!("shell_call_command.{kind}"), members)
    };
    let whole = items([
        added,
        command("added", 1, json!({"command": ""})),
        command("delta", 1, json!({"delta": "ls"})),
        command("delta", 0, json!({"delta": "p"})),
        command("delta", 0, json!({"delta": "wd"})),
        command("done", 1, json!({"command": "ls -l"})),
    ]);
    assert_eq!(whole[0]["action"]["commands"], json!(["pwd", "ls -l"]));
    let output = |kind: &str, members: Value| {
        let mut members = members;
        members["command_index"] = json!(0);
        members["output_index"] = json!(1);
        event(&format!("shell_call_output_content.{kind}"), members)
    };
    let deltas = [
        output("delta", json!({"delta": {"stdout": "a"}})),
        output("delta", json!({"delta": {"stdout": "b", "stderr": "c"}})),
    ];
    let whole = items(deltas.clone());
    let written = &whole[0]["output"][0];
    assert_eq!(
        (&written["stdout"], &written["stderr"]),
        (&json!("ab"), &json!("c"))
    );
    let done = json!({"stdout": "ab!", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}});
    let [first, second] = deltas;
    let whole = items([first, second, output("done", json!({"output": [done]}))]);
    assert_eq!(whole[0]["output"], json!([done]));
}

#[test]
fn thoughts_go_to_content_and_summary() {
    let at = |part: &str, members: Value| {
        let mut members = members;
        members["output_index"] = json!(0);
        members["item_id"] = json!("rs");
        members[part] = json!(0);
        members
    };
    let whole = items([
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "th"})),
        ),
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "ink"})),
        ),
        event(
            "reasoning_summary_part.added",
            at(
                "summary_index",
                json!({"part": {"type": "summary_text", "text": ""}}),
            ),
        ),
        event(
            "reasoning_summary_text.delta",
            at("summary_index", json!({"delta": "su"})),
        ),
        event(
            "reasoning_summary_text.done",
            at("summary_index", json!({"text": "sum"})),
        ),
    ]);
    let expected = json!([{
        "type": "reasoning", "id": "rs", "content": [{"type": "reasoning_text", "text": "think"}],
        "summary": [{"type": "summary_text", "text": "sum"}],
    }]);
    assert_eq!(whole, expected);
    let ends = items([
        event(
            "reasoning_text.done",
            at("content_index", json!({"text": "think"})),
        ),
        event(
            "reasoning_summary_part.done",
            at(
                "summary_index",
                json!({"part": {"type": "summary_text", "text": "sum"}}),
            ),
        ),
    ]);
    assert_eq!(ends, expected);
    // As vLLM has it.
    let part = items([
        event(
            "content_part.added",
            at(
                "content_index",
                json!({"part": {"type": "reasoning_text", "text": ""}}),
            ),
        ),
        event(
            "reasoning_text.delta",
            at("content_index", json!({"delta": "think"})),
        ),
    ]);
    assert_eq!(part[0]["content"], expected[0]["content"]);
}

#[test]
fn events_of_tools_set_their_status() {
    for (tool, states) in [
        (
            "web_search_call",
            &["in_progress", "searching", "completed"][..],
        ),
        (
            "file_search_call",
            &["in_progress", "searching", "completed"],
        ),
        (
            "code_interpreter_call",
            &["in_progress", "interpreting", "completed"],
        ),
        (
            "image_generation_call",
            &["in_progress", "generating", "completed"],
        ),
        ("mcp_call", &["in_progress", "completed", "failed"]),
    ] {
        for state in states {
            let added = event(
                "output_item.added",
                json!({"output_index": 0, "item": {"type": tool, "id": "x", "server_label": "s", "name": "f", "arguments": ""}}),
            );
            let told = event(
                &format!("{tool}.{state}"),
                json!({"output_index": 0, "item_id": "x"}),
            );
            assert_eq!(items([added, told.clone()])[0]["status"], *state, "{tool}");
            assert_eq!(items([told]), json!([]));
        }
    }
}
