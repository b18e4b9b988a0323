//! What is known of a schema once it is read.

use std::collections::HashMap;

use crate::document::{Node, Pointer};
use crate::model::Type;
use crate::openapi::source::{SchemaId, Source};

/// A schema as it is used in one place.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub ty: Type,
    pub nullable: bool,
}

impl From<Type> for Reading {
    fn from(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

impl Reading {
    /// As an element of an array or a map, where nothing but the type can say "or null".
    pub(super) fn element(self) -> Type {
        if self.nullable && self.ty != Type::Any {
            Type::Nullable(Box::new(self.ty))
        } else {
            self.ty
        }
    }
}

/// A branch once it is read.
#[derive(Clone)]
pub(super) struct Branch<'d> {
    /// The schema of the union.
    pub union: &'d Node,
    /// Its own schema; one of several types has none.
    pub node: Option<&'d Node>,
    /// The component that it is, where its schema does not say so by a reference.
    pub component: Option<&'d str>,
    pub ty: Type,
}

/// A union whose branches are read.
pub(super) struct PendingUnion<'d> {
    pub node: &'d Node,
    pub at: Pointer,
    pub branches: Vec<Branch<'d>>,
}

/// Components, each with those whose `allOf` names it, in the document's order.
pub(super) type Heirs<'d> = HashMap<SchemaId, Vec<(&'d str, SchemaId)>>;

pub(super) fn heirs<'d>(source: &Source<'d>) -> Heirs<'d> {
    let mut heirs = Heirs::new();
    for (name, id) in source.named_schemas() {
        for part in source.schema(id).all_of.iter().flatten() {
            let reference = source.schema(*part).reference.as_ref();
            if let Some(parent) = reference.and_then(|reference| reference.target) {
                heirs.entry(parent).or_default().push((name, id));
            }
        }
    }
    heirs
}

/// A schema that a value has to fulfil beside others.
#[derive(Clone)]
pub(super) struct Part<'d> {
    pub at: Pointer,
    pub node: &'d Node,
    pub take: Take,
}

/// What counts of a schema, where what it is composed of is taken apart.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Take {
    All,
    /// All but its `oneOf` or `anyOf`.
    NoChoice,
    /// Its own keywords: no `allOf` either.
    Own,
}

impl<'d> Part<'d> {
    pub(super) fn new(node: &'d Node, at: Pointer) -> Self {
        Self {
            at,
            node,
            take: Take::All,
        }
    }

    /// Whether what stands at a keyword that composes schemas counts.
    pub(super) fn takes(&self, key: &str) -> bool {
        self.take == Take::All || (self.take == Take::NoChoice && key == "allOf")
    }
}

/// Several schemas, by their places.
pub(super) type Known = Vec<(String, Take)>;
