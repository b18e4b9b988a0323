//! Schemas below `components` by name: those that no operation reaches, and those that came, went
//! or took another name.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Value as Json, json};

use super::compare::{Comparison, Site};
use super::finding::{Positions, Rule};
use crate::openapi::model::{Model, UseId};

/// Named schemas of one class.
type Alike<'d> = BTreeMap<u64, Vec<(&'d str, UseId)>>;

pub(super) fn compare(comparison: &mut Comparison<'_, '_>) {
    let (old, new) = (comparison.old, comparison.new);
    for (name, was) in &old.schemas {
        if let Some(is) = new.schemas.get(name) {
            comparison.pair(None, *was, *is, Site::component(name));
        }
    }
    comparison.run();
    let mut removed = only(old, new, |id| comparison.old_class(id));
    let mut added = only(new, old, |id| comparison.new_class(id));
    for (class, gone) in &mut removed {
        let Some(come) = added.get_mut(class) else {
            continue;
        };
        let pairs = gone.len().min(come.len());
        for ((old_name, was), (new_name, is)) in gone.drain(..pairs).zip(come.drain(..pairs)) {
            let positions = Positions {
                old: Some(old.get(was).position),
                new: Some(new.get(is).position),
            };
            let values = (json!(old_name), json!(new_name));
            report(comparison, old_name, Rule::SchemaRenamed, values, positions);
        }
    }
    // What only moved into a reference, or out of one, neither came nor went.
    let old_inline = inline(old, |id| comparison.old_class(id));
    let new_inline = inline(new, |id| comparison.new_class(id));
    for (name, id) in rest(removed, &new_inline) {
        let positions = Positions {
            old: Some(old.get(id).position),
            new: None,
        };
        let values = (json!(name), Json::Null);
        report(comparison, name, Rule::SchemaRemoved, values, positions);
    }
    for (name, id) in rest(added, &old_inline) {
        let positions = Positions {
            old: None,
            new: Some(new.get(id).position),
        };
        let values = (Json::Null, json!(name));
        report(comparison, name, Rule::SchemaAdded, values, positions);
    }
}

fn report(
    comparison: &mut Comparison<'_, '_>,
    name: &str,
    rule: Rule,
    values: (Json, Json),
    positions: Positions,
) {
    let node = comparison.graph.node();
    let site = Site::component(name);
    comparison.report(node, &site, rule, values, positions);
}

/// The schemas whose names the other document does not have.
fn only<'d>(these: &Model<'d>, those: &Model<'d>, class: impl Fn(UseId) -> u64) -> Alike<'d> {
    let mut found = Alike::new();
    for (name, id) in &these.schemas {
        if !those.schemas.contains_key(name) {
            found.entry(class(*id)).or_default().push((name, *id));
        }
    }
    found
}

/// The classes of schemas that stand in place.
fn inline(model: &Model<'_>, class: impl Fn(UseId) -> u64) -> HashSet<u64> {
    let named: BTreeSet<UseId> = model.schemas.values().copied().collect();
    let all = (0..model.uses.len()).map(UseId);
    let inline = all.filter(|id| !named.contains(id));
    let says_something = |id: &UseId| match model.view(*id).named {
        // More than the schema that it refers to.
        Some(named) => class(*id) != class(named),
        None => true,
    };
    inline.filter(says_something).map(&class).collect()
}

/// What is left, save what the other document has in place, in the order of names.
fn rest<'d>(alike: Alike<'d>, inline: &HashSet<u64>) -> Vec<(&'d str, UseId)> {
    let left = alike
        .into_iter()
        .filter(|(class, _)| !inline.contains(class));
    let mut left: Vec<(&str, UseId)> = left.flat_map(|(_, schemas)| schemas).collect();
    left.sort_unstable();
    left
}
