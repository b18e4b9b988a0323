//! Paths: percent-encoding and templates.

/// The values of the places in `template` when `path` fits it. A place fills one segment, or part
/// of one beside fixed text (`/jobs/{id}:cancel`), and is never empty.
pub(crate) fn matches(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut expected = template.split('/');
    let mut given = path.split('/');
    loop {
        match (expected.next(), given.next()) {
            (None, None) => return Some(values),
            (Some(template), Some(segment)) => match place(template) {
                None if template == decode(segment) => {}
                None => return None,
                Some((before, name, after)) => {
                    let value = decode(segment);
                    let value = value.strip_prefix(before)?.strip_suffix(after)?;
                    if value.is_empty() {
                        return None;
                    }
                    values.push((name.to_owned(), value.to_owned()));
                }
            },
            _ => return None,
        }
    }
}

fn place(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Percent-decoding. What is not UTF-8 becomes U+FFFD, what is no escape stays.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digit = |offset: usize| {
            bytes
                .get(at + offset)
                .and_then(|byte| char::from(*byte).to_digit(16))
        };
        match (bytes[at], digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Names and values of a query string or of a form in that notation.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (
                decode(&name.replace('+', " ")),
                decode(&value.replace('+', " ")),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates() {
        let value = |template, path| {
            matches(template, path).map(|values| {
                values
                    .into_iter()
                    .map(|(_, value)| value)
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(value("/models", "/models"), Some(vec![]));
        assert_eq!(value("/models", "/models/"), None);
        assert_eq!(
            value("/models/{m}", "/models/a%2Fb:c"),
            Some(vec!["a/b:c".to_owned()])
        );
        assert_eq!(value("/models/{m}", "/models/"), None);
        assert_eq!(
            value("/jobs/{id}:cancel", "/jobs/7:cancel"),
            Some(vec!["7".to_owned()])
        );
        assert_eq!(value("/a/{b}/c", "/a/x/d"), None);
    }

    #[test]
    fn decoding_survives_anything() {
        assert_eq!(decode("%e2%82%ac"), "€");
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%zz%4"), "%zz%4");
        assert_eq!(decode("%ff"), "\u{fffd}");
        assert_eq!(
            query_pairs("a=1+2&b&&c=%26"),
            [("a", "1 2"), ("b", ""), ("c", "&")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }
}
