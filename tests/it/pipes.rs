//! What is given as a path and is no regular file: it is read once.

use std::io::Write;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use openai_typed::{Error, ErrorKind, FilePart, Form, Method};
use serde_json::Value;

use crate::support::{Folder, Script, Seen, Server, Step, answer, ok};

const CONTENT: &str = "{\"prompt\":\"a\"}\n";

/// More than the call takes means that it waits for somebody to write once more.
async fn send(server: &Server, file: &FilePart) -> Result<(), Error> {
    let form = Form::new().file("file", file);
    let request = server.client().request(Method::POST, "/files");
    let sent = async { request.multipart(&form).send::<Value>().await.map(drop) };
    let sent = tokio::time::timeout(Duration::from_secs(20), sent).await;
    sent.expect("the call does not wait")
}

/// A path that is read as this content, once, and what keeps it there.
struct Once {
    path: PathBuf,
    _folder: Option<Folder>,
    _pipe: Option<std::io::PipeReader>,
}

/// What a shell makes of `<(…)`.
fn pipe() -> Once {
    let (reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(CONTENT.as_bytes()).unwrap();
    Once {
        path: format!("/proc/self/fd/{}", reader.as_raw_fd()).into(),
        _folder: None,
        _pipe: Some(reader),
    }
}

fn make_named_pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let path = path.to_owned();
    // Until there is a reader the writer waits.
    std::thread::spawn(move || std::fs::write(path, CONTENT));
}

/// Tests run beside each other, and each makes several.
fn folder() -> Folder {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    Folder::new(&format!("pipe-{}", COUNT.fetch_add(1, Ordering::Relaxed)))
}

fn named_pipe() -> Once {
    let folder = folder();
    let path = folder.0.join("data.jsonl");
    make_named_pipe(&path);
    Once {
        path,
        _folder: Some(folder),
        _pipe: None,
    }
}

fn link_to_a_pipe() -> Once {
    let folder = folder();
    let path = folder.0.join("link");
    make_named_pipe(&folder.0.join("data.jsonl"));
    std::os::unix::fs::symlink("data.jsonl", &path).unwrap();
    Once {
        path,
        _folder: Some(folder),
        _pipe: None,
    }
}

const KINDS: [fn() -> Once; 3] = [pipe, named_pipe, link_to_a_pipe];

fn is_whole(seen: &Seen) -> bool {
    seen.text().contains(CONTENT) && seen.header("transfer-encoding") == Some("chunked")
}

/// The only attempt there was, of a call whose first answer is this one.
async fn refused(once: &Once, script: Script) -> Error {
    let server = Server::start([script, ok()]).await;
    let file = FilePart::path(&once.path);
    let error = send(&server, &file).await.unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{error}");
    assert!(is_whole(&server.only()), "{:?}", server.only());
    error
}

#[tokio::test]
async fn it_arrives_whole() {
    for kind in KINDS {
        let once = kind();
        let server = Server::start([ok()]).await;
        send(&server, &FilePart::path(&once.path)).await.unwrap();
        assert!(is_whole(&server.only()), "{:?}", server.only());
    }
}

#[tokio::test]
async fn a_request_with_it_is_not_sent_again() {
    for kind in KINDS {
        let error = refused(&kind(), answer(503, &[], "busy")).await;
        assert_eq!(error.api_error().unwrap().body(), "busy");
        assert!(
            error.to_string().contains("can be read only once"),
            "{error}"
        );
        assert!(error.is_retryable());

        let error = refused(&kind(), vec![Step::Reset]).await;
        assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
        assert!(
            error.to_string().contains("can be read only once"),
            "{error}"
        );

        // This would not be sent again with any body.
        let error = refused(&kind(), answer(400, &[], "no")).await;
        assert!(!error.to_string().contains("once"), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_does_not_take_it_along() {
    for kind in KINDS {
        for status in [307, 308] {
            let elsewhere = answer(status, &[("Location", "/v1/elsewhere")], "");
            let error = refused(&kind(), elsewhere).await;
            assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
            assert!(error.to_string().contains("only once"), "{error}");
        }
    }
}

#[tokio::test]
async fn no_other_call_takes_it_again() {
    for kind in KINDS {
        let once = kind();
        let file = FilePart::path(&once.path);
        let server = Server::start([ok(), ok()]).await;
        send(&server, &file.clone()).await.unwrap();
        let error = send(&server, &file).await.unwrap_err();
        assert!(error.is_config() && error.attempts() == 0, "{error:?}");
        let path = once.path.to_str().unwrap();
        assert!(error.to_string().contains(path), "{error}");
        assert!(is_whole(&server.only()));
    }
}

#[tokio::test]
async fn a_file_beside_it_changes_nothing() {
    let folder = Folder::new("file-and-pipe");
    let regular = FilePart::path(folder.file("a", b"regular"));
    let server = Server::start([answer(503, &[], ""), ok()]).await;
    send(&server, &regular).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert!(server.seen()[1].text().contains("regular"));

    let once = pipe();
    let form = Form::new()
        .file("a", &regular)
        .file("b", &FilePart::path(&once.path));
    let server = Server::start([answer(503, &[], ""), ok()]).await;
    let request = server.client().request(Method::POST, "/files");
    let error = request.multipart(&form).send::<Value>().await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), server.seen().len()),
        (503, 1)
    );
}
