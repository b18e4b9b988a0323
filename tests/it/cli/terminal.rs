//! What a person sees, who has a terminal.

use std::fs::File;
use std::io::Read;
use std::process::Command;

use openai_typed::mock::{Reply, Server};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use serde_json::{Value, json};

use super::against;
use crate::support::Folder;

const FILE: &str = "file-XjGxS3KTG0uNmNOK362iJua3";

/// Runs on a terminal; the exit code and all that it showed.
async fn on_a_terminal(mut command: Command) -> (Option<i32>, String) {
    let run = move || {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let terminal = || File::options().read(true).write(true).open(&name).unwrap();
        command.stdin(terminal()).stdout(terminal());
        command.stderr(terminal()).env("TERM", "xterm");
        let mut child = command.spawn().unwrap();
        // The last open end of the terminal is that of the program then.
        drop(command);
        let mut shown = Vec::new();
        // Linux reports the end as an error.
        let _end = File::from(master).read_to_end(&mut shown);
        let status = child.wait().unwrap();
        (status.code(), String::from_utf8(shown).unwrap())
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

#[tokio::test]
async fn a_completion_is_streamed() {
    let server = Server::start().await.unwrap();
    let complete = ["completions", "create", "--model", "m", "--prompt", "Say"];
    for (more, streams) in [
        (&[][..], true),
        (&["--no-stream"], false),
        (&["--output", "json"], false),
    ] {
        let arguments: Vec<&str> = complete.iter().chain(more).copied().collect();
        let (code, shown) = on_a_terminal(against(&server, &arguments)).await;
        assert_eq!(code, Some(0), "{shown}");
        assert!(shown.contains("This is indeed a test"), "{shown}");
        let body: Value = server.take_requests()[0].json().unwrap();
        assert_eq!(body.get("stream").is_some(), streams, "{more:?}");
    }
    server.respond_next(Reply::error(400, "cannot be streamed"));
    let (code, shown) = on_a_terminal(against(&server, &complete)).await;
    assert!(code == Some(1) && shown.contains("--no-stream"), "{shown}");
    server.take_requests();
    // The end of these events may be far away.
    let events = ["fine-tunes", "list-events", "ft-AF1WoRqd3aJAHsqc9NY7iL8F"];
    let (code, shown) = on_a_terminal(against(&server, &events)).await;
    assert!(code == Some(0) && shown.contains("LEVEL"), "{shown}");
    assert_eq!(server.take_requests()[0].query, "");
}

#[tokio::test]
async fn a_server_does_not_control_the_terminal() {
    let server = Server::start().await.unwrap();
    let evil = "a\u{1b}]0;title\u{7}b\u{9b}2J";
    server.respond_next(Reply::json(200, json!({"id": evil})));
    let (code, shown) = on_a_terminal(against(&server, &["models", "retrieve", "m"])).await;
    assert_eq!(
        (code, &*shown),
        (Some(0), "id  a\u{fffd}]0;title\u{fffd}b\u{fffd}2J\r\n")
    );
}

#[tokio::test]
async fn a_download_becomes_a_file() {
    let server = Server::start().await.unwrap();
    let folder = Folder::new("cli-terminal");
    let run = async |header: Option<&str>, arguments: &[&str]| {
        let answer = Reply::bytes(200, "application/octet-stream", vec![7; 2000]);
        server.respond_next(match header {
            Some(header) => answer.header("content-disposition", header),
            None => answer,
        });
        let mut command = against(&server, &["files", "download", FILE]);
        command.args(arguments).current_dir(&folder.0);
        on_a_terminal(command).await
    };
    let (code, shown) = run(Some("attachment; filename=\"../train.jsonl\""), &[]).await;
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("saved train.jsonl (2000 bytes)"), "{shown}");
    assert_eq!(
        std::fs::read(folder.0.join("train.jsonl")).unwrap(),
        [7; 2000]
    );
    // The bar was there.
    assert!(shown.contains("received"), "{shown:?}");

    let (code, shown) = run(Some("attachment; filename=train.jsonl"), &[]).await;
    assert!(code == Some(4) && shown.contains("--save"), "{shown}");
    let (code, shown) = run(None, &[]).await;
    assert!(
        code == Some(0) && shown.contains(&format!("saved {FILE}")),
        "{shown}"
    );
    let (code, shown) = run(None, &["--save", "named"]).await;
    assert!(code == Some(0) && shown.contains("saved named"), "{shown}");
    let mut names = folder.names();
    names.sort();
    assert_eq!(names, [FILE, "named", "train.jsonl"]);
}
