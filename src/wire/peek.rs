//! Single members of values whose types are not known here.

use super::read::Scalar;
use super::shape::Shape;

/// The text, or the whole number as text, of the member of this name; nothing if there is none, or it
/// is empty or something else.
pub fn text_of(value: Shape<'_>, name: &str) -> Option<String> {
    let mut found = None;
    look(value, name, &mut |member| found = text(member));
    found.filter(|text| !text.is_empty())
}

/// The cursor of the page after this one, or nothing at the end.
///
/// `from` names the member that has it; `last_item` stands for the id of the last one of `items`. That
/// and `last_id` stand in for each other. A page whose document has `has_more` is the last one unless
/// that is `true`.
pub fn next_cursor(page: Shape<'_>, from: &str, items: &str) -> Option<String> {
    let mut has_more = match page {
        Shape::Object(object) => object.table().place("has_more").is_none(),
        _ => true,
    };
    look(page, "has_more", &mut |member| {
        has_more = is_true(member);
    });
    if !has_more {
        return None;
    }
    let last_item = || {
        let mut id = None;
        look(page, items, &mut |list| id = last_id(list));
        id.filter(|id| !id.is_empty())
    };
    match from {
        "last_item" => last_item().or_else(|| text_of(page, "last_id")),
        "last_id" => text_of(page, "last_id").or_else(last_item),
        member => text_of(page, member),
    }
}

fn last_id(list: Shape<'_>) -> Option<String> {
    match list {
        Shape::List(list) => text_of(list.item(list.length().checked_sub(1)?)?, "id"),
        _ => None,
    }
}

fn is_true(value: Shape<'_>) -> bool {
    match value {
        Shape::Scalar(value) => matches!(value, Scalar::Bool(true)),
        Shape::Value(value) => *value == true,
        _ => false,
    }
}

fn text(value: Shape<'_>) -> Option<String> {
    match value {
        Shape::Scalar(Scalar::Text(text)) => Some(text.to_owned()),
        Shape::Scalar(Scalar::Unsigned(number)) => Some(number.to_string()),
        Shape::Scalar(Scalar::Signed(number)) => Some(number.to_string()),
        Shape::Value(value) => match value {
            serde_json::Value::String(text) => Some(text.clone()),
            serde_json::Value::Number(number) if !number.is_f64() => Some(number.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// Shows the member of this name, if there is one.
fn look(value: Shape<'_>, name: &str, show: &mut dyn FnMut(Shape<'_>)) {
    match value {
        Shape::Object(object) => match object.table().place(name) {
            Some(at) => show(object.part(at)),
            None => look(object.part(usize::MAX), name, show),
        },
        Shape::Map(map) => map.each(&mut |key, value| {
            let found = key == name;
            if found {
                show(value);
            }
            !found
        }),
        Shape::Value(value) => {
            if let Some(member) = value.get(name) {
                show(Shape::Value(member));
            }
        }
        _ => {}
    }
}
