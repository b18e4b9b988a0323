// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The available models.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListModelsResponse {
    /// The models.
    pub data: Vec<Model>,
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ListModelsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("data", &self.data)?;
        object.member("object", &self.object)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListModelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListModelsResponse {
    const NAME: &'static str = "ListModelsResponse";
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

/// A model that the API offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The id of the model, by which requests name it.
    pub id: String,
    /// The kind of this object, always `model`.
    ///
    /// Reads as `"model"` when it is absent or null.
    pub object: String,
    /// When the model was made, in seconds since the Unix epoch.
    ///
    /// The examples of the reference do not have it, nor do some compatible servers.
    pub created: Option<i64>,
    /// The organization that owns the model.
    ///
    /// Reads as `""` when it is absent or null.
    pub owned_by: String,
    /// What may be done with the model, and by whom.
    ///
    /// Not every server sends it.
    ///
    /// Reads as `[]` when it is absent or null.
    pub permission: Vec<ModelPermission>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Model {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.member("owned_by", &self.owned_by)?;
        object.member("permission", &self.permission)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Model {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Model {
    const NAME: &'static str = "Model";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut owned_by = None;
        let mut permission = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "owned_by" => members.optional(&mut owned_by)?,
                "permission" => members.optional(&mut permission)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "model".to_owned()),
            created,
            owned_by: owned_by.unwrap_or_default(),
            permission: permission.unwrap_or_default(),
            extra: members.into_extra(),
        })
    }
}

/// What an organization may do with a model.
///
/// The reference shows that a model has permissions and leaves out what is in them. The members
/// are those that servers send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModelPermission {
    /// The id of the permission.
    pub id: Option<String>,
    /// The kind of this object, always `model_permission`.
    ///
    /// Reads as `"model_permission"` when it is absent or null.
    pub object: String,
    /// When the permission was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// Whether an engine may be made of the model.
    pub allow_create_engine: Option<bool>,
    /// Whether the model may be sampled.
    pub allow_sampling: Option<bool>,
    /// Whether the model may be asked for logarithms of probabilities.
    pub allow_logprobs: Option<bool>,
    /// Whether the model may be used for search indices.
    pub allow_search_indices: Option<bool>,
    /// Whether the model may be seen.
    pub allow_view: Option<bool>,
    /// Whether the model may be fine-tuned.
    pub allow_fine_tuning: Option<bool>,
    /// The organization that has the permission; `*` stands for all.
    pub organization: Option<String>,
    /// The group that has the permission, if it belongs to one.
    pub group: Option<String>,
    /// Whether the permission blocks.
    pub is_blocking: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for ModelPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("id", &self.id)?;
        object.member("object", &self.object)?;
        object.optional("created", &self.created)?;
        object.optional("allow_create_engine", &self.allow_create_engine)?;
        object.optional("allow_sampling", &self.allow_sampling)?;
        object.optional("allow_logprobs", &self.allow_logprobs)?;
        object.optional("allow_search_indices", &self.allow_search_indices)?;
        object.optional("allow_view", &self.allow_view)?;
        object.optional("allow_fine_tuning", &self.allow_fine_tuning)?;
        object.optional("organization", &self.organization)?;
        object.optional("group", &self.group)?;
        object.optional("is_blocking", &self.is_blocking)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ModelPermission {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ModelPermission {
    const NAME: &'static str = "ModelPermission";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut created = None;
        let mut allow_create_engine = None;
        let mut allow_sampling = None;
        let mut allow_logprobs = None;
        let mut allow_search_indices = None;
        let mut allow_view = None;
        let mut allow_fine_tuning = None;
        let mut organization = None;
        let mut group = None;
        let mut is_blocking = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "created" => members.optional(&mut created)?,
                "allow_create_engine" => members.optional(&mut allow_create_engine)?,
                "allow_sampling" => members.optional(&mut allow_sampling)?,
                "allow_logprobs" => members.optional(&mut allow_logprobs)?,
                "allow_search_indices" => members.optional(&mut allow_search_indices)?,
                "allow_view" => members.optional(&mut allow_view)?,
                "allow_fine_tuning" => members.optional(&mut allow_fine_tuning)?,
                "organization" => members.optional(&mut organization)?,
                "group" => members.optional(&mut group)?,
                "is_blocking" => members.optional(&mut is_blocking)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id,
            object: object.unwrap_or_else(|| "model_permission".to_owned()),
            created,
            allow_create_engine,
            allow_sampling,
            allow_logprobs,
            allow_search_indices,
            allow_view,
            allow_fine_tuning,
            organization,
            group,
            is_blocking,
            extra: members.into_extra(),
        })
    }
}

/// Whether a model was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteModelResponse {
    /// The id of the model.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of the deleted object, always `model`.
    ///
    /// Reads as `"model"` when it is absent or null.
    pub object: String,
    /// Whether the model was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for DeleteModelResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("deleted", &self.deleted)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for DeleteModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for DeleteModelResponse {
    const NAME: &'static str = "DeleteModelResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut deleted = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.optional(&mut id)?,
                "object" => members.optional(&mut object)?,
                "deleted" => members.required(&mut deleted)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: id.unwrap_or_default(),
            object: object.unwrap_or_else(|| "model".to_owned()),
            deleted: runtime::present(deleted, "deleted")?,
            extra: members.into_extra(),
        })
    }
}
