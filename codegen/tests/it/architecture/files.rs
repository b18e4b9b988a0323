//! Sizes and places of files.

use std::fs;
use std::path::{Path, PathBuf};

use super::modules::repository;

/// More lines than these are more than one subject.
const LONGEST: usize = 400;

#[test]
fn no_file_that_is_written_by_hand_is_long() {
    let mut long = Vec::new();
    for folder in ["src", "codegen/src", "tests", "codegen/tests", "examples"] {
        for file in rust_files(&repository().join(folder)) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            if lines > LONGEST {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
    }
    assert!(
        long.is_empty(),
        "split by subject what has more than {LONGEST} lines:\n{}",
        long.join("\n")
    );
}

#[test]
fn the_face_of_a_folder_is_its_mod_rs() {
    let mut wrong = Vec::new();
    for folder in ["src", "codegen/src", "tests/it", "codegen/tests/it"] {
        let top = repository().join(folder);
        // Others hold what tests compare with.
        let is_room = |folder: &PathBuf| !rust_files(folder).is_empty();
        for folder in folders(&top).into_iter().filter(is_room) {
            let beside = folder.with_extension("rs");
            if beside.exists() {
                wrong.push(format!(
                    "{}: move it to {}",
                    beside.display(),
                    folder.join("mod.rs").display()
                ));
            } else if !folder.join("mod.rs").exists() {
                wrong.push(format!("{} has no mod.rs", folder.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// All below a folder.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    std::iter::once(folder.to_path_buf())
        .chain(folders(folder))
        .flat_map(|folder| entries(&folder))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// All below a folder.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let inner = entries(folder).into_iter().filter(|path| path.is_dir());
    inner
        .flat_map(|folder| {
            let below = folders(&folder);
            std::iter::once(folder).chain(below)
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}
