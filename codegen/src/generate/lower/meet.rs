//! The type of a value that has to fulfil several schemas at once: the narrowest of them, objects
//! merged, or a union of what each form of a choice is together with the rest.

use super::Normalizer;
use super::merge::Members;
use super::narrow::{equal, in_words, type_of};
use super::parts::{Kind, Part, Take, View, has_members, values_of};
use super::reading::{Known, Reading};
use super::types::is_of_type;
use crate::document::Pointer;
use crate::error::{Result, Unsupported};
use crate::model::Type;

/// What two schemas may be, of which a value has to fulfil both.
pub(super) const ACCEPTED: &str = "schemas of which one narrows the other, or objects";

impl<'d> Normalizer<'d> {
    /// The type of what fulfils all parts; one of its own stands for what is at `at`.
    pub(super) fn meet(&mut self, parts: &[Part<'d>], at: &Pointer, hint: &str) -> Result<Reading> {
        self.compared.set(0);
        let mut views: Vec<View<'d>> = Vec::new();
        let mut pending: Vec<Part<'d>> = parts.iter().rev().cloned().collect();
        while let Some(part) = pending.pop() {
            self.check_keywords(part.node, &part.at)?;
            let view = self.view(&part)?;
            if let Some(several) = self.parts_of_plain(&view) {
                pending.extend(several);
                continue;
            }
            if self.adds_nothing(&view, &views)? {
                continue;
            }
            let mut narrower = Vec::with_capacity(views.len() + 1);
            for earlier in views {
                if !self.includes(&earlier, &view, 0)? {
                    narrower.push(earlier);
                }
            }
            narrower.push(view);
            views = narrower;
        }
        let key = |view: &View<'d>| (view.core.at.to_string(), view.core.take);
        let known: Known = views.iter().map(key).collect();
        if let Some(reading) = self.met.get(&known).filter(|_| views.len() > 1) {
            return Ok(reading.clone());
        }
        let nullable = views.iter().all(|view| view.nullable);
        match views.as_slice() {
            [] => Ok(Type::Any.into()),
            [only] => self.read_part(&only.part, at, hint),
            several => {
                self.refuse_contradiction(several)?;
                if self.meeting.contains(&known) {
                    let found = "lists that hold themselves, merged with each other";
                    let last = several.last().map_or(at, |view| &view.part.at);
                    return Err(self.refuse(last, found, "an object in between"));
                }
                self.meeting.push(known.clone());
                let ty = self.merged(several, at, hint, known.clone(), nullable);
                self.meeting.pop();
                let ty = ty?;
                let reading = Reading { ty, nullable };
                self.met.insert(known, reading.clone());
                Ok(reading)
            }
        }
    }

    /// The parts of an `allOf` that is no object, the last first.
    fn parts_of_plain(&self, view: &View<'d>) -> Option<Vec<Part<'d>>> {
        let is_whole = view.kind == Kind::Other && view.core.takes("allOf");
        view.said.all_of.as_ref().filter(|_| is_whole)?;
        let own = Part {
            take: Take::Own,
            ..view.core.clone()
        };
        let mut parts = self.branches_at(&view.core, "allOf");
        parts.insert(0, own);
        parts.reverse();
        Some(parts)
    }

    /// Whether the type of what fulfils a schema and others is that of the others. Of two that say
    /// the same the later counts.
    fn adds_nothing(&self, view: &View<'d>, others: &[View<'d>]) -> Result<bool> {
        for other in others {
            if self.includes(view, other, 0)? && !self.includes(other, view, 0)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn refuse_contradiction(&self, views: &[View<'d>]) -> Result<()> {
        match self.contradiction_among(views)? {
            Some((at, one, other)) => Err(self.contradicts(&at, &one, &other)),
            None => Ok(()),
        }
    }

    /// What no value can be at once of what these say, and where the second of it stands.
    pub(super) fn contradiction_among(
        &self,
        views: &[View<'d>],
    ) -> Result<Option<(Pointer, String, String)>> {
        for (index, later) in views.iter().enumerate() {
            for earlier in views.iter().take(index) {
                if let Some((one, other)) = self.contradiction(earlier, later, 0)? {
                    return Ok(Some((later.part.at.clone(), one, other)));
                }
            }
        }
        Ok(None)
    }

    fn contradicts(&self, at: &Pointer, one: &str, other: &str) -> Unsupported {
        let found = format!("a value that has to be {one} and {other} at once");
        self.refuse(at, found, ACCEPTED)
    }

    /// A part by itself.
    fn read_part(&mut self, part: &Part<'d>, at: &Pointer, hint: &str) -> Result<Reading> {
        if part.take == Take::All {
            return self.schema(part.node, &part.at, hint);
        }
        let said = self.said(part.node, &part.at)?;
        if part.takes("allOf") && said.all_of.is_some() || has_members(part.node) {
            return Ok(self
                .merged_object(std::slice::from_ref(part), at, hint)?
                .into());
        }
        match &said.values {
            Some(_) => self.enumeration(part.node, &part.at, hint),
            None => self.plain(part.node, &part.at, hint),
        }
    }

    fn merged_object(&mut self, parts: &[Part<'d>], at: &Pointer, hint: &str) -> Result<Type> {
        let mut members = Members::default();
        for part in parts {
            self.collect(part, &mut members, &mut Vec::new())?;
        }
        // What says that it is an object and no more.
        let last = parts
            .iter()
            .rfind(|part| part.node.get("description").is_some());
        let node = last.or(parts.last()).map(|part| part.node);
        match node {
            Some(node) => self.define_object(node, at, hint, members),
            None => Ok(Type::Any),
        }
    }

    /// Several schemas of which none includes another.
    fn merged(
        &mut self,
        views: &[View<'d>],
        at: &Pointer,
        hint: &str,
        known: Known,
        nullable: bool,
    ) -> Result<Type> {
        let parts: Vec<Part<'d>> = views.iter().map(|view| view.core.clone()).collect();
        if let Some((index, keyword)) = views.iter().enumerate().find_map(choice_of) {
            return self.merged_choice(parts, index, keyword, at, hint, (known, nullable));
        }
        let all = |kind: Kind| views.iter().all(|view| view.kind == kind);
        if all(Kind::Object) {
            // It may hold itself: what it becomes is known before it is read.
            let ty = Type::Named(self.name_for(at, hint));
            self.met.insert(known, Reading { ty, nullable });
            return self.merged_object(&parts, at, hint);
        }
        if all(Kind::List) {
            let items = parts.iter().filter_map(|part| {
                let items = part.node.get("items")?;
                Some(Part::new(items, part.at.child("items")))
            });
            let items: Vec<_> = items.collect();
            self.depth += 1;
            let item = self.meet(&items, &at.child("items"), &format!("{hint} item"));
            self.depth -= 1;
            return Ok(Type::Array(Box::new(item?.element())));
        }
        if all(Kind::Plain) {
            return self.merged_plain(views, at, hint);
        }
        let words: Vec<String> = views.iter().map(in_words).collect();
        let last = views.last().map_or(at, |view| &view.part.at);
        let found = format!("a value that has to be {} at once", words.join(" and "));
        Err(self.refuse(last, found, ACCEPTED))
    }

    /// The values that all list, or the last where none lists any.
    fn merged_plain(&mut self, views: &[View<'d>], at: &Pointer, hint: &str) -> Result<Type> {
        let listing = views.iter().rfind(|view| view.said.values.is_some());
        let Some(last) = listing.or(views.last()) else {
            return Ok(Type::Any);
        };
        let Some(mut values) = values_of(last) else {
            return Ok(self.schema(last.part.node, &last.part.at, hint)?.ty);
        };
        for view in views {
            if let Some(ty) = view.said.types.first() {
                values.retain(|value| is_of_type(value, ty));
            }
            if let Some(others) = values_of(view) {
                values.retain(|value| others.iter().any(|other| equal(other, value)));
            }
        }
        if values.is_empty() {
            let words: Vec<String> = views.iter().map(in_words).collect();
            return Err(self.contradicts(&last.part.at, &words.join(" and "), "one of them"));
        }
        let types = views.iter().filter_map(type_of);
        let declared = types.min_by_key(|ty| *ty == "number");
        self.values(values, declared, last.core.node, &last.core.at, at, hint)
    }
}

fn choice_of((index, view): (usize, &View<'_>)) -> Option<(usize, &'static str)> {
    match view.kind {
        Kind::Choice(keyword) => Some((index, keyword)),
        _ => None,
    }
}
