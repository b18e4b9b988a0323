use openai_typed::mock::Reply;
use openai_typed::typed::{NoValueReason, ParseError};
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Step, Unit, misfit, pair};

fn message(text: &str) -> Value {
    json!({"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]})
}

#[tokio::test]
async fn a_value() {
    let (server, client) = pair().await;
    let options = ResponseTextOptions::new().verbosity("low");
    let request = CreateResponseRequest::new("m")
        .input("Think.")
        .text(options);
    let parsed = client
        .responses()
        .parse::<Step<Unit>>(&request)
        .await
        .unwrap();
    assert_eq!(parsed.next, Some(Unit::Celsius));
    let sent: Value = server.requests()[0].json().unwrap();
    let format = &sent["text"]["format"];
    assert_eq!(format["type"], "json_schema");
    assert_eq!(
        (&format["name"], &format["strict"]),
        (&json!("Step_Unit"), &json!(true))
    );
    assert_eq!(
        format["schema"]["required"],
        json!(["thought", "sure", "next"])
    );
    assert_eq!(sent["text"]["verbosity"], "low");
    assert_eq!(
        *format,
        serde_json::to_value(TextFormat::of::<Step<Unit>>().unwrap()).unwrap()
    );
    let (value, response) = parsed.into_parts();
    assert_eq!(
        response
            .into_inner()
            .into_parsed::<Step<Unit>>()
            .unwrap()
            .into_value(),
        value
    );
}

#[tokio::test]
async fn the_last_final_message_alone_counts() {
    let (server, client) = pair().await;
    let request = CreateResponseRequest::new("m").input("Think.");
    let mut commentary = message("Hm, let me see.");
    commentary["phase"] = json!("commentary");
    let mut last = message("{\"thought\": ");
    last["content"]
        .as_array_mut()
        .unwrap()
        .push(json!({"type": "output_text", "text": "\"b\"}"}));
    let output = json!([
        message("{\"thought\": \"a\"}"),
        commentary,
        last,
        commentary
    ]);
    server.respond_next(Reply::json(
        200,
        json!({"status": "completed", "output": output}),
    ));
    let parsed = client
        .responses()
        .parse::<Step<Unit>>(&request)
        .await
        .unwrap();
    assert_eq!(parsed.thought, "b");
}

#[tokio::test]
async fn why_there_is_no_value() {
    let (server, client) = pair().await;
    let request = CreateResponseRequest::new("m").input("Think.");
    let ok = [message("{\"thought\": \"a\"}")];
    let refusal =
        json!({"type": "message", "content": [{"type": "refusal", "refusal": "I will not."}]});
    let call = json!({"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"});
    let incomplete =
        |reason: Value| json!({"status": "incomplete", "incomplete_details": reason, "output": ok});
    for (response, text) in [
        (
            json!({"status": "completed", "output": [refusal]}),
            "refuses: I will not.",
        ),
        (
            incomplete(json!({"reason": "max_output_tokens"})),
            "limit of tokens",
        ),
        (
            incomplete(json!({"reason": "content_filter"})),
            "the content filter",
        ),
        (
            incomplete(json!({"reason": "max_messages"})),
            "not complete (max_messages)",
        ),
        (incomplete(json!(null)), "not complete (no reason is named)"),
        (
            json!({"status": "in_progress", "output": ok}),
            "not complete (in_progress)",
        ),
        (
            json!({"status": "cancelled", "output": ok}),
            "not complete (cancelled)",
        ),
        (
            json!({"status": "failed", "id": "r7", "output": [], "error": {"code": "server_error", "message": "Oh."}}),
            "could not generate it (server_error): Oh.",
        ),
        (
            json!({"status": "completed", "output": [call]}),
            "calls tools first",
        ),
        (
            json!({"status": "completed", "output": []}),
            "it has no text",
        ),
        (
            json!({"output": [message("{\"thought\": true}")]}),
            "at thought: invalid type",
        ),
    ] {
        let mut response = response;
        response["id"] = json!("r7");
        server.respond_next(Reply::json(200, response.clone()));
        let error = client
            .responses()
            .parse::<Step<Unit>>(&request)
            .await
            .unwrap_err();
        assert!(error.to_string().contains(text), "{response}: {error}");
        let ParseError::NoValue(none) = error else {
            panic!("{error}")
        };
        assert_eq!((none.answer().id.as_str(), none.choice()), ("r7", 0));
    }
    server.respond_next(Reply::json(
        200,
        json!({"id": "r", "output": [message("{\"thought\": [1]}")]}),
    ));
    let response = client.responses().create(&request).await.unwrap();
    let none = response.into_parsed::<Step<Unit>>().unwrap_err();
    let NoValueReason::Invalid(error) = none.reason() else {
        panic!("{none}")
    };
    assert_eq!(
        (error.path(), &error.body()[..]),
        ("thought", &b"{\"thought\": [1]}"[..])
    );
}

#[tokio::test]
async fn arguments_of_a_tool() {
    let (server, client) = pair().await;
    let tool = FunctionTool::of::<Step<Unit>>("think", "Thinks.").unwrap();
    let request = CreateResponseRequest::new("m")
        .input("Think.")
        .tool(tool.clone());
    let response = client.responses().create(&request).await.unwrap();
    let OutputItem::FunctionCall(call) = &response.output[0] else {
        panic!("{response:?}")
    };
    assert_eq!(
        call.parse_arguments::<Step<Unit>>().unwrap().next,
        Some(Unit::Celsius)
    );
    let sent: Value = server.requests()[0].json().unwrap();
    assert_eq!(sent["tools"][0], serde_json::to_value(&tool).unwrap());
    assert_eq!(sent["tools"][0]["strict"], true);
    let wrong = FunctionCall::new("c", "think", "{\"thought\": \"a\", \"next\": 7}");
    let error = wrong.parse_arguments::<Step<Unit>>().unwrap_err();
    assert_eq!(misfit(&error).0, "next");
}
