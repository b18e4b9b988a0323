//! Batches: the lines of an uploaded file are carried out by this server itself. A batch moves on by one
//! step whenever somebody retrieves it: its file is checked, then its requests are answered.

mod lines;
mod record;
mod run;

use serde_json::{Value, json};

use record::{BATCHES, EXPIRES_AFTER, enter};

use super::kit::files::{bytes, named_for, prepare_file};
use super::kit::list::page;
use super::kit::seed::{documented, is_documented, listed, shown};
use crate::mock::{Api, Call, Reply, Scenario, State, now};

/// The 24 hours that a batch may take.
const WINDOW: u64 = 24 * 3600;

/// What the input file of the examples has in it.
const INPUT: &str = r#"{"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}}
"#;
const OUTPUT: &str = r#"{"id": "batch_req_1", "custom_id": "1", "response": {"status_code": 200, "request_id": "req_1", "body": {}}, "error": null}
"#;

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Batches)
}

struct Batches;

impl Scenario for Batches {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let shown = listed(api, "listBatches").into_iter().rev();
        for batch in shown.filter(|_| !empty) {
            for (member, purpose, content) in [
                ("input_file_id", "batch", INPUT),
                ("output_file_id", "batch_output", OUTPUT),
                ("error_file_id", "batch_output", OUTPUT),
            ] {
                if let Some(id) = batch[member].as_str() {
                    prepare_file(state, id, purpose, content);
                }
            }
            let id = batch["id"].as_str().unwrap_or_default().to_owned();
            state.insert(BATCHES, &id, documented(batch), None);
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("batch_id");
        let known = || call.state.get(BATCHES, id);
        Some(match call.operation_id() {
            "createBatch" => create(call).unwrap_or_else(|refusal| refusal),
            "listBatches" => {
                let mut batches = call.state.list(BATCHES);
                batches.reverse();
                page(call, batches.into_iter().map(shown).collect())
            }
            "retrieveBatch" | "cancelBatch" if known().is_none() => {
                Reply::unknown("batch", id, "batch_id")
            }
            "retrieveBatch" => call.reply(shown(advance(call, id).unwrap_or_default())),
            "cancelBatch" if known().as_ref().is_some_and(is_documented) => return None,
            "cancelBatch" => cancel(call, id),
            _ => return None,
        })
    }
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let input = call.text("input_file_id");
    named_for(call, &input, "input_file_id", "batch")?;
    let id = call.state.new_id("batch_");
    let created_at = now();
    let batch = json!({
        "id": id,
        "object": "batch",
        "endpoint": call.member("endpoint"),
        "errors": null,
        "input_file_id": input,
        "completion_window": call.member("completion_window"),
        "status": "validating",
        "output_file_id": null,
        "error_file_id": null,
        "created_at": created_at,
        "in_progress_at": null,
        "expires_at": created_at + WINDOW,
        "finalizing_at": null,
        "completed_at": null,
        "failed_at": null,
        "expired_at": null,
        "cancelling_at": null,
        "cancelled_at": null,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.member("metadata"),
        EXPIRES_AFTER: call.member("output_expires_after"),
    });
    call.state.insert(BATCHES, &id, batch.clone(), None);
    Ok(call.reply(shown(batch)))
}

/// One step towards the end; the batch as it is then.
fn advance(call: &Call<'_>, id: &str) -> Option<Value> {
    let batch = call.state.get(BATCHES, id)?;
    if is_documented(&batch) {
        return Some(batch);
    }
    let text = |name: &str| batch[name].as_str().unwrap_or_default();
    let input = bytes(call.state, text("input_file_id"));
    let lines = lines::read(&input, text("endpoint"));
    // Nobody else may begin with what is taken up here.
    let mut begun = false;
    let batch = call.state.update(BATCHES, id, |batch| {
        match (batch["status"].as_str(), &lines) {
            (Some("validating"), Err(errors)) => {
                enter(batch, "failed");
                batch["errors"] = json!({"object": "list", "data": errors});
            }
            (Some("validating"), Ok(lines)) => {
                enter(batch, "in_progress");
                batch["request_counts"]["total"] = json!(lines.len());
            }
            (Some("in_progress"), _) => {
                enter(batch, "finalizing");
                begun = true;
            }
            (Some("cancelling"), _) => enter(batch, "cancelled"),
            _ => {}
        }
        Vec::new()
    })?;
    match lines {
        Ok(lines) if begun => run::run(call, &batch, &lines),
        _ => Some(batch),
    }
}

fn cancel(call: &Call<'_>, id: &str) -> Reply {
    let mut ended = None;
    let batch = call.state.update(BATCHES, id, |batch| {
        match batch["status"].as_str() {
            Some("validating" | "in_progress") => enter(batch, "cancelling"),
            Some("cancelling" | "cancelled") => {}
            status => ended = status.map(str::to_owned),
        }
        Vec::new()
    });
    match ended {
        Some(status) => Reply::invalid(
            format!("A batch with the status `{status}` cannot be cancelled."),
            Some("batch_id"),
        ),
        None => call.reply(shown(batch.unwrap_or_default())),
    }
}
