//! Lists: page after page, item after item.

mod calls;

use std::collections::HashSet;

use openai_typed::types::ListFilesParams;
use openai_typed::{Client, Error, ErrorKind, Method};
use serde_json::{Value, json};

use crate::support::{Script, Server, answer, json as answer_json, ok};

/// A page of files.
fn files(ids: &[&str], rest: Value) -> Script {
    let data: Vec<Value> = ids
        .iter()
        .map(|id| json!({"id": id, "object": "file"}))
        .collect();
    page(data.into(), rest)
}

fn page(data: Value, rest: Value) -> Script {
    let mut page = json!({"object": "list", "data": data});
    for (name, value) in rest.as_object().unwrap() {
        page[name] = value.clone();
    }
    answer_json(&page.to_string())
}

fn more() -> Value {
    json!({"has_more": true})
}

fn last() -> Value {
    json!({"has_more": false})
}

/// What is listed, and how it ends.
async fn listed(client: &Client) -> (Vec<String>, Option<Error>) {
    let mut items = client.files().list().items();
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(file)) => ids.push(file.id),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "an error is the end");
                return (ids, Some(error));
            }
            None => return (ids, None),
        }
    }
}

fn lines(server: &Server) -> Vec<String> {
    let seen = server.seen();
    seen.iter().map(|seen| seen.line().to_owned()).collect()
}

#[tokio::test]
async fn pages_follow_one_another_as_they_are_read() {
    let server = Server::start([
        files(&["a", "b"], more()),
        ok(),
        ok(),
        files(&["c"], more()),
        files(&["d"], last()),
    ])
    .await;
    let client = server.client();
    let mut items = client.files().list().items();
    assert_eq!(lines(&server).len(), 0);
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "b");
    // Page 2 is not wanted yet: it would have come before what is asked for now.
    for _ in 0..2 {
        let between = client.request(Method::GET, "/between");
        between.send::<Value>().await.unwrap();
    }
    let rest = items.try_collect().await.unwrap();
    assert_eq!(
        rest.iter().map(|file| &*file.id).collect::<Vec<_>>(),
        ["c", "d"]
    );
    assert_eq!(
        lines(&server),
        [
            "GET /v1/files HTTP/1.1",
            "GET /v1/between HTTP/1.1",
            "GET /v1/between HTTP/1.1",
            "GET /v1/files?after=b HTTP/1.1",
            "GET /v1/files?after=c HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn each_page_is_a_response() {
    let server = Server::start([
        answer(
            200,
            &[("x-request-id", "req_1")],
            r#"{"data":[{"id":"a"}],"has_more":true}"#,
        ),
        files(&[], last()),
    ])
    .await;
    let mut pages = server.client().files().list().pages();
    assert_eq!(pages.cursor(), None);
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.request_id(), first.data.len()), (Some("req_1"), 1));
    assert_eq!(pages.cursor(), Some("a"));
    assert_eq!(pages.try_next().await.unwrap().unwrap().data.len(), 0);
    assert_eq!(pages.cursor(), None);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn filters_headers_and_options_stay_and_the_cursor_of_the_caller_goes() {
    let server = Server::start([
        files(&["a"], more()),
        answer(500, &[], ""),
        files(&["b"], more()),
        answer(500, &[], ""),
        answer(500, &[], ""),
        files(&["c"], last()),
    ])
    .await;
    let client = server
        .builder()
        .query("after", "z")
        .query("trace", 1)
        .build()
        .unwrap();
    let params = ListFilesParams::new().purpose("batch").after("y").limit(7);
    let call = client.files().list_with(&params);
    let call = call
        .query("after", "x")
        .header("x-team", "blue")
        .max_retries(1);
    let mut items = call.items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "b");
    // One retry is allowed for each page.
    assert!(items.try_next().await.is_err());
    let queries: Vec<HashSet<String>> = lines(&server)
        .iter()
        .map(|line| {
            let query = line.split(['?', ' ']).nth(2).unwrap();
            query.split('&').map(str::to_owned).collect()
        })
        .collect();
    let expected = |after: &str| {
        let after = format!("after={after}");
        let all = ["trace=1", "purpose=batch", "limit=7", &after];
        HashSet::from(all.map(str::to_owned))
    };
    let cursors = ["x", "a", "a", "b", "b"];
    assert_eq!(queries, cursors.map(expected));
    for seen in server.seen() {
        assert_eq!(seen.header("x-team"), Some("blue"));
    }
}

#[tokio::test]
async fn a_list_ends_unless_it_says_that_there_is_more() {
    for rest in [
        json!({}),
        json!({"has_more": null}),
        last(),
        json!({"last_id": "b"}),
    ] {
        let server = Server::start([files(&["a", "b"], rest)]).await;
        let (ids, error) = listed(&server.client()).await;
        assert_eq!((ids.len(), error.is_none()), (2, true));
        assert_eq!(lines(&server).len(), 1);
    }
    // There is nothing to ask by.
    let server = Server::start([files(&[], more())]).await;
    assert!(matches!(listed(&server.client()).await, (ids, None) if ids.is_empty()));
}

#[tokio::test]
async fn empty_pages_with_a_cursor_are_followed() {
    let server = Server::start([
        files(&["a"], more()),
        files(&[], json!({"has_more": true, "last_id": "x"})),
        files(&["b"], last()),
    ])
    .await;
    let (ids, error) = listed(&server.client()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(ids, ["a", "b"]);
    assert!(lines(&server)[2].contains("after=x"));
}

#[tokio::test]
async fn where_last_id_is_missing_the_last_item_stands_for_it() {
    let consents = |ids: &[&str], rest| {
        let data: Vec<Value> = ids
            .iter()
            .map(|id| json!({"id": id, "name": "n", "language": "en", "created_at": 1}))
            .collect();
        page(data.into(), rest)
    };
    let server = Server::start([
        consents(&["a", "b"], json!({"has_more": true, "last_id": "x"})),
        consents(&["c", "d"], json!({"has_more": true, "last_id": null})),
        consents(&["e"], last()),
    ])
    .await;
    let all = server.client().audio().voice_consents().list().items();
    assert_eq!(all.try_collect().await.unwrap().len(), 5);
    let lines = lines(&server);
    assert!(
        lines[1].contains("after=x") && lines[2].contains("after=d"),
        "{lines:?}"
    );
}

#[tokio::test]
async fn ids_of_items_of_any_form_are_cursors() {
    let items = |items: Value, rest| page(items, rest);
    let server = Server::start([
        items(
            json!([{"type": "message", "role": "user", "content": [], "id": "msg"}]),
            more(),
        ),
        items(
            json!([{"type": "function_call_output", "call_id": "c", "output": "", "id": "out"}]),
            more(),
        ),
        items(json!([{"type": "of tomorrow", "id": "new"}]), more()),
        items(json!([]), last()),
    ])
    .await;
    let all = server
        .client()
        .responses()
        .input_items()
        .list("resp_1")
        .items();
    assert_eq!(all.try_collect().await.unwrap().len(), 3);
    let asked: Vec<String> = lines(&server);
    assert_eq!(asked.len(), 4);
    let cursors = ["after=msg ", "after=out ", "after=new "];
    for (line, cursor) in asked[1..].iter().zip(cursors) {
        assert!(line.contains(cursor), "{line}");
    }
}

#[tokio::test]
async fn a_cursor_that_does_not_move_is_an_error() {
    let server = Server::start((0..9).map(|_| files(&["a", "b"], more()))).await;
    let (ids, error) = listed(&server.client()).await;
    let error = error.unwrap();
    assert!(matches!(error.kind(), ErrorKind::RepeatedCursor(cursor) if cursor == "b"));
    assert_eq!(
        error.to_string(),
        "GET /files: the list does not end: the cursor \"b\" came before"
    );
    // The page that came again is not given out.
    assert_eq!((ids.len(), lines(&server).len()), (2, 2));
}

#[tokio::test]
async fn a_circle_of_any_length_is_found() {
    for length in [2, 3, 5, 12] {
        let pages = (0..100).map(|at| match at {
            // A way into the circle.
            0..4 => files(&[&format!("way-{at}")], more()),
            _ => files(&[&format!("{}", at % length)], more()),
        });
        let server = Server::start(pages).await;
        let (ids, error) = listed(&server.client()).await;
        assert!(matches!(
            error.unwrap().kind(),
            ErrorKind::RepeatedCursor(_)
        ));
        assert!(ids.len() < 4 + 4 * length, "{length}: {ids:?}");
    }
}

#[tokio::test]
async fn what_came_before_an_error_is_given_out_and_can_be_gone_on_from() {
    let server = Server::start([
        files(&["a", "b"], more()),
        answer(400, &[], r#"{"error":{"message":"no"}}"#),
        files(&["c"], last()),
    ])
    .await;
    let client = server.client();
    let mut pages = client.files().list().pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().data.len(), 2);
    let error = pages.try_next().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(pages.next().await.is_none());
    let params = ListFilesParams::new().after(pages.cursor().unwrap());
    let rest = client.files().list_with(&params).items();
    assert_eq!(rest.try_collect().await.unwrap()[0].id, "c");
    assert!(lines(&server)[2].contains("after=b"));
    // A page that cannot be read is an error like any other.
    let server = Server::start([files(&["a"], more()), answer_json("{\"data\": 7}")]).await;
    let (ids, error) = listed(&server.client()).await;
    assert!(matches!(error.unwrap().kind(), ErrorKind::Decode(_)));
    assert_eq!(ids, ["a"]);
}
