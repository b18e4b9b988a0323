//! Chat, responses and conversations of three servers: llama.cpp, a gateway that keeps what it says, and
//! one that says the same each time and does so in the background.

use openai_typed::types::*;
use openai_typed::{Client, EventStream};

use super::client;

const LLAMA: &str = "INTEROP_RESPONSES_LLAMA";
const KEPT: &str = "INTEROP_RESPONSES_KEPT";
const SCRIPTED: &str = "INTEROP_RESPONSES_SCRIPTED";

fn request(input: impl Into<ResponseInput>) -> CreateResponseRequest {
    CreateResponseRequest::new("tiny")
        .input(input)
        .max_output_tokens(16)
        .temperature(0.0)
}

/// The deltas, and the response at the end; no event is unknown.
async fn read(mut stream: EventStream<ResponseEvent>) -> (String, ModelResponse) {
    let mut text = String::new();
    let mut last = None;
    while let Some(event) = stream.try_next().await.unwrap() {
        match event {
            ResponseEvent::OutputTextDelta(event) => text += &event.delta,
            ResponseEvent::Completed(event) => last = Some(event.response),
            ResponseEvent::Other(event) => panic!("{event}"),
            _ => {}
        }
    }
    (text, last.expect("a completed response"))
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn each_server_responds_and_streams() {
    for variable in [LLAMA, KEPT, SCRIPTED] {
        let responses = client(variable).responses();
        let whole = responses.create(&request("a")).await.unwrap();
        assert!(!whole.output_text().is_empty(), "{whole:?}");
        assert!(
            !whole
                .output
                .iter()
                .any(|item| matches!(item, OutputItem::Other(_)))
        );
        let (text, last) = read(responses.create_stream(&request("a")).await.unwrap()).await;
        // What is no text, as half a character, is left out of a stream.
        let said = |text: &str| text.replace('\u{fffd}', "");
        assert_eq!(said(&text), said(&last.output_text()), "{variable}");
        assert_eq!(said(&text), said(&whole.output_text()), "{variable}");
    }
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn what_came_back_is_taken_as_input() {
    for variable in [LLAMA, KEPT, SCRIPTED] {
        // The gateway cannot store an item twice.
        let request = |input: ResponseInput| request(input).store(false);
        let responses = client(variable).responses();
        let first = responses
            .create(&request("a".into()))
            .await
            .unwrap()
            .into_inner();
        let mut items = vec![InputItem::user("a")];
        items.extend(first.output.into_iter().map(InputItem::from));
        items.push(InputItem::user("b"));
        let second = responses.create(&request(items.into())).await.unwrap();
        assert!(!second.output.is_empty(), "{variable}");
    }
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn llama_cpp_counts_and_keeps_nothing() {
    let responses = client(LLAMA).responses();
    let count = CountInputTokensRequest::new("tiny").input("a");
    assert!(
        responses
            .input_tokens()
            .count(&count)
            .await
            .unwrap()
            .input_tokens
            > 0
    );
    let error = responses
        .create(&request("a").previous_response_id("resp_1"))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn llama_cpp_chats() {
    let chat = client(LLAMA).chat();
    let request = CreateChatCompletionRequest::new("tiny", "a")
        .max_completion_tokens(8)
        .temperature(0.0);
    let completion = chat.create(&request.clone().logprobs(true)).await.unwrap();
    let choice = &completion.choices[0];
    assert_eq!(choice.finish_reason, Some(ChatFinishReason::Length));
    assert_eq!(choice.logprobs.as_ref().unwrap().content.len(), 8);
    let mut stream = chat
        .create_stream(
            &request
                .clone()
                .stream_options(StreamOptions::new().include_usage(true)),
        )
        .await
        .unwrap();
    let (mut text, mut usage) = (String::new(), None);
    while let Some(chunk) = stream.try_next().await.unwrap() {
        text += chunk.text();
        usage = chunk.usage.or(usage);
    }
    let said = |text: &str| text.replace('\u{fffd}', "");
    assert!(
        said(completion.text()).starts_with(&said(&text)),
        "{text:?} {:?}",
        completion.text()
    );
    assert_eq!(usage.unwrap().completion_tokens, 8);
    // It generates by a grammar made of the schema, whatever the model would say.
    let schema =
        serde_json::json!({"type": "object", "properties": {"n": {"const": 7}}, "required": ["n"]});
    let format = ResponseFormat::json_schema(NamedJsonSchema::new("n").schema(schema));
    let completion = chat
        .create(&request.max_completion_tokens(200).response_format(format))
        .await
        .unwrap();
    let found: serde_json::Value = serde_json::from_str(completion.text()).unwrap();
    assert_eq!(found["n"], 7);
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn a_gateway_keeps_responses_and_conversations() {
    let client: Client = client(KEPT);
    let responses = client.responses();
    let first = responses.create(&request("a").store(true)).await.unwrap();
    assert_eq!(responses.retrieve(&first.id).await.unwrap().id, first.id);
    let second = responses
        .create(&request("b").previous_response_id(&first.id).store(true))
        .await
        .unwrap();
    assert_eq!(second.previous_response_id.as_ref(), Some(&first.id));
    let new = CreateConversationRequest::new().metadata([("a", "b")]);
    let conversations = client.conversations();
    let conversation = conversations.create(&new).await.unwrap();
    let items = CreateConversationItemsRequest::new([InputItem::user("Hi")]);
    let added = conversations
        .items()
        .create(&conversation.id, &items)
        .await
        .unwrap();
    assert_eq!(added.data.len(), 1);
    responses
        .create(
            &request("c")
                .conversation(conversation.id.as_str())
                .store(true),
        )
        .await
        .unwrap();
    let items = conversations.items().list(&conversation.id).await.unwrap();
    assert!(items.data.len() > 1, "{items:?}");
    // It has no such operation, and says so without a word.
    let error = responses.cancel(&first.id).await.unwrap_err();
    assert!(error.status().unwrap().is_client_error());
}

#[tokio::test]
#[ignore = "needs three servers: tests/interop/run responses"]
async fn what_runs_in_the_background_is_waited_for_cancelled_resumed_and_deleted() {
    let responses = client(SCRIPTED).responses();
    let background = CreateResponseRequest::new("m")
        .input("a")
        .background(true)
        .store(true);
    let running = responses.create(&background).await.unwrap();
    assert!(matches!(
        running.status,
        Some(ResponseStatus::Queued | ResponseStatus::InProgress)
    ));
    let cancelled = responses.cancel(&running.id).await.unwrap();
    assert_eq!(cancelled.status, Some(ResponseStatus::Cancelled));

    // Cut after the first text, and taken up again behind it.
    let mut stream = responses.create_stream(&background).await.unwrap();
    let (mut id, mut at, mut text) = (None, None, String::new());
    while let Some(event) = stream.try_next().await.unwrap() {
        match event {
            ResponseEvent::Created(event) => id = Some(event.response.id),
            ResponseEvent::OutputTextDelta(event) => {
                text += &event.delta;
                at = event.sequence_number;
                break;
            }
            _ => {}
        }
    }
    drop(stream);
    let (id, at) = (id.unwrap(), at.unwrap());
    let after = GetResponseParams::new().starting_after(at);
    // This server has the rest at an address of its own.
    let rest = openai_typed::Method::GET;
    let rest = client(SCRIPTED)
        .request(rest, format!("/responses/{id}/events"))
        .query("starting_after", after.starting_after.unwrap())
        .stream::<ResponseEvent>()
        .await
        .unwrap();
    let (further, last) = read(rest).await;
    assert_eq!((text + &further).as_str(), "The answer is 4.");
    assert_eq!(last.output_text(), "The answer is 4.");
    assert!(responses.delete(&id).await.unwrap().deleted);
    assert_eq!(
        responses.retrieve(&id).await.unwrap_err().status().unwrap(),
        404
    );
    let compact = CompactResponseRequest::new().model("m").input("a");
    let compacted = responses.compact(&compact).await.unwrap();
    assert!(
        matches!(&compacted.output[..], [ConversationItem::Compaction(_)]),
        "{compacted:?}"
    );
}
