//! `allOf`: objects are merged into one; around a single type it only carries annotations.

use indexmap::IndexMap;

use super::Normalizer;
use super::schemas::Reading;
use crate::document::{Node, Pointer};
use crate::error::Result;

/// The members of an object schema, `allOf` merged.
#[derive(Default)]
pub(super) struct Members<'d> {
    pub properties: IndexMap<String, (Pointer, &'d Node)>,
    pub required: Vec<String>,
}

impl<'d> Normalizer<'d> {
    /// `allOf`: objects are merged into one; around a single type it only carries annotations.
    pub(super) fn all_of(&mut self, node: &'d Node, at: &Pointer, hint: &str) -> Result<Reading> {
        let Some(parts) = node.get("allOf").and_then(Node::as_array) else {
            return Err(self.refuse(&at.child("allOf"), "no list", "a list of schemas"));
        };
        let mut typed = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let pointer = at.child("allOf").child(index);
            self.check_keywords(part, &pointer)?;
            if !is_annotation(part) {
                typed.push((part, pointer));
            }
        }
        if let ([(part, pointer)], None) = (typed.as_slice(), node.get("properties")) {
            return self.schema(part, pointer, hint);
        }
        let mut members = Members::default();
        self.collect(node, at, &mut members, &mut Vec::new())?;
        self.define_object(node, at, hint, members)
            .map(Reading::from)
    }

    /// Gathers the members of an object schema and of all that its `allOf` names.
    pub(super) fn collect(
        &self,
        node: &'d Node,
        at: &Pointer,
        into: &mut Members<'d>,
        path: &mut Vec<String>,
    ) -> Result<()> {
        self.check_keywords(node, at)?;
        let (node, at) = self.follow(node, at)?;
        if path.iter().any(|passed| passed == at.as_str()) {
            return Err(self.refuse(
                &at,
                "an `allOf` that includes itself",
                "an `allOf` without a circle",
            ));
        }
        let ty = node.get("type").and_then(Node::as_str).unwrap_or("object");
        // `oneOf: [{required: [a]}, {required: [b]}]` only narrows what is allowed.
        let choice = ["oneOf", "anyOf"].into_iter().find(|keyword| {
            node.get(keyword)
                .and_then(Node::as_array)
                .is_some_and(|branches| !branches.iter().all(is_constraint))
        });
        if ty != "object" || choice.is_some() || node.get("enum").is_some() {
            let found = choice.map_or_else(
                || format!("`allOf` with a part of type `{ty}`"),
                |c| format!("`{c}` as a part of `allOf`"),
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
        path.pop();
        self.own_members(node, &at, into)
    }

    fn own_members(&self, node: &'d Node, at: &Pointer, into: &mut Members<'d>) -> Result<()> {
        let properties = node.get("properties").and_then(Node::as_object);
        for (name, property) in properties
            .into_iter()
            .flat_map(|properties| properties.iter())
        {
            let pointer = at.child("properties").child(name);
            if let Some((_, earlier)) = into.properties.get(name) {
                let same_type = earlier.get("type").and_then(Node::as_str)
                    == property.get("type").and_then(Node::as_str);
                if !same_type && earlier.to_json() != property.to_json() {
                    let found =
                        format!("a second, different `{name}` among the parts of an `allOf`");
                    return Err(self.refuse(
                        &pointer,
                        found,
                        "one definition, or a narrower one of the same type",
                    ));
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

/// Whether a schema says nothing about the type of a value.
pub(super) fn is_annotation(node: &Node) -> bool {
    const ANNOTATIONS: &[&str] = &[
        "description",
        "title",
        "default",
        "example",
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
