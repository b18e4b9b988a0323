//! Members that the document does not name, in pieces.

use serde_json::Value;

use crate::Extra;

/// The last value that is not null counts.
#[inline]
pub(super) fn replace(known: &mut Extra, more: Extra) {
    for (name, value) in more {
        let place = known.entry(name).or_insert(Value::Null);
        if !value.is_null() {
            *place = value;
        }
    }
}

/// Lists grow; of everything else the last value that is not null counts.
#[inline]
pub(super) fn extend(known: &mut Extra, more: Extra) {
    for (name, value) in more {
        match (known.entry(name).or_insert(Value::Null), value) {
            (_, Value::Null) => {}
            (Value::Array(items), Value::Array(more)) => items.extend(more),
            (place, value) => *place = value,
        }
    }
}
