//! How unions are read: as a whole, since the tag may come last, and by a table of their forms.

use std::borrow::Cow;

use super::error::ReadError;
use super::record::record;
use super::scalar::Scalar;
use super::tape::Tape;
use super::target::{Input, Items, Members, Target};
use crate::wire::json::{Json, Slot};

/// An enum with a variant for each form of a value.
pub trait Union: Json {
    /// Its forms, in the order in which they are tried.
    const FORMS: &'static Forms;

    /// Becomes the form at this place of the table and takes the value. Any other place stands for a form
    /// that the document does not name.
    ///
    /// # Errors
    /// The value is not of this form, or the input fails.
    fn form(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError>;
}

/// The forms of a union.
#[derive(Debug)]
pub struct Forms {
    /// The member whose text tells objects apart.
    pub tag: Option<&'static str>,
    /// Whether a known tag with a content that does not fit is kept as it came, instead of being an
    /// error: one changed item must not lose a whole response.
    pub lenient: bool,
    /// In the order of the document.
    pub forms: &'static [Form],
}

/// One form of a union.
#[derive(Debug)]
pub struct Form {
    /// The texts of the tag that stand for it. A form without any is tried if the tag does not decide.
    pub tags: &'static [&'static str],
    /// Whether it is tried for an object without the tag.
    pub untagged: bool,
    /// What is seen at once.
    pub look: Look,
}

/// What a value of a form looks like.
#[derive(Debug)]
pub enum Look {
    /// Anything.
    Any,
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// An object.
    Map,
    /// An object that has all of these members, none of them `null`, and in which these others are the
    /// values beside their names.
    Object {
        /// The members.
        required: &'static [&'static str],
        /// Names and values.
        constants: &'static [(&'static str, Scalar<'static>)],
    },
}

/// Reads a union in whichever form the value has. One within another that has been written down is a
/// part of the same tape, and is not written down again.
///
/// # Errors
/// The content of a known tag does not fit, where that is an error, or the input fails.
pub fn read_union<T: Union>(union: &mut T, value: Input<'_>) -> Result<(), ReadError> {
    choose(&mut Slot(union), T::FORMS, value)
}

/// A union that is being read.
trait Choice {
    /// As [`Union::form`].
    fn form(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError>;
}

impl<T: Union> Choice for Slot<'_, T> {
    fn form(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError> {
        self.0.form(at, value)
    }
}

/// One form of a union.
struct Chosen<'a>(&'a mut dyn Choice, usize);

impl Target for Chosen<'_> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.0.form(self.1, value)
    }
}

fn choose(union: &mut dyn Choice, forms: &Forms, value: Input<'_>) -> Result<(), ReadError> {
    let is_lenient = value.is_lenient();
    let value = match directly(union, forms, value) {
        Ok(outcome) => return outcome,
        Err(value) => value,
    };
    let bytes = written(value)?;
    let tape = Tape::new(&bytes);
    // Even then no form is made to fit as long as another one fits.
    match try_forms(union, forms, tape) {
        Some(Ok(())) => return Ok(()),
        Some(Err(error)) if !is_lenient => return Err(error),
        _ => {}
    }
    // What names its form is that form, with a member or two left out, sooner than one that nobody knows.
    if (is_lenient || forms.names(tape))
        && let Some(outcome) = try_forms(union, forms, tape.lenient())
    {
        return outcome;
    }
    tape.give(&mut Chosen(union, usize::MAX))
}

/// Reads an object without writing it down, if its tag is seen ahead and stands for one form alone. If
/// that comes to nothing and another form may be meant, gives the value back as it was.
fn directly<'v>(
    union: &mut dyn Choice,
    forms: &Forms,
    value: Input<'v>,
) -> Result<Result<(), ReadError>, Input<'v>> {
    let Input::Object(members) = value else {
        return Err(value);
    };
    let tag = forms.tag.and_then(|name| members.ahead(name));
    let Some(at) = tag.and_then(|tag| forms.only(tag)) else {
        return Err(Input::Object(members));
    };
    let outcome = union.form(at, Input::Object(&mut *members));
    if outcome.is_err() && forms.lenient {
        members.rewind();
        return Err(Input::Object(members));
    }
    Ok(outcome)
}

/// Reads the value as one of the forms; `None` if it is of none.
fn try_forms(
    union: &mut dyn Choice,
    forms: &Forms,
    tape: Tape<'_>,
) -> Option<Result<(), ReadError>> {
    let Forms {
        tag,
        lenient,
        forms,
    } = forms;
    let tag = tag.map(|tag| tape.tag(tag));
    let mut fits = |at: usize| tape.give(&mut Chosen(union, at));
    if let Some(Some(tag)) = tag {
        let mut tagged = forms.iter().enumerate();
        let mut tagged = tagged.by_ref().filter(|(_, form)| form.tags.contains(&tag));
        if let Some((first, form)) = tagged.next() {
            match tagged.next() {
                // Nothing else can be meant.
                None if !lenient => return Some(fits(first)),
                None if fits(first).is_ok() => return Some(Ok(())),
                None => {}
                Some(second) => {
                    let all = [(first, form), second].into_iter().chain(tagged);
                    for (at, form) in all {
                        if form.look.is_of(tape) && fits(at).is_ok() {
                            return Some(Ok(()));
                        }
                    }
                }
            }
        }
    }
    if tag == Some(None) {
        for (at, form) in forms.iter().enumerate() {
            if form.untagged && form.look.is_of(tape) && fits(at).is_ok() {
                return Some(Ok(()));
            }
        }
    }
    for (at, form) in forms.iter().enumerate() {
        if form.tags.is_empty() && form.look.is_of(tape) && fits(at).is_ok() {
            return Some(Ok(()));
        }
    }
    None
}

impl Forms {
    /// The form that this tag stands for, unless it stands for several.
    fn only(&self, tag: &str) -> Option<usize> {
        let mut tagged = self.forms.iter().enumerate();
        let mut tagged = tagged.by_ref().filter(|(_, form)| form.tags.contains(&tag));
        let (at, _) = tagged.next()?;
        tagged.next().is_none().then_some(at)
    }

    /// Whether the value has the tag of one of the forms.
    fn names(&self, tape: Tape<'_>) -> bool {
        let tag = self.tag.and_then(|tag| tape.tag(tag));
        tag.is_some_and(|tag| self.forms.iter().any(|form| form.tags.contains(&tag)))
    }
}

impl Look {
    fn is_of(&self, tape: Tape<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Text => tape.is_text(),
            Self::Number => tape.is_number(),
            Self::Boolean => tape.is_boolean(),
            Self::List => tape.is_array(),
            Self::Map => tape.is_object(),
            Self::Object {
                required,
                constants,
            } => tape.has(required, constants),
        }
    }
}

fn written(value: Input<'_>) -> Result<Cow<'_, str>, ReadError> {
    match value {
        Input::List(items) if items.tape().is_some() => Ok(borrowed(Items::tape(items))),
        Input::Object(members) if members.tape().is_some() => Ok(borrowed(Members::tape(members))),
        value => record(value).map(Cow::Owned),
    }
}

fn borrowed(tape: Option<&str>) -> Cow<'_, str> {
    Cow::Borrowed(tape.unwrap_or_default())
}
