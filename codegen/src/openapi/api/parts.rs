//! What a document says beside schemas: operations, parameters, bodies, responses.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value as Json;

use crate::document::Position;
use crate::openapi::model::{Model, UseId};

/// A document in the form that is compared.
#[derive(Debug, Default)]
pub(crate) struct Api<'d> {
    pub(crate) version: Located<&'d str>,
    pub(crate) servers: Located<Servers>,
    pub(crate) security: Located<Security>,
    pub(crate) security_schemes: BTreeMap<&'d str, Located<Json>>,
    /// What the document says of itself, text apart, by the place where it says so.
    pub(crate) notes: BTreeMap<String, Located<Json>>,
    pub(crate) operations: Vec<Operation<'d>>,
    /// What the server calls, with [`Key::callback`].
    pub(crate) callbacks: Vec<Operation<'d>>,
    pub(crate) model: Model<'d>,
}

/// A value and the place where it stands, or would stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) position: Option<Position>,
}

/// The addresses that clients may call, variables filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Servers {
    /// One of each server, by the defaults of its variables.
    pub(crate) usual: BTreeSet<String>,
    /// All of them, by the values that the variables may have.
    pub(crate) all: BTreeSet<String>,
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
    /// Its own, or those of the path; nothing if it leaves them to the document.
    pub(crate) servers: Located<Option<Servers>>,
    /// What it says to tools beside calls, by keyword: `tags`, `externalDocs`.
    pub(crate) notes: BTreeMap<&'static str, Json>,
}

/// What an operation is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key<'d> {
    pub(crate) path: &'d str,
    pub(crate) method: &'d str,
    /// The server calls the client: what is sent and what is received change places.
    pub(crate) webhook: bool,
    pub(crate) callback: Option<Callback<'d>>,
}

/// The operation that has the server call back, and the name that it gives to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Callback<'d> {
    pub(crate) path: &'d str,
    pub(crate) method: &'d str,
    pub(crate) name: &'d str,
}

impl fmt::Display for Key<'_> {
    /// `METHOD /path`, `METHOD webhook:name`, or for a callback `METHOD /path callback:name METHOD
    /// expression`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Callback { path, method, name }) = self.callback {
            write!(f, "{} {path} callback:{name} ", method.to_ascii_uppercase())?;
        }
        let webhook = if self.webhook { "webhook:" } else { "" };
        let method = self.method.to_ascii_uppercase();
        write!(f, "{method} {webhook}{}", self.path)
    }
}

impl Key<'_> {
    /// The path with its parameters by position: `/files/{id}` is `/files/{}`.
    pub(crate) fn shape(&self) -> (String, &str, bool, Option<Callback<'_>>) {
        // A callback's is an expression, which says where the address stands.
        if self.callback.is_some() {
            return (
                self.path.to_owned(),
                self.method,
                self.webhook,
                self.callback,
            );
        }
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
        (shape, self.method, self.webhook, None)
    }

    /// Whether the server calls the client.
    pub(crate) fn is_inbound(&self) -> bool {
        self.webhook || self.callback.is_some()
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
    pub(crate) written: Written,
    pub(crate) schema: Option<UseId>,
}

/// How a value is written, defaults filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Written {
    /// `form`, or the media type of its `content`.
    pub(crate) style: String,
    pub(crate) exploded: bool,
    /// Whether reserved characters stand as they are.
    pub(crate) reserved: bool,
    /// Whether it may be empty.
    pub(crate) empty: bool,
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

/// Media types in lower case and without their charset.
pub(crate) type Content<'d> = BTreeMap<String, Media>;

#[derive(Clone, Debug)]
pub(crate) struct Media {
    pub(crate) position: Position,
    pub(crate) schema: Option<UseId>,
    /// Of each of what comes in sequence.
    pub(crate) item_schema: Option<UseId>,
    /// Whether it is a form whose members are written as parameters are, unless it says otherwise.
    pub(crate) pairs: bool,
    /// How parts of a form are sent: by member, `[0]` and `[]` by place, with dots within parts.
    pub(crate) encoding: BTreeMap<String, Encoding>,
}

/// How a part of a form is sent.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    pub(crate) position: Position,
    /// The media types that it may have, if they are stated and count.
    pub(crate) types: Option<BTreeSet<String>>,
    /// How the value is written, if that is stated and counts.
    pub(crate) written: Option<Written>,
    /// By name in lower case.
    pub(crate) headers: BTreeMap<String, Json>,
}

#[derive(Debug)]
pub(crate) struct Response<'d> {
    pub(crate) shared: Option<&'d str>,
    pub(crate) position: Position,
    pub(crate) description: Option<&'d str>,
    pub(crate) content: Content<'d>,
    /// By name in lower case.
    pub(crate) headers: BTreeMap<String, Header>,
    /// Without text.
    pub(crate) links: BTreeMap<&'d str, Located<Json>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) position: Position,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) written: Written,
    pub(crate) schema: Option<UseId>,
}
