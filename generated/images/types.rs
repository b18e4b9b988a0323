// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A prompt, and which images to make from it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// What the images should show, in at most 1000 characters.
    ///
    /// Bounds: at most 1000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageRequest {
    /// What is required set, and nothing else.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateImageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("prompt", &self.prompt)?;
        object.optional("n", &self.n)?;
        object.optional("size", &self.size)?;
        object.optional("response_format", &self.response_format)?;
        object.optional("user", &self.user)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateImageRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateImageRequest {
    const NAME: &'static str = "CreateImageRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut prompt = None;
        let mut n = None;
        let mut size = None;
        let mut response_format = None;
        let mut user = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "prompt" => members.required(&mut prompt)?,
                "n" => members.optional(&mut n)?,
                "size" => members.optional(&mut size)?,
                "response_format" => members.optional(&mut response_format)?,
                "user" => members.optional(&mut user)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            prompt: runtime::present(prompt, "prompt")?,
            n,
            size,
            response_format,
            user,
            extra: members.into_extra(),
        })
    }
}

/// An image, and how to edit it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageEditRequest {
    /// The image to edit.
    ///
    /// It must be a valid PNG file, smaller than 4 MB, and square. Without `mask` the image
    /// itself must have transparency, which is then used as the mask.
    pub image: runtime::FilePart,
    /// A second image, whose fully transparent areas show where `image` should be edited.
    ///
    /// Fully transparent means an alpha of zero, for example. It must be a valid PNG file,
    /// smaller than 4 MB, and have the same dimensions as `image`.
    pub mask: Option<runtime::FilePart>,
    /// What the images should show, in at most 1000 characters.
    ///
    /// Bounds: at most 1000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageEditRequest {
    /// What is required set, and nothing else.
    pub fn new(image: impl Into<runtime::FilePart>, prompt: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            mask: None,
            prompt: prompt.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// A second image, whose fully transparent areas show where `image` should be edited.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<runtime::FilePart>) -> Self {
        self.mask = Some(mask.into());
        self
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateImageEditRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("image", &self.image);
        if let Some(value) = &self.mask {
            form = form.file("mask", value);
        }
        form = form.text("prompt", &self.prompt);
        if let Some(value) = &self.n {
            form = form.text("n", value);
        }
        if let Some(value) = &self.size {
            form = form.text("size", value);
        }
        if let Some(value) = &self.response_format {
            form = form.text("response_format", value);
        }
        if let Some(value) = &self.user {
            form = form.text("user", value);
        }
        form.extra(&self.extra)
    }
}

/// An image, and which variations to make of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImageVariationRequest {
    /// The image that the variations start from.
    ///
    /// It must be a valid PNG file, smaller than 4 MB, and square.
    pub image: runtime::FilePart,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageVariationRequest {
    /// What is required set, and nothing else.
    pub fn new(image: impl Into<runtime::FilePart>) -> Self {
        Self {
            image: image.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateImageVariationRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("image", &self.image);
        if let Some(value) = &self.n {
            form = form.text("n", value);
        }
        if let Some(value) = &self.size {
            form = form.text("size", value);
        }
        if let Some(value) = &self.response_format {
            form = form.text("response_format", value);
        }
        if let Some(value) = &self.user {
            form = form.text("user", value);
        }
        form.extra(&self.extra)
    }
}

/// The size of an image, as width and height in pixels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageSize {
    /// `256x256`
    X256x256,
    /// `512x512`
    X512x512,
    /// `1024x1024`
    X1024x1024,
    /// A value that the document does not name.
    Other(String),
}

impl ImageSize {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X256x256 => "256x256",
            Self::X512x512 => "512x512",
            Self::X1024x1024 => "1024x1024",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageSize {
    fn from(value: &str) -> Self {
        match value {
            "256x256" => Self::X256x256,
            "512x512" => Self::X512x512,
            "1024x1024" => Self::X1024x1024,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for ImageSize {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageSize {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The form in which images are returned.
///
/// `url` means an address to fetch the image from, `b64_json` its bytes in Base64.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageResponseFormat {
    /// `url`
    Url,
    /// `b64_json`
    B64Json,
    /// A value that the document does not name.
    Other(String),
}

impl ImageResponseFormat {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::B64Json => "b64_json",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageResponseFormat {
    fn from(value: &str) -> Self {
        match value {
            "url" => Self::Url,
            "b64_json" => Self::B64Json,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for ImageResponseFormat {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageResponseFormat {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageResponseFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageResponseFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageResponseFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// The images that were made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImagesResponse {
    /// When the images were made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The images, `n` of them.
    pub data: Vec<Image>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ImagesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("created", &self.created)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ImagesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ImagesResponse {
    const NAME: &'static str = "ImagesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut created = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "created" => members.optional(&mut created)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            created,
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}

/// An image that was made.
///
/// It has one of the two forms, as `response_format` of the request asked for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The address to fetch the image from.
    ///
    /// Some compatible servers put the image itself into a `data:` address.
    pub url: Option<String>,
    /// The bytes of the image, in Base64.
    pub b64_json: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Image {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("url", &self.url)?;
        object.optional("b64_json", &self.b64_json)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Image {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Image {
    const NAME: &'static str = "Image";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut url = None;
        let mut b64_json = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "url" => members.optional(&mut url)?,
                "b64_json" => members.optional(&mut b64_json)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            url,
            b64_json,
            extra: members.into_extra(),
        })
    }
}
