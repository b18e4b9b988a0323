//! Files that are added to a vector store together.

use serde_json::{Value, json};

use super::files::{listed, new, put, wanted};
use super::store::{BATCHES, STORES, counts, each, within};
use crate::mock::{Call, Reply, now};

/// Of a batch, the ids of its files.
const FILE_IDS: &str = "mock file ids";

/// The batch of this id.
pub(super) fn find<'a>(store: &'a Value, id: &str) -> Option<&'a Value> {
    let batches = store[BATCHES].as_array();
    batches
        .into_iter()
        .flatten()
        .find(|batch| batch["id"] == id)
}

fn known<'a>(call: &Call<'_>, store: &'a Value) -> Result<&'a Value, Reply> {
    let id = call.path("batch_id");
    find(store, id).ok_or_else(|| Reply::unknown("batch of files", id, "batch_id"))
}

/// The files of a batch that are still in the store.
fn files<'a>(store: &'a Value, batch: &'a Value) -> impl Iterator<Item = &'a Value> {
    let ids = batch[FILE_IDS].as_array();
    let is_of = move |file: &&Value| ids.is_some_and(|ids| ids.contains(&file["id"]));
    within(store).iter().filter(is_of)
}

/// A batch as responses have it.
fn described(store: &Value, batch: &Value) -> Value {
    let counts = counts(files(store, batch));
    let status = match () {
        () if counts["in_progress"] != 0 => "in_progress",
        () if counts["cancelled"] != 0 => "cancelled",
        () => "completed",
    };
    json!({
        "id": batch["id"],
        "object": "vector_store.file_batch",
        "created_at": batch["created_at"],
        "vector_store_id": store["id"],
        "status": status,
        "file_counts": counts,
    })
}

pub(super) fn create(call: &Call<'_>, id: &str, store: Value) -> Result<Reply, Reply> {
    let (ids, own) = (call.member("file_ids"), call.member("files"));
    if ids.is_null() == own.is_null() {
        let message = "A batch has either `file_ids` or `files`.";
        return Err(Reply::invalid(message, Some("file_ids")));
    }
    let mut added = wanted(call, &ids, &call.member("attributes"))?;
    for file in own.as_array().into_iter().flatten() {
        let chunking = &file["chunking_strategy"];
        added.push(new(call, &file["file_id"], &file["attributes"], chunking)?);
    }
    let file_ids: Vec<_> = added.iter().map(|file| file["id"].clone()).collect();
    let batch = json!({
        "id": call.state.new_id("vsfb_"), "created_at": now(), FILE_IDS: file_ids,
    });
    put(call, id, &added);
    let store = call
        .state
        .update(STORES, id, |store| {
            if let Some(batches) = store[BATCHES].as_array_mut() {
                batches.push(batch.clone());
            }
            Vec::new()
        })
        .unwrap_or(store);
    Ok(call.reply(described(&store, &batch)))
}

pub(super) fn retrieve(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    Ok(call.reply(described(&store, known(call, &store)?)))
}

pub(super) fn list_files(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    Ok(listed(call, files(&store, known(call, &store)?)))
}

/// Stops the reading of files that nobody has looked at yet.
pub(super) fn cancel(call: &Call<'_>, id: &str, store: Value) -> Result<Reply, Reply> {
    let batch = known(call, &store)?;
    if described(&store, batch)["status"] == "completed" {
        let message = "The batch is completed, and cannot be cancelled any more.";
        return Err(Reply::invalid(message, Some("batch_id")));
    }
    let ids: Vec<_> = files(&store, batch)
        .map(|file| file["id"].clone())
        .collect();
    let changed = call.state.update(STORES, id, |store| {
        each(store, |file| {
            if file["status"] == "in_progress" && ids.contains(&file["id"]) {
                file["status"] = json!("cancelled");
            }
        });
        Vec::new()
    });
    Ok(call.reply(described(changed.as_ref().unwrap_or(&store), batch)))
}
