//! From the document to `generated/`.

mod areas;
mod docs;
mod files;
mod lower;
mod manifest;
mod pieces;
mod stamp;
mod threads;
mod write;

use std::cell::RefCell;
use std::error::Error;
use std::path::{Path, PathBuf};

use crate::document::Document;
use crate::generate::areas::Areas;
use crate::generate::files::Differences;
pub use crate::generate::files::Files;
use crate::generate::lower::normalize;
use crate::generate::stamp::Stamp;
use crate::generate::threads::{Failure, share, with_deep_stack, with_deep_stacks};
use crate::model::{Ambiguity, Api};

/// What to generate, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The OpenAPI document.
    pub spec: PathBuf,
    /// More documents whose operations are the client's too.
    pub more: Vec<PathBuf>,
    /// The folder that the generator owns: it writes what differs and deletes what is stale.
    pub out: PathBuf,
    /// Whether the Cargo.toml beside the folder must have the marks between which the features of the
    /// areas stand; without that, one that lacks them is left alone.
    pub features: bool,
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

/// Writes the generated code, or checks it. Beside the folder, the features in `Cargo.toml` and the
/// table of operations in `docs/operations.md`, where these have the marks for it, are kept up with it.
///
/// # Errors
/// The document cannot be read or is not of the supported subset, or the folder cannot be written.
pub fn run(options: &Options) -> Result<Outcome, Box<dyn Error>> {
    let root = match options.out.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err("the folder to write cannot be the root of the file system".into()),
    };
    let stamp = Stamp::of(
        (&options.spec, &options.more),
        &options.out,
        root,
        options.features,
    );
    if stamp.as_ref().is_some_and(Stamp::holds) {
        let (written, deleted) = (Vec::new(), Vec::new());
        return Ok(Outcome::Current { written, deleted });
    }
    let (document, inputs) = load(&options.spec, &options.more)?;
    let (api, areas, files) = generate(&document)?;
    let beside = [
        manifest::update(&areas, &root.join("Cargo.toml"), options.features)?,
        docs::update(&api, &areas, root)?,
    ];
    let beside: Vec<(PathBuf, String)> = beside.into_iter().flatten().collect();
    let in_folder = |paths: Vec<PathBuf>| -> Vec<PathBuf> {
        paths.iter().map(|path| options.out.join(path)).collect()
    };
    if options.check {
        let Differences { stale, extra } = files.compare(&options.out)?;
        let (mut stale, extra) = (in_folder(stale), in_folder(extra));
        stale.extend(beside.into_iter().map(|(path, _)| path));
        if stale.is_empty() && extra.is_empty() {
            let (written, deleted) = (stale, extra);
            leave(stamp, &inputs);
            return Ok(Outcome::Current { written, deleted });
        }
        return Ok(Outcome::Stale { stale, extra });
    }
    let Differences { stale, extra } = files.write(&options.out)?;
    let (mut written, deleted) = (in_folder(stale), in_folder(extra));
    for (path, content) in beside {
        std::fs::write(&path, content)?;
        written.push(path);
    }
    leave(stamp, &inputs);
    Ok(Outcome::Current { written, deleted })
}

/// The document, and the files that it lies in.
fn load(spec: &Path, more: &[PathBuf]) -> Result<(Document, Vec<PathBuf>), Box<dyn Error>> {
    let inputs = RefCell::new(Vec::new());
    let read = |path: &Path| {
        inputs.borrow_mut().push(path.to_owned());
        std::fs::read(path)
    };
    let document = match more {
        [] => {
            inputs.borrow_mut().push(spec.to_owned());
            let folder = spec.parent().unwrap_or(Path::new(""));
            Document::load_with(spec, &|relative| read(&folder.join(relative)))?
        }
        more => {
            let all: Vec<PathBuf> = [&[spec.to_owned()], more].concat();
            Document::load_several(&all, &read)?
        }
    };
    Ok((document, inputs.into_inner()))
}

fn leave(stamp: Option<Stamp>, inputs: &[PathBuf]) {
    if let Some(stamp) = stamp {
        stamp.leave(inputs);
    }
}

/// The files for a document, by path relative to the folder; nothing is written.
///
/// # Errors
/// The document is not of the supported subset.
pub fn render(document: &Document) -> Result<Files, Box<dyn Error>> {
    let (_, _, files) = generate(document)?;
    Ok(files)
}

fn generate(document: &Document) -> Result<(Api, Areas, Files), Box<dyn Error>> {
    let failed = |error: Failure| -> Box<dyn Error> { error };
    // The document is written as it is, while what it says is still to be found out.
    let (whole, rest) = with_deep_stacks(
        || files::json(&document.root),
        || {
            let api = normalize(document)?;
            let mut areas = Areas::new(document, &api);
            let files = files(document, &api, &mut areas)?;
            Ok::<_, Failure>((api, areas, files))
        },
    )?;
    let (api, areas, mut files) = rest.map_err(failed)?;
    files.add("openapi.json", &[whole.map_err(failed)?]);
    Ok((api, areas, files))
}

/// The variants of unions of which only the order tells which one a value is; none for a document
/// that is not of the supported subset.
pub(crate) fn ambiguities(document: &Document) -> Vec<Ambiguity> {
    let api = with_deep_stack(|| normalize(document));
    let api = api.ok().and_then(Result::ok);
    api.map(|api| api.ambiguities).unwrap_or_default()
}

/// What gives a text: a whole file, or some items of a Rust source.
type Job<'a> = Box<dyn Fn() -> Result<String, Failure> + Send + Sync + 'a>;

/// Everything that belongs into the folder, but for the document.
fn files(document: &Document, api: &Api, areas: &mut Areas) -> Result<Files, Failure> {
    let pieces = pieces::split(&document.root, areas);
    areas.share(pieces.keys());
    let (paths, pieces): (Vec<_>, Vec<_>) = pieces
        .into_iter()
        .map(|(set, piece)| {
            (
                (format!("{}.json", areas.home(&set, "openapi")), set),
                piece,
            )
        })
        .unzip();
    let members = write::Members::new(api);
    let sources = write::sources(api, areas, &paths, &members);
    let mut jobs: Vec<(&str, Job<'_>)> = Vec::new();
    for ((path, _), piece) in paths.iter().zip(&pieces) {
        jobs.push((path, Box::new(|| Ok(pieces::text(piece)?))));
    }
    for source in &sources {
        let path = source.path.as_str();
        for part in &source.parts {
            let failed = move |error| format!("{path}: {error}");
            jobs.push((path, Box::new(move || Ok(part().map_err(failed)?))));
        }
    }
    let texts = share(&jobs, |(path, job)| Ok::<_, Failure>((*path, job()?)))?;
    let mut files = Files::default();
    for of_one in texts.chunk_by(|(path, _), (next, _)| path == next) {
        if let [(path, _), ..] = of_one {
            let texts: Vec<&str> = of_one.iter().map(|(_, text)| text.as_str()).collect();
            files.add(path, &texts);
        }
    }
    Ok(files)
}
