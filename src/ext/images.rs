//! Conveniences on images.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::client::needs_runtime;
use crate::types::{
    Image, ImageEditCompleted, ImageEditPartialImage, ImageGenerationCompleted,
    ImageGenerationPartialImage,
};
use crate::{DecodeError, Error, ErrorKind, Result};

impl Image {
    /// The image's bytes, from `b64_json` or from a `data:` URL.
    ///
    /// Nothing is fetched: an image that is only a link stays one.
    ///
    /// # Errors
    ///
    /// A configuration error if the image is a link (ask for `response_format` `b64_json`), and a
    /// decode error if its content is no base64.
    #[inline]
    pub fn bytes(&self) -> Result<Vec<u8>> {
        let inline = |url: &str| {
            url.strip_prefix("data:")?
                .split_once(";base64,")
                .map(|(_, data)| data.to_owned())
        };
        let encoded = self
            .b64_json
            .clone()
            .or_else(|| inline(self.url.as_deref()?));
        let Some(encoded) = encoded else {
            return Err(Error::config(
                "the image is no base64: ask for `response_format` `b64_json`",
            ));
        };
        decode(&encoded)
    }

    /// Writes the image's bytes to a file.
    ///
    /// # Errors
    ///
    /// As [`Image::bytes`], or an I/O error that names the path; outside of a Tokio runtime a
    /// configuration error.
    #[inline]
    pub async fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let bytes = self.bytes()?;
        needs_runtime()?;
        tokio::fs::write(path, bytes)
            .await
            .map_err(|error| Error::cannot_write(path, error))
    }
}

/// What an image's `b64_json` holds.
#[inline]
fn decode(encoded: &str) -> Result<Vec<u8>> {
    let compact: String = encoded.split_ascii_whitespace().collect();
    STANDARD.decode(&compact).map_err(|error| {
        let beginning: String = compact.chars().take(1024).collect();
        let found = DecodeError::of_member("b64_json", error, beginning.into());
        Error::new(ErrorKind::Decode(found), "the image's base64 is malformed")
    })
}

/// The images of streams.
macro_rules! bytes {
    ($($event:ident)*) => {$(
        impl $event {
            /// The image's bytes.
            ///
            /// # Errors
            ///
            /// A decode error if its content is no base64.
            #[inline]
            pub fn bytes(&self) -> Result<Vec<u8>> {
                decode(&self.b64_json)
            }
        }
    )*};
}

bytes! { ImageGenerationPartialImage ImageGenerationCompleted ImageEditPartialImage ImageEditCompleted }
