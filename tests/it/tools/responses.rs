use openai_typed::tools::{ResponseTools, ToolEvent};
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Place, bodies, pair, response};

fn ask() -> CreateResponseRequest {
    CreateResponseRequest::new("m").input("How warm is it?")
}

fn call(id: &str) -> Value {
    json!({"type": "function_call", "call_id": id, "name": "f", "arguments": "{}"})
}

fn said(text: &str) -> Value {
    json!({"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]})
}

#[tokio::test]
async fn the_model_answers_with_results() {
    let (server, client) = pair().await;
    let tools = ResponseTools::new()
        .function("get_weather", "The weather.", async |_: Place| {
            Ok("4 degrees")
        })
        .unwrap();
    let (mut events, mut tokens) = (0, 0);
    let request = ask();
    let run = client
        .responses()
        .run_tools(&request, &tools)
        .on_event(|event| {
            events += 1;
            if let ToolEvent::Answered { answer, .. } = event {
                tokens += answer.usage.as_ref().unwrap().total_tokens;
            }
        });
    let done = run.await.unwrap();
    assert_eq!(done.answer.output_text(), "The tool says: 4 degrees");
    assert_eq!((done.turns, events), (2, 4));
    assert_eq!(done.usage.unwrap().total_tokens, tokens);
    let [first, second] = &bodies(&server)[..] else {
        panic!()
    };
    assert_eq!(first["input"], "How warm is it?");
    assert_eq!(
        (&first["tools"][0]["name"], &first["tools"][0]["strict"]),
        (&json!("get_weather"), &json!(true))
    );
    assert_eq!(second["input"][0]["content"], "How warm is it?");
    let id = &second["input"][1]["call_id"];
    let output = json!({"type": "function_call_output", "call_id": id, "output": "4 degrees"});
    assert_eq!(second["input"][2], output);
}

#[tokio::test]
async fn items_are_cleaned() {
    let (server, client) = pair().await;
    let reasoning =
        json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gA"});
    let mut message = said("Hm.");
    message["content"][0]["parsed"] = json!({"a": 1});
    message["id"] = Value::Null;
    let mut function = call("");
    function["parsed_arguments"] = json!({});
    function["created_by"] = json!("me");
    function["id"] = json!("fc_1");
    function["caller"] = json!({"type": "direct"});
    let custom = json!({"type": "custom_tool_call", "call_id": "k", "name": "g", "input": "x"});
    let unknown = json!({"type": "of_next_year", "id": null, "created_by": "me", "x": 1});
    server.respond_next(response(json!([
        reasoning, message, function, custom, unknown
    ])));
    server.respond_next(response(json!([said("Yes.")])));
    let tools = ResponseTools::new().handle("f", async |_: Value| {
        Ok(vec![ToolOutputPart::input_text("4")])
    });
    let tools = tools.handle_custom("g", async |text: String| Ok(text.repeat(2)));
    client.responses().run_tools(&ask(), &tools).await.unwrap();
    let sent = bodies(&server);
    let input = sent[1]["input"].as_array().unwrap();
    assert_eq!(input[1], reasoning);
    assert_eq!(input[2]["content"][0]["text"], "Hm.");
    assert_eq!(input[2]["content"][0].get("parsed"), None);
    assert_eq!(input[2].get("id"), None);
    for member in ["parsed_arguments", "created_by"] {
        assert_eq!(input[3].get(member), None, "{}", input[3]);
    }
    assert_eq!(input[3]["id"], "fc_1");
    let made_up = &input[3]["call_id"];
    assert!(!made_up.as_str().unwrap().is_empty());
    assert_eq!(input[4], custom);
    assert_eq!(input[5], json!({"type": "of_next_year", "x": 1}));
    assert_eq!(
        input[6],
        json!({
            "type": "function_call_output", "call_id": made_up, "caller": {"type": "direct"},
            "output": [{"type": "input_text", "text": "4"}],
        })
    );
    assert_eq!(
        input[7],
        json!({"type": "custom_tool_call_output", "call_id": "k", "output": "xx"})
    );
}

#[tokio::test]
async fn what_is_not_stored_has_its_reasoning_with_it() {
    let (server, client) = pair().await;
    let tools = ResponseTools::new().handle("f", async |_: Value| Ok("4"));
    let reasoning = |text: Value| json!({"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": text});
    for (request, include, kept) in [
        (ask(), Value::Null, 2),
        (ask().store(false), Value::Null, 1),
        (
            ask().store(false).reasoning(Reasoning::new()),
            json!(["reasoning.encrypted_content"]),
            1,
        ),
    ] {
        server.respond_next(response(json!([
            reasoning(Value::Null),
            reasoning(json!("gA")),
            call("a")
        ])));
        server.respond_next(response(json!([said("Yes.")])));
        client
            .responses()
            .run_tools(&request, &tools)
            .await
            .unwrap();
        let sent = bodies(&server);
        let [.., first, second] = &sent[..] else {
            panic!()
        };
        assert_eq!(first["include"], include);
        let input = second["input"].as_array().unwrap().iter();
        assert_eq!(
            input.filter(|item| item["type"] == "reasoning").count(),
            kept
        );
    }
}

#[tokio::test]
async fn a_conversation_keeps_what_was_said() {
    let (server, client) = pair().await;
    server.respond_next(response(json!([said("Hm."), call("a")])));
    server.respond_next(response(json!([said("Yes.")])));
    let tools = ResponseTools::new().handle("f", async |_: Value| Ok("4"));
    let request = ask().conversation("conv_1").tool_choice("required");
    client
        .responses()
        .run_tools(&request, &tools)
        .await
        .unwrap();
    let sent = bodies(&server);
    let output = json!({"type": "function_call_output", "call_id": "a", "output": "4"});
    assert_eq!(sent[1]["input"], json!([output]));
    assert_eq!(
        (&sent[0]["tool_choice"], sent[1].get("tool_choice")),
        (&json!("required"), None)
    );
}

#[tokio::test]
async fn calls_of_the_server_are_none() {
    let (server, client) = pair().await;
    let search = json!({"type": "web_search_call", "id": "ws_1", "status": "completed"});
    let shell = json!({"type": "local_shell_call", "id": "l", "call_id": "l1", "status": "completed",
        "action": {"type": "exec", "command": [], "env": {}}});
    let shell_output = json!({"type": "shell_call_output", "call_id": "l1", "output": []});
    server.respond_next(response(json!([search, shell, shell_output, said("Yes.")])));
    let tools = ResponseTools::new();
    let done = client.responses().run_tools(&ask(), &tools).await.unwrap();
    assert_eq!(
        (done.answer.output_text().as_str(), done.turns),
        ("Yes.", 1)
    );
}

#[tokio::test]
async fn functions_of_a_namespace() {
    let (server, client) = pair().await;
    let mut named = call("a");
    named["namespace"] = json!("crm");
    let mut own = call("b");
    own["namespace"] = json!("f");
    server.respond_next(response(json!([named, own])));
    server.respond_next(response(json!([said("Yes.")])));
    let tools = ResponseTools::new().handle("f", async |_: Value| Ok("plain"));
    let tools = tools.handle("crm.f", async |_: Value| Ok("named"));
    client.responses().run_tools(&ask(), &tools).await.unwrap();
    let sent = bodies(&server);
    assert_eq!(
        (
            &sent[1]["input"][3]["output"],
            &sent[1]["input"][4]["output"]
        ),
        (&json!("named"), &json!("plain"))
    );
}
