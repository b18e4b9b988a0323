//! What values consist of when they are written, and the table of members by which an object is read and
//! written.

use serde_json::Value;

use super::read::Scalar;

/// What a value consists of.
#[derive(Clone, Copy)]
pub enum Shape<'a> {
    /// Nothing: an `Option` without a value.
    Absent,
    /// One without parts.
    Scalar(Scalar<'a>),
    /// A number of single precision, which is written with as few digits as tell it from others.
    Single(f32),
    /// Items.
    List(&'a dyn List),
    /// Values by names that the document does not know.
    Map(&'a dyn Entries),
    /// Members.
    Object(&'a dyn Object),
    /// JSON as it is.
    Value(&'a Value),
}

/// A list that is written.
pub trait List {
    /// How many items it has.
    fn length(&self) -> usize;

    /// The item at this place.
    fn item(&self, at: usize) -> Option<Shape<'_>>;
}

/// A map that is written.
pub trait Entries {
    /// Shows each name and value until the answer is `false`.
    fn each(&self, show: &mut dyn FnMut(&str, Shape<'_>) -> bool);

    /// Whether there is a value of this name.
    fn has(&self, name: &str) -> bool;
}

/// An object that is written.
pub trait Object {
    /// What it is called and its members.
    fn table(&self) -> &'static Table;

    /// What the member at this place of the table consists of. Any other place stands for the members
    /// that the document does not name.
    fn part(&self, at: usize) -> Shape<'_>;
}

/// A type that is an object in JSON, as the document has it.
#[derive(Debug)]
pub struct Table {
    /// What errors say was expected.
    pub(super) expected: &'static str,
    /// In the order of the document.
    pub(super) members: &'static [Member],
    /// The places of those that must be there or have a default to be set, one bit for each of the
    /// first 64.
    pub(super) awaited: u64,
}

impl Table {
    /// The members of an object that errors call this.
    pub const fn new(expected: &'static str, members: &'static [Member]) -> Self {
        let mut awaited = 0;
        let mut at = 0;
        while at < members.len() && at < 64 {
            if members[at].required || members[at].filled {
                awaited |= 1 << at;
            }
            at += 1;
        }
        Self {
            expected,
            members,
            awaited,
        }
    }

    /// The place of the member of this name.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// What it is called on the wire.
    pub(super) name: &'static str,
    pub(super) content: Content,
    pub(super) required: bool,
    /// Whether it is written as `null` where there is no value.
    pub(super) nullable: bool,
    /// Whether its default has to be set.
    pub(super) filled: bool,
    /// The first eight bytes of the name, zeros for those that it lacks; [`NO_HEAD`] if anything in it has
    /// to be escaped in JSON.
    head: u64,
}

/// What a member holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Content {
    /// A value.
    Value,
    /// A value, or `null` for the default.
    Defaulted,
    /// A list of floats, which may come as base64 text.
    Floats,
    /// Both of that.
    DefaultedFloats,
    /// Nothing but this text.
    Constant(&'static str),
}

impl Member {
    const fn new(name: &'static str, content: Content) -> Self {
        Self {
            name,
            content,
            required: false,
            nullable: false,
            filled: false,
            head: head(name),
        }
    }

    /// Whether this text, which is in quotes in JSON, begins with the name and the quote behind it.
    #[inline]
    pub(super) fn begins(&self, text: &[u8]) -> bool {
        let name = self.name.as_bytes();
        // Most names are told apart by where the quote is.
        if text.get(name.len()) != Some(&b'"') {
            return false;
        }
        match text.first_chunk() {
            Some(eight) if (1..=8).contains(&name.len()) => {
                (u64::from_le_bytes(*eight) ^ self.head) << (64 - name.len() * 8) == 0
            }
            _ => self.is_plain() && text.starts_with(name),
        }
    }

    /// Whether the name is the same in JSON: nothing in it has to be escaped.
    fn is_plain(&self) -> bool {
        self.head != NO_HEAD
    }

    /// One that an object must have.
    pub const fn required(name: &'static str) -> Self {
        let mut member = Self::new(name, Content::Value);
        member.required = true;
        member
    }

    /// One that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Self::new(name, Content::Value)
    }

    /// One that is written in any case, as `null` where there is no value.
    pub const fn nullable(name: &'static str) -> Self {
        let mut member = Self::new(name, Content::Value);
        member.nullable = true;
        member
    }

    /// One that may be absent or `null`, and is then empty.
    pub const fn defaulted(name: &'static str) -> Self {
        Self::new(name, Content::Defaulted)
    }

    /// One that may be absent or `null`, and then has the default that the type fills in.
    pub const fn filled(name: &'static str) -> Self {
        let mut member = Self::new(name, Content::Defaulted);
        member.filled = true;
        member
    }

    /// One that is always this text. Read are its absence and `null` too; another text is kept like a
    /// member that the document does not name, so that it is not lost.
    pub const fn constant(name: &'static str, text: &'static str) -> Self {
        Self::new(name, Content::Constant(text))
    }

    /// A list of numbers that may come as base64 text of their bytes in little-endian order.
    pub const fn or_base64(mut self) -> Self {
        self.content = match self.content {
            Content::Defaulted => Content::DefaultedFloats,
            _ => Content::Floats,
        };
        self
    }
}

/// No text begins with that.
const NO_HEAD: u64 = u64::MAX;

const fn head(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (mut head, mut at) = (0, 0);
    while at < bytes.len() {
        if matches!(bytes[at], 0..0x20 | b'"' | b'\\') {
            return NO_HEAD;
        }
        if at < 8 {
            head |= (bytes[at] as u64) << (at * 8);
        }
        at += 1;
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_by_its_whole_name_alone() {
        const NAMES: [&str; 12] = [
            "",
            "a",
            "ab",
            "abcdefg",
            "abcdefgh",
            "abcdefghi",
            "abcdefghj",
            "abcdefgi",
            "abcdefghijklmnopq",
            "a\"",
            "\u{0}",
            "é",
        ];
        for name in NAMES {
            let member = Member::optional(name);
            for other in NAMES {
                for rest in ["", "\"", "\":", "\":\"a long value\"}"] {
                    let text = format!("{other}{rest}");
                    // What JSON escapes is compared once it has been read.
                    let is_plain = !name.contains(['"', '\u{0}']);
                    let begins = member.begins(text.as_bytes());
                    let expected = is_plain && text.starts_with(&format!("{name}\""));
                    assert_eq!(begins, expected, "{name} {text}");
                }
            }
        }
    }
}
