// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `POST /edits`: Create an edit
pub static CREATE_EDIT: runtime::Operation = runtime::Operation {
    id: "createEdit",
    tag: "edits",
    resource: "edits",
    name: "create",
    method: "POST",
    path: "/edits",
    headers: &[],
    summary: "Create an edit",
    description: "Edits a text as an instruction says, with the parameters of the request.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "model",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the model to use.\n\nThis operation works with `text-davinci-edit-001` and `code-davinci-edit-001`.",
        },
        runtime::Field {
            name: "input",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::String,
            default: Some("\"\""),
            known_values: &[],
            description: "The text to start from.",
        },
        runtime::Field {
            name: "instruction",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The instruction that tells the model how to edit the text.",
        },
        runtime::Field {
            name: "n",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::Integer,
            default: Some("1"),
            known_values: &[],
            description: "How many edits of the text to generate.",
        },
        runtime::Field {
            name: "temperature",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::Number,
            default: Some("1"),
            known_values: &[],
            description: "The sampling temperature, between 0 and 2.\n\nA higher value such as 0.8 makes the output more random, a lower one such as 0.2 makes\nit more focused and deterministic. It is best to change this or `top_p`, not both.",
        },
        runtime::Field {
            name: "top_p",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::Number,
            default: Some("1"),
            known_values: &[],
            description: "The probability mass of nucleus sampling, the alternative to `temperature`.\n\nThe model considers only those tokens that together have this share of the probability:\nwith 0.1, those that make up the top 10 %. It is best to change this or `temperature`,\nnot both.",
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
    cli_text: Some("/choices/0/text"),
};
