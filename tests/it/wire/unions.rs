//! Members that take several forms, and values that the document does not know.

use std::collections::HashSet;

use openai_typed::types::{
    CreateCompletionRequest, CreateEmbeddingRequest, CreateImageRequest, CreateModerationRequest,
    EmbeddingInput, ImageResponseFormat, ImageSize, ModerationInput, Prompt, Stop,
};
use serde_json::{Value, json};

use super::Site;

/// Sends the request and gives the member of its body.
async fn sent_prompt(site: &Site, prompt: Prompt) -> Value {
    let request = CreateCompletionRequest::new("m").prompt(prompt);
    site.client.completions().create(&request).await.unwrap();
    site.sent().json()["prompt"].take()
}

#[tokio::test]
async fn a_prompt_has_many_forms() {
    let site = Site::new().await;
    let (owned, tokens) = ("a".to_owned(), vec![1u32, 2]);
    let (texts, batches) = (vec![owned.clone()], vec![tokens.clone(), vec![3]]);
    let forms: Vec<(Prompt, Value)> = vec![
        ("a".into(), json!("a")),
        ((&owned).into(), json!("a")),
        (owned.clone().into(), json!("a")),
        (["a", "b"].into(), json!(["a", "b"])),
        (["a", "b"].as_slice().into(), json!(["a", "b"])),
        (vec!["a"].into(), json!(["a"])),
        ((&["a", "b"]).into(), json!(["a", "b"])),
        ((&vec!["a"]).into(), json!(["a"])),
        ((&texts).into(), json!(["a"])),
        ((&tokens).into(), json!([1, 2])),
        ([owned].into(), json!(["a"])),
        (texts.as_slice().into(), json!(["a"])),
        (texts.into(), json!(["a"])),
        ([1u32, 2].into(), json!([1, 2])),
        (tokens.as_slice().into(), json!([1, 2])),
        (tokens.clone().into(), json!([1, 2])),
        ([tokens].into(), json!([[1, 2]])),
        (batches.as_slice().into(), json!([[1, 2], [3]])),
        (batches.into(), json!([[1, 2], [3]])),
    ];
    for (prompt, expected) in forms {
        assert_eq!(sent_prompt(&site, prompt).await, expected);
    }
}

#[tokio::test]
async fn a_form_that_the_document_does_not_know_is_sent_as_it_is() {
    let site = Site::answering(json!({"choices": []})).await;
    let prompt = Prompt::Other(json!([{"image": "x"}, "what is it?"]));
    assert_eq!(
        sent_prompt(&site, prompt).await,
        json!([{"image": "x"}, "what is it?"])
    );
}

#[tokio::test]
async fn one_text_and_a_list_of_one_text_are_two_things() {
    let site = Site::new().await;
    for (stop, expected) in [
        (Stop::from("\n"), json!("\n")),
        (Stop::from(["\n"]), json!(["\n"])),
        (Stop::from(vec!["a", "b"]), json!(["a", "b"])),
    ] {
        let request = CreateCompletionRequest::new("m").stop(stop);
        site.client.completions().create(&request).await.unwrap();
        assert_eq!(site.sent().json()["stop"], expected);
    }
}

#[tokio::test]
async fn inputs_of_embeddings_have_the_forms_of_prompts() {
    let site = Site::new().await;
    for (input, expected) in [
        (EmbeddingInput::from("a"), json!("a")),
        (EmbeddingInput::from(["a", "b"]), json!(["a", "b"])),
        (EmbeddingInput::from(vec![1u32, 2]), json!([1, 2])),
        (
            EmbeddingInput::from(vec![vec![1u32], vec![2]]),
            json!([[1], [2]]),
        ),
    ] {
        let request = CreateEmbeddingRequest::new("m", input);
        let answer = site.client.embeddings().create(&request).await.unwrap();
        let sent = site.sent().json();
        assert_eq!(sent["input"], expected);
        let nested = expected[0].is_string() || expected[0].is_array();
        assert_eq!(answer.data.len(), if nested { 2 } else { 1 });
    }
}

#[tokio::test]
async fn inputs_of_moderations_are_one_text_or_several() {
    let site = Site::new().await;
    for (input, expected) in [
        (ModerationInput::from("a"), json!("a")),
        (ModerationInput::from(vec!["a".to_owned()]), json!(["a"])),
        (ModerationInput::from(["a", "b"]), json!(["a", "b"])),
    ] {
        let request = CreateModerationRequest::new(input);
        site.client.moderations().create(&request).await.unwrap();
        assert_eq!(site.sent().json()["input"], expected);
    }
}

#[test]
fn forms_are_told_apart_when_they_are_read() {
    let read = |value: Value| serde_json::from_value::<Prompt>(value).unwrap();
    assert_eq!(read(json!("a")), Prompt::Text("a".to_owned()));
    assert_eq!(read(json!(["a"])), Prompt::Texts(vec!["a".to_owned()]));
    assert_eq!(read(json!([1])), Prompt::Tokens(vec![1]));
    assert_eq!(
        read(json!([[1], []])),
        Prompt::TokenArrays(vec![vec![1], vec![]])
    );
    assert_eq!(read(json!([1, "a"])), Prompt::Other(json!([1, "a"])));
    assert_eq!(read(json!([-1])), Prompt::Other(json!([-1])));
}

#[tokio::test]
async fn values_that_the_document_does_not_name_are_sent_as_they_are() {
    let site = Site::answering(json!({"data": []})).await;
    let request = CreateImageRequest::new("otter")
        .size("1792x1024")
        .response_format("webp");
    site.client.images().create(&request).await.unwrap();
    let expected = json!({"prompt": "otter", "size": "1792x1024", "response_format": "webp"});
    assert_eq!(site.sent().json(), expected);
}

#[tokio::test]
async fn a_value_of_no_document_is_refused_by_the_server_and_not_by_the_client() {
    let site = Site::new().await;
    let request = CreateImageRequest::new("otter").size(String::from("7x7"));
    let error = site.client.images().create(&request).await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!((api.status().as_u16(), api.param()), (400, Some("size")));
}

#[test]
fn known_values_are_recognised_and_unknown_ones_kept() {
    assert_eq!(ImageSize::from("256x256"), ImageSize::X256x256);
    assert_eq!(ImageSize::from("9x9"), ImageSize::Other("9x9".to_owned()));
    for text in ["256x256", "512x512", "1024x1024", "9x9", ""] {
        let size = ImageSize::from(text);
        assert_eq!((size.as_str(), size.to_string().as_str()), (text, text));
        assert_eq!(serde_json::to_value(&size).unwrap(), json!(text));
        assert_eq!(
            serde_json::from_value::<ImageSize>(json!(text)).unwrap(),
            size
        );
    }
    let formats = ["url", "b64_json", "url"].map(ImageResponseFormat::from);
    assert_eq!(HashSet::from(formats).len(), 2);
}

#[tokio::test]
async fn tokens_are_keys_as_numbers_too() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m").logit_bias([(50256u32, -100.0)]);
    site.client.completions().create(&request).await.unwrap();
    assert_eq!(site.sent().json()["logit_bias"], json!({"50256": -100.0}));
}

#[tokio::test]
async fn a_number_that_json_does_not_have_is_refused_by_name() {
    let site = Site::new().await;
    for number in [f64::NAN, f64::INFINITY] {
        let request = CreateCompletionRequest::new("m").temperature(number);
        let error = site
            .client
            .completions()
            .create(&request)
            .await
            .unwrap_err();
        assert!(
            matches!(error.kind(), openai_typed::ErrorKind::Config),
            "{error:?}"
        );
        let text = format!("{error} {:?}", std::error::Error::source(&error));
        assert!(text.contains("`temperature`"), "{text}");
    }
    assert!(site.server.requests().is_empty());
}

#[test]
fn a_value_equals_its_text() {
    let (small, odd) = (
        ImageSize::from("256x256"),
        ImageSize::from("64x64".to_owned()),
    );
    assert!(small == "256x256" && odd == "64x64");
    assert!(small != "64x64" && odd != "256x256");
}
