//! llama.cpp with models that say what they are told to: it generates, finds calls and thoughts in what it
//! generates, and holds it to a schema. One model calls a function and answers with what that gives, or writes JSON
//! if there is no function; the other thinks before it answers.

use openai_typed::streams::{Accumulator as _, ChatStreamEvent};
use openai_typed::tools::{ChatTools, ResponseTools};
use openai_typed::types::*;
use schemars::JsonSchema;
use serde::Deserialize;

use super::client;

const TOOLS: &str = "INTEROP_LLAMA_TOOLS";
const THINKING: &str = "INTEROP_LLAMA_THINKING";

#[derive(Deserialize, JsonSchema)]
struct Place {
    city: String,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
struct Ferry {
    ready: bool,
    port: Port,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
enum Port {
    Bergen,
    Oslo,
}

const LEAVING: Ferry = Ferry {
    ready: true,
    port: Port::Bergen,
};

fn chat_request() -> CreateChatCompletionRequest {
    let usage = StreamOptions::new().include_usage(true);
    CreateChatCompletionRequest::new("tiny", "How warm is it in Paris?")
        .temperature(0.0)
        .stream_options(usage)
}

fn request() -> CreateResponseRequest {
    CreateResponseRequest::new("tiny")
        .input("How warm is it in Paris?")
        .temperature(0.0)
}

/// What the function is asked for.
fn measure(place: &Place) -> &'static str {
    assert_eq!(place.city, "Paris");
    "4 degrees"
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_chat_calls_a_function_and_answers() {
    let measured = async |place: Place| Ok(measure(&place));
    let tools = ChatTools::new()
        .function("get_weather", "The weather.", measured)
        .unwrap();
    let chat = client(TOOLS).chat();
    let mut events = 0;
    let request = CreateChatCompletionRequest::new("tiny", "How warm is it in Paris?");
    let run = chat.run_tools(&request, &tools).on_event(|_| events += 1);
    let done = run.await.unwrap();
    assert_eq!(done.answer.text(), "It is 4 degrees.");
    // Two answers, a call and its result.
    assert_eq!((done.turns, events), (2, 4));
    let last = done.answer.usage.as_ref().unwrap().total_tokens;
    assert!(done.usage.unwrap().total_tokens > last);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_response_calls_a_function_and_answers() {
    let measured = async |place: Place| Ok(measure(&place));
    let tools = ResponseTools::new()
        .function("get_weather", "The weather.", measured)
        .unwrap();
    let responses = client(TOOLS).responses();
    let request = request();
    let done = responses.run_tools(&request, &tools).await.unwrap();
    assert_eq!(done.answer.output_text(), "It is 4 degrees.");
    assert_eq!(done.turns, 2);
}

/// The plain call's choice, with ids of calls that are new each time made equal.
fn said(completion: &ChatCompletion) -> ChatChoice {
    let mut choice = completion.choices[0].clone();
    for call in &mut choice.message.tool_calls {
        if let ChatToolCall::Function(call) = call {
            assert!(!call.id.is_empty());
            call.id.clear();
        }
    }
    choice
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn a_chat_stream_adds_up_to_the_plain_answer() {
    let definition = FunctionDefinition::new("get_weather").parameters(
        serde_json::json!({"type": "object", "properties": {"city": {"type": "string"}}}),
    );
    for (variable, request) in [
        (TOOLS, chat_request().tool(definition)),
        (TOOLS, chat_request()),
        (THINKING, chat_request()),
    ] {
        let chat = client(variable).chat();
        let mut plain = request.clone();
        plain.stream_options = None;
        let plain = chat.create(&plain).await.unwrap();
        let stream = chat.create_stream(&request).await.unwrap();
        let mut stream = stream.accumulate();
        let (mut text, mut calls, mut ends) = (String::new(), Vec::new(), 0);
        while let Some(event) = stream.try_next().await.unwrap() {
            match event {
                ChatStreamEvent::Text { delta, .. } => text += &delta,
                ChatStreamEvent::ToolCallDone { call, .. } => calls.push(call),
                ChatStreamEvent::Finished { .. } => ends += 1,
                _ => {}
            }
        }
        let whole = stream.into_whole().await.unwrap();
        assert_eq!(said(&whole), said(&plain));
        assert_eq!((text.as_str(), ends), (plain.text(), 1));
        assert_eq!(calls.len(), plain.choices[0].message.tool_calls.len());
        let tokens = |completion: &ChatCompletion| {
            let usage = completion.usage.as_ref().unwrap();
            (usage.prompt_tokens, usage.completion_tokens)
        };
        assert_eq!(tokens(&whole), tokens(&plain));
    }
}

/// Kinds of items, and their texts.
fn told(response: &ModelResponse) -> Vec<String> {
    let told = |item: &OutputItem| match item {
        OutputItem::Message(_) => format!("says {:?}", response.output_text()),
        OutputItem::FunctionCall(call) => format!("calls {} {}", call.name, call.arguments),
        OutputItem::Reasoning(item) => {
            format!("thinks {}", serde_json::to_string(&item.content).unwrap())
        }
        other => panic!("{other:?}"),
    };
    response.output.iter().map(told).collect()
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn events_of_a_response_add_up_to_the_plain_answer() {
    let schema = serde_json::json!({"type": "object", "properties": {"city": {"type": "string"}}});
    for (variable, request, items) in [
        (
            TOOLS,
            request().tool(FunctionTool::new("get_weather", schema)),
            2,
        ),
        (TOOLS, request(), 1),
        (THINKING, request(), 2),
    ] {
        let responses = client(variable).responses();
        let plain = responses.create(&request).await.unwrap();
        let stream = responses.create_stream(&request).await.unwrap();
        // Nothing of the last event, which has it all, and then all of it.
        let mut stream = stream.accumulate();
        let mut before = None;
        while let Some(event) = stream.try_next().await.unwrap() {
            if !matches!(event, ResponseEvent::Completed(_)) {
                before = Some(stream.accumulator().so_far());
            }
        }
        let whole = stream.into_whole().await.unwrap();
        assert_eq!(told(&whole), told(&plain));
        assert_eq!(told(&before.unwrap()), told(&plain));
        assert_eq!(told(&plain).len(), items);
        assert_eq!(whole.status, Some(ResponseStatus::Completed));
    }
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn answers_have_the_type_that_they_are_asked_for() {
    let chat = client(TOOLS).chat();
    let request = CreateChatCompletionRequest::new("tiny", "Does it leave?").temperature(0.0);
    assert_eq!(*chat.parse::<Ferry>(&request).await.unwrap(), LEAVING);
    let request = request.response_format(ResponseFormat::of::<Ferry>().unwrap());
    let stream = chat.create_stream(&request).await.unwrap();
    let streamed = stream.into_completion().await.unwrap();
    assert_eq!(*streamed.into_parsed::<Ferry>().unwrap(), LEAVING);

    let responses = client(TOOLS).responses();
    let request = self::request();
    assert_eq!(*responses.parse::<Ferry>(&request).await.unwrap(), LEAVING);
    let format = TextFormat::of::<Ferry>().unwrap();
    let request = request.text(ResponseTextOptions::new().format(format));
    let stream = responses.create_stream(&request).await.unwrap();
    let streamed = stream.into_response().await.unwrap();
    assert_eq!(*streamed.into_parsed::<Ferry>().unwrap(), LEAVING);
}

#[tokio::test]
#[ignore = "needs llama.cpp: tests/interop/run llama"]
async fn an_answer_that_breaks_off_has_no_value() {
    use openai_typed::typed::{NoValueReason, ParseError};
    let chat = client(TOOLS).chat();
    let request =
        CreateChatCompletionRequest::new("tiny", "Does it leave?").max_completion_tokens(3);
    let error = chat.parse::<Ferry>(&request).await.unwrap_err();
    let ParseError::NoValue(none) = error else {
        panic!("{error:?}");
    };
    assert!(matches!(none.reason(), NoValueReason::Length), "{none:?}");
    assert!(none.answer().text().starts_with("{\"ready\""));
}
