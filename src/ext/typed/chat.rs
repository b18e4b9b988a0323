//! Values out of chat completions.

use std::ops::Deref;

use serde::de::DeserializeOwned;

use super::read::{read, read_arguments};
use super::{NoValue, NoValueReason, Parsed};
use crate::types::{ChatChoice, ChatCompletion, ChatFinishReason, ChatFunctionCall};
use crate::{Error, ErrorKind, Response};

#[cfg(feature = "schemars")]
impl crate::resources::Chat {
    /// Asks for a `T`: sends the request with the [strict](crate::schema::strict_schema) schema of `T` as
    /// its `response_format`, and makes a `T` of the text of each choice.
    ///
    /// Options are those of the client, or of one that is derived by
    /// [`with_options`](crate::Client::with_options). The future can be dropped at any time.
    ///
    /// ```
    /// # use openai_typed::{Client, types::CreateChatCompletionRequest};
    /// use schemars::JsonSchema;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize, JsonSchema)]
    /// struct Solution {
    ///     /// One after the other.
    ///     steps: Vec<String>,
    ///     x: f64,
    /// }
    ///
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "Solve 8x + 7 = -23.");
    /// let solution = client.chat().parse::<Solution>(&request).await?;
    /// println!("{} after {} steps", solution.x, solution.steps.len());
    /// println!("{:?}", solution.answer().usage);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If `T` has no strict schema (nothing is sent then), if the call fails, or if the answer has no
    /// value: see [`ParseError`](super::ParseError). Of several choices each must have one.
    #[inline]
    pub async fn parse<T: schemars::JsonSchema + DeserializeOwned + 'static>(
        &self,
        request: &crate::types::CreateChatCompletionRequest,
    ) -> Result<Parsed<T, Response<ChatCompletion>>, super::ParseError<Response<ChatCompletion>>>
    {
        let format = crate::types::ResponseFormat::of::<T>()?;
        let request = request.clone().response_format(format);
        Ok(self.create(&request).await?.into_parsed()?)
    }
}

impl ChatCompletion {
    /// Makes a `T` of the text of each choice. The text is JSON as it is, with nothing around it.
    ///
    /// # Errors
    ///
    /// If one has no value, with the reason and this completion.
    #[inline]
    pub fn into_parsed<T: DeserializeOwned>(self) -> Result<Parsed<T, Self>, NoValue<Self>> {
        parsed(self, |completion| completion)
    }
}

impl Response<ChatCompletion> {
    /// Makes a `T` of the text of each choice. The text is JSON as it is, with nothing around it.
    ///
    /// # Errors
    ///
    /// If one has no value, with the reason and this response.
    #[inline]
    pub fn into_parsed<T: DeserializeOwned>(self) -> Result<Parsed<T, Self>, NoValue<Self>> {
        parsed(self, Deref::deref)
    }
}

#[inline]
fn parsed<T: DeserializeOwned, A>(
    answer: A,
    completion: impl Fn(&A) -> &ChatCompletion,
) -> Result<Parsed<T, A>, NoValue<A>> {
    let choices = completion(&answer).choices.iter();
    let values = choices.map(|choice| value(choice).map_err(|reason| (reason, choice.index)));
    let values: Result<Vec<T>, _> = values.collect();
    match values.map(Vec::into_iter) {
        Ok(mut values) => match values.next() {
            Some(first) => Ok(Parsed::new(first, values.collect(), answer)),
            None => Err(NoValue::new(NoValueReason::Empty, 0, answer)),
        },
        Err((reason, choice)) => Err(NoValue::new(reason, choice, answer)),
    }
}

#[allow(deprecated, reason = "older servers answer with `function_call`")]
#[inline]
fn value<T: DeserializeOwned>(choice: &ChatChoice) -> Result<T, NoValueReason> {
    let message = &choice.message;
    match (&choice.finish_reason, message.text().trim()) {
        (Some(ChatFinishReason::Length), _) => Err(NoValueReason::Length),
        (Some(ChatFinishReason::ContentFilter), _) => Err(NoValueReason::ContentFilter),
        (_, text) => match &message.refusal {
            Some(refusal) if !refusal.is_empty() => Err(NoValueReason::Refusal(refusal.clone())),
            _ if !text.is_empty() => read(message.text()).map_err(NoValueReason::Invalid),
            _ if !message.tool_calls.is_empty() || message.function_call.is_some() => {
                Err(NoValueReason::ToolCalls)
            }
            _ => Err(NoValueReason::Empty),
        },
    }
}

impl ChatFunctionCall {
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
