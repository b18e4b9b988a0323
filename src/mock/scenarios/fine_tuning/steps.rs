//! How a job goes on.

use serde_json::{Value, json};

use super::record::{CHECKPOINTS, EVENTS, JOBS, SUFFIX};
use crate::mock::scenarios::kit::files::{bytes, new_file};
use crate::mock::scenarios::kit::models::fine_tuned;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Insert, State, now};

/// How many steps of training an epoch has.
const STEPS: u64 = 100;

/// Adds an event.
pub(super) fn note(state: &State, job: &mut Value, message: &str) {
    event(state, job, message, &Value::Null);
}

/// Adds an event, which has numbers if `data` does.
fn event(state: &State, job: &mut Value, message: &str, data: &Value) {
    let kind = if data.is_null() { "message" } else { "metrics" };
    let event = json!({
        "id": state.new_id("ftevent-"), "object": "fine_tuning.job.event", "created_at": now(),
        "level": "info", "message": message, "type": kind, "data": data,
    });
    if let Some(events) = job[EVENTS].as_array_mut() {
        events.push(event);
    }
}

/// One step towards the end; the job as it is then.
pub(super) fn advance(state: &State, id: &str) -> Option<Value> {
    let training = state.get(JOBS, id)?["training_file"].clone();
    let training = bytes(state, training.as_str().unwrap_or_default());
    let examples = examples(&training);
    let results = state.new_id("file-");
    state.update(JOBS, id, |job| {
        match (job["status"].as_str(), &examples) {
            (Some("validating_files"), Err(message)) => {
                job["status"] = json!("failed");
                job["finished_at"] = json!(now());
                job["error"] = json!({
                    "code": "invalid_training_file", "message": message, "param": "training_file",
                });
                note(state, job, message);
            }
            (Some("validating_files"), Ok(_)) => {
                job["status"] = json!("queued");
                note(state, job, "The files are valid; the job is queued.");
            }
            (Some("queued"), _) => {
                job["status"] = json!("running");
                job["estimated_finish"] = json!(now() + 60);
                choose(job);
                note(state, job, "The job has begun.");
            }
            (Some("running"), Ok(tokens)) => return finish(state, job, *tokens, &results),
            _ => {}
        }
        Vec::new()
    })
}

/// How many tokens the examples of a file have, or what is wrong with it.
fn examples(content: &[u8]) -> Result<usize, String> {
    let lines = content.split(|byte| *byte == b'\n').enumerate();
    let mut count = 0;
    for (at, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
        let example = serde_json::from_slice::<Value>(line).ok();
        if !example.is_some_and(|example| example.is_object()) {
            return Err(format!("Line {} is no JSON object.", at + 1));
        }
        count += tokens(&String::from_utf8_lossy(line)).len();
    }
    match count {
        0 => Err("The file has no examples.".to_owned()),
        count => Ok(count),
    }
}

/// Puts numbers in the place of what the server was to choose.
fn choose(job: &mut Value) {
    let kind = job["method"]["type"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let mut parameters = job["hyperparameters"].take();
    for (name, value) in parameters.as_object_mut().into_iter().flatten() {
        if value == "auto" {
            *value = match name.as_str() {
                "n_epochs" => json!(3),
                "learning_rate_multiplier" => json!(1.8),
                "beta" => json!(0.1),
                _ => json!(1),
            };
        }
    }
    job["method"][&kind]["hyperparameters"] = parameters.clone();
    job["hyperparameters"] = parameters;
}

/// Ends a job well: its numbers, checkpoints, results and model.
fn finish(state: &State, job: &mut Value, tokens: usize, results: &str) -> Vec<Insert> {
    let epochs = job["hyperparameters"]["n_epochs"].as_u64().unwrap_or(3);
    let id = job["id"].as_str().unwrap_or_default().to_owned();
    let end = &id[id.len().saturating_sub(8)..];
    let model = format!(
        "ft:{}:mock:{}:{end}",
        job["model"].as_str().unwrap_or_default(),
        job[SUFFIX].as_str().unwrap_or_default(),
    );
    let mut inserts = vec![fine_tuned(&model)];
    let mut table = "step,train_loss,train_accuracy\n".to_owned();
    // Of many epochs the last three leave checkpoints.
    for epoch in 1..=epochs {
        let (step, loss) = (epoch * STEPS, 1.0 / (epoch + 1) as f64);
        let metrics =
            json!({"step": step, "train_loss": loss, "train_mean_token_accuracy": 1.0 - loss});
        event(
            state,
            job,
            &format!("Step {step}: training loss={loss:.2}"),
            &metrics,
        );
        table.push_str(&format!("{step},{loss:.4},{:.4}\n", 1.0 - loss));
        if epoch + 3 <= epochs {
            continue;
        }
        let name = match epoch == epochs {
            true => model.clone(),
            false => format!("{model}:ckpt-step-{step}"),
        };
        if epoch < epochs {
            inserts.push(fine_tuned(&name));
        }
        let checkpoint = json!({
            "id": state.new_id("ftckpt_"), "object": "fine_tuning.job.checkpoint",
            "created_at": now(), "fine_tuned_model_checkpoint": name, "fine_tuning_job_id": id,
            "step_number": step, "metrics": metrics,
        });
        if let Some(checkpoints) = job[CHECKPOINTS].as_array_mut() {
            checkpoints.push(checkpoint);
        }
    }
    inserts.push(new_file(
        results,
        "step_metrics.csv",
        "fine-tune-results",
        table,
        &Value::Null,
    ));
    note(state, job, &format!("The model {model} was made."));
    note(state, job, "The job has succeeded.");
    job["status"] = json!("succeeded");
    job["fine_tuned_model"] = json!(model);
    job["finished_at"] = json!(now());
    job["estimated_finish"] = Value::Null;
    job["result_files"] = json!([results]);
    job["trained_tokens"] = json!(tokens as u64 * epochs);
    inserts
}
