//! Which variant of a union became which: by name, by content, by title, then by best fit.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::openapi::model::{Model, Schema, UseId};

/// A variant and its class.
#[derive(Clone, Copy, Debug)]
pub(super) struct Branch {
    pub(super) id: UseId,
    pub(super) class: u64,
}

#[derive(Debug, Default)]
pub(super) struct Matching {
    pub(super) pairs: Vec<(UseId, UseId)>,
    pub(super) removed: Vec<UseId>,
    pub(super) added: Vec<UseId>,
}

/// How alike two variants of the same type have to be, in percent of their members.
const ALIKE: usize = 40;

pub(super) fn matched(
    (old_model, old): (&Model<'_>, &[Branch]),
    (new_model, new): (&Model<'_>, &[Branch]),
) -> Matching {
    let mut state = State {
        old: old.to_vec(),
        new: new.to_vec(),
        pairs: Vec::new(),
    };
    state.take(|old, new| {
        let (was, is) = (old_model.name(old.id), new_model.name(new.id));
        was.is_some() && was == is
    });
    state.take(|old, new| old.class == new.class);
    state.take(|old, new| {
        let title = |model: &Model<'_>, id: UseId| model.view(id).title.map(str::to_owned);
        let (was, is) = (title(old_model, old.id), title(new_model, new.id));
        was.is_some_and(|title| !title.is_empty() && Some(title) == is)
            && fit((old_model, old.id), (new_model, new.id)).is_some()
    });
    let mut fits: Vec<(usize, (u64, u64), Branch, Branch)> = Vec::new();
    for old in &state.old {
        for new in &state.new {
            if let Some(fit) = fit((old_model, old.id), (new_model, new.id)) {
                let classes = (old.class.min(new.class), old.class.max(new.class));
                fits.push((fit, classes, *old, *new));
            }
        }
    }
    fits.sort_by_key(|(fit, classes, ..)| (std::cmp::Reverse(*fit), *classes));
    for (_, _, old, new) in fits {
        state.take_pair(old, new);
    }
    Matching {
        pairs: state.pairs,
        removed: state.old.iter().map(|branch| branch.id).collect(),
        added: state.new.iter().map(|branch| branch.id).collect(),
    }
}

struct State {
    old: Vec<Branch>,
    new: Vec<Branch>,
    pairs: Vec<(UseId, UseId)>,
}

impl State {
    /// Takes out the pairs that satisfy a condition.
    fn take(&mut self, same: impl Fn(&Branch, &Branch) -> bool) {
        for old in self.old.clone() {
            if let Some(new) = self.new.iter().find(|new| same(&old, new)).copied() {
                self.take_pair(old, new);
            }
        }
    }

    /// Takes out a pair, if both are still there.
    fn take_pair(&mut self, old: Branch, new: Branch) {
        let was = self.old.iter().position(|branch| branch.id == old.id);
        let is = self.new.iter().position(|branch| branch.id == new.id);
        if let (Some(was), Some(is)) = (was, is) {
            self.old.remove(was);
            self.new.remove(is);
            self.pairs.push((old.id, new.id));
        }
    }
}

/// How well two variants fit: the more the better, `None` if one cannot have become the other.
fn fit(old: (&Model<'_>, UseId), new: (&Model<'_>, UseId)) -> Option<usize> {
    fit_within(old, new, 0)
}

fn fit_within(
    (old_model, old): (&Model<'_>, UseId),
    (new_model, new): (&Model<'_>, UseId),
    depth: usize,
) -> Option<usize> {
    if let (Some(was), Some(is)) = (old_model.name(old), new_model.name(new)) {
        // One of them is there on the other side as well: it was not renamed.
        let stays = new_model.schemas.contains_key(was) || old_model.schemas.contains_key(is);
        if was != is && stays {
            return None;
        }
    }
    let (was, is) = (old_model.schema(old)?, new_model.schema(new)?);
    if was.opaque != is.opaque || was.variants.is_empty() != is.variants.is_empty() {
        return None;
    }
    if !was.variants.is_empty() {
        return Some(60);
    }
    if was.types.intersection(is.types).is_empty() {
        return None;
    }
    if was.types != is.types {
        return Some(30);
    }
    match (was.items, is.items) {
        (Some(was), Some(is)) => return lists_fit((old_model, was), (new_model, is), depth),
        (None, None) => {}
        _ => return Some(40),
    }
    if was.properties.is_empty() && is.properties.is_empty() {
        let same = [
            was.format == is.format,
            was.values.is_some() == is.values.is_some(),
            was.additional == is.additional,
        ];
        return Some(50 + 10 * same.iter().filter(|same| **same).count());
    }
    objects_fit((old_model, was), (new_model, is))
}

/// Lists fit as their elements do: those of one name best, then those of one type the more alike they are.
fn lists_fit(
    (old_model, old): (&Model<'_>, UseId),
    (new_model, new): (&Model<'_>, UseId),
    depth: usize,
) -> Option<usize> {
    /// How many lists within lists are looked into.
    const DEEPEST: usize = 8;
    let (was, is) = (old_model.name(old), new_model.name(new));
    if was.is_some() && was == is {
        return Some(100);
    }
    let types = (old_model.schema(old)?.types, new_model.schema(new)?.types);
    if types.0 != types.1 {
        return Some(50);
    }
    let fit = match depth {
        DEEPEST.. => None,
        _ => fit_within((old_model, old), (new_model, new), depth + 1),
    };
    Some(60 + fit.map_or(0, |fit| 1 + fit / 8))
}

fn objects_fit(
    (old_model, old): (&Model<'_>, &Schema<'_>),
    (new_model, new): (&Model<'_>, &Schema<'_>),
) -> Option<usize> {
    let names = |schema: &Schema<'_>| {
        schema
            .properties
            .keys()
            .map(|name| (*name).to_owned())
            .collect()
    };
    let (was, is): (BTreeSet<String>, BTreeSet<String>) = (names(old), names(new));
    let common = was.intersection(&is);
    let mut told = false;
    for name in common.clone() {
        let constant = |model: &Model<'_>, schema: &Schema<'_>| {
            let property = schema.properties.get(name.as_str())?;
            constant(model, property.schema)
        };
        if let (Some(was), Some(is)) = (constant(old_model, old), constant(new_model, new)) {
            if was != is {
                return None;
            }
            told = true;
        }
    }
    let percent = 100 * common.count() / was.union(&is).count().max(1);
    match told {
        true => Some(100 + percent),
        false => (percent >= ALIKE).then_some(percent),
    }
}

/// The one value that a place takes.
fn constant(model: &Model<'_>, id: UseId) -> Option<Json> {
    match &model.schema(id)?.values.as_ref()?.listed[..] {
        [value] => Some(value.clone()),
        _ => None,
    }
}
