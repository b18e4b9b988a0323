//! `--json` and `--set`: bodies and members of them in JSON.

use std::path::Path;

use clap::ArgMatches;
use serde_json::{Map, Value};
use tokio::io::AsyncReadExt as _;

use super::names::{JSON, STDIN_FILES, STDIO};
use crate::cli::show::Failure;

/// Whether `--json` is on standard input.
pub(crate) fn is_piped(matches: &ArgMatches) -> bool {
    let json = matches.try_get_one::<String>(JSON).ok().flatten();
    json.is_some_and(|json| match json.strip_prefix('@') {
        Some(path) => STDIN_FILES.contains(&path),
        None => json == STDIO,
    })
}

/// Whether a file is standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new(STDIO) || STDIN_FILES.iter().any(|stdin| path == Path::new(stdin))
}

/// Standard input to its end.
pub(crate) async fn stdin() -> Result<Vec<u8>, Failure> {
    let mut read = Vec::new();
    match tokio::io::stdin().read_to_end(&mut read).await {
        Ok(_) => Ok(read),
        Err(error) => Err(Failure::local("cannot read standard input", error)),
    }
}

/// The object that `--json` gives: itself, in a file (`@FILE`) or on standard input (`-`), of which
/// all has been read already.
pub(super) fn object(given: &str, piped: Option<&[u8]>) -> Result<Map<String, Value>, Failure> {
    let read;
    let (text, place) = match (piped, given.strip_prefix('@')) {
        (Some(piped), _) => (piped, "standard input"),
        (None, Some(path)) => {
            let text = std::fs::read(path);
            read = text.map_err(|error| Failure::local(format!("cannot read {path}"), error))?;
            (&read[..], path)
        }
        (None, None) => (given.as_bytes(), "--json"),
    };
    // Editors may leave a byte order mark.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    match serde_json::from_slice(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::usage(format!(
            "{place}: the body must be a JSON object"
        ))),
        Err(error) => Err(Failure::usage(format!("{place}: not JSON: {error}"))),
    }
}

/// Carries out one `--set PATH=VALUE`: members are separated by dots, `\.` is a dot, and elements
/// of lists that are there already go by number. What is on the way is made.
pub(super) fn set(body: &mut Map<String, Value>, given: &str) -> Result<(), Failure> {
    let wrong = |problem: String| Failure::usage(format!("--set {given}: {problem}"));
    let (path, text) = given
        .split_once('=')
        .ok_or_else(|| wrong("write it as `PATH=JSON`".to_owned()))?;
    let value = plain_or_json(text).map_err(|error| wrong(format!("not JSON: {error}")))?;
    let mut steps = steps(path).into_iter();
    let first = steps.next().unwrap_or_default();
    if first.is_empty() {
        return Err(wrong("the path is empty".to_owned()));
    }
    let mut at = body.entry(first).or_insert(Value::Null);
    for step in steps {
        at = match at {
            Value::Array(elements) => {
                let length = elements.len();
                let number = step.parse().ok().filter(|number| *number <= length);
                let number: usize = number.ok_or_else(|| {
                    wrong(format!("`{step}` is no element of a list with {length}"))
                })?;
                if number == length {
                    elements.push(Value::Null);
                }
                &mut elements[number]
            }
            Value::Object(members) => members.entry(step).or_insert(Value::Null),
            Value::Null => {
                *at = Value::Object(Map::new());
                match at {
                    Value::Object(members) => members.entry(step).or_insert(Value::Null),
                    _ => return Err(wrong("cannot be set".to_owned())),
                }
            }
            _ => {
                return Err(wrong(format!(
                    "`{step}` would be a member of something that has none"
                )));
            }
        };
    }
    *at = value;
    Ok(())
}

/// JSON; or text, unless it sets out like JSON and is none.
fn plain_or_json(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str(text).or_else(|error| match text.starts_with(['{', '[', '"']) {
        true => Err(error),
        false => Ok(text.into()),
    })
}

fn steps(path: &str) -> Vec<String> {
    let mut steps = vec![String::new()];
    let mut characters = path.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = character == '\\' && characters.peek() == Some(&'.');
        let next = match character {
            '.' => {
                steps.push(String::new());
                continue;
            }
            _ if escaped => characters.next(),
            character => Some(character),
        };
        if let Some(step) = steps.last_mut() {
            step.extend(next);
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn after(body: Value, given: &[&str]) -> Result<Value, String> {
        let Value::Object(mut body) = body else {
            return Err("no object".to_owned());
        };
        for given in given {
            set(&mut body, given).map_err(|failure| format!("{failure:?}"))?;
        }
        Ok(Value::Object(body))
    }

    #[test]
    fn members_are_set_along_a_path() {
        for (body, given, expected) in [
            (json!({}), &["a=1"][..], json!({"a": 1})),
            (json!({"a": 1}), &["a=null"], json!({"a": null})),
            (json!({}), &["a=x y"], json!({"a": "x y"})),
            (json!({}), &["a=\"1\""], json!({"a": "1"})),
            (json!({}), &["a="], json!({"a": ""})),
            (json!({}), &["a=b=c"], json!({"a": "b=c"})),
            (
                json!({}),
                &["a.b.7=1", "a.c={}"],
                json!({"a": {"b": {"7": 1}, "c": {}}}),
            ),
            (
                json!({}),
                &["a\\.b.c=1", "d\\=2"],
                json!({"a.b": {"c": 1}, "d\\": 2}),
            ),
            (
                json!({"a": [1]}),
                &["a.0=2", "a.1.b=3"],
                json!({"a": [2, {"b": 3}]}),
            ),
        ] {
            assert_eq!(after(body, given), Ok(expected), "{given:?}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (body, given) in [
            (json!({}), "a"),
            (json!({}), "=1"),
            (json!({}), "a={"),
            (json!({}), "a=[1"),
            (json!({}), "a=\"x"),
            (json!({"a": 1}), "a.b=1"),
            (json!({"a": []}), "a.1=1"),
            (json!({"a": []}), "a.b=1"),
        ] {
            assert!(after(body, &[given]).is_err(), "{given}");
        }
    }
}
