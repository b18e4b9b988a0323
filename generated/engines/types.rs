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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListEnginesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListEnginesResponse {
    const NAME: &'static str = "ListEnginesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut data = None;
        let mut object = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "data" => members.required(&mut data)?,
                "object" => members.optional(&mut object)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            data: runtime::present(data, "data")?,
            object: object.unwrap_or_else(|| "list".to_owned()),
            extra: members.into_extra(),
        })
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
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.member("owner", &self.owner)?;
        object.optional("ready", &self.ready)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Engine {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Engine {
    const NAME: &'static str = "Engine";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut owner = None;
        let mut ready = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "owner" => members.optional(&mut owner)?,
                "ready" => members.optional(&mut ready)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "engine".to_owned()),
            created,
            owner: owner.unwrap_or_default(),
            ready,
            extra: members.into_extra(),
        })
    }
}
