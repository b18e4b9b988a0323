// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Vectors that represent a text.
///
/// Models and algorithms of machine learning can work with them easily. There is a guide on
/// embeddings.
///
/// Operations of the tag `embeddings`.
#[derive(Clone, Debug)]
pub struct Embeddings {
    client: runtime::Client,
}

impl Embeddings {
    /// Create embeddings.
    ///
    /// Makes vectors that represent the input.
    ///
    /// `POST /embeddings` — API reference, section "Embeddings / Create embeddings".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateEmbeddingRequest,
    ) -> runtime::Call<runtime::Response<types::CreateEmbeddingResponse>> {
        self.client.operation(&operations::CREATE_EMBEDDING).json(request).send()
    }
}

impl runtime::Client {
    /// Vectors that represent a text.
    #[inline]
    pub fn embeddings(&self) -> Embeddings {
        Embeddings { client: self.clone() }
    }
}
