use super::{assert_findings, operation, schema};

const OK: &str = "      responses: {200: {description: A.}}\n";

#[test]
fn a_good_document_has_no_findings() {
    assert_findings(include_str!("../../lint/good.yaml"), &[]);
}

#[test]
fn version() {
    assert_findings(
        "openapi: 3.1.0\n",
        &[
            "1:10  #/openapi  the document says version \"3.1.0\", and only 3.0.x is read (write it in OpenAPI 3.0.3)",
        ],
    );
    assert_findings(
        "openapi: 3.0\n",
        &[
            "1:10  #/openapi  the document says version 3.0, and only 3.0.x is read (write it in OpenAPI 3.0.3)",
        ],
    );
    assert_findings(
        "info: {}\n",
        &["1:1  #  `openapi` is missing (say `openapi: 3.0.3`)"],
    );
    assert_findings("[]", &["1:1  #  expected an object, found an array"]);
}

#[test]
fn operation_ids() {
    assert_findings(
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: x\n      summary: A\n      description: A.\n      responses: {200: {description: A.}}\n    put:\n      summary: A\n      description: A.\n      operationId: x\n      responses: {200: {description: A.}}\n    post:\n      summary: A\n      description: A.\n      responses: {200: {description: A.}}\n    delete:\n      operationId: 7\n      summary: A\n      description: A.\n      responses: {200: {description: A.}}\n",
        &[
            "12:7  #/paths/~1a/put/operationId  the operationId \"x\" is taken: #/paths/~1a/get has it at 5:7 (each operation needs its own)",
            "14:5  #/paths/~1a/post  the operation has no `operationId` (methods are named after it: give it one)",
            "19:20  #/paths/~1a/delete/operationId  expected a string, found a number",
        ],
    );
}

#[test]
fn references() {
    assert_findings(
        &schema(
            "      type: object\n      properties:\n        a: {$ref: '#/components/schemas/B'}\n        b: {$ref: 'b.yaml#/B'}\n        c: {$ref: '#B'}\n        d: {$ref: '#/components/schemas/A', description: A.}\n        e: {$ref: '#/components/responses/E'}\n        f: {$ref: '#/components/schemas/F'}\n        g: {$ref: 7}\n        h: {$ref: '#/paths'}\n    F: {$ref: '#/components/schemas/F'}\n  responses:\n    E: {description: E.}\n",
        ),
        &[
            "11:13  #/components/schemas/A/properties/a  the reference \"#/components/schemas/B\" points to nothing in the document (correct the name, or add what it names)",
            "12:13  #/components/schemas/A/properties/b  the reference \"b.yaml#/B\" leaves the document: only references that start with # are followed (move what it names into this document)",
            "13:13  #/components/schemas/A/properties/c  the reference \"#B\" is not of the form #/components/… (write the place as a JSON Pointer)",
            "14:45  #/components/schemas/A/properties/d/description  \"description\" beside a `$ref` is ignored (remove it, or put the reference into an `allOf`)",
            "15:13  #/components/schemas/A/properties/e  the reference leads to one of the responses, where one of the schemas is expected (correct the reference)",
            "16:13  #/components/schemas/A/properties/f  the reference \"#/components/schemas/F\" leads back to itself without reaching a value (let one of the references lead to a value)",
            "17:9  #/components/schemas/A/properties/g  the property has no `description` (the documentation is made of it: write one)",
            "17:19  #/components/schemas/A/properties/g/$ref  expected a string, found a number",
            "18:9  #/components/schemas/A/properties/h  the property has no `description` (the documentation is made of it: write one)",
            "18:13  #/components/schemas/A/properties/h  the reference leads to something that is no schema (name one of components/schemas)",
            "19:9  #/components/schemas/F  the reference \"#/components/schemas/F\" leads back to itself without reaching a value (let one of the references lead to a value)",
        ],
    );
}

#[test]
fn references_of_responses_parameters_and_mappings() {
    assert_findings(
        &operation(
            "      parameters: [$ref: '#/components/parameters/B']\n      responses: {200: {$ref: '#/components/responses/B'}}\ncomponents:\n  schemas:\n    A: {description: A., discriminator: {propertyName: a, mapping: {a: '#/components/schemas/B', b: A}}}\n",
        ),
        &[
            "8:20  #/paths/~1a/get/parameters/0  the reference \"#/components/parameters/B\" points to nothing in the document (correct the name, or add what it names)",
            "9:25  #/paths/~1a/get/responses/200  the reference \"#/components/responses/B\" points to nothing in the document (correct the name, or add what it names)",
            "12:5  #/components/schemas/A  note: no operation leads to this component (remove it?)",
            "12:69  #/components/schemas/A/discriminator/mapping/a  the reference \"#/components/schemas/B\" points to nothing in the document (correct the name, or add what it names)",
        ],
    );
}

#[test]
fn schemas_in_a_circle() {
    assert_findings(
        &schema(
            "      allOf: [$ref: '#/components/schemas/B']\n      example: 1\n    B:\n      description: B.\n      oneOf: [$ref: '#/components/schemas/A']\n    C:\n      description: C.\n      not: {$ref: '#/components/schemas/A'}\n",
        ),
        &[
            "9:15  #/components/schemas/A/allOf/0  the reference leads back to the schema that it stands in, without a property or item between (no value can be checked against it: break the circle)",
            "13:15  #/components/schemas/B/oneOf/0  the reference leads back to the schema that it stands in, without a property or item between (no value can be checked against it: break the circle)",
            "14:5  #/components/schemas/C  note: no operation leads to this component (remove it?)",
        ],
    );
}

#[test]
fn examples_of_a_media_type() {
    assert_findings(
        &operation(
            "      responses:\n        200:\n          description: A.\n          content:\n            application/json:\n              schema:\n                type: object\n                required: [a]\n                properties:\n                  a: {type: integer, description: A.}\n                  b: {description: B., type: array, items: {type: string, nullable: true}}\n              examples:\n                one:\n                  value: {a: 1, b: [x, null, 3]}\n                two: {value: {}}\n                three: {}\n                four: {$ref: '#/components/examples/Four'}\n            text/event-stream:\n              schema: {type: object, enum: [{}]}\n              example:\n                a: b\ncomponents:\n  examples:\n    Four:\n      value:\n        a: '4'\n",
        ),
        &[
            "21:46  #/paths/~1a/get/responses/200/content/application~1json/examples/one/value/b/2  the example \"one\" does not match its schema: 3 is not of types \"null\", \"string\" (keyword `type` at #/paths/~1a/get/responses/200/content/application~1json/schema/properties/b/items/type) (correct one of them)",
            "22:30  #/paths/~1a/get/responses/200/content/application~1json/examples/two/value  the example \"two\" does not match its schema: \"a\" is a required property (keyword `required` at #/paths/~1a/get/responses/200/content/application~1json/schema/required) (correct one of them)",
            "23:17  #/paths/~1a/get/responses/200/content/application~1json/examples/three  the example has no `value` (give it one)",
            "28:17  #/paths/~1a/get/responses/200/content/text~1event-stream/example  the example does not match its schema: {\"a\":\"b\"} is not one of {} (keyword `enum` at #/paths/~1a/get/responses/200/content/text~1event-stream/schema/enum) (correct one of them)",
            "33:12  #/components/examples/Four/value/a  the example \"four\" does not match its schema: \"4\" is not of type \"integer\" (keyword `type` at #/paths/~1a/get/responses/200/content/application~1json/schema/properties/a/type) (correct one of them)",
        ],
    );
}

#[test]
fn examples_of_parameters_schemas_and_headers() {
    assert_findings(
        &operation(
            "      parameters:\n        - name: a\n          in: query\n          description: A.\n          schema: {type: integer, minimum: 0, exclusiveMinimum: true}\n          example: 0\n      responses:\n        200:\n          description: A.\n          headers:\n            x-a:\n              schema: {type: string, maxLength: 2, example: abc}\n              examples: {a: {value: abcd}}\n",
        ),
        &[
            "13:20  #/paths/~1a/get/parameters/0/example  the example does not match its schema: 0 is less than or equal to the minimum of 0 (keyword `exclusiveMinimum` at #/paths/~1a/get/parameters/0/schema/exclusiveMinimum) (correct one of them)",
            "19:61  #/paths/~1a/get/responses/200/headers/x-a/schema/example  the example does not match its schema: \"abc\" is longer than 2 characters (keyword `maxLength` at #/paths/~1a/get/responses/200/headers/x-a/schema/maxLength) (correct one of them)",
            "20:37  #/paths/~1a/get/responses/200/headers/x-a/examples/a/value  the example \"a\" does not match its schema: \"abcd\" is longer than 2 characters (keyword `maxLength` at #/paths/~1a/get/responses/200/headers/x-a/schema/maxLength) (correct one of them)",
        ],
    );
}

#[test]
fn a_union_that_nothing_matches_is_told_briefly() {
    assert_findings(
        &schema(
            "      oneOf: [{type: string}, {type: array, items: {type: integer}}]\n      example: {aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}\n",
        ),
        &[
            "10:16  #/components/schemas/A/example  the example does not match its schema: {\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":\"bbbbbbbbbbb … bbbbbbbbbb\"} is not valid under any of the schemas listed in the 'oneOf' keyword (keyword `oneOf` at #/components/schemas/A/oneOf) (correct one of them)",
        ],
    );
}

#[test]
fn nullable_admits_null_past_enum_and_branches() {
    assert_findings(
        &schema(
            "      type: object\n      properties:\n        a: {description: A., type: string, nullable: true, enum: [x], default: null}\n        b: {description: B., type: object, nullable: true, allOf: [$ref: '#/components/schemas/B'], default: null}\n        c: {description: C., type: string, enum: [x], default: null}\n        d: {description: D., type: object, nullable: true, allOf: [$ref: '#/components/schemas/B'], default: {b: 1}}\n    B:\n      description: B.\n      type: object\n      properties: {b: {type: string, description: B.}}\n",
        ),
        &[
            "13:64  #/components/schemas/A/properties/c/default  the default does not match its schema: null is not of type \"string\" (keyword `type` at #/components/schemas/A/properties/c/type) (correct one of them)",
            "13:64  #/components/schemas/A/properties/c/default  the default does not match its schema: null is not one of \"x\" (keyword `enum` at #/components/schemas/A/properties/c/enum) (correct one of them)",
            "14:114  #/components/schemas/A/properties/d/default/b  the default does not match its schema: 1 is not of type \"string\" (keyword `type` at #/components/schemas/B/properties/b/type) (correct one of them)",
        ],
    );
}

#[test]
fn defaults() {
    assert_findings(
        &schema(
            "      type: object\n      properties:\n        a: {description: A., type: integer, default: '1'}\n        b: {description: B., type: integer, default: 1.0}\n        c: {description: C., type: number, maximum: 2, default: 3}\n",
        ),
        &[
            "11:54  #/components/schemas/A/properties/a/default  the default does not match its schema: \"1\" is not of type \"integer\" (keyword `type` at #/components/schemas/A/properties/a/type) (correct one of them)",
            "13:65  #/components/schemas/A/properties/c/default  the default does not match its schema: 3 is greater than the maximum of 2 (keyword `maximum` at #/components/schemas/A/properties/c/maximum) (correct one of them)",
        ],
    );
}

#[test]
fn a_schema_that_cannot_be_used() {
    assert_findings(
        &schema("      type: string\n      pattern: '('\n      example: x\n      default: y\n"),
        &[
            "8:7  #/components/schemas/A  the schema of the default cannot be used: \"(\" is not a \"regex\" (correct it)",
        ],
    );
}

#[test]
fn descriptions() {
    assert_findings(
        "openapi: 3.0.3\ntags: [name: a]\npaths:\n  /a:\n    get:\n      operationId: a\n      tags: [a]\n      description: ' '\n      parameters: [{name: b, in: query, schema: {type: string}}]\n      responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        a: {type: string}\n        b: {$ref: '#/components/schemas/B'}\n        c: {$ref: '#/components/schemas/C'}\n        d: {type: object, nullable: true, allOf: [$ref: '#/components/schemas/C']}\n    B: {type: string}\n    C: {description: C., type: object, additionalProperties: {type: object, properties: {e: {type: string}}}}\n",
        &[
            "2:8  #/tags/0  the tag has no `description` (the documentation is made of it: write one)",
            "5:5  #/paths/~1a/get  the operation has no `description` (the documentation is made of it: write one)",
            "5:5  #/paths/~1a/get  the operation has no `summary` (the documentation is made of it: write one)",
            "9:20  #/paths/~1a/get/parameters/0  the parameter has no `description` (the documentation is made of it: write one)",
            "10:19  #/paths/~1a/get/responses/200  the response has no `description` (the documentation is made of it: write one)",
            "13:5  #/components/schemas/A  the schema has no `description` (the documentation is made of it: write one)",
            "16:9  #/components/schemas/A/properties/a  the property has no `description` (the documentation is made of it: write one)",
            "17:9  #/components/schemas/A/properties/b  the property has no `description` (the documentation is made of it: write one)",
            "20:5  #/components/schemas/B  the schema has no `description` (the documentation is made of it: write one)",
            "21:90  #/components/schemas/C/additionalProperties/properties/e  the property has no `description` (the documentation is made of it: write one)",
        ],
    );
}

#[test]
fn tags() {
    assert_findings(
        &(operation("      tags: [a, b, 7]\n")
            + OK
            + "tags:\n- {name: a, description: A.}\n- {name: a, description: A.}\n- {name: c, description: C.}\n- {description: D.}\n- e\n"),
        &[
            "8:17  #/paths/~1a/get/tags/1  the tag \"b\" is not declared (add it to the document's `tags`)",
            "8:20  #/paths/~1a/get/tags/2  expected a string, found a number",
            "12:3  #/tags/1  the tag \"a\" is declared twice, first at 11:3 (keep one)",
            "13:3  #/tags/2  note: no operation has the tag \"c\" (remove it?)",
            "14:3  #/tags/3  the tag has no `name` (give it one)",
            "15:3  #/tags/4  expected an object, found a string",
        ],
    );
}

#[test]
fn path_parameters() {
    assert_findings(
        "openapi: 3.0.3\npaths:\n  /a/{b}/{c}?beta={d}:\n    parameters:\n      - {name: e, in: path, required: true, description: E., schema: {type: string}}\n      - {name: c, in: path, required: true, description: C., schema: {type: string}}\n    get:\n      operationId: a\n      summary: A\n      description: A.\n      parameters:\n        - {name: b, in: path, description: B., schema: {type: string}}\n        - {name: q, in: query, description: Q., schema: {type: string}}\n        - {name: q, in: query, description: Q., schema: {type: string}}\n      responses: {200: {description: A.}}\n    put:\n      operationId: b\n      summary: B\n      description: B.\n      parameters:\n        - {name: b, in: path, required: true, description: B., schema: {type: string}}\n        - {name: d, in: path, required: true, description: D., schema: {type: string}}\n        - {name: x, in: body, description: X.}\n        - {in: query, description: X., schema: {type: string}}\n      responses: {200: {description: A.}}\n  b/{c: {}\n  /{x}: {}\n  /{y}: {}\n",
        &[
            "5:9  #/paths/~1a~1{b}~1{c}?beta={d}/parameters/0  the path has no {e} for this parameter (add it to the path, or remove the parameter)",
            "7:5  #/paths/~1a~1{b}~1{c}?beta={d}/get  the path's {d} is not declared (add a parameter with `in: path`)",
            "12:11  #/paths/~1a~1{b}~1{c}?beta={d}/get/parameters/0  a path parameter is always required (add `required: true`)",
            "14:11  #/paths/~1a~1{b}~1{c}?beta={d}/get/parameters/2  the query parameter \"q\" is declared twice, first at 13:11 (keep one)",
            "23:11  #/paths/~1a~1{b}~1{c}?beta={d}/put/parameters/2  the parameter has no `schema` (say what it is)",
            "23:11  #/paths/~1a~1{b}~1{c}?beta={d}/put/parameters/2  the parameter's `in` is missing or unknown (expected path, query, header or cookie)",
            "24:11  #/paths/~1a~1{b}~1{c}?beta={d}/put/parameters/3  the parameter has no `name` (give it one)",
            "26:3  #/paths/b~1{c  the path does not start with `/` (it is added to the server's address)",
            "26:3  #/paths/b~1{c  the path's braces do not match (expected `{name}` for each parameter)",
            "28:3  #/paths/~1{y}  the path differs from /{x} at 27:3 in the names of its parameters alone (make them one)",
        ],
    );
}

#[test]
fn required() {
    assert_findings(
        &schema(
            "      type: object\n      required: [a, b, a, 7]\n      properties:\n        a: {description: A., type: string, required: true}\n",
        ),
        &[
            "10:21  #/components/schemas/A/required/1  \"b\" is required, and there is no such property (add it to `properties`, or remove the name)",
            "10:24  #/components/schemas/A/required/2  \"a\" is required twice, first at 10:18 (keep one)",
            "10:27  #/components/schemas/A/required/3  expected a string, found a number",
            "12:54  #/components/schemas/A/properties/a/required  expected an array of names of properties, found a boolean (`required` belongs to the object that has the property)",
        ],
    );
    // A branch may require what its siblings or the whole have.
    assert_findings(
        &schema(
            "      type: object\n      required: [b, c]\n      properties: {a: {description: A., type: string}}\n      allOf:\n        - required: [a, b, d]\n        - {type: object, properties: {b: {description: B., type: string}}}\n        - $ref: '#/components/schemas/C'\n    C: {description: C., type: object, properties: {c: {description: C., type: string}}}\n",
        ),
        &[
            "13:28  #/components/schemas/A/allOf/0/required/2  \"d\" is required, and there is no such property (add it to `properties`, or remove the name)",
        ],
    );
}

#[test]
fn types() {
    assert_findings(
        &schema(
            "      type: object\n      properties:\n        a: {description: A., nullable: true}\n        b: {description: B., nullable: yes, type: string}\n        c: {description: C., type: [string, 'null']}\n        d: {description: D., type: array}\n        e: {description: E., type: 'null'}\n",
        ),
        &[
            "11:30  #/components/schemas/A/properties/a/nullable  `nullable` has no effect without a `type` in the same schema (add the type)",
            "12:40  #/components/schemas/A/properties/b/nullable  expected a boolean, found a string",
            "13:30  #/components/schemas/A/properties/c/type  [\"string\",\"null\"] is no type of OpenAPI 3.0 (expected one of string, number, integer, boolean, array, object; null is said with `nullable`)",
            "14:30  #/components/schemas/A/properties/d/type  the array has no `items` (say what it holds)",
            "15:30  #/components/schemas/A/properties/e/type  \"null\" is no type of OpenAPI 3.0 (expected one of string, number, integer, boolean, array, object; null is said with `nullable`)",
        ],
    );
}

#[test]
fn enums() {
    assert_findings(
        &schema(
            "      type: string\n      nullable: true\n      enum: [a, b, a, null, 1]\n    B: {description: B., type: string, enum: []}\n    C: {description: C., type: string, enum: a}\n",
        ),
        &[
            "11:20  #/components/schemas/A/enum/2  the enum names \"a\" twice, first at 11:14 (keep one)",
            "11:29  #/components/schemas/A/enum/4  the enum's value 1 is not of the schema's type (quote it, or correct the type)",
            "12:5  #/components/schemas/B  note: no operation leads to this component (remove it?)",
            "12:46  #/components/schemas/B/enum  the enum is empty (no value can match: name one, or remove it)",
            "13:5  #/components/schemas/C  note: no operation leads to this component (remove it?)",
            "13:46  #/components/schemas/C/enum  expected an array, found a string",
        ],
    );
}

#[test]
fn completed_places() {
    assert_findings(
        &operation(
            "      responses:\n        200:\n          description: A.\n          content:\n            application/json:\n              schema: {type: object}\n              examples:\n                a: {x-completed: ['', /a, /b, a, 7], value: {a: 1}}\n                b: {x-completed: /a, value: {a: 1}}\n",
        ),
        &[
            "15:43  #/paths/~1a/get/responses/200/content/application~1json/examples/a/x-completed/2  \"/b\" points to nothing in the example's `value` (correct the pointer, or remove it)",
            "15:47  #/paths/~1a/get/responses/200/content/application~1json/examples/a/x-completed/3  \"a\" points to nothing in the example's `value` (correct the pointer, or remove it)",
            "15:50  #/paths/~1a/get/responses/200/content/application~1json/examples/a/x-completed/4  expected a string, found a number",
            "16:34  #/paths/~1a/get/responses/200/content/application~1json/examples/b/x-completed  expected an array, found a string",
        ],
    );
}

#[test]
fn responses() {
    assert_findings(
        &operation(""),
        &[
            "4:5  #/paths/~1a/get  the operation has no `responses` (describe at least the one of success)",
        ],
    );
    assert_findings(
        &operation(
            "      responses:\n        default: {description: A.}\n        4XX: {description: A., content: {}}\n        20: {description: A.}\n        2X0: {description: A.}\n        ok: {description: A.}\n",
        ),
        &[
            "10:9  #/paths/~1a/get/responses  `content` is empty (remove it, or name a media type)",
            "11:9  #/paths/~1a/get/responses/20  \"20\" is no status (expected `default`, three digits, or a range such as `4XX`)",
            "12:9  #/paths/~1a/get/responses/2X0  \"2X0\" is no status (expected `default`, three digits, or a range such as `4XX`)",
            "13:9  #/paths/~1a/get/responses/ok  \"ok\" is no status (expected `default`, three digits, or a range such as `4XX`)",
        ],
    );
}

#[test]
fn security() {
    assert_findings(
        &(operation("      security: [b: [], {c: []}, 7]\n")
            + OK
            + "security: {}\ncomponents:\n  securitySchemes:\n    b: {type: http, scheme: bearer}\n    d: {type: http, scheme: bearer}\n"),
        &[
            "8:26  #/paths/~1a/get/security/1/c  the security scheme \"c\" is not declared (add it to components/securitySchemes)",
            "8:34  #/paths/~1a/get/security/2  expected an object, found a number",
            "10:11  #/security  expected an array, found an object",
            "14:5  #/components/securitySchemes/d  note: no operation leads to this component (remove it?)",
        ],
    );
}

#[test]
fn unused_components() {
    assert_findings(
        &schema(
            "      type: object\n      properties: {b: {$ref: '#/components/schemas/B'}}\n    B: {description: B., type: string}\n    C: {description: C., type: array, items: {$ref: '#/components/schemas/C'}}\n    D: {description: D., type: array, items: {$ref: '#/components/schemas/C'}}\n  parameters:\n    E: {name: e, in: query, description: E., schema: {type: string}}\n",
        ),
        &[
            "12:5  #/components/schemas/C  note: no operation leads to this component (remove it?)",
            "13:5  #/components/schemas/D  note: no operation leads to this component (remove it?)",
            "15:5  #/components/parameters/E  note: no operation leads to this component (remove it?)",
        ],
    );
}

#[test]
fn texts_that_trip_rustdoc() {
    assert_findings(
        &(operation("      tags: [a]\n")
            + OK
            + "tags:\n- name: a\n  description: |\n    A <b>bold</b> word, an [Item], an ![image](x), \\[escaped], [linked][x], <https://a.b>, `<i> [J]`.\n\n    See https://example.com/a for 1 < 2 and 3 > 2, [\"text\"] and a lone ` backtick.\n\n    ```\n    <b> [Item]\n"),
        &[
            "12:3  #/tags/0/description  \"<b>\" reads as HTML (put it into backticks, or write Markdown)",
            "12:3  #/tags/0/description  \"[Item]\" reads as a link to an item of Rust (put it into backticks, or give it an address)",
            "12:3  #/tags/0/description  a backtick has no partner in its paragraph (add it)",
            "12:3  #/tags/0/description  the address \"https://example.com/a\" is no link (write <https://example.com/a>)",
            "12:3  #/tags/0/description  the text opens a block of code and does not close it (add ```)",
        ],
    );
}

#[test]
fn wrong_shapes() {
    assert_findings(
        "openapi: 3.0.3\ninfo: x\ntags: {}\nsecurity: x\npaths:\n  /a: x\n  /b: {get: x, parameters: x, put: {operationId: b, summary: [], description: B., tags: x, parameters: [x], requestBody: x, responses: {200: x}}}\n  /c: {get: {operationId: c, summary: C, description: C., responses: [], callbacks: {x: {y: z}}}}\ncomponents:\n  schemas:\n    A: x\n    B: {description: B., properties: x, items: x, allOf: x, oneOf: [x], additionalProperties: x, required: x, enum: x, type: x, nullable: x}\n",
        &[
            "2:7  #/info  expected an object, found a string",
            "3:7  #/tags  expected an array, found an object",
            "4:11  #/security  expected an array, found a string",
            "6:7  #/paths/~1a  expected an object, found a string",
            "7:13  #/paths/~1b/get  expected an object, found a string",
            "7:28  #/paths/~1b/parameters  expected an array, found a string",
            "7:62  #/paths/~1b/put/summary  expected a string, found an array",
            "7:89  #/paths/~1b/put/tags  expected an array, found a string",
            "7:105  #/paths/~1b/put/parameters/0  expected an object, found a string",
            "7:122  #/paths/~1b/put/requestBody  expected an object, found a string",
            "7:142  #/paths/~1b/put/responses/200  expected an object, found a string",
            "8:70  #/paths/~1c/get/responses  expected an object, found an array",
            "8:93  #/paths/~1c/get/callbacks/x/y  expected an object, found a string",
            "11:8  #/components/schemas/A  expected an object, found a string",
            "12:5  #/components/schemas/B  note: no operation leads to this component (remove it?)",
            "12:38  #/components/schemas/B/properties  expected an object, found a string",
            "12:48  #/components/schemas/B/items  expected an object, found a string",
            "12:58  #/components/schemas/B/allOf  expected an array, found a string",
            "12:69  #/components/schemas/B/oneOf/0  expected an object, found a string",
            "12:95  #/components/schemas/B/additionalProperties  expected an object, found a string",
            "12:108  #/components/schemas/B/required  expected an array of names of properties, found a string (`required` belongs to the object that has the property)",
            "12:117  #/components/schemas/B/enum  expected an array, found a string",
            "12:120  #/components/schemas/B/type  \"x\" is no type of OpenAPI 3.0 (expected one of string, number, integer, boolean, array, object; null is said with `nullable`)",
            "12:139  #/components/schemas/B/nullable  expected a boolean, found a string",
        ],
    );
}
