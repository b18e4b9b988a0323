//! llama.cpp's own server, with a model that generates every kind of byte.

use std::time::Duration;

use openai_typed::types::{
    CreateCompletionRequest, CreateCompletionResponse, CreateEditRequest, CreateEmbeddingRequest,
    CreateModerationRequest,
};
use openai_typed::{Error, EventStream};

use super::{builder, client};

const COMPLETIONS: &str = "INTEROP_LLAMA";
const EMBEDDINGS: &str = "INTEROP_LLAMA_EMBEDDINGS";
const KEYED: &str = "INTEROP_LLAMA_KEYED";

/// A request whose response is the same each time.
pub(super) fn request(prompt: &str, tokens: u32) -> CreateCompletionRequest {
    CreateCompletionRequest::new("tiny")
        .prompt(prompt)
        .max_tokens(tokens)
        .temperature(0.0)
}

async fn completed(request: &CreateCompletionRequest) -> CreateCompletionResponse {
    let completions = client(COMPLETIONS).completions();
    completions.create(request).await.unwrap().into_inner()
}

async fn streamed(request: &CreateCompletionRequest) -> EventStream<CreateCompletionResponse> {
    let completions = client(COMPLETIONS).completions();
    completions.create_stream(request).await.unwrap()
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_completion() {
    let completion = completed(&request("Hello", 16)).await;
    assert_eq!(completion.object, "text_completion");
    assert!(completion.created.is_some_and(|time| time > 1_600_000_000));
    assert_eq!(completion.choices.len(), 1);
    let choice = &completion.choices[0];
    assert_eq!(choice.finish_reason.as_deref(), Some("length"));
    assert!(!choice.text.is_empty());
    let usage = completion.usage.as_ref().unwrap();
    assert_eq!(usage.completion_tokens, 16);
    assert_eq!(
        usage.total_tokens,
        usage.prompt_tokens + usage.completion_tokens
    );
    // What the document does not know is kept.
    assert!(completion.extra["timings"]["predicted_n"] == 16);
    assert!(usage.prompt_tokens_details.is_some());
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_stream_says_what_the_plain_call_says() {
    // Sixteen prompts, so that every kind of byte comes up at the end of a chunk.
    for prompt in 'a'..='p' {
        let request = request(&prompt.to_string(), 60);
        let plain = completed(&request).await;
        let mut stream = streamed(&request).await;
        let (mut text, mut chunks, mut finished) = (String::new(), 0, None);
        while let Some(chunk) = stream.try_next().await.unwrap() {
            assert_eq!(finished, None, "something came after the end");
            text.push_str(chunk.text());
            finished = chunk.choices[0].finish_reason.clone();
            chunks += 1;
        }
        streamed_as(&text, plain.text());
        assert_eq!(finished, plain.choices[0].finish_reason);
        assert!(chunks > 1, "{chunks} chunks");
    }
}

/// The text of a stream is that of the plain call, save that the server keeps back the beginning of a
/// character whose end was not generated, which the plain call has as U+FFFD.
#[track_caller]
fn streamed_as(streamed: &str, plain: &str) {
    let rest = plain.strip_prefix(streamed);
    let kept_back = |rest: &str| rest.chars().all(|c| c == char::REPLACEMENT_CHARACTER);
    assert!(rest.is_some_and(kept_back), "{streamed:?} {plain:?}");
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_joined_stream_is_the_plain_completion() {
    let request = request("Hello", 20).logprobs(2);
    let plain = completed(&request).await;
    let stream = streamed(&request).await;
    let joined = stream.into_completion().await.unwrap();
    streamed_as(joined.text(), plain.text());
    assert_eq!(joined.choices[0].logprobs, plain.choices[0].logprobs);
    let tokens = |completion: &CreateCompletionResponse| {
        let usage = completion.usage.as_ref().unwrap();
        (usage.prompt_tokens, usage.completion_tokens)
    };
    assert_eq!(tokens(&joined), tokens(&plain));
    assert!(joined.extra.contains_key("timings"));
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_stop_sequence_ends_the_text_before_it() {
    let whole = completed(&request("Hello", 16)).await;
    assert!(whole.text().contains("LL"), "{:?}", whole.text());
    let (before, _) = whole.text().split_once("LL").unwrap();

    let request = request("Hello", 16).stop(["LL", "never said"]);
    let cut = completed(&request).await;
    assert_eq!(cut.text(), before);
    assert_eq!(cut.choices[0].finish_reason.as_deref(), Some("stop"));

    let stream = streamed(&request).await;
    let joined = stream.into_completion().await.unwrap();
    assert_eq!(joined.text(), before);
    assert_eq!(joined.choices[0].finish_reason.as_deref(), Some("stop"));
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn echo_is_accepted_and_ignored() {
    let plain = completed(&request("Hello", 4)).await;
    let echoed = completed(&request("Hello", 4).echo(true)).await;
    assert_eq!(echoed.text(), plain.text());
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn every_form_of_a_prompt() {
    let plain = completed(&request("Hello", 4)).await;
    // The model's tokens: three special ones, then the bytes; 259 is the space that the tokenizer
    // puts in front.
    let tokens: Vec<u32> = [1, 259]
        .into_iter()
        .chain(b"Hello".iter().map(|byte| u32::from(*byte) + 3))
        .collect();
    let spelled = completed(&request("", 4).prompt(tokens.clone())).await;
    assert_eq!(spelled.text(), plain.text());
    for request in [
        request("", 4).prompt(["Hello", "Bye"]),
        request("", 4).prompt(vec![tokens, vec![5, 6]]),
    ] {
        let several = completed(&request).await;
        let indices: Vec<_> = several.choices.iter().map(|choice| choice.index).collect();
        assert_eq!(indices, [0, 1]);
        assert_eq!(several.choices[0].text, plain.text());
        assert_ne!(several.choices[1].text, plain.text());
    }
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn several_choices_of_one_stream_are_told_apart() {
    let request = request("Hello", 12).n(2);
    let plain = completed(&request).await;
    let joined = streamed(&request).await.into_completion().await.unwrap();
    assert_eq!(plain.choices.len(), 2);
    for (joined, plain) in joined.choices.iter().zip(&plain.choices) {
        assert_eq!(joined.index, plain.index);
        streamed_as(&joined.text, &plain.text);
    }
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn every_member_is_accepted() {
    let request = request("Hello", 8)
        .suffix("the end")
        .top_p(0.5)
        .n(1)
        .logprobs(1)
        .echo(false)
        .stop("never said")
        .presence_penalty(0.5)
        .frequency_penalty(-0.5)
        .best_of(1)
        // One token is forced: `H`.
        .logit_bias([("75", 100.0)])
        .user("user-1")
        .extra("seed", 7);
    let completion = completed(&request).await;
    assert_eq!(completion.text(), "HHHHHHHH");
    // Its probabilities come in the shape of chat completions.
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert!(logprobs.tokens.is_empty());
    assert_eq!(logprobs.extra["content"].as_array().unwrap().len(), 8);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn streams_that_are_dropped_do_not_block_the_server() {
    // The server has two places.
    for _ in 0..6 {
        let mut stream = streamed(&request("Hello", 200)).await;
        assert!(stream.try_next().await.unwrap().is_some());
    }
    let next = request("Hello", 4);
    let after = completed(&next);
    let completion = tokio::time::timeout(Duration::from_secs(20), after).await;
    assert_eq!(completion.unwrap().choices.len(), 1);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn models() {
    let models = client(COMPLETIONS).models().list().await.unwrap();
    let [model] = &models.data[..] else {
        panic!("{models:?}");
    };
    assert_eq!((&*model.id, &*model.object), ("tiny", "model"));
    assert_eq!(model.owned_by, "llamacpp");
    assert_eq!(model.extra["meta"]["n_embd"], 64);
    // A second list, of which the document knows nothing.
    assert_eq!(models.extra["models"][0]["name"], "tiny");
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn embeddings() {
    let embeddings = client(EMBEDDINGS).embeddings();
    let embed = async |request: CreateEmbeddingRequest| embeddings.create(&request).await.unwrap();
    let both = embed(CreateEmbeddingRequest::new("tiny", ["a", "bc"])).await;
    assert_eq!(both.data.len(), 2);
    let usage = both.usage.as_ref().unwrap();
    assert_eq!(usage.prompt_tokens, usage.total_tokens);
    for (index, embedding) in (0..).zip(&both.data) {
        assert_eq!((embedding.index, &*embedding.object), (index, "embedding"));
        assert_eq!(embedding.embedding.len(), 64);
        let length: f32 = embedding.embedding.iter().map(|x| x * x).sum();
        assert!((length - 1.0).abs() < 1e-3, "{length}");
    }
    // A space, then the byte, as tokens.
    let spelled = embed(CreateEmbeddingRequest::new("tiny", vec![1_u32, 259, 100])).await;
    for (spelled, plain) in spelled.data[0]
        .embedding
        .iter()
        .zip(&both.data[0].embedding)
    {
        assert!((spelled - plain).abs() < 1e-3, "{spelled} {plain}");
    }
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn embeddings_as_base64() {
    let embeddings = client(EMBEDDINGS).embeddings();
    let embed = async |request: CreateEmbeddingRequest| embeddings.create(&request).await.unwrap();
    let request = CreateEmbeddingRequest::new("tiny", "a");
    let plain = embed(request.clone()).await;
    let encoded = embed(request.extra("encoding_format", "base64")).await;
    assert_eq!(plain.data[0].embedding.len(), 64);
    for (encoded, plain) in encoded.data[0]
        .embedding
        .iter()
        .zip(&plain.data[0].embedding)
    {
        assert!((encoded - plain).abs() < 1e-6, "{encoded} {plain}");
    }
    assert_eq!(encoded.data[0].embedding.len(), 64);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_missing_key_and_a_wrong_one_are_refused() {
    for builder in [builder(KEYED), builder(KEYED).api_key("sk-wrong-key")] {
        let client = builder.build().unwrap();
        refused(
            client.completions().create(&request("a", 1)).await,
            (401, "authentication_error", "401", "Invalid API Key"),
        );
        refused(
            client.completions().create_stream(&request("a", 1)).await,
            (401, "authentication_error", "401", "Invalid API Key"),
        );
        refused(
            client.models().list().await,
            (401, "authentication_error", "401", "Invalid API Key"),
        );
    }
    let client = builder(KEYED).api_key("sk-tiny").build().unwrap();
    let completion = client.completions().create(&request("a", 1)).await;
    assert_eq!(completion.unwrap().choices.len(), 1);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn what_the_server_lacks_is_refused_with_its_words() {
    let client = client(COMPLETIONS);
    let missing = (404, "not_found_error", "404", "File Not Found");
    let edit = CreateEditRequest::new("m", "Fix it");
    refused(client.edits().create(&edit).await, missing);
    refused(client.models().retrieve("tiny").await, missing);
    refused(client.files().list().await, missing);
    refused(client.files().download("file-1").await, missing);
    refused(
        client.fine_tunes().list_events_stream("ft-1").await,
        missing,
    );
    let moderation = CreateModerationRequest::new("a");
    refused(client.moderations().create(&moderation).await, missing);
    refused(
        client
            .embeddings()
            .create(&CreateEmbeddingRequest::new("m", "a"))
            .await,
        (501, "not_supported_error", "501", "does not support"),
    );
    let no_prompt = CreateCompletionRequest::new("tiny");
    let invalid = (400, "invalid_request_error", "400", "'prompt' not found");
    refused(client.completions().create(&no_prompt).await, invalid);
    refused(
        client.completions().create_stream(&no_prompt).await,
        invalid,
    );
}

/// The response is an error with this status, type and (numeric) code, and these words in it.
#[track_caller]
pub(super) fn refused<T: std::fmt::Debug>(
    result: Result<T, Error>,
    (status, kind, code, words): (u16, &str, &str, &str),
) {
    let error = result.unwrap_err();
    let api = error.api_error().unwrap_or_else(|| panic!("{error:?}"));
    assert_eq!(api.status().as_u16(), status, "{error}");
    assert_eq!((api.error_type(), api.code()), (Some(kind), Some(code)));
    assert!(api.message().unwrap().contains(words), "{error}");
    assert_eq!(error.attempts(), 1);
}
