//! What the document says beyond the operation table: bounds, tags and the form of responses.

use std::sync::Arc;

use serde_json::Value;

use crate::mock::{Api, ApiOperation, ApiPlace, property, resolve};
use crate::operations::{Field, Operation, Place};

/// The document.
pub(crate) struct Document {
    api: Arc<Api>,
}

impl Document {
    pub(crate) fn new(api: Arc<Api>) -> Self {
        Self { api }
    }

    /// What the document says about a tag.
    pub(crate) fn tag(&self, tag: &str) -> Option<&str> {
        let tags = self.api.document.get("tags")?.as_array()?;
        tags.iter()
            .find(|known| known.get("name").and_then(Value::as_str) == Some(tag))?
            .get("description")?
            .as_str()
    }

    fn operation(&self, operation: &Operation) -> Option<&ApiOperation> {
        self.api
            .operations
            .iter()
            .find(|known| known.path == operation.path && known.method.as_str() == operation.method)
    }

    fn schema<'a>(&'a self, operation: &Operation, field: &Field) -> Option<&'a Value> {
        let operation = self.operation(operation)?;
        let place = match field.place {
            Place::Path => ApiPlace::Path,
            Place::Query => ApiPlace::Query,
            Place::Header => ApiPlace::Header,
            Place::Body => {
                let document = &self.api.document;
                return operation
                    .bodies
                    .iter()
                    .find_map(|body| property(document, &body.schema, field.name));
            }
        };
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.place == place && parameter.name == field.name)?;
        resolve(&self.api.document, &parameter.schema).ok()
    }

    /// The range of a field, for people: `0 to 2`.
    pub(crate) fn range(&self, operation: &Operation, field: &Field) -> Option<String> {
        let schema = self.schema(operation, field)?;
        let bound = |keyword| self.keyword(schema, keyword, 0);
        let exclusive = |keyword| bound(keyword) == Some(&Value::Bool(true));
        let least = bound("minimum").map(|least| match exclusive("exclusiveMinimum") {
            true => format!("above {least}"),
            false => least.to_string(),
        });
        let most = bound("maximum").map(|most| match exclusive("exclusiveMaximum") {
            true => format!("below {most}"),
            false => most.to_string(),
        });
        let numbers = match (least, most) {
            (Some(least), Some(most)) => Some(format!("{least} to {most}")),
            (Some(least), None) if least.starts_with("above") => Some(least),
            (Some(least), None) => Some(format!("at least {least}")),
            (None, Some(most)) if most.starts_with("below") => Some(most),
            (None, Some(most)) => Some(format!("at most {most}")),
            (None, None) => None,
        };
        let most = |keyword, unit| bound(keyword).map(|most| format!("at most {most} {unit}"));
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

    /// The value of a keyword in a schema or in what it is put together from.
    fn keyword<'a>(&'a self, schema: &'a Value, keyword: &str, depth: usize) -> Option<&'a Value> {
        let schema = resolve(&self.api.document, schema).ok()?;
        if let Some(found) = schema.get(keyword) {
            return Some(found);
        }
        ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .filter(|_| depth < 8)
            .filter_map(|group| schema.get(group)?.as_array())
            .flatten()
            .find_map(|part| self.keyword(part, keyword, depth + 1))
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
        let document = &self.api.document;
        let answer = self.operation(operation)?.json_answer()?;
        let list = property(document, &answer.schema, list)?;
        let item = self.keyword(list, "items", 0)?;
        property(document, item, member)?.get("default")
    }
}
