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
    // Texts have an enum of their own; numbers and booleans stay what they are.
    let named = layers
        .iter()
        .find_map(|layer| layer.get("enum"))
        .and_then(Node::as_array)
        .unwrap_or_default();
    let named: Vec<String> = named
        .iter()
        .filter(|value| !value.is_null() && value.as_str().is_none())
        .map(|value| format!("`{}`", value.to_json()))
        .collect();
    if !named.is_empty() {
        words.push(format!("one of {}", named.join(", ")));
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
