//! Fine-tuning: a job goes from the checking of its files over `queued` and `running` to `succeeded`, by
//! one step whenever somebody looks at it or at its events, and leaves a model and checkpoints behind.
//! Graders that compare texts do so.

mod formula;
mod graders;
mod jobs;
mod permissions;
mod record;
mod similarity;
mod steps;

use record::{CHECKPOINTS, EVENTS, JOBS};
use serde_json::Value;

use super::kit::list::page;
use super::kit::seed::{documented, is_documented, listed, shown};
use crate::mock::{Api, Call, Reply, Scenario, State};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(FineTuning)
}

struct FineTuning;

impl Scenario for FineTuning {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        if empty {
            return;
        }
        // Lists have the newest first.
        for job in listed(api, "listPaginatedFineTuningJobs").into_iter().rev() {
            jobs::prepare_files(state, &job);
            let id = job["id"].as_str().unwrap_or_default().to_owned();
            state.insert(JOBS, &id, documented(job), None);
        }
        permissions::prepare(api, state);
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let answer = match call.operation_id() {
            "createFineTuningJob" => jobs::create(call),
            "listPaginatedFineTuningJobs" => Ok(list(call)),
            "runGrader" => graders::run(call),
            "validateGrader" => graders::validate(call),
            "listFineTuningCheckpointPermissions"
            | "createFineTuningCheckpointPermission"
            | "deleteFineTuningCheckpointPermission" => return permissions::answer(call),
            _ => return of_job(call),
        };
        Some(answer.unwrap_or_else(|refusal| refusal))
    }
}

fn list(call: &Call<'_>) -> Reply {
    let wanted = call.query.get("metadata").and_then(Value::as_object);
    let mut jobs = call.state.list(JOBS);
    jobs.reverse();
    jobs.retain(|job| {
        let mut pairs = wanted.into_iter().flatten();
        pairs.all(|(name, value)| job["metadata"][name] == *value)
    });
    page(call, jobs.into_iter().map(shown).collect())
}

/// The operations on one job.
const OF_JOB: [&str; 6] = [
    "retrieveFineTuningJob",
    "listFineTuningEvents",
    "listFineTuningJobCheckpoints",
    "cancelFineTuningJob",
    "pauseFineTuningJob",
    "resumeFineTuningJob",
];

/// What is asked of one job.
fn of_job(call: &Call<'_>) -> Option<Reply> {
    let id = call.path("fine_tuning_job_id");
    let operation = call.operation_id();
    if !OF_JOB.contains(&operation) {
        return None;
    }
    let Some(job) = call.state.get(JOBS, id) else {
        return Some(Reply::unknown("fine-tuning job", id, "fine_tuning_job_id"));
    };
    if is_documented(&job) {
        return match operation {
            "retrieveFineTuningJob" => Some(call.reply(shown(job))),
            _ => None,
        };
    }
    let show = |job: Option<Value>| call.reply(shown(job.unwrap_or_default()));
    let items = |job: Option<Value>, name: &str| {
        let items = job.map(|mut job| job[name].take());
        // The newest come first.
        let newest = items
            .and_then(|items| items.as_array().cloned())
            .into_iter();
        page(call, newest.flatten().rev().collect())
    };
    Some(match operation {
        "retrieveFineTuningJob" => show(steps::advance(call.state, id)),
        "listFineTuningEvents" => items(steps::advance(call.state, id), EVENTS),
        "listFineTuningJobCheckpoints" => items(Some(job), CHECKPOINTS),
        "cancelFineTuningJob" => jobs::turn(call, id, jobs::Turn::Cancel),
        "pauseFineTuningJob" => jobs::turn(call, id, jobs::Turn::Pause),
        "resumeFineTuningJob" => jobs::turn(call, id, jobs::Turn::Resume),
        _ => return None,
    })
}
