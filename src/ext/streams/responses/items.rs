//! The items of a response, found by index, by id or by being the last.

use std::collections::HashMap;
use std::mem::discriminant;

use serde_json::Value;

use super::item::{Item, id_of};
use crate::ext::streams::order::Order;
use crate::types::OutputItem;

#[derive(Clone, Debug, Default)]
pub(super) struct Items {
    items: Vec<Item>,
    order: Order,
    by_id: HashMap<String, usize>,
    /// The item that the last event was about.
    current: usize,
}

/// Which item an event is about, and which part of it.
pub(super) struct At<'a> {
    pub(super) id: &'a str,
    pub(super) item: Option<i64>,
    pub(super) part: Option<i64>,
}

impl From<Vec<OutputItem>> for Items {
    #[inline]
    fn from(items: Vec<OutputItem>) -> Self {
        let mut all = Self::default();
        for item in items {
            all.open(None, item);
        }
        all
    }
}

impl Items {
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The item that an event is about, if it is there and of a kind that the event can be about.
    ///
    /// The index counts unless the id is that of another item: some servers give all items the same
    /// index, others give each event another id. Without both it is the item in progress.
    #[inline]
    pub(super) fn find(
        &mut self,
        at: &At<'_>,
        fits: &dyn Fn(&OutputItem) -> bool,
    ) -> Option<&mut Item> {
        let fitting = |place: &usize| self.items.get(*place).is_some_and(|item| fits(&item.item));
        let by_index = at
            .item
            .and_then(|index| self.order.find(index))
            .filter(fitting);
        let by_id = self.by_id.get(at.id).copied().filter(fitting);
        let has_id = |place: &usize| {
            let item = self.items.get(*place);
            item.and_then(|item| id_of(&item.item)) == Some(at.id)
        };
        let in_progress = || {
            let is_meant = at.item.is_none() && (at.id.is_empty() || self.has_no_id(self.current));
            Some(self.current).filter(|place| is_meant && fitting(place))
        };
        let place = by_index
            .filter(has_id)
            .or(by_id)
            .or(by_index)
            .or_else(in_progress)?;
        self.current = place;
        self.items.get_mut(place)
    }

    #[inline]
    fn has_no_id(&self, place: usize) -> bool {
        let item = self.items.get(place);
        item.is_some_and(|item| id_of(&item.item).is_none())
    }

    /// The same, or a new item if it is not there.
    #[inline]
    pub(super) fn find_or_open(
        &mut self,
        at: &At<'_>,
        fits: &dyn Fn(&OutputItem) -> bool,
        new: fn(Option<String>) -> OutputItem,
    ) -> Option<&mut Item> {
        if self.find(at, fits).is_none() {
            let id = Some(at.id.to_owned()).filter(|id| !id.is_empty());
            self.open(at.item, new(id));
        }
        self.items.get_mut(self.current)
    }

    /// A new item: at its index, or after all others if that is taken.
    #[inline]
    fn open(&mut self, index: Option<i64>, item: OutputItem) {
        let vacant = index.filter(|index| self.order.find(*index).is_none());
        let place = self.order.open(vacant);
        self.note_id(&item, place);
        self.items.push(Item::from(item));
        self.current = place;
    }

    #[inline]
    fn note_id(&mut self, item: &OutputItem, place: usize) {
        if let Some(id) = id_of(item) {
            self.by_id.entry(id.to_owned()).or_insert(place);
        }
    }

    /// An item as the server has it at its beginning or at its end. What has come of it already and is
    /// not in it is kept.
    #[inline]
    pub(super) fn put(&mut self, index: Option<i64>, item: &OutputItem, is_end: bool) {
        if matches!(item, OutputItem::Other(Value::Null)) {
            return;
        }
        let id = id_of(item).unwrap_or_default();
        let at = At {
            id,
            item: index,
            part: None,
        };
        // A beginning with another id is that of another item.
        let is_same = |known: &OutputItem| {
            is_same_kind(known, item)
                && (is_end || id.is_empty() || id_of(known).is_none_or(|known| known == id))
        };
        let is_new = index.is_none() && id.is_empty() && !is_end;
        let found = if is_new {
            None
        } else {
            self.find(&at, &is_same)
        };
        match found {
            Some(known) => {
                known.replace(item.clone());
                self.note_id(item, self.current);
            }
            None => self.open(index, item.clone()),
        }
    }

    #[inline]
    pub(super) fn into_whole(self) -> Vec<OutputItem> {
        let mut items: Vec<_> = self.items.into_iter().map(Item::into_whole).collect();
        self.order.sort(&mut items);
        items
    }
}

#[inline]
fn is_same_kind(one: &OutputItem, other: &OutputItem) -> bool {
    match (one, other) {
        (OutputItem::Other(one), OutputItem::Other(other)) => one.get("type") == other.get("type"),
        _ => discriminant(one) == discriminant(other),
    }
}
