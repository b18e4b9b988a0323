//! Streams of responses over a connection: their ends, their errors, and how they are gone on with.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, ErrorKind};
use serde_json::{Value, json};

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client_builder().max_retries(0).build().unwrap();
    (server, client)
}

fn ask() -> CreateResponseRequest {
    CreateResponseRequest::new("m").input("one two three")
}

/// What differs from call to call, removed.
fn alike(response: ModelResponse) -> Value {
    let mut response = serde_json::to_value(response).unwrap();
    for name in ["id", "created_at", "completed_at"] {
        response[name] = Value::Null;
    }
    for item in response["output"].as_array_mut().unwrap() {
        item["id"] = Value::Null;
        item["call_id"] = Value::Null;
    }
    response
}

#[tokio::test]
async fn a_response_stream_is_the_plain_answer() {
    let (_server, client) = pair().await;
    let parameters = json!({"type": "object", "properties": {"city": {"type": "string"}}});
    for request in [
        ask(),
        ask().max_output_tokens(16).input("a ".repeat(20)),
        ask().tool(FunctionTool::new("f", parameters)),
        ask().tool(Tool::custom("c")),
    ] {
        let plain = client
            .responses()
            .create(&request)
            .await
            .unwrap()
            .into_inner();
        let stream = client.responses().create_stream(&request).await.unwrap();
        assert_eq!(
            alike(stream.into_response().await.unwrap()),
            alike(plain.clone())
        );
        // Of the events before the last one, too.
        let mut stream = client
            .responses()
            .create_stream(&request)
            .await
            .unwrap()
            .accumulate();
        let mut output = Vec::new();
        while let Some(event) = stream.try_next().await.unwrap() {
            if matches!(
                event,
                ResponseEvent::Completed(_) | ResponseEvent::Incomplete(_)
            ) {
                break;
            }
            output = openai_typed::streams::Accumulator::so_far(stream.accumulator()).output;
        }
        let mut half = plain.clone();
        half.output = output;
        assert_eq!(alike(half), alike(plain));
    }
}

fn numbered(events: impl IntoIterator<Item = Value>) -> Vec<Value> {
    let numbered = events.into_iter().enumerate().map(|(number, mut event)| {
        event["sequence_number"] = json!(number);
        event
    });
    numbered.collect()
}

fn said(delta: &str) -> Value {
    json!({"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "item_id": "m", "delta": delta})
}

fn created() -> Value {
    json!({"type": "response.created", "response": {"id": "resp_1", "object": "response", "status": "in_progress"}})
}

fn completed() -> Value {
    json!({"type": "response.completed", "response": {"id": "resp_1", "object": "response", "status": "completed", "output": []}})
}

#[tokio::test]
async fn both_forms_of_errors_have_what_came() {
    let flat =
        json!({"type": "error", "code": "server_error", "message": "sorry", "param": "input"});
    let nested = json!({"type": "error", "error": {"type": "x", "code": "server_error", "message": "sorry", "param": "input"}});
    for error in [flat, nested] {
        for before in [vec![], vec![created(), said("He")]] {
            let (server, client) = pair().await;
            let text = if before.is_empty() { "" } else { "He" };
            server.respond_next(Reply::events(numbered(
                before.into_iter().chain([error.clone()]),
            )));
            let stream = client.responses().create_stream(&ask()).await.unwrap();
            let failed = stream.into_response().await.unwrap_err();
            let api = failed.error().api_error().unwrap();
            let told = (api.code(), api.message(), api.param());
            assert_eq!(
                told,
                (Some("server_error"), Some("sorry"), Some("input")),
                "{error}"
            );
            assert_eq!(failed.partial().output_text(), text);
        }
    }
}

#[tokio::test]
async fn a_cut_response_is_an_error_that_has_what_came() {
    // `[DONE]` behind it, as compatible servers send it, is no end of a response.
    for cut in [false, true] {
        let (server, client) = pair().await;
        let reply = Reply::events([created(), said("He"), said("llo")]);
        server.respond_next(if cut { reply.cut_after(330) } else { reply });
        let stream = client.responses().create_stream(&ask()).await.unwrap();
        let failed = stream.into_response().await.unwrap_err();
        assert!(
            matches!(
                failed.error().kind(),
                ErrorKind::IncompleteStream | ErrorKind::Transport
            ),
            "{failed:?}"
        );
        let partial = failed.into_partial();
        assert!(partial.output_text().starts_with("He"), "{partial:?}");
        assert_eq!(
            (partial.id.as_str(), partial.status),
            ("resp_1", Some(ResponseStatus::InProgress))
        );
    }
}

#[tokio::test]
async fn done_behind_the_last_event_is_accepted() {
    let (server, client) = pair().await;
    server.respond_next(Reply::events([created(), said("Hello"), completed()]));
    let stream = client.responses().create_stream(&ask()).await.unwrap();
    assert_eq!(stream.into_response().await.unwrap().output_text(), "Hello");
}

#[tokio::test]
async fn a_cut_stream_is_gone_on_with_after_the_last_event() {
    let (server, client) = pair().await;
    let all = numbered([
        created(),
        said("one "),
        said("two "),
        said("three"),
        completed(),
    ]);
    // Cut twice; the second stream repeats an event.
    server.respond_next(Reply::events(all[..2].to_vec()));
    server.respond_next(Reply::events(all[1..3].to_vec()));
    server.respond_next(Reply::events(all[3..].to_vec()));
    let stream = client.responses().create_stream(&ask()).await.unwrap();
    let response = stream
        .resuming(&client)
        .accumulate()
        .into_whole()
        .await
        .unwrap();
    assert_eq!(response.output_text(), "one two three");
    let lines: Vec<_> = server
        .requests()
        .iter()
        .map(|request| format!("{} {}?{}", request.method, request.path, request.query))
        .collect();
    assert_eq!(
        lines[1..],
        [
            "GET /v1/responses/resp_1?starting_after=1&stream=true",
            "GET /v1/responses/resp_1?starting_after=2&stream=true",
        ]
    );
}

#[tokio::test]
async fn what_cannot_be_gone_on_with_is_an_error() {
    let (server, client) = pair().await;
    // Nothing names the response, or no event has a number.
    for first in [numbered([said("a")]), vec![created(), said("a")]] {
        server.respond_next(Reply::events(first));
        let stream = client.responses().create_stream(&ask()).await.unwrap();
        let failed = stream
            .resuming(&client)
            .accumulate()
            .into_whole()
            .await
            .unwrap_err();
        assert!(matches!(failed.error().kind(), ErrorKind::IncompleteStream));
        assert_eq!(failed.partial().output_text(), "a");
    }
    assert_eq!(server.take_requests().len(), 2);
    // Three streams in a row bring nothing new.
    for _ in 0..5 {
        server.respond_next(Reply::events(numbered([created(), said("a")])));
    }
    let stream = client.responses().create_stream(&ask()).await.unwrap();
    let failed = stream
        .resuming(&client)
        .accumulate()
        .into_whole()
        .await
        .unwrap_err();
    assert_eq!(failed.partial().output_text(), "a");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_stored_response_of_the_embedded_server_is_gone_on_with() {
    let (server, client) = pair().await;
    let stored = client.responses().create(&ask()).await.unwrap();
    let after = GetResponseParams::new().starting_after(3);
    let mut rest = client
        .responses()
        .retrieve_stream_with(&stored.id, &after)
        .await
        .unwrap();
    assert_eq!(
        rest.try_next().await.unwrap().unwrap().sequence_number(),
        Some(4)
    );
    let mut begun = created();
    begun["response"]["id"] = json!(stored.id);
    server.respond_next(Reply::events(numbered([begun])));
    let stream = client.responses().create_stream(&ask()).await.unwrap();
    let response = stream
        .resuming(&client)
        .accumulate()
        .into_whole()
        .await
        .unwrap();
    assert_eq!(response.output, stored.output);
}
