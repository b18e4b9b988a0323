//! Members that the document does not name, in pieces.

use serde_json::Value;

use crate::Extra;

/// The last value that is not null counts; objects are joined by their members, since some servers tell
/// a part of them at a time and end with an empty one.
#[inline]
pub(super) fn replace(known: &mut Extra, more: Extra) {
    for (name, value) in more {
        match (known.entry(name).or_insert(Value::Null), value) {
            (_, Value::Null) => {}
            (Value::Object(known), Value::Object(more)) => {
                known.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
            }
            (place, value) => *place = value,
        }
    }
}

/// As [`replace`], but lists grow.
#[inline]
pub(super) fn extend(known: &mut Extra, mut more: Extra) {
    for (name, value) in &mut more {
        if let (Some(Value::Array(items)), Value::Array(more)) = (known.get_mut(name), &mut *value)
        {
            items.append(more);
            *value = Value::Null;
        }
    }
    replace(known, more);
}

/// The first time that is known: some servers begin with zero.
#[inline]
pub(super) fn first_time<T: Copy + Default + PartialEq>(
    known: Option<T>,
    more: Option<T>,
) -> Option<T> {
    known
        .filter(|time| *time != T::default())
        .or(more)
        .or(known)
}
