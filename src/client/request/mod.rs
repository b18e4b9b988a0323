//! From what a caller describes to what is sent.

mod builder;
mod call;
mod draft;
mod members;
mod pages;
mod switches;
mod url;
mod values;
mod wait;
mod wanted;

pub use builder::RequestBuilder;
pub use call::Call;
pub use pages::{Items, Pages};
pub(super) use url::add_query;
pub(crate) use values::joined;
pub use wait::Wait;
