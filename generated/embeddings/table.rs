// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `POST /embeddings`: Create embeddings
pub static CREATE_EMBEDDING: runtime::Operation = runtime::Operation {
    id: "createEmbedding",
    tag: "embeddings",
    resource: "embeddings",
    name: "create",
    method: "POST",
    path: "/embeddings",
    server: None,
    headers: &[],
    summary: "Create embeddings",
    description: "Makes vectors that represent the input.",
    deprecated: false,
    admin: false,
    fields: &[
        runtime::Field {
            name: "model",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the model to use.\n\n`listModels` shows all available models; the overview of models describes them.",
        },
        runtime::Field {
            name: "input",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::Union(
                &[
                    runtime::Kind::String,
                    runtime::Kind::Array(&runtime::Kind::Integer),
                    runtime::Kind::Array(&runtime::Kind::String),
                    runtime::Kind::Array(&runtime::Kind::Array(&runtime::Kind::Integer)),
                ],
            ),
            default: None,
            known_values: &[],
            description: "What to embed: a text or its tokens, or several texts or the tokens of several texts.\n\nSeveral inputs in one request give one vector each. No input may be longer than 8192 tokens.",
        },
        runtime::Field {
            name: "user",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "An unambiguous identifier of the end user.\n\nIt can help OpenAI to watch for abuse and to detect it.",
        },
        runtime::Field {
            name: "dimensions",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::Integer,
            default: None,
            known_values: &[],
            description: "How many numbers each vector has, at most as many as the model gives by itself.\n\nModels from `text-embedding-3` on know it.",
        },
        runtime::Field {
            name: "encoding_format",
            place: runtime::Place::Body,
            required: false,
            kind: runtime::Kind::String,
            default: Some("\"float\""),
            known_values: &["float", "base64"],
            description: "How the answer writes the numbers of a vector.\n\n`float` is a list of numbers; `base64` is the bytes of single-precision numbers, the low byte\nfirst, which is shorter. Both are read alike.",
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
