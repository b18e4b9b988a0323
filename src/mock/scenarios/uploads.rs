//! Uploads: parts, in whatever order they come, become a file in the order that is asked for.

use bytes::{Bytes, BytesMut};
use serde_json::{Value, json};

use super::kit::files::new_file;
use super::kit::seed::{documented, is_documented, shown};
use crate::mock::{Api, Call, Reply, Scenario, State, now};

const UPLOADS: &str = "uploads";
const PARTS: &str = "upload parts";
/// Of an upload, when its file will be deleted.
const EXPIRES_AFTER: &str = "mock expires after";

/// An upload has to be completed within this many seconds.
const LIFETIME: u64 = 3600;
const LARGEST_PART: usize = 64 << 20;
const LARGEST_FILE: i64 = 8 << 30;

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Uploads)
}

struct Uploads;

impl Scenario for Uploads {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        let upload = api.example("createUpload").filter(|_| !empty);
        if let Some(upload) = upload.filter(Value::is_object) {
            let id = upload["id"].as_str().unwrap_or_default().to_owned();
            state.insert(UPLOADS, &id, documented(upload), None);
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let id = call.path("upload_id");
        let act = match call.operation_id() {
            "createUpload" => return Some(create(call)),
            "addUploadPart" => add_part,
            "completeUpload" => complete,
            "cancelUpload" => cancel,
            _ => return None,
        };
        let upload = call.state.update(UPLOADS, id, |upload| {
            expire(upload, now());
            Vec::new()
        });
        match upload {
            Some(upload) if is_documented(&upload) => None,
            Some(upload) => Some(act(call, id, upload).unwrap_or_else(|refusal| refusal)),
            None => Some(Reply::unknown("upload", id, "upload_id")),
        }
    }
}

fn create(call: &Call<'_>) -> Reply {
    let size = call.member("bytes").as_i64().unwrap_or_default();
    if !(1..=LARGEST_FILE).contains(&size) {
        let message = format!("A file has from 1 to {LARGEST_FILE} bytes, not {size}.");
        return Reply::invalid(message, Some("bytes"));
    }
    let id = call.state.new_id("upload_");
    let created_at = now();
    let upload = json!({
        "id": id,
        "object": "upload",
        "created_at": created_at,
        "filename": call.member("filename"),
        "bytes": size,
        "purpose": call.member("purpose"),
        "status": "pending",
        "expires_at": created_at + LIFETIME,
        "file": null,
        EXPIRES_AFTER: call.member("expires_after"),
    });
    call.state.insert(UPLOADS, &id, upload.clone(), None);
    call.reply(shown(upload))
}

/// Ends an upload that nobody completed in time.
fn expire(upload: &mut Value, now: u64) {
    let late = upload["expires_at"].as_u64().is_some_and(|end| now > end);
    if late && upload["status"] == "pending" {
        upload["status"] = json!("expired");
    }
}

fn pending(upload: &Value) -> Result<(), Reply> {
    match upload["status"].as_str() {
        Some("pending") => Ok(()),
        status => Err(Reply::invalid(
            format!(
                "The upload is {}; only one that is pending can be changed.",
                status.unwrap_or_default()
            ),
            Some("upload_id"),
        )),
    }
}

fn add_part(call: &Call<'_>, id: &str, upload: Value) -> Result<Reply, Reply> {
    pending(&upload)?;
    let Some((_, data)) = call.file("data") else {
        return Err(Reply::invalid(
            "'data' is a required property",
            Some("data"),
        ));
    };
    if data.len() > LARGEST_PART {
        let message = format!("A part has at most {LARGEST_PART} bytes.");
        return Err(Reply::invalid(message, Some("data")));
    }
    let part_id = call.state.new_id("part_");
    let part = json!({
        "id": part_id, "object": "upload.part", "created_at": now(), "upload_id": id,
    });
    call.state
        .insert(PARTS, &part_id, part.clone(), Some(data.clone()));
    Ok(call.reply(part))
}

fn complete(call: &Call<'_>, id: &str, upload: Value) -> Result<Reply, Reply> {
    pending(&upload)?;
    let content = joined(call, id)?;
    if upload["bytes"].as_u64() != Some(content.len() as u64) {
        let message = format!(
            "The parts have {} bytes, and the upload was begun with {}.",
            content.len(),
            upload["bytes"]
        );
        return Err(Reply::invalid(message, Some("part_ids")));
    }
    let (given, found) = (call.text("md5"), format!("{:x}", md5::compute(&content)));
    if !given.is_empty() && !given.eq_ignore_ascii_case(&found) {
        let message = format!("The MD5 checksum of the file is {found}, not {given}.");
        return Err(Reply::invalid(message, Some("md5")));
    }
    let text = |name: &str| upload[name].as_str().unwrap_or_default();
    let file = new_file(
        &call.state.new_id("file-"),
        text("filename"),
        text("purpose"),
        content,
        &upload[EXPIRES_AFTER],
    );
    let mut refusal = Ok(());
    let completed = call.state.update(UPLOADS, id, |upload| {
        // Another request may have been faster.
        refusal = pending(upload);
        if refusal.is_err() {
            return Vec::new();
        }
        upload["status"] = json!("completed");
        upload["file"] = file.value.clone();
        vec![file]
    });
    refusal?;
    Ok(call.reply(shown(completed.unwrap_or(upload))))
}

/// The bytes of the parts that the request names.
fn joined(call: &Call<'_>, id: &str) -> Result<Bytes, Reply> {
    let wanted = call.member("part_ids");
    let mut content = BytesMut::new();
    for part_id in wanted
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        let part = call.state.get(PARTS, part_id);
        let data = part
            .filter(|part| part["upload_id"] == id)
            .and_then(|_| call.state.content(PARTS, part_id).flatten());
        let Some(data) = data else {
            let message = format!("The upload `{id}` has no part `{part_id}`.");
            return Err(Reply::invalid(message, Some("part_ids")));
        };
        content.extend_from_slice(&data);
    }
    Ok(content.freeze())
}

fn cancel(call: &Call<'_>, id: &str, upload: Value) -> Result<Reply, Reply> {
    let mut refusal = Ok(());
    let cancelled = call.state.update(UPLOADS, id, |upload| {
        refusal = pending(upload);
        if refusal.is_ok() {
            upload["status"] = json!("cancelled");
        }
        Vec::new()
    });
    refusal?;
    Ok(call.reply(shown(cancelled.unwrap_or(upload))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_completed_expires() {
        let after = |status: &str, now: u64| {
            let mut upload = json!({"status": status, "expires_at": 100});
            expire(&mut upload, now);
            upload["status"].clone()
        };
        assert_eq!(after("pending", 100), "pending");
        assert_eq!(after("pending", 101), "expired");
        assert_eq!(after("completed", 101), "completed");
    }
}
