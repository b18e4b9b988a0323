//! `allOf`: objects are merged into one; around a single type it only carries annotations.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Normalizer;
use super::schemas::Reading;
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Shape, Type};
use crate::openapi::source::Schema;

/// The members of an object schema, `allOf` merged.
#[derive(Default)]
pub(super) struct Members<'d> {
    pub properties: IndexMap<String, (Pointer, &'d Node)>,
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
        let beside = ["oneOf", "anyOf", "items"]
            .into_iter()
            .find(|key| node.get(key).is_some());
        if let Some(beside) = beside {
            let found = format!("`{beside}` beside `allOf`");
            return Err(self.refuse(at, found, "one of the two"));
        }
        let mut typed = Vec::new();
        let mut nullable = false;
        for (index, part) in parts.iter().enumerate() {
            let pointer = list.child(index);
            self.check_keywords(part, &pointer)?;
            if is_annotation(part) {
                nullable |= self.said(part, &pointer)?.takes_null();
            } else {
                typed.push((part, pointer));
            }
        }
        let mut reading = match typed.as_slice() {
            [] if !has_members(node) => self.plain(node, at, hint)?,
            [(part, pointer)] if !has_members(node) => {
                let reading = self.schema(part, pointer, hint)?;
                self.check_declared(node, at, &reading)?;
                reading
            }
            _ => {
                let mut members = Members::default();
                self.collect(node, at, &mut members, &mut Vec::new())?;
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

    /// Gathers the members of an object schema and of all that its `allOf` names.
    pub(super) fn collect(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        into: &mut Members<'d>,
        path: &mut Vec<String>,
    ) -> Result<()> {
        let (node, at) = self.follow(node, at)?;
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
        let types = self.said(node, &at)?.types.as_slice();
        let is_object = match types {
            [] | ["object"] => true,
            several => path.is_empty() && several.contains(&"object"),
        };
        let choice = ["oneOf", "anyOf"]
            .into_iter()
            .find_map(|keyword| Some((keyword, node.get(keyword)?.as_array()?)))
            // `oneOf: [{required: [a]}, {required: [b]}]` only narrows what is allowed.
            .filter(|(_, branches)| !branches.iter().all(is_constraint));
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
        for (index, part) in node
            .get("allOf")
            .and_then(Node::as_array)
            .unwrap_or_default()
            .iter()
            .enumerate()
        {
            self.collect(part, &at.child("allOf").child(index), into, path)?;
        }
        if let Some((keyword, branches)) = choice {
            self.collect_choice(branches, &at.child(keyword), into, path)?;
        }
        path.pop();
        self.own_members(node, &at, into)?;
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
            self.collect(branch, &at.child(index), &mut members, path)?;
            for (name, (pointer, property)) in members.properties {
                let earlier = into.properties.get(&name);
                if earlier.is_some_and(|(_, earlier)| earlier.to_json() != property.to_json()) {
                    let found =
                        format!("a second, different `{name}` in a choice of objects in `allOf`");
                    self.refusals
                        .push(self.refuse(&pointer, found, "one definition"));
                }
                into.properties.entry(name).or_insert((pointer, property));
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

    /// Of two definitions of one member, whether the second is the one to keep; `None` if they
    /// are no two versions of the same plain value.
    fn narrower(
        &self,
        (earlier, earlier_at): (&'d Node, &Pointer),
        (later, later_at): (&'d Node, &Pointer),
    ) -> Result<Option<bool>> {
        let (from, _) = self.follow(earlier, earlier_at)?;
        let (to, _) = self.follow(later, later_at)?;
        if from.to_json() == to.to_json() {
            return Ok(Some(true));
        }
        let said_from = self.bare(self.said(from, earlier_at)?);
        let said_to = self.bare(self.said(to, later_at)?);
        let plain = |schema: &'d Schema<'d>| {
            let is_plain = |ty: &&str| ["string", "integer", "number", "boolean"].contains(ty);
            match schema.types.as_slice() {
                [ty] => Some(*ty).filter(is_plain),
                [] => type_of_values(schema),
                _ => None,
            }
        };
        Ok(match (plain(said_from), plain(said_to)) {
            (Some(a), Some(b)) if a == b => {
                Some(said_to.values.is_some() || said_from.values.is_none())
            }
            _ => None,
        })
    }

    /// The schema without what only lets it be null besides.
    fn bare(&self, schema: &'d Schema<'d>) -> &'d Schema<'d> {
        let is_union = schema.any_of.is_some() || schema.one_of.is_some();
        let lone = self.source.lone(schema).filter(|_| is_union);
        lone.map_or(schema, |id| self.source.schema(id))
    }

    fn own_members(&mut self, node: &'d Node, at: &Pointer, into: &mut Members<'d>) -> Result<()> {
        let properties = node.get("properties").and_then(Node::as_object);
        for (name, property) in properties
            .into_iter()
            .flat_map(|properties| properties.iter())
        {
            let pointer = at.child("properties").child(name);
            if let Some((place, earlier)) = into.properties.get(name) {
                match self.narrower((earlier, place), (property, &pointer))? {
                    Some(true) => {}
                    Some(false) => continue,
                    None => {
                        let found =
                            format!("a second, different `{name}` among the parts of an `allOf`");
                        let accepted = "one definition, or two of the same plain type of which one may have an `enum`";
                        self.refusals.push(self.refuse(&pointer, found, accepted));
                    }
                }
            }
            into.properties.insert(name.to_owned(), (pointer, property));
        }
        let required = node
            .get("required")
            .and_then(Node::as_array)
            .unwrap_or_default();
        into.required
            .extend(required.iter().filter_map(Node::as_str).map(str::to_owned));
        Ok(())
    }
}

/// What the values of an enum or a constant are that has no `type`, where that is clear.
fn type_of_values(schema: &Schema<'_>) -> Option<&'static str> {
    let values = schema
        .values
        .as_deref()
        .filter(|values| !values.is_empty())?;
    let all = |is: fn(&Node) -> bool| values.iter().all(|value| is(value));
    if all(|value| value.as_str().is_some()) {
        return Some("string");
    }
    all(|value| value.as_bool().is_some()).then_some("boolean")
}

/// Whether a schema has members of its own beside what it includes.
fn has_members(node: &Node) -> bool {
    let required = node.get("required").and_then(Node::as_array);
    node.get("properties").is_some() || required.is_some_and(|names| !names.is_empty())
}

/// Whether a schema says nothing about the type of a value.
pub(super) fn is_annotation(node: &Node) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "description",
        "title",
        "default",
        "example",
        "examples",
        "$comment",
        "deprecated",
        "nullable",
        "externalDocs",
        "readOnly",
        "writeOnly",
    ];
    node.as_object().is_some_and(|object| {
        object
            .keys()
            .all(|key| ANNOTATIONS.contains(&key) || key.starts_with("x-"))
    })
}

/// Whether a branch of a union only narrows an object that is described elsewhere.
pub(super) fn is_constraint(node: &Node) -> bool {
    node.as_object().is_some_and(|object| {
        !object.is_empty()
            && object
                .keys()
                .all(|key| matches!(key, "required" | "not" | "description" | "title"))
    })
}
