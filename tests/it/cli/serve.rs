//! `mock`: the embedded server as a program.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use super::{Ran, at, command};

/// A server that ends with the test.
struct Served(Child, String);

impl Served {
    async fn start(arguments: &[&str]) -> Self {
        let mut command = command(["mock"].iter().chain(arguments));
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdout = child.stdout.take().unwrap();
        let url = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            BufReader::new(stdout).read_line(&mut line).unwrap();
            line.trim_end().to_owned()
        });
        Self(child, url.await.unwrap())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_serves_and_logs() {
    let mut served = Served::start(&["--port", "0", "--empty", "--pace", "1"]).await;
    assert!(served.1.starts_with("http://127.0.0.1:"), "{}", served.1);
    let files = ["files", "list", "--output", "json"];
    let none = Ran::of(at(&served.1, &files)).await.json();
    assert_eq!(none["data"], serde_json::json!([]));
    let create = ["files", "create", "--purpose", "p", "--file", "-"];
    Ran::of_with_input(at(&served.1, &create), b"{}\n")
        .await
        .text();
    let one = Ran::of(at(&served.1, &files)).await.json();
    assert_eq!(one["data"][0]["bytes"], 3);
    Ran::of(at(&served.1, &["models", "retrieve", "a b"]))
        .await
        .failed(1);
    let stderr = served.0.stderr.take().unwrap();
    let log = tokio::task::spawn_blocking(move || {
        let lines = BufReader::new(stderr).lines().take(4);
        lines.map(Result::unwrap).collect::<Vec<_>>()
    });
    let expected = [
        "200 GET /v1/files listFiles",
        "200 POST /v1/files createFile",
        "200 GET /v1/files listFiles",
        "404 GET /v1/models/a%20b retrieveModel",
    ];
    assert_eq!(log.await.unwrap(), expected);
}

#[tokio::test]
async fn a_port_that_is_taken() {
    let served = Served::start(&[]).await;
    let port = served.1.rsplit(':').next().unwrap().trim_end_matches("/v1");
    let said = super::run(&["mock", "--port", port]).await.failed(4);
    assert!(said.starts_with("error: cannot start the server"), "{said}");
}
