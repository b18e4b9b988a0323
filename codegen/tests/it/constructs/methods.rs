//! Methods of operations with several bodies.

use super::{generated, has};

#[test]
fn a_media_type_may_have_a_method_of_its_own() {
    let body = |form: &str, json: &str| {
        format!(
            "requestBody: {{required: true, content: {{multipart/form-data: {{{form} schema: {{required: [file], properties: {{file: {{type: string, format: binary}}, stream: {{type: boolean}}}}}}}}, application/json: {{{json} schema: {{required: [id], properties: {{id: {{type: string}}, stream: {{type: boolean}}}}}}}}}}}}, responses: {{'200': {{content: {{application/json: {{schema: {{type: string}}}}, text/event-stream: {{schema: {{type: string}}}}}}}}}}"
        )
    };
    let source = generated(&body("", "x-method: by_id, x-summary: By its id,"), "");
    has(
        &source,
        &[
            "pub fn o(",
            "request: &types::ORequest",
            "pub fn o_stream(",
            "request: &types::ORequest",
            "/// By its id",
            "pub fn by_id(",
            "request: &types::OJsonRequest",
            "pub fn by_id_stream(",
            "request: &types::OJsonRequest",
            "pub struct OJsonRequest { /// `id`. pub id: String,",
        ],
    );
    // Of two that could be taken the form uploads; the other one can have the method as well.
    let source = generated(&body("x-method: upload,", ""), "");
    has(
        &source,
        &[
            "pub fn o(",
            "request: &types::ORequest",
            "pub struct ORequest { /// `id`. pub id: String,",
            "pub fn upload(",
            "request: &types::OFormRequest",
        ],
    );
    // Without it, there is the form alone.
    let source = generated(&body("", ""), "");
    assert!(!source.contains("id:String"), "{source}");
}
