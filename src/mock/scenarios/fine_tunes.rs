//! Fine-tunes: a job goes from `pending` over `running` to `succeeded`, by one step whenever someone
//! looks at it; a stream of its events takes it to the end. The jobs of the examples stay as they are
//! shown until they are cancelled or streamed.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use super::kit::files::{FILES, new_file};
use super::kit::models::{FINE_TUNED, fine_tuned};
use super::kit::seed::listed;
use crate::mock::{Api, Call, Insert, Reply, Scenario, State, now};

const JOBS: &str = "fine-tunes";

/// The member of a job that no response has: what only this server needs to know of it.
const PRIVATE: &str = "mock";

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(FineTunes)
}

struct FineTunes;

impl Scenario for FineTunes {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        if empty {
            return;
        }
        for mut job in listed(api, "listFineTunes") {
            let Some(id) = text(&job, "id").map(str::to_owned) else {
                continue;
            };
            for kind in ["training_files", "validation_files", "result_files"] {
                for file in job
                    .get(kind)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                {
                    if let Some(id) = text(file, "id") {
                        state.insert(FILES, id, file.clone(), None);
                    }
                }
            }
            // Items of a list come without their events.
            let events = documented_events(api, &id);
            job["events"] = Value::Array(events);
            job[PRIVATE] = json!({"documented": true});
            state.insert(JOBS, &id, job, None);
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("fine_tune_id");
        Some(match call.operation_id() {
            "createFineTune" => create(call).unwrap_or_else(|refusal| refusal),
            "listFineTunes" => list(call),
            "retrieveFineTune" => look(call, id, |job| call.reply(job)),
            "cancelFineTune" => cancel(call, id),
            "listFineTuneEvents" if call.streams() => stream(call, id),
            "listFineTuneEvents" => look(call, id, |mut job| {
                let mut answer = call.example();
                answer["data"] = job["events"].take();
                call.reply(answer)
            }),
            _ => return None,
        })
    }
}

/// The events of a job that the examples show in the making.
fn documented_events(api: &Api, id: &str) -> Vec<Value> {
    let created = api
        .example("createFineTune")
        .filter(|job| text(job, "id") == Some(id));
    let events = created.and_then(|mut job| job.get_mut("events").map(Value::take));
    events
        .and_then(|events| events.as_array().cloned())
        .unwrap_or_default()
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let training_file = file(call, "training_file")?;
    let validation_files: Vec<Value> = match call.member("validation_file") {
        Value::Null => Vec::new(),
        _ => vec![file(call, "validation_file")?],
    };
    if call.flag("compute_classification_metrics") {
        let classes = ["classification_n_classes", "classification_positive_class"];
        if validation_files.is_empty() || classes.iter().all(|name| call.member(name).is_null()) {
            let param = "compute_classification_metrics";
            let message = format!(
                "The metrics need a validation_file, and {} - '{param}'",
                classes.join(" or ")
            );
            return Err(Reply::invalid(message, Some(param)));
        }
    }
    let id = call.state.new_id("ft-");
    let job = json!({
        "id": id,
        "object": "fine-tune",
        "model": call.member("model"),
        "created_at": now(),
        "events": [event("Job enqueued. Waiting for jobs ahead to complete. Queue number: 0.")],
        "fine_tuned_model": null,
        "hyperparams": hyperparams(call, &training_file),
        "organization_id": "org-mock",
        "result_files": [],
        "status": "pending",
        "validation_files": validation_files,
        "training_files": [training_file],
        "updated_at": now(),
        // The name of the model needs it in the end.
        PRIVATE: {"suffix": call.member("suffix")},
    });
    call.state.insert(JOBS, &id, job.clone(), None);
    Ok(call.reply(shown(job)))
}

/// A file that a member of the request names.
fn file(call: &Call<'_>, member: &str) -> Result<Value, Reply> {
    let id = call.text(member);
    let Some(file) = call.state.get(FILES, &id) else {
        return Err(Reply::invalid(
            format!("There is no file `{id}` - '{member}'"),
            Some(member),
        ));
    };
    // Examples of the document have `fine-tune-train`.
    if !text(&file, "purpose").is_some_and(|purpose| purpose.starts_with("fine-tune")) {
        let message =
            format!("The file `{id}` was not uploaded for the purpose `fine-tune` - '{member}'");
        return Err(Reply::invalid(message, Some(member)));
    }
    Ok(file)
}

fn hyperparams(call: &Call<'_>, training_file: &Value) -> Value {
    let chosen = |name: &str, otherwise: Value| match call.member(name) {
        Value::Null => otherwise,
        value => value,
    };
    let content = text(training_file, "id")
        .and_then(|id| call.state.content(FILES, id))
        .flatten();
    let examples = content.map_or(0, |content| {
        content.iter().filter(|byte| **byte == b'\n').count()
    });
    json!({
        "batch_size": chosen("batch_size", json!((examples / 500).clamp(1, 256))),
        "learning_rate_multiplier": chosen("learning_rate_multiplier", json!(0.1)),
        "n_epochs": call.member("n_epochs"),
        "prompt_loss_weight": call.member("prompt_loss_weight"),
    })
}

fn list(call: &Call<'_>) -> Reply {
    let jobs = call.state.list(JOBS).into_iter().map(|job| {
        let mut job = shown(job);
        if let Some(job) = job.as_object_mut() {
            job.remove("events");
        }
        job
    });
    let mut answer = call.example();
    answer["data"] = jobs.collect();
    call.reply(answer)
}

/// Moves the job on, if it is not one of the examples, and shows it.
fn look(call: &Call<'_>, id: &str, show: impl FnOnce(Value) -> Reply) -> Reply {
    let stays = |job: &Value| job[PRIVATE]["documented"] == true;
    let job = match call.state.get(JOBS, id) {
        Some(job) if !stays(&job) => advance(call.state, id),
        job => job,
    };
    job.map_or_else(|| unknown(id), |job| show(shown(job)))
}

fn cancel(call: &Call<'_>, id: &str) -> Reply {
    let mut ended = None;
    let job = call.state.update(JOBS, id, |job| {
        match text(job, "status") {
            Some("pending" | "running") => {
                job["status"] = json!("cancelled");
                note(job, "Job cancelled.");
            }
            status => ended = status.map(str::to_owned),
        }
        Vec::new()
    });
    match (job, ended) {
        (None, _) => unknown(id),
        // Cancelling twice does no harm, as with any call that may be repeated.
        (Some(job), None) => call.reply(shown(job)),
        (Some(job), Some(status)) if status == "cancelled" => call.reply(shown(job)),
        (Some(_), Some(status)) => Reply::invalid(
            format!("The job `{id}` has already {status}."),
            Some("fine_tune_id"),
        ),
    }
}

/// The events so far, and then those to come, until the job is over.
fn stream(call: &Call<'_>, id: &str) -> Reply {
    if call.state.get(JOBS, id).is_none() {
        return unknown(id);
    }
    let (state, id) = (Arc::clone(call.state), id.to_owned());
    let mut sent = 0;
    let events = std::iter::from_fn(move || {
        let mut job = state.get(JOBS, &id)?;
        if job["events"].get(sent).is_none() {
            job = advance(&state, &id)?;
        }
        let event = job["events"].get(sent).cloned();
        sent += 1;
        event
    });
    Reply::live(events).with_status(call.operation.status)
}

/// One step towards the end; the job as it is then.
fn advance(state: &State, id: &str) -> Option<Value> {
    let model = model_name(state, &state.get(JOBS, id)?);
    let file_id = state.new_id("file-");
    state.update(JOBS, id, |job| match text(job, "status") {
        Some("pending") => {
            job["status"] = json!("running");
            note(job, "Job started.");
            Vec::new()
        }
        Some("running") => finish(job, model, file_id),
        _ => Vec::new(),
    })
}

fn finish(job: &mut Value, model: String, file_id: String) -> Vec<Insert> {
    let results = "step,elapsed_tokens,elapsed_examples,training_loss\n1,64,4,0.5\n2,128,8,0.25\n";
    let file = new_file(
        &file_id,
        "compiled_results.csv",
        "fine-tune-results",
        results,
        &Value::Null,
    );
    note(job, &format!("Uploaded snapshot: {model}."));
    note(job, &format!("Uploaded result files: {file_id}."));
    note(job, "Job succeeded.");
    job["status"] = json!("succeeded");
    job["fine_tuned_model"] = json!(model);
    job["result_files"] = json!([file.value]);
    vec![file, fine_tuned(&model)]
}

/// `curie:ft-mock:my-suffix-2022-02-15-04-21-04`, with a time that no other model has.
fn model_name(state: &State, job: &Value) -> String {
    let base = text(job, "model")
        .and_then(|model| model.split(':').next())
        .unwrap_or("curie");
    let suffix = match job.get(PRIVATE).and_then(|private| text(private, "suffix")) {
        Some(suffix) => format!(
            ":{}",
            suffix
                .to_lowercase()
                .replace(|sign: char| !sign.is_alphanumeric(), "-")
        ),
        None => String::new(),
    };
    let names = (now()..).map(|time| format!("{base}:ft-mock{suffix}-{}", date(time)));
    names
        .into_iter()
        .find(|name| state.get(FINE_TUNED, name).is_none())
        .unwrap_or_default()
}

/// `2022-02-15-04-21-04`, in UTC.
fn date(time: u64) -> String {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    // `Tue, 15 Feb 2022 04:21:04 GMT`
    let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(time));
    let month = MONTHS.find(&date[8..11]).unwrap_or_default() / 3 + 1;
    let (day, year, clock) = (&date[5..7], &date[12..16], date[17..25].replace(':', "-"));
    format!("{year}-{month:02}-{day}-{clock}")
}

fn event(message: &str) -> Value {
    json!({"object": "fine-tune-event", "created_at": now(), "level": "info", "message": message})
}

fn note(job: &mut Value, message: &str) {
    job["updated_at"] = json!(now());
    if let Some(events) = job["events"].as_array_mut() {
        events.push(event(message));
    }
}

/// A job as responses have it.
fn shown(mut job: Value) -> Value {
    if let Some(job) = job.as_object_mut() {
        job.remove(PRIVATE);
    }
    job
}

fn unknown(id: &str) -> Reply {
    Reply::unknown("fine-tune job", id, "fine_tune_id")
}

fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        assert_eq!(date(0), "1970-01-01-00-00-00");
        assert_eq!(date(951_782_400), "2000-02-29-00-00-00");
        assert_eq!(date(1_614_807_864), "2021-03-03-21-44-24");
    }
}
