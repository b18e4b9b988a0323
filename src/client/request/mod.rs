//! From what a caller describes to what is sent.

mod builder;
mod call;
mod draft;
mod members;
mod switches;
mod url;
mod wanted;

pub use builder::RequestBuilder;
pub use call::Call;
pub(super) use url::add_query;
