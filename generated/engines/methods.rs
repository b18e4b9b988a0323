// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// The deprecated predecessor of the models.
///
/// These operations describe the engines that the API offers and give access to them. Use the
/// operations of the models instead.
///
/// Operations of the tag `engines`.
#[derive(Clone, Debug)]
pub struct Engines {
    client: runtime::Client,
}

impl Engines {
    /// List engines.
    ///
    /// Lists the models that are available now, without the fine-tuned ones.
    ///
    /// The answer has basic information about each, such as its owner and its availability. Use
    /// `listModels` instead.
    ///
    /// `GET /engines` — API reference, section "Engines / List engines".
    #[deprecated = "the API marks this operation as deprecated"]
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::ListEnginesResponse>> {
        self.client.operation(&operations::LIST_ENGINES).send()
    }

    /// Retrieve an engine.
    ///
    /// Describes one engine.
    ///
    /// The answer has basic information about it, such as its owner and its availability. Use
    /// `retrieveModel` instead.
    ///
    /// - `engine_id`: The id of the engine.
    ///
    /// `GET /engines/{engine_id}` — API reference, section "Engines / Retrieve engine".
    #[deprecated = "the API marks this operation as deprecated"]
    #[inline]
    pub fn retrieve(
        &self,
        engine_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Engine>> {
        self.client
            .operation(&operations::RETRIEVE_ENGINE)
            .path_param("engine_id", engine_id.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// The deprecated predecessor of the models.
    #[inline]
    pub fn engines(&self) -> Engines {
        Engines { client: self.clone() }
    }
}
