//! JSON (RFC 8259) with places. Strict: no comments, no trailing commas, no repeated keys.

use super::error::{Fault, MAX_DEPTH};
use super::node::{Member, Node, Object, Value};
use super::position::{FileName, Position};
use super::scalar;

/// Reads one JSON text.
pub(super) fn parse(file: FileName, text: &str) -> Result<Node, Fault> {
    let mut parser = Parser {
        text,
        at: 0,
        position: Position::start(file),
    };
    parser.skip_whitespace();
    let root = parser.value(0)?;
    parser.skip_whitespace();
    match parser.peek() {
        None => Ok(root),
        Some(_) => Err(parser.expected("the end of the file")),
    }
}

struct Parser<'a> {
    text: &'a str,
    /// A byte offset, always on the border of a character.
    at: usize,
    position: Position,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        if next == '\n' {
            self.position.line += 1;
            self.position.column = 1;
        } else {
            self.position.column += 1;
        }
        Some(next)
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.next();
        }
        found
    }

    fn skip_whitespace(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.next();
        }
    }

    fn expected(&self, wanted: &str) -> Fault {
        let found = match self.peek() {
            Some(found) => format!("{found:?}"),
            None => "the end of the file".to_owned(),
        };
        Fault::new(self.position, format!("expected {wanted}, found {found}"))
    }

    fn value(&mut self, depth: usize) -> Result<Node, Fault> {
        let position = self.position;
        let value = match self.peek() {
            Some('{') => self.object(depth + 1)?,
            Some('[') => self.array(depth + 1)?,
            Some('"') => Value::String(self.string()?),
            Some('-' | '0'..='9') => self.number()?,
            Some('a'..='z') => self.word()?,
            _ => return Err(self.expected("a value")),
        };
        Ok(Node { value, position })
    }

    fn open(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::too_deep(self.position));
        }
        self.next();
        self.skip_whitespace();
        Ok(())
    }

    fn object(&mut self, depth: usize) -> Result<Value, Fault> {
        self.open(depth)?;
        let mut object = Object::default();
        if self.eat('}') {
            return Ok(Value::Object(object));
        }
        loop {
            let key_position = self.position;
            if self.peek() != Some('"') {
                return Err(self.expected("a key in double quotes"));
            }
            let key = self.string()?;
            self.skip_whitespace();
            if !self.eat(':') {
                return Err(self.expected("`:` after the key"));
            }
            self.skip_whitespace();
            let node = self.value(depth)?;
            object.insert(key, Member { key_position, node })?;
            self.skip_whitespace();
            if self.eat('}') {
                return Ok(Value::Object(object));
            }
            if !self.eat(',') {
                return Err(self.expected("`,` or `}`"));
            }
            self.skip_whitespace();
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Fault> {
        self.open(depth)?;
        let mut items = Vec::new();
        if self.eat(']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.skip_whitespace();
            if self.eat(']') {
                return Ok(Value::Array(items));
            }
            if !self.eat(',') {
                return Err(self.expected("`,` or `]`"));
            }
            self.skip_whitespace();
        }
    }

    fn word(&mut self) -> Result<Value, Fault> {
        let start = self.position;
        let from = self.at;
        while matches!(self.peek(), Some('a'..='z' | 'A'..='Z' | '0'..='9' | '_')) {
            self.next();
        }
        match self.text.get(from..self.at).unwrap_or_default() {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err(Fault::new(
                start,
                "expected a value: null, true, false, a number, a string in double quotes, `[` or `{`",
            )),
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !matches!(self.peek(), Some('0'..='9')) {
            return Err(self.expected("a digit"));
        }
        while matches!(self.peek(), Some('0'..='9')) {
            self.next();
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Value, Fault> {
        let start = self.position;
        let from = self.at;
        self.eat('-');
        if !self.eat('0') {
            self.digits()?;
        } else if matches!(self.peek(), Some('0'..='9')) {
            return Err(self.expected("no digit after a leading zero"));
        }
        if self.eat('.') {
            self.digits()?;
        }
        if self.eat('e') || self.eat('E') {
            let _sign = self.eat('+') || self.eat('-');
            self.digits()?;
        }
        let text = self.text.get(from..self.at).unwrap_or_default();
        scalar::json_number(text)
            .map(Value::Number)
            .map_err(|message| Fault::new(start, message))
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.position;
        self.next();
        let mut text = String::new();
        loop {
            let position = self.position;
            match self.next() {
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escape(position)?),
                Some(character) if character < ' ' && character != '\t' => {
                    return Err(Fault::new(
                        position,
                        format!(
                            "expected `\"` or an escape: {character:?} cannot stand in a string as it is"
                        ),
                    ));
                }
                Some(character) => text.push(character),
                None => {
                    return Err(Fault::new(
                        position,
                        format!("expected `\"`: the string from {start} on has no end"),
                    ));
                }
            }
        }
    }

    fn escape(&mut self, start: Position) -> Result<char, Fault> {
        Ok(match self.next() {
            Some(character @ ('"' | '\\' | '/')) => character,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => return self.unicode_escape(start),
            _ => {
                return Err(Fault::new(
                    start,
                    "expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                ));
            }
        })
    }

    fn unicode_escape(&mut self, start: Position) -> Result<char, Fault> {
        let lone = || {
            Fault::new(
                start,
                "expected a pair of surrogates: half of one is no character",
            )
        };
        let first = self.hex4()?;
        let code = match first {
            0xd800..0xdc00 => {
                if !(self.eat('\\') && self.eat('u')) {
                    return Err(lone());
                }
                match self.hex4()? {
                    second @ 0xdc00..0xe000 => {
                        0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    _ => return Err(lone()),
                }
            }
            _ => first,
        };
        char::from_u32(code).ok_or_else(lone)
    }

    fn hex4(&mut self) -> Result<u32, Fault> {
        let mut code = 0;
        for _ in 0..4 {
            let Some(digit) = self.peek().and_then(|character| character.to_digit(16)) else {
                return Err(self.expected("four hexadecimal digits after \\u"));
            };
            self.next();
            code = code * 16 + digit;
        }
        Ok(code)
    }
}
