//! JSON text as an input: what clients read all day, without the layers of a general deserializer.

use super::cursor::Cursor;
use super::error::ReadError;
use super::number::{float, number};
use super::record::record;
use super::scalar::Scalar;
use super::scan::text_ahead;
use super::target::{Input, Items, MemberTarget, Members, Target};

/// How deep lists and objects may lie within one another, as in serde_json.
const MAX_DEPTH: u16 = 127;

/// The same for a text that is read leniently: 512 for a member, and some for where it lies.
const MAX_LENIENT_DEPTH: u16 = 520;

/// In how many levels of objects the tag may stand behind lists and objects and is found all the same.
const MAX_PASSES: u8 = 4;

/// Reads a text that is nothing but one value. An error says nothing: it is for serde_json to say what
/// is wrong with the text.
pub(super) fn read_text(text: &str, target: &mut dyn Target) -> Result<(), ReadError> {
    let text = Cursor {
        text,
        at: 0,
        depth: MAX_DEPTH,
        passes: MAX_PASSES,
        is_lenient: false,
    };
    whole(text, target)
}

/// Writes down a text, which may go deeper and have numbers that no type has: these become texts.
pub(super) fn record_text(text: &str) -> Result<String, ReadError> {
    let mut tape = Recorded::default();
    let text = Cursor {
        text,
        at: 0,
        depth: MAX_LENIENT_DEPTH,
        passes: MAX_PASSES,
        is_lenient: true,
    };
    whole(text, &mut tape)?;
    Ok(tape.0)
}

/// A value, written down.
#[derive(Default)]
struct Recorded(String);

impl Target for Recorded {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.0 = record(value)?;
        Ok(())
    }
}

fn whole(mut text: Cursor<'_>, target: &mut dyn Target) -> Result<(), ReadError> {
    read_value(&mut text, target)?;
    match text.peek() {
        None => Ok(()),
        Some(_) => Err(ReadError::of_input()),
    }
}

/// Reads the next value.
#[inline]
fn read_value<T: Target + ?Sized>(text: &mut Cursor<'_>, target: &mut T) -> Result<(), ReadError> {
    let scalar = match text.peek() {
        Some(b'"') => {
            text.at += 1;
            match text.plain() {
                Some(text) => Scalar::Text(text),
                None => {
                    text.at = escaped(*text, target)?;
                    return Ok(());
                }
            }
        }
        Some(b'{') => {
            text.at = object(*text, target)?;
            return Ok(());
        }
        Some(b'[') => {
            text.at = list(*text, target)?;
            return Ok(());
        }
        Some(b'n') => {
            text.word("null")?;
            Scalar::Null
        }
        Some(b't') => {
            text.word("true")?;
            Scalar::Bool(true)
        }
        Some(b'f') => {
            text.word("false")?;
            Scalar::Bool(false)
        }
        Some(b'-' | b'0'..=b'9') => number(text)?,
        _ => return Err(ReadError::of_input()),
    };
    target.take(Input::Scalar(scalar))
}

/// Reads all members of an object, whose bracket has been read; gives the place behind it.
#[inline]
pub(super) fn read_members<T: MemberTarget + ?Sized>(
    mut text: Cursor<'_>,
    target: &mut T,
) -> Result<usize, ReadError> {
    let mut is_first = true;
    while text.more(b'}', &mut is_first)? {
        read_member(&mut text, target)?;
    }
    Ok(text.at)
}

#[inline]
fn read_member<T: MemberTarget + ?Sized>(
    text: &mut Cursor<'_>,
    target: &mut T,
) -> Result<(), ReadError> {
    text.expect(b'"')?;
    match target.known(text.rest()) {
        Some(length) => text.at += length + 1,
        None => text.at = name(*text, target)?,
    }
    text.expect(b':')?;
    read_value(text, target)
}

// What is rare or deep is read by a copy of the cursor, and its place is given back.

#[inline(never)]
fn name<T: MemberTarget + ?Sized>(
    mut text: Cursor<'_>,
    target: &mut T,
) -> Result<usize, ReadError> {
    match text.plain() {
        Some(name) => target.name(name)?,
        None => target.name(&text.escaped()?)?,
    }
    Ok(text.at)
}

#[inline(never)]
fn escaped<T: Target + ?Sized>(mut text: Cursor<'_>, target: &mut T) -> Result<usize, ReadError> {
    let found = text.escaped()?;
    target.take(Input::Scalar(Scalar::Text(&found)))?;
    Ok(text.at)
}

#[inline(never)]
fn list<T: Target + ?Sized>(mut text: Cursor<'_>, target: &mut T) -> Result<usize, ReadError> {
    text.enter()?;
    let mut list = Parts::new(text, b']');
    target.take(Input::List(&mut list))?;
    list.end()
}

#[inline(never)]
fn object<T: Target + ?Sized>(mut text: Cursor<'_>, target: &mut T) -> Result<usize, ReadError> {
    text.enter()?;
    let mut object = Parts::new(text, b'}');
    target.take(Input::Object(&mut object))?;
    object.end()
}

/// The items of a list or the members of an object.
struct Parts<'t> {
    text: Cursor<'t>,
    /// Where the first one begins.
    start: usize,
    close: u8,
    is_first: bool,
    is_over: bool,
}

impl<'t> Parts<'t> {
    fn new(text: Cursor<'t>, close: u8) -> Self {
        Self {
            text,
            start: text.at,
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
        let more = self.text.more(self.close, &mut self.is_first)?;
        self.is_over = !more;
        Ok(more)
    }

    /// All parts must have been read. Gives the place behind them.
    fn end(self) -> Result<usize, ReadError> {
        match self.is_over {
            true => Ok(self.text.at),
            false => Err(ReadError::of_input()),
        }
    }
}

impl Items for Parts<'_> {
    fn next(&mut self, target: &mut dyn Target) -> Result<bool, ReadError> {
        let more = self.advance()?;
        if more {
            read_value(&mut self.text, target)?;
        }
        Ok(more)
    }

    fn each(&mut self, target: &mut dyn Target) -> Result<(), ReadError> {
        let (mut text, mut is_first) = (self.text, self.is_first);
        if self.is_over {
            return Ok(());
        }
        while text.more(b']', &mut is_first)? {
            read_value(&mut text, target)?;
        }
        self.go_to_end(text.at);
        Ok(())
    }

    fn numbers(&mut self, room: &mut [f64]) -> Result<usize, ReadError> {
        if self.is_over {
            return Ok(0);
        }
        let (mut text, mut is_first) = (self.text, self.is_first);
        let mut count = 0;
        for place in room {
            let before = (text.at, is_first);
            if text.more(b']', &mut is_first)?
                && let Some(number) = float(&mut text)?
            {
                *place = number;
                count += 1;
                continue;
            }
            (text.at, is_first) = before;
            break;
        }
        (self.text.at, self.is_first) = (text.at, is_first);
        Ok(count)
    }
}

impl Members for Parts<'_> {
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError> {
        let more = self.advance()?;
        if more {
            read_member(&mut self.text, target)?;
        }
        Ok(more)
    }

    fn cursor(&self) -> Option<Cursor<'_>> {
        self.is_first.then_some(self.text)
    }

    fn go_to_end(&mut self, at: usize) {
        Parts::go_to_end(self, at);
    }

    fn ahead(&mut self, name: &str) -> Option<&str> {
        let mut passes_parts = self.text.passes > 0;
        let found = text_ahead(self.text.text, self.start, name, &mut passes_parts);
        self.text.passes -= u8::from(self.text.passes > 0 && !passes_parts);
        found
    }

    fn rewind(&mut self) {
        self.text.at = self.start;
        (self.is_first, self.is_over) = (true, false);
    }
}

impl Parts<'_> {
    fn go_to_end(&mut self, at: usize) {
        self.text.at = at;
        (self.is_first, self.is_over) = (false, true);
    }
}
