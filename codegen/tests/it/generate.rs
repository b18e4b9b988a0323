//! What a run writes, leaves alone, deletes and refuses to delete, through the command line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;
use tempfile::TempDir;

const UP_TO_DATE: &str = "generated is up to date\n";

/// A folder with a document, to generate into.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.take("one_tag");
        place
    }

    /// Makes a document the one to generate from.
    fn take(&self, document: &str) {
        fs::copy(this_document(document), self.path("api.yaml")).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Exit code, and what went to standard error.
    fn run(&self, options: &[&str]) -> (Option<i32>, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_openai-typed-codegen"))
            .args(["generate", "--spec", "api.yaml", "--out", "generated"])
            .args(options)
            .current_dir(self.0.path())
            .output()
            .unwrap();
        assert_eq!(output.stdout, b"");
        (
            output.status.code(),
            String::from_utf8(output.stderr).unwrap(),
        )
    }
}

fn this_document(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/documents/{name}.yaml"))
}

/// All files below a folder with their times.
fn files(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            found.push((path, time));
        }
    }
    found.sort();
    found
}

#[test]
fn only_what_changed_is_written_and_what_is_stale_is_deleted() {
    let place = Place::new();
    let (code, message) = place.run(&[]);
    assert_eq!(code, Some(0));
    assert!(
        message.contains("wrote generated/everything/methods.rs\n"),
        "{message}"
    );
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000);
    for (path, _) in files(&place.path("generated")) {
        fs::File::options()
            .write(true)
            .open(path)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
    }
    let before = files(&place.path("generated"));

    assert_eq!(place.run(&[]), (Some(0), UP_TO_DATE.to_owned()));
    assert_eq!(files(&place.path("generated")), before);

    fs::write(place.path("generated/everything/table.rs"), "// by hand").unwrap();
    assert_eq!(
        place.run(&[]),
        (Some(0), "wrote generated/everything/table.rs\n".to_owned())
    );

    place.take("shapes");
    fs::create_dir_all(place.path("generated/old/older")).unwrap();
    fs::write(place.path("generated/old/older/x.rs"), "").unwrap();
    let (code, message) = place.run(&[]);
    assert_eq!(code, Some(0));
    for line in [
        "wrote generated/shapes/methods.rs",
        "deleted generated/everything/methods.rs",
        "deleted generated/old/older/x.rs",
    ] {
        assert!(
            message.lines().any(|l| l == line),
            "{line} is not in {message}"
        );
    }
    assert!(!place.path("generated/old").exists());
}

#[test]
fn a_check_names_every_difference_and_the_command_that_repairs_it() {
    let place = Place::new();
    assert_eq!(place.run(&[]).0, Some(0));
    assert_eq!(place.run(&["--check"]), (Some(0), UP_TO_DATE.to_owned()));

    fs::write(place.path("generated/everything/table.rs"), "// by hand").unwrap();
    fs::remove_file(place.path("generated/operations.rs")).unwrap();
    fs::write(place.path("generated/notes.txt"), "").unwrap();
    let before = files(&place.path("generated"));
    let expected = "generated/everything/table.rs: stale or edited by hand\n\
         generated/operations.rs: stale or edited by hand\n\
         generated/notes.txt: not written by the generator\n\
         run `cargo codegen generate --spec api.yaml --out generated`\n";
    assert_eq!(place.run(&["--check"]), (Some(1), expected.to_owned()));
    assert_eq!(files(&place.path("generated")), before);
}

/// Documents of several services are one client.
#[test]
fn several_documents_are_read_as_one() {
    let place = Place::new();
    let document = |version: &str, path: &str, tag: &str, schema: &str| {
        format!(
            "openapi: {version}\ninfo: {{title: {tag}, version: '1'}}\ntags: [{{name: {tag}}}]\npaths:\n  {path}:\n    get: {{operationId: get{tag}, tags: [{tag}], responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}}}\ncomponents: {{schemas: {{{schema}: {{type: object, properties: {{id: {{type: string}}}}}}}}}}\n"
        )
    };
    fs::create_dir(place.path("more")).unwrap();
    let write = |name: &str, text: String| fs::write(place.path(name), text).unwrap();
    write("api.yaml", document("3.1.0", "/cats", "Cats", "Cat"));
    write("more/dogs.yaml", document("3.1.0", "/dogs", "Dogs", "Dog"));
    let dogs = ["--spec", "more/dogs.yaml"];
    let (code, text) = place.run(&dogs);
    assert_eq!(code, Some(0), "{text}");
    for (file, part) in [
        (
            "cats/methods.rs",
            "pub fn get(&self) -> runtime::Call<runtime::Response<types::Cat>>",
        ),
        (
            "dogs/methods.rs",
            "pub fn get(&self) -> runtime::Call<runtime::Response<types::Dog>>",
        ),
        ("openapi.json", "\"title\": \"Cats\""),
    ] {
        let text = fs::read_to_string(place.path("generated").join(file)).unwrap();
        assert!(text.contains(part), "{part}\nis not in {file}:\n{text}");
    }
    let check = [&dogs[..], &["--check"]].concat();
    assert_eq!(place.run(&check), (Some(0), UP_TO_DATE.to_owned()));
    for (text, told) in [
        (
            document("3.1.0", "/pets", "Dogs", "Dog"),
            "`generated` is stale",
        ),
        (
            document("3.1.0", "/cats", "Dogs", "Dog"),
            "dogs.yaml: paths//cats: another document has it too",
        ),
        (document("3.1.0", "/dogs", "Dogs", "Cat"), "\"Cat\""),
        (
            document("3.0.3", "/dogs", "Dogs", "Dog"),
            "`openapi` differs from that of api.yaml",
        ),
    ] {
        write("more/dogs.yaml", text);
        let (code, text) = place.run(&check);
        match told {
            "`generated` is stale" => assert_eq!(code, Some(1), "{text}"),
            told => assert!(
                code == Some(2) && text.contains(told),
                "{told}\nis not in {text}"
            ),
        }
    }
}

/// What was found in order is not looked at again until something of it changes, whatever it is.
#[test]
fn a_check_after_a_check_sees_every_change() {
    let place = Place::new();
    let document = fs::read_to_string(place.path("api.yaml")).unwrap();
    let (before, after) = document
        .split_once("components:")
        .unwrap_or((&document, ""));
    assert!(after.is_empty(), "the document has components already");
    let reference =
        "components: {schemas: {Beside: {$ref: 'beside.yaml#/components/schemas/One'}}}";
    fs::write(place.path("api.yaml"), format!("{before}\n{reference}\n")).unwrap();
    let beside = "components: {schemas: {One: {type: string, description: First.}}}";
    fs::write(place.path("beside.yaml"), beside).unwrap();
    assert_eq!(place.run(&[]).0, Some(0));
    let settled = || {
        for _ in 0..2 {
            let (code, text) = place.run(&["--check"]);
            assert_eq!((code, text.as_str()), (Some(0), UP_TO_DATE));
        }
    };
    settled();
    for (name, from, to) in [
        ("generated/mod.rs", "Do not edit", "Do edit"),
        ("generated/openapi.json", "First.", "Second."),
        ("api.yaml", "title: One tag", "title: Two tags"),
        ("beside.yaml", "First.", "Other."),
    ] {
        let path = place.path(name);
        let text = fs::read_to_string(&path).unwrap();
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{name}");
        fs::write(&path, changed).unwrap();
        let (code, told) = place.run(&["--check"]);
        assert_eq!(code, Some(1), "{name}: {told}");
        fs::write(&path, text).unwrap();
        settled();
    }
    fs::write(place.path("generated/more.rs"), "").unwrap();
    assert_eq!(place.run(&["--check"]).0, Some(1));
    fs::remove_file(place.path("generated/more.rs")).unwrap();
    fs::remove_file(place.path("generated/mod.rs")).unwrap();
    assert_eq!(place.run(&["--check"]).0, Some(1));
}

#[test]
fn the_table_of_operations_is_kept_up_between_its_marks() {
    let place = Place::new();
    let begin = "<!-- operations: written by `cargo codegen generate` -->\n";
    let end = "<!-- /operations -->\n";
    fs::create_dir(place.path("docs")).unwrap();
    fs::write(
        place.path("docs/operations.md"),
        format!("before\n{begin}old\n{end}after\n"),
    )
    .unwrap();
    assert_eq!(place.run(&[]).0, Some(0));
    let page = fs::read_to_string(place.path("docs/operations.md")).unwrap();
    assert!(
        page.starts_with(&format!("before\n{begin}| operation |")),
        "{page}"
    );
    assert!(page.contains("| `client.everything().list_users()` |") && page.ends_with("after\n"));
    fs::write(
        place.path("docs/operations.md"),
        page.replace("listUsers", "x"),
    )
    .unwrap();
    let (code, message) = place.run(&["--check"]);
    assert_eq!(code, Some(1));
    assert!(message.contains("docs/operations.md: stale"), "{message}");

    // Bodies that may be left out, and bodies that are taken as they are.
    place.take("bodies");
    assert_eq!(place.run(&[]).0, Some(0));
    let page = fs::read_to_string(place.path("docs/operations.md")).unwrap();
    for call in [
        "keep(&request)",
        "put_bytes(request)",
        "play_sound(Some(request))",
    ] {
        assert!(page.contains(&format!(".{call}` |")), "{page}");
    }
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let place = Place::new();
    for (file, content) in [("precious.txt", "x"), ("mod.rs", "pub mod mine;")] {
        let _ = fs::remove_dir_all(place.path("generated"));
        fs::create_dir(place.path("generated")).unwrap();
        fs::write(place.path("generated").join(file), content).unwrap();
        let expected = "error: generated: the folder has files, and no mod.rs that the generator wrote: \
             give an empty folder, or one that is not there\n";
        assert_eq!(place.run(&[]), (Some(2), expected.to_owned()));
        assert_eq!(files(&place.path("generated")).len(), 1);
        assert_eq!(
            fs::read_to_string(place.path("generated").join(file)).unwrap(),
            content
        );
    }
    fs::remove_dir_all(place.path("generated")).unwrap();
    fs::create_dir(place.path("generated")).unwrap();
    assert_eq!(place.run(&[]).0, Some(0));
    fs::remove_dir_all(place.path("generated")).unwrap();
    fs::write(place.path("generated"), "a file").unwrap();
    assert_eq!(place.run(&[]).0, Some(2));
    assert_eq!(
        fs::read_to_string(place.path("generated")).unwrap(),
        "a file"
    );
}

#[test]
fn unreadable_and_unsupported_documents_exit_with_2_and_write_nothing() {
    let place = Place::new();
    for (text, expected) in [
        (
            "info: {}\nopenapi: 4.0.0",
            "error: api.yaml:2:10  #/openapi  found `openapi: \"4.0.0\"`; accepted: a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`\n",
        ),
        ("a: b: c", ""),
    ] {
        fs::write(place.path("api.yaml"), text).unwrap();
        let (code, message) = place.run(&[]);
        assert_eq!(code, Some(2));
        assert!(
            message.starts_with("error: api.yaml") && message.ends_with(expected),
            "{message}"
        );
        assert!(!place.path("generated").exists());
    }
    fs::remove_file(place.path("api.yaml")).unwrap();
    assert_eq!(place.run(&[]).0, Some(2));
}

#[test]
fn two_runs_give_the_same_bytes() {
    for name in ["chat", "names", "one_tag", "parameters", "shapes"] {
        let document = Document::load(&this_document(name)).unwrap();
        let [first, second] = [(); 2].map(|()| {
            let files = generate::render(&document).unwrap();
            let files = files
                .paths()
                .map(|path| (path.to_owned(), files.content(path).unwrap().to_owned()));
            files.collect::<Vec<_>>()
        });
        assert_eq!(first, second, "{name}");
    }
}
