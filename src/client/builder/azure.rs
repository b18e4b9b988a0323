//! Clients of Azure.

use reqwest::Url;

use super::{ClientBuilder, parse_url};
use crate::client::Client;
use crate::client::deployment::Deployment;
use crate::client::error::{Error, Result};
use crate::client::key::trim;

/// What makes a client one of Azure.
#[derive(Default)]
pub(super) struct Azure {
    pub(super) endpoint: Option<String>,
    pub(super) api_version: Option<String>,
    deployment: Option<String>,
}

/// The header of a key.
pub(super) const KEY_HEADER: &str = "api-key";

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

impl Azure {
    /// Where requests go, the version of the API, and which deployment answers.
    pub(super) fn settle(self) -> Result<(Url, String, Deployment)> {
        let given = |text: Option<String>, missing: &'static str| {
            let text = text.as_deref().map(trim).unwrap_or_default().to_owned();
            match text.is_empty() {
                true => Err(Error::config(missing)),
                false => Ok(text),
            }
        };
        let endpoint = given(
            self.endpoint,
            "no endpoint of Azure: give it to `Client::azure`, or set the environment variable \
             AZURE_OPENAI_ENDPOINT for `Client::azure_from_env`",
        )?;
        let api_version = given(
            self.api_version,
            "no version of Azure's API: give it to `Client::azure`, or set the environment variable \
             OPENAI_API_VERSION for `Client::azure_from_env`",
        )?;
        let mut url = parse_url(&endpoint, "the endpoint", "https://NAME.openai.azure.com")?;
        let path = url.path().trim_end_matches('/').to_owned();
        if path.split('/').any(|segment| segment == "openai") {
            return Err(Error::config(
                "the endpoint has `/openai` in its path, which the client adds: leave it out, or for `/openai/v1` \
                 set it as `base_url` on `Client::builder()`",
            ));
        }
        url.set_path(&[&path, "/openai"].concat());
        let deployment = match self.deployment {
            Some(name) => Deployment::Fixed(name),
            None => Deployment::OfModel,
        };
        Ok((url, api_version, deployment))
    }
}
