// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// When a file is deleted by itself.
///
/// Without it, files stay until somebody deletes them; those for batches stay for 30 days.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileExpiration {
    /// The number of seconds, from 3600 to 2592000, which is 30 days.
    ///
    /// Bounds: 3600 to 2592000.
    pub seconds: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FileExpiration {
    /// What the member `anchor` always is. It is always sent.
    ///
    /// From when the seconds are counted, always from the making of the file.
    pub const ANCHOR: &'static str = "created_at";
}

impl FileExpiration {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(seconds: i64) -> Self {
        Self {
            seconds,
            extra: runtime::Json::empty(),
        }
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for FileExpiration {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            seconds: self.seconds,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileExpiration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.seconds, &other.seconds)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileExpiration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileExpiration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileExpiration {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileExpiration",
        &[
            runtime::Member::constant("anchor", "created_at"),
            runtime::Member::required("seconds"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            seconds: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.seconds, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.seconds),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
