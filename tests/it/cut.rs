//! Bodies of HTTP/2 that end before they are whole, each told from one that is.

use openai_typed::{ErrorKind, Method, Response, Result};
use serde_json::Value;

use crate::support::Folder;
use crate::support::h2::{H2, H2Server};

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;

fn json_head(length: Option<&str>) -> H2 {
    let length = length.map(|length| ("content-length", length));
    let headers: Vec<_> = [("content-type", "application/json")]
        .into_iter()
        .chain(length)
        .collect();
    H2::ok(&headers)
}

fn whole() -> Vec<H2> {
    vec![json_head(Some("3")), H2::data("\"a\""), H2::End]
}

async fn send(server: &H2Server, retries: u32) -> Result<Response<Value>> {
    let call = server.client().request(Method::GET, "/x").send::<Value>();
    call.max_retries(retries).await
}

/// Beginnings of `"a"` or of `[1, 2]` that seem to be a whole.
fn cut() -> Vec<Vec<H2>> {
    vec![
        vec![json_head(Some("6")), H2::data("[1"), H2::Reset(NO_ERROR)],
        vec![json_head(Some("6")), H2::Reset(NO_ERROR)],
        vec![json_head(None), H2::data("[1]"), H2::Reset(NO_ERROR)],
        vec![json_head(None), H2::Reset(NO_ERROR)],
        vec![
            json_head(Some("6")),
            H2::data("[1"),
            H2::Reset(INTERNAL_ERROR),
        ],
        vec![json_head(Some("6")), H2::data("[1"), H2::End],
        vec![json_head(None), H2::data("[1]"), H2::Close],
    ]
}

#[tokio::test]
async fn a_response_that_is_cut_off_is_asked_for_again() {
    for script in cut() {
        let server = H2Server::start([script.clone(), whole()]).await;
        let response = send(&server, 1).await.unwrap();
        assert_eq!(
            (&*response, response.attempts()),
            (&Value::from("a"), 2),
            "{script:?}"
        );

        let server = H2Server::start([script.clone()]).await;
        let error = send(&server, 0).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Transport),
            "{script:?}: {error:?}"
        );
        assert_eq!(error.status().unwrap(), 200);
    }
}

#[tokio::test]
async fn a_response_that_is_whole_is_taken() {
    for end in [
        vec![H2::End],
        vec![H2::Trailers],
        // The rest of the request does not matter to a server that has answered.
        vec![H2::End, H2::Reset(NO_ERROR)],
    ] {
        for length in [Some("3"), None] {
            let mut script = vec![json_head(length), H2::data("\"a\"")];
            script.extend(end.clone());
            let server = H2Server::start([script.clone()]).await;
            let response = send(&server, 0).await;
            assert_eq!(*response.unwrap(), "a", "{script:?}");
        }
    }
    // Its mark is all that is missing.
    let script = vec![json_head(Some("3")), H2::data("\"a\""), H2::Reset(NO_ERROR)];
    let server = H2Server::start([script]).await;
    assert_eq!(*send(&server, 0).await.unwrap(), "a");
    // The length of what a `GET` would bring.
    let script = vec![
        H2::Headers(vec![
            (":status", "200".into()),
            ("content-length", "7".into()),
        ]),
        H2::End,
    ];
    let server = H2Server::start([script]).await;
    let call = server.client().request(Method::HEAD, "/x").send::<Value>();
    assert_eq!(*call.await.unwrap(), Value::Null);
}

#[tokio::test]
async fn a_download_that_is_cut_off_is_not_saved() {
    let folder = Folder::new("cut");
    let path = folder.0.join("content");
    for script in cut() {
        let server = H2Server::start([script.clone()]).await;
        let call = server.client().request(Method::GET, "/x").download();
        let error = match call.await {
            Ok(download) => download.save(&path).await.unwrap_err(),
            Err(error) => error,
        };
        assert!(
            matches!(error.kind(), ErrorKind::Transport),
            "{script:?}: {error:?}"
        );
        assert_eq!(folder.names(), [""; 0], "{script:?}");
        assert_eq!(server.requests(), 1);
    }
    let server = H2Server::start([whole()]).await;
    let call = server.client().request(Method::GET, "/x").download();
    assert_eq!(call.await.unwrap().save(&path).await.unwrap(), 3);
    assert_eq!(folder.names(), ["content"]);
}

#[tokio::test]
async fn a_stream_that_is_cut_off_is_not_complete() {
    let head = || H2::ok(&[("content-type", "text/event-stream")]);
    let events = |end: Vec<H2>| [vec![head(), H2::data("data: 1\n\n")], end].concat();
    for (end, is_cut) in [
        (vec![H2::End], false),
        (vec![H2::Reset(NO_ERROR)], true),
        (vec![H2::data("data: 2"), H2::Reset(NO_ERROR)], true),
        (vec![H2::Close], true),
    ] {
        let server = H2Server::start([events(end.clone())]).await;
        // An end that the server has marked would do.
        let call = server.client().request(Method::GET, "/x").stream::<u8>();
        let mut stream = call.allow_incomplete_stream(true).await.unwrap();
        assert_eq!(stream.try_next().await.unwrap(), Some(1));
        match stream.try_next().await {
            Ok(item) => assert!(item.is_none() && !is_cut, "{end:?}: {item:?}"),
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
                assert!(is_cut, "{end:?}");
            }
        }
        assert!(stream.try_next().await.unwrap().is_none());
    }
}
