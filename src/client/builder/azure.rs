//! Clients of Azure.

use super::ClientBuilder;
use super::resource::Azure;
use crate::client::Client;
use crate::client::error::Result;

impl Client {
    /// Settings for a client of a resource on Azure, `https://NAME.openai.azure.com`, with a version of
    /// its API such as `2024-10-21`. It needs [`api_key`](ClientBuilder::api_key),
    /// [`bearer_token`](ClientBuilder::bearer_token) or
    /// [`bearer_token_from`](ClientBuilder::bearer_token_from), or
    /// [`read_env`](ClientBuilder::read_env).
    ///
    /// Requests go to `{endpoint}/openai{path}?api-version=VERSION`, the key in the header `api-key`, a
    /// token as `Authorization: Bearer`. Completions of both kinds, embeddings, the three of audio,
    /// generation and edits of images go to `{endpoint}/openai/deployments/{model}{path}`, by the `model`
    /// of their body, which is the name of a deployment there.
    ///
    /// The newer API of Azure, below `/openai/v1`, needs none of this:
    /// `Client::builder().base_url("https://NAME.openai.azure.com/openai/v1").api_key(…)`.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), openai_typed::Error> {
    /// use openai_typed::Client;
    ///
    /// let client = Client::azure("https://example.openai.azure.com", "2024-10-21").api_key("…").build()?;
    /// # Ok(()) }
    /// ```
    pub fn azure(endpoint: impl Into<String>, api_version: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            azure: Some(Azure {
                endpoint: Some(endpoint.into()),
                api_version: Some(api_version.into()),
                deployment: None,
            }),
            ..ClientBuilder::default()
        }
    }

    /// A client of Azure with the settings of the environment; see [`ClientBuilder::read_env`].
    ///
    /// # Errors
    /// A configuration error if a variable is missing or has an unusable value.
    pub fn azure_from_env() -> Result<Self> {
        let builder = ClientBuilder {
            azure: Some(Azure::default()),
            ..ClientBuilder::default()
        };
        builder.read_env().build()
    }
}

impl ClientBuilder {
    /// Sends what goes to a deployment to this one, whatever the `model` of a request is. For clients of
    /// [Azure](Client::azure) alone.
    pub fn deployment(mut self, name: impl Into<String>) -> Self {
        self.azure.get_or_insert_default().deployment = Some(name.into());
        self
    }
}
