//! What the model says: calls of tools, JSON by a schema, or text.

use serde_json::{Value, json};

use crate::mock::document::from_schema;
use crate::mock::scenarios::kit::conversation::text_of;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

/// The items of the answer, and why it is incomplete if it is.
pub(super) fn answer(
    call: &Call<'_>,
    history: &[Value],
) -> Result<(Vec<Value>, Option<&'static str>), Reply> {
    let last = history.last().unwrap_or(&Value::Null);
    let kind = last["type"].as_str().unwrap_or_default();
    let result = kind
        .ends_with("_call_output")
        .then(|| text_of(&last["output"]));
    if result.is_none()
        && let Some(tool) = chosen_tool(call)?
    {
        return Ok((vec![tool_call(call, &tool)], None));
    }
    let format = call.member("text")["format"].take();
    let text = match (format["type"].as_str(), result) {
        (Some("json_schema"), _) => from_schema(&format["schema"], &format["schema"]).to_string(),
        (Some("json_object"), _) => json!({"answer": text_of(&last["content"])}).to_string(),
        (_, Some(result)) => format!("The tool says: {result}"),
        (_, None) => format!("You said: {}", text_of(&last["content"])),
    };
    let most = call.count("max_output_tokens");
    let all = tokens(&text);
    let is_cut = most.is_some_and(|most| all.len() > most);
    let text = all[..most.unwrap_or(all.len()).min(all.len())].concat();
    let status = if is_cut { "incomplete" } else { "completed" };
    let part = json!({"type": "output_text", "text": text, "annotations": [], "logprobs": []});
    let message = json!({
        "id": call.state.new_id("msg_"), "type": "message", "status": status, "role": "assistant",
        "content": [part],
    });
    Ok((vec![message], is_cut.then_some("max_output_tokens")))
}

/// The tool that is called: the one that is forced, or the first of those that a caller carries out.
fn chosen_tool(call: &Call<'_>) -> Result<Option<Value>, Reply> {
    let tools = call.member("tools");
    let tools = tools.as_array().map_or(&[][..], Vec::as_slice);
    let own = |tool: &&Value| tool["type"] == "function" || tool["type"] == "custom";
    let choice = call.member("tool_choice");
    let named = |wanted: &Value| {
        let same = |tool: &&Value| tool["type"] == wanted["type"] && tool["name"] == wanted["name"];
        let found = tools.iter().filter(own).find(same);
        found.cloned().ok_or_else(|| {
            let message = format!(
                "`tools` has no {} named {}.",
                wanted["type"], wanted["name"]
            );
            Reply::invalid(message, Some("tool_choice"))
        })
    };
    match (choice.as_str(), choice["type"].as_str()) {
        (Some("none"), _) => Ok(None),
        (Some("required"), _) if tools.is_empty() => Err(Reply::invalid(
            "A tool is required, and `tools` has none.",
            Some("tool_choice"),
        )),
        (_, Some("function" | "custom")) => named(&choice).map(Some),
        (_, Some("allowed_tools")) => match choice.pointer("/tools/0") {
            Some(wanted) => named(wanted).map(Some),
            None => Ok(None),
        },
        _ => Ok(tools.iter().find(own).cloned()),
    }
}

fn tool_call(call: &Call<'_>, tool: &Value) -> Value {
    let call_id = call.state.new_id("call_");
    if tool["type"] == "custom" {
        return json!({
            "id": call.state.new_id("ctc_"), "type": "custom_tool_call", "status": "completed",
            "call_id": call_id, "name": tool["name"], "input": "mock input",
        });
    }
    let arguments = match tool
        .get("parameters")
        .filter(|parameters| !parameters.is_null())
    {
        Some(parameters) => from_schema(parameters, parameters),
        None => json!({}),
    };
    json!({
        "id": call.state.new_id("fc_"), "type": "function_call", "status": "completed",
        "call_id": call_id, "name": tool["name"], "arguments": arguments.to_string(),
    })
}
