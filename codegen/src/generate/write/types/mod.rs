//! `generated/<area>/types.rs`: progenitor's types, refined.
//!
//! progenitor decides the Rust type of every member, and where a recursive type needs a box; see
//! `progenitor`. What its own items cannot do is emitted here around these types: constructors and
//! setters, open enums, unions with conversions, tolerance of what servers leave out, and members
//! that the document does not name.

mod alike;
mod appenders;
mod bare;
mod constructors;
mod defaults;
mod docs;
mod enums;
mod forms;
mod markdown;
mod members;
mod objects;
mod progenitor;
mod read;
mod reading;
mod unions;

pub(crate) use docs::{doc, field_doc, first_paragraph, paragraphs};
pub(crate) use markdown::rustdoc_safe;
pub(crate) use members::{Holding, holds_floats, type_tokens};
pub(crate) use progenitor::{MemberTypes, Members};

use super::format::format;
use crate::model::{Api, NamedType, Shape};

/// The items of a type, compiled where it is used: a program calls a few operations of hundreds.
///
/// # Errors
/// A member has no type, which is a mistake of the generator.
pub(crate) fn render(
    api: &Api,
    name: &str,
    named: &NamedType,
    members: &MemberTypes,
) -> Result<String, String> {
    let (own, alike) = match &named.shape {
        Shape::Object(object) => objects::render(api, name, named, object, members)?,
        Shape::Enum(values) => return Ok(enums::render(name, named, values)),
        Shape::Union(union) => unions::render(api, name, named, union, members),
    };
    let mut text = format(own).map_err(|error| format!("#{}: {error}", named.pointer))?;
    text.push_str(&alike);
    Ok(text)
}
