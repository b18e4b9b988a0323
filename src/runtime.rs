//! All that generated code may name besides serde, serde_json, std and itself.

#[cfg(feature = "client")]
pub use crate::client::{Call, Client, Download, Error, EventStream, RequestBuilder, Response};
pub use crate::wire::{
    Body, Extra, Field, FilePart, Form, FromObject, Kind, Number, ObjectReader, ObjectSerializer,
    Operation, Place, StreamEnd, StreamSwitch, Tape, TapeError, TextSwitch, ToForm, Union, finite,
    present, read_object, read_union, whole,
};

/// The values of an array parameter that is not repeated, separated by commas.
#[cfg(feature = "client")]
pub fn comma_separated<T: std::fmt::Display>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(T::to_string).collect();
    values.join(",")
}
