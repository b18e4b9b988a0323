use openai_typed::{Error, ErrorKind, Method};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::*;

pub(crate) async fn refused(
    status: u16,
    headers: &[(&str, &str)],
    body: impl AsRef<[u8]>,
) -> Error {
    let server = Server::start([answer(status, headers, body)]).await;
    let call = server
        .client()
        .request(Method::POST, "/completions")
        .json(&json!({}))
        .send::<Value>();
    call.max_retries(0).await.unwrap_err()
}

#[tokio::test]
async fn what_the_server_says() {
    let body = r#"{"error":{"message":"No such model","type":"invalid_request_error","param":"model","code":"model_not_found"}}"#;
    let error = refused(404, &[("x-request-id", "req_1"), ("x-other", "7")], body).await;
    let api = error.api_error().unwrap();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.request_id()),
        (404, Some("req_1"))
    );
    assert_eq!(
        (api.message(), api.code()),
        (Some("No such model"), Some("model_not_found"))
    );
    assert_eq!(
        (api.error_type(), api.param()),
        (Some("invalid_request_error"), Some("model"))
    );
    assert_eq!(
        (api.headers()["x-other"].to_str().unwrap(), &api.body()[..]),
        ("7", body.as_bytes())
    );
    let text = error.to_string();
    for part in [
        "POST /completions",
        "404",
        "No such model",
        "model_not_found",
        "req_1",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
}

#[tokio::test]
async fn other_forms_of_errors() {
    let cases: [(&str, Option<&str>, Option<&str>); 14] = [
        (
            r#"{"error":{"message":"m","code":503}}"#,
            Some("m"),
            Some("503"),
        ),
        (
            r#"{"error":{"message":"m","code":"429","type":"None"}}"#,
            Some("m"),
            Some("429"),
        ),
        (r#"{"error":{"message":null,"code":null}}"#, None, None),
        (r#"{"error":{"message":["a"]}}"#, Some(r#"["a"]"#), None),
        (r#"{"error":"text"}"#, Some("text"), None),
        (r#"{"error":null,"message":"m"}"#, Some("m"), None),
        (r#"{"detail":"Not Found"}"#, Some("Not Found"), None),
        (
            r#"{"detail":[{"loc":["body"],"msg":"x"}]}"#,
            Some(r#"[{"loc":["body"],"msg":"x"}]"#),
            None,
        ),
        (r#"{"message":"m","code":7}"#, Some("m"), Some("7")),
        (r#""text""#, Some("text"), None),
        ("[]", Some("[]"), None),
        ("Internal Server Error", None, None),
        ("<html><h1>502 Bad Gateway</h1></html>", None, None),
        ("", None, None),
    ];
    for (body, message, code) in cases {
        let error = refused(502, &[], body).await;
        let api = error.api_error().unwrap();
        assert_eq!((api.message(), api.code()), (message, code), "{body}");
        assert_eq!(
            (api.status().as_u16(), &api.body()[..]),
            (502, body.as_bytes())
        );
        assert!(
            body.is_empty()
                || message.is_some()
                || body.starts_with('{')
                || error.to_string().contains(body)
        );
    }
}

#[tokio::test]
async fn a_huge_body_is_kept_up_to_a_limit_and_shown_shorter() {
    for body in [
        "x".repeat(3 << 20),
        format!(r#"{{"error":{{"message":"{}"}}}}"#, "y".repeat(1 << 19)),
        "\u{fffd}".repeat(1 << 20),
    ] {
        let error = refused(400, &[], &body).await;
        let kept = error.api_error().unwrap().body().len();
        assert_eq!(kept, body.len().min(1 << 20));
        assert!(error.to_string().len() < 4000 && format!("{error:?}").len() < 16_000);
    }
    let error = refused(400, &[], b"\xff\x00\x1b[31m").await;
    assert!(!error.to_string().contains('\x1b'), "{error}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_kept_whole_and_shown_shorter() {
    let text = format!("[\"{}\"]", "z".repeat(1 << 19));
    let server = Server::start([json(&text), events(&format!("data: {text}\n\n"))]).await;
    let get = || server.client().request(Method::GET, "/x");
    let answer = get().send::<u8>().await.unwrap_err();
    let event = get().stream::<u8>().await.unwrap().try_next().await;
    for error in [answer, event.unwrap_err()] {
        let ErrorKind::Decode(found) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(found.body(), text.as_bytes());
        assert!(error.to_string().len() < 4000 && format!("{error:?}").len() < 16_000);
    }
}

#[tokio::test]
async fn every_status_but_2xx_is_an_error_and_no_2xx_is_one() {
    for status in [201, 202, 204, 299] {
        let body = if status == 204 { "" } else { "null" };
        let server = Server::start([answer(status, &[], body)]).await;
        let call = server.client().request(Method::GET, "/x").send::<Value>();
        assert_eq!(call.await.unwrap().http_status().as_u16(), status);
    }
    for status in [300, 304, 305, 399, 400, 499, 500, 599] {
        let wait = [("retry-after", "130"), ("x-request-id", "req_4")];
        let error = refused(status, &wait, "").await;
        let api = error.api_error().unwrap();
        assert_eq!(
            (api.status().as_u16(), error.request_id()),
            (status, Some("req_4"))
        );
        assert_eq!(api.retry_after().unwrap().as_secs(), 130, "{status}");
    }
}

#[test]
fn an_image_that_is_no_base64_is_an_error() {
    for data in ["!", "a", "aGk", "aGk\u{e9}"] {
        let image = serde_json::from_value(json!({"b64_json": data}));
        let image: openai_typed::types::Image = image.unwrap();
        let error = image.bytes().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_leaves_the_status() {
    for end in [Step::Close, Step::Reset] {
        let head =
            write("HTTP/1.1 401 No\r\nContent-Length: 100\r\nx-request-id: req_2\r\n\r\nsorry");
        let server = Server::start([vec![head, wait(50), end]]).await;
        let error = server
            .client()
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.request_id()),
            (401, Some("req_2"))
        );
    }
}

#[tokio::test]
async fn strange_headers_do_no_harm() {
    for retry_after in [
        "inf",
        "nan",
        "1e999",
        "-5",
        "\u{e9}",
        "99999999999999999999999999",
    ] {
        let error = refused(
            429,
            &[("Retry-After", retry_after), ("x-request-id", "\u{e9}")],
            "",
        )
        .await;
        assert!(error.is_rate_limited());
    }
}

#[tokio::test]
async fn decode_errors_say_where_and_what() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Answer {
        choices: Vec<Choice>,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Choice {
        text: String,
    }
    let script = answer(
        200,
        &[("x-request-id", "req_3")],
        r#"{"choices":[{"text":"a"},{"text":7}]}"#,
    );
    let server = Server::start([script, answer(200, &[], "<html>"), answer(200, &[], "")]).await;
    let client = server.client();
    let error = client
        .request(Method::GET, "/x")
        .send::<Answer>()
        .await
        .unwrap_err();
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), "choices[1].text");
    assert_eq!(
        decode.reason(),
        "invalid type: integer `7`, expected a string"
    );
    assert!(decode.body().starts_with(b"{\"choices\""));
    assert_eq!(
        (error.request_id(), error.status().unwrap().as_u16()),
        (Some("req_3"), 200)
    );
    assert!(!error.is_retryable() && error.to_string().contains("choices[1].text"));
    assert!(matches!(
        client
            .request(Method::GET, "/x")
            .send::<Answer>()
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::Decode(_)
    ));
    client
        .request(Method::GET, "/x")
        .send::<()>()
        .await
        .unwrap();
}

#[test]
fn errors_are_small_and_can_be_sent() {
    fn check<T: Send + Sync + std::error::Error + 'static>() {}
    check::<Error>();
    assert!(size_of::<Error>() <= 16);
}
