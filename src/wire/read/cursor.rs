//! A place in a JSON text.

use super::error::ReadError;
use super::scan::{plain_end, skip_blank};

/// What is still to be read of a text. It is copied for what lies deeper, so that nobody but its owner
/// changes it.
#[derive(Clone, Copy)]
pub struct Cursor<'t> {
    pub(super) text: &'t str,
    /// The first byte that has not been read; where a character begins, unless it is within a string.
    pub(super) at: usize,
    /// How many levels more there may be.
    pub(super) depth: u16,
    /// How often more whole lists and objects may be passed over, in search of the tag of an object that
    /// they lie in: so no byte is passed over more often than that, however deep it lies.
    pub(super) passes: u8,
    /// Whether a number that is too large is a text.
    pub(super) is_lenient: bool,
}

impl<'t> Cursor<'t> {
    /// The next byte that is no white space, which is still to be read.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(b' ' | b'\n' | b'\r' | b'\t') => {
                self.at = skip_blank(self.text.as_bytes(), self.at);
                self.byte()
            }
            other => other,
        }
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What is still to be read.
    #[inline]
    pub(super) fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Reads this byte, after white space.
    #[inline]
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), ReadError> {
        match self.peek() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            _ => Err(ReadError::of_input()),
        }
    }

    /// Reads this word.
    #[inline]
    pub(super) fn word(&mut self, word: &str) -> Result<(), ReadError> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(ReadError::of_input());
        }
        self.at += word.len();
        Ok(())
    }

    /// Whether another part follows of what this bracket closes, which is then to be read; else the
    /// bracket is.
    #[inline]
    pub(super) fn more(&mut self, close: u8, is_first: &mut bool) -> Result<bool, ReadError> {
        let is_first = std::mem::replace(is_first, false);
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !is_first => self.at += 1,
            _ if is_first => {}
            _ => return Err(ReadError::of_input()),
        }
        Ok(true)
    }

    /// Goes into what begins with the bracket that comes next.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or_else(ReadError::of_input)?;
        Ok(())
    }

    /// The rest of a string, behind its first quote, if nothing in it is escaped; else nothing is read.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'t str> {
        let start = self.at;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The rest of a string with escapes.
    pub(super) fn escaped(&mut self) -> Result<String, ReadError> {
        let mut start = self.at;
        // Nearly all are shorter, and what is made of it has the right size.
        let mut string = String::with_capacity(1024);
        loop {
            self.at = plain_end(self.text.as_bytes(), self.at);
            string.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(string);
                }
                Some(b'\\') => {
                    self.at += 1;
                    string.push(self.escape()?);
                    start = self.at;
                }
                _ => return Err(ReadError::of_input()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, ReadError> {
        let byte = self.byte().ok_or_else(ReadError::of_input)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                let mut units = [unit, 0];
                let is_first_of_two = (0xd800..0xdc00).contains(&unit);
                if is_first_of_two && self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    units[1] = self.unit()?;
                }
                let count = 1 + usize::from(is_first_of_two);
                let mut characters = char::decode_utf16(units.into_iter().take(count));
                match characters.next() {
                    Some(Ok(character)) => character,
                    _ => return Err(ReadError::of_input()),
                }
            }
            _ => return Err(ReadError::of_input()),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, ReadError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let mut unit = 0;
        for digit in digits.ok_or_else(ReadError::of_input)? {
            let digit = char::from(*digit).to_digit(16);
            unit = unit << 4 | digit.ok_or_else(ReadError::of_input)? as u16;
        }
        self.at += 4;
        Ok(unit)
    }
}
