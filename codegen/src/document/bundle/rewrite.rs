//! The tree of all files: references to components become local, others give way to their targets.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::components::{Components, Place, only_reference};
use super::reference::{Role, component};
use super::{File, Files, Target};
use crate::document::error::Fault;
use crate::document::{
    MAX_DEPTH, Member, Node, Object, Pointer, Position, Value, escape_pointer_token,
};

/// How many nodes may stand in the place of references, each counted as often as it is repeated.
const MOST_COPIED: usize = 1 << 20;

/// Makes the tree, and says which parts of the files are not in it.
pub(super) fn rewrite(
    files: &Files,
    components: Components<'_>,
) -> Result<(Node, Vec<(Position, Pointer)>), Fault> {
    let mut rewriter = Rewriter {
        files,
        homes: HashMap::new(),
        stands: HashSet::new(),
        trail: Vec::new(),
        copied: 0,
    };
    rewriter.find_homes(&components);
    let root = rewriter.root(components)?;
    Ok((root, rewriter.unused()))
}

/// What becomes of a reference.
enum Fate<'a> {
    /// It stays as it is: whoever follows it will tell whether it leads somewhere.
    Stays,
    /// It becomes this one.
    Local(String),
    /// What it names stands in its place.
    Gives(Target<'a>, &'a Node),
}

struct Rewriter<'a> {
    files: &'a Files,
    /// What a component refers to, outside of all components: other references go to that component.
    homes: HashMap<Target<'a>, String>,
    /// What stands in the place of a reference somewhere.
    stands: HashSet<Target<'a>>,
    /// The same while it is being written, from the outside to the inside.
    trail: Vec<Target<'a>>,
    copied: usize,
}

impl<'a> Rewriter<'a> {
    fn find_homes(&mut self, components: &Components<'a>) {
        for (kind, members) in components {
            for (name, Place { file, member }) in members {
                let text = only_reference(&member.node);
                let target = text.and_then(|text| self.files.target(*file, text)?.ok());
                if let Some(target) = target
                    && !target.file.is_root
                    && component(&target.pointer).is_none()
                {
                    let home = format!("#/components/{kind}/{}", escape_pointer_token(name));
                    self.homes.entry(target).or_insert(home);
                }
            }
        }
    }

    fn root(&mut self, mut components: Components<'a>) -> Result<Node, Fault> {
        let file = self.files.root();
        let position = file.root.position;
        let mut tree = Object::default();
        for (key, member) in members(file.root) {
            let member = match key {
                "components" => Member {
                    key_position: member.key_position,
                    node: self.components(&member.node, &mut components)?,
                },
                _ => self.member(file, key, member, Role::Thing, 1)?,
            };
            tree.insert(key.to_owned(), member)?;
        }
        if !components.is_empty() {
            let none = object(Object::default(), position);
            let member = Member {
                key_position: position,
                node: self.components(&none, &mut components)?,
            };
            tree.insert("components".to_owned(), member)?;
        }
        Ok(object(tree, position))
    }

    /// Writes all components: the kinds that the root has, and then the others.
    fn components(&mut self, own: &Node, all: &mut Components<'a>) -> Result<Node, Fault> {
        let mut tree = Object::default();
        for (kind, member) in members(own) {
            let mut member = member.clone();
            if let Some(named) = all.shift_remove(kind) {
                member.node = self.kind(member.node.position, kind, &named)?;
            }
            tree.insert(kind.to_owned(), member)?;
        }
        for (kind, named) in all.drain(..) {
            let first = named.first().map(|(_, place)| place.member.key_position);
            let position = first.unwrap_or(own.position);
            let member = Member {
                key_position: position,
                node: self.kind(position, kind, &named)?,
            };
            tree.insert(kind.to_owned(), member)?;
        }
        Ok(object(tree, own.position))
    }

    fn kind(
        &mut self,
        position: Position,
        kind: &str,
        named: &IndexMap<&str, Place<'a>>,
    ) -> Result<Node, Fault> {
        const DEPTH: usize = 3;
        let mut tree = Object::default();
        for (name, Place { file, member }) in named {
            let home = format!("#/components/{kind}/{}", escape_pointer_token(name));
            let target = only_reference(&member.node)
                .and_then(|text| self.files.target(*file, text)?.ok())
                .filter(|target| self.homes.get(target) == Some(&home));
            let at = member.node.position;
            let node = match target {
                Some(target) => match target.file.root.pointer(&target.pointer) {
                    Some(node) => self.copy(target, node, DEPTH, at)?,
                    None => return Err(missing(at, target.file)),
                },
                None => self.node(*file, &member.node, Role::Thing, DEPTH)?,
            };
            let key_position = member.key_position;
            tree.insert((*name).to_owned(), Member { key_position, node })?;
        }
        Ok(object(tree, position))
    }

    /// Writes a member. One that gives way to a member of another file stands where that one does.
    fn member(
        &mut self,
        file: File<'a>,
        key: &str,
        member: &'a Member,
        role: Role,
        depth: usize,
    ) -> Result<Member, Fault> {
        let role = role.of_member(key, &member.node);
        let node = self.node(file, &member.node, role, depth)?;
        let mut key_position = member.key_position;
        if let (Role::Thing, Some(text)) = (role, only_reference(&member.node))
            && let Fate::Gives(target, _) = self.fate(file, text, member.node.position)?
        {
            key_position = target.key_position().unwrap_or(key_position);
        }
        Ok(Member { key_position, node })
    }

    fn node(
        &mut self,
        file: File<'a>,
        node: &'a Node,
        role: Role,
        depth: usize,
    ) -> Result<Node, Fault> {
        let position = node.position;
        if !self.trail.is_empty() {
            self.copied += 1;
            if self.copied > MOST_COPIED {
                let message = "references repeat too much: the document would grow out of bounds";
                return Err(Fault::new(position, message));
            }
        }
        if depth >= MAX_DEPTH && matches!(node.value, Value::Array(_) | Value::Object(_)) {
            return Err(Fault::too_deep(position));
        }
        let value = match &node.value {
            Value::Array(items) => {
                let items = items.iter();
                let items = items.map(|item| self.node(file, item, role, depth + 1));
                Value::Array(items.collect::<Result<_, _>>()?)
            }
            Value::Object(members) => {
                let mut tree = Object::default();
                for (key, member) in members.members() {
                    let text = member.node.as_str().filter(|text| role.refers(key, text));
                    let member = match text {
                        None => self.member(file, key, member, role, depth + 1)?,
                        Some(text) => match self.fate(file, text, member.node.position)? {
                            Fate::Stays => member.clone(),
                            Fate::Local(text) => Member {
                                key_position: member.key_position,
                                node: Node {
                                    value: Value::String(text),
                                    position: member.node.position,
                                },
                            },
                            Fate::Gives(target, found)
                                if role == Role::Thing && members.len() == 1 =>
                            {
                                return self.copy(target, found, depth, member.node.position);
                            }
                            Fate::Gives(..) => return Err(stands_beside(member.node.position)),
                        },
                    };
                    tree.insert(key.to_owned(), member)?;
                }
                Value::Object(tree)
            }
            scalar => scalar.clone(),
        };
        Ok(Node { value, position })
    }

    /// What stands in the place of a reference.
    fn copy(
        &mut self,
        target: Target<'a>,
        node: &'a Node,
        depth: usize,
        at: Position,
    ) -> Result<Node, Fault> {
        if self.trail.contains(&target) {
            return Err(Fault::new(
                at,
                "the reference leads back to what it stands in (a schema that contains itself has to be a component)",
            ));
        }
        let file = target.file;
        self.trail.push(target);
        let node = self.node(file, node, Role::Thing, depth)?;
        self.stands.extend(self.trail.pop());
        Ok(node)
    }

    fn fate(&self, file: File<'a>, text: &str, at: Position) -> Result<Fate<'a>, Fault> {
        if file.is_root && text.starts_with('#') {
            return Ok(Fate::Stays);
        }
        let target = match self.files.target(file, text) {
            None => return Ok(Fate::Stays),
            Some(target) => target.map_err(|message| Fault::new(at, message))?,
        };
        let Some(node) = target.file.root.pointer(&target.pointer) else {
            return Err(missing(at, target.file));
        };
        if target.file.is_root || component(&target.pointer).is_some() {
            let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
            return Ok(Fate::Local(format!("#{fragment}")));
        }
        // What it names may lie in something that is a component of the tree.
        let mut above = target.clone();
        loop {
            if let Some(home) = self.homes.get(&above) {
                let rest = target.pointer.get(above.pointer.len()..);
                return Ok(Fate::Local(format!("{home}{}", rest.unwrap_or_default())));
            }
            match above.pointer.rfind('/') {
                Some(end) => above.pointer.truncate(end),
                None => return Ok(Fate::Gives(target, node)),
            }
        }
    }

    /// What files other than the root have and nothing refers to. Their components are all in the
    /// tree, and what a file says of itself as a whole is no part of it.
    fn unused(&self) -> Vec<(Position, Pointer)> {
        let mut unused = Vec::new();
        for file in self.files.iter().filter(|file| !file.is_root) {
            let stands = |pointer: &Pointer| {
                let pointer = pointer.as_str();
                let mut targets = self.stands.iter();
                targets.any(|target| {
                    let at = target.pointer.as_str();
                    target.file == file && (within(pointer, at) || within(at, pointer))
                })
            };
            for (key, member) in members(file.root) {
                let pointer = Pointer::root().child(key);
                match (key, &member.node.value) {
                    ("openapi" | "info" | "components", _) => {}
                    ("paths" | "webhooks", Value::Object(items)) => {
                        for (name, item) in items.members() {
                            let pointer = pointer.child(name);
                            if !name.starts_with("x-") && !stands(&pointer) {
                                unused.push((item.key_position, pointer));
                            }
                        }
                    }
                    _ if key.starts_with("x-") || stands(&pointer) => {}
                    _ => unused.push((member.key_position, pointer)),
                }
            }
        }
        unused
    }
}

fn members(node: &Node) -> impl Iterator<Item = (&str, &Member)> {
    node.as_object().into_iter().flat_map(Object::members)
}

fn object(members: Object, position: Position) -> Node {
    Node {
        value: Value::Object(members),
        position,
    }
}

fn missing(at: Position, file: File<'_>) -> Fault {
    let name = file.root.position.file;
    Fault::new(at, format!("the reference points to nothing in {name}"))
}

fn stands_beside(at: Position) -> Fault {
    Fault::new(
        at,
        "the reference leads to no component, so what it names takes its place, and here it cannot (move that below `components`)",
    )
}

/// Whether a pointer leads to a place or into it.
fn within(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
