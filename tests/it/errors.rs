use openai_typed::{Client, Error, ErrorKind, Form, Method};
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

#[tokio::test]
async fn mistakes_are_configuration_errors_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let client = server.client();
    let get = |path: &'static str| client.request(Method::GET, path);
    let form = || {
        client
            .request(Method::POST, "/x")
            .multipart(&Form::new().text("a", "b"))
    };
    let calls = [
        get("/x/{id}").send::<Value>(),
        get("/x/{id").path_param("id", "a").send(),
        get("/x/{id}").path_param("id", "").send(),
        get("/x/{id}").path_param("id", ".").send(),
        get("/x/{id}").path_param("id", "..").send(),
        get("/../admin").send(),
        get("/%2E%2e/admin").send(),
        get("http://example.org/").send(),
        get("/x").header("bad name", "x").send(),
        get("/x").header("name", "a\nb").send(),
        get("/x").header("host", "example.org").send(),
        get("/x").send().header("name", "\0"),
        form().header("content-type", "multipart/form-data").send(),
        form().send().header("Content-Type", "application/json"),
        get("/x").send().extra("a", 1),
        get("/x").json(&[1]).send().extra("a", 1),
        get("/x")
            .json(&std::collections::HashMap::from([(vec![1], 1)]))
            .send(),
        client
            .with_options(|options| options.header("a b", ""))
            .request(Method::GET, "/x")
            .send(),
    ];
    for (number, call) in calls.into_iter().enumerate() {
        let error = call.await.expect_err(&number.to_string());
        assert!(
            matches!(error.kind(), ErrorKind::Config),
            "{number}: {error:?}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.seen().is_empty());
}

#[test]
fn settings_that_cannot_be_used() {
    let builder = || Client::builder().api_key("k").no_proxy();
    let mistakes = [
        builder().base_url("not a url"),
        builder().base_url("ftp://example.org"),
        builder().base_url("http://user:pass@example.org"),
        builder().base_url(""),
        builder().api_key("a\nb"),
        builder().api_key("schlüssel"),
        builder().api_key("Bearer sk-1"),
        builder().api_key(" bearer  sk-1"),
        builder().api_key("Bearer"),
        builder().api_key("\"sk-1\""),
        builder().api_key("'sk-1'\n"),
        builder().api_key("sk-1'"),
        builder().api_key_header("api-key").api_key("`sk-1`"),
        builder().api_key_header("no header"),
        builder().header("a", "b\r\nc: d"),
        builder().organization("a\nb"),
        builder().proxy("http://"),
        builder().root_certificate("no PEM"),
        builder().root_certificate("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"),
        Client::builder(),
        Client::builder().api_key(" \n"),
    ];
    for (number, builder) in mistakes.into_iter().enumerate() {
        let error = builder.build().expect_err(&number.to_string());
        assert!(
            matches!(error.kind(), ErrorKind::Config),
            "{number}: {error:?}"
        );
    }
    assert!(
        Client::builder()
            .build()
            .unwrap_err()
            .to_string()
            .contains("OPENAI_API_KEY")
    );
    let text = builder().api_key("Bearer sk-1").build().unwrap_err();
    assert!(text.to_string().contains("leave that out"), "{text}");
    let text = builder().api_key("\"sk-1\"").build().unwrap_err();
    assert!(text.to_string().contains("leave them out"), "{text}");
    let named = builder().api_key_header("x-authorization");
    assert!(named.api_key("Bearer sk-1").build().is_ok());
    assert!(Client::builder().no_api_key().build().is_ok());
    assert!(
        Client::builder()
            .header("Authorization", "Basic x")
            .build()
            .is_ok()
    );
    assert!(
        Client::builder()
            .base_url("http://localhost")
            .build()
            .is_ok()
    );
}

#[test]
fn errors_are_small_and_can_be_sent() {
    fn check<T: Send + Sync + std::error::Error + 'static>() {}
    check::<Error>();
    assert!(size_of::<Error>() <= 16);
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = Client::builder()
        .base_url("http://localhost")
        .no_proxy()
        .build()
        .unwrap();
    let mut call = std::pin::pin!(client.request(Method::GET, "/x").send::<Value>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("it waits")
    };
    assert!(
        matches!(error.kind(), ErrorKind::Config) && error.to_string().contains("Tokio"),
        "{error}"
    );
    // Nor does a call that is polled behind its end.
    assert!(call.poll(&mut context).is_ready());
}

#[test]
fn a_runtime_without_timers_or_sockets_is_an_error_and_no_panic() {
    use tokio::runtime::Builder;
    let client = Client::builder().base_url("http://127.0.0.1:9").no_proxy();
    let client = client.build().unwrap();
    let builders = || {
        let threads = |mut builder: Builder| {
            builder.worker_threads(1);
            builder
        };
        [
            Builder::new_current_thread(),
            threads(Builder::new_multi_thread()),
        ]
    };
    for (mut bare, mut other) in builders().into_iter().zip(builders()) {
        let with_one = [bare.build(), other.enable_io().build()];
        let with_other = builders().map(|mut builder| builder.enable_time().build());
        for runtime in with_one.into_iter().chain(with_other) {
            let request = || client.request(Method::POST, "/x");
            let form = Form::new().text("a", "b");
            let errors = runtime.unwrap().block_on(async {
                [
                    request().send::<Value>().await.map(drop).unwrap_err(),
                    request().send_only().await.map(drop).unwrap_err(),
                    request().stream::<Value>().await.map(drop).unwrap_err(),
                    request().download().await.map(drop).unwrap_err(),
                    request()
                        .multipart(&form)
                        .send_only()
                        .await
                        .map(drop)
                        .unwrap_err(),
                ]
            });
            for error in errors {
                let text = error.to_string();
                assert!(error.is_config() && error.attempts() == 0, "{error:?}");
                assert!(
                    text.starts_with("POST /x: ") && text.contains("enable_all"),
                    "{text}"
                );
            }
        }
    }
}
