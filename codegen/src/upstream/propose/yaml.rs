//! YAML as our document is written: two spaces, sequences of names in one line, text without
//! quotes where that is safe.

use serde_json::{Map, Value as Json};

/// Stands for a text that is to be written.
pub(super) const GAP: &str = "\u{0}gap";
/// The beginning of a key that stands for a comment.
pub(super) const COMMENT: char = '#';

/// Lists that stand in one line.
const IN_LINE: &[&str] = &["required", "tags"];

/// A document, its members at the margin.
pub(super) fn write(value: &Json) -> String {
    let mut text = String::new();
    if let Json::Object(members) = value {
        for (index, (key, member)) in members.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            self::member(key, member, 0, &mut text);
        }
    }
    text
}

/// The value without comments, and with empty texts for gaps.
pub(super) fn bare(value: &Json) -> Json {
    match value {
        Json::Array(items) => items.iter().map(bare).collect(),
        Json::Object(members) => {
            let members = members.iter().filter(|(key, _)| !key.starts_with(COMMENT));
            let members = members.map(|(key, member)| (key.clone(), bare(member)));
            Json::Object(members.collect::<Map<_, _>>())
        }
        Json::String(text) if text == GAP => Json::String(String::new()),
        value => value.clone(),
    }
}

fn indent(depth: usize, text: &mut String) {
    text.push_str(&"  ".repeat(depth));
}

fn member(key: &str, value: &Json, depth: usize, text: &mut String) {
    indent(depth, text);
    if key.starts_with(COMMENT) {
        let said = value.as_str().unwrap_or_default();
        text.push_str(&format!("# {}\n", said.replace(['\n', '\r'], " ")));
        return;
    }
    text.push_str(&scalar(key));
    text.push(':');
    match value {
        Json::Object(members) if !members.is_empty() => {
            text.push('\n');
            block(members, depth + 1, text);
        }
        Json::Array(items) if !is_in_line(key, items) => {
            text.push('\n');
            for item in items {
                self::item(item, depth + 1, text);
            }
        }
        value => {
            text.push(' ');
            text.push_str(&in_line(value));
            text.push('\n');
        }
    }
}

fn is_in_line(key: &str, items: &[Json]) -> bool {
    items.is_empty() || (IN_LINE.contains(&key) && items.iter().all(Json::is_string))
}

fn block(members: &Map<String, Json>, depth: usize, text: &mut String) {
    // Paths and components have an empty line between them.
    let apart = depth <= 2 && members.values().all(Json::is_object) && depth > 0;
    for (index, (key, value)) in members.iter().enumerate() {
        if apart && index > 0 {
            text.push('\n');
        }
        member(key, value, depth, text);
    }
}

/// An item of a sequence. Its first line has the dash instead of two spaces.
fn item(value: &Json, depth: usize, text: &mut String) {
    let mut inner = String::new();
    match value {
        Json::Object(members) if !members.is_empty() => {
            // A comment cannot stand behind the dash.
            let (comments, members): (Map<_, _>, Map<_, _>) = members
                .clone()
                .into_iter()
                .partition(|(key, _)| key.starts_with(COMMENT));
            for (key, comment) in &comments {
                member(key, comment, depth, text);
            }
            for (key, value) in &members {
                member(key, value, depth + 1, &mut inner);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for value in items {
                item(value, depth + 1, &mut inner);
            }
        }
        value => inner = format!("{}{}\n", "  ".repeat(depth + 1), in_line(value)),
    }
    indent(depth, text);
    text.push_str("- ");
    text.push_str(inner.trim_start_matches(' '));
}

fn in_line(value: &Json) -> String {
    match value {
        Json::String(text) if text == GAP => "'' # gap".to_owned(),
        Json::String(text) => scalar(text),
        Json::Array(items) => {
            let items: Vec<String> = items.iter().map(in_line).collect();
            format!("[{}]", items.join(", "))
        }
        // JSON is YAML.
        value => value.to_string(),
    }
}

/// A text as a scalar that every reader of YAML takes for this text.
fn scalar(text: &str) -> String {
    let inner = |character: char| character.is_ascii_alphanumeric() || "$_-./ ".contains(character);
    let starts =
        text.starts_with(|first: char| first.is_ascii_alphabetic() || "$_/".contains(first));
    let words = [
        "true", "false", "null", "yes", "no", "on", "off", "y", "n", "inf", "nan",
    ];
    let is_word = words.contains(&text.to_ascii_lowercase().as_str());
    let braces = |character: char| inner(character) || "{}".contains(character);
    let is_path = text.starts_with('/') && text.chars().all(braces);
    if starts && !is_word && !text.ends_with(' ') && (is_path || text.chars().all(inner)) {
        text.to_owned()
    } else if text.chars().any(char::is_control) {
        Json::String(text.to_owned()).to_string()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}
