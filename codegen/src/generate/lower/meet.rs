//! The type of a value that has to fulfil several schemas at once: the narrowest of them, objects
//! merged, or a union of what each form of a choice is together with the rest.

use std::collections::HashMap;

use super::Normalizer;
use super::merge::{Members, has_members};
use super::narrow::{equal, in_words, type_of};
use super::parts::{Kind, Part, Take, View, values_of};
use super::reading::{Branch, Reading};
use super::types::is_of_type;
use crate::document::{Node, Pointer};
use crate::error::{Result, Unsupported};
use crate::model::Type;

/// How many forms a choice may have that is merged with another one.
const MAX_FORMS: usize = 256;

/// What two schemas may be, of which a value has to fulfil both.
const ACCEPTED: &str = "schemas of which one narrows the other, or objects";

/// Several schemas, by their places.
pub(super) type Known = Vec<(String, Take)>;

/// A form of a choice: its own parts, and those of what stands beside the choice.
struct Form<'d> {
    branch: Part<'d>,
    parts: Vec<Part<'d>>,
}

impl<'d> Normalizer<'d> {
    /// The type of what fulfils all parts; one of its own stands for what is at `at`.
    pub(super) fn meet(&mut self, parts: &[Part<'d>], at: &Pointer, hint: &str) -> Result<Reading> {
        self.compared.set(0);
        let mut views: Vec<View<'d>> = Vec::new();
        for part in parts {
            self.check_keywords(part.node, &part.at)?;
            let view = self.view(part)?;
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
                let ty = self.merged(several, at, hint, known.clone(), nullable)?;
                let reading = Reading { ty, nullable };
                self.met.insert(known, reading.clone());
                Ok(reading)
            }
        }
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
        for (index, later) in views.iter().enumerate() {
            for earlier in views.iter().take(index) {
                if let Some((a, b)) = self.contradiction(earlier, later, 0)? {
                    return Err(self.contradicts(&later.part.at, &a, &b));
                }
            }
        }
        Ok(())
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

    /// A choice with other schemas: each form merged with these.
    fn merged_choice(
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
        if forms.len() > MAX_FORMS {
            let found =
                format!("a `{keyword}` of more than {MAX_FORMS} forms beside another schema");
            return Err(self.refuse(&choice.at, found, "fewer forms"));
        }
        Ok((forms, also_null))
    }

    /// Why no value fulfils all parts.
    fn impossible(&self, parts: &[Part<'d>]) -> Result<Option<(String, String)>> {
        let views: Vec<View<'d>> = parts
            .iter()
            .map(|part| self.view(part))
            .collect::<Result<_>>()?;
        for (index, later) in views.iter().enumerate() {
            for earlier in views.iter().take(index) {
                let found = self.contradiction(earlier, later, 0)?;
                if found.is_some() {
                    return Ok(found);
                }
            }
        }
        Ok(None)
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
        let mut branches = Vec::with_capacity(forms.len());
        let mut nullable = false;
        for (index, form) in forms.into_iter().enumerate() {
            let written = form.branch.node;
            let component = written.reference().and_then(|to| to.rsplit('/').next());
            let hint = match (super::text(written, "title"), component) {
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

fn choice_of((index, view): (usize, &View<'_>)) -> Option<(usize, &'static str)> {
    match view.kind {
        Kind::Choice(keyword) => Some((index, keyword)),
        _ => None,
    }
}

fn first_or(parts: &[Part<'_>], at: &Pointer) -> Pointer {
    parts
        .last()
        .map_or_else(|| at.clone(), |part| part.at.clone())
}
