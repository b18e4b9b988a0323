//! `oneOf` and `anyOf` with something beside that a value has to fulfil, too: what each form is
//! together with that.

use std::collections::HashMap;

use super::meet::ACCEPTED;
use super::narrow::equal;
use super::parts::{Kind, Part, Take, View, has_members};
use super::reading::{Branch, Known, Reading};
use super::{Normalizer, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::Type;

/// How many forms may come of choices that are merged with each other.
const MAX_FORMS: usize = 256;

/// A form of a choice: its own parts, and those of what stands beside the choice.
struct Form<'d> {
    branch: Part<'d>,
    parts: Vec<Part<'d>>,
}

impl<'d> Normalizer<'d> {
    /// A choice with other schemas: each form merged with these.
    pub(super) fn merged_choice(
        &mut self,
        mut parts: Vec<Part<'d>>,
        index: usize,
        keyword: &'static str,
        at: &Pointer,
        hint: &str,
        (known, nullable): (Known, bool),
    ) -> Result<Type> {
        let choice = parts.remove(index);
        let base = Part {
            take: match choice.take {
                Take::Own => Take::Own,
                _ => Take::NoChoice,
            },
            ..choice.clone()
        };
        parts.insert(0, base);
        let (forms, _) = self.forms(&choice, keyword, &parts)?;
        let mut possible = Vec::new();
        for form in forms {
            if self.impossible(&form.parts)?.is_none() {
                possible.push(form);
            }
        }
        let [first, ..] = possible.as_slice() else {
            let found = format!("a `{keyword}` of which no form fulfils what stands beside it");
            return Err(self.refuse(&first_or(&parts, at), found, ACCEPTED));
        };
        if possible.len() == 1 {
            return Ok(self.meet(&first.parts, at, hint)?.ty);
        }
        let ty = Type::Named(self.name_for(at, hint));
        self.met.insert(known, Reading { ty, nullable });
        let list = at.child(keyword);
        Ok(self.union_of(choice.node, at, hint, &list, possible)?.ty)
    }

    /// The forms of a choice, each with the parts beside it, and whether it may be null besides.
    fn forms(
        &self,
        choice: &Part<'d>,
        keyword: &str,
        beside: &[Part<'d>],
    ) -> Result<(Vec<Form<'d>>, bool)> {
        let mut also_null = false;
        let mut forms = Vec::new();
        for branch in self.branches_at(choice, keyword) {
            if self.said(branch.node, &branch.at)?.is_null() {
                also_null = true;
                continue;
            }
            let mut parts = beside.to_vec();
            parts.push(branch.clone());
            forms.push(Form { branch, parts });
        }
        let mut count = forms.len();
        for part in beside {
            if let Kind::Choice(keyword) = self.view(part)?.kind {
                let others = part_forms(&self.view(part)?, keyword);
                count = count.saturating_mul(others.max(1));
            }
        }
        if count > MAX_FORMS {
            let found =
                format!("a `{keyword}` of more than {MAX_FORMS} forms with what stands beside it");
            return Err(self.refuse(&choice.at, found, "fewer forms"));
        }
        Ok((forms, also_null))
    }

    /// Why no value fulfils all parts.
    fn impossible(&self, parts: &[Part<'d>]) -> Result<Option<(String, String)>> {
        let views = parts.iter().map(|part| self.view(part));
        let views: Vec<View<'d>> = views.collect::<Result<_>>()?;
        let found = self.contradiction_among(&views)?;
        Ok(found.map(|(_, one, other)| (one, other)))
    }

    fn union_of(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        hint: &str,
        list: &Pointer,
        forms: Vec<Form<'d>>,
    ) -> Result<Reading> {
        let name = self.begin_union(node, at, hint);
        // Types of members that all forms share are named after the choice.
        let base = forms.first().and_then(|form| form.parts.first());
        let base = base.map_or(at, |base| &base.at);
        self.shared
            .insert(base.child("properties").to_string(), name.clone());
        let mut branches = Vec::with_capacity(forms.len());
        let mut nullable = false;
        for (index, form) in forms.into_iter().enumerate() {
            let written = form.branch.node;
            let component = written.reference().and_then(|to| to.rsplit('/').next());
            let hint = match (text(written, "title"), component) {
                (Some(title), _) => format!("{name} {title}"),
                (None, Some(component)) => format!("{name} {component}"),
                (None, None) => format!("{name} variant {}", index + 1),
            };
            let reading = self.meet(&form.parts, &list.child(index), &hint);
            if let Some(reading) = self.keep(reading) {
                nullable |= reading.nullable;
                branches.push(Branch {
                    union: node,
                    node: Some(written),
                    component: None,
                    ty: reading.ty,
                });
            }
        }
        self.end_union(node, at, name, branches, nullable)
    }

    /// Whether one of the parts is a choice of objects that describe a member in different ways, so that
    /// they are no one object.
    pub(super) fn has_conflict(&self, parts: &[Part<'d>]) -> Result<bool> {
        for part in parts {
            let view = self.view(part)?;
            let Kind::Choice(keyword) = view.kind else {
                continue;
            };
            let mut known: HashMap<&str, &Node> = HashMap::new();
            for form in self.branches_at(&view.core, keyword) {
                let outline = self.outline(&self.view(&form)?)?;
                let properties = outline.properties.iter();
                for (name, part) in
                    properties.flat_map(|(name, all)| all.iter().map(move |p| (name, p)))
                {
                    let other = *known.entry(name).or_insert(part.node);
                    if !equal(other, part.node) {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    /// The keyword beside a choice that a value has to fulfil, too. Which members there must be says
    /// something of objects alone.
    pub(super) fn beside(
        &self,
        node: &'d Node,
        at: &Pointer,
        keyword: &str,
    ) -> Result<Option<&'static str>> {
        let shapes = ["properties", "allOf", "items", "enum", "const"].into_iter();
        let mut shapes = shapes.filter(|key| node.get(key).is_some());
        if let Some(beside) = shapes.next() {
            return Ok(Some(beside));
        }
        if !has_members(node) {
            return Ok(None);
        }
        for branch in self.branches_at(&Part::new(node, at.clone()), keyword) {
            let is_null = self.said(branch.node, &branch.at)?.is_null();
            if !is_null && self.view(&branch)?.kind != Kind::Object {
                return Ok(None);
            }
        }
        Ok(Some("required"))
    }

    /// `oneOf` or `anyOf` with something beside it that a value has to fulfil, too.
    pub(super) fn choice_beside(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        keyword: &'static str,
        beside: &str,
        hint: &str,
    ) -> Result<Reading> {
        self.refuse_default_mapping(node, at);
        let choice = Part::new(node, at.clone());
        let base = Part {
            take: Take::NoChoice,
            ..choice.clone()
        };
        let (forms, also_null) = self.forms(&choice, keyword, std::slice::from_ref(&base))?;
        let mut possible = Vec::new();
        let only_lists = self.said(node, at)?.values.is_some();
        for form in forms {
            match self.impossible(&form.parts)? {
                None => possible.push(form),
                // An `enum` leaves out forms of which it has no value.
                Some(_) if only_lists => {}
                Some((one, other)) => {
                    let found = format!(
                        "`{keyword}` beside `{beside}`, where a value has to be {one} and {other} at once"
                    );
                    return Err(self.refuse(&form.branch.at, found, ACCEPTED));
                }
            }
        }
        let mut reading = match possible.as_slice() {
            [] => {
                let found =
                    format!("`{keyword}` beside an `{beside}` without a value of its forms");
                return Err(self.refuse(at, found, ACCEPTED));
            }
            [only] => self.meet(&only.parts, at, hint)?,
            _ => self.union_of(node, at, hint, &at.child(keyword), possible)?,
        };
        reading.nullable |= also_null;
        Ok(reading)
    }
}

fn part_forms(view: &View<'_>, keyword: &str) -> usize {
    let forms = view.core.node.get(keyword).and_then(Node::as_array);
    forms.unwrap_or_default().len()
}

fn first_or(parts: &[Part<'_>], at: &Pointer) -> Pointer {
    parts
        .last()
        .map_or_else(|| at.clone(), |part| part.at.clone())
}
