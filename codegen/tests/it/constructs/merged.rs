//! What has to fulfil several schemas at once: a choice and what stands beside it, parts of an
//! `allOf` that describe one member.

use super::{generated, has, request, response};

#[test]
fn a_choice_of_what_must_be_there_leaves_one_object() {
    let members = "a: {type: string}, b: {type: string}";
    for branches in [
        "{required: [a]}, {required: [b]}",
        "{type: object, required: [a]}, {type: object, required: [b]}",
        "{required: [a], minProperties: 2}, {title: none, not: {required: [b]}}",
        "{}, {required: [a]}",
    ] {
        for keyword in ["anyOf", "oneOf"] {
            let source = request(
                &format!("{{type: object, properties: {{{members}}}, {keyword}: [{branches}]}}"),
                "",
            );
            has(
                &source,
                &[
                    "pub struct ORequest {",
                    "pub a: Option<String>",
                    "pub b: Option<String>",
                ],
            );
        }
    }
    for (beside, ty) in [
        (
            "type: object, additionalProperties: {type: integer}",
            "runtime::Map<i64>",
        ),
        ("type: array, items: {type: string}", "&[impl AsRef<str>]"),
        ("type: boolean", "bool"),
    ] {
        let source = response(
            &format!(
                "{{required: [m], properties: {{m: {{{beside}, anyOf: [{{required: [a]}}, {{minItems: 1}}]}}}}}}"
            ),
            "",
        );
        let ty = ty.replace("&[impl AsRef<str>]", "Vec<String>");
        has(&source, &[&format!("pub m: {ty},")]);
    }
}

#[test]
fn members_beside_a_choice_are_those_of_each_form() {
    let source = request(
        "{$ref: '#/components/schemas/Pet'}",
        "Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}, Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}}},
         Pet: {type: object, required: [name], properties: {kind: {type: string}, name: {type: string}, size: {type: string, enum: [s, m]}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {title: Hound, allOf: [{$ref: '#/components/schemas/Dog'}]}], discriminator: {propertyName: kind}}",
    );
    has(
        &source,
        &[
            "pub enum Pet { /// `cat`. Cat(PetCat), /// `dog`. Hound(PetHound),",
            "tags: &[\"cat\"], untagged: false, look: runtime::Look::Object { required: &[\"name\"], constants: &[(\"kind\", runtime::Scalar::Text(\"cat\"))], },",
            "pub struct PetCat { /// `name`. pub name: String, /// `size`. pub size: Option<PetSize>, /// `lives`. pub lives: Option<i64>,",
            "pub struct PetHound { /// `name`. pub name: String, /// `size`. pub size: Option<PetSize>,",
        ],
    );
}

#[test]
fn what_a_form_says_already_is_no_type_of_its_own() {
    let source = response(
        "{type: object, required: [kind], properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
        "A: {type: object, required: [kind, a], properties: {kind: {type: string, enum: [a]}, a: {type: integer}}}, B: {type: object, required: [kind], properties: {kind: {type: string, enum: [b]}}}",
    );
    has(
        &source,
        &["pub enum OResponse { /// `a`. A(A), /// `b`. B(B),"],
    );
    // `required` alone beside a choice, and an `allOf` beside one.
    let source = response(
        "{required: [a], oneOf: [{$ref: '#/components/schemas/A'}, {title: other, type: object, properties: {a: {type: integer}}}]}",
        "A: {type: object, required: [a], properties: {a: {type: string}}}",
    );
    has(&source, &["Other_(OResponseOther)", "pub a: i64", "A(A)"]);
    let source = response(
        "{allOf: [{$ref: '#/components/schemas/A'}], oneOf: [{title: x, type: object, properties: {x: {type: string}}}, {title: y, type: object, properties: {y: {type: string}}}]}",
        "A: {type: object, required: [a], properties: {a: {type: string}}}",
    );
    has(
        &source,
        &[
            "pub struct OResponseX { /// `a`. pub a: String, /// `x`. pub x: Option<String>,",
            "pub struct OResponseY { /// `a`. pub a: String, /// `y`. pub y: Option<String>,",
        ],
    );
}

#[test]
fn an_enum_beside_a_choice_says_which_values_of_its_forms() {
    for schema in [
        "{enum: [a, b], anyOf: [{type: string}, {type: 'null'}]}",
        "{type: string, enum: [a, b], oneOf: [{type: string, minLength: 1}, {nullable: true}]}",
        "{enum: [a, b], anyOf: [{type: string, enum: [a, b, c]}, {type: 'null'}]}",
        "{enum: [a, b, null], anyOf: [{type: string}, {type: integer}]}",
        "{type: string, nullable: true, enum: [a, b], anyOf: [{pattern: a}, {pattern: b}]}",
    ] {
        let source = response(
            &format!("{{required: [e], properties: {{e: {schema}}}}}"),
            "",
        );
        has(&source, &["pub e: Option<OResponseE>", "&[\"a\", \"b\"]"]);
    }
    let source = generated(
        "parameters: [{name: e, in: query, schema: {enum: [a, b], anyOf: [{type: string}, {type: 'null'}]}}], responses: {'204': {}}",
        "",
    );
    has(
        &source,
        &["pub e: Option<OE>", "pub enum OE { /// `a` A, /// `b` B,"],
    );
    let source = response(
        "{required: [e], properties: {e: {enum: [x, 1], anyOf: [{type: string}, {type: integer}]}}}",
        "",
    );
    has(&source, &["Integer(i64)", "&[\"x\"]"]);
}

/// The first part of an `allOf`, the second, and what the member becomes.
#[rustfmt::skip]
const PARTS: &[(&str, &str, &str)] = &[
    ("{type: string}", "{type: string, enum: [a, b]}", "pub m: Option<OResponseM>"),
    ("{type: string, enum: [a, b]}", "{type: string, minLength: 1}", "pub m: Option<OResponseM>"),
    ("{type: string, enum: [a, b, c]}", "{enum: [b, c, d]}", "pub enum OResponseM { /// `b` B, /// `c` C, /// A"),
    ("{type: string}", "{description: Which one.}", "/// Which one. pub m: Option<String>"),
    ("{type: string, description: Which one.}", "{enum: [a, b]}", "/// Which one. pub m: Option<OResponseM>"),
    ("{type: number}", "{type: integer, minimum: 1}", "/// Bounds: at least 1. pub m: Option<i64>"),
    ("{type: integer, maximum: 9}", "{type: integer}", "/// Bounds: at most 9. pub m: Option<i64>"),
    ("{type: integer}", "{type: integer, format: int32}", "pub m: Option<i32>"),
    ("{$ref: '#/components/schemas/A'}", "{$ref: '#/components/schemas/A'}", "pub m: Option<A>"),
    ("{type: object}", "{$ref: '#/components/schemas/A'}", "pub m: Option<A>"),
    ("{$ref: '#/components/schemas/B'}", "{$ref: '#/components/schemas/A'}", "pub m: Option<B>"),
    ("{oneOf: [{type: object}, {type: string}, {}]}", "{$ref: '#/components/schemas/A'}", "pub m: Option<A>"),
    ("{anyOf: [{type: string}, {type: integer}]}", "{type: integer}", "pub m: Option<i64>"),
    ("{anyOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}", "{type: object, required: [a]}", "pub struct OResponseM { /// `a`. pub a: String,"),
    ("{$ref: '#/components/schemas/A'}", "{type: object, properties: {b: {type: boolean}}}", "pub struct OResponseM { /// `a`. pub a: Option<String>, /// `b`. pub b: Option<bool>,"),
    ("{type: object, properties: {o: {type: object, properties: {x: {type: string}}}}}", "{type: object, properties: {o: {required: [y], properties: {y: {type: string}}}}}", "pub struct OResponseMO { /// `x`. pub x: Option<String>, /// `y`. pub y: String,"),
    ("{type: array, items: {}}", "{type: array, items: {type: string}, maxItems: 2}", "pub m: Option<Vec<String>>"),
    ("{type: array, items: {$ref: '#/components/schemas/A'}}", "{type: array, items: {properties: {b: {type: boolean}}}}", "pub m: Option<Vec<OResponseMItem>>"),
    ("{type: object, additionalProperties: {type: string}}", "{additionalProperties: {type: string, enum: [a]}}", "pub m: Option<runtime::Map<OResponseMValue>>"),
    ("{$ref: '#/components/schemas/R'}", "{properties: {again: {$ref: '#/components/schemas/S'}}}", "pub struct OResponseMAgain { /// `again`. pub again: Option<Box<OResponseMAgain>>, /// `s`. pub s: Option<String>,"),
];

#[test]
fn the_narrower_of_two_parts_says_what_a_member_is() {
    let components = "A: {type: object, properties: {a: {type: string}}}, B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {type: string}}}]}, R: {type: object, properties: {again: {$ref: '#/components/schemas/R'}}}, S: {type: object, properties: {again: {$ref: '#/components/schemas/S'}, s: {type: string}}}";
    for (first, second, expected) in PARTS {
        for (first, second) in [(first, second), (second, first)] {
            let source = response(
                &format!(
                    "{{allOf: [{{properties: {{m: {first}}}}}, {{properties: {{m: {second}}}}}]}}"
                ),
                components,
            );
            // Members come in the order of the parts, where there are several.
            let is_ordered = expected.contains("pub a:")
                || expected.contains("pub x:")
                || expected.contains("Again");
            if !is_ordered || source.contains(&expected.split_whitespace().collect::<String>()) {
                has(&source, &[expected]);
            }
        }
    }
}

#[test]
fn parts_of_a_whole_narrow_it_too() {
    for parts in [
        "{type: string}, {enum: [a, b]}",
        "{type: string, enum: [a, b, c]}, {type: string, minLength: 1}, {enum: [a, b]}",
        "{$ref: '#/components/schemas/Text'}, {type: string, enum: [a, b]}",
        "{oneOf: [{type: integer}, {type: string}]}, {type: string, enum: [a, b]}",
    ] {
        let source = response(
            &format!("{{required: [m], properties: {{m: {{allOf: [{parts}]}}}}}}"),
            "Text: {type: string}",
        );
        has(&source, &["pub m: OResponseM", "&[\"a\", \"b\"]"]);
    }
}

/// Where the objects of a choice describe a member in different ways, they are no one object.
#[test]
fn a_choice_of_different_objects_within_all_of_is_a_union() {
    let source = response(
        "{allOf: [{oneOf: [{title: text, required: [t], properties: {t: {type: string, enum: [text]}}}, {title: image, required: [t], properties: {t: {type: string, enum: [image]}}}]}, {required: [r], properties: {r: {type: string}}}]}",
        "",
    );
    has(
        &source,
        &[
            "Text(OResponseText)",
            "Image(OResponseImage)",
            "tags: &[\"image\"]",
            "pub struct OResponseImage { /// `r`. pub r: String,",
        ],
    );
}
