// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Tells whether a text violates the content policy of OpenAI.
///
/// There is a guide on moderation.
///
/// Operations of the tag `moderations`.
#[derive(Clone, Debug)]
pub struct Moderations {
    client: runtime::Client,
}

impl Moderations {
    /// Classify a text.
    ///
    /// Tells whether a text violates the content policy of OpenAI.
    ///
    /// Newer models look at images, too.
    ///
    /// `POST /moderations` — API reference, section "Moderations / Create moderation".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateModerationRequest,
    ) -> runtime::Call<runtime::Response<types::CreateModerationResponse>> {
        self.client.operation(&operations::CREATE_MODERATION).json(request).send()
    }
}

impl runtime::Client {
    /// Tells whether a text violates the content policy of OpenAI.
    #[inline]
    pub fn moderations(&self) -> Moderations {
        Moderations {
            client: self.clone(),
        }
    }
}
