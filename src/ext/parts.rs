//! Images, files and recordings as parts of what a model is given.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::client::needs_runtime;
use crate::types::ChatInputAudio;
#[cfg(feature = "chat")]
use crate::types::{ChatContentPart, ChatFile, ChatImageUrl};
use crate::{Error, Result};

#[cfg(feature = "chat")]
impl ChatContentPart {
    /// An image that is at this address, or a `data:` URL.
    #[inline]
    pub fn image_at(url: impl Into<String>) -> Self {
        Self::image_url(ChatImageUrl::new(url))
    }

    /// An image, which goes within the request: PNG, JPEG, GIF or WebP, as its content says.
    ///
    /// ```
    /// # use openai_typed::types::*;
    /// # fn example(png: Vec<u8>) -> openai_typed::Result<()> {
    /// let parts = vec![ChatContentPart::text("What is it?"), ChatContentPart::image_bytes(png)?];
    /// let request = CreateChatCompletionRequest::new("gpt-5.4-mini", [ChatMessage::user(parts)]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// A configuration error if it is none of these.
    #[inline]
    pub fn image_bytes(content: impl AsRef<[u8]>) -> Result<Self> {
        image(content.as_ref()).map(Self::image_at)
    }

    /// [`image_bytes`](Self::image_bytes) of a file.
    ///
    /// # Errors
    ///
    /// As those of [`image_bytes`](Self::image_bytes), or an I/O error that names the path; outside of a
    /// Tokio runtime a configuration error.
    #[inline]
    pub async fn image_path(path: impl AsRef<Path>) -> Result<Self> {
        Self::image_bytes(read(path.as_ref()).await?)
    }

    /// A file, such as a PDF, which goes within the request. Its type is that of its name.
    #[inline]
    pub fn file_bytes(filename: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
        let filename = filename.into();
        let data = file(&filename, content.as_ref());
        Self::file(ChatFile::new().file_data(data).filename(filename))
    }

    /// [`file_bytes`](Self::file_bytes) of a file, under its own name.
    ///
    /// # Errors
    ///
    /// An I/O error that names the path; outside of a Tokio runtime a configuration error.
    #[inline]
    pub async fn file_path(path: impl AsRef<Path>) -> Result<Self> {
        let content = read(path.as_ref()).await?;
        Ok(Self::file_bytes(name(path.as_ref()), content))
    }

    /// A recording, which goes within the request: WAV or MP3, as its content says.
    ///
    /// # Errors
    ///
    /// A configuration error if it is none of these.
    #[inline]
    pub fn audio_bytes(content: impl AsRef<[u8]>) -> Result<Self> {
        audio(content.as_ref()).map(Self::input_audio)
    }

    /// [`audio_bytes`](Self::audio_bytes) of a file.
    ///
    /// # Errors
    ///
    /// As those of [`audio_bytes`](Self::audio_bytes), or an I/O error that names the path; outside of a
    /// Tokio runtime a configuration error.
    #[inline]
    pub async fn audio_path(path: impl AsRef<Path>) -> Result<Self> {
        Self::audio_bytes(read(path.as_ref()).await?)
    }
}

#[cfg(any(feature = "responses", feature = "conversations"))]
mod input {
    use super::*;
    use crate::types::{InputContent, InputFile, InputImage};

    impl InputContent {
        /// An image that is at this address, or a `data:` URL.
        #[inline]
        pub fn image_at(url: impl Into<String>) -> Self {
            InputImage::new().image_url(url).into()
        }

        /// An image, which goes within the request: PNG, JPEG, GIF or WebP, as its content says.
        ///
        /// ```
        /// # use openai_typed::types::*;
        /// # async fn example() -> openai_typed::Result<()> {
        /// let image = InputContent::image_path("harbour.jpg").await?;
        /// let input = InputItem::user(vec![InputContent::input_text("Where is it?"), image]);
        /// let request = CreateResponseRequest::new("gpt-5.4-mini").input([input]);
        /// # Ok(()) }
        /// ```
        ///
        /// # Errors
        ///
        /// A configuration error if it is none of these.
        #[inline]
        pub fn image_bytes(content: impl AsRef<[u8]>) -> Result<Self> {
            image(content.as_ref()).map(Self::image_at)
        }

        /// [`image_bytes`](Self::image_bytes) of a file.
        ///
        /// # Errors
        ///
        /// As those of [`image_bytes`](Self::image_bytes), or an I/O error that names the path; outside
        /// of a Tokio runtime a configuration error.
        #[inline]
        pub async fn image_path(path: impl AsRef<Path>) -> Result<Self> {
            Self::image_bytes(read(path.as_ref()).await?)
        }

        /// A file that is at this address.
        #[inline]
        pub fn file_at(url: impl Into<String>) -> Self {
            InputFile::new().file_url(url).into()
        }

        /// A file, such as a PDF, which goes within the request. Its type is that of its name.
        #[inline]
        pub fn file_bytes(filename: impl Into<String>, content: impl AsRef<[u8]>) -> Self {
            let filename = filename.into();
            let data = file(&filename, content.as_ref());
            InputFile::new().file_data(data).filename(filename).into()
        }

        /// [`file_bytes`](Self::file_bytes) of a file, under its own name.
        ///
        /// # Errors
        ///
        /// An I/O error that names the path; outside of a Tokio runtime a configuration error.
        #[inline]
        pub async fn file_path(path: impl AsRef<Path>) -> Result<Self> {
            let content = read(path.as_ref()).await?;
            Ok(Self::file_bytes(name(path.as_ref()), content))
        }

        /// A recording, which goes within the request: WAV or MP3, as its content says.
        ///
        /// # Errors
        ///
        /// A configuration error if it is none of these.
        #[inline]
        pub fn audio_bytes(content: impl AsRef<[u8]>) -> Result<Self> {
            audio(content.as_ref()).map(Self::input_audio)
        }

        /// [`audio_bytes`](Self::audio_bytes) of a file.
        ///
        /// # Errors
        ///
        /// As those of [`audio_bytes`](Self::audio_bytes), or an I/O error that names the path; outside
        /// of a Tokio runtime a configuration error.
        #[inline]
        pub async fn audio_path(path: impl AsRef<Path>) -> Result<Self> {
            Self::audio_bytes(read(path.as_ref()).await?)
        }
    }
}

#[inline]
async fn read(path: &Path) -> Result<Vec<u8>> {
    needs_runtime()?;
    let content = tokio::fs::read(path).await;
    content.map_err(|error| Error::io(format!("cannot read {}: {error}", path.display()), error))
}

#[inline]
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

#[inline]
fn data_url(media_type: &str, content: &[u8]) -> String {
    let mut url = format!("data:{media_type};base64,");
    STANDARD.encode_string(content, &mut url);
    url
}

#[inline]
fn file(name: &str, content: &[u8]) -> String {
    let media_type = mime_guess::from_path(name).first_or_octet_stream();
    data_url(media_type.essence_str(), content)
}

#[inline]
fn image(content: &[u8]) -> Result<String> {
    let media_type = match content {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "image/gif",
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => "image/webp",
        _ => {
            return Err(Error::config(
                "the image is no PNG, JPEG, GIF or WebP, which are those that models read",
            ));
        }
    };
    Ok(data_url(media_type, content))
}

#[inline]
fn audio(content: &[u8]) -> Result<ChatInputAudio> {
    let format = match content {
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'A',
            b'V',
            b'E',
            ..,
        ] => "wav",
        // With tags before it, or the head of a frame of layer III.
        [b'I', b'D', b'3', ..] => "mp3",
        [0xff, head, ..] if head & 0xe6 == 0xe2 => "mp3",
        _ => {
            return Err(Error::config(
                "the recording is no WAV or MP3, which are those that models read",
            ));
        }
    };
    Ok(ChatInputAudio::new(STANDARD.encode(content), format))
}
