//! The loop of tools: what is sent, in which order, and how it ends.

mod chat;
mod endings;
mod responses;
mod streams;

use openai_typed::Client;
use openai_typed::mock::{Reply, Server};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Debug, Deserialize, JsonSchema)]
struct Place {
    city: String,
}

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

fn bodies(server: &Server) -> Vec<Value> {
    let requests = server.requests();
    requests
        .iter()
        .map(|request| request.json().unwrap())
        .collect()
}

/// A completion that calls functions, each with its id, name and arguments.
fn completion(calls: &[(&str, &str, &str)]) -> Reply {
    let calls: Vec<Value> = calls
        .iter()
        .map(|(id, name, arguments)| {
            let function = json!({"name": name, "arguments": arguments});
            json!({"id": id, "type": "function", "function": function})
        })
        .collect();
    message(
        json!({"role": "assistant", "content": null, "tool_calls": calls}),
        "tool_calls",
    )
}

fn message(message: Value, reason: &str) -> Reply {
    let choice = json!({"index": 0, "message": message, "finish_reason": reason});
    Reply::json(200, json!({"id": "c", "choices": [choice]}))
}

fn said(text: &str) -> Reply {
    message(json!({"role": "assistant", "content": text}), "stop")
}

fn response(output: Value) -> Reply {
    Reply::json(
        200,
        json!({"id": "r", "status": "completed", "output": output}),
    )
}
