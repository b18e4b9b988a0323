//! This package with another document: nothing of others' is kept here, so the documents are given.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Error, process};

/// Two documents, the older one first, separated by a space.
pub const DOCUMENTS: &str = "UPSTREAM_DOCUMENTS";

/// What a package of ours with such a document is called.
pub const PACKAGE: &str = "upstream-document";

/// The older and the newer document, if they are given.
pub fn documents() -> Result<Option<(PathBuf, PathBuf)>, Error> {
    let Ok(paths) = std::env::var(DOCUMENTS) else {
        return Ok(None);
    };
    let (old, new) = paths.split_once(' ').ok_or("two documents, please")?;
    Ok(Some((old.into(), new.into())))
}

/// The root of this package.
pub fn root() -> Result<PathBuf, Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Ok(root.canonicalize()?)
}

/// The program that `cargo codegen` runs, built for release.
pub fn generator() -> Result<PathBuf, Error> {
    let root = root()?;
    let mut command = Command::new("cargo");
    command.args([
        "build",
        "--release",
        "--quiet",
        "--package",
        "openai-typed-codegen",
        "--target-dir",
    ]);
    let target = root.join("target");
    process::output(command.arg(&target).current_dir(&root))?;
    Ok(target.join("release/openai-typed-codegen"))
}

/// A command of the generator that writes what a document says.
pub fn generate(generator: &Path, spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(generator);
    command.arg("generate").arg("--spec").arg(spec).arg("--out");
    command.arg(out);
    command
}

/// Writes this package with that document in place of its own into a folder.
pub fn package(spec: &Path, folder: &Path) -> Result<(), Error> {
    let root = root()?;
    // Pages of the documentation are among its sources.
    for part in [
        "src",
        "docs",
        "README.md",
        "ARCHITECTURE.md",
        "benches/README.md",
    ] {
        copy(&root.join(part), &folder.join(part))?;
    }
    for of_ours in ["src/ext", "src/mock/scenarios"] {
        std::fs::remove_dir_all(folder.join(of_ours))?;
    }
    let mut manifest =
        format!("[package]\nname = \"{PACKAGE}\"\nedition = \"2024\"\n\n[workspace]\n\n");
    let mut is_kept = false;
    for line in std::fs::read_to_string(root.join("Cargo.toml"))?.lines() {
        if line.starts_with('[') {
            let is_dependencies = line.ends_with("dependencies]") && !line.contains("dev-");
            is_kept = line == "[features]" || is_dependencies;
        }
        if is_kept {
            manifest += line;
            manifest += "\n";
        }
    }
    std::fs::write(folder.join("Cargo.toml"), manifest)?;
    process::output(&mut generate(
        &generator()?,
        spec,
        &folder.join("generated"),
    ))?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    if !from.is_dir() {
        std::fs::create_dir_all(to.parent().unwrap_or(to))?;
        std::fs::copy(from, to)?;
        return Ok(());
    }
    for entry in std::fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}
