//! Long texts, short enough to be shown.

use std::fmt::{self, Write};

/// The first and the last `each` characters of a text that has more than both.
#[cfg(feature = "client")]
pub(crate) fn ends(text: String, each: usize) -> String {
    let length = text.chars().count();
    if length <= 2 * each {
        return text;
    }
    let front: String = text.chars().take(each).collect();
    let back: String = text.chars().skip(length - each).collect();
    format!("{front} … {back}")
}

/// At most `limit` characters of a body, whatever it holds.
#[cfg(feature = "client")]
pub(crate) fn brief_bytes(body: &[u8], limit: usize) -> String {
    // No character has more than four bytes, and one more shows that there was more.
    let start = &body[..body.len().min(4 * limit + 4)];
    Brief(&String::from_utf8_lossy(start), limit).to_string()
}

/// Shows at most so many characters of a text, without line breaks and control characters.
pub(crate) struct Brief<'a>(pub(crate) &'a str, pub(crate) usize);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, character) in self.0.trim().chars().enumerate() {
            if count == self.1 {
                return formatter.write_char('…');
            }
            formatter.write_char(match character.is_control() {
                true => ' ',
                false => character,
            })?;
        }
        Ok(())
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_shown_by_its_ends() {
        let text = |count: usize| "ä".repeat(count);
        assert_eq!(ends(text(300), 150), text(300));
        let long = format!("front{}back", text(292));
        let shown = format!("front{} … {}back", text(145), text(146));
        assert_eq!(ends(long, 150), shown);
    }

    #[test]
    fn brief_is_one_line() {
        let brief = |text, length| Brief(text, length).to_string();
        assert_eq!(brief("  a\r\nb\u{1b}\tc ", 9), "a  b  c");
        assert_eq!(brief("äöü", 3), "äöü");
        assert_eq!(brief("äöüß", 3), "äöü…");
        assert_eq!(brief_bytes("äöüß".as_bytes(), 3), "äöü…");
        assert_eq!(brief_bytes(b"\xff", 3), "\u{fffd}");
    }
}
