//! Conveniences on chat completions.

use serde_json::Value;

use crate::types::{
    ChatAssistantContent, ChatAssistantMessage, ChatAudioReference, ChatCompletion,
    ChatCompletionChunk, ChatFunctionTool, ChatMessage, ChatResponseMessage, ChatTool,
    FunctionDefinition,
};

impl ChatCompletion {
    /// The text of the first choice; empty if there is none, because the model called tools, refused or
    /// spoke.
    ///
    /// ```
    /// # use openai_typed::{Client, Result};
    /// # use openai_typed::types::{ChatMessage, CreateChatCompletionRequest};
    /// # async fn example(client: Client) -> Result<()> {
    /// let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "Say this is a test")
    ///     .metadata([("topic", "tests")])
    ///     .logit_bias([("50256", -100)]);
    /// let completion = client.chat().create(&request).await?;
    /// println!("{}", completion.text());
    ///
    /// // What came back goes on with the conversation.
    /// let message = completion.choices[0].message.clone();
    /// let request = request.message(message).message("Once more, please");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let first = self.choices.first();
        first.map_or("", |choice| choice.message.text())
    }
}

impl ChatResponseMessage {
    /// The text; empty if there is none, because the model called tools, refused or spoke.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        self.content.as_deref().unwrap_or_default()
    }
}

impl ChatCompletionChunk {
    /// What this piece adds to the text of the first choice; empty if it adds nothing.
    #[must_use]
    #[inline]
    pub fn text(&self) -> &str {
        let mut choices = self.choices.iter();
        let first = choices.find(|choice| choice.index == 0);
        first.map_or("", |choice| {
            choice.delta.content.as_deref().unwrap_or_default()
        })
    }
}

/// An answer as it is sent back: its text, refusal and calls, and its audio by its id. Parts that a server
/// answers with in place of a text are sent back as they came. What it adds beside these is left out, since
/// the API refuses members that it does not know; so are the annotations.
impl From<ChatResponseMessage> for ChatAssistantMessage {
    #[allow(deprecated, reason = "older servers answer with `function_call`")]
    #[inline]
    fn from(mut message: ChatResponseMessage) -> Self {
        let parts = message.extra.remove("content").filter(Value::is_array);
        let text = message.content.map(ChatAssistantContent::Text);
        Self {
            content: parts.map(ChatAssistantContent::Other).or(text),
            refusal: message.refusal,
            audio: message.audio.map(|audio| ChatAudioReference::new(audio.id)),
            tool_calls: Some(message.tool_calls).filter(|calls| !calls.is_empty()),
            function_call: message.function_call,
            ..Self::default()
        }
    }
}

impl From<ChatResponseMessage> for ChatMessage {
    #[inline]
    fn from(message: ChatResponseMessage) -> Self {
        Self::Assistant(Box::new(message.into()))
    }
}

impl From<&ChatResponseMessage> for ChatMessage {
    #[inline]
    fn from(message: &ChatResponseMessage) -> Self {
        message.clone().into()
    }
}

impl From<FunctionDefinition> for ChatTool {
    #[inline]
    fn from(function: FunctionDefinition) -> Self {
        ChatFunctionTool::new(function).into()
    }
}
