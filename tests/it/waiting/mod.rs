//! Waiting for what takes a while.

#[cfg(all(feature = "mock", feature = "full"))]
mod resources;
#[cfg(feature = "full")]
mod several;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openai_typed::types::{CreateFileRequest, CreateResponseRequest, ResponseStatus};
use openai_typed::{Client, ErrorKind, FilePart};

use crate::support::{Script, Server, TestClock, answer, json, wait};

/// A file in this state.
fn file(status: &str) -> Script {
    json(&format!(r#"{{"id": "file-1", "status": "{status}"}}"#))
}

/// The same, with the pause that the server asks for.
fn file_after(status: &str, pause: &str) -> Script {
    let body = format!(r#"{{"id": "file-1", "status": "{status}"}}"#);
    answer(200, &[("openai-poll-after-ms", pause)], body)
}

/// A server, a client of it, and the pauses that the client makes.
async fn pair(scripts: impl IntoIterator<Item = Script>) -> (Server, Client, TestClock) {
    let server = Server::start(scripts).await;
    let clock = TestClock::default();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    (server, client, clock)
}

fn slept(clock: &TestClock) -> Vec<f64> {
    let slept = clock.slept.lock().unwrap();
    slept.iter().map(Duration::as_secs_f64).collect()
}

#[tokio::test]
async fn a_file_is_asked_for_until_it_is_processed() {
    let (server, client, clock) = pair([
        file("uploaded"),
        file("running"),
        answer(
            200,
            &[("x-request-id", "req_3")],
            r#"{"id": "file-1", "status": "processed"}"#,
        ),
    ])
    .await;
    let states = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&states);
    let wait = client.files().wait("file-1").on_progress(move |file| {
        seen.lock().unwrap().extend(file.status.clone());
    });
    assert_eq!(server.seen().len(), 0);
    let done = wait.await.unwrap();
    assert_eq!(done.request_id(), Some("req_3"));
    assert_eq!(
        *states.lock().unwrap(),
        ["uploaded", "running", "processed"]
    );
    assert_eq!(slept(&clock), [5.0, 5.0]);
    for seen in server.seen() {
        assert_eq!(seen.line(), "GET /v1/files/file-1 HTTP/1.1");
    }
}

#[tokio::test]
async fn the_server_says_with_each_answer_how_long_to_pause() {
    let (_server, client, clock) = pair([
        file_after("pending", "10"),
        file_after("pending", " 2500 "),
        file_after("pending", "soon"),
        file_after("pending", "0"),
        file_after("pending", "-1"),
        file("pending"),
        file("processed"),
    ])
    .await;
    client.files().wait("file-1").await.unwrap();
    assert_eq!(slept(&clock), [0.01, 2.5, 5.0, 5.0, 5.0, 5.0]);
}

#[tokio::test]
async fn the_pause_of_the_caller_is_the_one() {
    let (_server, client, clock) = pair([file_after("pending", "10"), file("processed")]).await;
    let wait = client.files().wait("file-1");
    wait.poll_interval(Duration::from_secs(7)).await.unwrap();
    assert_eq!(slept(&clock), [7.0]);
}

#[tokio::test]
async fn a_status_that_nobody_knows_is_on_the_way() {
    let (server, client, _) = pair([file("of tomorrow"), file("processed")]).await;
    client.files().wait("file-1").await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn without_a_status_there_is_nothing_to_wait_by() {
    for body in [
        r#"{"id": "f"}"#,
        r#"{"id": "f", "status": null}"#,
        r#"{"id": "f", "status": ""}"#,
    ] {
        let (server, client, _) = pair([json(body)]).await;
        assert_eq!(client.files().wait("f").await.unwrap().id, "f");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_failure_of_the_work_is_a_result_and_one_of_a_request_is_an_error() {
    let (_server, client, _) = pair([file("error")]).await;
    let done = client.files().wait("file-1").await.unwrap();
    assert_eq!(done.status.as_deref(), Some("error"));

    let (server, client, _) =
        pair([file("pending"), answer(500, &[], ""), file("processed")]).await;
    client.files().wait("file-1").await.unwrap();
    assert_eq!(server.seen().len(), 3, "a request is retried");

    let (server, client, _) =
        pair([file("pending"), answer(500, &[], ""), file("processed")]).await;
    let wait = client.files().wait("file-1");
    let wait = wait.with_options(|options| options.max_retries(0).header("x-team", "blue"));
    assert_eq!(wait.await.unwrap_err().status().unwrap(), 500);
    assert_eq!(server.seen().len(), 2);
    assert_eq!(server.seen()[1].header("x-team"), Some("blue"));
}

#[tokio::test]
async fn the_time_to_wait_is_limited() {
    let (server, client, clock) = pair((0..9).map(|_| file("pending"))).await;
    let wait = client
        .files()
        .wait("file-1")
        .poll_interval(Duration::from_secs(4));
    let error = wait.max_wait(Duration::from_secs(10)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout));
    assert_eq!(
        error.to_string(),
        "GET /files/{file_id}: still `pending` when the time to wait was over, 10s"
    );
    // Once more when the time is over.
    assert_eq!(slept(&clock), [4.0, 4.0, 2.0]);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn a_request_that_is_under_way_when_the_time_is_over_has_little_left() {
    for limit in [0, 100] {
        let server = Server::start([vec![wait(600_000)]]).await;
        let (client, limit) = (server.client(), Duration::from_secs(limit));
        let begun = tokio::time::Instant::now();
        let waiting = tokio::spawn(client.files().wait("file-1").max_wait(limit));
        server.reached(1).await;
        // The limit of the attempt and the answer of the server come much later on this clock.
        tokio::time::pause();
        let error = waiting.await.unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout), "{error}");
        let left = begun.elapsed().saturating_sub(limit).as_secs();
        assert!((10..30).contains(&left), "{limit:?}, then {left} s");
        tokio::time::resume();
    }
}

#[tokio::test]
async fn dropping_ends_it() {
    let server = Server::start([vec![wait(60_000)]]).await;
    let client = server.client();
    let mut waiting = Box::pin(client.files().wait("file-1"));
    let soon = Duration::from_millis(50);
    assert!(tokio::time::timeout(soon, &mut waiting).await.is_err());
    drop(waiting);
    server.left().await;
}

#[tokio::test]
async fn what_is_created_is_waited_for_by_its_id() {
    let (server, client, _) = pair([
        json(r#"{"id": "file-new", "status": "uploaded"}"#),
        json(r#"{"id": "file-new", "status": "processed"}"#),
    ])
    .await;
    let request = CreateFileRequest::new(FilePart::bytes("a.txt", "x"), "batch");
    let wait = client.files().create_and_wait(&request);
    let states = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&states);
    let wait = wait.on_progress(move |file| told.lock().unwrap().extend(file.status.clone()));
    let wait = wait.with_options(|options| options.header("x-team", "blue"));
    wait.await.unwrap();
    // What was made is the first answer.
    assert_eq!(*states.lock().unwrap(), ["uploaded", "processed"]);
    let lines: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| seen.line().to_owned())
        .collect();
    assert_eq!(
        lines,
        ["POST /v1/files HTTP/1.1", "GET /v1/files/file-new HTTP/1.1"]
    );
    for seen in server.seen() {
        assert_eq!(seen.header("x-team"), Some("blue"));
    }
    // What is done at once is not asked for.
    let (server, client, clock) = pair([file("processed")]).await;
    client.files().create_and_wait(&request).await.unwrap();
    assert_eq!((server.seen().len(), slept(&clock).len()), (1, 0));
    // Without an id there is nothing to ask for, and the list of all files is not it.
    let (server, client, _) = pair([json(r#"{"id": "", "status": "uploaded"}"#)]).await;
    let error = client.files().create_and_wait(&request).await.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_response_is_made_in_the_background() {
    let response = |status: &str| {
        json(&format!(
            r#"{{"id": "resp_1", "object": "response", "status": "{status}", "model": "m", "output": []}}"#
        ))
    };
    let (server, client, clock) = pair([
        response("queued"),
        response("in_progress"),
        response("incomplete"),
    ])
    .await;
    let request = CreateResponseRequest::new("m")
        .input("Hi")
        .background(false);
    let done = client.responses().create_and_wait(&request).await.unwrap();
    assert_eq!(done.status, Some(ResponseStatus::Incomplete));
    assert_eq!(slept(&clock), [2.0, 2.0]);
    assert_eq!(server.seen()[0].json()["background"], true);
    assert_eq!(server.seen()[2].line(), "GET /v1/responses/resp_1 HTTP/1.1");
}
