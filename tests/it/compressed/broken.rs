//! What is compressed and not whole, or not what it says that it is.

use openai_typed::{Error, ErrorKind, Method};
use serde_json::Value;

use super::{GZIP, JSON, gzip, send};
use crate::support::{Folder, Server, Step, answer, json, write};

fn unread(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::UnexpectedContent(_))
}

#[tokio::test]
async fn half_of_it_is_cut_off() {
    let folder = Folder::new("compressed-half");
    let path = folder.0.join("content");
    let body = gzip("[1,2]");
    for length in 1..body.len() {
        let half = answer(200, &[JSON, GZIP], &body[..length]);
        let server = Server::start([half.clone(), json("7")]).await;
        let answered = server
            .client()
            .request(Method::GET, "/x")
            .send::<Value>()
            .await;
        let answered = answered.unwrap();
        assert_eq!(
            (&*answered, answered.attempts()),
            (&Value::from(7), 2),
            "{length}"
        );
        let error = send(half.clone()).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Transport),
            "{length}: {error:?}"
        );

        let server = Server::start([half]).await;
        let download = server
            .client()
            .request(Method::GET, "/x")
            .download()
            .await
            .unwrap();
        let error = download.save(&path).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Transport),
            "{length}: {error:?}"
        );
        assert_eq!(folder.names(), [""; 0]);
    }
    let body = gzip("data: 1\n\n");
    let headers = [("Content-Type", "text/event-stream"), GZIP];
    let server = Server::start([answer(200, &headers, &body[..body.len() - 1])]).await;
    let call = server.client().request(Method::GET, "/x").stream::<u8>();
    let mut stream = call.allow_incomplete_stream(true).await.unwrap();
    assert_eq!(stream.try_next().await.unwrap(), Some(1));
    let error = stream.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
}

#[tokio::test]
async fn nothing_of_it_is_cut_off_too_if_nothing_tells_its_length() {
    let folder = Folder::new("compressed-nothing");
    let path = folder.0.join("content");
    for encoding in ["gzip", "br"] {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\n\r\n");
        let nothing = vec![write(head), Step::Close];
        let server = Server::start([nothing.clone(), nothing]).await;
        let client = server.builder().max_retries(0).build().unwrap();
        let get = || client.request(Method::GET, "/x");
        let error = get().send::<Value>().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
        let download = get().download().await.unwrap();
        let error = download.save(&path).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
        assert_eq!(folder.names(), [""; 0]);
    }
}

#[tokio::test]
async fn what_is_damaged_is_an_error() {
    let body = gzip("[1,2,3,4,5,6,7,8]");
    let whole = send(answer(200, &[JSON, GZIP], &body)).await.unwrap();
    // The times and names of files in the header do not matter, nor the bits that fill the last byte.
    for at in (0..3).chain(10..body.len()) {
        for bit in 0..8 {
            let mut body = body.clone();
            body[at] ^= 1 << bit;
            if let Ok(read) = send(answer(200, &[JSON, GZIP], &body)).await {
                assert_eq!((read, at), (whole.clone(), body.len() - 9));
            }
        }
    }
    for body in [
        [body.clone(), b"more".to_vec()].concat(),
        [body, gzip("")[..9].to_vec()].concat(),
    ] {
        let error = send(answer(200, &[JSON, GZIP], &body)).await.unwrap_err();
        assert!(
            unread(&error) || matches!(error.kind(), ErrorKind::Transport),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn what_is_not_compressed_though_it_says_so_is_shown_without_secrets() {
    let body = r#"{"a":"sk-very-secret"}"#;
    let error = send(answer(200, &[JSON, GZIP], body)).await.unwrap_err();
    assert!(unread(&error), "{error:?}");
    assert!(
        error
            .to_string()
            .contains(r#"content encoding gzip, body: {"a":"[redacted]"}"#),
        "{error}"
    );
}

#[tokio::test]
async fn events_before_the_damage_are_given_out() {
    let body = [gzip("data: 1\n\ndata: 2\n\n"), b"this is no gzip".to_vec()].concat();
    let headers = [("Content-Type", "text/event-stream"), GZIP];
    let server = Server::start([answer(200, &headers, body)]).await;
    let call = server.client().request(Method::GET, "/x").stream::<u8>();
    let mut stream = call.await.unwrap();
    assert_eq!(stream.try_next().await.unwrap(), Some(1));
    assert_eq!(stream.try_next().await.unwrap(), Some(2));
    assert!(unread(&stream.try_next().await.unwrap_err()));
}
