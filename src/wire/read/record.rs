//! Writing a value down.

use serde_json::Number;

use super::error::ReadError;
use super::scalar::Scalar;
use super::tape::{
    ARRAY, FALSE, FLOAT, LENGTH_SIZE, NEGATIVE, NULL, NUMBER_SIZE, OBJECT, POSITIVE, TEXT, TRUE,
};
use super::target::{Input, Items, MemberTarget, Members, NUMBER, Target, number_of, parse};

/// How deep lists and objects may lie within one another. An input of its own has a limit below.
const MAX_DEPTH: u16 = 520;

/// What most values need.
const CAPACITY: usize = 512;

/// Writes down a value.
pub(super) fn record(value: Input<'_>) -> Result<String, ReadError> {
    let mut bytes = match value {
        Input::Scalar(_) => Vec::new(),
        _ => Vec::with_capacity(CAPACITY),
    };
    let recorder = &mut Recorder {
        bytes: &mut bytes,
        depth: MAX_DEPTH,
    };
    recorder.take(value)?;
    // All of it is: once here is less than at each text that is read.
    String::from_utf8(bytes).map_err(|_| ReadError::of_input())
}

/// Appends one value.
struct Recorder<'b> {
    bytes: &'b mut Vec<u8>,
    /// How many levels more there may be.
    depth: u16,
}

impl Recorder<'_> {
    fn token<const N: usize>(&mut self, kind: u8, content: [u8; N]) {
        self.bytes.push(kind);
        self.bytes.extend_from_slice(&content);
    }

    fn number(&mut self, kind: u8, value: u64) {
        self.token::<NUMBER_SIZE>(kind, sevens(value));
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        self.bytes.extend_from_slice(&length(text.len())?);
        self.bytes.extend_from_slice(text.as_bytes());
        Ok(())
    }

    /// Opens a list or an object; gives its place, for [`close`](Self::close).
    fn open(&mut self, kind: u8) -> usize {
        self.token(kind, [0; LENGTH_SIZE]);
        self.bytes.len()
    }

    /// Closes it: the length of its content is known now.
    fn close(&mut self, start: usize) -> Result<(), ReadError> {
        let length = length(self.bytes.len() - start)?;
        if let Some(place) = self.bytes.get_mut(start - LENGTH_SIZE..start) {
            place.copy_from_slice(&length);
        }
        Ok(())
    }

    fn inner(&mut self) -> Result<Recorder<'_>, ReadError> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Recorder {
                bytes: self.bytes,
                depth,
            }),
            None => Err(ReadError::new("recursion limit exceeded")),
        }
    }
}

fn length(length: usize) -> Result<[u8; LENGTH_SIZE], ReadError> {
    match u32::try_from(length) {
        Ok(length) => Ok(sevens(length.into())),
        Err(_) => Err(ReadError::new("a value of more than 4 GiB")),
    }
}

/// Seven bits in each byte, the lowest first: each of them is a character by itself.
fn sevens<const N: usize>(mut value: u64) -> [u8; N] {
    [(); N].map(|()| {
        let seven = value as u8 & 0x7f;
        value >>= 7;
        seven
    })
}

impl Target for Recorder<'_> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match value {
            Input::Scalar(value) => self.scalar(value),
            Input::List(items) => self.list(items),
            Input::Object(members) => self.object(members),
        }
    }
}

impl Recorder<'_> {
    fn scalar(&mut self, value: Scalar<'_>) -> Result<(), ReadError> {
        match value {
            Scalar::Null => self.token(NULL, []),
            Scalar::Bool(false) => self.token(FALSE, []),
            Scalar::Bool(true) => self.token(TRUE, []),
            Scalar::Unsigned(value) => self.number(POSITIVE, value),
            Scalar::Signed(value) => self.number(NEGATIVE, value.cast_unsigned()),
            Scalar::Float(value) => self.number(FLOAT, value.to_bits()),
            Scalar::Text(text) => {
                self.bytes.push(TEXT);
                return self.text(text);
            }
        }
        Ok(())
    }

    fn list(&mut self, items: &mut dyn Items) -> Result<(), ReadError> {
        let start = self.open(ARRAY);
        let mut inner = self.inner()?;
        items.each(&mut inner)?;
        self.close(start)
    }

    fn object(&mut self, members: &mut dyn Members) -> Result<(), ReadError> {
        let begin = self.bytes.len();
        let start = self.open(OBJECT);
        let inner = self.inner()?;
        let mut member = Member {
            inner,
            number: None,
        };
        while members.next(&mut member)? {}
        if let Some(number) = member.number {
            self.bytes.truncate(begin);
            return self.scalar(number_of(&number));
        }
        self.close(start)
    }
}

/// Appends the members of an object.
struct Member<'b> {
    inner: Recorder<'b>,
    /// What the object is instead.
    number: Option<Number>,
}

impl Target for Member<'_> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        if self.inner.bytes.ends_with(NUMBER.as_bytes()) {
            self.number = Some(parse(value.text()?)?);
            return Ok(());
        }
        self.inner.take(value)
    }
}

impl MemberTarget for Member<'_> {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        self.inner.text(name)
    }
}
