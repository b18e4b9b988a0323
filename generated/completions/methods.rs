// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Text that continues a prompt.
///
/// Given a prompt, a model returns one or several predicted completions. On request it also says
/// which other tokens were likely at a position, and how likely.
///
/// Operations of the tag `completions`.
#[derive(Clone, Debug)]
pub struct Completions {
    client: runtime::Client,
}

impl Completions {
    /// Create a completion.
    ///
    /// Completes a prompt, with the parameters of the request.
    ///
    /// With `stream` the text arrives as server-sent events while it is generated.
    ///
    /// `POST /completions` — API reference, section "Completions / Create completion".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateCompletionRequest,
    ) -> runtime::Call<runtime::Response<types::CreateCompletionResponse>> {
        self.client.operation(&operations::CREATE_COMPLETION).json(request).send()
    }

    /// Create a completion.
    ///
    /// Completes a prompt, with the parameters of the request.
    ///
    /// With `stream` the text arrives as server-sent events while it is generated.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /completions` — API reference, section "Completions / Create completion".
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateCompletionRequest,
    ) -> runtime::Call<runtime::EventStream<types::CreateCompletionResponse>> {
        self.client.operation(&operations::CREATE_COMPLETION).json(request).stream()
    }
}

impl runtime::Client {
    /// Text that continues a prompt.
    #[inline]
    pub fn completions(&self) -> Completions {
        Completions {
            client: self.clone(),
        }
    }
}
