//! The OpenAPI document, put together from what the areas that are on have of it.

use serde_json::{Map, Value};

/// Objects are merged member by member and lists joined; of two other values the first stays.
///
/// Each piece is JSON that the generator wrote; one that is not adds nothing.
pub fn whole(pieces: &[&str]) -> Value {
    let mut whole = Value::Object(Map::new());
    for piece in pieces {
        merge(&mut whole, serde_json::from_str(piece).unwrap_or_default());
    }
    whole
}

fn merge(whole: &mut Value, piece: Value) {
    match (whole, piece) {
        (Value::Object(whole), Value::Object(piece)) => {
            for (name, value) in piece {
                match whole.get_mut(&name) {
                    Some(known) => merge(known, value),
                    None => {
                        whole.insert(name, value);
                    }
                }
            }
        }
        (Value::Array(whole), Value::Array(piece)) => whole.extend(piece),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn pieces_make_a_whole() {
        let pieces = [
            r#"{"paths": {}, "tags": [1]}"#,
            r#"{"paths": {"/a": {"get": 1}}, "tags": [2]}"#,
            r#"{"paths": {"/a": {"put": 2}, "/b": 3}}"#,
        ];
        let expected = json!({"paths": {"/a": {"get": 1, "put": 2}, "/b": 3}, "tags": [1, 2]});
        assert_eq!(whole(&pieces), expected);
    }

    /// `generated/openapi.json` is the bundle of all areas.
    #[test]
    #[cfg(all(feature = "full", feature = "__conveniences"))]
    fn all_areas_make_the_whole_document() {
        let bundle = include_str!("../../generated/openapi.json");
        let bundle: Value = serde_json::from_str(bundle).unwrap();
        assert_eq!(crate::openapi(), bundle);
    }
}
