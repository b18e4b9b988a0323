//! What is on the wire, with or without a client: objects, forms, the operation table.

#[cfg(any(feature = "client", feature = "mock"))]
mod credentials;
mod document;
mod extra;
mod file;
mod floats;
mod form;
#[cfg(any(feature = "client", feature = "mock"))]
mod media_type;
#[cfg(feature = "client")]
mod merge;
mod operation;
#[cfg(any(feature = "client", feature = "mock"))]
mod percent;
mod read;
#[cfg(any(feature = "client", feature = "mock"))]
mod shorten;
mod union;
mod write;

pub use document::whole;
pub use extra::Extra;
pub use file::FilePart;
pub use form::{Form, ToForm};
pub use operation::{Body, Field, Kind, Operation, Place, StreamEnd, StreamSwitch, TextSwitch};
pub use read::{FromObject, ObjectReader, present, read_object};
pub use union::{Tape, TapeError, Union, read_union};
pub use write::{Number, ObjectSerializer, finite};

#[cfg(feature = "mock")]
pub(crate) use percent::{decode, query_pairs};
#[cfg(any(feature = "client", feature = "mock"))]
pub(crate) use {
    credentials::{is_credential, names_secret},
    media_type::essence,
    shorten::Brief,
};
#[cfg(feature = "client")]
pub(crate) use {
    file::{Pieces, Progress, Source},
    form::{Part, PartValue},
    merge::{has_member, merge, skip_string},
    percent::encode_segment,
    shorten::{brief_bytes, ends},
};
