//! The proxies that the environment names.

use super::{KEY, Ran, command};
use crate::support::{Server, json};

const MODELS: &str = r#"{"object":"list","data":[]}"#;

/// Lists the models of this server in this environment.
async fn list(base_url: &str, variables: &[(&str, &str)]) -> Ran {
    let mut command = command(["--base-url", base_url, "models", "list"]);
    command.env("OPENAI_API_KEY", KEY);
    command.envs(variables.iter().copied());
    Ran::of(command).await
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_is_refused_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let https = server.url().replace("http:", "https:");
    for (base_url, named, variables) in [
        (server.url(), "HTTP_PROXY", &[("HTTP_PROXY", ":::")][..]),
        (
            server.url(),
            "http_proxy",
            &[("http_proxy", "htpp://127.0.0.1:1")],
        ),
        (
            server.url(),
            "ALL_PROXY",
            &[("ALL_PROXY", "socks://127.0.0.1:1")],
        ),
        (
            server.url(),
            "all_proxy",
            &[("all_proxy", "ftp://127.0.0.1:1")],
        ),
        (
            https.clone(),
            "HTTPS_PROXY",
            &[("HTTPS_PROXY", "socks://127.0.0.1:1")],
        ),
        (https.clone(), "https_proxy", &[("https_proxy", "http://")]),
        (
            https,
            "ALL_PROXY",
            &[
                ("ALL_PROXY", "very-secret-password://x"),
                ("HTTP_PROXY", "x"),
            ],
        ),
        // Which of two counts.
        (
            server.url(),
            "HTTP_PROXY",
            &[("HTTP_PROXY", ":::"), ("ALL_PROXY", "127.0.0.1:1")],
        ),
        (
            server.url(),
            "http_proxy",
            &[("HTTP_PROXY", " "), ("http_proxy", ":::")],
        ),
        (
            server.url(),
            "http_proxy",
            &[
                ("HTTP_PROXY", "x"),
                ("http_proxy", "?"),
                ("REQUEST_METHOD", "GET"),
            ],
        ),
        (
            server.url(),
            "ALL_PROXY",
            &[("HTTP_PROXY", ""), ("ALL_PROXY", ":::")],
        ),
        // Other hosts.
        (
            server.url(),
            "HTTP_PROXY",
            &[("HTTP_PROXY", ":::"), ("NO_PROXY", "127.0.0.2, localhost")],
        ),
        (
            server.url(),
            "HTTP_PROXY",
            &[("HTTP_PROXY", ":::"), ("no_proxy", "10.0.0.0/8,*.org")],
        ),
    ] {
        let said = list(&base_url, variables).await.failed(2);
        assert!(
            said.contains(named) && said.contains("proxy"),
            "{variables:?}: {said}"
        );
        assert!(!said.contains("very-secret-password"), "{said}");
    }
    assert!(server.seen().is_empty());
}

#[cfg(unix)]
#[tokio::test]
async fn a_proxy_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let server = Server::start([]).await;
    let mut command = command(["--base-url", &server.url(), "models", "list"]);
    command.env("HTTP_PROXY", std::ffi::OsStr::from_bytes(b"127.0.0.1:\xff"));
    let said = Ran::of(command).await.failed(2);
    assert!(said.contains("HTTP_PROXY"), "{said}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_proxy_is_used_unless_it_is_for_others() {
    let proxy = Server::start((0..4).map(|_| json(MODELS))).await;
    let at = format!("127.0.0.1:{}", proxy.port);
    let base_url = "http://127.0.0.2:1/v1";
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        list(base_url, &[(name, &at), ("HTTPS_PROXY", ":::")])
            .await
            .bytes();
    }
    for seen in proxy.seen() {
        assert_eq!(seen.line(), "GET http://127.0.0.2:1/v1/models HTTP/1.1");
    }
    let server = Server::start((0..7).map(|_| json(MODELS))).await;
    for exempt in ["*", " other.org , * ", "127.0.0.1", "127.0.0.0/8"] {
        list(
            &server.url(),
            &[("HTTP_PROXY", ":::"), ("NO_PROXY", exempt)],
        )
        .await
        .bytes();
    }
    list(&server.url(), &[("HTTP_PROXY", ":::"), ("no_proxy", "*")])
        .await
        .bytes();
    list(&server.url(), &[("HTTPS_PROXY", &at)]).await.bytes();
    // What a CGI program finds there was written by whoever calls it.
    list(
        &server.url(),
        &[("HTTP_PROXY", &at), ("REQUEST_METHOD", "GET")],
    )
    .await
    .bytes();
    assert_eq!((server.seen().len(), proxy.seen().len()), (7, 4));
}
