//! Servers that frameworks and mocks bring along: hayhooks, xpyd-sim, mocktopus and devui.

use openai_typed::types::*;
use serde_json::json;

use super::client;

const HAYHOOKS: &str = "INTEROP_HAYHOOKS";
const XPYD: &str = "INTEROP_XPYD";
const MOCKTOPUS: &str = "INTEROP_MOCKTOPUS";
const DEVUI: &str = "INTEROP_DEVUI";

const SAID: &str = "The boats leave.";

fn request() -> CreateChatCompletionRequest {
    CreateChatCompletionRequest::new("said", "What of the boats?")
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn each_server_chats_and_streams() {
    for (variable, text) in [(HAYHOOKS, SAID), (MOCKTOPUS, SAID), (XPYD, "The")] {
        let chat = client(variable).chat();
        let completion = chat.create(&request()).await.unwrap();
        assert!(completion.text().starts_with(text), "{completion:?}");
        let choice = &completion.choices[0];
        assert!(choice.finish_reason.is_some() && choice.message.tool_calls.is_empty());
        // Without roles, with one in each delta, with `null`, with and without `[DONE]`; xpyd-sim ends
        // where it likes.
        let stream = chat.create_stream(&request()).await.unwrap();
        let streamed = stream.into_completion().await.unwrap();
        assert!(
            streamed.text().starts_with(text),
            "{variable}: {streamed:?}"
        );
        assert!(streamed.choices[0].finish_reason.is_some());
        assert_eq!(streamed.choices[0].message.role, choice.message.role);
    }
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn hayhooks_responds_and_streams() {
    let responses = client(HAYHOOKS).responses();
    let request = CreateResponseRequest::new("said").input("What of the boats?");
    let response = responses.create(&request).await.unwrap();
    assert_eq!(response.output_text(), SAID);
    let stream = responses.create_stream(&request).await.unwrap();
    let streamed = stream.into_response().await.unwrap();
    assert_eq!(streamed.output_text(), SAID);
    assert_eq!(streamed.status, Some(ResponseStatus::Completed));
    let models = client(HAYHOOKS).models().list().await.unwrap();
    assert_eq!(models.data[0].id, "said");
    let unknown = CreateResponseRequest::new("none").input("Hi");
    let error = responses.create(&unknown).await.unwrap_err();
    assert!(error.api_error().unwrap().message().is_some(), "{error}");
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn xpyd_calls_functions_with_probabilities_and_usage() {
    let chat = client(XPYD).chat();
    let function = FunctionDefinition::new("get_weather")
        .parameters(json!({"type": "object", "properties": {"city": {"type": "string"}}}));
    let request = request()
        .tool(function)
        .tool_choice("required")
        .stream_options(StreamOptions::new().include_usage(true));
    let mut plain = request.clone();
    plain.stream_options = None;
    let completion = chat.create(&plain).await.unwrap();
    let [ChatToolCall::Function(call)] = &completion.choices[0].message.tool_calls[..] else {
        panic!("{completion:?}");
    };
    assert_eq!(call.function.name, "get_weather");
    let stream = chat.create_stream(&request).await.unwrap();
    let streamed = stream.into_completion().await.unwrap();
    let [ChatToolCall::Function(call)] = &streamed.choices[0].message.tool_calls[..] else {
        panic!("{streamed:?}");
    };
    assert_eq!(call.function.name, "get_weather");
    let arguments: serde_json::Value = serde_json::from_str(&call.function.arguments).unwrap();
    assert!(arguments.is_object());
    assert!(streamed.usage.is_some());

    let request = self::request().logprobs(true).top_logprobs(2);
    let completion = chat
        .create(&request.max_completion_tokens(3))
        .await
        .unwrap();
    let logprobs = completion.choices[0].logprobs.as_ref().unwrap();
    assert_eq!(logprobs.content[0].top_logprobs.len(), 2);
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn xpyd_embeds_in_both_forms() {
    let embeddings = client(XPYD).embeddings();
    let request = CreateEmbeddingRequest::new("m", ["a", "b"]);
    let floats = embeddings.create(&request).await.unwrap();
    assert_eq!(floats.data.len(), 2);
    let request = request.extra("encoding_format", "base64");
    let encoded = embeddings.create(&request).await.unwrap();
    let size = floats.data[0].embedding.len();
    assert_eq!(
        (encoded.data[1].embedding.len(), encoded.data[1].index),
        (size, 1)
    );
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn what_mocktopus_lacks_is_an_error() {
    let request = CreateResponseRequest::new("m").input("Hi");
    let error = client(MOCKTOPUS)
        .responses()
        .create(&request)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    // No rule fits: an error that is no JSON.
    let unknown = CreateChatCompletionRequest::new("m", "Nothing of it");
    let error = client(MOCKTOPUS).chat().create(&unknown).await.unwrap_err();
    assert!(error.status().unwrap().is_server_error() || error.api_error().is_some());
}

#[tokio::test]
#[ignore = "needs servers of frameworks: tests/interop/run frameworks"]
async fn devui_keeps_conversations() {
    let conversations = client(DEVUI).conversations();
    let new = CreateConversationRequest::new().metadata([("agent_id", "said")]);
    let id = conversations.create(&new).await.unwrap().id.clone();
    let found = conversations.retrieve(&id).await.unwrap();
    assert_eq!(found.metadata.as_ref().unwrap()["agent_id"], "said");
    let items = CreateConversationItemsRequest::new([InputItem::user("Hi")]);
    let added = conversations.items().create(&id, &items).await.unwrap();
    assert_eq!(added.data.len(), 1);
    let listed = conversations.items().list(&id).await.unwrap();
    let [ConversationItem::Message(message)] = &listed.data[..] else {
        panic!("{listed:?}");
    };
    assert!(serde_json::to_string(message).unwrap().contains("Hi"));
    let changed = UpdateConversationRequest::new().metadata([("a", "b")]);
    let changed = conversations.update(&id, &changed).await.unwrap();
    assert_eq!(changed.metadata.as_ref().unwrap()["a"], "b");
    assert!(conversations.delete(&id).await.unwrap().deleted);
    let error = conversations.retrieve(&id).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}
