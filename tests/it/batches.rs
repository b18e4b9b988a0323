//! Files of batches: what is written, and what is read of the answers.

use std::future::{Future, poll_fn};
use std::task::Poll;

use openai_typed::batches::{Answers, BatchRequest, RequestWriter};
use openai_typed::types::{Batch, CreateChatCompletionRequest, CreateEmbeddingRequest};
use openai_typed::{ErrorKind, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

use crate::support::*;

/// A request of the test's own, for an endpoint of its own.
#[derive(Serialize)]
struct Own {
    text: String,
}

impl BatchRequest for Own {
    const ENDPOINT: &'static str = "/v1/own";
}

fn own(text: impl Into<String>) -> Own {
    Own { text: text.into() }
}

#[tokio::test]
async fn each_request_is_a_line() {
    let mut file = Vec::new();
    let mut lines = RequestWriter::new(&mut file);
    let chat = |text: &str| CreateChatCompletionRequest::new("gpt", text).extra("top_k", 3);
    lines.add("b", &chat("line\nbreak \u{2028}")).await.unwrap();
    lines.add("a", &chat("Hi")).await.unwrap();
    let bytes = lines.bytes();
    assert_eq!(lines.finish().await.unwrap(), ["b", "a"]);
    assert_eq!(bytes, file.len() as u64);
    let expected = concat!(
        r#"{"custom_id":"b","method":"POST","url":"/v1/chat/completions","body":{"model":"gpt","messages":[{"role":"user","content":"line\nbreak "#,
        "\u{2028}",
        r#""}],"top_k":3}}"#,
        "\n",
        r#"{"custom_id":"a","method":"POST","url":"/v1/chat/completions","body":{"model":"gpt","messages":[{"role":"user","content":"Hi"}],"top_k":3}}"#,
        "\n",
    );
    assert_eq!(String::from_utf8(file).unwrap(), expected);
}

#[tokio::test]
async fn what_a_batch_does_not_take_is_refused_before_it_is_written() {
    let mut file = Vec::new();
    let mut lines = RequestWriter::new(&mut file);
    lines.add("a", &own("x")).await.unwrap();
    for (id, problem) in [("a", "\"a\""), ("", "empty")] {
        let error = lines.add(id, &own("y")).await.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(problem),
            "{error}"
        );
    }
    lines.add("b", &own("z")).await.unwrap();
    assert_eq!(lines.finish().await.unwrap(), ["a", "b"]);
    assert_eq!(file.iter().filter(|byte| **byte == b'\n').count(), 2);
}

#[tokio::test]
async fn requests_and_inputs_are_counted() {
    let mut lines = RequestWriter::new(tokio::io::sink());
    for id in 0..50_000 {
        lines.add(id.to_string(), &own("")).await.unwrap();
    }
    let error = lines.add("more", &own("")).await.unwrap_err();
    assert!(error.to_string().contains("50,000 requests"), "{error}");
    assert_eq!(lines.finish().await.unwrap().len(), 50_000);

    let mut lines = RequestWriter::new(tokio::io::sink());
    let texts = |count| CreateEmbeddingRequest::new("ada", vec![String::new(); count]);
    lines.add("a", &texts(49_999)).await.unwrap();
    let error = lines.add("b", &texts(2)).await.unwrap_err();
    assert!(error.to_string().contains("50,000 inputs"), "{error}");
    lines
        .add("b", &CreateEmbeddingRequest::new("ada", "one"))
        .await
        .unwrap();
    // Of tokens, a list is one input, and a list of lists is as many as it has.
    let mut lines = RequestWriter::new(tokio::io::sink());
    let tokens = CreateEmbeddingRequest::new("ada", vec![7_u32; 50_001]);
    lines.add("a", &tokens).await.unwrap();
    let tokens = CreateEmbeddingRequest::new("ada", vec![vec![7_u32]; 50_000]);
    let error = lines.add("b", &tokens).await.unwrap_err();
    assert!(error.to_string().contains("50,000 inputs"), "{error}");
    let error = RequestWriter::<Own, _>::new(tokio::io::sink())
        .finish()
        .await
        .unwrap_err();
    assert!(error.is_config(), "{error}");
}

#[tokio::test]
async fn a_writer_that_fails_is_not_written_on() {
    // Room for a part of the first line.
    let (writer, reader) = tokio::io::duplex(8);
    drop(reader);
    let mut lines = RequestWriter::new(writer);
    let error = lines.add("a", &own("x")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert!(lines.add("b", &own("x")).await.is_err());
    assert!(matches!(
        lines.finish().await.unwrap_err().kind(),
        ErrorKind::Io
    ));
    // Nor is one where a call was dropped in the middle of a line.
    let (writer, reader) = tokio::io::duplex(8);
    let mut lines = RequestWriter::new(writer);
    let request = own("x");
    let mut adding = Box::pin(lines.add("a", &request));
    poll_fn(|context| {
        assert!(adding.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    drop(adding);
    drop(reader);
    assert!(lines.add("b", &request).await.unwrap_err().is_config());
    assert!(lines.finish().await.is_err());
}

#[tokio::test]
async fn what_is_finished_is_written_and_closed() {
    let (mut writer, mut reader) = tokio::io::duplex(1000);
    let mut lines = RequestWriter::new(tokio::io::BufWriter::new(&mut writer));
    lines.add("a", &own("x")).await.unwrap();
    lines.finish().await.unwrap();
    // The writer is still there, but it has ended.
    let mut file = String::new();
    let read = reader.read_to_string(&mut file);
    let limit = std::time::Duration::from_secs(10);
    tokio::time::timeout(limit, read).await.unwrap().unwrap();
    assert_eq!(file.lines().count(), 1);
    drop(writer);
}

/// What the test expects of an answer.
#[derive(Debug, Deserialize, PartialEq)]
struct Found {
    text: String,
}

fn batch(output: Value, errors: Value) -> Batch {
    let batch = json!({"id": "batch_1", "output_file_id": output, "error_file_id": errors});
    serde_json::from_value(batch).unwrap()
}

fn line(id: &str, response: Value, error: Value) -> String {
    json!({"id": "r", "custom_id": id, "response": response, "error": error}).to_string()
}

fn answered(id: &str, text: &str) -> String {
    let response = json!({"status_code": 200, "request_id": "req", "body": {"text": text}});
    line(id, response, Value::Null)
}

#[tokio::test]
async fn both_files_are_read_and_what_has_no_answer_is_told() {
    let refused = json!({"status_code": 400, "request_id": "req_9", "body": {"error": {
        "message": "no model", "type": "invalid_request_error", "code": "model_not_found", "param": "model"}}});
    let expired = json!({"code": "batch_expired", "message": "not in time"});
    // Lines end at LF alone; pieces end anywhere.
    let output = [
        answered("c", "a\u{2028}b"),
        String::new(),
        answered("a", "z"),
    ]
    .join("\r\n");
    let (first, second) = output.split_at(output.find('\u{2028}').unwrap());
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let script = vec![write(head), chunk(first), chunk(second), write(LAST_CHUNK)];
    let errors = [
        line("b", refused, Value::Null),
        line("d", Value::Null, expired),
    ]
    .join("\n")
        + "\n";
    let server = Server::start([script, answer(200, &[], &errors)]).await;
    let batch = batch(json!("file/out"), json!("file-err"));
    let mut answers = Answers::<Found>::new(&server.client(), &batch)
        .expecting(["e", "a", "b", "c", "d", "0", "e"]);
    let found = |text: &str| Found {
        text: text.to_owned(),
    };
    let (id, answer) = answers.try_next().await.unwrap().unwrap();
    assert_eq!((&*id, answer.unwrap()), ("c", found("a\u{2028}b")));
    assert_eq!(server.seen().len(), 1);
    let (id, answer) = answers.try_next().await.unwrap().unwrap();
    assert_eq!((&*id, answer.unwrap()), ("a", found("z")));
    let (id, answer) = answers.try_next().await.unwrap().unwrap();
    let error = answer.unwrap_err();
    assert_eq!(
        (&*id, error.status(), error.code()),
        ("b", StatusCode::BAD_REQUEST, Some("model_not_found"))
    );
    assert_eq!(
        (error.message(), error.param()),
        (Some("no model"), Some("model"))
    );
    assert_eq!(error.headers()["x-request-id"], "req_9");
    let (id, answer) = answers.try_next().await.unwrap().unwrap();
    let error = answer.unwrap_err();
    assert_eq!(
        (&*id, error.code(), error.message()),
        ("d", Some("batch_expired"), Some("not in time"))
    );
    assert!(answers.try_next().await.unwrap().is_none());
    assert!(answers.try_next().await.unwrap().is_none());
    assert_eq!(answers.unanswered(), ["e", "0"]);
    let seen = server.seen();
    let lines: Vec<_> = seen.iter().map(Seen::line).collect();
    let expected = [
        "GET /v1/files/file%2Fout/content HTTP/1.1",
        "GET /v1/files/file-err/content HTTP/1.1",
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn a_line_that_cannot_be_read_is_an_error_and_the_next_one_is_not() {
    let wrong = json!({"status_code": 200, "body": {"text": 7}});
    let output = [
        line("a", wrong, Value::Null),
        "{".to_owned(),
        answered("b", "fine"),
    ]
    .join("\n");
    let server = Server::start([answer(200, &[], output)]).await;
    let batch = batch(json!("f"), Value::Null);
    let mut answers = Answers::<Found>::new(&server.client(), &batch).expecting(["a", "b"]);
    for number in ["line 1", "line 2"] {
        let error = answers.try_next().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
        assert!(error.to_string().contains(number), "{error}");
    }
    assert_eq!(answers.try_next().await.unwrap().unwrap().0, "b");
    assert!(answers.try_next().await.unwrap().is_none());
    assert_eq!(answers.unanswered(), ["a"]);
}

#[tokio::test]
async fn a_file_that_does_not_come_ends_the_answers() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
    let cut = vec![write(head), write(answered("a", "z") + "\n{"), Step::Close];
    let server = Server::start([cut, answer(404, &[], ""), ok()]).await;
    let both = batch(json!("f"), json!("g"));
    let mut answers = Answers::<Found>::new(&server.client(), &both);
    // What came before is given out.
    assert_eq!(answers.try_next().await.unwrap().unwrap().0, "a");
    let error = answers.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    assert!(answers.try_next().await.unwrap().is_none());
    let mut missing = Answers::<Found>::new(&server.client(), &both);
    assert_eq!(
        missing.try_next().await.unwrap_err().status(),
        Some(StatusCode::NOT_FOUND)
    );
    assert!(missing.try_next().await.unwrap().is_none());
    let mut none = Answers::<Found>::new(&server.client(), &batch(Value::Null, json!("")));
    none = none.expecting(["a"]);
    assert!(none.try_next().await.unwrap().is_none());
    assert_eq!((none.unanswered(), server.seen().len()), (vec!["a"], 2));
}
