//! What an API remembers and how it shapes its responses, where that is more than an example.

mod state;

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::mock::document::{Api, Operation, keyword, member};
use crate::mock::form::FormPart;
use crate::mock::reply::Reply;
pub(crate) use state::{Insert, State, lock, now};

/// The behaviour behind the operations of one tag.
///
/// The server asks each scenario in turn; the first that answers is heard. What no scenario answers
/// gets the documented example. A request has been checked against the document before it comes here.
pub(crate) trait Scenario: Send + Sync {
    /// Called once when a server starts: what is there before the first request. With `empty` that is
    /// nothing that a caller could have made.
    fn prepare(&self, _api: &Api, _state: &State, _empty: bool) {}

    /// Nothing, when the operation is not one that this scenario knows.
    fn answer(&self, call: &Call<'_>) -> Option<Reply>;
}

/// The server, for requests within a request.
pub(crate) trait Host: Sync {
    /// What a `POST` of this JSON gets.
    fn post(&self, path: &str, body: &Value) -> Posted;
}

/// An answer to a request within a request.
pub(crate) struct Posted {
    pub(crate) status: u16,
    pub(crate) request_id: String,
    /// Null if it is no JSON.
    pub(crate) body: Value,
}

/// A request that fits the document.
pub(crate) struct Call<'a> {
    pub(crate) host: &'a dyn Host,
    pub(crate) operation: &'a Operation,
    pub(crate) api: &'a Api,
    pub(crate) state: &'a Arc<State>,
    /// `http://127.0.0.1:PORT`
    pub(crate) origin: &'a str,
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Map<String, Value>,
    /// The schema of the body, null without one.
    pub(crate) schema: &'a Value,
    /// The JSON body, or the form as a JSON object in which a file is its name.
    pub(crate) body: Value,
    pub(crate) parts: Vec<FormPart>,
}

impl Call<'_> {
    pub(crate) fn operation_id(&self) -> &str {
        &self.operation.id
    }

    /// The value of a place in the path; empty when the path has no such place.
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// A member of the body. One that is absent or null reads as the default of its schema.
    pub(crate) fn member(&self, name: &str) -> Value {
        match self.body.get(name) {
            Some(value) if !value.is_null() => value.clone(),
            _ => self.default(name).unwrap_or(Value::Null),
        }
    }

    /// A member that is a text, empty when it is none.
    pub(crate) fn text(&self, name: &str) -> String {
        self.member(name).as_str().unwrap_or_default().to_owned()
    }

    /// A member that counts something. Larger numbers than the server wants to count to, which only
    /// a document without bounds lets through, read as 4096.
    pub(crate) fn count(&self, name: &str) -> Option<usize> {
        let value = self.member(name);
        let whole = value
            .as_u64()
            .or_else(|| value.as_f64().map(|number| number as u64));
        whole.and_then(|number| usize::try_from(number.min(4096)).ok())
    }

    /// A member that is a switch, off by default.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.member(name) == Value::Bool(true)
    }

    /// The first file that was sent under a name: its own name, and its content.
    pub(crate) fn file(&self, name: &str) -> Option<(&str, &Bytes)> {
        let mut parts = self.parts.iter().filter(|part| part.name == name);
        parts.find_map(|part| {
            part.file_name
                .as_deref()
                .map(|file_name| (file_name, &part.content))
        })
    }

    /// Whether an event stream was asked for.
    pub(crate) fn streams(&self) -> bool {
        match &self.operation.switch {
            Some(switch) if switch.in_query => self.query.get(&switch.name) == Some(&switch.value),
            Some(switch) => self.body.get(&switch.name) == Some(&switch.value),
            None => {
                self.operation.plain_answer().is_none() && self.operation.stream_answer().is_some()
            }
        }
    }

    /// Whether text was asked for where JSON is usual.
    fn wants_text(&self) -> bool {
        let switch = self.operation.text_switch.as_ref();
        switch.is_some_and(|(name, values)| {
            let values = values.as_array();
            values.is_some_and(|values| values.contains(&self.member(name)))
        })
    }

    /// The documented response of this operation, an empty object if that is no object.
    pub(crate) fn example(&self) -> Value {
        let example = self.api.example(&self.operation.id);
        example
            .filter(Value::is_object)
            .unwrap_or_else(|| Value::Object(Map::new()))
    }

    /// A success in JSON.
    pub(crate) fn reply(&self, body: Value) -> Reply {
        Reply::json(self.operation.status, body)
    }

    /// What the document alone says: its example, or a value made up from the schema.
    pub(crate) fn documented(&self) -> Reply {
        if self.streams() {
            return self.documented_stream();
        }
        let status = self.operation.status;
        let text = self.operation.text_answer().filter(|_| self.wants_text());
        let Some(content) = text.or_else(|| self.operation.plain_answer()) else {
            return Reply::empty(status);
        };
        let example = content.example(&self.api.document);
        match example {
            example if content.is_json() => Reply::json(status, example),
            Value::String(text) => Reply::bytes(status, &content.media_type, text),
            example => Reply::bytes(status, &content.media_type, example.to_string()),
        }
    }

    fn documented_stream(&self) -> Reply {
        let content = self.operation.stream_answer();
        let example = content.map_or(Value::Null, |content| content.example(&self.api.document));
        let answer = match example {
            Value::String(text) if text.contains("data:") => {
                Reply::chunks("text/event-stream", [text])
            }
            Value::Array(events) => Reply::events(events),
            event => Reply::events([event]),
        };
        answer.with_status(self.operation.status)
    }

    fn default(&self, name: &str) -> Option<Value> {
        let member = member(&self.api.document, self.schema, name)?;
        keyword(&self.api.document, member, "default").cloned()
    }
}
