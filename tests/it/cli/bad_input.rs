//! What is used wrongly is refused with exit code 2, and nothing is sent.

use openai_typed::mock::Server;

use super::{Ran, against, command, run};
use crate::support::Folder;

const COMPLETE: [&str; 4] = ["completions", "create", "--model", "m"];

#[tokio::test]
async fn arguments_that_make_no_request() {
    let server = Server::start().await.unwrap();
    for (more, expected) in [
        (&["--max-tokens", "many"][..], "not a whole number"),
        (&["--max-tokens", "1.5"], "not a whole number"),
        (&["--temperature", "warm"], "not a number"),
        (&["--temperature", "NaN"], "not a number"),
        (&["--echo", "maybe"], "neither `true` nor `false`"),
        (&["--logit-bias", "{"], "not JSON"),
        (&["--logit-bias", "[]"], "not a JSON object"),
        (&["--logit-bias", "{\"5\": \"x\"}"], "not a JSON object"),
        (&["--prompt", "a", "--prompt", "[1]"], "--prompt: together"),
        (&["--n", "1", "--n", "2"], "cannot be used multiple times"),
        (&["--user"], "a value is required"),
        (&["--no-such-flag", "1"], "unexpected argument"),
        (&["stray"], "unexpected argument"),
        (&["--stream", "--no-stream"], "cannot be used with"),
        (&["--output", "xml"], "invalid value 'xml'"),
        (&["--json", "{"], "--json: not JSON"),
        (&["--json", "[]"], "must be a JSON object"),
        (&["--json", "-"], "standard input: not JSON"),
        (&["--set", "a"], "PATH=JSON"),
        (&["--set", "a={"], "not JSON"),
        (&["--set", "model.a=1"], "member of something that has none"),
        (&["--timeout", "soon"], "not a number of seconds"),
        (&["--timeout", "0"], "not above 0"),
        (&["--timeout", "1e300"], "--timeout"),
        (&["--max-retries", "-1"], "--max-retries"),
        (&["--header", "no colon"], "NAME:VALUE"),
        (&["--header", "a b: c"], "no name of a header"),
        (&["--header", "content-length: 5"], "cannot be set"),
    ] {
        let arguments: Vec<&str> = COMPLETE.iter().chain(more).copied().collect();
        let said = Ran::of(against(&server, &arguments)).await.failed(2);
        assert!(said.contains(expected), "{more:?}: {said}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn commands_that_are_none() {
    for (arguments, expected) in [
        (&["nothing"][..], "unrecognized subcommand 'nothing'"),
        (&["model", "list"], "similar subcommand"),
        (&["models", "nothing"], "unrecognized subcommand 'nothing'"),
        (&["models"], "Commands:"),
        (&[], "Commands:"),
        (&["models", "retrieve"], "<MODEL>"),
        (&["operations", "--output", "xml"], "invalid value 'xml'"),
        (&["mock", "--port", "70000"], "invalid value '70000'"),
        (&["shell-completions", "cmd"], "invalid value 'cmd'"),
    ] {
        let said = run(arguments).await.failed(2);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
}

#[tokio::test]
async fn what_an_operation_needs_is_asked_for() {
    let server = Server::start().await.unwrap();
    for (arguments, expected) in [
        (&["completions", "create"][..], "--model"),
        (&["edits", "create", "--model", "m"], "--instruction"),
        (
            &["edits", "create", "--set", "n=2"],
            "--model, --instruction",
        ),
        (&["files", "create", "--purpose", "p"], "--file"),
        (&["models", "retrieve", ""], "cannot be the path parameter"),
        (
            &["models", "retrieve", ".."],
            "cannot be the path parameter",
        ),
    ] {
        let said = Ran::of(against(&server, arguments)).await.failed(2);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn standard_input_is_read_once() {
    let server = Server::start().await.unwrap();
    let arguments = [
        "images",
        "create-edit",
        "--image",
        "-",
        "--mask",
        "-",
        "--prompt",
        "p",
    ];
    let said = Ran::of(against(&server, &arguments)).await.failed(2);
    assert!(said.contains("one thing only"), "{said}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn settings_that_lead_nowhere() {
    let said = run(&["models", "list"]).await.failed(2);
    assert!(
        said.contains("OPENAI_API_KEY") && said.contains("--mock"),
        "{said}"
    );
    let said = run(&["models", "list", "--base-url", "ftp://x"])
        .await
        .failed(2);
    assert!(said.contains("http"), "{said}");
    let both = ["models", "list", "--mock", "--base-url", "http://x"];
    let said = run(&both).await.failed(2);
    assert!(said.contains("--mock"), "{said}");
}

#[tokio::test]
async fn bytes_that_are_no_text() {
    #[cfg(unix)]
    {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let mut command = command(COMPLETE);
        command.arg("--prompt").arg(OsStr::from_bytes(b"\xff"));
        let said = Ran::of(command).await.failed(2);
        assert!(said.contains("invalid UTF-8"), "{said}");
    }
    let folder = Folder::new("cli-no-text");
    let file = folder.file("body.json", b"\xff\xfe");
    let given = format!("@{}", file.display());
    let said = Ran::of(command(COMPLETE.iter().chain(&["--json", &given])))
        .await
        .failed(2);
    assert!(said.contains("body.json: not JSON"), "{said}");
}
