// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as data.
use crate::runtime;

/// `GET /files`: List files
pub static LIST_FILES: runtime::Operation = runtime::Operation {
    id: "listFiles",
    tag: "files",
    resource: "files",
    name: "list",
    method: "GET",
    path: "/files",
    headers: &[],
    summary: "List files",
    description: "Lists the files that belong to the organization of the user.",
    deprecated: false,
    fields: &[],
    body: None,
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    cli_text: None,
    cli_event_text: &[],
};

/// `POST /files`: Upload a file
pub static CREATE_FILE: runtime::Operation = runtime::Operation {
    id: "createFile",
    tag: "files",
    resource: "files",
    name: "create",
    method: "POST",
    path: "/files",
    headers: &[],
    summary: "Upload a file",
    description: "Uploads a file with documents that other operations or features of the API use.\n\nAll files of one organization together may take up to 1 GB. Whoever needs more has to ask\nOpenAI.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "file",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::File,
            default: None,
            known_values: &[],
            description: "The file, in JSON Lines.\n\nIf `purpose` is `fine-tune`, each line is a JSON record with the fields `prompt` and\n`completion`, which stand for one example of training.",
        },
        runtime::Field {
            name: "purpose",
            place: runtime::Place::Body,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "What the documents are for.\n\nUse `fine-tune` for fine-tuning: the API can then check the format of the file.",
        },
    ],
    body: Some(runtime::Body {
        media_type: "multipart/form-data",
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

/// `GET /files/{file_id}`: Retrieve a file
pub static RETRIEVE_FILE: runtime::Operation = runtime::Operation {
    id: "retrieveFile",
    tag: "files",
    resource: "files",
    name: "retrieve",
    method: "GET",
    path: "/files/{file_id}",
    headers: &[],
    summary: "Retrieve a file",
    description: "Describes one file.\n\nThe content of the file is not part of the answer.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "file_id",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the file.",
        },
    ],
    body: None,
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    cli_text: None,
    cli_event_text: &[],
};

/// `DELETE /files/{file_id}`: Delete a file
pub static DELETE_FILE: runtime::Operation = runtime::Operation {
    id: "deleteFile",
    tag: "files",
    resource: "files",
    name: "delete",
    method: "DELETE",
    path: "/files/{file_id}",
    headers: &[],
    summary: "Delete a file",
    description: "Deletes a file.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "file_id",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the file to delete.",
        },
    ],
    body: None,
    responses: &["application/json"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    cli_text: None,
    cli_event_text: &[],
};

/// `GET /files/{file_id}/content`: Download the content of a file
pub static DOWNLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "downloadFile",
    tag: "files",
    resource: "files",
    name: "download",
    method: "GET",
    path: "/files/{file_id}/content",
    headers: &[],
    summary: "Download the content of a file",
    description: "Returns the content of a file, byte for byte.",
    deprecated: false,
    fields: &[
        runtime::Field {
            name: "file_id",
            place: runtime::Place::Path,
            required: true,
            kind: runtime::Kind::String,
            default: None,
            known_values: &[],
            description: "The id of the file whose content is wanted.",
        },
    ],
    body: None,
    responses: &["application/octet-stream"],
    stream_switch: None,
    stream_end: None,
    own_error: false,
    text_switch: None,
    cli_text: None,
    cli_event_text: &[],
};
