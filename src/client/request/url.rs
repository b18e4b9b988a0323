//! Paths and queries.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::Url;

use crate::client::error::{Error, Result};
use crate::wire::{Server, encode_segment};

/// Adds parameters to what the URL has; those of the URL that have one of the names give way.
pub(in crate::client) fn add_query(url: &mut Url, query: &[(String, String)]) {
    if query.is_empty() {
        return;
    }
    let clashes = url
        .query_pairs()
        .any(|(name, _)| query.iter().any(|(other, _)| *other == *name));
    if clashes {
        let kept: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(name, _)| !query.iter().any(|(other, _)| *other == **name))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        url.query_pairs_mut().clear().extend_pairs(kept);
    }
    url.query_pairs_mut().extend_pairs(query);
}

/// The path with its parameters filled in.
pub(super) fn fill(template: &str, params: &[(Cow<'static, str>, String)]) -> Result<String> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after
            .split_once('}')
            .ok_or_else(|| Error::config(format!("the path {template:?} lacks a `}}`")))?;
        let value = params
            .iter()
            .rev()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str());
        let value = value
            .ok_or_else(|| Error::config(format!("the path parameter `{name}` has no value")))?;
        if matches!(value, "" | "." | "..") {
            return Err(Error::config(format!(
                "{value:?} cannot be the path parameter `{name}`"
            )));
        }
        path.push_str(before);
        encode_segment(&mut path, value);
        rest = after;
    }
    path.push_str(rest);
    let leads_elsewhere = memchr::memchr3(b':', b'\\', b'#', path.as_bytes()).is_some()
        && (path.contains("://") || path.contains(['\\', '#']));
    if leads_elsewhere || path.split('/').any(is_dot_segment) {
        return Err(Error::config(format!(
            "{template:?} is no path relative to the base URL"
        )));
    }
    Ok(path)
}

/// The pairs as a body has them.
pub(super) fn encode(pairs: &[(String, String)]) -> Result<Bytes> {
    let mut url =
        Url::parse("http://localhost").map_err(|error| Error::config(error.to_string()))?;
    url.query_pairs_mut().extend_pairs(pairs);
    Ok(Bytes::copy_from_slice(
        url.query().unwrap_or_default().as_bytes(),
    ))
}

/// Puts an operation's server in the place of the document's in a base URL.
pub(super) fn move_to(base: &mut Url, server: Server) {
    let (from, to) = (Url::parse(server.replaces), Url::parse(server.url));
    let path = |url: &std::result::Result<Url, _>, text: &'static str| match url {
        Ok(url) => url.path().trim_end_matches('/').to_owned(),
        Err(_) => text.trim_end_matches('/').to_owned(),
    };
    let (old, new) = (path(&from, server.replaces), path(&to, server.url));
    let Some(before) = base.path().trim_end_matches('/').strip_suffix(&old) else {
        return;
    };
    let moved = [before, &new].concat();
    base.set_path(&moved);
    if let (Ok(from), Ok(to)) = (&from, &to)
        && from.origin() == base.origin()
    {
        // None can fail: both are URLs of the web.
        let _ = base.set_scheme(to.scheme());
        let _ = base.set_host(to.host_str());
        let _ = base.set_port(to.port());
    }
}

fn is_dot_segment(segment: &str) -> bool {
    let dotted = segment.starts_with(['.', '%']);
    dotted
        && matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_takes_the_place_of_the_documents() {
        let server = Server {
            url: "https://upload.example:8443/v3/x",
            replaces: "https://things.example/v1",
        };
        for (base, expected) in [
            (
                "https://things.example/v1",
                "https://upload.example:8443/v3/x",
            ),
            (
                "https://things.example/eu/v1/",
                "https://upload.example:8443/eu/v3/x",
            ),
            // A base URL on another host is the caller's own.
            ("http://localhost:1/v1?a=b", "http://localhost:1/v3/x?a=b"),
            ("http://things.example/v1", "http://things.example/v3/x"),
            ("http://localhost:1/other", "http://localhost:1/other"),
            (
                "https://things.example/other",
                "https://things.example/other",
            ),
        ] {
            let mut url = Url::parse(base).unwrap();
            move_to(&mut url, server);
            assert_eq!(url.as_str(), expected, "{base}");
        }
    }
}
