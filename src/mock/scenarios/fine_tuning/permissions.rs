//! Which projects may use a checkpoint.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::list::page;
use crate::mock::scenarios::kit::models::FINE_TUNED;
use crate::mock::scenarios::kit::seed::{documented, is_documented, listed, shown};
use crate::mock::{Api, Call, Reply, State, now};

const PERMISSIONS: &str = "checkpoint permissions";
/// Of a permission, the name of its checkpoint.
const CHECKPOINT: &str = "mock checkpoint";

pub(super) fn prepare(api: &Api, state: &State) {
    for permission in listed(api, "listFineTuningCheckpointPermissions") {
        let id = permission["id"].as_str().unwrap_or_default().to_owned();
        state.insert(PERMISSIONS, &id, documented(permission), None);
    }
}

pub(super) fn answer(call: &Call<'_>) -> Option<Reply> {
    let name = call.path("fine_tuned_model_checkpoint");
    if call.state.get(FINE_TUNED, name).is_none() {
        // No example says which checkpoint its permissions are of.
        let examples = call.state.list(PERMISSIONS).iter().any(is_documented);
        let unknown = || Reply::unknown("checkpoint", name, "fine_tuned_model_checkpoint");
        return (!examples).then(unknown);
    }
    let of_checkpoint = || {
        let mut permissions = call.state.list(PERMISSIONS);
        permissions.retain(|permission| permission[CHECKPOINT] == name);
        permissions
    };
    Some(match call.operation_id() {
        "createFineTuningCheckpointPermission" => create(call, name),
        "listFineTuningCheckpointPermissions" => {
            let project = call.query.get("project_id");
            let mut permissions = of_checkpoint();
            permissions.retain(|one| project.is_none_or(|project| one["project_id"] == *project));
            page(call, permissions.into_iter().map(shown).collect())
        }
        _ => {
            let id = call.path("permission_id");
            match of_checkpoint().iter().any(|one| one["id"] == id) {
                true => {
                    call.state.remove(PERMISSIONS, id);
                    call.reply(
                        json!({"id": id, "object": "checkpoint.permission", "deleted": true}),
                    )
                }
                false => Reply::unknown("permission", id, "permission_id"),
            }
        }
    })
}

fn create(call: &Call<'_>, name: &str) -> Reply {
    let projects = call.member("project_ids");
    let new = projects.as_array().into_iter().flatten().map(|project| {
        let id = call.state.new_id("cp_");
        let permission = json!({
            "id": id, "object": "checkpoint.permission", "created_at": now(),
            "project_id": project, CHECKPOINT: name,
        });
        call.state
            .insert(PERMISSIONS, &id, permission.clone(), None);
        shown(permission)
    });
    let new: Vec<Value> = new.collect();
    let id = |permission: Option<&Value>| permission.map(|one| one["id"].clone());
    call.reply(json!({
        "object": "list", "first_id": id(new.first()), "last_id": id(new.last()),
        "data": new, "has_more": false,
    }))
}
