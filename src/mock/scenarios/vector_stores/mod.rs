//! Vector stores: the text of uploaded files, and a search that finds words in it. A file is read as
//! soon as somebody looks at its store.

mod batches;
mod files;
mod filter;
mod search;
mod store;

use serde_json::{Value, json};

use store::{BATCHES, STORES, WITHIN, described, each, set_end};

use super::kit::files::prepare_file;
use super::kit::list::page;
use super::kit::seed::{documented, is_documented, listed};
use crate::mock::{Api, Call, Reply, Scenario, State, now};

/// What carries out an operation on a store: it is given the call, the id of the store, and the store.
type Act = fn(&Call<'_>, &str, Value) -> Result<Reply, Reply>;

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(VectorStores)
}

struct VectorStores;

impl Scenario for VectorStores {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let store = api.example("getVectorStore").filter(Value::is_object);
        let Some(mut store) = store.filter(|_| !empty) else {
            return;
        };
        let text = api.example("retrieveVectorStoreFileContent");
        let text = text.and_then(|text| text.pointer("/data/0/text")?.as_str().map(str::to_owned));
        let mut within = listed(api, "listVectorStoreFiles");
        for file in &mut within {
            // One that failed has no text.
            let text = text.as_deref().filter(|_| file["status"] == "completed");
            let id = file["id"].as_str().unwrap_or_default().to_owned();
            let bytes = text.unwrap_or("\0").to_owned();
            prepare_file(state, &id, "assistants", bytes);
            file[files::TEXT] = json!(text);
            file[files::NAME] = json!(format!("{id}.jsonl"));
        }
        store[WITHIN] = json!(within);
        // The examples are older than what they say is still there.
        store["last_active_at"] = json!(now());
        set_end(&mut store);
        store[BATCHES] = api
            .example("getVectorStoreFileBatch")
            .map(documented)
            .into_iter()
            .collect();
        let id = store["id"].as_str().unwrap_or_default().to_owned();
        state.insert(STORES, &id, store, None);
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let act: Act = match call.operation_id() {
            "listVectorStores" => {
                let stores = call.state.list(STORES).into_iter();
                return Some(page(call, stores.map(described).collect()));
            }
            "createVectorStore" => return Some(create(call).unwrap_or_else(|refusal| refusal)),
            "getVectorStore" => |call, _, store| Ok(call.reply(described(store))),
            "modifyVectorStore" => update,
            "deleteVectorStore" => |call, id, _| {
                call.state.remove(STORES, id);
                let deleted = json!({"id": id, "object": "vector_store.deleted", "deleted": true});
                Ok(call.reply(deleted))
            },
            "searchVectorStore" => search::search,
            "createVectorStoreFile" => files::create,
            "listVectorStoreFiles" => files::list,
            "getVectorStoreFile" => files::retrieve,
            "updateVectorStoreFileAttributes" => files::update,
            "deleteVectorStoreFile" => files::delete,
            "retrieveVectorStoreFileContent" => files::content,
            "createVectorStoreFileBatch" => batches::create,
            "getVectorStoreFileBatch" => batches::retrieve,
            "cancelVectorStoreFileBatch" => batches::cancel,
            "listFilesInVectorStoreBatch" => batches::list_files,
            _ => return None,
        };
        let id = call.path("vector_store_id");
        let stops = call.operation_id() == "cancelVectorStoreFileBatch";
        let store = call.state.update(STORES, id, |store| {
            if !stops {
                each(store, files::settle);
            }
            Vec::new()
        });
        let Some(store) = store else {
            return Some(Reply::unknown("vector store", id, "vector_store_id"));
        };
        let batch = batches::find(&store, call.path("batch_id"));
        match batch.is_some_and(is_documented) {
            true => None,
            false => Some(act(call, id, store).unwrap_or_else(|refusal| refusal)),
        }
    }
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let file_ids = call.member("file_ids");
    let files = files::wanted(call, &file_ids, &Value::Null)?;
    let id = call.state.new_id("vs_");
    let created_at = now();
    let mut store = json!({
        "id": id,
        "object": "vector_store",
        "created_at": created_at,
        "name": call.text("name"),
        "description": call.member("description"),
        "last_active_at": created_at,
        "expires_after": call.member("expires_after"),
        "metadata": call.member("metadata"),
        WITHIN: files,
        BATCHES: [],
    });
    set_end(&mut store);
    each(&mut store, |file| file["vector_store_id"] = json!(id));
    call.state.insert(STORES, &id, store.clone(), None);
    Ok(call.reply(described(store)))
}

fn update(call: &Call<'_>, id: &str, store: Value) -> Result<Reply, Reply> {
    let changed = call.state.update(STORES, id, |store| {
        for name in ["name", "metadata", "expires_after"] {
            if let Some(value) = call.body.get(name) {
                store[name] = value.clone();
            }
        }
        set_end(store);
        Vec::new()
    });
    Ok(call.reply(described(changed.unwrap_or(store))))
}
