//! Large files, sent in parts.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use openai_typed::types::FileExpiration;
use openai_typed::{ErrorKind, FilePart, Method};
use serde_json::{Value, json};

use crate::support::{Folder, Script, Seen, Server, answer, json as reply, ok, wait};

fn upload(status: &str) -> Script {
    reply(&json!({"id": "upload_1", "status": status}).to_string())
}

fn part(id: &str) -> Script {
    reply(&json!({"id": id, "upload_id": "upload_1"}).to_string())
}

fn refused() -> Script {
    answer(400, &[], r#"{"error":{"message":"no"}}"#)
}

fn lines(server: &Server) -> Vec<String> {
    let seen = server.seen();
    let lines = seen.iter().map(|seen| {
        let line = seen.line().trim_end_matches(" HTTP/1.1");
        line.replace("POST /v1/uploads", "")
    });
    lines.collect()
}

const PARTS: &str = "/upload_1/parts";

/// The content of the part that was sent.
fn content(seen: &Seen) -> String {
    let text = seen.text();
    let start = text.find("\r\n\r\n").unwrap() + 4;
    let end = text[start..].find("\r\n--").unwrap();
    text[start..start + end].to_owned()
}

/// Pieces that are read once.
struct Once(Vec<&'static str>);

impl futures_core::Stream for Once {
    type Item = io::Result<bytes::Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(next.map(|piece| Ok(piece.into())))
    }
}

/// Content that does not come.
struct Never;

impl tokio::io::AsyncRead for Never {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn parts_of_files_memory_and_streams_are_the_same() {
    let folder = Folder::new("upload-parts");
    let path = folder.file("big.txt", b"0123456789");
    let files = [
        FilePart::path(path),
        FilePart::bytes("big.txt", "0123456789"),
        FilePart::stream("big.txt", Once(vec!["0", "", "12345", "67", "89"]), 10),
        FilePart::reader("big.txt", &b"0123456789"[..], 10),
    ];
    for file in files {
        let server = Server::start([
            upload("pending"),
            part("a"),
            part("b"),
            part("c"),
            part("d"),
            upload("completed"),
        ])
        .await;
        let uploads = server.client().uploads();
        let done = uploads
            .upload(file, "batch")
            .part_size(3)
            .concurrency(1)
            .await
            .unwrap();
        assert_eq!(done.id, "upload_1");
        let seen = server.seen();
        assert_eq!(
            seen[0].json(),
            json!({"filename": "big.txt", "purpose": "batch", "bytes": 10, "mime_type": "text/plain"})
        );
        let contents: Vec<String> = seen[1..5].iter().map(content).collect();
        assert_eq!(contents, ["012", "345", "678", "9"]);
        let mut completion = json!({"part_ids": ["a", "b", "c", "d"]});
        if cfg!(feature = "md5") {
            // That of `printf 0123456789 | md5sum`.
            completion["md5"] = json!("781e5e245d69b566979b86e28d23f2c7");
        }
        assert_eq!(seen[5].json(), completion);
        let expected = ["", PARTS, PARTS, PARTS, PARTS, "/upload_1/complete"];
        assert_eq!(lines(&server), expected);
    }
}

#[tokio::test]
async fn ids_are_in_the_order_of_the_parts() {
    let slow = [vec![wait(100)], part("part-1")].concat();
    let rest = (2..6).map(|at| part(&format!("part-{at}")));
    let scripts = [upload("pending"), slow].into_iter().chain(rest);
    let server = Server::start(scripts.chain([upload("completed")])).await;
    let uploads = server.client().uploads();
    let file = FilePart::bytes("x", "abcde");
    uploads
        .upload(file, "batch")
        .part_size(1)
        .concurrency(3)
        .await
        .unwrap();
    let seen = server.seen();
    let id_of = |letter: &str| {
        let at = seen[1..6].iter().position(|seen| content(seen) == letter);
        format!("part-{}", at.unwrap() + 1)
    };
    let expected = ["a", "b", "c", "d", "e"].map(id_of);
    assert_eq!(seen[6].json()["part_ids"], json!(expected));
}

#[tokio::test]
async fn four_are_under_way_at_a_time_unless_it_is_said() {
    let hanging = (0..4).map(|_| vec![wait(60_000)]);
    let scripts = [upload("pending")].into_iter().chain(hanging);
    let server = Server::start(scripts.chain([ok(), ok(), ok()])).await;
    let client = server.client();
    let running = client
        .uploads()
        .upload(FilePart::bytes("x", "abcdef"), "batch");
    let running = running
        .part_size(1)
        .expires_after(FileExpiration::new(3600));
    let running = tokio::spawn(running.into_future());
    server.reached(5).await;
    // A fifth one would have come before these.
    for _ in 0..2 {
        let between = client.request(Method::GET, "/between");
        between.send::<Value>().await.unwrap();
    }
    let sent = lines(&server).iter().filter(|line| *line == PARTS).count();
    assert_eq!(sent, 4);
    let expiration = json!({"anchor": "created_at", "seconds": 3600});
    assert_eq!(server.seen()[0].json()["expires_after"], expiration);
    running.abort();
}

#[tokio::test]
async fn parts_have_64_mib_unless_it_is_said() {
    let server =
        Server::start([upload("pending"), part("a"), part("b"), upload("completed")]).await;
    let file = FilePart::bytes("x", vec![0; (64 << 20) + 1]);
    let running = server.client().uploads().upload(file, "batch");
    running.concurrency(1).await.unwrap();
    let lengths: Vec<usize> = server.seen()[1..3]
        .iter()
        .map(|seen| seen.body.len() >> 10)
        .collect();
    assert_eq!(lengths, [64 << 10, 0]);
}

#[tokio::test]
async fn each_part_is_sent_again_by_itself() {
    let server = Server::start([
        upload("pending"),
        part("a"),
        answer(500, &[], ""),
        part("b"),
        part("c"),
        upload("completed"),
    ])
    .await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let progress = Arc::clone(&told);
    // A stream too: its parts are in memory.
    let file = FilePart::stream("x", Once(vec!["abc"]), 3);
    let file = file.on_progress(move |sent, all| progress.lock().unwrap().push((sent, all)));
    let uploads = server.client().uploads();
    uploads
        .upload(file, "batch")
        .part_size(1)
        .concurrency(1)
        .await
        .unwrap();
    let contents: Vec<String> = server.seen()[1..5].iter().map(content).collect();
    assert_eq!(contents, ["a", "b", "b", "c"]);
    let all = Some(3);
    assert_eq!(
        *told.lock().unwrap(),
        [(1, all), (2, all), (2, all), (3, all)]
    );
}

#[tokio::test]
async fn a_failure_cancels_the_upload_and_is_told() {
    let server =
        Server::start([upload("pending"), part("a"), refused(), upload("cancelled")]).await;
    let uploads = server.client().uploads();
    let file = FilePart::bytes("x", "abcdef");
    let running = uploads.upload(file, "batch").part_size(1).concurrency(1);
    let running = running.with_options(|options| options.header("x-team", "blue"));
    let error = running.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(lines(&server), ["", PARTS, PARTS, "/upload_1/cancel"]);
    for seen in server.seen() {
        assert_eq!(seen.header("x-team"), Some("blue"));
    }
    // So does one of the completion, and a file that does not have what it said.
    let server = Server::start([upload("pending"), part("a"), refused(), refused()]).await;
    let uploads = server.client().uploads();
    let error = uploads
        .upload(FilePart::bytes("x", "a"), "batch")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("/complete"), "{error}");
    assert_eq!(lines(&server)[3], "/upload_1/cancel");
    for pieces in [vec!["ab"], vec!["ab", "cd"], vec!["abcd"], vec!["abc", "d"]] {
        let server = Server::start([upload("pending"), upload("cancelled")]).await;
        let uploads = server.client().uploads();
        let file = FilePart::stream("x", Once(pieces), 3);
        let error = uploads.upload(file, "batch").await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io), "{error}");
        assert_eq!(lines(&server), ["", "/upload_1/cancel"]);
    }
}

#[tokio::test]
async fn parts_that_are_under_way_are_given_up_when_one_fails() {
    // One is answered in a minute, if it is not given up.
    let slow = vec![wait(60_000)];
    let server = Server::start([upload("pending"), slow, refused(), upload("cancelled")]).await;
    let uploads = server.client().uploads();
    let running = uploads
        .upload(FilePart::bytes("x", "ab"), "batch")
        .part_size(1);
    let limit = Duration::from_secs(30);
    let ended = tokio::time::timeout(limit, running.into_future()).await;
    let error = ended.expect("the other part is waited for").unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    server.left().await;
    assert_eq!(lines(&server)[3], "/upload_1/cancel");
}

#[tokio::test]
async fn dropping_cancels_the_upload() {
    let hanging = [vec![wait(60_000)], vec![wait(60_000)]];
    let scripts = [upload("pending")].into_iter().chain(hanging);
    let server = Server::start(scripts.chain([upload("cancelled")])).await;
    let uploads = server.client().uploads();
    let running = uploads
        .upload(FilePart::bytes("x", "abcd"), "batch")
        .part_size(1);
    let running = tokio::spawn(running.concurrency(2).into_future());
    server.reached(3).await;
    running.abort();
    server.left().await;
    server.reached(4).await;
    assert_eq!(lines(&server)[3], "/upload_1/cancel");
}

#[tokio::test]
async fn the_request_that_cancels_it_is_given_up_after_a_while() {
    let server = Server::start([upload("pending"), vec![wait(600_000)]]).await;
    // Nothing else is under way while the content is waited for.
    let content = FilePart::reader("x", Never, 1);
    let running = server.client().uploads().upload(content, "batch");
    let running = tokio::spawn(running.into_future());
    server.reached(1).await;
    running.abort();
    server.reached(2).await;
    assert_eq!(lines(&server)[1], "/upload_1/cancel");
    // The limit of the attempt comes much later on this clock.
    tokio::time::pause();
    tokio::time::sleep(Duration::from_secs(11)).await;
    tokio::time::resume();
    server.left().await;
}

#[tokio::test]
async fn what_has_no_parts_or_no_length_is_refused_before_anything_is_sent() {
    let server = Server::start([]).await;
    let uploads = server.client().uploads();
    let empty = uploads.upload(FilePart::bytes("x", ""), "batch");
    let unknown = uploads.upload(FilePart::stream("x", Once(vec!["a"]), None), "batch");
    let nothing = uploads
        .upload(FilePart::bytes("x", "a"), "batch")
        .part_size(0);
    let folder = Folder::new("upload-no-file");
    let no_file = uploads.upload(FilePart::path(&folder.0), "batch");
    for (running, said) in [
        (empty, "files().create"),
        (unknown, "length"),
        (no_file, "length"),
        (nothing, "one byte"),
    ] {
        let error = running.await.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(said),
            "{error}"
        );
    }
    let missing = uploads
        .upload(FilePart::path("/no/such/file"), "batch")
        .await;
    assert!(matches!(missing.unwrap_err().kind(), ErrorKind::Io));
    assert_eq!(server.seen().len(), 0);
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn the_embedded_server_makes_a_file_of_the_parts() {
    let folder = Folder::new("upload-embedded");
    let content: Vec<u8> = (0..1_000_000_u32).map(|at| (at % 251) as u8).collect();
    let path = folder.file("big.bin", &content);
    let server = openai_typed::mock::Server::start().await.unwrap();
    let client = server.client().unwrap();
    let sent = Arc::new(Mutex::new(0));
    let last = Arc::clone(&sent);
    let file = FilePart::path(path).on_progress(move |sent, all| {
        assert_eq!(all, Some(1_000_000));
        let before = std::mem::replace(&mut *last.lock().unwrap(), sent);
        assert!(before < sent);
    });
    // The server compares the checksum.
    let upload = client
        .uploads()
        .upload(file, "user_data")
        .part_size(70_000)
        .await
        .unwrap();
    assert_eq!(*sent.lock().unwrap(), 1_000_000);
    let file = upload.file.as_ref().unwrap();
    let download = client.files().download(&file.id).await.unwrap();
    assert!(download.bytes().await.unwrap() == content);
}
