// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// When a file is deleted by itself.
///
/// Without it, files stay until somebody deletes them; those for batches stay for 30 days.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileExpiration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileExpiration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileExpiration {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileExpiration",
            &[
                runtime::Member::constant("anchor", "created_at"),
                runtime::Member::required("seconds"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileExpiration {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.seconds,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileExpiration {
    #[inline]
    fn empty() -> Self {
        Self {
            seconds: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileExpiration {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileExpiration {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.seconds,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileExpiration {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
