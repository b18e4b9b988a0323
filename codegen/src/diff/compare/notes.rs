//! What a schema says beside the shape of its values: whether it may be null, defaults, notes.

use serde_json::{Value as Json, json};

use super::super::finding::{Positions, Rule};
use super::{Comparison, Pair};
use crate::openapi::model::{Schema, UseId, View};

impl<'m, 'd> Comparison<'m, 'd> {
    /// Compares what stands beside the shape. What the named schemas differ in is reported there.
    pub(super) fn notes(
        &mut self,
        pair: &Pair,
        views: &(View<'m, 'd>, View<'m, 'd>),
        named: Option<(UseId, UseId)>,
        positions: Positions,
    ) {
        let below = named.map(|(old, new)| (self.old.view(old), self.new.view(new)));
        let (old, new) = views;
        let differs = |what: fn(&View<'m, 'd>) -> Json| {
            let (was, is) = (what(old), what(new));
            let reported = below
                .as_ref()
                .is_some_and(|(old, new)| what(old) == was && what(new) == is);
            (was != is && !reported).then_some((was, is))
        };
        let nullable = differs(|view| json!(view.nullable));
        let default = differs(|view| view.default.cloned().unwrap_or_default());
        let deprecated = differs(|view| json!(view.deprecated));
        let description = differs(|view| json!(view.description));
        let annotations = [
            (
                Rule::XmlChanged,
                differs(|view| json!(view.annotations.get("xml"))),
            ),
            (Rule::NoteChanged, differs(notes_but_xml)),
        ];
        let annotations = annotations.into_iter();
        let annotations = annotations.filter_map(|(rule, change)| Some((rule, change?)));
        let narrow = |schema: Option<&Schema<'_>>| schema.is_some_and(Schema::narrows);
        // What takes anything takes null too; that it takes anything is said already.
        let narrows = narrow(self.old.schema(old.end)) && narrow(self.new.schema(new.end));
        if let Some(change) = nullable.filter(|_| narrows && !pair.null_apart) {
            let rule = match change.0 == json!(false) {
                true => Rule::BecameNullable,
                false => Rule::BecameNotNullable,
            };
            self.report(pair.node, &pair.site, rule, change, positions);
        }
        if let Some(change) = default {
            let rule = match (change.0.is_null(), change.1.is_null()) {
                (true, _) => Rule::DefaultAdded,
                (_, true) => Rule::DefaultRemoved,
                _ => Rule::DefaultChanged,
            };
            self.report(pair.node, &pair.site, rule, change, positions);
        }
        if let Some(change) = deprecated {
            self.report(pair.node, &pair.site, Rule::Deprecated, change, positions);
        }
        if let Some(change) = description.filter(|_| self.docs) {
            let rule = Rule::DescriptionChanged;
            self.report(pair.node, &pair.site, rule, change, positions);
        }
        for (rule, change) in annotations {
            self.report(pair.node, &pair.site, rule, change, positions);
        }
    }
}

/// What a place says to tools, its XML form apart; null if it says nothing.
fn notes_but_xml(view: &View<'_, '_>) -> Json {
    let notes = view.annotations.iter().filter(|(key, _)| **key != "xml");
    let notes: serde_json::Map<String, Json> = notes
        .map(|(key, value)| ((*key).to_owned(), value.clone()))
        .collect();
    match notes.is_empty() {
        true => Json::Null,
        false => Json::Object(notes),
    }
}
