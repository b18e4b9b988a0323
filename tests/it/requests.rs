use std::time::Duration;

use openai_typed::{Client, Method};
use serde_json::{Value, json};

use crate::support::*;

async fn sent(
    change: impl FnOnce(
        openai_typed::RequestBuilder,
    ) -> openai_typed::Call<openai_typed::Response<Value>>,
) -> Seen {
    let server = Server::start([ok()]).await;
    change(server.client().request(Method::POST, "/a/{b}"))
        .await
        .unwrap();
    server.only()
}

#[tokio::test]
async fn the_bytes_of_a_plain_request() {
    let server = Server::start([ok(), ok()]).await;
    let client = server.client();
    client
        .request(Method::POST, "/completions")
        .json(&json!({"model": "m"}))
        .send::<Value>()
        .await
        .unwrap();
    client
        .request(Method::GET, "models")
        .send::<Value>()
        .await
        .unwrap();
    let [post, get] = server.seen().try_into().unwrap();
    assert_eq!(post.line(), "POST /v1/completions HTTP/1.1");
    assert_eq!(post.text(), r#"{"model":"m"}"#);
    assert_eq!(get.line(), "GET /v1/models HTTP/1.1");
    let headers = |seen: &Seen| {
        let names = seen
            .head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(':'));
        let mut names: Vec<String> = names.map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.sort();
        // With the feature `gzip`; its own tests have more about it.
        names.retain(|name| name != "accept-encoding");
        names
    };
    assert_eq!(
        headers(&post),
        [
            "accept",
            "authorization",
            "content-length",
            "content-type",
            "host",
            "user-agent"
        ]
    );
    assert_eq!(
        headers(&get),
        ["accept", "authorization", "host", "user-agent"]
    );
    assert_eq!(post.header("authorization"), Some("Bearer sk-very-secret"));
    assert_eq!(
        post.header("user-agent"),
        Some(concat!("openai-typed/", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(
        (post.header("accept"), post.header("content-type")),
        (Some("application/json"), Some("application/json"))
    );
}

#[tokio::test]
async fn path_parameters_are_one_segment() {
    for (value, path) in [
        ("ft:a@b", "/v1/a/ft:a@b"),
        ("a/b?c#d%e", "/v1/a/a%2Fb%3Fc%23d%25e"),
        ("%2e%2e", "/v1/a/%252e%252e"),
        ("ü \\", "/v1/a/%C3%BC%20%5C"),
        ("...", "/v1/a/..."),
        ("{b}", "/v1/a/%7Bb%7D"),
    ] {
        let seen = sent(|request| request.path_param("b", value).send()).await;
        assert_eq!(seen.line(), format!("POST {path} HTTP/1.1"));
    }
}

#[tokio::test]
async fn base_urls() {
    let server = Server::start(vec![ok(); 7]).await;
    for (base, target) in [
        ("/v1?q=a%20b&r", "/v1/x?q=a%20b&r&p=1"),
        ("/v1?q=1#fragment", "/v1/x?q=1&p=1"),
        ("", "/x?p=1"),
        ("/", "/x?p=1"),
        ("/v1//", "/v1/x?p=1"),
        (
            "/a%20b/v1?key=a+b&p=0&q=%2F",
            "/a%20b/v1/x?key=a+b&q=%2F&p=1",
        ),
        ("/v1?q=%2F", "/v1/x?q=%2F&p=1"),
    ] {
        let base = format!("http://127.0.0.1:{}{base}", server.port);
        let client = Client::builder().base_url(base).no_proxy().build().unwrap();
        client
            .request(Method::GET, "/x")
            .query("p", 1)
            .send::<Value>()
            .await
            .unwrap();
        assert_eq!(
            server.seen().pop().unwrap().line(),
            format!("GET {target} HTTP/1.1")
        );
    }
    assert_eq!(server.seen()[0].header("authorization"), None);
}

#[tokio::test]
async fn numbers_are_sent_as_they_are() {
    #[derive(serde::Serialize)]
    struct Body {
        temperature: f32,
        seed: u128,
    }
    let body = Body {
        temperature: 0.2,
        seed: u128::MAX,
    };
    let seen = sent(|request| request.path_param("b", 1).json(&body).send().extra("x", 1)).await;
    assert_eq!(
        seen.text(),
        format!(r#"{{"temperature":0.2,"seed":{},"x":1}}"#, u128::MAX)
    );
}

#[tokio::test]
async fn azure() {
    let server = Server::start([ok()]).await;
    let client = server
        .builder()
        .api_key_header("api-key")
        .query("api-version", "2023-05-15")
        .build()
        .unwrap();
    client
        .request(Method::POST, "/completions")
        .json(&json!({}))
        .send::<Value>()
        .await
        .unwrap();
    let seen = server.only();
    assert_eq!(
        (seen.header("api-key"), seen.header("authorization")),
        (Some("sk-very-secret"), None)
    );
    assert_eq!(
        seen.line(),
        "POST /v1/completions?api-version=2023-05-15 HTTP/1.1"
    );
}

#[tokio::test]
async fn answers_tell_what_came_with_them() {
    let headers = [
        ("x-request-id", "req_1"),
        ("x-ratelimit-remaining-requests", "59"),
        ("x-ratelimit-reset-tokens", "6m0s"),
    ];
    let server = Server::start([answer(201, &headers, "\u{feff}{\"a\":1}")]).await;
    let answer = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(
        (
            answer.http_status().as_u16(),
            answer.request_id(),
            answer.attempts()
        ),
        (201, Some("req_1"), 1)
    );
    let limit = answer.rate_limit();
    assert_eq!(
        (limit.remaining_requests, limit.reset_tokens),
        (Some(59), Some(Duration::from_secs(360)))
    );
    assert_eq!(
        (limit.limit_requests, answer["a"].as_u64()),
        (None, Some(1))
    );
    assert_eq!(answer.into_inner(), json!({"a": 1}));
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = Server::start([]).await;
    let call = server.client().request(Method::GET, "/x").send::<Value>();
    assert!(format!("{call:?}").contains("/x"));
    drop(call);
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn no_limit_of_time_is_possible() {
    let server = Server::start([ok()]).await;
    server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .timeout(Duration::MAX)
        .await
        .unwrap();
}

#[tokio::test]
async fn no_time_at_all_is_a_mistake() {
    let server = Server::start([]).await;
    let client = server.client();
    let get = |client: &Client| client.request(Method::GET, "/x").send::<Value>();
    let derived = client.with_options(|options| options.timeout(Duration::ZERO));
    let errors = [
        get(&client).timeout(Duration::ZERO).await.unwrap_err(),
        get(&client)
            .connect_timeout(Duration::ZERO)
            .await
            .unwrap_err(),
        get(&derived).await.unwrap_err(),
        server
            .builder()
            .timeout(Duration::ZERO)
            .build()
            .unwrap_err(),
        server
            .builder()
            .connect_timeout(Duration::ZERO)
            .build()
            .unwrap_err(),
    ];
    for error in errors {
        assert!(error.is_config() && error.attempts() == 0, "{error:?}");
        assert!(error.to_string().contains("timeout` of zero"), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_url_that_is_too_long_is_not_sent() {
    let server = Server::start([]).await;
    let call = server.client().request(Method::GET, "/x");
    let call = call.query("q", "x".repeat(70_000)).send::<Value>();
    let error = call.await.unwrap_err();
    assert!(error.is_config() && error.attempts() == 0, "{error:?}");
    assert!(server.seen().is_empty());
}

#[test]
fn what_can_be_sent_to_other_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Client>();
    sent::<openai_typed::Call<openai_typed::Response<Value>>>();
    sent::<openai_typed::EventStream<Value>>();
    sent::<openai_typed::Download>();
}

#[tokio::test]
async fn through_a_proxy() {
    let proxy = Server::start([ok()]).await;
    let builder = Client::builder()
        .base_url("http://nowhere.invalid/v1")
        .api_key("sk-1");
    let client = builder
        .proxy(format!("http://user:pass@127.0.0.1:{}", proxy.port))
        .build()
        .unwrap();
    client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    let seen = proxy.only();
    assert_eq!(seen.line(), "GET http://nowhere.invalid/v1/x HTTP/1.1");
    assert_eq!(
        seen.header("proxy-authorization"),
        Some("Basic dXNlcjpwYXNz")
    );
}

#[tokio::test]
async fn without_a_proxy_though_one_is_named() {
    let server = Server::start([ok()]).await;
    let client = server.builder().proxy("http://127.0.0.1:1").no_proxy();
    let call = client.build().unwrap().request(Method::GET, "/x");
    call.send::<Value>().await.unwrap();
    assert_eq!(server.only().line(), "GET /v1/x HTTP/1.1");
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn the_limit_for_connecting_includes_tls() {
    // The server takes the connection and says nothing.
    let server = Server::start([]).await;
    let builder = server
        .builder()
        .base_url(format!("https://127.0.0.1:{}", server.port));
    let client = builder
        .connect_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let error = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_request_that_could_have_a_body_says_that_it_has_none() {
    let methods = [
        (Method::POST, Some("0")),
        (Method::PUT, Some("0")),
        (Method::PATCH, Some("0")),
        (Method::GET, None),
        (Method::DELETE, None),
    ];
    let server = Server::start(methods.iter().map(|_| ok())).await;
    let client = server.client();
    for (method, _) in &methods {
        let call = client.request(method.clone(), "/x").send::<Value>();
        call.await.unwrap();
    }
    for (seen, (method, length)) in server.seen().iter().zip(&methods) {
        assert_eq!(seen.header("content-length"), *length, "{method}");
        assert_eq!(seen.header("transfer-encoding"), None, "{method}");
    }
    // So does one that is sent again, to another place too; but one that lost its body is a `GET`.
    let to = |status| answer(status, &[("Location", "/v1/y")], "");
    let server = Server::start([answer(500, &[], ""), to(307), ok(), to(303), ok()]).await;
    let client = server.client();
    let post = || client.request(Method::POST, "/x");
    post().send_only().await.unwrap();
    post().json(&1).send_only().await.unwrap();
    let seen = server.seen();
    let lengths: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("content-length"))
        .collect();
    assert_eq!(lengths, [Some("0"), Some("0"), Some("0"), Some("1"), None]);
    assert_eq!(seen[4].line(), "GET /v1/y HTTP/1.1");
}
