// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `POST /moderations`: Classify a text
pub static CREATE_MODERATION: runtime::Operation = runtime::Operation {
    id: "createModeration",
    tag: "moderations",
    resource: "moderations",
    name: "create",
    method: "POST",
    path: "/moderations",
    headers: &[],
    summary: "Classify a text",
    description: "Tells whether a text violates the content policy of OpenAI.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "input",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::Union(
                &[runtime::Kind::String, runtime::Kind::Array(&runtime::Kind::String)],
            ),
            default: None,
            known_values: &[],
            description: "What to classify, a text or several texts.",
        },
        runtime::Field {
            name: "model",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::String,
            default: Some("\"text-moderation-latest\""),
            known_values: &[],
            description: "The model of moderation, `text-moderation-stable` or `text-moderation-latest`.\n\n`text-moderation-latest` is upgraded automatically over time, so that the most accurate\nmodel is always in use. Before `text-moderation-stable` is updated, OpenAI announces it;\nit can be slightly less accurate than `text-moderation-latest`.",
        },
    ],
    body: Some(runtime::Body {
        media_type: "application/json",
        required: true,
    }),
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    cli_text: None,
    cli_event_text: &[],
};
