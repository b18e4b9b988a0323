// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Conversations that a model answers.
///
/// The answer can be streamed, follow a JSON Schema, or call tools of the caller. Completions
/// that were made with `store` can be listed, changed and deleted.
///
/// Operations of the tag `chat`.
#[derive(Clone, Debug)]
pub struct Chat {
    client: runtime::Client,
}

impl Chat {
    /// Create a chat completion.
    ///
    /// Has a model answer a conversation.
    ///
    /// With `stream` the answer arrives as server-sent events while it is generated. Which of the
    /// parameters a model understands depends on the model: those that reason refuse most of the
    /// settings of sampling.
    ///
    /// The official clients call it `chat.completions.create`.
    ///
    /// `POST /chat/completions`.
    #[doc(alias = "chat.completions.create")]
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateChatCompletionRequest,
    ) -> runtime::Call<runtime::Response<types::ChatCompletion>> {
        self.client.operation(&operations::CREATE_CHAT_COMPLETION).json(request).send()
    }

    /// Create a chat completion.
    ///
    /// Has a model answer a conversation.
    ///
    /// With `stream` the answer arrives as server-sent events while it is generated. Which of the
    /// parameters a model understands depends on the model: those that reason refuse most of the
    /// settings of sampling.
    ///
    /// The official clients call it `chat.completions.create`.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /chat/completions`.
    #[doc(alias = "chat.completions.create")]
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateChatCompletionRequest,
    ) -> runtime::Call<runtime::EventStream<types::ChatCompletionChunk>> {
        self.client.operation(&operations::CREATE_CHAT_COMPLETION).json(request).stream()
    }

    /// List stored chat completions.
    ///
    /// Lists the chat completions that are stored.
    ///
    /// These are the ones that were made with `store`.
    ///
    /// The official clients call it `chat.completions.list`.
    ///
    /// `GET /chat/completions`.
    #[doc(alias = "chat.completions.list")]
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::ChatCompletionList>> {
        self.client.operation(&operations::LIST_CHAT_COMPLETIONS).send()
    }

    /// List stored chat completions.
    ///
    /// Lists the chat completions that are stored.
    ///
    /// These are the ones that were made with `store`.
    ///
    /// The official clients call it `chat.completions.list`.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /chat/completions`.
    #[doc(alias = "chat.completions.list")]
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListChatCompletionsParams,
    ) -> runtime::Call<runtime::Response<types::ChatCompletionList>> {
        let mut call = self.client.operation(&operations::LIST_CHAT_COMPLETIONS);
        if let Some(value) = &params.model {
            call = call.query("model", value);
        }
        if let Some(value) = &params.metadata {
            call = call.query_object(Some("metadata"), value);
        }
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }

    /// Retrieve a stored chat completion.
    ///
    /// Gives one of the chat completions that were made with `store`.
    ///
    /// The official clients call it `chat.completions.retrieve`.
    ///
    /// - `completion_id`: The id of the stored completion.
    ///
    /// `GET /chat/completions/{completion_id}`.
    #[doc(alias = "chat.completions.retrieve")]
    #[inline]
    pub fn retrieve(
        &self,
        completion_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ChatCompletion>> {
        self.client
            .operation(&operations::GET_CHAT_COMPLETION)
            .path_param("completion_id", completion_id.as_ref())
            .send()
    }

    /// Update a stored chat completion.
    ///
    /// Changes what is stored beside a chat completion.
    ///
    /// The metadata is all that can be changed.
    ///
    /// The official clients call it `chat.completions.update`.
    ///
    /// - `completion_id`: The id of the stored completion.
    ///
    /// `POST /chat/completions/{completion_id}`.
    #[doc(alias = "chat.completions.update")]
    #[inline]
    pub fn update(
        &self,
        completion_id: impl AsRef<str>,
        request: &types::UpdateChatCompletionRequest,
    ) -> runtime::Call<runtime::Response<types::ChatCompletion>> {
        self.client
            .operation(&operations::UPDATE_CHAT_COMPLETION)
            .path_param("completion_id", completion_id.as_ref())
            .json(request)
            .send()
    }

    /// Delete a stored chat completion.
    ///
    /// Deletes one of the chat completions that were made with `store`.
    ///
    /// The official clients call it `chat.completions.delete`.
    ///
    /// - `completion_id`: The id of the stored completion.
    ///
    /// `DELETE /chat/completions/{completion_id}`.
    #[doc(alias = "chat.completions.delete")]
    #[inline]
    pub fn delete(
        &self,
        completion_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ChatCompletionDeleted>> {
        self.client
            .operation(&operations::DELETE_CHAT_COMPLETION)
            .path_param("completion_id", completion_id.as_ref())
            .send()
    }
}

impl runtime::Client {
    /// Conversations that a model answers.
    #[inline]
    pub fn chat(&self) -> Chat {
        Chat { client: self.clone() }
    }
}

/// `client.chat().messages()`.
///
/// Operations of the tag `chat`.
#[derive(Clone, Debug)]
pub struct ChatMessages {
    client: runtime::Client,
}

impl ChatMessages {
    /// List the messages of a stored chat completion.
    ///
    /// Lists the messages that a stored chat completion was an answer to.
    ///
    /// The official clients call it `chat.completions.messages.list`.
    ///
    /// - `completion_id`: The id of the stored completion.
    ///
    /// `GET /chat/completions/{completion_id}/messages`.
    #[doc(alias = "chat.completions.messages.list")]
    #[inline]
    pub fn list(
        &self,
        completion_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ChatMessageList>> {
        self.client
            .operation(&operations::GET_CHAT_COMPLETION_MESSAGES)
            .path_param("completion_id", completion_id.as_ref())
            .send()
    }

    /// List the messages of a stored chat completion.
    ///
    /// Lists the messages that a stored chat completion was an answer to.
    ///
    /// The official clients call it `chat.completions.messages.list`.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `completion_id`: The id of the stored completion.
    ///
    /// `GET /chat/completions/{completion_id}/messages`.
    #[doc(alias = "chat.completions.messages.list")]
    #[inline]
    pub fn list_with(
        &self,
        completion_id: impl AsRef<str>,
        params: &types::GetChatCompletionMessagesParams,
    ) -> runtime::Call<runtime::Response<types::ChatMessageList>> {
        let mut call = self
            .client
            .operation(&operations::GET_CHAT_COMPLETION_MESSAGES)
            .path_param("completion_id", completion_id.as_ref());
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }
}

impl Chat {
    /// `client.chat().messages()`.
    #[inline]
    pub fn messages(&self) -> ChatMessages {
        ChatMessages {
            client: self.client.clone(),
        }
    }
}
