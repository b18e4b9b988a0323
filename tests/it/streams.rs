use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use openai_typed::{ErrorKind, EventStream, Method};
use serde_json::{Value, json};

use crate::support::*;

pub(crate) async fn open(server: &Server) -> EventStream<Value> {
    try_open(server).await.unwrap()
}

pub(crate) async fn try_open(server: &Server) -> openai_typed::Result<EventStream<Value>> {
    server
        .client()
        .request(Method::POST, "/completions")
        .json(&json!({"stream": true}))
        .stream()
        .await
}

/// The items, and the error that ended them.
pub(crate) async fn all(
    mut stream: EventStream<Value>,
) -> (Vec<Value>, Option<openai_typed::Error>) {
    let mut items = Vec::new();
    loop {
        match stream.try_next().await {
            Ok(Some(item)) => items.push(item),
            Ok(None) => return (items, None),
            Err(error) => {
                assert!(
                    stream.try_next().await.is_ok_and(|item| item.is_none()),
                    "an error ends the stream"
                );
                return (items, Some(error));
            }
        }
    }
}

pub(crate) async fn read(text: &str) -> (Vec<Value>, Option<openai_typed::Error>) {
    let server = Server::start([events(text)]).await;
    all(open(&server).await).await
}

#[tokio::test]
async fn what_is_not_utf_8_is_replaced_in_items_and_in_errors() {
    let body = b"data: \"a\xff\"\n\ndata: {\"error\":{\"message\":\"m\xff\"}}\n\n";
    let head = [("Content-Type", "text/event-stream")];
    let server = Server::start([answer(200, &head, body)]).await;
    let (items, error) = all(open(&server).await).await;
    assert_eq!(items, [json!("a\u{fffd}")]);
    assert_eq!(
        error.unwrap().api_error().unwrap().message(),
        Some("m\u{fffd}")
    );
}

#[tokio::test]
async fn items_until_done() {
    let server = Server::start([events("\u{feff}: hi\r\n\r\ndata: {\"a\":1}\r\n\r\nevent: x\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n")]).await;
    let stream = open(&server).await;
    assert_eq!(
        (
            stream.http_status().as_u16(),
            stream.request_id(),
            stream.attempts()
        ),
        (200, Some("req_7"), 1)
    );
    let (items, error) = all(stream).await;
    assert_eq!(items, [json!({"a": 1}), json!(2)]);
    assert!(error.is_none());
    assert_eq!(server.only().header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn text_is_put_together_across_chunks() {
    let text = "data: \"ü€😀\"\n\ndata: [DONE]\n\n".as_bytes();
    let mut script = vec![stream_head()];
    script.extend(text.iter().map(|byte| chunk([*byte])));
    script.push(write(LAST_CHUNK));
    let server = Server::start([script]).await;
    assert_eq!(all(open(&server).await).await.0, [json!("ü€😀")]);
}

#[tokio::test]
async fn errors_inside_a_stream() {
    let cases = [
        (
            "data: {\"error\": {\"message\":\"m\",\"type\":\"t\",\"code\":7,\"param\":\"p\"}}\n\n",
            Some("m"),
            Some("t"),
            Some("7"),
        ),
        ("data: {\"error\":true}\n\n", None, None, None),
        (
            "data: {\"error\":\"m\",\"type\":\"t\"}\n\n",
            Some("m"),
            Some("t"),
            None,
        ),
        (
            "event: error\ndata: {\"message\":\"m\",\"code\":\"c\"}\n\n",
            Some("m"),
            None,
            Some("c"),
        ),
        (
            "event: error\ndata: {\"error\":{\"message\":\"m\"}}\n\n",
            Some("m"),
            None,
            None,
        ),
        (
            "event: error\ndata: overloaded\n\n",
            Some("overloaded"),
            None,
            None,
        ),
    ];
    for (text, message, kind, code) in cases {
        let (items, error) = read(&format!("data: 1\n\n{text}data: 2\n\ndata: [DONE]\n\n")).await;
        assert_eq!(items, [json!(1)], "{text}");
        let error = error.expect(text);
        let api = error.api_error().expect(text);
        assert_eq!(
            (api.message(), api.error_type(), api.code()),
            (message, kind, code),
            "{text}"
        );
        assert_eq!(
            (error.status().unwrap().as_u16(), error.request_id()),
            (200, Some("req_7"))
        );
        assert!(!error.is_retryable());
    }
    for member in ["null", "false", "0", "\"\"", "[]", "{}"] {
        let text = format!("data: {{\"error\":{member}}}\n\ndata: [DONE]\n\n");
        let (items, error) = read(&text).await;
        assert_eq!((items.len(), error.is_none()), (1, true), "{member}");
    }
    let (items, error) =
        read("event: errors\ndata: 1\n\nevent: Error\ndata: 2\n\ndata: [DONE]\n\n").await;
    assert_eq!((items.len(), error.is_none()), (2, true));
    let (items, error) = read("data: {\"error\":null}\n\ndata: [{\"error\":1}]\n\ndata: {\"a\":{\"error\":1}}\n\ndata: \"\\\"error\\\"\"\n\ndata: [DONE]\n\n").await;
    assert_eq!((items.len(), error.is_none()), (4, true));
}

#[tokio::test]
async fn another_content_type_is_an_error_that_shows_it() {
    let page = format!("<html>{}", "x".repeat(1 << 20));
    let server = Server::start([answer(
        200,
        &[("Content-Type", "text/html; charset=utf-8")],
        &page,
    )])
    .await;
    let error = try_open(&server).await.unwrap_err();
    let ErrorKind::UnexpectedContent(found) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(
        (found.content_type(), found.body().len()),
        (Some("text/html; charset=utf-8"), 4096)
    );
    assert_eq!(
        (error.status().unwrap().as_u16(), server.seen().len()),
        (200, 1)
    );
    assert!(
        error.to_string().contains("<html>") && error.to_string().len() < 1000,
        "{error}"
    );

    let server = Server::start([answer(
        200,
        &[("Content-Type", "text/event-stream-not")],
        "data: 1\n\n",
    )])
    .await;
    let error = try_open(&server).await.unwrap_err();
    let ErrorKind::UnexpectedContent(found) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(
        (found.content_type(), &found.body()[..]),
        (Some("text/event-stream-not"), &b"data: 1\n\n"[..])
    );
}

#[tokio::test]
async fn an_item_that_does_not_fit_ends_the_stream() {
    let server = Server::start([events("data: {\"a\":[1]}\n\ndata: {\"a\":[\"x\"]}\n\ndata: nonsense\n\ndata: {\"a\":[2]}\n\ndata: [DONE]\n\n")]).await;
    type Item = std::collections::HashMap<String, Vec<u8>>;
    let mut stream = server
        .client()
        .request(Method::GET, "/x")
        .stream::<Item>()
        .await
        .unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap()["a"], [1]);
    let error = stream.try_next().await.unwrap_err();
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(
        (decode.path(), decode.reason()),
        ("a[0]", "invalid type: string \"x\", expected u8")
    );
    assert!(stream.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn events_are_limited() {
    let large = format!("data: 1\n\ndata: {}\n\n", "1".repeat(100));
    let server = Server::start([events(&large), events(&(large + "data: [DONE]\n\n"))]).await;
    let client = server.builder().max_event_size(50).build().unwrap();
    let (items, error) = all(client.request(Method::GET, "/x").stream().await.unwrap()).await;
    assert_eq!(items.len(), 1);
    assert!(matches!(
        error.unwrap().kind(),
        ErrorKind::EventTooLarge(50)
    ));
    let call = client.request(Method::GET, "/x").stream();
    let stream = call
        .with_options(|options| options.max_event_size(100))
        .await;
    let (items, error) = all(stream.unwrap()).await;
    assert_eq!((items.len(), error.is_none()), (2, true));
}

#[tokio::test]
async fn the_time_limit_is_between_two_chunks() {
    let mut script = vec![stream_head()];
    for _ in 0..6 {
        script.extend([wait(300), chunk(": alive\n\n"), chunk("data: 1\n\n")]);
    }
    script.push(wait(30_000));
    let server = Server::start([script]).await;
    let call = server
        .client()
        .request(Method::GET, "/x")
        .stream::<Value>()
        .timeout(Duration::from_millis(1500));
    let (items, error) = all(call.await.unwrap()).await;
    assert_eq!(items.len(), 6);
    assert!(error.unwrap().is_timeout());
}

#[tokio::test]
async fn the_pace_of_the_reader_is_that_of_the_server_and_costs_no_time() {
    // The server can get no further than the buffers of the sockets, which is what keeps memory
    // bounded; the reader's own pause is not the server's.
    let event = format!(": {}\ndata: 1\n\n", "x".repeat(1 << 20));
    let mut script = vec![stream_head()];
    script.extend(vec![chunk(&event); 64]);
    script.extend([chunk("data: [DONE]\n\n"), write(LAST_CHUNK)]);
    let server = Server::start([script]).await;
    let call = server
        .client()
        .request(Method::GET, "/x")
        .stream::<Value>()
        .timeout(Duration::from_secs(2));
    let mut stream = call.await.unwrap();
    assert!(stream.try_next().await.unwrap().is_some());
    tokio::time::sleep(Duration::from_millis(2500)).await;
    assert!(server.written() < 32 << 20, "{}", server.written());
    let (items, error) = all(stream).await;
    assert_eq!((items.len(), error.is_none()), (63, true));
}

#[tokio::test]
async fn an_event_may_have_128_mib() {
    let mut script = vec![stream_head(), chunk("data: ")];
    script.extend(vec![chunk("x".repeat(1 << 20)); 129]);
    script.push(write(LAST_CHUNK));
    let server = Server::start([script]).await;
    let error = all(open(&server).await).await.1.unwrap();
    let ErrorKind::EventTooLarge(limit) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(*limit, 128 << 20);
}

#[tokio::test]
async fn it_is_a_stream_that_can_be_sent_and_stored() {
    fn check(_: &(impl Stream<Item = openai_typed::Result<Value>> + Send + Unpin + 'static)) {}
    let server = Server::start([events("data: 1\n\ndata: [DONE]\n\n")]).await;
    let mut stream = open(&server).await;
    check(&stream);
    let first = std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
    assert_eq!(first.unwrap().unwrap(), json!(1));
    assert!(tokio::spawn(all(stream)).await.unwrap().1.is_none());
}
