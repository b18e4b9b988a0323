//! Unions, constants, and what keeps both small.

use super::{generated, has, request, response};

#[test]
fn any_required_member_with_different_values_tells_objects_apart() {
    // Without `discriminator`, and although another member has the same values in both.
    let source = response(
        "{$ref: '#/components/schemas/U'}",
        "U: {anyOf: [{type: object, title: a, required: [type, role], properties: {type: {type: string, enum: [message]}, role: {type: string, enum: [user, developer]}}}, {type: object, title: b, required: [type, role], properties: {type: {type: string, enum: [message]}, role: {type: string, enum: [assistant]}}}]}",
    );
    has(
        &source,
        &[
            "tag: Some(\"role\")",
            "tags: &[\"user\", \"developer\"]",
            "tags: &[\"assistant\"]",
        ],
    );
}

#[test]
fn a_part_may_say_which_value_and_leave_the_type_to_another() {
    for narrowed in ["enum: [x]", "type: string, enum: [x]"] {
        let source = response(
            &format!(
                "{{allOf: [{{properties: {{k: {{type: string}}}}}}, {{required: [k], properties: {{k: {{{narrowed}}}}}}}]}}"
            ),
            "",
        );
        has(&source, &["pub const K: &'static str = \"x\";"]);
    }
}

#[test]
fn objects_that_share_the_value_of_a_tag_are_tried_within_it() {
    let objects = "A: {type: object, required: [type], properties: {type: {type: string, enum: [x]}, a: {type: string}}}, B: {type: object, required: [type, b, kind], properties: {type: {type: string, enum: [x]}, b: {type: string}, kind: {type: string, enum: [k]}}}, C: {type: object, required: [type], properties: {type: {type: string, enum: [y]}}}";
    for discriminator in ["", ", discriminator: {propertyName: type}"] {
        let source = response(
            "{$ref: '#/components/schemas/U'}",
            &format!(
                "{objects}, U: {{oneOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}, {{$ref: '#/components/schemas/C'}}]{discriminator}}}"
            ),
        );
        has(
            &source,
            &[
                "forms: &[
                    runtime::UnionForm { tags: &[\"x\"], untagged: false, look: runtime::Look::Object { required: &[\"b\"], constants: &[(\"type\", runtime::Scalar::Text(\"x\")), (\"kind\", runtime::Scalar::Text(\"k\")),], }, },
                    runtime::UnionForm { tags: &[\"x\"], untagged: false, look: runtime::Look::Object { required: &[], constants: &[(\"type\", runtime::Scalar::Text(\"x\"))], }, },
                    runtime::UnionForm { tags: &[\"y\"],",
                "0 => Self::B(runtime::Json::empty()), 1 => Self::A(",
            ],
        );
    }
}

#[test]
fn an_object_that_may_lack_its_tag_is_tried_where_there_is_none() {
    let source = response(
        "{$ref: '#/components/schemas/U'}",
        "U: {oneOf: [{type: object, title: easy, required: [role], properties: {type: {type: string, enum: [message]}, role: {type: string}}}, {type: object, title: call, required: [type], properties: {type: {type: string, enum: [call]}}}], discriminator: {propertyName: type}}",
    );
    has(
        &source,
        &[
            "tags: &[\"message\"], untagged: true, look: runtime::Look::Object { required: &[\"role\"], constants: &[], },",
            "tags: &[\"call\"], untagged: false,",
        ],
    );
}

#[test]
fn a_request_has_the_tag_of_its_form_whether_or_not_it_is_required() {
    let schemas = "A: {type: object, required: [text], properties: {role: {type: string, enum: [user], default: user}, text: {type: string}}}, B: {type: object, properties: {role: {type: string, enum: [system]}, mode: {type: string, enum: [m]}}}";
    let union = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: role}}";
    has(
        &request(union, schemas),
        &[
            "runtime::Member::constant(\"role\", \"user\")",
            "runtime::Member::constant(\"role\", \"system\")",
            "pub fn new(text: impl Into<String>) -> Self",
            // No tag: it may be left out.
            "pub mode: Option<String>",
            // Read are those without it, too.
            "tags: &[\"user\"], untagged: true, look: runtime::Look::Object { required: &[\"text\"], constants: &[], },",
        ],
    );
    // What was not there is told from what was, in an answer; and so is the one form that may lack it.
    has(&response(union, schemas), &["pub role: Option<String>"]);
    let schemas = schemas.replace("B: {type: object,", "B: {type: object, required: [role],");
    has(&request(union, &schemas), &["pub role: Option<String>"]);
}

#[test]
fn what_nothing_tells_apart_is_tried_in_the_order_of_the_document() {
    let source = response(
        "{oneOf: [{type: object, title: z, required: [a], properties: {a: {}}}, {type: object, title: y, required: [a], properties: {a: {type: string}}}]}",
        "",
    );
    let (first, second) = (source.find("Self::Z(form)"), source.find("Self::Y(form)"));
    assert!(first.is_some() && first < second, "{source}");
}

#[test]
fn a_request_that_is_read_must_be_right_and_an_answer_need_not() {
    let schemas = "U: {oneOf: [{type: object, title: a, required: [t], properties: {t: {type: string, enum: [a]}}}, {type: object, title: b, required: [t], properties: {t: {type: string, enum: [b]}}}]}";
    let schema = "{$ref: '#/components/schemas/U'}";
    has(
        &request(schema, schemas),
        &["tag: Some(\"t\"), lenient: false,"],
    );
    has(
        &response(schema, schemas),
        &["tag: Some(\"t\"), lenient: true,"],
    );
}

#[test]
fn what_is_required_and_not_described_is_asked_for_in_requests_alone() {
    let properties = "{required: [id, data], properties: {id: {type: string}}}";
    has(
        &request(properties, ""),
        &[
            "pub data: serde_json::Value,",
            "runtime::Member::required(\"data\")",
        ],
    );
    has(
        &response(properties, ""),
        &[
            "pub data: Option<serde_json::Value>,",
            "runtime::Member::required(\"id\")",
            "runtime::Member::optional(\"data\")",
        ],
    );
}

#[test]
fn an_enum_of_one_text_is_a_constant() {
    let properties = "required: [type], properties: {type: {type: string, enum: [a-b], description: Which.}, mode: {type: string, enum: [m]}, object: {type: string, enum: [o], default: o}}";
    let source = request(&format!("{{{properties}}}"), "");
    has(
        &source,
        &[
            "pub const TYPE: &'static str = \"a-b\";",
            "pub fn new() -> Self",
            "runtime::Member::constant(\"type\", \"a-b\")",
            "pub mode: Option<String>",
            "pub fn mode(mut self, mode: impl Into<String>)",
            "pub object: Option<String>",
        ],
    );
    assert!(!source.contains("pubenum"), "{source}");
    let source = response(&format!("{{{properties}}}"), "");
    has(
        &source,
        &[
            "pub const TYPE: &'static str = \"a-b\";",
            "pub const OBJECT: &'static str = \"o\";",
            "pub mode: Option<String>",
        ],
    );
}

#[test]
fn a_large_form_is_boxed_and_made_from_the_plain_value() {
    let members: Vec<String> = (0..12)
        .map(|number| format!("m{number}: {{type: string}}"))
        .collect();
    let large = format!(
        "{{type: object, title: large, properties: {{{}}}}}",
        members.join(", ")
    );
    let source = request(
        &format!("{{properties: {{u: {{oneOf: [{{type: string}}, {large}]}}}}}}"),
        "",
    );
    has(
        &source,
        &[
            "Large(Box<ORequestULarge>)",
            "Text(String)",
            "impl From<ORequestULarge> for ORequestU { #[inline] fn from(value: ORequestULarge) -> Self { Self::Large(Box::new(value)) } }",
        ],
    );
}

#[test]
fn a_part_that_is_a_file_or_something_else_is_a_union_without_json() {
    let source = generated(
        "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [image], properties: {image: {oneOf: [{type: string, format: binary}, {type: object, title: reference, required: [id], properties: {id: {type: string}}}]}}}}}}, responses: {'204': {}}",
        "",
    );
    has(
        &source,
        &[
            "#[derive(Debug)] #[non_exhaustive] pub enum ORequestImage",
            "File(runtime::FilePart)",
            "impl From<runtime::FilePart> for ORequestImage",
            "ORequestImage::File(value) => { form = form.file(\"image\", value); }",
            "ORequestImage::Reference(value) => { form = form.json(\"image\", value); }",
        ],
    );
    assert!(
        !source.contains("runtime::UnionforORequestImage"),
        "{source}"
    );
}

#[test]
fn a_boolean_or_an_integer_tells_objects_apart() {
    let object = |title: &str, value: &str| {
        format!(
            "{{type: object, title: {title}, required: [v, w], properties: {{v: {{{value}}}, w: {{type: string}}}}}}"
        )
    };
    for (first, second, checks) in [
        (
            "type: boolean, enum: [true]",
            "type: boolean, enum: [false]",
            ["Bool(true)", "Bool(false)"],
        ),
        (
            "type: integer, enum: [1]",
            "type: integer, enum: [-2]",
            ["Unsigned(1)", "Signed(-2)"],
        ),
        ("enum: [1]", "enum: [true]", ["Unsigned(1)", "Bool(true)"]),
    ] {
        let (a, b) = (object("a", first), object("b", second));
        let source = response(
            "{$ref: '#/components/schemas/U'}",
            &format!("U: {{oneOf: [{a}, {b}]}}"),
        );
        let checks = checks.map(|value| {
            format!("required: &[\"v\", \"w\"], constants: &[(\"v\", runtime::Scalar::{value})],")
        });
        has(&source, &[&checks[0], &checks[1]]);
    }
}

/// Whoever reads the outer one has each form at once, and a reader tells all of them by one tag.
#[test]
fn a_union_within_a_union_adds_its_forms() {
    let form = |name: &str| {
        format!(
            "{name}: {{type: object, required: [type], properties: {{type: {{type: string, enum: [{name}]}}}}}}"
        )
    };
    let forms = ["cat", "dog", "oak"].map(form).join(", ");
    let schemas = format!(
        "{forms}, Animal: {{oneOf: [{{title: Cat, $ref: '#/components/schemas/cat'}}, {{title: Dog, $ref: '#/components/schemas/dog'}}, {{title: Name, type: string}}]}},
         Animals: {{type: array, items: {{$ref: '#/components/schemas/Animal'}}}}"
    );
    let source = response(
        "{title: Being, oneOf: [{title: Beast, $ref: '#/components/schemas/Animal'}, {title: Tree, $ref: '#/components/schemas/oak'}, {title: All, $ref: '#/components/schemas/Animals'}]}",
        &schemas,
    );
    has(
        &source,
        &[
            "Cat(Cat), /// `dog`. Dog(Dog), /// Name. Name(String), /// `oak`. Oak(Oak),",
            "Vec<Animal>",
        ],
    );
    assert!(!source.contains("Beast("), "{source}");
}
