//! What is said in a recording, in every form that there is.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::sampling::LIKELY;
use crate::mock::scenarios::kit::sound::heard;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

/// A recording as the model hears it.
struct Transcript {
    text: String,
    seconds: f64,
    tokens: usize,
}

pub(super) fn transcribe(call: &Call<'_>) -> Result<Reply, Reply> {
    let transcript = listen(call)?;
    let (model, format) = (call.text("model"), call.text("response_format"));
    let knows = match format.as_str() {
        "diarized_json" => model.contains("diarize"),
        "verbose_json" | "srt" | "vtt" => !model.starts_with("gpt-"),
        _ => true,
    };
    if !knows {
        let message = format!("The model `{model}` does not know the format `{format}`.");
        return Err(Reply::invalid(message, Some("response_format")));
    }
    let has = |name: &str, value: &str| {
        let values = call.body.get(name).and_then(Value::as_array);
        values.is_some_and(|values| values.iter().any(|known| known == value))
    };
    let granularities = "timestamp_granularities";
    let logprobs = has("include", "logprobs");
    if logprobs && (format != "json" || model.starts_with("whisper")) {
        let message = "Probabilities need the format `json`, and another model than `whisper-1`.";
        return Err(Reply::invalid(message, Some("include")));
    }
    if call.streams() {
        return Ok(stream(call, &transcript, &format, logprobs));
    }
    if let Some(text) = transcript.subtitles(&format) {
        return Ok(Reply::bytes(
            call.operation.status,
            "text/plain; charset=utf-8",
            text,
        ));
    }
    let mut answer = json!({"text": transcript.text, "usage": transcript.usage(&model)});
    if logprobs {
        answer["logprobs"] = transcript.logprobs();
    }
    if format != "json" {
        answer["task"] = json!("transcribe");
        answer["duration"] = json!(transcript.seconds);
    }
    if format == "diarized_json" {
        answer["segments"] = transcript.spoken(call).into();
    }
    if format == "verbose_json" {
        answer["language"] = json!("english");
        let wants_words = has(granularities, "word");
        if wants_words {
            answer["words"] = transcript.words();
        }
        if !wants_words || has(granularities, "segment") {
            answer["segments"] = transcript.decoded();
        }
    }
    Ok(call.reply(answer))
}

pub(super) fn translate(call: &Call<'_>) -> Result<Reply, Reply> {
    let transcript = listen(call)?;
    let format = call.text("response_format");
    if let Some(text) = transcript.subtitles(&format) {
        return Ok(Reply::bytes(
            call.operation.status,
            "text/plain; charset=utf-8",
            text,
        ));
    }
    let mut answer = json!({"text": transcript.text});
    if format == "verbose_json" {
        answer["task"] = json!("translate");
        answer["language"] = json!("english");
        answer["duration"] = json!(transcript.seconds);
        answer["segments"] = transcript.decoded();
    }
    Ok(call.reply(answer))
}

/// A recording of this server is understood; of another one only the name is known.
fn listen(call: &Call<'_>) -> Result<Transcript, Reply> {
    let Some((name, content)) = call.file("file") else {
        return Err(Reply::invalid(
            "'file' is a required property",
            Some("file"),
        ));
    };
    if content.is_empty() {
        return Err(Reply::invalid("The recording is empty.", Some("file")));
    }
    let (seconds, said) = heard(content);
    let text = said.unwrap_or_else(|| format!("This is {name}. Somebody speaks."));
    Ok(Transcript {
        tokens: tokens(&text).len(),
        seconds,
        text,
    })
}

fn stream(call: &Call<'_>, transcript: &Transcript, format: &str, logprobs: bool) -> Reply {
    let mut events: Vec<Value> = Vec::new();
    for token in tokens(&transcript.text) {
        let mut event = json!({"type": "transcript.text.delta", "delta": token});
        if logprobs {
            event["logprobs"] = json!([logprob(token)]);
        }
        events.push(event);
    }
    if format == "diarized_json" {
        events.extend(transcript.spoken(call));
    }
    let usage = transcript.usage(&call.text("model"));
    let mut done = json!({"type": "transcript.text.done", "text": transcript.text, "usage": usage});
    if logprobs {
        done["logprobs"] = transcript.logprobs();
    }
    events.push(done);
    Reply::events(events)
}

fn logprob(token: &str) -> Value {
    json!({"token": token, "logprob": LIKELY, "bytes": token.as_bytes()})
}

impl Transcript {
    fn usage(&self, model: &str) -> Value {
        if model.starts_with("whisper") {
            return json!({"type": "duration", "seconds": self.seconds.ceil()});
        }
        // Ten tokens for a second.
        let audio = (self.seconds * 10.0).ceil() as usize;
        json!({
            "type": "tokens",
            "input_tokens": audio,
            "input_token_details": {"text_tokens": 0, "audio_tokens": audio},
            "output_tokens": self.tokens,
            "total_tokens": audio + self.tokens,
        })
    }

    fn logprobs(&self) -> Value {
        tokens(&self.text).into_iter().map(logprob).collect()
    }

    /// Pieces of the text, each with its beginning and end in seconds, by how much of the text they
    /// are.
    fn timed<'a>(&self, pieces: impl Iterator<Item = &'a str>) -> Vec<(f64, f64, &'a str)> {
        let pieces: Vec<&str> = pieces.collect();
        let all: usize = pieces.iter().map(|piece| piece.len()).sum();
        let at = |before: usize| self.seconds * before as f64 / all.max(1) as f64;
        let mut before = 0;
        let timed = pieces.into_iter().map(|piece| {
            let start = at(before);
            before += piece.len();
            (start, at(before), piece)
        });
        timed.collect()
    }

    /// The sentences, which are the segments.
    fn sentences(&self) -> Vec<(f64, f64, &str)> {
        let sentences = self.text.split_inclusive(['.', '!', '?', '\n']);
        self.timed(sentences.filter(|sentence| !sentence.trim().is_empty()))
    }

    fn words(&self) -> Value {
        let letters = |word: &&str| word.contains(char::is_alphanumeric);
        let words = self.text.split_whitespace().filter(letters);
        let words = self.timed(words).into_iter().map(|(start, end, word)| {
            let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            json!({"word": word, "start": start, "end": end})
        });
        words.collect()
    }

    /// Segments with the numbers of a decoder.
    fn decoded(&self) -> Value {
        let segments = self.sentences().into_iter().enumerate();
        let segments = segments.map(|(id, (start, end, text))| {
            json!({
                "id": id, "seek": 0, "start": start, "end": end, "text": text,
                "tokens": (0..tokens(text).len()).collect::<Vec<_>>(),
                "temperature": 0.0, "avg_logprob": LIKELY, "compression_ratio": 1.0,
                "no_speech_prob": 0.01,
            })
        });
        segments.collect()
    }

    /// Segments of speakers who take turns: those whose names are known, else two.
    fn spoken(&self, call: &Call<'_>) -> Vec<Value> {
        let known = call
            .body
            .get("known_speaker_names")
            .and_then(Value::as_array);
        let known = known.into_iter().flatten().filter_map(Value::as_str);
        let mut names: Vec<&str> = known.collect();
        if names.is_empty() {
            names = vec!["A", "B"];
        }
        let segments = self.sentences().into_iter().enumerate();
        let segments = segments.map(|(at, (start, end, text))| {
            json!({
                "type": "transcript.text.segment", "id": format!("seg_{at:03}"), "start": start,
                "end": end, "text": text, "speaker": names[at % names.len()],
            })
        });
        segments.collect()
    }

    /// Plain text or subtitles; nothing for what is JSON.
    fn subtitles(&self, format: &str) -> Option<String> {
        let (mut text, point) = match format {
            "text" => return Some(format!("{}\n", self.text)),
            "srt" => (String::new(), ','),
            "vtt" => ("WEBVTT\n\n".to_owned(), '.'),
            _ => return None,
        };
        for (at, (start, end, sentence)) in self.sentences().into_iter().enumerate() {
            if format == "srt" {
                text.push_str(&format!("{}\n", at + 1));
            }
            let (start, end) = (clock(start, point), clock(end, point));
            text.push_str(&format!("{start} --> {end}\n{}\n\n", sentence.trim()));
        }
        Some(text)
    }
}

/// `00:01:02,345`
fn clock(seconds: f64, point: char) -> String {
    let all = (seconds * 1000.0).round() as u64;
    let (minutes, rest) = (all / 60_000, all % 60_000);
    format!(
        "{:02}:{:02}:{:02}{point}{:03}",
        minutes / 60,
        minutes % 60,
        rest / 1000,
        rest % 1000
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtitles() {
        let text = "Hi there. Who is it?".to_owned();
        let transcript = Transcript {
            text,
            seconds: 4000.0,
            tokens: 0,
        };
        assert_eq!(
            transcript.subtitles("srt").unwrap(),
            "1\n00:00:00,000 --> 00:30:00,000\nHi there.\n\n2\n00:30:00,000 --> 01:06:40,000\nWho is it?\n\n"
        );
        let vtt = transcript.subtitles("vtt").unwrap();
        assert!(vtt.starts_with("WEBVTT\n\n00:00:00.000 --> "), "{vtt}");
    }
}
