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
    let mut object = Map::new();
    for part in parts {
        let name = part.name.strip_suffix("[]").unwrap_or(&part.name);
        let member = property(document, schema, name);
        let wrong = |message: &str| Err((name.to_owned(), format!("{message} - '{name}'")));
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
        add(&mut object, document, member, name, value);
    }
    Ok(Value::Object(object))
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

fn add(
    object: &mut Map<String, Value>,
    document: &Value,
    member: Option<&Value>,
    name: &str,
    value: Value,
) {
    let list = member.is_some_and(|member| is_list(document, member)) && !value.is_array();
    match object.get_mut(name) {
        Some(Value::Array(items)) if list => items.push(value),
        _ if list => {
            object.insert(name.to_owned(), Value::Array(vec![value]));
        }
        // As most servers do, the last of several plain fields counts.
        _ => {
            object.insert(name.to_owned(), value);
        }
    }
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
            part("either", None, "x"),
            part("files", Some("a.png"), ""),
            part("files", Some("b.png"), ""),
            part("some", Some("c.png"), ""),
            part("unknown", None, "7"),
        ];
        let value = to_json(&json!({}), &schema, &parts).unwrap();
        assert_eq!(
            value,
            json!({"n": 3, "on": true, "meta": {"a": 1}, "text": "5", "ids": [1, "two"], "either": "x",
                "files": ["a.png", "b.png"], "some": "c.png", "unknown": "7"})
        );
        let (name, _) = to_json(&json!({}), &schema, &[part("n", Some("n.txt"), "3")]).unwrap_err();
        assert_eq!(name, "n");
    }
}
