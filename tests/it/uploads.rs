use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use openai_typed::{Error, ErrorKind, FilePart, Form, Method};
use serde_json::{Value, json};

use crate::support::*;

async fn send(server: &Server, form: &Form) -> Result<(), Error> {
    let request = server.client().request(Method::POST, "/files");
    request.multipart(form).send::<Value>().await.map(drop)
}

async fn sent(form: &Form) -> Seen {
    let server = Server::start([ok()]).await;
    send(&server, form).await.unwrap();
    server.only()
}

fn boundary(seen: &Seen) -> String {
    let content_type = seen.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    boundary.expect(content_type).to_owned()
}

/// The body with a short boundary.
fn body(seen: &Seen) -> String {
    seen.text().replace(&boundary(seen), "BOUNDARY")
}

fn one(file: &FilePart) -> Form {
    Form::new().file("file", file)
}

#[tokio::test]
async fn the_bytes_of_a_form() {
    let folder = Folder::new("form");
    let path = folder.file("train.jsonl", b"{}\n");
    let form = Form::new()
        .file("file", &FilePart::path(path))
        .text("purpose", "fine-tune")
        .text("n", 2)
        .text("t", 0.2_f32)
        .text("flag", true)
        .text("big", 1e21)
        .json("metadata", &json!({"a": [1]}))
        .file("image[]", &FilePart::bytes("a.png", "x"))
        .file("image[]", &FilePart::bytes("noextension", "y"));
    let seen = sent(&form).await;
    let part = |headers: &str, content: &str| {
        format!("--BOUNDARY\r\nContent-Disposition: form-data; {headers}\r\n\r\n{content}\r\n")
    };
    let expected = [
        part(
            "name=\"file\"; filename=\"train.jsonl\"\r\nContent-Type: application/octet-stream",
            "{}\n",
        ),
        part("name=\"purpose\"", "fine-tune"),
        part("name=\"n\"", "2"),
        part("name=\"t\"", "0.2"),
        part("name=\"flag\"", "true"),
        part("name=\"big\"", "1000000000000000000000"),
        part(
            "name=\"metadata\"\r\nContent-Type: application/json",
            r#"{"a":[1]}"#,
        ),
        part(
            "name=\"image[]\"; filename=\"a.png\"\r\nContent-Type: image/png",
            "x",
        ),
        part(
            "name=\"image[]\"; filename=\"noextension\"\r\nContent-Type: application/octet-stream",
            "y",
        ),
    ];
    assert_eq!(body(&seen), expected.concat() + "--BOUNDARY--\r\n");
    assert_eq!(
        seen.header("content-length")
            .unwrap()
            .parse::<usize>()
            .unwrap(),
        seen.body.len()
    );
    assert_eq!(seen.header("transfer-encoding"), None);
}

#[tokio::test]
async fn names_are_escaped() {
    let file = FilePart::bytes("a\"b\r\nc\\ü.txt", "x").content_type("text/x-mine; charset=utf-8");
    let form = Form::new().file("na\"me\r\n", &file);
    let text = body(&sent(&form).await);
    let expected = "name=\"na%22me%0D%0A\"; filename=\"a%22b%0D%0Ac\\ü.txt\"\r\nContent-Type: text/x-mine; charset=utf-8\r\n";
    assert!(text.contains(expected), "{text}");
}

#[tokio::test]
async fn extra_takes_the_place_of_parts() {
    let form = Form::new().text("a", 1).text("b", 2).text("a", 3).extra(
        json!({"a": "x", "c": true, "d": {"e": 5, "z": null}, "g": 1e21, "h": -0.2, "i": 1e-7, "j": 7})
            .as_object()
            .unwrap(),
    );
    let server = Server::start([ok()]).await;
    let client = server
        .client()
        .with_options(|options| options.extra("b", "default").extra("f", "default"));
    client
        .request(Method::POST, "/x")
        .multipart(&form)
        .send::<Value>()
        .extra("c", "call")
        .await
        .unwrap();
    let text = body(&server.only());
    let parts: Vec<_> = text
        .split("--BOUNDARY\r\n")
        .skip(1)
        .map(|part| part.split("\"").nth(1).unwrap())
        .collect();
    assert_eq!(parts, ["b", "a", "d[e]", "g", "h", "i", "j", "f", "c"]);
    for content in [
        "name=\"a\"\r\n\r\nx\r\n",
        "name=\"d[e]\"\r\n\r\n5\r\n",
        "name=\"g\"\r\n\r\n1000000000000000000000\r\n",
        "name=\"h\"\r\n\r\n-0.2\r\n",
        "name=\"i\"\r\n\r\n0.0000001\r\n",
        "name=\"j\"\r\n\r\n7\r\n",
        "\r\n\r\ncall\r\n",
        "name=\"b\"\r\n\r\n2",
    ] {
        assert!(text.contains(content), "{content} is missing in {text}");
    }
}

#[tokio::test]
async fn an_empty_form_and_an_empty_file() {
    assert_eq!(body(&sent(&Form::new()).await), "--BOUNDARY--\r\n");
    let folder = Folder::new("empty");
    let path = folder.file("e.txt", b"");
    let form = one(&FilePart::path(path)).file("b", &FilePart::bytes("b", Bytes::new()));
    assert_eq!(sent(&form).await.header("transfer-encoding"), None);
}

#[tokio::test]
async fn streams_have_a_length_if_they_are_given_one() {
    let seen = sent(&one(&FilePart::reader("a.txt", &b"hello"[..], 5))).await;
    assert!(seen.header("content-length").is_some() && seen.text().contains("\r\n\r\nhello\r\n"));
    let seen = sent(&one(&FilePart::stream(
        "a.txt",
        Pieces(vec!["lo", "", "hel"]),
        None,
    )))
    .await;
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert!(seen.text().contains("\r\n\r\nhello\r\n"));
}

struct Pieces(Vec<&'static str>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        Poll::Ready(self.0.pop().map(|piece| match piece {
            "fail" => Err(io::Error::other("the disk is on fire")),
            piece => Ok(Bytes::from_static(piece.as_bytes())),
        }))
    }
}

#[tokio::test]
async fn content_that_is_not_what_was_said_is_an_error_of_this_side() {
    let parts = [
        (FilePart::reader("name.txt", &b"hello"[..], 4), "name.txt"),
        (FilePart::reader("name.txt", &b"hello"[..], 6), "name.txt"),
        (
            FilePart::stream("name.txt", Pieces(vec!["fail", "x"]), 5),
            "the disk is on fire",
        ),
        (FilePart::path("/no/such/file.txt"), "/no/such/file.txt"),
        (FilePart::path("/"), "/"),
    ];
    for (part, text) in parts {
        let server = Server::start([ok(), ok()]).await;
        let error = send(&server, &one(&part)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
        assert!(
            error.to_string().contains(text) && std::error::Error::source(&error).is_some(),
            "{error}"
        );
        assert!(server.seen().is_empty(), "{part:?}");
    }
    let server = Server::start([]).await;
    let part = FilePart::bytes("a", "x").content_type("text/plain\r\nX-Evil: 1");
    assert!(matches!(
        send(&server, &one(&part)).await.unwrap_err().kind(),
        ErrorKind::Config
    ));
}

#[tokio::test]
async fn a_file_that_changes_is_an_error_that_names_it() {
    for content in [&b"longer than before"[..], b"s"] {
        let folder = Folder::new(&format!("changes-{}", content.len()));
        let path = folder.file("a.txt", &vec![b'x'; 300_000]);
        let changing = path.clone();
        // By the time of the first piece the length has been announced.
        let first = FilePart::bytes("first", "x").on_progress(move |_, _| {
            let mut new = if content.len() > 1 {
                vec![b'x'; 300_000]
            } else {
                Vec::new()
            };
            new.extend_from_slice(content);
            std::fs::write(&changing, new).unwrap();
        });
        let form = one(&first).file("second", &FilePart::path(&path));
        let server = Server::start([ok()]).await;
        let error = send(&server, &form).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
        assert!(error.to_string().contains("a.txt"), "{error}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn a_file_that_vanishes_between_attempts_is_an_error_that_names_it() {
    let folder = Folder::new("vanishes");
    let path = folder.file("gone.txt", b"x");
    let vanishing = path.clone();
    let part =
        FilePart::path(&path).on_progress(move |_, _| std::fs::remove_file(&vanishing).unwrap());
    let server = Server::start([answer(500, &[], ""), ok()]).await;
    let error = send(&server, &one(&part)).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Io) && error.to_string().contains("gone.txt"),
        "{error:?}"
    );
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
    // And one that was never there was never sent.
    let error = send(&server, &one(&FilePart::path(&path)))
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert_eq!((error.attempts(), server.seen().len()), (0, 1));
}

#[tokio::test]
async fn progress_is_told_and_starts_again() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let content = vec![b'x'; 150_000];
    let part = FilePart::bytes("a", content)
        .on_progress(move |sent, total| log.lock().unwrap().push((sent, total)));
    let server = Server::start([answer(500, &[], ""), ok()]).await;
    send(&server, &one(&part)).await.unwrap();
    let once = [65_536, 131_072, 150_000].map(|sent| (sent, Some(150_000)));
    assert_eq!(*told.lock().unwrap(), [once, once].concat());
}

#[tokio::test]
async fn a_large_file_arrives_whole() {
    let folder = Folder::new("large");
    let content: Vec<u8> = (0..20_000_000u32)
        .map(|number| (number % 251) as u8)
        .collect();
    let path = folder.file("large.bin", &content);
    let seen = sent(&one(&FilePart::path(path).file_name("other.txt"))).await;
    let start = memchr(&seen.body, b"\r\n\r\n") + 4;
    assert!(seen.body[start..].starts_with(&content));
    assert_eq!(
        seen.body.len() - start - content.len(),
        boundary(&seen).len() + 8
    );
    assert!(
        String::from_utf8_lossy(&seen.body[..start])
            .contains("filename=\"other.txt\"\r\nContent-Type: text/plain")
    );
}

fn memchr(text: &[u8], found: &[u8]) -> usize {
    text.windows(found.len())
        .position(|window| window == found)
        .unwrap()
}

#[test]
fn parts_show_what_they_are_and_not_their_content() {
    let shown = format!("{:?}", FilePart::bytes("a.txt", "top secret content"));
    assert!(
        shown.contains("a.txt") && !shown.contains("secret"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_answer_before_the_end_of_the_upload_counts() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let refusals = [
        ("413 Too Large", "", None),
        ("401 No", r#"{"error":{"message":"m"}}"#, Some("m")),
        ("400 No", r#"{"error":"n"}"#, Some("n")),
    ];
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for (status, body, _) in refusals {
            let (mut socket, _) = listener.accept().await.unwrap();
            let _ = socket.read(&mut [0; 1024]).await;
            let length = body.len();
            let refusal = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
            socket.write_all(refusal.as_bytes()).await.unwrap();
            // As servers do it, so that the client gets to read the response.
            socket.shutdown().await.unwrap();
            let mut rest = [0; 65536];
            while socket.read(&mut rest).await.is_ok_and(|length| length > 0) {}
        }
    });
    let client = openai_typed::Client::builder()
        .base_url(base_url)
        .no_proxy()
        .build()
        .unwrap();
    let form = one(&FilePart::bytes("a", vec![0; 20_000_000]));
    for (status, _, message) in refusals {
        let call = client.request(Method::POST, "/files").multipart(&form);
        let error = call.send::<Value>().await.unwrap_err();
        assert!(
            status.starts_with(error.status().unwrap().as_str()),
            "{error}"
        );
        assert_eq!(
            (error.api_error().unwrap().message(), error.attempts()),
            (message, 1)
        );
    }
}

#[tokio::test]
async fn the_content_type_of_a_client_is_not_that_of_its_forms() {
    let server = Server::start([ok()]).await;
    let client = server.builder().header("content-type", "text/plain");
    let call = client.build().unwrap().request(Method::POST, "/files");
    let form = Form::new().text("a", "b");
    call.multipart(&form).send_only().await.unwrap();
    assert!(boundary(&server.only()).starts_with("openai-typed-"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_counts_though_the_server_closes_at_once() {
    use std::io::{Read, Write};

    // What the client still sends is answered by a reset.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            let mut socket = socket.unwrap();
            let _ = socket.read(&mut [0; 1024]);
            let _ = socket.write_all(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
        }
    });
    let builder = openai_typed::Client::builder().base_url(base_url);
    let builder = builder.no_proxy().clock(TestClock::default());
    let client = builder.max_retries(20).build().unwrap();
    let folder = Folder::new("refused");
    let path = folder.file("large", &vec![0; 20_000_000]);
    // Whether the refusal or the reset comes first is up to the machine's network; after a reset
    // the request is sent again, and refused again.
    let mut at_once = 0;
    for part in [
        FilePart::bytes("a", vec![0; 20_000_000]),
        FilePart::path(&path),
    ] {
        for _ in 0..25 {
            let call = client.request(Method::POST, "/files");
            let answer = call.multipart(&one(&part)).send::<Value>().await;
            let error = answer.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), 413, "{error}");
            at_once += usize::from(error.attempts() == 1);
        }
    }
    assert!(at_once > 0, "no refusal came before its reset");
}
