//! What a person wants to read of a response.

use std::collections::BTreeMap;

use serde_json::Value;

use super::outline;

/// Stands between texts of several lines.
const BETWEEN: &str = "---\n";

/// The text of a response: what `pointer` leads to, a table of a list, or all there is. Nothing for a
/// list without entries.
///
/// `default` knows what a member of the entries of a list is unless they say otherwise; a column of
/// nothing else is left out.
pub(crate) fn text<'a>(
    answer: &Value,
    pointer: Option<&str>,
    default: impl Fn(&str, &str) -> Option<&'a Value>,
) -> Option<String> {
    if let Some(pointer) = pointer {
        let texts = texts(answer, pointer);
        if !texts.is_empty() {
            return Some(join(texts.into_iter().map(|(_, text)| text).collect()));
        }
    }
    let Some((name, entries)) = list(answer) else {
        return Some(outline::outline(answer));
    };
    if entries.is_empty() {
        return None;
    }
    let usual =
        |member: &str, value: &Value| value.is_null() || default(name, member) == Some(value);
    match outline::table(entries, usual) {
        // An entry that is one value and more that no table can hold is better shown as it is.
        Some(table) if table.columns > 1 => Some(table.text),
        _ => Some(outline::outline(answer)),
    }
}

/// One line each if they are lines, else apart from each other.
fn join(texts: Vec<String>) -> String {
    let several_lines = texts.iter().any(|text| text.trim_end().contains('\n'));
    let texts: Vec<String> = texts.into_iter().map(with_end).collect();
    texts.join(match several_lines {
        true => BETWEEN,
        false => "",
    })
}

fn with_end(mut text: String) -> String {
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// The entries of a response that is a list, and the name that they go by: there is nothing else in
/// it but plain values.
fn list(answer: &Value) -> Option<(&str, &[Value])> {
    let members = answer.as_object()?;
    let mut lists = members
        .iter()
        .filter(|(_, value)| value.is_array() || value.is_object());
    let (name, entries) = lists.next()?;
    let entries = entries.as_array()?;
    let are_objects = entries.iter().all(Value::is_object);
    (are_objects && lists.next().is_none()).then_some((name, entries))
}

/// The texts that a pointer leads to, each with what tells it from the others. Where the pointer
/// names an element of a list, the other elements are meant too.
pub(super) fn texts(answer: &Value, pointer: &str) -> Vec<(u64, String)> {
    let is_number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let mut before = String::new();
    let mut steps = pointer.split('/').skip(1);
    for step in steps.by_ref() {
        if is_number(step) {
            break;
        }
        before.push('/');
        before.push_str(step);
    }
    let behind: String = steps.map(|step| format!("/{step}")).collect();
    match answer.pointer(&before) {
        Some(Value::Array(elements)) => elements
            .iter()
            .enumerate()
            .filter_map(|(at, element)| {
                let text = plain(element.pointer(&behind)?)?;
                Some((number(element).unwrap_or(at as u64), text))
            })
            .collect(),
        Some(value) => plain(value).map(|text| (0, text)).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The number of an element: a chunk of a stream has one element, whichever it is. It is the only
/// whole number that the element has.
fn number(element: &Value) -> Option<u64> {
    let mut numbers = element.as_object()?.values().filter_map(Value::as_u64);
    let number = numbers.next()?;
    numbers.next().is_none().then_some(number)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Where the text of an event is.
#[derive(Clone, Copy)]
pub(crate) enum Growing {
    /// Where this pointer leads.
    Everywhere(&'static str),
    /// By the type of the event, an empty one standing for any; others have no text.
    ByType(&'static [(&'static str, &'static str)]),
}

impl Growing {
    fn texts(self, event: &Value) -> Vec<(u64, String)> {
        match self {
            Self::Everywhere(pointer) => texts(event, pointer),
            Self::ByType(types) => {
                let of_event = |(ty, _): &&(&str, &str)| ty.is_empty() || event["type"] == **ty;
                let found = types.iter().find(of_event);
                found.map_or_else(Vec::new, |(_, pointer)| texts(event, pointer))
            }
        }
    }
}

/// A text that comes in pieces. If there are several, the first is shown as it grows and the others
/// at the end.
pub(super) struct Pieces {
    growing: Growing,
    shown: Option<u64>,
    ends_with_newline: bool,
    held: BTreeMap<u64, String>,
}

impl Pieces {
    pub(super) fn new(growing: Growing) -> Self {
        Self {
            growing,
            shown: None,
            ends_with_newline: false,
            held: BTreeMap::new(),
        }
    }

    /// What of this chunk is to be shown now.
    pub(super) fn push(&mut self, chunk: &Value) -> String {
        let mut now = String::new();
        for (number, text) in self.growing.texts(chunk) {
            match *self.shown.get_or_insert(number) == number {
                true => now.push_str(&text),
                false => self.held.entry(number).or_default().push_str(&text),
            }
        }
        if !now.is_empty() {
            self.ends_with_newline = now.ends_with('\n');
        }
        now
    }

    /// What is to be shown at the end.
    pub(super) fn rest(&mut self) -> String {
        let mut rest = String::new();
        if self.shown.is_some() && !self.ends_with_newline {
            rest.push('\n');
        }
        for (_, text) in std::mem::take(&mut self.held) {
            rest.push_str(BETWEEN);
            rest.push_str(&with_end(text));
        }
        rest
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_means_all_elements_of_a_list() {
        let answer = json!({"a": [{"t": "x"}, {"t": 5}, {"t": null}, {}], "b": {"c": "y"}, "n": 1});
        let found = |pointer| texts(&answer, pointer);
        assert_eq!(found("/a/0/t"), [(0, "x".to_owned()), (5, "5".to_owned())]);
        assert_eq!(found("/b/c"), [(0, "y".to_owned())]);
        assert_eq!(found("/n"), [(0, "1".to_owned())]);
        for pointer in ["/b", "/d/0/t", "/a/0/u", "/b/0/c", ""] {
            assert_eq!(found(pointer), [], "{pointer}");
        }
    }

    #[test]
    fn texts_are_kept_apart() {
        let texts = |texts: &[&str]| join(texts.iter().map(|&text| text.to_owned()).collect());
        assert_eq!(texts(&["a"]), "a\n");
        assert_eq!(texts(&["a\n", "b"]), "a\nb\n");
        assert_eq!(texts(&["a\nb", "c"]), "a\nb\n---\nc\n");
    }

    #[test]
    fn the_first_text_of_a_stream_grows_and_the_others_wait() {
        let mut pieces = Pieces::new(Growing::Everywhere("/c/0/t"));
        let chunk = |number: u64, text: &str| json!({"c": [{"t": text, "number": number}]});
        assert_eq!(pieces.push(&chunk(1, "a")), "a");
        assert_eq!(pieces.push(&chunk(0, "x")), "");
        assert_eq!(pieces.push(&json!({"c": []})), "");
        assert_eq!(pieces.push(&chunk(1, "b")), "b");
        assert_eq!(pieces.push(&chunk(0, "y\n")), "");
        assert_eq!(pieces.push(&chunk(2, "z")), "");
        assert_eq!(pieces.rest(), "\n---\nxy\n---\nz\n");
        assert_eq!(Pieces::new(Growing::ByType(&[])).rest(), "");
    }

    #[test]
    fn the_type_of_an_event_says_where_its_text_is() {
        let mut pieces = Pieces::new(Growing::ByType(&[("text", "/delta")]));
        assert_eq!(pieces.push(&json!({"type": "text", "delta": "a"})), "a");
        assert_eq!(
            pieces.push(&json!({"type": "arguments", "delta": "{}"})),
            ""
        );
        assert_eq!(pieces.rest(), "\n");
        let mut pieces = Pieces::new(Growing::ByType(&[("", "/t")]));
        assert_eq!(pieces.push(&json!({"t": "b"})), "b");
    }
}
