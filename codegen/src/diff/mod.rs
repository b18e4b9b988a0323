//! The comparison of two descriptions of an API: what changed, and whom it breaks.
//!
//! Both documents are brought into one form (`openapi`) in which nothing is left of the
//! version of OpenAPI and of how things are spelled. Schemas of both that are equal fall into one
//! class (`classes`); what is not is compared pair by pair, each pair once (`compare`), and
//! what is found is led back to the operations that it reaches (`graph`).

pub(crate) mod classes;
mod compare;
mod components;
pub mod finding;
mod graph;
pub(crate) mod operations;
pub mod report;
pub mod rules;
mod severity;
mod tags;

use crate::document::Document;
use crate::openapi::api::Api;
use finding::Finding;
use operations::Operations;

/// All changes from one document to another, the worst first; within a severity by operation,
/// schema and place.
///
/// With `docs`, changed descriptions are found too.
///
/// Whatever the documents hold: what is not of the form that OpenAPI asks for is passed over, a
/// reference that leads nowhere is equal to the same reference only.
pub fn compare(old: &Document, new: &Document, docs: bool) -> Vec<Finding> {
    let (old, new) = (Api::read(old), Api::read(new));
    let mut comparison = Operations::new(&old, &new, docs).run();
    components::compare(&mut comparison);
    comparison.graph.findings()
}
