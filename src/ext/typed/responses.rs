//! Values out of responses.

use std::ops::Deref;

use serde::de::DeserializeOwned;

use super::read::{read, read_arguments};
use super::{NoValue, NoValueReason, Parsed};
use crate::types::{
    FunctionCall, IncompleteReason, MessagePhase, ModelResponse, OutputContent, OutputItem,
    ResponseStatus,
};
use crate::{Error, ErrorKind, Response};

#[cfg(feature = "schemars")]
impl crate::resources::Responses {
    /// Asks for a `T`: sends the request with the [strict](crate::schema::strict_schema) schema of `T` as
    /// `text.format`, and makes a `T` of the last message that is no commentary.
    ///
    /// Options are those of the client, or of one that is derived by
    /// [`with_options`](crate::Client::with_options). The future can be dropped at any time.
    ///
    /// ```
    /// # use openai_typed::{Client, types::CreateResponseRequest};
    /// use openai_typed::typed::{NoValueReason, ParseError};
    /// use schemars::JsonSchema;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize, JsonSchema)]
    /// struct Event {
    ///     name: String,
    ///     guests: Vec<String>,
    /// }
    ///
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateResponseRequest::new("gpt-5.4-mini").input("Ann and Bob are at a fair.");
    /// match client.responses().parse::<Event>(&request).await {
    ///     Ok(event) => println!("{}: {}", event.name, event.guests.join(", ")),
    ///     Err(ParseError::NoValue(no)) => match no.reason() {
    ///         NoValueReason::Refusal(text) => println!("no: {text}"),
    ///         reason => println!("{reason}, in {}", no.answer().id),
    ///     },
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If `T` has no strict schema (nothing is sent then), if the call fails, or if the response has no
    /// value: see [`ParseError`](super::ParseError).
    #[inline]
    pub async fn parse<T: schemars::JsonSchema + DeserializeOwned + 'static>(
        &self,
        request: &crate::types::CreateResponseRequest,
    ) -> Result<Parsed<T, Response<ModelResponse>>, super::ParseError<Response<ModelResponse>>>
    {
        let format = crate::types::TextFormat::of::<T>()?;
        let mut request = request.clone();
        request.text = Some(request.text.unwrap_or_default().format(format));
        Ok(self.create(&request).await?.into_parsed()?)
    }
}

impl ModelResponse {
    /// Makes a `T` of the last message that is no commentary. The text is JSON as it is, with nothing
    /// around it.
    ///
    /// # Errors
    ///
    /// If it has no value, with the reason and this response.
    #[inline]
    pub fn into_parsed<T: DeserializeOwned>(self) -> Result<Parsed<T, Self>, NoValue<Self>> {
        parsed(self, |response| response)
    }
}

impl Response<ModelResponse> {
    /// Makes a `T` of the last message that is no commentary. The text is JSON as it is, with nothing
    /// around it.
    ///
    /// # Errors
    ///
    /// If it has no value, with the reason and this response.
    #[inline]
    pub fn into_parsed<T: DeserializeOwned>(self) -> Result<Parsed<T, Self>, NoValue<Self>> {
        parsed(self, Deref::deref)
    }
}

#[inline]
fn parsed<T: DeserializeOwned, A>(
    answer: A,
    response: impl Fn(&A) -> &ModelResponse,
) -> Result<Parsed<T, A>, NoValue<A>> {
    match value(response(&answer)) {
        Ok(value) => Ok(Parsed::new(value, Vec::new(), answer)),
        Err(reason) => Err(NoValue::new(reason, 0, answer)),
    }
}

#[inline]
fn value<T: DeserializeOwned>(response: &ModelResponse) -> Result<T, NoValueReason> {
    if let Some(reason) = ending(response) {
        return Err(reason);
    }
    let is_final =
        |phase: &Option<MessagePhase>| matches!(phase, None | Some(MessagePhase::FinalAnswer));
    let message = response.output.iter().rev().find_map(|item| match item {
        OutputItem::Message(message) if is_final(&message.phase) => Some(message),
        _ => None,
    });
    let calls = |item: &OutputItem| {
        matches!(
            item,
            OutputItem::FunctionCall(_) | OutputItem::CustomToolCall(_)
        )
    };
    let nothing = || match response.output.iter().any(calls) {
        true => NoValueReason::ToolCalls,
        false => NoValueReason::Empty,
    };
    let message = message.ok_or_else(nothing)?;
    for part in &message.content {
        if let OutputContent::Refusal(part) = part {
            return Err(NoValueReason::Refusal(part.refusal.clone()));
        }
    }
    let text: String = message.texts().collect();
    match text.trim().is_empty() {
        true => Err(nothing()),
        false => read(&text).map_err(NoValueReason::Invalid),
    }
}

/// What the status says against there being a value.
#[inline]
fn ending(response: &ModelResponse) -> Option<NoValueReason> {
    match response.status.as_ref()? {
        ResponseStatus::Failed => {
            let error = response.error.as_ref();
            let code = error.and_then(|error| error.code.as_ref());
            Some(NoValueReason::Failed {
                code: code.map(|code| code.as_str().to_owned()),
                message: error.map(|error| error.message.clone()).unwrap_or_default(),
            })
        }
        ResponseStatus::Incomplete => {
            let details = response.incomplete_details.as_ref();
            Some(match details.and_then(|details| details.reason.as_ref()) {
                Some(IncompleteReason::MaxOutputTokens) => NoValueReason::Length,
                Some(IncompleteReason::ContentFilter) => NoValueReason::ContentFilter,
                Some(reason) => NoValueReason::Incomplete(reason.as_str().to_owned()),
                None => NoValueReason::Incomplete("no reason is named".to_owned()),
            })
        }
        status @ (ResponseStatus::Queued
        | ResponseStatus::InProgress
        | ResponseStatus::Cancelled) => Some(NoValueReason::Incomplete(status.as_str().to_owned())),
        // Of a state that the document does not name the text decides.
        ResponseStatus::Completed | ResponseStatus::Other(_) => None,
    }
}

impl FunctionCall {
    /// Makes `Args` of the arguments that the model wrote. No text at all is an object without members.
    ///
    /// # Errors
    ///
    /// If they do not fit: [`ErrorKind::Decode`], with path, reason and text.
    #[inline]
    pub fn parse_arguments<Args: DeserializeOwned>(&self) -> Result<Args, Error> {
        read_arguments(&self.arguments).map_err(|error| {
            let message = format!("the arguments of `{}` do not fit", self.name);
            Error::new(ErrorKind::Decode(*error), message)
        })
    }
}
