//! What the document says beyond the operation table: bounds, tags and the form of responses.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::generated::pieces;
use crate::mock::{Api, ApiOperation, ApiPlace, keyword, limit, property};
use crate::operations::{Field, OPERATIONS, Operation, Place};
use crate::wire;

/// The document. To read all of it would take longer than all else that a command does.
pub(crate) struct Document {
    /// What each tag is about.
    tags: HashMap<String, String>,
    /// What the operations of a tag need, read when it is asked for.
    parts: HashMap<&'static str, OnceLock<Option<Api>>>,
}

impl Document {
    /// That of this crate.
    pub(crate) fn of_this_api() -> Self {
        let tags = wire::tags(pieces()).map(|tag| (tag.name, tag.description));
        let parts = OPERATIONS
            .iter()
            .map(|operation| (operation.tag, OnceLock::new()));
        Self {
            tags: tags.collect(),
            parts: parts.collect(),
        }
    }

    /// One in which all operations are of this tag.
    #[cfg(test)]
    pub(crate) fn new(tag: &'static str, api: Api) -> Self {
        Self {
            tags: HashMap::new(),
            parts: HashMap::from([(tag, OnceLock::from(Some(api)))]),
        }
    }

    /// What the document says about a tag.
    pub(crate) fn tag(&self, tag: &str) -> Option<&str> {
        self.tags.get(tag).map(String::as_str)
    }

    fn api(&self, operation: &Operation) -> Option<&Api> {
        let part = self.parts.get(operation.tag)?;
        // The document was checked when this program was built.
        let read = || Api::new(wire::part(pieces(), operation.tag)).ok();
        part.get_or_init(read).as_ref()
    }

    pub(crate) fn operation(&self, operation: &Operation) -> Option<&ApiOperation> {
        self.api(operation)?
            .operation_at(operation.method, operation.path)
    }

    fn schema<'a>(&'a self, operation: &Operation, field: &Field) -> Option<&'a Value> {
        let known = self.operation(operation)?;
        match field.place {
            Place::Path => known.parameter(ApiPlace::Path, field.name),
            Place::Query => known.parameter(ApiPlace::Query, field.name),
            Place::Header => known.parameter(ApiPlace::Header, field.name),
            Place::Body => {
                let media_type = operation.body.as_ref()?.media_type;
                known.member(&self.api(operation)?.document, media_type, field.name)
            }
        }
    }

    /// The range of a field, for people: `0 to 2`.
    pub(crate) fn range(&self, operation: &Operation, field: &Field) -> Option<String> {
        let schema = self.schema(operation, field)?;
        let document = &self.api(operation)?.document;
        let limit = |names, beyond: &str| {
            limit(document, schema, names).map(|(bound, is_beyond)| match is_beyond {
                true => format!("{beyond} {bound}"),
                false => bound.to_string(),
            })
        };
        let least = limit(("minimum", "exclusiveMinimum"), "above");
        let most = limit(("maximum", "exclusiveMaximum"), "below");
        let numbers = match (least, most) {
            (Some(least), Some(most)) => Some(format!("{least} to {most}")),
            (Some(least), None) if least.starts_with("above") => Some(least),
            (Some(least), None) => Some(format!("at least {least}")),
            (None, Some(most)) if most.starts_with("below") => Some(most),
            (None, Some(most)) => Some(format!("at most {most}")),
            (None, None) => None,
        };
        let most = |name, unit| {
            keyword(document, schema, name).map(|most| format!("at most {most} {unit}"))
        };
        let bounds: Vec<String> = [
            numbers,
            most("maxLength", "characters"),
            most("maxItems", "values"),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!bounds.is_empty()).then(|| bounds.join(", "))
    }

    /// Whether the events of a stream are pieces of what the response is without one, rather than
    /// things of their own.
    pub(crate) fn streams_pieces(&self, operation: &Operation) -> bool {
        let Some(operation) = self.operation(operation) else {
            return false;
        };
        match (operation.json_answer(), operation.stream_answer()) {
            (Some(whole), Some(event)) => whole.schema == event.schema,
            _ => false,
        }
    }

    /// What the document says that a member of the entries of a list is unless they say otherwise.
    pub(crate) fn default(
        &self,
        operation: &Operation,
        list: &str,
        member: &str,
    ) -> Option<&Value> {
        let document = &self.api(operation)?.document;
        let answer = self.operation(operation)?.json_answer()?;
        let list = property(document, &answer.schema, list)?;
        let item = keyword(document, list, "items")?;
        property(document, item, member)?.get("default")
    }
}
