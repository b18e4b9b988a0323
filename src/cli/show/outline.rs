//! JSON for people: tables of entries that are alike, and names beside values.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr;

use crate::wire::Brief;

/// How many characters of a value a table shows,
const CELL: usize = 200;
/// and how many values of a list are shown in a line.
const VALUES: usize = 8;

/// A table, and how many columns it has.
pub(super) struct Table {
    pub(super) text: String,
    pub(super) columns: usize,
}

/// A table of the plain members of the entries, without those that are `usual` in all of them.
/// Nothing if there are no such members.
pub(super) fn table(entries: &[Value], usual: impl Fn(&str, &Value) -> bool) -> Option<Table> {
    let objects: Vec<&Map<String, Value>> = entries.iter().filter_map(Value::as_object).collect();
    let mut columns: Vec<&str> = Vec::new();
    for (name, value) in objects.iter().copied().flatten() {
        if is_plain(value) && !usual(name, value) && !columns.contains(&name.as_str()) {
            columns.push(name);
        }
    }
    // A member that is unusual in one entry may come late there.
    let first_seen = |name: &&str| {
        objects
            .iter()
            .find_map(|object| object.keys().position(|key| key == name))
    };
    columns.sort_by_key(first_seen);
    let heads = columns.iter().map(|name| name.to_uppercase()).collect();
    let rows: Vec<Vec<String>> = objects
        .iter()
        .map(|object| columns.iter().map(|name| cell(object.get(*name))).collect())
        .collect();
    let is_number = |name: &&str| {
        let values = objects.iter().filter_map(|object| object.get(*name));
        let mut values = values.filter(|value| !value.is_null()).peekable();
        values.peek().is_some() && values.all(Value::is_number)
    };
    let numbers: Vec<bool> = columns.iter().map(is_number).collect();
    (!columns.is_empty()).then(|| Table {
        text: grid(heads, rows, &numbers),
        columns: columns.len(),
    })
}

/// Columns side by side, those of numbers to the right.
pub(crate) fn grid(heads: Vec<String>, rows: Vec<Vec<String>>, numbers: &[bool]) -> String {
    let lines: Vec<Vec<String>> = std::iter::once(heads).chain(rows).collect();
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..numbers.len()).map(width).collect();
    let mut text = String::new();
    for cells in &lines {
        let mut line = String::new();
        for ((cell, width), is_number) in cells.iter().zip(&widths).zip(numbers) {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            line.push_str(&match is_number {
                true => format!("{gap}{cell}  "),
                false => format!("{cell}{gap}  "),
            });
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => Brief(text, CELL).to_string(),
        Some(value) => value.to_string(),
    }
}

/// Names beside values, those of inner objects further to the right.
pub(super) fn outline(value: &Value) -> String {
    let mut text = String::new();
    match value {
        Value::Object(members) => object(members, 0, &mut text),
        Value::Array(values) => list("", values, 0, &mut text),
        value => put(&mut text, 0, &plain(value)),
    }
    text
}

fn object(members: &Map<String, Value>, depth: usize, text: &mut String) {
    let names = members.iter().filter(|(_, value)| is_short(value));
    let width = names
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or(0);
    for (name, value) in members {
        match value {
            Value::Object(inner) if !inner.is_empty() => {
                put(text, depth, name);
                object(inner, depth + 1, text);
            }
            Value::Array(values) if !is_short(value) => list(name, values, depth, text),
            value => put(text, depth, &format!("{name:<width$}  {}", plain(value))),
        }
    }
}

fn list(name: &str, values: &[Value], depth: usize, text: &mut String) {
    let are_flat = |value: &Value| {
        let members = value.as_object();
        members.is_some_and(|members| !members.is_empty() && members.values().all(is_plain))
    };
    let table = table(values, |_, _| false).filter(|_| values.iter().all(are_flat));
    if let Some(table) = table {
        put(text, depth, name);
        for line in table.text.lines() {
            put(text, depth + 1, line);
        }
        return;
    }
    for (at, value) in values.iter().enumerate() {
        put(text, depth, &format!("{name}[{at}]"));
        match value {
            Value::Object(members) => object(members, depth + 1, text),
            Value::Array(inner) if !is_short(value) => list("", inner, depth + 1, text),
            value => put(text, depth + 1, &plain(value)),
        }
    }
}

/// Whether a value is shown behind its name.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(values) => values.iter().all(is_plain),
        _ => true,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        Value::Object(_) => "none".to_owned(),
        Value::Array(values) if values.is_empty() => "none".to_owned(),
        Value::Array(values) => {
            let mut shown: Vec<String> = values.iter().take(VALUES).map(plain).collect();
            if values.len() > VALUES {
                shown.push(format!("… {} in all", values.len()));
            }
            shown.join(", ")
        }
        value => value.to_string(),
    }
}

/// One line, or several that are all as far to the right.
fn put(text: &mut String, depth: usize, line: &str) {
    for line in line.lines().filter(|line| !line.trim().is_empty()) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:indent$}{}",
            "",
            line.trim_end(),
            indent = 2 * depth
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn entries_make_a_table() {
        let entries = [
            json!({"id": "a", "kind": "k", "bytes": 5, "inner": {}}),
            json!({"id": "long one", "kind": "k", "bytes": 1000, "late": true}),
        ];
        let found = table(&entries, |name, _| name == "kind").unwrap();
        assert_eq!(found.columns, 3);
        assert_eq!(
            found.text,
            "ID        BYTES  LATE\na             5\nlong one   1000  true\n"
        );
        assert!(table(&[json!({"a": []}), json!({})], |_, _| false).is_none());
    }

    #[test]
    fn an_object_makes_an_outline() {
        let value = json!({
            "id": "x",
            "none": null,
            "inner": {"a": 1, "longer": [1, 2]},
            "rows": [{"n": 1}, {"n": 10}],
            "odd": [{"deep": {"b": true}}, 5],
            "many": [1, 2, 3, 4, 5, 6, 7, 8, 9],
            "empty": [],
        });
        let expected = "\
id     x
none   -
inner
  a       1
  longer  1, 2
rows
   N
   1
  10
odd[0]
  deep
    b  true
odd[1]
  5
many   1, 2, 3, 4, 5, 6, 7, 8, … 9 in all
empty  none
";
        assert_eq!(outline(&value), expected);
        assert_eq!(outline(&json!("a")), "a\n");
        assert_eq!(outline(&json!([])), "");
    }
}
