//! URLs in settings.

use reqwest::Url;

use crate::client::error::{Error, Result};
use crate::client::key::trim;

pub(super) fn parse_base_url(text: &str) -> Result<Url> {
    let form = "https://host/v1` or `http://localhost:8080/v1";
    parse_url(text, "the base URL", form)
}

/// The URL in a setting, which is written like `form`.
pub(super) fn parse_url(text: &str, what: &str, form: &str) -> Result<Url> {
    let url = Url::parse(trim(text)).map_err(|error| {
        Error::config(format!(
            "{what} is not a URL ({error}): write it as `{form}`"
        ))
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        let scheme = url.scheme();
        return Err(Error::config(format!(
            "{what} has the scheme `{scheme}`, not http or https: write it as `{form}`"
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config(format!(
            "{what} has a user name or a password: send them with `header`"
        )));
    }
    Ok(url)
}
