//! Answers as values: what is sent, what comes of each answer, and that it is carried by every error.
//!
//! | rule | test |
//! | --- | --- |
//! | schema and name are sent by the API's rules, nested for chat, flat for responses | `chat::a_value`, `responses::a_value` |
//! | `length` and `content_filter` are errors of their own, of each choice | `chat::why_there_is_no_value`, `chat::each_choice_counts` |
//! | a refusal is told, with the answer | `chat::why_there_is_no_value`, `responses::why_there_is_no_value` |
//! | incomplete with its reason, failed with its error | `responses::why_there_is_no_value` |
//! | bad JSON has path and text; a code fence is not stripped | `chat::bad_json_has_its_place` |
//! | the last final message alone is parsed, no commentary | `responses::the_last_final_message_alone_counts` |
//! | a type without a strict schema is an error before sending | `chat::nothing_is_sent_without_a_schema` |

mod chat;
mod responses;

use openai_typed::Client;
use openai_typed::mock::Server;
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[schemars(rename = "Step<{T}>")]
struct Step<T> {
    /// What is thought.
    thought: String,
    sure: Option<bool>,
    next: Option<T>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Unit {
    Celsius,
    Kelvin,
}

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

/// The path and the text of arguments that do not fit.
fn misfit(error: &openai_typed::Error) -> (&str, &[u8]) {
    let openai_typed::ErrorKind::Decode(fault) = error.kind() else {
        panic!("{error}");
    };
    assert!(
        error.to_string().contains("the arguments of `think`"),
        "{error}"
    );
    (fault.path(), fault.body())
}
