//! The key is nowhere that others read.

#[cfg(feature = "tracing")]
mod log;
mod spellings;

use openai_typed::{Call, Client, Method, Response};
use serde_json::{Value, json};

use crate::support::*;

const KEY: &str = "sk-very-secret";

#[tokio::test]
async fn the_key_is_in_no_debug_form() {
    let server = Server::start([events("data: 1\n\n"), json("{}"), json("{}")]).await;
    let builder = server
        .builder()
        .proxy(format!("http://user:{KEY}@127.0.0.1:1"))
        .header("x-api-key", KEY);
    let builder = builder.query("api-key", KEY);
    let mut shown = format!("{builder:?}{builder:#?}");
    let base_url = format!("{}?key={KEY}", server.url());
    let client = server
        .builder()
        .base_url(base_url)
        .query("api-key", KEY)
        .header("x-token", KEY)
        .build()
        .unwrap();
    let derived = client.with_options(|options| {
        options
            .header("authorization", format!("Basic {KEY}"))
            .query("q", KEY)
    });
    shown += &format!("{client:?}{derived:#?}");
    for name in ["cookie", "proxy-authorization", "x-auth", "api-key"] {
        let derived = client.with_options(|options| options.header(name, KEY));
        shown += &format!("{derived:?}");
    }
    let request = || {
        client
            .request(Method::GET, "/x")
            .query("key", KEY)
            .header("cookie", KEY)
    };
    shown += &format!(
        "{:?}{:?}{:?}",
        request(),
        request().send::<Value>(),
        request().download()
    );
    shown += &format!("{:?}", request().stream::<Value>().await.unwrap());
    shown += &format!("{:?}", request().send::<Value>().await.unwrap());
    shown += &format!("{:?}", request().download().await.unwrap());
    assert!(!shown.contains(KEY), "{shown}");
}

#[tokio::test]
async fn the_key_is_in_no_error_even_if_the_server_repeats_it() {
    let said =
        format!(r#"{{"error":{{"message":"Incorrect API key provided: {KEY}.","code":"{KEY}"}}}}"#);
    let repeats = [
        ("x-echo", &*format!("Bearer {KEY}")),
        ("x-request-id", KEY),
        ("Set-Cookie", "session=hidden"),
    ];
    let server = Server::start([
        answer(401, &repeats, &said),
        answer(400, &repeats, format!("<p>{KEY}{KEY}</p>")),
        answer(200, &repeats, format!(r#"{{"{KEY}":"{KEY}"}}"#)),
        answer(200, &[("Content-Type", "text/html")], format!("<p>{KEY}")),
        events(&format!("data: {said}\n\n")),
        events(&format!("data: {{\"{KEY}\":\"{KEY}\"}}\n\n")),
        events(&format!("event: error\ndata: {KEY}\n\n")),
    ])
    .await;
    let client = server.client();
    let request = || client.request(Method::POST, "/x").json(&json!({}));
    type Map = std::collections::HashMap<String, u8>;
    let mut errors = Vec::new();
    for _ in 0..3 {
        errors.push(request().send::<Map>().await.unwrap_err());
    }
    errors.push(request().stream::<Value>().await.unwrap_err());
    for _ in 0..3 {
        errors.push(
            request()
                .stream::<Map>()
                .await
                .unwrap()
                .try_next()
                .await
                .unwrap_err(),
        );
    }
    for error in &errors {
        let text = shown(error);
        assert!(!text.contains(KEY) && !text.contains("hidden"), "{text}");
        if let Some(api) = error.api_error() {
            assert!(!String::from_utf8_lossy(api.body()).contains(KEY));
            assert!(!format!("{:?}", api.headers()).contains(KEY));
            assert!(
                api.headers()
                    .values()
                    .all(|value| !String::from_utf8_lossy(value.as_bytes()).contains(KEY))
            );
        }
    }
    assert!(
        errors[0]
            .to_string()
            .contains("Incorrect API key provided: [redacted]."),
        "{}",
        errors[0]
    );
}

#[tokio::test]
async fn the_key_is_in_no_error_of_this_side() {
    let server = Server::start([vec![Step::Close]]).await;
    let port = server.port;
    let url = format!("http://127.0.0.1:{port}/v1?api-key={KEY}");
    let client = server
        .builder()
        .base_url(&url)
        .max_retries(0)
        .build()
        .unwrap();
    let broken = client
        .request(Method::GET, "/x")
        .query("k", KEY)
        .send::<Value>()
        .await
        .unwrap_err();
    drop(server);
    tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    let refused = client
        .request(Method::GET, "/x")
        .query("k", KEY)
        .send::<Value>()
        .await
        .unwrap_err();
    let errors = [
        broken,
        refused,
        Client::builder()
            .api_key(format!("{KEY}\nx"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key(format!("{KEY}ü"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key("x")
            .header("authorization", format!("{KEY}\n\n{KEY}"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key("x")
            .base_url(format!("http://user:{KEY}@example.org"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key("x")
            .proxy(format!("{KEY}@://"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key(format!("Bearer {KEY}"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key(format!("'{KEY}'"))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key("x")
            .api_key_header(format!("{KEY} "))
            .build()
            .unwrap_err(),
        Client::builder()
            .api_key("x")
            .header(format!("authorization: {KEY}"), "")
            .build()
            .unwrap_err(),
        client
            .request(Method::GET, "/x")
            .header(format!("Bearer {KEY}"), "authorization")
            .send_only()
            .await
            .unwrap_err(),
        client
            .request(Method::GET, "/x")
            .send_only()
            .header(format!("{KEY}\n"), "")
            .await
            .unwrap_err(),
    ];
    for error in errors {
        assert!(!shown(&error).contains(KEY), "{error:?}");
    }
}

#[tokio::test]
async fn a_key_in_the_query_is_a_secret_too() {
    let server = Server::start([answer(400, &[("x-echo", "k-in-query")], "no k-in-query")]).await;
    let builder = server.builder().query("Api-Key", "k-in-query");
    let path = "/x?token=k-in-path";
    let call = builder.build().unwrap().request(Method::GET, path);
    let error = call.send::<Value>().await.unwrap_err();
    let text = shown(&error);
    assert!(!text.contains("k-in-"), "{text}");
    assert!(text.contains("no [redacted]"), "{text}");
    assert!(server.only().line().contains("token=k-in-path "));
}

#[tokio::test]
async fn a_key_is_a_secret_wherever_it_was_set() {
    const SECRET: &str = "another-secret";
    let server = Server::start(std::iter::repeat_n(answer(400, &[], SECRET), 9)).await;
    let plain = server.client();
    let get = |client: &Client| client.request(Method::GET, "/x");
    let in_base_url = format!("{}/?api_key={SECRET}", plain.base_url());
    let in_base_url = server.builder().base_url(in_base_url).build().unwrap();
    let by_default = server.builder().query("token", SECRET);
    let by_default = by_default.build().unwrap();
    let in_query = plain.with_options(|options| options.query("token", SECRET));
    let in_header = plain.with_options(|options| options.header("x-api-key", SECRET));
    let calls = [
        get(&plain).header("x-api-key", SECRET).send(),
        get(&plain).query("token", SECRET).send(),
        get(&plain).send().header("x-api-key", SECRET),
        get(&plain).send().query("token", SECRET),
        get(&in_base_url).send(),
        get(&by_default).send(),
        get(&in_query).send(),
        get(&in_header).send(),
        plain
            .request(Method::GET, format!("/x?token={SECRET}"))
            .send(),
    ];
    for (at, call) in calls.into_iter().enumerate() {
        let call: Call<Response<Value>> = call;
        let text = shown(&call.await.unwrap_err());
        assert!(
            text.contains("[redacted]") && !text.contains(SECRET),
            "{at}: {text}"
        );
    }
}

#[tokio::test]
async fn what_surrounds_a_key_is_dropped() {
    for key in ["\u{feff}sk-1\r\n", " sk-1 ", "sk-1\n"] {
        let server = Server::start([ok()]).await;
        server
            .builder()
            .api_key(key)
            .build()
            .unwrap()
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap();
        assert_eq!(server.only().header("authorization"), Some("Bearer sk-1"));
    }
}

#[tokio::test]
async fn headers_of_an_answer_are_redacted() {
    let server = Server::start([answer(200, &[("x-echo", KEY)], "{}")]).await;
    let answer = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(answer.http_headers()["x-echo"], "[redacted]");
}

#[tokio::test]
async fn a_key_is_recognised_however_it_is_repeated() {
    const ODD: &str = "sk-a/b+c\"d-very-secret";
    let escaped = ODD.replace('"', "\\\"");
    let bodies = [
        format!(r#"{{"error":{{"message":"bad key {escaped}","code":"{escaped}"}}}}"#),
        format!(
            r#"{{"error":{{"message":"bad key {}"}}}}"#,
            escaped.replace('/', "\\/")
        ),
        format!(
            r#"{{"error":{{"message":"bad key {}"}}}}"#,
            escaped.replace('+', "\\u002B")
        ),
        "bad key sk-a%2Fb%2Bc%22d-very-secret".to_owned(),
        // Cut off in the middle of the key, at the limit of what is kept.
        format!("{}{ODD}", "x".repeat((1 << 20) - 12)),
    ];
    for body in bodies {
        let server = Server::start([answer(400, &[], &body)]).await;
        let builder = server.builder().api_key(ODD).max_retries(0);
        let call = builder
            .build()
            .unwrap()
            .request(Method::GET, "/x")
            .send::<Value>();
        let error = call.await.unwrap_err();
        let api = error.api_error().unwrap();
        let kept = String::from_utf8_lossy(api.body());
        let tail: String = kept
            .chars()
            .rev()
            .take(40)
            .collect::<String>()
            .chars()
            .rev()
            .collect();
        let shown = format!(
            "{error} {error:?} {:?} {:?} {tail}",
            api.message(),
            api.code()
        );
        for part in ["very-secret", "sk-a"] {
            assert!(
                !shown.contains(part),
                "{part} is in {}",
                &shown[..shown.len().min(600)]
            );
        }
    }
}

#[tokio::test]
async fn a_key_under_another_scheme_is_recognised() {
    let body = format!(r#"{{"error":"no such key: {KEY}"}}"#);
    for (name, value) in [
        ("authorization", format!("Token {KEY}")),
        ("cookie", format!("a=b; session={KEY}")),
    ] {
        let server = Server::start([answer(400, &[], &body)]).await;
        let call = server
            .client()
            .request(Method::GET, "/x")
            .header(name, value)
            .send::<Value>();
        let error = call.await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(KEY), "{shown}");
    }
}
