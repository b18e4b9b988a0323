//! What goes to which area, how areas are called, and their features in a `Cargo.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate::{self, Files, Options, Outcome};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A document with an operation `o0`, `o1`, … for each of these members.
fn document(operations: &[&str], rest: &str) -> String {
    let mut text = String::from("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n");
    for (number, members) in operations.iter().enumerate() {
        let responses = "responses: {'204': {description: none}}";
        text.push_str(&format!(
            "  /p{number}: {{get: {{operationId: o{number}, {members}, {responses}}}}}\n"
        ));
    }
    text + rest
}

/// An operation with this tag whose body is an object with members of these types.
fn with_body(tag: &str, members: &[&str]) -> String {
    let members: String = members
        .iter()
        .map(|name| format!("{name}: {{$ref: '#/components/schemas/{name}'}},"))
        .collect();
    format!(
        "tags: [{tag}], requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{{members}}}}}}}}}}}"
    )
}

fn render(text: &str) -> Files {
    generate::render(&Document::parse("api.yaml", text).unwrap()).unwrap()
}

/// The files of this name that define a type.
fn homes(files: &Files, name: &str) -> Vec<String> {
    let item = format!("pub struct {name} {{");
    let defines = |path: &&Path| files.content(path).unwrap().contains(&item);
    let paths = files.paths().filter(defines);
    paths.map(|path| path.display().to_string()).collect()
}

#[test]
fn a_type_lives_where_all_who_need_it_find_it() {
    let [one, two, three] = [
        with_body("one", &["All", "OnlyOne", "Pair"]),
        with_body("two", &["All", "Pair"]),
        with_body("three", &["All"]),
    ];
    let lone = "tags: [four]";
    let files = render(&document(
        &[&one, &two, &three, lone],
        "components:
  schemas:
    All: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
    Inner: {type: object, properties: {a: {type: string}}}
    OnlyOne: {type: object, properties: {pair: {$ref: '#/components/schemas/Pair'}}}
    Pair: {type: object, properties: {b: {type: string}}}
    Unused: {type: object, properties: {c: {type: string}}}
",
    ));
    for (name, home) in [
        ("OnlyOne", "one/types.rs"),
        ("O1Request", "two/types.rs"),
        ("Pair", "shared/one_and_two.rs"),
        ("All", "shared/one_and_two_and_three.rs"),
        ("Inner", "shared/one_and_two_and_three.rs"),
    ] {
        assert_eq!(homes(&files, name), [home], "{name}");
    }
    assert_eq!(homes(&files, "Unused"), Vec::<String>::new());
    assert!(files.content("four/table.rs").is_some() && files.content("four/types.rs").is_none());
    let shared = files.content("shared/mod.rs").unwrap();
    for line in [
        "#[cfg(any(feature = \"one\", feature = \"two\"))]\nmod one_and_two;",
        "#[cfg(any(feature = \"one\", feature = \"two\", feature = \"three\"))]\nmod one_and_two_and_three;",
    ] {
        assert!(shared.contains(line), "{line} is not in\n{shared}");
    }
}

#[test]
fn the_document_is_split_as_the_code_is() {
    let [one, two] = ["one", "two"].map(|tag| with_body(tag, &["Both", tag]));
    let files = render(&document(
        &[&one, &two],
        "x-root: {$ref: '#/components/schemas/Root'}
tags: [{name: one}, {name: unused}]
components:
  schemas:
    Both: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
    Inner: {type: object, properties: {a: {type: string}}}
    one: {type: object, properties: {a: {$ref: '#/components/schemas/Root'}}}
    two: {type: object, properties: {a: {type: string}}}
    Root: {type: object, properties: {a: {type: string}}}
    Unused: {type: object, properties: {a: {type: string}}}
",
    ));
    let piece =
        |path: &str| -> Value { serde_json::from_str(files.content(path).unwrap()).unwrap() };
    let keys = |piece: &Value, pointer: &str| -> Vec<String> {
        let members = piece.pointer(pointer).and_then(Value::as_object);
        members
            .into_iter()
            .flat_map(|members| members.keys().cloned())
            .collect()
    };
    for (path, paths, schemas) in [
        ("shared/openapi.json", vec![], vec!["Root", "Unused"]),
        ("shared/one_and_two.json", vec![], vec!["Both", "Inner"]),
        ("one/openapi.json", vec!["/p0"], vec!["one"]),
        ("two/openapi.json", vec!["/p1"], vec!["two"]),
    ] {
        let piece = piece(path);
        assert_eq!(keys(&piece, "/paths"), paths, "{path}");
        assert_eq!(keys(&piece, "/components/schemas"), schemas, "{path}");
    }
    assert_eq!(piece("one/openapi.json")["tags"], json!([{"name": "one"}]));
    assert_eq!(
        piece("shared/openapi.json")["tags"],
        json!([{"name": "unused"}])
    );
    let module = files.content("mod.rs").unwrap();
    for line in [
        "[\n        (&[], include_str!(\"shared/openapi.json\")),",
        "#[cfg(feature = \"one\")]\n        (&[\"one\"], include_str!(\"one/openapi.json\")),",
        "#[cfg(any(feature = \"one\", feature = \"two\"))]\n        (&[\"one\", \"two\"], include_str!(\"shared/one_and_two.json\")),",
    ] {
        assert!(module.contains(line), "{line} is not in\n{module}");
    }
}

#[test]
fn without_anything_in_common_nothing_is_shared() {
    let files = render(&document(&["tags: [one]", "tags: [two]"], ""));
    let shared: Vec<_> = files
        .paths()
        .filter(|path| path.starts_with("shared"))
        .collect();
    assert_eq!(
        shared,
        ["shared/mod.rs", "shared/openapi.json"].map(Path::new)
    );
    assert!(!files.content("shared/mod.rs").unwrap().contains("mod "));
}

#[test]
fn many_areas_share_under_a_short_name() {
    let tags = ["a", "b", "c", "d", "e", "f"];
    let mut operations: Vec<String> = tags.map(|tag| with_body(tag, &["All"])).into();
    operations.extend(["a", "b", "c", "d"].map(|tag| with_body(tag, &["Four"])));
    operations.extend(["a", "b", "c", "e"].map(|tag| with_body(tag, &["Others"])));
    let operations: Vec<&str> = operations.iter().map(String::as_str).collect();
    let files = render(&document(
        &operations,
        "components:
  schemas:
    All: {type: object, properties: {a: {type: string}}}
    Four: {type: object, properties: {a: {type: string}}}
    Others: {type: object, properties: {a: {type: string}}}
",
    ));
    assert_eq!(homes(&files, "All"), ["shared/all.rs"]);
    assert_eq!(homes(&files, "Four"), ["shared/a_and_3_more.rs"]);
    assert_eq!(homes(&files, "Others"), ["shared/a_and_3_more_2.rs"]);
}

#[test]
fn names() {
    for (tag, folder) in [
        ("tags: [Fine-tuning]", "fine_tuning"),
        ("tags: [Vector stores, other]", "vector_stores"),
        // Of the package: features and modules.
        ("tags: [client]", "client_api"),
        ("tags: [Mock]", "mock_api"),
        ("tags: [full]", "full_api"),
        ("tags: [types]", "types_api"),
        ("tags: [shared]", "shared_api"),
        // Keywords.
        ("tags: [mod]", "mod_api"),
        ("tags: [Self]", "self_api"),
        ("tags: [gen]", "gen_api"),
        // What a module may not begin with, or a file's name not have.
        ("tags: [3d]", "x3d"),
        ("tags: [名前]", "area"),
        ("tags: ['!']", "area"),
        // Without a tag the path decides.
        ("summary: none", "p0"),
    ] {
        let files = render(&document(&[tag], ""));
        let table = format!("{folder}/table.rs");
        let paths: Vec<_> = files.paths().collect();
        assert!(files.content(&table).is_some(), "{tag}: {paths:?}");
        let feature = format!("#[cfg(feature = \"{}\")]", folder.replace('_', "-"));
        assert!(files.content("mod.rs").unwrap().contains(&feature), "{tag}");
    }
}

#[test]
fn an_operation_without_a_tag_belongs_to_the_tag_that_its_path_names() {
    let files = render(&document(&["summary: none", "tags: [P0]"], ""));
    let methods = files.content("p0/methods.rs").unwrap();
    for method in ["fn o0(", "fn o1("] {
        assert!(methods.contains(method), "{method}\n{methods}");
    }
    let pieces: Vec<_> = files.paths().collect();
    let whole = files.content("p0/openapi.json").unwrap();
    assert!(
        whole.contains("\"o0\"") && whole.contains("\"o1\""),
        "{pieces:?}"
    );
}

#[test]
fn tags_that_differ_in_signs_alone_are_areas_of_their_own() {
    for (tags, folders) in [
        (
            ["tags: [fine-tunes]", "tags: [one]", "tags: [Fine tunes]"],
            ["fine_tunes", "one", "fine_tunes_2"],
        ),
        (
            ["tags: [mock]", "tags: [mock-api]", "tags: [default]"],
            ["mock_api", "mock_api_2", "default_api"],
        ),
        (
            ["tags: ['!']", "tags: ['?']", "tags: [a-2]"],
            ["area", "area_2", "a_2"],
        ),
    ] {
        let files = render(&document(&tags, ""));
        for (number, folder) in folders.iter().enumerate() {
            let methods = files.content(format!("{folder}/methods.rs")).unwrap();
            assert!(
                methods.contains(&format!("fn o{number}(")),
                "{folder}: {methods}"
            );
            let piece = files.content(format!("{folder}/openapi.json")).unwrap();
            assert!(
                piece.contains(&format!("\"o{number}\"")),
                "{folder}: {piece}"
            );
        }
    }
}

const TAGS: [&str; 3] = ["tags: [one]", "tags: [mock]", "tags: [three]"];
const BEGIN: &str = "# areas: written by `cargo codegen generate`\n";

/// A package whose `Cargo.toml` has this text.
struct Package(TempDir);

impl Package {
    fn new(document: &str, manifest: &str) -> Self {
        let package = Self(tempfile::tempdir().unwrap());
        fs::write(package.path("api.yaml"), document).unwrap();
        fs::write(package.path("Cargo.toml"), manifest).unwrap();
        package
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn generate(&self, features: bool, check: bool) -> Result<Outcome, String> {
        let options = Options {
            more: Vec::new(),
            spec: self.path("api.yaml"),
            out: self.path("generated"),
            features,
            check,
        };
        generate::run(&options).map_err(|error| error.to_string())
    }

    fn manifest(&self) -> String {
        fs::read_to_string(self.path("Cargo.toml")).unwrap()
    }
}

#[test]
fn features_are_kept_up_between_their_marks() {
    let before = "[package]\nname = \"p\" # of mine\n\n[features]\ndefault = [\"default-areas\"]\n";
    let after = "# /areas\nlast = []\n\n[lints]\nworkspace = true\n";
    let package = Package::new(
        &document(&TAGS, ""),
        &[before, BEGIN, "old = []\n", after].concat(),
    );
    package.generate(true, false).unwrap();
    let list = "full = [\n    \"one\",\n    \"mock-api\",\n    \"three\",\n]\ndefault-areas = [\n    \"full\",\n]\n";
    let each = "one = []\nmock-api = []\nthree = []\n";
    assert_eq!(
        package.manifest(),
        [before, BEGIN, list, each, after].concat()
    );
    let current = package.generate(true, true).unwrap();
    assert!(matches!(current, Outcome::Current { .. }));

    let edited = package
        .manifest()
        .replace("three = []\n", "three = [\"one\"]\n");
    fs::write(package.path("Cargo.toml"), &edited).unwrap();
    let Outcome::Stale { stale, .. } = package.generate(true, true).unwrap() else {
        panic!("it was edited")
    };
    assert_eq!(stale, [package.path("Cargo.toml")]);
    assert_eq!(package.manifest(), edited);
}

#[test]
fn the_document_says_what_is_on_by_default_and_that_it_has_conveniences() {
    let tags = "tags: [{name: one}, {name: mock, x-default: true}, {name: three}]\n";
    let text = document(&TAGS, tags).replace("title: T", "title: T, x-conveniences: true");
    let package = Package::new(&text, &["[features]\n", BEGIN, "# /areas\n"].concat());
    package.generate(true, false).unwrap();
    let manifest = package.manifest();
    for part in [
        "default-areas = [\n    \"mock-api\",\n]\n",
        "one = [\"__conveniences\"]\n",
        "__conveniences = []\n",
    ] {
        assert!(manifest.contains(part), "{part} is not in\n{manifest}");
    }
}

#[test]
fn missing_marks_are_an_error_only_where_they_must_be() {
    let begin = BEGIN.trim_end();
    for (manifest, required, expected) in [
        (
            "[package]\n\n[features]\na = []\n".to_owned(),
            true,
            format!(":3: no line `{begin}` in [features]: add it, and `# /areas` below it"),
        ),
        ("[features]\na = []\n".to_owned(), false, String::new()),
        (
            format!("[features]\n{BEGIN}a = []\n"),
            false,
            ":2: no line `# /areas` below this one: add it".to_owned(),
        ),
        (
            format!("[features]\n# /areas\n{BEGIN}"),
            false,
            ":3: no line `# /areas` below this one: add it".to_owned(),
        ),
        (
            "[features]\na = []\n# /areas\n".to_owned(),
            false,
            format!(":3: no line `{begin}` above this one: add it"),
        ),
        (
            format!("[features]\n[lib]\n{BEGIN}# /areas\n"),
            true,
            ":3: this mark is outside of [features]: move it and the lines to `# /areas` there"
                .to_owned(),
        ),
    ] {
        let package = Package::new(&document(&TAGS, ""), &manifest);
        match package.generate(required, false) {
            Ok(_) => assert_eq!(expected, "", "{manifest}"),
            Err(error) => {
                let place = package.path("Cargo.toml").display().to_string();
                assert_eq!(error, place + &expected, "{manifest}");
            }
        }
        assert_eq!(package.manifest(), manifest);
    }
}

/// What the package has features of its own for is no name of an area.
#[test]
fn the_features_of_the_package_are_reserved() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let (_, features) = manifest.split_once("[features]\n").unwrap();
    let (own, _) = features.split_once(BEGIN).unwrap();
    let names: Vec<&str> = own
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .collect();
    assert!(
        names.contains(&"client") && names.contains(&"cli"),
        "{names:?}"
    );
    for name in names {
        let files = render(&document(&[&format!("tags: [{name}]")], ""));
        let table = format!("{}_api/table.rs", name.replace('-', "_"));
        assert!(files.content(&table).is_some(), "{name}");
    }
}
