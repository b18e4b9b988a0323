use std::collections::HashMap;
use std::error::Error as _;

use openai_typed::mock::Reply;
use openai_typed::typed::{NoValueReason, ParseError};
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Step, Unit, misfit, pair};

#[tokio::test]
async fn a_value() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Think.");
    let parsed = client.chat().parse::<Step<Unit>>(&request).await.unwrap();
    // The server answers with what fits the schema that was sent.
    assert_eq!(parsed.next, Some(Unit::Celsius));
    assert!(!parsed.answer().id.is_empty());
    assert_eq!(parsed.answer().http_status(), 200);
    let sent: Value = server.requests()[0].json().unwrap();
    let format = json!({"type": "json_schema", "json_schema": {
        "name": "Step_Unit", "strict": true,
        "schema": {
            "title": "Step<Unit>", "type": "object", "additionalProperties": false,
            "required": ["thought", "sure", "next"],
            "properties": {
                "thought": {"type": "string", "description": "What is thought."},
                "sure": {"type": ["boolean", "null"]},
                "next": {"anyOf": [{"$ref": "#/$defs/Unit"}, {"type": "null"}]},
            },
            "$defs": {"Unit": {"type": "string", "enum": ["celsius", "kelvin"]}},
        },
    }});
    assert_eq!(sent["response_format"], format);
    let text = String::from_utf8_lossy(&server.requests()[0].body).into_owned();
    let places =
        ["thought", "sure", "next"].map(|name| text.find(&format!("\"{name}\":")).unwrap());
    assert!(places.is_sorted(), "{text}");
    let made = ResponseFormat::of::<Step<Unit>>().unwrap();
    assert_eq!(serde_json::to_value(made).unwrap(), format);
}

#[tokio::test]
async fn each_choice_counts() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Think.").n(2);
    let parsed = client.chat().parse::<Step<Unit>>(&request).await.unwrap();
    assert_eq!(parsed.values().count(), 2);
    assert_eq!(parsed.into_values().count(), 2);
    let choice = |index: i64, text: &str, reason: &str| json!({"index": index, "message": {"role": "assistant", "content": text}, "finish_reason": reason});
    let choices = [
        choice(0, "{\"thought\": \"a\"}", "stop"),
        choice(1, "{\"thought\": \"b", "length"),
    ];
    server.respond_next(Reply::json(200, json!({"id": "c", "choices": choices})));
    let error = client
        .chat()
        .parse::<Step<Unit>>(&request)
        .await
        .unwrap_err();
    let ParseError::NoValue(none) = error else {
        panic!("{error}")
    };
    assert!(matches!(none.reason(), NoValueReason::Length));
    assert_eq!((none.choice(), none.answer().choices.len()), (1, 2));
    assert!(
        none.to_string()
            .contains("in choice 1: it was cut off at the limit"),
        "{none}"
    );
    assert_eq!(none.into_answer().id, "c");
}

#[tokio::test]
async fn why_there_is_no_value() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Think.");
    let call = json!({"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}});
    for (message, reason, text) in [
        (
            json!({"refusal": "I will not."}),
            "stop",
            "the model refuses: I will not.",
        ),
        (
            json!({"content": "{\"thought\": \"a\"}"}),
            "length",
            "limit of tokens",
        ),
        (
            json!({"content": "{\"thought\": \"a\"}"}),
            "content_filter",
            "the content filter",
        ),
        (
            json!({"content": null, "tool_calls": [call]}),
            "tool_calls",
            "calls tools first",
        ),
        (json!({"content": ""}), "stop", "it has no text"),
        (json!({"content": "[]"}), "stop", "does not fit the type"),
    ] {
        server.respond_next(Reply::json(
            200,
            json!({"id": "c7", "choices": [
                {"index": 0, "message": message, "finish_reason": reason},
            ]}),
        ));
        let error = client
            .chat()
            .parse::<Step<Unit>>(&request)
            .await
            .unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        let ParseError::NoValue(none) = error else {
            panic!("{error}")
        };
        assert_eq!(none.answer().id, "c7");
    }
    server.respond_next(Reply::json(200, json!({"id": "c7", "choices": []})));
    let error = client
        .chat()
        .parse::<Step<Unit>>(&request)
        .await
        .unwrap_err();
    assert!(
        matches!(error, ParseError::NoValue(none) if matches!(none.reason(), NoValueReason::Empty))
    );
    server.respond_next(Reply::error(401, "who are you"));
    let error = client
        .chat()
        .parse::<Step<Unit>>(&request)
        .await
        .unwrap_err();
    assert!(
        matches!(&error, ParseError::Call(error) if error.status().unwrap() == 401),
        "{error}"
    );
}

#[tokio::test]
async fn bad_json_has_its_place() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Think.");
    for (text, path) in [
        ("{\"thought\": \"a\", \"next\": \"rain\"}", "next"),
        ("{\"thought\": 7}", "thought"),
        ("```json\n{\"thought\": \"a\"}\n```", "."),
        ("{\"thought\": \"a\"", "thought"),
        ("{\"thought\": \"a\"} {}", "."),
    ] {
        server.respond_next(Reply::json(
            200,
            json!({"choices": [
                {"index": 0, "message": {"content": text}, "finish_reason": "stop"},
            ]}),
        ));
        let error = client
            .chat()
            .parse::<Step<Unit>>(&request)
            .await
            .unwrap_err();
        assert!(error.source().is_some());
        let ParseError::NoValue(none) = error else {
            panic!("{error}")
        };
        let NoValueReason::Invalid(error) = none.reason() else {
            panic!("{none}")
        };
        assert_eq!(error.path(), path, "{text}: {error}");
        assert_eq!(error.body(), text.as_bytes());
    }
}

#[tokio::test]
async fn nothing_is_sent_without_a_schema() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Think.");
    let error = client
        .chat()
        .parse::<Step<HashMap<String, u8>>>(&request)
        .await
        .unwrap_err();
    assert!(matches!(&error, ParseError::Schema(_)), "{error}");
    assert!(error.to_string().contains("a map"), "{error}");
    assert!(server.requests().is_empty());
    assert!(
        ResponseFormat::of::<Vec<Unit>>()
            .unwrap_err()
            .advice()
            .contains("struct")
    );
}

#[tokio::test]
async fn arguments_of_a_tool() {
    let (server, client) = pair().await;
    let function = FunctionDefinition::of::<Step<Unit>>("think", "Thinks.").unwrap();
    assert_eq!(
        (function.strict, function.description.as_deref()),
        (Some(true), Some("Thinks."))
    );
    let request = CreateChatCompletionRequest::new("m", "Think.").tool(function.clone());
    let completion = client.chat().create(&request).await.unwrap();
    let ChatToolCall::Function(call) = &completion.choices[0].message.tool_calls[0] else {
        panic!("{completion:?}");
    };
    let arguments: Step<Unit> = call.function.parse_arguments().unwrap();
    assert_eq!(arguments.next, Some(Unit::Celsius));
    let sent: Value = server.requests()[0].json().unwrap();
    assert_eq!(
        sent["tools"][0]["function"]["parameters"],
        function.parameters.unwrap()
    );

    let call = |arguments: &str| ChatFunctionCall::new("think", arguments);
    let error = call("{\"thought\": [1]}")
        .parse_arguments::<Step<Unit>>()
        .unwrap_err();
    assert_eq!(misfit(&error), ("thought", &b"{\"thought\": [1]}"[..]));
    assert_eq!(call(" ").parse_arguments::<Value>().unwrap(), json!({}));
}
