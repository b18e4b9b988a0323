//! The bounds of a value in words: they are documentation, not types.

use crate::document::Node;
use crate::openapi::source::Schema;

/// The bounds of a value in words, from the first layer that states each.
pub(super) fn bounds(layers: &[&Schema<'_>]) -> Vec<String> {
    let first = |key: &str| {
        let found = layers.iter().find_map(|layer| layer.get(key));
        found.map(Node::to_json)
    };
    let bound = |inclusive: &str, exclusive: &str| {
        let mut bounds = layers
            .iter()
            .filter_map(|one| one.bound(inclusive, exclusive));
        bounds
            .next()
            .map(|(bound, beyond)| (bound.to_json(), beyond))
    };
    let mut words = Vec::new();
    let low = bound("minimum", "exclusiveMinimum");
    let high = bound("maximum", "exclusiveMaximum");
    match (low, high) {
        (Some((low, false)), Some((high, false))) => words.push(format!("{low} to {high}")),
        (low, high) => {
            words.extend(low.map(|(low, beyond)| match beyond {
                true => format!("more than {low}"),
                false => format!("at least {low}"),
            }));
            words.extend(high.map(|(high, beyond)| match beyond {
                true => format!("less than {high}"),
                false => format!("at most {high}"),
            }));
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
    // Texts have an enum of their own, which says what is in it; numbers and booleans stay what they are.
    let named = layers.iter().find_map(|layer| layer.values.as_deref());
    let named = named.filter(|values| values.iter().all(|value| value.as_str().is_none()));
    let named = named.unwrap_or_default().iter();
    let named: Vec<String> = named
        .filter(|value| !value.is_null())
        .map(|value| format!("`{}`", value.to_json()))
        .collect();
    if !named.is_empty() {
        words.push(format!("one of {}", named.join(", ")));
    }
    words.extend(first("multipleOf").map(|step| format!("a multiple of {step}")));
    words.extend(
        layers
            .iter()
            .find_map(|layer| layer.text("pattern"))
            .map(|pattern| format!("matching `{pattern}`")),
    );
    words
}
