//! What servers send in other frames than the usual ones: lines that are no events, events that carry
//! nothing, ends without a blank line, labels that are missing or wrong.

use openai_typed::types::CreateCompletionRequest;
use openai_typed::{ErrorKind, Method};
use serde_json::json;

use crate::reported::said;
use crate::streams::{all, open, read, try_open};
use crate::support::*;

#[tokio::test]
async fn errors_in_lines_that_are_no_events() {
    let error = r#"{"error":{"message":"m","code":"c"}}"#;
    for text in [
        "error: {\"code\":\"c\",\"message\":\"m\",\"type\":\"t\"}\n\n",
        "error: {\"error\":{\"message\":\"m\"}}\n\n",
        "error:{\"message\":\"m\"}\r\n\r\ndata: [DONE]\r\n\r\n",
        "error: m\n",
        "event: error\nerror: m\ndata: {}\n\n",
        "event: error\ndata: m",
        &format!("{error}\n\n"),
        &format!("{error}\ndata: [DONE]\n\n"),
        &format!("{error}data: [DONE]\n\n"),
        &format!("{error}\n: alive\n\n"),
        error,
        "{\n  \"error\": {\n    \"message\": \"m\"\n  }\n}\n",
        &format!("[{error}]"),
        &format!("data: {error}"),
    ] {
        for (start, count) in [
            ("", 0),
            (": hi\n\n", 0),
            ("data: 1\n\n", 1),
            ("data: 1\n\nevent: x\nid: 3\n\n", 1),
        ] {
            let whole = format!("{start}{text}");
            let (items, error) = read(&whole).await;
            let error = error.expect(&whole);
            assert_eq!((items.len(), said(&error).0), (count, Some("m")), "{whole}");
            // However it arrives.
            let mut script = vec![stream_head()];
            script.extend(whole.bytes().map(|byte| chunk([byte])));
            script.push(write(LAST_CHUNK));
            let server = Server::start([script]).await;
            let (items, error) = all(open(&server).await).await;
            assert_eq!(
                (items.len(), said(&error.unwrap()).0),
                (count, Some("m")),
                "{whole}"
            );
        }
    }
}

#[tokio::test]
async fn other_content_under_the_label_of_a_stream() {
    for text in [
        "{\"choices\":[]}",
        "<html>\n<h1>x</h1>\n\n</html>",
        "[1]\n\ndata: [DONE]\n\n",
        "{\"a\":1}data: [DONE]\n\n",
    ] {
        let server = Server::start([events(text), events(text), answer(200, &[], text)]).await;
        let client = server
            .builder()
            .allow_incomplete_stream(true)
            .build()
            .unwrap();
        for _ in 0..3 {
            let stream = client.request(Method::POST, "/x").stream().await.unwrap();
            let (items, error) = all(stream).await;
            let error = error.expect(text);
            let ErrorKind::UnexpectedContent(found) = error.kind() else {
                panic!("{error:?}")
            };
            assert!(
                items.is_empty() && text.as_bytes().starts_with(found.body()),
                "{error}"
            );
        }
    }
    // Behind an event a line that is no field means nothing, as the standard says.
    let (items, error) =
        read("data: 1\n\n{\"a\":1}\n\n<!-- x -->\ndata: 2\n\n[x]\n\ndata: [DONE]\n\n").await;
    assert!(
        items == [json!(1), json!(2)] && error.is_none(),
        "{items:?} {error:?}"
    );
}

#[tokio::test]
async fn events_that_carry_nothing_are_passed_over() {
    for nothing in [
        "data: \n\n",
        "data\n\n",
        "data:   \n\n",
        "data:\ndata:\n\n",
        "event: message\ndata: \n\n",
        "data: {\"type\":\"ping\"}\n\n",
        "data: {\"type\": \"keepalive\", \"sequence_number\": 7}\n\n",
        "data: {\"sequence_number\":7,\"type\":\"keepalive\"}\n\n",
        "event: ping\ndata: {\"time\":\"now\"}\n\n",
        "event: ping\ndata: alive\n\n",
        "event: keepalive\ndata: {}\n\n",
        "retry: 3000\n\n",
        "id: 7\n\n",
        "event: message\n\n",
        ": ping\n\n",
    ] {
        let (items, error) = read(&format!(
            "{nothing}data: 1\n\n{nothing}data: 2\n\n{nothing}data: [DONE]\n\n"
        ))
        .await;
        assert!(
            items == [json!(1), json!(2)] && error.is_none(),
            "{nothing}: {error:?}"
        );
    }
    for item in [
        "{\"type\":\"pong\"}",
        "{\"a\":\"ping\"}",
        "{\"a\":{\"type\":\"ping\"}}",
        "\"ping\"",
        "\"\"",
        "{}",
        "null",
    ] {
        let (items, error) = read(&format!("data: {item}\n\ndata: [DONE]\n\n")).await;
        assert!(items.len() == 1 && error.is_none(), "{item}: {error:?}");
    }
}

#[tokio::test]
async fn an_end_without_a_blank_line() {
    for (text, count, whole) in [
        ("data: [DONE]", 0, true),
        ("data: [DONE]\n", 0, true),
        ("data: 1\n\ndata: [DONE] \r\n", 1, true),
        ("data: 1\n\ndata:[DONE]\r", 1, true),
        ("id: 1\ndata: [DONE]\nid", 0, true),
        (
            "data: 1\n\ndata: {\"type\":\"response.completed\"}",
            2,
            true,
        ),
        ("event: response.failed\ndata: {\"a\":\ndata: 1}\n", 1, true),
        // All that came is given out, though the end of the stream did not come.
        ("data: 1\n\ndata: {\"a\":1}", 2, false),
        ("data: 1\n\ndata: {\"a\":1}\n", 2, false),
        ("data: 1\n\ndata: {\"a\":", 1, false),
        ("data: 1\n\ndata: {\"a\":1}\ndata: {", 1, false),
        ("data: 1\n\ndata: [DON", 1, false),
        ("data: 1\n\ndata", 1, false),
        ("data: 1\n\nevent: response.completed", 1, false),
        ("data: 1\n\nid: 1\n", 1, false),
    ] {
        let (items, error) = read(text).await;
        let error = error.map(|error| error.into_kind());
        assert_eq!(items.len(), count, "{text:?}");
        assert_eq!(error.is_none(), whole, "{text:?}");
        assert!(
            whole || matches!(error, Some(ErrorKind::IncompleteStream)),
            "{text:?}"
        );
    }
    // Half an event is a loss that no setting accepts.
    for (text, count, whole) in [
        ("data: 1\n\ndata: {\"a\":1}", 2, true),
        ("data: 1\n\n: x", 1, true),
        ("data: 1\n\ndata: {\"a\":", 1, false),
        ("data: 1\n\ndata: {\"a\":\n", 1, false),
    ] {
        let server = Server::start([events(text)]).await;
        let client = server
            .builder()
            .allow_incomplete_stream(true)
            .build()
            .unwrap();
        let (items, error) = all(client.request(Method::POST, "/x").stream().await.unwrap()).await;
        assert_eq!((items.len(), error.is_none()), (count, whole), "{text:?}");
    }
}

#[tokio::test]
async fn labels_of_streams() {
    for labels in [
        &[][..],
        &[("Content-Type", "")],
        &[(
            "Content-Type",
            "application/json, text/event-stream; charset=utf-8",
        )],
        &[("Content-Type", "Text/Event-Stream ; x=y")],
        &[
            ("Content-Type", "text/plain"),
            ("Content-Type", "text/event-stream"),
        ],
    ] {
        let server = Server::start([answer(200, labels, "data: 1\n\ndata: [DONE]\n\n")]).await;
        let (items, error) = all(open(&server).await).await;
        assert!(items == [json!(1)] && error.is_none(), "{labels:?}");
    }
    for label in [
        "application/json",
        "text/html",
        "application/json, text/plain",
        "application/octet-stream",
    ] {
        let server = Server::start([answer(200, &[("Content-Type", label)], "{\"a\": 1}")]).await;
        let error = try_open(&server).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::UnexpectedContent(_)),
            "{error:?}"
        );
        let text = error.to_string();
        assert!(
            text.contains(label) && text.contains("{\"a\": 1}"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn an_error_names_what_came_instead_of_json() {
    let chunk = "data: {\"choices\":[{\"index\":0,\"text\":\"Hi\"}]}\n\ndata: [DONE]\n\n";
    for (headers, body, named) in [
        (
            &[("Content-Type", "text/event-stream")][..],
            chunk,
            &["text/event-stream", "data: {"][..],
        ),
        (
            &[("Content-Type", "text/event-stream")],
            "{\"choices\":[]}data: [DONE]\n\n",
            &["text/event-stream", "{\"choices\":[]}data"],
        ),
        (
            &[("Content-Type", "text/html; charset=utf-8")],
            "<html><h1>Log in</h1>",
            &["text/html; charset=utf-8", "<h1>Log in"],
        ),
        (&[], "OK", &["no content type", "OK"]),
        (
            &[("Content-Type", "application/json")],
            "",
            &["application/json", "no body"],
        ),
    ] {
        let server = Server::start([answer(200, headers, body)]).await;
        let request = CreateCompletionRequest::new("m");
        let error = server
            .client()
            .completions()
            .create(&request)
            .max_retries(0)
            .await
            .unwrap_err();
        let ErrorKind::Decode(found) = error.kind() else {
            panic!("{error:?}")
        };
        let content_type = headers.first().map(|(_, value)| *value);
        assert_eq!(found.content_type(), content_type);
        for part in named {
            assert!(
                error.to_string().contains(part),
                "{part} is missing in {error}"
            );
        }
    }
}
