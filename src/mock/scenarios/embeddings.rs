//! Embeddings: one vector for each input, the same for the same text.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::mock::scenarios::kit::text::{hash, inputs, random};
use crate::mock::{Call, Reply, Scenario};

/// As many numbers as the documented model gives.
const DIMENSIONS: usize = 1536;

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Embeddings)
}

struct Embeddings;

impl Scenario for Embeddings {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            "createEmbedding" => Some(create(call)),
            _ => None,
        }
    }
}

fn create(call: &Call<'_>) -> Reply {
    let inputs = inputs(&call.member("input"));
    // Not documented, but what the official clients send.
    let base64 = call.text("encoding_format") == "base64";
    let model = call.text("model");
    let read: usize = inputs.iter().map(|input| input.tokens).sum();
    let mut answer = call.example();
    answer["data"] = inputs
        .iter()
        .enumerate()
        .map(|(index, input)| {
            let vector = vector(&format!("{model}\n{}", input.text));
            json!({"object": "embedding", "embedding": encode(&vector, base64), "index": index})
        })
        .collect();
    answer["model"] = json!(model);
    answer["usage"] = json!({"prompt_tokens": read, "total_tokens": read});
    call.reply(answer)
}

/// A vector of length 1 that follows from the text.
fn vector(text: &str) -> Vec<f32> {
    let numbers = random(hash(text)).take(DIMENSIONS);
    let numbers: Vec<f64> = numbers
        .map(|number| (number >> 11) as f64 / (1u64 << 53) as f64 - 0.5)
        .collect();
    let length = numbers
        .iter()
        .map(|number| number * number)
        .sum::<f64>()
        .sqrt();
    numbers
        .into_iter()
        .map(|number| (number / length) as f32)
        .collect()
}

fn encode(vector: &[f32], base64: bool) -> Value {
    if base64 {
        let bytes: Vec<u8> = vector
            .iter()
            .flat_map(|number| number.to_le_bytes())
            .collect();
        return json!(STANDARD.encode(bytes));
    }
    json!(vector)
}
