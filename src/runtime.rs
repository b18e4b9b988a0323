//! All that generated code may name besides serde, serde_json, std and itself.

#[cfg(feature = "client")]
pub use crate::client::{
    Call, Client, Download, Error, EventStream, RequestBuilder, Response, Wait,
};
pub use crate::wire::{
    Body, Brackets, Extra, Field, FilePart, Form, Forms, Input, IntoList, Json, Kind, Look, Map,
    Member, Operation, Page, Piece, Place, ReadError, Scalar, Server, Shape, StreamEnd,
    StreamSwitch, Table, TextSwitch, ToForm, Union, UnionForm, Until, next_cursor, read,
    read_union, whole, write,
};

/// The values of an array parameter that is not repeated, separated by commas.
#[cfg(feature = "client")]
pub fn comma_separated<T: std::fmt::Display>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(T::to_string).collect();
    values.join(",")
}

/// A value as a segment of the path or a header has it: a list is its values with commas between.
#[cfg(feature = "client")]
pub fn joined<T: serde::Serialize>(value: &T) -> String {
    crate::client::joined(value)
}

/// Where this text stands among others; their number if it is not among them.
#[inline(never)]
pub fn position(texts: &[&str], text: &str) -> usize {
    let found = texts.iter().position(|known| *known == text);
    found.unwrap_or(texts.len())
}

/// Whether two values are equal.
#[inline(never)]
pub fn equal<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
}

/// A copy of a value.
#[inline(never)]
pub fn copied<T: Clone>(value: &T) -> T {
    value.clone()
}

/// A text of its own.
#[inline(never)]
pub fn owned(text: &str) -> String {
    text.to_owned()
}

/// A text as it is.
#[inline(never)]
pub fn text(text: &String) -> &str {
    text
}

/// Sets an optional member.
#[inline(never)]
pub fn set<T>(member: &mut Option<T>, value: T) {
    *member = Some(value);
}

/// Adds a member that the document does not name.
#[inline(never)]
pub fn insert(extra: &mut Extra, name: impl Into<String>, value: impl Into<serde_json::Value>) {
    extra.insert(name.into(), value.into());
}
