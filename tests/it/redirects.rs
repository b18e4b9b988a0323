//! Where requests go when the server points elsewhere, and what goes along.

use openai_typed::{ErrorKind, FilePart, Form, Method};
use serde_json::{Value, json};

use crate::support::*;

fn redirect(status: u16, location: &str) -> Script {
    answer(status, &[("Location", location)], "")
}

#[tokio::test]
async fn redirects_keep_or_drop_the_body() {
    for (status, method, body) in [
        (307, "POST", "{\"a\":1}"),
        (308, "POST", "{\"a\":1}"),
        (301, "GET", ""),
        (302, "GET", ""),
        (303, "GET", ""),
    ] {
        let server = Server::start([redirect(status, "../there?x=1"), json("7")]).await;
        let call = server
            .client()
            .request(Method::POST, "/here/x")
            .json(&json!({"a": 1}))
            .send::<Value>();
        let answer = call.await.unwrap();
        assert_eq!((&*answer, answer.attempts()), (&json!(7), 1));
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.line(), format!("{method} /v1/there?x=1 HTTP/1.1"));
        assert_eq!(
            (seen.text(), seen.header("authorization")),
            (body, Some("Bearer sk-very-secret"))
        );
        assert_eq!(seen.header("content-type").is_some(), method == "POST");
    }
}

#[tokio::test]
async fn the_key_does_not_reach_another_origin() {
    let other = Server::start([ok()]).await;
    let target = format!("http://user:pass@127.0.0.1:{}/elsewhere", other.port);
    let server = Server::start([redirect(307, &target)]).await;
    let client = server
        .builder()
        .organization("org-1")
        .project("proj-1")
        .header("X-Api-Key", "k-2")
        .build()
        .unwrap();
    let call = client
        .request(Method::POST, "/x")
        .json(&json!({"a": 1}))
        .send::<Value>();
    call.header("Cookie", "c=1")
        .header("x-mine", "1")
        .await
        .unwrap();
    let seen = other.only();
    let host = format!("127.0.0.1:{}", other.port);
    assert_eq!(
        (seen.text(), seen.header("host")),
        ("{\"a\":1}", Some(&*host))
    );
    for name in [
        "authorization",
        "openai-organization",
        "openai-project",
        "x-api-key",
        "cookie",
        "x-mine",
        "referer",
    ] {
        assert_eq!(seen.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn methods_other_than_post_survive_a_redirect() {
    for (status, method, then) in [
        (301, Method::DELETE, "DELETE"),
        (302, Method::PUT, "PUT"),
        (303, Method::HEAD, "HEAD"),
        (303, Method::DELETE, "GET"),
    ] {
        let server = Server::start([redirect(status, "/v1/there"), ok()]).await;
        let call = server.client().request(method, "/x").download();
        drop(call.await.unwrap());
        let seen = server.seen().pop().unwrap();
        assert_eq!(seen.line(), format!("{then} /v1/there HTTP/1.1"));
    }
}

#[tokio::test]
async fn a_key_in_another_header_does_not_reach_another_origin_either() {
    for name in ["api-key", "X-Whatever", "User-Agent"] {
        let other = Server::start([ok()]).await;
        let same = redirect(308, "/v1/still-here?x");
        let server = Server::start([same, redirect(308, &other.url())]).await;
        let client = server.builder().api_key_header(name).build().unwrap();
        let call = client.request(Method::POST, "/x").json(&json!({"a": 1}));
        call.send::<Value>().await.unwrap();
        for seen in server.seen() {
            assert_eq!(seen.header(name), Some("sk-very-secret"));
        }
        let seen = other.only();
        assert_eq!(seen.text(), r#"{"a":1}"#);
        assert!(!seen.head.contains("sk-very-secret"), "{}", seen.head);
    }
}

#[tokio::test]
async fn the_key_does_not_come_back_from_another_origin() {
    // The other origin could name any path of the first.
    let other = Server::start([]).await;
    let server = Server::start([redirect(307, &other.url()), ok()]).await;
    other.expect(redirect(
        307,
        &format!("{}/chosen-by-the-other", server.url()),
    ));
    server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    let seen = server.seen().pop().unwrap();
    assert_eq!(
        (seen.line(), seen.header("authorization")),
        ("GET /v1/chosen-by-the-other HTTP/1.1", None)
    );
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::start(vec![redirect(302, "/v1/x"); 20]).await;
    let error = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    assert_eq!(server.seen().len(), 11);
    let too_long = format!("/{}", "x".repeat(70_000));
    for location in ["file:///etc/passwd", "http://", "http://[", &too_long] {
        let server = Server::start([redirect(302, location)]).await;
        let error = server
            .client()
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
        assert_eq!(error.attempts(), 1);
    }
    let server = Server::start([answer(302, &[], "lost")]).await;
    let error = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
}

#[tokio::test]
async fn a_form_is_redirected_if_it_can_be_read_again() {
    let server = Server::start([redirect(307, "/v1/there"), ok()]).await;
    let form = Form::new().file("file", &FilePart::bytes("a.txt", "hello"));
    server
        .client()
        .request(Method::POST, "/x")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap();
    let [first, second] = server.seen().try_into().unwrap();
    assert_eq!(first.body, second.body);

    let server = Server::start([redirect(307, "/v1/there"), ok()]).await;
    let form = Form::new().file("file", &FilePart::reader("a.txt", &b"hello"[..], None));
    let error = server
        .client()
        .request(Method::POST, "/x")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
}
