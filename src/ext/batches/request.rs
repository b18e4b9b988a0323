//! Requests that can stand in a batch.

use serde::Serialize;

/// A request that can stand in a batch. Those of the API are; a type of your own can be, for an endpoint
/// of another server.
pub trait BatchRequest: Serialize {
    /// What its line has as `url`: the path with the version, such as `/v1/chat/completions`. It is the
    /// `endpoint` of the batch, too.
    const ENDPOINT: &'static str;

    /// How many inputs it has, of which a batch takes 50,000 in all: 1 unless it is for embeddings.
    #[inline]
    fn inputs(&self) -> usize {
        1
    }
}

macro_rules! requests {
    ($($feature:literal $request:ident $endpoint:literal)*) => {$(
        #[cfg(feature = $feature)]
        impl BatchRequest for crate::types::$request {
            const ENDPOINT: &'static str = $endpoint;
        }
    )*};
}

requests! {
    "chat" CreateChatCompletionRequest "/v1/chat/completions"
    "responses" CreateResponseRequest "/v1/responses"
    "completions" CreateCompletionRequest "/v1/completions"
    "moderations" CreateModerationRequest "/v1/moderations"
    "images" CreateImageRequest "/v1/images/generations"
}

#[cfg(feature = "embeddings")]
impl BatchRequest for crate::types::CreateEmbeddingRequest {
    const ENDPOINT: &'static str = "/v1/embeddings";

    #[inline]
    fn inputs(&self) -> usize {
        use crate::types::EmbeddingInput;

        match &self.input {
            EmbeddingInput::Texts(texts) => texts.len(),
            EmbeddingInput::TokenArrays(arrays) => arrays.len(),
            EmbeddingInput::Text(_) | EmbeddingInput::Tokens(_) | EmbeddingInput::Other(_) => 1,
        }
    }
}
