//! JSON text as an input: what clients read all day, without the layers of a general deserializer.

use std::borrow::Cow;

use super::error::ReadError;
use super::record::record;
use super::scalar::Scalar;
use super::scan::{digits_end, exact, plain_end, skip_blank, text_ahead};
use super::target::{Input, Items, MemberTarget, Members, Target};

/// How deep lists and objects may lie within one another, as in serde_json.
const MAX_DEPTH: u16 = 127;

/// The same for a text that is read leniently: 512 for a member, and some for where it lies.
const MAX_LENIENT_DEPTH: u16 = 520;

/// Reads a text that is nothing but one value. An error says nothing: it is for serde_json to say what
/// is wrong with the text.
pub(super) fn read_text(text: &str, target: &mut dyn Target) -> Result<(), ReadError> {
    Text {
        text,
        at: 0,
        depth: MAX_DEPTH,
        is_lenient: false,
    }
    .whole(target)
}

/// Writes down a text, which may go deeper and have numbers that no type has: these become texts.
pub(super) fn record_text(text: &str) -> Result<Vec<u8>, ReadError> {
    let mut tape = Recorded::default();
    let text = Text {
        text,
        at: 0,
        depth: MAX_LENIENT_DEPTH,
        is_lenient: true,
    };
    text.whole(&mut tape)?;
    Ok(tape.0)
}

/// A value, written down.
#[derive(Default)]
struct Recorded(Vec<u8>);

impl Target for Recorded {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.0 = record(value)?;
        Ok(())
    }
}

/// What is still to be read of a text.
struct Text<'t> {
    text: &'t str,
    /// The first byte that has not been read; where a character begins, unless it is within a string.
    at: usize,
    /// How many levels more there may be.
    depth: u16,
    /// Whether a number that is too large is a text.
    is_lenient: bool,
}

impl<'t> Text<'t> {
    fn whole(mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        self.value(target)?;
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(ReadError::of_input()),
        }
    }

    /// The next byte that is no white space, which is still to be read.
    fn peek(&mut self) -> Option<u8> {
        match self.byte() {
            Some(b' ' | b'\n' | b'\r' | b'\t') => {
                self.at = skip_blank(self.text.as_bytes(), self.at);
                self.byte()
            }
            other => other,
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What is still to be read.
    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Reads this byte, after white space.
    fn expect(&mut self, byte: u8) -> Result<(), ReadError> {
        match self.peek() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            _ => Err(ReadError::of_input()),
        }
    }

    fn value(&mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        let scalar = match self.peek() {
            Some(b'"') => {
                self.at += 1;
                let text = self.string()?;
                return target.take(Input::Scalar(Scalar::Text(&text)));
            }
            Some(b'{') => return self.nested(|text| text.object(target)),
            Some(b'[') => return self.nested(|text| text.list(target)),
            Some(b'n') => self.word("null", Scalar::Null)?,
            Some(b't') => self.word("true", Scalar::Bool(true))?,
            Some(b'f') => self.word("false", Scalar::Bool(false))?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => return Err(ReadError::of_input()),
        };
        target.take(Input::Scalar(scalar))
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or_else(ReadError::of_input)?;
        read(self)?;
        self.depth += 1;
        Ok(())
    }

    fn list(&mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        let mut list = Parts::new(self, b']');
        target.take(Input::List(&mut list))?;
        list.end()
    }

    fn object(&mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        let mut object = Parts::new(self, b'}');
        target.take(Input::Object(&mut object))?;
        object.end()
    }

    fn word(&mut self, word: &str, value: Scalar<'static>) -> Result<Scalar<'static>, ReadError> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(ReadError::of_input());
        }
        self.at += word.len();
        Ok(value)
    }

    fn number(&mut self) -> Result<Scalar<'t>, ReadError> {
        let start = self.at;
        let negative = self.byte() == Some(b'-');
        self.at += usize::from(negative);
        let first = self.at;
        let mut number = 0;
        let mut count = self.digits(&mut number)?;
        let leads_with_zero = self.text.as_bytes().get(first) == Some(&b'0');
        if leads_with_zero && count > 1 {
            return Err(ReadError::of_input());
        }
        let is_integer = !matches!(self.byte(), Some(b'.' | b'e' | b'E'));
        let mut exponent = 0;
        if self.byte() == Some(b'.') {
            self.at += 1;
            let fraction = self.digits(&mut number)?;
            count += fraction;
            exponent = 0_i64.saturating_sub_unsigned(fraction as u64);
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            let is_negative = self.byte() == Some(b'-');
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            let mut power = 0;
            // Two digits are more than is exact.
            let power = match self.digits(&mut power)? {
                1 | 2 => power as i64,
                _ => i64::MAX,
            };
            exponent = match is_negative {
                true => exponent.saturating_sub(power),
                false => exponent.saturating_add(power),
            };
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        // Nineteen digits are always in range.
        let number = match count {
            0..=19 => Some(number),
            _ if is_integer => text.trim_start_matches('-').parse().ok(),
            _ => None,
        };
        if is_integer {
            match (negative, number) {
                (false, Some(number)) => return Ok(Scalar::Unsigned(number)),
                (true, Some(1..)) => {
                    let negative = number.and_then(|number| 0_i64.checked_sub_unsigned(number));
                    if let Some(number) = negative {
                        return Ok(Scalar::Signed(number));
                    }
                }
                _ => {}
            }
        }
        if let Some(number) = number.and_then(|number| exact(number, exponent)) {
            return Ok(Scalar::Float(if negative { -number } else { number }));
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Scalar::Float(number)),
            Ok(_) if self.is_lenient => Ok(Scalar::Text(text)),
            _ => Err(ReadError::of_input()),
        }
    }

    /// At least one digit, behind those of a number, which is right as long as there are no more than 19.
    /// Gives how many there are.
    fn digits(&mut self, number: &mut u64) -> Result<usize, ReadError> {
        let start = self.at;
        self.at = digits_end(self.text.as_bytes(), start, number);
        match self.at - start {
            0 => Err(ReadError::of_input()),
            count => Ok(count),
        }
    }

    /// The rest of a string, behind its first quote.
    fn string(&mut self) -> Result<Cow<'t, str>, ReadError> {
        let start = self.at;
        self.skip_plain();
        if self.byte() == Some(b'"') {
            let text = self.text.get(start..self.at);
            self.at += 1;
            return text.map(Cow::Borrowed).ok_or_else(ReadError::of_input);
        }
        self.escaped(start).map(Cow::Owned)
    }

    /// Passes over what stands for itself.
    fn skip_plain(&mut self) {
        self.at = plain_end(self.text.as_bytes(), self.at);
    }

    /// The rest of a string with escapes; `start` is where it began.
    fn escaped(&mut self, mut start: usize) -> Result<String, ReadError> {
        let mut string = String::new();
        loop {
            self.skip_plain();
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

/// The items of a list or the members of an object.
struct Parts<'a, 't> {
    text: &'a mut Text<'t>,
    /// Where the first one begins, and how deep more may lie in it.
    start: (usize, u16),
    close: u8,
    is_first: bool,
    is_over: bool,
}

impl<'a, 't> Parts<'a, 't> {
    fn new(text: &'a mut Text<'t>, close: u8) -> Self {
        Self {
            start: (text.at, text.depth),
            text,
            close,
            is_first: true,
            is_over: false,
        }
    }

    /// Whether another part follows, which is then to be read.
    fn advance(&mut self) -> Result<bool, ReadError> {
        if self.is_over {
            return Ok(false);
        }
        match self.text.peek() {
            Some(byte) if byte == self.close => {
                self.text.at += 1;
                self.is_over = true;
                return Ok(false);
            }
            Some(b',') if !self.is_first => self.text.at += 1,
            _ if self.is_first => {}
            _ => return Err(ReadError::of_input()),
        }
        self.is_first = false;
        Ok(true)
    }

    /// All parts must have been read.
    fn end(self) -> Result<(), ReadError> {
        match self.is_over {
            true => Ok(()),
            false => Err(ReadError::of_input()),
        }
    }
}

impl Items for Parts<'_, '_> {
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError> {
        let more = self.advance()?;
        if more {
            self.text.value(target)?;
        }
        Ok(more)
    }
}

impl Members for Parts<'_, '_> {
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError> {
        let more = self.advance()?;
        if more {
            self.text.expect(b'"')?;
            match target.known(self.text.rest()) {
                Some(length) => self.text.at += length + 1,
                None => target.name(&self.text.string()?)?,
            }
            self.text.expect(b':')?;
            self.text.value(target)?;
        }
        Ok(more)
    }

    fn ahead(&self, name: &str) -> Option<&str> {
        text_ahead(self.text.text, self.start.0, name)
    }

    fn rewind(&mut self) {
        (self.text.at, self.text.depth) = self.start;
        (self.is_first, self.is_over) = (true, false);
    }
}
