//! Values that fit what the document says.

use openai_typed::operations::{Field, Operation, Place};
use serde_json::{Map, Value, json};

/// How many references within one another are followed.
const DEPTH: usize = 12;

/// What the document says about an operation.
pub(super) struct Described<'a> {
    document: &'a Value,
    operation: &'a Value,
    item: &'a Value,
    media_type: &'static str,
}

impl<'a> Described<'a> {
    pub(super) fn new(document: &'a Value, operation: &Operation) -> Self {
        let item = &document["paths"][operation.path];
        Self {
            document,
            operation: &item[operation.method.to_lowercase()],
            item,
            media_type: operation.body.as_ref().map_or("", |body| body.media_type),
        }
    }

    fn content(&self) -> &'a Value {
        let body = resolve(self.document, &self.operation["requestBody"]);
        &body["content"][self.media_type]
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
        // The last says most: it narrows what the parts say.
        let found = members.into_iter().rfind(|(name, _)| *name == field.name);
        found.map_or(&Value::Null, |(_, schema)| schema)
    }
}

pub(crate) fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
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

/// The names of the members that must be there, described or not.
fn required<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a str> {
    let schema = resolve(document, schema);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let mut all: Vec<_> = parts.flat_map(|part| required(document, part)).collect();
    let own = schema["required"].as_array().into_iter().flatten();
    all.extend(own.filter_map(Value::as_str));
    all
}

/// A value that fits a schema, with all members or only with those that are required.
pub(super) fn sample(document: &Value, schema: &Value, all: bool) -> Value {
    let open = Vec::new();
    let mut samples = Samples {
        document,
        all,
        open,
    };
    samples.value(schema).unwrap_or_default()
}

struct Samples<'a> {
    document: &'a Value,
    all: bool,
    /// References on the way here: a schema that holds itself is not followed twice.
    open: Vec<&'a str>,
}

impl<'a> Samples<'a> {
    /// Nothing where the schema holds itself.
    fn value(&mut self, schema: &'a Value) -> Option<Value> {
        let Some(reference) = schema["$ref"].as_str() else {
            return self.plain(schema);
        };
        if self.open.len() >= DEPTH || self.open.contains(&reference) {
            return None;
        }
        self.open.push(reference);
        let target = self.document.pointer(reference.trim_start_matches('#'));
        let value = target.and_then(|target| self.value(target));
        self.open.pop();
        value
    }

    fn plain(&mut self, schema: &'a Value) -> Option<Value> {
        let listed = ["examples", "enum"].map(|keyword| &schema[keyword][0]);
        let single = ["example", "default", "const"].map(|keyword| &schema[keyword]);
        let mut shown = single.into_iter().chain(listed);
        if let Some(shown) = shown.find(|value| !value.is_null()) {
            return Some(shown.clone());
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema[keyword].as_array() {
                let mut some = alternatives.iter().filter(|one| one["type"] != "null");
                return some.find_map(|one| self.value(one));
            }
        }
        let members = properties(self.document, schema);
        if !members.is_empty() {
            return self.object(schema, members);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            return parts.iter().find_map(|part| self.value(part));
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().find(|kind| **kind != "null"),
            kind => Some(kind),
        };
        Some(match kind.and_then(Value::as_str) {
            Some("object") => match &schema["additionalProperties"] {
                Value::Object(_) => {
                    let value = self.value(&schema["additionalProperties"]);
                    let members = value.map(|value| ("a".to_owned(), value));
                    Value::Object(members.into_iter().collect())
                }
                _ => json!({}),
            },
            Some("array") => {
                let item = self.value(&schema["items"]);
                let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
                item.into_iter().cycle().take(count as usize).collect()
            }
            Some("string") => text(schema).into(),
            Some("integer") => json!(schema["minimum"].as_i64().unwrap_or(1).max(1)),
            Some("number") => json!(schema["minimum"].as_f64().unwrap_or(0.5).max(0.5)),
            Some("boolean") => true.into(),
            _ => json!("any"),
        })
    }

    fn object(&mut self, schema: &'a Value, members: Vec<(&str, &'a Value)>) -> Option<Value> {
        let mut object = Map::new();
        let required = required(self.document, schema);
        let described: Vec<_> = members.iter().map(|(name, _)| *name).collect();
        for (name, member) in members {
            let required = required.contains(&name);
            let read_only = resolve(self.document, member)["readOnly"] == true;
            if read_only || !(required || self.all) {
                continue;
            }
            match self.value(member) {
                Some(value) => drop(object.insert(name.to_owned(), value)),
                None if required => return None,
                None => {}
            }
        }
        for name in required.iter().filter(|name| !described.contains(name)) {
            object.entry(*name).or_insert_with(|| json!("any"));
        }
        Some(object.into())
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
