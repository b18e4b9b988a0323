//! LiteLLM as a gateway in front of llama.cpp.

use openai_typed::tools::ChatTools;
use openai_typed::types::*;
use serde_json::Value;

use super::client;

const GATEWAY: &str = "INTEROP_LITELLM";

fn request() -> CreateChatCompletionRequest {
    CreateChatCompletionRequest::new("boats", "Does it leave?")
}

#[tokio::test]
#[ignore = "needs LiteLLM: tests/interop/run litellm"]
async fn chats_pass_through() {
    let chat = client(GATEWAY).chat();
    let completion = chat.create(&request()).await.unwrap();
    assert_eq!(completion.text(), "{\"ready\": true, \"port\": \"Bergen\"}");
    // Its chunks have no reason to end until there is one.
    let options = StreamOptions::new().include_usage(true);
    let request = request().stream_options(options);
    let stream = chat.create_stream(&request).await.unwrap();
    let streamed = stream.into_completion().await.unwrap();
    assert_eq!(streamed.text(), completion.text());
    let reason = |completion: &ChatCompletion| completion.choices[0].finish_reason.clone();
    assert_eq!(reason(&streamed), reason(&completion));
    assert!(streamed.usage.is_some());
    let models = client(GATEWAY).models().list().await.unwrap();
    assert_eq!(models.data[0].id, "boats");
}

#[tokio::test]
#[ignore = "needs LiteLLM: tests/interop/run litellm"]
async fn functions_are_called_through_it() {
    let chat = client(GATEWAY).chat();
    let tools = ChatTools::new().handle("get_weather", async |_: Value| Ok("4 degrees"));
    let function = FunctionDefinition::new("get_weather").parameters(
        serde_json::json!({"type": "object", "properties": {"city": {"type": "string"}}}),
    );
    let request = request().tool(function);
    let done = chat.run_tools(&request, &tools).await.unwrap();
    assert_eq!((done.answer.text(), done.turns), ("It is 4 degrees.", 2));
}

#[tokio::test]
#[ignore = "needs LiteLLM: tests/interop/run litellm"]
async fn errors_are_read_in_whatever_form_they_come() {
    let unknown = CreateChatCompletionRequest::new("none", "Hi");
    let error = client(GATEWAY).chat().create(&unknown).await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!((api.status().as_u16(), api.code()), (400, Some("400")));
    assert_eq!((api.error_type(), api.param()), (None, None));
    // It wants more of a response than llama.cpp says, and refuses a stream in the form of a stream.
    let responses = client(GATEWAY).responses();
    let request = CreateResponseRequest::new("boats").input("Hi");
    let plain = responses.create(&request).await.unwrap_err();
    let streamed = responses.create_stream(&request).await.unwrap_err();
    for error in [plain, streamed] {
        let api = error.api_error().unwrap();
        assert_eq!(api.status(), 500);
        assert!(
            api.message().unwrap().contains("validation errors"),
            "{error}"
        );
    }
}
