//! The files of a vector store.

use serde_json::{Value, json};

use super::store::{STORES, WITHIN, each, set_end, within};
use crate::mock::scenarios::kit::files::{bytes, named};
use crate::mock::scenarios::kit::list::page;
use crate::mock::scenarios::kit::seed::shown;
use crate::mock::{Call, Reply, now};

/// Of a file in a store, the text that was read out of it; null if none could be,
pub(super) const TEXT: &str = "mock text";
/// and the name that it was uploaded under.
pub(super) const NAME: &str = "mock name";

/// Files that ids name, with the attributes and the chunks that the request wants for all of them.
pub(super) fn wanted(
    call: &Call<'_>,
    ids: &Value,
    attributes: &Value,
) -> Result<Vec<Value>, Reply> {
    let ids = ids.as_array().into_iter().flatten();
    let chunking = call.member("chunking_strategy");
    ids.map(|id| new(call, id, attributes, &chunking)).collect()
}

/// A file that is to be read.
pub(super) fn new(
    call: &Call<'_>,
    id: &Value,
    attributes: &Value,
    chunking: &Value,
) -> Result<Value, Reply> {
    let id = id.as_str().unwrap_or_default();
    let file = named(call, id, "file_id")?;
    check_attributes(attributes)?;
    let text = String::from_utf8(bytes(call.state, id).into()).ok();
    let text = text.filter(|text| !text.contains('\0'));
    let attributes = match attributes {
        Value::Null => json!({}),
        attributes => attributes.clone(),
    };
    Ok(json!({
        "id": id,
        "object": "vector_store.file",
        "usage_bytes": 0,
        "created_at": now(),
        "vector_store_id": call.path("vector_store_id"),
        "status": "in_progress",
        "last_error": null,
        "chunking_strategy": chunks(chunking)?,
        "attributes": attributes,
        TEXT: text,
        NAME: file["filename"],
    }))
}

fn check_attributes(attributes: &Value) -> Result<(), Reply> {
    let refusal = |message: &str| Err(Reply::invalid(message, Some("attributes")));
    let Some(attributes) = attributes.as_object() else {
        return Ok(());
    };
    if attributes.len() > 16 {
        return refusal("There are at most 16 attributes.");
    }
    for (name, value) in attributes {
        if name.chars().count() > 64 {
            return refusal("The name of an attribute has at most 64 characters.");
        }
        if value
            .as_str()
            .is_some_and(|text| text.chars().count() > 512)
        {
            return refusal("The text of an attribute has at most 512 characters.");
        }
    }
    Ok(())
}

/// The chunks that a strategy comes to.
fn chunks(strategy: &Value) -> Result<Value, Reply> {
    if strategy["type"] != "static" {
        let sizes = json!({"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400});
        return Ok(json!({"type": "static", "static": sizes}));
    }
    let size = |name: &str| strategy["static"][name].as_u64().unwrap_or_default();
    match size("chunk_overlap_tokens") * 2 > size("max_chunk_size_tokens") {
        true => Err(Reply::invalid(
            "Chunks overlap by at most half of their size.",
            Some("chunking_strategy"),
        )),
        false => Ok(strategy.clone()),
    }
}

/// Reads a file, if nobody has yet.
pub(super) fn settle(file: &mut Value) {
    if file["status"] != "in_progress" {
        return;
    }
    match file[TEXT].as_str() {
        Some(text) => {
            file["usage_bytes"] = json!(text.len());
            file["status"] = json!("completed");
        }
        None => {
            file["status"] = json!("failed");
            let message = "Only text in UTF-8 can be read.";
            file["last_error"] = json!({"code": "unsupported_file", "message": message});
        }
    }
}

/// Puts files into a store, in the place of those of the same ids.
pub(super) fn put(call: &Call<'_>, store_id: &str, new: &[Value]) {
    call.state.update(STORES, store_id, |store| {
        if let Some(files) = store[WITHIN].as_array_mut() {
            files.retain(|known| new.iter().all(|file| file["id"] != known["id"]));
            files.extend(new.iter().cloned());
        }
        store["last_active_at"] = json!(now());
        set_end(store);
        Vec::new()
    });
}

fn find<'a>(call: &Call<'_>, store: &'a Value) -> Result<&'a Value, Reply> {
    let id = call.path("file_id");
    let found = within(store).iter().find(|file| file["id"] == id);
    found.ok_or_else(|| Reply::unknown("file in this vector store", id, "file_id"))
}

pub(super) fn create(call: &Call<'_>, id: &str, _: Value) -> Result<Reply, Reply> {
    let (attributes, chunking) = (call.member("attributes"), call.member("chunking_strategy"));
    let file = new(call, &call.member("file_id"), &attributes, &chunking)?;
    put(call, id, std::slice::from_ref(&file));
    Ok(call.reply(shown(file)))
}

pub(super) fn list(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    Ok(listed(call, within(&store).iter()))
}

/// A page of those that are in the state that the query asks for.
pub(super) fn listed<'a>(call: &Call<'_>, files: impl Iterator<Item = &'a Value>) -> Reply {
    let wanted = call.query.get("filter");
    let files = files.filter(|file| wanted.is_none_or(|status| file["status"] == *status));
    page(call, files.cloned().map(shown).collect())
}

pub(super) fn retrieve(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    Ok(call.reply(shown(find(call, &store)?.clone())))
}

pub(super) fn update(call: &Call<'_>, id: &str, store: Value) -> Result<Reply, Reply> {
    let mut file = find(call, &store)?.clone();
    let attributes = call.member("attributes");
    check_attributes(&attributes)?;
    file["attributes"] = attributes;
    call.state.update(STORES, id, |store| {
        each(store, |known| {
            if known["id"] == file["id"] {
                known.clone_from(&file);
            }
        });
        Vec::new()
    });
    Ok(call.reply(shown(file)))
}

pub(super) fn delete(call: &Call<'_>, id: &str, store: Value) -> Result<Reply, Reply> {
    let file_id = find(call, &store)?["id"].clone();
    call.state.update(STORES, id, |store| {
        if let Some(files) = store[WITHIN].as_array_mut() {
            files.retain(|file| file["id"] != file_id);
        }
        Vec::new()
    });
    Ok(call.reply(json!({"id": file_id, "object": "vector_store.file.deleted", "deleted": true})))
}

pub(super) fn content(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    let text = find(call, &store)?[TEXT].as_str();
    let text = text.map(|text| json!({"type": "text", "text": text}));
    Ok(call.reply(json!({
        "object": "vector_store.file_content.page",
        "data": Vec::from_iter(text),
        "has_more": false,
        "next_page": null,
    })))
}
