use openai_typed::mock::Reply;
use openai_typed::tools::{ChatTools, ResponseTools, RunErrorKind, ToolEvent};
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Place, bodies, completion, pair};

/// The chunks of a chat completion with these deltas, and its end.
fn chunks(deltas: &[Value], reason: Option<&str>) -> Vec<Value> {
    let chunk = |delta: &Value, reason: Option<&str>| {
        let choice = json!({"index": 0, "delta": delta, "finish_reason": reason});
        json!({"id": "c", "object": "chat.completion.chunk", "choices": [choice]})
    };
    let mut chunks: Vec<Value> = deltas.iter().map(|delta| chunk(delta, None)).collect();
    chunks.extend(reason.map(|reason| chunk(&json!({}), Some(reason))));
    chunks
}

#[tokio::test]
async fn the_pieces_are_told() {
    let (server, client) = pair().await;
    let tools = ChatTools::new()
        .function("get_weather", "The weather.", async |_: Place| {
            Ok("4 degrees")
        })
        .unwrap();
    let request = CreateChatCompletionRequest::new("m", "How warm is it?");
    let mut events = client.chat().run_tools(&request, &tools).stream();
    let (mut told, mut text, mut done) = (Vec::new(), String::new(), None);
    while let Some(event) = events.try_next().await.unwrap() {
        text.push_str(event.text().unwrap_or_default());
        match event {
            ToolEvent::Piece { turn, .. } => {
                if told.last() != Some(&format!("{turn}: pieces")) {
                    told.push(format!("{turn}: pieces"));
                }
            }
            ToolEvent::Answered { turn, answer } => {
                told.push(format!("{turn}: answer {:?}", answer.text()));
            }
            ToolEvent::Called { turn, call } => told.push(format!("{turn}: {}", call.name)),
            ToolEvent::Returned { turn, .. } => told.push(format!("{turn}: result")),
            ToolEvent::Finished(finished) => done = Some(finished),
            other => panic!("{other:?}"),
        }
    }
    assert!(events.try_next().await.unwrap().is_none());
    assert_eq!(
        told,
        [
            "1: pieces",
            "1: answer \"\"",
            "1: get_weather",
            "1: result",
            "2: pieces",
            "2: answer \"The tool says: 4 degrees\"",
        ]
    );
    let done = done.unwrap();
    assert_eq!((&*text, done.turns), (done.answer.text(), 2));
    // The whole of a stream is a run like any other.
    let plain = client.chat().run_tools(&request, &tools).await.unwrap();
    assert_eq!(done.answer.choices, plain.answer.choices);
    assert_eq!(
        done.usage.unwrap().total_tokens,
        plain.usage.unwrap().total_tokens
    );
    let bodies = bodies(&server);
    let asked = json!({"include_usage": true});
    for streamed in &bodies[..2] {
        assert_eq!(
            (&streamed["stream"], &streamed["stream_options"]),
            (&json!(true), &asked)
        );
    }
    for path in ["/messages/1/tool_calls/0/function", "/messages/2/content"] {
        assert_eq!(bodies[1].pointer(path), bodies[3].pointer(path), "{path}");
    }
    // The history can be sent as it is.
    assert_eq!(done.request.stream_options, None);
    client.chat().create(&done.request).await.unwrap();
}

#[tokio::test]
async fn responses_too() {
    let (server, client) = pair().await;
    let tools = ResponseTools::new()
        .function("get_weather", "The weather.", async |_: Place| {
            Ok("4 degrees")
        })
        .unwrap();
    let request = CreateResponseRequest::new("m").input("How warm is it?");
    let mut run = client.responses().run_tools(&request, &tools).stream();
    let mut events = Vec::new();
    while let Some(event) = run.try_next().await.unwrap() {
        events.push(event);
    }
    let text: String = events.iter().filter_map(|event| event.text()).collect();
    let Some(ToolEvent::Finished(done)) = events.last() else {
        panic!("{events:?}")
    };
    assert_eq!((&*text, done.turns), (&*done.answer.output_text(), 2));
    assert!(!text.is_empty());
    assert!(bodies(&server).iter().all(|body| body["stream"] == true));
}

#[tokio::test]
async fn what_breaks_off_is_told() {
    let (server, client) = pair().await;
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("done"));
    let request = CreateChatCompletionRequest::new("m", "Go on");
    let call = json!({"tool_calls": [{"index": 0, "id": "a", "type": "function",
        "function": {"name": "f", "arguments": "{}"}}]});
    server.respond_next(Reply::events(chunks(&[call], Some("tool_calls"))));
    let cut = chunks(&[json!({"content": "So f"})], None);
    let cut = cut.iter().map(|chunk| format!("data: {chunk}\n\n"));
    server.respond_next(Reply::chunks("text/event-stream", cut));
    let mut events = client.chat().run_tools(&request, &tools).stream();
    let (mut text, mut results) = (String::new(), 0);
    let error = loop {
        match events.try_next().await {
            Ok(Some(event)) => {
                text.push_str(event.text().unwrap_or_default());
                results += usize::from(matches!(event, ToolEvent::Returned { .. }));
            }
            Ok(None) => panic!("a stream that breaks off is no end"),
            Err(error) => break error,
        }
    };
    assert_eq!((&*text, results), ("So f", 1));
    assert!(matches!(error.kind(), RunErrorKind::Call(_)), "{error}");
    assert_eq!(error.answer().unwrap().text(), "So f");
    assert_eq!((error.turns(), error.request().messages.len()), (1, 3));
    assert!(events.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn what_is_refused_is_an_error_of_the_stream() {
    let (server, client) = pair().await;
    server.respond_next(completion(&[]));
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("done"));
    let request = CreateChatCompletionRequest::new("m", "Go on").n(2);
    let mut events = client.chat().run_tools(&request, &tools).stream();
    let error = events.try_next().await.unwrap_err();
    assert!(error.to_string().contains("`n`"), "{error}");
    assert!(server.requests().is_empty());
}
