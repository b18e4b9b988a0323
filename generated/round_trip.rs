// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The JSON bodies of each operation, decoded and encoded again.
use super::types;

fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned>(
    value: serde_json::Value,
) -> Option<Result<serde_json::Value, serde_json::Error>> {
    Some(serde_json::from_value::<T>(value).and_then(serde_json::to_value))
}

/// A request body; [`None`] if the operation has no JSON body.
pub fn request(
    id: &str,
    value: serde_json::Value,
) -> Option<Result<serde_json::Value, serde_json::Error>> {
    match id {
        #[cfg(feature = "chat")]
        "createChatCompletion" => round_trip::<types::CreateChatCompletionRequest>(value),
        #[cfg(feature = "chat")]
        "updateChatCompletion" => round_trip::<types::UpdateChatCompletionRequest>(value),
        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionRequest>(value),
        #[cfg(feature = "edits")]
        "createEdit" => round_trip::<types::CreateEditRequest>(value),
        #[cfg(feature = "images")]
        "createImage" => round_trip::<types::CreateImageRequest>(value),
        #[cfg(feature = "embeddings")]
        "createEmbedding" => round_trip::<types::CreateEmbeddingRequest>(value),
        #[cfg(feature = "fine-tunes")]
        "createFineTune" => round_trip::<types::CreateFineTuneRequest>(value),
        #[cfg(feature = "moderations")]
        "createModeration" => round_trip::<types::CreateModerationRequest>(value),
        _ => None,
    }
}

/// A successful answer; [`None`] if it is not JSON.
pub fn response(
    id: &str,
    value: serde_json::Value,
) -> Option<Result<serde_json::Value, serde_json::Error>> {
    match id {
        #[cfg(feature = "models")]
        "listModels" => round_trip::<types::ListModelsResponse>(value),
        #[cfg(feature = "models")]
        "retrieveModel" => round_trip::<types::Model>(value),
        #[cfg(feature = "models")]
        "deleteModel" => round_trip::<types::DeleteModelResponse>(value),
        #[cfg(feature = "chat")]
        "listChatCompletions" => round_trip::<types::ChatCompletionList>(value),
        #[cfg(feature = "chat")]
        "createChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "getChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "updateChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "deleteChatCompletion" => round_trip::<types::ChatCompletionDeleted>(value),
        #[cfg(feature = "chat")]
        "getChatCompletionMessages" => round_trip::<types::ChatMessageList>(value),
        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        #[cfg(feature = "edits")]
        "createEdit" => round_trip::<types::CreateEditResponse>(value),
        #[cfg(feature = "images")]
        "createImage" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "images")]
        "createImageEdit" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "images")]
        "createImageVariation" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "embeddings")]
        "createEmbedding" => round_trip::<types::CreateEmbeddingResponse>(value),
        #[cfg(feature = "files")]
        "listFiles" => round_trip::<types::ListFilesResponse>(value),
        #[cfg(feature = "files")]
        "createFile" => round_trip::<types::OpenAiFile>(value),
        #[cfg(feature = "files")]
        "retrieveFile" => round_trip::<types::OpenAiFile>(value),
        #[cfg(feature = "files")]
        "deleteFile" => round_trip::<types::DeleteFileResponse>(value),
        #[cfg(feature = "fine-tunes")]
        "listFineTunes" => round_trip::<types::ListFineTunesResponse>(value),
        #[cfg(feature = "fine-tunes")]
        "createFineTune" => round_trip::<types::FineTune>(value),
        #[cfg(feature = "fine-tunes")]
        "retrieveFineTune" => round_trip::<types::FineTune>(value),
        #[cfg(feature = "fine-tunes")]
        "cancelFineTune" => round_trip::<types::FineTune>(value),
        #[cfg(feature = "fine-tunes")]
        "listFineTuneEvents" => round_trip::<types::ListFineTuneEventsResponse>(value),
        #[cfg(feature = "moderations")]
        "createModeration" => round_trip::<types::CreateModerationResponse>(value),
        #[cfg(feature = "engines")]
        "listEngines" => round_trip::<types::ListEnginesResponse>(value),
        #[cfg(feature = "engines")]
        "retrieveEngine" => round_trip::<types::Engine>(value),
        _ => None,
    }
}

/// One event; [`None`] if the operation has no event stream.
pub fn event(
    id: &str,
    value: serde_json::Value,
) -> Option<Result<serde_json::Value, serde_json::Error>> {
    match id {
        #[cfg(feature = "chat")]
        "createChatCompletion" => round_trip::<types::ChatCompletionChunk>(value),
        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        #[cfg(feature = "fine-tunes")]
        "listFineTuneEvents" => round_trip::<types::FineTuneEvent>(value),
        _ => None,
    }
}
