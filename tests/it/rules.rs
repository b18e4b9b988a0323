//! Pages that name a test for each of their rules.

use std::path::{Path, PathBuf};

/// The tests that there are, each with the file that it is in.
fn tests() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![
        root.join("tests/it"),
        root.join("src"),
        root.join("codegen/tests"),
    ];
    let mut tests = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let functions = source.split("fn ").skip(1);
                let names = functions.filter_map(|text| Some(text.split_once('(')?.0.to_owned()));
                tests.extend(names.map(|name| (path.clone(), name)));
            }
        }
    }
    tests
}

#[test]
fn each_rule_has_its_tests() {
    let tests = tests();
    let pages = [
        (
            "docs/pages-and-waiting.md",
            include_str!("../../docs/pages-and-waiting.md"),
        ),
        ("docs/streams.md", include_str!("../../docs/streams.md")),
        ("docs/webhooks.md", include_str!("../../docs/webhooks.md")),
        ("tests/README.md", include_str!("../README.md")),
    ];
    for (page, text) in pages {
        let rows = text.lines().filter(|line| line.starts_with("| "));
        let rules = rows.filter(|row| !row.starts_with("| ---") && !row.ends_with("| test |"));
        let mut count = 0;
        for rule in rules {
            let named = rule.trim_end_matches(" |").rsplit(" | ").next().unwrap();
            for test in named.split(", ") {
                let test = test.trim_matches('`');
                let (module, name) = test.rsplit_once("::").unwrap_or(("", test));
                // The last of its modules is a file, or the folder of one.
                let module = module.rsplit("::").next().unwrap();
                let is_it = |(path, known): &(PathBuf, String)| {
                    known == name && path.to_str().unwrap().contains(module)
                };
                assert!(
                    tests.iter().any(is_it),
                    "{page} names no test: {test} in {rule}"
                );
            }
            count += 1;
        }
        assert!(count > 5, "{page} has {count} rules");
    }
}
