//! The calls of a choice, in pieces.

use std::collections::HashMap;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::event::ChatStreamEvent as Event;
use super::join::join;
use crate::Extra;
use crate::ext::streams::order::Order;
use crate::types::{
    ChatCustomCall, ChatCustomToolCall, ChatFunctionCall, ChatFunctionToolCall, ChatToolCall,
    ChatToolCallDelta,
};

#[derive(Clone, Debug, Default)]
pub(super) struct Calls {
    calls: Vec<Call>,
    order: Order,
    by_id: HashMap<String, usize>,
    /// The call that came last.
    current: usize,
}

#[derive(Clone, Debug, Default)]
struct Call {
    id: String,
    /// Empty for a function.
    kind: String,
    name: String,
    /// The arguments, or the input.
    text: String,
    extra: Extra,
    /// What the document does not name beside name and text.
    inner: Extra,
    begun: bool,
    done: bool,
}

impl Calls {
    #[inline]
    pub(super) fn add(
        &mut self,
        choice: i64,
        mut delta: ChatToolCallDelta,
        events: &mut Vec<Event>,
    ) {
        let (mut name, mut text, mut inner) = (String::new(), String::new(), Extra::new());
        let mut kind = delta.type_;
        if let Some(function) = delta.function {
            name = function.name.unwrap_or_default();
            text = function.arguments.unwrap_or_default();
            inner = function.extra;
        }
        if let Some(Value::Object(mut custom)) = delta.extra.remove("custom") {
            let mut take = |name| match custom.remove(name) {
                Some(Value::String(text)) => text,
                _ => String::new(),
            };
            name = take("name");
            text = take("input");
            inner = custom;
            kind = "custom".to_owned();
        }
        let id = delta.id.unwrap_or_default();
        let number = self.place(delta.index, &id, &name, &text);
        self.current = number;
        let Some(call) = self.calls.get_mut(number) else {
            return;
        };
        if call.id.is_empty() && !id.is_empty() {
            self.by_id.entry(id.clone()).or_insert(number);
            call.id = id;
        }
        // A type that is left out reads as this one.
        if !kind.is_empty() && kind != "function" {
            call.kind = kind;
        }
        if !name.is_empty() {
            call.name = name;
        }
        call.text.push_str(&text);
        join(&mut call.inner, inner);
        join(&mut call.extra, delta.extra);
        if !call.begun && !call.name.is_empty() {
            call.begin(choice, number, events);
        } else if call.begun && !text.is_empty() {
            events.push(Event::ToolCallArguments {
                choice,
                number,
                delta: text,
            });
        }
    }

    /// Which call a piece belongs to: that of its index, or without one that of its id, or the one in
    /// progress. Some servers give all calls the same index.
    #[inline]
    fn place(&mut self, index: Option<i64>, id: &str, name: &str, text: &str) -> usize {
        let by_id = self.by_id.get(id).copied();
        let found = match index {
            Some(index) => match self.order.find(index) {
                Some(last) if self.is_another(last, id, name, text) => {
                    by_id.filter(|place| self.order.index(*place) == Some(index))
                }
                found => found,
            },
            None if by_id.is_some() => by_id,
            None => {
                let has_unknown_id = !id.is_empty()
                    && self
                        .calls
                        .get(self.current)
                        .is_some_and(|call| !call.id.is_empty());
                let is_another = has_unknown_id || self.is_another(self.current, id, name, text);
                (!self.calls.is_empty() && !is_another).then_some(self.current)
            }
        };
        found.unwrap_or_else(|| {
            self.calls.push(Call::default());
            self.order.open(index)
        })
    }

    /// Whether a piece with this id, name and text begins another call than the one at this place. An id
    /// alone does not, since some servers give each piece a new one.
    #[inline]
    fn is_another(&self, place: usize, id: &str, name: &str, text: &str) -> bool {
        self.calls.get(place).is_some_and(|call| {
            let has_ids = !id.is_empty() && !call.id.is_empty();
            !name.is_empty()
                && match has_ids {
                    true => id != call.id,
                    false if call.name.is_empty() || call.text.is_empty() => false,
                    false => name != call.name || call.is_followed_by(text),
                }
        })
    }

    /// Tells that all calls are done, since their choice is.
    #[inline]
    pub(super) fn finish(&mut self, choice: i64, events: &mut Vec<Event>) {
        for (number, call) in self.calls.iter_mut().enumerate() {
            if std::mem::replace(&mut call.done, true) {
                continue;
            }
            if !call.begun {
                call.begin(choice, number, events);
            }
            let call = call.clone().into_whole();
            events.push(Event::ToolCallDone {
                choice,
                number,
                call,
            });
        }
    }

    #[inline]
    pub(super) fn into_whole(self) -> Vec<ChatToolCall> {
        let mut calls: Vec<_> = self.calls.into_iter().map(Call::into_whole).collect();
        self.order.sort(&mut calls);
        calls
    }
}

impl Call {
    /// Whether the arguments are whole, and this text begins others: an object never follows another one.
    #[inline]
    fn is_followed_by(&self, text: &str) -> bool {
        self.kind.is_empty()
            && text.trim_start().starts_with('{')
            && self.text.trim_end().ends_with('}')
            && serde_json::from_str::<IgnoredAny>(&self.text).is_ok()
    }

    /// Tells that the call has begun, and what has come of its text.
    #[inline]
    fn begin(&mut self, choice: i64, number: usize, events: &mut Vec<Event>) {
        self.begun = true;
        events.push(Event::ToolCallBegun {
            choice,
            number,
            id: self.id.clone(),
            name: self.name.clone(),
        });
        if !self.text.is_empty() {
            events.push(Event::ToolCallArguments {
                choice,
                number,
                delta: self.text.clone(),
            });
        }
    }

    #[inline]
    fn into_whole(self) -> ChatToolCall {
        match self.kind.as_str() {
            "" => ChatToolCall::Function(ChatFunctionToolCall {
                id: self.id,
                function: ChatFunctionCall {
                    name: self.name,
                    arguments: self.text,
                    extra: self.inner,
                },
                extra: self.extra,
            }),
            "custom" => ChatToolCall::Custom(ChatCustomToolCall {
                id: self.id,
                custom: ChatCustomCall {
                    name: self.name,
                    input: self.text,
                    extra: self.inner,
                },
                extra: self.extra,
            }),
            _ => ChatToolCall::Other(self.into_value()),
        }
    }

    /// A call of a type that the document does not name.
    #[inline]
    fn into_value(self) -> Value {
        let mut members = self.extra;
        members.insert("id".to_owned(), self.id.into());
        members.insert("type".to_owned(), self.kind.into());
        if !self.name.is_empty() || !self.text.is_empty() || !self.inner.is_empty() {
            let mut function = self.inner;
            function.insert("name".to_owned(), self.name.into());
            function.insert("arguments".to_owned(), self.text.into());
            members.insert("function".to_owned(), function.into());
        }
        members.into()
    }
}
