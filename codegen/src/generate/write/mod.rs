//! The generated code: types, operations as methods on resource handles, and as data in the table;
//! by area, with a face for each folder and for the whole.

mod areas;
mod calls;
mod faces;
mod format;
mod method_docs;
mod methods;
mod resources;
mod round_trip;
mod table;
mod types;

pub(super) use areas::sources;
pub(super) use types::Members;
