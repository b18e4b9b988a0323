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
    /// This operation was in beta at the time.
    ///
    /// `POST /images/generations` — API reference, section "Images / Create image".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateImageRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client.operation(&operations::CREATE_IMAGE).json(request).send()
    }

    /// Edit an image.
    ///
    /// Edits or extends an image as a prompt says.
    ///
    /// This operation was in beta at the time.
    ///
    /// `POST /images/edits` — API reference, section "Images / Create image edit".
    #[inline]
    pub fn create_edit(
        &self,
        request: &types::CreateImageEditRequest,
    ) -> runtime::Call<runtime::Response<types::ImagesResponse>> {
        self.client.operation(&operations::CREATE_IMAGE_EDIT).multipart(request).send()
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
    pub fn images(&self) -> Images {
        Images { client: self.clone() }
    }
}
