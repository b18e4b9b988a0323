//! Media types, as `Content-Type` and the document have them.

/// The media type alone: lower case, no parameters.
pub(crate) fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(crate) const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// Whether what has this essence is JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_spelling_do_not_count() {
        assert_eq!(
            essence(" Text/Event-Stream ; charset=utf-8"),
            "text/event-stream"
        );
        assert_eq!(essence(""), "");
    }
}
