//! Conveniences on responses.

use crate::types::{
    InputItem, InputMessage, InputMessageContent, MessagePhase, MessageRole, ModelResponse,
    OutputContent, OutputItem, OutputMessage, ResponseInput,
};

#[cfg(feature = "client")]
impl crate::resources::Responses {
    /// Has a response made in the background and waits until it is there: for what takes longer than a
    /// connection lasts. `background` is set, whatever the request says.
    ///
    /// A response that failed or is incomplete is a result too: look at its `status`. One whose waiting
    /// was given up goes on; [`cancel`](Self::cancel) stops it.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> openai_typed::Result<()> {
    /// use openai_typed::types::CreateResponseRequest;
    ///
    /// let request = CreateResponseRequest::new("gpt-5.4-pro").input("Prove it.");
    /// let response = client.responses().create_and_wait(&request).await?;
    /// println!("{:?} {}", response.status, response.output_text());
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_and_wait(
        &self,
        request: &crate::types::CreateResponseRequest,
    ) -> crate::Wait<ModelResponse> {
        let begin = self.create(request).extra("background", true);
        self.wait("").begun_by(begin)
    }
}

impl ModelResponse {
    /// The text of the answer: what the messages say that are no commentary. Empty if the model called
    /// tools or refused.
    ///
    /// ```
    /// # use openai_typed::{Client, Result};
    /// # use openai_typed::types::{CreateResponseRequest, InputItem};
    /// # async fn example(client: Client) -> Result<()> {
    /// let request = CreateResponseRequest::new("gpt-5.4-mini").input([InputItem::user("Hi")]);
    /// let response = client.responses().create(&request).await?;
    /// println!("{}", response.output_text());
    ///
    /// // What came back goes on with the conversation.
    /// let response = response.into_inner();
    /// let request = CreateResponseRequest::new("gpt-5.4-mini").input(response.output);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn output_text(&self) -> String {
        let messages = self.output.iter().filter_map(|item| match item {
            OutputItem::Message(message) => Some(message),
            _ => None,
        });
        let said = messages.filter(|message| message.phase != Some(MessagePhase::Commentary));
        said.flat_map(OutputMessage::texts).collect()
    }
}

impl OutputMessage {
    /// The texts among the parts.
    #[inline]
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.content.iter().filter_map(|part| match part {
            OutputContent::OutputText(part) => Some(part.text.as_str()),
            _ => None,
        })
    }
}

impl InputItem {
    /// What the end user says.
    #[inline]
    pub fn user(content: impl Into<InputMessageContent>) -> Self {
        InputMessage::new(MessageRole::User, content).into()
    }

    /// Instructions of the developer, which the model follows whatever the user says.
    #[inline]
    pub fn developer(content: impl Into<InputMessageContent>) -> Self {
        InputMessage::new(MessageRole::Developer, content).into()
    }

    /// Instructions, for models that know them by this name.
    #[inline]
    pub fn system(content: impl Into<InputMessageContent>) -> Self {
        InputMessage::new(MessageRole::System, content).into()
    }

    /// An earlier answer of the model, as a text.
    #[inline]
    pub fn assistant(content: impl Into<InputMessageContent>) -> Self {
        InputMessage::new(MessageRole::Assistant, content).into()
    }
}

/// Each kind of item that a model answers with can be sent back as it came.
macro_rules! sent_back {
    ($($kind:ident)*) => {
        impl From<OutputItem> for InputItem {
            #[inline]
            fn from(item: OutputItem) -> Self {
                match item {
                    OutputItem::Message(item) => Self::OutputMessage(item),
                    $(OutputItem::$kind(item) => Self::$kind(item),)*
                    OutputItem::Other(item) => Self::Other(item),
                }
            }
        }
    };
}

sent_back! {
    FunctionCall FunctionCallOutput Reasoning CustomToolCall CustomToolCallOutput WebSearchCall
    FileSearchCall CodeInterpreterCall ImageGenerationCall McpListTools McpApprovalRequest
    McpApprovalResponse McpCall ComputerCall ComputerCallOutput ShellCall ShellCallOutput LocalShellCall
    LocalShellCallOutput ApplyPatchCall ApplyPatchCallOutput ToolSearchCall ToolSearchOutput
    AdditionalTools Program ProgramOutput Compaction ConfigurationUpdate
}

impl From<Vec<OutputItem>> for ResponseInput {
    #[inline]
    fn from(items: Vec<OutputItem>) -> Self {
        Self::Items(items.into_iter().map(Into::into).collect())
    }
}
