//! The features of the areas in the package's `Cargo.toml`, between two marks.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::generate::areas::Areas;

const BEGIN: &str = "# areas: written by `cargo codegen generate`";
const END: &str = "# /areas";

/// What `src/ext` and `src/mock/scenarios` are behind. The areas of the document that they are
/// written for bring it.
const CONVENIENCES: &str = "__conveniences";

/// The manifest with the features of these areas, if it is there, has the marks and other features.
///
/// # Errors
/// The file is there and cannot be read, has one mark without the other or outside of `[features]`,
/// or has none although `required` says that it must.
pub(crate) fn update(
    areas: &Areas,
    path: &Path,
    required: bool,
) -> io::Result<Option<(PathBuf, String)>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !required => return Ok(None),
        Err(error) => return Err(error),
    };
    let at = |line: usize, message: String| {
        let place = format!("{}:{}", path.display(), line + 1);
        io::Error::new(io::ErrorKind::InvalidData, format!("{place}: {message}"))
    };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is = |mark: &'static str| move |line: &&str| line.trim_end() == mark;
    let (begin, end) = match (
        lines.iter().position(is(BEGIN)),
        lines.iter().position(is(END)),
    ) {
        (Some(begin), Some(end)) if begin < end => (begin, end),
        (None, None) if !required => return Ok(None),
        (None, None) => {
            let table = lines.iter().position(is("[features]")).unwrap_or_default();
            let message = format!("no line `{BEGIN}` in [features]: add it, and `{END}` below it");
            return Err(at(table, message));
        }
        (Some(begin), _) => {
            return Err(at(begin, format!("no line `{END}` below this one: add it")));
        }
        (None, Some(end)) => {
            return Err(at(end, format!("no line `{BEGIN}` above this one: add it")));
        }
    };
    let (before, rest) = lines.split_at(begin + 1);
    let table = before.iter().rev().find(|line| line.starts_with('['));
    if table.map(|table| table.trim_end()) != Some("[features]") {
        let message =
            "this mark is outside of [features]: move it and the lines to `# /areas` there";
        return Err(at(begin, message.to_owned()));
    }
    let after = &rest[end - begin - 1..];
    let updated = [before.concat(), features(areas), after.concat()].concat();
    Ok((updated != text).then(|| (path.to_owned(), updated)))
}

fn features(areas: &Areas) -> String {
    let mut text = String::new();
    let mut list = |name: &str, all: &mut dyn Iterator<Item = &str>| {
        let _ = writeln!(text, "{name} = [");
        all.for_each(|area| {
            let _ = writeln!(text, "    \"{area}\",");
        });
        text.push_str("]\n");
    };
    let names = areas.iter().map(|area| area.feature.as_str());
    list("full", &mut names.clone());
    if areas.iter().all(|area| area.is_default) {
        list("default-areas", &mut ["full"].into_iter());
    } else {
        let defaults = areas.iter().filter(|area| area.is_default);
        list(
            "default-areas",
            &mut defaults.map(|area| area.feature.as_str()),
        );
    }
    let brings = if areas.have_conveniences() {
        format!("\"{CONVENIENCES}\"")
    } else {
        String::new()
    };
    for name in names {
        let _ = writeln!(text, "{name} = [{brings}]");
    }
    if areas.have_conveniences() {
        let _ = writeln!(text, "{CONVENIENCES} = []");
    }
    text
}
