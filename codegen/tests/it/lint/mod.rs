//! The lint: the documents in `tests/lint`, and beside each the lines that it must print.
//!
//! A document without such a file has no findings. `UPDATE_EXPECTED=1 cargo test` writes the files
//! anew; read what has changed before you commit it.

mod allowed;
mod properties;

use std::fs;
use std::path::{Path, PathBuf};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::lint::lint;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint")
}

/// What the lint says of a document, with nothing but the file's name in front.
fn report(path: &Path) -> String {
    let name = path.file_name().expect("a file").to_string_lossy();
    let text = fs::read_to_string(path).expect("readable");
    match Document::parse(&name, &text) {
        Ok(document) => lint(&document).to_string(),
        Err(error) => format!("{error}\n"),
    }
}

#[test]
fn each_document_has_the_findings_that_stand_beside_it() {
    let mut documents: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension != "txt"))
        .collect();
    documents.sort();
    assert!(documents.len() > 20, "{documents:?}");
    let mut differences = String::new();
    for path in documents {
        let found = report(&path);
        let beside = path.with_extension("txt");
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if found == expected {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&beside, &found).expect("written");
        }
        differences.push_str(&format!(
            "{}\nexpected:\n{expected}\nfound:\n{found}\n",
            path.display()
        ));
    }
    assert!(differences.is_empty(), "{differences}");
}
