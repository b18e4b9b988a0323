//! What is set up wrongly is a configuration error, before anything is sent.

use std::future::Future;

use openai_typed::{Client, ErrorKind, Form, Method};
use serde_json::Value;

use crate::support::*;

#[tokio::test]
async fn mistakes_are_configuration_errors_and_nothing_is_sent() {
    let server = Server::start([]).await;
    let client = server.client();
    let get = |path: &'static str| client.request(Method::GET, path);
    let form = || {
        client
            .request(Method::POST, "/x")
            .multipart(&Form::new().text("a", "b"))
    };
    let calls = [
        get("/x/{id}").send::<Value>(),
        get("/x/{id").path_param("id", "a").send(),
        get("/x/{id}").path_param("id", "").send(),
        get("/x/{id}").path_param("id", ".").send(),
        get("/x/{id}").path_param("id", "..").send(),
        get("/../admin").send(),
        get("/%2E%2e/admin").send(),
        get("http://example.org/").send(),
        get("/x").header("bad name", "x").send(),
        get("/x").header("name", "a\nb").send(),
        get("/x").header("host", "example.org").send(),
        get("/x").send().header("name", "\0"),
        form().header("content-type", "multipart/form-data").send(),
        form().send().header("Content-Type", "application/json"),
        get("/x").send().extra("a", 1),
        get("/x").json(&[1]).send().extra("a", 1),
        get("/x")
            .json(&std::collections::HashMap::from([(vec![1], 1)]))
            .send(),
        client
            .with_options(|options| options.header("a b", ""))
            .request(Method::GET, "/x")
            .send(),
    ];
    for (number, call) in calls.into_iter().enumerate() {
        let error = call.await.expect_err(&number.to_string());
        assert!(
            matches!(error.kind(), ErrorKind::Config),
            "{number}: {error:?}"
        );
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.seen().is_empty());
}

#[test]
fn settings_that_cannot_be_used() {
    let builder = || Client::builder().api_key("k").no_proxy();
    let mistakes = [
        builder().base_url("not a url"),
        builder().base_url("ftp://example.org"),
        builder().base_url("http://user:pass@example.org"),
        builder().base_url(""),
        builder().api_key("a\nb"),
        builder().api_key("schlüssel"),
        builder().api_key("Bearer sk-1"),
        builder().api_key(" bearer  sk-1"),
        builder().api_key("Bearer"),
        builder().api_key("\"sk-1\""),
        builder().api_key("'sk-1'\n"),
        builder().api_key("sk-1'"),
        builder().api_key_header("api-key").api_key("`sk-1`"),
        builder().api_key_header("no header"),
        builder().header("a", "b\r\nc: d"),
        builder().organization("a\nb"),
        builder().proxy("http://"),
        builder().root_certificate("no PEM"),
        builder().ping_interval(std::time::Duration::ZERO),
        builder().tcp_keepalive(std::time::Duration::ZERO),
        builder().root_certificate("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"),
        Client::builder(),
        Client::builder().api_key(" \n"),
    ];
    for (number, builder) in mistakes.into_iter().enumerate() {
        let error = builder.build().expect_err(&number.to_string());
        assert!(
            matches!(error.kind(), ErrorKind::Config),
            "{number}: {error:?}"
        );
    }
    assert!(
        Client::builder()
            .build()
            .unwrap_err()
            .to_string()
            .contains("OPENAI_API_KEY")
    );
    let text = builder().api_key("Bearer sk-1").build().unwrap_err();
    assert!(text.to_string().contains("leave that out"), "{text}");
    let text = builder().api_key("\"sk-1\"").build().unwrap_err();
    assert!(text.to_string().contains("leave them out"), "{text}");
    let named = builder().api_key_header("x-authorization");
    assert!(named.api_key("Bearer sk-1").build().is_ok());
    assert!(Client::builder().no_api_key().build().is_ok());
    assert!(
        Client::builder()
            .header("Authorization", "Basic x")
            .build()
            .is_ok()
    );
    assert!(
        Client::builder()
            .base_url("http://localhost")
            .build()
            .is_ok()
    );
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = Client::builder()
        .base_url("http://localhost")
        .no_proxy()
        .build()
        .unwrap();
    let mut call = std::pin::pin!(client.request(Method::GET, "/x").send::<Value>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("it waits")
    };
    assert!(
        matches!(error.kind(), ErrorKind::Config) && error.to_string().contains("Tokio"),
        "{error}"
    );
    // Nor does a call that is polled behind its end.
    assert!(call.poll(&mut context).is_ready());
}

#[test]
fn a_runtime_without_timers_or_sockets_is_an_error_and_no_panic() {
    use tokio::runtime::Builder;
    let client = Client::builder().base_url("http://127.0.0.1:9").no_proxy();
    let client = client.build().unwrap();
    let builders = || {
        let threads = |mut builder: Builder| {
            builder.worker_threads(1);
            builder
        };
        [
            Builder::new_current_thread(),
            threads(Builder::new_multi_thread()),
        ]
    };
    for (mut bare, mut other) in builders().into_iter().zip(builders()) {
        let with_one = [bare.build(), other.enable_io().build()];
        let with_other = builders().map(|mut builder| builder.enable_time().build());
        for runtime in with_one.into_iter().chain(with_other) {
            let request = || client.request(Method::POST, "/x");
            let form = Form::new().text("a", "b");
            let errors = runtime.unwrap().block_on(async {
                [
                    request().send::<Value>().await.map(drop).unwrap_err(),
                    request().send_only().await.map(drop).unwrap_err(),
                    request().stream::<Value>().await.map(drop).unwrap_err(),
                    request().download().await.map(drop).unwrap_err(),
                    request()
                        .multipart(&form)
                        .send_only()
                        .await
                        .map(drop)
                        .unwrap_err(),
                ]
            });
            for error in errors {
                let text = error.to_string();
                assert!(error.is_config() && error.attempts() == 0, "{error:?}");
                assert!(
                    text.starts_with("POST /x: ") && text.contains("enable_all"),
                    "{text}"
                );
            }
        }
    }
}
