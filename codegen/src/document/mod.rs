//! One loader for YAML and JSON that keeps the line and column of every node.
//!
//! The generator, the lint and the comparison of descriptions all read documents through it, so
//! that each of them can say where something stands. The tree keeps the document's order.
//!
//! A document may lie in several files that refer to each other; `bundle` makes one tree of them, in
//! which every node knows its file.
//!
//! What YAML may mean is settled here once: the scalars of YAML 1.2's core schema (`on`, `yes`
//! and dates are text), keys are text as written (`200:` is `"200"`), aliases and merge keys are
//! expanded, and what has no form in JSON is an error with its place.

mod bundle;
mod error;
mod json;
mod pointer;
mod position;
mod scalar;
mod yaml;

use std::fs;
use std::io;
use std::path::Path;

use indexmap::IndexMap;
use serde::ser::{Serialize, SerializeMap, Serializer};

use error::Fault;
pub use error::LoadError;
pub use pointer::{Pointer, ReferenceError, escape_pointer_token};
pub use position::{FileName, Position};

/// How deeply a document may nest. Readers of the JSON that we write stop at 128 levels
/// (serde_json), and real descriptions of APIs stay below 60.
pub const MAX_DEPTH: usize = 120;

/// A loaded document: one file, or one tree of several.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the root's file as it was given, for messages.
    pub name: String,
    /// The whole content.
    pub root: Node,
    /// What other files than the root hold and the tree does not, because nothing refers to it:
    /// a path that the root does not list, for example. Where it stands, and the pointer there.
    pub unused: Vec<(Position, Pointer)>,
}

impl Document {
    /// Reads a YAML or JSON file and the files that it refers to; see [`Document::bundle`].
    ///
    /// # Errors
    /// A file cannot be read, is not UTF-8, or is not one document, or the files do not make one.
    pub fn load(path: &Path) -> Result<Document, LoadError> {
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| LoadError::io(&name, error))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        Document::bundle(&name, &bytes, &|relative| fs::read(folder.join(relative)))
    }

    /// Reads a document from the bytes of its root, a file of that name, and makes one tree of the
    /// files that it refers to, which `beside` reads by their path relative to the root's folder.
    ///
    /// A reference is `models.yaml#/components/schemas/Model`, relative to the file that it stands
    /// in. The components of all files become components of the one tree, those of the root first,
    /// then file by file in the order of the first reference, and references to them are local
    /// there: `#/components/schemas/Model`. Whatever else a reference to another file names, the
    /// item of a path for example, stands in the reference's place. A root without such references
    /// is the tree as it is.
    ///
    /// # Errors
    /// A file cannot be read or is no document, see [`Document::parse`]; a reference leads out of
    /// the root's folder, to something that is not there, or into a circle; two files have a
    /// component of the same kind and name.
    pub fn bundle(
        name: &str,
        bytes: &[u8],
        beside: &dyn Fn(&str) -> io::Result<Vec<u8>>,
    ) -> Result<Document, LoadError> {
        bundle::bundle(Document::from_bytes(name, bytes)?, beside)
    }

    /// Reads a document from the bytes of a file of that name. It is read alone: references to
    /// other files stay as they are.
    ///
    /// # Errors
    /// It is not UTF-8, or not one document; see [`Document::parse`].
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Document, LoadError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Document::parse(name, text),
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let position = end_position(name, &String::from_utf8_lossy(valid));
                let fault = Fault::new(position, "not UTF-8: expected text in UTF-8");
                Err(fault.into())
            }
        }
    }

    /// Reads a document from text. The name is used in messages, and decides what is expected:
    /// `.json` is JSON, anything else is YAML, or JSON if it starts with `{` and reads as such.
    ///
    /// # Errors
    /// The text is no document, holds more than one, repeats a key, nests deeper than
    /// [`MAX_DEPTH`], grows out of bounds through aliases, or uses what JSON cannot express
    /// (keys that are no scalars, `.inf`, tags of its own).
    pub fn parse(name: &str, text: &str) -> Result<Document, LoadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Ok(Document {
            name: name.to_owned(),
            root: parse_root(name, text)?,
            unused: Vec::new(),
        })
    }
}

fn parse_root(name: &str, text: &str) -> Result<Node, Fault> {
    let file = FileName::new(name);
    if has_extension(name, "json") {
        return json::parse(file, text);
    }
    if !text.trim_start().starts_with('{') {
        return yaml::parse(file, text);
    }
    // JSON with tabs or escaped slashes is no YAML, and `{a: 1}` is no JSON: try both, and if
    // neither reads it, believe the one that came further.
    json::parse(file, text).or_else(|json_fault| {
        yaml::parse(file, text).map_err(|yaml_fault| {
            if yaml_fault.position > json_fault.position {
                yaml_fault
            } else {
                json_fault
            }
        })
    })
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

fn end_position(name: &str, text: &str) -> Position {
    let line_start = text.rfind('\n').map_or(0, |at| at + 1);
    let last_line = text.get(line_start..).unwrap_or_default();
    Position {
        file: FileName::new(name),
        line: text.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: last_line.chars().count() + 1,
    }
}

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
    members: IndexMap<String, Member>,
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
    fn index_of(&self, key: &str) -> Option<usize> {
        self.members.get_index_of(key)
    }

    /// The value of the key with this place.
    fn nth(&self, index: usize) -> Option<&Node> {
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
    fn insert(&mut self, key: String, member: Member) -> Result<(), Fault> {
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
