//! The keys of a client: what they are, which one a request takes, and where it is sent.

mod asked;
mod header;

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::error::{Error, Result};

pub(super) use asked::{Ask, KeyFunction, boxed};
pub(super) use header::{Carrier, trim};

/// The keys of a client.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) plain: Option<Key>,
    pub(super) admin: Option<Key>,
    /// The server wants no plain key.
    pub(super) without: bool,
}

/// A key.
pub(super) enum Key {
    /// It is always the same: the header that carries it.
    Fixed(HeaderName, HeaderValue),
    /// A function is asked for it before every attempt.
    Asked(Arc<KeyFunction>),
}

impl Keys {
    /// The key for an operation that takes the admin key, or the plain one. The other one is sent by no
    /// means in its place.
    pub(super) fn choose(&self, admin: bool) -> Result<Option<&Key>> {
        let (key, other, problem) = match admin {
            true => (&self.admin, &self.plain, NO_ADMIN_KEY),
            false if self.without => return Ok(None),
            false => (&self.plain, &self.admin, NO_PLAIN_KEY),
        };
        match (key, other) {
            (None, Some(_)) => Err(Error::config(problem)),
            _ => Ok(key.as_ref()),
        }
    }

    /// The headers that carry them.
    pub(super) fn header_names(&self) -> impl Iterator<Item = &HeaderName> {
        let keys = [&self.plain, &self.admin].into_iter().flatten();
        keys.map(Key::header_name)
    }

    /// Adds the headers with the keys that are known, so that they are kept secret.
    pub(super) fn add_to(&self, headers: &mut HeaderMap) {
        for key in [&self.plain, &self.admin] {
            if let Some(Key::Fixed(name, value)) = key {
                headers.append(name, value.clone());
            }
        }
    }
}

impl Key {
    /// The header that carries it.
    pub(super) fn header_name(&self) -> &HeaderName {
        match self {
            Self::Fixed(name, _) => name,
            Self::Asked(function) => function.header_name(),
        }
    }
}

const NO_ADMIN_KEY: &str = "this operation takes an admin key, and the client has none (the API key is not sent in \
                            its place): call `admin_key` on the builder, or set OPENAI_ADMIN_KEY for `read_env`";

const NO_PLAIN_KEY: &str = "this operation takes an API key, and the client has an admin key alone (which is not \
                            sent in its place): call `api_key` on the builder, or set OPENAI_API_KEY for `read_env`";
