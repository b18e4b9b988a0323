//! Exit codes, and what standard error says.

use std::net::TcpListener;

use openai_typed::mock::{Reply, Server};

use super::{Ran, against, at, run};
use crate::support::{self, Folder, chunk, events, stream_head, wait, write};

#[tokio::test]
async fn what_the_api_says() {
    let server = Server::start().await.unwrap();
    let arguments = ["models", "retrieve", "nope"];
    let said = Ran::of(against(&server, &arguments)).await.failed(1);
    let expected = "\
error: There is no model `nope`.
  call        GET /models/{model}
  status      404 Not Found
  type        invalid_request_error
  code        model_not_found
  param       model
  request id  req_mock000000000000000000000000
  advice      check the ids and the name of the model, and --base-url
";
    assert_eq!(said, expected);
}

#[tokio::test]
async fn each_status_has_its_advice() {
    for (status, expected) in [
        (400, "--help"),
        (401, "OPENAI_API_KEY"),
        (403, "--organization"),
        (413, "less"),
        (422, "--help"),
        (429, "quota"),
        (500, "try again later"),
        (503, "try again later"),
    ] {
        let server = Server::start().await.unwrap();
        server.respond_next(Reply::error(status, "No."));
        let arguments = ["models", "list", "--max-retries", "0"];
        let said = Ran::of(against(&server, &arguments)).await.failed(1);
        assert!(said.contains(&format!("status      {status} ")), "{said}");
        let advice = said.lines().find(|line| line.contains("advice")).unwrap();
        assert!(advice.contains(expected), "{status}: {advice}");
    }
}

#[tokio::test]
async fn attempts_and_waits_are_told() {
    let server = support::Server::start([
        support::answer(500, &[("retry-after-ms", "1")], ""),
        support::answer(429, &[("retry-after", "500")], "<html>busy</html>"),
    ])
    .await;
    let said = Ran::of(at(&server.url(), &["models", "list"]))
        .await
        .failed(1);
    assert!(said.starts_with("error: <html>busy</html>\n"), "{said}");
    assert!(said.contains("  attempts    2\n"), "{said}");
    assert!(
        said.contains("  wait        500 s, says the server\n"),
        "{said}"
    );
}

#[tokio::test]
async fn answers_that_nobody_understands() {
    let server = support::Server::start([
        support::json("{"),
        support::answer(200, &[("content-type", "text/html")], "<html>"),
        events("data: {\n\n"),
    ])
    .await;
    let models = ["models", "list"];
    let said = Ran::of(at(&server.url(), &models)).await.failed(1);
    assert!(said.contains("--output raw"), "{said}");
    let stream = ["completions", "create", "--model", "m", "--stream"];
    let said = Ran::of(at(&server.url(), &stream)).await.failed(1);
    assert!(
        said.contains("text/html") && said.contains("--no-stream"),
        "{said}"
    );
    let said = Ran::of(at(&server.url(), &stream)).await.failed(1);
    assert!(said.contains("--output raw"), "{said}");
}

#[tokio::test]
async fn the_network() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let url = format!("http://127.0.0.1:{port}/v1");
    let said = Ran::of(at(&url, &["models", "list", "--max-retries", "0"]))
        .await
        .failed(3);
    assert!(
        said.contains("cannot connect") && said.contains("--base-url"),
        "{said}"
    );

    let server = support::Server::start([
        vec![wait(60_000)],
        vec![support::Step::Reset],
        vec![write(
            "HTTP/1.1 307 Go\r\nlocation: ftp://x\r\ncontent-length: 0\r\n\r\n",
        )],
    ])
    .await;
    let quick = ["models", "list", "--max-retries", "0", "--timeout", "0.2"];
    let said = Ran::of(at(&server.url(), &quick)).await.failed(3);
    assert!(
        said.contains("within 0.2 s") && said.contains("--timeout"),
        "{said}"
    );
    let once = ["models", "list", "--max-retries", "0"];
    Ran::of(at(&server.url(), &once)).await.failed(3);
    Ran::of(at(&server.url(), &once)).await.failed(3);
}

#[tokio::test]
async fn a_stream_that_breaks_off() {
    let event = "data: {\"choices\": [{\"text\": \"Hel\", \"index\": 0}]}\n\n";
    let script = || events(event);
    let server = support::Server::start([script(), script()]).await;
    let stream = ["completions", "create", "--model", "m", "--stream"];
    let ran = Ran::of(at(&server.url(), &stream)).await;
    assert_eq!(ran.status.code(), Some(3));
    // What has come is kept.
    assert_eq!(ran.stdout, b"Hel\n");
    assert!(
        ran.stderr.contains("--allow-incomplete-stream"),
        "{}",
        ran.stderr
    );
    let mut accepting = at(&server.url(), &stream);
    accepting.arg("--allow-incomplete-stream");
    assert_eq!(Ran::of(accepting).await.text(), "Hel\n");
}

#[tokio::test]
async fn an_error_inside_of_a_stream() {
    let error = "data: {\"error\": {\"message\": \"overloaded\", \"code\": 7}}\n\n";
    let server = support::Server::start([vec![stream_head(), chunk(error), wait(60_000)]]).await;
    let stream = [
        "completions",
        "create",
        "--model",
        "m",
        "--stream",
        "--output",
        "jsonl",
    ];
    let said = Ran::of(at(&server.url(), &stream)).await.failed(1);
    assert!(said.starts_with("error: overloaded\n"), "{said}");
    assert!(said.contains("error in the stream"), "{said}");
    assert!(
        said.contains("code        7") && said.contains("req_7"),
        "{said}"
    );
}

#[tokio::test]
async fn local_files() {
    let server = Server::start().await.unwrap();
    for arguments in [
        &[
            "files",
            "create",
            "--purpose",
            "p",
            "--file",
            "/no/such/file",
        ][..],
        &["files", "create", "--purpose", "p", "--file", "/"],
        &["completions", "create", "--json", "@/no/such/file"],
        &[
            "files",
            "download",
            "file-XjGxS3KTG0uNmNOK362iJua3",
            "--save",
            "/no/such/folder/x",
        ],
    ] {
        let said = Ran::of(against(&server, arguments)).await.failed(4);
        assert!(said.starts_with("error: ") && said.contains('/'), "{said}");
    }
    let folder = Folder::new("cli-local");
    let file = folder.file("file", b"");
    let below = file.join("x").into_os_string().into_string().unwrap();
    let said = run(&["man", "--dir", &below]).await.failed(4);
    assert!(said.contains(&below), "{said}");
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn a_full_disk() {
    let server = Server::start().await.unwrap();
    let file = "file-XjGxS3KTG0uNmNOK362iJua3";
    for arguments in [
        &["models", "list"][..],
        &["operations"],
        &["man"],
        &["files", "download", file],
        &["completions", "create", "--model", "m", "--stream"],
    ] {
        let mut command = match arguments.len() {
            1 => super::command(arguments),
            _ => against(&server, arguments),
        };
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        command.stdout(full.unwrap());
        let status = tokio::task::spawn_blocking(move || {
            command
                .stderr(std::process::Stdio::null())
                .status()
                .unwrap()
        });
        assert_eq!(status.await.unwrap().code(), Some(4), "{arguments:?}");
    }
}
