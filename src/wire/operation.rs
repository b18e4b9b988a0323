//! The operation table: what the document says about each operation, as data.
//!
//! The generator fills `OPERATIONS` with these; the runtime, the
//! embedded server and the command line read them. No operation is known by name outside of it.

use std::time::Duration;

use super::media_type::{URL_ENCODED, essence, is_json};

/// One operation of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`, unique in the document.
    pub id: &'static str,
    /// The first tag, or the first path segment of an operation that has none.
    pub tag: &'static str,
    /// The accessors that lead from the client to the operation, with dots between: `fine_tunes` for
    /// the tag `fine-tunes`, or what `x-resource` says, such as `vector_stores.files`.
    pub resource: &'static str,
    /// The method on the resource handle.
    pub name: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template relative to the base URL, `/models/{model}`. It may have a query, which every
    /// request has then: `/responses?beta=true`.
    pub path: &'static str,
    /// Where it is, if that is not where the document's other operations are: `servers` of its own.
    pub server: Option<Server>,
    /// Names and values of the headers that every request has: `x-headers` in the document. A header
    /// of the caller with the same name wins.
    pub headers: &'static [(&'static str, &'static str)],
    /// One line that says what the operation does.
    pub summary: &'static str,
    /// The whole description, CommonMark.
    pub description: &'static str,
    /// Whether the document marks the operation as deprecated.
    pub deprecated: bool,
    /// Whether it takes the admin key and not the API key: all that `security` in the document names for
    /// it are schemes whose names begin with `Admin`, in any case.
    pub admin: bool,
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
    /// How an event stream says that it is complete, where the operation offers one:
    /// `x-stream-end` in the document.
    pub stream_end: Option<StreamEnd>,
    /// Whether a successful response is an object that has a member `error` by the document, so that a
    /// call has not failed where it is there.
    pub own_error: bool,
    /// What chooses between JSON and text, where the operation answers both: `x-text-switch` in the
    /// document.
    pub text_switch: Option<TextSwitch>,
    /// When what it answers with is worth waiting for no longer, where the method `wait` of the resource
    /// asks for it again and again: `x-wait` in the document.
    pub wait: Option<Until>,
    /// JSON pointer into the response, or an event of a stream, to what a person wants to read:
    /// `x-cli-text` in the document. An element of a list stands for all of its elements.
    pub cli_text: Option<&'static str>,
    /// Where a person's text grows in a stream whose events differ from the whole response: the type
    /// of an event, or an empty text for any, and a JSON pointer into it. `x-cli-text` beside the
    /// events in the document.
    pub cli_event_text: &'static [(&'static str, &'static str)],
}

/// A server of one operation.
///
/// What a caller sets as base URL stands for the document's server: the operation's takes its place in that.
/// With the document's server `https://host/v1` and `https://host/v2` for the operation, the base URL
/// `http://localhost/x/v1` makes it `http://localhost/x/v2`. An operation on another host is sent there only
/// if the base URL has the host of the document's server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// Its URL, or the path of it.
    pub url: &'static str,
    /// The document's server, as URL or path.
    pub replaces: &'static str,
}

/// The request body of an [`Operation`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Body {
    /// As the document has it: JSON (`application/json`, or a name that ends in `+json`),
    /// `multipart/form-data`, `application/x-www-form-urlencoded`, or that of content which is sent as it is.
    pub media_type: &'static str,
    /// Whether the body must be sent.
    pub required: bool,
    /// The members of a form that are sent as several parts, each with its place in brackets: `encoding`
    /// in the document.
    pub brackets: &'static [Brackets],
}

impl Body {
    /// Whether it is JSON.
    pub fn is_json(&self) -> bool {
        is_json(&essence(self.media_type))
    }

    /// Whether it is a form of several parts.
    pub fn is_multipart(&self) -> bool {
        essence(self.media_type) == "multipart/form-data"
    }

    /// Whether it is a form of pairs.
    pub fn is_urlencoded(&self) -> bool {
        essence(self.media_type) == URL_ENCODED
    }
}

/// A member of a form that is sent as [`Form::nested`](crate::Form::nested) does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Brackets {
    /// The name of the [`Field`].
    pub name: &'static str,
    /// Whether a list of one file has no brackets.
    pub alone: bool,
}

/// What turns a response into an event stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamSwitch {
    /// Its name on the wire, usually `stream`.
    pub name: &'static str,
    /// Where it is sent: [`Place::Body`] or [`Place::Query`].
    pub place: Place,
    /// The text that asks for a stream; without one the switch is a boolean, and `true` asks.
    pub value: Option<&'static str>,
}

/// How an event stream says that it is complete. `data: [DONE]` ends every stream.
///
/// A body that ends in any other way, or within an event, is one that was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamEnd {
    /// By `data: [DONE]` alone.
    Done,
    /// By an event of one of these types, as its `event:` or the member `type` of its data names it.
    Events(&'static [&'static str]),
    /// By an event of this type as often as the member of the request says, else by the first; or by the
    /// end of the body after one.
    Count {
        /// The type, as its `event:` or the member `type` of its data names it.
        event: &'static str,
        /// The name of the number in the request, such as `n`.
        member: &'static str,
    },
    /// By the end of the body, once each choice that was asked for (`n`, else 1, for each `prompt`) has
    /// its `finish_reason` and, if `stream_options.include_usage` asked for it, `usage` has come.
    Choices,
}

/// The member of the body that chooses between a response of JSON and one of text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextSwitch {
    /// Its name on the wire, such as `response_format`.
    pub name: &'static str,
    /// The values for which the response is text. The first is sent where a caller asks for text and
    /// sets none.
    pub values: &'static [&'static str],
}

/// Until when something is asked for again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Until {
    /// The member of the response that says how far it is, `status` mostly.
    pub member: &'static str,
    /// Its values when there is nothing more to wait for.
    pub ends: &'static [&'static str],
    /// Between two questions, unless the server or the caller says otherwise.
    pub pause: Duration,
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
