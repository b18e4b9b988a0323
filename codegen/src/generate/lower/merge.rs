//! `allOf`: objects are merged into one; around a single type it only carries annotations.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Normalizer;
use super::narrow::equal;
use super::parts::{Kind, Part, Take, has_members, is_annotation};
use super::schemas::Reading;
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Shape, Type};

/// The members of an object schema, `allOf` merged.
#[derive(Default)]
pub(super) struct Members<'d> {
    /// Each with all parts that describe it.
    pub properties: IndexMap<String, Vec<Part<'d>>>,
    pub required: Vec<String>,
    /// The schemas that are in already: what two parts include counts once.
    done: HashSet<String>,
}

impl<'d> Normalizer<'d> {
    /// `allOf`: objects are merged into one; around a single type it only carries annotations.
    pub(super) fn all_of(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        let list = at.child("allOf");
        let Some(parts) = node
            .get("allOf")
            .and_then(Node::as_array)
            .filter(|parts| !parts.is_empty())
        else {
            return Err(self.refuse(&list, "no list of schemas", "a list of one schema or more"));
        };
        if node.get("items").is_some() {
            return Err(self.refuse(at, "`items` beside `allOf`", "one of the two"));
        }
        let mut typed = Vec::new();
        let mut nullable = false;
        for (index, part) in parts.iter().enumerate() {
            let pointer = list.child(index);
            self.check_keywords(part, &pointer)?;
            if is_annotation(part) {
                nullable |= self.said(part, &pointer)?.takes_null();
            } else {
                typed.push(Part::new(part, pointer));
            }
        }
        let mut reading = match typed.as_slice() {
            [] if !has_members(node) => self.plain(node, at, hint)?,
            [part] if !has_members(node) => {
                let reading = self.schema(part.node, &part.at, hint)?;
                self.check_declared(node, at, &reading)?;
                reading
            }
            several if self.is_no_one_object(node, several)? => {
                let mut parts = several.to_vec();
                if has_members(node) {
                    parts.push(Part {
                        at: at.clone(),
                        node,
                        take: Take::Own,
                    });
                }
                let reading = self.meet(&parts, at, hint)?;
                self.check_declared(node, at, &reading)?;
                reading
            }
            _ => {
                let mut members = Members::default();
                let whole = Part::new(node, at.clone());
                self.collect(&whole, &mut members, &mut Vec::new())?;
                self.define_object(node, at, hint, members)?.into()
            }
        };
        let is_enum = |ty: &Type| self.enum_values(ty).is_some();
        if node.get("enum").is_some() && (reading.ty == Type::String || is_enum(&reading.ty)) {
            // It says which of the values.
            reading = self.enumeration(node, at, hint)?;
        }
        reading.nullable |= nullable;
        Ok(reading)
    }

    /// A `type` beside `allOf` must be that of the schema within.
    fn check_declared(&self, node: &'d Node, at: &Pointer, reading: &Reading) -> Result<()> {
        let is = match &reading.ty {
            Type::String | Type::File => "string",
            Type::Integer(_) => "integer",
            Type::Number | Type::Float => "number",
            Type::Boolean => "boolean",
            Type::Array(_) => "array",
            Type::Map(_) => "object",
            Type::Any | Type::Nullable(_) => return Ok(()),
            Type::Named(name) => match self.types.get(name).map(|named| &named.shape) {
                Some(Shape::Enum(_)) => "string",
                Some(Shape::Object(_)) => "object",
                _ => return Ok(()),
            },
        };
        match self.said(node, at)?.types.as_slice() {
            declared if !declared.is_empty() && !declared.contains(&is) => {
                let declared = declared.join(", ");
                let found = format!("`type: {declared}` around a schema of the type `{is}`");
                Err(self.refuse(
                    &at.child("type"),
                    found,
                    format!("`type: {is}`, or no `type`"),
                ))
            }
            _ => Ok(()),
        }
    }

    /// Whether the parts are not all objects, or not those of one: then each is taken as it is.
    fn is_no_one_object(&self, node: &'d Node, parts: &[Part<'d>]) -> Result<bool> {
        if self.are_objects(parts)? {
            return self.has_conflict(parts);
        }
        Ok(!has_members(node))
    }

    /// Whether all parts are objects, or choices of objects.
    fn are_objects(&self, parts: &[Part<'d>]) -> Result<bool> {
        for part in parts {
            let view = self.view(part)?;
            let fits = match view.kind {
                Kind::Any | Kind::Object => true,
                Kind::Choice(keyword) => {
                    let branches = view.core.node.get(keyword).and_then(Node::as_array);
                    let at = view.core.at.child(keyword);
                    self.all_objects(branches.unwrap_or_default(), &at)?
                }
                Kind::Plain | Kind::List | Kind::Several | Kind::Other => false,
            };
            if !fits {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Gathers the members of an object schema and of all that its `allOf` names.
    pub(super) fn collect(
        &mut self,
        part: &Part<'d>,
        into: &mut Members<'d>,
        path: &mut Vec<String>,
    ) -> Result<()> {
        let (node, at) = self.follow(part.node, &part.at)?;
        self.check_keywords(node, &at)?;
        if into.done.contains(at.as_str()) {
            return Ok(());
        }
        if path.iter().any(|passed| passed == at.as_str()) {
            return Err(self.refuse(
                &at,
                "an `allOf` that includes itself",
                "an `allOf` without a circle",
            ));
        }
        // What is collected may be of other types besides; its parts may not.
        let said = self.said(node, &at)?;
        let types = said.types.as_slice();
        let is_object = match types {
            [] | ["object"] => true,
            several => path.is_empty() && several.contains(&"object"),
        };
        // `oneOf: [{required: [a]}, {required: [b]}]` only narrows what is allowed.
        let part = Part {
            at: at.clone(),
            node,
            take: part.take,
        };
        let choice = self.choice(&part, said);
        let choice = choice.and_then(|keyword| Some((keyword, node.get(keyword)?.as_array()?)));
        // A schema that includes the choice of which it is a form is no other form besides.
        let choice = choice.filter(|(_, branches)| {
            let target = |branch: &'d Node| branch.reference().and_then(|to| to.strip_prefix('#'));
            let is_form =
                |branch| target(branch).is_some_and(|to| path.iter().any(|passed| passed == to));
            !branches.iter().any(is_form)
        });
        let odd = match choice {
            Some((keyword, branches)) if !self.all_objects(branches, &at.child(keyword))? => {
                Some(keyword)
            }
            _ => ["enum", "items"]
                .into_iter()
                // Of an object, `items` says nothing.
                .filter(|keyword| *keyword == "enum" || !types.contains(&"object"))
                .find(|keyword| node.get(keyword).is_some()),
        };
        if !is_object || odd.is_some() {
            let found = odd.map_or_else(
                || format!("`allOf` with a part of type `{}`", types.join("`, `")),
                |keyword| format!("`{keyword}` in a part of `allOf`"),
            );
            return Err(self.refuse(
                &at,
                found,
                "`allOf` of objects with properties, or around a single schema",
            ));
        }
        path.push(at.to_string());
        let included = self.branches_at(&part, "allOf").into_iter();
        for included in included.filter(|_| part.takes("allOf")) {
            self.collect(&included, into, path)?;
        }
        if let Some((keyword, branches)) = choice {
            self.collect_choice(branches, &at.child(keyword), into, path)?;
        }
        path.pop();
        own_members(node, &at, into);
        into.done.insert(at.to_string());
        Ok(())
    }

    fn all_objects(&self, branches: &'d [Node], at: &Pointer) -> Result<bool> {
        for (index, branch) in branches.iter().enumerate() {
            let (branch, _) = self.follow(branch, &at.child(index))?;
            if !has_members(branch) && branch.get("allOf").is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Gathers the members of all objects of a choice within an `allOf`. A member that not all of
    /// them require may be absent.
    fn collect_choice(
        &mut self,
        branches: &'d [Node],
        at: &Pointer,
        into: &mut Members<'d>,
        path: &mut Vec<String>,
    ) -> Result<()> {
        let mut required: Option<Vec<String>> = None;
        for (index, branch) in branches.iter().enumerate() {
            let mut members = Members::default();
            self.collect(&Part::new(branch, at.child(index)), &mut members, path)?;
            for (name, parts) in members.properties {
                let Some(earlier) = into.properties.get_mut(&name) else {
                    into.properties.insert(name, parts);
                    continue;
                };
                let same = |(a, b): (&Part<'d>, &Part<'d>)| equal(a.node, b.node);
                let is_same = earlier.len() == parts.len() && earlier.iter().zip(&parts).all(same);
                if let Some(last) = parts.last().filter(|_| !is_same) {
                    let found =
                        format!("a second, different `{name}` in a choice of objects in `allOf`");
                    self.refusals
                        .push(self.refuse(&last.at, found, "one definition"));
                }
            }
            required = Some(match required {
                None => members.required,
                Some(others) => others
                    .into_iter()
                    .filter(|name| members.required.contains(name))
                    .collect(),
            });
        }
        into.required.extend(required.unwrap_or_default());
        Ok(())
    }
}

fn own_members<'d>(node: &'d Node, at: &Pointer, into: &mut Members<'d>) {
    let list = at.child("properties");
    let properties = node.get("properties").and_then(Node::as_object);
    for (name, property) in properties.into_iter().flat_map(|all| all.iter()) {
        let part = Part::new(property, list.child(name));
        into.properties
            .entry(name.to_owned())
            .or_default()
            .push(part);
    }
    let required = node.get("required").and_then(Node::as_array);
    let required = required.unwrap_or_default().iter();
    let required = required.filter_map(Node::as_str).map(str::to_owned);
    into.required.extend(required);
}
