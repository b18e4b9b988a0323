//! Documents in several files: the tree that they make, where its nodes stand, and what is refused.

use std::io;

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate::render;
use openai_typed_codegen::lint::lint;
use serde_json::json;

type Files<'a> = &'a [(&'a str, &'a str)];

/// Reads a document whose root is the first of the files, in a folder called `api`.
pub(super) fn read(files: Files<'_>) -> Result<Document, String> {
    let (root, text) = files.first().expect("a root");
    let beside = |relative: &str| {
        let file = files.iter().find(|(name, _)| *name == relative);
        file.map(|(_, text)| text.as_bytes().to_owned())
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    Document::bundle(&format!("api/{root}"), text.as_bytes(), &beside)
        .map_err(|error| error.to_string())
}

fn tree(files: Files<'_>) -> Document {
    read(files).unwrap_or_else(|error| panic!("{error}"))
}

const ROOT: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
tags: [{name: cats, description: Cats.}, {name: dogs, description: Dogs.}]
paths:
  /cats:
    $ref: 'cats.yaml#/paths/~1cats'
  /dogs/{id}:
    $ref: 'more/dogs.yaml#/paths/~1dogs~1{id}'
components:
  responses:
    Error:
      description: It failed.
      content:
        application/json: {schema: {$ref: '#/components/schemas/Error'}}
  schemas:
    Error:
      description: What went wrong.
      type: object
      properties: {message: {type: string, description: Why.}}
";

const CATS: &str = "paths:
  /cats:
    get:
      operationId: listCats
      tags: [cats]
      summary: List cats
      responses:
        '200':
          description: Cats.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Cat'}
              example: {$ref: 'is data.png'}
        4XX: {$ref: 'openapi.yaml#/components/responses/Error'}
components:
  schemas:
    Cat:
      description: A cat.
      type: object
      properties:
        enemy: {$ref: 'more/dogs.yaml#/components/schemas/Dog'}
        default: {$ref: '#/components/schemas/Cat'}
";

const DOGS: &str = "paths:
  /dogs/{id}:
    get:
      operationId: getDog
      tags: [dogs]
      summary: Get a dog
      parameters:
        - $ref: '#/parameters/Id'
      responses:
        '200':
          description: A dog.
          content:
            application/json:
              schema: {$ref: '../more/./dogs.yaml#/components/schemas/Dog'}
        4XX: {$ref: '../openapi.yaml#/components/responses/Error'}
parameters:
  Id: {name: id, in: path, required: true, description: Which., schema: {type: string}}
components:
  schemas:
    Dog:
      description: A dog.
      type: object
      properties:
        friends: {type: array, description: Others., items: {$ref: '#/components/schemas/Dog'}}
        enemy: {$ref: '../cats.yaml#/components/schemas/Cat'}
";

const PETS: Files<'static> = &[
    ("openapi.yaml", ROOT),
    ("cats.yaml", CATS),
    ("more/dogs.yaml", DOGS),
];

#[test]
fn files_make_one_tree_with_local_references() {
    let document = tree(PETS);
    assert_eq!(document.name, "api/openapi.yaml");
    assert!(document.unused.is_empty());
    let root = document.root.to_json();
    let content = |schema: &str| {
        let pointer = format!("#/components/schemas/{schema}");
        json!({"application/json": {"schema": {"$ref": pointer}}})
    };
    assert_eq!(
        root["components"]["responses"]["Error"]["content"],
        content("Error")
    );
    let dogs = &root["paths"]["/dogs/{id}"]["get"];
    assert_eq!(dogs["parameters"][0]["name"], "id");
    assert_eq!(dogs["responses"]["200"]["content"], content("Dog"));
    assert_eq!(
        dogs["responses"]["4XX"],
        json!({"$ref": "#/components/responses/Error"})
    );
    let cats = &root["paths"]["/cats"]["get"]["responses"]["200"]["content"]["application/json"];
    assert_eq!(cats["schema"], json!({"$ref": "#/components/schemas/Cat"}));
    assert_eq!(cats["example"], json!({"$ref": "is data.png"}));
    let schemas = document.pointer("/components/schemas").expect("there");
    let names: Vec<_> = schemas.as_object().expect("an object").keys().collect();
    assert_eq!(names, ["Error", "Cat", "Dog"]);
    assert_eq!(
        schemas
            .get("Cat")
            .and_then(|cat| cat.get("properties"))
            .expect("there")
            .to_json(),
        json!({
            "enemy": {"$ref": "#/components/schemas/Dog"},
            "default": {"$ref": "#/components/schemas/Cat"},
        })
    );
    let keys: Vec<_> = root.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["openapi", "info", "tags", "paths", "components"]);
}

#[test]
fn every_node_knows_its_file() {
    let document = tree(PETS);
    let place = |pointer: &str| {
        let (owner, key) = pointer.rsplit_once('/').expect("a key");
        let owner = document.pointer(owner).expect(pointer);
        owner.key_position(&key.replace("~1", "/")).in_file()
    };
    assert_eq!(place("/paths"), "api/openapi.yaml:4:1");
    assert_eq!(place("/paths/~1cats"), "api/cats.yaml:2:3");
    assert_eq!(place("/paths/~1cats/get/operationId"), "api/cats.yaml:4:7");
    assert_eq!(place("/paths/~1dogs~1{id}/get"), "api/more/dogs.yaml:3:5");
    assert_eq!(place("/components/schemas/Error"), "api/openapi.yaml:16:5");
    assert_eq!(place("/components/schemas/Dog"), "api/more/dogs.yaml:20:5");
    let id = document
        .pointer("/paths/~1dogs~1{id}/get/parameters/0")
        .expect("there");
    assert_eq!(id.position.in_file(), "api/more/dogs.yaml:17:7");
}

#[test]
fn findings_and_refusals_name_the_file() {
    let twice = CATS.replace("listCats", "getDog");
    let report = lint(&tree(&[PETS[0], ("cats.yaml", &twice), PETS[2]])).to_string();
    assert!(
        report.contains(
            "api/more/dogs.yaml:4:7  #/paths/~1dogs~1{id}/get/operationId  the operationId \"getDog\" is taken: #/paths/~1cats/get has it at api/cats.yaml:4:7 (each operation needs its own)  [operation-id]\n"
        ),
        "{report}"
    );
    let odd = DOGS.replace(
        "type: array, description: Others., items",
        "description: Others., type: text, items",
    );
    let refused = render(&tree(&[PETS[0], PETS[1], ("more/dogs.yaml", &odd)]));
    let refused = refused.expect_err("no such type").to_string();
    assert!(refused.starts_with("api/more/dogs.yaml:24:"), "{refused}");
}

#[test]
fn a_split_document_generates_the_code_of_the_whole() {
    let bundled = tree(PETS);
    let text = serde_json::to_string(&bundled.root).expect("serialises");
    let whole = Document::parse("whole.json", &text).expect("JSON");
    let (bundled, whole) = (
        render(&bundled).expect("code"),
        render(&whole).expect("code"),
    );
    for path in bundled.paths() {
        assert_eq!(
            bundled.content(path),
            whole.content(path),
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_component_may_be_a_file_or_keep_a_place_for_one() {
    let root = "components:
  schemas:
    B: {$ref: 'b.yaml#/components/schemas/B'}
    A: {$ref: a.yaml}
    Same: {$ref: '#/components/schemas/A'}
    C: {type: array, items: {$ref: 'a.yaml#/properties/next'}}
";
    let a = "type: object\nproperties:\n  next: {$ref: '#'}\n  b: {$ref: 'b.yaml#/components/schemas/B'}\n";
    let b = "components:\n  schemas:\n    D: {type: string}\n    B: {anyOf: [{$ref: '#/components/schemas/D'}, {$ref: a.yaml}]}\n";
    let document = tree(&[("root.yaml", root), ("a.yaml", a), ("b.yaml", b)]);
    let reference = |to: &str| json!({"$ref": format!("#/components/schemas/{to}")});
    let schemas = document.pointer("/components/schemas").expect("there");
    assert_eq!(
        serde_json::to_string(schemas).expect("serialises"),
        json!({
            "B": {"anyOf": [reference("D"), reference("A")]},
            "A": {"type": "object", "properties": {"next": reference("A"), "b": reference("B")}},
            "Same": reference("A"),
            "C": {"type": "array", "items": reference("A/properties/next")},
            "D": {"type": "string"},
        })
        .to_string()
    );
}

#[test]
fn discriminators_are_rewritten_too() {
    let root = "components:
  schemas:
    Pet:
      oneOf: [{$ref: 'cats.yaml#/components/schemas/Cat'}]
      discriminator:
        propertyName: kind
        mapping: {cat: 'cats.yaml#/components/schemas/Cat', dog: Dog}
";
    let cats = "components: {schemas: {Cat: {type: object}}}";
    let document = tree(&[("root.yaml", root), ("cats.yaml", cats)]);
    let mapping = document.pointer("/components/schemas/Pet/discriminator/mapping");
    assert_eq!(
        mapping.expect("there").to_json(),
        json!({"cat": "#/components/schemas/Cat", "dog": "Dog"})
    );
}

#[test]
fn what_nothing_refers_to_is_a_finding() {
    let cats = CATS.replace(
        "components:",
        "  /lions: {}\ntags: []\nx-note: 1\ncomponents:",
    );
    let document = tree(&[PETS[0], ("cats.yaml", &cats), PETS[2]]);
    let unused: Vec<_> = (document.unused.iter())
        .map(|(position, pointer)| format!("{} #{pointer}", position.in_file()))
        .collect();
    assert_eq!(
        unused,
        [
            "api/cats.yaml:15:3 #/paths/~1lions",
            "api/cats.yaml:16:1 #/tags"
        ]
    );
    let report = lint(&document);
    assert!(report.has_errors());
    let report = report.to_string();
    assert!(
        report.contains("api/cats.yaml:15:3  #/paths/~1lions  nothing refers to this"),
        "{report}"
    );
}

#[test]
fn one_file_is_read_as_before() {
    let text = "a: {$ref: '#/b'}\nb: {$ref: 'https://example.org/x.yaml'}\nc: {$ref: '#/d'}\n";
    let alone = tree(&[("root.yaml", text)]);
    let parsed = Document::parse("api/root.yaml", text).expect("YAML");
    assert_eq!(alone.root.to_json(), parsed.root.to_json());
    let external = Document::parse("root.yaml", "a: {$ref: 'b.yaml#/c'}").expect("YAML");
    assert!(external.resolve("b.yaml#/c").is_err());
}

#[test]
fn what_is_wrong_with_a_reference_is_said_with_its_place() {
    let schema = |text: &str| format!("components: {{schemas: {{A: {text}}}}}");
    let empty = (
        "b.yaml",
        "components: {schemas: {B: {type: string}}}\nB: {type: string}\n",
    );
    for (text, other, expected) in [
        (
            "{$ref: 'c.yaml#/C'}",
            empty,
            "api/a.yaml:1:34: the reference leads to api/c.yaml, which cannot be read: entity not found",
        ),
        (
            "{$ref: 'b.yaml#/components/schemas/C'}",
            empty,
            "api/a.yaml:1:34: the reference points to nothing in api/b.yaml",
        ),
        (
            "{$ref: '../b.yaml#/B'}",
            empty,
            "api/a.yaml:1:34: the reference leads to \"../b.yaml\", out of the folder of the root: expected a file there or below it",
        ),
        (
            "{$ref: '/etc/b.yaml#/B'}",
            empty,
            "api/a.yaml:1:34: the reference leads to \"/etc/b.yaml\", out of the folder of the root: expected a file there or below it",
        ),
        (
            "{$ref: 'b.png#/B'}",
            empty,
            "api/a.yaml:1:34: the reference leads to \"b.png\": expected a file of YAML or JSON, called .yaml, .yml or .json",
        ),
        (
            "{$ref: 'b.yaml#B'}",
            empty,
            "api/a.yaml:1:34: the reference \"b.yaml#B\" is not of the form #/components/…",
        ),
        (
            "{$ref: 'b.yaml#/B', type: string}",
            empty,
            "api/a.yaml:1:34: the reference leads to no component, so what it names takes its place, and here it cannot (move that below `components`)",
        ),
        (
            "{$ref: 'b.yaml#/B'}",
            ("b.yaml", "B: [1\nC: 2\n"),
            "api/b.yaml:2:2: illegal placement of ':' indicator",
        ),
        (
            "{$ref: 'b.yaml#/components/schemas/B'}",
            ("b.yaml", "components: {schemas: {B: {}, A: {}}}"),
            "api/b.yaml:1:31: \"A\" of components/schemas stands already at api/a.yaml:1:24 (the files share their names: choose another)",
        ),
        (
            "{$ref: 'b.yaml#/components/schemas/A'}",
            (
                "b.yaml",
                "components: {schemas: {A: {$ref: 'a.yaml#/components/schemas/A'}}}",
            ),
            "api/a.yaml:1:27: the reference leads to no value: no file has \"A\" of components/schemas",
        ),
        (
            "{allOf: [{$ref: 'b.yaml#/B'}]}",
            ("b.yaml", "B: {$ref: '#/C'}\nC: {items: {$ref: '#/B'}}\n"),
            "api/b.yaml:2:19: the reference leads back to what it stands in (a schema that contains itself has to be a component)",
        ),
        (
            "{allOf: [{$ref: 'b.yaml#/B'}]}",
            ("b.yaml", "B: {$ref: '#/B'}\n"),
            "api/b.yaml:1:11: the reference leads back to what it stands in (a schema that contains itself has to be a component)",
        ),
        (
            "{$ref: 'b.yaml#/components/schemas/B'}",
            (
                "b.yaml",
                "components: {schemas: {B: {$ref: '#/components/schemas/C'}}}",
            ),
            "api/b.yaml:1:34: the reference points to nothing in api/b.yaml",
        ),
        (
            "{$ref: 'b.yaml#/components/schemas/B'}",
            ("b.yaml", "components: [1]"),
            "api/b.yaml:1:13: expected an object, found an array",
        ),
    ] {
        let root = schema(text);
        let error = read(&[("a.yaml", &root), other]).expect_err(text);
        assert_eq!(error, expected, "{text}");
    }
}
