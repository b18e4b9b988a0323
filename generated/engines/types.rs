// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The available engines.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListEnginesResponse {
    /// The engines.
    pub data: Vec<Engine>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ListEnginesResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            object: runtime::copied(&self.object),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ListEnginesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListEnginesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListEnginesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListEnginesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListEnginesResponse",
        &[
            runtime::Member::required("data"),
            runtime::Member::filled("object"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            object: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.data, value),
            1 => runtime::Json::take(&mut self.object, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.data),
            1 => runtime::Json::shape(&self.object),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An engine, as models were called before.
#[derive(Debug)]
#[non_exhaustive]
pub struct Engine {
    /// The id of the engine, by which requests name it.
    pub id: String,
    /// The kind of this object, always `engine`.
    ///
    /// Reads as `"engine"` when it is absent or null.
    pub object: String,
    /// When the engine was made, in seconds since the Unix epoch.
    ///
    /// The examples of the reference do not have it.
    pub created: Option<i64>,
    /// The organization that owns the engine.
    ///
    /// Reads as `""` when it is absent or null.
    pub owner: String,
    /// Whether the engine can be used now.
    pub ready: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Engine {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            owner: runtime::copied(&self.owner),
            ready: self.ready,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Engine {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.owner, &other.owner)
            && runtime::equal(&self.ready, &other.ready)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Engine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Engine {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Engine {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Engine",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::defaulted("owner"),
            runtime::Member::optional("ready"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created: None,
            owner: runtime::Json::empty(),
            ready: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.owner, value),
            4 => runtime::Json::take(&mut self.ready, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "engine".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.owner),
            4 => runtime::Json::shape(&self.ready),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
