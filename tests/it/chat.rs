//! Chat completions: what is sent, and what comes back, from the embedded server as from others.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, ErrorKind};
use serde_json::{Value, json};

async fn pair() -> (Server, Client) {
    let server = Server::builder().empty().start().await.unwrap();
    let client = server.client().unwrap();
    (server, client)
}

fn weather() -> FunctionDefinition {
    let parameters = json!({
        "type": "object", "additionalProperties": false, "required": ["city", "unit"],
        "properties": {
            "city": {"type": "string"}, "unit": {"$ref": "#/$defs/Unit"}, "days": {"type": "integer", "minimum": 2},
        },
        "$defs": {"Unit": {"enum": ["celsius", "kelvin"]}},
    });
    FunctionDefinition::new("get_weather").parameters(parameters)
}

#[test]
fn a_request_is_written_in_few_words() {
    let request = CreateChatCompletionRequest::new(
        "m",
        [ChatMessage::system("Be brief."), ChatMessage::user("Hi")],
    )
    .message(ChatMessage::assistant("Yes?"))
    .message("Look:")
    .message(ChatMessage::user([
        ChatContentPart::text("This"),
        ChatContentPart::image_url(ChatImageUrl::new("data:image/png;base64,AA==").detail("low")),
        ChatContentPart::input_audio(ChatInputAudio::new("AA==", "wav")),
        ChatContentPart::file(ChatFile::new().file_id("file-1")),
    ]))
    .message(ChatMessage::tool("call_1", "4"))
    .tool(weather())
    .tool_choice("auto")
    .metadata([("a", "b")])
    .logit_bias([("50256", -100)])
    .stop(["x"])
    .response_format(ResponseFormat::json_schema(
        NamedJsonSchema::new("n").schema(json!({})),
    ))
    .service_tier("a tier of next year");
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({
            "model": "m",
            "messages": [
                {"role": "system", "content": "Be brief."},
                {"role": "user", "content": "Hi"},
                {"role": "assistant", "content": "Yes?"},
                {"role": "user", "content": "Look:"},
                {"role": "user", "content": [
                    {"type": "text", "text": "This"},
                    {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA==", "detail": "low"}},
                    {"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}},
                    {"type": "file", "file": {"file_id": "file-1"}},
                ]},
                {"role": "tool", "tool_call_id": "call_1", "content": "4"},
            ],
            "tools": [{"type": "function", "function": {
                "name": "get_weather", "parameters": weather().parameters,
            }}],
            "tool_choice": "auto",
            "metadata": {"a": "b"},
            "logit_bias": {"50256": -100.0},
            "stop": ["x"],
            "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {}}},
            "service_tier": "a tier of next year",
        })
    );
    let forced = ChatToolChoice::function(ChatToolName::new("f"));
    let forced = serde_json::to_value(request.tool_choice(forced).tool_choice).unwrap();
    assert_eq!(
        forced,
        json!({"type": "function", "function": {"name": "f"}})
    );
}

#[tokio::test]
async fn a_conversation_goes_on_with_what_came_back() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "How warm is it?").tool(weather());
    let completion = client.chat().create(&request).await.unwrap();
    let choice = &completion.choices[0];
    assert_eq!(choice.finish_reason, Some(ChatFinishReason::ToolCalls));
    assert_eq!((completion.text(), &choice.message.content), ("", &None));
    let [ChatToolCall::Function(call)] = &choice.message.tool_calls[..] else {
        panic!("{:?}", choice.message.tool_calls);
    };
    assert_eq!(call.function.name, "get_weather");
    let arguments: Value = serde_json::from_str(&call.function.arguments).unwrap();
    let schema = weather().parameters.unwrap();
    jsonschema::validate(&schema, &arguments).unwrap();
    assert_eq!(arguments["unit"], "celsius");

    let request = request.message(&choice.message);
    let error = client.chat().create(&request).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.to_string().contains(&call.id), "{error}");
    let request = request.message(ChatMessage::tool(&call.id, "4 degrees"));
    let completion = client.chat().create(&request).await.unwrap();
    assert_eq!(completion.text(), "The tool says: 4 degrees");
    let sent: Value = server.requests().last().unwrap().json().unwrap();
    assert_eq!(
        sent["messages"][1],
        json!({"role": "assistant", "tool_calls": [{
            "type": "function", "id": call.id,
            "function": {"name": "get_weather", "arguments": call.function.arguments},
        }]})
    );
    let stray = CreateChatCompletionRequest::new("m", [ChatMessage::tool("call_x", "4")]);
    let error = client.chat().create(&stray).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Api(api) if api.param() == Some("messages.[0]")));
}

#[tokio::test]
async fn a_stream_adds_up_to_the_answer() {
    let (_server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "one two")
        .n(2)
        .logprobs(true)
        .top_logprobs(2)
        .stream_options(StreamOptions::new().include_usage(true));
    let whole = client.chat().create(&request).await.unwrap();
    assert_eq!(whole.text(), "You said: one two");
    let tokens = &whole.choices[1].logprobs.as_ref().unwrap().content;
    assert_eq!(tokens.len(), 5);
    assert_eq!(
        (tokens[0].token.as_str(), tokens[0].top_logprobs.len()),
        ("You", 2)
    );
    let mut stream = client.chat().create_stream(&request).await.unwrap();
    let (mut texts, mut usage, mut first) = ([String::new(), String::new()], None, String::new());
    while let Some(chunk) = stream.try_next().await.unwrap() {
        first.push_str(chunk.text());
        usage = chunk.usage.clone().or(usage);
        for choice in &chunk.choices {
            let text = choice.delta.content.as_deref().unwrap_or_default();
            texts[choice.index as usize].push_str(text);
        }
    }
    assert_eq!(texts, [whole.text(), whole.text()]);
    assert_eq!(first, texts[0]);
    assert_eq!(usage, whole.usage);

    let request = CreateChatCompletionRequest::new("m", "Hi")
        .tool(weather())
        .tool_choice("required");
    let mut stream = client.chat().create_stream(&request).await.unwrap();
    let (mut arguments, mut names) = (String::new(), Vec::new());
    while let Some(chunk) = stream.try_next().await.unwrap() {
        for call in chunk
            .choices
            .iter()
            .flat_map(|choice| &choice.delta.tool_calls)
        {
            let function = call.function.as_ref().unwrap();
            names.extend(function.name.clone());
            arguments.push_str(function.arguments.as_deref().unwrap_or_default());
        }
    }
    assert_eq!(names, ["get_weather"]);
    let arguments: Value = serde_json::from_str(&arguments).unwrap();
    assert_eq!(arguments["days"], 2);
}

#[tokio::test]
async fn limits_stops_and_formats_shape_the_answer() {
    let (_server, client) = pair().await;
    let base = || CreateChatCompletionRequest::new("m", "one two three");
    let answer = |request: CreateChatCompletionRequest| {
        let client = client.clone();
        async move {
            let completion = client.chat().create(&request).await.unwrap().into_inner();
            let reason = completion.choices[0].finish_reason.clone().unwrap();
            (completion.text().to_owned(), reason.as_str().to_owned())
        }
    };
    let pair = |text: &str, reason: &str| (text.to_owned(), reason.to_owned());
    assert_eq!(
        answer(base().max_completion_tokens(4)).await,
        pair("You said: one", "length")
    );
    assert_eq!(
        answer(base().stop(" two")).await,
        pair("You said: one", "stop")
    );
    let schema = json!({"type": "object", "properties": {"n": {"const": 5}}, "required": ["n"]});
    let format = ResponseFormat::json_schema(NamedJsonSchema::new("n").schema(schema).strict(true));
    assert_eq!(
        answer(base().response_format(format)).await,
        pair("{\"n\":5}", "stop")
    );
    let none = base().tool(weather()).tool_choice("none");
    assert_eq!(answer(none).await.0, "You said: one two three");
    let custom = ChatTool::custom(ChatCustomDefinition::new("shell"));
    let request = base().tool(weather()).tool(custom);
    let request = request.tool_choice(ChatToolChoice::custom(ChatToolName::new("shell")));
    let completion = client.chat().create(&request).await.unwrap();
    assert!(matches!(
        &completion.choices[0].message.tool_calls[..],
        [ChatToolCall::Custom(call)] if call.custom.name == "shell"
    ));
    let unknown = request.tool_choice(ChatToolChoice::function(ChatToolName::new("nothing")));
    assert_eq!(
        client
            .chat()
            .create(&unknown)
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        400
    );
}

#[tokio::test]
async fn stored_completions_are_listed_changed_and_deleted() {
    let (_server, client) = pair().await;
    let chat = client.chat();
    let mut ids = Vec::new();
    for (text, topic) in [("a", "x"), ("b", "y"), ("c", "x")] {
        let request = CreateChatCompletionRequest::new("m", text)
            .store(true)
            .metadata([("topic", topic)]);
        ids.push(chat.create(&request).await.unwrap().id.clone());
    }
    chat.create(&CreateChatCompletionRequest::new("m", "not kept"))
        .await
        .unwrap();
    let listed = |params: ListChatCompletionsParams| {
        let chat = chat.clone();
        async move {
            let page = chat.list_with(&params).await.unwrap();
            let ids: Vec<String> = page.data.iter().map(|one| one.id.clone()).collect();
            (ids, page.has_more)
        }
    };
    let params = ListChatCompletionsParams::new;
    assert_eq!(listed(params()).await, (ids.clone(), false));
    assert_eq!(listed(params().limit(2)).await, (ids[..2].to_vec(), true));
    assert_eq!(
        listed(params().after(&ids[1])).await,
        (ids[2..].to_vec(), false)
    );
    assert_eq!(
        listed(params().order("desc").limit(1)).await,
        (ids[2..].to_vec(), true)
    );
    assert_eq!(
        listed(params().metadata([("topic", "y")])).await,
        (ids[1..2].to_vec(), false)
    );
    let messages = chat.messages().list(&ids[0]).await.unwrap();
    assert_eq!(messages.data[0].content.as_deref(), Some("a"));
    assert_eq!(messages.data[0].role, "user");

    let change = UpdateChatCompletionRequest::new(openai_typed::Map::from([("k", "v")]));
    let changed = chat.update(&ids[0], &change).await.unwrap();
    assert_eq!(changed.metadata.as_ref().unwrap()["k"], "v");
    assert_eq!(*chat.retrieve(&ids[0]).await.unwrap(), *changed);
    assert!(chat.delete(&ids[0]).await.unwrap().deleted);
    assert_eq!(
        chat.retrieve(&ids[0]).await.unwrap_err().status().unwrap(),
        404
    );
}

/// What servers that exist send: nulls everywhere, members of their own, calls without text, pieces
/// without a role, a finish reason that is absent, events without choices.
#[tokio::test]
async fn the_answers_of_other_servers_are_read() {
    let (server, client) = pair().await;
    let request = CreateChatCompletionRequest::new("m", "Hi");
    server.respond_next(Reply::json(200, json!({
        "id": "41a35e34", "choices": [{"index": 0, "stop_reason": null, "finish_reason": "eos", "message": {
            "role": "assistant", "content": "", "reasoning_content": "Hm.", "tool_calls": [
                {"type": "function", "function": {"name": "f", "arguments": "{}"}, "id": "tFNeQYSY"},
                {"type": "hosted", "id": "h"},
                {"type": "function", "id": 7, "function": {"name": "g", "arguments": "[]", "strict": {}}},
                {"type": "function", "id": "no function"},
            ], "annotations": null, "function_call": null, "audio": null,
        }}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "prompt_tokens_details": null},
        "timings": {"prompt_n": 1},
    })));
    let completion = client.chat().create(&request).await.unwrap();
    let choice = &completion.choices[0];
    assert_eq!(choice.finish_reason.as_ref().unwrap().as_str(), "eos");
    assert_eq!(choice.message.extra["reasoning_content"], "Hm.");
    assert!(
        matches!(&choice.message.tool_calls[1], ChatToolCall::Other(call) if call["id"] == "h")
    );
    assert!(
        matches!(&choice.message.tool_calls[2], ChatToolCall::Function(call)
        if call.id == "7" && call.function.name == "g" && call.function.extra["strict"] == json!({}))
    );
    assert!(
        matches!(&choice.message.tool_calls[3], ChatToolCall::Other(call) if call["id"] == "no function")
    );
    assert_eq!(completion.extra["timings"]["prompt_n"], 1);

    server.respond_next(Reply::events([
        json!({"choices": [{"delta": {"role": "assistant"}, "index": 0}]}),
        json!({"choices": [{"delta": {"content": "a", "role": null, "tool_calls": null}, "index": 0, "message": null}]}),
        json!({"choices": [{"index": 0, "finish_reason": null}]}),
        json!({"choices": [{"delta": null, "index": 0, "finish_reason": "length"}], "usage": null}),
        json!({"choices": null, "usage": {"total_tokens": 3}}),
    ]));
    let mut stream = client.chat().create_stream(&request).await.unwrap();
    let mut texts = Vec::new();
    while let Some(chunk) = stream.try_next().await.unwrap() {
        texts.push(chunk.text().to_owned());
    }
    assert_eq!(texts, ["", "a", "", "", ""]);
}
