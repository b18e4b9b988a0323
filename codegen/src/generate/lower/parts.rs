//! What the parts of a composition say of the type of a value, before any type is made of them.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Normalizer;
pub(super) use super::reading::{Part, Take};
use crate::document::{Node, Object, Pointer};
use crate::error::Result;
use crate::openapi::source::Schema;

/// How many schemas may lie within one another until two of them count as different.
pub(super) const MAX_NESTING: usize = 16;

/// What a part says, past references and what only wraps another schema.
#[derive(Clone)]
pub(super) struct View<'d> {
    pub part: Part<'d>,
    /// What the part comes to.
    pub core: Part<'d>,
    pub said: &'d Schema<'d>,
    pub kind: Kind,
    /// Whether it takes `null`, too.
    pub nullable: bool,
}

/// What the values of a part are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing is said that makes a type.
    Any,
    /// Texts, numbers or booleans, maybe with an `enum`.
    Plain,
    Object,
    List,
    /// One of several forms, of `oneOf` or `anyOf`.
    Choice(&'static str),
    /// One of several types.
    Several,
    /// What is compared as a whole alone.
    Other,
}

/// The members of an object that is not read yet.
#[derive(Default)]
pub(super) struct Outline<'d> {
    pub properties: IndexMap<&'d str, Vec<Part<'d>>>,
    pub required: HashSet<&'d str>,
    /// The places of all schemas that it includes.
    pub includes: HashSet<String>,
    /// Whether it has members of a choice besides.
    pub is_partial: bool,
}

impl<'d> Normalizer<'d> {
    pub(super) fn view(&self, part: &Part<'d>) -> Result<View<'d>> {
        let mut core = part.clone();
        let mut nullable = false;
        let mut kind = Kind::Any;
        for _ in 0..MAX_NESTING {
            let said = self.said(core.node, &core.at)?;
            nullable |= said.takes_null();
            if said.reference.is_some() {
                let (node, at) = self.follow(core.node, &core.at)?;
                core = Part::new(node, at);
                continue;
            }
            let (only, also_null) = self.wrapped(&core, said)?;
            nullable |= also_null;
            match only {
                Some(only) => core = only,
                None => {
                    kind = self.kind(&core, said);
                    nullable |= self.has_null_form(&core, kind);
                    break;
                }
            }
        }
        let said = self.said(core.node, &core.at)?;
        Ok(View {
            part: part.clone(),
            core,
            said,
            kind,
            nullable: nullable || kind == Kind::Any,
        })
    }

    fn has_null_form(&self, part: &Part<'d>, kind: Kind) -> bool {
        let Kind::Choice(keyword) = kind else {
            return false;
        };
        let forms = self.branches_at(part, keyword).into_iter();
        let mut said = forms.filter_map(|form| self.said(form.node, &form.at).ok());
        said.any(|said| said.is_null() || said.takes_null())
    }

    /// The one schema that another is but a wrapper of, and whether that allows null besides.
    fn wrapped(&self, part: &Part<'d>, said: &Schema<'d>) -> Result<(Option<Part<'d>>, bool)> {
        let composed = ["allOf", "oneOf", "anyOf"].into_iter();
        let composed = composed.filter(|key| part.node.get(key).is_some());
        let composed: Vec<_> = composed.filter(|key| part.takes(key)).collect();
        if let [key] = composed[..]
            && !has_shape_of_its_own(part.node, said)
            && !self.only_narrows(part, said, key)
        {
            let mut full = Vec::new();
            let mut also_null = false;
            for branch in self.branches_at(part, key) {
                let said = self.said(branch.node, &branch.at)?;
                if said.is_null() || (key == "allOf" && is_annotation(branch.node)) {
                    also_null |= said.is_null() || said.takes_null();
                } else {
                    full.push(branch);
                }
            }
            if full.len() == 1 {
                return Ok((full.pop(), also_null));
            }
        }
        Ok((None, false))
    }

    /// What a list of schemas beside a keyword has.
    pub(super) fn branches_at(&self, part: &Part<'d>, key: &str) -> Vec<Part<'d>> {
        let list = part.at.child(key);
        let nodes = part.node.get(key).and_then(Node::as_array);
        let nodes = nodes.unwrap_or_default().iter().enumerate();
        nodes
            .map(|(index, node)| Part::new(node, list.child(index)))
            .collect()
    }

    /// The keyword of a choice that is one of types.
    pub(super) fn choice(&self, part: &Part<'d>, said: &Schema<'d>) -> Option<&'static str> {
        let mut keywords = ["oneOf", "anyOf"].into_iter();
        keywords.find(|key| {
            part.takes(key) && part.node.get(key).is_some() && !self.only_narrows(part, said, key)
        })
    }

    /// The same of a schema as it stands.
    pub(super) fn choice_at(&self, node: &'d Node, at: &Pointer) -> Option<&'static str> {
        // Most schemas are none.
        node.get("oneOf").or(node.get("anyOf"))?;
        let said = self.said(node, at).ok()?;
        self.choice(&Part::new(node, at.clone()), said)
    }

    fn kind(&self, part: &Part<'d>, said: &Schema<'d>) -> Kind {
        let choice = self.choice(part, said);
        if let Some(keyword) = choice {
            return Kind::Choice(keyword);
        }
        match said.types.as_slice() {
            [] if said.values.is_some() => Kind::Plain,
            [] if said.null_type => Kind::Other,
            [] if said.all_of.is_some() && part.takes("allOf") => self.kind_of_all(part),
            [] if said.additional.is_some() || has_members(part.node) => Kind::Object,
            [] if said.items.is_some() => Kind::List,
            [] => Kind::Any,
            ["object" | "array"] if said.values.is_some() => Kind::Other,
            ["object"] => Kind::Object,
            ["array"] if part.node.get("prefixItems").is_some() => Kind::Other,
            ["array"] => Kind::List,
            [_] => Kind::Plain,
            _ => Kind::Several,
        }
    }

    /// Parts of objects are merged; others are compared as a whole.
    fn kind_of_all(&self, part: &Part<'d>) -> Kind {
        let is_plain = |part: &Part<'d>| {
            let followed = self.follow(part.node, &part.at);
            let said = followed.and_then(|(node, at)| self.said(node, &at));
            said.is_ok_and(|said| match said.types.as_slice() {
                [] => said.values.is_some(),
                types => types != ["object"],
            })
        };
        match self.branches_at(part, "allOf").iter().any(is_plain) {
            true => Kind::Other,
            false => Kind::Object,
        }
    }

    /// Whether the branches only narrow what is described beside them.
    fn only_narrows(&self, part: &Part<'d>, said: &Schema<'d>, keyword: &str) -> bool {
        let beside = match said.types.as_slice() {
            [] if has_members(part.node) || said.additional.is_some() => Some("object"),
            [] if said.items.is_some() => Some("array"),
            [only] => Some(*only),
            _ => None,
        };
        let narrows = |branch: &Node| {
            let keys = branch.as_object().map(Object::keys);
            keys.is_some_and(|mut keys| {
                keys.all(|key| match key {
                    "type" => branch.get(key).and_then(Node::as_str) == beside,
                    _ => narrows_alone(key),
                })
            })
        };
        let branches = part.node.get(keyword).and_then(Node::as_array);
        let branches = branches.filter(|branches| !branches.is_empty());
        branches.is_some_and(|branches| branches.iter().all(narrows))
    }

    /// The members of an object and of all that it includes.
    pub(super) fn outline(&self, view: &View<'d>) -> Result<Outline<'d>> {
        let mut outline = Outline::default();
        self.add_to_outline(&view.core, &mut outline)?;
        Ok(outline)
    }

    fn add_to_outline(&self, part: &Part<'d>, into: &mut Outline<'d>) -> Result<()> {
        let (node, at) = self.follow(part.node, &part.at)?;
        if !into.includes.insert(at.to_string()) {
            return Ok(());
        }
        let part = Part {
            at,
            node,
            take: part.take,
        };
        let said = self.said(part.node, &part.at)?;
        into.is_partial |= self.choice(&part, said).is_some();
        let included = self.branches_at(&part, "allOf").into_iter();
        for included in included.filter(|_| part.takes("allOf")) {
            self.add_to_outline(&included, into)?;
        }
        let list = part.at.child("properties");
        let properties = part.node.get("properties").and_then(Node::as_object);
        for (name, property) in properties.into_iter().flat_map(|all| all.iter()) {
            let property = Part::new(property, list.child(name));
            into.properties.entry(name).or_default().push(property);
        }
        let required = part.node.get("required").and_then(Node::as_array);
        let required = required.unwrap_or_default().iter();
        into.required.extend(required.filter_map(Node::as_str));
        Ok(())
    }
}

/// Whether a keyword narrows values and makes no type of its own.
fn narrows_alone(key: &str) -> bool {
    const NARROWING: &[&str] = &[
        "$comment",
        "dependentRequired",
        "description",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "pattern",
        "required",
        "title",
        "uniqueItems",
    ];
    NARROWING.contains(&key) || key.starts_with("x-")
}

/// Whether a schema says more of the shape of a value than what it includes.
fn has_shape_of_its_own(node: &Node, said: &Schema<'_>) -> bool {
    said.values.is_some()
        || said.additional.is_some()
        || said.items.is_some()
        || has_members(node)
        || said.types.len() > 1
}

/// The values that an `enum` or a `const` lists, null aside.
pub(super) fn values_of<'d>(view: &View<'d>) -> Option<Vec<&'d Node>> {
    let values = view.said.values.as_ref()?.iter().copied();
    Some(values.filter(|value| !value.is_null()).collect())
}

/// Whether a schema has members of its own beside what it includes.
pub(super) fn has_members(node: &Node) -> bool {
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
