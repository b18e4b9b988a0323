//! How a stream says that it is complete.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::{self, Finder};
use serde::Deserialize;
use serde_json::Value;

use crate::sse::Decoder;
use crate::wire::StreamEnd;

/// How the streams end that the document says nothing about: those of chat and completions send
/// `[DONE]`, those of responses one of these.
const UNDOCUMENTED: &[&str] = &[
    "response.completed",
    "response.failed",
    "response.incomplete",
];

const FINISH_REASON_NAME: &[u8] = b"\"finish_reason\"";
static FINISH_REASON: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(FINISH_REASON_NAME));
static USAGE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\"usage\""));

/// What to look for in the events of a stream.
#[derive(Debug, Default)]
pub(in crate::client) enum Ending {
    /// Nothing: `[DONE]` alone ends it.
    #[default]
    Done,
    /// An event of one of these types.
    Events(&'static [&'static str]),
    /// This many events of this type; nothing of them has come as long as `none` is set.
    Count {
        event: &'static str,
        left: u64,
        none: bool,
    },
    Choices(Choices),
}

/// What is still to come of what was asked for.
#[derive(Debug)]
pub(in crate::client) struct Choices {
    choices: usize,
    finished: Vec<u64>,
    usage: bool,
    /// How far from its end the last event had a finish reason that is null.
    unfinished: usize,
}

impl Ending {
    /// The ending of a request with this body, if it is JSON, and these numbers in it, whatever it is.
    /// `end` is what the document says.
    pub(in crate::client) fn of(
        end: Option<StreamEnd>,
        body: Option<&[u8]>,
        number: impl Fn(&str) -> Option<u64>,
    ) -> Self {
        match end {
            None => Self::Events(UNDOCUMENTED),
            Some(StreamEnd::Done) => Self::Done,
            Some(StreamEnd::Events(types)) => Self::Events(types),
            Some(StreamEnd::Count { event, member }) => Self::Count {
                event,
                left: number(member).unwrap_or(1).max(1),
                none: true,
            },
            Some(StreamEnd::Choices) => Self::Choices(Choices::asked_for(body.unwrap_or_default())),
        }
    }

    /// Looks at the event that the decoder has found, and tells whether it is the last one.
    #[inline]
    pub(in crate::client) fn ends_with(&mut self, decoder: &mut Decoder) -> bool {
        match self {
            Self::Done => false,
            Self::Events(types) => is_of(types, decoder),
            Self::Count { event, left, none } => {
                if is_of(&[event], decoder) {
                    (*left, *none) = (left.saturating_sub(1), false);
                }
                *left == 0
            }
            Self::Choices(choices) => {
                choices.see(decoder);
                false
            }
        }
    }

    /// Whether the end of the body is the end of the stream.
    pub(in crate::client) fn permits_end(&self) -> bool {
        match self {
            Self::Done | Self::Events(_) => false,
            Self::Count { none, .. } => !none,
            Self::Choices(asked) => asked.finished.len() >= asked.choices && !asked.usage,
        }
    }

    /// What a body lacks that ends too early.
    pub(in crate::client) fn missing(&self) -> Cow<'static, str> {
        match self {
            Self::Events(types) if *types != UNDOCUMENTED => {
                format!("an event of the type `{}`", types.join("` or `")).into()
            }
            Self::Count { event, .. } => format!("an event of the type `{event}`").into(),
            Self::Choices(_) => "`[DONE]` or the end of all that was asked for".into(),
            _ => "`[DONE]`".into(),
        }
    }
}

/// Whether an event is of one of these types, by its name or its member `type`.
#[inline(never)]
fn is_of(types: &[&str], decoder: &mut Decoder) -> bool {
    let mut all = types.iter();
    // Most events need not be parsed to see that it is none.
    all.any(|ty| decoder.found_name() == *ty)
        || memmem::find(decoder.found_bytes(), common_start(types).as_bytes()).is_some()
            && has_type(types, decoder)
}

/// Whether the member `type` of an event is one of these.
pub(super) fn has_type(types: &[&str], decoder: &mut Decoder) -> bool {
    match serde_json::from_slice(decoder.found_event().data.as_bytes()) {
        Ok(Value::Object(members)) => {
            let ty = members.get("type").and_then(Value::as_str);
            ty.is_some_and(|ty| types.contains(&ty))
        }
        _ => false,
    }
}

fn common_start<'a>(types: &[&'a str]) -> &'a str {
    let Some((first, others)) = types.split_first() else {
        return "";
    };
    let is_shared = |(at, byte): &(usize, u8)| {
        let mut others = others.iter();
        others.all(|other| other.as_bytes().get(*at) == Some(byte))
    };
    let length = first.bytes().enumerate().take_while(is_shared).count();
    // Within a character nothing is shared that could be looked for.
    first.get(..length).unwrap_or_default()
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    n: Value,
    prompt: Value,
    stream_options: Value,
}

impl Asked {
    /// Each prompt has choices of its own; a list of tokens is one prompt.
    fn prompts(&self) -> usize {
        match &self.prompt {
            Value::Array(prompts) if !prompts.iter().all(Value::is_number) => prompts.len(),
            _ => 1,
        }
    }
}

impl Choices {
    fn asked_for(body: &[u8]) -> Self {
        // What has another form is for the server to refuse.
        let asked: Asked = serde_json::from_slice(body).unwrap_or_default();
        let n = asked.n.as_u64().and_then(|n| usize::try_from(n).ok());
        Self {
            choices: n.unwrap_or(1).max(1).saturating_mul(asked.prompts()),
            finished: Vec::new(),
            unfinished: 0,
            usage: asked.stream_options["include_usage"] == true,
        }
    }

    /// Whether the event has a value of what is waited for: at a glance, as most have none.
    #[inline]
    fn tells_something(&mut self, data: &[u8]) -> bool {
        // One event is like the other, so that a look at the same place mostly suffices.
        let at = data.len().wrapping_sub(self.unfinished);
        if self.choices == 1 && !self.usage && has_null_at(data, at, FINISH_REASON_NAME) {
            return false;
        }
        if let Some(at) = FINISH_REASON.find(data) {
            self.unfinished = data.len() - at;
        }
        has_value(data, &FINISH_REASON) || self.usage && has_value(data, &USAGE)
    }

    #[inline]
    fn see(&mut self, decoder: &mut Decoder) {
        if self.tells_something(decoder.found_bytes()) {
            self.read(decoder);
        }
    }

    #[inline(never)]
    fn read(&mut self, decoder: &mut Decoder) {
        let event = serde_json::from_slice(decoder.found_event().data.as_bytes());
        let Ok(Value::Object(members)) = event else {
            return;
        };
        let choices = members.get("choices").and_then(Value::as_array);
        for choice in choices.into_iter().flatten() {
            let index = choice.get("index").and_then(Value::as_u64).unwrap_or(0);
            let reason = choice.get("finish_reason");
            let is_finished = reason.is_some_and(|reason| !reason.is_null() && reason != "");
            let is_new = self.finished.len() < self.choices && !self.finished.contains(&index);
            if is_finished && is_new {
                self.finished.push(index);
            }
        }
        let usage = members.get("usage").and_then(Value::as_object);
        if usage.is_some_and(|usage| !usage.is_empty()) {
            self.usage = false;
        }
    }
}

/// Whether some member of this name, with its quotes, is not null.
fn has_value(data: &[u8], name: &Finder<'_>) -> bool {
    let mut places = name.find_iter(data);
    places.any(|at| !has_null_at(data, at, name.needle()))
}

/// Whether the member of this name is here, and null.
#[inline]
fn has_null_at(data: &[u8], at: usize, name: &[u8]) -> bool {
    let here = data.get(at..).unwrap_or_default();
    let behind = here.strip_prefix(name).unwrap_or_default();
    let blank = |byte: &u8| matches!(byte, b' ' | b':' | b'\t' | b'\n' | b'\r');
    behind.iter().find(|byte| !blank(byte)) == Some(&b'n')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_types_share() {
        assert_eq!(common_start(UNDOCUMENTED), "response.");
        assert_eq!(common_start(&["a.done"]), "a.done");
        assert_eq!(common_start(&["a", "b"]), "");
        assert_eq!(common_start(&["é", "è"]), "");
    }

    #[test]
    fn values_at_a_glance() {
        for (data, has) in [
            ("{\"usage\":null}", false),
            ("{\"usage\" : \n null}", false),
            ("{\"usage\": {}}", true),
            ("{\"a\":{\"usage\":null},\"usage\":1}", true),
            ("{\"usages\":1}", false),
            ("\"usage\"", true),
        ] {
            assert_eq!(has_value(data.as_bytes(), &USAGE), has, "{data}");
        }
    }
}
