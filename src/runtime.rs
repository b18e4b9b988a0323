//! The waist: all that generated code may name besides serde, serde_json, std and itself.

pub use crate::wire::form::{FilePart, Form, ToForm};
pub use crate::wire::object::{
    Extra, FromObject, Number, ObjectReader, ObjectSerializer, finite, present, read_object,
};
pub use crate::wire::operation::{
    Body, Field, Kind, Operation, Place, StreamEnd, StreamSwitch, TextSwitch,
};

/// The values of an array parameter that is not repeated, separated by commas.
#[cfg(feature = "client")]
pub fn comma_separated<T: std::fmt::Display>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(T::to_string).collect();
    values.join(",")
}

#[cfg(feature = "client")]
pub use crate::client::Client;
#[cfg(feature = "client")]
pub use crate::client::error::Error;
#[cfg(feature = "client")]
pub use crate::client::request::builder::RequestBuilder;
#[cfg(feature = "client")]
pub use crate::client::request::call::Call;
#[cfg(feature = "client")]
pub use crate::client::response::Response;
#[cfg(feature = "client")]
pub use crate::client::response::download::Download;
#[cfg(feature = "client")]
pub use crate::client::response::stream::EventStream;
