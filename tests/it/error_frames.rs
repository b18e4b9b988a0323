//! What lies around an error that the server answers with, and the id of its request.

use openai_typed::Method;
use serde_json::Value;

use crate::errors::refused;
use crate::support::*;

#[tokio::test]
async fn frames_around_errors() {
    let usual = Some(("m", Some("c"), Some("t")));
    for (body, expected) in [
        (
            r#"[{"error":{"message":"m","code":"c","status":"t"}}]"#,
            usual,
        ),
        (
            r#"{"error":{"error":{"message":"m","code":"c","type":"t"}}}"#,
            usual,
        ),
        (
            r#"{"detail":{"error":{"message":"m","code":"c","type":"t"}}}"#,
            usual,
        ),
        (r#"{"detail":{"message":"m","code":"c","type":"t"}}"#, usual),
        (
            r#"{"success":false,"errors":[{"message":"m","code":"c","type":"t"}],"result":null}"#,
            usual,
        ),
        (
            r#"{"body":{"error":{"message":"m","code":"c","type":"t"}}}"#,
            usual,
        ),
        (
            r#"{"error":"{\"error\":{\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}}"}"#,
            usual,
        ),
        (
            r#""{\"error\":{\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}}""#,
            usual,
        ),
        (
            r#"{"type":"error","error":{"message":"m","code":"c","type":"t"}}"#,
            usual,
        ),
        (
            r#"{"code":"c","error":{"message":"m","type":"t"},"message":"less"}"#,
            usual,
        ),
        (
            "data: {\"error\":{\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}}\n\ndata: [DONE]\n\n",
            usual,
        ),
        (
            ": x\n\nevent: error\ndata: {\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}",
            usual,
        ),
        (
            "error: {\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}\n\n",
            usual,
        ),
        (
            "{\"error\":{\"message\":\"m\",\"code\":\"c\",\"type\":\"t\"}}data: [DONE]\n\n",
            usual,
        ),
        (
            r#"{"error":"Not Found","message":"better text"}"#,
            Some(("better text", None, Some("Not Found"))),
        ),
        (
            r#"{"error":"invalid","error_description":"better text"}"#,
            Some(("better text", None, Some("invalid"))),
        ),
        (
            r#"{"status":404,"error":"Not Found","path":"/x"}"#,
            Some(("Not Found", None, None)),
        ),
        (
            r#"{"error":{"message":"m","code":"None","type":"None","param":"None"}}"#,
            Some(("m", None, None)),
        ),
        (r#"{"error":{"message":"None","code":"None"}}"#, None),
        (
            r#"{"fault":{"faultstring":"m","detail":{"errorcode":"c"}}}"#,
            Some(("m", Some("c"), None)),
        ),
        (r#"{"Message":"m"}"#, Some(("m", None, None))),
        (r#"{"error":false}"#, None),
        ("502 Bad Gateway", None),
        ("data: 502\n\n", None),
    ] {
        let error = refused(400, &[], body).await;
        let api = error.api_error().unwrap();
        let said = api
            .message()
            .map(|text| (text, api.code(), api.error_type()));
        assert_eq!(said, expected, "{body}");
        assert_eq!(api.param(), None);
        assert_eq!(&api.body()[..], body.as_bytes());
    }
    // However deep, it is an error and no overflow.
    for (open, close) in [("[", "]"), ("{\"error\":", "}")] {
        let body = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(refused(400, &[], body).await.status().unwrap(), 400);
    }
}

#[tokio::test]
async fn the_id_of_a_request_has_many_names() {
    let names = [
        "x-request-id",
        "x-litellm-call-id",
        "llm_provider-x-request-id",
        "x-ms-request-id",
        "apim-request-id",
        "cf-ray",
    ];
    for first in 0..names.len() {
        // The first of them counts, in whatever order they come.
        let headers: Vec<_> = names[first..]
            .iter()
            .rev()
            .map(|name| (*name, *name))
            .collect();
        let error = refused(400, &headers, "").await;
        assert_eq!(error.request_id(), Some(names[first]));
        let server = Server::start([answer(200, &headers, "{}"), answer(200, &headers, "")]).await;
        let get = || server.client().request(Method::GET, "/x");
        let response = get().send::<Value>().await.unwrap();
        assert_eq!(response.request_id(), Some(names[first]));
        let stream = get().stream::<Value>().await.unwrap();
        assert_eq!(stream.request_id(), Some(names[first]));
    }
    let error = refused(400, &[("x-request-id", ""), ("cf-ray", "ray")], "").await;
    assert_eq!(error.request_id(), Some("ray"));
}
