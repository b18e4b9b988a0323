//! Responses that come event by event.

use serde_json::Value;

use super::failure::Failure;
use super::output::Output;
use super::response::{Growing, Pieces, texts};
use crate::EventStream;

type Events = EventStream<Value>;

/// One JSON array of all events.
pub(crate) async fn array(output: Output, mut events: Events) -> Result<(), Failure> {
    let mut start = "[";
    while let Some(event) = events.try_next().await? {
        output.text(&format!("{start}\n{event}"))?;
        start = ",";
    }
    output.text(match start {
        "[" => "[]\n",
        _ => "\n]\n",
    })
}

/// One line of JSON for each event.
pub(crate) async fn lines(output: Output, mut events: Events) -> Result<(), Failure> {
    while let Some(event) = events.try_next().await? {
        output.line(&event.to_string())?;
    }
    Ok(())
}

/// A text that grows. What has come is not lost when the stream
/// breaks off.
pub(crate) async fn growing_text(
    output: Output,
    mut events: Events,
    growing: Growing,
) -> Result<(), Failure> {
    let mut pieces = Pieces::new(growing);
    let ended = loop {
        match events.try_next().await {
            Ok(Some(chunk)) => output.text(&pieces.push(&chunk))?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    output.text(&pieces.rest())?;
    Ok(ended?)
}

/// A line for each text that `pointer` leads to, and JSON for an event without one.
pub(crate) async fn events(
    output: Output,
    mut events: Events,
    pointer: Option<&str>,
) -> Result<(), Failure> {
    while let Some(event) = events.try_next().await? {
        let texts = pointer.map_or_else(Vec::new, |pointer| texts(&event, pointer));
        match texts.is_empty() {
            true => output.line(&event.to_string())?,
            false => {
                for (_, text) in texts {
                    output.line(&text)?;
                }
            }
        }
    }
    Ok(())
}
