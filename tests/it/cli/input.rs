//! Where the parts of a request can come from.

use openai_typed::mock::{Reply, Server};
use serde_json::{Value, json};

use super::{Ran, against, at};
use crate::support::{self, Folder};

/// The JSON body that these arguments send.
async fn sent(arguments: &[&str], input: &'static [u8]) -> Value {
    let server = Server::start().await.unwrap();
    server.respond_next(Reply::json(200, json!({})));
    let ran = Ran::of_with_input(against(&server, arguments), input).await;
    assert!(ran.status.success(), "{arguments:?}: {}", ran.stderr);
    server.requests()[0].json().unwrap()
}

#[tokio::test]
async fn the_body_as_json() {
    let folder = Folder::new("cli-json");
    let file = folder.file("body.json", b"\xef\xbb\xbf{\"model\": \"in a file\"}\n");
    let file = format!("@{}", file.display());
    let complete = ["completions", "create"];
    for (more, input, expected) in [
        (
            &["--json", r#"{"model": "m"}"#][..],
            &b""[..],
            json!({"model": "m"}),
        ),
        (&["--json", &file], b"", json!({"model": "in a file"})),
        (
            &["--json", "-"],
            b" {\"model\": \"piped\"} ",
            json!({"model": "piped"}),
        ),
        // The server is asked even if something is missing.
        (&["--json", "{}"], b"", json!({})),
        (
            &[
                "--json",
                r#"{"model": "m", "n": 1, "new": [1]}"#,
                "--n",
                "2",
                "--suffix",
                "-",
            ],
            b"",
            json!({"model": "m", "n": 2, "new": [1], "suffix": "-"}),
        ),
        (
            &[
                "--model", "m", "--n", "1", "--set", "n=3", "--set", "a.b=x", "--set", "a.c=null",
            ],
            b"",
            json!({"model": "m", "n": 3, "a": {"b": "x", "c": null}}),
        ),
        (&["--set", "model=m"], b"", json!({"model": "m"})),
        (
            &["--json", r#"{"model": "m", "stream": false}"#],
            b"",
            json!({"model": "m"}),
        ),
    ] {
        let arguments: Vec<&str> = complete.iter().chain(more).copied().collect();
        assert_eq!(sent(&arguments, input).await, expected, "{more:?}");
    }
}

#[tokio::test]
async fn a_body_that_asks_for_a_stream_gets_one() {
    let server = Server::start().await.unwrap();
    let body = r#"{"model": "m", "prompt": "hi", "stream": true}"#;
    let arguments = ["completions", "create", "--json", body, "--output", "jsonl"];
    let text = Ran::of(against(&server, &arguments)).await.text();
    assert!(text.lines().count() > 1, "{text}");
    let request = server.requests().remove(0);
    assert_eq!(request.json::<Value>().unwrap()["stream"], true);
    // A flag counts more than the body.
    let arguments = ["completions", "create", "--json", body, "--no-stream"];
    Ran::of(against(&server, &arguments)).await.text();
    let request = server.requests().remove(1);
    assert_eq!(request.json::<Value>().unwrap().get("stream"), None);
}

#[tokio::test]
async fn unions_and_lists() {
    let prompt = async |texts: &[&str]| {
        let mut arguments = vec!["completions", "create", "--model", "m"];
        for text in texts {
            arguments.extend(["--prompt", text]);
        }
        sent(&arguments, b"").await["prompt"].take()
    };
    assert_eq!(prompt(&["a b"]).await, json!("a b"));
    assert_eq!(prompt(&["-5"]).await, json!("-5"));
    assert_eq!(prompt(&["a", "b"]).await, json!(["a", "b"]));
    assert_eq!(prompt(&["[1, 2]"]).await, json!([1, 2]));
    assert_eq!(prompt(&["[[1], [2]]"]).await, json!([[1], [2]]));
    let tune = ["fine-tunes", "create", "--training-file", "f"];
    let betas = [
        "--classification-betas",
        "0.5",
        "--classification-betas",
        "1",
    ];
    let arguments: Vec<&str> = tune.into_iter().chain(betas).collect();
    let body = sent(&arguments, b"").await;
    assert_eq!(body["classification_betas"], json!([0.5, 1]));
}

#[tokio::test]
async fn a_switch_may_have_a_value() {
    for (more, expected) in [
        (&["--echo"][..], json!(true)),
        (&["--echo", "--n", "1"], json!(true)),
        (&["--echo", "true"], json!(true)),
        (&["--echo=false"], json!(false)),
    ] {
        let mut arguments = vec!["completions", "create", "--model", "m"];
        arguments.extend(more);
        assert_eq!(sent(&arguments, b"").await["echo"], expected, "{more:?}");
    }
}

#[tokio::test]
async fn a_file_from_standard_input() {
    let server = Server::start().await.unwrap();
    let arguments = [
        "files",
        "create",
        "--purpose",
        "fine-tune",
        "--file",
        "-",
        "--output",
        "json",
    ];
    let answer = Ran::of_with_input(against(&server, &arguments), b"{}\n{}\n")
        .await
        .json();
    assert_eq!(answer["bytes"], 6);
    let form = server.requests()[0].form().await.unwrap();
    let file = form.iter().find(|part| part.name == "file").unwrap();
    assert_eq!(
        (&file.content[..], file.file_name.as_deref()),
        (&b"{}\n{}\n"[..], Some("stdin"))
    );
}

/// Under the names of files it is read once as well.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_is_standard_input() {
    use crate::support::{Server, answer, ok};

    let arguments = ["files", "create", "--purpose", "fine-tune", "--file"];
    for path in ["/dev/stdin", "/dev/fd/0"] {
        let server = Server::start([answer(503, &[], "busy"), ok()]).await;
        let command = at(&server.url(), &[&arguments[..], &[path]].concat());
        let failed = Ran::of_with_input(command, b"{}\n{}\n").await;
        assert!(!failed.status.success());
        assert!(
            failed.stderr.contains("can be read only once"),
            "{}",
            failed.stderr
        );
        assert!(server.only().text().contains("\r\n\r\n{}\n{}\n\r\n"));

        for json in ["-", "@/dev/stdin", "@/proc/self/fd/0"] {
            let arguments = [&arguments[..], &[path, "--json", json]].concat();
            let failed = Ran::of_with_input(at(&server.url(), &arguments), b"{}").await;
            let said = failed.failed(2);
            assert!(
                said.contains("standard input can be read for one thing only"),
                "{said}"
            );
        }
    }
}

#[tokio::test]
async fn a_form_as_json() {
    let server = Server::start().await.unwrap();
    let folder = Folder::new("cli-form");
    let path = folder.file("train.jsonl", b"{}\n");
    let body =
        json!({"file": path, "purpose": "search", "new": [1, "b"], "o": {"a": 0.5}, "z": null});
    let body = body.to_string();
    let arguments = ["files", "create", "--json", &body, "--purpose", "fine-tune"];
    Ran::of(against(&server, &arguments)).await.text();
    let form = server.requests()[0].form().await.unwrap();
    let mut parts: Vec<(&str, &[u8])> = form
        .iter()
        .map(|part| (&*part.name, &part.content[..]))
        .collect();
    parts.sort_unstable();
    let expected: [(&str, &[u8]); 5] = [
        ("file", b"{}\n"),
        ("new[]", b"1"),
        ("new[]", b"b"),
        ("o[a]", b"0.5"),
        ("purpose", b"fine-tune"),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn options_before_the_command_and_behind_it() {
    let server = support::Server::start([support::ok(), support::ok()]).await;
    let url = server.url();
    let mut command = super::command([
        "--base-url",
        "http://127.0.0.1:1/v1",
        "--organization",
        "o",
        "--header",
        "x-a: 1",
        "models",
        "list",
        "--base-url",
        &url,
        "--project",
        "p",
        "--header",
        "x-b:2",
    ]);
    command.env("OPENAI_API_KEY", "sk-command-line");
    Ran::of(command).await.text();
    let seen = server.only();
    assert_eq!(seen.line(), "GET /v1/models HTTP/1.1");
    for (name, value) in [
        ("authorization", "Bearer sk-command-line"),
        ("openai-organization", "o"),
        ("openai-project", "p"),
        ("x-a", "1"),
        ("x-b", "2"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn the_environment() {
    let server = support::Server::start([support::ok(), support::ok()]).await;
    let mut command = super::command(["models", "list"]);
    command
        .env("OPENAI_BASE_URL", server.url())
        .env("OPENAI_ORG_ID", "o")
        .env("OPENAI_PROJECT_ID", "p");
    Ran::of(command).await.text();
    let seen = server.only();
    assert_eq!(seen.header("openai-organization"), Some("o"));
    assert_eq!(seen.header("openai-project"), Some("p"));
    // A server of one's own may want no key.
    assert_eq!(seen.header("authorization"), None);
    let mut command = at(&server.url(), &["models", "list", "--organization", "flag"]);
    command.env("OPENAI_ORG_ID", "o");
    Ran::of(command).await.text();
    assert_eq!(server.seen()[1].header("openai-organization"), Some("flag"));
}

#[tokio::test]
async fn the_embedded_server_needs_no_key() {
    let mut command = super::command(["models", "list", "--mock", "--output", "json"]);
    // It is asked whatever the environment says.
    command.env("OPENAI_BASE_URL", "http://127.0.0.1:1/v1");
    let answer = Ran::of(command).await.json();
    assert!(answer["data"].as_array().unwrap().len() > 2);
}
