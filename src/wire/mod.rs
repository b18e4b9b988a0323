//! What is on the wire, with or without a client: objects, forms, the operation table.

#[cfg(any(feature = "client", feature = "mock"))]
mod credentials;
mod document;
mod extra;
mod file;
mod finite;
mod form;
mod json;
mod list;
mod map;
mod media_type;
#[cfg(feature = "client")]
mod mend;
#[cfg(feature = "client")]
mod merge;
mod operation;
mod page;
mod peek;
#[cfg(any(feature = "client", feature = "mock"))]
mod percent;
mod read;
mod shape;
#[cfg(any(feature = "client", feature = "mock"))]
mod shorten;
mod write;

pub use document::{Piece, whole};
#[cfg(feature = "cli")]
pub(crate) use document::{part, tags};
pub use extra::Extra;
pub use file::FilePart;
pub use form::{Form, ToForm};
pub use json::Json;
pub use list::IntoList;
pub use map::Map;
pub use operation::{
    Body, Brackets, Field, Kind, Operation, Place, Server, StreamEnd, StreamSwitch, TextSwitch,
    Until,
};
pub use page::Page;
pub use peek::next_cursor;
#[cfg(feature = "mock")]
pub(crate) use percent::{decode, query_pairs};
pub use read::{Form as UnionForm, Forms, Input, Look, ReadError, Scalar, Union, read, read_union};
pub use shape::{Member, Shape, Table};
pub use write::write;
#[cfg(feature = "client")]
pub(crate) use {
    credentials::IDEMPOTENCY_KEY,
    file::{FilePath, Pieces, Progress, Source},
    finite::Number,
    form::{Part, PartValue},
    media_type::URL_ENCODED,
    mend::mended,
    merge::{has_member, merge, skip_string},
    peek::text_of,
    percent::encode_segment,
    read::JsonText,
    shorten::{brief_bytes, ends},
};
#[cfg(any(feature = "client", feature = "mock"))]
pub(crate) use {
    credentials::{is_credential, names_secret},
    media_type::essence,
    shorten::Brief,
};
