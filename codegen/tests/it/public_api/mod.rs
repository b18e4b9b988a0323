//! The public API of the package, as `docs/public-api.txt` has it: a line for each item under the
//! path that users name it by, with the features that it needs in brackets.
//!
//! `UPDATE_EXPECTED=1 cargo test` writes the file anew; read what has changed before committing it.

mod items;
mod lines;
mod names;
mod print;
mod walk;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::architecture::{package, repository};

#[test]
fn the_public_api_is_what_the_listing_says() {
    let file = repository().join("docs/public-api.txt");
    let found = lines::listing(&package());
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == expected,
        "the public API is not what {} says; if that is meant, let\n    UPDATE_EXPECTED=1 cargo test -p \
         openai-typed-codegen --test it public_api\nwrite it anew, and the changelog tell of it:\n{}",
        file.display(),
        difference(&expected, &found)
    );
}

/// The lines that one text has and the other has not.
fn difference(expected: &str, found: &str) -> String {
    let (before, after): (BTreeSet<_>, BTreeSet<_>) =
        (expected.lines().collect(), found.lines().collect());
    let mut text = String::new();
    for line in before.difference(&after) {
        writeln!(text, "- {line}").unwrap();
    }
    for line in after.difference(&before) {
        writeln!(text, "+ {line}").unwrap();
    }
    text
}
