//! Percent-encoding.

#[cfg(feature = "client")]
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 3986 does not let stand in a segment of a path.
#[cfg(feature = "client")]
const NOT_IN_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Appends `value` as one segment of a path: all that RFC 3986 lets stand in one stays.
#[cfg(feature = "client")]
pub(crate) fn encode_segment(path: &mut String, value: &str) {
    path.extend(utf8_percent_encode(value, NOT_IN_SEGMENT));
}

/// Percent-decoding. What is not UTF-8 becomes U+FFFD, what is no escape stays.
#[cfg(feature = "mock")]
pub(crate) fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

/// Names and values of a query string or of a form in that notation.
#[cfg(feature = "mock")]
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "client")]
    #[test]
    fn a_segment_keeps_what_may_stand_in_one() {
        let mut path = String::from("/");
        super::encode_segment(&mut path, "aZ9-._~!$&'()*+,;=:@ /?#[]%\"\\^`{|}<>\u{7f}é");
        assert_eq!(
            path,
            "/aZ9-._~!$&'()*+,;=:@%20%2F%3F%23%5B%5D%25%22%5C%5E%60%7B%7C%7D%3C%3E%7F%C3%A9"
        );
    }

    #[cfg(feature = "mock")]
    #[test]
    fn decoding_survives_anything() {
        use super::{decode, query_pairs};

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
