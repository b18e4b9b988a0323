//! Templates of paths.

use crate::wire::decode;

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
}
