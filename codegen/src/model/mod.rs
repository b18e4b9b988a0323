//! What the generator knows of an API once its document is normalised: named types and operations,
//! with every Rust name decided.

mod sequences;
mod switches;
mod types;

use indexmap::IndexMap;
use serde_json::Value;

pub use sequences::{Pages, Wait};
pub use switches::{StreamEnd, StreamSwitch, TextSwitch};
pub use types::{IntegerFormat, Type};

/// The whole API.
#[derive(Debug, Default)]
pub struct Api {
    pub tags: IndexMap<String, String>,
    /// By Rust name, in the document's order.
    pub types: IndexMap<String, NamedType>,
    pub operations: Vec<Operation>,
    pub webhooks: Option<Webhooks>,
    pub ambiguities: Vec<Ambiguity>,
}

/// What the server sends by itself.
#[derive(Debug)]
pub struct Webhooks {
    /// The union of all that it sends.
    pub event: String,
}

impl Webhooks {
    /// Where they stand in the document.
    pub const POINTER: &str = "/webhooks";

    /// The tag that they have, whatever the document says: an endpoint gets all of them.
    pub const TAG: &str = "webhooks";
}

/// Two variants of a union of which a value may be either: the one that is tried first wins.
#[derive(Debug)]
pub struct Ambiguity {
    /// JSON pointer to the union.
    pub pointer: String,
    pub first: String,
    pub second: String,
}

/// A type that gets an item of its own.
#[derive(Debug)]
pub struct NamedType {
    /// JSON pointer to the schema.
    pub pointer: String,
    pub description: Option<String>,
    pub deprecated: bool,
    pub shape: Shape,
    pub usage: Usage,
}

#[derive(Debug)]
pub enum Shape {
    Object(Object),
    Enum(Vec<EnumValue>),
    Union(Union),
}

impl Shape {
    /// The types of its members or variants.
    pub fn held(&self) -> Vec<&Type> {
        match self {
            Shape::Object(object) => object.fields.iter().map(|field| &field.ty).collect(),
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Enum(_) => Vec::new(),
        }
    }
}

/// Where a type is reached from. Decides how tolerant it is and what is emitted for it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    pub request: bool,
    pub response: bool,
    pub form: bool,
    /// The query and header parameters of an operation.
    pub params: bool,
}

impl Usage {
    /// Only a server makes such values, so only a reader's tolerance counts.
    pub fn is_response_only(self) -> bool {
        self.response && !self.request && !self.form && !self.params
    }
}

#[derive(Debug, Default)]
pub struct Object {
    /// In the document's order.
    pub fields: Vec<Field>,
    /// How it leads to the next page, if it is the page of a list: `x-pages`.
    pub pages: Option<Pages>,
}

#[derive(Debug, Clone)]
pub struct Field {
    /// JSON pointer to the property or parameter.
    pub pointer: String,
    pub wire: String,
    pub ident: String,
    pub ty: Type,
    pub required: bool,
    /// Whether the document says what it is. If not, all that is known is that it is required.
    pub described: bool,
    /// Whether nothing else tells which form of a union a request has, so that a server needs it.
    pub tag: bool,
    pub nullable: bool,
    pub access: Access,
    /// Whether constructors take it though it may be absent: `x-argument`.
    pub argument: bool,
    /// A request's is what the server assumes; a response's is what absent and null read as.
    pub default: Option<Value>,
    /// The text that the document names as the only value.
    pub only: Option<String>,
    /// The boolean or the integer that the document names as the only value.
    pub constant: Option<Constant>,
    pub description: Option<String>,
    pub deprecated: bool,
    pub bounds: Vec<String>,
    /// A parameter's place; [`None`] for members of bodies.
    pub place: Option<ParamPlace>,
    /// Whether an array parameter repeats its name (`explode`), or joins its values by commas.
    pub explode: bool,
    /// Whether members of an object, and in a form elements of a list, have names in brackets.
    pub deep: bool,
    /// Whether a parameter is JSON text.
    pub json: bool,
    /// Whether a form may have one file, without brackets, in place of the list.
    pub alone: bool,
    /// What `encoding` says that a form's part of text is.
    pub content_type: Option<String>,
}

/// A value that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    Boolean(bool),
    Integer(i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Both,
    /// `readOnly`: a server sends it, and requests need not.
    Read,
    /// `writeOnly`: a request has it, and no answer does.
    Write,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamPlace {
    Query,
    Header,
}

#[derive(Debug)]
pub struct EnumValue {
    pub wire: String,
    pub variant: String,
}

#[derive(Debug)]
pub struct Union {
    /// In the order in which they are tried.
    pub variants: Vec<Variant>,
    /// The variant that a text alone stands for: `x-text`.
    pub text: Option<String>,
    /// The member that tells those variants apart that have `tags`.
    pub tag: Option<String>,
}

impl Union {
    /// Whether one of its forms is a file or a list of files: it is a part of forms, and no JSON.
    pub fn takes_files(&self) -> bool {
        self.variants.iter().any(|variant| match &variant.ty {
            Type::Array(item) => **item == Type::File,
            ty => *ty == Type::File,
        })
    }
}

#[derive(Debug)]
pub struct Variant {
    pub name: String,
    /// Its place among the forms in the document.
    pub position: usize,
    pub ty: Type,
    pub description: Option<String>,
    /// The values of the union's tag that mean this variant. Variants may share them.
    pub tags: Vec<String>,
    /// Whether a value without the tag cannot be this variant.
    pub needs_tag: bool,
    /// Whether the payload is boxed: for the type to have a size at all, or to be small.
    pub boxed: bool,
}

#[derive(Debug, Clone)]
pub struct Operation {
    pub pointer: String,
    pub id: String,
    pub tag: String,
    /// The accessors from the client on, with dots between: `fine_tunes`, `vector_stores.files`.
    pub resource: String,
    /// Whether the document names the resource: `x-resource`.
    pub own_resource: bool,
    /// The method on the handle: `list_events`. Until it is named, what `x-method` says.
    pub name: String,
    /// What the official clients call it where that is another name: `x-alias`.
    pub alias: Option<String>,
    pub method: String,
    /// The template, with a constant query if the operation has one.
    pub path: String,
    pub server: Option<Server>,
    pub headers: Vec<(String, String)>,
    pub summary: String,
    pub description: String,
    pub reference: Option<String>,
    pub deprecated: bool,
    pub admin: bool,
    /// In the order of the path template.
    pub path_params: Vec<Field>,
    /// The type of the query and header parameters.
    pub params: Option<String>,
    pub body: Option<Body>,
    pub answer: Answer,
    pub responses: Vec<String>,
    pub stream_switch: Option<StreamSwitch>,
    pub text_switch: Option<TextSwitch>,
    /// What its answer is waited for by: `x-wait`.
    pub wait: Option<Wait>,
    pub cli_text: Option<String>,
}

/// A server of one operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// A URL, or the path of one.
    pub url: String,
    /// The document's.
    pub replaces: String,
}

#[derive(Debug, Clone)]
pub struct Body {
    /// As the document writes it.
    pub media_type: String,
    pub coding: Coding,
    pub required: bool,
    pub ty: Type,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    Json,
    Multipart,
    UrlEncoded,
    /// Bytes as they are.
    Raw,
}

impl Body {
    pub fn is_form(&self) -> bool {
        self.coding == Coding::Multipart
    }
}

pub const JSON: &str = "application/json";
pub const MULTIPART: &str = "multipart/form-data";
pub const URL_ENCODED: &str = "application/x-www-form-urlencoded";
pub const TEXT: &str = "text/plain";
pub const EVENT_STREAM: &str = "text/event-stream";

/// What a successful call gives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    pub json: Option<Type>,
    pub events: Option<Type>,
    /// How the events end.
    pub stream_end: StreamEnd,
    /// Types of events, and pointers to their text; an empty type stands for any.
    pub event_text: Vec<(String, String)>,
    /// Anything but JSON and events: raw bytes.
    pub bytes: bool,
    /// Text beside JSON.
    pub text: bool,
}

impl Answer {
    /// Whether there is something to choose beside events.
    pub fn may_stream(&self) -> bool {
        self.events.is_some() && (self.json.is_some() || self.bytes)
    }
}
