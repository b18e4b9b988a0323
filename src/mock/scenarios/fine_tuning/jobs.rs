//! Jobs as a caller makes and stops them.

use serde_json::{Value, json};

use super::graders;
use super::record::{CHECKPOINTS, EVENTS, JOBS, SUFFIX};
use super::steps::note;
use crate::mock::scenarios::kit::files::{named_for, prepare_file};
use crate::mock::scenarios::kit::seed::shown;
use crate::mock::{Call, Reply, State, now};

const PURPOSE: &str = "fine-tune";

/// A line that a model can be trained with.
const EXAMPLE: &str = r#"{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]}
"#;

/// The files of a job that the examples show.
pub(super) fn prepare_files(state: &State, job: &Value) {
    let results = job["result_files"].as_array().into_iter().flatten();
    let results = results.map(|id| (id, "fine-tune-results"));
    let training = [(&job["training_file"], PURPOSE)];
    for (id, purpose) in training.into_iter().chain(results) {
        if let Some(id) = id.as_str() {
            prepare_file(state, id, purpose, EXAMPLE);
        }
    }
}

pub(super) fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    for member in ["training_file", "validation_file"] {
        let id = call.text(member);
        if member == "training_file" || !id.is_empty() {
            named_for(call, &id, member, PURPOSE)?;
        }
    }
    let method = method(call);
    let kind = method["type"].as_str().unwrap_or_default();
    if let Some(grader) = method[kind].get("grader") {
        graders::check(grader, "method")?;
    }
    let id = call.state.new_id("ftjob-");
    let mut job = json!({
        "id": id,
        "object": "fine_tuning.job",
        "created_at": now(),
        "model": call.member("model"),
        "organization_id": "org-mock",
        "status": "validating_files",
        "error": null,
        "training_file": call.member("training_file"),
        "validation_file": call.member("validation_file"),
        "fine_tuned_model": null,
        "finished_at": null,
        "estimated_finish": null,
        "result_files": [],
        "trained_tokens": null,
        "seed": call.member("seed").as_u64().unwrap_or(17),
        "hyperparameters": method[kind]["hyperparameters"],
        "integrations": call.member("integrations").as_array().cloned().unwrap_or_default(),
        "method": method,
        "metadata": call.member("metadata"),
        EVENTS: [],
        CHECKPOINTS: [],
        SUFFIX: call.text("suffix"),
    });
    note(call.state, &mut job, "The job was made.");
    note(call.state, &mut job, "The files are being checked.");
    call.state.insert(JOBS, &id, job.clone(), None);
    Ok(call.reply(shown(job)))
}

/// The method of the request, with all the parameters that a server would choose.
fn method(call: &Call<'_>) -> Value {
    let mut method = match call.member("method") {
        Value::Null => json!({"type": "supervised"}),
        method => method,
    };
    let kind = method["type"].as_str().unwrap_or_default().to_owned();
    let older = call.member("hyperparameters");
    let given = match &method[&kind]["hyperparameters"] {
        Value::Null => older,
        given => given.clone(),
    };
    let mut parameters =
        json!({"n_epochs": "auto", "batch_size": "auto", "learning_rate_multiplier": "auto"});
    for (name, value) in given.as_object().into_iter().flatten() {
        if !value.is_null() {
            parameters[name] = value.clone();
        }
    }
    method[&kind]["hyperparameters"] = parameters;
    method
}

/// What a caller wants of a job that goes on.
#[derive(Clone, Copy)]
pub(super) enum Turn {
    Cancel,
    Pause,
    Resume,
}

pub(super) fn turn(call: &Call<'_>, id: &str, turn: Turn) -> Reply {
    let mut refusal = None;
    let job = call.state.update(JOBS, id, |job| {
        let status = job["status"].as_str().unwrap_or_default();
        let (next, message) = match (turn, status) {
            (Turn::Cancel, "succeeded" | "failed" | "cancelled")
            | (Turn::Pause, "succeeded" | "failed" | "cancelled" | "paused") => {
                refusal = Some(format!("The job `{id}` is {status} already."));
                return Vec::new();
            }
            (Turn::Resume, status) if status != "paused" => {
                refusal = Some(format!("The job `{id}` is not paused, but {status}."));
                return Vec::new();
            }
            (Turn::Cancel, _) => ("cancelled", "The job was cancelled."),
            (Turn::Pause, _) => ("paused", "The job was paused."),
            (Turn::Resume, _) => ("queued", "The job was resumed."),
        };
        job["status"] = json!(next);
        note(call.state, job, message);
        Vec::new()
    });
    match (job, refusal) {
        (_, Some(message)) => Reply::invalid(message, Some("fine_tuning_job_id")),
        (job, None) => call.reply(shown(job.unwrap_or_default())),
    }
}
