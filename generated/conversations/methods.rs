// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Conversations that the server keeps.
///
/// Responses go on from the items of a conversation, and add to them.
///
/// Operations of the tag `conversations`.
#[derive(Clone, Debug)]
pub struct Conversations {
    client: runtime::Client,
}

impl Conversations {
    /// Create a conversation.
    ///
    /// Begins a conversation that the server keeps, with items or without.
    ///
    /// Responses that name it go on from its items, and add to them.
    ///
    /// `POST /conversations`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateConversationRequest,
    ) -> runtime::Call<runtime::Response<types::Conversation>> {
        self.client.operation(&operations::CREATE_CONVERSATION).json(request).send()
    }

    /// Retrieve a conversation.
    ///
    /// Gives what is kept of a conversation, save for its items.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `GET /conversations/{conversation_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Conversation>> {
        self.client
            .operation(&operations::GET_CONVERSATION)
            .path_param("conversation_id", conversation_id.as_ref())
            .send()
    }

    /// Update a conversation.
    ///
    /// Changes what is kept beside a conversation.
    ///
    /// The metadata is all that can be changed.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `POST /conversations/{conversation_id}`.
    #[inline]
    pub fn update(
        &self,
        conversation_id: impl AsRef<str>,
        request: &types::UpdateConversationRequest,
    ) -> runtime::Call<runtime::Response<types::Conversation>> {
        self.client
            .operation(&operations::UPDATE_CONVERSATION)
            .path_param("conversation_id", conversation_id.as_ref())
            .json(request)
            .send()
    }

    /// Delete a conversation.
    ///
    /// Deletes a conversation, but not its items.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `DELETE /conversations/{conversation_id}`.
    #[inline]
    pub fn delete(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ConversationDeleted>> {
        self.client
            .operation(&operations::DELETE_CONVERSATION)
            .path_param("conversation_id", conversation_id.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// Conversations that the server keeps.
    #[inline]
    pub fn conversations(&self) -> Conversations {
        Conversations {
            client: self.clone(),
        }
    }
}

/// `client.conversations().items()`.
///
/// Operations of the tag `conversations`.
#[derive(Clone, Debug)]
pub struct ConversationsItems {
    client: runtime::Client,
}

impl ConversationsItems {
    /// Add items to a conversation.
    ///
    /// Adds messages, calls and the like at the end of a conversation.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `POST /conversations/{conversation_id}/items`.
    #[inline]
    pub fn create(
        &self,
        conversation_id: impl AsRef<str>,
        request: &types::CreateConversationItemsRequest,
    ) -> runtime::Call<runtime::Response<types::ConversationItemList>> {
        self.client
            .operation(&operations::CREATE_CONVERSATION_ITEMS)
            .path_param("conversation_id", conversation_id.as_ref())
            .json(request)
            .send()
    }

    /// Add items to a conversation.
    ///
    /// Adds messages, calls and the like at the end of a conversation.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `POST /conversations/{conversation_id}/items`.
    #[inline]
    pub fn create_with(
        &self,
        conversation_id: impl AsRef<str>,
        request: &types::CreateConversationItemsRequest,
        params: &types::CreateConversationItemsParams,
    ) -> runtime::Call<runtime::Response<types::ConversationItemList>> {
        let mut call = self
            .client
            .operation(&operations::CREATE_CONVERSATION_ITEMS)
            .path_param("conversation_id", conversation_id.as_ref())
            .json(request);
        if let Some(value) = &params.include {
            for value in value {
                call = call.query("include[]", value);
            }
        }
        call.send()
    }

    /// List the items of a conversation.
    ///
    /// Lists the items of a conversation, the newest first.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `GET /conversations/{conversation_id}/items`.
    #[inline]
    pub fn list(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ConversationItemList>> {
        self.client
            .operation(&operations::LIST_CONVERSATION_ITEMS)
            .path_param("conversation_id", conversation_id.as_ref())
            .send()
    }

    /// List the items of a conversation.
    ///
    /// Lists the items of a conversation, the newest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `conversation_id`: The id of the conversation.
    ///
    /// `GET /conversations/{conversation_id}/items`.
    #[inline]
    pub fn list_with(
        &self,
        conversation_id: impl AsRef<str>,
        params: &types::ListConversationItemsParams,
    ) -> runtime::Call<runtime::Response<types::ConversationItemList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_CONVERSATION_ITEMS)
            .path_param("conversation_id", conversation_id.as_ref());
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        if let Some(value) = &params.include {
            for value in value {
                call = call.query("include[]", value);
            }
        }
        call.send()
    }

    /// Retrieve an item of a conversation.
    ///
    /// Gives an item of a conversation.
    ///
    /// - `conversation_id`: The id of the conversation.
    /// - `item_id`: The id of the item.
    ///
    /// `GET /conversations/{conversation_id}/items/{item_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ConversationItem>> {
        self.client
            .operation(&operations::GET_CONVERSATION_ITEM)
            .path_param("conversation_id", conversation_id.as_ref())
            .path_param("item_id", item_id.as_ref())
            .send()
    }

    /// Retrieve an item of a conversation.
    ///
    /// Gives an item of a conversation.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `conversation_id`: The id of the conversation.
    /// - `item_id`: The id of the item.
    ///
    /// `GET /conversations/{conversation_id}/items/{item_id}`.
    #[inline]
    pub fn retrieve_with(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
        params: &types::GetConversationItemParams,
    ) -> runtime::Call<runtime::Response<types::ConversationItem>> {
        let mut call = self
            .client
            .operation(&operations::GET_CONVERSATION_ITEM)
            .path_param("conversation_id", conversation_id.as_ref())
            .path_param("item_id", item_id.as_ref());
        if let Some(value) = &params.include {
            for value in value {
                call = call.query("include[]", value);
            }
        }
        call.send()
    }

    /// Delete an item of a conversation.
    ///
    /// Takes an item out of a conversation.
    ///
    /// - `conversation_id`: The id of the conversation.
    /// - `item_id`: The id of the item.
    ///
    /// `DELETE /conversations/{conversation_id}/items/{item_id}`.
    #[inline]
    pub fn delete(
        &self,
        conversation_id: impl AsRef<str>,
        item_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::Conversation>> {
        self.client
            .operation(&operations::DELETE_CONVERSATION_ITEM)
            .path_param("conversation_id", conversation_id.as_ref())
            .path_param("item_id", item_id.as_ref())
            .send()
    }
}

impl Conversations {
    /// `client.conversations().items()`.
    #[inline]
    pub fn items(&self) -> ConversationsItems {
        ConversationsItems {
            client: self.client.clone(),
        }
    }
}
