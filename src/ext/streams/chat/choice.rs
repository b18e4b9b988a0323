//! One choice, in pieces.

#![allow(deprecated, reason = "older servers answer with `function_call`")]

use serde_json::{Value, json};

use super::calls::Calls;
use super::event::ChatStreamEvent as Event;
use super::join::{join, take};
use crate::Extra;
use crate::ext::streams::members::extend;
use crate::types::{
    ChatChoice, ChatChunkChoice, ChatDelta, ChatFinishReason, ChatFunctionCall,
    ChatFunctionCallDelta, ChatLogprobs, ChatResponseMessage,
};

#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    index: i64,
    /// The role that came last.
    role: Option<String>,
    content: Option<String>,
    refusal: Option<String>,
    calls: Calls,
    function_call: Option<ChatFunctionCall>,
    /// What the document does not name of the message.
    members: Extra,
    finish_reason: Option<ChatFinishReason>,
    logprobs: Option<ChatLogprobs>,
    extra: Extra,
    /// Something has come of the message.
    begun: bool,
    /// The audio has come to its end.
    spoken: bool,
}

impl Choice {
    #[inline]
    pub(super) fn new(index: i64) -> Self {
        Self {
            index,
            ..Self::default()
        }
    }

    #[inline]
    pub(super) fn index(&self) -> i64 {
        self.index
    }

    #[inline]
    pub(super) fn text(&self) -> &str {
        self.content.as_deref().unwrap_or_default()
    }

    #[inline]
    pub(super) fn is_finished(&self) -> bool {
        self.finish_reason.is_some()
    }

    #[inline]
    pub(super) fn add(&mut self, piece: ChatChunkChoice, events: &mut Vec<Event>) {
        let mut extra = piece.extra;
        let mut delta = piece.delta;
        // A server that sends the whole at once may call it as in a plain answer.
        let message = extra.remove("message").filter(Value::is_object);
        if let Some(message) = message
            && !self.begun
            && delta == ChatDelta::default()
        {
            delta = serde_json::from_value(message).unwrap_or_default();
        }
        self.begun |= delta != ChatDelta::default();
        self.add_delta(delta, events);
        if let Some(logprobs) = piece.logprobs {
            self.add_logprobs(logprobs, events);
        }
        extend(&mut self.extra, extra);
        let reason = piece.finish_reason.filter(|reason| *reason != "");
        if let Some(reason) = reason {
            let is_first = self.finish_reason.is_none();
            self.finish_reason = Some(reason.clone());
            if is_first {
                self.finish(reason, events);
            }
        }
    }

    #[inline]
    fn add_delta(&mut self, delta: ChatDelta, events: &mut Vec<Event>) {
        let choice = self.index;
        if let Some(role) = delta.role.filter(|role| *role != "") {
            self.role = Some(role.to_string());
        }
        if let Some(delta) = delta.content {
            append(&mut self.content, &delta);
            if !delta.is_empty() {
                events.push(Event::Text { choice, delta });
            }
        }
        if let Some(delta) = delta.refusal {
            append(&mut self.refusal, &delta);
            if !delta.is_empty() {
                events.push(Event::Refusal { choice, delta });
            }
        }
        for delta in delta.tool_calls {
            self.calls.add(choice, delta, events);
        }
        if let Some(delta) = delta.function_call {
            self.add_function_call(delta);
        }
        if delta.extra.is_empty() {
            return;
        }
        let is_spoken =
            |audio: &Extra| audio.contains_key("expires_at") && !audio.contains_key("data");
        let audio = delta.extra.get("audio").and_then(Value::as_object);
        self.spoken |= audio.is_some_and(is_spoken);
        let told = delta.extra.iter().filter(|(_, value)| !value.is_null());
        events.extend(told.map(|(name, value)| Event::Other {
            choice,
            name: name.clone(),
            value: value.clone(),
        }));
        join(&mut self.members, delta.extra);
    }

    #[inline]
    fn add_function_call(&mut self, delta: ChatFunctionCallDelta) {
        let call = self
            .function_call
            .get_or_insert_with(|| ChatFunctionCall::new("", ""));
        if let Some(name) = delta.name.filter(|name| !name.is_empty()) {
            call.name = name;
        }
        call.arguments
            .push_str(delta.arguments.as_deref().unwrap_or_default());
        join(&mut call.extra, delta.extra);
    }

    #[inline]
    fn add_logprobs(&mut self, more: ChatLogprobs, events: &mut Vec<Event>) {
        if !more.content.is_empty() || !more.refusal.is_empty() {
            events.push(Event::Logprobs {
                choice: self.index,
                content: more.content.clone(),
                refusal: more.refusal.clone(),
            });
        }
        match &mut self.logprobs {
            Some(known) => {
                known.content.extend(more.content);
                known.refusal.extend(more.refusal);
                extend(&mut known.extra, more.extra);
            }
            none => *none = Some(more),
        }
    }

    #[inline]
    fn finish(&mut self, reason: ChatFinishReason, events: &mut Vec<Event>) {
        let choice = self.index;
        self.calls.finish(choice, events);
        events.push(Event::Finished { choice, reason });
    }

    /// The end of the stream. Audio ends without a reason of its own.
    #[inline]
    pub(super) fn end(&mut self, events: &mut Vec<Event>) {
        match self.finish_reason {
            Some(_) => self.calls.finish(self.index, events),
            None if self.spoken => {
                self.finish_reason = Some(ChatFinishReason::Stop);
                self.finish(ChatFinishReason::Stop, events);
            }
            None => {}
        }
    }

    #[inline]
    pub(super) fn into_whole(mut self) -> ChatChoice {
        // Some servers send a list of parts first, and then texts.
        if let (Some(text), Some(Value::Array(parts))) =
            (&self.content, self.members.get_mut("content"))
            && !text.is_empty()
        {
            parts.push(json!({"type": "text", "text": text}));
        }
        let message = ChatResponseMessage {
            role: self.role.unwrap_or_else(|| "assistant".to_owned()),
            content: self.content,
            refusal: self.refusal,
            tool_calls: self.calls.into_whole(),
            annotations: take(&mut self.members, "annotations").unwrap_or_default(),
            audio: take(&mut self.members, "audio"),
            function_call: self.function_call,
            extra: self.members,
        };
        ChatChoice {
            index: self.index,
            message,
            finish_reason: self.finish_reason,
            logprobs: self.logprobs,
            extra: self.extra,
        }
    }
}

#[inline]
fn append(text: &mut Option<String>, more: &str) {
    text.get_or_insert_default().push_str(more);
}
