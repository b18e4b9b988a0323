//! Other documents: generated, and compiled with the package's own `src/` beside them.
//!
//! A scratch workspace below the target folder has a member for each document, a program that uses
//! some of them against a server of its own, and one that has some areas of one alone and asks the
//! embedded server. Warnings are errors there. It is built offline,
//! from the versions of the workspace's `Cargo.lock`. Whatever is built of it, client and server are
//! among it: other crates are compiled once, and not with other features each time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use openai_typed_codegen::generate::{self, Options};

const DOCUMENTS: [&str; 7] = [
    "bodies",
    "chat",
    "names",
    "one_tag",
    "operations",
    "parameters",
    "shapes",
];

/// What the tests and programs need, on top of what the client and the server do.
const TOKIO: &str = r#"tokio = { version = "1", features = ["net", "io-util", "macros", "rt"] }"#;

/// Those whose operations are called by the tests that the table drives. The others have schemas that
/// no value can be made for without knowing them.
const TESTED: [&str; 4] = ["chat", "names", "one_tag", "parameters"];

#[test]
fn other_documents_compile_and_their_methods_work() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scratch");
    let root = workspace();
    let sections = manifest_sections(&root);
    for document in DOCUMENTS {
        let member = scratch.join(document);
        copy_changed(&root.join("src"), &member.join("src"));
        // Pages of the documentation.
        for page in ["README.md", "ARCHITECTURE.md", "benches/README.md", "docs"] {
            copy_changed(&root.join(page), &member.join(page));
        }
        // The tests that are driven by the table, with this document's crate under our name.
        let tests = member.join("tests/operations");
        copy_changed(&root.join("tests/it/operations"), &tests.join("operations"));
        write_changed(
            &tests.join("main.rs"),
            &format!(
                "//! Every operation of this document.\nextern crate {document} as openai_typed;\nmod operations;\n"
            ),
        );
        // The conveniences of our own document are not those of another.
        for folder in ["src/ext", "src/mock/scenarios"] {
            let _ = fs::remove_dir_all(member.join(folder));
        }
        write_changed(&member.join("Cargo.toml"), &manifest(document, &sections));
        generate::run(&Options {
            more: Vec::new(),
            spec: documents().join(format!("{document}.yaml")),
            out: member.join("generated"),
            features: true,
            check: false,
        })
        .unwrap_or_else(|error| panic!("{error}"));
    }
    write_workspace(&root, &scratch);
    let features = DOCUMENTS.map(|document| format!("{document}/client,{document}/full"));
    let features = features.join(",");
    cargo(&scratch, &["build", "--workspace", "--features", &features]);
    let mut arguments = vec!["test".to_owned(), "--test=operations".to_owned()];
    for document in TESTED {
        arguments.push(format!("--package={document}"));
        arguments.push(format!(
            "--features={document}/client,{document}/full,{document}/mock"
        ));
    }
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    cargo(&scratch, &arguments);
    cargo(&scratch, &["run", "--package", "program"]);
    cargo(&scratch, &["run", "--package", "subset"]);
    // The document whose descriptions are made to break rustdoc.
    let features = [
        "--package",
        "names",
        "--features",
        "names/client,names/full",
    ];
    cargo(&scratch, &[&["doc", "--no-deps"][..], &features].concat());
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents")
}

/// The features and dependencies of the package.
fn manifest_sections(root: &Path) -> String {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let mut sections = String::new();
    let mut keep = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            keep =
                line == "[features]" || (line.ends_with("dependencies]") && !line.contains("dev-"));
        }
        if keep {
            sections.push_str(line);
            sections.push('\n');
        }
    }
    sections
}

fn manifest(document: &str, sections: &str) -> String {
    format!(
        r#"[package]
name = "{document}"
edition = "2024"

[lib]
doctest = false
test = false

[lints.rust]
warnings = {{ level = "deny", priority = -1 }}
missing_docs = "deny"
unexpected_cfgs = {{ level = "deny", check-cfg = ["cfg(fuzzing)", 'cfg(feature, values("__conveniences"))'] }}

{sections}
[dev-dependencies]
{TOKIO}
"#
    )
}

fn write_workspace(root: &Path, scratch: &Path) {
    let members = DOCUMENTS.join("\", \"");
    write_changed(
        &scratch.join("Cargo.toml"),
        &format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"{members}\", \"program\", \"subset\"]\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
        ),
    );
    let dependencies: String = ["bodies", "chat", "operations", "parameters", "shapes"]
        .map(|document| {
            format!(
                "{document} = {{ path = \"../{document}\", default-features = false, features = [\"client\", \"full\"] }}\n"
            )
        })
        .concat();
    let both = "one_tag = { path = \"../one_tag\", default-features = false, features = [\"client\", \"mock\"] }\n";
    write_changed(
        &scratch.join("program/Cargo.toml"),
        &format!(
            "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}{both}serde = \"1\"\nserde_json = \"1\"\n{TOKIO}\n"
        ),
    );
    write_changed(
        &scratch.join("subset/Cargo.toml"),
        &format!(
            "[package]\nname = \"subset\"\nedition = \"2024\"\n\n[dependencies]\n\
             chat = {{ path = \"../chat\", default-features = false, features = [\"mock\", \"responses\"] }}\n\
             {both}serde_json = \"1\"\n{TOKIO}\n"
        ),
    );
    for (program, source) in [
        ("program", "main.rs"),
        ("program", "bodies.rs"),
        ("program", "merged.rs"),
        ("program", "operations.rs"),
        ("subset", "main.rs"),
    ] {
        let name = match source {
            "main.rs" => format!("{program}.rs"),
            module => module.to_owned(),
        };
        let source_text = fs::read_to_string(documents().join(name)).unwrap();
        write_changed(
            &scratch.join(program).join("src").join(source),
            &source_text,
        );
    }
    // Taken from ours once; cargo drops from it what the scratch workspace does not use.
    let ours = fs::read_to_string(root.join("Cargo.lock")).unwrap();
    let taken = scratch.join("Cargo.lock.ours");
    if fs::read_to_string(&taken).ok().as_deref() != Some(&ours) {
        write_changed(&taken, &ours);
        write_changed(&scratch.join("Cargo.lock"), &ours);
    }
}

fn cargo(scratch: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .current_dir(scratch)
        .arg("--offline")
        .args(arguments)
        .args(["--no-default-features", "--quiet"])
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("CARGO_NET_OFFLINE", "true")
        .env_remove("RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cargo {}:\n{text}",
        arguments.join(" ")
    );
}

/// Copies a file or folder, and deletes from a folder what is not there any more; what is the same
/// already keeps its time, so that cargo does not build it again.
fn copy_changed(from: &Path, to: &Path) {
    if from.is_file() {
        write_changed(to, &fs::read_to_string(from).unwrap());
        return;
    }
    for entry in fs::read_dir(to).into_iter().flatten() {
        let entry = entry.unwrap();
        let (path, origin) = (entry.path(), from.join(entry.file_name()));
        if path.is_dir() && !origin.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else if path.is_file() && !origin.is_file() {
            fs::remove_file(path).unwrap();
        }
    }
    for entry in fs::read_dir(from).into_iter().flatten() {
        let entry = entry.unwrap();
        copy_changed(&entry.path(), &to.join(entry.file_name()));
    }
}

fn write_changed(path: &Path, content: &str) {
    if fs::read_to_string(path).ok().as_deref() == Some(content) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}
