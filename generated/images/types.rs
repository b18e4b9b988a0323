// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// A prompt, and which images to make from it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// What the images should show, in at most 1000 characters.
    ///
    /// `dall-e-3` takes up to 4000, and GPT image models take up to 32000.
    ///
    /// Bounds: at most 32000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Other models know other sizes, see the type.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// GPT image models refuse it: they always answer with `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// The background of an image.
    ///
    /// With `auto` the model chooses. `transparent` needs the format `png` or `webp`. GPT image
    /// models alone know it.
    ///
    /// Default of the server: `"auto"`.
    pub background: Option<ImageBackground>,
    /// How much a model plans an image before it draws. `quality` is about the drawing itself.
    ///
    /// Unless it says more, the model decides. The newest models alone know it.
    pub complexity: Option<ImageComplexity>,
    /// How many frames an animation has, from 2 to 16; 9 unless it says more.
    ///
    /// It needs the format `gif`, which cannot be streamed.
    ///
    /// Bounds: 2 to 16.
    pub frame_count: Option<u32>,
    /// How many milliseconds a frame of an animation stays, in steps of 10; 200 unless it says
    /// more.
    ///
    /// Bounds: at most 655350.
    pub frame_duration_ms: Option<u32>,
    /// The id of the model, such as `gpt-image-2` or `dall-e-3`.
    ///
    /// A request that has what GPT image models alone know goes to one of these by default.
    ///
    /// Default of the server: `"dall-e-2"`.
    pub model: Option<String>,
    /// How strictly images are moderated. GPT image models alone know it.
    ///
    /// Default of the server: `"auto"`.
    pub moderation: Option<ImageModeration>,
    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// GPT image models alone know it.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    pub output_compression: Option<u32>,
    /// The format of an image's bytes.
    ///
    /// GPT image models alone know it; `gif`, for animations, and `svg`, for drawings, need one of
    /// the newest.
    ///
    /// Default of the server: `"png"`.
    pub output_format: Option<ImageFormat>,
    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// There can be fewer, if the image is ready before.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    pub partial_images: Option<u32>,
    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// With `auto` the model chooses. GPT image models know `low`, `medium` and `high`, and the
    /// newest also `xhigh` and `max`; `standard` and `hd` are for `dall-e-3`, and `standard` is all
    /// that `dall-e-2` knows.
    ///
    /// Default of the server: `"auto"`.
    pub quality: Option<ImageQuality>,
    /// A stable id of your end user, by which OpenAI finds abuse. It replaces `user`.
    ///
    /// A hash of the name or mail address serves, and tells nothing else.
    pub safety_identifier: Option<String>,
    /// Whether an image looks dramatic, `vivid`, or rather like a photograph, `natural`.
    ///
    /// `dall-e-3` alone knows it.
    ///
    /// Default of the server: `"vivid"`.
    pub style: Option<ImageStyle>,
    /// Which model draws an SVG, and how. It needs the format `svg`, and one image.
    pub svg: Option<ImageSvgOptions>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
            background: None,
            complexity: None,
            frame_count: None,
            frame_duration_ms: None,
            model: None,
            moderation: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            safety_identifier: None,
            style: None,
            svg: None,
            extra: runtime::Json::empty(),
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
        runtime::set(&mut self.size, size.into());
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
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// The background of an image.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageBackground>) -> Self {
        runtime::set(&mut self.background, background.into());
        self
    }

    /// How much a model plans an image before it draws. `quality` is about the drawing itself.
    #[must_use]
    #[inline]
    pub fn complexity(mut self, complexity: impl Into<ImageComplexity>) -> Self {
        runtime::set(&mut self.complexity, complexity.into());
        self
    }

    /// How many frames an animation has, from 2 to 16; 9 unless it says more.
    ///
    /// Bounds: 2 to 16.
    #[must_use]
    #[inline]
    pub fn frame_count(mut self, frame_count: u32) -> Self {
        self.frame_count = Some(frame_count);
        self
    }

    /// How many milliseconds a frame of an animation stays, in steps of 10; 200 unless it says
    /// more.
    ///
    /// Bounds: at most 655350.
    #[must_use]
    #[inline]
    pub fn frame_duration_ms(mut self, frame_duration_ms: u32) -> Self {
        self.frame_duration_ms = Some(frame_duration_ms);
        self
    }

    /// The id of the model, such as `gpt-image-2` or `dall-e-3`.
    ///
    /// Default of the server: `"dall-e-2"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// How strictly images are moderated. GPT image models alone know it.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: impl Into<ImageModeration>) -> Self {
        runtime::set(&mut self.moderation, moderation.into());
        self
    }

    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    #[must_use]
    #[inline]
    pub fn output_compression(mut self, output_compression: u32) -> Self {
        self.output_compression = Some(output_compression);
        self
    }

    /// The format of an image's bytes.
    ///
    /// Default of the server: `"png"`.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageFormat>) -> Self {
        runtime::set(&mut self.output_format, output_format.into());
        self
    }

    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn partial_images(mut self, partial_images: u32) -> Self {
        self.partial_images = Some(partial_images);
        self
    }

    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageQuality>) -> Self {
        runtime::set(&mut self.quality, quality.into());
        self
    }

    /// A stable id of your end user, by which OpenAI finds abuse. It replaces `user`.
    #[must_use]
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        runtime::set(&mut self.safety_identifier, safety_identifier.into());
        self
    }

    /// Whether an image looks dramatic, `vivid`, or rather like a photograph, `natural`.
    ///
    /// Default of the server: `"vivid"`.
    #[must_use]
    #[inline]
    pub fn style(mut self, style: impl Into<ImageStyle>) -> Self {
        runtime::set(&mut self.style, style.into());
        self
    }

    /// Which model draws an SVG, and how. It needs the format `svg`, and one image.
    #[must_use]
    #[inline]
    pub fn svg(mut self, svg: ImageSvgOptions) -> Self {
        runtime::set(&mut self.svg, svg);
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateImageRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            prompt: runtime::copied(&self.prompt),
            n: self.n,
            size: runtime::copied(&self.size),
            response_format: runtime::copied(&self.response_format),
            user: runtime::copied(&self.user),
            background: runtime::copied(&self.background),
            complexity: runtime::copied(&self.complexity),
            frame_count: self.frame_count,
            frame_duration_ms: self.frame_duration_ms,
            model: runtime::copied(&self.model),
            moderation: runtime::copied(&self.moderation),
            output_compression: self.output_compression,
            output_format: runtime::copied(&self.output_format),
            partial_images: self.partial_images,
            quality: runtime::copied(&self.quality),
            safety_identifier: runtime::copied(&self.safety_identifier),
            style: runtime::copied(&self.style),
            svg: runtime::copied(&self.svg),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateImageRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.response_format, &other.response_format)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.complexity, &other.complexity)
            && runtime::equal(&self.frame_count, &other.frame_count)
            && runtime::equal(&self.frame_duration_ms, &other.frame_duration_ms)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.output_compression, &other.output_compression)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.partial_images, &other.partial_images)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.style, &other.style)
            && runtime::equal(&self.svg, &other.svg)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateImageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateImageRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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
            runtime::Member::optional("background"),
            runtime::Member::optional("complexity"),
            runtime::Member::optional("frame_count"),
            runtime::Member::optional("frame_duration_ms"),
            runtime::Member::optional("model"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("output_compression"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("partial_images"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("style"),
            runtime::Member::optional("svg"),
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
            background: None,
            complexity: None,
            frame_count: None,
            frame_duration_ms: None,
            model: None,
            moderation: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            safety_identifier: None,
            style: None,
            svg: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.prompt, value),
            1 => runtime::Json::take(&mut self.n, value),
            2 => runtime::Json::take(&mut self.size, value),
            3 => runtime::Json::take(&mut self.response_format, value),
            4 => runtime::Json::take(&mut self.user, value),
            5 => runtime::Json::take(&mut self.background, value),
            6 => runtime::Json::take(&mut self.complexity, value),
            7 => runtime::Json::take(&mut self.frame_count, value),
            8 => runtime::Json::take(&mut self.frame_duration_ms, value),
            9 => runtime::Json::take(&mut self.model, value),
            10 => runtime::Json::take(&mut self.moderation, value),
            11 => runtime::Json::take(&mut self.output_compression, value),
            12 => runtime::Json::take(&mut self.output_format, value),
            13 => runtime::Json::take(&mut self.partial_images, value),
            14 => runtime::Json::take(&mut self.quality, value),
            15 => runtime::Json::take(&mut self.safety_identifier, value),
            16 => runtime::Json::take(&mut self.style, value),
            17 => runtime::Json::take(&mut self.svg, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.prompt),
            1 => runtime::Json::shape(&self.n),
            2 => runtime::Json::shape(&self.size),
            3 => runtime::Json::shape(&self.response_format),
            4 => runtime::Json::shape(&self.user),
            5 => runtime::Json::shape(&self.background),
            6 => runtime::Json::shape(&self.complexity),
            7 => runtime::Json::shape(&self.frame_count),
            8 => runtime::Json::shape(&self.frame_duration_ms),
            9 => runtime::Json::shape(&self.model),
            10 => runtime::Json::shape(&self.moderation),
            11 => runtime::Json::shape(&self.output_compression),
            12 => runtime::Json::shape(&self.output_format),
            13 => runtime::Json::shape(&self.partial_images),
            14 => runtime::Json::shape(&self.quality),
            15 => runtime::Json::shape(&self.safety_identifier),
            16 => runtime::Json::shape(&self.style),
            17 => runtime::Json::shape(&self.svg),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image, and how to edit it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateImageEditRequest {
    /// The image to edit.
    ///
    /// It must be a valid PNG file, smaller than 4 MB, and square. Without `mask` the image
    /// itself must have transparency, which is then used as the mask.
    ///
    /// GPT image models take up to 16 images, each a PNG, WebP or JPEG file smaller than 50 MB,
    /// and need no mask.
    pub image: Vec<runtime::FilePart>,
    /// A second image, whose fully transparent areas show where `image` should be edited.
    ///
    /// Fully transparent means an alpha of zero, for example. It must be a valid PNG file,
    /// smaller than 4 MB, and have the same dimensions as `image`. Of several images it is for
    /// the first.
    pub mask: Option<runtime::FilePart>,
    /// What the images should show, in at most 1000 characters.
    ///
    /// `dall-e-3` takes up to 4000, and GPT image models take up to 32000.
    ///
    /// Bounds: at most 32000 characters.
    pub prompt: String,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// The size of the images, `256x256`, `512x512` or `1024x1024`.
    ///
    /// Other models know other sizes, see the type.
    ///
    /// Default of the server: `"1024x1024"`.
    pub size: Option<ImageSize>,
    /// The form in which the images are returned, `url` or `b64_json`.
    ///
    /// GPT image models refuse it: they always answer with `b64_json`.
    ///
    /// Default of the server: `"url"`.
    pub response_format: Option<ImageResponseFormat>,
    /// An unambiguous identifier of the end user.
    ///
    /// It can help OpenAI to watch for abuse and to detect it.
    pub user: Option<String>,
    /// The background of an image.
    ///
    /// With `auto` the model chooses. `transparent` needs the format `png` or `webp`. GPT image
    /// models alone know it.
    ///
    /// Default of the server: `"auto"`.
    pub background: Option<ImageBackground>,
    /// How much a model plans an image before it draws. `quality` is about the drawing itself.
    ///
    /// Unless it says more, the model decides. The newest models alone know it.
    pub complexity: Option<ImageComplexity>,
    /// How many frames an animation has, from 2 to 16; 9 unless it says more.
    ///
    /// It needs the format `gif`, which cannot be streamed.
    ///
    /// Bounds: 2 to 16.
    pub frame_count: Option<u32>,
    /// How many milliseconds a frame of an animation stays, in steps of 10; 200 unless it says
    /// more.
    ///
    /// Bounds: at most 655350.
    pub frame_duration_ms: Option<u32>,
    /// How closely the result keeps to the images it is made of, faces above all; `low` by default.
    ///
    /// Not every GPT image model knows it, and `gpt-image-1-mini` does not.
    pub input_fidelity: Option<ImageInputFidelity>,
    /// The image with marks drawn on it, which show what the prompt is about.
    ///
    /// It cannot be combined with `mask`. GPT image models of the newest kind alone know it.
    pub markup: Option<runtime::FilePart>,
    /// The id of the model, such as `gpt-image-2` or `dall-e-2`.
    ///
    /// Default of the server: `"gpt-image-1.5"`.
    pub model: Option<String>,
    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// GPT image models alone know it.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    pub output_compression: Option<u32>,
    /// The format of an image's bytes.
    ///
    /// GPT image models alone know it; `gif`, for animations, and `svg`, for drawings, need one of
    /// the newest.
    ///
    /// Default of the server: `"png"`.
    pub output_format: Option<ImageFormat>,
    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// There can be fewer, if the image is ready before.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    pub partial_images: Option<u32>,
    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// With `auto` the model chooses. GPT image models know `low`, `medium` and `high`, and the
    /// newest also `xhigh` and `max`; `standard` and `hd` are for `dall-e-3`, and `standard` is all
    /// that `dall-e-2` knows.
    ///
    /// Default of the server: `"auto"`.
    pub quality: Option<ImageQuality>,
    /// A stable id of your end user, by which OpenAI finds abuse. It replaces `user`.
    ///
    /// A hash of the name or mail address serves, and tells nothing else.
    pub safety_identifier: Option<String>,
    /// Which model draws an SVG, and how. It needs the format `svg`, and one image.
    pub svg: Option<ImageSvgOptions>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateImageEditRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        image: impl IntoIterator<Item = impl Into<runtime::FilePart>>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            image: image.into_iter().map(Into::into).collect(),
            mask: None,
            prompt: prompt.into(),
            n: None,
            size: None,
            response_format: None,
            user: None,
            background: None,
            complexity: None,
            frame_count: None,
            frame_duration_ms: None,
            input_fidelity: None,
            markup: None,
            model: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            safety_identifier: None,
            svg: None,
            extra: runtime::Json::empty(),
        }
    }

    /// A second image, whose fully transparent areas show where `image` should be edited.
    #[must_use]
    #[inline]
    pub fn mask(mut self, mask: impl Into<runtime::FilePart>) -> Self {
        runtime::set(&mut self.mask, mask.into());
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
        runtime::set(&mut self.size, size.into());
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
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// The background of an image.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageBackground>) -> Self {
        runtime::set(&mut self.background, background.into());
        self
    }

    /// How much a model plans an image before it draws. `quality` is about the drawing itself.
    #[must_use]
    #[inline]
    pub fn complexity(mut self, complexity: impl Into<ImageComplexity>) -> Self {
        runtime::set(&mut self.complexity, complexity.into());
        self
    }

    /// How many frames an animation has, from 2 to 16; 9 unless it says more.
    ///
    /// Bounds: 2 to 16.
    #[must_use]
    #[inline]
    pub fn frame_count(mut self, frame_count: u32) -> Self {
        self.frame_count = Some(frame_count);
        self
    }

    /// How many milliseconds a frame of an animation stays, in steps of 10; 200 unless it says
    /// more.
    ///
    /// Bounds: at most 655350.
    #[must_use]
    #[inline]
    pub fn frame_duration_ms(mut self, frame_duration_ms: u32) -> Self {
        self.frame_duration_ms = Some(frame_duration_ms);
        self
    }

    /// How closely the result keeps to the images it is made of, faces above all; `low` by default.
    #[must_use]
    #[inline]
    pub fn input_fidelity(
        mut self,
        input_fidelity: impl Into<ImageInputFidelity>,
    ) -> Self {
        runtime::set(&mut self.input_fidelity, input_fidelity.into());
        self
    }

    /// The image with marks drawn on it, which show what the prompt is about.
    #[must_use]
    #[inline]
    pub fn markup(mut self, markup: impl Into<runtime::FilePart>) -> Self {
        runtime::set(&mut self.markup, markup.into());
        self
    }

    /// The id of the model, such as `gpt-image-2` or `dall-e-2`.
    ///
    /// Default of the server: `"gpt-image-1.5"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    #[must_use]
    #[inline]
    pub fn output_compression(mut self, output_compression: u32) -> Self {
        self.output_compression = Some(output_compression);
        self
    }

    /// The format of an image's bytes.
    ///
    /// Default of the server: `"png"`.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageFormat>) -> Self {
        runtime::set(&mut self.output_format, output_format.into());
        self
    }

    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn partial_images(mut self, partial_images: u32) -> Self {
        self.partial_images = Some(partial_images);
        self
    }

    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageQuality>) -> Self {
        runtime::set(&mut self.quality, quality.into());
        self
    }

    /// A stable id of your end user, by which OpenAI finds abuse. It replaces `user`.
    #[must_use]
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        runtime::set(&mut self.safety_identifier, safety_identifier.into());
        self
    }

    /// Which model draws an SVG, and how. It needs the format `svg`, and one image.
    #[must_use]
    #[inline]
    pub fn svg(mut self, svg: ImageSvgOptions) -> Self {
        runtime::set(&mut self.svg, svg);
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateImageEditRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.one_or_several("image", &self.image);
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
        if let Some(value) = &self.background {
            form = form.text("background", value);
        }
        if let Some(value) = &self.complexity {
            form = form.text("complexity", value);
        }
        if let Some(value) = &self.frame_count {
            form = form.text("frame_count", value);
        }
        if let Some(value) = &self.frame_duration_ms {
            form = form.text("frame_duration_ms", value);
        }
        if let Some(value) = &self.input_fidelity {
            form = form.text("input_fidelity", value);
        }
        if let Some(value) = &self.markup {
            form = form.file("markup", value);
        }
        if let Some(value) = &self.model {
            form = form.text("model", value);
        }
        if let Some(value) = &self.output_compression {
            form = form.text("output_compression", value);
        }
        if let Some(value) = &self.output_format {
            form = form.text("output_format", value);
        }
        if let Some(value) = &self.partial_images {
            form = form.text("partial_images", value);
        }
        if let Some(value) = &self.quality {
            form = form.text("quality", value);
        }
        if let Some(value) = &self.safety_identifier {
            form = form.text("safety_identifier", value);
        }
        if let Some(value) = &self.svg {
            form = form.nested("svg", value);
        }
        form.extra(&self.extra)
    }
}

impl Clone for CreateImageEditRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image: runtime::copied(&self.image),
            mask: runtime::copied(&self.mask),
            prompt: runtime::copied(&self.prompt),
            n: self.n,
            size: runtime::copied(&self.size),
            response_format: runtime::copied(&self.response_format),
            user: runtime::copied(&self.user),
            background: runtime::copied(&self.background),
            complexity: runtime::copied(&self.complexity),
            frame_count: self.frame_count,
            frame_duration_ms: self.frame_duration_ms,
            input_fidelity: runtime::copied(&self.input_fidelity),
            markup: runtime::copied(&self.markup),
            model: runtime::copied(&self.model),
            output_compression: self.output_compression,
            output_format: runtime::copied(&self.output_format),
            partial_images: self.partial_images,
            quality: runtime::copied(&self.quality),
            safety_identifier: runtime::copied(&self.safety_identifier),
            svg: runtime::copied(&self.svg),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// Images that the server fetches or has, and how to edit them.
///
/// GPT image models alone take it.
#[derive(Debug)]
#[non_exhaustive]
pub struct EditImagesByReferenceRequest {
    /// The images, at most 16.
    ///
    /// Bounds: 1 to 16 items.
    pub images: Vec<ImageReference>,
    /// What the images should show, in at most 32000 characters.
    ///
    /// Bounds: 1 to 32000 characters.
    pub prompt: String,
    /// An image whose fully transparent areas show where the first image should be edited.
    pub mask: Option<ImageReference>,
    /// The background of an image.
    ///
    /// With `auto` the model chooses. `transparent` needs the format `png` or `webp`. GPT image
    /// models alone know it.
    ///
    /// Default of the server: `"auto"`.
    pub background: Option<ImageBackground>,
    /// How closely the result keeps to the images it is made of, faces above all; `low` by default.
    ///
    /// Not every GPT image model knows it, and `gpt-image-1-mini` does not.
    pub input_fidelity: Option<ImageInputFidelity>,
    /// The id of the model, such as `gpt-image-2`.
    ///
    /// Default of the server: `"gpt-image-1.5"`.
    pub model: Option<String>,
    /// How strictly images are moderated. GPT image models alone know it.
    ///
    /// Default of the server: `"auto"`.
    pub moderation: Option<ImageModeration>,
    /// How many images to make, between 1 and 10.
    ///
    /// Bounds: 1 to 10. Default of the server: `1`.
    pub n: Option<u32>,
    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// GPT image models alone know it.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    pub output_compression: Option<u32>,
    /// The format of an image's bytes.
    ///
    /// GPT image models alone know it; `gif`, for animations, and `svg`, for drawings, need one of
    /// the newest.
    ///
    /// Default of the server: `"png"`.
    pub output_format: Option<ImageFormat>,
    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// There can be fewer, if the image is ready before.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    pub partial_images: Option<u32>,
    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// With `auto` the model chooses. GPT image models know `low`, `medium` and `high`, and the
    /// newest also `xhigh` and `max`; `standard` and `hd` are for `dall-e-3`, and `standard` is all
    /// that `dall-e-2` knows.
    ///
    /// Default of the server: `"auto"`.
    pub quality: Option<ImageQuality>,
    /// The size of an image, as width and height in pixels.
    ///
    /// `dall-e-2` knows `256x256`, `512x512` and `1024x1024`; `dall-e-3` knows `1024x1024`,
    /// `1792x1024` and `1024x1792`. GPT image models know `1024x1024`, `1536x1024`, `1024x1536` and
    /// `auto`, where the model chooses; from `gpt-image-2` on they take others, too, such as
    /// `1536x864`, if both sides are multiples of 16 and neither is over three times the other.
    ///
    /// Default of the server: `"auto"`.
    pub size: Option<ImageSize>,
    /// A stable id of your end user.
    pub user: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl EditImagesByReferenceRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        images: impl IntoIterator<Item = ImageReference>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            images: images.into_iter().collect(),
            prompt: prompt.into(),
            mask: None,
            background: None,
            input_fidelity: None,
            model: None,
            moderation: None,
            n: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            size: None,
            user: None,
            extra: runtime::Json::empty(),
        }
    }

    /// An image whose fully transparent areas show where the first image should be edited.
    #[must_use]
    #[inline]
    pub fn mask(mut self, mask: ImageReference) -> Self {
        runtime::set(&mut self.mask, mask);
        self
    }

    /// The background of an image.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageBackground>) -> Self {
        runtime::set(&mut self.background, background.into());
        self
    }

    /// How closely the result keeps to the images it is made of, faces above all; `low` by default.
    #[must_use]
    #[inline]
    pub fn input_fidelity(
        mut self,
        input_fidelity: impl Into<ImageInputFidelity>,
    ) -> Self {
        runtime::set(&mut self.input_fidelity, input_fidelity.into());
        self
    }

    /// The id of the model, such as `gpt-image-2`.
    ///
    /// Default of the server: `"gpt-image-1.5"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// How strictly images are moderated. GPT image models alone know it.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: impl Into<ImageModeration>) -> Self {
        runtime::set(&mut self.moderation, moderation.into());
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

    /// How much the bytes of a `jpeg` or `webp` keep of the image, from 0 to 100.
    ///
    /// Bounds: 0 to 100. Default of the server: `100`.
    #[must_use]
    #[inline]
    pub fn output_compression(mut self, output_compression: u32) -> Self {
        self.output_compression = Some(output_compression);
        self
    }

    /// The format of an image's bytes.
    ///
    /// Default of the server: `"png"`.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageFormat>) -> Self {
        runtime::set(&mut self.output_format, output_format.into());
        self
    }

    /// How many unfinished images a stream shows before the whole one, from 0 to 3.
    ///
    /// Bounds: 0 to 3. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn partial_images(mut self, partial_images: u32) -> Self {
        self.partial_images = Some(partial_images);
        self
    }

    /// How much care is taken with an image; more takes longer and costs more.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageQuality>) -> Self {
        runtime::set(&mut self.quality, quality.into());
        self
    }

    /// The size of an image, as width and height in pixels.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageSize>) -> Self {
        runtime::set(&mut self.size, size.into());
        self
    }

    /// A stable id of your end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// Adds one to [`Self::images`](Self#structfield.images).
    #[must_use]
    #[inline]
    pub fn image(mut self, image: ImageReference) -> Self {
        self.images.push(image);
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for EditImagesByReferenceRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            images: runtime::copied(&self.images),
            prompt: runtime::copied(&self.prompt),
            mask: runtime::copied(&self.mask),
            background: runtime::copied(&self.background),
            input_fidelity: runtime::copied(&self.input_fidelity),
            model: runtime::copied(&self.model),
            moderation: runtime::copied(&self.moderation),
            n: self.n,
            output_compression: self.output_compression,
            output_format: runtime::copied(&self.output_format),
            partial_images: self.partial_images,
            quality: runtime::copied(&self.quality),
            size: runtime::copied(&self.size),
            user: runtime::copied(&self.user),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for EditImagesByReferenceRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.images, &other.images)
            && runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.mask, &other.mask)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.input_fidelity, &other.input_fidelity)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.output_compression, &other.output_compression)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.partial_images, &other.partial_images)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for EditImagesByReferenceRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for EditImagesByReferenceRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for EditImagesByReferenceRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, EditImagesByReferenceRequest",
        &[
            runtime::Member::required("images"),
            runtime::Member::required("prompt"),
            runtime::Member::optional("mask"),
            runtime::Member::optional("background"),
            runtime::Member::optional("input_fidelity"),
            runtime::Member::optional("model"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("n"),
            runtime::Member::optional("output_compression"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("partial_images"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("size"),
            runtime::Member::optional("user"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            images: runtime::Json::empty(),
            prompt: runtime::Json::empty(),
            mask: None,
            background: None,
            input_fidelity: None,
            model: None,
            moderation: None,
            n: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            size: None,
            user: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.images, value),
            1 => runtime::Json::take(&mut self.prompt, value),
            2 => runtime::Json::take(&mut self.mask, value),
            3 => runtime::Json::take(&mut self.background, value),
            4 => runtime::Json::take(&mut self.input_fidelity, value),
            5 => runtime::Json::take(&mut self.model, value),
            6 => runtime::Json::take(&mut self.moderation, value),
            7 => runtime::Json::take(&mut self.n, value),
            8 => runtime::Json::take(&mut self.output_compression, value),
            9 => runtime::Json::take(&mut self.output_format, value),
            10 => runtime::Json::take(&mut self.partial_images, value),
            11 => runtime::Json::take(&mut self.quality, value),
            12 => runtime::Json::take(&mut self.size, value),
            13 => runtime::Json::take(&mut self.user, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.images),
            1 => runtime::Json::shape(&self.prompt),
            2 => runtime::Json::shape(&self.mask),
            3 => runtime::Json::shape(&self.background),
            4 => runtime::Json::shape(&self.input_fidelity),
            5 => runtime::Json::shape(&self.model),
            6 => runtime::Json::shape(&self.moderation),
            7 => runtime::Json::shape(&self.n),
            8 => runtime::Json::shape(&self.output_compression),
            9 => runtime::Json::shape(&self.output_format),
            10 => runtime::Json::shape(&self.partial_images),
            11 => runtime::Json::shape(&self.quality),
            12 => runtime::Json::shape(&self.size),
            13 => runtime::Json::shape(&self.user),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image by its address or by the id of an uploaded file, exactly one of them.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageReference {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    ///
    /// Bounds: at most 20971520 characters.
    pub image_url: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageReference {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageReference {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address of the image, or the image itself as a `data:` URL in base64.
    ///
    /// Bounds: at most 20971520 characters.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        runtime::set(&mut self.image_url, image_url.into());
        self
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for ImageReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            file_id: runtime::copied(&self.file_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageReference",
        &[
            runtime::Member::optional("image_url"),
            runtime::Member::optional("file_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: None,
            file_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.image_url, value),
            1 => runtime::Json::take(&mut self.file_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.image_url),
            1 => runtime::Json::shape(&self.file_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image, and which variations to make of it.
#[derive(Debug)]
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
    /// The id of the model; `dall-e-2` alone makes variations.
    ///
    /// Default of the server: `"dall-e-2"`.
    pub model: Option<String>,
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
            model: None,
            extra: runtime::Json::empty(),
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
        runtime::set(&mut self.size, size.into());
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
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// An unambiguous identifier of the end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// The id of the model; `dall-e-2` alone makes variations.
    ///
    /// Default of the server: `"dall-e-2"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateImageVariationRequest {
    #[inline]
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
        if let Some(value) = &self.model {
            form = form.text("model", value);
        }
        form.extra(&self.extra)
    }
}

impl Clone for CreateImageVariationRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image: runtime::copied(&self.image),
            n: self.n,
            size: runtime::copied(&self.size),
            response_format: runtime::copied(&self.response_format),
            user: runtime::copied(&self.user),
            model: runtime::copied(&self.model),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// The size of an image, as width and height in pixels.
///
/// `dall-e-2` knows `256x256`, `512x512` and `1024x1024`; `dall-e-3` knows `1024x1024`,
/// `1792x1024` and `1024x1792`. GPT image models know `1024x1024`, `1536x1024`, `1024x1536` and
/// `auto`, where the model chooses; from `gpt-image-2` on they take others, too, such as
/// `1536x864`, if both sides are multiples of 16 and neither is over three times the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageSize {
    /// `256x256`
    X256x256,
    /// `512x512`
    X512x512,
    /// `1024x1024`
    X1024x1024,
    /// `1536x1024`
    X1536x1024,
    /// `1024x1536`
    X1024x1536,
    /// `1792x1024`
    X1792x1024,
    /// `1024x1792`
    X1024x1792,
    /// `auto`
    Auto,
    /// A value that the document does not name.
    Other(String),
}

impl ImageSize {
    const VALUES: &'static [&'static str] = &[
        "256x256",
        "512x512",
        "1024x1024",
        "1536x1024",
        "1024x1536",
        "1792x1024",
        "1024x1792",
        "auto",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X256x256 => "256x256",
            Self::X512x512 => "512x512",
            Self::X1024x1024 => "1024x1024",
            Self::X1536x1024 => "1536x1024",
            Self::X1024x1536 => "1024x1536",
            Self::X1792x1024 => "1792x1024",
            Self::X1024x1792 => "1024x1792",
            Self::Auto => "auto",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageSize {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::X256x256,
            1 => Self::X512x512,
            2 => Self::X1024x1024,
            3 => Self::X1536x1024,
            4 => Self::X1024x1536,
            5 => Self::X1792x1024,
            6 => Self::X1024x1792,
            7 => Self::Auto,
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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

    #[inline]
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::B64Json => "b64_json",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageResponseFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Url,
            1 => Self::B64Json,
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
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

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The background of an image.
///
/// With `auto` the model chooses. `transparent` needs the format `png` or `webp`. GPT image
/// models alone know it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageBackground {
    /// `auto`
    Auto,
    /// `transparent`
    Transparent,
    /// `opaque`
    Opaque,
    /// A value that the document does not name.
    Other(String),
}

impl ImageBackground {
    const VALUES: &'static [&'static str] = &["auto", "transparent", "opaque"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Transparent => "transparent",
            Self::Opaque => "opaque",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageBackground {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Transparent,
            2 => Self::Opaque,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageBackground {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageBackground {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageBackground {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageBackground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageBackground {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageBackground {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How much a model plans an image before it draws. `quality` is about the drawing itself.
///
/// Unless it says more, the model decides. The newest models alone know it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageComplexity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ImageComplexity {
    const VALUES: &'static [&'static str] = &["low", "medium", "high"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageComplexity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Low,
            1 => Self::Medium,
            2 => Self::High,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageComplexity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageComplexity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageComplexity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageComplexity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageComplexity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageComplexity {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The format of an image's bytes.
///
/// GPT image models alone know it; `gif`, for animations, and `svg`, for drawings, need one of
/// the newest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// `png`
    Png,
    /// `jpeg`
    Jpeg,
    /// `webp`
    Webp,
    /// `gif`
    Gif,
    /// `svg`
    Svg,
    /// A value that the document does not name.
    Other(String),
}

impl ImageFormat {
    const VALUES: &'static [&'static str] = &["png", "jpeg", "webp", "gif", "svg"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Svg => "svg",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Png,
            1 => Self::Jpeg,
            2 => Self::Webp,
            3 => Self::Gif,
            4 => Self::Svg,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How closely the result keeps to the images it is made of, faces above all; `low` by default.
///
/// Not every GPT image model knows it, and `gpt-image-1-mini` does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageInputFidelity {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ImageInputFidelity {
    const VALUES: &'static [&'static str] = &["low", "high"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageInputFidelity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Low,
            1 => Self::High,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageInputFidelity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageInputFidelity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageInputFidelity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageInputFidelity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageInputFidelity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageInputFidelity {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How strictly images are moderated. GPT image models alone know it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageModeration {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// A value that the document does not name.
    Other(String),
}

impl ImageModeration {
    const VALUES: &'static [&'static str] = &["auto", "low"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageModeration {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageModeration {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageModeration {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageModeration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageModeration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageModeration {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How much care is taken with an image; more takes longer and costs more.
///
/// With `auto` the model chooses. GPT image models know `low`, `medium` and `high`, and the
/// newest also `xhigh` and `max`; `standard` and `hd` are for `dall-e-3`, and `standard` is all
/// that `dall-e-2` knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageQuality {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// `standard`
    Standard,
    /// `hd`
    Hd,
    /// A value that the document does not name.
    Other(String),
}

impl ImageQuality {
    const VALUES: &'static [&'static str] = &[
        "auto",
        "low",
        "medium",
        "high",
        "xhigh",
        "max",
        "standard",
        "hd",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Xhigh => "xhigh",
            Self::Max => "max",
            Self::Standard => "standard",
            Self::Hd => "hd",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageQuality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            2 => Self::Medium,
            3 => Self::High,
            4 => Self::Xhigh,
            5 => Self::Max,
            6 => Self::Standard,
            7 => Self::Hd,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageQuality {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageQuality {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageQuality {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageQuality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageQuality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageQuality {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Whether an image looks dramatic, `vivid`, or rather like a photograph, `natural`.
///
/// `dall-e-3` alone knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageStyle {
    /// `vivid`
    Vivid,
    /// `natural`
    Natural,
    /// A value that the document does not name.
    Other(String),
}

impl ImageStyle {
    const VALUES: &'static [&'static str] = &["vivid", "natural"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vivid => "vivid",
            Self::Natural => "natural",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageStyle {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Vivid,
            1 => Self::Natural,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageStyle {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageStyle {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageStyle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageStyle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageStyle {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageStyle {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Which model draws an SVG, and how. It needs the format `svg`, and one image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageSvgOptions {
    /// The id of the model that draws.
    pub model: String,
    /// How the model that draws an SVG reasons.
    pub reasoning: Option<ImageSvgReasoning>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ImageSvgOptions {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            model: model.into(),
            reasoning: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How the model that draws an SVG reasons.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: ImageSvgReasoning) -> Self {
        runtime::set(&mut self.reasoning, reasoning);
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for ImageSvgOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            reasoning: runtime::copied(&self.reasoning),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageSvgOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageSvgOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageSvgOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageSvgOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageSvgOptions",
        &[
            runtime::Member::required("model"),
            runtime::Member::optional("reasoning"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            reasoning: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.reasoning, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.reasoning),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How the model that draws an SVG reasons.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageSvgReasoning {
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    pub effort: Option<ReasoningEffort>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageSvgReasoning {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageSvgReasoning {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        runtime::set(&mut self.effort, effort.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for ImageSvgReasoning {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            effort: runtime::copied(&self.effort),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageSvgReasoning {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.effort, &other.effort)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageSvgReasoning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageSvgReasoning {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageSvgReasoning {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageSvgReasoning",
        &[runtime::Member::optional("effort")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            effort: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.effort, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.effort),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The images that were made.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImagesResponse {
    /// When the images were made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The images, `n` of them.
    pub data: Vec<Image>,
    /// The background that the images have, from GPT image models.
    pub background: Option<ImageBackground>,
    /// The format of the images' bytes, from GPT image models.
    pub output_format: Option<ImageFormat>,
    /// The quality that the images have, from GPT image models.
    pub quality: Option<ImageQuality>,
    /// The id of your end user that was taken, `safety_identifier` or `user`.
    pub safety_identifier: Option<String>,
    /// The size that the images have, from GPT image models.
    pub size: Option<ImageSize>,
    /// How many tokens the drawing of an SVG used, beside those of the image.
    pub svg_usage: Option<ImageSvgUsage>,
    /// How many tokens images used, from GPT image models.
    pub usage: Option<ImageUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ImagesResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            created: self.created,
            data: runtime::copied(&self.data),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            quality: runtime::copied(&self.quality),
            safety_identifier: runtime::copied(&self.safety_identifier),
            size: runtime::copied(&self.size),
            svg_usage: runtime::copied(&self.svg_usage),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImagesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.svg_usage, &other.svg_usage)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImagesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImagesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImagesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImagesResponse",
        &[
            runtime::Member::optional("created"),
            runtime::Member::required("data"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("size"),
            runtime::Member::optional("svg_usage"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            created: None,
            data: runtime::Json::empty(),
            background: None,
            output_format: None,
            quality: None,
            safety_identifier: None,
            size: None,
            svg_usage: None,
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.created, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.background, value),
            3 => runtime::Json::take(&mut self.output_format, value),
            4 => runtime::Json::take(&mut self.quality, value),
            5 => runtime::Json::take(&mut self.safety_identifier, value),
            6 => runtime::Json::take(&mut self.size, value),
            7 => runtime::Json::take(&mut self.svg_usage, value),
            8 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.created),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.background),
            3 => runtime::Json::shape(&self.output_format),
            4 => runtime::Json::shape(&self.quality),
            5 => runtime::Json::shape(&self.safety_identifier),
            6 => runtime::Json::shape(&self.size),
            7 => runtime::Json::shape(&self.svg_usage),
            8 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image that was made.
///
/// It has one of the two forms, as `response_format` of the request asked for.
#[derive(Debug)]
#[non_exhaustive]
pub struct Image {
    /// The address to fetch the image from.
    ///
    /// Some compatible servers put the image itself into a `data:` address.
    pub url: Option<String>,
    /// The bytes of the image, in Base64.
    pub b64_json: Option<String>,
    /// The prompt that the image was really made from, if `dall-e-3` rewrote it.
    pub revised_prompt: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for Image {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for Image {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            b64_json: runtime::copied(&self.b64_json),
            revised_prompt: runtime::copied(&self.revised_prompt),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Image {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.revised_prompt, &other.revised_prompt)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Image {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Image {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Image {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Image",
        &[
            runtime::Member::optional("url"),
            runtime::Member::optional("b64_json"),
            runtime::Member::optional("revised_prompt"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: None,
            b64_json: None,
            revised_prompt: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.url, value),
            1 => runtime::Json::take(&mut self.b64_json, value),
            2 => runtime::Json::take(&mut self.revised_prompt, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.url),
            1 => runtime::Json::shape(&self.b64_json),
            2 => runtime::Json::shape(&self.revised_prompt),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens images used, from GPT image models.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageUsage {
    /// Those of the prompt, with its images.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// What the tokens of the prompt are.
    pub input_tokens_details: Option<ImageTokensDetails>,
    /// Those that were generated.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// What the tokens are that were generated.
    pub output_tokens_details: Option<ImageTokensDetails>,
    /// The sum of both.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_tokens: self.input_tokens,
            input_tokens_details: runtime::copied(&self.input_tokens_details),
            output_tokens: self.output_tokens,
            output_tokens_details: runtime::copied(&self.output_tokens_details),
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.input_tokens_details, &other.input_tokens_details)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.output_tokens_details, &other.output_tokens_details)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageUsage",
        &[
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::optional("input_tokens_details"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::optional("output_tokens_details"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_tokens: runtime::Json::empty(),
            input_tokens_details: None,
            output_tokens: runtime::Json::empty(),
            output_tokens_details: None,
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_tokens, value),
            1 => runtime::Json::take(&mut self.input_tokens_details, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.output_tokens_details, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_tokens),
            1 => runtime::Json::shape(&self.input_tokens_details),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.output_tokens_details),
            4 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What tokens are.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageTokensDetails {
    /// Those of text.
    ///
    /// Reads as `0` when it is absent or null.
    pub text_tokens: i64,
    /// Those of images.
    ///
    /// Reads as `0` when it is absent or null.
    pub image_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageTokensDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageTokensDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text_tokens: self.text_tokens,
            image_tokens: self.image_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageTokensDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text_tokens, &other.text_tokens)
            && runtime::equal(&self.image_tokens, &other.image_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageTokensDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageTokensDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageTokensDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageTokensDetails",
        &[
            runtime::Member::defaulted("text_tokens"),
            runtime::Member::defaulted("image_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text_tokens: runtime::Json::empty(),
            image_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.text_tokens, value),
            1 => runtime::Json::take(&mut self.image_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.text_tokens),
            1 => runtime::Json::shape(&self.image_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens the drawing of an SVG used, beside those of the image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageSvgUsage {
    /// The id of the model that drew.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// Those of its prompt.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// Those that were generated.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// Those of its reasoning.
    ///
    /// Reads as `0` when it is absent or null.
    pub reasoning_tokens: i64,
    /// The number of all tokens.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageSvgUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ImageSvgUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input_tokens: self.input_tokens,
            output_tokens: self.output_tokens,
            reasoning_tokens: self.reasoning_tokens,
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageSvgUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.reasoning_tokens, &other.reasoning_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageSvgUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageSvgUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageSvgUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageSvgUsage",
        &[
            runtime::Member::defaulted("model"),
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::defaulted("reasoning_tokens"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            input_tokens: runtime::Json::empty(),
            output_tokens: runtime::Json::empty(),
            reasoning_tokens: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input_tokens, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.reasoning_tokens, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input_tokens),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.reasoning_tokens),
            4 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An event of an image that is made.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImageGenerationEvent {
    /// What can be seen of an image that is made.
    PartialImage(ImageGenerationPartialImage),
    /// The whole image.
    Completed(Box<ImageGenerationCompleted>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ImageGenerationPartialImage> for ImageGenerationEvent {
    #[inline]
    fn from(value: ImageGenerationPartialImage) -> Self {
        Self::PartialImage(value)
    }
}

impl From<ImageGenerationCompleted> for ImageGenerationEvent {
    #[inline]
    fn from(value: ImageGenerationCompleted) -> Self {
        Self::Completed(Box::new(value))
    }
}

impl Clone for ImageGenerationEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::PartialImage(form) => Self::PartialImage(runtime::copied(form)),
            Self::Completed(form) => Self::Completed(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ImageGenerationEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::PartialImage(one), Self::PartialImage(other)) => runtime::equal(one, other),
            (Self::Completed(one), Self::Completed(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ImageGenerationEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageGenerationEvent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::PartialImage(form) => runtime::Json::shape(form),
            Self::Completed(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ImageGenerationEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["image_generation.partial_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["b64_json"],
                    constants: &[
                        ("type", runtime::Scalar::Text("image_generation.partial_image")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["image_generation.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["b64_json"],
                    constants: &[
                        ("type", runtime::Scalar::Text("image_generation.completed")),
                    ],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::PartialImage(runtime::Json::empty()),
            1 => Self::Completed(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::PartialImage(form) => runtime::Json::take(form, value),
            Self::Completed(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What can be seen of an image that is made.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageGenerationPartialImage {
    /// The bytes of the unfinished image, in base64.
    pub b64_json: String,
    /// When the event was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The size that was asked for.
    pub size: Option<ImageSize>,
    /// The quality that was asked for.
    pub quality: Option<ImageQuality>,
    /// The background that was asked for.
    pub background: Option<ImageBackground>,
    /// The format of the bytes.
    pub output_format: Option<ImageFormat>,
    /// The position among the unfinished images, from 0.
    ///
    /// Reads as `0` when it is absent or null.
    pub partial_image_index: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ImageGenerationPartialImage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "image_generation.partial_image";
}

impl Clone for ImageGenerationPartialImage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            b64_json: runtime::copied(&self.b64_json),
            created_at: self.created_at,
            size: runtime::copied(&self.size),
            quality: runtime::copied(&self.quality),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            partial_image_index: self.partial_image_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageGenerationPartialImage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.partial_image_index, &other.partial_image_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageGenerationPartialImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationPartialImage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageGenerationPartialImage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageGenerationPartialImage",
        &[
            runtime::Member::constant("type", "image_generation.partial_image"),
            runtime::Member::required("b64_json"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("size"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::defaulted("partial_image_index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            b64_json: runtime::Json::empty(),
            created_at: None,
            size: None,
            quality: None,
            background: None,
            output_format: None,
            partial_image_index: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.b64_json, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.size, value),
            4 => runtime::Json::take(&mut self.quality, value),
            5 => runtime::Json::take(&mut self.background, value),
            6 => runtime::Json::take(&mut self.output_format, value),
            7 => runtime::Json::take(&mut self.partial_image_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.b64_json),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.size),
            4 => runtime::Json::shape(&self.quality),
            5 => runtime::Json::shape(&self.background),
            6 => runtime::Json::shape(&self.output_format),
            7 => runtime::Json::shape(&self.partial_image_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The whole image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageGenerationCompleted {
    /// The bytes of the image, in base64.
    pub b64_json: String,
    /// When the event was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The size that the image has.
    pub size: Option<ImageSize>,
    /// The quality that the image has.
    pub quality: Option<ImageQuality>,
    /// The background that the image has.
    pub background: Option<ImageBackground>,
    /// The format of the bytes.
    pub output_format: Option<ImageFormat>,
    /// The id of your end user that was taken, `safety_identifier` or `user`.
    pub safety_identifier: Option<String>,
    /// How many tokens images used, from GPT image models.
    pub usage: Option<ImageUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ImageGenerationCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "image_generation.completed";
}

impl Clone for ImageGenerationCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            b64_json: runtime::copied(&self.b64_json),
            created_at: self.created_at,
            size: runtime::copied(&self.size),
            quality: runtime::copied(&self.quality),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            safety_identifier: runtime::copied(&self.safety_identifier),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageGenerationCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageGenerationCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageGenerationCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageGenerationCompleted",
        &[
            runtime::Member::constant("type", "image_generation.completed"),
            runtime::Member::required("b64_json"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("size"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            b64_json: runtime::Json::empty(),
            created_at: None,
            size: None,
            quality: None,
            background: None,
            output_format: None,
            safety_identifier: None,
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.b64_json, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.size, value),
            4 => runtime::Json::take(&mut self.quality, value),
            5 => runtime::Json::take(&mut self.background, value),
            6 => runtime::Json::take(&mut self.output_format, value),
            7 => runtime::Json::take(&mut self.safety_identifier, value),
            8 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.b64_json),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.size),
            4 => runtime::Json::shape(&self.quality),
            5 => runtime::Json::shape(&self.background),
            6 => runtime::Json::shape(&self.output_format),
            7 => runtime::Json::shape(&self.safety_identifier),
            8 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An event of an image that is edited.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImageEditEvent {
    /// What can be seen of an image that is edited.
    PartialImage(ImageEditPartialImage),
    /// The whole image.
    Completed(Box<ImageEditCompleted>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ImageEditPartialImage> for ImageEditEvent {
    #[inline]
    fn from(value: ImageEditPartialImage) -> Self {
        Self::PartialImage(value)
    }
}

impl From<ImageEditCompleted> for ImageEditEvent {
    #[inline]
    fn from(value: ImageEditCompleted) -> Self {
        Self::Completed(Box::new(value))
    }
}

impl Clone for ImageEditEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::PartialImage(form) => Self::PartialImage(runtime::copied(form)),
            Self::Completed(form) => Self::Completed(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ImageEditEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::PartialImage(one), Self::PartialImage(other)) => runtime::equal(one, other),
            (Self::Completed(one), Self::Completed(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ImageEditEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageEditEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageEditEvent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::PartialImage(form) => runtime::Json::shape(form),
            Self::Completed(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ImageEditEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["image_edit.partial_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["b64_json"],
                    constants: &[
                        ("type", runtime::Scalar::Text("image_edit.partial_image")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["image_edit.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["b64_json"],
                    constants: &[("type", runtime::Scalar::Text("image_edit.completed"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::PartialImage(runtime::Json::empty()),
            1 => Self::Completed(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::PartialImage(form) => runtime::Json::take(form, value),
            Self::Completed(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What can be seen of an image that is edited.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageEditPartialImage {
    /// The bytes of the unfinished image, in base64.
    pub b64_json: String,
    /// When the event was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The size that was asked for.
    pub size: Option<ImageSize>,
    /// The quality that was asked for.
    pub quality: Option<ImageQuality>,
    /// The background that was asked for.
    pub background: Option<ImageBackground>,
    /// The format of the bytes.
    pub output_format: Option<ImageFormat>,
    /// The position among the unfinished images, from 0.
    ///
    /// Reads as `0` when it is absent or null.
    pub partial_image_index: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ImageEditPartialImage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "image_edit.partial_image";
}

impl Clone for ImageEditPartialImage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            b64_json: runtime::copied(&self.b64_json),
            created_at: self.created_at,
            size: runtime::copied(&self.size),
            quality: runtime::copied(&self.quality),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            partial_image_index: self.partial_image_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageEditPartialImage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.partial_image_index, &other.partial_image_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageEditPartialImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageEditPartialImage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageEditPartialImage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageEditPartialImage",
        &[
            runtime::Member::constant("type", "image_edit.partial_image"),
            runtime::Member::required("b64_json"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("size"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::defaulted("partial_image_index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            b64_json: runtime::Json::empty(),
            created_at: None,
            size: None,
            quality: None,
            background: None,
            output_format: None,
            partial_image_index: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.b64_json, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.size, value),
            4 => runtime::Json::take(&mut self.quality, value),
            5 => runtime::Json::take(&mut self.background, value),
            6 => runtime::Json::take(&mut self.output_format, value),
            7 => runtime::Json::take(&mut self.partial_image_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.b64_json),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.size),
            4 => runtime::Json::shape(&self.quality),
            5 => runtime::Json::shape(&self.background),
            6 => runtime::Json::shape(&self.output_format),
            7 => runtime::Json::shape(&self.partial_image_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The whole image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageEditCompleted {
    /// The bytes of the image, in base64.
    pub b64_json: String,
    /// When the event was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The size that the image has.
    pub size: Option<ImageSize>,
    /// The quality that the image has.
    pub quality: Option<ImageQuality>,
    /// The background that the image has.
    pub background: Option<ImageBackground>,
    /// The format of the bytes.
    pub output_format: Option<ImageFormat>,
    /// The id of your end user that was taken, `safety_identifier` or `user`.
    pub safety_identifier: Option<String>,
    /// How many tokens images used, from GPT image models.
    pub usage: Option<ImageUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ImageEditCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "image_edit.completed";
}

impl Clone for ImageEditCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            b64_json: runtime::copied(&self.b64_json),
            created_at: self.created_at,
            size: runtime::copied(&self.size),
            quality: runtime::copied(&self.quality),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            safety_identifier: runtime::copied(&self.safety_identifier),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageEditCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.b64_json, &other.b64_json)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageEditCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageEditCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageEditCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageEditCompleted",
        &[
            runtime::Member::constant("type", "image_edit.completed"),
            runtime::Member::required("b64_json"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("size"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            b64_json: runtime::Json::empty(),
            created_at: None,
            size: None,
            quality: None,
            background: None,
            output_format: None,
            safety_identifier: None,
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.b64_json, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.size, value),
            4 => runtime::Json::take(&mut self.quality, value),
            5 => runtime::Json::take(&mut self.background, value),
            6 => runtime::Json::take(&mut self.output_format, value),
            7 => runtime::Json::take(&mut self.safety_identifier, value),
            8 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.b64_json),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.size),
            4 => runtime::Json::shape(&self.quality),
            5 => runtime::Json::shape(&self.background),
            6 => runtime::Json::shape(&self.output_format),
            7 => runtime::Json::shape(&self.safety_identifier),
            8 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
