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
    server: None,
    headers: &[],
    summary: "Classify a text",
    description: "Tells whether a text violates the content policy of OpenAI.\n\nNewer models look at images, too.",
    deprecated: false,
    admin: false,
    fields: &[
        runtime::Field {
            name: "input",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::Union(
                &[
                    runtime::Kind::String,
                    runtime::Kind::Array(&runtime::Kind::String),
                    runtime::Kind::Array(&runtime::Kind::Object),
                ],
            ),
            default: None,
            known_values: &[],
            description: "What to classify: a text or several texts, or texts and images.\n\nSeveral texts get a judgement each; parts are judged together.",
        },
        runtime::Field {
            name: "model",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::String,
            default: Some("\"text-moderation-latest\""),
            known_values: &[],
            description: "The model of moderation, `text-moderation-stable` or `text-moderation-latest`.\n\n`text-moderation-latest` is upgraded automatically over time, so that the most accurate\nmodel is always in use. Before `text-moderation-stable` is updated, OpenAI announces it;\nit can be slightly less accurate than `text-moderation-latest`.\n\nToday the API has `omni-moderation-latest`, too, which looks at images as well and is what\nit uses if a request names none.",
        },
    ],
    body: Some(runtime::Body {
        media_type: "application/json",
        required: true,
        brackets: &[],
    }),
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    wait: None,
    cli_text: None,
    cli_event_text: &[],
};
