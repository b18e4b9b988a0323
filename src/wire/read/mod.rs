//! How generated types are read, from any self-describing input of serde.
//!
//! What is special to a type is compiled once, in this package, and not again for each input: a value
//! is given to a [`Target`], piece by piece, by an input behind `dyn`. What is special to an input is
//! compiled once for all types. An object is read as it goes by, by a table of its members. A union
//! has to be known as a whole before its form can be told, so that it is written down first, on a
//! [`Tape`].
//!
//! A JSON text that does not fit is written down as a whole and read a second time, leniently: the tape
//! tries what a value may have been meant as, and an object does without what it does not require. So
//! this costs nothing where it is not needed, and nowhere else has anything to be lenient.

mod cursor;
mod error;
mod floats;
mod input;
mod json;
#[cfg(feature = "client")]
mod json_text;
mod number;
mod object;
mod record;
mod scalar;
mod scan;
mod tape;
mod target;
mod text;
mod union;
mod values;

#[cfg(test)]
mod tests;

pub use error::ReadError;
pub use input::read;
#[cfg(feature = "client")]
pub(crate) use json_text::JsonText;
pub use object::{ObjectTarget, read_object};
pub use scalar::Scalar;
pub use target::{Input, Items, Target};
pub use union::{Form, Forms, Look, Union, read_union};
