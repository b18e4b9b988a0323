use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use openai_typed::mock::Reply;
use openai_typed::tools::{ChatTools, ResponseTools, RunErrorKind, ToolError};
use openai_typed::types::*;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::{bodies, completion, message, pair, response};

fn ask() -> CreateChatCompletionRequest {
    CreateChatCompletionRequest::new("m", "Hi")
}

#[tokio::test]
async fn a_hidden_error_ends_the_run() {
    let (server, client) = pair().await;
    let calls = [
        ("0", "f", "0"),
        ("1", "f", "1"),
        ("2", "f", "2"),
        ("3", "f", "3"),
    ];
    server.respond_next(completion(&calls));
    let (begun, failed) = (AtomicUsize::new(0), Notify::new());
    let tools = ChatTools::new().handle("f", |number: u8| {
        let (begun, failed) = (&begun, &failed);
        async move {
            begun.fetch_add(1, Ordering::SeqCst);
            match number {
                0 => failed.notified().await,
                _ => {
                    failed.notify_one();
                    // What `?` makes of an error is hidden, too.
                    "x".parse::<u8>()?;
                }
            }
            Ok::<_, ToolError>("done")
        }
    });
    let run = client.chat().run_tools(&ask(), &tools).concurrency(2);
    let error = run.await.unwrap_err();
    let RunErrorKind::Tool { call, error: why } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(call.id, "1");
    assert!(why.downcast_ref::<std::num::ParseIntError>().is_some());
    assert!(error.source().is_some() && error.to_string().contains("`f` failed in turn 1"));
    // What was under way came to its end, what was not did not begin.
    let results: Vec<_> = error
        .results()
        .iter()
        .map(|(call, _)| call.id.as_str())
        .collect();
    assert_eq!((results, begun.load(Ordering::SeqCst)), (vec!["0"], 2));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(
        error.answer().unwrap().choices[0].message.tool_calls.len(),
        4
    );
}

#[tokio::test]
async fn the_limit_has_the_history() {
    let (server, client) = pair().await;
    for id in ["a", "b", "c"] {
        server.respond_next(completion(&[(id, "f", "{}")]));
    }
    let called = AtomicUsize::new(0);
    let tools = ChatTools::new().handle("f", async |_: Value| {
        called.fetch_add(1, Ordering::SeqCst);
        Ok("4")
    });
    let run = client.chat().run_tools(&ask(), &tools).max_turns(3);
    let error = run.await.unwrap_err();
    assert!(matches!(error.kind(), RunErrorKind::TurnLimit), "{error}");
    assert_eq!((error.turns(), called.load(Ordering::SeqCst)), (3, 2));
    assert_eq!(error.request().messages.len(), 5);
    let ChatToolCall::Function(last) = &error.answer().unwrap().choices[0].message.tool_calls[0]
    else {
        panic!("{error:?}");
    };
    assert_eq!(last.id, "c");
    // The history can be gone on with: the server answers the last result.
    let done = client
        .chat()
        .run_tools(error.request(), &tools)
        .await
        .unwrap();
    assert_eq!(done.answer.text(), "The tool says: 4");
}

#[tokio::test]
async fn nothing_is_skipped() {
    let (server, client) = pair().await;
    let called = AtomicUsize::new(0);
    let count = async |_: Value| {
        called.fetch_add(1, Ordering::SeqCst);
        Ok("4")
    };
    let tools = ChatTools::new().handle("f", count);
    let function =
        json!({"id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}});
    let custom = json!({"id": "b", "type": "custom", "custom": {"name": "shout", "input": "x"}});
    for (message_, kind, name) in [
        (
            json!({"tool_calls": [function, custom]}),
            "custom_tool_call",
            "shout",
        ),
        (
            json!({"tool_calls": [function, {"id": "z", "type": "telepathy"}]}),
            "telepathy",
            "z",
        ),
        (
            json!({"function_call": {"name": "old", "arguments": "{}"}}),
            "function_call",
            "old",
        ),
    ] {
        server.respond_next(message(message_, "tool_calls"));
        let error = client.chat().run_tools(&ask(), &tools).await.unwrap_err();
        assert!(
            matches!(error.kind(), RunErrorKind::Unhandled { kind: k, name: n } if k == kind && n == name),
            "{error}"
        );
        assert!(
            error.to_string().contains(kind) && error.to_string().contains(name),
            "{error}"
        );
    }
    let tools = ResponseTools::new().handle("f", count);
    let request = CreateResponseRequest::new("m").input("Hi");
    let function = json!({"type": "function_call", "call_id": "a", "name": "f", "arguments": "{}"});
    for (item, kind, name) in [
        (
            json!({"type": "custom_tool_call", "call_id": "b", "name": "shout", "input": "x"}),
            "custom_tool_call",
            "shout",
        ),
        (
            json!({"type": "mcp_approval_request", "id": "m1", "name": "n", "arguments": "{}", "server_label": "s"}),
            "mcp_approval_request",
            "m1",
        ),
        (
            json!({"type": "local_shell_call", "id": "l", "call_id": "l1", "status": "completed", "action": {"type": "exec", "command": [], "env": {}}}),
            "local_shell_call",
            "l1",
        ),
        (
            json!({"type": "telepathy_call", "id": "t", "call_id": "t1"}),
            "telepathy_call",
            "t1",
        ),
    ] {
        server.respond_next(response(json!([function, item])));
        let error = client
            .responses()
            .run_tools(&request, &tools)
            .await
            .unwrap_err();
        assert!(
            matches!(error.kind(), RunErrorKind::Unhandled { kind: k, name: n } if k == kind && n == name),
            "{item}: {error}"
        );
    }
    assert_eq!(
        (server.requests().len(), called.load(Ordering::SeqCst)),
        (7, 0)
    );
}

#[tokio::test]
async fn a_cut_answer_ends_the_run() {
    let (server, client) = pair().await;
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("4"));
    let call = json!({"id": "a", "type": "function", "function": {"name": "f", "arguments": "{"}});
    server.respond_next(message(json!({"tool_calls": [call]}), "length"));
    let error = client.chat().run_tools(&ask(), &tools).await.unwrap_err();
    assert!(
        matches!(error.kind(), RunErrorKind::Unfinished(reason) if reason == "length"),
        "{error}"
    );
    // Without calls it is an answer as any other.
    server.respond_next(message(json!({"content": "Yes, b"}), "length"));
    assert_eq!(
        client
            .chat()
            .run_tools(&ask(), &tools)
            .await
            .unwrap()
            .answer
            .text(),
        "Yes, b"
    );

    let tools = ResponseTools::new().handle("f", async |_: Value| Ok("4"));
    let call = json!({"type": "function_call", "call_id": "a", "name": "f", "arguments": "{"});
    server.respond_next(Reply::json(200, json!({
        "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}, "output": [call],
    })));
    let request = CreateResponseRequest::new("m").input("Hi");
    let error = client
        .responses()
        .run_tools(&request, &tools)
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("broke off within its calls: max_output_tokens"),
        "{error}"
    );
}

#[tokio::test]
async fn refused_before_sending() {
    let (server, client) = pair().await;
    let tools = ChatTools::new();
    let legacy = serde_json::from_value::<CreateChatCompletionRequest>(
        json!({"model": "m", "messages": [], "functions": [{"name": "f"}]}),
    );
    for (request, text) in [
        (ask().n(2), "`n`"),
        (legacy.unwrap(), "`functions`"),
        (
            ask().tool(FunctionDefinition::new("mine")),
            "the tool `mine`",
        ),
        (
            ask().tool(ChatCustomTool::new(ChatCustomDefinition::new("own"))),
            "the tool `own`",
        ),
    ] {
        let error = client.chat().run_tools(&request, &tools).await.unwrap_err();
        assert!(
            matches!(error.kind(), RunErrorKind::Call(error) if error.is_config()),
            "{error}"
        );
        assert!(
            error.to_string().contains(text) && error.turns() == 0,
            "{error}"
        );
    }
    let tools = ResponseTools::new();
    let ask = || CreateResponseRequest::new("m").input("Hi");
    for (request, text) in [
        (ask().background(true), "`background`"),
        (
            ask().tool(FunctionTool::new("mine", json!({}))),
            "the tool `mine`",
        ),
        (ask().tool(CustomTool::new("own")), "the tool `own`"),
    ] {
        let error = client
            .responses()
            .run_tools(&request, &tools)
            .await
            .unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_failed_request_has_the_history() {
    let (server, client) = pair().await;
    server.respond_next(completion(&[("a", "f", "{}")]));
    server.respond_next(Reply::error(400, "no more"));
    let tools = ChatTools::new().handle("f", async |_: Value| Ok("4"));
    let error = client.chat().run_tools(&ask(), &tools).await.unwrap_err();
    assert!(matches!(error.kind(), RunErrorKind::Call(error) if error.status().unwrap() == 400));
    assert_eq!((error.request().messages.len(), error.turns()), (3, 1));
    assert_eq!(bodies(&server)[1]["messages"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn dropping_cancels() {
    struct Guard<'a>(&'a AtomicUsize);
    impl Drop for Guard<'_> {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let (server, client) = pair().await;
    server.respond_next(completion(&[
        ("a", "f", "{}"),
        ("b", "f", "{}"),
        ("c", "f", "{}"),
    ]));
    let (dropped, begun) = (AtomicUsize::new(0), Notify::new());
    let tools = ChatTools::new().handle("f", |_: Value| {
        let (dropped, begun) = (&dropped, &begun);
        async move {
            let _guard = Guard(dropped);
            begun.notify_one();
            std::future::pending::<()>().await;
            Ok("never")
        }
    });
    let request = ask();
    let run = client.chat().run_tools(&request, &tools).concurrency(2);
    tokio::select! {
        _ = run.into_future() => panic!("no tool comes to an end"),
        () = begun.notified() => {}
    }
    assert_eq!(dropped.load(Ordering::SeqCst), 2);
    assert_eq!(server.requests().len(), 1);
}
