//! The tree of a document: values that know where they stand.

use indexmap::IndexMap;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::error::Fault;
use super::pointer::{array_index, unescape_pointer_token};
use super::position::Position;

/// A value and where it starts.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it starts. What an alias brought in keeps the places where it was written, save for
    /// its own root, which stands where the alias does.
    pub position: Position,
}

/// A JSON value whose parts have places.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A finite number. Integers beyond 64 bits are kept as floating-point numbers.
    Number(serde_json::Number),
    /// Text.
    String(String),
    /// A sequence.
    Array(Vec<Node>),
    /// A mapping.
    Object(Object),
}

impl Value {
    /// What the value is, for messages: "a string", "an object".
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}

/// A mapping that keeps the document's order and finds a key in constant time.
#[derive(Clone, Debug, Default)]
pub struct Object {
    pub(super) members: IndexMap<String, Member, foldhash::fast::RandomState>,
}

/// A member of an [`Object`]: its value, and where its key stands.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where the key starts.
    pub key_position: Position,
    /// The value.
    pub node: Node,
}

impl Object {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.members.get(key).map(|member| &member.node)
    }

    /// The value of a key, and where the key stands.
    pub fn member(&self, key: &str) -> Option<&Member> {
        self.members.get(key)
    }

    /// The place of a key among the keys.
    pub(super) fn index_of(&self, key: &str) -> Option<usize> {
        self.members.get_index_of(key)
    }

    /// The value of the key with this place.
    pub(super) fn nth(&self, index: usize) -> Option<&Node> {
        self.members
            .get_index(index)
            .map(|(_, member)| &member.node)
    }

    /// Whether there is such a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.members.contains_key(key)
    }

    /// Keys and values in the document's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        self.members().map(|(key, member)| (key, &member.node))
    }

    /// Keys and members in the document's order.
    pub fn members(&self) -> impl ExactSizeIterator<Item = (&str, &Member)> {
        self.members
            .iter()
            .map(|(key, member)| (key.as_str(), member))
    }

    /// Keys in the document's order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Adds a member at the end, unless the key is there: then the member comes back as an error.
    pub(super) fn insert(&mut self, key: String, member: Member) -> Result<(), Fault> {
        match self.members.entry(key) {
            indexmap::map::Entry::Occupied(entry) => Err(Fault::duplicate_key(
                entry.key(),
                member.key_position,
                entry.get().key_position,
            )),
            indexmap::map::Entry::Vacant(entry) => {
                entry.insert(member);
                Ok(())
            }
        }
    }
}

impl Node {
    /// The value of a key; `None` also if this is no object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The items, if this is an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The object, if this is one.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The integer, if this is a number written as one that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.value {
            Value::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_f64(&self) -> Option<f64> {
        match &self.value {
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// Whether this is null.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The value without its places, in the document's order.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => serde_json::Value::Bool(*value),
            Value::Number(number) => serde_json::Value::Number(number.clone()),
            Value::String(text) => serde_json::Value::String(text.clone()),
            Value::Array(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(object) => object
                .iter()
                .map(|(key, node)| (key.to_owned(), node.to_json()))
                .collect(),
        }
    }
}

impl Node {
    /// The node at a JSON Pointer that starts here, or `None` if nothing stands there.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        let mut node = self;
        for token in pointer.strip_prefix('/')?.split('/') {
            let token = unescape_pointer_token(token);
            node = match &node.value {
                Value::Object(object) => object.get(&token)?,
                Value::Array(items) => items.get(array_index(&token)?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// The value of the member or item with this index.
    pub(super) fn child(&self, index: usize) -> Option<&Node> {
        match &self.value {
            Value::Object(object) => object.nth(index),
            Value::Array(items) => items.get(index),
            _ => None,
        }
    }

    /// The text of `$ref` if this is an object that has one.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref")?.as_str()
    }

    /// Where a key of this object stands; the node's own place if there is no such key.
    pub fn key_position(&self, key: &str) -> Position {
        self.as_object()
            .and_then(|object| object.member(key))
            .map_or(self.position, |member| member.key_position)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(items) => serializer.collect_seq(items),
            Value::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, node) in object.iter() {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}
