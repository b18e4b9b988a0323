//! What is likely to be a secret, by its name.

use http::HeaderName;
use http::header::{COOKIE, PROXY_AUTHORIZATION};

/// Whether the header of a request carries credentials.
pub(crate) fn is_credential(name: &HeaderName) -> bool {
    [PROXY_AUTHORIZATION, COOKIE].contains(name) || names_secret(name.as_str())
}

/// Whether something of this name, in small letters, is likely to be a secret.
pub(crate) fn names_secret(name: &str) -> bool {
    ["key", "token", "secret", "password", "auth"]
        .iter()
        .any(|word| name.contains(word))
}
