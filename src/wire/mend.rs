//! JSON with text that is none: bytes that are no UTF-8, and halves of characters in escapes.

use std::borrow::Cow;

/// The same JSON with U+FFFD in the place of what is no text; `None` if there is nothing of that kind.
pub(crate) fn mended(json: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(json);
    let is_changed = matches!(text, Cow::Owned(_));
    match without_halves(&text) {
        Some(mended) => Some(mended),
        None if is_changed => Some(text.into_owned()),
        None => None,
    }
}

/// The text without escapes of surrogates that are no pairs, if it has any.
fn without_halves(text: &str) -> Option<String> {
    let mut mended = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        let rest = text.get(at..).unwrap_or_default();
        let Some(unit) = unit(rest) else {
            // What is escaped is one byte or begins with one that is no backslash.
            at += 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
            continue;
        };
        let next = rest.get(ESCAPE..).and_then(self::unit);
        match unit {
            0xd800..0xdc00 if next.is_some_and(|next| (0xdc00..0xe000).contains(&next)) => {
                at += 2 * ESCAPE;
            }
            0xd800..0xe000 => {
                mended.push_str(text.get(kept..at).unwrap_or_default());
                // As long as before, so that places in the text stay.
                mended.push_str("\\ufffd");
                at += ESCAPE;
                kept = at;
            }
            _ => at += ESCAPE,
        }
    }
    mended.push_str(text.get(kept..).unwrap_or_default());
    (kept > 0).then_some(mended)
}

/// The length of `\uXXXX`.
const ESCAPE: usize = 6;

/// The code unit of an escape that the text begins with.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn halves_of_characters_are_replaced() {
        for (json, expected) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ude00\ud83d x""#, r#""\ufffd\ufffd x""#),
            (r#"["\ud83d\ud83d\ude00"]"#, r#"["\ufffd\ud83d\ude00"]"#),
            (r#""\\\uDC00\n""#, r#""\\\ufffd\n""#),
        ] {
            assert_eq!(mended(json.as_bytes()).as_deref(), Some(expected), "{json}");
        }
        assert_eq!(
            mended(b"\"\xff\\ud83d\"").as_deref(),
            Some("\"\u{fffd}\\ufffd\"")
        );
        assert_eq!(
            mended(b"{\"a\":\"\xc3\"}").as_deref(),
            Some("{\"a\":\"\u{fffd}\"}")
        );
    }

    #[test]
    fn what_is_text_stays() {
        for json in [
            r#""\ud83d\ude00""#,
            r#""\\ud83d""#,
            r#""\u00e9 \" é""#,
            r#""\u12""#,
            "\\",
            "\\é",
            "",
        ] {
            assert_eq!(mended(json.as_bytes()), None, "{json}");
        }
    }

    proptest! {
        #[test]
        fn strings_of_any_code_units_become_text(units in prop::collection::vec(any::<u16>(), 0..20)) {
            let escaped: String = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
            let json = format!("\"{escaped}\"");
            let mended = mended(json.as_bytes()).unwrap_or(json);
            let read: String = serde_json::from_str(&mended).unwrap();
            prop_assert_eq!(read, String::from_utf16_lossy(&units));
        }

        #[test]
        fn bytes_of_any_kind_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = mended(&bytes);
        }
    }
}
