//! Responses and conversations: what is sent, and what comes back, from the embedded server as from
//! others.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, ErrorKind};
use serde_json::{Value, json};

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

fn weather() -> FunctionTool {
    FunctionTool::new(
        "get_weather",
        json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}),
    )
}

#[tokio::test]
async fn a_conversation_goes_on_with_what_came_back() {
    let (server, client) = pair().await;
    let request = CreateResponseRequest::new("m")
        .input("How warm is it?")
        .tool(weather());
    let response = client
        .responses()
        .create(&request)
        .await
        .unwrap()
        .into_inner();
    assert_eq!(response.output_text(), "");
    let OutputItem::FunctionCall(call) = &response.output[0] else {
        panic!("{:?}", response.output);
    };
    assert_eq!(call.name, "get_weather");
    let call_id = call.call_id.clone();
    let mut items = vec![InputItem::user("How warm is it?")];
    items.extend(response.output.into_iter().map(InputItem::from));
    let without = CreateResponseRequest::new("m").input(items.clone());
    assert_eq!(
        client
            .responses()
            .create(&without)
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        400
    );
    items.push(InputItem::function_call_output(
        call_id.clone(),
        "4 degrees",
    ));
    let request = CreateResponseRequest::new("m").input(items);
    let response = client.responses().create(&request).await.unwrap();
    assert_eq!(response.output_text(), "The tool says: 4 degrees");
    let sent: Value = server.requests().last().unwrap().json().unwrap();
    assert_eq!(sent["input"][1]["type"], "function_call");
    let output = json!({"type": "function_call_output", "call_id": call_id, "output": "4 degrees"});
    assert_eq!(sent["input"][2], output);
}

#[tokio::test]
async fn a_stream_tells_what_happens() {
    let (_server, client) = pair().await;
    let request = CreateResponseRequest::new("m").input([InputItem::user("one two")]);
    let mut stream = client.responses().create_stream(&request).await.unwrap();
    let (mut text, mut numbers, mut whole) = (String::new(), Vec::new(), None);
    while let Some(event) = stream.try_next().await.unwrap() {
        match event {
            ResponseEvent::OutputTextDelta(event) => {
                numbers.extend(event.sequence_number);
                text.push_str(&event.delta);
            }
            ResponseEvent::Completed(event) => whole = Some(event.response),
            ResponseEvent::Other(event) => panic!("{event}"),
            _ => {}
        }
    }
    assert_eq!(text, "You said: one two");
    assert_eq!(whole.unwrap().output_text(), text);
    assert!(
        numbers.windows(2).all(|pair| pair[1] == pair[0] + 1),
        "{numbers:?}"
    );
}

#[tokio::test]
async fn responses_are_kept_and_gone_on_with() {
    let (_server, client) = pair().await;
    let responses = client.responses();
    let ask = |text: &str| CreateResponseRequest::new("m").input(text);
    let first = responses
        .create(&ask(&"a ".repeat(20)).max_output_tokens(16))
        .await
        .unwrap();
    assert_eq!(first.status, Some(ResponseStatus::Incomplete));
    let id = first.id.clone();
    assert_eq!(responses.retrieve(&id).await.unwrap().output, first.output);
    let next = responses
        .create(&ask("b").previous_response_id(&id))
        .await
        .unwrap();
    assert_eq!(next.output_text(), "You said: b");
    let unknown = responses
        .create(&ask("b").previous_response_id("resp_x"))
        .await
        .unwrap_err();
    let ErrorKind::Api(api) = unknown.kind() else {
        panic!("{unknown:?}");
    };
    assert_eq!(api.param(), Some("previous_response_id"));
    let items = responses.input_items().list(&id).await.unwrap();
    assert_eq!(items.data.len(), 1);
    let conversation = client
        .conversations()
        .create(&CreateConversationRequest::new())
        .await
        .unwrap();
    let request = ask("c").conversation(conversation.id.as_str());
    responses.create(&request).await.unwrap();
    let items = client
        .conversations()
        .items()
        .list(&conversation.id)
        .await
        .unwrap();
    assert_eq!(items.data.len(), 2);
    assert!(responses.delete(&id).await.unwrap().deleted);
    assert_eq!(
        responses.retrieve(&id).await.unwrap_err().status().unwrap(),
        404
    );
}

/// What servers that exist send: bare responses, times with fractions, events without numbers and
/// places, items that nobody knows.
#[tokio::test]
async fn the_answers_of_other_servers_are_read() {
    let (server, client) = pair().await;
    let request = CreateResponseRequest::new("m").input("Hi");
    server.respond_next(Reply::json(200, json!({
        "id": "resp_1", "object": "response", "created_at": 1795755972.79, "status": "completed",
        "output": [
            {"type": "reasoning", "id": "rs_1", "content": null, "encrypted_content": ""},
            {"type": "from_next_year", "id": "x"},
            {"type": "message", "id": "msg_1", "role": "assistant", "status": null, "content": [
                {"type": "output_text", "text": "Hello"}, {"type": "hologram"},
            ]},
        ],
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}, "conversation_id": "c",
    })));
    let response = client.responses().create(&request).await.unwrap();
    assert_eq!(response.output_text(), "Hello");
    assert!(matches!(&response.output[0], OutputItem::Reasoning(_)));
    assert!(matches!(&response.output[1], OutputItem::Other(item) if item["id"] == "x"));
    assert_eq!(response.extra["conversation_id"], "c");

    server.respond_next(Reply::events([
        json!({"type": "response.created", "response": {"id": "r", "object": "response", "status": "in_progress"}}),
        json!({"type": "response.output_text.delta", "item_id": "msg_1", "delta": "He"}),
        json!({"type": "response.output_text.delta", "output_index": 0.0, "delta": "llo"}),
        json!({"type": "response.next_year", "delta": "?"}),
        json!({"type": "response.completed", "response": {"id": "r", "status": "completed", "output": []}}),
    ]));
    let mut stream = client.responses().create_stream(&request).await.unwrap();
    let (mut text, mut others) = (String::new(), 0);
    while let Some(event) = stream.try_next().await.unwrap() {
        match event {
            ResponseEvent::OutputTextDelta(event) => text.push_str(&event.delta),
            ResponseEvent::Other(_) => others += 1,
            _ => {}
        }
    }
    assert_eq!((text.as_str(), others), ("Hello", 1));
}
