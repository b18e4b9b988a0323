//! From the document to `generated/`.

mod docs;
mod files;
mod lower;
mod write;

use std::error::Error;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::document::Document;
use crate::generate::files::{Differences, Files};
use crate::generate::lower::normalize;
use crate::generate::write::types;
use crate::generate::write::{Resource, render_table, resources};
use crate::model::Api;

/// What to generate, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The OpenAPI document.
    pub spec: PathBuf,
    /// The folder that the generator owns: it writes what differs and deletes what is stale.
    pub out: PathBuf,
    /// Only compare: write nothing, and report a difference as [`Outcome::Stale`].
    pub check: bool,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The folder holds what the document says; these files were written or deleted for it.
    Current {
        written: Vec<PathBuf>,
        deleted: Vec<PathBuf>,
    },
    /// It does not, and the run was told to check only.
    Stale {
        stale: Vec<PathBuf>,
        extra: Vec<PathBuf>,
    },
}

/// Writes the generated code, or checks it. The table of operations in `docs/operations.md` beside
/// the folder, if there is one that has the marks for it, is kept up with it.
///
/// # Errors
/// The document cannot be read or is not of the supported subset, or the folder cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Box<dyn Error>> {
    let document = Document::load(&options.spec)?;
    let root = match options.out.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err("the folder to write cannot be the root of the file system".into()),
    };
    let (api, files) = with_deep_stack(|| -> Result<_, Box<dyn Error + Send + Sync>> {
        let api = normalize(&document)?;
        let files = files(&document, &api, root)?;
        Ok((api, files))
    })?;
    let page = docs::update(&api, root)?;
    let in_folder = |paths: Vec<PathBuf>| -> Vec<PathBuf> {
        paths.iter().map(|path| options.out.join(path)).collect()
    };
    if options.check {
        let Differences { stale, extra } = files.compare(&options.out)?;
        let (mut stale, extra) = (in_folder(stale), in_folder(extra));
        stale.extend(page.map(|(path, _)| path));
        if stale.is_empty() && extra.is_empty() {
            let (written, deleted) = (stale, extra);
            return Ok(Outcome::Current { written, deleted });
        }
        return Ok(Outcome::Stale { stale, extra });
    }
    let Differences { stale, extra } = files.write(&options.out)?;
    let (mut written, deleted) = (in_folder(stale), in_folder(extra));
    if let Some((path, content)) = page {
        std::fs::write(&path, content)?;
        written.push(path);
    }
    Ok(Outcome::Current { written, deleted })
}

/// The files for a document, by path relative to the folder; nothing is written.
///
/// # Errors
/// The document is not of the supported subset.
pub fn render(document: &Document) -> Result<Files, Box<dyn Error>> {
    let no_package = Path::new("");
    let files = with_deep_stack(|| -> Result<_, Box<dyn Error + Send + Sync>> {
        files(document, &normalize(document)?, no_package)
    })?;
    Ok(files)
}

/// Schemas within schemas are read by recursion: thousands of them need more stack than a thread
/// has by default. Only what is used of it takes memory.
fn with_deep_stack<T: Send>(
    work: impl FnOnce() -> Result<T, Box<dyn Error + Send + Sync>> + Send,
) -> Result<T, Box<dyn Error>> {
    const STACK: usize = 1 << 30;
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, work)?;
        match thread.join() {
            Ok(outcome) => outcome.map_err(|error| -> Box<dyn Error> { error }),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Everything that belongs into the folder. `root` is the package's folder: its `src/ext` and
/// `src/mock/scenarios` say which tags have hand-written parts.
fn files(
    document: &Document,
    api: &Api,
    root: &Path,
) -> Result<Files, Box<dyn Error + Send + Sync>> {
    let mut files = Files::default();
    let resources = resources(api);
    files.add_source("mod.rs", module(&resources, root))?;
    let types = types::render(api)?;
    files.add_source(
        "types.rs",
        quote! {
            //! Requests, answers and their parts.
            #[allow(unused_imports)]
            use crate::runtime;
            #types
        },
    )?;
    let table = render_table(api);
    files.add_source(
        "operations.rs",
        quote! {
            //! The operation table.
            use crate::runtime;
            #table
        },
    )?;
    files.add_source("resources/mod.rs", resource_list(&resources))?;
    for resource in &resources {
        let content = resource.render(api);
        let source = quote! {
            #[allow(unused_imports)]
            use crate::{operations, runtime, types};
            #content
        };
        files.add_source(&format!("resources/{}.rs", resource.module), source)?;
    }
    files.add_source(
        "round_trip.rs",
        crate::generate::write::round_trip::render(api),
    )?;
    let mut json = serde_json::to_string_pretty(&document.root)?;
    json.push('\n');
    files.add("openapi.json", json);
    Ok(files)
}

fn resource_list(resources: &[Resource<'_>]) -> TokenStream {
    let modules = resources
        .iter()
        .map(|resource| format_ident!("{}", resource.module));
    let handles = resources.iter().map(|resource| {
        let (module, handle) = (
            format_ident!("{}", resource.module),
            format_ident!("{}", resource.handle),
        );
        quote!(pub use #module::#handle;)
    });
    quote! {
        //! A handle for each group of operations.
        #(mod #modules;)*
        #(#handles)*
    }
}

fn module(resources: &[Resource<'_>], root: &Path) -> TokenStream {
    let existing = |folder: &str| -> Vec<(String, syn::Ident)> {
        resources
            .iter()
            .filter(|resource| {
                root.join(folder)
                    .join(format!("{}.rs", resource.name))
                    .is_file()
            })
            .map(|resource| {
                let kind = folder
                    .rsplit('/')
                    .next()
                    .unwrap_or(folder)
                    .trim_end_matches('s');
                (
                    format!("../{folder}/{}.rs", resource.name),
                    format_ident!("{kind}_{}", resource.name),
                )
            })
            .collect()
    };
    let ext = existing("src/ext")
        .into_iter()
        .map(|(path, name)| quote!(#[path = #path] mod #name;));
    let scenarios = existing("src/mock/scenarios");
    let names: Vec<_> = scenarios.iter().map(|(_, name)| name).collect();
    let modules = scenarios
        .iter()
        .map(|(path, name)| quote!(#[cfg(feature = "mock")] #[path = #path] mod #name;));
    quote! {
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
        #(#ext)*
        #(#modules)*

        /// The OpenAPI document, as JSON.
        pub const OPENAPI_JSON: &str = include_str!("openapi.json");

        /// What the embedded server does beyond the document's examples, for the tags that have it.
        #[cfg(feature = "mock")]
        pub(crate) fn scenarios() -> Vec<Box<dyn crate::runtime::Scenario>> {
            vec![#(#names::scenario()),*]
        }
    }
}
