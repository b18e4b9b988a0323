//! Where in a JSON text an error of serde_json lies.

use crate::wire::skip_string;

/// The path of the value that `text` was read up to when the error arose: `choices[0].text`, and
/// `.` for the whole. Line and column are those of serde_json.
pub(super) fn locate(text: &[u8], line: usize, column: usize) -> String {
    path(&text[..offset(text, line, column)])
}

/// The number of bytes before a position as serde_json gives it: lines from 1, bytes in the line.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => memchr::memchr_iter(b'\n', text)
            .nth(line - 2)
            .map_or(text.len(), |end| end + 1),
    };
    (start + column).min(text.len())
}

enum Level {
    Object(String),
    Array(usize),
}

/// The path of the value at which `read`, the part of a JSON text that was read, ends.
fn path(read: &[u8]) -> String {
    let mut levels = Vec::new();
    let mut at = 0;
    // A closed container is itself the value that was read last; its inner levels are gone.
    while at < read.len() {
        match read[at] {
            b'{' => levels.push(Level::Object(String::new())),
            b'[' => levels.push(Level::Array(0)),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => {
                if let Some(Level::Array(index)) = levels.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let end = skip_string(read, at);
                if is_key(read, end)
                    && let Some(Level::Object(key)) = levels.last_mut()
                {
                    *key = serde_json::from_slice(&read[at..end]).unwrap_or_default();
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    // A list that has only been opened is the value itself.
    if read.trim_ascii_end().ends_with(b"[") {
        levels.pop();
    }
    show(&levels)
}

fn is_key(text: &[u8], end: usize) -> bool {
    text[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

fn show(levels: &[Level]) -> String {
    use std::fmt::Write;

    let mut path = String::new();
    for level in levels {
        // Writing to a string cannot fail.
        let _ = match level {
            Level::Array(index) => write!(path, "[{index}]"),
            Level::Object(key) if key.is_empty() => Ok(()),
            Level::Object(key) if path.is_empty() => write!(path, "{key}"),
            Level::Object(key) => write!(path, ".{key}"),
        };
    }
    match path.is_empty() {
        true => ".".to_owned(),
        false => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_a_text() {
        let text = b"ab\ncd\nef";
        for (line, column, at) in [
            (0, 0, 0),
            (1, 2, 2),
            (2, 1, 4),
            (3, 2, 8),
            (3, 9, 8),
            (9, 1, 8),
        ] {
            assert_eq!(offset(text, line, column), at, "{line}:{column}");
        }
    }
}
