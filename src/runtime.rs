//! All that generated code may name besides serde, serde_json, std and itself.

#[cfg(feature = "client")]
pub use crate::client::{Call, Client, Download, Error, EventStream, RequestBuilder, Response};
pub use crate::wire::{
    Body, Extra, Field, FilePart, Form, Forms, FromJson, Input, IntoList, Kind, Look, Member,
    Object, ObjectSource, ObjectTarget, Operation, Place, ReadError, Scalar, Shape, StreamEnd,
    StreamSwitch, Table, Target, TextSwitch, ToForm, ToJson, Union, UnionForm, read, read_object,
    read_union, whole, write,
};

/// The values of an array parameter that is not repeated, separated by commas.
#[cfg(feature = "client")]
pub fn comma_separated<T: std::fmt::Display>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(T::to_string).collect();
    values.join(",")
}

/// Where this text stands among others.
pub fn position(texts: &[&str], text: &str) -> Option<usize> {
    texts.iter().position(|known| *known == text)
}
