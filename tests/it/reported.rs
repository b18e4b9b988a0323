//! Errors that came with a status of success, and what is none.

use openai_typed::types::CreateCompletionRequest;
use openai_typed::{Error, Method};
use serde_json::{Value, json};

use crate::streams::read;
use crate::support::*;

/// What an error is to say: message, code, type.
type Said = (
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
);

pub(crate) fn said(error: &Error) -> (Option<&str>, Option<&str>, Option<&str>) {
    let api = error.api_error().unwrap_or_else(|| panic!("{error:?}"));
    (api.message(), api.code(), api.error_type())
}

/// Errors in JSON that came with a success, and what they say.
const REPORTED: &[(&str, Said)] = &[
    (
        r#"{"error":"Unexpected endpoint or method. (POST /x)"}"#,
        (Some("Unexpected endpoint or method. (POST /x)"), None, None),
    ),
    (
        r#"{"error":{"message":"m","code":429,"metadata":{}},"user_id":"u"}"#,
        (Some("m"), Some("429"), None),
    ),
    (
        r#"{"id":"c","object":"text_completion","choices":[],"error":{"code":"server_error","message":"m"}}"#,
        (Some("m"), Some("server_error"), None),
    ),
    (
        r#"{"error":true,"message":"m","code":"c"}"#,
        (Some("m"), Some("c"), None),
    ),
    (
        r#"{"type":"error","message":"m","code":"c","param":null,"sequence_number":3}"#,
        (Some("m"), Some("c"), None),
    ),
    (
        r#"{"type":"error","status":502,"error":{"message":"m","type":"upstream_error"}}"#,
        (Some("m"), None, Some("upstream_error")),
    ),
    (
        r#"{"object":"error","message":"m","type":"BadRequestError","code":400}"#,
        (Some("m"), Some("400"), Some("BadRequestError")),
    ),
    (
        r#"{"id":"c","choices":null,"error_type":"BadRequestError","error_message":"m"}"#,
        (Some("m"), None, Some("BadRequestError")),
    ),
    (
        r#"{"choices":null,"error_message":"m"}"#,
        (Some("m"), None, None),
    ),
    (
        r#"{"choices":null,"error_code":"c","error_message":"m","usage":null}"#,
        (Some("m"), Some("c"), None),
    ),
    (
        r#"{"id":"g","choices":[{"index":0,"text":"","finish_reason":"error","error":{"code":502,"message":"m"}}]}"#,
        (Some("m"), Some("502"), None),
    ),
    (
        r#"{"choices":[{"text":"a","finish_reason":"stop"},{"text":"","finish_reason":null,"error":{"message":"m"}}]}"#,
        (Some("m"), None, None),
    ),
    (
        r#"{"choices":[{"text":"","finish_reason":"error","error":"m"}]}"#,
        (Some("m"), None, None),
    ),
    (
        r#"[{"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT"}}]"#,
        (Some("m"), Some("400"), Some("INVALID_ARGUMENT")),
    ),
];

/// What looks like an error at a glance and is none.
const NOT_REPORTED: &[&str] = &[
    r#"{"error":null}"#,
    r#"{"error":false}"#,
    r#"{"error":""}"#,
    r#"{"error":{}}"#,
    r#"{"a":{"error":"m"}}"#,
    r#"[{"error":1}]"#,
    r#""\"error\"""#,
    r#"{"text":"error"}"#,
    // What has become of something that was asked about.
    r#"{"id":"resp_1","object":"response","status":"failed","error":{"code":"server_error","message":"m"},"output":[]}"#,
    r#"{"id":"ftjob-1","object":"fine_tuning.job","status":"failed","error":{"code":"c","message":"m","param":"p"}}"#,
    r#"{"type":"mcp_call","id":"mcp_1","name":"n","error":"tool failed"}"#,
    r#"{"type":"response.inject.failed","response_id":"r","error":{"code":"c","message":"m"}}"#,
    r#"{"choices":[{"text":"a","finish_reason":"stop","error":{"message":"a warning"}}]}"#,
    r#"{"choices":[{"text":"a","finish_reason":"error"}]}"#,
    r#"{"choices":[],"error_message":"m"}"#,
];

#[tokio::test]
async fn errors_within_a_success() {
    for (body, expected) in REPORTED {
        let form = [
            ("Content-Type", "application/json"),
            ("x-request-id", "req_7"),
        ];
        let server = Server::start([(); 4].map(|()| answer(200, &form, body))).await;
        let client = server.client();
        let post = || client.request(Method::POST, "/x").json(&json!({}));
        let errors = [
            post().send::<Value>().await.unwrap_err(),
            post().send::<Vec<u8>>().await.unwrap_err(),
            post().send_only().await.unwrap_err(),
            post().stream::<Value>().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(said(&error), *expected, "{body}");
            assert_eq!(
                (error.status().unwrap().as_u16(), error.request_id()),
                (200, Some("req_7"))
            );
            assert_eq!(
                (error.attempts(), &error.api_error().unwrap().body()[..]),
                (1, body.as_bytes())
            );
            let text = error.to_string();
            assert!(text.contains("POST /x: error in the response: "), "{text}");
        }
        // It may have been billed, whatever it says.
        assert_eq!(server.seen().len(), 4);

        let (items, error) = read(&format!("data: 1\n\ndata: {body}\n\ndata: [DONE]\n\n")).await;
        let error = error.expect(body);
        assert_eq!((items, said(&error)), (vec![json!(1)], *expected), "{body}");
        assert!(
            error.to_string().contains("error in the stream: "),
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_is_no_error() {
    for body in NOT_REPORTED {
        let server = Server::start([json(body), json(body)]).await;
        let client = server.client();
        let value: Value = serde_json::from_str(body).unwrap();
        let whole = client
            .request(Method::POST, "/x")
            .send::<Value>()
            .await
            .unwrap();
        assert_eq!(*whole, value);
        client
            .request(Method::POST, "/x")
            .send_only()
            .await
            .unwrap();
        let (items, error) = read(&format!("data: {body}\n\ndata: [DONE]\n\n")).await;
        assert!(items == [value] && error.is_none(), "{body}");
    }
}

#[tokio::test]
async fn typed_operations_see_errors_too() {
    let bodies = [
        r#"{"error":"m"}"#,
        r#"{"choices":[{"text":"","finish_reason":"error","error":{"message":"m"}}]}"#,
    ];
    for body in bodies {
        let server =
            Server::start([json(body), json(body), events(&format!("data: {body}\n\n"))]).await;
        let client = server.client();
        let request = CreateCompletionRequest::new("m");
        let completion = client.completions().create(&request).await.unwrap_err();
        let models = client.models().list().await.unwrap_err();
        let mut stream = client.completions().create_stream(&request).await.unwrap();
        let event = stream.try_next().await.unwrap_err();
        assert_eq!(said(&completion).0, Some("m"), "{body}");
        assert_eq!(said(&event).0, Some("m"), "{body}");
        assert!(
            body.contains("choices") || said(&models).0 == Some("m"),
            "{models}"
        );
    }
}

#[tokio::test]
async fn text_is_an_error_where_it_is_said_to_be_json() {
    let body = r#"{"error":{"message":"m"}}"#;
    let plain = [("Content-Type", "text/plain")];
    let server = Server::start([answer(200, &plain, body), json(body)]).await;
    let get = || server.client().request(Method::GET, "/x").send_text();
    assert_eq!(*get().await.unwrap(), body);
    assert_eq!(said(&get().await.unwrap_err()).0, Some("m"));
}

#[tokio::test]
async fn what_was_told_by_a_success_decides_about_another_try() {
    for (body, limited, again) in [
        (r#"{"error":{"message":"m","code":429}}"#, true, true),
        (r#"{"error":{"message":"m","code":"429"}}"#, true, true),
        (
            r#"{"type":"error","message":"m","code":"rate_limit_exceeded"}"#,
            true,
            true,
        ),
        (
            r#"{"error":{"message":"m","type":"rate_limit_error"}}"#,
            true,
            true,
        ),
        (r#"{"error":"m","status":429}"#, true, true),
        (r#"{"error":{"message":"m","code":502}}"#, false, true),
        (
            r#"{"error":{"message":"m","code":"server_error"}}"#,
            false,
            true,
        ),
        (
            r#"{"type":"error","status":503,"error":{"message":"m"}}"#,
            false,
            true,
        ),
        (r#"{"error":{"message":"m","code":501}}"#, false, false),
        (r#"{"error":{"message":"m","code":400}}"#, false, false),
        (r#"{"error":{"message":"m","code":50001}}"#, false, false),
        (r#"{"error":{"message":"m"}}"#, false, false),
    ] {
        let server = Server::start([json(body), json(body)]).await;
        let client = server.client();
        let whole = client
            .request(Method::POST, "/x")
            .send::<Value>()
            .await
            .unwrap_err();
        let opened = client
            .request(Method::POST, "/x")
            .stream::<Value>()
            .await
            .unwrap_err();
        let event = read(&format!("data: {body}\n\n")).await.1.unwrap();
        for error in [whole, opened, event] {
            assert_eq!(
                (error.is_rate_limited(), error.is_retryable()),
                (limited, again),
                "{body}"
            );
            assert_eq!(error.status().unwrap().as_u16(), 200);
        }
        assert_eq!(server.seen().len(), 2, "{body}");
    }
}
