use std::collections::BTreeSet;

use openai_typed::Client;
use openai_typed::mock::Server;
use openai_typed::operations::OPERATIONS;
use openai_typed::operations::{Operation, Place};
use serde_json::Value;

use super::sent::{PLAIN, check};
use super::{Given, Made, all, document};

/// Calls every method of every operation; the server checks each request against the document.
async fn each(given: impl Fn(&Operation) -> Given) {
    let server = server().await;
    for (operation, mut made) in all(&client(&server.base_url()), &given) {
        let call = std::mem::replace(&mut made.call, Box::pin(async { Ok(()) }));
        let answer = call.await;
        let given = given(operation);
        assert!(
            answer.is_ok(),
            "{}: `{}` with {given:?}: {answer:?}",
            operation.id,
            made.method
        );
        let sent = server.take_requests();
        assert_eq!(sent.len(), 1, "{}", operation.id);
        let base = server.base_url();
        check(operation, &given, &made, &sent[0], base_path(&base)).await;
    }
}

/// A server that has the document alone: none of its operations goes by an id that the server has
/// a behaviour for, so what a path names need not exist.
async fn server() -> Server {
    let mut document = document().clone();
    let paths = document["paths"].as_object_mut().unwrap().values_mut();
    for operation in paths.flat_map(|item| item.as_object_mut().unwrap().values_mut()) {
        if let Some(Value::String(id)) = operation.get_mut("operationId") {
            id.insert_str(0, PLAIN);
        }
    }
    let server = Server::builder().document(document).api_key("k");
    server.start().await.unwrap()
}

/// What stands before the paths of the document.
fn base_path(base_url: &str) -> &str {
    let (_, rest) = base_url.split_once("://").unwrap();
    rest.find('/')
        .map_or("", |at| rest[at..].trim_end_matches('/'))
}

fn client(base_url: &str) -> Client {
    let builder = Client::builder().base_url(base_url).api_key("k");
    builder.max_retries(0).build().unwrap()
}

#[tokio::test]
async fn what_is_required_is_sent_by_every_method() {
    each(Given::least).await;
}

#[tokio::test]
async fn all_that_can_be_set_is_sent_by_every_method() {
    each(Given::most).await;
}

#[tokio::test]
async fn a_value_in_a_path_is_one_segment_whatever_is_in_it() {
    each(|operation| Given::least(operation).with_path(operation, "a b/c?d#%2F")).await;
}

#[test]
fn every_operation_has_the_methods_that_the_table_says() {
    let made = all(&client("http://127.0.0.1:1/v1"), Given::most);
    for operation in OPERATIONS {
        let of_it = || made.iter().filter(|(of, _)| of.id == operation.id);
        let names: BTreeSet<_> = of_it().map(|(_, made)| made.method).collect();
        assert_eq!(names.len(), of_it().count(), "{}", operation.id);
        let has = |wanted: fn(&Made) -> bool| of_it().any(|(_, made)| wanted(made));
        assert!(
            names.iter().all(|name| name.starts_with(operation.name)) && !names.is_empty(),
            "{}: {names:?}",
            operation.id
        );
        if operation.stream_switch.is_some() {
            assert!(has(|made| made.streams) && has(|made| !made.streams));
        }
        let mut places = operation.fields.iter().map(|field| field.place);
        assert_eq!(
            has(|made| made.takes_parameters),
            places.any(|place| matches!(place, Place::Query | Place::Header)),
            "{}",
            operation.id
        );
    }
}
