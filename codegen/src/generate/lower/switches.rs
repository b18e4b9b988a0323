//! What a caller chooses an answer by, where there are several: `x-stream-switch` and
//! `x-text-switch`; how a stream ends, `x-stream-end`, and what of
//! it is text, `x-cli-text`.

use super::Normalizer;
use crate::document::Node;
use crate::error::Result;
use crate::model::{
    Answer, Body, Field, ParamPlace, Shape, StreamEnd, StreamSwitch, TextSwitch, Type,
};
use crate::openapi::source::{Media, Site};

/// What asks for events where the document names nothing else.
const STREAM: &str = "stream";

impl<'d> Normalizer<'d> {
    /// `x-stream-end` of a media type.
    pub(super) fn stream_end(
        &self,
        media: &Media<'d>,
        is_events: bool,
        answer: &mut Answer,
    ) -> Result<()> {
        let at = media.site.at().child("x-stream-end");
        let Some(node) = media.site.get("x-stream-end") else {
            return Ok(());
        };
        if !is_events {
            let found = "the end of a stream beside other content";
            return Err(self.refuse(&at, found, "`x-stream-end` beside `text/event-stream`"));
        }
        let types: Option<Vec<String>> = node.as_array().and_then(|types| {
            let types = types.iter().map(|ty| ty.as_str().map(str::to_owned));
            types.collect()
        });
        let count = only_pair(node).and_then(|(ty, member)| Some((ty, member.as_str()?)));
        let count = count.filter(|(ty, member)| !ty.is_empty() && !member.is_empty());
        answer.stream_end = match (node.as_str(), types, count) {
            (Some("done"), ..) => StreamEnd::Done,
            (Some("choices"), ..) => StreamEnd::Choices,
            (.., Some((ty, member))) => StreamEnd::Count(ty.to_owned(), member.to_owned()),
            (_, Some(types), _) if !types.is_empty() && !types.iter().any(String::is_empty) => {
                StreamEnd::Events(types)
            }
            _ => {
                let found = format!("`x-stream-end: {}`", node.to_json());
                let accepted = "`done`, `choices`, a list of the types of the last events, or the type of one with the member of the body that says how often it comes";
                return Err(self.refuse(&at, found, accepted));
            }
        };
        Ok(())
    }

    /// `x-cli-text` of a media type: types of events and pointers, or one pointer for all of them.
    pub(super) fn event_text(
        &self,
        media: &Media<'d>,
        is_events: bool,
    ) -> Result<Vec<(String, String)>> {
        let Some(node) = media.site.get("x-cli-text") else {
            return Ok(Vec::new());
        };
        let pointers: Option<Vec<(String, String)>> = match node.as_str() {
            Some(pointer) => Some(vec![(String::new(), pointer.to_owned())]),
            None => node.as_object().and_then(|types| {
                let pair = |(ty, pointer): (&str, &Node)| {
                    Some((ty.to_owned(), pointer.as_str()?.to_owned()))
                };
                types.iter().map(pair).collect()
            }),
        };
        match pointers.filter(|_| is_events) {
            Some(pointers) => Ok(pointers),
            None => {
                let at = media.site.at().child("x-cli-text");
                let found = format!("`x-cli-text: {}`", node.to_json());
                let accepted =
                    "a JSON pointer, or one for each type of event, beside `text/event-stream`";
                Err(self.refuse(&at, found, accepted))
            }
        }
    }

    /// What asks for events: the boolean `stream`, or the boolean or the value that
    /// `x-stream-switch` names, in query or body.
    pub(super) fn stream_switch(
        &mut self,
        site: &Site<'d>,
        body: &Option<Body>,
        params: &mut Vec<Field>,
        answer: &Answer,
    ) -> Result<Option<StreamSwitch>> {
        if let StreamEnd::Count(_, member) = &answer.stream_end {
            let fields = body.as_ref().and_then(|body| self.object_fields(&body.ty));
            let mut fields = fields.into_iter().flatten();
            let is_count =
                |field: &Field| field.wire == *member && matches!(field.ty, Type::Integer(_));
            if !fields.any(is_count) {
                let found = format!("a stream that ends as often as `{member}` says");
                let accepted = "the name of an integer of the body in `x-stream-end`";
                return Err(self.refuse(&site.at(), found, accepted));
            }
        }
        let at = site.at().child("x-stream-switch");
        let stated = site.get("x-stream-switch");
        if stated.is_some() && answer.events.is_none() {
            return Err(self.refuse(
                &at,
                "a stream switch on an operation that answers no events",
                "`text/event-stream` among the media types of the answer",
            ));
        }
        // What answers events alone has nothing to choose, unless the document says so. The
        // boolean chooses between JSON and events, not between bytes and events.
        if answer.events.is_none() || (answer.json.is_none() && stated.is_none()) {
            return Ok(None);
        }
        let (name, value) = match stated {
            None => (STREAM, None),
            Some(stated) => match (stated.as_str(), only_pair(stated)) {
                (Some(name), _) => (name, None),
                (_, Some((name, value))) if value.as_str().is_some() => (name, value.as_str()),
                _ => {
                    let found = format!("`x-stream-switch: {}`", stated.to_json());
                    let accepted = "the name of a boolean, or a name and its value for events, as in `{stream_format: sse}`";
                    return Err(self.refuse(&at, found, accepted));
                }
            },
        };
        let is_switch = |field: &Field| {
            field.wire == name
                && match value {
                    None => field.ty == Type::Boolean,
                    Some(value) => self.takes_text(&field.ty, value),
                }
        };
        let switch = |in_body| {
            let (name, value) = (name.to_owned(), value.map(str::to_owned));
            Ok(Some(StreamSwitch {
                name,
                in_body,
                value,
            }))
        };
        let is_query = |field: &Field| field.place == Some(ParamPlace::Query);
        if let Some(index) = params.iter().position(|f| is_switch(f) && is_query(f)) {
            params.remove(index);
            return switch(false);
        }
        let members = body.as_ref().and_then(|body| self.object_fields(&body.ty));
        if members.is_some_and(|fields| fields.iter().any(is_switch)) {
            return switch(true);
        }
        let Some(stated) = stated else {
            // Without a switch the `Accept` header decides.
            return Ok(None);
        };
        let (found, accepted) = match value {
            None => (
                format!("`x-stream-switch: {name}`, which is no boolean of the query or the body"),
                "the name of a boolean parameter or property",
            ),
            Some(_) => (
                format!(
                    "`x-stream-switch: {}`, which is no value of the query or the body",
                    stated.to_json()
                ),
                "the name of a parameter or property that takes the text",
            ),
        };
        Err(self.refuse(&at, found, accepted))
    }

    /// `x-text-switch`: the member of the body, and its values for which the answer is text.
    pub(super) fn text_switch(
        &self,
        site: &Site<'d>,
        body: &Option<Body>,
        answer: &Answer,
    ) -> Result<Option<TextSwitch>> {
        let stated = site.get("x-text-switch");
        let at = site.at().child("x-text-switch");
        let Some(stated) = stated else {
            if answer.text {
                let found = "`text/plain` beside JSON without `x-text-switch`";
                let accepted = "the member of the body that chooses, and its values for text, as in `x-text-switch: {response_format: [text, srt]}`";
                return Err(self.refuse(&at, found, accepted));
            }
            return Ok(None);
        };
        if !answer.text {
            let found = "a text switch on an operation that does not answer text beside JSON";
            let accepted = "`text/plain` beside JSON among the media types of the answer";
            return Err(self.refuse(&at, found, accepted));
        }
        let pair = only_pair(stated).and_then(|(name, values)| {
            let values = values.as_array()?.iter();
            let values: Option<Vec<String>> = values
                .map(|value| value.as_str().map(str::to_owned))
                .collect();
            Some((name, values.filter(|values| !values.is_empty())?))
        });
        let fields = body.as_ref().and_then(|body| self.object_fields(&body.ty));
        match pair {
            Some((name, values))
                if fields.is_some_and(|fields| {
                    fields.iter().any(|field| {
                        field.wire == name
                            && values.iter().all(|value| self.takes_text(&field.ty, value))
                    })
                }) =>
            {
                let name = name.to_owned();
                Ok(Some(TextSwitch { name, values }))
            }
            _ => {
                let found = format!("`x-text-switch: {}`", stated.to_json());
                let accepted = "a property of the body and a list of values that it takes, as in `{response_format: [text, srt]}`";
                Err(self.refuse(&at, found, accepted))
            }
        }
    }

    /// Whether a text is a value of the type, as far as the document knows.
    pub(super) fn takes_text(&self, ty: &Type, value: &str) -> bool {
        match ty {
            Type::String => true,
            Type::Named(name) => match self.types.get(name).map(|named| &named.shape) {
                Some(Shape::Enum(values)) => values.iter().any(|known| known.wire == value),
                _ => false,
            },
            _ => false,
        }
    }

    fn object_fields(&self, ty: &Type) -> Option<&Vec<Field>> {
        match ty {
            Type::Named(name) => match &self.types.get(name)?.shape {
                Shape::Object(object) => Some(&object.fields),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The only member of an object.
pub(super) fn only_pair(node: &Node) -> Option<(&str, &Node)> {
    let mut members = node.as_object()?.iter();
    let pair = members.next()?;
    members.next().is_none().then_some(pair)
}
