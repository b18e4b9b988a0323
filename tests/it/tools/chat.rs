use std::sync::atomic::{AtomicUsize, Ordering};

use openai_typed::tools::{ChatTools, ToolError, ToolEvent};
use openai_typed::types::*;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{Place, bodies, completion, message, pair, said};

#[tokio::test]
async fn the_model_answers_with_results() {
    let (server, client) = pair().await;
    let tools = ChatTools::new()
        .function("get_weather", "The weather.", async |place: Place| {
            assert!(!place.city.is_empty());
            Ok("4 degrees")
        })
        .unwrap();
    let request = CreateChatCompletionRequest::new("m", "How warm is it?");
    let (mut seen, mut tokens) = (Vec::new(), 0);
    let run = client.chat().run_tools(&request, &tools).on_event(|event| {
        seen.push(match event {
            ToolEvent::Answered { turn, answer } => {
                tokens += answer.usage.as_ref().unwrap().total_tokens;
                format!("{turn}: {:?}", answer.text())
            }
            ToolEvent::Called { turn, call } => format!("{turn}: {}", call.name),
            ToolEvent::Returned { turn, output, .. } => format!("{turn}: {output:?}"),
            other => panic!("{other:?}"),
        });
    });
    let done = run.await.unwrap();
    assert_eq!(done.answer.text(), "The tool says: 4 degrees");
    assert_eq!((done.turns, done.request.messages.len()), (2, 3));
    let result = "1: Text(\"4 degrees\")";
    let events = [
        "1: \"\"",
        "1: get_weather",
        result,
        "2: \"The tool says: 4 degrees\"",
    ];
    assert_eq!(seen, events);
    assert_eq!(done.usage.unwrap().total_tokens, tokens);
    let [first, second] = &bodies(&server)[..] else {
        panic!()
    };
    let function = &first["tools"][0]["function"];
    assert_eq!(
        (&function["strict"], &function["name"]),
        (&json!(true), &json!("get_weather"))
    );
    assert_eq!(function["parameters"]["required"], json!(["city"]));
    let id = &second["messages"][1]["tool_calls"][0]["id"];
    let sent = json!({"role": "tool", "tool_call_id": id, "content": "4 degrees"});
    assert_eq!(second["messages"][2], sent);
    assert_eq!(second["tools"], first["tools"]);
}

#[tokio::test]
async fn usage_is_summed_member_by_member() {
    let (server, client) = pair().await;
    let turn = |message: Value, usage: Value| {
        let choice = json!({"index": 0, "message": message, "finish_reason": "stop"});
        openai_typed::mock::Reply::json(200, json!({"choices": [choice], "usage": usage}))
    };
    let call = json!({"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}});
    server.respond_next(turn(
        json!({"tool_calls": [call]}),
        json!({"total_tokens": 3, "prompt_tokens_details": {"cached_tokens": 1}, "cost": 0.5, "queue": 1}),
    ));
    server.respond_next(turn(
        json!({"content": "Yes."}),
        json!({"total_tokens": 4, "prompt_tokens_details": {"cached_tokens": 2}, "cost": 0.25, "tier": "x"}),
    ));
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("4"));
    let request = CreateChatCompletionRequest::new("m", "Hi");
    let done = client.chat().run_tools(&request, &tools).await.unwrap();
    let usage = done.usage.unwrap();
    assert_eq!(usage.total_tokens, 7);
    assert_eq!(usage.extra["cost"], 0.75);
    assert_eq!(
        (&usage.extra["queue"], &usage.extra["tier"]),
        (&json!(1), &json!("x"))
    );
    assert_eq!(usage.prompt_tokens_details.unwrap().cached_tokens, 3);
}

#[tokio::test]
async fn calls_run_together_and_stay_in_order() {
    let (server, client) = pair().await;
    let calls = ["0", "1", "2", "3", "4"].map(|id| (id, "f", id));
    server.respond_next(completion(&calls));
    server.respond_next(said("Yes."));
    let (running, most, last) = (AtomicUsize::new(0), AtomicUsize::new(0), Notify::new());
    let tools = ChatTools::new().handle("f", |number: u8| {
        let (running, most, last) = (&running, &most, &last);
        async move {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            match number {
                // The first ends when the last has begun.
                0 => last.notified().await,
                4 => last.notify_one(),
                _ => tokio::task::yield_now().await,
            }
            running.fetch_sub(1, Ordering::SeqCst);
            Ok(number.to_string())
        }
    });
    let request = CreateChatCompletionRequest::new("m", "Hi");
    let mut ended = Vec::new();
    let run = client.chat().run_tools(&request, &tools).concurrency(2);
    let run = run.on_event(|event| {
        if let ToolEvent::Returned { call, .. } = event {
            ended.push(call.id.clone());
        }
    });
    run.await.unwrap();
    assert_eq!(ended, ["1", "2", "3", "4", "0"]);
    assert_eq!(most.load(Ordering::SeqCst), 2);
    let messages = &bodies(&server)[1]["messages"];
    let results: Vec<&Value> = (2..7).map(|at| &messages[at]["content"]).collect();
    assert_eq!(results, ["0", "1", "2", "3", "4"]);
}

#[tokio::test]
async fn what_goes_wrong_is_told() {
    let (server, client) = pair().await;
    server.respond_next(completion(&[
        ("a", "none", "{}"),
        ("b", "get_weather", "{\"city\": 7}"),
        ("c", "get_weather", "{\"city\": "),
        ("d", "get_weather", "{\"city\": \"Oslo\"}"),
    ]));
    server.respond_next(said("Yes."));
    let weather = async |place: Place| -> Result<String, _> {
        Err(ToolError::tell(format!("no weather in {}", place.city)))
    };
    let tools = ChatTools::new()
        .function("get_weather", "The weather.", weather)
        .unwrap();
    let request = CreateChatCompletionRequest::new("m", "How warm is it?");
    client.chat().run_tools(&request, &tools).await.unwrap();
    let messages = &bodies(&server)[1]["messages"];
    let told = |at: usize| messages[at]["content"].as_str().unwrap();
    assert_eq!(
        told(2),
        "There is no tool `none`. These there are: get_weather."
    );
    assert!(
        told(3).starts_with("The arguments do not fit: at city: invalid type"),
        "{}",
        told(3)
    );
    assert!(
        told(4).starts_with("The arguments do not fit: at city: EOF"),
        "{}",
        told(4)
    );
    assert_eq!(told(5), "no weather in Oslo");
}

#[tokio::test]
async fn ids_are_made_up() {
    let (server, client) = pair().await;
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("4"));
    server.respond_next(completion(&[("", "f", ""), ("x", "f", ""), ("", "f", "")]));
    server.respond_next(completion(&[("", "f", "")]));
    server.respond_next(said("Yes."));
    let request = CreateChatCompletionRequest::new("m", "Hi");
    let done = client.chat().run_tools(&request, &tools).await.unwrap();
    assert_eq!(done.turns, 3);
    let sent = bodies(&server);
    let messages = sent[2]["messages"].as_array().unwrap();
    let calls = messages
        .iter()
        .filter_map(|message| message["tool_calls"].as_array());
    let calls: Vec<&Value> = calls.flatten().map(|call| &call["id"]).collect();
    let results = messages.iter().filter(|message| message["role"] == "tool");
    let results: Vec<&Value> = results.map(|message| &message["tool_call_id"]).collect();
    assert_eq!(calls, results);
    let mut different = calls.clone();
    different.sort_by_key(|id| id.as_str());
    different.dedup();
    assert_eq!((different.len(), calls[1]), (4, &json!("x")));
    assert!(calls.iter().all(|id| !id.as_str().unwrap().is_empty()));
}

#[tokio::test]
async fn custom_tools() {
    let (server, client) = pair().await;
    let tools =
        ChatTools::new().handle_custom("shout", async |text: String| Ok(text.to_uppercase()));
    let custom = ChatCustomTool::new(ChatCustomDefinition::new("shout"));
    let request = CreateChatCompletionRequest::new("m", "Hi").tool(custom);
    let done = client.chat().run_tools(&request, &tools).await.unwrap();
    assert_eq!(done.answer.text(), "The tool says: MOCK INPUT");
    assert_eq!(
        bodies(&server)[1]["messages"][1]["tool_calls"][0]["custom"]["input"],
        "mock input"
    );
}

#[tokio::test]
async fn a_forced_call_is_forced_once() {
    let (server, client) = pair().await;
    let tools = ChatTools::new()
        .function("f", "F.", async |_: Place| Ok("4"))
        .unwrap();
    let request = CreateChatCompletionRequest::new("m", "Hi");
    let allowed =
        json!({"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}});
    let mut free = allowed.clone();
    free["allowed_tools"]["mode"] = json!("auto");
    for (choice, then) in [
        (json!("required"), Value::Null),
        (
            json!({"type": "function", "function": {"name": "f"}}),
            Value::Null,
        ),
        (
            json!({"type": "custom", "custom": {"name": "f"}}),
            Value::Null,
        ),
        (allowed, free),
        (json!("auto"), json!("auto")),
    ] {
        server.respond_next(completion(&[("a", "f", "{\"city\": \"Oslo\"}")]));
        server.respond_next(said("Yes."));
        let choice: ChatToolChoice = serde_json::from_value(choice).unwrap();
        let request = request.clone().tool_choice(choice.clone());
        client.chat().run_tools(&request, &tools).await.unwrap();
        let sent = bodies(&server);
        let [.., first, second] = &sent[..] else {
            panic!()
        };
        assert_eq!(first["tool_choice"], serde_json::to_value(&choice).unwrap());
        assert_eq!(second["tool_choice"], then);
    }
}

#[tokio::test]
async fn a_message_is_sent_back_without_what_only_answers_have() {
    let (server, client) = pair().await;
    let function = json!({"name": "f", "arguments": "{}", "parsed_arguments": {}});
    server.respond_next(message(
        json!({
            "role": "assistant", "content": "Hm.", "parsed": null, "annotations": [],
            "tool_calls": [{"id": "a", "type": "function", "function": function}],
        }),
        "tool_calls",
    ));
    server.respond_next(said("Yes."));
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("4"));
    let request = CreateChatCompletionRequest::new("m", "Hi");
    client.chat().run_tools(&request, &tools).await.unwrap();
    let function = json!({"name": "f", "arguments": "{}"});
    assert_eq!(
        bodies(&server)[1]["messages"][1],
        json!({
            "role": "assistant", "content": "Hm.",
            "tool_calls": [{"id": "a", "type": "function", "function": function}],
        })
    );
}
