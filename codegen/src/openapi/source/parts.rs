//! What a document holds beside schemas. Each part that may stand elsewhere is listed as it stands;
//! [`Source`](super::Source) follows references.

use super::schema::SchemaId;
use super::site::{Kind, Site};

macro_rules! ids {
    ($($name:ident)*) => {
        $(#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) struct $name(pub(super) usize);)*
    };
}

ids!(PathId OperationId ParameterId HeaderId BodyId ResponseId CallbackId);

/// What a path item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathKind<'d> {
    /// One of the document's paths.
    Path(&'d str),
    /// One of its webhooks, by name.
    Webhook(&'d str),
    /// One of a callback, whose key is an expression, or a component.
    Other,
}

/// A path with what all of its operations share; or a reference to one.
#[derive(Clone, Debug)]
pub(crate) struct Path<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) kind: PathKind<'d>,
    pub(crate) parameters: Vec<ParameterId>,
    /// In the document's order.
    pub(crate) operations: Vec<OperationId>,
}

/// An operation of a path.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) path: PathId,
    /// In lower case.
    pub(crate) method: &'d str,
    pub(crate) id: Option<&'d str>,
    pub(crate) summary: Option<&'d str>,
    pub(crate) description: Option<&'d str>,
    pub(crate) deprecated: bool,
    pub(crate) tags: Vec<&'d str>,
    pub(crate) parameters: Vec<ParameterId>,
    pub(crate) body: Option<BodyId>,
    /// By status; `None` if there is no such object.
    pub(crate) responses: Option<Vec<(&'d str, ResponseId)>>,
    /// By name.
    pub(crate) callbacks: Vec<(&'d str, CallbackId)>,
}

/// What the server calls after an operation.
#[derive(Clone, Debug)]
pub(crate) struct Callback<'d> {
    pub(crate) site: Site<'d>,
    /// By the expression for the address.
    pub(crate) paths: Vec<(&'d str, PathId)>,
}

/// A parameter or a header.
#[derive(Clone, Debug)]
pub(crate) struct Parameter<'d> {
    pub(crate) site: Site<'d>,
    /// A header's is in the key that names it.
    pub(crate) name: Option<&'d str>,
    /// `in`: path, query, header or cookie.
    pub(crate) place: Option<&'d str>,
    pub(crate) schema: Option<SchemaId>,
    pub(crate) content: Option<Vec<Media<'d>>>,
    /// As it is stated.
    pub(crate) style: Option<&'d str>,
    /// As it is stated.
    pub(crate) explode: Option<bool>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: Option<&'d str>,
}

impl Parameter<'_> {
    /// The schema of the value, which may stand in its content.
    pub(crate) fn value(&self) -> Option<SchemaId> {
        let content = self.content.iter().flatten();
        self.schema
            .or_else(|| content.take(1).find_map(|media| media.schema))
    }
}

/// A request body.
#[derive(Clone, Debug)]
pub(crate) struct Body<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) required: bool,
    pub(crate) content: Option<Vec<Media<'d>>>,
}

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Response<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) description: Option<&'d str>,
    pub(crate) content: Option<Vec<Media<'d>>>,
    /// By name.
    pub(crate) headers: Vec<(&'d str, HeaderId)>,
}

/// A media type with its schema.
#[derive(Clone, Debug)]
pub(crate) struct Media<'d> {
    pub(crate) site: Site<'d>,
    /// As it is written.
    pub(crate) name: &'d str,
    pub(crate) schema: Option<SchemaId>,
    /// `itemSchema`: each of what comes in sequence.
    pub(crate) item_schema: Option<SchemaId>,
    /// How the parts of a form are sent, by name.
    pub(crate) encoding: Vec<(&'d str, Encoding<'d>)>,
}

/// How a part of a form is sent.
#[derive(Clone, Debug)]
pub(crate) struct Encoding<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) content_type: Option<&'d str>,
    pub(crate) style: Option<&'d str>,
}

/// A part of the components.
#[derive(Clone, Debug)]
pub(crate) struct Component<'d> {
    pub(crate) site: Site<'d>,
    pub(crate) kind: Kind,
    pub(crate) name: &'d str,
}

/// A reference, wherever it stands.
#[derive(Clone, Debug)]
pub(crate) struct ReferenceSite<'d> {
    /// The object with the `$ref`, or the text of a discriminator's mapping.
    pub(crate) site: Site<'d>,
    pub(crate) text: &'d str,
    pub(crate) kind: Kind,
    /// The pointer of the component that it stands in, if it stands in one.
    pub(crate) owner: Option<String>,
    /// The schema that is this reference.
    pub(crate) schema: Option<SchemaId>,
}
