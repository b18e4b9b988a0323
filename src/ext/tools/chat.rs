//! Tools of chat completions.

use super::api::{Api, Foreign, id_or};
use super::call::{ToolCall, ToolKind};
use super::run::Run;
use super::toolbox::Toolbox;
use crate::ext::streams::{ChatAccumulator, ChatStreamEvent};
use crate::resources::Chat;
use crate::types::{
    AllowedToolsMode, ChatAssistantMessage, ChatCompletion, ChatCompletionChunk, ChatFinishReason,
    ChatMessage, ChatTextContent, ChatTool, ChatToolCall, ChatToolChoice,
    CreateChatCompletionRequest, FunctionDefinition, ToolChoiceMode, Usage,
};
use crate::{Call, Error, EventStream, Response};

impl Chat {
    /// Sends the request and calls the tools that the model calls, until it answers with something else:
    /// see [`tools`](crate::tools).
    ///
    /// The request is given the functions of the toolbox that it has not. A `tool_choice` that forces a call
    /// holds for the first turn; after it the model is free to answer.
    ///
    /// # Errors
    ///
    /// See [`RunErrorKind`](super::RunErrorKind). Each carries the history so far.
    #[inline]
    pub fn run_tools<'r, 't>(
        &self,
        request: &CreateChatCompletionRequest,
        tools: &'r Toolbox<'t, ChatTextContent>,
    ) -> Run<'r, 't, Self> {
        Run::new(self.clone(), request.clone(), tools)
    }
}

impl Api for Chat {
    type Request = CreateChatCompletionRequest;
    type Answer = ChatCompletion;
    type Piece = ChatCompletionChunk;
    type Event = ChatStreamEvent;
    type Sum = ChatAccumulator;
    type Usage = Usage;
    type Output = ChatTextContent;

    #[allow(deprecated, reason = "what older servers know is refused")]
    #[inline]
    fn prepare(
        request: &mut CreateChatCompletionRequest,
        tools: &Toolbox<'_, ChatTextContent>,
    ) -> Result<(), Error> {
        if request.n.is_some_and(|n| n > 1) {
            return Err(Error::config(
                "a run of tools goes on with one answer: leave `n` out of the request",
            ));
        }
        if request.functions.is_some() {
            return Err(Error::config(
                "a run of tools has `tools`: give the request those instead of `functions`",
            ));
        }
        let own = request.tools.get_or_insert_default();
        for tool in &*own {
            let (name, kind) = match tool {
                ChatTool::Function(tool) => (&tool.function.name, ToolKind::Function),
                ChatTool::Custom(tool) => (&tool.custom.name, ToolKind::Custom),
                ChatTool::Other(_) => continue,
            };
            if !tools.has(name, kind) {
                return Err(without_handler(name));
            }
        }
        for (name, definition) in tools.definitions() {
            let is_it = |tool: &ChatTool| matches!(tool, ChatTool::Function(tool) if tool.function.name == name);
            if !own.iter().any(is_it) {
                let function = FunctionDefinition::new(name)
                    .description(&definition.description)
                    .parameters(definition.parameters.clone());
                own.push(function.strict(true).into());
            }
        }
        // An empty list is refused.
        request.tools = request.tools.take().filter(|tools| !tools.is_empty());
        Ok(())
    }

    #[inline]
    fn ask(&self, request: &CreateChatCompletionRequest) -> Call<Response<ChatCompletion>> {
        self.create(request)
    }

    #[inline]
    fn ask_stream(
        &self,
        request: &mut CreateChatCompletionRequest,
    ) -> Call<EventStream<ChatCompletionChunk>> {
        let options = request.stream_options.clone();
        let asked = request.stream_options.get_or_insert_default();
        // A plain answer has it, too.
        asked.include_usage.get_or_insert(true);
        let call = self.create_stream(request);
        request.stream_options = options;
        call
    }

    #[inline]
    fn text(event: &ChatStreamEvent) -> Option<&str> {
        match event {
            ChatStreamEvent::Text { delta, .. } => Some(delta),
            _ => None,
        }
    }

    #[inline]
    fn usage(answer: &ChatCompletion) -> Option<&Usage> {
        answer.usage.as_ref()
    }

    #[allow(deprecated, reason = "older servers answer with `function_call`")]
    #[inline]
    fn calls(answer: &ChatCompletion, turn: u32) -> (Vec<ToolCall>, Option<Foreign>) {
        let (mut calls, mut foreign) = (Vec::new(), None);
        let Some(choice) = answer.choices.first() else {
            return (calls, foreign);
        };
        let refuse = |kind: &str, name: &str| Foreign {
            kind: kind.to_owned(),
            name: name.to_owned(),
        };
        for (at, call) in choice.message.tool_calls.iter().enumerate() {
            match call {
                ChatToolCall::Function(call) => {
                    let (name, input) = (&call.function.name, &call.function.arguments);
                    let id = id_or(&call.id, turn, at);
                    calls.push(ToolCall::new(&id, name, ToolKind::Function, input));
                }
                ChatToolCall::Custom(call) => {
                    let (name, input) = (&call.custom.name, &call.custom.input);
                    let id = id_or(&call.id, turn, at);
                    calls.push(ToolCall::new(&id, name, ToolKind::Custom, input));
                }
                ChatToolCall::Other(call) => {
                    let text = |member: &str| call[member].as_str().unwrap_or_default();
                    foreign = Some(refuse(text("type"), text("id")));
                }
            }
        }
        if let Some(call) = &choice.message.function_call {
            foreign = Some(refuse("function_call", &call.name));
        }
        (calls, foreign)
    }

    #[inline]
    fn unfinished(answer: &ChatCompletion) -> Option<String> {
        let reason = answer.choices.first()?.finish_reason.as_ref()?;
        let broke_off = [ChatFinishReason::Length, ChatFinishReason::ContentFilter];
        broke_off
            .contains(reason)
            .then(|| reason.as_str().to_owned())
    }

    #[inline]
    fn go_on(
        request: &mut CreateChatCompletionRequest,
        answer: &ChatCompletion,
        results: Vec<(ToolCall, ChatTextContent)>,
    ) {
        if let Some(choice) = answer.choices.first() {
            let mut message = ChatAssistantMessage::from(choice.message.clone());
            let calls = message.tool_calls.iter_mut().flatten();
            for (call, (known, _)) in calls.zip(&results) {
                clean(call, &known.id);
            }
            request.messages.push(message.into());
        }
        for (call, output) in results {
            request.messages.push(ChatMessage::tool(call.id, output));
        }
        request.tool_choice = request.tool_choice.take().and_then(freed);
    }
}

#[inline]
fn without_handler(name: &str) -> Error {
    Error::config(format!(
        "the request has the tool `{name}`, for which the toolbox has no handler"
    ))
}

/// The call as it is sent back: with an id, and without what clients add that parse arguments.
#[inline]
fn clean(call: &mut ChatToolCall, id: &str) {
    match call {
        ChatToolCall::Function(call) => {
            call.id = id.to_owned();
            call.function.extra.remove("parsed_arguments");
        }
        ChatToolCall::Custom(call) => call.id = id.to_owned(),
        ChatToolCall::Other(_) => {}
    }
}

/// A choice that lets the model answer, too.
#[inline]
fn freed(choice: ChatToolChoice) -> Option<ChatToolChoice> {
    match choice {
        ChatToolChoice::Mode(ToolChoiceMode::Required)
        | ChatToolChoice::Function(_)
        | ChatToolChoice::Custom(_) => None,
        ChatToolChoice::AllowedTools(mut allowed) => {
            allowed.allowed_tools.mode = AllowedToolsMode::Auto;
            Some(ChatToolChoice::AllowedTools(allowed))
        }
        choice => Some(choice),
    }
}
