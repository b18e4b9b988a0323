// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// The models that the API offers.
///
/// The operations list and describe them; which one suits which task is explained in the
/// overview of models.
///
/// Operations of the tag `models`.
#[derive(Clone, Debug)]
pub struct Models {
    client: runtime::Client,
}

impl Models {
    /// List models.
    ///
    /// Lists the models that are available now.
    ///
    /// The answer has basic information about each, such as its owner and its availability.
    ///
    /// `GET /models` — API reference, section "Models / List models".
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::ListModelsResponse>> {
        self.client.operation(&operations::LIST_MODELS).send()
    }

    /// Retrieve a model.
    ///
    /// Describes one model.
    ///
    /// The answer has basic information about it, such as its owner and its permissions.
    ///
    /// - `model`: The id of the model.
    ///
    /// `GET /models/{model}` — API reference, section "Models / Retrieve model".
    #[inline]
    pub fn retrieve(
        &self,
        model: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Model>> {
        self.client
            .operation(&operations::RETRIEVE_MODEL)
            .path_param("model", model.as_ref())
            .send()
    }

    /// Delete a fine-tuned model.
    ///
    /// Deletes a fine-tuned model.
    ///
    /// Only those who have the role of owner in the organization may do so.
    ///
    /// - `model`: The id of the model to delete.
    ///
    /// `DELETE /models/{model}` — API reference, section "Fine-tunes / Delete fine-tune model".
    #[inline]
    pub fn delete(
        &self,
        model: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::DeleteModelResponse>> {
        self.client
            .operation(&operations::DELETE_MODEL)
            .path_param("model", model.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// The models that the API offers.
    #[inline]
    pub fn models(&self) -> Models {
        Models { client: self.clone() }
    }
}
