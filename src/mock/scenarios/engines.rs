//! Engines: the documented ones, and the models of the API under their old name.

use serde_json::{Value, json};

use crate::mock::{Call, Reply, Scenario};

/// The collection of the models that are not fine-tuned.
const MODELS: &str = "models";

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Engines)
}

struct Engines;

impl Scenario for Engines {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let engines = match call.operation_id() {
            "listEngines" | "retrieveEngine" => engines(call),
            _ => return None,
        };
        if call.operation_id() == "listEngines" {
            let mut answer = call.example();
            answer["data"] = Value::Array(engines);
            return Some(call.reply(answer));
        }
        let id = call.path("engine_id");
        let found = engines
            .into_iter()
            .find(|engine| engine.get("id").and_then(Value::as_str) == Some(id));
        Some(found.map_or_else(
            || Reply::unknown("engine", id, "engine_id"),
            |engine| call.reply(engine),
        ))
    }
}

fn engines(call: &Call<'_>) -> Vec<Value> {
    let listed = call
        .api
        .example("listEngines")
        .and_then(|mut list| list.get_mut("data").map(Value::take));
    let mut engines = listed
        .and_then(|data| data.as_array().cloned())
        .unwrap_or_default();
    let models = call
        .state
        .list(MODELS)
        .into_iter()
        .filter_map(|model| model.get("id").cloned());
    let from_models =
        models.map(|id| json!({"id": id, "object": "engine", "owner": "openai", "ready": true}));
    for engine in call
        .api
        .example("retrieveEngine")
        .into_iter()
        .chain(from_models)
    {
        if !engines
            .iter()
            .any(|known| known.get("id") == engine.get("id"))
        {
            engines.push(engine);
        }
    }
    engines
}
