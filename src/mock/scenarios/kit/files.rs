//! Files, which most areas read or leave behind.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::mock::{Call, Insert, Reply, State, now};

/// The collection of files.
pub(crate) const FILES: &str = "files";

/// Files that examples of other areas mention. They are there, and no list shows them.
const MENTIONED: &str = "mentioned files";

/// A new file, for [`State::update`] to add. `expires_after` is that of a request, or null.
pub(crate) fn new_file(
    id: &str,
    name: &str,
    purpose: &str,
    content: impl Into<Bytes>,
    expires_after: &Value,
) -> Insert {
    let content = content.into();
    let created_at = now();
    let mut file = json!({
        "id": id,
        "object": "file",
        "bytes": content.len(),
        "created_at": created_at,
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        "status_details": null,
    });
    if let Some(seconds) = expires_after["seconds"].as_u64() {
        file["expires_at"] = json!(created_at.saturating_add(seconds));
    }
    Insert {
        collection: FILES,
        id: id.to_owned(),
        value: file,
        content: Some(content),
    }
}

/// Adds a new file, and gives it as responses have it.
pub(crate) fn add_file(
    state: &State,
    name: &str,
    purpose: &str,
    content: impl Into<Bytes>,
    expires_after: &Value,
) -> Value {
    let id = state.new_id("file-");
    let file = new_file(&id, name, purpose, content, expires_after);
    state.insert(FILES, &id, file.value.clone(), file.content);
    file.value
}

/// A file that an example mentions.
pub(crate) fn prepare_file(state: &State, id: &str, purpose: &str, content: impl Into<Bytes>) {
    let file = new_file(id, &format!("{id}.jsonl"), purpose, content, &Value::Null);
    state.insert(MENTIONED, id, file.value, file.content);
}

pub(crate) fn find(state: &State, id: &str) -> Option<Value> {
    state.get(FILES, id).or_else(|| state.get(MENTIONED, id))
}

/// What is in a file: nothing without the file, `Some(None)` if the examples only say that there is
/// one.
pub(crate) fn content(state: &State, id: &str) -> Option<Option<Bytes>> {
    let content = |collection| state.content(collection, id);
    content(FILES).or_else(|| content(MENTIONED))
}

/// Whether there was such a file.
pub(crate) fn remove(state: &State, id: &str) -> bool {
    state.remove(FILES, id) || state.remove(MENTIONED, id)
}

/// The file that a member of the request names.
pub(crate) fn named(call: &Call<'_>, id: &str, member: &str) -> Result<Value, Reply> {
    let unknown = || Reply::invalid(format!("There is no file `{id}`."), Some(member));
    find(call.state, id).ok_or_else(unknown)
}

/// The same, which must have been uploaded for this purpose.
pub(crate) fn named_for(
    call: &Call<'_>,
    id: &str,
    member: &str,
    purpose: &str,
) -> Result<Value, Reply> {
    let file = named(call, id, member)?;
    match file["purpose"] == purpose {
        true => Ok(file),
        false => Err(Reply::invalid(
            format!("The file `{id}` was not uploaded for the purpose `{purpose}`."),
            Some(member),
        )),
    }
}

/// The bytes of a file; none if there is no such file.
pub(crate) fn bytes(state: &State, id: &str) -> Bytes {
    content(state, id).flatten().unwrap_or_default()
}
