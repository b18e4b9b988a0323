//! What a document says beside schemas: operations, parameters, bodies, responses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value as Json;

use crate::document::Position;
use crate::openapi::model::{Model, UseId};

/// A document in the form that is compared.
#[derive(Debug, Default)]
pub(crate) struct Api<'d> {
    pub(crate) version: Located<&'d str>,
    pub(crate) servers: Located<BTreeSet<&'d str>>,
    pub(crate) security: Located<Security>,
    pub(crate) security_schemes: BTreeMap<&'d str, Located<Json>>,
    pub(crate) operations: Vec<Operation<'d>>,
    pub(crate) model: Model<'d>,
}

/// A value and the place where it stands, or would stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) position: Option<Position>,
}

/// Alternatives, each a set of schemes with their scopes. `None`: nothing is said.
pub(crate) type Security = Option<BTreeSet<BTreeSet<String>>>;

#[derive(Debug)]
pub(crate) struct Operation<'d> {
    pub(crate) key: Key<'d>,
    pub(crate) position: Position,
    pub(crate) id: Option<&'d str>,
    pub(crate) deprecated: bool,
    pub(crate) tags: Vec<&'d str>,
    /// Summary and description.
    pub(crate) text: Vec<&'d str>,
    pub(crate) parameters: Vec<Parameter<'d>>,
    pub(crate) body: Option<Body<'d>>,
    pub(crate) responses: BTreeMap<&'d str, Response<'d>>,
    pub(crate) security: Located<Security>,
    pub(crate) servers: Located<BTreeSet<&'d str>>,
}

/// What an operation is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key<'d> {
    pub(crate) path: &'d str,
    pub(crate) method: &'d str,
    /// The server calls the client: what is sent and what is received change places.
    pub(crate) webhook: bool,
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
    pub(crate) fn shape(&self) -> (String, &str, bool) {
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
    pub(crate) fn placeholders(&self) -> Vec<&str> {
        let pieces = self.path.split('{').skip(1);
        let names = pieces.filter_map(|piece| piece.split_once('}'));
        names.map(|(name, _)| name).collect()
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Parameter<'d> {
    /// Where it is shared from: a name below `components`, or the path for all its operations.
    pub(crate) shared: Option<Shared<'d>>,
    pub(crate) position: Position,
    pub(crate) place: &'d str,
    pub(crate) name: &'d str,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: Option<&'d str>,
    /// How the value is written, defaults filled in: `form exploded`.
    pub(crate) style: String,
    pub(crate) schema: Option<UseId>,
}

/// Where several operations have something from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shared<'d> {
    Component(&'d str),
    Path(&'d str),
}

#[derive(Debug)]
pub(crate) struct Body<'d> {
    pub(crate) shared: Option<&'d str>,
    pub(crate) position: Position,
    pub(crate) required: bool,
    pub(crate) description: Option<&'d str>,
    pub(crate) content: Content<'d>,
}

/// Media types in lower case and without parameters.
pub(crate) type Content<'d> = BTreeMap<String, Media>;

#[derive(Clone, Debug)]
pub(crate) struct Media {
    pub(crate) position: Position,
    pub(crate) schema: Option<UseId>,
    /// `encoding`, without text.
    pub(crate) encoding: Option<Json>,
}

#[derive(Debug)]
pub(crate) struct Response<'d> {
    pub(crate) shared: Option<&'d str>,
    pub(crate) position: Position,
    pub(crate) description: Option<&'d str>,
    pub(crate) content: Content<'d>,
    /// By name in lower case.
    pub(crate) headers: BTreeMap<String, Header>,
}

#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) position: Position,
    pub(crate) required: bool,
    pub(crate) schema: Option<UseId>,
}
