//! What is likely to be a secret, by its name.

use http::HeaderName;
use http::header::COOKIE;

/// Tells a server that a request which it gets again is the same one. Nothing is opened by it.
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Whether the header of a request carries credentials.
pub(crate) fn is_credential(name: &HeaderName) -> bool {
    *name == COOKIE || names_secret(name.as_str()) && *name != IDEMPOTENCY_KEY
}

/// Whether something of this name, in small letters, is likely to be a secret.
pub(crate) fn names_secret(name: &str) -> bool {
    ["key", "token", "secret", "password", "auth"]
        .iter()
        .any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_with_credentials() {
        for name in [
            "authorization",
            "proxy-authorization",
            "cookie",
            "x-api-key",
            "x-access-token",
            "x-client-secret",
            "x-password",
        ] {
            assert!(is_credential(&HeaderName::from_static(name)), "{name}");
        }
        for name in [
            "accept",
            "content-type",
            "user-agent",
            "openai-project",
            "idempotency-key",
        ] {
            assert!(!is_credential(&HeaderName::from_static(name)), "{name}");
        }
    }
}
