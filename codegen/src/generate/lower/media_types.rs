//! What media types say of how a value is written.

use crate::model::{Coding, JSON, MULTIPART, URL_ENCODED};

/// The media type alone, without its parameters.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON || essence.ends_with("+json")
}

/// How a body of a media type is written.
pub(super) fn coding(media_type: &str) -> Coding {
    match essence(media_type).as_str() {
        MULTIPART => Coding::Multipart,
        URL_ENCODED => Coding::UrlEncoded,
        _ if is_json(media_type) => Coding::Json,
        _ => Coding::Raw,
    }
}
