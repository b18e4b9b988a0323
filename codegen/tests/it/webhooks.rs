//! What a document says of webhooks.

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate::{self, Files};
use openai_typed_codegen::lint::lint;
use openai_typed_codegen::upstream::coverage::{ItemKind, coverage};
use openai_typed_codegen::upstream::propose::propose;
use serde_json::{Value, json};

/// An event of this type, as a schema.
fn event(kind: &str) -> Value {
    json!({"description": "E.", "type": "object", "required": ["type", "id"], "properties": {
        "type": {"description": "T.", "type": "string", "const": kind},
        "id": {"description": "I.", "type": "string"},
    }})
}

fn webhook(media_type: &str, schema: Value) -> Value {
    json!({"post": {"summary": "S", "description": "D.",
        "requestBody": {"description": "B.", "content": {media_type: {"schema": schema}}},
        "responses": {"200": {"description": "Taken."}}}})
}

fn sends(schema: Value) -> Value {
    webhook("application/json", schema)
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A document with these webhooks, an operation of this tag and these schemas.
fn document(webhooks: Value, tag: &str, schemas: Value) -> Document {
    let text = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "tags": [{"name": tag, "description": "G."}],
        "paths": {"/p": {"get": {"operationId": "o", "tags": [tag], "summary": "O", "description": "O.",
            "responses": {"204": {"description": "none"}}}}},
        "webhooks": webhooks,
        "components": {"schemas": schemas},
    });
    Document::parse("api.json", &text.to_string()).unwrap()
}

fn render(document: &Document) -> Files {
    generate::render(document).unwrap()
}

#[track_caller]
fn has(files: &Files, path: &str, parts: &[&str]) {
    let content = files.content(path).expect(path);
    for part in parts {
        assert!(content.contains(part), "{part}\nis not in\n{content}");
    }
}

fn two() -> (Value, Value) {
    let webhooks = json!({
        "made": sends(reference("Made")),
        "gone": sends(event("thing.gone")),
        // Nothing that is JSON: passed by.
        "form": webhook("multipart/form-data", event("thing.sent")),
        "none": {"post": {"responses": {}}},
    });
    (webhooks, json!({"Made": event("thing.made")}))
}

#[test]
fn what_webhooks_send_is_one_open_union_in_an_area_of_its_own() {
    let (webhooks, schemas) = two();
    let files = render(&document(webhooks, "things", schemas));
    has(
        &files,
        "webhooks/types.rs",
        &[
            "pub enum WebhookEvent {",
            "    ThingMade(Made),",
            "    ThingGone(GoneEvent),",
            "    Other(serde_json::Value),",
        ],
    );
    assert!(!files.content("webhooks/types.rs").unwrap().contains("Sent"));
    // Types alone: there is nothing to call.
    for path in ["webhooks/methods.rs", "webhooks/table.rs"] {
        assert!(files.content(path).is_none(), "{path}");
    }
    let module = files.content("mod.rs").unwrap();
    assert!(module.contains("#[cfg(feature = \"webhooks\")]\nmod webhooks;"));
    assert!(!module.contains("webhooks::methods"));
    // So does the document: without the area it has none of them.
    let piece =
        |path: &str| -> Value { serde_json::from_str(files.content(path).unwrap()).unwrap() };
    let own = piece("webhooks/openapi.json");
    assert_eq!(own["webhooks"].as_object().unwrap().len(), 4);
    assert!(own["components"]["schemas"]["Made"].is_object());
    assert!(piece("shared/openapi.json").get("webhooks").is_none());
}

#[test]
fn the_only_event_is_of_an_open_union_too() {
    let files = render(&document(
        json!({"made": sends(event("made"))}),
        "t",
        json!({}),
    ));
    let parts = ["pub enum WebhookEvent {", "Other(serde_json::Value),"];
    has(&files, "webhooks/types.rs", &parts);
}

#[test]
fn events_join_the_area_of_operations_that_is_called_so() {
    let (webhooks, schemas) = two();
    let files = render(&document(webhooks, "Webhooks", schemas));
    has(&files, "webhooks/types.rs", &["pub enum WebhookEvent {"]);
    has(&files, "webhooks/methods.rs", &["pub fn o("]);
}

#[test]
fn a_schema_may_have_the_name_of_the_union() {
    let webhooks = json!({"made": sends(reference("WebhookEvent"))});
    let files = render(&document(
        webhooks,
        "t",
        json!({"WebhookEvent": event("made")}),
    ));
    let parts = ["pub struct WebhookEvent {", "pub enum WebhookEvent2 {"];
    has(&files, "webhooks/types.rs", &parts);
}

#[test]
fn without_json_there_is_no_area() {
    for webhooks in [
        json!({}),
        json!({"form": webhook("multipart/form-data", event("a"))}),
    ] {
        let files = render(&document(webhooks, "t", json!({})));
        assert!(files.content("webhooks/mod.rs").is_none());
    }
}

#[test]
fn what_cannot_be_translated_is_refused_with_its_place() {
    let webhooks =
        json!({"made": sends(json!({"type": "object", "patternProperties": {"a": {}}}))});
    let error = generate::render(&document(webhooks, "t", json!({}))).unwrap_err();
    let place =
        "#/webhooks/made/post/requestBody/content/application~1json/schema/patternProperties";
    assert!(error.to_string().contains(place), "{error}");
}

#[test]
fn a_webhook_needs_no_operation_id_and_its_schemas_are_used() {
    let webhooks = json!({"made": sends(reference("Made"))});
    let report = lint(&document(
        webhooks,
        "t",
        json!({"Made": event("thing.made")}),
    ));
    assert_eq!(report.to_string(), "");
}

#[test]
fn what_a_webhook_sends_is_received() {
    let (webhooks, schemas) = two();
    let theirs = document(webhooks, "t", schemas);
    let ours =
        json!({"made": sends(json!({"type": "object", "properties": {"id": {"type": "string"}}}))});
    let found = coverage(&document(ours, "t", json!({})), &theirs);
    let open: Vec<(ItemKind, &str, &str)> = found
        .items
        .iter()
        .map(|item| {
            (
                item.kind,
                &*item.places[0].operation,
                &*item.places[0].field,
            )
        })
        .collect();
    let whole = ["form", "gone", "none"].map(|name| format!("POST webhook:{name}"));
    let mut expected: Vec<_> = whole
        .iter()
        .map(|name| (ItemKind::Operation, &**name, ""))
        .collect();
    let field = (
        ItemKind::ResponseField,
        "POST webhook:made",
        "request.body.type",
    );
    expected.insert(2, field);
    assert_eq!(open, expected);
}

#[test]
fn a_webhook_is_proposed_as_one() {
    let (webhooks, schemas) = two();
    let theirs = document(webhooks, "t", schemas);
    let ours = document(json!({}), "t", json!({}));
    let names = ["POST webhook:made".to_owned()];
    let proposal = propose(&ours, &theirs, &names).unwrap();
    let yaml = proposal.text.replace("'' # gap", "Written.");
    let proposed = Document::parse("proposal.yaml", &yaml)
        .unwrap()
        .root
        .to_json();
    assert!(proposed.get("paths").is_none(), "{yaml}");
    let made = &proposed["webhooks"]["made"]["post"];
    assert_eq!(made["tags"], json!(["webhooks"]));
    assert!(made.get("operationId").is_none(), "{yaml}");
    // Pasted, it has nothing left to correct.
    let mut whole = ours.root.to_json();
    for key in ["webhooks", "components"] {
        whole[key] = proposed[key].clone();
    }
    whole["tags"]
        .as_array_mut()
        .unwrap()
        .extend(proposed["tags"].as_array().unwrap().clone());
    let whole = Document::parse("api.json", &whole.to_string()).unwrap();
    assert_eq!(lint(&whole).to_string(), "");
    has(&render(&whole), "webhooks/types.rs", &["    Made(Made),"]);
    let known = propose(&whole, &theirs, &names).unwrap_err().to_string();
    assert!(
        known.contains("ours has it already, as POST webhook:made"),
        "{known}"
    );
}
