// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The available models.
#[derive(Debug)]
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

impl Clone for ListModelsResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            object: runtime::copied(&self.object),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ListModelsResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListModelsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListModelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListModelsResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListModelsResponse",
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

/// A model that the API offers.
#[derive(Debug)]
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
    /// The day on which the model goes, such as `2027-02-26`, if that is known.
    pub shutdown_date: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Model {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            owned_by: runtime::copied(&self.owned_by),
            permission: runtime::copied(&self.permission),
            shutdown_date: runtime::copied(&self.shutdown_date),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Model {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.owned_by, &other.owned_by)
            && runtime::equal(&self.permission, &other.permission)
            && runtime::equal(&self.shutdown_date, &other.shutdown_date)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Model {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Model {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Model {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Model",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::defaulted("owned_by"),
            runtime::Member::defaulted("permission"),
            runtime::Member::optional("shutdown_date"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created: None,
            owned_by: runtime::Json::empty(),
            permission: runtime::Json::empty(),
            shutdown_date: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.owned_by, value),
            4 => runtime::Json::take(&mut self.permission, value),
            5 => runtime::Json::take(&mut self.shutdown_date, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "model".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.owned_by),
            4 => runtime::Json::shape(&self.permission),
            5 => runtime::Json::shape(&self.shutdown_date),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What an organization may do with a model.
///
/// The reference shows that a model has permissions and leaves out what is in them. The members
/// are those that servers send.
#[derive(Debug)]
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

impl Clone for ModelPermission {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            allow_create_engine: self.allow_create_engine,
            allow_sampling: self.allow_sampling,
            allow_logprobs: self.allow_logprobs,
            allow_search_indices: self.allow_search_indices,
            allow_view: self.allow_view,
            allow_fine_tuning: self.allow_fine_tuning,
            organization: runtime::copied(&self.organization),
            group: runtime::copied(&self.group),
            is_blocking: self.is_blocking,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModelPermission {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.allow_create_engine, &other.allow_create_engine)
            && runtime::equal(&self.allow_sampling, &other.allow_sampling)
            && runtime::equal(&self.allow_logprobs, &other.allow_logprobs)
            && runtime::equal(&self.allow_search_indices, &other.allow_search_indices)
            && runtime::equal(&self.allow_view, &other.allow_view)
            && runtime::equal(&self.allow_fine_tuning, &other.allow_fine_tuning)
            && runtime::equal(&self.organization, &other.organization)
            && runtime::equal(&self.group, &other.group)
            && runtime::equal(&self.is_blocking, &other.is_blocking)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModelPermission {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModelPermission {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModelPermission {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModelPermission",
        &[
            runtime::Member::optional("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::optional("allow_create_engine"),
            runtime::Member::optional("allow_sampling"),
            runtime::Member::optional("allow_logprobs"),
            runtime::Member::optional("allow_search_indices"),
            runtime::Member::optional("allow_view"),
            runtime::Member::optional("allow_fine_tuning"),
            runtime::Member::optional("organization"),
            runtime::Member::optional("group"),
            runtime::Member::optional("is_blocking"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            object: runtime::Json::empty(),
            created: None,
            allow_create_engine: None,
            allow_sampling: None,
            allow_logprobs: None,
            allow_search_indices: None,
            allow_view: None,
            allow_fine_tuning: None,
            organization: None,
            group: None,
            is_blocking: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.allow_create_engine, value),
            4 => runtime::Json::take(&mut self.allow_sampling, value),
            5 => runtime::Json::take(&mut self.allow_logprobs, value),
            6 => runtime::Json::take(&mut self.allow_search_indices, value),
            7 => runtime::Json::take(&mut self.allow_view, value),
            8 => runtime::Json::take(&mut self.allow_fine_tuning, value),
            9 => runtime::Json::take(&mut self.organization, value),
            10 => runtime::Json::take(&mut self.group, value),
            11 => runtime::Json::take(&mut self.is_blocking, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "model_permission".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.allow_create_engine),
            4 => runtime::Json::shape(&self.allow_sampling),
            5 => runtime::Json::shape(&self.allow_logprobs),
            6 => runtime::Json::shape(&self.allow_search_indices),
            7 => runtime::Json::shape(&self.allow_view),
            8 => runtime::Json::shape(&self.allow_fine_tuning),
            9 => runtime::Json::shape(&self.organization),
            10 => runtime::Json::shape(&self.group),
            11 => runtime::Json::shape(&self.is_blocking),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether a model was deleted.
#[derive(Debug)]
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

impl Clone for DeleteModelResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            deleted: self.deleted,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DeleteModelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DeleteModelResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeleteModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DeleteModelResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DeleteModelResponse",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::required("deleted"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.deleted, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "model".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
