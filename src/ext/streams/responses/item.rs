//! One item, in pieces.

use serde_json::Value;

use crate::ext::streams::order::Order;
use crate::types::OutputItem;

/// An item whose lists are in the order in which their entries came.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) item: OutputItem,
    /// Of parts, commands or outputs.
    pub(super) parts: Order,
    /// Of summaries.
    pub(super) summaries: Order,
}

impl From<OutputItem> for Item {
    #[inline]
    fn from(item: OutputItem) -> Self {
        let (parts, summaries) = match &item {
            OutputItem::Message(item) => (item.content.len(), 0),
            OutputItem::Reasoning(item) => {
                let length = |list: Option<usize>| list.unwrap_or_default();
                let content = length(item.content.as_ref().map(Vec::len));
                (content, length(item.summary.as_ref().map(Vec::len)))
            }
            OutputItem::ShellCall(item) => (item.action.commands.len(), 0),
            OutputItem::ShellCallOutput(item) => (item.output.len(), 0),
            _ => (0, 0),
        };
        Self {
            item,
            parts: Order::of(parts),
            summaries: Order::of(summaries),
        }
    }
}

impl Item {
    /// The item as the server has it now. One that is still empty there does not take away what has come.
    #[inline]
    pub(super) fn replace(&mut self, item: OutputItem) {
        let mut new = Self::from(item);
        let old = self;
        match (&mut new.item, &mut old.item) {
            (OutputItem::Message(item), OutputItem::Message(known)) => {
                keep(&mut item.content, &mut known.content, Vec::is_empty);
            }
            (OutputItem::Reasoning(item), OutputItem::Reasoning(known)) => {
                let is_empty = |list: &Option<Vec<_>>| list.as_ref().is_none_or(Vec::is_empty);
                keep(&mut item.content, &mut known.content, is_empty);
                let is_empty = |list: &Option<Vec<_>>| list.as_ref().is_none_or(Vec::is_empty);
                keep(&mut item.summary, &mut known.summary, is_empty);
            }
            (OutputItem::FunctionCall(item), OutputItem::FunctionCall(known)) => {
                keep(&mut item.arguments, &mut known.arguments, String::is_empty);
            }
            (OutputItem::McpCall(item), OutputItem::McpCall(known)) => {
                keep(&mut item.arguments, &mut known.arguments, String::is_empty);
            }
            (OutputItem::CustomToolCall(item), OutputItem::CustomToolCall(known)) => {
                keep(&mut item.input, &mut known.input, String::is_empty);
            }
            (OutputItem::CodeInterpreterCall(item), OutputItem::CodeInterpreterCall(known)) => {
                let is_empty = |code: &Option<String>| code.as_ref().is_none_or(String::is_empty);
                keep(&mut item.code, &mut known.code, is_empty);
            }
            (OutputItem::ShellCall(item), OutputItem::ShellCall(known)) => {
                let (new, known) = (&mut item.action.commands, &mut known.action.commands);
                keep(new, known, Vec::is_empty);
            }
            (OutputItem::ShellCallOutput(item), OutputItem::ShellCallOutput(known)) => {
                keep(&mut item.output, &mut known.output, Vec::is_empty);
            }
            _ => {}
        }
        if new.parts.is_empty() {
            new.parts = std::mem::take(&mut old.parts);
        }
        if new.summaries.is_empty() {
            new.summaries = std::mem::take(&mut old.summaries);
        }
        *old = new;
    }

    /// With its lists in the order of their indices.
    #[inline]
    pub(super) fn into_whole(self) -> OutputItem {
        let Self {
            mut item,
            parts,
            summaries,
        } = self;
        match &mut item {
            OutputItem::Message(item) => parts.sort(&mut item.content),
            OutputItem::Reasoning(item) => {
                item.content
                    .iter_mut()
                    .for_each(|content| parts.sort(content));
                item.summary
                    .iter_mut()
                    .for_each(|summary| summaries.sort(summary));
            }
            OutputItem::ShellCall(item) => parts.sort(&mut item.action.commands),
            OutputItem::ShellCallOutput(item) => parts.sort(&mut item.output),
            _ => {}
        }
        item
    }
}

#[inline]
fn keep<T>(new: &mut T, known: &mut T, is_empty: impl Fn(&T) -> bool) {
    if is_empty(new) {
        std::mem::swap(new, known);
    }
}

macro_rules! ids {
    ($item:ident: $($kind:ident)*) => {
        match $item {
            $(OutputItem::$kind(item) => item.id.as_deref(),)*
            OutputItem::McpApprovalRequest(item) => Some(item.id.as_str()),
            OutputItem::LocalShellCallOutput(item) => Some(item.id.as_str()),
            OutputItem::Other(item) => item.get("id").and_then(Value::as_str),
        }
    };
}

/// The id of an item, if it has one.
#[allow(deprecated, reason = "older models call the local shell")]
#[inline]
pub(super) fn id_of(item: &OutputItem) -> Option<&str> {
    let id = ids!(item: Message FunctionCall FunctionCallOutput Reasoning CustomToolCall
        CustomToolCallOutput WebSearchCall FileSearchCall CodeInterpreterCall ImageGenerationCall
        McpListTools McpApprovalResponse McpCall ComputerCall ComputerCallOutput
        ShellCall ShellCallOutput LocalShellCall ApplyPatchCall ApplyPatchCallOutput ToolSearchCall
        ToolSearchOutput AdditionalTools Program ProgramOutput Compaction ConfigurationUpdate);
    id.filter(|id| !id.is_empty())
}
