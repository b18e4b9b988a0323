//! Texts of a model into types.

use serde::de::DeserializeOwned;

use crate::DecodeError;

/// A value out of a text that the model wrote.
#[inline]
pub(in crate::ext) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Box<DecodeError>> {
    serde_json::from_str(text).map_err(|failure| Box::new(DecodeError::of_text(failure, text)))
}

/// The arguments of a call. Some servers send nothing where a tool has no parameters.
#[inline]
pub(in crate::ext) fn read_arguments<T: DeserializeOwned>(
    text: &str,
) -> Result<T, Box<DecodeError>> {
    read(if text.trim().is_empty() { "{}" } else { text })
}
