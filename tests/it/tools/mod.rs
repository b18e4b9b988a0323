//! The loop of tools: what is sent, in which order, and how it ends.
//!
//! | rule | test |
//! | --- | --- |
//! | both APIs, with the history | `chat::the_model_answers_with_results`, `responses::the_model_answers_with_results` |
//! | several calls at once with a bound, results in their order | `chat::calls_run_together_and_stay_in_order` |
//! | unknown tools and unreadable arguments are told to the model | `chat::what_goes_wrong_is_told` |
//! | a failing tool says whether the model may see why | `chat::what_goes_wrong_is_told`, `endings::a_hidden_error_ends_the_run` |
//! | the limit of turns is an error with the history, and calls nothing | `endings::the_limit_has_the_history` |
//! | custom calls have handlers or are an error before the next request | `chat::custom_tools`, `endings::nothing_is_skipped` |
//! | hosted calls that need the caller are an error, those of the server none | `endings::nothing_is_skipped`, `responses::calls_of_the_server_are_none` |
//! | an answer that broke off is not gone on with | `endings::a_cut_answer_ends_the_run` |
//! | what cannot be handled is refused before sending | `endings::refused_before_sending` |
//! | each turn is observable, usage is summed | `chat::the_model_answers_with_results` |
//! | texts are told as they come, of a stream that breaks off what had come is kept | `streams::the_pieces_are_told`, `streams::responses_too`, `streams::what_breaks_off_is_told` |
//! | dropping cancels | `endings::dropping_cancels` |
//! | empty ids are made up before the message is stored | `chat::ids_are_made_up` |
//! | items that become input again are cleaned | `responses::items_are_cleaned` |

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
