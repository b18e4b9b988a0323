// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Written by the generator from the OpenAPI document.
#![allow(
    deprecated,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::tabs_in_doc_comments,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]
pub mod operations;

#[cfg(feature = "client")]
pub mod resources;
pub mod types;

#[cfg(test)]
pub(crate) mod round_trip;

#[path = "../src/ext/completions.rs"]
mod ext_completions;

#[path = "../src/ext/edits.rs"]
mod ext_edits;

#[path = "../src/ext/images.rs"]
mod ext_images;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/models.rs"]
mod scenario_models;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/completions.rs"]
mod scenario_completions;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/edits.rs"]
mod scenario_edits;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/images.rs"]
mod scenario_images;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/embeddings.rs"]
mod scenario_embeddings;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/files.rs"]
mod scenario_files;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/fine_tunes.rs"]
mod scenario_fine_tunes;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/moderations.rs"]
mod scenario_moderations;

#[cfg(feature = "mock")]
#[path = "../src/mock/scenarios/engines.rs"]
mod scenario_engines;

/// The OpenAPI document, as JSON.
pub const OPENAPI_JSON: &str = include_str!("openapi.json");

/// What the embedded server does beyond the document's examples, for the tags that have it.
#[cfg(feature = "mock")]
pub(crate) fn scenarios() -> Vec<Box<dyn crate::runtime::Scenario>> {
    vec![
        scenario_models::scenario(), scenario_completions::scenario(),
        scenario_edits::scenario(), scenario_images::scenario(),
        scenario_embeddings::scenario(), scenario_files::scenario(),
        scenario_fine_tunes::scenario(), scenario_moderations::scenario(),
        scenario_engines::scenario()
    ]
}
