//! The generated code: types, operations as methods on resource handles, and as data in the table.

mod methods;
mod resources;
pub(crate) mod round_trip;
mod table;
pub(crate) mod types;

pub(crate) use resources::{Resource, resources};
pub(crate) use table::render as render_table;
