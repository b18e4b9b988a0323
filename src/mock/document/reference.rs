//! `$ref` inside a document.

use serde_json::Value;

use crate::wire::decode;

/// Follows references until something else comes.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> Result<&'a Value, String> {
    let mut value = value;
    for _ in 0..32 {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Ok(value);
        };
        let pointer = reference
            .strip_prefix('#')
            .ok_or_else(|| format!("`{reference}` leads out of the document"))?;
        value = document
            .pointer(&decode(pointer))
            .ok_or_else(|| format!("`{reference}` leads nowhere"))?;
    }
    Err("references go round in a circle".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_in_a_circle_end() {
        let document = json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}});
        assert!(resolve(&document, &document["a"]).is_err());
    }
}
