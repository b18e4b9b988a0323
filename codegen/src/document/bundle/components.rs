//! The components of all files as those of one document.

use indexmap::IndexMap;
use indexmap::map::Entry;

use super::{File, Files};
use crate::document::error::Fault;
use crate::document::{Member, Node, Object, Position, escape_pointer_token};

/// A component, and its file.
pub(super) struct Place<'a> {
    pub(super) file: File<'a>,
    pub(super) member: &'a Member,
}

/// Components by kind and name, in the order of the tree.
pub(super) type Components<'a> = IndexMap<&'a str, IndexMap<&'a str, Place<'a>>>;

/// Collects the components of all files.
///
/// A component that is but a reference to one of the same kind and name in another file keeps the
/// place in the order for it.
pub(super) fn merge(files: &Files) -> Result<Components<'_>, Fault> {
    let mut merged = Components::new();
    // Whose place is kept, and where.
    let mut kept: IndexMap<(&str, &str), Position> = IndexMap::new();
    for file in files.iter() {
        let Some(components) = file.root.get("components") else {
            continue;
        };
        let kinds = object(components)?.iter();
        for (kind, node) in kinds.filter(|(kind, _)| !kind.starts_with("x-")) {
            let known = merged.entry(kind).or_default();
            for (name, member) in object(node)?.members() {
                let keeps = keeps(files, file, kind, name, &member.node);
                let place = Place { file, member };
                match known.entry(name) {
                    Entry::Vacant(entry) => {
                        entry.insert(place);
                        if keeps {
                            kept.insert((kind, name), member.node.position);
                        }
                    }
                    Entry::Occupied(_) if keeps => {}
                    Entry::Occupied(mut entry) => {
                        let first = entry.insert(place).member;
                        if kept.swap_remove(&(kind, name)).is_none() {
                            return Err(twice(kind, name, first, member));
                        }
                    }
                }
            }
        }
    }
    match kept.pop() {
        None => Ok(merged),
        Some(((kind, name), position)) => Err(Fault::new(
            position,
            format!("the reference leads to no value: no file has {name:?} of components/{kind}"),
        )),
    }
}

fn object(node: &Node) -> Result<&Object, Fault> {
    node.as_object().ok_or_else(|| {
        let found = node.value.kind();
        Fault::new(node.position, format!("expected an object, found {found}"))
    })
}

/// Whether a component is but a reference to the one of its name in another file.
fn keeps(files: &Files, file: File<'_>, kind: &str, name: &str, node: &Node) -> bool {
    let target = only_reference(node).and_then(|text| files.target(file, text)?.ok());
    target.is_some_and(|target| {
        let pointer = format!("/components/{kind}/{}", escape_pointer_token(name));
        target.file != file && target.pointer == pointer
    })
}

/// The reference of an object that has nothing else.
pub(super) fn only_reference(node: &Node) -> Option<&str> {
    let alone = node.as_object().is_some_and(|object| object.len() == 1);
    node.reference().filter(|_| alone)
}

fn twice(kind: &str, name: &str, first: &Member, second: &Member) -> Fault {
    let first = first.key_position.seen_from(second.key_position);
    Fault::new(
        second.key_position,
        format!(
            "{name:?} of components/{kind} stands already at {first} (the files share their names: choose another)"
        ),
    )
}
