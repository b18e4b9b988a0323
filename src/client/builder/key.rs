//! The API key.

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use crate::client::error::{Error, Result};
use crate::client::options;

/// The header that the key is sent in: `Authorization`, or the one of this name.
pub(super) fn key_header(name: Option<&str>, key: &str) -> Result<(HeaderName, HeaderValue)> {
    check_key(key, name.is_some())?;
    let (name, value) = match name {
        Some(name) => (options::header_name(name), key.to_owned()),
        None => (Ok(AUTHORIZATION), format!("Bearer {key}")),
    };
    let name = name.map_err(Error::config)?;
    let mut value = HeaderValue::try_from(value).map_err(|_| Error::config(NO_KEY))?;
    value.set_sensitive(true);
    Ok((name, value))
}

const NO_KEY: &str =
    "the API key has a line break or another character that no key has: check how it was copied";

/// Refuses what was copied along with a key. In a header of its own name nothing is put before it.
fn check_key(key: &str, is_bare: bool) -> Result<()> {
    let is_usable = |character: char| character.is_ascii_graphic() || character == ' ';
    let quotes = ['"', '\'', '`'];
    let scheme = key.split(' ').next().unwrap_or_default();
    Err(Error::config(if !key.chars().all(is_usable) {
        NO_KEY
    } else if key.starts_with(quotes) || key.ends_with(quotes) {
        "the API key stands in quotes: leave them out (some tools take those of an environment file for a part \
         of the value)"
    } else if scheme.eq_ignore_ascii_case("bearer") && !is_bare {
        "the API key begins with `Bearer`: leave that out, the client writes it"
    } else {
        return Ok(());
    }))
}

pub(super) fn missing_key(environment: bool) -> Error {
    Error::config(match environment {
        true => {
            "no API key: set the environment variable OPENAI_API_KEY, or call `api_key` on the builder \
             (`no_api_key` for a server that wants none)"
        }
        false => {
            "no API key: call `api_key` on the builder, or `read_env` to take it from OPENAI_API_KEY \
             (`no_api_key` for a server that wants none)"
        }
    })
}
