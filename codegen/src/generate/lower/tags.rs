//! The member by which a reader knows at once which object of a union it has.

use std::collections::HashSet;

use super::Normalizer;
use super::unions::Branch;
use crate::document::Node;
use crate::model::Field;

/// The member that names the form, and what it is in each branch.
pub(super) struct Tag {
    pub member: String,
    pub branches: Vec<Tagged>,
}

/// The tag in one branch.
#[derive(Clone, Default)]
pub(super) struct Tagged {
    /// Empty where the branch is told apart in another way.
    pub values: Vec<String>,
    /// Whether a value without the tag cannot be of this branch.
    pub required: bool,
}

impl Tag {
    /// The value of the tag in a branch, if there is but one and no other branch has it.
    pub fn only_of(&self, branch: usize) -> Option<&str> {
        let [value] = self.branches.get(branch)?.values.as_slice() else {
            return None;
        };
        let with_it = self
            .branches
            .iter()
            .filter(|other| other.values.contains(value));
        (with_it.count() == 1).then_some(value)
    }
}

impl<'d> Normalizer<'d> {
    /// What `discriminator` names if its values differ, else the member that tells the most objects
    /// apart; of several, the first. Objects may share a value: these are tried one after the other.
    pub(super) fn tag(&self, branches: &[Branch<'d>]) -> Option<Tag> {
        let objects: Vec<&[Field]> = branches
            .iter()
            .filter_map(|branch| self.fields_of(&branch.ty))
            .collect();
        if objects.len() < 2 {
            return None;
        }
        let declared = branches.iter().filter_map(declared);
        let mut tried = HashSet::new();
        for candidate in declared {
            if tried.insert(candidate)
                && let Some(tag) = self.tag_of(candidate, branches)
            {
                return Some(tag);
            }
        }
        let members = objects.iter().flat_map(|fields| fields.iter());
        let mut best: Option<(usize, Tag)> = None;
        for field in members {
            let candidate = field.wire.as_str();
            if tried.insert(candidate)
                && let Some(tag) = self.tag_of(candidate, branches)
            {
                let score = tag.score();
                if best.as_ref().is_none_or(|(most, _)| score > *most) {
                    best = Some((score, tag));
                }
            }
        }
        best.map(|(_, tag)| tag)
    }

    /// What a member is in each branch, if it tells any two of them apart.
    fn tag_of(&self, member: &str, branches: &[Branch<'d>]) -> Option<Tag> {
        let tagged = |branch: &Branch<'d>| {
            let fields = self.fields_of(&branch.ty)?;
            let field = fields.iter().find(|field| field.wire == member);
            let values = match field.and_then(|field| self.enum_values(&field.ty)) {
                Some(values) => values,
                None if declared(branch) == Some(member) => mapped_values(branch)?,
                None => return None,
            };
            Some(Tagged {
                values,
                required: field.is_none_or(|field| field.required && !field.nullable),
            })
        };
        let branches: Vec<Tagged> = branches
            .iter()
            .map(|branch| tagged(branch).unwrap_or_default())
            .collect();
        let mut sets = branches
            .iter()
            .map(|tagged| &tagged.values)
            .filter(|values| !values.is_empty());
        let first = sets.next()?;
        sets.any(|values| values != first).then(|| Tag {
            member: member.to_owned(),
            branches,
        })
    }
}

impl Tag {
    /// How well it tells branches apart: a value of one branch alone counts twice where the branch
    /// cannot be without it.
    fn score(&self) -> usize {
        let is_shared = |index: usize, value: &String| {
            let mut others = self.branches.iter().enumerate();
            others.any(|(other, tagged)| other != index && tagged.values.contains(value))
        };
        let score = |(index, tagged): (usize, &Tagged)| {
            let alone = !tagged.values.iter().any(|value| is_shared(index, value));
            match (tagged.values.is_empty(), alone) {
                (true, _) => 0,
                (false, false) => 1,
                (false, true) => 2 + usize::from(tagged.required),
            }
        };
        self.branches.iter().enumerate().map(score).sum()
    }
}

/// The member that the branch's union declares.
fn declared<'d>(branch: &Branch<'d>) -> Option<&'d str> {
    let name = branch.union.pointer("/discriminator/propertyName");
    name.and_then(Node::as_str)
}

/// The tag values that `discriminator` gives a branch: those mapped to it, else its schema's name.
fn mapped_values(branch: &Branch<'_>) -> Option<Vec<String>> {
    let reference = match branch.component {
        Some(name) => name,
        None => branch.node?.reference().unwrap_or_default(),
    };
    let schema = reference.rsplit('/').next().unwrap_or_default();
    let mapping = branch.union.pointer("/discriminator/mapping");
    let mapping = mapping.and_then(Node::as_object).into_iter();
    let leads_here = |target: &str| {
        let component = target.strip_prefix("#/components/schemas/");
        target == reference
            || target == schema
            || branch.component.is_some_and(|name| component == Some(name))
    };
    let mapped = mapping.flat_map(|mapping| mapping.iter());
    let mapped = mapped.filter(|(_, target)| target.as_str().is_some_and(leads_here));
    let mapped: Vec<String> = mapped.map(|(value, _)| value.to_owned()).collect();
    Some(match mapped.is_empty() && !schema.is_empty() {
        true => vec![schema.to_owned()],
        false => mapped,
    })
}
