//! Responses that are compressed, asked for or not.

#[cfg(feature = "gzip")]
mod broken;
#[cfg(feature = "gzip")]
mod read;

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use openai_typed::{Error, ErrorKind, Method};
use serde_json::Value;

use crate::support::{Folder, Script, Server, answer, events, json};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const GZIP: (&str, &str) = ("Content-Encoding", "gzip");

fn gzip(content: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_ref()).unwrap();
    encoder.finish().unwrap()
}

async fn send(script: Script) -> openai_typed::Result<Value> {
    let server = Server::start([script]).await;
    let call = server.client().request(Method::GET, "/x").send::<Value>();
    call.max_retries(0)
        .await
        .map(openai_typed::Response::into_inner)
}

#[tokio::test]
async fn compression_is_asked_for_save_of_streams() {
    let server = Server::start([
        json("1"),
        json("1"),
        json("1"),
        json("1"),
        events("data: [DONE]\n\n"),
    ])
    .await;
    let client = server.client();
    let request = || client.request(Method::GET, "/x");
    request().send::<u8>().await.unwrap();
    request().send_text().await.unwrap();
    request().send_only().await.unwrap();
    drop(request().download().await.unwrap());
    drop(request().stream::<Value>().await.unwrap());
    let asked = cfg!(feature = "gzip").then_some("gzip");
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("accept-encoding"))
        .collect();
    assert_eq!(sent, [asked, asked, asked, asked, None]);

    let refused = request()
        .header("Accept-Encoding", "br")
        .send::<u8>()
        .await
        .unwrap_err();
    assert!(
        refused.is_config() && refused.to_string().contains("accept-encoding"),
        "{refused}"
    );
    let refused = server
        .builder()
        .header("accept-encoding", "br")
        .build()
        .unwrap_err();
    assert!(refused.is_config(), "{refused}");
}

#[tokio::test]
async fn the_headers_are_those_that_came() {
    let body = gzip("1");
    let server = Server::start([answer(200, &[JSON, GZIP], &body)]).await;
    let call = server.client().request(Method::GET, "/x").download();
    let headers = call.await.unwrap().http_headers().clone();
    assert_eq!(headers["content-encoding"], "gzip");
    assert_eq!(headers["content-length"], *body.len().to_string());
}

#[tokio::test]
async fn an_encoding_that_is_none_changes_nothing() {
    for name in ["identity", "none", "", "UTF-8", "identity, none"] {
        let script = answer(200, &[JSON, ("Content-Encoding", name)], "[1]");
        assert_eq!(send(script).await.unwrap(), Value::from(vec![1]), "{name}");
    }
}

/// What each way out of a call makes of this response.
async fn every_exit(script: &Script, path: &std::path::Path) -> [Result<(), Error>; 5] {
    let scripts = std::iter::repeat_n(script.clone(), 5);
    let server = Server::start(scripts).await;
    let client = server.builder().max_retries(0).build().unwrap();
    let request = || client.request(Method::GET, "/x");
    let download = request().download().await;
    let stream = request()
        .stream::<Value>()
        .allow_incomplete_stream(true)
        .await;
    [
        request().send::<Value>().await.map(drop),
        request().send_text().await.map(drop),
        request().send_only().await.map(drop),
        match download {
            Ok(download) => download.save(path).await.map(drop),
            Err(error) => Err(error),
        },
        match stream {
            Ok(mut stream) => stream.try_next().await.map(drop),
            Err(error) => Err(error),
        },
    ]
}

#[tokio::test]
async fn an_encoding_that_cannot_be_read_is_an_error_that_names_it() {
    let folder = Folder::new("encodings");
    let path = folder.0.join("content");
    let mut names = vec![
        "br",
        "zstd",
        "Deflate",
        "gzip, br",
        "gzip, gzip",
        "x-of-ours",
    ];
    if !cfg!(feature = "gzip") {
        names.push("gzip");
    }
    for name in names {
        for content_type in ["application/json", "text/event-stream"] {
            let headers = [("Content-Type", content_type), ("Content-Encoding", name)];
            let script = answer(200, &headers, "(\u{b5}/");
            for (exit, result) in every_exit(&script, &path).await.into_iter().enumerate() {
                let error = result.unwrap_err();
                let ErrorKind::UnexpectedContent(found) = error.kind() else {
                    panic!("{name}, {exit}: {error:?}");
                };
                assert_eq!(found.content_encoding(), Some(name));
                assert_eq!(found.content_type(), Some(content_type));
                assert!(
                    error
                        .to_string()
                        .contains(&format!("content encoding {name}")),
                    "{error}"
                );
                assert_eq!(
                    (error.status().unwrap().as_u16(), error.is_retryable()),
                    (200, false)
                );
            }
        }
        assert_eq!(folder.names(), [""; 0]);

        let script = answer(400, &[JSON, ("Content-Encoding", name)], "(\u{b5}/");
        for error in every_exit(&script, &path).await.map(Result::unwrap_err) {
            assert_eq!(error.api_error().unwrap().status(), 400);
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}

#[cfg(not(feature = "gzip"))]
#[tokio::test]
async fn without_the_feature_the_error_names_it() {
    let error = send(answer(200, &[JSON, GZIP], gzip("1")))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("the feature `gzip`"), "{error}");
}
