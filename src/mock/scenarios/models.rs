//! Models: those that the document mentions, and those that fine-tunes leave behind.

use serde_json::{Value, json};

use super::kit::models::{FINE_TUNED, fine_tuned};
use crate::mock::{Api, Call, Reply, Scenario, State};

/// The models of the API, which nobody can delete. Engines read it as well.
const MODELS: &str = "models";

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Models)
}

struct Models;

impl Scenario for Models {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let listed = api
            .example("listModels")
            .and_then(|mut list| list.get_mut("data").map(Value::take));
        let listed = listed
            .and_then(|data| data.as_array().cloned())
            .unwrap_or_default();
        for model in listed.into_iter().chain(api.example("retrieveModel")) {
            if let Some(id) = model.get("id").and_then(Value::as_str).map(str::to_owned) {
                state.insert(MODELS, &id, model, None);
            }
        }
        let deleted = api
            .example("deleteModel")
            .and_then(|mut answer| answer.get_mut("id").map(Value::take));
        let deleted = deleted.and_then(|id| id.as_str().map(str::to_owned));
        let mentioned = api
            .mentions("model")
            .into_iter()
            .chain(api.mentions("fine_tuned_model"));
        for id in mentioned.chain(deleted) {
            match is_fine_tuned(&id) {
                true if empty => {}
                true => state.insert(FINE_TUNED, &id, fine_tuned(&id).value, None),
                false if state.get(MODELS, &id).is_none() => {
                    state.insert(MODELS, &id, model(&id, "openai"), None)
                }
                false => {}
            }
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("model");
        let unknown = || {
            Reply::failure(
                404,
                format!("There is no model `{id}`."),
                Some("model"),
                Some("model_not_found"),
            )
        };
        let known = || call.state.get(MODELS, id);
        Some(match call.operation_id() {
            "listModels" => list(call),
            "retrieveModel" => match known().or_else(|| call.state.get(FINE_TUNED, id)) {
                Some(model) => call.reply(model),
                None => unknown(),
            },
            "deleteModel" if call.state.remove(FINE_TUNED, id) => {
                call.reply(json!({"id": id, "object": "model", "deleted": true}))
            }
            "deleteModel" if known().is_some() => {
                Reply::error(403, format!("`{id}` is not yours to delete."))
            }
            "deleteModel" => unknown(),
            _ => return None,
        })
    }
}

fn list(call: &Call<'_>) -> Reply {
    let mut answer = call.example();
    let mut models = call.state.list(MODELS);
    models.extend(call.state.list(FINE_TUNED));
    answer["data"] = Value::Array(models);
    call.reply(answer)
}

/// `curie:ft-acmeco-2021-03-03-21-44-20`, and today `ft:gpt-4.1-mini-2025-04-14:acme::a1b2c3d4`.
fn is_fine_tuned(id: &str) -> bool {
    id.contains(":ft-") || id.starts_with("ft:")
}

fn model(id: &str, owner: &str) -> Value {
    json!({"id": id, "object": "model", "owned_by": owner, "permission": []})
}
