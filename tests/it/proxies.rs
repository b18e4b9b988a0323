//! Proxies: those of HTTP, whose tunnels can be refused, and those of SOCKS. Nothing goes around them.

use openai_typed::{Client, Error, ErrorKind, Method};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::support::{Server, TestClock, answer, ok};

const PASSWORD: &str = "very-secret-password";

async fn get(client: &Client) -> Result<(), Error> {
    client
        .request(Method::GET, "/x")
        .send_only()
        .await
        .map(drop)
}

/// A client of this server by this proxy.
fn client(base_url: &str, proxy: impl Into<String>) -> Client {
    let builder = Client::builder()
        .base_url(base_url)
        .api_key("sk-very-secret");
    let builder = builder.proxy(proxy).clock(TestClock::default());
    builder.build().unwrap()
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_is_refused_and_nothing_is_sent() {
    let server = Server::start([]).await;
    for proxy in [
        "",
        " ",
        ":::",
        "://",
        "http://",
        "socks5://",
        "socks://127.0.0.1:1",
        "socks6://127.0.0.1:1",
        "htpp://127.0.0.1:1",
        "ftp://127.0.0.1:1",
        "file:///proxy",
        "direct://",
        "http://127.0.0.1:port",
        "http://127.0.0.1:99999",
        "socks5:127.0.0.1:1",
        "http://127.0.0.1:1 http://127.0.0.1:2",
        "http://127.0.0.1\n:1",
        "http=127.0.0.1:1;https=127.0.0.1:1",
        "http://wpad/proxy.pac",
        "http://user:very-secret-password/@127.0.0.1:1",
        "http://user/very-secret-password@127.0.0.1:1",
        "http://user#very-secret-password@127.0.0.1:1",
        "very-secret-password://127.0.0.1:1",
    ] {
        let builder = Client::builder()
            .base_url(server.url())
            .api_key("sk-very-secret");
        let error = builder.proxy(proxy).build().expect_err(proxy);
        let text = error.to_string();
        assert!(
            error.is_config() && text.contains("`proxy`"),
            "{proxy:?}: {text}"
        );
        assert!(!text.contains(PASSWORD), "{text}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_proxy_can_be_written_in_several_ways() {
    let proxy = Server::start((0..5).map(|_| ok())).await;
    let at = format!("127.0.0.1:{}", proxy.port);
    for url in [
        at.clone(),
        format!("{at}/"),
        format!(" http://{at}/\n"),
        format!("HTTP://{at}"),
        format!("user:{PASSWORD}@{at}"),
    ] {
        get(&client("http://nowhere.invalid/v1", url))
            .await
            .unwrap();
    }
    let seen = proxy.seen();
    for seen in &seen {
        assert_eq!(seen.line(), "GET http://nowhere.invalid/v1/x HTTP/1.1");
    }
    assert!(
        seen[4]
            .header("proxy-authorization")
            .unwrap()
            .starts_with("Basic ")
    );
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_named_in_the_error() {
    let server = Server::start([]).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gone = listener.local_addr().unwrap();
    drop(listener);
    for scheme in ["http", "socks5", "socks5h"] {
        let client = client(&server.url(), format!("{scheme}://user:{PASSWORD}@{gone}"));
        let error = get(&client).await.unwrap_err();
        assert!(error.is_connect() && error.attempts() == 3, "{error:?}");
        let text = format!("{error} {error:?}");
        let port = server.port;
        let named = format!("cannot connect to 127.0.0.1:{port} through the proxy {gone}: ");
        assert!(text.contains(&named) && !text.contains(PASSWORD), "{text}");
    }
    assert!(server.seen().is_empty());
}

/// A SOCKS proxy that answers one connection by `reply` and then by an empty object. It gives out what
/// it was sent before that, and the head of the request.
async fn socks(auth: bool, reply: u8) -> (String, JoinHandle<(Vec<u8>, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut seen = Vec::new();
        let mut message = [0; 512];
        let replies: &[&[u8]] = match auth {
            true => &[&[5, 2], &[1, 0], &[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]],
            false => &[&[5, 0], &[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]],
        };
        for reply in replies {
            let length = socket.read(&mut message).await.unwrap();
            seen.extend_from_slice(&message[..length]);
            socket.write_all(reply).await.unwrap();
        }
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match socket.read(&mut message).await {
                Ok(0) | Err(_) => break,
                Ok(length) => head.extend_from_slice(&message[..length]),
            }
        }
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        // A client that was refused has gone.
        let _ = socket.write_all(answer).await;
        (seen, String::from_utf8(head).unwrap())
    });
    (address.to_string(), task)
}

#[tokio::test]
async fn socks_proxies_look_the_name_up_or_are_given_the_address() {
    let (at, seen) = socks(false, 0).await;
    get(&client(
        "http://nowhere.invalid:8080/v1",
        format!("socks5h://{at}"),
    ))
    .await
    .unwrap();
    let (seen, head) = seen.await.unwrap();
    let name = b"nowhere.invalid";
    let asked = [
        &[5, 1, 0, 3, name.len() as u8],
        &name[..],
        &8080u16.to_be_bytes(),
    ]
    .concat();
    assert_eq!(seen, [&[5, 1, 0][..], &asked].concat());
    assert!(head.starts_with("GET /v1/x HTTP/1.1\r\n"), "{head}");

    let (at, seen) = socks(true, 0).await;
    let proxy = format!("socks5://user:pass%20word@{at}");
    get(&client("http://127.0.0.1:9/v1", proxy)).await.unwrap();
    let (seen, head) = seen.await.unwrap();
    let asked = [&[5, 1, 0, 1, 127, 0, 0, 1][..], &9u16.to_be_bytes()].concat();
    assert_eq!(
        seen,
        [&[5, 1, 2][..], b"\x01\x04user\x09pass word", &asked].concat()
    );
    assert!(head.starts_with("GET /v1/x HTTP/1.1\r\n"), "{head}");
}

#[tokio::test]
async fn a_refusal_by_a_socks_proxy_says_so() {
    let server = Server::start([]).await;
    let (at, seen) = socks(false, 2).await;
    let client = client(&server.url(), format!("socks5://{at}"));
    let client = client.with_options(|options| options.max_retries(0));
    let error = get(&client).await.unwrap_err();
    let text = error.to_string();
    assert!(
        error.is_connect() && text.contains(&format!("the proxy {at}")),
        "{text}"
    );
    assert!(seen.await.unwrap().1.is_empty() && server.seen().is_empty());
}

#[cfg(feature = "rustls")]
mod tunnels {
    use super::*;

    /// What comes of a call to a server of `https` by a proxy that answers by these statuses, and how
    /// often the proxy was asked.
    async fn refused(statuses: &[u16]) -> (Error, usize) {
        let refusals = statuses
            .iter()
            .map(|status| answer(*status, &[], "<html>No.</html>"));
        let proxy = Server::start(refusals).await;
        let url = format!("http://user:{PASSWORD}@127.0.0.1:{}", proxy.port);
        let error = get(&client("https://nowhere.invalid/v1", url))
            .await
            .unwrap_err();
        let seen = proxy.seen();
        for seen in &seen {
            assert_eq!(seen.line(), "CONNECT nowhere.invalid:443 HTTP/1.1");
            let auth = seen.header("proxy-authorization").unwrap();
            assert_eq!(auth, "Basic dXNlcjp2ZXJ5LXNlY3JldC1wYXNzd29yZA==");
            assert!(!seen.head.contains("sk-very-secret"), "{}", seen.head);
        }
        let text = format!("{error} {error:?}");
        assert!(
            text.contains(&format!("the proxy 127.0.0.1:{}", proxy.port)),
            "{text}"
        );
        assert!(
            text.contains("nowhere.invalid:443") && !text.contains(PASSWORD),
            "{text}"
        );
        (error, seen.len())
    }

    #[tokio::test]
    async fn a_refusal_has_the_status_of_the_proxy_and_is_final_if_the_client_is_at_fault() {
        for (status, asked) in [(403, 2), (404, 2), (407, 1), (429, 2), (501, 2)] {
            let (error, times) = refused(&vec![status; asked]).await;
            let ErrorKind::ProxyRefused(found) = error.kind() else {
                panic!("{error:?}")
            };
            assert_eq!((found.as_u16(), times), (status, asked));
            assert!(error.to_string().contains(found.as_str()), "{error}");
            assert_eq!((error.attempts(), error.status()), (1, None));
            assert!(error.is_connect() && !error.is_retryable(), "{error:?}");
        }
    }

    #[tokio::test]
    async fn a_proxy_that_fails_is_asked_again() {
        let (error, times) = refused(&[502; 6]).await;
        assert!(matches!(error.kind(), ErrorKind::ProxyRefused(status) if status.as_u16() == 502));
        assert_eq!((error.attempts(), times), (3, 6));
        // One that has come to its senses between is, too.
        let (error, times) = refused(&[503, 200, 403, 403]).await;
        assert!(matches!(error.kind(), ErrorKind::ProxyRefused(status) if status.as_u16() == 403));
        assert_eq!((error.attempts(), times), (2, 4));
    }
}

#[tokio::test]
async fn what_a_proxy_says_itself_to_a_request_of_http_is_a_response() {
    let proxy = Server::start([answer(407, &[], "who are you?")]).await;
    let client = client(
        "http://nowhere.invalid/v1",
        format!("http://127.0.0.1:{}", proxy.port),
    );
    let error = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 407);
    assert_eq!((error.attempts(), proxy.seen().len()), (1, 1));
}
