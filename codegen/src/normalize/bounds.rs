//! The bounds of a value in words: they are documentation, not types.

use super::text;
use crate::document::Node;

/// The bounds of a value in words, from the first layer that states each.
pub(super) fn bounds(layers: &[&Node]) -> Vec<String> {
    let first = |key: &str| {
        layers
            .iter()
            .find_map(|layer| layer.get(key))
            .map(Node::to_json)
    };
    let exclusive = |key: &str| {
        first(key)
            .and_then(|value| value.as_bool())
            .unwrap_or(false)
    };
    let mut words = Vec::new();
    match (first("minimum"), first("maximum")) {
        (Some(low), Some(high))
            if !exclusive("exclusiveMinimum") && !exclusive("exclusiveMaximum") =>
        {
            words.push(format!("{low} to {high}"));
        }
        (low, high) => {
            let low_word = if exclusive("exclusiveMinimum") {
                "more than"
            } else {
                "at least"
            };
            let high_word = if exclusive("exclusiveMaximum") {
                "less than"
            } else {
                "at most"
            };
            words.extend(low.map(|low| format!("{low_word} {low}")));
            words.extend(high.map(|high| format!("{high_word} {high}")));
        }
    }
    for (low, high, unit) in [
        ("minLength", "maxLength", "characters"),
        ("minItems", "maxItems", "items"),
        ("minProperties", "maxProperties", "members"),
    ] {
        match (first(low), first(high)) {
            (Some(low), Some(high)) => words.push(format!("{low} to {high} {unit}")),
            (Some(low), None) => words.push(format!("at least {low} {unit}")),
            (None, Some(high)) => words.push(format!("at most {high} {unit}")),
            (None, None) => {}
        }
    }
    words.extend(first("multipleOf").map(|step| format!("a multiple of {step}")));
    words.extend(
        layers
            .iter()
            .find_map(|layer| text(layer, "pattern"))
            .map(|pattern| format!("matching `{pattern}`")),
    );
    words
}
