//! Keeps what is secret in a request out of what is shown.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;

use crate::wire::names_secret;

const REDACTED: &str = "[redacted]";

/// A shorter text is a placeholder, such as `none` or `test` for a local server, and hiding it would
/// garble what the server says.
const SHORTEST: usize = 8;

/// The secrets of one request.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[String]>);

/// What is secret in the value of a header: all of it, what follows a scheme such as `Bearer`, and
/// the values of cookies.
fn parts(name: &HeaderName, text: &str) -> Vec<String> {
    let after_scheme = text.split_once(' ').map(|(_, secret)| secret);
    let mut parts: Vec<&str> = [text].into_iter().chain(after_scheme).collect();
    if *name == COOKIE {
        let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
        parts.extend(pairs.map(|(_, value)| value));
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .collect()
}

/// A secret as it is, and as a server may repeat it in JSON and in a URL.
fn spellings(secret: String) -> Vec<String> {
    // Keys are usually spelled the same everywhere, and what follows `Bearer` is a secret itself.
    let text = secret.strip_prefix("Bearer ").unwrap_or(&secret);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if text.bytes().all(is_plain) {
        return vec![secret];
    }
    let quoted = serde_json::Value::from(secret.as_str()).to_string();
    let in_json = quoted.trim_matches('"').to_owned();
    let with_slashes = in_json.replace('/', "\\/");
    let url = Url::parse_with_params("http://x", [("", secret.as_str())]).ok();
    let in_url = url.and_then(|url| Some(url.query()?.strip_prefix('=')?.to_owned()));
    let mut all = vec![secret, in_json, with_slashes];
    all.extend(in_url);
    all
}

impl Secrets {
    /// The values of the sensitive headers (for `Bearer KEY` the key alone), and of the query
    /// parameters that are called like a secret.
    pub(super) fn of(headers: &HeaderMap, url: &Url) -> Self {
        let in_headers = headers
            .iter()
            .filter(|(_, value)| value.is_sensitive())
            .filter_map(|(name, value)| Some((name, std::str::from_utf8(value.as_bytes()).ok()?)))
            .flat_map(|(name, text)| parts(name, text));
        let in_query = url
            .query_pairs()
            .filter(|(name, _)| names_secret(&name.to_ascii_lowercase()))
            .map(|(_, value)| value.into_owned());
        let found = in_headers
            .chain(in_query)
            .filter(|secret| secret.len() >= SHORTEST)
            .flat_map(spellings);
        // The longest first: a shorter one may be its beginning.
        let mut secrets: Vec<String> = Vec::new();
        for secret in found {
            if !secrets.contains(&secret) {
                let at = secrets.partition_point(|other| other.len() >= secret.len());
                secrets.insert(at, secret);
            }
        }
        Self(secrets.into())
    }

    /// The bytes with each secret replaced, where they may have been cut off inside of one.
    pub(super) fn hide_beginning(&self, bytes: Bytes) -> Bytes {
        let mut bytes = self.hide_bytes(bytes);
        let cut = self.0.iter().filter_map(|secret| {
            let longest = secret.len().min(bytes.len());
            (1..=longest)
                .rev()
                .find(|length| bytes.ends_with(&secret.as_bytes()[..*length]))
        });
        let cut = cut.max().filter(|length| *length >= SHORTEST / 2);
        bytes.truncate(bytes.len() - cut.unwrap_or(0));
        bytes
    }

    /// The text with each secret replaced.
    pub(super) fn hide<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &*self.0 {
            if text.contains(secret) {
                text = Cow::Owned(text.replace(secret, REDACTED));
            }
        }
        text
    }

    /// The bytes with each secret replaced.
    pub(super) fn hide_bytes(&self, mut bytes: Bytes) -> Bytes {
        for secret in &*self.0 {
            let finder = memchr::memmem::Finder::new(secret.as_bytes());
            if finder.find(&bytes).is_none() {
                continue;
            }
            let mut clean = Vec::with_capacity(bytes.len());
            let mut rest = &bytes[..];
            while let Some(at) = finder.find(rest) {
                clean.extend_from_slice(&rest[..at]);
                clean.extend_from_slice(REDACTED.as_bytes());
                rest = &rest[at + secret.len()..];
            }
            clean.extend_from_slice(rest);
            bytes = Bytes::from(clean);
        }
        bytes
    }

    /// Replaces the values that contain a secret.
    pub(super) fn hide_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            let found = |secret: &String| {
                secret.len() <= value.len()
                    && memchr::memmem::find(value.as_bytes(), secret.as_bytes()).is_some()
            };
            if self.0.iter().any(found) {
                *value = HeaderValue::from_static(REDACTED);
            }
        }
        for (name, value) in headers.iter_mut() {
            if *name == http::header::SET_COOKIE {
                value.set_sensitive(true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secrets of a request with these sensitive headers and this query.
    fn of(headers: &[(&'static str, &str)], query: &str) -> Secrets {
        let sensitive = headers.iter().map(|(name, value)| {
            let mut value = HeaderValue::from_str(value).unwrap();
            value.set_sensitive(true);
            (HeaderName::from_static(name), value)
        });
        let mut headers: HeaderMap = sensitive.collect();
        headers.insert("accept", HeaderValue::from_static("application/json"));
        let url = Url::parse(&format!("http://x/?{query}")).unwrap();
        Secrets::of(&headers, &url)
    }

    fn key(secret: &str) -> Secrets {
        of(&[("x-api-key", secret)], "")
    }

    #[test]
    fn what_is_secret_in_a_header() {
        let secrets = of(
            &[
                ("authorization", "Bearer  the-bearer"),
                ("x-api-key", "the whole-key"),
                ("cookie", "a=first-cookie ; b=second-cookie"),
            ],
            "",
        );
        for (text, shown) in [
            ("<the-bearer>", "<[redacted]>"),
            ("<Bearer  the-bearer>", "<[redacted]>"),
            ("<the whole-key>", "<[redacted]>"),
            ("<first-cookie>", "<[redacted]>"),
            ("<second-cookie>", "<[redacted]>"),
            ("application/json", "application/json"),
        ] {
            assert_eq!(secrets.hide(text), shown);
            assert_eq!(secrets.hide_bytes(text.to_owned().into()), shown);
        }
    }

    #[test]
    fn what_is_secret_in_a_query() {
        let secrets = of(
            &[],
            "q=plain-value&Api-Key=key-value&access_token=token-value",
        );
        let text = "plain-value key-value token-value";
        assert_eq!(secrets.hide(text), "plain-value [redacted] [redacted]");
    }

    #[test]
    fn placeholders_are_no_secrets() {
        assert_eq!(key("1234567").hide("1234567"), "1234567");
        assert_eq!(key("12345678").hide("12345678"), "[redacted]");
    }

    #[test]
    fn a_secret_may_be_the_beginning_of_another_and_occur_often() {
        let secrets = of(
            &[("x-api-key", "sk-first"), ("x-token", "sk-first-and-more")],
            "",
        );
        let text = "a sk-first-and-more b sk-first c sk-firstsk-first d";
        let shown = "a [redacted] b [redacted] c [redacted][redacted] d";
        assert_eq!(secrets.hide(text), shown);
        assert_eq!(secrets.hide_bytes(text.into()), shown);
    }

    #[test]
    fn spellings_in_json_and_in_urls() {
        let secrets = key("a/b+c \"d\\e");
        for text in [
            r#"a/b+c "d\e"#,
            r#"a/b+c \"d\\e"#,
            r#"a\/b+c \"d\\e"#,
            "a%2Fb%2Bc+%22d%5Ce",
        ] {
            assert_eq!(secrets.hide(&format!("<{text}>")), "<[redacted]>", "{text}");
        }
    }

    #[test]
    fn a_secret_that_is_cut_off_is_hidden_too() {
        let secrets = of(
            &[("x-api-key", "abcabcabc-1"), ("x-token", "abc-second")],
            "",
        );
        for (text, shown) in [
            ("key: abcabcabc-1", "key: [redacted]"),
            ("key: abcabcabc-", "key: "),
            // The longest beginning counts.
            ("key: abcabc", "key: "),
            ("key: abca", "key: "),
            ("key: abc", "key: abc"),
            ("abcabcabc-", ""),
            ("abc-", ""),
            ("key: abc-seconds", "key: [redacted]s"),
        ] {
            assert_eq!(secrets.hide_beginning(text.into()), shown);
        }
    }

    #[test]
    fn headers_of_an_answer() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("x-echo", "Bearer sk-first"),
            ("x-whole", "sk-first"),
            ("x-other", "other"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
        key("sk-first").hide_headers(&mut headers);
        assert_eq!(headers["x-echo"], REDACTED);
        assert_eq!(headers["x-whole"], REDACTED);
        assert_eq!(headers["x-other"], "other");
        let sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
        let names: Vec<_> = sensitive.map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["set-cookie", "set-cookie"]);
    }
}
