//! Constructs that generators are known to translate wrongly without a word, and what becomes of
//! them here.

mod costs;
mod merged;
mod methods;
mod unions;

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;

/// The types and methods for a document with this operation and these schemas, without space.
fn generated(operation: &str, schemas: &str) -> String {
    let text = format!(
        "openapi: 3.0.3\npaths: {{/p: {{post: {{operationId: o, tags: [t], {operation}}}}}}}\ncomponents: {{schemas: {{{schemas}}}}}\n"
    );
    let files = generate::render(&Document::parse("api.yaml", &text).unwrap()).unwrap();
    let types = files.content("t/types.rs").unwrap_or_default();
    let methods = files.content("t/methods.rs").unwrap();
    [types, methods].concat().split_whitespace().collect()
}

fn request(schema: &str, schemas: &str) -> String {
    let operation = format!(
        "requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{}}}}"
    );
    generated(&operation, schemas)
}

fn response(schema: &str, schemas: &str) -> String {
    let operation =
        format!("responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}");
    generated(&operation, schemas)
}

#[track_caller]
fn has(source: &str, parts: &[&str]) {
    for part in parts {
        let part: String = part.split_whitespace().collect();
        assert!(source.contains(&part), "{part}\nis not in\n{source}");
    }
}

#[test]
fn json_and_events_on_one_success_give_two_methods() {
    let source = generated(
        "responses: {'200': {content: {application/json: {}, text/event-stream: {}}}}",
        "",
    );
    has(
        &source,
        &[
            "pub fn o(&self)",
            "pub fn o_stream(&self)",
            "runtime::EventStream<serde_json::Value>",
        ],
    );
}

#[test]
fn a_default_response_of_another_type_and_failures_are_no_successes() {
    let source = generated(
        "responses: {'200': {content: {application/json: {schema: {type: string}}}}, '400': {content: {application/json: {schema: {type: integer}}}}, '404': {content: {application/json: {schema: {type: boolean}}}}, default: {content: {application/json: {schema: {type: number}}}}}",
        "",
    );
    has(&source, &["runtime::Call<runtime::Response<String>>"]);
}

#[test]
fn success_with_and_without_content_is_an_option() {
    let source = generated(
        "responses: {'200': {content: {application/json: {schema: {type: string}}}}, '204': {}}",
        "",
    );
    has(&source, &["runtime::Response<Option<String>>"]);
}

#[test]
fn a_deep_part_of_a_form_has_its_places_in_brackets_and_any_other_is_json() {
    let source = generated(
        "requestBody: {content: {multipart/form-data: {schema: {properties: {files: {oneOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}, all: {type: array, items: {type: string, format: binary}}, ids: {type: array, items: {type: array, items: {type: string}}}, deep: {type: object, properties: {a: {type: integer}}}, map: {type: object, additionalProperties: {type: string}}, flat: {type: object, properties: {a: {type: integer}}}, list: {type: array, items: {type: string}}}}, encoding: {files: {style: deepObject}, all: {style: deepObject}, ids: {style: deepObject}, deep: {style: deepObject}, map: {style: deepObject}}}}}, responses: {'204': {}}",
        "",
    );
    has(
        &source,
        &[
            "form = form.one_or_several(\"files\", value);",
            "form = form.file(\"all[]\", value);",
            "form = form.text(\"ids[][]\", value);",
            "form = form.nested(\"deep\", value);",
            "form = form.nested(\"map\", value);",
            "form = form.json(\"flat\", value);",
            "form = form.text(\"list\", value);",
        ],
    );
}

#[test]
fn documentation_is_found_by_what_others_call_an_operation() {
    let source = generated("x-alias: files.content, responses: {'204': {}}", "");
    has(
        &source,
        &[
            "///TheofficialclientscallitX."
                .replace('X', "`files.content`")
                .as_str(),
            "#[doc(alias = \"files.content\")] #[doc(alias = \"content\")]",
        ],
    );
}

#[test]
fn inline_schemas_stay_apart_even_with_one_title() {
    let source = generated(
        "requestBody: {content: {application/json: {schema: {title: Same, type: object, properties: {a: {title: Same, type: object, properties: {b: {type: string}}}}}}}}, responses: {'200': {content: {application/json: {schema: {title: Same, type: object, properties: {c: {type: string}}}}}}}",
        "",
    );
    has(
        &source,
        &[
            "pub struct ORequest {",
            "pub struct ORequestA {",
            "pub struct OResponse {",
            "pub a: Option<ORequestA>",
            "pub b: Option<String>",
            "pub c: Option<String>",
        ],
    );
}

#[test]
fn a_default_of_a_request_is_not_sent_and_unset_is_absent() {
    let source = request(
        "{$ref: '#/components/schemas/A'}",
        "A: {properties: {n: {type: integer, default: 7}, list: {type: array, items: {type: string}}}}",
    );
    has(
        &source,
        &[
            "pub n: Option<i64>",
            "runtime::Member::optional(\"n\")",
            "pub list: Option<Vec<String>>",
            "Default of the server: `7`",
        ],
    );
}

#[test]
fn null_is_no_error_where_a_member_may_be_absent() {
    let source = response(
        "{$ref: '#/components/schemas/A'}",
        "A: {required: [r], properties: {r: {type: string, nullable: true}, list: {type: array, items: {type: string}, default: []}, map: {type: object, additionalProperties: {type: integer}}}}",
    );
    has(
        &source,
        &[
            "pub r: Option<String>",
            "pub list: Vec<String>",
            "runtime::Member::defaulted(\"list\")",
            "list: runtime::Json::empty()",
            "pub map: Option<runtime::Map<i64>>",
        ],
    );
}

#[test]
fn unions_have_speaking_variants_and_conversions() {
    let source = request(
        "{properties: {a: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: object, title: some form, properties: {}, additionalProperties: false}]}}}",
        "",
    );
    has(
        &source,
        &[
            "Text(String)",
            "Texts(Vec<String>)",
            "SomeForm(",
            "impl From<&str> for ORequestA",
            "Other(serde_json::Value)",
        ],
    );
}

#[test]
fn an_enum_beside_a_text_is_one_open_enum() {
    for keyword in ["anyOf", "oneOf"] {
        for branches in [
            "{type: string, enum: [a]}, {type: string}",
            "{type: string}, {type: string, enum: [a]}",
        ] {
            let source = response(
                &format!("{{required: [a], properties: {{a: {{{keyword}: [{branches}]}}}}}}"),
                "",
            );
            has(&source, &["Other(String)", "&[\"a\"]", "0 => Self::A"]);
            assert!(!source.contains("untagged"), "{source}");
        }
    }
}

#[test]
fn unknown_members_are_kept() {
    for additional in [
        "",
        ", additionalProperties: true",
        ", additionalProperties: {}",
        ", additionalProperties: false",
    ] {
        let source = response(
            &format!("{{properties: {{a: {{type: string}}}}{additional}}}"),
            "",
        );
        has(
            &source,
            &[
                "pub extra: runtime::Extra",
                "_ => runtime::Json::take(&mut self.extra, value)",
                "extra: runtime::Json::empty()",
            ],
        );
    }
}

#[test]
fn bounds_patterns_and_formats_are_documentation() {
    let source = request(
        "{required: [n, s, d], properties: {n: {type: integer, minimum: 1}, s: {type: string, minLength: 1, pattern: '^a$'}, d: {type: string, format: date-time}}}",
        "",
    );
    has(
        &source,
        &[
            "pub n: i64",
            "pub s: String",
            "pub d: String",
            "Bounds: at least 1.",
            "Bounds: at least 1 characters, matching `^a$`.",
        ],
    );
}

#[test]
fn a_line_of_a_description_that_ends_like_an_item_is_no_item() {
    let text = "openapi: 3.0.3\npaths: {/p: {post: {operationId: o, tags: [t], requestBody: {required: true, content: {application/json: {schema: {type: object, description: \"One;\\ntwo.\\n\\n}\\nthree.\", properties: {a: {type: string}}}}}}, responses: {'204': {}}}}}\n";
    let files = generate::render(&Document::parse("api.yaml", text).unwrap()).unwrap();
    let types = files.content("t/types.rs").unwrap();
    assert!(
        types.contains("/// One;\n/// two.\n///\n/// }\n/// three.\n#[derive"),
        "{types}"
    );
}

#[test]
fn numbers_that_are_enums_are_numbers() {
    let source = request(
        "{required: [n], properties: {n: {type: integer, format: int32, enum: [1, 2]}}}",
        "",
    );
    has(&source, &["pub n: i32", "Bounds: one of `1`, `2`."]);
}

#[test]
fn null_belongs_to_the_use_of_a_union() {
    let source = response(
        "{required: [a, b], properties: {a: {$ref: '#/components/schemas/Nil'}, b: {type: array, items: {$ref: '#/components/schemas/Nil'}}}}",
        "Nil: {nullable: true, oneOf: [{type: string}, {type: integer}]}",
    );
    has(&source, &["pub a: Option<Nil>", "pub b: Vec<Nil>"]);
    let source = response(
        "{required: [a, b], properties: {a: {nullable: true, allOf: [{$ref: '#/components/schemas/U'}]}, b: {type: array, items: {$ref: '#/components/schemas/U'}}, c: {type: array, items: {nullable: true, allOf: [{$ref: '#/components/schemas/U'}]}}}}",
        "U: {oneOf: [{type: string}, {type: integer}]}",
    );
    has(
        &source,
        &[
            "pub a: Option<U>",
            "pub b: Vec<U>",
            "pub c: Option<Vec<Option<U>>>",
        ],
    );
}

#[test]
fn arguments_come_in_the_order_of_the_document() {
    let source = request(
        "{required: [a, z], properties: {z: {type: string}, a: {type: string}}}",
        "",
    );
    has(
        &source,
        &["pub fn new(z: impl Into<String>, a: impl Into<String>)"],
    );
}

#[test]
fn an_object_that_is_read_and_contains_a_union_of_itself_keeps_its_tag() {
    // Reading begins within an object of the union, when its members are not known yet.
    let objects = "A: {type: object, required: [t], properties: {u: {$ref: '#/components/schemas/U'}, t: {type: string, enum: [a]}}}, B: {type: object, required: [t], properties: {t: {type: string, enum: [b]}}}, U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}";
    for first in ["A", "U"] {
        let source = response(
            &format!("{{$ref: '#/components/schemas/{first}'}}"),
            objects,
        );
        has(
            &source,
            &[
                "tags: &[\"a\"]",
                "Self::A(form) => runtime::Json::take(form, value)",
                "A(Box<A>)",
            ],
        );
    }
}

#[test]
fn what_all_of_includes_with_required_beside_it_is_required() {
    let source = request(
        "{allOf: [{$ref: '#/components/schemas/A'}], required: [a]}",
        "A: {type: object, properties: {a: {type: string}}}",
    );
    has(&source, &["pub struct ORequest {", "pub a: String"]);
}

#[test]
fn an_operation_more_leaves_the_order_of_the_types_alone() {
    let types = |first_use: &str| {
        let source = response(
            &format!("{{$ref: '#/components/schemas/{first_use}'}}"),
            "B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, A: {type: object, properties: {n: {type: integer}}}, C: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}",
        );
        let names = ["B", "A", "C"].map(|name| source.find(&format!("pubstruct{name}{{")));
        names.into_iter().flatten().collect::<Vec<_>>()
    };
    let all = types("C");
    assert_eq!(all.len(), 3);
    assert!(all.is_sorted());
    assert!(types("B").is_sorted());
}

#[test]
fn a_choice_of_objects_within_all_of_gives_all_their_members() {
    let source = request(
        "{allOf: [{$ref: '#/components/schemas/Choice'}, {required: [r], properties: {r: {type: string}}}]}",
        "Choice: {oneOf: [{required: [a, c], properties: {a: {type: string}, c: {type: integer}}}, {required: [b, c], properties: {b: {type: string}, c: {type: integer}}}]}",
    );
    has(
        &source,
        &[
            "pub a: Option<String>",
            "pub b: Option<String>",
            "pub c: i64",
            "pub r: String",
        ],
    );
}
