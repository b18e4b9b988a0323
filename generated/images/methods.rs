// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Images that are made from a prompt, from an image, or from both.
///
/// These operations were in beta at the time. There is a guide on the generation of images.
///
/// Operations of the tag `images`.
#[derive(Clone, Debug)]
pub struct Images {
    client: runtime::Client,
}

impl Images {
    /// Create images.
    ///
    /// Makes images from a prompt.
    ///
    /// This operation was in beta at the time. With `stream`, GPT image models send an image as
    /// server-sent events while they make it.
    ///
    /// The official clients call it `images.generate`.
    ///
    /// `POST /images/generations` — API reference, section "Images / Create image".
    #[doc(alias = "images.generate")]
    #[doc(alias = "generate")]
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateImageRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client.operation(&operations::CREATE_IMAGE).json(request).send()
    }

    /// Create images.
    ///
    /// Makes images from a prompt.
    ///
    /// This operation was in beta at the time. With `stream`, GPT image models send an image as
    /// server-sent events while they make it.
    ///
    /// The official clients call it `images.generate`.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /images/generations` — API reference, section "Images / Create image".
    #[doc(alias = "images.generate")]
    #[doc(alias = "generate")]
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateImageRequest,
    ) -> runtime::Call<runtime::EventStream<types::ImageGenerationEvent>> {
        self.client.operation(&operations::CREATE_IMAGE).json(request).stream()
    }

    /// Edit an image.
    ///
    /// Edits or extends an image as a prompt says.
    ///
    /// This operation was in beta at the time. GPT image models take several images, can be given
    /// them by address or by the id of an uploaded file in a body of JSON, and send an image as
    /// server-sent events while they make it if `stream` is set.
    ///
    /// The official clients call it `images.edit`.
    ///
    /// `POST /images/edits` — API reference, section "Images / Create image edit".
    #[doc(alias = "images.edit")]
    #[doc(alias = "edit")]
    #[inline]
    pub fn create_edit(
        &self,
        request: &types::CreateImageEditRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client.operation(&operations::CREATE_IMAGE_EDIT).multipart(request).send()
    }

    /// Edit an image.
    ///
    /// Edits or extends an image as a prompt says.
    ///
    /// This operation was in beta at the time. GPT image models take several images, can be given
    /// them by address or by the id of an uploaded file in a body of JSON, and send an image as
    /// server-sent events while they make it if `stream` is set.
    ///
    /// The official clients call it `images.edit`.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /images/edits` — API reference, section "Images / Create image edit".
    #[doc(alias = "images.edit")]
    #[doc(alias = "edit")]
    #[inline]
    pub fn create_edit_stream(
        &self,
        request: &types::CreateImageEditRequest,
    ) -> runtime::Call<runtime::EventStream<types::ImageEditEvent>> {
        self.client.operation(&operations::CREATE_IMAGE_EDIT).multipart(request).stream()
    }

    /// Edit images that the server has or fetches.
    ///
    /// Edits or extends an image as a prompt says.
    ///
    /// This operation was in beta at the time. GPT image models take several images, can be given
    /// them by address or by the id of an uploaded file in a body of JSON, and send an image as
    /// server-sent events while they make it if `stream` is set.
    ///
    /// `POST /images/edits` — API reference, section "Images / Create image edit".
    #[inline]
    pub fn create_edit_by_reference(
        &self,
        request: &types::EditImagesByReferenceRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client.operation(&operations::CREATE_IMAGE_EDIT_JSON).json(request).send()
    }

    /// Edit images that the server has or fetches.
    ///
    /// Edits or extends an image as a prompt says.
    ///
    /// This operation was in beta at the time. GPT image models take several images, can be given
    /// them by address or by the id of an uploaded file in a body of JSON, and send an image as
    /// server-sent events while they make it if `stream` is set.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /images/edits` — API reference, section "Images / Create image edit".
    #[inline]
    pub fn create_edit_by_reference_stream(
        &self,
        request: &types::EditImagesByReferenceRequest,
    ) -> runtime::Call<runtime::EventStream<types::ImageEditEvent>> {
        self.client.operation(&operations::CREATE_IMAGE_EDIT_JSON).json(request).stream()
    }

    /// Vary an image.
    ///
    /// Makes variations of an image.
    ///
    /// This operation was in beta at the time.
    ///
    /// `POST /images/variations` — API reference, section "Images / Create image variation".
    #[inline]
    pub fn create_variation(
        &self,
        request: &types::CreateImageVariationRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client
            .operation(&operations::CREATE_IMAGE_VARIATION)
            .multipart(request)
            .send()
    }
}

impl runtime::Client {
    /// Images that are made from a prompt, from an image, or from both.
    #[inline]
    pub fn images(&self) -> Images {
        Images { client: self.clone() }
    }
}
