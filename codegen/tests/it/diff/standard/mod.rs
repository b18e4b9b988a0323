//! What OpenAPI and JSON Schema have ignored is no finding: the table at the end of `keywords.md`, a
//! test for each row. Beside what is quiet stands what is not, so that no test is quiet by mistake.

mod forms;

use openai_typed_codegen::diff::finding::{Finding, Severity};
use serde_json::{Value, json};

use super::diff;

/// A document of that version with one operation.
fn with(version: &str, method: &str, operation: Value) -> Value {
    json!({ "openapi": version, "paths": { "/a/{p}": { method: operation } } })
}

fn shown(findings: &[Finding]) -> Vec<String> {
    let lines = findings.iter();
    lines
        .map(|one| {
            format!(
                "{} {:?} {} {}",
                one.severity, one.rule, one.location, one.field
            )
        })
        .collect()
}

#[track_caller]
fn quiet(old: &Value, new: &Value) {
    for (old, new) in [(old, new), (new, old)] {
        assert_eq!(shown(&diff(old, new)), Vec::<String>::new());
    }
}

#[track_caller]
fn loud(old: &Value, new: &Value, severity: Severity) {
    for (old, new) in [(old, new), (new, old)] {
        let findings = diff(old, new);
        let worst = findings.iter().map(|finding| finding.severity).max();
        assert_eq!(worst, Some(severity), "{:?}", shown(&findings));
    }
}

fn parameters(version: &str, parameters: Value) -> Value {
    with(version, "get", json!({ "parameters": parameters }))
}

fn form(version: &str, media: &str, encoding: Value) -> Value {
    let schema = json!({ "type": "object", "properties": {
        "o": { "type": "object" }, "s": { "type": "string" }, "l": { "type": "array", "items": { "type": "string" } },
    } });
    let content = json!({ media: { "schema": schema, "encoding": encoding } });
    with(
        version,
        "post",
        json!({ "requestBody": { "content": content } }),
    )
}

fn answer(version: &str, response: Value) -> Value {
    with(version, "get", json!({ "responses": { "200": response } }))
}

fn schema(version: &str, schema: Value) -> Value {
    answer(
        version,
        json!({ "content": { "a/b": { "schema": schema } } }),
    )
}

/// A schema with a member `a` that is sent, or received.
fn member(sent: bool, required: bool, a: Value) -> Value {
    let required: &[&str] = if required { &["a"] } else { &[] };
    let schema =
        json!({ "type": "object", "required": required, "properties": { "a": a, "b": {} } });
    let content = json!({ "content": { "a/b": { "schema": schema } } });
    match sent {
        true => with("3.0.3", "post", json!({ "requestBody": content })),
        false => answer("3.0.3", content),
    }
}

#[test]
fn required_holds_where_the_member_is() {
    for (keyword, silent_when_sent) in [("readOnly", true), ("writeOnly", false)] {
        let a = json!({ "type": "string", keyword: true });
        let other = json!({ "type": "integer", keyword: true });
        let without = |sent| member(sent, false, a.clone());
        let with = |sent| member(sent, true, a.clone());
        let retyped = |sent| member(sent, true, other.clone());
        loud(
            &without(silent_when_sent),
            &with(silent_when_sent),
            Severity::Info,
        );
        loud(
            &with(silent_when_sent),
            &retyped(silent_when_sent),
            Severity::Info,
        );
        loud(
            &with(!silent_when_sent),
            &retyped(!silent_when_sent),
            Severity::Wire,
        );
        let worst = diff(&without(!silent_when_sent), &with(!silent_when_sent));
        assert!(worst[0].severity >= Severity::Source, "{:?}", shown(&worst));
    }
}

#[test]
fn some_headers_are_described_elsewhere() {
    let header = |name: &str| json!({ "name": name, "in": "header", "required": true });
    for name in ["Accept", "content-type", "AUTHORIZATION"] {
        quiet(
            &parameters("3.0.3", json!([header(name)])),
            &parameters("3.0.3", json!([])),
        );
        let query = json!([{ "name": name, "in": "query", "required": true }]);
        loud(
            &parameters("3.0.3", query),
            &parameters("3.0.3", json!([])),
            Severity::Wire,
        );
    }
    let headers = |name: &str| {
        answer(
            "3.1.0",
            json!({ "headers": { name: { "required": true } } }),
        )
    };
    quiet(&headers("Content-Type"), &answer("3.1.0", json!({})));
    let parts = |name: &str| {
        form(
            "3.1.0",
            "multipart/form-data",
            json!({ "o": { "headers": { name: { "required": true } } } }),
        )
    };
    quiet(
        &parts("Content-Type"),
        &form("3.1.0", "multipart/form-data", json!({})),
    );
    loud(
        &parts("X-A"),
        &form("3.1.0", "multipart/form-data", json!({})),
        Severity::Wire,
    );
}

#[test]
fn bodies_that_http_gives_no_meaning() {
    let body = json!({ "requestBody": { "required": true, "content": { "a/b": {} } } });
    for method in ["get", "head", "delete"] {
        quiet(
            &with("3.0.3", method, body.clone()),
            &with("3.0.3", method, json!({})),
        );
        loud(
            &with("3.1.0", method, body.clone()),
            &with("3.1.0", method, json!({})),
            Severity::Wire,
        );
    }
    loud(
        &with("3.0.3", "post", body.clone()),
        &with("3.0.3", "post", json!({})),
        Severity::Wire,
    );
}

#[test]
fn explode_is_for_lists_and_objects() {
    let one = |ty: &str, explode: bool| {
        parameters(
            "3.0.3",
            json!([{ "name": "n", "in": "query", "explode": explode, "schema": { "type": ty } }]),
        )
    };
    quiet(&one("string", true), &one("string", false));
    loud(&one("array", true), &one("array", false), Severity::Wire);
    let deep = |explode: bool| {
        parameters(
            "3.2.0",
            json!([{ "name": "n", "in": "query", "style": "deepObject", "explode": explode, "schema": { "type": "object" } }]),
        )
    };
    quiet(&deep(true), &deep(false));
}

#[test]
fn some_flags_are_of_the_query() {
    for keyword in ["allowReserved", "allowEmptyValue"] {
        let one = |version: &str, place: &str, flag: bool| {
            parameters(
                version,
                json!([{ "name": "p", "in": place, keyword: flag, "required": true, "schema": { "type": "string" } }]),
            )
        };
        for place in ["header", "path", "cookie"] {
            quiet(&one("3.1.0", place, true), &one("3.1.0", place, false));
        }
        loud(
            &one("3.1.0", "query", true),
            &one("3.1.0", "query", false),
            Severity::Source,
        );
    }
}

#[test]
fn defaults_that_are_spelled_out() {
    let bare = json!([{ "name": "n", "in": "query", "schema": { "type": "array" } }]);
    let full = json!([{ "name": "n", "in": "query", "schema": { "type": "array" }, "style": "form", "explode": true,
        "allowReserved": false, "allowEmptyValue": false, "required": false, "deprecated": false }]);
    quiet(&parameters("3.0.3", bare), &parameters("3.0.3", full));
    let types = json!({ "o": { "contentType": "application/json" }, "s": { "contentType": "text/plain" }, "l": { "contentType": "text/plain" } });
    quiet(
        &form("3.0.3", "multipart/form-data", types),
        &form("3.0.3", "multipart/form-data", json!({})),
    );
    let styles = json!({ "o": { "style": "form" }, "l": { "explode": true } });
    let pairs = "application/x-www-form-urlencoded";
    quiet(
        &form("3.0.3", pairs, styles),
        &form("3.0.3", pairs, json!({})),
    );
    let servers = |servers: Value| json!({ "openapi": "3.0.3", "servers": servers, "paths": {} });
    quiet(
        &servers(json!([{ "url": "/" }])),
        &json!({ "openapi": "3.0.3", "paths": {} }),
    );
    quiet(
        &servers(json!([])),
        &json!({ "openapi": "3.0.3", "paths": {} }),
    );
}

#[test]
fn what_stands_beside_a_reference() {
    let of = |beside: Value| {
        let mut reference = json!({ "$ref": "#/components/parameters/P" });
        let members = beside.as_object().expect("an object").clone();
        reference
            .as_object_mut()
            .expect("an object")
            .extend(members);
        let mut document = parameters("3.1.0", json!([reference]));
        document["components"] = json!({ "parameters": { "P": { "name": "n", "in": "query", "schema": { "type": "string" } } } });
        document
    };
    quiet(
        &of(json!({})),
        &of(json!({ "required": true, "in": "header", "schema": { "type": "integer" } })),
    );
}

#[test]
fn case_and_charset() {
    let of = |name: &str| answer("3.1.0", json!({ "content": { name: {} } }));
    quiet(
        &of("application/json"),
        &of("Application/JSON; charset=UTF-8"),
    );
    loud(
        &of("application/json"),
        &of("application/json; version=2"),
        Severity::Wire,
    );
}

#[test]
fn keywords_speak_of_their_types() {
    quiet(
        &schema(
            "3.1.0",
            json!({ "type": "string", "minimum": 1, "maxItems": 2 }),
        ),
        &schema(
            "3.1.0",
            json!({ "type": "string", "minimum": 2, "minProperties": 2 }),
        ),
    );
    quiet(
        &schema(
            "3.1.0",
            json!({ "type": "object", "then": { "required": ["a"] }, "else": false }),
        ),
        &schema("3.1.0", json!({ "type": "object" })),
    );
    quiet(
        &schema(
            "3.1.0",
            json!({ "type": "array", "minContains": 2, "maxContains": 3 }),
        ),
        &schema("3.1.0", json!({ "type": "array" })),
    );
    quiet(
        &schema(
            "3.1.0",
            json!({ "type": "string", "contentSchema": { "type": "object" } }),
        ),
        &schema("3.1.0", json!({ "type": "string" })),
    );
}

#[test]
fn bounds_are_doubles_and_values_are_not() {
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] {
        let of = |text: &str| {
            schema(
                "3.1.0",
                json!({ "type": "integer", keyword: text.parse::<serde_json::Number>().expect("a number") }),
            )
        };
        quiet(&of("-9223372036854775808"), &of("-9223372036854776000"));
        quiet(&of("9007199254740993"), &of("9007199254740992"));
        quiet(&of("1"), &of("1.0"));
        loud(
            &of("9007199254740992"),
            &of("9007199254740994"),
            Severity::Source,
        );
    }
    let values = |number: i64| schema("3.1.0", json!({ "enum": [number] }));
    loud(
        &values(9_007_199_254_740_993),
        &values(9_007_199_254_740_992),
        Severity::Wire,
    );
    let constant = |number: i64| schema("3.1.0", json!({ "const": number }));
    loud(&constant(i64::MIN), &constant(i64::MIN + 1), Severity::Wire);
}

#[test]
fn components_that_nothing_refers_to() {
    let of =
        |components: Value| json!({ "openapi": "3.2.0", "paths": {}, "components": components });
    quiet(
        &of(json!({
            "parameters": { "P": { "name": "n", "in": "query" } }, "responses": { "R": { "content": { "a/b": {} } } },
            "requestBodies": { "B": { "required": true } }, "headers": { "H": { "required": true } },
            "links": { "L": { "operationId": "a" } }, "callbacks": { "C": { "{$url}": { "post": {} } } },
            "pathItems": { "I": { "get": {} } }, "mediaTypes": { "M": { "schema": { "type": "string" } } },
        })),
        &of(json!({})),
    );
}
