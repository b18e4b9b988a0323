//! What is ignored of forms.

use openai_typed_codegen::diff::finding::Severity;
use serde_json::{Value, json};

use super::{answer, form, loud, quiet};

#[test]
fn encodings_count_in_forms_alone() {
    let xml = || json!({ "o": { "contentType": "application/xml" } });
    quiet(
        &form("3.1.0", "application/json", xml()),
        &form("3.1.0", "application/json", json!({})),
    );
    loud(
        &form("3.1.0", "multipart/mixed", xml()),
        &form("3.1.0", "multipart/mixed", json!({})),
        Severity::Wire,
    );
    let no_member = json!({ "x": { "contentType": "application/xml" } });
    quiet(
        &form("3.1.0", "multipart/mixed", no_member),
        &form("3.1.0", "multipart/mixed", json!({})),
    );
    let response = |version: &str, encoding: Value| {
        let schema = json!({ "type": "object", "properties": { "o": { "type": "object" } } });
        answer(
            version,
            json!({ "content": { "multipart/mixed": { "schema": schema, "encoding": encoding } } }),
        )
    };
    quiet(&response("3.1.0", xml()), &response("3.1.0", json!({})));
    loud(
        &response("3.2.0", xml()),
        &response("3.2.0", json!({})),
        Severity::Wire,
    );
    let headers = json!({ "o": { "headers": { "X-A": { "required": true } } } });
    let pairs = "application/x-www-form-urlencoded";
    quiet(
        &form("3.1.0", pairs, headers),
        &form("3.1.0", pairs, json!({})),
    );
}

#[test]
fn a_part_is_written_in_one_way() {
    let multipart = "multipart/form-data";
    let pairs = "application/x-www-form-urlencoded";
    let styled = |media: &str| json!({ "l": { "style": "pipeDelimited", "contentType": media } });
    quiet(
        &form("3.1.0", pairs, styled("a/b")),
        &form("3.1.0", pairs, styled("c/d")),
    );
    loud(
        &form("3.0.3", multipart, styled("a/b")),
        &form("3.0.3", multipart, styled("c/d")),
        Severity::Wire,
    );
    let style = json!({ "l": { "style": "pipeDelimited" } });
    quiet(
        &form("3.0.3", multipart, style.clone()),
        &form("3.0.3", multipart, json!({})),
    );
    loud(
        &form("3.1.0", multipart, style),
        &form("3.1.0", multipart, json!({})),
        Severity::Wire,
    );
    let reserved = |reserved: bool| json!({ "l": { "style": "form", "allowReserved": reserved } });
    quiet(
        &form("3.1.0", multipart, reserved(true)),
        &form("3.1.0", multipart, reserved(false)),
    );
    loud(
        &form("3.1.0", pairs, reserved(true)),
        &form("3.1.0", pairs, reserved(false)),
        Severity::Source,
    );
}

#[test]
fn a_style_of_objects_says_nothing_of_a_text() {
    let pairs = "application/x-www-form-urlencoded";
    let deep = |member: &str| json!({ member: { "style": "deepObject" } });
    quiet(
        &form("3.0.3", pairs, deep("s")),
        &form("3.0.3", pairs, json!({})),
    );
    loud(
        &form("3.0.3", pairs, deep("o")),
        &form("3.0.3", pairs, json!({})),
        Severity::Wire,
    );
}
