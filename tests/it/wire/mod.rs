//! Every typed operation, as a user calls it, and the bytes that it puts on the wire.

mod answers;
mod completions;
mod downloads;
mod extra;
mod form;
mod headers;
mod json;
mod lookups;
mod paths;
mod promises;
mod requests;
mod streams;
mod unions;
mod uploads;

use form::Part;
use openai_typed::mock::{RecordedRequest, Reply, Server};
use openai_typed::operations::OPERATIONS;
use openai_typed::operations::{Operation, Place};
use openai_typed::{Client, ClientBuilder, Error, ErrorKind};
use serde_json::Value;

const KEY: &str = "sk-wire";

/// A server and a client of it.
struct Site {
    server: Server,
    client: Client,
}

impl Site {
    async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    /// With more settings of the client.
    async fn with(settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let server = Server::builder().api_key(KEY).start().await.unwrap();
        let builder = server.client_builder().max_retries(0);
        let client = settings(builder).build().unwrap();
        Self { server, client }
    }

    /// A site whose next response is this one.
    async fn answering(body: Value) -> Self {
        let site = Self::new().await;
        site.server.respond_next(Reply::json(200, body));
        site
    }

    /// The one request since the last look.
    fn sent(&self) -> Sent {
        let mut requests = self.server.take_requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        Sent(requests.remove(0))
    }

    fn sent_nothing(&self) {
        assert_eq!(self.server.take_requests().len(), 0);
    }
}

/// A request as it arrived.
struct Sent(RecordedRequest);

impl Sent {
    /// It is this operation, asked for in this way, with the headers of all requests and no others.
    #[track_caller]
    fn is(self, operation: &str, line: &str) -> Self {
        self.asks(operation, line, "application/json")
    }

    #[track_caller]
    fn asks(self, operation: &str, line: &str, accept: &str) -> Self {
        let request = &self.0;
        let query = match &*request.query {
            "" => String::new(),
            query => format!("?{query}"),
        };
        let sent = format!("{} {}{query}", request.method, request.path);
        assert_eq!(sent, line);
        assert_eq!(request.operation_id.as_deref(), Some(operation));
        assert_eq!(request.header("authorization"), Some("Bearer sk-wire"));
        assert_eq!(request.header("accept"), Some(accept));
        let agent = concat!("openai-typed/", env!("CARGO_PKG_VERSION"));
        assert_eq!(request.header("user-agent"), Some(agent));
        let mut expected = vec!["accept", "authorization", "host", "user-agent"];
        match request.header("content-length") {
            // What a POST without a body says.
            Some("0") => expected.push("content-length"),
            Some(_) => expected.extend(["content-length", "content-type"]),
            None => {}
        }
        if cfg!(feature = "gzip") && accept != "text/event-stream" {
            assert_eq!(request.header("accept-encoding"), Some("gzip"));
            expected.push("accept-encoding");
        }
        expected.sort_unstable();
        let mut names: Vec<_> = request
            .headers
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        names.sort_unstable();
        assert_eq!(names, expected);
        self
    }

    #[track_caller]
    fn has_no_body(&self) {
        assert_eq!(self.0.body, "");
        assert_eq!(self.0.header("content-type"), None);
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.0.body).unwrap()
    }

    /// The JSON body, in which no name is written twice.
    #[track_caller]
    fn json(&self) -> Value {
        assert_eq!(self.0.header("content-type"), Some("application/json"));
        self.length_is_announced();
        json::strict(&self.0.body)
    }

    /// The JSON body, which has what the operation requires and nothing else.
    #[track_caller]
    fn least_json(&self) -> Value {
        let body = self.json();
        self.has_names(body.as_object().unwrap().keys(), true);
        body
    }

    /// The JSON body, which has each member that the document describes and nothing else.
    #[track_caller]
    fn most_json(&self) -> Value {
        let body = self.json();
        self.has_names(body.as_object().unwrap().keys(), false);
        body
    }

    /// The parts of the form.
    #[track_caller]
    fn form(&self) -> Vec<Part> {
        self.length_is_announced();
        form::parse(self.0.header("content-type").unwrap(), &self.0.body)
    }

    /// The form, which has what the operation requires and nothing else.
    #[track_caller]
    fn least_form(&self) -> Vec<Part> {
        let form = self.form();
        self.has_names(form.iter().map(|part| &part.name), true);
        form
    }

    /// The form, which has each part that the document describes once, in its order, and nothing
    /// else.
    #[track_caller]
    fn most_form(&self) -> Vec<Part> {
        let form = self.form();
        // What has brackets are parts of a member.
        let plain = |part: &Part| part.name.split('[').next().unwrap_or_default().to_owned();
        let mut names: Vec<String> = form.iter().map(plain).collect();
        names.dedup();
        self.has_names(names.iter(), false);
        assert_eq!(names, members(self.operation(), false));
        form
    }

    #[track_caller]
    fn has_names<'a>(&self, names: impl Iterator<Item = &'a String>, required: bool) {
        let names: Vec<_> = names.map(String::as_str).collect();
        let known = members(self.operation(), required);
        let id = self.operation().id;
        let unset: Vec<_> = known.iter().filter(|name| !names.contains(name)).collect();
        assert!(
            unset.is_empty(),
            "{id} has members that this test does not set: {unset:?}"
        );
        let unknown: Vec<_> = names.iter().filter(|name| !known.contains(name)).collect();
        assert!(
            unknown.is_empty(),
            "{id} has no members {unknown:?}, or need not have them"
        );
        assert_eq!(
            names.len(),
            known.len(),
            "{id}: a name is sent twice in {names:?}"
        );
    }

    #[track_caller]
    fn length_is_announced(&self) {
        let length = self.0.body.len().to_string();
        assert_eq!(self.0.header("content-length"), Some(&*length));
        assert_eq!(self.0.header("transfer-encoding"), None);
    }

    fn operation(&self) -> &'static Operation {
        operation(self.0.operation_id.as_deref().unwrap())
    }
}

fn operation(id: &str) -> &'static Operation {
    let known = OPERATIONS.iter().find(|operation| operation.id == id);
    known.unwrap_or_else(|| panic!("the document has no {id}"))
}

/// The names of the members of the body, or of those that are required.
fn members(operation: &Operation, required: bool) -> Vec<&'static str> {
    let fields = operation.fields.iter();
    fields
        .filter(|field| field.place == Place::Body && (field.required || !required))
        .map(|field| field.name)
        .collect()
}

#[track_caller]
fn is_config<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config), "{error:?}");
    assert_eq!(error.attempts(), 0);
    error.to_string()
}
