// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// Says that the beginning of the prompt up to here is worth caching.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCacheBreakpoint {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PromptCacheBreakpoint {
    /// What the member `mode` always is. It is always sent.
    ///
    /// The kind of the breakpoint.
    pub const MODE: &'static str = "explicit";
}

impl PromptCacheBreakpoint {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
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

impl serde::Serialize for PromptCacheBreakpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheBreakpoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PromptCacheBreakpoint {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PromptCacheBreakpoint",
            &[runtime::Member::constant("mode", "explicit")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PromptCacheBreakpoint {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PromptCacheBreakpoint {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PromptCacheBreakpoint {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PromptCacheBreakpoint {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PromptCacheBreakpoint {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
