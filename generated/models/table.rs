// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `GET /models`: List models
pub static LIST_MODELS: runtime::Operation = runtime::Operation {
    id: "listModels",
    tag: "models",
    resource: "models",
    name: "list",
    method: "GET",
    path: "/models",
    server: None,
    headers: &[],
    summary: "List models",
    description: "Lists the models that are available now.\n\nThe answer has basic information about each, such as its owner and its availability.",
    deprecated: false,
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

/// `GET /models/{model}`: Retrieve a model
pub static RETRIEVE_MODEL: runtime::Operation = runtime::Operation {
    id: "retrieveModel",
    tag: "models",
    resource: "models",
    name: "retrieve",
    method: "GET",
    path: "/models/{model}",
    server: None,
    headers: &[],
    summary: "Retrieve a model",
    description: "Describes one model.\n\nThe answer has basic information about it, such as its owner and its permissions.",
    deprecated: false,
    admin: false,
    fields: &[
        runtime::Field {
            name: "model",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the model.",
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

/// `DELETE /models/{model}`: Delete a fine-tuned model
pub static DELETE_MODEL: runtime::Operation = runtime::Operation {
    id: "deleteModel",
    tag: "models",
    resource: "models",
    name: "delete",
    method: "DELETE",
    path: "/models/{model}",
    server: None,
    headers: &[],
    summary: "Delete a fine-tuned model",
    description: "Deletes a fine-tuned model.\n\nOnly those who have the role of owner in the organization may do so.",
    deprecated: false,
    admin: false,
    fields: &[
        runtime::Field {
            name: "model",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the model to delete.",
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
