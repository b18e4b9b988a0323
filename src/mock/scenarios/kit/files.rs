//! Files, which most areas read or leave behind.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::mock::{Call, Insert, Reply, State, now};

/// The collection of files.
pub(crate) const FILES: &str = "files";

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

/// The file that a member of the request names.
pub(crate) fn named(call: &Call<'_>, id: &str, member: &str) -> Result<Value, Reply> {
    let unknown = || Reply::invalid(format!("There is no file `{id}`."), Some(member));
    call.state.get(FILES, id).ok_or_else(unknown)
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

/// What is in a file; nothing if the examples only say that there is one.
pub(crate) fn content(state: &State, id: &str) -> Bytes {
    state.content(FILES, id).flatten().unwrap_or_default()
}
