//! What is printed.

use openai_typed::mock::{Reply, Server};
use serde_json::{Value, json};

use super::{Ran, against, command, run};
use crate::support::{self, Folder};

const FILE: &str = "file-XjGxS3KTG0uNmNOK362iJua3";
const JOB: &str = "ft-AF1WoRqd3aJAHsqc9NY7iL8F";

async fn text_of(answer: Value, arguments: &[&str]) -> String {
    let server = Server::start().await.unwrap();
    server.respond_next(Reply::json(200, answer));
    Ran::of(against(&server, arguments)).await.text()
}

#[tokio::test]
async fn the_text_of_a_completion() {
    let complete = ["completions", "create", "--model", "m"];
    let choices = |texts: &[&str]| {
        let choices: Vec<Value> = texts.iter().map(|text| json!({"text": text})).collect();
        json!({"id": "x", "choices": choices, "usage": {}})
    };
    assert_eq!(text_of(choices(&["a"]), &complete).await, "a\n");
    assert_eq!(
        text_of(choices(&["a\u{1b}[1m\r\n"]), &complete).await,
        "a\u{1b}[1m\r\n"
    );
    assert_eq!(text_of(choices(&["a", "b"]), &complete).await, "a\nb\n");
    assert_eq!(
        text_of(choices(&["a\nb", "c"]), &complete).await,
        "a\nb\n---\nc\n"
    );
    let nothing = text_of(json!({"id": "x", "choices": []}), &complete).await;
    assert_eq!(nothing, "");
}

#[tokio::test]
async fn images_by_their_addresses() {
    let answer = json!({"created": 1, "data": [{"url": "http://a"}, {"url": "http://b"}]});
    let create = ["images", "create", "--prompt", "p"];
    assert_eq!(text_of(answer, &create).await, "http://a\nhttp://b\n");
    // What has no address is shown as it is.
    let answer = json!({"created": 1, "data": [{"b64_json": "aGk="}]});
    let text = text_of(answer, &create).await;
    assert!(text.contains("aGk="), "{text}");
}

#[tokio::test]
async fn lists_are_tables() {
    let answer = json!({"object": "list", "data": [
        {"id": "a", "object": "file", "bytes": 5, "filename": "漢字.jsonl", "inner": {"x": 1}},
        {"id": "bb", "object": "file", "bytes": 1000, "filename": "é\u{7}\n", "new": true},
    ]});
    let expected = "\
ID  BYTES  FILENAME    NEW
a       5  漢字.jsonl
bb   1000  é           true
";
    let text = text_of(answer, &["files", "list"]).await;
    assert_eq!(text, expected);

    let server = Server::builder().empty().start().await.unwrap();
    let ran = Ran::of(against(&server, &["files", "list"])).await;
    assert_eq!(ran.stderr, "there are none\n");
    assert_eq!(ran.text(), "");
}

#[tokio::test]
async fn other_answers_are_outlines() {
    let answer = json!({"id": FILE, "bytes": 5, "status_details": {"why": ["a", "b"]}});
    let expected = format!("id     {FILE}\nbytes  5\nstatus_details\n  why  a, b\n");
    assert_eq!(
        text_of(answer, &["files", "retrieve", FILE]).await,
        expected
    );
}

#[tokio::test]
async fn json_is_what_came() {
    let answer = json!({"zebra": 0.1, "id": "m", "big": 12345678901234567890u64, "a": null});
    let models = |format| ["models", "retrieve", "m", "--output", format];
    let text = text_of(answer.clone(), &models("jsonl")).await;
    assert_eq!(text, format!("{answer}\n"));
    let text = text_of(answer.clone(), &models("json")).await;
    assert_eq!(text, format!("{answer:#}\n"));
    let server = Server::start().await.unwrap();
    let odd = " {\"a\" :1.50,\"a\":2}\n";
    server.respond_next(Reply::bytes(200, "application/json", odd));
    assert_eq!(Ran::of(against(&server, &models("raw"))).await.text(), odd);
    assert_eq!(
        server.requests()[0].header("accept"),
        Some("application/json")
    );
}

#[tokio::test]
async fn a_stream_of_pieces_and_a_stream_of_events() {
    let server = Server::start().await.unwrap();
    let complete = ["completions", "create", "--model", "m", "--prompt", "Say"];
    let whole = Ran::of(against(&server, &complete)).await.text();
    let mut streamed = against(&server, &complete);
    streamed.arg("--stream");
    assert_eq!(Ran::of(streamed).await.text(), whole);

    let mut several = against(&server, &complete);
    several.args(["--stream", "--n", "2"]);
    assert_eq!(
        Ran::of(several).await.text(),
        format!("{whole}---\n{whole}")
    );

    let events = ["fine-tunes", "list-events", JOB];
    let table = Ran::of(against(&server, &events)).await.text();
    assert!(table.starts_with("CREATED_AT  LEVEL  MESSAGE\n"), "{table}");
    let mut streamed = against(&server, &events);
    streamed.arg("--stream");
    let lines = Ran::of(streamed).await.text();
    assert!(lines.starts_with("Job enqueued."), "{lines}");
    assert!(lines.lines().count() > 2, "{lines}");
}

#[tokio::test]
async fn a_download_is_printed_or_saved() {
    let content: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let answer = || Reply::bytes(200, "application/octet-stream", content.clone());
    let server = Server::start().await.unwrap();
    let folder = Folder::new("cli-download");
    let path = folder.0.join("copy");
    let path = path.to_str().unwrap();
    for save in [
        &[][..],
        &["--save", "-"],
        &["--output", "raw"],
        &["--output", "json"],
    ] {
        server.respond_next(answer());
        let arguments: Vec<&str> = ["files", "download", FILE]
            .iter()
            .chain(save)
            .copied()
            .collect();
        assert!(Ran::of(against(&server, &arguments)).await.bytes() == content);
    }
    for _ in 0..2 {
        server.respond_next(answer());
        let arguments = ["files", "download", FILE, "--save", path];
        let ran = Ran::of(against(&server, &arguments)).await;
        assert_eq!(ran.stderr, format!("saved {path} (300000 bytes)\n"));
        assert_eq!(ran.bytes(), b"");
        assert!(std::fs::read(path).unwrap() == content);
    }
    server.respond_next(answer().cut_after(1000));
    let arguments = ["files", "download", FILE, "--save", path];
    Ran::of(against(&server, &arguments)).await.failed(3);
    assert!(std::fs::read(path).unwrap() == content);
    assert_eq!(folder.names(), ["copy"]);
}

#[tokio::test]
async fn one_command_feeds_the_next() {
    let server = Server::start().await.unwrap();
    let body = r#"{"model": "m", "prompt": "hi", "echo": true, "max_tokens": 0}"#;
    let mut first = against(&server, &["completions", "create", "--json", body]);
    let mut second = against(
        &server,
        &["files", "create", "--purpose", "p", "--file", "-"],
    );
    let answer = tokio::task::spawn_blocking(move || {
        let mut first = first.stdout(std::process::Stdio::piped()).spawn().unwrap();
        second.stdin(first.stdout.take().unwrap());
        let output = second.args(["--output", "json"]).output().unwrap();
        assert!(first.wait().unwrap().success());
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    });
    assert_eq!(answer.await.unwrap()["bytes"], 3);
}

#[tokio::test]
async fn a_reader_that_has_enough() {
    let server = Server::start().await.unwrap();
    for arguments in [
        &["models", "list"][..],
        &["models", "list", "--output", "raw"],
        &["files", "download", FILE],
        &["completions", "create", "--model", "m", "--stream"],
        &[
            "completions",
            "create",
            "--model",
            "m",
            "--stream",
            "--output",
            "jsonl",
        ],
        &["operations"],
        &["man"],
        &["shell-completions", "bash"],
        &["--help"],
        &["--version"],
    ] {
        let mut command = match arguments {
            [_, _, ..] if arguments[0] != "shell-completions" => against(&server, arguments),
            _ => command(arguments),
        };
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        command.stdout(writer).stderr(std::process::Stdio::piped());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let output = output.await.unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), &*stderr),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[tokio::test]
async fn an_answer_without_content() {
    let server = support::Server::start([support::answer(200, &[], "")]).await;
    let text = Ran::of(super::at(
        &server.url(),
        &["models", "list", "--output", "json"],
    ))
    .await
    .text();
    assert_eq!(text, "null\n");
}

#[tokio::test]
async fn the_list_of_operations() {
    use openai_typed::operations::OPERATIONS;

    let listed = run(&["operations", "--output", "json"]).await.json();
    let listed = listed.as_array().unwrap();
    let ids: Vec<&Value> = listed.iter().map(|operation| &operation["id"]).collect();
    let known: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(ids, known);
    let text = run(&["operations"]).await.text();
    assert_eq!(text.lines().count(), OPERATIONS.len() + 1);
    let markdown = run(&["operations", "--output", "markdown"]).await.text();
    assert_eq!(markdown.lines().count(), OPERATIONS.len() + 2);
    for (operation, line) in OPERATIONS.iter().zip(text.lines().skip(1)) {
        let endpoint = format!("{} {}", operation.method, operation.path);
        assert!(line.contains(&endpoint), "{line}");
    }
}
