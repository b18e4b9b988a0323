//! How streams end, and what becomes of their connections.

use std::time::{Duration, Instant};

use openai_typed::types::{CreateCompletionRequest, CreateImageEditRequest, CreateImageRequest};
use openai_typed::{ErrorKind, EventStream, FilePart, Method};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::streams::{all, open, read};
use crate::support::*;

#[tokio::test]
async fn nothing_is_waited_for_behind_done() {
    let server = Server::start([vec![
        stream_head(),
        chunk("data: 1\n\ndata: [DONE]\n\n"),
        wait(30_000),
    ]])
    .await;
    let mut stream = open(&server).await;
    let start = Instant::now();
    assert_eq!(stream.try_next().await.unwrap(), Some(json!(1)));
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert!(start.elapsed() < Duration::from_secs(25));
    // A body that goes on is given up with its connection, though the stream is still there.
    server.left().await;
    drop(stream);
}

#[tokio::test]
async fn a_finished_stream_leaves_its_connection_reusable() {
    for script in [
        events("data: [DONE]\n\n"),
        events("data: [DONE]\n\n: rest\n\n"),
        vec![stream_head(), write("e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")],
    ] {
        let server = Server::start([script, ok()]).await;
        let client = server.client();
        let mut stream = client
            .request(Method::GET, "/x")
            .stream::<Value>()
            .await
            .unwrap();
        assert_eq!(stream.try_next().await.unwrap(), None);
        client
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap();
        let connections: Vec<_> = server.seen().iter().map(|seen| seen.connection).collect();
        assert_eq!(connections, [0, 0]);
    }
}

#[tokio::test]
async fn dropping_the_stream_closes_the_connection() {
    let server = Server::start([vec![stream_head(), chunk("data: 1\n\n"), wait(30_000)]]).await;
    let mut stream = open(&server).await;
    stream.try_next().await.unwrap();
    drop(stream);
    server.left().await;
}

#[tokio::test]
async fn an_end_without_done_is_an_error_unless_it_is_accepted() {
    let (items, error) = read("data: 1\n\n").await;
    assert_eq!(items, [json!(1)]);
    assert!(matches!(error.unwrap().kind(), ErrorKind::IncompleteStream));
    assert!(matches!(
        read("").await.1.unwrap().kind(),
        ErrorKind::IncompleteStream
    ));

    let server = Server::start([events("data: 1\n\ndata: 2\n"), events("data: 1\n\n")]).await;
    let client = server
        .builder()
        .allow_incomplete_stream(true)
        .build()
        .unwrap();
    let stream = client.request(Method::POST, "/x").stream().await.unwrap();
    let (items, error) = all(stream).await;
    assert_eq!((items, error.is_none()), (vec![json!(1), json!(2)], true));
    let call = client.request(Method::POST, "/x").stream();
    let stream = call
        .with_options(|options| options.allow_incomplete_stream(false))
        .await
        .unwrap();
    assert!(all(stream).await.1.is_some());
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_even_if_no_done_is_needed() {
    let server = Server::start([vec![stream_head(), chunk("data: 1\n\n"), Step::Reset]]).await;
    let client = server
        .builder()
        .allow_incomplete_stream(true)
        .build()
        .unwrap();
    let stream = client.request(Method::POST, "/x").stream().await.unwrap();
    assert!(matches!(
        all(stream).await.1.unwrap().kind(),
        ErrorKind::Transport
    ));
}

#[tokio::test]
async fn done_is_the_word_and_nothing_else() {
    for not_done in [
        " [DONE]", "[DONE]x", "[DONE] x", "[done]", "\n[DONE]", "[DONE]\n",
    ] {
        let data = format!("data: {}\n\n", not_done.replace('\n', "\ndata: "));
        let (items, error) = read(&format!("{data}data: [DONE]\n\n")).await;
        assert!(items.is_empty());
        let error = error.expect(not_done);
        let ErrorKind::Decode(found) = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!(found.body(), not_done);
    }
    for done in ["[DONE] ", "[DONE]   ", "[DONE]\t"] {
        let (items, error) = read(&format!("data: {done}\n\ndata: 1\n\n")).await;
        assert!(items.is_empty() && error.is_none(), "{done:?}");
    }
    let (items, error) = read("data: \"[DONE]\"\n\ndata: [\"DONE\"]\n\ndata:[DONE]\n\n").await;
    assert_eq!(items, [json!("[DONE]"), json!(["DONE"])]);
    assert!(error.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_finished_body_may_come_a_moment_later() {
    let server = Server::start([
        vec![
            stream_head(),
            chunk("data: [DONE]\n\n"),
            wait(3),
            write(LAST_CHUNK),
        ],
        ok(),
    ])
    .await;
    let client = server.client();
    let get = || client.request(Method::GET, "/x");
    let mut stream = get().stream::<Value>().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap(), None);
    get().send::<Value>().await.unwrap();
    assert_eq!(server.seen()[1].connection, 0);
}

#[tokio::test(start_paused = true)]
async fn what_goes_on_behind_done_is_given_up() {
    // The clock stands still as long as there is something to read.
    let mut script = vec![stream_head(), chunk("data: [DONE]\n\n")];
    script.extend(vec![chunk(": x\n".repeat(1 << 18)); 64]);
    script.push(wait(30_000));
    let server = Server::start([script]).await;
    let mut stream = open(&server).await;
    assert_eq!(stream.try_next().await.unwrap(), None);
    server.left().await;
    assert!(server.written() < 32 << 20, "{}", server.written());
    drop(stream);
}

#[tokio::test]
async fn an_error_closes_the_connection_though_the_stream_is_still_there() {
    for text in [
        "data: {\"error\":\"x\"}\n\n",
        "event: error\ndata: x\n\n",
        "data: nonsense\n\n",
    ] {
        let server = Server::start([vec![stream_head(), chunk(text), wait(30_000)]]).await;
        let mut stream = open(&server).await;
        assert!(stream.try_next().await.is_err(), "{text}");
        server.left().await;
        drop(stream);
    }
}

#[tokio::test]
async fn what_the_document_does_not_describe_ends_as_responses_do_too() {
    for last in [
        "response.completed",
        "response.failed",
        "response.incomplete",
    ] {
        let delta = "data: {\"type\":\"response.output_text.delta\"}\n\n";
        for event in [
            format!("data: {{\"type\":\"{last}\",\"response\":{{}}}}\n\n"),
            format!("event: {last}\ndata: {{}}\n\n"),
        ] {
            let (items, error) = read(&format!("{delta}{event}")).await;
            assert_eq!((items.len(), error.is_none()), (2, true), "{event}");
        }
        // Nothing but the type says so.
        let (_, error) = read(&format!(
            "{delta}data: {{\"a\":{{\"type\":\"{last}\"}}}}\n\n"
        ))
        .await;
        assert!(matches!(error.unwrap().kind(), ErrorKind::IncompleteStream));
    }
}

#[tokio::test]
async fn nothing_is_waited_for_behind_the_last_event() {
    let server = Server::start([vec![
        stream_head(),
        chunk("event: response.completed\ndata: 1\n\n"),
        wait(30_000),
    ]])
    .await;
    let mut stream = open(&server).await;
    let start = Instant::now();
    assert_eq!(stream.try_next().await.unwrap(), Some(json!(1)));
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert!(start.elapsed() < Duration::from_secs(25));
    server.left().await;
}

/// Whether a stream of completions with this body and these events, and no `[DONE]`, is complete.
async fn is_complete(asked: &Value, chunks: &[Value]) -> bool {
    let text: String = chunks
        .iter()
        .map(|chunk| format!("data: {chunk}\n\n"))
        .collect();
    let server = Server::start([events(&text)]).await;
    let request = CreateCompletionRequest::new("m");
    let mut call = server.client().completions().create_stream(&request);
    for (name, value) in asked.as_object().unwrap() {
        call = call.extra(name, value.clone());
    }
    let mut stream = call.await.unwrap();
    for _ in chunks {
        assert!(stream.try_next().await.unwrap().is_some());
    }
    match stream.try_next().await {
        Ok(item) => item.is_none(),
        Err(error) => {
            assert!(
                matches!(error.kind(), ErrorKind::IncompleteStream),
                "{error}"
            );
            false
        }
    }
}

#[tokio::test]
async fn completions_end_once_all_choices_have_ended() {
    let one = |index: u64, reason: Value| json!({"choices": [{"index": index, "text": "a", "finish_reason": reason}]});
    let stop = |index| one(index, json!("stop"));
    let usage = |usage: Value| json!({"choices": [], "usage": usage});
    let counted = json!({"stream_options": {"include_usage": true}});
    for (asked, chunks, complete) in [
        (json!({}), vec![], false),
        (json!({}), vec![one(0, json!(null))], false),
        (json!({}), vec![one(0, json!(""))], false),
        (json!({}), vec![one(0, json!(null)), stop(0)], true),
        (
            json!({}),
            vec![json!({"choices": [{"text": "a", "finish_reason": "eos"}]})],
            true,
        ),
        (json!({"n": 2}), vec![stop(0), stop(0)], false),
        (json!({"n": 2}), vec![stop(1), stop(0)], true),
        (json!({"n": 0}), vec![], false),
        (json!({"n": "many"}), vec![stop(0)], true),
        // Each prompt has choices of its own.
        (json!({"prompt": "a"}), vec![stop(0)], true),
        (json!({"prompt": ["a", "b"]}), vec![stop(0)], false),
        (json!({"prompt": ["a", "b"]}), vec![stop(0), stop(1)], true),
        (
            json!({"prompt": ["a", "b"], "n": 2}),
            vec![stop(0), stop(1)],
            false,
        ),
        (json!({"prompt": [1, 2, 3]}), vec![stop(0)], true),
        (json!({"prompt": [[1, 2], [3]]}), vec![stop(0)], false),
        (
            json!({"prompt": [[1, 2], [3]]}),
            vec![stop(0), stop(1)],
            true,
        ),
        (counted.clone(), vec![stop(0)], false),
        (counted.clone(), vec![stop(0), usage(json!(null))], false),
        (counted.clone(), vec![stop(0), usage(json!({}))], false),
        (
            counted,
            vec![stop(0), usage(json!({"total_tokens": 1}))],
            true,
        ),
    ] {
        assert_eq!(
            is_complete(&asked, &chunks).await,
            complete,
            "{asked} {chunks:?}"
        );
    }
    // A connection that breaks is no end, whatever has come.
    let text = format!("data: {}\n\n", stop(0));
    let server = Server::start([vec![stream_head(), chunk(text), Step::Reset]]).await;
    let request = CreateCompletionRequest::new("m");
    let mut stream = server
        .client()
        .completions()
        .create_stream(&request)
        .await
        .unwrap();
    assert!(stream.try_next().await.unwrap().is_some());
    assert!(matches!(
        stream.try_next().await.unwrap_err().kind(),
        ErrorKind::Transport
    ));
}

/// How many events come before the end, and whether they are all.
async fn counted<T: DeserializeOwned>(mut stream: EventStream<T>) -> (usize, bool) {
    let mut count = 0;
    loop {
        match stream.try_next().await {
            Ok(Some(_)) => count += 1,
            end => return (count, end.is_ok()),
        }
    }
}

/// The same of a stream of `n` images.
async fn images(n: u32, types: &[&str], more: bool) -> (usize, bool) {
    let event = |ty: &&str| {
        format!(
            "event: {ty}\ndata: {}\n\n",
            json!({"type": ty, "b64_json": "AA=="})
        )
    };
    let text: String = types.iter().map(event).collect();
    let mut script = vec![stream_head(), chunk(text)];
    match more {
        true => script.push(wait(30_000)),
        false => script.push(write("0\r\n\r\n")),
    }
    let server = Server::start([script]).await;
    let request = CreateImageRequest::new("otter").n(n);
    let stream = server
        .client()
        .images()
        .create_stream(&request)
        .await
        .unwrap();
    counted(stream).await
}

#[tokio::test]
async fn a_stream_of_images_ends_with_the_last_of_them() {
    const PARTIAL: &str = "image_generation.partial_image";
    const WHOLE: &str = "image_generation.completed";
    // What the server would still send is not waited for.
    assert_eq!(images(1, &[PARTIAL, WHOLE], true).await, (2, true));
    assert_eq!(
        images(2, &[PARTIAL, WHOLE, PARTIAL, WHOLE], true).await,
        (4, true)
    );
    // Fewer than were asked for are an end of the body, and none is not.
    assert_eq!(images(3, &[WHOLE, WHOLE], false).await, (2, true));
    assert_eq!(images(2, &[PARTIAL], false).await, (1, false));
    // The same of a form.
    let text: String = (0..2)
        .map(|_| "data: {\"type\":\"image_edit.completed\",\"b64_json\":\"AA==\"}\n\n")
        .collect();
    let server = Server::start([vec![stream_head(), chunk(text), wait(30_000)]]).await;
    let picture = FilePart::bytes("a.png", "png");
    let request = CreateImageEditRequest::new(picture, "otter").n(2);
    let stream = server
        .client()
        .images()
        .create_edit_stream(&request)
        .await
        .unwrap();
    assert_eq!(counted(stream).await, (2, true));
}
