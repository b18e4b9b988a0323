//! What a schema of the document has to say about a value.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::dialect::Dialect;
use super::reference::resolve;
use crate::wire::Brief;

/// A schema of the document that is compiled when it is first needed: a large document has
/// hundreds, and a test calls few operations.
#[derive(Default)]
pub(crate) struct Checker(OnceLock<Result<Validator, String>>);

/// Where a value breaks its schema, and how.
#[derive(Debug, PartialEq)]
pub(crate) struct Violation {
    /// `stop.3`, or nothing for the value as a whole.
    pub(crate) place: Option<String>,
    pub(crate) message: String,
}

impl Checker {
    /// The first violation of `schema` in `value`. Fails when the schema itself is unusable.
    pub(crate) fn check(
        &self,
        document: &Value,
        schema: &Value,
        value: &Value,
    ) -> Result<Option<Violation>, String> {
        let validator = self
            .0
            .get_or_init(|| compile(document, schema))
            .as_ref()
            .map_err(Clone::clone)?;
        Ok(validator
            .iter_errors(value)
            .next()
            .map(|error| Violation::new(&error)))
    }
}

impl Violation {
    fn new(error: &ValidationError<'_>) -> Self {
        let error = most_telling(error);
        let mut place: Vec<String> = error
            .instance_path()
            .as_str()
            .split('/')
            .skip(1)
            .map(unescape)
            .collect();
        match error.kind() {
            ValidationErrorKind::Required { property } => {
                place.extend(property.as_str().map(str::to_owned));
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                place.extend(unexpected.first().cloned());
            }
            _ => {}
        }
        let mut message = Brief(&error.to_string(), 400).to_string();
        let place = (!place.is_empty()).then(|| place.join("."));
        if let Some(place) = &place {
            message = format!("{message} - '{place}'");
        }
        Self { place, message }
    }
}

/// Of a union that failed, the one error that lies deeper in the value than all others: in
/// `["a", 5]` the list of texts says where the mistake is, the other alternatives do not. Where null
/// is the only alternative, the other one tells.
fn most_telling<'e, 'i>(error: &'e ValidationError<'i>) -> &'e ValidationError<'i>
where
    'static: 'i,
{
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return error;
    };
    let mut branches = context.iter().filter(|errors| !wants_null(errors));
    if let (Some([only, ..]), None) = (branches.next().map(Vec::as_slice), branches.next()) {
        return most_telling(only);
    }
    let depth = |error: &ValidationError<'_>| error.instance_path().as_str().matches('/').count();
    let mut errors: Vec<_> = context.iter().flatten().map(most_telling).collect();
    errors.sort_by_key(|inner| std::cmp::Reverse(depth(inner)));
    match errors.as_slice() {
        [first, rest @ ..]
            if depth(first) > depth(error)
                && rest.first().is_none_or(|next| depth(next) < depth(first)) =>
        {
            first
        }
        _ => error,
    }
}

/// Whether these are the errors of the schema that takes null alone.
fn wants_null(errors: &[ValidationError<'_>]) -> bool {
    let [error] = errors else { return false };
    matches!(
        error.kind(),
        ValidationErrorKind::Type {
            kind: TypeKind::Single(JsonType::Null)
        }
    )
}

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

fn compile(document: &Value, schema: &Value) -> Result<Validator, String> {
    let dialect = Dialect::of(document);
    let mut names = BTreeSet::new();
    collect_references(document, schema, &mut names)?;
    let mut schemas = Map::new();
    for name in names {
        let component = component(document, &name)?;
        schemas.insert(name, dialect.convert(component));
    }
    let root = json!({ "allOf": [dialect.convert(schema)], "components": { "schemas": schemas } });
    jsonschema::options()
        .with_draft(dialect.draft())
        .should_validate_formats(false)
        .build(&root)
        .map_err(|error| error.to_string())
}

fn component<'a>(document: &'a Value, name: &str) -> Result<&'a Value, String> {
    document
        .get("components")
        .and_then(|components| components.get("schemas"))
        .and_then(|schemas| schemas.get(name))
        .ok_or_else(|| format!("the document has no schema `{name}`"))
}

fn collect_references(
    document: &Value,
    schema: &Value,
    names: &mut BTreeSet<String>,
) -> Result<(), String> {
    let mut waiting = vec![schema];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    let name =
                        reference
                            .strip_prefix("#/components/schemas/")
                            .ok_or_else(|| {
                                format!("`{reference}` does not lead to a schema of the components")
                            })?;
                    let name = unescape(name);
                    if names.insert(name.clone()) {
                        waiting.push(component(document, &name)?);
                    }
                    if Dialect::of(document) == Dialect::OpenApi {
                        continue;
                    }
                }
                for (key, member) in members {
                    match (key.as_str(), member) {
                        ("properties", Value::Object(properties)) => {
                            waiting.extend(properties.values());
                        }
                        // Data and extensions: what looks like a reference there is none.
                        ("const" | "default" | "enum" | "example" | "examples", _) => {}
                        _ if key.starts_with("x-") => {}
                        _ => waiting.push(member),
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The types that a schema lets through, alternatives included; empty when it names none.
pub(crate) fn types(document: &Value, schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_types(document, schema, &mut found, 0);
    found
}

fn collect_types(document: &Value, schema: &Value, found: &mut BTreeSet<String>, depth: usize) {
    let Ok(schema) = resolve(document, schema) else {
        return;
    };
    match schema.get("type") {
        Some(Value::String(name)) => {
            found.insert(name.clone());
        }
        Some(Value::Array(names)) => {
            found.extend(names.iter().filter_map(Value::as_str).map(str::to_owned))
        }
        _ => {}
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        if let Some(Value::Array(schemas)) = schema.get(keyword)
            && depth < 16
        {
            schemas
                .iter()
                .for_each(|schema| collect_types(document, schema, found, depth + 1));
        }
    }
}

/// The schema of one member of an object, looked up through references, `allOf` and alternatives.
pub(crate) fn property<'a>(
    document: &'a Value,
    schema: &'a Value,
    name: &str,
) -> Option<&'a Value> {
    resolve(document, member(document, schema, name)?).ok()
}

/// The same as it stands there, with what is beside a reference.
pub(crate) fn member<'a>(document: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    find_property(document, schema, name, 0)
}

fn find_property<'a>(
    document: &'a Value,
    schema: &'a Value,
    name: &str,
    depth: usize,
) -> Option<&'a Value> {
    let schema = resolve(document, schema).ok()?;
    if let Some(found) = schema
        .get("properties")
        .and_then(|properties| properties.get(name))
    {
        return Some(found);
    }
    let groups = ["allOf", "anyOf", "oneOf"].into_iter();
    let groups = groups.filter_map(|group| schema.get(group)?.as_array());
    let mut parts = groups.filter(|_| depth < 16).flatten();
    parts.find_map(|part| find_property(document, part, name, depth + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn violation(schema: &Value, value: &Value) -> Option<Violation> {
        Checker::default().check(&json!({}), schema, value).unwrap()
    }

    #[test]
    fn nullable_lets_null_through() {
        for schema in [
            json!({"type": "integer", "nullable": true}),
            json!({"type": "string", "enum": ["a"], "nullable": true}),
            json!({"oneOf": [{"type": "string"}, {"type": "array"}], "nullable": true}),
            json!({"anyOf": [{"type": "string"}, {"type": "null"}], "enum": ["a"]}),
        ] {
            assert_eq!(violation(&schema, &Value::Null), None, "{schema}");
            assert!(violation(&schema, &json!(true)).is_some(), "{schema}");
        }
        assert!(violation(&json!({"type": "integer"}), &Value::Null).is_some());
    }

    #[test]
    fn a_closed_object_takes_the_members_of_its_forms() {
        let schema = json!({"additionalProperties": false, "properties": {"a": {"type": "string"}}, "oneOf": [
            {"required": ["b"], "properties": {"b": {"type": "string"}}}, {"required": ["c"], "properties": {"c": {"type": "integer"}}}
        ]});
        assert_eq!(violation(&schema, &json!({"a": "a", "b": "b"})), None);
        assert!(violation(&schema, &json!({"a": "a"})).is_some());
        assert!(violation(&schema, &json!({"a": "a", "c": "c"})).is_some());
    }

    #[test]
    fn exclusive_bounds_are_switches() {
        let schema = json!({"minimum": 0, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false});
        assert!(violation(&schema, &json!(0)).is_some());
        assert_eq!(violation(&schema, &json!(2)), None);
    }

    #[test]
    fn a_union_says_where() {
        let schema = json!({"properties": {"prompt": {"oneOf": [
            {"type": "string"}, {"type": "array", "items": {"type": "string"}}
        ]}}});
        let found = violation(&schema, &json!({"prompt": ["a", 5]})).unwrap();
        assert_eq!(found.place.as_deref(), Some("prompt.1"));
        let found = violation(&schema, &json!({"prompt": 5})).unwrap();
        assert_eq!(found.place.as_deref(), Some("prompt"));
    }

    #[test]
    fn null_beside_a_schema_is_no_union() {
        let document = json!({"openapi": "3.1.0"});
        let schema = json!({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]});
        let check = |value| {
            Checker::default()
                .check(&document, &schema, &value)
                .unwrap()
        };
        assert_eq!(check(Value::Null), None);
        let found = check(json!("b")).unwrap();
        assert_eq!(found.message, "\"b\" is not one of \"a\"");
    }

    #[test]
    fn required_and_unexpected_members_are_named() {
        let schema =
            json!({"required": ["a"], "properties": {"a": {}}, "additionalProperties": false});
        assert_eq!(
            violation(&schema, &json!({})).unwrap().place.as_deref(),
            Some("a")
        );
        assert_eq!(
            violation(&schema, &json!({"a": 1, "b": 2}))
                .unwrap()
                .place
                .as_deref(),
            Some("b")
        );
    }

    #[test]
    fn later_versions_have_json_schema_as_it_is() {
        let document = json!({"openapi": "3.1.0", "components": {"schemas": {
            "A": {"type": ["string", "null"], "maxLength": 2},
            "B": {"required": ["id", "kind"], "properties": {
                "id": {"type": "string", "readOnly": true},
                "kind": {"const": "b"},
                "n": {"exclusiveMinimum": 0, "examples": [{"$ref": "nowhere"}]},
            }},
        }}});
        let reference = json!({"$ref": "#/components/schemas/A", "minLength": 2});
        let pair = json!({"prefixItems": [{"type": "string"}, reference.clone()], "items": false});
        let union = json!({"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]});
        for (schema, value, fits) in [
            (&reference, json!("ab"), true),
            (&reference, json!("a"), false),
            (&reference, json!("abc"), false),
            (&reference, Value::Null, true),
            (&pair, json!(["a", "ab"]), true),
            (&pair, json!(["a", "ab", 1]), false),
            (&union, Value::Null, true),
            (&union, json!({"kind": "b", "n": 1}), true),
            (&union, json!({"kind": "b", "n": 0}), false),
            (&union, json!({"kind": "c"}), false),
        ] {
            let found = Checker::default().check(&document, schema, &value).unwrap();
            assert_eq!(found.is_none(), fits, "{schema} {value}: {found:?}");
        }
    }

    #[test]
    fn a_missing_component_is_an_error() {
        let missing = json!({"$ref": "#/components/schemas/Nothing"});
        assert!(
            Checker::default()
                .check(&json!({}), &missing, &json!(1))
                .is_err()
        );
    }
}
