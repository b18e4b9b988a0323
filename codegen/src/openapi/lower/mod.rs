//! From the document as it is written to the model, in two steps.
//!
//! First each schema is read by itself ([`keywords`]) into a [`Raw`](lowering::Raw), whose parts are
//! named by index, so that recursion in the document is none here. Then what is composed of others
//! is merged ([`compose`], [`union`]).

mod compose;
mod conditions;
mod keywords;
mod lowering;
mod notes;
mod union;

pub(crate) use lowering::Lowering;
