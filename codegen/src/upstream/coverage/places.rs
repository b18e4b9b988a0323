//! Where something stands in both documents.

use serde::Serialize;

use crate::document::Position;

/// Where it stands, and on the other side where it would belong: the object, the enum, or nothing
/// for a whole operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Places {
    pub ours: Option<Position>,
    pub upstream: Option<Position>,
}
