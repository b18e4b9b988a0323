//! Tools of responses.

use serde_json::Value;

use super::api::{Api, Foreign, id_or};
use super::call::{ToolCall, ToolKind};
use super::run::Run;
use super::toolbox::Toolbox;
use crate::ext::streams::ResponseAccumulator;
use crate::resources::Responses;
use crate::types::{
    AllowedToolsMode, CreateResponseRequest, CustomToolCallOutput, FunctionCallOutput,
    FunctionTool, InputItem, ModelResponse, OutputItem, ResponseEvent, ResponseInclude,
    ResponseInput, ResponseStatus, ResponseUsage, Tool, ToolChoice, ToolChoiceMode, ToolOutput,
};
use crate::{Call, Error, EventStream, Response};

impl Responses {
    /// Sends the request and calls the tools that the model calls, until it answers with something else:
    /// see [`tools`](crate::tools).
    ///
    /// The request is given the functions of the toolbox that it has not. Each turn sends the whole input so
    /// far, so that nothing needs to be stored; within a `conversation` of the server, the results alone. A
    /// `tool_choice` that forces a call holds for the first turn; after it the model is free to answer.
    /// Without `store` the request asks for `reasoning.encrypted_content` if it has `reasoning`, and
    /// reasoning that came without it is left out of the input, where it would be refused.
    ///
    /// Tools that the server carries out, such as `web_search`, are no calls. What it leaves to the caller
    /// and no toolbox can handle, such as an approval or a local shell, ends the run.
    ///
    /// # Errors
    ///
    /// See [`RunErrorKind`](super::RunErrorKind). Each carries the history so far.
    #[inline]
    pub fn run_tools<'r, 't>(
        &self,
        request: &CreateResponseRequest,
        tools: &'r Toolbox<'t, ToolOutput>,
    ) -> Run<'r, 't, Self> {
        Run::new(self.clone(), request.clone(), tools)
    }
}

impl Api for Responses {
    type Request = CreateResponseRequest;
    type Answer = ModelResponse;
    type Piece = ResponseEvent;
    type Event = ResponseEvent;
    type Sum = ResponseAccumulator;
    type Usage = ResponseUsage;
    type Output = ToolOutput;

    #[inline]
    fn prepare(
        request: &mut CreateResponseRequest,
        tools: &Toolbox<'_, ToolOutput>,
    ) -> Result<(), Error> {
        if request.background == Some(true) {
            return Err(Error::config(
                "a run of tools waits for each answer: leave `background` out of the request",
            ));
        }
        if let Some(ResponseInput::Other(input)) = &request.input {
            return Err(Error::config(format!(
                "a run of tools goes on with the input, which is no text or list: {input}"
            )));
        }
        let own = request.tools.get_or_insert_default();
        for tool in &*own {
            let (name, kind) = match tool {
                Tool::Function(tool) => (&tool.name, ToolKind::Function),
                Tool::Custom(tool) => (&tool.name, ToolKind::Custom),
                _ => continue,
            };
            if !tools.has(name, kind) {
                return Err(Error::config(format!(
                    "the request has the tool `{name}`, for which the toolbox has no handler"
                )));
            }
        }
        for (name, definition) in tools.definitions() {
            let is_it = |tool: &Tool| matches!(tool, Tool::Function(tool) if tool.name == name);
            if !own.iter().any(is_it) {
                let function = FunctionTool::new(name, definition.parameters.clone());
                let function = function.description(&definition.description).strict(true);
                own.push(function.into());
            }
        }
        let encrypted = ResponseInclude::ReasoningEncryptedContent;
        if request.store == Some(false) && request.reasoning.is_some() {
            let include = request.include.get_or_insert_default();
            if !include.contains(&encrypted) {
                include.push(encrypted);
            }
        }
        request.tools = request.tools.take().filter(|tools| !tools.is_empty());
        Ok(())
    }

    #[inline]
    fn ask(&self, request: &CreateResponseRequest) -> Call<Response<ModelResponse>> {
        self.create(request)
    }

    #[inline]
    fn ask_stream(&self, request: &mut CreateResponseRequest) -> Call<EventStream<ResponseEvent>> {
        self.create_stream(request)
    }

    #[inline]
    fn text(event: &ResponseEvent) -> Option<&str> {
        match event {
            ResponseEvent::OutputTextDelta(event) => Some(&event.delta),
            _ => None,
        }
    }

    #[inline]
    fn usage(answer: &ModelResponse) -> Option<&ResponseUsage> {
        answer.usage.as_ref()
    }

    #[inline]
    fn calls(answer: &ModelResponse, turn: u32) -> (Vec<ToolCall>, Option<Foreign>) {
        let (mut calls, mut foreign) = (Vec::new(), None);
        for (at, item) in answer.output.iter().enumerate() {
            match item {
                OutputItem::FunctionCall(call) => {
                    let id = id_or(&call.call_id, turn, at);
                    let name = qualified(call.namespace.as_deref(), &call.name);
                    calls.push(ToolCall::new(
                        &id,
                        &name,
                        ToolKind::Function,
                        &call.arguments,
                    ));
                }
                OutputItem::CustomToolCall(call) => {
                    let id = id_or(&call.call_id, turn, at);
                    let name = qualified(call.namespace.as_deref(), &call.name);
                    calls.push(ToolCall::new(&id, &name, ToolKind::Custom, &call.input));
                }
                OutputItem::Message(_) | OutputItem::Reasoning(_) => {}
                item => foreign = foreign.or_else(|| unanswered(item, &answer.output)),
            }
        }
        (calls, foreign)
    }

    #[inline]
    fn unfinished(answer: &ModelResponse) -> Option<String> {
        match answer.status.as_ref()? {
            ResponseStatus::Completed | ResponseStatus::Other(_) => None,
            status => {
                let details = answer.incomplete_details.as_ref();
                let reason = details.and_then(|details| details.reason.as_ref());
                let reason = reason.map_or(status.as_str(), |reason| reason.as_str());
                Some(reason.to_owned())
            }
        }
    }

    #[inline]
    fn go_on(
        request: &mut CreateResponseRequest,
        answer: &ModelResponse,
        results: Vec<(ToolCall, ToolOutput)>,
    ) {
        let mut items = match request.input.take() {
            // The server has kept what was sent, and its answer.
            _ if request.conversation.is_some() => Vec::new(),
            Some(ResponseInput::Items(items)) => items,
            Some(ResponseInput::Text(text)) => vec![InputItem::user(text)],
            Some(ResponseInput::Other(_)) | None => Vec::new(),
        };
        let mut calls = results.iter().map(|(call, _)| &*call.id);
        let mut callers = Vec::new();
        for item in &answer.output {
            let mut item = item.clone();
            match &mut item {
                OutputItem::FunctionCall(call) => {
                    callers.push(call.caller.clone());
                    call.call_id = calls.next().unwrap_or_default().to_owned();
                }
                OutputItem::CustomToolCall(call) => {
                    callers.push(call.caller.clone());
                    call.call_id = calls.next().unwrap_or_default().to_owned();
                }
                // Its id alone leads to nothing where nothing is stored.
                OutputItem::Reasoning(item)
                    if request.store == Some(false) && item.encrypted_content.is_none() =>
                {
                    continue;
                }
                _ => {}
            }
            if request.conversation.is_none() {
                items.push(sent_back(item));
            }
        }
        for ((call, output), caller) in results.into_iter().zip(callers) {
            items.push(match call.kind {
                ToolKind::Function => {
                    let mut item = FunctionCallOutput::new(call.id, output);
                    item.caller = caller;
                    item.into()
                }
                ToolKind::Custom => {
                    let mut item = CustomToolCallOutput::new(call.id, output);
                    item.caller = caller;
                    item.into()
                }
            });
        }
        request.input = Some(ResponseInput::Items(items));
        request.tool_choice = request.tool_choice.take().and_then(freed);
    }
}

/// The name with its namespace. A function of none may have its own name as such.
#[inline]
fn qualified(namespace: Option<&str>, name: &str) -> String {
    match namespace {
        Some(namespace) if namespace != name && !namespace.is_empty() => {
            format!("{namespace}.{name}")
        }
        _ => name.to_owned(),
    }
}

/// A call without an output beside it, or an approval that is asked for. Calls that the server carries out
/// have no `call_id`.
#[inline]
fn unanswered(item: &OutputItem, output: &[OutputItem]) -> Option<Foreign> {
    let json = serde_json::to_value(item).ok()?;
    let text = |item: &Value, member: &str| item[member].as_str().map(str::to_owned);
    let kind = text(&json, "type")?;
    let (id, is_output): (String, fn(&str) -> bool) = match kind.as_str() {
        "mcp_approval_request" => (text(&json, "id")?, |kind| kind == "mcp_approval_response"),
        kind if kind.ends_with("_call") => {
            (text(&json, "call_id")?, |kind| kind.ends_with("_output"))
        }
        _ => return None,
    };
    let answers = |other: &OutputItem| {
        let other = serde_json::to_value(other).unwrap_or_default();
        let same = |member| other[member].as_str() == Some(&id);
        is_output(other["type"].as_str().unwrap_or_default())
            && (same("call_id") || same("approval_request_id"))
    };
    (!output.iter().any(answers)).then_some(Foreign { kind, name: id })
}

/// An item as it becomes input again: without what says who made it, what clients add that parse it, and
/// ids that are null.
#[inline]
fn sent_back(item: OutputItem) -> InputItem {
    let cleaned = serde_json::to_value(&item).and_then(|mut json| {
        clean(&mut json);
        let parts = json.get_mut("content").and_then(Value::as_array_mut);
        for part in parts.into_iter().flatten() {
            clean(part);
        }
        serde_json::from_value(json)
    });
    cleaned.unwrap_or_else(|_| item.into())
}

#[inline]
fn clean(json: &mut Value) {
    if let Value::Object(members) = json {
        members.retain(|name, value| match name.as_str() {
            "parsed" | "parsed_arguments" | "created_by" => false,
            "id" => !value.is_null(),
            _ => true,
        });
    }
}

/// A choice that lets the model answer, too.
#[inline]
fn freed(choice: ToolChoice) -> Option<ToolChoice> {
    match choice {
        ToolChoice::Mode(ToolChoiceMode::Required)
        | ToolChoice::Hosted(_)
        | ToolChoice::Function(_)
        | ToolChoice::Mcp(_)
        | ToolChoice::Custom(_) => None,
        ToolChoice::AllowedTools(mut allowed) => {
            allowed.mode = AllowedToolsMode::Auto;
            Some(ToolChoice::AllowedTools(allowed))
        }
        choice => Some(choice),
    }
}
