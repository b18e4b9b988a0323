//! Operations as methods on resource handles, and as data in the operation table.

mod resources;
mod table;

pub(crate) use resources::{Resource, resources};
pub(crate) use table::render as render_table;
