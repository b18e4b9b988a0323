//! How a reader tells the forms of a union apart. Decided when all types are known, since the
//! objects of a union may contain the union.

use std::cmp::Reverse;
use std::collections::HashSet;

pub(super) use super::reading::PendingUnion;
use super::unions::Branch;
use super::{Normalizer, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Field, Shape, Type, Union, Variant};
use crate::names::{Unique, pascal};

/// How many unions may be dissolved in one.
const MAX_UNIONS: usize = 64;

/// The member that names the form, and its values for each branch; none where it does not decide.
struct Tag {
    member: String,
    values: Vec<Vec<String>>,
}

impl<'d> Normalizer<'d> {
    /// Gives every union its variants.
    pub(super) fn finish_unions(&mut self) {
        let names: Vec<String> = self.unions.keys().cloned().collect();
        for name in names {
            let finished = self.finish_union(&name);
            self.keep(finished);
        }
    }

    fn finish_union(&mut self, name: &str) -> Result<()> {
        let mut branches = Vec::new();
        let Some((node, at)) = self.unions.get(name).map(|u| (u.node, u.at.clone())) else {
            return Ok(());
        };
        let mut passed = HashSet::new();
        self.flatten(name, &mut branches, &mut passed);
        if passed.len() > MAX_UNIONS {
            let found = format!("unions within one another, more than {MAX_UNIONS}");
            return Err(self.refuse(&at, found, "fewer unions of unions"));
        }
        let branches = self.merge_texts(branches, node, &at, name)?;
        if let [only] = branches.as_slice()
            && only.ty == Type::Named(name.to_owned())
        {
            // Nothing but texts: it has become an enum.
            return Ok(());
        }
        let union = self.tell_apart(branches, &at)?;
        if let Some(named) = self.types.get_mut(name) {
            named.shape = Shape::Union(union);
        }
        Ok(())
    }

    /// A union within a union adds its own forms; each form is there once. It could not stay a
    /// form itself, because it takes any value.
    fn flatten(&self, name: &str, into: &mut Vec<Branch<'d>>, passed: &mut HashSet<String>) {
        if passed.len() > MAX_UNIONS || !passed.insert(name.to_owned()) {
            return;
        }
        for branch in self.unions.get(name).into_iter().flat_map(|u| &u.branches) {
            match &branch.ty {
                Type::Named(inner) if self.unions.contains_key(inner) => {
                    self.flatten(inner, into, passed);
                }
                ty if into.iter().any(|other| other.ty == *ty) => {}
                _ => into.push(branch.clone()),
            }
        }
    }

    fn tell_apart(&self, branches: Vec<Branch<'d>>, at: &Pointer) -> Result<Union> {
        let tag = self.tag(&branches);
        let mut names = Unique::reserving(["Other"]);
        let mut variants = Vec::with_capacity(branches.len());
        for (index, branch) in branches.iter().enumerate() {
            let name = text(branch.node, "title")
                .filter(|_| branch.node.reference().is_none())
                .unwrap_or_else(|| self.variant_name(&branch.ty));
            let tags = tag.as_ref().and_then(|tag| tag.values.get(index));
            variants.push(Variant {
                name: names.take(pascal(&name)),
                ty: branch.ty.clone(),
                description: text(branch.node, "description"),
                tags: tags.cloned().unwrap_or_default(),
                boxed: false,
            });
        }
        // Those with a tag are found by it; of the others, specific forms are tried before general ones.
        variants.sort_by_cached_key(|variant| {
            let required = Reverse(self.required_of(&variant.ty).len());
            if variant.tags.is_empty() {
                (true, self.rank(&variant.ty), required)
            } else {
                (false, Vec::new(), Reverse(0))
            }
        });
        self.check_alike(&variants, at)?;
        Ok(Union {
            variants,
            tag: tag.map(|tag| tag.member),
        })
    }

    fn check_alike(&self, variants: &[Variant], at: &Pointer) -> Result<()> {
        let untagged: Vec<&Variant> = variants.iter().filter(|v| v.tags.is_empty()).collect();
        for (index, later) in untagged.iter().enumerate() {
            let alike = |earlier: &&&Variant| self.alike(&earlier.ty, &later.ty);
            if let Some(earlier) = untagged.iter().take(index).find(alike) {
                let found = format!(
                    "variants {} and {} that a reader cannot tell apart",
                    earlier.name, later.name
                );
                let accepted = "objects with different required members, or with one string member of a single `enum` value each";
                return Err(self.refuse(at, found, accepted));
            }
        }
        Ok(())
    }

    /// The member whose value says which object it is: what `discriminator` names, else any that
    /// has other values in each.
    fn tag(&self, branches: &[Branch<'d>]) -> Option<Tag> {
        let objects: Vec<(usize, &Branch, &[Field])> = branches
            .iter()
            .enumerate()
            .filter_map(|(index, branch)| Some((index, branch, self.fields_of(&branch.ty)?)))
            .collect();
        if objects.len() < 2 {
            return None;
        }
        let declared = branches
            .iter()
            .filter_map(|b| b.union.pointer("/discriminator/propertyName"))
            .filter_map(Node::as_str);
        let members = objects.iter().flat_map(|(_, _, fields)| fields.iter());
        let mut tried = HashSet::new();
        declared
            .chain(members.map(|field| field.wire.as_str()))
            .filter(|candidate| tried.insert(*candidate))
            .find_map(|candidate| {
                let values = self.tag_values(candidate, branches.len(), &objects)?;
                Some(Tag {
                    member: candidate.to_owned(),
                    values,
                })
            })
    }

    /// The values of one member in each branch, if they decide. An object that does not have the
    /// member at all is told apart in another way.
    fn tag_values(
        &self,
        candidate: &str,
        count: usize,
        objects: &[(usize, &Branch<'d>, &[Field])],
    ) -> Option<Vec<Vec<String>>> {
        let mut all = vec![Vec::new(); count];
        let mut distinct = HashSet::new();
        let mut decided = 0;
        for (index, branch, fields) in objects {
            let field = fields.iter().find(|field| field.wire == candidate);
            let declared = branch.union.pointer("/discriminator/propertyName");
            let values = match field.and_then(|field| self.enum_values(&field.ty)) {
                Some(values) => values,
                None if declared.and_then(Node::as_str) == Some(candidate) => {
                    mapped_values(branch.union, branch.node)
                }
                None if field.is_none() => continue,
                None => return None,
            };
            if values.is_empty() || !values.iter().all(|value| distinct.insert(value.clone())) {
                return None;
            }
            *all.get_mut(*index)? = values;
            decided += 1;
        }
        (decided > 1).then_some(all)
    }

    fn fields_of(&self, ty: &Type) -> Option<&[Field]> {
        match self.shape_of(ty)? {
            Shape::Object(object) => Some(&object.fields),
            _ => None,
        }
    }

    fn enum_values(&self, ty: &Type) -> Option<Vec<String>> {
        match self.shape_of(ty)? {
            Shape::Enum(values) => Some(values.iter().map(|value| value.wire.clone()).collect()),
            _ => None,
        }
    }

    fn shape_of(&self, ty: &Type) -> Option<&Shape> {
        match ty {
            Type::Named(name) => self.types.get(name).map(|named| &named.shape),
            _ => None,
        }
    }

    /// The members without which a value is not of this type, sorted.
    fn required_of(&self, ty: &Type) -> Vec<&str> {
        let fields = self.fields_of(ty).unwrap_or_default();
        let mut names: Vec<&str> = fields
            .iter()
            .filter(|field| field.required && !field.nullable && field.default.is_none())
            .map(|field| field.wire.as_str())
            .collect();
        names.sort_unstable();
        names
    }

    /// Whether a value of one type might be taken for the other's, whatever the order.
    fn alike(&self, a: &Type, b: &Type) -> bool {
        match (a, b) {
            (Type::Array(a), Type::Array(b)) => self.alike(a, b),
            (Type::Nullable(a), b) | (b, Type::Nullable(a)) => self.alike(a, b),
            (Type::Map(a), Type::Map(b)) => self.alike(a, b),
            (Type::Number | Type::Float, Type::Number | Type::Float) => true,
            (Type::Integer(_), Type::Integer(_)) => true,
            (Type::Named(_), Type::Named(_)) => match (self.fields_of(a), self.fields_of(b)) {
                (Some(_), Some(_)) => self.required_of(a) == self.required_of(b),
                (None, None) => true,
                _ => false,
            },
            _ => a == b,
        }
    }

    /// How general a form is: what stands earlier never takes a value that was meant for a later
    /// one. A list is compared by its elements; a union takes any value, so it comes last.
    fn rank(&self, ty: &Type) -> Vec<u8> {
        let plain = match ty {
            Type::Boolean => 0,
            Type::Integer(_) => 1,
            Type::Number | Type::Float => 2,
            Type::Named(_) => match self.shape_of(ty) {
                Some(Shape::Object(_)) => 3,
                Some(Shape::Enum(_)) => 4,
                _ => 8,
            },
            Type::String | Type::File => 5,
            Type::Array(inner) | Type::Map(inner) => {
                let mut rank = vec![if matches!(ty, Type::Array(_)) { 6 } else { 7 }];
                rank.extend(self.rank(inner));
                return rank;
            }
            Type::Nullable(inner) => return self.rank(inner),
            Type::Any => 9,
        };
        vec![plain]
    }

    fn variant_name(&self, ty: &Type) -> String {
        match ty {
            Type::String => "Text".to_owned(),
            Type::Integer(_) => "Integer".to_owned(),
            Type::Number | Type::Float => "Number".to_owned(),
            Type::Boolean => "Boolean".to_owned(),
            Type::Any => "Value".to_owned(),
            Type::File => "File".to_owned(),
            Type::Named(name) => name.clone(),
            Type::Map(_) => "Map".to_owned(),
            Type::Nullable(inner) => self.variant_name(inner),
            Type::Array(inner) => match inner.as_ref() {
                Type::Array(_) | Type::Named(_) | Type::Map(_) => {
                    format!("{}List", self.variant_name(inner))
                }
                _ => format!("{}s", self.variant_name(inner)),
            },
        }
    }
}

/// The tag values that `discriminator` gives a branch: those mapped to it, else its schema's name.
fn mapped_values(union: &Node, branch: &Node) -> Vec<String> {
    let reference = branch.reference().unwrap_or_default();
    let schema = reference.rsplit('/').next().unwrap_or_default();
    let mapping = union
        .pointer("/discriminator/mapping")
        .and_then(Node::as_object);
    let mapped: Vec<String> = mapping
        .into_iter()
        .flat_map(|mapping| mapping.iter())
        .filter(|(_, target)| {
            target
                .as_str()
                .is_some_and(|t| t == reference || t == schema)
        })
        .map(|(value, _)| value.to_owned())
        .collect();
    if mapped.is_empty() && !schema.is_empty() {
        vec![schema.to_owned()]
    } else {
        mapped
    }
}
