//! The members of a JSON object that is already written: found, replaced and added.
//!
//! This is work on text rather than on a `Value`, which would round `0.2_f32` to
//! `0.20000000298023224` and sort the members.

use std::borrow::Cow;
use std::ops::Range;

use super::extra::Extra;

struct Member<'a> {
    name: Cow<'a, str>,
    /// From the quote of the name to the end of the value.
    span: Range<usize>,
}

/// The object `body` with each member of `above` put in or replaced, each member of `below`
/// put in where it is missing, and each name at most once (the last one counts).
///
/// `None` when `body` is not an object, though something is to be put in.
pub(crate) fn merge(body: Vec<u8>, below: &Extra, above: &Extra) -> Option<Vec<u8>> {
    let Some(members) = members(&body) else {
        return (below.is_empty() && above.is_empty()).then_some(body);
    };
    let mut names: Vec<(&str, usize)> = members
        .iter()
        .enumerate()
        .map(|(at, member)| (&*member.name, at))
        .collect();
    names.sort_unstable();
    let is_last = |name: &str, at: usize| {
        let next = names.partition_point(|other| *other <= (name, at));
        names.get(next).is_none_or(|(other, _)| *other != name)
    };
    let has = |name: &str| {
        names
            .binary_search_by(|(other, _)| (*other).cmp(name))
            .is_ok()
    };
    let kept: Vec<&Member> = members
        .iter()
        .enumerate()
        .filter(|(at, member)| !above.contains_key(&*member.name) && is_last(&member.name, *at))
        .map(|(_, member)| member)
        .collect();
    let missing = below
        .iter()
        .filter(|(name, _)| !above.contains_key(*name) && !has(name));
    let added: Vec<_> = missing.chain(above).collect();
    if added.is_empty() && kept.len() == members.len() {
        return Some(body);
    }
    let mut merged = Vec::with_capacity(body.len() + 64);
    merged.push(b'{');
    for member in kept {
        separate(&mut merged);
        merged.extend_from_slice(&body[member.span.clone()]);
    }
    for (name, value) in added {
        separate(&mut merged);
        serde_json::to_writer(&mut merged, name).ok()?;
        merged.push(b':');
        serde_json::to_writer(&mut merged, value).ok()?;
    }
    merged.push(b'}');
    Some(merged)
}

/// Whether `body` is an object with a member of this name.
pub(crate) fn has_member(body: &[u8], name: &str) -> bool {
    // Most bodies need not be taken apart to see that they have none.
    let has = |text: &str| memchr::memmem::find(body, text.as_bytes()).is_some();
    let is_plain = !name.contains(|c: char| matches!(c, '"' | '\\' | '/') || c.is_control());
    let escapes = || memchr::memchr(b'\\', body).is_some() && has("\\u");
    let plausible = !is_plain || has(name) || escapes();
    plausible && members(body).is_some_and(|all| all.iter().any(|member| member.name == name))
}

fn separate(object: &mut Vec<u8>) {
    if object.len() > 1 {
        object.push(b',');
    }
}

/// The members of an object that serde_json wrote.
fn members(body: &[u8]) -> Option<Vec<Member<'_>>> {
    let mut at = skip_space(body, 0);
    if body.get(at) != Some(&b'{') {
        return None;
    }
    at = skip_space(body, at + 1);
    let mut members = Vec::new();
    while body.get(at) == Some(&b'"') {
        let start = at;
        at = skip_string(body, at);
        let name = name(&body[start..at])?;
        at = skip_space(body, at);
        at = skip_value(body, skip_space(body, at + 1));
        members.push(Member {
            name,
            span: start..at,
        });
        at = skip_space(body, at);
        if body.get(at) == Some(&b',') {
            at = skip_space(body, at + 1);
        }
    }
    Some(members)
}

/// The text of a name in its quotes, borrowed unless something in it is escaped.
fn name(quoted: &[u8]) -> Option<Cow<'_, str>> {
    if memchr::memchr(b'\\', quoted).is_some() {
        return serde_json::from_slice(quoted).ok().map(Cow::Owned);
    }
    let inner = quoted.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    std::str::from_utf8(inner).ok().map(Cow::Borrowed)
}

fn skip_space(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

/// Past the string whose opening quote is at `at`.
pub(crate) fn skip_string(text: &[u8], mut at: usize) -> usize {
    at += 1;
    while let Some(found) = text
        .get(at..)
        .and_then(|rest| memchr::memchr2(b'"', b'\\', rest))
    {
        at += found + 1;
        if text[at - 1] == b'"' {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// Past the value that starts at `at`, trailing space excluded.
fn skip_value(text: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => {
                at = skip_string(text, at);
                if depth == 0 {
                    return at;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            b',' if depth == 0 => return at,
            byte if depth == 0 && byte.is_ascii_whitespace() => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn object(value: Value) -> Extra {
        value.as_object().cloned().unwrap()
    }

    fn merged(body: &str, below: Value, above: Value) -> String {
        String::from_utf8(merge(body.into(), &object(below), &object(above)).unwrap()).unwrap()
    }

    #[test]
    fn what_needs_no_change_is_not_touched() {
        let body = r#" { "b" : [1,{"b":2}], "a" : 0.2 } "#;
        assert_eq!(merged(body, json!({}), json!({})), body);
    }

    #[test]
    fn a_call_beats_a_field_and_a_field_beats_a_default() {
        let body = r#"{"n": 1, "t": 0.2, "s": "}\\\",{"}"#;
        assert_eq!(
            merged(body, json!({"t": 9, "d": 4}), json!({"n": 2})),
            r#"{"t": 0.2,"s": "}\\\",{","d":4,"n":2}"#
        );
    }

    #[test]
    fn a_name_is_sent_once_even_if_it_is_written_twice_or_escaped() {
        assert_eq!(
            merged(r#"{"a":1,"\u0061":2,"b":{}}"#, json!({}), json!({})),
            r#"{"\u0061":2,"b":{}}"#
        );
        assert_eq!(
            merged(r#"{"\u0061":2}"#, json!({}), json!({"a": null})),
            r#"{"a":null}"#
        );
    }

    #[test]
    fn only_an_object_takes_members() {
        let extra = object(json!({"a": 1}));
        assert_eq!(merge(b"[1]".to_vec(), &Extra::new(), &extra), None);
        assert_eq!(
            merge(b"[1]".to_vec(), &Extra::new(), &Extra::new()),
            Some(b"[1]".to_vec())
        );
        assert_eq!(merged("{}", json!({}), json!({"a": 1})), r#"{"a":1}"#);
    }

    #[test]
    fn a_member_is_found_however_its_name_is_spelled() {
        for (body, name, found) in [
            (r#"{"stream":1}"#, "stream", true),
            (
                r#"{"prompt":"\u0073tream","x":{"stream":1}}"#,
                "stream",
                false,
            ),
            (r#"{"\u0073tream":1}"#, "stream", true),
            (r#"{"a\/b":1}"#, "a/b", true),
            (r#"{"a\"b":1}"#, "a\"b", true),
            (r#"["stream"]"#, "stream", false),
        ] {
            assert_eq!(has_member(body.as_bytes(), name), found, "{body}");
        }
    }
}
