//! What all types have alike, as text: its layout is known beforehand, and to parse and format it took
//! most of the time.

use proc_macro2::Literal;

/// How objects and unions are written and read by serde: all that is special to a type is in its `Json`.
pub(super) const SERDE: &str = "
impl serde::Serialize for $type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for $type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}
";

/// A template, each `$name` in it replaced by its value.
pub(super) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let length: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut filled = String::with_capacity(template.len() + 2 * length);
    let mut pieces = template.split('$');
    filled.extend(pieces.next());
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_lowercase());
        let (name, rest) = piece.split_at(end.unwrap_or(piece.len()));
        let value = values.iter().find(|(known, _)| *known == name);
        filled.push_str(value.map_or(name, |(_, value)| value));
        filled.push_str(rest);
    }
    filled
}

/// A line for each of these.
pub(super) fn lines<I>(items: impl IntoIterator<Item = I>, line: impl Fn(I) -> String) -> String {
    let mut lines = String::new();
    for item in items {
        lines.push_str(&line(item));
        lines.push('\n');
    }
    lines
}

/// A text as a literal.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// A slice: on one line if it is short, otherwise an item on each. `indent` is that of its line.
pub(super) fn slice(items: &[String], indent: usize) -> String {
    const SHORT: usize = 60;
    let length: usize = items.iter().map(|item| item.len() + 2).sum();
    if length <= SHORT {
        return format!("&[{}]", items.join(", "));
    }
    let inner = lines(items, |item| format!("{:indent$}    {item},", ""));
    format!("&[\n{inner}{:indent$}]", "")
}
