//! `upstream accept` and `upstream status`.

use super::*;

#[test]
fn without_a_pin_there_is_no_status() {
    let folder = folder("no-pin", RECORD);
    let output = run(&folder, &["upstream", "status", "upstream.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("error: record.toml: there is no [pin] (run "));
}

#[test]
fn the_pin_moves_and_the_digest_holds_what_is_needed() {
    let folder = folder("accept", RECORD);
    let accept = [
        "upstream",
        "accept",
        "upstream.yaml",
        "--date",
        "2026-01-31",
    ];
    assert_eq!(run(&folder, &accept).status.code(), Some(0));
    let record = fs::read_to_string(folder.join("record.toml")).expect("written");
    assert!(record.starts_with("# A comment that stays.\n"), "{record}");
    assert!(
        record.contains("version = \"7\"\ndate = \"2026-01-31\"\nsha256 = \""),
        "{record}"
    );

    // Nothing of a document in the digest but names, types and hashes. If it changes, the version
    // in it has to change as well.
    let digest = fs::read_to_string(folder.join("record.digest.json")).expect("written");
    expect(&fixture("digest.json"), &digest);
    assert!(!digest.contains("description"), "{digest}");
    let digest: Value = serde_json::from_str(&digest).expect("JSON");
    assert_eq!(digest["paths"]["/new"], Value::Null);
    assert_eq!(
        digest["x-operations"]["POST /new"]
            .as_str()
            .expect("a hash")
            .len(),
        8
    );
    assert_eq!(digest["components"]["schemas"]["New"], Value::Null);
    assert_eq!(
        digest["components"]["schemas"]["Item"]["properties"]["owner"]["type"],
        "string"
    );

    let same = run(
        &folder,
        &["upstream", "status", "upstream.yaml", "--fail-on", "info"],
    );
    assert_eq!(
        text(&same.stdout),
        "Upstream is as pinned: 7 of 2026-01-31.\n\nIn our operations: No changes.\n"
    );
    assert_eq!(same.status.code(), Some(0));
}

/// Accepts upstream's document, changes it, and asks for the status.
fn status_after(name: &str, changes: &[(&str, &str)], arguments: &[&str]) -> Output {
    let folder = folder(name, RECORD);
    let accept = [
        "upstream",
        "accept",
        "upstream.yaml",
        "--date",
        "2026-01-31",
    ];
    assert_eq!(run(&folder, &accept).status.code(), Some(0));
    let mut changed = fs::read_to_string(folder.join("upstream.yaml")).expect("there");
    for (old, new) in changes {
        assert!(changed.contains(old), "{old}");
        changed = changed.replace(old, new);
    }
    fs::write(folder.join("upstream.yaml"), changed).expect("written");
    run(
        &folder,
        &[&["upstream", "status", "upstream.yaml"], arguments].concat(),
    )
}

const CHANGES: [(&str, &str); 5] = [
    (
        "owner: {type: string}",
        "owner: {type: string}\n        color: {type: string}\n        legacy: {type: string}",
    ),
    ("small, medium", "tiny, small, medium"),
    ("/new:", "/newer:"),
    ("b: {type: string", "b: {type: integer, description: d"),
    ("version: '7'", "version: '8'"),
];

#[test]
fn the_status_says_what_is_new_and_what_ours_has_of_it() {
    let output = status_after("status", &CHANGES, &[]);
    assert_eq!(output.status.code(), Some(1));
    expect(&fixture("status.txt"), text(&output.stdout));
    let said = text(&output.stderr);
    assert_eq!(
        said.lines()
            .map(|line| line.split(": stale").next().unwrap_or_default())
            .collect::<Vec<_>>(),
        ["record.toml:2", "record.toml:6"],
        "{said}"
    );
}

#[test]
fn the_status_as_json() {
    let report = json_of(&status_after("status-json", &CHANGES, &["--json"]));
    assert_eq!(report["version"], 1);
    assert_eq!(report["pin"]["version"], "7");
    assert_eq!(report["now"]["version"], "8");
    assert_eq!(report["schemas"]["changed"], json!(["Item", "New"]));
    assert_eq!(
        report["operations"]["renamed"],
        json!([["POST /new", "POST /newer"]])
    );
    let findings = report["findings"].as_array().expect("findings");
    let ours: Vec<(&str, &Value)> = findings
        .iter()
        .map(|finding| (finding["kind"].as_str().expect("a kind"), &finding["ours"]))
        .collect();
    assert_eq!(
        ours,
        [
            ("enum_value_added", &json!("lacks")),
            ("property_added", &json!("lacks")),
            ("property_added", &json!("has")),
        ]
    );
    assert_eq!(findings[0]["lines"], json!({ "old": null, "new": 59 }));
}

#[test]
fn the_status_for_a_pull_request() {
    let output = status_after("status-markdown", &CHANGES, &["--format", "markdown"]);
    let text = text(&output.stdout);
    assert!(
        text.contains(
            "\n## In our operations\n\n**Clients of the old document can fail: 1 wire, 2 safe.**\n"
        ),
        "{text}"
    );
    assert!(
        text.contains("<details><summary>Ours lacks (2)</summary>\n\n- `Item size = tiny`\n"),
        "{text}"
    );
    assert!(
        text.contains(
            "<summary>Operations renamed upstream (1)</summary>\n\n- `POST /new -> POST /newer`\n"
        ),
        "{text}"
    );
}

#[test]
fn text_and_spelling_are_nothing_new() {
    let respelled = [
        (
            "{anyOf: [{$ref: '#/components/schemas/Item'}, {type: 'null'}]}",
            "{$ref: '#/components/schemas/Item', nullable: true}",
        ),
        (
            "owner: {type: string}",
            "owner: {description: Text., type: string, x-a: 1}",
        ),
        ("{const: list}", "{type: string, enum: [list]}"),
        ("b: {type: string, enum: [p, q]}", "b: {enum: [q, p]}"),
    ];
    let output = status_after("noise", &respelled, &["--fail-on", "info"]);
    assert_eq!(
        text(&output.stdout),
        "Upstream was 7 of 2026-01-31 when it was looked at last; now it is 7.\n\nIn our operations: No changes.\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_digest_of_another_document_is_no_pin() {
    let folder = folder("mixed", RECORD);
    let accept = [
        "upstream",
        "accept",
        "upstream.yaml",
        "--date",
        "2026-01-31",
    ];
    assert_eq!(run(&folder, &accept).status.code(), Some(0));
    let record = fs::read_to_string(folder.join("record.toml")).expect("there");
    let (before, _) = record.split_once("sha256 = \"").expect("a hash");
    fs::write(
        folder.join("record.toml"),
        format!("{before}sha256 = \"0\"\n"),
    )
    .expect("written");
    let output = run(&folder, &["upstream", "status", "upstream.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("not the digest of the document pinned"));
}

/// What is committed belongs together, and can be read.
#[test]
fn our_record_and_digest_are_of_one_document() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let record = Record::load(&spec.join("upstream.toml")).expect("a record");
    let digest = Document::load(&record.digest_path()).expect("a digest");
    pinned(&record, &digest).expect("a pin");
}
