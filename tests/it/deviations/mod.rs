//! What compatible servers answer instead, each deviation as it was seen: it decodes, or it is the
//! right error.

mod chat;
mod responses;
mod storage;

use openai_typed::mock::{Reply, Server};
use openai_typed::types::{
    CreateCompletionRequest, CreateCompletionResponse, CreateEmbeddingRequest, CreateImageRequest,
    CreateModerationRequest,
};
use openai_typed::{Client, ErrorKind};
use serde_json::{Value, json};

async fn site(answer: Reply) -> (Server, Client) {
    let server = Server::start().await.unwrap();
    server.respond_next(answer);
    let client = server
        .client()
        .unwrap()
        .with_options(|options| options.max_retries(0));
    (server, client)
}

async fn completion(body: Value) -> CreateCompletionResponse {
    let (_server, client) = site(Reply::json(200, body)).await;
    let request = CreateCompletionRequest::new("m");
    client
        .completions()
        .create(&request)
        .await
        .unwrap()
        .into_inner()
}

async fn chunks(events: Vec<Value>) -> Vec<CreateCompletionResponse> {
    let (_server, client) = site(Reply::events(events)).await;
    let request = CreateCompletionRequest::new("m");
    let mut stream = client.completions().create_stream(&request).await.unwrap();
    let mut chunks = Vec::new();
    while let Some(chunk) = stream.try_next().await.unwrap() {
        chunks.push(chunk);
    }
    chunks
}

/// Fails where something of what was sent has not come back. `null` is like nothing, and a number is
/// what it is worth.
#[track_caller]
fn is_whole(sent: &Value, back: &impl serde::Serialize) {
    fn compare(place: &str, sent: &Value, back: &Value) {
        match (sent, back) {
            (Value::Null, _) => {}
            (Value::Object(sent), Value::Object(back)) => {
                for (name, value) in sent {
                    let back = back.get(name).unwrap_or(&Value::Null);
                    compare(&format!("{place}/{name}"), value, back);
                }
            }
            (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
                for (at, (sent, back)) in sent.iter().zip(back).enumerate() {
                    compare(&format!("{place}/{at}"), sent, back);
                }
            }
            // What is empty is not written.
            (Value::Array(sent), Value::Null) if sent.is_empty() => {}
            (Value::Number(sent), Value::Number(back)) => {
                assert_eq!(sent.as_f64(), back.as_f64(), "{place}");
            }
            _ => assert_eq!(sent, back, "{place}"),
        }
    }
    compare("", sent, &serde_json::to_value(back).unwrap());
}

/// Status, message, type, code and param of the error.
async fn error(answer: Reply) -> (u16, [Option<String>; 4]) {
    let (_server, client) = site(answer).await;
    let error = client.models().list().await.unwrap_err();
    let api = error.api_error().unwrap();
    let parts = [api.message(), api.error_type(), api.code(), api.param()];
    (
        api.status().as_u16(),
        parts.map(|part| part.map(str::to_owned)),
    )
}

#[tokio::test]
async fn llama_cpp_while_it_loads() {
    let body =
        json!({"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}});
    let (status, [message, kind, code, param]) = error(Reply::json(503, body)).await;
    assert_eq!(status, 503);
    assert_eq!(message.as_deref(), Some("Loading model"));
    assert_eq!(kind.as_deref(), Some("unavailable_error"));
    assert_eq!((code.as_deref(), param), (Some("503"), None));
}

#[tokio::test]
async fn llama_cpp_completes_in_the_shape_of_a_chat() {
    let answer = completion(json!({
        "id": "chatcmpl-1", "object": "text_completion", "created": 1, "model": "m",
        "choices": [{"text": "t", "index": 0, "finish_reason": "length",
                     "logprobs": {"content": [{"id": 3, "token": "t", "logprob": -0.1, "top_logprobs": []}]}}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2,
                  "prompt_tokens_details": {"cached_tokens": 0}},
        "timings": {"predicted_n": 1}, "system_fingerprint": "b1"
    }))
    .await;
    assert_eq!((answer.id.as_str(), answer.text()), ("chatcmpl-1", "t"));
    let logprobs = answer.choices[0].logprobs.as_ref().unwrap();
    assert!(logprobs.tokens.is_empty());
    assert_eq!(logprobs.extra["content"][0]["token"], "t");
    assert_eq!(answer.extra["timings"]["predicted_n"], 1);
    // Nothing of it is lost on the way back.
    let back = serde_json::to_value(&answer).unwrap();
    assert_eq!(back["usage"]["prompt_tokens_details"]["cached_tokens"], 0);
}

#[tokio::test]
async fn llama_cpp_lists_models_twice_and_without_times() {
    let body = json!({
        "models": [{"name": "m", "capabilities": ["completion"]}],
        "object": "list",
        "data": [{"id": "m", "object": "model", "owned_by": "llamacpp", "meta": null}]
    });
    let (_server, client) = site(Reply::json(200, body)).await;
    let models = client.models().list().await.unwrap();
    assert_eq!(
        (models.data[0].id.as_str(), models.data[0].created),
        ("m", None)
    );
    assert_eq!(models.extra["models"][0]["name"], "m");
}

#[tokio::test]
async fn llama_cpp_python_errs_in_other_forms() {
    let (status, [message, ..]) =
        error(Reply::bytes(500, "text/plain", "Internal Server Error")).await;
    assert_eq!(status, 500);
    assert!(message.is_none_or(|message| message.contains("Internal Server Error")));
    let (status, [message, ..]) = error(Reply::json(404, json!({"detail": "Not Found"}))).await;
    assert_eq!((status, message.as_deref()), (404, Some("Not Found")));
}

#[tokio::test]
async fn litellm_streams_with_holes() {
    let chunks = chunks(vec![
        json!({"id": "a", "choices": [{"index": 0, "text": "x"}]}),
        json!({"id": "b", "choices": [{"index": 0, "text": "y"}]}),
        json!({"id": "c", "choices": [{"index": 0, "finish_reason": "stop"}]}),
    ])
    .await;
    let ids: Vec<&str> = chunks.iter().map(|chunk| chunk.id.as_str()).collect();
    let texts: Vec<&str> = chunks.iter().map(CreateCompletionResponse::text).collect();
    assert_eq!((ids, texts), (vec!["a", "b", "c"], vec!["x", "y", ""]));
    assert_eq!(chunks[0].choices[0].finish_reason, None);
    assert_eq!(chunks[2].choices[0].finish_reason.as_deref(), Some("stop"));
}

#[tokio::test]
async fn litellm_errs_with_texts_for_numbers_and_none() {
    let body =
        json!({"error": {"message": "slow down", "type": "None", "param": "None", "code": "429"}});
    let (status, [message, kind, code, _]) = error(Reply::json(429, body)).await;
    assert_eq!(status, 429);
    assert_eq!(message.as_deref(), Some("slow down"));
    assert_eq!((kind.as_deref(), code.as_deref()), (None, Some("429")));
}

#[tokio::test]
async fn ogx_says_little_and_names_models_by_paths() {
    let (_, [message, kind, code, param]) =
        error(Reply::json(400, json!({"error": {"message": "no"}}))).await;
    assert_eq!(
        (message.as_deref(), kind, code, param),
        (Some("no"), None, None, None)
    );
    let body = json!({"id": "org/name", "object": null, "created": null, "owned_by": null, "permission": null});
    let (server, client) = site(Reply::json(200, body)).await;
    let model = client.models().retrieve("org/name").await.unwrap();
    assert_eq!(
        (model.id.as_str(), model.owned_by.as_str()),
        ("org/name", "")
    );
    assert_eq!(server.requests()[0].path, "/v1/models/org%2Fname");
}

#[tokio::test]
async fn nulls_stand_for_what_is_absent() {
    let answer = completion(json!({
        "id": null, "object": null, "created": null, "model": null, "usage": null,
        "choices": [{"text": null, "index": null, "logprobs": null, "finish_reason": null}]
    }))
    .await;
    let absent = completion(json!({"choices": [{}]})).await;
    assert_eq!(answer, absent);
    assert_eq!(
        (answer.object.as_str(), answer.text()),
        ("text_completion", "")
    );
}

#[tokio::test]
async fn mock_servers_embed_images_and_invent_categories() {
    let (_server, client) = site(Reply::json(
        200,
        json!({"data": [{"url": "data:image/png;base64,iVBORw0="}]}),
    ))
    .await;
    let images = client
        .images()
        .create(&CreateImageRequest::new("x"))
        .await
        .unwrap();
    assert_eq!(images.data[0].bytes().unwrap(), b"\x89PNG\r");

    let body = json!({"results": [{"flagged": true, "categories": {"hate": true, "tedious": true}, "category_scores": {"tedious": 1}}]});
    let (_server, client) = site(Reply::json(200, body)).await;
    let moderation = client
        .moderations()
        .create(&CreateModerationRequest::new("x"))
        .await
        .unwrap();
    let categories = moderation.results[0].categories.as_ref().unwrap();
    assert!(categories.hate && !categories.violence && categories.extra["tedious"] == true);
}

#[tokio::test]
async fn mock_servers_embed_in_exponents_and_answer_once_for_many() {
    let answer = Reply::bytes(
        200,
        "application/json",
        r#"{"data": [{"embedding": [3e-8, -1E2, 0]}]}"#,
    );
    let (_server, client) = site(answer).await;
    let request = CreateEmbeddingRequest::new("m", ["a", "b"]);
    let embeddings = client.embeddings().create(&request).await.unwrap();
    assert_eq!(embeddings.data.len(), 1);
    assert_eq!(embeddings.data[0].embedding, [3e-8, -100.0, 0.0]);
}

#[tokio::test]
async fn embeddings_may_come_as_base64() {
    let body = json!({"data": [{"embedding": "AACAPwAAAMAAAAAA"}, {"embedding": ""}]});
    let (server, client) = site(Reply::json(200, body)).await;
    let request = CreateEmbeddingRequest::new("m", ["a", "b"]).extra("encoding_format", "base64");
    let embeddings = client.embeddings().create(&request).await.unwrap();
    assert_eq!(embeddings.data[0].embedding, [1.0, -2.0, 0.0]);
    assert_eq!(embeddings.data[1].embedding, [0.0; 0]);
    for (text, reason) in [
        ("AACAP", "no base64"),
        ("AACAPwAA", "6 bytes"),
        ("[1.0]", "no base64"),
        ("AACAPwAAwH8=", "NaN"),
    ] {
        let body = json!({"data": [{"embedding": [0]}, {"embedding": text}]});
        server.respond_next(Reply::json(200, body));
        let error = client.embeddings().create(&request).await.unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else {
            panic!("{error:?}");
        };
        assert_eq!(decode.path(), "data[1].embedding");
        assert!(decode.reason().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn malformed_images_are_errors() {
    for body in [
        json!({"url": "https://example.com/x.png"}),
        json!({"b64_json": "%%%"}),
        json!({"b64_json": "iVB\u{e4}"}),
    ] {
        let (_server, client) = site(Reply::json(200, json!({"data": [body]}))).await;
        let images = client
            .images()
            .create(&CreateImageRequest::new("x"))
            .await
            .unwrap();
        assert!(images.data[0].bytes().is_err());
    }
}
