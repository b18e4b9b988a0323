//! Several files for a vector store.

use std::time::Duration;

use openai_typed::types::{OpenAiFile, VectorStoreChunking};
use openai_typed::{FilePart, Method};
use serde_json::{Value, json};

use crate::support::{Script, Seen, Server, answer, json as reply, ok, wait};

fn uploaded(id: &str) -> Script {
    reply(&json!({"id": id, "object": "file"}).to_string())
}

fn parts(names: &[&'static str]) -> Vec<FilePart> {
    names
        .iter()
        .map(|name| FilePart::bytes(*name, name.as_bytes()))
        .collect()
}

fn batch(status: &str) -> Script {
    reply(&json!({"id": "vsfb_1", "status": status, "vector_store_id": "vs"}).to_string())
}

/// The id that the file of this name was given, which counts the requests.
fn id_of(seen: &[Seen], name: &str) -> String {
    let name = format!("filename=\"{name}\"");
    let at = seen.iter().position(|seen| seen.text().contains(&name));
    format!("file-{}", at.unwrap())
}

#[tokio::test]
async fn ids_are_in_the_order_of_the_files() {
    let slow = [vec![wait(100)], uploaded("file-0")].concat();
    let rest = (1..6).map(|at| uploaded(&format!("file-{at}")));
    let server = Server::start([slow].into_iter().chain(rest)).await;
    server.expect(batch("in_progress"));
    server.expect(batch("completed"));
    let client = server.client();
    let names = ["a", "b", "c", "d", "e", "f"];
    let batches = client.vector_stores().file_batches();
    let upload = batches
        .upload_and_wait("vs", parts(&names))
        .file_ids(["file-old"]);
    upload.concurrency(3).await.unwrap();
    let seen = server.seen();
    let mut expected = vec!["file-old".to_owned()];
    expected.extend(names.map(|name| id_of(&seen, name)));
    assert_eq!(seen[6].json(), json!({"file_ids": expected}));
    assert_eq!(
        seen[6].line(),
        "POST /v1/vector_stores/vs/file_batches HTTP/1.1"
    );
    assert_eq!(
        seen[7].line(),
        "GET /v1/vector_stores/vs/file_batches/vsfb_1 HTTP/1.1"
    );
    assert!(seen[0].text().contains("\r\n\r\nassistants\r\n"));
}

#[tokio::test]
async fn so_many_are_uploaded_at_a_time_and_dropping_gives_them_up() {
    let server = Server::start((0..9).map(|_| vec![wait(60_000)])).await;
    let client = server.client();
    let batches = client.vector_stores().file_batches();
    let upload = batches.upload_and_wait("vs", parts(&["a", "b", "c", "d"]));
    let running = tokio::spawn(upload.concurrency(2).into_future());
    server.reached(2).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.seen().len(), 2);
    running.abort();
    server.left().await;
}

#[tokio::test]
async fn five_are_uploaded_at_a_time_unless_it_is_said() {
    let hanging = (0..5).map(|_| vec![wait(60_000)]);
    let server = Server::start(hanging.chain([ok(), ok(), ok()])).await;
    let client = server.client();
    let batches = client.vector_stores().file_batches();
    let upload = batches.upload_and_wait("vs", parts(&["a", "b", "c", "d", "e", "f"]));
    let running = tokio::spawn(upload.into_future());
    server.reached(5).await;
    // A sixth one would have come before these.
    for _ in 0..2 {
        let between = client.request(Method::GET, "/between");
        between.send::<Value>().await.unwrap();
    }
    let seen = server.seen();
    let uploads = seen.iter().filter(|seen| seen.line().starts_with("POST"));
    assert_eq!(uploads.count(), 5);
    running.abort();
}

#[tokio::test]
async fn the_first_failure_is_told_in_the_order_of_the_files() {
    let server = Server::start([answer(400, &[], "{}"), answer(404, &[], "{}")]).await;
    let batches = server.client().vector_stores().file_batches();
    let failed = batches.upload_and_wait("vs", parts(&["a", "b"]));
    let failed = failed.await.unwrap_err();
    let expected = match &*id_of(&server.seen(), "a") {
        "file-0" => 400,
        _ => 404,
    };
    assert_eq!(failed.error().status().unwrap(), expected);
}

#[tokio::test]
async fn files_are_given_what_is_said_of_them() {
    let server = Server::start([
        uploaded("file-0"),
        batch("completed"),
        uploaded("file-1"),
        reply(r#"{"id": "file-1", "status": "completed"}"#),
    ])
    .await;
    let stores = server.client().vector_stores();
    let files = stores.file_batches().upload_and_wait("vs", parts(&["a"]));
    let files = files.chunking_strategy(VectorStoreChunking::auto());
    files.attributes([("year", 2026.0)]).await.unwrap();
    let file = stores
        .files()
        .upload_and_wait("vs", FilePart::bytes("b", "b"));
    let file = file.chunking_strategy(VectorStoreChunking::auto());
    file.attributes([("year", 2026.0)]).await.unwrap();
    for seen in server.seen().iter().skip(1).step_by(2) {
        let body = seen.json();
        assert_eq!(body["attributes"], json!({"year": 2026.0}), "{body}");
        assert_eq!(body["chunking_strategy"], json!({"type": "auto"}), "{body}");
    }
}

#[tokio::test]
async fn a_failure_says_what_was_uploaded() {
    let refused = answer(400, &[], r#"{"error":{"message":"too large"}}"#);
    let server = Server::start([uploaded("file-0"), refused.clone()]).await;
    let batches = server.client().vector_stores().file_batches();
    let upload = batches
        .upload_and_wait("vs", parts(&["a", "b", "c"]))
        .concurrency(1);
    let failed = upload.await.unwrap_err();
    assert_eq!(failed.error().status().unwrap(), 400);
    let ids: Vec<_> = failed
        .uploaded()
        .iter()
        .map(|file| file.as_ref().map(id))
        .collect();
    assert_eq!(ids, [Some("file-0"), None, None]);
    let text = failed.to_string();
    assert!(
        text.ends_with("too large [1 of 3 files were uploaded]"),
        "{text}"
    );
    assert_eq!(openai_typed::Error::from(failed).status().unwrap(), 400);
    // The third was not begun, nor are any behind the first one if that fails.
    assert_eq!(server.seen().len(), 2);
    server.expect(refused);
    let upload = batches.upload_and_wait("vs", parts(&["a", "b"]));
    assert!(upload.concurrency(1).await.is_err());
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn what_has_begun_comes_to_its_end() {
    let refused = answer(400, &[], "{}");
    let slow = [vec![wait(200)], uploaded("file-slow")].concat();
    // Whichever comes first is refused; the other one ends later.
    let server = Server::start([refused, slow]).await;
    let batches = server.client().vector_stores().file_batches();
    let upload = batches.upload_and_wait("vs", parts(&["a", "b", "c"]));
    let failed = upload.concurrency(2).await.unwrap_err();
    let there: Vec<&str> = failed.uploaded().iter().flatten().map(id).collect();
    assert_eq!(there, ["file-slow"]);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_later_failure_says_so_too() {
    let server = Server::start([uploaded("file-0"), answer(404, &[], "{}")]).await;
    let files = server.client().vector_stores().files();
    let upload = files.upload_and_wait("vs", FilePart::bytes("a", "a"));
    let failed = upload
        .with_options(|options| options.header("x-team", "blue"))
        .await
        .unwrap_err();
    assert_eq!(failed.error().status().unwrap(), 404);
    assert_eq!(failed.uploaded()[0].as_ref().unwrap().id, "file-0");
    for seen in server.seen() {
        assert_eq!(seen.header("x-team"), Some("blue"));
    }
}

#[tokio::test]
async fn no_files_are_a_mistake_of_the_caller() {
    let server = Server::start([]).await;
    let batches = server.client().vector_stores().file_batches();
    let failed = batches.upload_and_wait("vs", []).await.unwrap_err();
    assert!(failed.error().is_config());
    assert_eq!(server.seen().len(), 0);
}

fn id(file: &OpenAiFile) -> &str {
    &file.id
}
