//! Files: what is uploaded can be listed, looked up, downloaded and deleted.

use bytes::Bytes;
use serde_json::{Value, json};

use super::kit::files::{FILES, add_file, content, find, remove};
use super::kit::list::page;
use super::kit::seed::listed;
use crate::mock::{Api, Call, Reply, Scenario, State};

/// The content of a file of the examples, which say its size alone, is made up to this length.
const LONGEST_EXAMPLE: u64 = 4 << 20;

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Files)
}

struct Files;

impl Scenario for Files {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        if empty {
            return;
        }
        for file in listed(api, "listFiles")
            .into_iter()
            .chain(api.example("retrieveFile"))
        {
            if let Some(id) = file.get("id").and_then(Value::as_str).map(str::to_owned) {
                state.insert(FILES, &id, file, None);
            }
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("file_id");
        let unknown = || Reply::unknown("file", id, "file_id");
        Some(match call.operation_id() {
            "listFiles" => list(call),
            "createFile" => create(call),
            "retrieveFile" => find(call.state, id).map_or_else(unknown, |file| call.reply(file)),
            "deleteFile" if remove(call.state, id) => {
                call.reply(json!({"id": id, "object": "file", "deleted": true}))
            }
            "deleteFile" => unknown(),
            "downloadFile" => download(call, id).unwrap_or_else(unknown),
            _ => return None,
        })
    }
}

fn list(call: &Call<'_>) -> Reply {
    let mut files = call.state.list(FILES);
    if let Some(purpose) = call.query.get("purpose") {
        files.retain(|file| file["purpose"] == *purpose);
    }
    page(call, files)
}

fn create(call: &Call<'_>) -> Reply {
    let Some((name, content)) = call.file("file") else {
        return Reply::invalid("'file' is a required property", Some("file"));
    };
    let (purpose, expires_after) = (call.text("purpose"), call.member("expires_after"));
    call.reply(add_file(
        call.state,
        name,
        &purpose,
        content.clone(),
        &expires_after,
    ))
}

fn download(call: &Call<'_>, id: &str) -> Option<Reply> {
    let file = find(call.state, id)?;
    let content = content(call.state, id)?.unwrap_or_else(|| made_up(&file));
    let media_type = call
        .operation
        .plain_answer()
        .map_or("application/octet-stream", |content| &content.media_type);
    let answer = Reply::bytes(call.operation.status, media_type, content);
    let name = file
        .get("filename")
        .and_then(Value::as_str)
        .unwrap_or_default();
    // A name that does not fit into a header is left out.
    let plain = !name.is_empty()
        && name
            .bytes()
            .all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
    Some(match plain {
        true => answer.header(
            "content-disposition",
            format!("attachment; filename=\"{name}\""),
        ),
        false => answer,
    })
}

/// One line of training data that is as long as the file says of itself.
fn made_up(file: &Value) -> Bytes {
    let length = file
        .get("bytes")
        .and_then(Value::as_u64)
        .unwrap_or(0)
        .min(LONGEST_EXAMPLE);
    let length = usize::try_from(length).unwrap_or(0);
    let line = |filling: &str| format!("{{\"prompt\": \"\", \"completion\": \"{filling}\"}}\n");
    match length.checked_sub(line("").len()) {
        Some(room) => line(&"x".repeat(room)).into(),
        None => " ".repeat(length).into(),
    }
}
