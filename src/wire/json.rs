//! What a type of this package is in JSON.

use super::read::{Input, Items, ObjectTarget, ReadError, Target, read_object};
use super::shape::{Object, Shape, Table};

/// A type that is read and written.
///
/// An object has a table, and for each place in it says which of its members is meant; what is no object
/// takes and shows itself. Only `Slot` and [`Shape`] stand behind `dyn`, and neither of them for both:
/// most types are read or written in a program, and what nobody calls is not compiled.
pub trait Json: Sized {
    /// What an object is called and its members, in the order of the document.
    const TABLE: &'static Table = &Table::new("a value", &[]);

    /// What is there before anything has been read.
    fn empty() -> Self;

    /// Takes a value in place of what is there.
    ///
    /// # Errors
    /// The value is not of this type, or the input fails.
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        read_object(&mut Slot(self), Self::TABLE, value)
    }

    /// Takes those first items of a list that need not be taken one by one.
    ///
    /// # Errors
    /// An item is not of this type, or the input fails.
    fn take_many(_: &mut Vec<Self>, _: &mut dyn Items) -> Result<(), ReadError> {
        Ok(())
    }

    /// Takes the value of the member at this place of the table. Any other place stands for the members
    /// that the document does not name.
    ///
    /// # Errors
    /// The value is not of the member's type, or the input fails.
    fn member(&mut self, _: usize, _: Input<'_>) -> Result<(), ReadError> {
        Ok(())
    }

    /// Gives the member at this place of the table its default, if that is not what is empty.
    fn fill(&mut self, _: usize) {}

    /// What it consists of.
    fn shape(&self) -> Shape<'_> {
        Shape::Object(self)
    }

    /// What the member at this place of the table consists of. Any other place stands for the members
    /// that the document does not name.
    fn part(&self, _: usize) -> Shape<'_> {
        Shape::Absent
    }
}

/// Where a value goes when it is read. What is behind `dyn` must not own the value: its destructor would
/// be compiled along with it, for every type.
pub struct Slot<'a, T>(pub(super) &'a mut T);

impl<T: Json> Target for Slot<'_, T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.0.take(value)
    }
}

impl<T: Json> ObjectTarget for Slot<'_, T> {
    fn member(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError> {
        self.0.member(at, value)
    }

    fn fill(&mut self, at: usize) {
        self.0.fill(at);
    }
}

impl<T: Json> Object for T {
    fn table(&self) -> &'static Table {
        T::TABLE
    }

    fn part(&self, at: usize) -> Shape<'_> {
        Json::part(self, at)
    }
}
