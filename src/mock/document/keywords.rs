//! What single keywords of a schema say, whichever version of OpenAPI says it.

use serde_json::Value;

use super::reference::resolve;

/// Deeper than any sensible schema is put together.
const DEPTH: usize = 8;

/// The value of a keyword in a schema, in what it refers to or in what it is put together from.
pub(crate) fn keyword<'a>(document: &'a Value, schema: &'a Value, name: &str) -> Option<&'a Value> {
    find(document, schema, &|part| part.get(name), 0)
}

/// The bound that a keyword such as `minimum` states, and whether the value itself is out of it:
/// looked for as [`keyword`] does.
#[cfg(feature = "cli")]
pub(crate) fn limit<'a>(
    document: &'a Value,
    schema: &'a Value,
    (inclusive, exclusive): (&str, &str),
) -> Option<(&'a Value, bool)> {
    find(
        document,
        schema,
        &|part| bound(part, (inclusive, exclusive)),
        0,
    )
}

/// The same of this schema alone. OpenAPI 3.0 has a switch beside the bound, later versions a bound of
/// its own, which is the one that counts.
pub(super) fn bound<'a>(
    schema: &'a Value,
    (inclusive, exclusive): (&str, &str),
) -> Option<(&'a Value, bool)> {
    let beyond = schema.get(exclusive);
    match beyond.filter(|bound| bound.is_number()) {
        Some(bound) => Some((bound, true)),
        None => Some((schema.get(inclusive)?, beyond == Some(&Value::Bool(true)))),
    }
}

fn find<'a, T>(
    document: &'a Value,
    schema: &'a Value,
    said: &dyn Fn(&'a Value) -> Option<T>,
    depth: usize,
) -> Option<T> {
    // What stands beside a reference goes before what it leads to.
    if let Some(found) = said(schema) {
        return Some(found);
    }
    let schema = resolve(document, schema).ok()?;
    said(schema).or_else(|| {
        let groups = ["allOf", "oneOf", "anyOf"].into_iter();
        let groups = groups.filter_map(|group| schema.get(group)?.as_array());
        let mut parts = groups.filter(|_| depth < DEPTH).flatten();
        parts.find_map(|part| find(document, part, said, depth + 1))
    })
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_bound_is_found_in_every_spelling() {
        let document = json!({"a": {"exclusiveMinimum": 0, "minimum": -1}});
        let names = ("minimum", "exclusiveMinimum");
        for (schema, expected) in [
            (json!({"minimum": 1}), Some((json!(1), false))),
            (
                json!({"minimum": 1, "exclusiveMinimum": false}),
                Some((json!(1), false)),
            ),
            (
                json!({"minimum": 1, "exclusiveMinimum": true}),
                Some((json!(1), true)),
            ),
            (
                json!({"anyOf": [{"type": "null"}, {"allOf": [{"$ref": "#/a"}]}]}),
                Some((json!(0), true)),
            ),
            (
                json!({"$ref": "#/a", "exclusiveMinimum": 2}),
                Some((json!(2), true)),
            ),
            (json!({"exclusiveMinimum": true}), None),
            (json!({}), None),
        ] {
            let found = limit(&document, &schema, names);
            let found = found.map(|(bound, exclusive)| (bound.clone(), exclusive));
            assert_eq!(found, expected, "{schema}");
        }
    }
}
