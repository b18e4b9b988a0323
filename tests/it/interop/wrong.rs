//! Requests that the document forbids, each wrong in one place, and whoever should refuse them.

use openai_typed::mock::Server;
use openai_typed::types::{
    CreateCompletionRequest, CreateEditRequest, CreateEmbeddingRequest, CreateFineTuneRequest,
    CreateImageEditRequest, CreateImageRequest, CreateImageVariationRequest,
    CreateModerationRequest,
};
use openai_typed::{Client, FilePart, Form, Method, ToForm};
use serde_json::{Value, json};

use crate::operations::{Bare, bare};

/// A wrong request, and where it is wrong.
pub(super) struct Wrong {
    /// The member or parameter that is wrong; empty if it is the whole body.
    pub(super) place: &'static str,
    pub(super) call: Bare,
}

/// Members whose value the document forbids, which `extra` sends all the same.
const COMPLETIONS: &[(&str, &str)] = &[
    ("model", "5"),
    ("prompt", "{}"),
    ("prompt", "[]"),
    ("prompt", "[[1], \"a\"]"),
    ("suffix", "7"),
    ("max_tokens", "-1"),
    ("max_tokens", "1.5"),
    ("temperature", "\"hot\""),
    ("temperature", "2.1"),
    ("top_p", "1.5"),
    ("n", "0"),
    ("n", "129"),
    ("logprobs", "6"),
    ("echo", "\"yes\""),
    ("stop", "[\"1\", \"2\", \"3\", \"4\", \"5\"]"),
    ("presence_penalty", "-3"),
    ("frequency_penalty", "3"),
    ("best_of", "21"),
    ("logit_bias", "{\"5\": 101}"),
    ("logit_bias", "[5]"),
    ("user", "null"),
];
const EDITS: &[(&str, &str)] = &[("instruction", "null"), ("n", "21"), ("temperature", "[]")];
const IMAGES: &[(&str, &str)] = &[
    ("n", "11"),
    ("size", "\"1x1\""),
    ("response_format", "\"x\""),
];
const FORMS: &[(&str, &str)] = &[("n", "\"many\""), ("n", "0"), ("size", "\"1x1\"")];
const EMBEDDINGS: &[(&str, &str)] = &[("input", "[]"), ("input", "null"), ("user", "5")];
const FINE_TUNES: &[(&str, &str)] = &[
    ("training_file", "null"),
    ("n_epochs", "\"four\""),
    ("batch_size", "\"many\""),
    ("learning_rate_multiplier", "\"0.1\""),
    ("compute_classification_metrics", "1"),
    ("classification_betas", "[\"x\"]"),
    ("suffix", "\"\""),
    ("suffix", "\"01234567890123456789012345678901234567890\""),
];
const MODERATIONS: &[(&str, &str)] = &[("input", "[]"), ("input", "5"), ("model", "null")];

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A form without what it needs.
struct Incomplete;

impl ToForm for Incomplete {
    fn to_form(&self) -> Form {
        Form::new().text("user", "user-1")
    }
}

pub(super) fn calls(client: &Client) -> Vec<Wrong> {
    let mut calls = Vec::new();
    let mut push = |place, call| calls.push(Wrong { place, call });
    let picture = || FilePart::bytes("otter.png", &b"\x89PNG"[..]);
    for &(name, wrong) in COMPLETIONS {
        let request = CreateCompletionRequest::new("m").extra(name, value(wrong));
        push(name, bare(client.completions().create(&request)));
    }
    for &(name, wrong) in EDITS {
        let request = CreateEditRequest::new("m", "Fix it").extra(name, value(wrong));
        push(name, bare(client.edits().create(&request)));
    }
    for &(name, wrong) in IMAGES {
        let request = CreateImageRequest::new("otter").extra(name, value(wrong));
        push(name, bare(client.images().create(&request)));
    }
    for &(name, wrong) in FORMS {
        let request = CreateImageEditRequest::new(picture(), "hat").extra(name, value(wrong));
        push(name, bare(client.images().create_edit(&request)));
        let request = CreateImageVariationRequest::new(picture()).extra(name, value(wrong));
        push(name, bare(client.images().create_variation(&request)));
    }
    let long = CreateImageEditRequest::new(picture(), "x".repeat(32_001));
    push("prompt", bare(client.images().create_edit(&long)));
    for &(name, wrong) in EMBEDDINGS {
        let request = CreateEmbeddingRequest::new("m", "a").extra(name, value(wrong));
        push(name, bare(client.embeddings().create(&request)));
    }
    for &(name, wrong) in FINE_TUNES {
        let request = CreateFineTuneRequest::new("file-1").extra(name, value(wrong));
        push(name, bare(client.fine_tunes().create(&request)));
    }
    for &(name, wrong) in MODERATIONS {
        let request = CreateModerationRequest::new("a").extra(name, value(wrong));
        push(name, bare(client.moderations().create(&request)));
    }
    for path in [
        "/completions",
        "/edits",
        "/images/generations",
        "/embeddings",
        "/fine-tunes",
        "/moderations",
    ] {
        for body in [json!({}), json!([])] {
            let request = client.request(Method::POST, path).json(&body);
            push("", bare(request.send::<Value>()));
        }
    }
    for path in ["/images/edits", "/images/variations", "/files"] {
        let request = client.request(Method::POST, path).multipart(&Incomplete);
        push("", bare(request.send::<Value>()));
    }
    let events = client.request(Method::GET, "/fine-tunes/ft-1/events");
    let events = events.query("stream", "perhaps");
    push("stream", bare(events.send::<Value>()));
    calls
}

#[tokio::test]
async fn the_mock_server_refuses_each_and_names_the_place() {
    let server = Server::start().await.unwrap();
    let mut accepted = Vec::new();
    for Wrong { place, call } in calls(&server.client().unwrap()) {
        let result = call.await;
        let sent = String::from_utf8_lossy(&server.take_requests()[0].body).into_owned();
        match result.as_ref().err().and_then(|error| error.api_error()) {
            Some(api)
                if api.status() == 400 && api.param().unwrap_or_default().starts_with(place) => {}
            _ => accepted.push((place, sent, result)),
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");
}
