//! Text becomes a tone, as long as it takes to say it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::voices;
use crate::mock::scenarios::kit::sound::recording;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

/// How long a word is, in seconds.
const WORD: f64 = 0.05;
/// No recording is longer.
const LONGEST: f64 = 2.0;

pub(super) fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let (input, model) = (call.text("input"), call.text("model"));
    if input.is_empty() {
        return Err(Reply::invalid("There is nothing to say.", Some("input")));
    }
    if call.streams() && model.starts_with("tts-1") {
        let message = format!("The model `{model}` knows no events.");
        return Err(Reply::invalid(message, Some("stream_format")));
    }
    voices::check(call)?;
    let speed = call.member("speed").as_f64().unwrap_or(1.0).max(0.25);
    let words = input.split_whitespace().count().max(1);
    let seconds = (words as f64 * WORD / speed).min(LONGEST);
    let format = call.text("response_format");
    let format = if format.is_empty() { "mp3" } else { &format };
    let content = recording(format, seconds, &input).ok_or_else(|| {
        let message = format!("The format `{format}` is not known.");
        Reply::invalid(message, Some("response_format"))
    })?;
    if call.streams() {
        return Ok(stream(&content, &input));
    }
    let media_type = match format {
        "mp3" => "audio/mpeg".to_owned(),
        format => format!("audio/{format}"),
    };
    Ok(Reply::bytes(call.operation.status, &media_type, content))
}

fn stream(content: &[u8], input: &str) -> Reply {
    let pieces = content.chunks(4096);
    let mut events: Vec<Value> = pieces
        .map(|piece| json!({"type": "speech.audio.delta", "audio": STANDARD.encode(piece)}))
        .collect();
    let (read, made) = (tokens(input).len(), events.len());
    events.push(json!({
        "type": "speech.audio.done",
        "usage": {"input_tokens": read, "output_tokens": made, "total_tokens": read + made},
    }));
    Reply::events(events)
}
