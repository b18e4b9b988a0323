//! The OpenAPI document, put together from what the areas that are on have of it.

#[cfg(feature = "cli")]
use serde::Deserialize;
use serde_json::{Map, Value};

/// A piece of the document as JSON, behind the tags of those who need it: none if all do.
pub type Piece = (&'static [&'static str], &'static str);

/// Objects are merged member by member and lists joined; of two other values the first stays.
///
/// Each piece is JSON that the generator wrote; one that is not adds nothing.
pub fn whole(pieces: &[Piece]) -> Value {
    joined(pieces.iter())
}

/// What operations of this tag need of the document.
#[cfg(feature = "cli")]
pub(crate) fn part(pieces: &[Piece], tag: &str) -> Value {
    joined(
        pieces
            .iter()
            .filter(|(tags, _)| tags.is_empty() || tags.contains(&tag)),
    )
}

/// A tag of the document.
#[cfg(feature = "cli")]
#[derive(Deserialize)]
pub(crate) struct Tag {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: String,
}

/// The tags of the document. All else in the pieces is passed over.
#[cfg(feature = "cli")]
pub(crate) fn tags(pieces: &[Piece]) -> impl Iterator<Item = Tag> {
    #[derive(Default, Deserialize)]
    struct Tags {
        #[serde(default)]
        tags: Vec<Tag>,
    }
    let tags = |(_, piece): &Piece| serde_json::from_str::<Tags>(piece).unwrap_or_default().tags;
    pieces.iter().flat_map(tags)
}

fn joined<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Value {
    let mut whole = Value::Object(Map::new());
    for (_, piece) in pieces {
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

    const PIECES: &[Piece] = &[
        (&[], r#"{"paths": {}}"#),
        (
            &["a"],
            r#"{"paths": {"/a": {"get": 1}}, "tags": [{"name": "a", "description": "An a."}]}"#,
        ),
        (&["a", "b"], r#"{"paths": {"/a": {"put": 2}, "/b": 3}}"#),
        (&["b"], r#"{"tags": [{"name": "b"}]}"#),
    ];

    #[test]
    fn pieces_make_a_whole() {
        let expected = json!({
            "paths": {"/a": {"get": 1, "put": 2}, "/b": 3},
            "tags": [{"name": "a", "description": "An a."}, {"name": "b"}],
        });
        assert_eq!(whole(PIECES), expected);
    }

    #[test]
    #[cfg(feature = "cli")]
    fn a_part_has_what_is_of_a_tag_and_what_is_of_all() {
        let expected = json!({
            "paths": {"/a": {"put": 2}, "/b": 3},
            "tags": [{"name": "b"}],
        });
        assert_eq!(part(PIECES, "b"), expected);
        assert_eq!(part(PIECES, "c"), json!({"paths": {}}));
        let tags: Vec<_> = tags(PIECES)
            .map(|tag| (tag.name, tag.description))
            .collect();
        let expected = [("a", "An a."), ("b", "")];
        assert_eq!(
            tags,
            expected.map(|(name, text)| (name.to_owned(), text.to_owned()))
        );
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
