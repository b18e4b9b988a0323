//! What each event does to the items.

use super::items::{At, Items};
use super::part::entry;
use crate::runtime::Json;
use crate::types::{
    Annotation, CodeInterpreterCall, CustomToolCall, FunctionCall, McpCall, OutputContent,
    OutputItem, OutputRefusal, OutputText, ResponseEvent as Event, ResponseLogprob, ShellCall,
    ShellCallOutput, ShellOutput,
};

/// Which item an event is about.
macro_rules! at {
    ($event:ident) => {
        at!($event, None)
    };
    ($event:ident . $part:ident) => {
        at!($event, $event.$part)
    };
    ($event:ident, $part:expr) => {
        &At {
            id: &$event.item_id,
            item: $event.output_index,
            part: $part,
        }
    };
}

/// The text of an item of this kind, which is opened if it is not there.
macro_rules! text {
    ($items:ident, $event:ident, $kind:ident($ty:ty), $member:ident) => {{
        let item = $items.find_or_open(
            at!($event),
            &|item| matches!(item, OutputItem::$kind(_)),
            |id| {
                let mut new: $ty = Json::empty();
                new.id = id;
                OutputItem::$kind(new.into())
            },
        );
        item.and_then(|item| match &mut item.item {
            OutputItem::$kind(item) => Some(&mut item.$member),
            _ => None,
        })
    }};
}

impl Items {
    /// Applies an event that is about an item. What the document does not name has no effect.
    #[inline]
    pub(super) fn apply(&mut self, event: &Event) {
        match event {
            Event::OutputItemAdded(event) => self.put(event.output_index, &event.item, false),
            Event::OutputItemDone(event) => self.put(event.output_index, &event.item, true),
            Event::ContentPartAdded(event) => {
                self.put_part(at!(event.content_index), &event.part, false);
            }
            Event::ContentPartDone(event) => {
                self.put_part(at!(event.content_index), &event.part, true);
            }
            Event::OutputTextDelta(event) => {
                if let Some(part) = self.text(at!(event.content_index)) {
                    part.text.push_str(&event.delta);
                    add_logprobs(part, &event.logprobs);
                }
            }
            Event::OutputTextDone(event) => {
                if let Some(part) = self.text(at!(event.content_index)) {
                    set(&mut part.text, &event.text);
                    if !event.logprobs.is_empty() {
                        part.logprobs = Some(event.logprobs.clone());
                    }
                }
            }
            Event::OutputTextAnnotationAdded(event) => {
                if let Some(part) = self.text(at!(event.content_index)) {
                    add_annotation(part, event.annotation_index, &event.annotation);
                }
            }
            Event::RefusalDelta(event) => {
                if let Some(text) = self.refusal(at!(event.content_index)) {
                    text.push_str(&event.delta);
                }
            }
            Event::RefusalDone(event) => {
                set_some(self.refusal(at!(event.content_index)), &event.refusal);
            }
            Event::ReasoningTextDelta(event) => {
                append(self.thought(at!(event.content_index)), &event.delta);
            }
            Event::ReasoningTextDone(event) => {
                set_some(self.thought(at!(event.content_index)), &event.text);
            }
            Event::ReasoningSummaryPartAdded(event) => {
                if let Some(part) = self.summary(at!(event.summary_index), true) {
                    set(&mut part.text, &event.part.text);
                }
            }
            Event::ReasoningSummaryPartDone(event) => {
                if let Some(part) = self.summary(at!(event.summary_index), false) {
                    set(&mut part.text, &event.part.text);
                }
            }
            Event::ReasoningSummaryTextDelta(event) => {
                let part = self.summary(at!(event.summary_index), false);
                append(part.map(|part| &mut part.text), &event.delta);
            }
            Event::ReasoningSummaryTextDone(event) => {
                let part = self.summary(at!(event.summary_index), false);
                set_some(part.map(|part| &mut part.text), &event.text);
            }
            event => self.apply_to_call(event),
        }
    }

    #[inline]
    fn apply_to_call(&mut self, event: &Event) {
        match event {
            Event::FunctionCallArgumentsDelta(event) => {
                let text = text!(self, event, FunctionCall(FunctionCall), arguments);
                append(text, &event.delta);
            }
            Event::FunctionCallArgumentsDone(event) => {
                let text = text!(self, event, FunctionCall(FunctionCall), arguments);
                set_some(text, &event.arguments);
                set_some(
                    text!(self, event, FunctionCall(FunctionCall), name),
                    &event.name,
                );
            }
            Event::McpCallArgumentsDelta(event) => {
                append(
                    text!(self, event, McpCall(McpCall), arguments),
                    &event.delta,
                );
            }
            Event::McpCallArgumentsDone(event) => {
                let text = text!(self, event, McpCall(McpCall), arguments);
                set_some(text, &event.arguments);
            }
            Event::CustomToolCallInputDelta(event) => {
                let text = text!(self, event, CustomToolCall(CustomToolCall), input);
                append(text, &event.delta);
            }
            Event::CustomToolCallInputDone(event) => {
                let text = text!(self, event, CustomToolCall(CustomToolCall), input);
                set_some(text, &event.input);
            }
            Event::CodeInterpreterCallCodeDelta(event) => {
                let code = text!(self, event, CodeInterpreterCall(CodeInterpreterCall), code);
                append(code.map(Option::get_or_insert_default), &event.delta);
            }
            Event::CodeInterpreterCallCodeDone(event) => {
                let code = text!(self, event, CodeInterpreterCall(CodeInterpreterCall), code);
                set_some(code.map(Option::get_or_insert_default), &event.code);
            }
            Event::ShellCallCommandAdded(event) => {
                if let Some(text) = self.command(at!(event.command_index), true) {
                    set(text, &event.command);
                }
            }
            Event::ShellCallCommandDelta(event) => {
                append(self.command(at!(event.command_index), false), &event.delta);
            }
            Event::ShellCallCommandDone(event) => {
                set_some(
                    self.command(at!(event.command_index), false),
                    &event.command,
                );
            }
            Event::ShellCallOutputContentDelta(event) => {
                if let Some(output) = self.shell_output(at!(event.command_index)) {
                    output.stdout.push_str(&event.delta.stdout);
                    output.stderr.push_str(&event.delta.stderr);
                }
            }
            Event::ShellCallOutputContentDone(event) => {
                let output = self.shell_output(at!(event.command_index));
                if let (Some(output), Some(done)) = (output, event.output.last()) {
                    output.clone_from(done);
                }
            }
            event => self.set_status(event),
        }
    }

    #[inline]
    fn text(&mut self, at: &At<'_>) -> Option<&mut OutputText> {
        let fits = |part: &OutputContent| matches!(part, OutputContent::OutputText(_));
        match self.part(at, fits, || OutputText::new("").into())? {
            OutputContent::OutputText(part) => Some(part),
            _ => None,
        }
    }

    #[inline]
    fn refusal(&mut self, at: &At<'_>) -> Option<&mut String> {
        let fits = |part: &OutputContent| matches!(part, OutputContent::Refusal(_));
        match self.part(at, fits, || OutputRefusal::new("").into())? {
            OutputContent::Refusal(part) => Some(&mut part.refusal),
            _ => None,
        }
    }

    #[inline]
    fn command(&mut self, at: &At<'_>, is_new: bool) -> Option<&mut String> {
        let item =
            self.find_or_open(at, &|item| matches!(item, OutputItem::ShellCall(_)), |id| {
                let mut new: ShellCall = Json::empty();
                new.id = id;
                OutputItem::ShellCall(new.into())
            })?;
        let OutputItem::ShellCall(call) = &mut item.item else {
            return None;
        };
        let fits = |_: &String| !is_new || at.part.is_some();
        let commands = &mut call.action.commands;
        entry(commands, &mut item.parts, at.part, fits, String::new)
    }

    #[inline]
    fn shell_output(&mut self, at: &At<'_>) -> Option<&mut ShellOutput> {
        let item = self.find_or_open(
            at,
            &|item| matches!(item, OutputItem::ShellCallOutput(_)),
            |id| {
                let mut new: ShellCallOutput = Json::empty();
                new.id = id;
                OutputItem::ShellCallOutput(new.into())
            },
        )?;
        let OutputItem::ShellCallOutput(call) = &mut item.item else {
            return None;
        };
        entry(
            &mut call.output,
            &mut item.parts,
            at.part,
            |_| true,
            Json::empty,
        )
    }
}

#[inline]
fn append(text: Option<&mut String>, more: &str) {
    if let Some(text) = text {
        text.push_str(more);
    }
}

#[inline]
fn set_some(text: Option<&mut String>, done: &str) {
    if let Some(text) = text {
        set(text, done);
    }
}

/// The text at its end is the truth, unless it is left out.
#[inline]
fn set(text: &mut String, done: &str) {
    if !done.is_empty() && text != done {
        done.clone_into(text);
    }
}

#[inline]
fn add_logprobs(part: &mut OutputText, more: &[ResponseLogprob]) {
    if !more.is_empty() {
        let logprobs = part.logprobs.get_or_insert_default();
        logprobs.extend_from_slice(more);
    }
}

/// An index beyond the end is no reason for a gap.
#[inline]
fn add_annotation(part: &mut OutputText, index: Option<i64>, annotation: &Annotation) {
    let annotations = part.annotations.get_or_insert_default();
    let index = index.and_then(|index| usize::try_from(index).ok());
    match index.and_then(|index| annotations.get_mut(index)) {
        Some(known) => known.clone_from(annotation),
        None => annotations.push(annotation.clone()),
    }
}
