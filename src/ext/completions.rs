//! Conveniences on completions.

use serde_json::Value;

use crate::Extra;
use crate::types::{CompletionChoice, CompletionLogprobs, CreateCompletionResponse};

impl CreateCompletionResponse {
    /// The text of the first choice; empty if there is none, as in the last chunk that some servers
    /// send.
    #[must_use]
    pub fn text(&self) -> &str {
        self.choices.first().map_or("", |choice| &choice.text)
    }

    /// Appends the next chunk of a stream: after the last one, this is the completion that a call
    /// without a stream would have returned.
    ///
    /// Texts and logprobs grow, choice by choice; of everything else the last value that is there
    /// counts, save for id, time and model, which the first chunk decides.
    pub fn merge(&mut self, chunk: Self) {
        if self.id.is_empty() {
            self.id = chunk.id;
        }
        if self.model.is_empty() {
            self.model = chunk.model;
        }
        self.created = self.created.or(chunk.created);
        self.usage = chunk.usage.or(self.usage.take());
        for choice in chunk.choices {
            match self
                .choices
                .iter_mut()
                .find(|known| known.index == choice.index)
            {
                Some(known) => merge_choice(known, choice),
                None => {
                    let at = self
                        .choices
                        .partition_point(|known| known.index < choice.index);
                    self.choices.insert(at, choice);
                }
            }
        }
        merge_extra(&mut self.extra, chunk.extra);
    }
}

fn merge_choice(known: &mut CompletionChoice, next: CompletionChoice) {
    known.text.push_str(&next.text);
    known.finish_reason = next.finish_reason.or(known.finish_reason.take());
    match (&mut known.logprobs, next.logprobs) {
        (Some(known), Some(next)) => merge_logprobs(known, next),
        (known @ None, next) => *known = next,
        (Some(_), None) => {}
    }
    merge_extra(&mut known.extra, next.extra);
}

fn merge_logprobs(known: &mut CompletionLogprobs, next: CompletionLogprobs) {
    known.tokens.extend(next.tokens);
    known.token_logprobs.extend(next.token_logprobs);
    known.top_logprobs.extend(next.top_logprobs);
    known.text_offset.extend(next.text_offset);
    merge_extra(&mut known.extra, next.extra);
}

/// Lists grow, as the `content` of logprobs in the shape of chat completions does.
fn merge_extra(known: &mut Extra, next: Extra) {
    for (name, value) in next {
        match (known.get_mut(&name), value) {
            (Some(Value::Array(items)), Value::Array(more)) => items.extend(more),
            (_, value) => {
                known.insert(name, value);
            }
        }
    }
}

#[cfg(feature = "client")]
impl crate::EventStream<CreateCompletionResponse> {
    /// Reads the stream to its end and joins the chunks to the completion that a call without a
    /// stream would have returned: every choice, with its text, logprobs and finish reason.
    /// [`None`] if the server sent `[DONE]` and nothing before it.
    ///
    /// To keep what came before an error, read the stream by hand and
    /// [`merge`](CreateCompletionResponse::merge) its chunks.
    ///
    /// # Errors
    ///
    /// The first error of the stream.
    pub async fn into_completion(mut self) -> crate::Result<Option<CreateCompletionResponse>> {
        let Some(mut completion) = self.try_next().await? else {
            return Ok(None);
        };
        while let Some(chunk) = self.try_next().await? {
            completion.merge(chunk);
        }
        Ok(Some(completion))
    }
}
