//! Edits: the documented text for the documented input, any other input unchanged.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply, Scenario, now};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Edits)
}

struct Edits;

impl Scenario for Edits {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            "createEdit" => Some(create(call)),
            _ => None,
        }
    }
}

fn create(call: &Call<'_>) -> Reply {
    let input = call.text("input");
    let mut answer = call.example();
    let documented = answer
        .pointer("/choices/0/text")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let text = match &input {
        input if input.is_empty() || is_documented(call, input) => documented.to_owned(),
        input => input.clone(),
    };
    let count = call.count("n").unwrap_or(1);
    let read = tokens(&input).len() + tokens(&call.text("instruction")).len();
    let written = tokens(&text).len() * count;
    answer["created"] = json!(now());
    answer["choices"] = (0..count)
        .map(|index| json!({"text": text, "index": index}))
        .collect();
    answer["usage"] = json!({"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written});
    call.reply(answer)
}

fn is_documented(call: &Call<'_>, input: &str) -> bool {
    let mut examples = call
        .operation
        .bodies
        .iter()
        .filter_map(|body| body.documented());
    examples.any(|example| example.get("input").and_then(Value::as_str) == Some(input))
}
