//! No secret is in what is logged.

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::*;

/// Writes everything down.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Line(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        event.record(&mut Line(&mut log));
        log.push('\n');
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// What the HTTP library says, it says through the crate `log`.
impl ::log::Log for Log {
    fn enabled(&self, _: &::log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &::log::Record<'_>) {
        let mut log = self.0.lock().unwrap();
        writeln!(log, "{} {}", record.target(), record.args()).unwrap();
    }
    fn flush(&self) {}
}

#[tokio::test]
async fn the_key_is_not_in_the_log() {
    // Of the whole process: what the other tests do is written down too.
    let log = Log::default();
    tracing::subscriber::set_global_default(log.clone()).unwrap();
    ::log::set_boxed_logger(Box::new(log.clone())).unwrap();
    ::log::set_max_level(::log::LevelFilter::Trace);
    let body = format!("you sent {KEY}");
    let server = Server::start([
        answer(500, &[], &body),
        vec![Step::Close],
        answer(400, &[("x-echo", KEY)], &body),
        ok(),
        events(&format!("data: {{\"error\":\"{KEY}\"}}\n\n")),
        answer(307, &[("Location", "/v1/logged-redirect")], KEY),
        answer(403, &[], &body),
        answer(407, &[], &body),
    ])
    .await;
    let client = server.builder().query("api-key", KEY).build().unwrap();
    let get = |path: &'static str| client.request(Method::GET, path);
    let failed = get("/logged").send::<Value>().await.unwrap_err();
    assert_eq!(failed.attempts(), 3);
    get("/logged-too").send::<Value>().await.unwrap();
    let mut stream = get("/logged").stream::<Value>().await.unwrap();
    stream.try_next().await.unwrap_err();
    let form = openai_typed::Form::new().text("key", KEY);
    let call = client.request(Method::POST, "/logged").multipart(&form);
    call.send::<Value>().await.unwrap_err();
    let proxy = format!("http://user:{KEY}@127.0.0.1:{}", server.port);
    let builder = Client::builder().base_url("http://nowhere.invalid");
    let client = builder.api_key(KEY).proxy(proxy).build().unwrap();
    let call = client.request(Method::GET, "/proxied").send::<Value>();
    call.await.unwrap_err();
    let log = log.0.lock().unwrap();
    assert!(!log.contains(KEY), "{log}");
    for part in [
        "message=retry",
        "message=failure",
        "message=attempt",
        "otel.name=\"GET /logged\"",
        "otel.name=\"GET /logged-too\"",
        "otel.name=\"GET /proxied\"",
        "error.type=400",
        "http.request.resend_count=2",
        "http.response.status_code=200",
        "reqwest::connect starting new connection",
        "intercepts",
    ] {
        assert!(log.contains(part), "{part} is missing in {log}");
    }
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn a_call_of_the_document_is_one_span() {
    let log = Log::default();
    let server = openai_typed::mock::Server::start().await.unwrap();
    let client = server.client().unwrap();
    let guard = tracing::subscriber::set_default(log.clone());
    let model = client.models().retrieve("curie").await.unwrap();
    drop(guard);
    let log = log.0.lock().unwrap();
    let port = format!("server.port={}", server.address().port());
    let request_id = format!("openai.request_id={}", model.request_id().unwrap());
    for part in [
        "otel.name=\"GET /models/{model}\"",
        "otel.kind=\"client\"",
        "openai.operation.id=\"retrieveModel\"",
        "http.request.method=\"GET\"",
        "url.template=\"/models/{model}\"",
        "server.address=\"127.0.0.1\"",
        &port,
        "http.request.resend_count=0",
        "http.response.status_code=200",
        "http.client.request.duration=",
        &request_id,
    ] {
        assert!(log.contains(part), "{part} is missing in {log}");
    }
    assert!(!log.contains("curie"), "the id is in {log}");
}
