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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListModelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ListModelsResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ListModelsResponse",
            &[runtime::Member::required("data"), runtime::Member::filled("object")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ListModelsResponse {
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

impl runtime::FromJson for ListModelsResponse {
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ListModelsResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ListModelsResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.data,
            1usize => &self.object,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ListModelsResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    /// The day on which the model goes, such as `2027-02-26`, if that is known.
    pub shutdown_date: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Model {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Model {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Model {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for Model {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.owned_by,
            4usize => &mut self.permission,
            5usize => &mut self.shutdown_date,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "model".to_owned();
        }
    }
}

impl runtime::FromJson for Model {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            owned_by: runtime::FromJson::empty(),
            permission: runtime::FromJson::empty(),
            shutdown_date: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Model {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Model {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.owned_by,
            4usize => &self.permission,
            5usize => &self.shutdown_date,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Model {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModelPermission {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ModelPermission {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ModelPermission {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created,
            3usize => &mut self.allow_create_engine,
            4usize => &mut self.allow_sampling,
            5usize => &mut self.allow_logprobs,
            6usize => &mut self.allow_search_indices,
            7usize => &mut self.allow_view,
            8usize => &mut self.allow_fine_tuning,
            9usize => &mut self.organization,
            10usize => &mut self.group,
            11usize => &mut self.is_blocking,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "model_permission".to_owned();
        }
    }
}

impl runtime::FromJson for ModelPermission {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created: runtime::FromJson::empty(),
            allow_create_engine: runtime::FromJson::empty(),
            allow_sampling: runtime::FromJson::empty(),
            allow_logprobs: runtime::FromJson::empty(),
            allow_search_indices: runtime::FromJson::empty(),
            allow_view: runtime::FromJson::empty(),
            allow_fine_tuning: runtime::FromJson::empty(),
            organization: runtime::FromJson::empty(),
            group: runtime::FromJson::empty(),
            is_blocking: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ModelPermission {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ModelPermission {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created,
            3usize => &self.allow_create_engine,
            4usize => &self.allow_sampling,
            5usize => &self.allow_logprobs,
            6usize => &self.allow_search_indices,
            7usize => &self.allow_view,
            8usize => &self.allow_fine_tuning,
            9usize => &self.organization,
            10usize => &self.group,
            11usize => &self.is_blocking,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ModelPermission {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DeleteModelResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DeleteModelResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DeleteModelResponse",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::required("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DeleteModelResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.deleted,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "model".to_owned();
        }
    }
}

impl runtime::FromJson for DeleteModelResponse {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DeleteModelResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DeleteModelResponse {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.deleted,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DeleteModelResponse {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
