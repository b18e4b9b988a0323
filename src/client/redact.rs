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

/// A secret as it is, and as a server may repeat it in a URL.
fn spellings(secret: String) -> Vec<String> {
    // Keys are usually spelled the same everywhere, and what follows `Bearer` is a secret itself.
    let text = secret.strip_prefix("Bearer ").unwrap_or(&secret);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if text.bytes().all(is_plain) {
        return vec![secret];
    }
    let url = Url::parse_with_params("http://x", [("", secret.as_str())]).ok();
    let in_url = url.and_then(|url| Some(url.query()?.strip_prefix('=')?.to_owned()));
    [secret].into_iter().chain(in_url).collect()
}

/// How bytes begin.
#[derive(PartialEq)]
enum Beginning {
    /// With the secret, which takes so many of them.
    Secret(usize),
    /// They end within the secret, of which there is so much.
    CutOff(usize),
    Other,
}

/// Whether bytes begin with a secret, as it is or with any of its characters escaped as in JSON, or as
/// in JSON within JSON.
fn beginning(bytes: &[u8], secret: &str) -> Beginning {
    let mut at = 0;
    for (known, character) in secret.char_indices() {
        match character_length(&bytes[at..], character) {
            Some(Some(length)) => at += length,
            Some(None) => return Beginning::Other,
            None => return Beginning::CutOff(known),
        }
    }
    Beginning::Secret(at)
}

/// How many bytes spell this character, if they do; nothing if they are cut off.
fn character_length(bytes: &[u8], character: char) -> Option<Option<usize>> {
    let escapes = bytes.iter().take_while(|byte| **byte == b'\\').count();
    let rest = &bytes[escapes..];
    if escapes > 0 && rest.first() == Some(&b'u') {
        let digits = std::str::from_utf8(rest.get(1..5)?).ok();
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        if code == Some(u32::from(character)) {
            return Some(Some(escapes + 5));
        }
    }
    if character == '\\' && escapes > 0 {
        return Some(Some(escapes.min(2)));
    }
    let mut buffer = [0; 4];
    let plain = character.encode_utf8(&mut buffer).as_bytes();
    match rest.len() < plain.len() && plain.starts_with(rest) {
        true => None,
        false => Some(rest.starts_with(plain).then_some(escapes + plain.len())),
    }
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
        // Each character takes up to six bytes, and more in JSON within JSON.
        let longest = self.0.first().map_or(0, |secret| 8 * secret.len());
        let mut tails = bytes.len().saturating_sub(longest)..bytes.len();
        let is_cut_off = |secret: &String, tail: &[u8]| match beginning(tail, secret) {
            Beginning::CutOff(known) => known >= SHORTEST / 2,
            _ => false,
        };
        let cut = tails.find(|at| {
            self.0
                .iter()
                .any(|secret| is_cut_off(secret, &bytes[*at..]))
        });
        bytes.truncate(cut.unwrap_or(bytes.len()));
        bytes
    }

    /// The text with each secret replaced.
    pub(super) fn hide<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.replaced(text.as_bytes()) {
            Some(clean) => Cow::Owned(String::from_utf8_lossy(&clean).into_owned()),
            None => Cow::Borrowed(text),
        }
    }

    /// The bytes with each secret replaced.
    pub(super) fn hide_bytes(&self, bytes: Bytes) -> Bytes {
        self.replaced(&bytes).map_or(bytes, Bytes::from)
    }

    /// The bytes with each secret replaced, if there is one in them.
    fn replaced(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut clean = Vec::new();
        let mut done = 0;
        while let Some((at, length)) = self.find(&bytes[done..]) {
            clean.extend_from_slice(&bytes[done..done + at]);
            clean.extend_from_slice(REDACTED.as_bytes());
            done += at + length;
        }
        clean.extend_from_slice(&bytes[done..]);
        (done > 0).then_some(clean)
    }

    /// Where the first secret is in these bytes, and how long.
    fn find(&self, bytes: &[u8]) -> Option<(usize, usize)> {
        (0..bytes.len()).find_map(|at| {
            let mut found = self.0.iter().map(|secret| beginning(&bytes[at..], secret));
            found.find_map(|found| match found {
                Beginning::Secret(length) => Some((at, length)),
                _ => None,
            })
        })
    }

    /// Replaces the values that contain a secret.
    pub(super) fn hide_headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            let found = |secret: &String| {
                secret.len() <= value.len()
                    && memchr::memmem::find(value.as_bytes(), secret.as_bytes()).is_some()
            };
            let escaped =
                || value.as_bytes().contains(&b'\\') && self.find(value.as_bytes()).is_some();
            if self.0.iter().any(found) || escaped() {
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
            r"\u0061/b\u002bc\u0020\u0022\u0064\u005C\u0065",
            r#"\\u0061/b\\u002Bc \\\"d\\\\e"#,
        ] {
            assert_eq!(secrets.hide(&format!("<{text}>")), "<[redacted]>", "{text}");
            let bytes = secrets.hide_bytes(format!("<{text}>\u{e4}").into());
            assert_eq!(bytes, "<[redacted]>\u{e4}", "{text}");
        }
        for text in [r"\u0062/b+c", r"\u006", r"\uzzzz", r"a/b+c \"] {
            assert_eq!(secrets.hide(text), text);
        }
        let mut headers = HeaderMap::new();
        headers.insert("x-echo", HeaderValue::from_static(r"\u0073k-first"));
        key("sk-first").hide_headers(&mut headers);
        assert_eq!(headers["x-echo"], REDACTED);
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
            (r"key: \u0061bc-\u0073", "key: "),
            (r"key: abca\u00", "key: "),
            (r"key: abca\", "key: "),
            (r"key: abc\", r"key: abc\"),
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
