//! One API in the words of OpenAPI 3.0 and of 3.1: the code is the same.

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;

fn generated(version: &str, schemas: &str) -> String {
    let text = format!(
        "openapi: {version}
paths:
  /p:
    post:
      operationId: o
      tags: [t]
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}
      responses: {{'200': {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/B'}}}}}}}}}}
components:
  schemas:
{schemas}"
    );
    let document = Document::parse("api.yaml", &text).unwrap();
    let files = generate::render(&document).unwrap_or_else(|error| panic!("{error}"));
    let types = files.content("t/types.rs").unwrap();
    assert!(types.contains("pub struct A"), "{types}");
    types.to_owned()
}

#[track_caller]
fn same(in_3_0: &str, in_3_1: &str) {
    let old = generated("3.0.3", in_3_0);
    assert_eq!(old, generated("3.1.0", in_3_1));
    assert_eq!(old, generated("3.2.0", in_3_1));
}

#[test]
fn null_is_a_type_a_branch_or_a_flag() {
    same(
        "    A:
      type: object
      required: [a, b, c]
      properties:
        a: {type: string, nullable: true, description: A text.}
        b: {type: array, items: {type: integer, nullable: true}}
        c: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}
        d: {nullable: true, oneOf: [{type: string, title: Text}, {type: array, items: {type: string}, title: Texts}]}
        e: {type: string, nullable: true, enum: [x, y, null]}
    B: {type: object, description: A thing., properties: {id: {type: string}}}
",
        "    A:
      type: object
      required: [a, b, c]
      properties:
        a: {type: [string, 'null'], description: A text.}
        b: {type: array, items: {anyOf: [{type: integer}, {type: 'null'}]}}
        c: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
        d: {oneOf: [{type: string, title: Text}, {type: array, items: {type: string}, title: Texts}, {type: 'null'}]}
        e: {type: ['null', string], enum: [x, y, null]}
    B: {type: object, description: A thing., properties: {id: {type: string}}}
",
    );
}

#[test]
fn constants_bounds_and_what_stands_beside_a_reference() {
    same(
        "    A:
      type: object
      required: [kind]
      properties:
        kind: {type: string, enum: [a]}
        n: {type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, example: 1}
        b: {description: Another thing., deprecated: true, allOf: [{$ref: '#/components/schemas/B'}]}
        any: {}
    B: {type: object, description: A thing., properties: {id: {type: string}}}
",
        "    A:
      type: object
      required: [kind]
      properties:
        kind: {const: a}
        n: {type: integer, exclusiveMinimum: 0, maximum: 9, examples: [1]}
        b: {$ref: '#/components/schemas/B', description: Another thing., deprecated: true}
        any: true
    B: {type: object, description: A thing., properties: {id: {type: string}}, propertyNames: {maxLength: 9}, unevaluatedProperties: false, made_up: true}
",
    );
}

#[test]
fn a_schema_may_refer_to_the_outermost_one_around_it() {
    same(
        "    A: {type: object, properties: {both: {type: array, items: {$ref: '#/components/schemas/A'}}}}
    B: {type: object, properties: {id: {type: string}}}
",
        "    A: {type: object, properties: {both: {type: array, items: {$dynamicRef: '#'}}}}
    B: {type: object, properties: {id: {type: string}}}
",
    );
}

#[test]
fn several_types_are_a_union_of_what_the_schema_says_of_each() {
    same(
        "    A:
      type: object
      properties:
        a: {description: One of three., oneOf: [{type: string}, {type: integer, format: int32}, {type: array, items: {type: string}}]}
        n: {nullable: true, oneOf: [{type: string}, {type: number}]}
        m: {oneOf: [{type: boolean}, {type: object, additionalProperties: {type: string}}]}
    B: {type: object, description: A thing., properties: {id: {type: string}}}
",
        "    A:
      type: object
      properties:
        a: {description: One of three., type: [string, integer, array], format: int32, items: {type: string}}
        n: {type: [integer, string, 'null', number]}
        m: {type: [boolean, object], additionalProperties: {type: string}}
    B: {type: object, description: A thing., properties: {id: {type: string}}}
",
    );
}

#[test]
fn each_of_several_types_has_its_values_and_its_members() {
    let types = generated(
        "3.1.0",
        "    A:
      type: object
      properties:
        e: {type: [string, integer, boolean], enum: [x, 1, y]}
        o: {type: [object, string], required: [id], properties: {id: {type: string}, of: {$ref: '#/components/schemas/A'}}}
        l: {type: [array, 'null'], items: {type: [integer, 'null']}}
    B: {type: [string, 'null', array], items: {type: string}}
",
    );
    for part in [
        "pub enum AE {\n    /// AeString.\n    AeString(AeString),\n    /// Integer.\n    Integer(i64),\n    /// A form that",
        "pub enum AeString {\n    /// `x`\n    X,\n    /// `y`\n    Y,\n    /// A value that",
        "pub enum AO {\n    /// AoObject.\n    AoObject(Box<AoObject>),\n    /// Text.\n    Text(String),\n    /// A form that",
        "pub struct AoObject {\n    /// `id`.\n    pub id: String,\n    /// `of`.\n    pub of: Option<A>,",
        "pub l: Option<Vec<Option<i64>>>,",
        "pub enum B {\n    /// Text.\n    Text(String),\n    /// Texts.\n    Texts(Vec<String>),\n    /// A form that",
    ] {
        assert!(types.contains(part), "{part}\nis not in\n{types}");
    }
}
