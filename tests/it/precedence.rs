//! What counts when a thing is set in several places.

use std::time::Duration;

use openai_typed::types::CreateCompletionRequest;
use openai_typed::{ErrorKind, Method};
use serde_json::{Value, json};

use crate::support::*;

#[tokio::test]
async fn query_parameters() {
    let server = Server::start(vec![ok(); 3]).await;
    let client = server
        .builder()
        .query("api-version", "1")
        .query("d", "ä b&")
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
        .header("x-a", "client")
        .header("x-b", "client");
    let client = client
        .header("User-Agent", "mine")
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
    // What is missing in the response does not matter here.
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
