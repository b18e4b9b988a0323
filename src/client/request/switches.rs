//! What the method called decides about the request: the switches for events and for text.

use serde_json::Value;

use super::draft::{Body, Draft};
use super::wanted::Wanted;
use crate::client::error::{Error, Result};
use crate::client::options::CallOptions;
use crate::client::response::Ending;
use crate::client::transport::Payload;
use crate::wire::{Extra, Place, StreamEnd, StreamSwitch, TextSwitch, has_member};

impl Draft {
    /// How the events end that the request asks for.
    pub(super) fn ending(&self, payload: &Payload) -> Ending {
        let end = self
            .operation
            .map(|operation| operation.stream_end.unwrap_or(StreamEnd::Done));
        let body = match payload {
            Payload::Json(body) => Some(&body[..]),
            _ => None,
        };
        let number = |member: &str| match payload {
            Payload::Json(body) => serde_json::from_slice::<Value>(body).ok()?[member].as_u64(),
            Payload::Form(form) => form.text_of(member)?.parse().ok(),
            Payload::Pairs(_) | Payload::None => None,
        };
        Ending::of(end, body, number)
    }

    /// The value of the switch that is to be added for a response of text. One that would give a
    /// response of the other kind is refused: it could not be read.
    pub(super) fn text_switched(
        &self,
        switch: &TextSwitch,
        above: &Extra,
        wanted: Wanted,
    ) -> Result<Option<&'static str>> {
        let below = &self.client.defaults.options.extra;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let own = || match &self.body {
            Body::None | Body::Content(_) => None,
            Body::Pairs(members) => members.get(switch.name).and_then(text),
            Body::Json(body) => {
                let body: Option<Value> = serde_json::from_slice(body).ok();
                body.as_ref()
                    .and_then(|body| body.get(switch.name))
                    .and_then(text)
            }
            Body::Form(form) => form.text_of(switch.name).map(str::to_owned),
        };
        let stated = above.get(switch.name).map(text).unwrap_or_else(own);
        let stated = stated.or_else(|| below.get(switch.name).and_then(text));
        let is_text = stated
            .as_deref()
            .map(|stated| switch.values.contains(&stated));
        let (name, values) = (switch.name, switch.values.join("`, `"));
        match (wanted, is_text) {
            (Wanted::Text, None) => Ok(switch.values.first().copied()),
            (Wanted::Text, Some(false)) => Err(Error::config(format!(
                "the response is text where `{name}` is `{values}`: leave it out, or call the method without `_text`"
            ))),
            (Wanted::Json | Wanted::Events, Some(true)) => Err(Error::config(format!(
                "the response is text where `{name}` is `{values}`: call the method whose name ends in `_text`"
            ))),
            _ => Ok(None),
        }
    }

    /// The switch is no field: `create` and `create_stream` set it, and nothing else may.
    pub(super) fn refuse_switch(
        &self,
        switch: &StreamSwitch,
        own: &CallOptions,
        client: &CallOptions,
    ) -> Result<()> {
        let name = switch.name;
        let set = match switch.place {
            Place::Query => {
                let shared = &self.client.shared;
                let mut set = [&self.query, &own.query, &client.query]
                    .into_iter()
                    .flatten();
                set.any(|(other, _)| other == name)
                    || shared
                        .base_url
                        .query_pairs()
                        .any(|(other, _)| other == name)
            }
            _ => {
                let in_body = match &self.body {
                    Body::None | Body::Content(_) => false,
                    Body::Pairs(members) => members.get(name).is_some(),
                    Body::Json(body) => has_member(body, name),
                    Body::Form(form) => form.has(name),
                };
                in_body || own.extra.contains_key(name) || client.extra.contains_key(name)
            }
        };
        match set {
            true => Err(Error::config(format!(
                "`{name}` is set by the choice of method: call the one whose name ends in `_stream` for a stream"
            ))),
            false => Ok(()),
        }
    }
}
