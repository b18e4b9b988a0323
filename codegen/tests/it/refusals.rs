//! What is not supported is refused with one line: where, what was found, what would be accepted.

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;

/// A document with these paths and components, written as they are.
fn refusal(paths: &str, schemas: &str) -> String {
    let indent = |text: &str| -> String {
        text.trim_matches('\n')
            .lines()
            .map(|line| format!("    {line}\n"))
            .collect()
    };
    let mut text = String::from("openapi: 3.0.3\npaths:\n  /p:\n");
    text.push_str(&indent(paths));
    if !schemas.is_empty() {
        text.push_str("components:\n  schemas:\n");
        text.push_str(&indent(schemas));
    }
    line(&text)
}

fn line(text: &str) -> String {
    let document = Document::parse("api.yaml", text).expect("loads");
    match generate::render(&document) {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    }
}

/// An operation whose body has this schema.
fn body(schema: &str, schemas: &str) -> String {
    let paths = format!(
        "post: {{operationId: o, requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'200': {{description: ok}}}}}}"
    );
    refusal(&paths, schemas).replace("api.yaml:4:", "").replace(
        "#/paths/~1p/post/requestBody/content/application~1json/schema",
        "#…",
    )
}

fn operation(members: &str) -> String {
    refusal(&format!("get: {{operationId: o, {members}}}"), "").replace("api.yaml:4:", "")
}

const OK: &str = "responses: {'200': {description: ok}}";

#[test]
fn schemas() {
    for (schema, schemas, expected) in SCHEMAS {
        assert_eq!(body(schema, schemas), *expected, "{schema} {schemas}");
    }
}

#[rustfmt::skip]
const SCHEMAS: &[(&str, &str, &str)] = &[
    ("3", "", "79  #…  found a number; accepted: a schema (an object)"),
    ("{type: [string]}", "", "86  #…/type  found an array as `type`; accepted: one type name; `nullable: true` beside it allows null"),
    ("{type: text}", "", "86  #…/type  found the type `text`; accepted: string, integer, number, boolean, array or object"),
    ("{const: a}", "", "87  #…/const  found the keyword `const` in a schema; accepted: the keywords of an OpenAPI 3.0 schema, or names that begin with `x-`"),
    ("{type: string, properties: {a: {}}}", "", "accepted"),
    ("{type: object, items: {}}", "", "accepted"),
    ("{enum: []}", "", "86  #…/enum  found an `enum` without values; accepted: a list of one value or more"),
    ("{enum: [a, 1]}", "", "86  #…/enum  found an `enum` whose values are not of one type, the declared one; accepted: values that are all strings, all numbers or all booleans, as `type` says"),
    ("{type: integer, enum: ['1']}", "", "101  #…/enum  found an `enum` whose values are not of one type, the declared one; accepted: values that are all strings, all numbers or all booleans, as `type` says"),
    ("{type: string, enum: [null]}", "", "100  #…/enum  found an `enum` whose values are not of one type, the declared one; accepted: values that are all strings, all numbers or all booleans, as `type` says"),
    ("{oneOf: []}", "", "87  #…/oneOf  found an empty `oneOf`; accepted: a list of schemas"),
    ("{x-text: Many, oneOf: [{title: One, type: string}, {title: Two, type: boolean}]}", "", "88  #…/x-text  found `x-text: \"Many\"`; accepted: the title of one of the forms, an object that is made from one text"),
    ("{x-text: Two, oneOf: [{title: One, type: string}, {title: Two, type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}]}", "", "88  #…/x-text  found `x-text: \"Two\"`; accepted: the title of one of the forms, an object that is made from one text"),
    ("{x-text: Two, oneOf: [{title: One, type: integer}, {title: Two, type: object, required: [a], properties: {a: {type: integer}}}]}", "", "88  #…/x-text  found `x-text: \"Two\"`; accepted: the title of one of the forms, an object that is made from one text"),
    ("{x-text: One, oneOf: [{title: One, type: string}, {title: Two, type: boolean}]}", "", "88  #…/x-text  found `x-text: \"One\"`; accepted: the title of one of the forms, an object that is made from one text"),
    ("{x-text: Two, oneOf: [{title: One, type: integer}, {title: Two, type: object, required: [a, k], properties: {k: {type: string, enum: [t]}, a: {type: string}, b: {type: string}}}]}", "", "accepted"),
    ("{oneOf: [{type: string}], properties: {a: {}}}", "", "88  #…/oneOf/0  found `oneOf` beside `properties`, where a value has to be an object and `string` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: []}", "", "87  #…/allOf  found no list of schemas; accepted: a list of one schema or more"),
    ("{allOf: [{type: string}], enum: [a]}", "", "accepted"),
    ("{allOf: [{$ref: '#/components/schemas/A'}], oneOf: [{type: string}, {type: integer}]}", "A: {type: object, properties: {a: {}}}", "131  #…/oneOf/0  found `oneOf` beside `allOf`, where a value has to be an object and `string` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{type: string, allOf: [{type: integer}]}", "", "86  #…/type  found `type: string` around a schema of the type `integer`; accepted: `type: integer`, or no `type`"),
    ("{allOf: [{type: string}, {type: integer}]}", "", "104  #…/allOf/1  found a value that has to be `string` and `integer` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{type: object, properties: {a: {type: string}}}, {oneOf: [{type: string}, {type: integer}]}]}", "", "137  #…/allOf/1  found a value that has to be an object and a `oneOf` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {$ref: '#/components/schemas/A'}}}, {properties: {a: {$ref: '#/components/schemas/B'}}}]}", "A: {type: object}\nB: {type: array}", "158  #…/allOf/1/properties/a  found a value that has to be an object and a list at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}", "", "140  #…/allOf/1/properties/a  found a value that has to be `string` and `integer` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{$ref: '#/components/schemas/A'}", "A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {}}}]}", "api.yaml:7:8  #/components/schemas/A  found an `allOf` that includes itself; accepted: an `allOf` without a circle"),
    ("{$ref: '#/components/schemas/A'}", "A: {type: array, items: {$ref: '#/components/schemas/A'}}", "accepted"),
    ("{$ref: '#/components/schemas/A'}", "A: {oneOf: [{$ref: '#/components/schemas/A'}]}", "api.yaml:7:8  #/components/schemas/A  found a schema that contains itself without anything in between; accepted: recursion through an object, a list or a map"),
    ("{$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/A'}", "79  #…  found the reference \"#/components/schemas/A\" leads back to itself without reaching a value; accepted: a reference to something in this document"),
    ("{$ref: '#/components/schemas/Missing'}", "", "79  #…  found the reference \"#/components/schemas/Missing\" points to nothing in the document; accepted: a reference to something in this document"),
    ("{$ref: 'other.yaml#/A'}", "", "79  #…  found the reference \"other.yaml#/A\" leaves the document: only references that start with # are followed; accepted: a reference to something in this document"),
    ("{type: string, format: binary}", "", "79  #…  found a JSON body of binary content; accepted: `multipart/form-data` with a `format: binary` part"),
    ("{properties: {a: {type: string, format: binary}}}", "", "accepted"),
    ("{properties: {a: {oneOf: [{type: string, format: binary}, {type: integer}]}}}", "", "accepted"),
    ("{properties: {a: {type: string, default: 1}}}", "", "accepted"),
    ("{properties: {a: {type: integer, format: uint8, default: 256}}}", "", "accepted"),
    ("{properties: {a: {type: integer, default: 1.5}}}", "", "accepted"),
    ("{properties: {a: {type: number, format: float, default: 1e300}}}", "", "accepted"),
    ("{properties: {a: {type: array, items: {type: string}, default: [1]}}}", "", "accepted"),
    ("{allOf: [{oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}, {properties: {r: {type: string}}}]}", "", "accepted"),
    ("{enum: [a], anyOf: [{type: integer}, {type: boolean}]}", "", "79  #…  found `anyOf` beside an `enum` without a value of its forms; accepted: schemas of which one narrows the other, or objects"),
    ("{type: object, properties: {a: {type: string}}, anyOf: [{properties: {a: {type: string, enum: [b]}}}, {required: [a], properties: {a: {type: integer}}}]}", "", "181  #…/anyOf/1  found `anyOf` beside `properties`, where a value has to be an object whose `a` is `string` and an object whose `a` is `integer` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{type: array, items: {type: string}, anyOf: [{type: object, properties: {a: {}}}, {type: array}]}", "", "124  #…/anyOf/0  found `anyOf` beside `items`, where a value has to be a list and an object at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {type: string, enum: [b]}}}, {properties: {a: {enum: [c]}}}]}", "", "151  #…/allOf/1/properties/a  found a value that has to be `\"b\"` and `\"c\"` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {type: integer}}}, {properties: {a: {enum: [b]}}}]}", "", "141  #…/allOf/1/properties/a  found a value that has to be `integer` and `\"b\"` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}}, {properties: {a: {properties: {b: {type: boolean}}}}}]}", "", "188  #…/allOf/1/properties/a  found a value that has to be an object whose `b` is `string` and an object whose `b` is `boolean` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {properties: {b: {type: string}}}}}, {properties: {a: {properties: {b: {type: boolean}}}}}]}", "", "176  #…/allOf/1/properties/a/properties/b  found a value that has to be `string` and `boolean` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {type: array, items: {type: string}}}}, {properties: {a: {type: array, items: {type: integer}}}}]}", "", "162  #…/allOf/1/properties/a  found a value that has to be `string` and `integer` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{properties: {a: {oneOf: [{type: string}, {type: integer}]}}}, {properties: {a: {type: boolean}}}]}", "", "168  #…/allOf/1/properties/a  found a value that has to be a `oneOf` and `boolean` at once; accepted: schemas of which one narrows the other, or objects"),
    ("{allOf: [{type: string}, {allOf: [{type: string}, {enum: [a]}]}]}", "", "accepted"),
    ("{allOf: [{properties: {a: {$ref: '#/components/schemas/A'}}}, {properties: {a: {$ref: '#/components/schemas/B'}}}]}", "A: {type: array, items: {$ref: '#/components/schemas/A'}}\nB: {type: array, minItems: 1, items: {$ref: '#/components/schemas/B'}}", "api.yaml:8:42  #/components/schemas/B/items  found lists that hold themselves, merged with each other; accepted: an object in between"),
    ("{allOf: [{$ref: '#/components/schemas/A'}, {oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]}]}", "A: {allOf: [{type: object, properties: {c: {}}}, {oneOf: [{properties: {b: {type: string}}}, {properties: {b: {type: integer}}}]}]}", "api.yaml:7:115  #/components/schemas/A/allOf/1/oneOf/1/properties/b  found a second, different `b` in a choice of objects in `allOf`; accepted: one definition"),
];

#[test]
fn operations() {
    for (members, expected) in OPERATIONS {
        let members = members.replace("OK", OK);
        assert_eq!(operation(&members), *expected, "{members}");
    }
}

#[rustfmt::skip]
const OPERATIONS: &[(&str, &str)] = &[
    ("x: 1", "10  #/paths/~1p/get/responses  found an operation without `responses`; accepted: a 2XX response"),
    ("responses: {'404': {description: no}}", "38  #/paths/~1p/get/responses  found no successful response; accepted: a response for 200, another 2XX, or `2XX`"),
    ("OK, servers: [{url: 'https://b.example'}]", "accepted"),
    ("OK, x-alias: 'files content'", "75  #/paths/~1p/get/x-alias  found `x-alias: \"files content\"`; accepted: a method with the accessors before it, such as `chat.completions.create`"),
    ("OK, parameters: [{name: a, in: cookie, schema: {type: string}}]", "79  #/paths/~1p/get/parameters/0  found a parameter in `cookie`; accepted: parameters in `path`, `query` or `header`"),
    ("OK, parameters: [{in: query, schema: {type: string}}]", "79  #/paths/~1p/get/parameters/0  found a parameter without `name`; accepted: a parameter with `name`, `in` and `schema`"),
    ("OK, parameters: [{name: a, in: query, content: {application/json: {}}}]", "79  #/paths/~1p/get/parameters/0  found a parameter without `schema`; accepted: a parameter with a `schema`; in query and header also with `application/json` as its `content`"),
    ("OK, parameters: [{name: a, in: path, required: true, schema: {type: string}}]", "10  #/paths/~1p/get  found the path parameter `a` that the path `/p` does not have; accepted: path parameters that stand in the path"),
    ("OK, requestBody: {}", "79  #/paths/~1p/get/requestBody  found a request body without `content`; accepted: JSON, `multipart/form-data`, `application/x-www-form-urlencoded`, or bytes and text as they are"),
    ("OK, requestBody: {content: {}}", "89  #/paths/~1p/get/requestBody/content  found a request body without a media type; accepted: JSON, `multipart/form-data`, `application/x-www-form-urlencoded`, or bytes and text as they are"),
    ("OK, requestBody: {content: {application/json: {}}}", "108  #/paths/~1p/get/requestBody/content/application~1json  found a body without `schema`; accepted: a `schema` of the body"),
    ("OK, requestBody: {content: {application/json: {schema: {}}, multipart/form-data: {schema: {}}}}", "accepted"),
    ("OK, requestBody: {content: {application/xml: {schema: {}}}}", "accepted"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, f: {type: string, format: binary}}}, encoding: {f: {contentType: 'image/png, image/jpeg'}, a: {contentType: text/plain}, j: {contentType: application/json, x-a: 1}}}}}", "accepted"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, f: {type: string, format: binary}}}, encoding: {b: {contentType: text/plain}}}}}", "239  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/b  found the part `b`; accepted: the name of a property of the form"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, f: {type: string, format: binary}}}, encoding: {a: {headers: {}}}}}}", "249  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/a/headers  found `headers` in the encoding of a part; accepted: `contentType`, or `style`"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, f: {type: string, format: binary}}}, encoding: {a: {contentType: application/sdp}}}}}", "accepted"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: integer}}}, encoding: {a: {contentType: application/sdp}}}}}", "184  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/a/contentType  found a part with the content type `application/sdp`; accepted: `text/plain`, as which it is sent, or a `format: binary` part"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}}}, encoding: {a: {contentType: 'text/html, text/css'}}}}}", "183  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/a/contentType  found a part with the content type `text/html, text/css`; accepted: `text/plain`, as which it is sent, or a `format: binary` part"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, f: {type: string, format: binary}}}, encoding: {j: {contentType: text/plain}}}}}", "253  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/contentType  found a part with the content type `text/plain`; accepted: `application/json`, as which it is sent, or a `format: binary` part"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {style: deepObject, explode: true}, l: {style: deepObject}}}}}", "accepted"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {style: form}}}}}", "288  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/style  found `style` in the encoding of a part; accepted: `style: deepObject`, or `x-brackets: true`"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {x-brackets: 1}}}}}", "293  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/x-brackets  found `x-brackets` in the encoding of a part; accepted: `style: deepObject`, or `x-brackets: true`"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {l: {x-brackets: true}, j: {x-brackets: true}}}}}", "accepted"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {style: deepObject, explode: false}}}}}", "288  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/style  found `style` in the encoding of a part; accepted: `style: deepObject`, or `x-brackets: true`"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {explode: true}}}}}", "290  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/explode  found `explode` in the encoding of a part; accepted: `style: deepObject`, or `x-brackets: true`"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {j: {style: deepObject, contentType: application/json}}}}}", "313  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/j/contentType  found a `contentType` of a part that is sent as several; accepted: `style` alone"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {a: {style: deepObject}}}}}", "288  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/a/style  found `style` for a part that has no parts; accepted: an object, a list, or a choice with one"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {properties: {a: {type: string}, j: {type: object, properties: {}}, l: {type: array, items: {type: string}}, f: {type: string, format: binary}}}, encoding: {f: {style: deepObject}}}}}", "288  #/paths/~1p/get/requestBody/content/multipart~1form-data/encoding/f/style  found `style` for a part that has no parts; accepted: an object, a list, or a choice with one"),
    ("OK, requestBody: {content: {multipart/form-data: {schema: {type: string}}}}", "120  #/paths/~1p/get/requestBody/content/multipart~1form-data/schema  found a form that is no object with properties; accepted: an object with a property for each part"),
    ("OK, x-stream-switch: live", "83  #/paths/~1p/get/x-stream-switch  found a stream switch on an operation that answers no events; accepted: `text/event-stream` among the media types of the answer"),
    ("x-stream-switch: live, responses: {'200': {content: {application/json: {}, text/event-stream: {}}}}", "44  #/paths/~1p/get/x-stream-switch  found `x-stream-switch: live`, which is no boolean of the query or the body; accepted: the name of a boolean parameter or property"),
    ("responses: {'200': {content: {application/json: {schema: {type: string, format: binary}}}}}", "84  #/paths/~1p/get/responses/200/content/application~1json/schema  found binary content as JSON; accepted: a media type such as `application/octet-stream`"),
    ("responses: {'200': {content: {application/json: {schema: {type: string}}}}, '201': {content: {application/json: {schema: {type: integer}}}}}", "accepted"),
    ("responses: {'200': {content: {application/json: {}, text/event-stream: {}}}, '204': {description: none}}", "38  #/paths/~1p/get/responses  found successes with and without content; accepted: one 2XX response, or several of which those with content have JSON alone"),
    ("OK, x-headers: 3", "77  #/paths/~1p/get/x-headers  found `x-headers` that are a number; accepted: an object of names and values"),
    ("OK, x-headers: {'a b': c, Content-Type: text/plain, d: 1, e: \"f\\ng\"}", "85  #/paths/~1p/get/x-headers/a b  found the constant header `a b`; accepted: the name of a header that does not follow from the request itself\n102  #/paths/~1p/get/x-headers/Content-Type  found the constant header `Content-Type`; accepted: the name of a header that does not follow from the request itself\n117  #/paths/~1p/get/x-headers/d  found 1 as the value of a header; accepted: a text of visible ASCII characters\n123  #/paths/~1p/get/x-headers/e  found \"f\\ng\" as the value of a header; accepted: a text of visible ASCII characters"),
    ("OK, x-headers: {OpenAI-Beta: assistants=v2}", "accepted"),
    ("OK, x-method: list all", "76  #/paths/~1p/get/x-method  found `x-method: \"list all\"`; accepted: the name of a method that a handle has not already, such as `list`"),
    ("OK, x-method: clone", "76  #/paths/~1p/get/x-method  found `x-method: \"clone\"`; accepted: the name of a method that a handle has not already, such as `list`"),
    ("OK, x-method: type", "76  #/paths/~1p/get/x-method  found `x-method: \"type\"`; accepted: the name of a method that a handle has not already, such as `list`"),
    ("OK, x-resource: 1", "78  #/paths/~1p/get/x-resource  found `x-resource: 1`; accepted: names of accessors with dots between, such as `vector_stores.files`"),
    ("OK, x-resource: a..b", "78  #/paths/~1p/get/x-resource  found `x-resource: \"a..b\"`; accepted: names of accessors with dots between, such as `vector_stores.files`"),
    ("OK, x-resource: request", "78  #/paths/~1p/get/x-resource  found `x-resource: \"request\"`; accepted: names of accessors with dots between, such as `vector_stores.files`"),
    ("OK, x-resource: a.new", "78  #/paths/~1p/get/x-resource  found `x-resource: \"a.new\"`; accepted: names of accessors with dots between, such as `vector_stores.files`"),
    ("OK, x-resource: vector_stores.files", "accepted"),
    ("OK, parameters: [{name: a, in: query, schema: {type: object}}]", "accepted"),
    ("OK, parameters: [{name: a, in: query, style: deepObject, schema: {type: string}}]", "107  #/paths/~1p/get/parameters/0/style  found the style `deepObject`; accepted: `form`, or no `style`; for an object of plain values also `deepObject`"),
    ("OK, parameters: [{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: array, items: {type: string}}}}}]", "107  #/paths/~1p/get/parameters/0/style  found the style `deepObject`; accepted: `form`, or no `style`; for an object of plain values also `deepObject`"),
    ("OK, parameters: [{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: string}}}}]", "accepted"),
    ("OK, parameters: [{name: a, in: query, explode: false, schema: {type: object, properties: {b: {type: string}}}}]", "124  #/paths/~1p/get/parameters/0/schema  found a parameter that is no plain value; accepted: texts, numbers, booleans and enums, and choices of them; in query and header also lists of them, in a query also exploded objects of them"),
    ("OK, parameters: [{name: a, in: header, style: deepObject, schema: {type: object, properties: {b: {type: string}}}}]", "108  #/paths/~1p/get/parameters/0/style  found the style `deepObject`; accepted: `simple`, or no `style`"),
    ("responses: {'200': {content: {application/json: {}, text/plain: {}}}}", "10  #/paths/~1p/get/x-text-switch  found `text/plain` beside JSON without `x-text-switch`; accepted: the member of the body that chooses, and its values for text, as in `x-text-switch: {response_format: [text, srt]}`"),
    ("responses: {'200': {content: {text/plain: {}, text/event-stream: {}}}}", "accepted"),
    ("responses: {'200': {content: {application/json: {}, image/png: {}}}}", "accepted"),
    ("responses: {'200': {content: {application/json: {}, application/a+json: {}}}}", "accepted"),
    ("OK, x-text-switch: {a: [b]}", "81  #/paths/~1p/get/x-text-switch  found a text switch on an operation that does not answer text beside JSON; accepted: `text/plain` beside JSON among the media types of the answer"),
    ("x-text-switch: {a: [b]}, responses: {'200': {content: {application/json: {}, text/plain: {}}}}", "42  #/paths/~1p/get/x-text-switch  found `x-text-switch: {\"a\":[\"b\"]}`; accepted: a property of the body and a list of values that it takes, as in `{response_format: [text, srt]}`"),
    ("x-text-switch: a, responses: {'200': {content: {application/json: {}, text/plain: {}}}}", "42  #/paths/~1p/get/x-text-switch  found `x-text-switch: \"a\"`; accepted: a property of the body and a list of values that it takes, as in `{response_format: [text, srt]}`"),
    ("x-stream-switch: 3, responses: {'200': {content: {application/json: {}, text/event-stream: {}}}}", "44  #/paths/~1p/get/x-stream-switch  found `x-stream-switch: 3`; accepted: the name of a boolean, or a name and its value for events, as in `{stream_format: sse}`"),
    ("x-stream-switch: {a: b}, responses: {'200': {content: {application/json: {}, text/event-stream: {}}}}", "44  #/paths/~1p/get/x-stream-switch  found `x-stream-switch: {\"a\":\"b\"}`, which is no value of the query or the body; accepted: the name of a parameter or property that takes the text"),
    ("x-stream-switch: {a: b}, parameters: [{name: a, in: query, schema: {type: string, enum: [c]}}], responses: {'200': {content: {application/json: {}, text/event-stream: {}}}}", "44  #/paths/~1p/get/x-stream-switch  found `x-stream-switch: {\"a\":\"b\"}`, which is no value of the query or the body; accepted: the name of a parameter or property that takes the text"),
    ("x-stream-switch: {a: b}, parameters: [{name: a, in: query, schema: {type: string, enum: [b]}}], responses: {'200': {content: {text/plain: {}, text/event-stream: {}}}}", "accepted"),
    ("responses: {'200': {content: {application/json: {schema: {x-pages: {after: last_id}, properties: {data: {type: array}}}}}}}", "94  #/paths/~1p/get/responses/200/content/application~1json/schema/x-pages  found `x-pages: {\"after\":\"last_id\"}`; accepted: the query parameter of the cursor with `last_item` or the member of the page that has its value, as in `{after: last_id}`"),
    ("responses: {'200': {content: {application/json: {schema: {x-pages: {after: last_item}, properties: {a: {type: array}, b: {type: array}}}}}}}", "94  #/paths/~1p/get/responses/200/content/application~1json/schema/x-pages  found `x-pages` in what is no page of a list; accepted: the list `data`, or only one list"),
    ("responses: {'200': {content: {application/json: {schema: {x-pages: last_item, properties: {a: {type: array}}}}}}}", "94  #/paths/~1p/get/responses/200/content/application~1json/schema/x-pages  found `x-pages: \"last_item\"`; accepted: the query parameter of the cursor with `last_item` or the member of the page that has its value, as in `{after: last_id}`"),
    ("responses: {'200': {content: {application/json: {schema: {x-pages: {after: last_item}, properties: {a: {type: array}}}}}}}", "94  #/paths/~1p/get/responses/200/content/application~1json/schema/x-pages  found the page of a list that no operation with `after` in its query answers with; accepted: the name of a query parameter that asks for the next page"),
    ("parameters: [{name: after, in: query, schema: {type: string}}], responses: {'200': {content: {application/json: {schema: {x-pages: {after: last_item}, properties: {a: {type: array}}}}}}}", "accepted"),
    ("x-wait: {until: [a]}, responses: {'200': {content: {application/json: {schema: {properties: {status: {type: string}}}}}}}", "accepted"),
    ("x-wait: {until: [a], member: state}, responses: {'200': {content: {application/json: {schema: {properties: {status: {type: string}}}}}}}", "35  #/paths/~1p/get/x-wait  found `x-wait` by `state`, which the answer does not have; accepted: a text or an enum of the answer"),
    ("x-wait: {until: [a]}, responses: {'200': {content: {application/json: {schema: {properties: {status: {enum: [b, c]}}}}}}}", "43  #/paths/~1p/get/x-wait/until  found `x-wait` until `a`, which `status` never is; accepted: values of the enum"),
    ("x-wait: {until: []}, responses: {'200': {content: {application/json: {schema: {properties: {status: {type: string}}}}}}}", "35  #/paths/~1p/get/x-wait  found `x-wait: {\"until\":[]}`; accepted: the states that end the wait, and if need be the member that has the state and a pause in seconds, as in `{until: [done, failed], member: status, pause: 5}`"),
    ("x-wait: {until: [a], pause: 0}, responses: {'200': {content: {application/json: {schema: {properties: {status: {type: string}}}}}}}", "35  #/paths/~1p/get/x-wait  found `x-wait: {\"until\":[\"a\"],\"pause\":0}`; accepted: the states that end the wait, and if need be the member that has the state and a pause in seconds, as in `{until: [done, failed], member: status, pause: 5}`"),
    ("x-wait: {until: [a], pauses: 1}, responses: {'200': {content: {application/json: {schema: {properties: {status: {type: string}}}}}}}", "35  #/paths/~1p/get/x-wait  found `x-wait: {\"until\":[\"a\"],\"pauses\":1}`; accepted: the states that end the wait, and if need be the member that has the state and a pause in seconds, as in `{until: [done, failed], member: status, pause: 5}`"),
    ("x-wait: {until: [a]}, OK", "35  #/paths/~1p/get/x-wait  found `x-wait` by `status`, which the answer does not have; accepted: a text or an enum of the answer"),
    ("responses: {'200': {content: {application/json: {x-stream-end: done}}}}", "90  #/paths/~1p/get/responses/200/content/application~1json/x-stream-end  found the end of a stream beside other content; accepted: `x-stream-end` beside `text/event-stream`"),
    ("responses: {'200': {content: {text/event-stream: {x-stream-end: never}}}}", "91  #/paths/~1p/get/responses/200/content/text~1event-stream/x-stream-end  found `x-stream-end: \"never\"`; accepted: `done`, `choices`, a list of the types of the last events, or the type of one with the member of the body that says how often it comes"),
    ("responses: {'200': {content: {text/event-stream: {x-stream-end: []}}}}", "91  #/paths/~1p/get/responses/200/content/text~1event-stream/x-stream-end  found `x-stream-end: []`; accepted: `done`, `choices`, a list of the types of the last events, or the type of one with the member of the body that says how often it comes"),
    ("responses: {'200': {content: {text/event-stream: {x-stream-end: [a, 1]}}}}", "91  #/paths/~1p/get/responses/200/content/text~1event-stream/x-stream-end  found `x-stream-end: [\"a\",1]`; accepted: `done`, `choices`, a list of the types of the last events, or the type of one with the member of the body that says how often it comes"),
    ("responses: {'200': {content: {text/event-stream: {x-stream-end: [a, b]}}}}", "accepted"),
    ("responses: {'200': {content: {text/event-stream: {x-stream-end: {a: n, b: n}}}}}", "91  #/paths/~1p/get/responses/200/content/text~1event-stream/x-stream-end  found `x-stream-end: {\"a\":\"n\",\"b\":\"n\"}`; accepted: `done`, `choices`, a list of the types of the last events, or the type of one with the member of the body that says how often it comes"),
    ("requestBody: {content: {application/json: {schema: {properties: {n: {type: string}}}}}}, responses: {'200': {content: {text/event-stream: {x-stream-end: {a: n}}}}}", "10  #/paths/~1p/get  found a stream that ends as often as `n` says; accepted: the name of an integer of the body in `x-stream-end`"),
    ("requestBody: {content: {application/json: {schema: {properties: {n: {type: integer}}}}}}, responses: {'200': {content: {text/event-stream: {x-stream-end: {a: n}}}}}", "accepted"),
    ("responses: {'200': {content: {application/json: {x-cli-text: /a}}}}", "88  #/paths/~1p/get/responses/200/content/application~1json/x-cli-text  found `x-cli-text: \"/a\"`; accepted: a JSON pointer, or one for each type of event, beside `text/event-stream`"),
    ("responses: {'200': {content: {text/event-stream: {x-cli-text: {a: 1}}}}}", "89  #/paths/~1p/get/responses/200/content/text~1event-stream/x-cli-text  found `x-cli-text: {\"a\":1}`; accepted: a JSON pointer, or one for each type of event, beside `text/event-stream`"),
    ("responses: {'200': {content: {text/event-stream: {x-cli-text: {a: /b}}}}}", "accepted"),
];

#[test]
fn documents() {
    for (text, expected) in DOCUMENTS {
        assert_eq!(line(text), *expected, "{text}");
    }
}

#[rustfmt::skip]
const DOCUMENTS: &[(&str, &str)] = &[
    ("openapi: 4.0.0\npaths: {}", "api.yaml:1:10  #/openapi  found `openapi: \"4.0.0\"`; accepted: a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`"),
    ("openapi: 3.1\npaths: {}", "api.yaml:1:10  #/openapi  found `openapi: 3.1`; accepted: a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`"),
    ("swagger: '2.0'", "api.yaml:1:10  #/swagger  found `swagger: \"2.0\"`; accepted: a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`"),
    ("info: {}", "api.yaml:1:1  #  found no `openapi`; accepted: a document of OpenAPI 3.0 or 3.1, `openapi: 3.1.0`"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: {if: {}}}}}}}}}", "api.yaml:2:96  #/paths/~1p/get/responses/200/content/application~1json/schema/if  found the keyword `if` in a schema; accepted: the keywords that OpenAPI 3.0 has too, and those that only narrow values"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: {type: [string, text, 'null']}}}}}}}}", "api.yaml:2:98  #/paths/~1p/get/responses/200/content/application~1json/schema/type  found the type `text`; accepted: string, integer, number, boolean, array or object"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: {type: [string, integer], properties: {}}}}}}}}}", "accepted"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: {allOf: [{type: [object, string]}, {properties: {a: {}}}]}}}}}}}}", "accepted"),
    ("openapi: 3.0.3\npaths: {/p: {get: 5}}", "api.yaml:2:19  #/paths/~1p/get  found a number; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {$ref: 5}}", "api.yaml:2:20  #/paths/~1p/$ref  found a number as `$ref`; accepted: a string"),
    ("openapi: 3.0.3\npaths: {/p: {$ref: '#/components/pathItems/P'}}", "api.yaml:2:13  #/paths/~1p  found the reference \"#/components/pathItems/P\" points to nothing in the document; accepted: a reference to something in this document"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, parameters: {}, responses: {'200': {}}}}}", "api.yaml:2:48  #/paths/~1p/get/parameters  found `parameters` that are no list; accepted: a list of parameters"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, parameters: [x, {$ref: '#/components/parameters/A'}, {$ref: '#/components/parameters/B'}], responses: {'200': {}}}}}\ncomponents: {parameters: {A: x}}", "api.yaml:2:49  #/paths/~1p/get/parameters/0  found a string; accepted: an object\napi.yaml:2:89  #/paths/~1p/get/parameters/2  found the reference \"#/components/parameters/B\" points to nothing in the document; accepted: a reference to something in this document\napi.yaml:3:30  #/components/parameters/A  found a string; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, requestBody: x, responses: {'200': x}}}}", "api.yaml:2:49  #/paths/~1p/get/requestBody  found a string; accepted: a request body (an object)\napi.yaml:2:71  #/paths/~1p/get/responses/200  found a string; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {post: {operationId: a, requestBody: {content: {application/json: x}}, responses: {'200': {}}}}}", "api.yaml:2:79  #/paths/~1p/post/requestBody/content/application~1json  found a string; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: x}}}", "api.yaml:2:47  #/paths/~1p/get/responses  found an operation without `responses`; accepted: a 2XX response"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'200': {content: x}}}}}", "api.yaml:2:65  #/paths/~1p/get/responses/200/content  found a string; accepted: an object of media types"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'200': {content: {application/json: x}}}}}}", "api.yaml:2:84  #/paths/~1p/get/responses/200/content/application~1json  found a string; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/R'}}}}}\ncomponents: {responses: {R: []}}", "api.yaml:3:29  #/components/responses/R  found an array; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: 5}}}}, responses: {'200': {}}}}}", "api.yaml:2:154  #/paths/~1p/post/requestBody/content/multipart~1form-data/encoding/a  found a number; accepted: an object"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A', required: [a]}}}}}}}}\ncomponents: {schemas: {A: {}}}", "api.yaml:2:91  #/paths/~1p/get/responses/200/content/application~1json/schema  found `required` beside `$ref`; accepted: one of the two, or `allOf` of both"),
    ("openapi: 3.1.0\npaths: {/p: {get: {operationId: a, responses: {200: {content: {application/json: {schema: false}}}}}}}", "api.yaml:2:91  #/paths/~1p/get/responses/200/content/application~1json/schema  found a boolean; accepted: a schema (an object)"),
    ("openapi: 3.0.3", "api.yaml:1:1  #  found no `paths`; accepted: an object of paths"),
    ("openapi: 3.0.3\npaths: {p: {}}", "api.yaml:2:12  #/paths/p  found the path `p`; accepted: a path that begins with `/`"),
    ("openapi: 3.0.3\npaths: {/p: []}", "api.yaml:2:13  #/paths/~1p  found an array; accepted: an object"),
    ("openapi: 3.0.3\npaths: {/p: {GET: {}}}", "api.yaml:2:19  #/paths/~1p/GET  found `GET` in a path item; accepted: the methods of the version of OpenAPI in lower case, such as `get`"),
    ("openapi: 3.2.0\n$self: https://a.example/api\npaths: {/p: {query: {operationId: a, requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'200': {summary: s}}}}}", "accepted"),
    ("openapi: 3.1.0\npaths: {/p: {query: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:21  #/paths/~1p/query  found `query` in a path item; accepted: the methods of the version of OpenAPI in lower case, such as `get`"),
    ("openapi: 3.2.0\npaths: {/p: {additionalOperations: {COPY: {operationId: a, responses: {'200': {}}}}}}", "api.yaml:2:36  #/paths/~1p/additionalOperations  found `additionalOperations` in a path item; accepted: the methods of the version of OpenAPI in lower case, such as `get`"),
    ("openapi: 3.2.0\npaths: {/p: {get: {operationId: a, parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {}}}], responses: {'200': {}}}}}", "api.yaml:2:49  #/paths/~1p/get/parameters/0  found a parameter in `querystring`; accepted: parameters in `path`, `query` or `header`"),
    ("openapi: 3.2.0\npaths: {'/p/{a}': {get: {operationId: a, parameters: [{name: a, in: path, required: true, allowReserved: true, schema: {type: string}}], responses: {'200': {}}}}}", "api.yaml:2:106  #/paths/~1p~1{a}/get/parameters/0/allowReserved  found `allowReserved` for a parameter of the path; accepted: a value that is one segment"),
    ("openapi: 3.2.0\npaths: {/p: {get: {operationId: a, responses: {'200': {content: {text/event-stream: {itemSchema: {type: object}}}}}}}}", "api.yaml:2:98  #/paths/~1p/get/responses/200/content/text~1event-stream/itemSchema  found `itemSchema` of a media type; accepted: a `schema` of the whole"),
    ("openapi: 3.2.0\npaths: {/p: {get: {operationId: a, responses: {'200': {content: {application/jsonl: {itemSchema: {type: object}}}}}}}}", "accepted"),
    ("openapi: 3.2.0\npaths: {/p: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {}}}, prefixEncoding: [{}]}}}, responses: {'200': {}}}}}", "api.yaml:2:144  #/paths/~1p/post/requestBody/content/multipart~1form-data/prefixEncoding  found `prefixEncoding` of a media type; accepted: a `schema` of the whole"),
    ("openapi: 3.2.0\npaths: {/p: {post: {operationId: a, requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {encoding: {}}}}}}, responses: {'200': {}}}}}", "api.yaml:2:165  #/paths/~1p/post/requestBody/content/multipart~1form-data/encoding/a/encoding  found `encoding` in the encoding of a part; accepted: `contentType`, or `style`"),
    ("openapi: 3.2.0\npaths: {/p: {get: {operationId: a, responses: {'200': {content: {application/json: {schema: {oneOf: [{type: string}, {type: integer}], discriminator: {defaultMapping: A}}}}}}}}}", "api.yaml:2:168  #/paths/~1p/get/responses/200/content/application~1json/schema/discriminator/defaultMapping  found `defaultMapping` of a discriminator; accepted: a `discriminator` with `propertyName` and `mapping`"),
    ("openapi: 3.2.0\npaths: {/p: {get: {operationId: a, responses: {'200': {content: {application/json: {schema: {$dynamicRef: '#node'}}}}}}}}", "api.yaml:2:107  #/paths/~1p/get/responses/200/content/application~1json/schema/$dynamicRef  found the keyword `$dynamicRef` in a schema; accepted: the keywords that OpenAPI 3.0 has too, and those that only narrow values"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, servers: [{url: 'wss://a.example'}], responses: {'200': {}}}}}", "api.yaml:2:46  #/paths/~1p/get/servers/0  found the server `wss://a.example`; accepted: an `http` or `https` URL, or a path, of which each variable has a default"),
    ("openapi: 3.0.3\npaths: {/p: {servers: [{url: 'https://{a}.example'}], get: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:24  #/paths/~1p/servers/0  found the server `https://{a}.example`, whose `a` has no default; accepted: an `http` or `https` URL, or a path, of which each variable has a default"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'101': {}}}}}", "api.yaml:2:47  #/paths/~1p/get/responses  found no successful response; accepted: a response for 200, another 2XX, or `2XX`"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'302': {}}}}}", "accepted"),
    ("openapi: 3.0.3\npaths: {/p: {get: {responses: {'200': {}}}}}", "accepted"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a}}}", "api.yaml:2:19  #/paths/~1p/get/responses  found an operation without `responses`; accepted: a 2XX response"),
    ("openapi: 3.0.3\npaths: {'/p/{a}': {get: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:25  #/paths/~1p~1{a}/get  found `{a}` in the path without a parameter of this name; accepted: a declared path parameter for each in the template"),
    ("openapi: 3.0.3\npaths: {'/p/{a': {get: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:24  #/paths/~1p~1{a/get  found the path `/p/{a`; accepted: a path of `/`, text and `{name}`, without dots alone or a fragment, and with a query only if it is `name=value`"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, responses: {'200': {}}}, put: {operationId: a, responses: {'200': {}}}}}", "accepted"),
    ("openapi: 3.0.3\npaths: {'/p?a': {get: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:23  #/paths/~1p?a/get  found the path `/p?a`; accepted: a path of `/`, text and `{name}`, without dots alone or a fragment, and with a query only if it is `name=value`"),
    ("openapi: 3.0.3\npaths: {'/p?a={b}': {get: {operationId: a, responses: {'200': {}}}}}", "api.yaml:2:27  #/paths/~1p?a={b}/get  found the path `/p?a={b}`; accepted: a path of `/`, text and `{name}`, without dots alone or a fragment, and with a query only if it is `name=value`"),
    ("openapi: 3.0.3\npaths: {'/p?a=b': {get: {operationId: a, responses: {'200': {}}}}}", "accepted"),
    ("openapi: 3.0.3\npaths: {'/p?a=b': {get: {operationId: a, parameters: [{name: a, in: query, schema: {type: string}}], responses: {'200': {}}}}}", "api.yaml:2:55  #/paths/~1p?a=b/get/parameters/0  found the parameter `a`, which is a constant of the path `/p?a=b`; accepted: parameters of other names"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, x-method: m, responses: {'200': {}}}, put: {operationId: b, x-method: m, responses: {'200': {}}}}}", "api.yaml:2:106  #/paths/~1p/put/x-method  found the method `m` of `p` again; accepted: another name for each method of a resource"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, tags: [t], x-method: m, x-resource: r, responses: {'200': {}}}, put: {operationId: b, tags: [t], x-resource: r.m, responses: {'200': {}}}}}", "api.yaml:2:57  #/paths/~1p/get/x-method  found the method `m` of `r` again; accepted: another name for each method of a resource"),
    ("openapi: 3.0.3\npaths: {/p: {get: {operationId: a, tags: [t], x-resource: r, responses: {'200': {}}}, put: {operationId: b, tags: [u], x-resource: r.s, responses: {'200': {}}}}}", "api.yaml:2:132  #/paths/~1p/put/x-resource  found `x-resource: r.s`, which the tag `t` has begun; accepted: operations of one tag below each accessor of the client"),
];

/// What is refused does not hide what else is: in its schema, in its operation, in the document.
#[test]
fn all_refusals_are_reported_in_one_run() {
    let text = r"openapi: 3.0.3
paths:
  /a/{b}:
    Get: {}
    get:
      operationId: a
      parameters:
      - {name: c, in: cookie, schema: {type: string}}
      - {name: d, in: query, schema: {$ref: '#/components/schemas/Bad'}}
      - {name: e, in: query, schema: {$ref: '#/components/schemas/Bad'}}
      - {name: f, in: query, schema: {type: object, properties: {g: {}}}}
      requestBody:
        content:
          multipart/form-data:
            schema: {type: [object]}
      responses:
        '200':
          content:
            application/json: {schema: {$ref: '#/components/schemas/Good'}}
  p: {}
  /h:
    get: {responses: {'404': {}}}
components:
  schemas:
    Bad: {type: text}
    Good:
      type: object
      properties:
        i: {$ref: '#/components/schemas/Bad'}
        j: {enum: []}
        k: {type: string, default: 1}
        l: {oneOf: [{const: m}, {$ref: '#/components/schemas/Missing'}, {type: integer}]}
        n: {type: array, items: {$ref: '#/components/schemas/Good'}, o: 1, p: 2}
";
    let places: Vec<String> = line(text)
        .lines()
        .map(|line| line.split("  found").next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        places,
        [
            "api.yaml:4:10  #/paths/~1a~1{b}/Get",
            "api.yaml:8:9  #/paths/~1a~1{b}/get/parameters/0",
            "api.yaml:11:38  #/paths/~1a~1{b}/get/parameters/3/schema",
            "api.yaml:15:28  #/paths/~1a~1{b}/get/requestBody/content/multipart~1form-data/schema/type",
            "api.yaml:20:6  #/paths/p",
            "api.yaml:22:22  #/paths/~1h/get/responses",
            "api.yaml:25:17  #/components/schemas/Bad/type",
            "api.yaml:30:19  #/components/schemas/Good/properties/j/enum",
            "api.yaml:32:29  #/components/schemas/Good/properties/l/oneOf/0/const",
            "api.yaml:32:33  #/components/schemas/Good/properties/l/oneOf/1",
            "api.yaml:33:73  #/components/schemas/Good/properties/n/o",
            "api.yaml:33:79  #/components/schemas/Good/properties/n/p",
        ]
    );
}
