//! The parts of messages and of reasoning, by their indices.

use crate::ext::streams::order::Order;
use crate::runtime::Json;
use crate::types::{OutputContent, OutputItem, OutputMessage, ReasoningItem, ReasoningText};

use super::item::Item;
use super::items::{At, Items};

/// The entry that a piece belongs to: that of its index, or without one the last; a new one if that is
/// not there or does not fit.
#[inline]
pub(super) fn entry<'a, T>(
    list: &'a mut Vec<T>,
    order: &mut Order,
    index: Option<i64>,
    fits: impl Fn(&T) -> bool,
    new: impl FnOnce() -> T,
) -> Option<&'a mut T> {
    let found = match index {
        Some(index) => order.find(index),
        None => list.len().checked_sub(1),
    };
    let fitting = found.filter(|place| list.get(*place).is_some_and(fits));
    let place = fitting.unwrap_or_else(|| {
        list.push(new());
        order.open(index.filter(|_| found.is_none()))
    });
    list.get_mut(place)
}

impl Items {
    #[inline]
    fn message(&mut self, at: &At<'_>) -> Option<&mut Item> {
        let fits = |item: &OutputItem| matches!(item, OutputItem::Message(_));
        self.find_or_open(at, &fits, |id| {
            let mut message: OutputMessage = Json::empty();
            message.id = id;
            OutputItem::Message(message)
        })
    }

    /// Where thoughts go: to the reasoning, unless they are known to be parts of a message.
    #[inline]
    fn reasoning(&mut self, at: &At<'_>) -> Option<&mut Item> {
        let is_reasoning = |item: &OutputItem| matches!(item, OutputItem::Reasoning(_));
        let takes_thoughts =
            |item: &OutputItem| is_reasoning(item) || matches!(item, OutputItem::Message(_));
        let is_told = at.item.is_some() || !at.id.is_empty();
        let fits = |item: &OutputItem| is_reasoning(item) || is_told && takes_thoughts(item);
        self.find_or_open(at, &fits, |id| {
            let mut reasoning: ReasoningItem = Json::empty();
            reasoning.id = id;
            OutputItem::Reasoning(reasoning)
        })
    }

    /// The part of a message that text goes to, or a refusal.
    #[inline]
    pub(super) fn part(
        &mut self,
        at: &At<'_>,
        fits: impl Fn(&OutputContent) -> bool,
        new: impl FnOnce() -> OutputContent,
    ) -> Option<&mut OutputContent> {
        let Item { item, parts, .. } = self.message(at)?;
        match item {
            OutputItem::Message(item) => entry(&mut item.content, parts, at.part, fits, new),
            _ => None,
        }
    }

    /// The text that thoughts go to.
    #[inline]
    pub(super) fn thought(&mut self, at: &At<'_>) -> Option<&mut String> {
        let Item { item, parts, .. } = self.reasoning(at)?;
        match item {
            OutputItem::Reasoning(item) => {
                let content = item.content.get_or_insert_default();
                let text = entry(content, parts, at.part, |_| true, || ReasoningText::new(""))?;
                Some(&mut text.text)
            }
            OutputItem::Message(item) => {
                let fits = |part: &OutputContent| matches!(part, OutputContent::ReasoningText(_));
                let new = || ReasoningText::new("").into();
                match entry(&mut item.content, parts, at.part, fits, new)? {
                    OutputContent::ReasoningText(part) => Some(&mut part.text),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The summary of a reasoning that a text goes to.
    #[inline]
    pub(super) fn summary(
        &mut self,
        at: &At<'_>,
        is_new: bool,
    ) -> Option<&mut crate::types::SummaryText> {
        let fits = |item: &OutputItem| matches!(item, OutputItem::Reasoning(_));
        let Item {
            item, summaries, ..
        } = self.find_or_open(at, &fits, |id| {
            let mut reasoning: ReasoningItem = Json::empty();
            reasoning.id = id;
            OutputItem::Reasoning(reasoning)
        })?;
        match item {
            OutputItem::Reasoning(item) => {
                let summary = item.summary.get_or_insert_default();
                let new = || crate::types::SummaryText::new("");
                entry(
                    summary,
                    summaries,
                    at.part,
                    |_| !is_new || at.part.is_some(),
                    new,
                )
            }
            _ => None,
        }
    }

    /// A part as the server has it at its beginning or at its end.
    #[inline]
    pub(super) fn put_part(&mut self, at: &At<'_>, part: &OutputContent, is_end: bool) {
        if let OutputContent::ReasoningText(part) = part {
            if let Some(text) = self.thought(at)
                && !part.text.is_empty()
            {
                text.clone_from(&part.text);
            }
            return;
        }
        // Without an index a beginning is that of another part.
        let is_known = is_end || at.part.is_some();
        let fits = |known: &OutputContent| {
            is_known && std::mem::discriminant(known) == std::mem::discriminant(part)
        };
        if let Some(known) = self.part(at, fits, || part.clone()) {
            match (known, part) {
                (OutputContent::OutputText(known), OutputContent::OutputText(part)) => {
                    let mut part = part.clone();
                    if part.text.is_empty() {
                        part.text = std::mem::take(&mut known.text);
                    }
                    let is_empty = |list: Option<usize>| list.unwrap_or_default() == 0;
                    if is_empty(part.annotations.as_ref().map(Vec::len)) {
                        part.annotations = known.annotations.take().or(part.annotations);
                    }
                    if is_empty(part.logprobs.as_ref().map(Vec::len)) {
                        part.logprobs = known.logprobs.take().or(part.logprobs);
                    }
                    *known = part;
                }
                (OutputContent::Refusal(_), OutputContent::Refusal(part))
                    if part.refusal.is_empty() => {}
                (known, part) => *known = part.clone(),
            }
        }
    }
}
