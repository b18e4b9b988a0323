//! Answers the requests of a batch, and writes its files.

use serde_json::{Value, json};

use super::lines::Line;
use super::record::{BATCHES, EXPIRES_AFTER, enter};
use crate::mock::scenarios::kit::files::new_file;
use crate::mock::{Call, Insert};

/// Carries out all requests; the completed batch.
pub(super) fn run(call: &Call<'_>, batch: &Value, lines: &[Line]) -> Option<Value> {
    let endpoint = batch["endpoint"].as_str().unwrap_or_default();
    let (mut output, mut failures) = (Vec::new(), Vec::new());
    let mut usage = Usage::default();
    for line in lines {
        let posted = call.host.post(endpoint, &line.body);
        usage.add(&posted.body["usage"]);
        let answer = json!({
            "id": call.state.new_id("batch_req_"),
            "custom_id": line.custom_id,
            "response": {
                "status_code": posted.status,
                "request_id": posted.request_id,
                "body": posted.body,
            },
            "error": null,
        });
        match posted.status {
            200 => output.push(answer),
            _ => failures.push(answer),
        }
    }
    let id = batch["id"].as_str().unwrap_or_default();
    let file = |kind: &str, lines: &[Value]| {
        let content: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let name = format!("{id}_{kind}.jsonl");
        let file_id = call.state.new_id("file-");
        let file = new_file(
            &file_id,
            &name,
            "batch_output",
            content,
            &batch[EXPIRES_AFTER],
        );
        (!lines.is_empty()).then_some(file)
    };
    let files = (file("output", &output), file("error", &failures));
    let named = |file: &Option<Insert>| file.as_ref().map(|file| file.id.clone());
    call.state.update(BATCHES, id, |batch| {
        enter(batch, "completed");
        batch["output_file_id"] = json!(named(&files.0));
        batch["error_file_id"] = json!(named(&files.1));
        batch["request_counts"]["completed"] = json!(output.len());
        batch["request_counts"]["failed"] = json!(failures.len());
        batch["model"] = lines[0].body["model"].clone();
        batch["usage"] = usage.to_json();
        files.0.into_iter().chain(files.1).collect()
    })
}

/// The tokens of all answers together, which areas call differently.
#[derive(Default)]
struct Usage {
    input: u64,
    output: u64,
}

impl Usage {
    fn add(&mut self, usage: &Value) {
        let count = |names: [&str; 2]| {
            let found = names.iter().find_map(|name| usage[*name].as_u64());
            found.unwrap_or_default()
        };
        self.input += count(["input_tokens", "prompt_tokens"]);
        self.output += count(["output_tokens", "completion_tokens"]);
    }

    fn to_json(&self) -> Value {
        json!({
            "input_tokens": self.input,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": self.output,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": self.input + self.output,
        })
    }
}
