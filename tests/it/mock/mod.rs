//! The mock server, over a real socket and with a client that knows nothing of it.

mod conformance;
mod operations;
mod other_documents;
mod refusals;
mod scripts;
mod state;
mod streams;
#[cfg(feature = "client")]
mod typed;

use openai_typed::mock::Server;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

/// A server and a client that has a key for it.
struct Site {
    server: Server,
    client: Client,
}

impl Site {
    async fn new() -> Self {
        Self::of(Server::start().await.unwrap())
    }

    async fn empty() -> Self {
        Self::of(Server::builder().empty().start().await.unwrap())
    }

    fn of(server: Server) -> Self {
        Self {
            server,
            client: Client::builder().no_proxy().build().unwrap(),
        }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.server.base_url());
        self.client.request(method, url).bearer_auth("any key")
    }

    async fn get(&self, path: &str) -> Value {
        success(self.request(Method::GET, path)).await
    }

    async fn delete(&self, path: &str) -> Value {
        success(self.request(Method::DELETE, path)).await
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        success(self.request(Method::POST, path).json(&body)).await
    }

    async fn upload(&self, content: &'static [u8]) -> Value {
        let form = Form::new()
            .text("purpose", "fine-tune")
            .part("file", file("train.jsonl", content));
        success(self.request(Method::POST, "/files").multipart(form)).await
    }

    /// The `error` of a response with this status.
    async fn refused(&self, request: RequestBuilder, status: u16) -> Value {
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let mut body: Value = response.json().await.unwrap();
        let error = body["error"].take();
        for member in ["message", "type", "param", "code"] {
            assert!(
                error.get(member).is_some(),
                "{member} is missing in {error}"
            );
        }
        error
    }
}

fn file(name: &'static str, content: &'static [u8]) -> Part {
    Part::bytes(content).file_name(name)
}

async fn success(request: RequestBuilder) -> Value {
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    assert_eq!(status, StatusCode::OK, "{text}");
    serde_json::from_str(&text).unwrap()
}

/// The events of a stream, which must end with `[DONE]`.
async fn events(response: Response) -> Vec<Value> {
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let text = response.text().await.unwrap();
    let mut data: Vec<&str> = text
        .split_terminator("\n\n")
        .map(|event| event.strip_prefix("data: ").unwrap())
        .collect();
    assert_eq!(data.pop(), Some("[DONE]"));
    data.iter()
        .map(|data| serde_json::from_str(data).unwrap())
        .collect()
}

/// The first example of a request body.
fn first_example(content: &Value) -> Value {
    content["examples"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap()["value"]
        .clone()
}

/// The form that an example stands for, in which a file is given by its name.
fn to_form(example: &Value) -> Form {
    let mut form = Form::new();
    for (name, value) in example.as_object().unwrap() {
        let values = match value {
            Value::Array(values) => values
                .iter()
                .map(|value| (format!("{name}[]"), value))
                .collect(),
            value => vec![(name.clone(), value)],
        };
        for (part, value) in values {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            form = match name.as_str() {
                "file" | "image" | "mask" | "recording" | "audio_sample" | "markup" | "data" => {
                    form.part(part, file("x.png", b"bytes"))
                }
                _ => form.text(part, text),
            };
        }
    }
    form
}
