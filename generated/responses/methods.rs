// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Answers of a model, with tools.
///
/// A response is made of items: messages, thoughts, calls of tools. It can be streamed, follow a
/// JSON Schema, be made in the background, and be gone on from.
///
/// Operations of the tag `responses`.
#[derive(Clone, Debug)]
pub struct Responses {
    client: runtime::Client,
}

impl Responses {
    /// Create a response.
    ///
    /// Has a model answer a text, a conversation, or the results of its calls.
    ///
    /// The model may use tools: functions of yours, which it asks you to call, and built-in ones,
    /// which the server calls itself. With `stream` the answer arrives as server-sent events while
    /// it is generated. Which of the parameters a model understands depends on the model: those
    /// that reason refuse most of the settings of sampling.
    ///
    /// `POST /responses`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateResponseRequest,
    ) -> runtime::Call<runtime::Response<types::ModelResponse>> {
        self.client.operation(&operations::CREATE_RESPONSE).json(request).send()
    }

    /// Create a response.
    ///
    /// Has a model answer a text, a conversation, or the results of its calls.
    ///
    /// The model may use tools: functions of yours, which it asks you to call, and built-in ones,
    /// which the server calls itself. With `stream` the answer arrives as server-sent events while
    /// it is generated. Which of the parameters a model understands depends on the model: those
    /// that reason refuse most of the settings of sampling.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /responses`.
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateResponseRequest,
    ) -> runtime::Call<runtime::EventStream<types::ResponseEvent>> {
        self.client.operation(&operations::CREATE_RESPONSE).json(request).stream()
    }

    /// Retrieve a response.
    ///
    /// Gives a response that was stored, or that is being made in the background.
    ///
    /// With `stream` it gives the events of a response that was made with `stream`, from the first
    /// on or from where `starting_after` says.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ModelResponse>> {
        self.client
            .operation(&operations::GET_RESPONSE)
            .path_param("response_id", response_id.as_ref())
            .send()
    }

    /// Retrieve a response.
    ///
    /// Gives a response that was stored, or that is being made in the background.
    ///
    /// With `stream` it gives the events of a response that was made with `stream`, from the first
    /// on or from where `starting_after` says.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}`.
    #[inline]
    pub fn retrieve_with(
        &self,
        response_id: impl AsRef<str>,
        params: &types::GetResponseParams,
    ) -> runtime::Call<runtime::Response<types::ModelResponse>> {
        let mut call = self
            .client
            .operation(&operations::GET_RESPONSE)
            .path_param("response_id", response_id.as_ref());
        if let Some(value) = &params.include {
            for value in value {
                call = call.query("include[]", value);
            }
        }
        if let Some(value) = &params.starting_after {
            call = call.query("starting_after", value);
        }
        if let Some(value) = &params.include_obfuscation {
            call = call.query("include_obfuscation", value);
        }
        call.send()
    }

    /// Retrieve a response.
    ///
    /// Gives a response that was stored, or that is being made in the background.
    ///
    /// With `stream` it gives the events of a response that was made with `stream`, from the first
    /// on or from where `starting_after` says.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}`.
    #[inline]
    pub fn retrieve_stream(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::EventStream<types::ResponseEvent>> {
        self.client
            .operation(&operations::GET_RESPONSE)
            .path_param("response_id", response_id.as_ref())
            .stream()
    }

    /// Retrieve a response.
    ///
    /// Gives a response that was stored, or that is being made in the background.
    ///
    /// With `stream` it gives the events of a response that was made with `stream`, from the first
    /// on or from where `starting_after` says.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}`.
    #[inline]
    pub fn retrieve_stream_with(
        &self,
        response_id: impl AsRef<str>,
        params: &types::GetResponseParams,
    ) -> runtime::Call<runtime::EventStream<types::ResponseEvent>> {
        let mut call = self
            .client
            .operation(&operations::GET_RESPONSE)
            .path_param("response_id", response_id.as_ref());
        if let Some(value) = &params.include {
            for value in value {
                call = call.query("include[]", value);
            }
        }
        if let Some(value) = &params.starting_after {
            call = call.query("starting_after", value);
        }
        if let Some(value) = &params.include_obfuscation {
            call = call.query("include_obfuscation", value);
        }
        call.stream()
    }

    /// Retrieve a response.
    ///
    /// Gives a response that was stored, or that is being made in the background.
    ///
    /// With `stream` it gives the events of a response that was made with `stream`, from the first
    /// on or from where `starting_after` says.
    ///
    /// It is asked for again and again, every 2 s unless the server or the caller says otherwise, until its `status` is one of `completed`, `incomplete`, `failed`, `cancelled`. Any of them is a result.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}`.
    #[inline]
    pub fn wait(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Wait<types::ModelResponse> {
        self.client
            .operation(&operations::GET_RESPONSE)
            .path_param("response_id", response_id.as_ref())
            .wait()
    }

    /// Delete a response.
    ///
    /// Deletes a response that was stored.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `DELETE /responses/{response_id}`.
    #[inline]
    pub fn delete(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ResponseDeleted>> {
        self.client
            .operation(&operations::DELETE_RESPONSE)
            .path_param("response_id", response_id.as_ref())
            .send()
    }

    /// Cancel a response.
    ///
    /// Stops a response that is being made in the background.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `POST /responses/{response_id}/cancel`.
    #[inline]
    pub fn cancel(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ModelResponse>> {
        self.client
            .operation(&operations::CANCEL_RESPONSE)
            .path_param("response_id", response_id.as_ref())
            .send()
    }

    /// Compact a conversation.
    ///
    /// Puts a long conversation into a short form, which goes into the next request as it is.
    ///
    /// `POST /responses/compact`.
    #[inline]
    pub fn compact(
        &self,
        request: &types::CompactResponseRequest,
    ) -> runtime::Call<runtime::Response<types::CompactedResponse>> {
        self.client.operation(&operations::COMPACTCONVERSATION).json(request).send()
    }
}

impl runtime::Client {
    /// Answers of a model, with tools.
    #[inline]
    pub fn responses(&self) -> Responses {
        Responses { client: self.clone() }
    }
}

/// `client.responses().input_items()`.
///
/// Operations of the tag `responses`.
#[derive(Clone, Debug)]
pub struct ResponsesInputItems {
    client: runtime::Client,
}

impl ResponsesInputItems {
    /// List the input of a response.
    ///
    /// Lists the items that a stored response was made from, the newest first.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}/input_items`.
    #[inline]
    pub fn list(
        &self,
        response_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ResponseItemList>> {
        self.client
            .operation(&operations::LIST_INPUT_ITEMS)
            .path_param("response_id", response_id.as_ref())
            .send()
    }

    /// List the input of a response.
    ///
    /// Lists the items that a stored response was made from, the newest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `response_id`: The id of the response.
    ///
    /// `GET /responses/{response_id}/input_items`.
    #[inline]
    pub fn list_with(
        &self,
        response_id: impl AsRef<str>,
        params: &types::ListInputItemsParams,
    ) -> runtime::Call<runtime::Response<types::ResponseItemList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_INPUT_ITEMS)
            .path_param("response_id", response_id.as_ref());
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
}

impl Responses {
    /// `client.responses().input_items()`.
    #[inline]
    pub fn input_items(&self) -> ResponsesInputItems {
        ResponsesInputItems {
            client: self.client.clone(),
        }
    }
}

/// `client.responses().input_tokens()`.
///
/// Operations of the tag `responses`.
#[derive(Clone, Debug)]
pub struct ResponsesInputTokens {
    client: runtime::Client,
}

impl ResponsesInputTokens {
    /// Count the tokens of an input.
    ///
    /// Tells how many tokens a request for a response would have, without making it.
    ///
    /// `POST /responses/input_tokens`.
    #[inline]
    pub fn count(
        &self,
        request: &types::CountInputTokensRequest,
    ) -> runtime::Call<runtime::Response<types::InputTokenCount>> {
        self.client.operation(&operations::GETINPUTTOKENCOUNTS).json(request).send()
    }
}

impl Responses {
    /// `client.responses().input_tokens()`.
    #[inline]
    pub fn input_tokens(&self) -> ResponsesInputTokens {
        ResponsesInputTokens {
            client: self.client.clone(),
        }
    }
}
