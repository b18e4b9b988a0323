//! `batch run`: files of requests.

use std::path::Path;

use openai_typed::mock::{Reply, Server};
use serde_json::{Value, json};

use super::{Ran, against};
use crate::support::Folder;

fn line(id: &str, text: &str) -> String {
    let messages = match text {
        "" => json!([]),
        text => json!([{"role": "user", "content": text}]),
    };
    let body = json!({"model": "gpt", "messages": messages});
    json!({"custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": body})
        .to_string()
        + "\n"
}

/// A file of requests, and where its results go.
struct Files {
    folder: Folder,
    requests: String,
    results: String,
}

impl Files {
    fn new(name: &str, lines: &[String]) -> Self {
        let folder = Folder::new(name);
        let text = |path: &Path| path.to_str().unwrap().to_owned();
        let requests = text(&folder.file("in.jsonl", lines.concat().as_bytes()));
        let results = text(&folder.0.join("out.jsonl"));
        Self {
            folder,
            requests,
            results,
        }
    }

    async fn run(&self, server: &Server, more: &[&str]) -> Ran {
        let arguments = ["batch", "run", &self.requests, "--output", &self.results];
        Ran::of(against(server, &[&arguments[..], more].concat())).await
    }

    /// The ids of the results with their statuses.
    fn results(&self) -> Vec<(String, Value)> {
        let text = std::fs::read_to_string(&self.results).unwrap();
        let lines = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        let pairs = lines.map(|line| {
            (
                line["custom_id"].as_str().unwrap().to_owned(),
                line["response"]["status_code"].clone(),
            )
        });
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_by(|one, other| one.0.cmp(&other.0));
        pairs
    }
}

fn paths(server: &Server) -> Vec<String> {
    let requests = server.take_requests();
    requests
        .iter()
        .map(|request| format!("{} {}", request.method, request.path))
        .collect()
}

#[tokio::test]
async fn a_file_of_requests_becomes_a_file_of_answers() {
    let server = Server::start().await.unwrap();
    let files = Files::new("batch-run", &[line("a", "x"), line("b", "y")]);
    let ran = files.run(&server, &["--poll", "0.001"]).await;
    assert!(ran.stderr.contains("--resume batch_"), "{}", ran.stderr);
    assert!(
        ran.stderr
            .contains("2 answered, 0 failed, 0 without an answer"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.text(), "");
    assert_eq!(
        files.results(),
        [("a".to_owned(), json!(200)), ("b".to_owned(), json!(200))]
    );
    assert_eq!(files.folder.names().len(), 2);
    let paths = paths(&server);
    assert_eq!(&paths[..2], ["POST /v1/files", "POST /v1/batches"]);
    assert!(paths[2].starts_with("GET /v1/batches/batch_"), "{paths:?}");
    assert!(paths.last().unwrap().ends_with("/content"), "{paths:?}");
}

#[tokio::test]
async fn a_request_that_is_refused_is_in_the_results_and_in_the_exit_code() {
    let server = Server::start().await.unwrap();
    let files = Files::new("batch-refused", &[line("a", "x"), line("b", "")]);
    let ran = files.run(&server, &["--poll", "0.001"]).await;
    let said = ran.failed(1);
    assert!(
        said.contains("1 answered, 1 failed, 0 without an answer"),
        "{said}"
    );
    assert_eq!(
        files.results(),
        [("a".to_owned(), json!(200)), ("b".to_owned(), json!(400))]
    );
}

#[tokio::test]
async fn an_interrupted_run_goes_on_by_the_id() {
    let server = Server::start().await.unwrap();
    let files = Files::new("batch-resume", &[line("a", "x"), line("b", "y")]);
    let (input, output) = ("file-in", "file-out");
    let batch = |status: &str| {
        let batch = json!({"id": "batch_7", "object": "batch", "endpoint": "/v1/chat/completions", "input_file_id": input,
            "completion_window": "24h", "status": status, "output_file_id": output, "created_at": 1});
        Reply::json(200, batch)
    };
    server.respond_next(batch("in_progress").header("openai-poll-after-ms", "1"));
    server.respond_next(batch("cancelled"));
    let answer = json!({"id": "r", "custom_id": "b", "response": {"status_code": 200, "body": {}}, "error": null});
    server.respond_next(Reply::bytes(200, "text/plain", answer.to_string()));
    // It was cancelled, but what there was by then is fetched.
    let said = files.run(&server, &["--resume", "batch_7"]).await.failed(1);
    assert!(
        said.contains("batch_7 is cancelled") && said.contains("without an answer: a\n"),
        "{said}"
    );
    assert_eq!(files.results(), [("b".to_owned(), json!(200))]);
    let expected = [
        "GET /v1/batches/batch_7",
        "GET /v1/batches/batch_7",
        "GET /v1/files/file-out/content",
    ];
    assert_eq!(paths(&server), expected);
}

#[tokio::test]
async fn a_batch_without_a_status_is_not_waited_for() {
    let server = Server::start().await.unwrap();
    let files = Files::new("batch-silent", &[line("a", "one")]);
    server.respond_next(Reply::json(200, json!({"id": "batch_1"})));
    let ran = files.run(&server, &["--resume", "batch_1"]).await;
    let said = ran.failed(1);
    assert!(
        said.contains("does not say how far the batch batch_1 is"),
        "{said}"
    );
    assert_eq!(paths(&server), ["GET /v1/batches/batch_1"]);
}

#[tokio::test]
async fn without_batches_the_requests_are_plain_calls_and_go_on_where_they_stopped() {
    let server = Server::start().await.unwrap();
    let lines: Vec<_> = ["a", "b", "c"].map(|id| line(id, id)).into();
    let files = Files::new("batch-direct", &lines);
    // Of an earlier run: an answer, a failure, and a line that broke off.
    let kept =
        json!({"custom_id": "a", "response": {"status_code": 200, "body": "kept"}, "error": null});
    let failed = json!({"custom_id": "b", "response": {"status_code": 500}, "error": null});
    std::fs::write(
        &files.results,
        format!("{kept}\n{failed}\n{{\"custom_id\": \"c\", \"resp"),
    )
    .unwrap();
    let ran = files
        .run(&server, &["--direct", "--concurrency", "2"])
        .await;
    assert!(
        ran.stderr.contains("3 answered, 0 failed"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.text(), "");
    let results = files.results();
    assert_eq!(
        results,
        ["a", "b", "c"].map(|id| (id.to_owned(), json!(200)))
    );
    let text = std::fs::read_to_string(&files.results).unwrap();
    assert!(text.starts_with(&format!("{kept}\n")), "{text}");
    assert_eq!(paths(&server), ["POST /v1/chat/completions"; 2]);
    // All is there: nothing is asked.
    files.run(&server, &["--direct"]).await.text();
    assert!(paths(&server).is_empty());
}

#[tokio::test]
async fn a_plain_call_that_fails_has_its_status_in_the_results() {
    let server = Server::start().await.unwrap();
    let files = Files::new("batch-direct-refused", &[line("a", ""), line("b", "y")]);
    let said = files.run(&server, &["--direct"]).await.failed(1);
    assert!(
        said.contains("1 answered, 1 failed, 0 without an answer"),
        "{said}"
    );
    assert_eq!(
        files.results(),
        [("a".to_owned(), json!(400)), ("b".to_owned(), json!(200))]
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_said_before_anything_is_sent() {
    let server = Server::start().await.unwrap();
    let other = line("b", "x").replace("/v1/chat/completions", "/v1/responses");
    let streamed = line("b", "x").replace("\"model\"", "\"stream\":true,\"model\"");
    for (lines, problem) in [
        (
            vec![line("a", "x"), line("a", "y")],
            "line 2: an earlier line",
        ),
        (
            vec![line("a", "x"), other],
            "line 2: the url is /v1/responses",
        ),
        (vec!["{\n".to_owned()], "line 1"),
        (vec![line("", "x")], "custom_id is empty"),
        (vec![line("a", "x").replace("POST", "GET")], "not POST"),
        (vec![line("a", "x"), streamed], "stream"),
        (vec!["\n".to_owned()], "no requests"),
    ] {
        let files = Files::new("batch-wrong", &lines);
        let said = files.run(&server, &[]).await.failed(2);
        assert!(said.contains(problem), "{said}");
    }
    assert!(server.take_requests().is_empty());
    let files = Files::new("batch-missing", &[]);
    std::fs::remove_file(&files.requests).unwrap();
    files.run(&server, &[]).await.failed(4);
}
