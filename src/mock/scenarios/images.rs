//! Images: as many, as large and in the form that the request asks for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::kit::files::{named, prepare_file};
use super::kit::picture::png;
use super::kit::text::{hash, tokens};
use crate::mock::{Api, Call, Reply, Scenario, State, now};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Images)
}

struct Images;

/// The file that the example of a request refers to.
const MENTIONED: &str = "file-Be83Rt";

impl Scenario for Images {
    fn prepare(&self, _api: &Api, state: &State, empty: bool) {
        if !empty {
            prepare_file(state, MENTIONED, "vision", "");
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            // That the files are there is what the document already asks for.
            "createImage" | "createImageEdit" | "createImageVariation" => {
                Some(create(call).unwrap_or_else(|refusal| refusal))
            }
            _ => None,
        }
    }
}

/// What GPT image models alone know: a request that has it goes to one of them.
const TODAY: &[&str] = &[
    "background",
    "images",
    "output_format",
    "partial_images",
    "svg",
    "stream",
];

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let given = |name: &str| call.body.get(name).is_some_and(|value| !value.is_null());
    let is_gpt = match call.body.get("model").and_then(Value::as_str) {
        Some(model) => model.contains("gpt-image"),
        None => TODAY.iter().any(|name| given(name)),
    };
    if is_gpt
        && call
            .body
            .get("response_format")
            .is_some_and(|form| form == "url")
    {
        let message = "GPT image models always answer in base64.";
        return Err(Reply::invalid(message, Some("response_format")));
    }
    let references = call.body.get("images").and_then(Value::as_array);
    for reference in references.into_iter().flatten() {
        if let Some(id) = reference["file_id"].as_str() {
            named(call, id, "images")?;
        }
    }
    let (width, height) = size(&call.text("size")).unwrap_or((1024, 1024));
    let count = call.count("n").unwrap_or(1);
    if call.streams() {
        return stream(call, (width, height), count);
    }
    let mut images = Vec::new();
    for index in 0..count {
        let (seed, file) = paint(call, (width, height), &index.to_string())?;
        images.push(match is_gpt || call.text("response_format") == "b64_json" {
            true => json!({"b64_json": STANDARD.encode(file)}),
            false => address(call, format!("{width}x{height}-{seed:016x}.png"), file),
        });
    }
    let mut answer = json!({"created": now(), "data": images});
    if is_gpt {
        answer["usage"] = usage(call, count);
        for (name, value) in look(call, (width, height)) {
            answer[name] = value;
        }
    }
    Ok(call.reply(answer))
}

/// What GPT image models say of an image.
fn look(call: &Call<'_>, (width, height): (u32, u32)) -> [(&'static str, Value); 4] {
    let chosen = |name: &str, auto: &str| match call.text(name) {
        text if text.is_empty() || text == "auto" => json!(auto),
        text => json!(text),
    };
    [
        ("background", chosen("background", "opaque")),
        ("output_format", chosen("output_format", "png")),
        ("quality", chosen("quality", "high")),
        ("size", json!(format!("{width}x{height}"))),
    ]
}

fn usage(call: &Call<'_>, count: usize) -> Value {
    let (read, made) = (tokens(&call.text("prompt")).len(), 1568 * count);
    json!({
        "input_tokens": read,
        "input_tokens_details": {"text_tokens": read, "image_tokens": 0},
        "output_tokens": made,
        "total_tokens": read + made,
    })
}

/// An image that follows from the request and from what tells it from others; its seed, too.
fn paint(
    call: &Call<'_>,
    (width, height): (u32, u32),
    which: &str,
) -> Result<(u64, Vec<u8>), Reply> {
    let subject = format!("{}\n{}\n{which}", call.operation_id(), call.text("prompt"));
    let seed = hash(&subject);
    if call.text("output_format") == "svg" {
        let colour = seed & 0xff_ffff;
        let drawing = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
             <rect width=\"100%\" height=\"100%\" fill=\"#{colour:06x}\"/></svg>"
        );
        return Ok((seed, drawing.into_bytes()));
    }
    match png(width, height, seed) {
        Ok(file) => Ok((seed, file)),
        Err(error) => Err(Reply::error(
            500,
            format!("The image cannot be made: {error}"),
        )),
    }
}

/// Unfinished images, and then the whole one, for each that is wanted.
fn stream(call: &Call<'_>, size: (u32, u32), count: usize) -> Result<Reply, Reply> {
    let kind = match call.operation_id() {
        "createImageEdit" => "image_edit",
        _ => "image_generation",
    };
    let event = |name: &str, which: &str| {
        let (_, file) = paint(call, size, which)?;
        let mut event = json!({
            "type": format!("{kind}.{name}"), "b64_json": STANDARD.encode(file), "created_at": now(),
        });
        for (name, value) in look(call, size) {
            event[name] = value;
        }
        Ok::<_, Reply>(event)
    };
    let mut events = Vec::new();
    for index in 0..count {
        for part in 0..call.count("partial_images").unwrap_or(0) {
            let mut partial = event("partial_image", &format!("{index} {part}"))?;
            partial["partial_image_index"] = json!(part);
            events.push(partial);
        }
        let mut completed = event("completed", &index.to_string())?;
        completed["usage"] = usage(call, 1);
        events.push(completed);
    }
    Ok(Reply::events(events))
}

/// An image that is fetched from this server.
fn address(call: &Call<'_>, name: String, file: Vec<u8>) -> Value {
    let path = format!("{}/mock/images/{name}", call.api.base_path);
    let url = format!("{}{path}", call.origin);
    call.state.publish(path, "image/png", file.into());
    json!({"url": url})
}

/// Width and height, if the text gives them; more than 4096 is not made.
fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    let side = |text: &str| text.parse().ok().filter(|side| (1..=4096).contains(side));
    side(width).zip(side(height))
}
