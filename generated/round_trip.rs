// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The JSON bodies of each operation, decoded and encoded again.
#[allow(unused_imports)]
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
        "createCompletion" => round_trip::<types::CreateCompletionRequest>(value),
        "createEdit" => round_trip::<types::CreateEditRequest>(value),
        "createImage" => round_trip::<types::CreateImageRequest>(value),
        "createEmbedding" => round_trip::<types::CreateEmbeddingRequest>(value),
        "createFineTune" => round_trip::<types::CreateFineTuneRequest>(value),
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
        "listModels" => round_trip::<types::ListModelsResponse>(value),
        "retrieveModel" => round_trip::<types::Model>(value),
        "deleteModel" => round_trip::<types::DeleteModelResponse>(value),
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        "createEdit" => round_trip::<types::CreateEditResponse>(value),
        "createImage" => round_trip::<types::ImagesResponse>(value),
        "createImageEdit" => round_trip::<types::ImagesResponse>(value),
        "createImageVariation" => round_trip::<types::ImagesResponse>(value),
        "createEmbedding" => round_trip::<types::CreateEmbeddingResponse>(value),
        "listFiles" => round_trip::<types::ListFilesResponse>(value),
        "createFile" => round_trip::<types::OpenAiFile>(value),
        "retrieveFile" => round_trip::<types::OpenAiFile>(value),
        "deleteFile" => round_trip::<types::DeleteFileResponse>(value),
        "listFineTunes" => round_trip::<types::ListFineTunesResponse>(value),
        "createFineTune" => round_trip::<types::FineTune>(value),
        "retrieveFineTune" => round_trip::<types::FineTune>(value),
        "cancelFineTune" => round_trip::<types::FineTune>(value),
        "listFineTuneEvents" => round_trip::<types::ListFineTuneEventsResponse>(value),
        "createModeration" => round_trip::<types::CreateModerationResponse>(value),
        "listEngines" => round_trip::<types::ListEnginesResponse>(value),
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
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        "listFineTuneEvents" => round_trip::<types::FineTuneEvent>(value),
        _ => None,
    }
}
