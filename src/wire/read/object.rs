//! Reading of objects, by the table of their members.

use super::error::ReadError;
use super::floats::take_floats;
use super::scalar::Scalar;
use super::target::{Input, Items, MemberTarget, Members, Target};
use super::text::read_members;
use crate::wire::shape::{Content, Member, Table};

/// An object that is being read.
pub trait ObjectTarget {
    /// Takes the value of the member at this place of the table. Any other place stands for the members
    /// that the document does not name.
    ///
    /// # Errors
    /// The value is not of the member's type, or the input fails.
    fn member(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError>;

    /// Gives the member at this place of the table its default, if that is not what is empty.
    fn fill(&mut self, at: usize);
}

/// Fills an object that is empty. Of a member that occurs twice the last one counts; two objects are
/// read as one.
///
/// # Errors
/// The value is no object, a member is missing or does not fit, or the input fails.
pub fn read_object(
    object: &mut dyn ObjectTarget,
    table: &'static Table,
    value: Input<'_>,
) -> Result<(), ReadError> {
    if value.is_lenient() && matches!(value, Input::List(_)) {
        return read_bare_list(object, table, value);
    }
    let members = value.object(table.expected)?;
    let mut reader = Reader::new(object, table);
    match members.cursor() {
        // The usual input, without a call through `dyn` for each name and each value.
        Some(text) => {
            let end = read_members(text, &mut reader)?;
            members.go_to_end(end);
        }
        None => while members.next(&mut reader)? {},
    }
    reader.end()
}

/// Reads a list where the document has an object with that list in its member `data`.
fn read_bare_list(
    object: &mut dyn ObjectTarget,
    table: &'static Table,
    value: Input<'_>,
) -> Result<(), ReadError> {
    let Some(at) = find(table.members, 0, |member| member.name == "data") else {
        return Err(ReadError::unexpected_list(table.expected));
    };
    object.member(at, value)?;
    let mut reader = Reader::new(object, table);
    reader.seen.insert(at);
    reader.end()
}

/// Takes the members of an object.
struct Reader<'a> {
    object: &'a mut dyn ObjectTarget,
    table: &'static Table,
    /// Where the member stands whose name came last, unless the table does not have it.
    at: Option<usize>,
    /// Where the next one stands, if they come in the order of the document.
    guess: usize,
    seen: Seen,
    /// The name of a member that the table does not have.
    other: String,
}

impl<'a> Reader<'a> {
    fn new(object: &'a mut dyn ObjectTarget, table: &'static Table) -> Self {
        Self {
            object,
            table,
            at: None,
            guess: 0,
            seen: Seen::default(),
            other: String::new(),
        }
    }

    /// Keeps a member that the document does not name.
    #[inline(never)]
    fn keep(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let mut one = One(Some((std::mem::take(&mut self.other), value)));
        self.object.member(usize::MAX, Input::Object(&mut one))
    }

    /// The member whose name this text begins with.
    #[inline(never)]
    fn search(&self, text: &[u8]) -> Option<(usize, &'static Member)> {
        let members = self.table.members;
        let at = find(members, self.guess, |member| member.begins(text))?;
        Some((at, members.get(at)?))
    }

    /// Takes a member that is not simply a value.
    #[inline(never)]
    fn special(&mut self, at: usize, member: &Member, value: Input<'_>) -> Result<(), ReadError> {
        match member.content {
            Content::Constant(constant) => return self.constant(member.name, constant, value),
            Content::DefaultedFloats if value.is_null() => return Ok(()),
            _ => self.seen.insert(at),
        }
        take_floats(value, |value| self.object.member(at, value))
    }

    /// Keeps another text than the one that the document names.
    fn constant(&mut self, name: &str, constant: &str, value: Input<'_>) -> Result<(), ReadError> {
        if value.is_null() {
            return Ok(());
        }
        let text = value.text()?;
        if text == constant {
            return Ok(());
        }
        name.clone_into(&mut self.other);
        self.keep(Input::Scalar(Scalar::Text(text)))
    }

    /// What was not there has its default, or must not be absent.
    fn end(self) -> Result<(), ReadError> {
        let members = self.table.members;
        if members.len() <= 64 && self.table.awaited & !self.seen.first == 0 {
            return Ok(());
        }
        for (at, member) in members.iter().enumerate() {
            if self.seen.contains(at) {
            } else if member.required {
                return Err(ReadError::missing(member.name));
            } else if member.filled {
                self.object.fill(at);
            }
        }
        Ok(())
    }
}

impl MemberTarget for Reader<'_> {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        self.at = find(self.table.members, self.guess, |member| member.name == name);
        match self.at {
            Some(at) => self.guess = at + 1,
            None => name.clone_into(&mut self.other),
        }
        Ok(())
    }

    #[inline(always)]
    fn known(&mut self, text: &[u8]) -> Option<usize> {
        let (at, member) = match self.table.members.get(self.guess) {
            Some(member) if member.begins(text) => (self.guess, member),
            _ => self.search(text)?,
        };
        self.at = Some(at);
        self.guess = at + 1;
        Some(member.name.len())
    }

    /// Keeps the value like a member that the document does not name, and has the member be absent.
    fn unreadable(&mut self, error: ReadError, value: Input<'_>) -> Result<(), ReadError> {
        let Some((at, member)) = self
            .at
            .and_then(|at| Some((at, self.table.members.get(at)?)))
        else {
            return Err(error);
        };
        if member.required {
            return Err(error);
        }
        if !matches!(member.content, Content::Constant(_)) {
            empty(self.object, at);
            self.seen.remove(at);
        }
        member.name.clone_into(&mut self.other);
        self.keep(value)
    }
}

impl Target for Reader<'_> {
    #[inline(always)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let Some(at) = self.at else {
            return self.keep(value);
        };
        let Some(member) = self.table.members.get(at) else {
            return Ok(());
        };
        match member.content {
            Content::Value => {}
            Content::Defaulted if value.is_null() => return Ok(()),
            Content::Defaulted => {}
            _ => return self.special(at, member, value),
        }
        self.seen.insert(at);
        self.object.member(at, value)
    }
}

/// A single member, until it has been given.
struct One<'a>(Option<(String, Input<'a>)>);

impl Members for One<'_> {
    fn next(&mut self, target: &mut dyn MemberTarget) -> Result<bool, ReadError> {
        let Some((name, value)) = self.0.take() else {
            return Ok(false);
        };
        target.name(&name)?;
        target.take(value)?;
        Ok(true)
    }
}

/// The place of a member, which is looked for from `guess` on.
#[inline]
fn find(table: &[Member], guess: usize, is_it: impl Fn(&Member) -> bool) -> Option<usize> {
    let (before, after) = table.split_at_checked(guess).unwrap_or((table, &[]));
    let place = after.iter().position(&is_it).map(|place| guess + place);
    place.or_else(|| before.iter().position(is_it))
}

/// The places of members that have come.
#[derive(Default)]
struct Seen {
    first: u64,
    /// From 64 on.
    others: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, at: usize) {
        match at {
            0..64 => self.first |= 1 << at,
            _ => self.others.push(at),
        }
    }

    fn remove(&mut self, at: usize) {
        match at {
            0..64 => self.first &= !(1 << at),
            _ => self.others.retain(|seen| *seen != at),
        }
    }

    fn contains(&self, at: usize) -> bool {
        match at {
            0..64 => self.first & (1 << at) != 0,
            _ => self.others.contains(&at),
        }
    }
}

/// Empties a member of whichever type, in which a value may have been begun.
fn empty(object: &mut dyn ObjectTarget, at: usize) {
    struct Nothing;

    impl Items for Nothing {
        fn next(&mut self, _: &mut dyn Target) -> Result<bool, ReadError> {
            Ok(false)
        }
    }

    impl Members for Nothing {
        fn next(&mut self, _: &mut dyn MemberTarget) -> Result<bool, ReadError> {
            Ok(false)
        }
    }

    let scalars = [
        Scalar::Null,
        Scalar::Text(""),
        Scalar::Unsigned(0),
        Scalar::Bool(false),
    ];
    let is_empty = scalars
        .into_iter()
        .any(|scalar| object.member(at, Input::Scalar(scalar)).is_ok());
    if !is_empty && object.member(at, Input::List(&mut Nothing)).is_err() {
        // An object is empty even if it is not complete.
        drop(object.member(at, Input::Object(&mut Nothing)));
    }
}
