//! The operation table: what the document says about each operation, as data.
//!
//! The generator fills `OPERATIONS` with these; the runtime, the
//! embedded server and the command line read them. No operation is known by name outside of it.

/// One operation of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`, unique in the document.
    pub id: &'static str,
    /// The first tag, or the first path segment of an operation that has none.
    pub tag: &'static str,
    /// The accessor on the client that leads to the operation, `fine_tunes` for the tag `fine-tunes`.
    pub resource: &'static str,
    /// The method on the resource handle.
    pub name: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template relative to the base URL, `/models/{model}`.
    pub path: &'static str,
    /// One line that says what the operation does.
    pub summary: &'static str,
    /// The whole description, CommonMark.
    pub description: &'static str,
    /// Whether the document marks the operation as deprecated.
    pub deprecated: bool,
    /// What a caller can set: path, query and header parameters, then the members of the body.
    ///
    /// The stream switch is not among them.
    pub fields: &'static [Field],
    /// The request body, if the operation takes one.
    pub body: Option<Body>,
    /// The media types of a successful response, the one without streaming first. Empty when a
    /// success has no content.
    pub responses: &'static [&'static str],
    /// How a caller asks for an event stream, where the operation offers one.
    pub stream_switch: Option<StreamSwitch>,
    /// JSON pointer into the response, or an event of a stream, to what a person wants to read:
    /// `x-cli-text` in the document. An element of a list stands for all of its elements.
    pub cli_text: Option<&'static str>,
}

/// The request body of an [`Operation`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// `application/json` or `multipart/form-data`.
    pub media_type: &'static str,
    /// Whether the body must be sent.
    pub required: bool,
}

/// The boolean that turns a response into an event stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamSwitch {
    /// Its name on the wire, usually `stream`.
    pub name: &'static str,
    /// Where it is sent: [`Place::Body`] or [`Place::Query`].
    pub place: Place,
}

/// One value that a caller of an [`Operation`] can set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it is sent.
    pub place: Place,
    /// Whether the operation needs it.
    pub required: bool,
    /// The kind of its value.
    pub kind: Kind,
    /// What the server assumes when it is left out, as JSON text.
    pub default: Option<&'static str>,
    /// The values that the document names. A server may know more.
    pub known_values: &'static [&'static str],
    /// CommonMark.
    pub description: &'static str,
}

/// The part of a request that carries a [`Field`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A member of the JSON object, or a part of the form.
    Body,
}

/// The kind of value that a [`Field`] takes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Content of a file: a part of a form.
    File,
    /// Any JSON value.
    Any,
    /// A JSON object with members of its own.
    Object,
    /// A JSON object from text to values of one kind.
    Map(&'static Kind),
    /// A list of values of one kind.
    Array(&'static Kind),
    /// Any one of several kinds.
    Union(&'static [Kind]),
}
