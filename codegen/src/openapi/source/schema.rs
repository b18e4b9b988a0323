//! A schema keyword by keyword, in one form for OpenAPI 3.0 and 3.1, without looking at others.

use super::site::Site;
use crate::document::{Node, Object, Position, Value};
use crate::openapi::version::Version;

/// The index of a [`Schema`] in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct SchemaId(pub(crate) usize);

/// What a schema is to the object that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A named schema of the components.
    Component,
    /// The value of a property.
    Property,
    /// A branch of `allOf`, `anyOf` or `oneOf`: it is about the same value as its parent.
    Branch,
    /// The value of `not`: it is about the same value, too.
    Not,
    /// What a media type, a parameter, `items` and the like have.
    Other,
}

/// A schema as it stands. The lists hold what they can be read as; that they are something else is
/// a [`Fault`](super::Fault).
#[derive(Clone, Debug)]
pub(crate) struct Schema<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) role: Role,
    /// The schema that it stands in.
    pub(crate) parent: Option<SchemaId>,
    /// The outermost schema that it stands in, maybe itself.
    pub(crate) root: SchemaId,
    /// The name, if it is a component.
    pub(crate) name: Option<&'d str>,
    pub(crate) reference: Option<Reference<'d>>,
    /// The names in `type`, `null` apart.
    pub(crate) types: Vec<&'d str>,
    /// Whether `null` is among the types.
    pub(crate) null_type: bool,
    /// `nullable: true`, which documents of 3.1 have as well.
    pub(crate) nullable: bool,
    /// The values of `enum`, or the one of `const`; `null` among them.
    pub(crate) values: Option<Vec<&'d Node>>,
    pub(crate) all_of: Option<Vec<SchemaId>>,
    pub(crate) one_of: Option<Vec<SchemaId>>,
    pub(crate) any_of: Option<Vec<SchemaId>>,
    /// In the document's order.
    pub(crate) properties: Option<Vec<(&'d str, SchemaId)>>,
    pub(crate) required: Vec<(&'d str, Position)>,
    pub(crate) items: Option<SchemaId>,
    pub(crate) additional: Option<Additional>,
    pub(crate) discriminator: Option<Discriminator<'d>>,
    /// The keywords that the document's version does not know, extensions apart.
    pub(crate) unknown: Vec<(&'d str, Position)>,
}

/// A reference to another schema. What stands beside it is read as well.
#[derive(Clone, Debug)]
pub(crate) struct Reference<'d> {
    pub(crate) text: &'d str,
    /// Where it leads, one step; `None` if nowhere.
    pub(crate) target: Option<SchemaId>,
}

/// What an object takes beside its properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Additional {
    Anything,
    Nothing,
    Schema(SchemaId),
}

/// What tells the branches of a union apart.
#[derive(Clone, Debug)]
pub(crate) struct Discriminator<'d> {
    pub(crate) property: Option<&'d str>,
    /// From the property's value to a reference, or the name of a schema; in the document's order.
    pub(crate) mapping: Vec<(&'d str, &'d str)>,
    /// `defaultMapping`: a reference, or the name of a schema.
    pub(crate) default: Option<&'d str>,
}

impl<'d> Schema<'d> {
    /// Reads what a schema says itself; the schemas that it holds are up to the walk.
    pub(super) fn read(site: Site<'d>, version: Version) -> Schema<'d> {
        let names = |node: &'d Node| match &node.value {
            Value::Array(items) => items.as_slice(),
            _ => std::slice::from_ref(node),
        };
        let listed = site.get("type").map(names).unwrap_or_default();
        // A bare `type: null` in YAML is meant as the word.
        let is_null = |node: &&Node| node.is_null() || node.as_str() == Some("null");
        let required = site.get("required").and_then(Node::as_array);
        let required = required.unwrap_or_default().iter();
        Schema {
            role: Role::Other,
            parent: None,
            root: SchemaId(0),
            name: None,
            reference: None,
            types: listed
                .iter()
                .filter(|node| !is_null(node))
                .filter_map(Node::as_str)
                .collect(),
            null_type: listed.iter().any(|node| is_null(&node)),
            nullable: site.flag("nullable"),
            values: values(&site),
            all_of: None,
            one_of: None,
            any_of: None,
            properties: None,
            required: required
                .filter_map(|name| Some((name.as_str()?, name.position)))
                .collect(),
            items: None,
            additional: None,
            discriminator: discriminator(&site),
            unknown: unknown_keywords(&site, version),
            site,
        }
    }

    /// `true`, `false`, or what is no schema at all.
    pub(crate) fn is_object(&self) -> bool {
        self.site.node.as_object().is_some()
    }

    /// Whether it is the schema `false`, which takes nothing.
    pub(crate) fn is_never(&self) -> bool {
        self.site.node.as_bool() == Some(false)
    }

    /// Whether it says no more than that a value is `null`. In 3.0, which has no such type, a bare
    /// `nullable: true` is meant so.
    pub(crate) fn is_null(&self) -> bool {
        let listed = self.values.as_deref().unwrap_or_default();
        let only_null = !listed.is_empty() && listed.iter().all(|value| value.is_null());
        let keys = self.site.node.as_object().into_iter();
        let mut keys = keys.flat_map(Object::keys);
        only_null
            || (self.null_type && self.types.is_empty())
            || (self.nullable && keys.all(|key| matches!(key, "nullable" | "description")))
    }

    /// Whether it says itself that a value may be `null`.
    pub(crate) fn takes_null(&self) -> bool {
        let listed = self.values.as_deref().unwrap_or_default();
        self.nullable || self.null_type || listed.iter().any(|value| value.is_null())
    }

    /// A bound, `minimum` or `maximum`, and whether the value itself is out of it. OpenAPI 3.0 has a
    /// flag beside the bound, 3.1 a bound of its own, which is the one that counts here.
    pub(crate) fn bound(&self, inclusive: &str, exclusive: &str) -> Option<(&'d Node, bool)> {
        let beyond = self.get(exclusive);
        match beyond.filter(|node| node.as_f64().is_some()) {
            Some(bound) => Some((bound, true)),
            None => {
                let flag = beyond.and_then(Node::as_bool) == Some(true);
                self.get(inclusive).map(|bound| (bound, flag))
            }
        }
    }

    /// The value of a keyword that has no field here.
    pub(crate) fn get(&self, keyword: &str) -> Option<&'d Node> {
        self.site.get(keyword)
    }

    pub(crate) fn text(&self, keyword: &str) -> Option<&'d str> {
        self.site.text(keyword)
    }

    pub(crate) fn flag(&self, keyword: &str) -> bool {
        self.site.flag(keyword)
    }
}

fn values<'d>(site: &Site<'d>) -> Option<Vec<&'d Node>> {
    if let Some(value) = site.get("const") {
        return Some(vec![value]);
    }
    let listed = site.get("enum")?.as_array().unwrap_or_default();
    Some(listed.iter().collect())
}

fn discriminator<'d>(site: &Site<'d>) -> Option<Discriminator<'d>> {
    let node = site.get("discriminator")?;
    let mapping = node.get("mapping").and_then(Node::as_object);
    let entries = mapping.into_iter().flat_map(Object::iter);
    Some(Discriminator {
        property: node.get("propertyName").and_then(Node::as_str),
        mapping: entries
            .filter_map(|(value, target)| Some((value, target.as_str()?)))
            .collect(),
        default: node.get("defaultMapping").and_then(Node::as_str),
    })
}

fn unknown_keywords<'d>(site: &Site<'d>, version: Version) -> Vec<(&'d str, Position)> {
    let members = site.node.as_object().into_iter().flat_map(Object::members);
    members
        .filter(|(key, _)| !key.starts_with("x-") && !super::keywords::is_known(key, version))
        .map(|(key, member)| (key, member.key_position))
        .collect()
}
