// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `createConversationItems`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationItemsParams {
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl CreateConversationItemsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { include: None }
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

/// The query and header parameters of `listConversationItems`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            after: None,
            limit: None,
            order: None,
            include: None,
        }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
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

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

/// The query and header parameters of `getConversationItem`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationItemParams {
    /// What the answer has besides, because it is large or costs time.
    pub include: Option<Vec<ResponseInclude>>,
}

impl GetConversationItemParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self { include: None }
    }

    /// What the answer has besides, because it is large or costs time.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ResponseInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

/// What a conversation begins with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// The first items, at most 20.
    ///
    /// Bounds: at most 20 items.
    pub items: Option<Vec<InputItem>>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateConversationRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            items: None,
            metadata: None,
            extra: runtime::Extra::new(),
        }
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
        self.items = Some(items.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateConversationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateConversationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateConversationRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateConversationRequest",
            &[runtime::Member::optional("items"), runtime::Member::optional("metadata")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateConversationRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.items,
            1usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateConversationRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            items: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateConversationRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateConversationRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.items,
            1usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateConversationRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is to be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationRequest {
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UpdateConversationRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            metadata: None,
            extra: runtime::Extra::new(),
        }
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

impl serde::Serialize for UpdateConversationRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateConversationRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UpdateConversationRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UpdateConversationRequest",
            &[runtime::Member::optional("metadata")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UpdateConversationRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UpdateConversationRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UpdateConversationRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UpdateConversationRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UpdateConversationRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A conversation that the server keeps.
#[derive(Clone, Debug, PartialEq)]
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
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for Conversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Conversation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Conversation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Conversation",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::optional("metadata"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Conversation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.metadata,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "conversation".to_owned();
        }
    }
}

impl runtime::FromJson for Conversation {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            metadata: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Conversation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Conversation {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.metadata,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Conversation {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a conversation is gone.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ConversationDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ConversationDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ConversationDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::required("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ConversationDeleted {
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
            self.object = "conversation.deleted".to_owned();
        }
    }
}

impl runtime::FromJson for ConversationDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ConversationDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ConversationDeleted {
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

impl runtime::ToJson for ConversationDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is added to a conversation.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateConversationItemsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateConversationItemsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateConversationItemsRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CreateConversationItemsRequest",
            &[runtime::Member::required("items")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateConversationItemsRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateConversationItemsRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            items: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateConversationItemsRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateConversationItemsRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.items,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateConversationItemsRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Items of a conversation.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ConversationItemList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationItemList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ConversationItemList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ConversationItemList",
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

impl runtime::ObjectTarget for ConversationItemList {
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

impl runtime::FromJson for ConversationItemList {
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

impl runtime::Target for ConversationItemList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ConversationItemList {
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

impl runtime::ToJson for ConversationItemList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
