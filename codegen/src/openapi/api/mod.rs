//! What a document says beside schemas: operations, parameters, bodies, responses.

mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value as Json;

use super::model::{Model, UseId};

/// A document in the form that is compared.
#[derive(Debug, Default)]
pub(super) struct Api<'d> {
    pub(super) version: Located<&'d str>,
    pub(super) servers: Located<BTreeSet<&'d str>>,
    pub(super) security: Located<Security>,
    pub(super) security_schemes: BTreeMap<&'d str, Located<Json>>,
    pub(super) operations: Vec<Operation<'d>>,
    pub(super) model: Model<'d>,
}

/// A value and the line where it stands, or would stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Located<T> {
    pub(super) value: T,
    pub(super) line: Option<usize>,
}

/// Alternatives, each a set of schemes with their scopes. `None`: nothing is said.
pub(super) type Security = Option<BTreeSet<BTreeSet<String>>>;

#[derive(Debug)]
pub(super) struct Operation<'d> {
    pub(super) key: Key<'d>,
    pub(super) line: usize,
    pub(super) id: Option<&'d str>,
    pub(super) deprecated: bool,
    pub(super) tags: Vec<&'d str>,
    /// Summary and description.
    pub(super) text: Vec<&'d str>,
    pub(super) parameters: Vec<Parameter<'d>>,
    pub(super) body: Option<Body<'d>>,
    pub(super) responses: BTreeMap<&'d str, Response<'d>>,
    pub(super) security: Located<Security>,
    pub(super) servers: Located<BTreeSet<&'d str>>,
}

/// What an operation is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key<'d> {
    pub(super) path: &'d str,
    pub(super) method: &'d str,
    /// The server calls the client: what is sent and what is received change places.
    pub(super) webhook: bool,
}

impl fmt::Display for Key<'_> {
    /// `METHOD /path`, or `METHOD webhook:name`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let webhook = if self.webhook { "webhook:" } else { "" };
        let method = self.method.to_ascii_uppercase();
        write!(f, "{method} {webhook}{}", self.path)
    }
}

impl Key<'_> {
    /// The path with its parameters by position: `/files/{id}` is `/files/{}`.
    pub(super) fn shape(&self) -> (String, &str, bool) {
        let mut shape = String::new();
        for (index, piece) in self.path.split('{').enumerate() {
            match piece.split_once('}') {
                Some((_, rest)) if index > 0 => {
                    shape.push_str("{}");
                    shape.push_str(rest);
                }
                _ => shape.push_str(piece),
            }
        }
        (shape, self.method, self.webhook)
    }

    /// The names of the path's parameters, in their order.
    pub(super) fn placeholders(&self) -> Vec<&str> {
        let pieces = self.path.split('{').skip(1);
        let names = pieces.filter_map(|piece| piece.split_once('}'));
        names.map(|(name, _)| name).collect()
    }
}

#[derive(Clone, Debug)]
pub(super) struct Parameter<'d> {
    /// Where it is shared from: a name below `components`, or the path for all its operations.
    pub(super) shared: Option<Shared<'d>>,
    pub(super) line: usize,
    pub(super) place: &'d str,
    pub(super) name: &'d str,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) description: Option<&'d str>,
    /// How the value is written, defaults filled in: `form exploded`.
    pub(super) style: String,
    pub(super) schema: Option<UseId>,
}

/// Where several operations have something from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shared<'d> {
    Component(&'d str),
    Path(&'d str),
}

#[derive(Debug)]
pub(super) struct Body<'d> {
    pub(super) shared: Option<&'d str>,
    pub(super) line: usize,
    pub(super) required: bool,
    pub(super) description: Option<&'d str>,
    pub(super) content: Content<'d>,
}

/// Media types in lower case and without parameters.
pub(super) type Content<'d> = BTreeMap<String, Media>;

#[derive(Clone, Debug)]
pub(super) struct Media {
    pub(super) line: usize,
    pub(super) schema: Option<UseId>,
    /// `encoding`, without text.
    pub(super) encoding: Option<Json>,
}

#[derive(Debug)]
pub(super) struct Response<'d> {
    pub(super) shared: Option<&'d str>,
    pub(super) line: usize,
    pub(super) description: Option<&'d str>,
    pub(super) content: Content<'d>,
    /// By name in lower case.
    pub(super) headers: BTreeMap<String, Header>,
}

#[derive(Clone, Debug)]
pub(super) struct Header {
    pub(super) line: usize,
    pub(super) required: bool,
    pub(super) schema: Option<UseId>,
}
