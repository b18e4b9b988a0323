// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `GET /engines`: List engines
pub static LIST_ENGINES: runtime::Operation = runtime::Operation {
    id: "listEngines",
    tag: "engines",
    resource: "engines",
    name: "list",
    method: "GET",
    path: "/engines",
    server: None,
    headers: &[],
    summary: "List engines",
    description: "Lists the models that are available now, without the fine-tuned ones.\n\nThe answer has basic information about each, such as its owner and its availability. Use\n`listModels` instead.",
    deprecated: true,
    admin: false,
    fields: &[],
    body: None,
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    wait: None,
    cli_text: None,
    cli_event_text: &[],
};

/// `GET /engines/{engine_id}`: Retrieve an engine
pub static RETRIEVE_ENGINE: runtime::Operation = runtime::Operation {
    id: "retrieveEngine",
    tag: "engines",
    resource: "engines",
    name: "retrieve",
    method: "GET",
    path: "/engines/{engine_id}",
    server: None,
    headers: &[],
    summary: "Retrieve an engine",
    description: "Describes one engine.\n\nThe answer has basic information about it, such as its owner and its availability. Use\n`retrieveModel` instead.",
    deprecated: true,
    admin: false,
    fields: &[
        runtime::Field {
            name: "engine_id",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the engine.",
        },
    ],
    body: None,
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    wait: None,
    cli_text: None,
    cli_event_text: &[],
};
