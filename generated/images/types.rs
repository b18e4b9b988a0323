// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A prompt, and which images to make from it.
#[derive(Clone, Debug)]
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

impl PartialEq for CreateImageRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prompt, &other.prompt) && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.response_format, &other.response_format)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl CreateImageRequest {
    /// What is required set, and nothing else.
    #[inline]
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
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
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
        runtime::write(runtime::Json::shape(self), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateImageRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateImageRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateImageRequest",
        &[
            runtime::Member::required("prompt"),
            runtime::Member::optional("n"),
            runtime::Member::optional("size"),
            runtime::Member::optional("response_format"),
            runtime::Member::optional("user"),
        ],
    );
    #[inline]
    fn empty() -> Self {
        Self {
            prompt: runtime::Json::empty(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            extra: runtime::Extra::new(),
        }
    }

    #[inline]
    fn member(
        &mut self,
        at: usize,
        value: runtime::Input<'_>,
    ) -> Result<(), runtime::ReadError> {
        match at {
            0usize => runtime::Json::take(&mut self.prompt, value),
            1usize => runtime::Json::take(&mut self.n, value),
            2usize => runtime::Json::take(&mut self.size, value),
            3usize => runtime::Json::take(&mut self.response_format, value),
            4usize => runtime::Json::take(&mut self.user, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0usize => runtime::Json::shape(&self.prompt),
            1usize => runtime::Json::shape(&self.n),
            2usize => runtime::Json::shape(&self.size),
            3usize => runtime::Json::shape(&self.response_format),
            4usize => runtime::Json::shape(&self.user),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
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
    #[inline]
    pub fn mask(mut self, mask: impl Into<runtime::FilePart>) -> Self {
        self.mask = Some(mask.into());
        self
    }

    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Default of the server: `"1024x1024"`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// Default of the server: `"url"`.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<ImageResponseFormat>,
    ) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
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
    const VALUES: &'static [&'static str] = &["256x256", "512x512", "1024x1024"];
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
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0usize => Self::X256x256,
            1usize => Self::X512x512,
            2usize => Self::X1024x1024,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageSize {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageSize {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageSize {
    #[inline]
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
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageSize {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
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
    const VALUES: &'static [&'static str] = &["url", "b64_json"];
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
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0usize => Self::Url,
            1usize => Self::B64Json,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageResponseFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageResponseFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageResponseFormat {
    #[inline]
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
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageResponseFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The images that were made.
#[derive(Clone, Debug)]
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

impl PartialEq for ImagesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImagesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(runtime::Json::shape(self), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImagesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImagesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImagesResponse",
        &[runtime::Member::optional("created"), runtime::Member::required("data")],
    );
    #[inline(never)]
    fn empty() -> Self {
        Self {
            created: None,
            data: runtime::Json::empty(),
            extra: runtime::Extra::new(),
        }
    }

    fn member(
        &mut self,
        at: usize,
        value: runtime::Input<'_>,
    ) -> Result<(), runtime::ReadError> {
        match at {
            0usize => runtime::Json::take(&mut self.created, value),
            1usize => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0usize => runtime::Json::shape(&self.created),
            1usize => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image that was made.
///
/// It has one of the two forms, as `response_format` of the request asked for.
#[derive(Clone, Debug, Default)]
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

impl PartialEq for Image {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Image {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(runtime::Json::shape(self), serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Image {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Image {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Image",
        &[runtime::Member::optional("url"), runtime::Member::optional("b64_json")],
    );
    #[inline(never)]
    fn empty() -> Self {
        Self {
            url: None,
            b64_json: None,
            extra: runtime::Extra::new(),
        }
    }

    fn member(
        &mut self,
        at: usize,
        value: runtime::Input<'_>,
    ) -> Result<(), runtime::ReadError> {
        match at {
            0usize => runtime::Json::take(&mut self.url, value),
            1usize => runtime::Json::take(&mut self.b64_json, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0usize => runtime::Json::shape(&self.url),
            1usize => runtime::Json::shape(&self.b64_json),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
