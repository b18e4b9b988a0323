//! Forms as they arrive: `multipart/form-data`.

use bytes::Bytes;
use http_body_util::{BodyDataStream, Full};
use serde_json::{Map, Value};

use super::document::{keyword, property, types};

/// A part of a form that the server received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormPart {
    /// The name of the field.
    pub name: String,
    /// The name of the file; nothing for a plain field.
    pub file_name: Option<String>,
    /// The media type, if the part says one.
    pub content_type: Option<String>,
    /// The bytes.
    pub content: Bytes,
}

/// Reads a form; the error is for the caller to see.
pub(crate) async fn read(content_type: &str, body: Bytes) -> Result<Vec<FormPart>, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let mut form = multer::Multipart::new(BodyDataStream::new(Full::new(body)), boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.to_string())? {
        let name = field
            .name()
            .ok_or("a part of the form has no name")?
            .to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(ToString::to_string);
        let content = field.bytes().await.map_err(|error| error.to_string())?;
        parts.push(FormPart {
            name,
            file_name,
            content_type,
            content,
        });
    }
    Ok(parts)
}

/// The form as the JSON object that its schema describes: a file is given by its name.
///
/// A file where the schema has none, and the other way round, is an error: the name of the part and
/// what is wrong with it.
pub(crate) fn to_json(
    document: &Value,
    schema: &Value,
    parts: &[FormPart],
) -> Result<Value, (String, String)> {
    let mut form = Value::Object(Map::new());
    for part in parts {
        let names = names(document, schema, &part.name);
        let member = described(document, schema, &names);
        let name = &part.name;
        let wrong = |message: &str| Err((plain(name), format!("{message} - '{name}'")));
        let value = match (&part.file_name, member.is_some_and(is_file)) {
            (Some(file_name), true) => Value::String(file_name.clone()),
            (None, true) => {
                return wrong("A file with a name is expected, and a plain field was sent");
            }
            (Some(_), false) if member.is_some() => {
                return wrong("A plain field is expected, and a file was sent");
            }
            (file_name, false) => match std::str::from_utf8(&part.content) {
                Ok(text) => member.map_or_else(
                    || Value::from(text),
                    |member| coerce(document, member, text),
                ),
                // Nothing describes this part: its name is all that can be said of it.
                Err(_) if member.is_none() => Value::from(file_name.as_deref().unwrap_or_default()),
                Err(_) => return wrong("A text in UTF-8 is expected"),
            },
        };
        let repeats = member.is_some_and(|member| is_list(document, member)) && !value.is_array();
        match repeats {
            true => put(&mut form, names.iter().copied().chain([""]), value),
            false => put(&mut form, names.into_iter(), value),
        }
    }
    Ok(form)
}

/// The names within one another of `name[member][]`, an element's empty. A name that is not of this
/// form, or that the schema has as it is, is one.
fn names<'a>(document: &Value, schema: &Value, name: &'a str) -> Vec<&'a str> {
    let split = || {
        let (first, rest) = name.strip_suffix(']')?.split_once('[')?;
        let mut names = vec![first];
        names.extend(rest.split("]["));
        let is_name = |name: &&str| !name.contains(['[', ']']);
        (!first.is_empty() && names.iter().all(is_name)).then_some(names)
    };
    match property(document, schema, name) {
        Some(_) => vec![name],
        None => split().unwrap_or_else(|| vec![name]),
    }
}

/// The name without what is in brackets.
fn plain(name: &str) -> String {
    name.split('[').next().unwrap_or_default().to_owned()
}

/// The schema of what is called so.
fn described<'a>(document: &'a Value, schema: &'a Value, names: &[&str]) -> Option<&'a Value> {
    names.iter().try_fold(schema, |schema, name| match *name {
        "" => keyword(document, schema, "items"),
        name => property(document, schema, name),
    })
}

/// Puts a value where its names lead. An element joins the list; a member that an element has already
/// begins the next one. As most servers do, the last of several plain fields counts.
fn put<'a>(into: &mut Value, mut names: impl Iterator<Item = &'a str> + Clone, value: Value) {
    match names.next() {
        None => *into = value,
        Some("") => {
            let rest = names.clone();
            if !into.is_array() {
                *into = Value::Array(Vec::new());
            }
            let Value::Array(items) = into else { return };
            let next = names.next();
            let is_new = |item: &Value| match next {
                Some(member) => !member.is_empty() && item.get(member).is_some(),
                None => true,
            };
            if items.last().is_none_or(is_new) {
                items.push(Value::Null);
            }
            if let Some(item) = items.last_mut() {
                put(item, rest, value);
            }
        }
        Some(name) => {
            if !into.is_object() {
                *into = Value::Object(Map::new());
            }
            let Value::Object(members) = into else { return };
            put(members.entry(name).or_insert(Value::Null), names, value);
        }
    }
}

/// A value that came as text, as the type that the schema wants. What does not fit stays a text, for
/// the schema to refuse.
pub(crate) fn coerce(document: &Value, schema: &Value, text: &str) -> Value {
    let types = types(document, schema);
    if types.is_empty() || types.contains("string") {
        return Value::from(text);
    }
    match serde_json::from_str(text) {
        Ok(value @ (Value::Array(_) | Value::Null)) => value,
        parsed => match keyword(document, schema, "items") {
            Some(items) => coerce(document, items, text),
            None => parsed.unwrap_or_else(|_| Value::from(text)),
        },
    }
}

/// Whether a value of this name comes several times, each time one item of a list.
pub(crate) fn is_list(document: &Value, schema: &Value) -> bool {
    let types = types(document, schema);
    types.contains("array") && !types.contains("string")
}

fn is_file(schema: &Value) -> bool {
    // One file or several are two alternatives.
    let alternatives = ["oneOf", "anyOf"].map(|keyword| schema.get(keyword));
    let mut alternatives = alternatives.into_iter().flatten();
    schema.get("format").and_then(Value::as_str) == Some("binary")
        || schema.get("items").is_some_and(is_file)
        || alternatives.any(|all| all.as_array().is_some_and(|all| all.iter().any(is_file)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn part(name: &str, file_name: Option<&str>, content: &'static str) -> FormPart {
        FormPart {
            name: name.to_owned(),
            file_name: file_name.map(str::to_owned),
            content_type: None,
            content: content.into(),
        }
    }

    #[test]
    fn fields_become_what_their_schema_says() {
        let schema = json!({"properties": {
            "n": {"type": "integer"}, "on": {"type": "boolean"}, "meta": {"type": "object"}, "text": {"type": "string"},
            "ids": {"type": "array", "items": {"type": "integer"}}, "either": {"oneOf": [{"type": "string"}, {"type": "array"}]},
            "again": {"type": "integer"}, "several": {"$ref": "#/some"}, "deep": {"$ref": "#/deep"}, "named[]": {"type": "integer"},
            "files": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "some": {"oneOf": [{"type": "string", "format": "binary"}, {"type": "array", "items": {"type": "string", "format": "binary"}}]}
        }});
        let parts = [
            part("n", None, "3"),
            part("on", None, "true"),
            part("meta", None, "{\"a\": 1}"),
            part("text", None, "5"),
            part("ids[]", None, "1"),
            part("ids[]", None, "two"),
            part("again", None, "1"),
            part("again", None, "2"),
            part("either", None, "x"),
            part("files", Some("a.png"), ""),
            part("files", Some("b.png"), ""),
            part("some", Some("c.png"), ""),
            part("several[]", Some("d.png"), ""),
            part("several[]", Some("e.png"), ""),
            part("deep[on]", None, "true"),
            part("deep[inner][n]", None, "1"),
            part("deep[inner][ids][]", None, "2"),
            part("deep[inner][ids][]", None, "3"),
            part("deep[list][][n]", None, "4"),
            part("deep[list][][on]", None, "false"),
            part("deep[list][][n]", None, "5"),
            part("named[]", None, "6"),
            part("n]", None, "7"),
            part("unknown", None, "7"),
            part("unheard[of]", None, "7"),
        ];
        let document = json!({
            "some": {"oneOf": [{"type": "string", "format": "binary"}, {"type": "array", "items": {"type": "string", "format": "binary"}}]},
            "deep": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {
                "on": {"type": "boolean"}, "inner": {"$ref": "#/inner"}, "list": {"type": "array", "items": {"$ref": "#/inner"}}}}]},
            "inner": {"properties": {"n": {"type": "integer"}, "on": {"type": "boolean"}, "ids": {"type": "array", "items": {"type": "integer"}}}}
        });
        let value = to_json(&document, &schema, &parts).unwrap();
        assert_eq!(
            value,
            json!({"n": 3, "on": true, "meta": {"a": 1}, "text": "5", "ids": [1, "two"], "either": "x",
                "files": ["a.png", "b.png"], "some": "c.png", "again": 2, "several": ["d.png", "e.png"],
                "deep": {"on": true, "inner": {"n": 1, "ids": [2, 3]}, "list": [{"n": 4, "on": false}, {"n": 5}]},
                "named[]": 6, "n]": "7", "unknown": "7", "unheard": {"of": "7"}})
        );
        let (name, _) = to_json(&json!({}), &schema, &[part("n", Some("n.txt"), "3")]).unwrap_err();
        assert_eq!(name, "n");
    }
}
