use std::time::Duration;

use openai_typed::types::CreateCompletionRequest;
use openai_typed::{Client, ErrorKind, FilePart, Form, Method};
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
async fn query_parameters() {
    let server = Server::start(vec![ok(); 3]).await;
    let client = server
        .builder()
        .default_query("api-version", "1")
        .default_query("d", "ä b&")
        .build()
        .unwrap();
    let request = || {
        client
            .request(Method::GET, "/x?o=1")
            .query("a[]", 1)
            .query("a[]", true)
    };
    request().send::<Value>().await.unwrap();
    request()
        .query("d", 2)
        .send::<Value>()
        .query("a[]", 0.5)
        .query("o", "x")
        .await
        .unwrap();
    client
        .with_options(|options| options.query("api-version", 2))
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    let lines: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| seen.line().to_owned())
        .collect();
    assert_eq!(
        lines[0],
        "GET /v1/x?api-version=1&d=%C3%A4+b%26&o=1&a%5B%5D=1&a%5B%5D=true HTTP/1.1"
    );
    assert_eq!(
        lines[1],
        "GET /v1/x?api-version=1&d=2&a%5B%5D=0.5&o=x HTTP/1.1"
    );
    assert_eq!(lines[2], "GET /v1/x?d=%C3%A4+b%26&api-version=2 HTTP/1.1");
}

#[tokio::test]
async fn headers_of_a_call_beat_those_of_the_request_and_of_the_client() {
    let server = Server::start(vec![ok(); 3]).await;
    let client = server
        .builder()
        .default_header("x-a", "client")
        .default_header("x-b", "client");
    let client = client
        .default_header("User-Agent", "mine")
        .organization(" org ")
        .project("proj")
        .build()
        .unwrap();
    client
        .request(Method::GET, "/x")
        .header("X-A", "request")
        .send::<Value>()
        .await
        .unwrap();
    client
        .request(Method::GET, "/x")
        .header("x-a", "request")
        .send::<Value>()
        .header("X-a", "call")
        .await
        .unwrap();
    let other = client.with_options(|options| {
        options
            .header("x-b", "derived")
            .header("authorization", "Bearer other")
    });
    other
        .request(Method::GET, "/x")
        .send::<Value>()
        .header("accept", "text/plain")
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(
        (seen[0].header("x-a"), seen[0].header("x-b")),
        (Some("request"), Some("client"))
    );
    assert_eq!(
        (
            seen[0].header("openai-organization"),
            seen[0].header("openai-project")
        ),
        (Some("org"), Some("proj"))
    );
    assert_eq!(
        (seen[1].header("x-a"), seen[1].header("user-agent")),
        (Some("call"), Some("mine"))
    );
    assert_eq!(
        (seen[2].header("x-b"), seen[2].header("authorization")),
        (Some("derived"), Some("Bearer other"))
    );
    assert_eq!(seen[2].header("accept"), Some("text/plain"));
}

#[tokio::test]
async fn members_of_the_body() {
    let body = json!({"a": 1, "n": null});
    let server = Server::start(vec![ok(); 4]).await;
    let client = server
        .client()
        .with_options(|options| options.extra("a", "client").extra("b", "client"));
    let request = || client.request(Method::POST, "/x").json(&body);
    request().send::<Value>().await.unwrap();
    request()
        .send::<Value>()
        .extra("a", json!([2]))
        .extra("b", false)
        .await
        .unwrap();
    client
        .request(Method::POST, "/cancel")
        .send::<Value>()
        .await
        .unwrap();
    client
        .request(Method::POST, "/cancel")
        .send::<Value>()
        .extra("c", 1)
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].text(), r#"{"a":1,"n":null,"b":"client"}"#);
    assert_eq!(seen[1].text(), r#"{"n":null,"a":[2],"b":false}"#);
    assert_eq!((seen[2].text(), seen[2].header("content-type")), ("", None));
    assert_eq!(seen[3].json()["c"], 1);
}

#[tokio::test]
async fn of_two_derived_clients_the_last_one_counts() {
    let server = Server::start([ok()]).await;
    let client = server
        .client()
        .with_options(|options| {
            options
                .extra("a", 1)
                .query("q", 1)
                .header("x-a", 1)
                .extra("b", 1)
        })
        .with_options(|options| options.extra("a", 2).query("q", 2).header("x-a", 2));
    let call = client.request(Method::POST, "/x").json(&json!({}));
    call.send::<Value>().await.unwrap();
    let seen = server.only();
    assert_eq!(seen.text(), r#"{"a":2,"b":1}"#);
    assert_eq!(seen.line(), "POST /v1/x?q=2 HTTP/1.1");
    assert_eq!(seen.header("x-a"), Some("2"));
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
        .default_query("api-version", "2023-05-15")
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
    let mut answer = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(
        (
            answer.status().as_u16(),
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
    answer["a"] = json!(2);
    assert_eq!(answer.into_inner(), json!({"a": 2}));
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

fn redirect(status: u16, location: &str) -> Script {
    answer(status, &[("Location", location)], "")
}

#[tokio::test]
async fn redirects_keep_or_drop_the_body() {
    for (status, method, body) in [
        (307, "POST", "{\"a\":1}"),
        (308, "POST", "{\"a\":1}"),
        (301, "GET", ""),
        (302, "GET", ""),
        (303, "GET", ""),
    ] {
        let server = Server::start([redirect(status, "../there?x=1"), json("7")]).await;
        let call = server
            .client()
            .request(Method::POST, "/here/x")
            .json(&json!({"a": 1}))
            .send::<Value>();
        let answer = call.await.unwrap();
        assert_eq!((&*answer, answer.attempts()), (&json!(7), 1));
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.line(), format!("{method} /v1/there?x=1 HTTP/1.1"));
        assert_eq!(
            (seen.text(), seen.header("authorization")),
            (body, Some("Bearer sk-very-secret"))
        );
        assert_eq!(seen.header("content-type").is_some(), method == "POST");
    }
}

#[tokio::test]
async fn the_key_does_not_reach_another_origin() {
    let other = Server::start([ok()]).await;
    let target = format!("http://user:pass@127.0.0.1:{}/elsewhere", other.port);
    let server = Server::start([redirect(307, &target)]).await;
    let client = server
        .builder()
        .organization("org-1")
        .project("proj-1")
        .default_header("X-Api-Key", "k-2")
        .build()
        .unwrap();
    let call = client
        .request(Method::POST, "/x")
        .json(&json!({"a": 1}))
        .send::<Value>();
    call.header("Cookie", "c=1")
        .header("x-mine", "1")
        .await
        .unwrap();
    let seen = other.only();
    let host = format!("127.0.0.1:{}", other.port);
    assert_eq!(
        (seen.text(), seen.header("host")),
        ("{\"a\":1}", Some(&*host))
    );
    for name in [
        "authorization",
        "openai-organization",
        "openai-project",
        "x-api-key",
        "cookie",
        "x-mine",
        "referer",
    ] {
        assert_eq!(seen.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn methods_other_than_post_survive_a_redirect() {
    for (status, method, then) in [
        (301, Method::DELETE, "DELETE"),
        (302, Method::PUT, "PUT"),
        (303, Method::HEAD, "HEAD"),
        (303, Method::DELETE, "GET"),
    ] {
        let server = Server::start([redirect(status, "/v1/there"), ok()]).await;
        let call = server.client().request(method, "/x").download();
        drop(call.await.unwrap());
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.line(), format!("{then} /v1/there HTTP/1.1"));
    }
}

#[tokio::test]
async fn a_key_in_another_header_does_not_reach_another_origin_either() {
    for name in ["api-key", "X-Whatever", "User-Agent"] {
        let other = Server::start([ok()]).await;
        let same = redirect(308, "/v1/still-here?x");
        let server = Server::start([same, redirect(308, &other.url())]).await;
        let client = server.builder().api_key_header(name).build().unwrap();
        let call = client.request(Method::POST, "/x").json(&json!({"a": 1}));
        call.send::<Value>().await.unwrap();
        for seen in server.seen() {
            assert_eq!(seen.header(name), Some("sk-very-secret"));
        }
        let seen = other.only();
        assert_eq!(seen.text(), r#"{"a":1}"#);
        assert!(!seen.head.contains("sk-very-secret"), "{}", seen.head);
    }
}

#[tokio::test]
async fn the_key_does_not_come_back_from_another_origin() {
    // The other origin could name any path of the first.
    let other = Server::start([]).await;
    let server = Server::start([redirect(307, &other.url()), ok()]).await;
    other.expect(redirect(
        307,
        &format!("{}/chosen-by-the-other", server.url()),
    ));
    server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!(
        (seen.line(), seen.header("authorization")),
        ("GET /v1/chosen-by-the-other HTTP/1.1", None)
    );
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::start(vec![redirect(302, "/v1/x"); 20]).await;
    let error = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    assert_eq!(server.seen().len(), 11);
    for location in ["file:///etc/passwd", "http://", "http://["] {
        let server = Server::start([redirect(302, location)]).await;
        let error = server
            .client()
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    }
    let server = Server::start([answer(302, &[], "lost")]).await;
    let error = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
}

#[tokio::test]
async fn a_form_is_redirected_if_it_can_be_read_again() {
    let server = Server::start([redirect(307, "/v1/there"), ok()]).await;
    let mut form = Form::new();
    form.file("file", &FilePart::bytes("a.txt", "hello"));
    server
        .client()
        .request(Method::POST, "/x")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap();
    let [first, second] = server.seen().try_into().unwrap();
    assert_eq!(first.body, second.body);

    let server = Server::start([redirect(307, "/v1/there"), ok()]).await;
    let mut form = Form::new();
    form.file("file", &FilePart::reader("a.txt", &b"hello"[..], None));
    let error = server
        .client()
        .request(Method::POST, "/x")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
}

#[tokio::test]
async fn a_connect_timeout_can_be_set_for_one_call() {
    let server = Server::start([ok(), ok(), ok()]).await;
    let client = server.client();
    for milliseconds in [5000, 700, 700] {
        let call = client.request(Method::GET, "/x").send::<Value>();
        call.with_options(|options| options.connect_timeout(Duration::from_millis(milliseconds)))
            .await
            .unwrap();
    }
    let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 1]);
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
async fn the_stream_switch_is_set_by_the_choice_of_method() {
    let server = Server::start([
        ok(),
        events("data: [DONE]\n\n"),
        events("data: [DONE]\n\n"),
        ok(),
    ])
    .await;
    let client = server.client();
    let request = CreateCompletionRequest::new("m");
    // What is missing in the answer does not matter here.
    let _ = client.completions().create(&request).await;
    let _ = client
        .completions()
        .create_stream(&request)
        .extra("n", 2)
        .await
        .unwrap();
    let _ = client
        .fine_tunes()
        .list_events_stream("ft-1")
        .await
        .unwrap();
    let _ = client.fine_tunes().list_events("ft-1").await;
    let seen = server.seen();
    assert_eq!(seen[0].text(), r#"{"model":"m"}"#);
    assert_eq!(
        seen[1].json(),
        json!({"model": "m", "n": 2, "stream": true})
    );
    assert_eq!(
        seen[2].line(),
        "GET /v1/fine-tunes/ft-1/events?stream=true HTTP/1.1"
    );
    assert_eq!(seen[3].line(), "GET /v1/fine-tunes/ft-1/events HTTP/1.1");
}

#[tokio::test]
async fn the_stream_switch_cannot_be_set_otherwise() {
    let server = Server::start([]).await;
    let client = server.client();
    let plain = CreateCompletionRequest::new("m");
    let mut request = plain.clone();
    request.extra.insert("stream".into(), json!(false));
    let derived = client.with_options(|options| options.extra("stream", true));
    let errors = [
        client.completions().create(&request).await.unwrap_err(),
        client
            .completions()
            .create_stream(&request)
            .await
            .map(drop)
            .unwrap_err(),
        client
            .completions()
            .create(&plain)
            .extra("stream", true)
            .await
            .unwrap_err(),
        client
            .fine_tunes()
            .list_events("ft-1")
            .query("stream", true)
            .await
            .unwrap_err(),
        derived.completions().create(&plain).await.unwrap_err(),
    ];
    for error in errors {
        assert!(matches!(error.kind(), ErrorKind::Config), "{error:?}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn extra_beats_a_field_and_a_call_beats_extra() {
    let server = Server::start([ok(), ok()]).await;
    let mut request = CreateCompletionRequest::new("m").max_tokens(1);
    request.extra.insert("max_tokens".into(), json!(2));
    let client = server
        .client()
        .with_options(|options| options.extra("max_tokens", 0).extra("user", "u"));
    let _ = client.completions().create(&request).await;
    let _ = client
        .completions()
        .create(&request)
        .extra("max_tokens", 3)
        .await;
    let texts: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.text().to_owned())
        .collect();
    assert_eq!(
        texts,
        [
            r#"{"model":"m","max_tokens":2,"user":"u"}"#,
            r#"{"model":"m","user":"u","max_tokens":3}"#
        ]
    );
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

#[cfg(any(feature = "rustls", feature = "native-tls"))]
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
