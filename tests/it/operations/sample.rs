//! Values that fit what the document says.

use openai_typed::{Field, Operation, Place};
use serde_json::{Map, Value, json};

/// How many objects and lists within one another are filled with all that they can have.
const DEPTH: usize = 4;

/// What the document says about an operation.
pub(super) struct Described<'a> {
    document: &'a Value,
    operation: &'a Value,
    item: &'a Value,
}

impl<'a> Described<'a> {
    pub(super) fn new(document: &'a Value, operation: &Operation) -> Self {
        let item = &document["paths"][operation.path];
        Self {
            document,
            operation: &item[operation.method.to_lowercase()],
            item,
        }
    }

    fn content(&self) -> &'a Value {
        let body = resolve(self.document, &self.operation["requestBody"]);
        let mut content = body["content"]
            .as_object()
            .into_iter()
            .flat_map(Map::values);
        content.next().unwrap_or(&Value::Null)
    }

    /// The schema of the body.
    pub(super) fn body(&self) -> &'a Value {
        &self.content()["schema"]
    }

    pub(super) fn has_members(&self) -> bool {
        !properties(self.document, self.body()).is_empty()
    }

    /// The parameter of a field.
    pub(super) fn parameter(&self, field: &Field) -> &'a Value {
        let place = match field.place {
            Place::Path => "path",
            Place::Query => "query",
            _ => "header",
        };
        let lists = [self.operation, self.item].map(|node| node["parameters"].as_array());
        let mut all = lists.into_iter().flatten().flatten();
        all.find_map(|parameter| {
            let parameter = resolve(self.document, parameter);
            (parameter["name"] == field.name && parameter["in"] == place).then_some(parameter)
        })
        .unwrap_or_else(|| panic!("the document has no parameter {}", field.name))
    }

    /// A value for a field: one that the document shows, or one that is made from its schema.
    pub(super) fn value(&self, field: &Field, all: bool) -> Value {
        if field.place != Place::Body {
            let parameter = self.parameter(field);
            let shown = parameter.get("example").cloned();
            return shown.unwrap_or_else(|| sample(self.document, &parameter["schema"], all));
        }
        if let Some(known) = field.known_values.last().filter(|_| all) {
            let schema = self.member(field);
            let value = Value::from(*known);
            return match sample(self.document, schema, all) {
                Value::Array(_) => json!([value]),
                _ => value,
            };
        }
        let examples = self.content()["examples"].as_object();
        let mut shown = examples.into_iter().flat_map(Map::values).map(|example| {
            let example = resolve(self.document, example);
            example["value"][field.name].clone()
        });
        shown
            .find(|value| !value.is_null())
            .unwrap_or_else(|| sample(self.document, self.member(field), all))
    }

    /// The schema of a member of the body.
    fn member(&self, field: &Field) -> &'a Value {
        let members = properties(self.document, self.body());
        let found = members.into_iter().find(|(name, _)| *name == field.name);
        found.map_or(&Value::Null, |(_, schema)| schema)
    }
}

fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let target = node["$ref"]
        .as_str()
        .and_then(|reference| document.pointer(reference.trim_start_matches('#')));
    target.map_or(node, |target| resolve(document, target))
}

/// The members of an object, its own and those of all its parts.
fn properties<'a>(document: &'a Value, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
    let schema = resolve(document, schema);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let mut all: Vec<_> = parts.flat_map(|part| properties(document, part)).collect();
    let own = schema["properties"].as_object().into_iter().flatten();
    all.extend(own.map(|(name, schema)| (name.as_str(), schema)));
    all
}

fn requires(document: &Value, schema: &Value, name: &str) -> bool {
    let schema = resolve(document, schema);
    let mut parts = schema["allOf"].as_array().into_iter().flatten();
    let required = schema["required"].as_array();
    required.is_some_and(|required| required.iter().any(|known| known == name))
        || parts.any(|part| requires(document, part, name))
}

/// A value that fits a schema, with all members or only with those that are required.
pub(super) fn sample(document: &Value, schema: &Value, all: bool) -> Value {
    value(document, schema, all, DEPTH)
}

fn value(document: &Value, schema: &Value, all: bool, depth: usize) -> Value {
    let schema = resolve(document, schema);
    let listed = ["examples", "enum"].map(|keyword| &schema[keyword][0]);
    let single = ["example", "default", "const"].map(|keyword| &schema[keyword]);
    let mut shown = single.into_iter().chain(listed);
    if let Some(shown) = shown.find(|value| !value.is_null()) {
        return shown.clone();
    }
    let is_null = |schema: &&Value| schema["type"] == "null";
    for keyword in ["oneOf", "anyOf"] {
        let mut alternatives = schema[keyword].as_array().into_iter().flatten();
        if let Some(first) = alternatives.find(|alternative| !is_null(alternative)) {
            return value(document, first, all, depth);
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| **kind != "null"),
        kind => Some(kind),
    };
    let members = properties(document, schema);
    if let ([only], true) = (
        schema["allOf"].as_array().map_or(&[][..], Vec::as_slice),
        members.is_empty(),
    ) {
        return value(document, only, all, depth);
    }
    let deeper = depth.saturating_sub(1);
    match kind.and_then(Value::as_str) {
        Some("array") => {
            let item = value(document, &schema["items"], all, deeper);
            let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
            (0..count).map(|_| item.clone()).collect()
        }
        Some("string") => text(schema).into(),
        Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(1).max(1)),
        Some("number") => json!(schema["minimum"].as_f64().unwrap_or(0.5).max(0.5)),
        Some("boolean") => true.into(),
        Some("object") | None if !members.is_empty() => {
            let all_here = all && depth > 0;
            let wanted = members
                .into_iter()
                .filter(|(name, _)| all_here || requires(document, schema, name))
                .filter(|(_, schema)| resolve(document, schema)["readOnly"] != true);
            wanted
                .map(|(name, schema)| (name.to_owned(), value(document, schema, all, deeper)))
                .collect::<Map<_, _>>()
                .into()
        }
        Some("object") => match &schema["additionalProperties"] {
            Value::Object(_) => {
                json!({"a": value(document, &schema["additionalProperties"], all, deeper)})
            }
            _ => json!({}),
        },
        _ => json!("any"),
    }
}

fn text(schema: &Value) -> String {
    let text = match schema["format"].as_str() {
        Some("binary") => "file.jsonl",
        Some("date-time") => "2023-01-01T00:00:00Z",
        Some("date") => "2023-01-01",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("byte") => "bW9jaw==",
        _ => "a text",
    };
    let least = schema["minLength"].as_u64().unwrap_or_default() as usize;
    format!("{text:x<least$}")
}
