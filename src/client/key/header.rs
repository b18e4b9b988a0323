//! The header that carries a key.

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

/// The header that carries a key, and how.
#[derive(Clone)]
pub(in crate::client) struct Carrier {
    name: HeaderName,
    /// Nothing is put before it.
    bare: bool,
}

impl Carrier {
    /// `Authorization: Bearer KEY`.
    pub(in crate::client) fn bearer() -> Self {
        Self {
            name: AUTHORIZATION,
            bare: false,
        }
    }

    /// The bare key, in a header of this name.
    pub(in crate::client) fn bare(name: HeaderName) -> Self {
        Self { name, bare: true }
    }

    pub(super) fn name(&self) -> &HeaderName {
        &self.name
    }

    /// The header for this key, or why it is none.
    pub(in crate::client) fn header(
        &self,
        key: &str,
    ) -> Result<(HeaderName, HeaderValue), &'static str> {
        self.check(key)?;
        let value = match self.bare {
            true => HeaderValue::from_str(key),
            false => HeaderValue::try_from(format!("Bearer {key}")),
        };
        let mut value = value.map_err(|_| NO_KEY)?;
        value.set_sensitive(true);
        Ok((self.name.clone(), value))
    }

    /// Refuses what was copied along with a key.
    fn check(&self, key: &str) -> Result<(), &'static str> {
        let is_usable = |character: char| character.is_ascii_graphic() || character == ' ';
        let quotes = ['"', '\'', '`'];
        let scheme = key.split(' ').next().unwrap_or_default();
        Err(if !key.chars().all(is_usable) {
            NO_KEY
        } else if key.starts_with(quotes) || key.ends_with(quotes) {
            "the API key stands in quotes: leave them out (some tools take those of an environment file for a \
             part of the value)"
        } else if scheme.eq_ignore_ascii_case("bearer") && !self.bare {
            "the API key begins with `Bearer`: leave that out, the client writes it"
        } else {
            return Ok(());
        })
    }
}

const NO_KEY: &str =
    "the API key has a line break or another character that no key has: check how it was copied";

/// Without what editors and shells leave around a value.
pub(in crate::client) fn trim(value: &str) -> &str {
    value.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
}
