//! The lines of an input file, and what is wrong with them.

use std::collections::HashSet;

use serde_json::{Value, json};

/// How many requests a batch has at most.
const MOST: usize = 50_000;

/// One request of a batch.
pub(super) struct Line {
    pub(super) custom_id: String,
    pub(super) body: Value,
}

/// The requests of a file, or the errors in it.
pub(super) fn read(content: &[u8], endpoint: &str) -> Result<Vec<Line>, Vec<Value>> {
    let mut seen = HashSet::new();
    let (mut lines, mut errors) = (Vec::new(), Vec::new());
    for (at, text) in content.split(|byte| *byte == b'\n').enumerate() {
        let text = text.trim_ascii();
        if text.is_empty() {
            continue;
        }
        match line(text, endpoint) {
            Ok(line) if seen.insert(line.custom_id.clone()) => lines.push(line),
            Ok(line) => {
                let message = format!("An earlier line has the custom_id `{}`.", line.custom_id);
                let duplicate = error("duplicate_custom_id", &message, Some("custom_id"));
                errors.push(in_line(duplicate, at));
            }
            Err(error) => errors.push(in_line(error, at)),
        }
    }
    if lines.is_empty() && errors.is_empty() {
        errors.push(error("empty_file", "The file has no requests.", None));
    }
    if lines.len() > MOST {
        let message = format!("A batch has at most {MOST} requests.");
        errors.push(error("too_many_requests", &message, None));
    }
    match errors.is_empty() {
        true => Ok(lines),
        false => Err(errors),
    }
}

fn line(text: &[u8], endpoint: &str) -> Result<Line, Value> {
    let line = serde_json::from_slice::<Value>(text).ok();
    let Some(line) = line.filter(Value::is_object) else {
        let message = "The line is no JSON object.";
        return Err(error("invalid_json_line", message, None));
    };
    let text = |name: &str| {
        let found = line[name].as_str().filter(|text| !text.is_empty());
        let missing = || error("missing_required_parameter", &lacks(name), Some(name));
        found.ok_or_else(missing)
    };
    let custom_id = text("custom_id")?;
    if text("method")? != "POST" {
        return Err(error(
            "invalid_method",
            "The method is always POST.",
            Some("method"),
        ));
    }
    if text("url")? != endpoint {
        let message = format!("The url is not the endpoint of the batch, {endpoint}.");
        return Err(error("invalid_url", &message, Some("url")));
    }
    let body = line.get("body").filter(|body| body.is_object());
    let body =
        body.ok_or_else(|| error("missing_required_parameter", &lacks("body"), Some("body")))?;
    if body["stream"] == true {
        let message = "The answers of a batch cannot be streamed.";
        return Err(error("invalid_request", message, Some("body.stream")));
    }
    Ok(Line {
        custom_id: custom_id.to_owned(),
        body: body.clone(),
    })
}

fn lacks(name: &str) -> String {
    format!("The line has no '{name}', or not what it should be.")
}

fn error(code: &str, message: &str, param: Option<&str>) -> Value {
    json!({"code": code, "message": message, "param": param, "line": null})
}

fn in_line(mut error: Value, at: usize) -> Value {
    error["line"] = json!(at + 1);
    error
}
