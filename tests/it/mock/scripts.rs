//! Responses that a test prepares, requests that it looks at, and the life of the server itself.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use openai_typed::mock::{Reply, Server};
use reqwest::Method;
use serde_json::{Value, json};

use super::{Site, events};

#[tokio::test]
async fn prepared_answers_come_in_order() {
    let site = Site::new().await;
    site.server
        .respond_next(Reply::error(429, "slow down").header("retry-after-ms", "20"));
    site.server.fail_next(503, "loading");
    site.server.respond_next_to(
        "listFiles",
        Reply::json(200, json!({"object": "list", "data": ["mine"]})),
    );
    let response = site.request(Method::GET, "/models").send().await.unwrap();
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after-ms"], "20");
    assert!(response.headers().contains_key("x-request-id"));
    let error = site
        .refused(site.request(Method::GET, "/models"), 503)
        .await;
    assert_eq!(
        (&error["message"], &error["type"]),
        (&json!("loading"), &json!("server_error"))
    );
    assert_eq!(site.get("/models").await["object"], "list");
    assert_eq!(site.get("/files").await["data"], json!(["mine"]));
    assert_ne!(site.get("/files").await["data"], json!(["mine"]));
}

#[tokio::test]
async fn prepared_streams_and_breaks() {
    let site = Site::new().await;
    let request = || {
        site.request(Method::POST, "/completions")
            .json(&json!({"model": "m", "stream": true}))
            .send()
    };
    site.server.respond_next(
        Reply::events([json!({"a": 1}), json!({"b": 2})]).pause(Duration::from_millis(20)),
    );
    let start = Instant::now();
    assert_eq!(
        events(request().await.unwrap()).await,
        [json!({"a": 1}), json!({"b": 2})]
    );
    assert!(start.elapsed() >= Duration::from_millis(40));

    site.server
        .respond_next(Reply::events([json!({"a": 1})]).cut_after(12));
    let mut response = request().await.unwrap();
    assert_eq!(response.chunk().await.unwrap().unwrap().len(), 12);
    assert!(response.chunk().await.is_err());

    site.server
        .respond_next(Reply::json(200, json!({"long": "enough"})).cut_after(5));
    let response = request().await.unwrap();
    assert_eq!(response.content_length(), Some(17));
    assert!(response.bytes().await.is_err());

    site.server.respond_next(Reply::hang_up());
    site.server.respond_next(Reply::hang_up());
    assert!(request().await.is_err());

    site.server.take_requests();
    site.server
        .respond_next(Reply::empty(204).delay(Duration::from_millis(30)));
    let start = Instant::now();
    // A client may have tried the hang-up again on its own; either way the queue moves on.
    while let Err(error) = request().await {
        assert!(!error.is_timeout());
    }
    assert!(start.elapsed() >= Duration::from_millis(30));
}

#[tokio::test]
async fn an_impossible_answer_says_so() {
    let site = Site::new().await;
    site.server.respond_next(Reply::empty(7));
    site.server
        .respond_next(Reply::empty(200).header("no good", "x"));
    for _ in 0..2 {
        site.refused(site.request(Method::GET, "/models"), 500)
            .await;
    }
}

#[tokio::test]
async fn requests_are_recorded() {
    let site = Site::new().await;
    site.post("/completions", json!({"model": "m"})).await;
    site.get("/files?a=b%20c").await;
    let requests = site.server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(
        requests[0].operation_id.as_deref(),
        Some("createCompletion")
    );
    assert_eq!(
        (requests[0].method.as_str(), requests[0].path.as_str()),
        ("POST", "/v1/completions")
    );
    assert_eq!(requests[0].json::<Value>().unwrap(), json!({"model": "m"}));
    assert_eq!(requests[0].header("authorization"), Some("Bearer any key"));
    assert_eq!(requests[1].query, "a=b%20c");
    assert!(!format!("{requests:?}").contains("any key"));
    assert_eq!(site.server.take_requests().len(), 2);
    assert!(site.server.requests().is_empty());
}

#[tokio::test]
async fn dropping_the_server_frees_its_port() {
    let site = Site::new().await;
    site.get("/models").await;
    let address = site.server.address();
    assert_eq!(site.server.base_url(), format!("http://{address}/v1"));
    drop(site.server);
    // At once, before the runtime had a chance to do anything.
    std::net::TcpListener::bind(address).unwrap();
}

#[tokio::test]
async fn shutting_down_closes_connections() {
    let site = Site::new().await;
    site.server
        .respond_next(Reply::chunks("text/plain", ["a", "b"]).pause(Duration::from_secs(60)));
    let mut response = site.request(Method::GET, "/models").send().await.unwrap();
    assert_eq!(response.chunk().await.unwrap().unwrap(), "a");
    let port = site.server.address().port();
    site.server.shutdown().await;
    assert!(response.chunk().await.is_err());
    let again = Server::builder().port(port).start().await.unwrap();
    assert_eq!(again.address().port(), port);
    assert!(Server::builder().port(port).start().await.is_err());
}

#[tokio::test]
async fn clients_that_break_off_do_no_harm() {
    use std::io::Write;
    let site = Site::new().await;
    for bytes in [
        &b""[..],
        b"\xff\xff\xff",
        b"GET / HTTP/1.1\r\n",
        b"POST /v1/completions HTTP/1.1\r\ncontent-length: 50\r\n\r\n{",
    ] {
        let mut stream = std::net::TcpStream::connect(site.server.address()).unwrap();
        stream.write_all(bytes).unwrap();
        drop(stream);
    }
    site.server
        .respond_next(Reply::chunks("text/plain", vec!["x".repeat(100_000); 50]));
    drop(site.request(Method::GET, "/models").send().await.unwrap());
    assert_eq!(site.get("/models").await["object"], "list");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once() {
    let site = std::sync::Arc::new(Site::empty().await);
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let site = site.clone();
            tokio::spawn(async move { site.upload(b"x").await["id"].as_str().unwrap().to_owned() })
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for task in tasks {
        ids.insert(task.await.unwrap());
    }
    assert_eq!(ids.len(), 50);
    assert_eq!(
        site.get("/files").await["data"].as_array().unwrap().len(),
        50
    );
}

#[test]
fn a_server_may_outlive_its_runtime() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start()).unwrap();
    let address = server.address();
    drop(runtime);
    drop(server);
    std::net::TcpListener::bind(address).unwrap();
}

#[tokio::test]
async fn forms_can_be_looked_at_part_by_part() {
    use openai_typed::FilePart;
    use openai_typed::types::CreateFileRequest;

    let server = Server::start().await.unwrap();
    let part = FilePart::bytes("a.jsonl", "{}\n").content_type("application/jsonl");
    let request = CreateFileRequest::new(part, "fine-tune");
    server
        .client()
        .unwrap()
        .files()
        .create(&request)
        .await
        .unwrap();
    let form = server.take_requests().remove(0).form().await.unwrap();
    let names: Vec<_> = form.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["file", "purpose"]);
    assert_eq!(form[0].file_name.as_deref(), Some("a.jsonl"));
    assert_eq!(form[0].content_type.as_deref(), Some("application/jsonl"));
    assert_eq!(form[0].content, "{}\n");
    assert_eq!(
        (&form[1].file_name, form[1].content.as_ref()),
        (&None, b"fine-tune".as_slice())
    );
    server.client().unwrap().models().list().await.unwrap();
    let no_form = server.take_requests().remove(0).form().await;
    assert_eq!(no_form.unwrap_err().kind(), std::io::ErrorKind::InvalidData);
}

#[tokio::test]
async fn what_is_shown_of_a_request_holds_no_credentials() {
    let site = Site::new().await;
    let mut request = site.request(Method::GET, "/models?page=7&Api-Key=hidden&flag");
    let names = ["api-key", "x-api-key", "cookie", "proxy-authorization"];
    for name in names {
        request = request.header(name, "hidden");
    }
    let request = request
        .header("authorization", "hidden")
        .header("x-shown", "7");
    request.send().await.unwrap();
    let seen = site.server.requests().remove(0);
    let shown = format!("{seen:?}");
    assert!(!shown.contains("hidden"), "{shown}");
    for part in [
        "page=7&Api-Key=[redacted]&flag",
        "\"x-shown\": \"7\"",
        "listModels",
    ] {
        assert!(shown.contains(part), "{part} is missing in {shown}");
    }
    // A test can look at them all the same.
    assert!(names.iter().all(|name| seen.header(name) == Some("hidden")));
    assert_eq!(seen.query, "page=7&Api-Key=hidden&flag");
}

#[tokio::test]
async fn each_request_is_reported_with_the_status_of_its_answer() {
    let log: Arc<Mutex<Vec<(String, u16)>>> = Arc::default();
    let heard = Arc::clone(&log);
    let server = Server::builder()
        .on_request(move |request, status| {
            heard.lock().unwrap().push((request.path.clone(), status));
        })
        .start()
        .await
        .unwrap();
    let site = Site::of(server);
    site.server.respond_next_to("listFiles", Reply::hang_up());
    for path in ["/files", "/models", "/nothing"] {
        let _may_fail = site.request(Method::GET, path).send().await;
    }
    let expected = [("/v1/files", 0), ("/v1/models", 200), ("/v1/nothing", 404)];
    let log = log.lock().unwrap();
    let log: Vec<(&str, u16)> = log
        .iter()
        .map(|(path, status)| (&**path, *status))
        .collect();
    assert_eq!(log, expected);
}
