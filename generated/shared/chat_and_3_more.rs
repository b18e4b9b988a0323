// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// Says that the beginning of the prompt up to here is worth caching.
#[derive(Debug)]
#[non_exhaustive]
pub struct PromptCacheBreakpoint {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for PromptCacheBreakpoint {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
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
        Self::default()
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

impl Clone for PromptCacheBreakpoint {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PromptCacheBreakpoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PromptCacheBreakpoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PromptCacheBreakpoint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PromptCacheBreakpoint {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PromptCacheBreakpoint",
        &[runtime::Member::constant("mode", "explicit")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
