//! What can be asked for page by page, and given up.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use openai_typed::types::ListFilesParams;
use openai_typed::{Method, Page};
use serde::Deserialize;
use serde_json::json;

use super::{files, last, lines, more};
use crate::support::{Server, json as answer_json, wait};

/// Pages of an operation that the document does not have.
#[derive(Deserialize)]
struct Costs {
    costs: Vec<f64>,
    next_page: Option<u64>,
}

impl Page for Costs {
    type Item = f64;
    const CURSOR: &'static str = "page";

    fn next_cursor(&self) -> Option<String> {
        self.next_page.map(|page| page.to_string())
    }

    fn into_items(self) -> Vec<f64> {
        self.costs
    }
}

#[tokio::test]
async fn types_of_callers_are_pages_too() {
    let server = Server::start([
        answer_json(r#"{"costs": [0.5], "next_page": 2}"#),
        answer_json(r#"{"costs": [], "next_page": 3}"#),
        answer_json(r#"{"costs": [1.5]}"#),
    ])
    .await;
    let request = server
        .client()
        .request(Method::POST, "/costs?page=1&days=2");
    let costs = request.json(&json!({"by": "team"})).send::<Costs>().items();
    assert_eq!(costs.try_collect().await.unwrap(), [0.5, 1.5]);
    let asked = lines(&server);
    assert!(asked[0].contains("?page=1&days=2"), "{asked:?}");
    assert!(asked[2].contains("?days=2&page=3"), "{asked:?}");
    assert!(server.seen().iter().all(|seen| seen.json()["by"] == "team"));
}

#[tokio::test]
async fn dropping_gives_the_request_up() {
    let server = Server::start([files(&["a"], more()), vec![wait(60_000)]]).await;
    let mut items = server.client().files().list().items();
    assert!(items.next().await.is_some());
    let mut next = Box::pin(items.next());
    let nothing = tokio::time::timeout(std::time::Duration::from_millis(50), &mut next).await;
    assert!(nothing.is_err());
    drop(next);
    drop(items);
    server.left().await;
}

#[tokio::test]
async fn nothing_is_lost_when_a_wait_for_an_item_is_given_up() {
    let server = Server::start([files(&["a"], last())]).await;
    let mut items = server.client().files().list().items();
    let pending = poll_fn(|context| {
        let next = pin!(items.next()).poll(context);
        Poll::Ready(next.is_pending())
    });
    assert!(pending.await);
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_that_has_no_further_pages_says_so() {
    let server = Server::start([files(&["a"], more())]).await;
    let client = server.client();
    let mut call = client.files().list();
    let polled = poll_fn(|context| {
        let polled = Pin::new(&mut call).poll(context);
        Poll::Ready(polled.is_pending())
    });
    assert!(polled.await);
    let error = call.pages().try_next().await.unwrap_err();
    assert!(error.is_config(), "{error}");
}

#[cfg(feature = "conversations")]
#[tokio::test]
async fn only_what_takes_a_cursor_is_asked_again() {
    use openai_typed::types::{CreateConversationItemsRequest, InputItem};

    let server = Server::start([]).await;
    let request = CreateConversationItemsRequest::new([InputItem::user("Hi")]);
    let client = server.client();
    let items = client.conversations().items();
    let mut pages = items.create("conv_1", &request).pages();
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 0);
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn the_embedded_server_gives_pages() {
    use openai_typed::FilePart;
    use openai_typed::types::CreateFileRequest;

    let server = openai_typed::mock::Server::builder()
        .empty()
        .start()
        .await
        .unwrap();
    let client = server.client().unwrap();
    let mut made = Vec::new();
    for at in 0..5 {
        let file = FilePart::bytes(format!("{at}.txt"), "x");
        let file = client
            .files()
            .create(&CreateFileRequest::new(file, "assistants"))
            .await;
        made.push(file.unwrap().id.clone());
    }
    for limit in [1, 2, 5, 6] {
        let params = ListFilesParams::new().limit(limit);
        let mut pages = client.files().list_with(&params).pages();
        let (mut listed, mut count) = (Vec::new(), 0);
        while let Some(page) = pages.try_next().await.unwrap() {
            listed.extend(
                page.into_inner()
                    .into_items()
                    .into_iter()
                    .map(|file| file.id),
            );
            count += 1;
        }
        assert_eq!(count, 5_u32.div_ceil(limit));
        let mut expected = made.clone();
        listed.sort();
        expected.sort();
        assert_eq!(listed, expected);
    }
}
