// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listVectorStores`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        runtime::set(&mut self.before, before.into());
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
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListVectorStoresParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            before: runtime::copied(&self.before),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListVectorStoresParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.before, &other.before)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// The query and header parameters of `listVectorStoreFiles`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// Lists the files in this state alone.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<VectorStoreFileStatus>) -> Self {
        runtime::set(&mut self.filter, filter.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        runtime::set(&mut self.before, before.into());
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
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListVectorStoreFilesParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            filter: runtime::copied(&self.filter),
            after: runtime::copied(&self.after),
            before: runtime::copied(&self.before),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListVectorStoreFilesParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.filter, &other.filter)
            && runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.before, &other.before)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// The query and header parameters of `listFilesInVectorStoreBatch`.
#[derive(Debug, Default)]
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
        Self::default()
    }

    /// Lists the files in this state alone.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<VectorStoreFileStatus>) -> Self {
        runtime::set(&mut self.filter, filter.into());
        self
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The id of the first item of the page after, to go backwards.
    #[must_use]
    #[inline]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        runtime::set(&mut self.before, before.into());
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
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListFilesInVectorStoreBatchParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            filter: runtime::copied(&self.filter),
            after: runtime::copied(&self.after),
            before: runtime::copied(&self.before),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListFilesInVectorStoreBatchParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.filter, &other.filter)
            && runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.before, &other.before)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// What a vector store is called and made of.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
    /// The name of the store.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CreateVectorStoreRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CreateVectorStoreRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the files are cut up. Of use with `file_ids` alone.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<VectorStoreChunking>,
    ) -> Self {
        runtime::set(&mut self.chunking_strategy, chunking_strategy.into());
        self
    }

    /// What the store is for.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// When a store is deleted because nobody uses it.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: VectorStoreExpiration) -> Self {
        runtime::set(&mut self.expires_after, expires_after);
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
        runtime::set(&mut self.file_ids, file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
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
        runtime::set(&mut self.name, name.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateVectorStoreRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            chunking_strategy: runtime::copied(&self.chunking_strategy),
            description: runtime::copied(&self.description),
            expires_after: runtime::copied(&self.expires_after),
            file_ids: runtime::copied(&self.file_ids),
            metadata: runtime::copied(&self.metadata),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateVectorStoreRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.chunking_strategy, &other.chunking_strategy)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.expires_after, &other.expires_after)
            && runtime::equal(&self.file_ids, &other.file_ids)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateVectorStoreRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            chunking_strategy: None,
            description: None,
            expires_after: None,
            file_ids: None,
            metadata: None,
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.chunking_strategy, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.expires_after, value),
            3 => runtime::Json::take(&mut self.file_ids, value),
            4 => runtime::Json::take(&mut self.metadata, value),
            5 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.chunking_strategy),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.expires_after),
            3 => runtime::Json::shape(&self.file_ids),
            4 => runtime::Json::shape(&self.metadata),
            5 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is to be changed; whatever is left out stays as it is.
#[derive(Debug)]
#[non_exhaustive]
pub struct UpdateVectorStoreRequest {
    /// When a store is deleted because nobody uses it.
    pub expires_after: Option<VectorStoreExpiration>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// The new name.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for UpdateVectorStoreRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl UpdateVectorStoreRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// When a store is deleted because nobody uses it.
    #[must_use]
    #[inline]
    pub fn expires_after(mut self, expires_after: VectorStoreExpiration) -> Self {
        runtime::set(&mut self.expires_after, expires_after);
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
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
        runtime::set(&mut self.name, name.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for UpdateVectorStoreRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            expires_after: runtime::copied(&self.expires_after),
            metadata: runtime::copied(&self.metadata),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UpdateVectorStoreRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.expires_after, &other.expires_after)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UpdateVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UpdateVectorStoreRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UpdateVectorStoreRequest",
        &[
            runtime::Member::optional("expires_after"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            expires_after: None,
            metadata: None,
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.expires_after, value),
            1 => runtime::Json::take(&mut self.metadata, value),
            2 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.expires_after),
            1 => runtime::Json::shape(&self.metadata),
            2 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// When a store is deleted because nobody uses it.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for VectorStoreExpiration {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            days: self.days,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreExpiration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.days, &other.days)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreExpiration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreExpiration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreExpiration {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreExpiration",
        &[
            runtime::Member::constant("anchor", "last_active_at"),
            runtime::Member::required("days"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            days: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.days, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.days),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How files are cut into the chunks that a search finds; `auto`, unless it says more.
#[derive(Debug)]
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

impl Clone for VectorStoreChunking {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Auto(form) => Self::Auto(runtime::copied(form)),
            Self::Static(form) => Self::Static(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for VectorStoreChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Auto(one), Self::Auto(other)) => runtime::equal(one, other),
            (Self::Static(one), Self::Static(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for VectorStoreChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreChunking {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::Static(form) => runtime::Json::shape(form),
            Self::Auto(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for VectorStoreChunking {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Static(runtime::Json::empty()),
            1 => Self::Auto(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Static(form) => runtime::Json::take(form, value),
            Self::Auto(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The server chooses, at present chunks of 800 tokens that share 400 with the next.
#[derive(Debug)]
#[non_exhaustive]
pub struct VectorStoreAutoChunking {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for VectorStoreAutoChunking {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
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

impl Clone for VectorStoreAutoChunking {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreAutoChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreAutoChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreAutoChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreAutoChunking {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreAutoChunking",
        &[runtime::Member::constant("type", "auto")],
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

/// Chunks of a size of your own.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for VectorStoreStaticChunking {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            static_: runtime::copied(&self.static_),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreStaticChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.static_, &other.static_)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreStaticChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreStaticChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreStaticChunking {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreStaticChunking",
        &[
            runtime::Member::constant("type", "static"),
            runtime::Member::required("static"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            static_: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.static_, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.static_),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How long chunks are, and how much of it they share.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for VectorStoreChunkSizes {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            max_chunk_size_tokens: self.max_chunk_size_tokens,
            chunk_overlap_tokens: self.chunk_overlap_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreChunkSizes {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.max_chunk_size_tokens, &other.max_chunk_size_tokens)
            && runtime::equal(&self.chunk_overlap_tokens, &other.chunk_overlap_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreChunkSizes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreChunkSizes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreChunkSizes {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreChunkSizes",
        &[
            runtime::Member::required("max_chunk_size_tokens"),
            runtime::Member::required("chunk_overlap_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            max_chunk_size_tokens: runtime::Json::empty(),
            chunk_overlap_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.max_chunk_size_tokens, value),
            1 => runtime::Json::take(&mut self.chunk_overlap_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.max_chunk_size_tokens),
            1 => runtime::Json::shape(&self.chunk_overlap_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A store of files that can be searched by their meaning.
#[derive(Debug)]
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
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for VectorStore {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            status: runtime::copied(&self.status),
            file_counts: runtime::copied(&self.file_counts),
            usage_bytes: self.usage_bytes,
            last_active_at: self.last_active_at,
            expires_after: runtime::copied(&self.expires_after),
            expires_at: self.expires_at,
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStore {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.file_counts, &other.file_counts)
            && runtime::equal(&self.usage_bytes, &other.usage_bytes)
            && runtime::equal(&self.last_active_at, &other.last_active_at)
            && runtime::equal(&self.expires_after, &other.expires_after)
            && runtime::equal(&self.expires_at, &other.expires_at)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStore {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStore {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStore {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            name: runtime::Json::empty(),
            description: runtime::Json::empty(),
            status: None,
            file_counts: runtime::Json::empty(),
            usage_bytes: None,
            last_active_at: None,
            expires_after: None,
            expires_at: None,
            metadata: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.description, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.file_counts, value),
            7 => runtime::Json::take(&mut self.usage_bytes, value),
            8 => runtime::Json::take(&mut self.last_active_at, value),
            9 => runtime::Json::take(&mut self.expires_after, value),
            10 => runtime::Json::take(&mut self.expires_at, value),
            11 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "vector_store".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.description),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.file_counts),
            7 => runtime::Json::shape(&self.usage_bytes),
            8 => runtime::Json::shape(&self.last_active_at),
            9 => runtime::Json::shape(&self.expires_after),
            10 => runtime::Json::shape(&self.expires_at),
            11 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Expired => "expired",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for VectorStoreStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::InProgress,
            1 => Self::Completed,
            2 => Self::Expired,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreStatus {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How many files are in which state.
#[derive(Debug)]
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

impl Default for VectorStoreFileCounts {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for VectorStoreFileCounts {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            in_progress: self.in_progress,
            completed: self.completed,
            failed: self.failed,
            cancelled: self.cancelled,
            total: self.total,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFileCounts {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.in_progress, &other.in_progress)
            && runtime::equal(&self.completed, &other.completed)
            && runtime::equal(&self.failed, &other.failed)
            && runtime::equal(&self.cancelled, &other.cancelled)
            && runtime::equal(&self.total, &other.total)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileCounts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileCounts {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreFileCounts",
        &[
            runtime::Member::defaulted("in_progress"),
            runtime::Member::defaulted("completed"),
            runtime::Member::defaulted("failed"),
            runtime::Member::defaulted("cancelled"),
            runtime::Member::defaulted("total"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            in_progress: runtime::Json::empty(),
            completed: runtime::Json::empty(),
            failed: runtime::Json::empty(),
            cancelled: runtime::Json::empty(),
            total: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.in_progress, value),
            1 => runtime::Json::take(&mut self.completed, value),
            2 => runtime::Json::take(&mut self.failed, value),
            3 => runtime::Json::take(&mut self.cancelled, value),
            4 => runtime::Json::take(&mut self.total, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.in_progress),
            1 => runtime::Json::shape(&self.completed),
            2 => runtime::Json::shape(&self.failed),
            3 => runtime::Json::shape(&self.cancelled),
            4 => runtime::Json::shape(&self.total),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of vector stores.
#[derive(Debug)]
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

impl runtime::Page for VectorStoreList {
    type Item = VectorStore;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<VectorStore> {
        self.data
    }
}

impl Clone for VectorStoreList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a vector store is gone.
#[derive(Debug)]
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

impl Clone for VectorStoreDeleted {
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

impl PartialEq for VectorStoreDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::defaulted("deleted"),
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
            self.object = "vector_store.deleted".to_owned();
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

/// What to look for in a vector store, and how.
#[derive(Debug)]
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
            extra: runtime::Json::empty(),
        }
    }

    /// Which files count, by their attributes.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: impl Into<FileFilter>) -> Self {
        runtime::set(&mut self.filters, filters.into());
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
        runtime::set(&mut self.ranking_options, ranking_options);
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for SearchVectorStoreRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            query: runtime::copied(&self.query),
            filters: runtime::copied(&self.filters),
            max_num_results: self.max_num_results,
            ranking_options: runtime::copied(&self.ranking_options),
            rewrite_query: self.rewrite_query,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SearchVectorStoreRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.query, &other.query)
            && runtime::equal(&self.filters, &other.filters)
            && runtime::equal(&self.max_num_results, &other.max_num_results)
            && runtime::equal(&self.ranking_options, &other.ranking_options)
            && runtime::equal(&self.rewrite_query, &other.rewrite_query)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SearchVectorStoreRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SearchVectorStoreRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SearchVectorStoreRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SearchVectorStoreRequest",
        &[
            runtime::Member::required("query"),
            runtime::Member::optional("filters"),
            runtime::Member::optional("max_num_results"),
            runtime::Member::optional("ranking_options"),
            runtime::Member::optional("rewrite_query"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            query: runtime::Json::empty(),
            filters: None,
            max_num_results: None,
            ranking_options: None,
            rewrite_query: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.query, value),
            1 => runtime::Json::take(&mut self.filters, value),
            2 => runtime::Json::take(&mut self.max_num_results, value),
            3 => runtime::Json::take(&mut self.ranking_options, value),
            4 => runtime::Json::take(&mut self.rewrite_query, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.query),
            1 => runtime::Json::shape(&self.filters),
            2 => runtime::Json::shape(&self.max_num_results),
            3 => runtime::Json::shape(&self.ranking_options),
            4 => runtime::Json::shape(&self.rewrite_query),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is looked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum VectorStoreQuery {
    /// One question.
    Text(String),
    /// Several questions.
    Texts(Vec<String>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<&str> for VectorStoreQuery {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
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
        Self::Text(runtime::copied(value))
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
        Self::Texts(runtime::copied(value))
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

impl Clone for VectorStoreQuery {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Texts(form) => Self::Texts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for VectorStoreQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Texts(one), Self::Texts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for VectorStoreQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreQuery {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::Text(form) => runtime::Json::shape(form),
            Self::Texts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for VectorStoreQuery {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Texts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Texts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// How results are put in order, and which are too bad.
#[derive(Debug)]
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

impl Default for VectorStoreRanking {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl VectorStoreRanking {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What puts the results in order; `none` is the fastest.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn ranker(mut self, ranker: impl Into<VectorStoreRanker>) -> Self {
        runtime::set(&mut self.ranker, ranker.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for VectorStoreRanking {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            ranker: runtime::copied(&self.ranker),
            score_threshold: self.score_threshold,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreRanking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.ranker, &other.ranker)
            && runtime::equal(&self.score_threshold, &other.score_threshold)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreRanking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreRanking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreRanking {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreRanking",
        &[
            runtime::Member::optional("ranker"),
            runtime::Member::optional("score_threshold"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            ranker: None,
            score_threshold: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.ranker, value),
            1 => runtime::Json::take(&mut self.score_threshold, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.ranker),
            1 => runtime::Json::shape(&self.score_threshold),
            _ => runtime::Json::shape(&self.extra),
        }
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Default20241115 => "default-2024-11-15",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for VectorStoreRanker {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::None,
            1 => Self::Auto,
            2 => Self::Default20241115,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreRanker {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A page of what a search found, the best first.
#[derive(Debug)]
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

impl Clone for VectorStoreSearchPage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            search_query: runtime::copied(&self.search_query),
            data: runtime::copied(&self.data),
            has_more: self.has_more,
            next_page: runtime::copied(&self.next_page),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreSearchPage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.search_query, &other.search_query)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.next_page, &other.next_page)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreSearchPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreSearchPage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreSearchPage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreSearchPage",
        &[
            runtime::Member::filled("object"),
            runtime::Member::optional("search_query"),
            runtime::Member::required("data"),
            runtime::Member::defaulted("has_more"),
            runtime::Member::optional("next_page"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            search_query: None,
            data: runtime::Json::empty(),
            has_more: runtime::Json::empty(),
            next_page: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.search_query, value),
            2 => runtime::Json::take(&mut self.data, value),
            3 => runtime::Json::take(&mut self.has_more, value),
            4 => runtime::Json::take(&mut self.next_page, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "vector_store.search_results.page".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.search_query),
            2 => runtime::Json::shape(&self.data),
            3 => runtime::Json::shape(&self.has_more),
            4 => runtime::Json::shape(&self.next_page),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file, and the chunks of it that fit.
#[derive(Debug)]
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
    pub attributes: Option<runtime::Map<AttributeValue>>,
    /// The chunks that fit.
    pub content: Vec<VectorStoreText>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for VectorStoreSearchResult {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            filename: runtime::copied(&self.filename),
            score: self.score,
            attributes: runtime::copied(&self.attributes),
            content: runtime::copied(&self.content),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreSearchResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.score, &other.score)
            && runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreSearchResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreSearchResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreSearchResult {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreSearchResult",
        &[
            runtime::Member::defaulted("file_id"),
            runtime::Member::defaulted("filename"),
            runtime::Member::optional("score"),
            runtime::Member::optional("attributes"),
            runtime::Member::required("content"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::Json::empty(),
            filename: runtime::Json::empty(),
            score: None,
            attributes: None,
            content: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_id, value),
            1 => runtime::Json::take(&mut self.filename, value),
            2 => runtime::Json::take(&mut self.score, value),
            3 => runtime::Json::take(&mut self.attributes, value),
            4 => runtime::Json::take(&mut self.content, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_id),
            1 => runtime::Json::shape(&self.filename),
            2 => runtime::Json::shape(&self.score),
            3 => runtime::Json::shape(&self.attributes),
            4 => runtime::Json::shape(&self.content),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of text of a file.
#[derive(Debug)]
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

impl Clone for VectorStoreText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreText",
        &[
            runtime::Member::filled("type"),
            runtime::Member::defaulted("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.type_ = "text".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file for a vector store.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateVectorStoreFileRequest {
    /// The id of the uploaded file.
    pub file_id: String,
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<runtime::Map<AttributeValue>>,
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
            extra: runtime::Json::empty(),
        }
    }

    /// Values that are kept beside a file, at most 16.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        runtime::set(
            &mut self.attributes,
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
        runtime::set(&mut self.chunking_strategy, chunking_strategy.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateVectorStoreFileRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            attributes: runtime::copied(&self.attributes),
            chunking_strategy: runtime::copied(&self.chunking_strategy),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateVectorStoreFileRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.chunking_strategy, &other.chunking_strategy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateVectorStoreFileRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreFileRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateVectorStoreFileRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateVectorStoreFileRequest",
        &[
            runtime::Member::required("file_id"),
            runtime::Member::optional("attributes"),
            runtime::Member::optional("chunking_strategy"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::Json::empty(),
            attributes: None,
            chunking_strategy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_id, value),
            1 => runtime::Json::take(&mut self.attributes, value),
            2 => runtime::Json::take(&mut self.chunking_strategy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_id),
            1 => runtime::Json::shape(&self.attributes),
            2 => runtime::Json::shape(&self.chunking_strategy),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The new attributes of a file.
#[derive(Debug)]
#[non_exhaustive]
pub struct UpdateVectorStoreFileRequest {
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<runtime::Map<AttributeValue>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for UpdateVectorStoreFileRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl UpdateVectorStoreFileRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(attributes: impl Into<Option<runtime::Map<AttributeValue>>>) -> Self {
        Self {
            attributes: attributes.into(),
            extra: runtime::Json::empty(),
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for UpdateVectorStoreFileRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            attributes: runtime::copied(&self.attributes),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UpdateVectorStoreFileRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UpdateVectorStoreFileRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVectorStoreFileRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UpdateVectorStoreFileRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UpdateVectorStoreFileRequest",
        &[runtime::Member::nullable("attributes")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            attributes: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.attributes, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.attributes),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file in a vector store.
#[derive(Debug)]
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
    pub attributes: Option<runtime::Map<AttributeValue>>,
    /// How a file was cut up.
    pub chunking_strategy: Option<VectorStoreUsedChunking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for VectorStoreFile {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            vector_store_id: runtime::copied(&self.vector_store_id),
            status: runtime::copied(&self.status),
            last_error: runtime::copied(&self.last_error),
            usage_bytes: self.usage_bytes,
            attributes: runtime::copied(&self.attributes),
            chunking_strategy: runtime::copied(&self.chunking_strategy),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFile {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.vector_store_id, &other.vector_store_id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.last_error, &other.last_error)
            && runtime::equal(&self.usage_bytes, &other.usage_bytes)
            && runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.chunking_strategy, &other.chunking_strategy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFile {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            vector_store_id: runtime::Json::empty(),
            status: None,
            last_error: None,
            usage_bytes: None,
            attributes: None,
            chunking_strategy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.vector_store_id, value),
            4 => runtime::Json::take(&mut self.status, value),
            5 => runtime::Json::take(&mut self.last_error, value),
            6 => runtime::Json::take(&mut self.usage_bytes, value),
            7 => runtime::Json::take(&mut self.attributes, value),
            8 => runtime::Json::take(&mut self.chunking_strategy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "vector_store.file".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.vector_store_id),
            4 => runtime::Json::shape(&self.status),
            5 => runtime::Json::shape(&self.last_error),
            6 => runtime::Json::shape(&self.usage_bytes),
            7 => runtime::Json::shape(&self.attributes),
            8 => runtime::Json::shape(&self.chunking_strategy),
            _ => runtime::Json::shape(&self.extra),
        }
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
    const VALUES: &'static [&'static str] = &["in_progress", "completed", "failed", "cancelled"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for VectorStoreFileStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::InProgress,
            1 => Self::Completed,
            2 => Self::Failed,
            3 => Self::Cancelled,
            _ => Self::Other(runtime::owned(value)),
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
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileStatus {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Why a file could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct VectorStoreFileError {
    /// Whether the server failed, or the kind or the content of the file is at fault.
    pub code: Option<VectorStoreErrorCode>,
    /// What went wrong, in words for a person.
    ///
    /// Reads as `""` when it is absent or null.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for VectorStoreFileError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for VectorStoreFileError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFileError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreFileError",
        &[
            runtime::Member::optional("code"),
            runtime::Member::defaulted("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            message: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.code, value),
            1 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.code),
            1 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether the server failed, or the kind or the content of the file is at fault.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreErrorCode {
    /// `server_error`
    ServerError,
    /// `unsupported_file`
    UnsupportedFile,
    /// `invalid_file`
    InvalidFile,
    /// A value that the document does not name.
    Other(String),
}

impl VectorStoreErrorCode {
    const VALUES: &'static [&'static str] = &["server_error", "unsupported_file", "invalid_file"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServerError => "server_error",
            Self::UnsupportedFile => "unsupported_file",
            Self::InvalidFile => "invalid_file",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for VectorStoreErrorCode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::ServerError,
            1 => Self::UnsupportedFile,
            2 => Self::InvalidFile,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for VectorStoreErrorCode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for VectorStoreErrorCode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for VectorStoreErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for VectorStoreErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreErrorCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreErrorCode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How a file was cut up.
#[derive(Debug)]
#[non_exhaustive]
pub enum VectorStoreUsedChunking {
    /// Chunks of a size of your own.
    Static(VectorStoreStaticChunking),
    /// How it was done is not known, as with files from before there was a choice.
    Other_(VectorStoreOtherChunking),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
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

impl Clone for VectorStoreUsedChunking {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Static(form) => Self::Static(runtime::copied(form)),
            Self::Other_(form) => Self::Other_(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for VectorStoreUsedChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Static(one), Self::Static(other)) => runtime::equal(one, other),
            (Self::Other_(one), Self::Other_(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for VectorStoreUsedChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreUsedChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreUsedChunking {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::Static(form) => runtime::Json::shape(form),
            Self::Other_(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for VectorStoreUsedChunking {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
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

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Static(runtime::Json::empty()),
            1 => Self::Other_(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Static(form) => runtime::Json::take(form, value),
            Self::Other_(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// How it was done is not known, as with files from before there was a choice.
#[derive(Debug)]
#[non_exhaustive]
pub struct VectorStoreOtherChunking {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for VectorStoreOtherChunking {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl VectorStoreOtherChunking {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the strategy.
    pub const TYPE: &'static str = "other";
}

impl Clone for VectorStoreOtherChunking {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreOtherChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreOtherChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreOtherChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreOtherChunking {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreOtherChunking",
        &[runtime::Member::constant("type", "other")],
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

/// A page of files of a vector store.
#[derive(Debug)]
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

impl runtime::Page for VectorStoreFileList {
    type Item = VectorStoreFile;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<VectorStoreFile> {
        self.data
    }
}

impl Clone for VectorStoreFileList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFileList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreFileList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a file is out of a vector store.
#[derive(Debug)]
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

impl Clone for VectorStoreFileDeleted {
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

impl PartialEq for VectorStoreFileDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreFileDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::defaulted("deleted"),
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
            self.object = "vector_store.file.deleted".to_owned();
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

/// A page of the text of a file.
#[derive(Debug)]
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

impl Clone for VectorStoreFileContent {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            has_more: self.has_more,
            next_page: runtime::copied(&self.next_page),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFileContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.next_page, &other.next_page)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileContent {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VectorStoreFileContent",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::defaulted("has_more"),
            runtime::Member::optional("next_page"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            has_more: runtime::Json::empty(),
            next_page: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.has_more, value),
            3 => runtime::Json::take(&mut self.next_page, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "vector_store.file_content.page".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.has_more),
            3 => runtime::Json::shape(&self.next_page),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Files for a vector store, as `file_ids` or as `files`.
#[derive(Debug)]
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
    pub attributes: Option<runtime::Map<AttributeValue>>,
    /// How each of the `file_ids` is cut up.
    pub chunking_strategy: Option<VectorStoreChunking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CreateVectorStoreFileBatchRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        runtime::set(&mut self.file_ids, file_ids.into_iter().map(Into::into).collect());
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
        runtime::set(&mut self.files, files.into_iter().collect());
        self
    }

    /// What is kept beside each of the `file_ids`.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        runtime::set(
            &mut self.attributes,
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
        runtime::set(&mut self.chunking_strategy, chunking_strategy.into());
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
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_ids: runtime::copied(&self.file_ids),
            files: runtime::copied(&self.files),
            attributes: runtime::copied(&self.attributes),
            chunking_strategy: runtime::copied(&self.chunking_strategy),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateVectorStoreFileBatchRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_ids, &other.file_ids)
            && runtime::equal(&self.files, &other.files)
            && runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.chunking_strategy, &other.chunking_strategy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateVectorStoreFileBatchRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateVectorStoreFileBatchRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateVectorStoreFileBatchRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateVectorStoreFileBatchRequest",
        &[
            runtime::Member::optional("file_ids"),
            runtime::Member::optional("files"),
            runtime::Member::optional("attributes"),
            runtime::Member::optional("chunking_strategy"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_ids: None,
            files: None,
            attributes: None,
            chunking_strategy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_ids, value),
            1 => runtime::Json::take(&mut self.files, value),
            2 => runtime::Json::take(&mut self.attributes, value),
            3 => runtime::Json::take(&mut self.chunking_strategy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_ids),
            1 => runtime::Json::shape(&self.files),
            2 => runtime::Json::shape(&self.attributes),
            3 => runtime::Json::shape(&self.chunking_strategy),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Files that were added to a vector store at once.
#[derive(Debug)]
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

impl Clone for VectorStoreFileBatch {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            vector_store_id: runtime::copied(&self.vector_store_id),
            status: runtime::copied(&self.status),
            file_counts: runtime::copied(&self.file_counts),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VectorStoreFileBatch {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.vector_store_id, &other.vector_store_id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.file_counts, &other.file_counts)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VectorStoreFileBatch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VectorStoreFileBatch {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VectorStoreFileBatch {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
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

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            vector_store_id: runtime::Json::empty(),
            status: None,
            file_counts: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.vector_store_id, value),
            4 => runtime::Json::take(&mut self.status, value),
            5 => runtime::Json::take(&mut self.file_counts, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "vector_store.file_batch".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.vector_store_id),
            4 => runtime::Json::shape(&self.status),
            5 => runtime::Json::shape(&self.file_counts),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
