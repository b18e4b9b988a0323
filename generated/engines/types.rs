// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The available engines.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ListEnginesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListEnginesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ListEnginesResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ListEnginesResponse",
            &[runtime::Member::required("data"), runtime::Member::filled("object")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ListEnginesResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.data,
            1usize => &mut self.object,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for ListEnginesResponse {
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ListEnginesResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ListEnginesResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.data,
            1usize => &self.object,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ListEnginesResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An engine, as models were called before.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for Engine {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Engine {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Engine {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Engine",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created"),
                runtime::Member::defaulted("owner"),
                runtime::Member::optional("ready"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Engine {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.owner,
            4usize => &mut self.ready,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "engine".to_owned();
        }
    }
}

impl runtime::FromJson for Engine {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            owner: runtime::FromJson::empty(),
            ready: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Engine {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Engine {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.owner,
            4usize => &self.ready,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Engine {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
