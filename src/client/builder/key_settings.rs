//! Which keys a client has been given.

use std::sync::Arc;

use crate::client::error::{Error, Result};
use crate::client::key::{Ask, Carrier, Key, KeyFunction, Keys, trim};
use crate::client::options;

/// Where a key comes from.
pub(super) enum Source {
    Text(String),
    Function(Ask),
}

/// What is said about keys.
#[derive(Default)]
pub(super) struct KeySettings {
    pub(super) api: Option<Source>,
    pub(super) token: Option<Source>,
    pub(super) admin: Option<Source>,
    pub(super) none: bool,
    pub(super) header: Option<String>,
}

impl KeySettings {
    /// Whether a key, or a token in its place, is set.
    pub(super) fn has_plain(&self) -> bool {
        self.api.is_some() || self.token.is_some()
    }

    /// The keys. `header` is the name of the header for them where no other is set.
    pub(super) fn keys(self, header: Option<&str>) -> Result<Keys> {
        let header = self.header.as_deref().or(header);
        let name = header.map(options::header_name).transpose();
        let carrier = name
            .map_err(Error::config)?
            .map_or_else(Carrier::bearer, Carrier::bare);
        let token = key(self.token, &Carrier::bearer())?;
        let api = key(self.api, &carrier)?;
        if token.is_some() && api.is_some() {
            return Err(Error::config(
                "an API key and a token are set: only one of them can be sent",
            ));
        }
        Ok(Keys {
            plain: token.or(api).filter(|_| !self.none),
            admin: key(self.admin, &carrier)?,
            without: self.none,
        })
    }
}

/// The key, unless it is empty.
fn key(source: Option<Source>, carrier: &Carrier) -> Result<Option<Key>> {
    Ok(match source {
        Some(Source::Text(text)) if !trim(&text).is_empty() => {
            let (name, value) = carrier.header(trim(&text)).map_err(Error::config)?;
            Some(Key::Fixed(name, value))
        }
        Some(Source::Function(ask)) => {
            let function = KeyFunction::new(ask, carrier.clone());
            Some(Key::Asked(Arc::new(function)))
        }
        _ => None,
    })
}

pub(super) fn missing_key(environment: bool, azure: bool) -> Error {
    Error::config(match (azure, environment) {
        (true, _) => {
            "no key for Azure: call `api_key`, `bearer_token` or `bearer_token_from` on the builder, or `read_env` \
             to take it from AZURE_OPENAI_AD_TOKEN or AZURE_OPENAI_API_KEY"
        }
        (_, true) => {
            "no API key: set the environment variable OPENAI_API_KEY, or call `api_key` on the builder \
             (`no_api_key` for a server that wants none)"
        }
        (_, false) => {
            "no API key: call `api_key` on the builder, or `read_env` to take it from OPENAI_API_KEY \
             (`no_api_key` for a server that wants none)"
        }
    })
}
