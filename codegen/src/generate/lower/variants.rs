//! How a reader tells the forms of a union apart. Decided when all types are known, since the
//! objects of a union may contain the union.

use std::cmp::Reverse;
use std::collections::HashSet;

pub(super) use super::reading::PendingUnion;
use super::unions::Branch;
use super::{Normalizer, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{Ambiguity, Field, Shape, Type, Union, Variant};
use crate::names::{Unique, pascal};

/// How many unions may be dissolved in one.
const MAX_UNIONS: usize = 64;

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
        let union = self.tell_apart(branches, node, &at);
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

    fn tell_apart(&mut self, branches: Vec<Branch<'d>>, node: &'d Node, at: &Pointer) -> Union {
        let tag = self.tag(&branches);
        let mut names = Unique::reserving(["Other"]);
        let mut variants = Vec::with_capacity(branches.len());
        for (index, branch) in branches.iter().enumerate() {
            let tagged = tag.as_ref().and_then(|tag| tag.branches.get(index));
            let tagged = tagged.cloned().unwrap_or_default();
            let of_tag = tag.as_ref().and_then(|tag| tag.only_of(index));
            let of_tag = of_tag.filter(|value| {
                let name = pascal(value);
                // A text beside an object of the type `text` keeps the name.
                let is_plain = |other: &Branch| self.variant_name(&other.ty) == name;
                !name.is_empty() && !branches.iter().any(is_plain)
            });
            let name = self.title(branch).or_else(|| of_tag.map(str::to_owned));
            let name = name.unwrap_or_else(|| self.variant_name(&branch.ty));
            variants.push(Variant {
                name: names.take(pascal(&name)),
                position: index,
                ty: branch.ty.clone(),
                description: branch.node.and_then(|node| text(node, "description")),
                tags: tagged.values,
                needs_tag: tagged.required,
                boxed: false,
            });
        }
        // Specific forms are tried before general ones, and in the order of the document where
        // neither is.
        variants.sort_by_cached_key(|variant| {
            let required = Reverse(self.required_of(&variant.ty).len());
            let rank = match variant.tags.is_empty() {
                true => self.rank(&variant.ty),
                false => Vec::new(),
            };
            (variant.tags.is_empty(), rank, required)
        });
        self.note_alike(&variants, at);
        let text = self.text_variant(node, &variants, at);
        Union {
            variants,
            text,
            tag: tag.map(|tag| tag.member),
        }
    }

    /// The title of a form. One beside a reference counts where the version of OpenAPI lets it.
    fn title(&self, branch: &Branch<'d>) -> Option<String> {
        let node = branch.node?;
        let counts = node.reference().is_none() || self.source.version.has_json_schema();
        text(node, "title").filter(|_| counts)
    }

    /// `x-text`: the variant that a text alone stands for.
    fn text_variant(&mut self, node: &Node, variants: &[Variant], at: &Pointer) -> Option<String> {
        let given = node.get("x-text")?;
        let named = |variant: &&Variant| given.as_str() == Some(&*variant.name);
        let takes_text = |variant: &&Variant| self.takes_one_text(&variant.ty);
        let found = variants.iter().find(named).filter(takes_text);
        let found = found.map(|variant| variant.name.clone());
        if found.is_none() {
            let found = format!("`x-text: {}`", given.to_json());
            let accepted = "the title of one of the forms, an object that is made from one text";
            let refusal = self.refuse(&at.child("x-text"), found, accepted);
            self.refusals.push(refusal);
        }
        found
    }

    /// Whether an object's constructor takes one argument, and that can be a text.
    fn takes_one_text(&self, ty: &Type) -> bool {
        let fields = self.fields_of(ty).unwrap_or_default().iter();
        let is_constant = |field: &Field| {
            let values = self.enum_values(&field.ty);
            field.only.is_some() || values.is_some_and(|values| values.len() == 1)
        };
        let mut arguments = fields
            .filter(|field| field.required && !is_constant(field) || field.argument)
            .map(|field| (&field.ty, field.required && field.nullable));
        match (arguments.next(), arguments.next()) {
            (Some((ty, false)), None) => self.is_made_of_text(ty),
            _ => false,
        }
    }

    fn is_made_of_text(&self, ty: &Type) -> bool {
        let name = match ty {
            Type::String | Type::Any => return true,
            Type::Named(name) => name,
            _ => return false,
        };
        if let Some(union) = self.unions.get(name) {
            let of_text = |branch: &Branch<'d>| match &branch.ty {
                Type::Named(inner) if inner == name => false,
                ty => *ty == Type::String || self.enum_values(ty).is_some(),
            };
            return union.node.get("x-text").is_some() || union.branches.iter().any(of_text);
        }
        matches!(self.shape_of(ty), Some(Shape::Enum(_)))
    }

    /// Notes the variants of which only the order decides which one a value is.
    fn note_alike(&mut self, variants: &[Variant], at: &Pointer) {
        let mut pairs = Vec::new();
        for (index, later) in variants.iter().enumerate() {
            let alike = |earlier: &&Variant| {
                tried_together(earlier, later) && self.alike(&earlier.ty, &later.ty)
            };
            if let Some(earlier) = variants.iter().take(index).find(alike) {
                pairs.push(Ambiguity {
                    pointer: at.to_string(),
                    first: earlier.name.clone(),
                    second: later.name.clone(),
                });
            }
        }
        self.ambiguities.extend(pairs);
    }

    pub(super) fn fields_of(&self, ty: &Type) -> Option<&[Field]> {
        match self.shape_of(ty)? {
            Shape::Object(object) => Some(&object.fields),
            _ => None,
        }
    }

    pub(super) fn enum_values(&self, ty: &Type) -> Option<Vec<String>> {
        if let Type::Named(name) = ty
            && self.open_enums.contains(name)
        {
            return None;
        }
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
                (Some(_), Some(_)) => {
                    self.required_of(a) == self.required_of(b) && !self.differ_in_constant(a, b)
                }
                (None, None) => true,
                _ => false,
            },
            _ => a == b,
        }
    }

    /// Whether there is a member that both require and whose only values differ.
    fn differ_in_constant(&self, a: &Type, b: &Type) -> bool {
        let constant = |field: &Field| {
            let texts = self.enum_values(&field.ty);
            let text = texts.filter(|values| values.len() == 1);
            let is_always_there = field.required && !field.nullable;
            let known = text.is_some() || field.constant.is_some();
            (is_always_there && known).then_some((text, field.constant))
        };
        let others = self.fields_of(b).unwrap_or_default();
        self.fields_of(a).unwrap_or_default().iter().any(|field| {
            let other = others.iter().find(|other| other.wire == field.wire);
            match (constant(field), other.and_then(constant)) {
                (Some(one), Some(other)) => one != other,
                _ => false,
            }
        })
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

/// Whether a value may be tried as one and then as the other.
fn tried_together(a: &Variant, b: &Variant) -> bool {
    let is_untagged = |variant: &Variant| variant.tags.is_empty();
    (is_untagged(a) && is_untagged(b)) || a.tags.iter().any(|tag| b.tags.contains(tag))
}
