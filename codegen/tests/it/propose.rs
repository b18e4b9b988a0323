//! `propose`: what is printed, and that it does its work where it is pasted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::{generate, lint};
use serde_json::Value;

use super::diff::expect;

const OPERATIONS: [&str; 3] = [
    "createChat",
    "GET /chats/{chat_id}/parts",
    "replaceChatAudio",
];

fn fixture(name: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upstream");
    tests.join(name)
}

fn our_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml")
}

fn propose(spec: &Path, operations: &[&str], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"));
    command.args(["propose", "chats.yaml", "--spec"]).arg(spec);
    for operation in operations {
        command.args(["--op", operation]);
    }
    let command = command.args(arguments).current_dir(fixture(""));
    command.output().expect("runs")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// Our document, with what a proposal has in the same places of it, as a person would paste it: a file
/// of its own where ours lies in several.
fn pasted(spec: &Path, proposal: &str) -> String {
    let document = Document::parse("proposal.yaml", proposal).expect("YAML");
    let proposed = document.root.to_json();
    let tags = proposed["tags"].as_array().expect("tags").iter().cloned();
    let mut ours = match spec == our_spec() {
        true => pasted_beside(spec, proposal, &proposed),
        false => {
            let mut ours = Document::load(spec).expect("our spec").root.to_json();
            for place in ["/paths", "/components/schemas"] {
                let members = |document: &Value| {
                    let members = document.pointer(place).and_then(Value::as_object);
                    members.expect(place).clone()
                };
                let all = members(&ours).into_iter().chain(members(&proposed));
                *ours.pointer_mut(place).expect(place) = all.collect();
            }
            ours
        }
    };
    ours["tags"].as_array_mut().expect("tags").extend(tags);
    serde_json::to_string_pretty(&ours).expect("serialises")
}

/// A copy of our files with the proposal beside them, whose paths the root refers to.
fn pasted_beside(spec: &Path, proposal: &str, proposed: &Value) -> Value {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("proposed");
    fs::create_dir_all(&folder).expect("a folder");
    for entry in fs::read_dir(spec.parent().expect("a folder")).expect("a folder") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, folder.join(path.file_name().expect("a name"))).expect("copied");
    }
    fs::write(folder.join("long-chats.yaml"), proposal).expect("written");
    let paths = proposed["paths"].as_object().expect("paths").keys();
    let paths = paths.map(|path| {
        let pointer = path.replace('/', "~1");
        format!("  {path}:\n    $ref: 'long-chats.yaml#/paths/{pointer}'\n")
    });
    let paths: String = paths.collect();
    let root = fs::read_to_string(spec).expect("our spec");
    let root = root.replacen("\npaths:\n", &format!("\npaths:\n{paths}"), 1);
    fs::write(folder.join("openapi.yaml"), root).expect("written");
    let bundle =
        Document::load(&folder.join("openapi.yaml")).unwrap_or_else(|error| panic!("{error}"));
    bundle.root.to_json()
}

#[test]
fn the_proposal_is_written_in_the_style_of_the_house() {
    let output = propose(&our_spec(), &OPERATIONS, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    expect(&fixture("proposal.txt"), text(&output.stdout));
    assert!(
        !text(&output.stdout).contains("theirs"),
        "a text was copied"
    );
}

#[test]
fn pasted_it_lacks_texts_alone_and_the_generator_takes_it() {
    takes(&our_spec());
    // In the words of 3.1.
    takes(&fixture("modern.yaml"));
}

fn takes(spec: &Path) {
    let output = propose(spec, &OPERATIONS, &[]);
    let version = Document::load(spec).expect("our spec").root.to_json();
    let has_flags = text(&output.stdout).contains("nullable");
    assert_eq!(has_flags, version["openapi"] == "3.0.3");
    let json = pasted(spec, text(&output.stdout));
    let document = Document::parse("pasted.json", &json).expect("a document");
    let errors: Vec<String> = lint::lint(&document)
        .findings
        .iter()
        .map(|finding| finding.message.clone())
        .filter(|message| {
            !(message.contains("has no `description`") || message.contains("has no `summary`"))
        })
        .collect();
    assert_eq!(errors, Vec::<String>::new());

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("propose");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("pasted.json"), &json).expect("written");
    generate::run(&generate::Options {
        more: Vec::new(),
        spec: folder.join("pasted.json"),
        out: folder.join("generated"),
        features: false,
        check: false,
    })
    .expect("generated");
    let methods = fs::read_to_string(folder.join("generated/long_chats/methods.rs"));
    let methods = methods.expect("the area");
    for method in [
        "fn create(",
        "fn create_stream(",
        "fn list_parts_with(",
        "fn replace_audio(",
    ] {
        assert!(methods.contains(method), "{method}\n{methods}");
    }

    // Each text that is written is one finding less: with all of them nothing is left to correct.
    let written = pasted(spec, &text(&output.stdout).replace("'' # gap", "Written."));
    let document = Document::parse("written.json", &written).expect("a document");
    assert!(
        !lint::lint(&document).has_errors(),
        "{}",
        lint::lint(&document)
    );
}

#[test]
fn schemas_that_ours_has_are_reused_or_named_anew() {
    let ours = fixture("ours.yaml");
    let output = propose(&ours, &["createChat"], &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(
        said.starts_with(
            "Error: ours has it, the same\nThing: ours has another one; proposed as Thing2\n"
        ),
        "{said}"
    );
    assert!(said.contains("  weight added (number)\n"), "{said}");
    let yaml = text(&output.stdout);
    assert!(yaml.contains("# Ours has another Thing: this one is called Thing2 here.\n"));
    assert!(
        yaml.contains("\n    Thing2:\n") && !yaml.contains("\n    Thing:\n"),
        "{yaml}"
    );
    assert!(
        yaml.contains("thing:\n          $ref: '#/components/schemas/Thing2'\n"),
        "{yaml}"
    );
    assert!(!yaml.contains("\n    Error:\n"), "{yaml}");
    assert!(
        yaml.contains("error:\n          $ref: '#/components/schemas/Error'\n"),
        "{yaml}"
    );

    let report = propose(&ours, &["createChat"], &["--json"]);
    let report: Value = serde_json::from_slice(&report.stdout).expect("JSON alone");
    assert_eq!(report["version"], 1);
    assert_eq!(report["reused"][0], "Error");
    assert_eq!(report["different"][0]["proposed"], "Thing2");
    assert_eq!(report["yaml"], yaml);
}

#[test]
fn what_cannot_be_proposed_is_an_error() {
    let refused = |spec: &Path, operation: &str| {
        let output = propose(spec, &[operation], &[]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr).to_owned()
    };
    assert_eq!(
        refused(&our_spec(), "createNothing"),
        "error: chats.yaml: there is no operation \"createNothing\" (give its operationId, METHOD /path, or METHOD webhook:name)\n"
    );
    let known = refused(&fixture("chats.yaml"), "createChat");
    assert!(
        known.contains("chats.yaml:6:5: ours has it already, as POST /chats"),
        "{known}"
    );
    assert_eq!(propose(&our_spec(), &[], &[]).status.code(), Some(2));
}
