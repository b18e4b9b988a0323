//! What is known of a schema once it is read.

use crate::document::{Node, Pointer};
use crate::model::Type;

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
    pub ty: Type,
}

/// A union whose branches are read.
pub(super) struct PendingUnion<'d> {
    pub node: &'d Node,
    pub at: Pointer,
    pub branches: Vec<Branch<'d>>,
}
