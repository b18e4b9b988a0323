//! A resource of Azure, as a client has been told of it.

use reqwest::Url;

use super::url::parse_url;
use crate::client::deployment::Deployment;
use crate::client::error::{Error, Result};
use crate::client::key::trim;

/// What makes a client one of Azure.
#[derive(Default)]
pub(super) struct Azure {
    pub(super) endpoint: Option<String>,
    pub(super) api_version: Option<String>,
    pub(super) deployment: Option<String>,
}

/// The header of a key.
pub(super) const KEY_HEADER: &str = "api-key";

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
