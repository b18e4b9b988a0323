// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `createConversationItems`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct CreateConversationItemsParams {
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl CreateConversationItemsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }
}

impl Clone for CreateConversationItemsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            include: runtime::copied(&self.include),
        }
    }
}

impl PartialEq for CreateConversationItemsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.include, &other.include)
    }
}

/// The query and header parameters of `listConversationItems`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListConversationItemsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"desc"`.
    pub order: Option<ListOrder>,
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl ListConversationItemsParams {
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

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }
}

impl Clone for ListConversationItemsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
            include: runtime::copied(&self.include),
        }
    }
}

impl PartialEq for ListConversationItemsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
            && runtime::equal(&self.include, &other.include)
    }
}

/// The query and header parameters of `getConversationItem`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct GetConversationItemParams {
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl GetConversationItemParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }
}

impl Clone for GetConversationItemParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            include: runtime::copied(&self.include),
        }
    }
}

impl PartialEq for GetConversationItemParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.include, &other.include)
    }
}

/// What a conversation begins with.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// The first items, at most 20.
    ///
    /// Bounds: at most 20 items.
    pub items: Option<Vec<InputItem>>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CreateConversationRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CreateConversationRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first items, at most 20.
    ///
    /// Bounds: at most 20 items.
    #[must_use]
    #[inline]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<InputItem>>,
    ) -> Self {
        runtime::set(&mut self.items, items.into_iter().map(Into::into).collect());
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

    /// Adds one to [`Self::items`](Self#structfield.items).
    #[must_use]
    #[inline]
    pub fn item(mut self, item: impl Into<InputItem>) -> Self {
        self.items.get_or_insert_default().push(item.into());
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

impl Clone for CreateConversationRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            items: runtime::copied(&self.items),
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateConversationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.items, &other.items)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateConversationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateConversationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateConversationRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateConversationRequest",
        &[
            runtime::Member::optional("items"),
            runtime::Member::optional("metadata"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            items: None,
            metadata: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.items, value),
            1 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.items),
            1 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is to be changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct UpdateConversationRequest {
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for UpdateConversationRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl UpdateConversationRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Clone for UpdateConversationRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UpdateConversationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UpdateConversationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateConversationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UpdateConversationRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UpdateConversationRequest",
        &[runtime::Member::optional("metadata")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            metadata: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A conversation that the server keeps.
#[derive(Debug)]
#[non_exhaustive]
pub struct Conversation {
    /// The id of the conversation.
    pub id: String,
    /// The kind of this object, always `conversation`.
    ///
    /// Reads as `"conversation"` when it is absent or null.
    pub object: String,
    /// When the conversation was begun, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Conversation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Conversation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Conversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Conversation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Conversation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Conversation",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::optional("metadata"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
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
            3 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "conversation".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a conversation is gone.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConversationDeleted {
    /// The id of the conversation.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `conversation.deleted`.
    ///
    /// Reads as `"conversation.deleted"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ConversationDeleted {
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

impl PartialEq for ConversationDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ConversationDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ConversationDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ConversationDeleted",
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
            self.object = "conversation.deleted".to_owned();
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

/// What is added to a conversation.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateConversationItemsRequest {
    /// The items, at most 20.
    ///
    /// Bounds: at most 20 items.
    pub items: Vec<InputItem>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateConversationItemsRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = impl Into<InputItem>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            extra: runtime::Json::empty(),
        }
    }

    /// Adds one to [`Self::items`](Self#structfield.items).
    #[must_use]
    #[inline]
    pub fn item(mut self, item: impl Into<InputItem>) -> Self {
        self.items.push(item.into());
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

impl Clone for CreateConversationItemsRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            items: runtime::copied(&self.items),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateConversationItemsRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.items, &other.items)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateConversationItemsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateConversationItemsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateConversationItemsRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateConversationItemsRequest",
        &[runtime::Member::required("items")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            items: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.items, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.items),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Items of a conversation.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConversationItemList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The items.
    pub data: Vec<ConversationItem>,
    /// The id of the first one.
    pub first_id: Option<String>,
    /// The id of the last one.
    pub last_id: Option<String>,
    /// Whether there are more of them after these.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl runtime::Page for ConversationItemList {
    type Item = ConversationItem;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_id", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<ConversationItem> {
        self.data
    }
}

impl Clone for ConversationItemList {
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

impl PartialEq for ConversationItemList {
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

impl serde::Serialize for ConversationItemList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationItemList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ConversationItemList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ConversationItemList",
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
