// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listVectorStores`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVectorStoresParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The id of the first item of the page after, to go backwards.
    pub before: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
}

impl ListVectorStoresParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            after: None,
            before: None,
            limit: None,
            order: None,
        }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The query and header parameters of `listVectorStoreFiles`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVectorStoreFilesParams {
    /// Lists the files in this state alone.
    pub filter: Option<VectorStoreFileStatus>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The id of the first item of the page after, to go backwards.
    pub before: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
}

impl ListVectorStoreFilesParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            filter: None,
            after: None,
            before: None,
            limit: None,
            order: None,
        }
    }

    /// Lists the files in this state alone.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<VectorStoreFileStatus>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// The query and header parameters of `listFilesInVectorStoreBatch`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFilesInVectorStoreBatchParams {
    /// Lists the files in this state alone.
    pub filter: Option<VectorStoreFileStatus>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The id of the first item of the page after, to go backwards.
    pub before: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
}

impl ListFilesInVectorStoreBatchParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            filter: None,
            after: None,
            before: None,
            limit: None,
            order: None,
        }
    }

    /// Lists the files in this state alone.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<VectorStoreFileStatus>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// What a vector store is called and made of.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreRequest {
    /// How the files are cut up. Of use with `file_ids` alone.
    pub chunking_strategy: Option<VectorStoreChunking>,
    /// What the store is for.
    pub description: Option<String>,
    /// When a store is deleted because nobody uses it.
    pub expires_after: Option<VectorStoreExpiration>,
    /// The ids of the files that it is made of, at most 500.
    ///
    /// Bounds: at most 500 items.
    pub file_ids: Option<Vec<String>>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// The name of the store.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateVectorStoreRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            chunking_strategy: None,
            description: None,
            expires_after: None,
            file_ids: None,
            metadata: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How the files are cut up. Of use with `file_ids` alone.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<VectorStoreChunking>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// What the store is for.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// When a store is deleted because nobody uses it.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: VectorStoreExpiration) -> Self {
        self.expires_after = Some(expires_after);
        self
    }

    /// The ids of the files that it is made of, at most 500.
    ///
    /// Bounds: at most 500 items.
    #[must_use]
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// The name of the store.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

impl serde::Serialize for CreateVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateVectorStoreRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateVectorStoreRequest",
            &[
                runtime::Member::optional("chunking_strategy"),
                runtime::Member::optional("description"),
                runtime::Member::optional("expires_after"),
                runtime::Member::optional("file_ids"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateVectorStoreRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.chunking_strategy,
            1usize => &mut self.description,
            2usize => &mut self.expires_after,
            3usize => &mut self.file_ids,
            4usize => &mut self.metadata,
            5usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateVectorStoreRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            chunking_strategy: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            expires_after: runtime::FromJson::empty(),
            file_ids: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateVectorStoreRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateVectorStoreRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.chunking_strategy,
            1usize => &self.description,
            2usize => &self.expires_after,
            3usize => &self.file_ids,
            4usize => &self.metadata,
            5usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateVectorStoreRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is to be changed; whatever is left out stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVectorStoreRequest {
    /// When a store is deleted because nobody uses it.
    pub expires_after: Option<VectorStoreExpiration>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// The new name.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UpdateVectorStoreRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            expires_after: None,
            metadata: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// When a store is deleted because nobody uses it.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: VectorStoreExpiration) -> Self {
        self.expires_after = Some(expires_after);
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// The new name.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

impl serde::Serialize for UpdateVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UpdateVectorStoreRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UpdateVectorStoreRequest",
            &[
                runtime::Member::optional("expires_after"),
                runtime::Member::optional("metadata"),
                runtime::Member::optional("name"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UpdateVectorStoreRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.expires_after,
            1usize => &mut self.metadata,
            2usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UpdateVectorStoreRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            expires_after: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UpdateVectorStoreRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UpdateVectorStoreRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.expires_after,
            1usize => &self.metadata,
            2usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UpdateVectorStoreRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// When a store is deleted because nobody uses it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreExpiration {
    /// The number of days, from 1 to 365.
    ///
    /// Bounds: 1 to 365.
    pub days: u32,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreExpiration {
    /// What the member `anchor` always is. It is always sent.
    ///
    /// From when the days are counted, always from the last use.
    pub const ANCHOR: &'static str = "last_active_at";
}

impl VectorStoreExpiration {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(days: u32) -> Self {
        Self {
            days,
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

impl serde::Serialize for VectorStoreExpiration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreExpiration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreExpiration {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreExpiration",
            &[
                runtime::Member::constant("anchor", "last_active_at"),
                runtime::Member::required("days"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreExpiration {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.days,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreExpiration {
    fn empty() -> Self {
        Self {
            days: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreExpiration {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreExpiration {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.days,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreExpiration {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How files are cut into the chunks that a search finds; `auto`, unless it says more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreChunking {
    /// The server chooses, at present chunks of 800 tokens that share 400 with the next.
    Auto(VectorStoreAutoChunking),
    /// Chunks of a size of your own.
    Static(VectorStoreStaticChunking),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl VectorStoreChunking {
    /// [`VectorStoreAutoChunking::new`] as this form.
    #[inline]
    pub fn auto() -> Self {
        Self::Auto(VectorStoreAutoChunking::new())
    }

    /// [`VectorStoreStaticChunking::new`] as this form.
    #[inline]
    pub fn static_(static_: VectorStoreChunkSizes) -> Self {
        Self::Static(VectorStoreStaticChunking::new(static_))
    }
}

impl serde::Serialize for VectorStoreChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreChunking {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for VectorStoreChunking {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for VectorStoreChunking {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: false,
            forms: &[
                runtime::UnionForm {
                    tags: &["static"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["static"],
                        constants: &[("type", runtime::Scalar::Text("static"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["auto"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("type", runtime::Scalar::Text("auto"))],
                    },
                },
            ],
        };
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Static(runtime::FromJson::empty()),
            1usize => Self::Auto(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Static(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for VectorStoreChunking {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Static(form) => form,
            Self::Auto(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<VectorStoreStaticChunking> for VectorStoreChunking {
    #[inline]
    fn from(value: VectorStoreStaticChunking) -> Self {
        Self::Static(value)
    }
}

impl From<VectorStoreAutoChunking> for VectorStoreChunking {
    #[inline]
    fn from(value: VectorStoreAutoChunking) -> Self {
        Self::Auto(value)
    }
}

/// The server chooses, at present chunks of 800 tokens that share 400 with the next.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreAutoChunking {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreAutoChunking {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the strategy.
    pub const TYPE: &'static str = "auto";
}

impl VectorStoreAutoChunking {
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

impl serde::Serialize for VectorStoreAutoChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreAutoChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreAutoChunking {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreAutoChunking",
            &[runtime::Member::constant("type", "auto")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreAutoChunking {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreAutoChunking {
    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreAutoChunking {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreAutoChunking {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreAutoChunking {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Chunks of a size of your own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreStaticChunking {
    /// How long chunks are, and how much of it they share.
    pub static_: VectorStoreChunkSizes,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreStaticChunking {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the strategy.
    pub const TYPE: &'static str = "static";
}

impl VectorStoreStaticChunking {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(static_: VectorStoreChunkSizes) -> Self {
        Self {
            static_,
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

impl serde::Serialize for VectorStoreStaticChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreStaticChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreStaticChunking {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreStaticChunking",
            &[
                runtime::Member::constant("type", "static"),
                runtime::Member::required("static"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreStaticChunking {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.static_,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreStaticChunking {
    fn empty() -> Self {
        Self {
            static_: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreStaticChunking {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreStaticChunking {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.static_,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreStaticChunking {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How long chunks are, and how much of it they share.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreChunkSizes {
    /// The largest number of tokens of a chunk, from 100 to 4096.
    ///
    /// Bounds: 100 to 4096.
    pub max_chunk_size_tokens: u32,
    /// The number of tokens that a chunk has of the one before, at most half of its size.
    pub chunk_overlap_tokens: u32,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreChunkSizes {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(max_chunk_size_tokens: u32, chunk_overlap_tokens: u32) -> Self {
        Self {
            max_chunk_size_tokens,
            chunk_overlap_tokens,
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

impl serde::Serialize for VectorStoreChunkSizes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreChunkSizes {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreChunkSizes {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreChunkSizes",
            &[
                runtime::Member::required("max_chunk_size_tokens"),
                runtime::Member::required("chunk_overlap_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreChunkSizes {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.max_chunk_size_tokens,
            1usize => &mut self.chunk_overlap_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreChunkSizes {
    fn empty() -> Self {
        Self {
            max_chunk_size_tokens: runtime::FromJson::empty(),
            chunk_overlap_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreChunkSizes {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreChunkSizes {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.max_chunk_size_tokens,
            1usize => &self.chunk_overlap_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreChunkSizes {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A store of files that can be searched by their meaning.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStore {
    /// The id, by which requests and tools name the store.
    pub id: String,
    /// The kind of this object, always `vector_store`.
    ///
    /// Reads as `"vector_store"` when it is absent or null.
    pub object: String,
    /// When the store was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name of the store.
    ///
    /// Reads as `""` when it is absent or null.
    pub name: String,
    /// What the store is for, as the request said. Many servers leave it out.
    ///
    /// Reads as `""` when it is absent or null.
    pub description: String,
    /// Whether the files of a store are still being read, ready, or gone.
    pub status: Option<VectorStoreStatus>,
    /// How many files are in which state.
    ///
    /// Reads as `{}` when it is absent or null.
    pub file_counts: VectorStoreFileCounts,
    /// How many bytes its files take up in the store.
    pub usage_bytes: Option<i64>,
    /// When the store was used last, in seconds since the Unix epoch.
    pub last_active_at: Option<i64>,
    /// When a store is deleted because nobody uses it.
    pub expires_after: Option<VectorStoreExpiration>,
    /// When the store will be deleted, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStore {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStore {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStore",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("name"),
                runtime::Member::defaulted("description"),
                runtime::Member::optional("status"),
                runtime::Member::defaulted("file_counts"),
                runtime::Member::optional("usage_bytes"),
                runtime::Member::optional("last_active_at"),
                runtime::Member::optional("expires_after"),
                runtime::Member::optional("expires_at"),
                runtime::Member::optional("metadata"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStore {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.name,
            4usize => &mut self.description,
            5usize => &mut self.status,
            6usize => &mut self.file_counts,
            7usize => &mut self.usage_bytes,
            8usize => &mut self.last_active_at,
            9usize => &mut self.expires_after,
            10usize => &mut self.expires_at,
            11usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "vector_store".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStore {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            file_counts: runtime::FromJson::empty(),
            usage_bytes: runtime::FromJson::empty(),
            last_active_at: runtime::FromJson::empty(),
            expires_after: runtime::FromJson::empty(),
            expires_at: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStore {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStore {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.name,
            4usize => &self.description,
            5usize => &self.status,
            6usize => &self.file_counts,
            7usize => &self.usage_bytes,
            8usize => &self.last_active_at,
            9usize => &self.expires_after,
            10usize => &self.expires_at,
            11usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStore {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether the files of a store are still being read, ready, or gone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `expired`
    Expired,
    /// A value that the document does not name.
    Other(String),
}

impl VectorStoreStatus {
    const VALUES: &'static [&'static str] = &["in_progress", "completed", "expired"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Expired => "expired",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for VectorStoreStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::InProgress,
            Some(1usize) => Self::Completed,
            Some(2usize) => Self::Expired,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for VectorStoreStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VectorStoreStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VectorStoreStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VectorStoreStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for VectorStoreStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for VectorStoreStatus {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How many files are in which state.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileCounts {
    /// How many are being read.
    ///
    /// Reads as `0` when it is absent or null.
    pub in_progress: i64,
    /// How many are ready.
    ///
    /// Reads as `0` when it is absent or null.
    pub completed: i64,
    /// How many could not be read.
    ///
    /// Reads as `0` when it is absent or null.
    pub failed: i64,
    /// How many were cancelled.
    ///
    /// Reads as `0` when it is absent or null.
    pub cancelled: i64,
    /// How many there are.
    ///
    /// Reads as `0` when it is absent or null.
    pub total: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileCounts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileCounts {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileCounts",
            &[
                runtime::Member::defaulted("in_progress"),
                runtime::Member::defaulted("completed"),
                runtime::Member::defaulted("failed"),
                runtime::Member::defaulted("cancelled"),
                runtime::Member::defaulted("total"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileCounts {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.in_progress,
            1usize => &mut self.completed,
            2usize => &mut self.failed,
            3usize => &mut self.cancelled,
            4usize => &mut self.total,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreFileCounts {
    fn empty() -> Self {
        Self {
            in_progress: runtime::FromJson::empty(),
            completed: runtime::FromJson::empty(),
            failed: runtime::FromJson::empty(),
            cancelled: runtime::FromJson::empty(),
            total: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileCounts {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileCounts {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.in_progress,
            1usize => &self.completed,
            2usize => &self.failed,
            3usize => &self.cancelled,
            4usize => &self.total,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFileCounts {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of vector stores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The stores of the page.
    pub data: Vec<VectorStore>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a vector store is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreDeleted {
    /// The id of the store.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `vector_store.deleted`.
    ///
    /// Reads as `"vector_store.deleted"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    ///
    /// Reads as `false` when it is absent or null.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::defaulted("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreDeleted {
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
            self.object = "vector_store.deleted".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreDeleted {
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

impl runtime::ToJson for VectorStoreDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What to look for in a vector store, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchVectorStoreRequest {
    /// What is looked for.
    pub query: VectorStoreQuery,
    /// Which files count, by their attributes.
    pub filters: Option<FileFilter>,
    /// The largest number of results, from 1 to 50.
    ///
    /// Bounds: 1 to 50. Default of the server: `10`.
    pub max_num_results: Option<u32>,
    /// How results are put in order, and which are too bad.
    pub ranking_options: Option<VectorStoreRanking>,
    /// Whether the server may put the question into words that suit the search better.
    ///
    /// Default of the server: `false`.
    pub rewrite_query: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl SearchVectorStoreRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(query: impl Into<VectorStoreQuery>) -> Self {
        Self {
            query: query.into(),
            filters: None,
            max_num_results: None,
            ranking_options: None,
            rewrite_query: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Which files count, by their attributes.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: impl Into<FileFilter>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// The largest number of results, from 1 to 50.
    ///
    /// Bounds: 1 to 50. Default of the server: `10`.
    #[must_use]
    #[inline]
    pub fn max_num_results(mut self, max_num_results: u32) -> Self {
        self.max_num_results = Some(max_num_results);
        self
    }

    /// How results are put in order, and which are too bad.
    #[must_use]
    #[inline]
    pub fn ranking_options(mut self, ranking_options: VectorStoreRanking) -> Self {
        self.ranking_options = Some(ranking_options);
        self
    }

    /// Whether the server may put the question into words that suit the search better.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn rewrite_query(mut self, rewrite_query: bool) -> Self {
        self.rewrite_query = Some(rewrite_query);
        self
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

impl serde::Serialize for SearchVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SearchVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SearchVectorStoreRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SearchVectorStoreRequest",
            &[
                runtime::Member::required("query"),
                runtime::Member::optional("filters"),
                runtime::Member::optional("max_num_results"),
                runtime::Member::optional("ranking_options"),
                runtime::Member::optional("rewrite_query"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SearchVectorStoreRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.query,
            1usize => &mut self.filters,
            2usize => &mut self.max_num_results,
            3usize => &mut self.ranking_options,
            4usize => &mut self.rewrite_query,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SearchVectorStoreRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            query: runtime::FromJson::empty(),
            filters: runtime::FromJson::empty(),
            max_num_results: runtime::FromJson::empty(),
            ranking_options: runtime::FromJson::empty(),
            rewrite_query: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SearchVectorStoreRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SearchVectorStoreRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.query,
            1usize => &self.filters,
            2usize => &self.max_num_results,
            3usize => &self.ranking_options,
            4usize => &self.rewrite_query,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SearchVectorStoreRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreQuery {
    /// One question.
    Text(String),
    /// Several questions.
    Texts(Vec<String>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for VectorStoreQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreQuery {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreQuery {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for VectorStoreQuery {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for VectorStoreQuery {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: None,
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::Text,
                },
                runtime::UnionForm {
                    tags: &[],
                    untagged: false,
                    look: runtime::Look::List,
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Texts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for VectorStoreQuery {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Texts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for VectorStoreQuery {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for VectorStoreQuery {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for VectorStoreQuery {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<Vec<String>> for VectorStoreQuery {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<&Vec<String>> for VectorStoreQuery {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Texts(value.clone())
    }
}

impl From<&[String]> for VectorStoreQuery {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for VectorStoreQuery {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Texts(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for VectorStoreQuery {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Texts(value.to_vec())
    }
}

impl From<Vec<&str>> for VectorStoreQuery {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for VectorStoreQuery {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for VectorStoreQuery {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for VectorStoreQuery {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for VectorStoreQuery {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Texts(value.iter().copied().map(str::to_owned).collect())
    }
}

/// How results are put in order, and which are too bad.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreRanking {
    /// What puts the results in order; `none` is the fastest.
    ///
    /// Default of the server: `"auto"`.
    pub ranker: Option<VectorStoreRanker>,
    /// The lowest score that a result may have, from 0 to 1.
    ///
    /// Bounds: 0 to 1. Default of the server: `0`.
    pub score_threshold: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreRanking {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            ranker: None,
            score_threshold: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What puts the results in order; `none` is the fastest.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn ranker(mut self, ranker: impl Into<VectorStoreRanker>) -> Self {
        self.ranker = Some(ranker.into());
        self
    }

    /// The lowest score that a result may have, from 0 to 1.
    ///
    /// Bounds: 0 to 1. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
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

impl serde::Serialize for VectorStoreRanking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreRanking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreRanking {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreRanking",
            &[
                runtime::Member::optional("ranker"),
                runtime::Member::optional("score_threshold"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreRanking {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.ranker,
            1usize => &mut self.score_threshold,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreRanking {
    #[inline]
    fn empty() -> Self {
        Self {
            ranker: runtime::FromJson::empty(),
            score_threshold: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreRanking {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreRanking {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.ranker,
            1usize => &self.score_threshold,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreRanking {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What puts the results in order; `none` is the fastest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreRanker {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// `default-2024-11-15`
    Default20241115,
    /// A value that the document does not name.
    Other(String),
}

impl VectorStoreRanker {
    const VALUES: &'static [&'static str] = &["none", "auto", "default-2024-11-15"];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Default20241115 => "default-2024-11-15",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for VectorStoreRanker {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::None,
            Some(1usize) => Self::Auto,
            Some(2usize) => Self::Default20241115,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for VectorStoreRanker {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VectorStoreRanker {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VectorStoreRanker {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VectorStoreRanker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreRanker {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreRanker {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for VectorStoreRanker {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for VectorStoreRanker {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A page of what a search found, the best first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchPage {
    /// The kind of this object, always `vector_store.search_results.page`.
    ///
    /// Reads as `"vector_store.search_results.page"` when it is absent or null.
    pub object: String,
    /// What was looked for, as the server rewrote it.
    pub search_query: Option<VectorStoreQuery>,
    /// The results of the page.
    pub data: Vec<VectorStoreSearchResult>,
    /// Whether there are more results after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// What stands for the next page, if there is one.
    pub next_page: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreSearchPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreSearchPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreSearchPage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreSearchPage",
            &[
                runtime::Member::filled("object"),
                runtime::Member::optional("search_query"),
                runtime::Member::required("data"),
                runtime::Member::defaulted("has_more"),
                runtime::Member::optional("next_page"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreSearchPage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.search_query,
            2usize => &mut self.data,
            3usize => &mut self.has_more,
            4usize => &mut self.next_page,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "vector_store.search_results.page".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreSearchPage {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            search_query: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            next_page: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreSearchPage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreSearchPage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.search_query,
            2usize => &self.data,
            3usize => &self.has_more,
            4usize => &self.next_page,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreSearchPage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file, and the chunks of it that fit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchResult {
    /// The id of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub file_id: String,
    /// The name of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub filename: String,
    /// How well it fits, from 0 to 1; some servers go above.
    pub score: Option<f64>,
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// The chunks that fit.
    pub content: Vec<VectorStoreText>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreSearchResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreSearchResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreSearchResult {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreSearchResult",
            &[
                runtime::Member::defaulted("file_id"),
                runtime::Member::defaulted("filename"),
                runtime::Member::optional("score"),
                runtime::Member::optional("attributes"),
                runtime::Member::required("content"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreSearchResult {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_id,
            1usize => &mut self.filename,
            2usize => &mut self.score,
            3usize => &mut self.attributes,
            4usize => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreSearchResult {
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            score: runtime::FromJson::empty(),
            attributes: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreSearchResult {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreSearchResult {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_id,
            1usize => &self.filename,
            2usize => &self.score,
            3usize => &self.attributes,
            4usize => &self.content,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreSearchResult {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of text of a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreText {
    /// The kind of the piece, always `text`.
    ///
    /// Reads as `"text"` when it is absent or null.
    pub type_: String,
    /// The text.
    ///
    /// Reads as `""` when it is absent or null.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreText",
            &[runtime::Member::filled("type"), runtime::Member::defaulted("text")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.type_ = "text".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreText {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreText {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreText {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file for a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreFileRequest {
    /// The id of the uploaded file.
    pub file_id: String,
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// How files are cut into the chunks that a search finds; `auto`, unless it says more.
    pub chunking_strategy: Option<VectorStoreChunking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateVectorStoreFileRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            attributes: None,
            chunking_strategy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Values that are kept beside a file, at most 16.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// How files are cut into the chunks that a search finds; `auto`, unless it says more.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<VectorStoreChunking>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
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

impl serde::Serialize for CreateVectorStoreFileRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreFileRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateVectorStoreFileRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateVectorStoreFileRequest",
            &[
                runtime::Member::required("file_id"),
                runtime::Member::optional("attributes"),
                runtime::Member::optional("chunking_strategy"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateVectorStoreFileRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_id,
            1usize => &mut self.attributes,
            2usize => &mut self.chunking_strategy,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateVectorStoreFileRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            attributes: runtime::FromJson::empty(),
            chunking_strategy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateVectorStoreFileRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateVectorStoreFileRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_id,
            1usize => &self.attributes,
            2usize => &self.chunking_strategy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateVectorStoreFileRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The new attributes of a file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVectorStoreFileRequest {
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UpdateVectorStoreFileRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        attributes: impl Into<Option<std::collections::BTreeMap<String, AttributeValue>>>,
    ) -> Self {
        Self {
            attributes: attributes.into(),
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

impl serde::Serialize for UpdateVectorStoreFileRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVectorStoreFileRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UpdateVectorStoreFileRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UpdateVectorStoreFileRequest",
            &[runtime::Member::nullable("attributes")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UpdateVectorStoreFileRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.attributes,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UpdateVectorStoreFileRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            attributes: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UpdateVectorStoreFileRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UpdateVectorStoreFileRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.attributes,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UpdateVectorStoreFileRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file in a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFile {
    /// The id of the file, the same as that of the upload.
    pub id: String,
    /// The kind of this object, always `vector_store.file`.
    ///
    /// Reads as `"vector_store.file"` when it is absent or null.
    pub object: String,
    /// When it was added to the store, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The id of the store.
    ///
    /// Reads as `""` when it is absent or null.
    pub vector_store_id: String,
    /// Whether files are being read, ready, not readable, or cancelled.
    pub status: Option<VectorStoreFileStatus>,
    /// Why a file could not be read.
    pub last_error: Option<VectorStoreFileError>,
    /// How many bytes it takes up in the store, which need not be its size.
    pub usage_bytes: Option<i64>,
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// How a file was cut up.
    pub chunking_strategy: Option<VectorStoreUsedChunking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFile {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFile",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("vector_store_id"),
                runtime::Member::optional("status"),
                runtime::Member::optional("last_error"),
                runtime::Member::optional("usage_bytes"),
                runtime::Member::optional("attributes"),
                runtime::Member::optional("chunking_strategy"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFile {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.vector_store_id,
            4usize => &mut self.status,
            5usize => &mut self.last_error,
            6usize => &mut self.usage_bytes,
            7usize => &mut self.attributes,
            8usize => &mut self.chunking_strategy,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "vector_store.file".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreFile {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            vector_store_id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            last_error: runtime::FromJson::empty(),
            usage_bytes: runtime::FromJson::empty(),
            attributes: runtime::FromJson::empty(),
            chunking_strategy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFile {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFile {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.vector_store_id,
            4usize => &self.status,
            5usize => &self.last_error,
            6usize => &self.usage_bytes,
            7usize => &self.attributes,
            8usize => &self.chunking_strategy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFile {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether files are being read, ready, not readable, or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreFileStatus {
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that the document does not name.
    Other(String),
}

impl VectorStoreFileStatus {
    const VALUES: &'static [&'static str] = &[
        "in_progress",
        "completed",
        "failed",
        "cancelled",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for VectorStoreFileStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::InProgress,
            Some(1usize) => Self::Completed,
            Some(2usize) => Self::Failed,
            Some(3usize) => Self::Cancelled,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for VectorStoreFileStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VectorStoreFileStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VectorStoreFileStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VectorStoreFileStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreFileStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for VectorStoreFileStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for VectorStoreFileStatus {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why a file could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileError {
    /// Whether the server failed, or the kind or the content of the file is at fault.
    pub code: Option<VectorStoreFileErrorCode>,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileError",
            &[runtime::Member::optional("code"), runtime::Member::defaulted("message")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.code,
            1usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreFileError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileError {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.code,
            1usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFileError {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Whether the server failed, or the kind or the content of the file is at fault.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreFileErrorCode {
    /// `server_error`
    ServerError,
    /// `unsupported_file`
    UnsupportedFile,
    /// `invalid_file`
    InvalidFile,
    /// A value that the document does not name.
    Other(String),
}

impl VectorStoreFileErrorCode {
    const VALUES: &'static [&'static str] = &[
        "server_error",
        "unsupported_file",
        "invalid_file",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServerError => "server_error",
            Self::UnsupportedFile => "unsupported_file",
            Self::InvalidFile => "invalid_file",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for VectorStoreFileErrorCode {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::ServerError,
            Some(1usize) => Self::UnsupportedFile,
            Some(2usize) => Self::InvalidFile,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for VectorStoreFileErrorCode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VectorStoreFileErrorCode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VectorStoreFileErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VectorStoreFileErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreFileErrorCode {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for VectorStoreFileErrorCode {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for VectorStoreFileErrorCode {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How a file was cut up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreUsedChunking {
    /// Chunks of a size of your own.
    Static(VectorStoreStaticChunking),
    /// How it was done is not known, as with files from before there was a choice.
    Other_(VectorStoreOtherChunking),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for VectorStoreUsedChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreUsedChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for VectorStoreUsedChunking {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for VectorStoreUsedChunking {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for VectorStoreUsedChunking {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["static"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["static"],
                        constants: &[("type", runtime::Scalar::Text("static"))],
                    },
                },
                runtime::UnionForm {
                    tags: &["other"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[("type", runtime::Scalar::Text("other"))],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Static(runtime::FromJson::empty()),
            1usize => Self::Other_(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Static(form) => form,
            Self::Other_(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for VectorStoreUsedChunking {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Static(form) => form,
            Self::Other_(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<VectorStoreStaticChunking> for VectorStoreUsedChunking {
    #[inline]
    fn from(value: VectorStoreStaticChunking) -> Self {
        Self::Static(value)
    }
}

impl From<VectorStoreOtherChunking> for VectorStoreUsedChunking {
    #[inline]
    fn from(value: VectorStoreOtherChunking) -> Self {
        Self::Other_(value)
    }
}

/// How it was done is not known, as with files from before there was a choice.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreOtherChunking {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl VectorStoreOtherChunking {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the strategy.
    pub const TYPE: &'static str = "other";
}

impl serde::Serialize for VectorStoreOtherChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreOtherChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreOtherChunking {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreOtherChunking",
            &[runtime::Member::constant("type", "other")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreOtherChunking {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for VectorStoreOtherChunking {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreOtherChunking {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreOtherChunking {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreOtherChunking {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of files of a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The files of the page.
    pub data: Vec<VectorStoreFile>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreFileList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFileList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a file is out of a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileDeleted {
    /// The id of the file.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `vector_store.file.deleted`.
    ///
    /// Reads as `"vector_store.file.deleted"` when it is absent or null.
    pub object: String,
    /// Whether it was removed.
    ///
    /// Reads as `false` when it is absent or null.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::defaulted("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileDeleted {
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
            self.object = "vector_store.file.deleted".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreFileDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileDeleted {
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

impl runtime::ToJson for VectorStoreFileDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of the text of a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileContent {
    /// The kind of this object, always `vector_store.file_content.page`.
    ///
    /// Reads as `"vector_store.file_content.page"` when it is absent or null.
    pub object: String,
    /// The text, piece by piece.
    pub data: Vec<VectorStoreText>,
    /// Whether there is more text after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// What stands for the next page, if there is one.
    pub next_page: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileContent {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileContent",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::defaulted("has_more"),
                runtime::Member::optional("next_page"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileContent {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.has_more,
            3usize => &mut self.next_page,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "vector_store.file_content.page".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreFileContent {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            next_page: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileContent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileContent {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.has_more,
            3usize => &self.next_page,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFileContent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Files for a vector store, as `file_ids` or as `files`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreFileBatchRequest {
    /// The ids of the uploaded files, at most 2000, all with the same settings.
    ///
    /// Bounds: 1 to 2000 items.
    pub file_ids: Option<Vec<String>>,
    /// The files, at most 2000, each with settings of its own.
    ///
    /// Bounds: 1 to 2000 items.
    pub files: Option<Vec<CreateVectorStoreFileRequest>>,
    /// What is kept beside each of the `file_ids`.
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// How each of the `file_ids` is cut up.
    pub chunking_strategy: Option<VectorStoreChunking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateVectorStoreFileBatchRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_ids: None,
            files: None,
            attributes: None,
            chunking_strategy: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The ids of the uploaded files, at most 2000, all with the same settings.
    ///
    /// Bounds: 1 to 2000 items.
    #[must_use]
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The files, at most 2000, each with settings of its own.
    ///
    /// Bounds: 1 to 2000 items.
    #[must_use]
    #[inline]
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = CreateVectorStoreFileRequest>,
    ) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// What is kept beside each of the `file_ids`.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// How each of the `file_ids` is cut up.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<VectorStoreChunking>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Adds one to [`Self::files`](Self#structfield.files).
    #[must_use]
    #[inline]
    pub fn file(mut self, file: CreateVectorStoreFileRequest) -> Self {
        self.files.get_or_insert_default().push(file);
        self
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

impl serde::Serialize for CreateVectorStoreFileBatchRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreFileBatchRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateVectorStoreFileBatchRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateVectorStoreFileBatchRequest",
            &[
                runtime::Member::optional("file_ids"),
                runtime::Member::optional("files"),
                runtime::Member::optional("attributes"),
                runtime::Member::optional("chunking_strategy"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_ids,
            1usize => &mut self.files,
            2usize => &mut self.attributes,
            3usize => &mut self.chunking_strategy,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            file_ids: runtime::FromJson::empty(),
            files: runtime::FromJson::empty(),
            attributes: runtime::FromJson::empty(),
            chunking_strategy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateVectorStoreFileBatchRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_ids,
            1usize => &self.files,
            2usize => &self.attributes,
            3usize => &self.chunking_strategy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateVectorStoreFileBatchRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Files that were added to a vector store at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileBatch {
    /// The id of the batch.
    pub id: String,
    /// The kind of this object, `vector_store.file_batch`; some servers spell it otherwise.
    ///
    /// Reads as `"vector_store.file_batch"` when it is absent or null.
    pub object: String,
    /// When the batch was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The id of the store.
    ///
    /// Reads as `""` when it is absent or null.
    pub vector_store_id: String,
    /// Whether files are being read, ready, not readable, or cancelled.
    pub status: Option<VectorStoreFileStatus>,
    /// How many files are in which state.
    ///
    /// Reads as `{}` when it is absent or null.
    pub file_counts: VectorStoreFileCounts,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for VectorStoreFileBatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileBatch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VectorStoreFileBatch {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VectorStoreFileBatch",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("vector_store_id"),
                runtime::Member::optional("status"),
                runtime::Member::defaulted("file_counts"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VectorStoreFileBatch {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.vector_store_id,
            4usize => &mut self.status,
            5usize => &mut self.file_counts,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "vector_store.file_batch".to_owned();
        }
    }
}

impl runtime::FromJson for VectorStoreFileBatch {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            vector_store_id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            file_counts: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VectorStoreFileBatch {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VectorStoreFileBatch {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.vector_store_id,
            4usize => &self.status,
            5usize => &self.file_counts,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VectorStoreFileBatch {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
