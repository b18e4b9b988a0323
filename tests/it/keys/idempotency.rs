//! Keys that tell a server that it knows a request already.

use openai_typed::{Call, Client, Method, Response};
use serde_json::{Value, json};

use crate::support::*;

const NAME: &str = "idempotency-key";

fn post(client: &Client) -> Call<Response<Value>> {
    client.request(Method::POST, "/x").json(&json!({})).send()
}

#[tokio::test]
async fn without_being_asked_for_none_is_sent() {
    let server = Server::start([answer(500, &[], ""), ok()]).await;
    post(&server.client()).await.unwrap();
    assert!(server.seen().iter().all(|seen| seen.header(NAME).is_none()));
}

#[tokio::test]
async fn it_is_the_same_over_attempts_and_redirects_and_another_one_for_each_call() {
    let other = Server::start([ok(), ok()]).await;
    let target = format!("http://127.0.0.1:{}/", other.port);
    let redirect = || answer(307, &[("Location", &*target)], "");
    let server = Server::start([
        answer(500, &[], ""),
        vec![Step::Reset],
        answer(307, &[("Location", "/v1/there")], ""),
        redirect(),
        redirect(),
    ])
    .await;
    let client = server
        .client()
        .with_options(|options| options.idempotency_keys(true));
    assert_eq!(post(&client).await.unwrap().attempts(), 3);
    post(&client).await.unwrap();
    let (seen, there) = (server.seen(), other.seen());
    let first: Vec<_> = seen[..4]
        .iter()
        .chain(&there[..1])
        .map(|seen| seen.header(NAME))
        .collect();
    let key = first[0].unwrap();
    assert!(
        key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{key}"
    );
    assert_eq!(first, [Some(key); 5]);
    assert_eq!(seen[4].header(NAME), there[1].header(NAME));
    assert_ne!(seen[4].header(NAME), Some(key));
}

#[tokio::test]
async fn a_caller_may_choose_it_and_a_request_that_changes_nothing_has_none() {
    let server = Server::start([answer(500, &[], ""), ok(), ok(), ok()]).await;
    let client = server.builder().idempotency_keys(true).build().unwrap();
    post(&client)
        .header("Idempotency-Key", "order-4711")
        .await
        .unwrap();
    client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap();
    post(&client).idempotency_keys(false).await.unwrap();
    let seen = server.seen();
    let keys: Vec<_> = seen.iter().map(|seen| seen.header(NAME)).collect();
    assert_eq!(keys, [Some("order-4711"), Some("order-4711"), None, None]);
    // It is no secret.
    let own = client.with_options(|options| options.header("idempotency-key", "order-4711"));
    assert!(format!("{own:?}").contains("order-4711"));
}
