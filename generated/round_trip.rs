// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The JSON bodies of each operation, decoded and encoded again; and how large unions are.
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
        #[cfg(feature = "responses")]
        "createResponse" => round_trip::<types::CreateResponseRequest>(value),
        #[cfg(feature = "responses")]
        "Getinputtokencounts" => round_trip::<types::CountInputTokensRequest>(value),
        #[cfg(feature = "responses")]
        "Compactconversation" => round_trip::<types::CompactResponseRequest>(value),
        #[cfg(feature = "conversations")]
        "createConversation" => round_trip::<types::CreateConversationRequest>(value),
        #[cfg(feature = "conversations")]
        "updateConversation" => round_trip::<types::UpdateConversationRequest>(value),
        #[cfg(feature = "conversations")]
        "createConversationItems" => {
            round_trip::<types::CreateConversationItemsRequest>(value)
        }

        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionRequest>(value),
        #[cfg(feature = "edits")]
        "createEdit" => round_trip::<types::CreateEditRequest>(value),
        #[cfg(feature = "images")]
        "createImage" => round_trip::<types::CreateImageRequest>(value),
        #[cfg(feature = "images")]
        "createImageEditJson" => round_trip::<types::EditImagesByReferenceRequest>(value),
        #[cfg(feature = "audio")]
        "createSpeech" => round_trip::<types::CreateSpeechRequest>(value),
        #[cfg(feature = "audio")]
        "updateVoiceConsent" => round_trip::<types::UpdateVoiceConsentRequest>(value),
        #[cfg(feature = "embeddings")]
        "createEmbedding" => round_trip::<types::CreateEmbeddingRequest>(value),
        #[cfg(feature = "uploads")]
        "createUpload" => round_trip::<types::CreateUploadRequest>(value),
        #[cfg(feature = "uploads")]
        "completeUpload" => round_trip::<types::CompleteUploadRequest>(value),
        #[cfg(feature = "batches")]
        "createBatch" => round_trip::<types::CreateBatchRequest>(value),
        #[cfg(feature = "vector-stores")]
        "createVectorStore" => round_trip::<types::CreateVectorStoreRequest>(value),
        #[cfg(feature = "vector-stores")]
        "modifyVectorStore" => round_trip::<types::UpdateVectorStoreRequest>(value),
        #[cfg(feature = "vector-stores")]
        "searchVectorStore" => round_trip::<types::SearchVectorStoreRequest>(value),
        #[cfg(feature = "vector-stores")]
        "createVectorStoreFile" => {
            round_trip::<types::CreateVectorStoreFileRequest>(value)
        }

        #[cfg(feature = "vector-stores")]
        "updateVectorStoreFileAttributes" => {
            round_trip::<types::UpdateVectorStoreFileRequest>(value)
        }

        #[cfg(feature = "vector-stores")]
        "createVectorStoreFileBatch" => {
            round_trip::<types::CreateVectorStoreFileBatchRequest>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "createFineTuningJob" => round_trip::<types::CreateFineTuningJobRequest>(value),
        #[cfg(feature = "fine-tuning")]
        "createFineTuningCheckpointPermission" => {
            round_trip::<types::CreateFineTuningPermissionRequest>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "runGrader" => round_trip::<types::RunGraderRequest>(value),
        #[cfg(feature = "fine-tuning")]
        "validateGrader" => round_trip::<types::ValidateGraderRequest>(value),
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
        "createChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "listChatCompletions" => round_trip::<types::ChatCompletionList>(value),
        #[cfg(feature = "chat")]
        "getChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "updateChatCompletion" => round_trip::<types::ChatCompletion>(value),
        #[cfg(feature = "chat")]
        "deleteChatCompletion" => round_trip::<types::ChatCompletionDeleted>(value),
        #[cfg(feature = "chat")]
        "getChatCompletionMessages" => round_trip::<types::ChatMessageList>(value),
        #[cfg(feature = "responses")]
        "createResponse" => round_trip::<types::ModelResponse>(value),
        #[cfg(feature = "responses")]
        "getResponse" => round_trip::<types::ModelResponse>(value),
        #[cfg(feature = "responses")]
        "deleteResponse" => round_trip::<types::ResponseDeleted>(value),
        #[cfg(feature = "responses")]
        "cancelResponse" => round_trip::<types::ModelResponse>(value),
        #[cfg(feature = "responses")]
        "listInputItems" => round_trip::<types::ResponseItemList>(value),
        #[cfg(feature = "responses")]
        "Getinputtokencounts" => round_trip::<types::InputTokenCount>(value),
        #[cfg(feature = "responses")]
        "Compactconversation" => round_trip::<types::CompactedResponse>(value),
        #[cfg(feature = "conversations")]
        "createConversation" => round_trip::<types::Conversation>(value),
        #[cfg(feature = "conversations")]
        "getConversation" => round_trip::<types::Conversation>(value),
        #[cfg(feature = "conversations")]
        "updateConversation" => round_trip::<types::Conversation>(value),
        #[cfg(feature = "conversations")]
        "deleteConversation" => round_trip::<types::ConversationDeleted>(value),
        #[cfg(feature = "conversations")]
        "createConversationItems" => round_trip::<types::ConversationItemList>(value),
        #[cfg(feature = "conversations")]
        "listConversationItems" => round_trip::<types::ConversationItemList>(value),
        #[cfg(feature = "conversations")]
        "getConversationItem" => round_trip::<types::ConversationItem>(value),
        #[cfg(feature = "conversations")]
        "deleteConversationItem" => round_trip::<types::Conversation>(value),
        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        #[cfg(feature = "edits")]
        "createEdit" => round_trip::<types::CreateEditResponse>(value),
        #[cfg(feature = "images")]
        "createImage" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "images")]
        "createImageEdit" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "images")]
        "createImageEditJson" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "images")]
        "createImageVariation" => round_trip::<types::ImagesResponse>(value),
        #[cfg(feature = "audio")]
        "createTranscription" => round_trip::<types::Transcription>(value),
        #[cfg(feature = "audio")]
        "createTranslation" => round_trip::<types::Translation>(value),
        #[cfg(feature = "audio")]
        "createVoiceConsent" => round_trip::<types::VoiceConsent>(value),
        #[cfg(feature = "audio")]
        "listVoiceConsents" => round_trip::<types::VoiceConsentList>(value),
        #[cfg(feature = "audio")]
        "getVoiceConsent" => round_trip::<types::VoiceConsent>(value),
        #[cfg(feature = "audio")]
        "updateVoiceConsent" => round_trip::<types::VoiceConsent>(value),
        #[cfg(feature = "audio")]
        "deleteVoiceConsent" => round_trip::<types::VoiceConsentDeleted>(value),
        #[cfg(feature = "audio")]
        "createVoice" => round_trip::<types::AudioVoice>(value),
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
        #[cfg(feature = "uploads")]
        "createUpload" => round_trip::<types::Upload>(value),
        #[cfg(feature = "uploads")]
        "addUploadPart" => round_trip::<types::UploadPart>(value),
        #[cfg(feature = "uploads")]
        "completeUpload" => round_trip::<types::Upload>(value),
        #[cfg(feature = "uploads")]
        "cancelUpload" => round_trip::<types::Upload>(value),
        #[cfg(feature = "batches")]
        "createBatch" => round_trip::<types::Batch>(value),
        #[cfg(feature = "batches")]
        "listBatches" => round_trip::<types::BatchList>(value),
        #[cfg(feature = "batches")]
        "retrieveBatch" => round_trip::<types::Batch>(value),
        #[cfg(feature = "batches")]
        "cancelBatch" => round_trip::<types::Batch>(value),
        #[cfg(feature = "vector-stores")]
        "listVectorStores" => round_trip::<types::VectorStoreList>(value),
        #[cfg(feature = "vector-stores")]
        "createVectorStore" => round_trip::<types::VectorStore>(value),
        #[cfg(feature = "vector-stores")]
        "getVectorStore" => round_trip::<types::VectorStore>(value),
        #[cfg(feature = "vector-stores")]
        "modifyVectorStore" => round_trip::<types::VectorStore>(value),
        #[cfg(feature = "vector-stores")]
        "deleteVectorStore" => round_trip::<types::VectorStoreDeleted>(value),
        #[cfg(feature = "vector-stores")]
        "searchVectorStore" => round_trip::<types::VectorStoreSearchPage>(value),
        #[cfg(feature = "vector-stores")]
        "listVectorStoreFiles" => round_trip::<types::VectorStoreFileList>(value),
        #[cfg(feature = "vector-stores")]
        "createVectorStoreFile" => round_trip::<types::VectorStoreFile>(value),
        #[cfg(feature = "vector-stores")]
        "getVectorStoreFile" => round_trip::<types::VectorStoreFile>(value),
        #[cfg(feature = "vector-stores")]
        "updateVectorStoreFileAttributes" => round_trip::<types::VectorStoreFile>(value),
        #[cfg(feature = "vector-stores")]
        "deleteVectorStoreFile" => round_trip::<types::VectorStoreFileDeleted>(value),
        #[cfg(feature = "vector-stores")]
        "retrieveVectorStoreFileContent" => {
            round_trip::<types::VectorStoreFileContent>(value)
        }

        #[cfg(feature = "vector-stores")]
        "createVectorStoreFileBatch" => round_trip::<types::VectorStoreFileBatch>(value),
        #[cfg(feature = "vector-stores")]
        "getVectorStoreFileBatch" => round_trip::<types::VectorStoreFileBatch>(value),
        #[cfg(feature = "vector-stores")]
        "cancelVectorStoreFileBatch" => round_trip::<types::VectorStoreFileBatch>(value),
        #[cfg(feature = "vector-stores")]
        "listFilesInVectorStoreBatch" => round_trip::<types::VectorStoreFileList>(value),
        #[cfg(feature = "fine-tuning")]
        "createFineTuningJob" => round_trip::<types::FineTuningJob>(value),
        #[cfg(feature = "fine-tuning")]
        "listPaginatedFineTuningJobs" => round_trip::<types::FineTuningJobList>(value),
        #[cfg(feature = "fine-tuning")]
        "retrieveFineTuningJob" => round_trip::<types::FineTuningJob>(value),
        #[cfg(feature = "fine-tuning")]
        "cancelFineTuningJob" => round_trip::<types::FineTuningJob>(value),
        #[cfg(feature = "fine-tuning")]
        "pauseFineTuningJob" => round_trip::<types::FineTuningJob>(value),
        #[cfg(feature = "fine-tuning")]
        "resumeFineTuningJob" => round_trip::<types::FineTuningJob>(value),
        #[cfg(feature = "fine-tuning")]
        "listFineTuningEvents" => round_trip::<types::FineTuningEventList>(value),
        #[cfg(feature = "fine-tuning")]
        "listFineTuningJobCheckpoints" => {
            round_trip::<types::FineTuningCheckpointList>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "createFineTuningCheckpointPermission" => {
            round_trip::<types::FineTuningPermissionList>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "listFineTuningCheckpointPermissions" => {
            round_trip::<types::FineTuningPermissionList>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "deleteFineTuningCheckpointPermission" => {
            round_trip::<types::FineTuningPermissionDeleted>(value)
        }

        #[cfg(feature = "fine-tuning")]
        "runGrader" => round_trip::<types::GraderRun>(value),
        #[cfg(feature = "fine-tuning")]
        "validateGrader" => round_trip::<types::ValidateGraderResponse>(value),
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

/// One event, of a stream or, for `/webhooks`, of a webhook; [`None`] if the operation has none.
pub fn event(
    id: &str,
    value: serde_json::Value,
) -> Option<Result<serde_json::Value, serde_json::Error>> {
    match id {
        #[cfg(feature = "chat")]
        "createChatCompletion" => round_trip::<types::ChatCompletionChunk>(value),
        #[cfg(feature = "responses")]
        "createResponse" => round_trip::<types::ResponseEvent>(value),
        #[cfg(feature = "responses")]
        "getResponse" => round_trip::<types::ResponseEvent>(value),
        #[cfg(feature = "completions")]
        "createCompletion" => round_trip::<types::CreateCompletionResponse>(value),
        #[cfg(feature = "images")]
        "createImage" => round_trip::<types::ImageGenerationEvent>(value),
        #[cfg(feature = "images")]
        "createImageEdit" => round_trip::<types::ImageEditEvent>(value),
        #[cfg(feature = "images")]
        "createImageEditJson" => round_trip::<types::ImageEditEvent>(value),
        #[cfg(feature = "audio")]
        "createSpeech" => round_trip::<types::SpeechEvent>(value),
        #[cfg(feature = "audio")]
        "createTranscription" => round_trip::<types::TranscriptionEvent>(value),
        #[cfg(feature = "fine-tunes")]
        "listFineTuneEvents" => round_trip::<types::FineTuneEvent>(value),
        #[cfg(feature = "webhooks")]
        "/webhooks" => round_trip::<types::WebhookEvent>(value),
        _ => None,
    }
}

/// The names of the unions, with their bytes in memory.
pub const UNIONS: &[(&str, usize)] = &[
    #[cfg(feature = "webhooks")]
    ("WebhookEvent", std::mem::size_of::<types::WebhookEvent>()),
    #[cfg(feature = "responses")]
    ("ErrorCode", std::mem::size_of::<types::ErrorCode>()),
    #[cfg(feature = "chat")]
    ("ResponseFormat", std::mem::size_of::<types::ResponseFormat>()),
    #[cfg(any(feature = "chat", feature = "audio"))]
    ("Voice", std::mem::size_of::<types::Voice>()),
    #[cfg(
        any(feature = "responses", feature = "conversations", feature = "vector-stores")
    )]
    ("FileFilter", std::mem::size_of::<types::FileFilter>()),
    #[cfg(
        any(feature = "responses", feature = "conversations", feature = "vector-stores")
    )]
    ("FilterValue", std::mem::size_of::<types::FilterValue>()),
    #[cfg(
        any(feature = "responses", feature = "conversations", feature = "vector-stores")
    )]
    ("FilterListValue", std::mem::size_of::<types::FilterListValue>()),
    #[cfg(
        any(feature = "responses", feature = "conversations", feature = "vector-stores")
    )]
    ("AttributeValue", std::mem::size_of::<types::AttributeValue>()),
    #[cfg(feature = "fine-tuning")]
    ("Grader", std::mem::size_of::<types::Grader>()),
    #[cfg(feature = "fine-tuning")]
    ("MultiGraderParts", std::mem::size_of::<types::MultiGraderParts>()),
    #[cfg(feature = "fine-tuning")]
    ("MultiGraderPart", std::mem::size_of::<types::MultiGraderPart>()),
    #[cfg(feature = "fine-tuning")]
    ("GraderContent", std::mem::size_of::<types::GraderContent>()),
    #[cfg(feature = "fine-tuning")]
    ("GraderPart", std::mem::size_of::<types::GraderPart>()),
    #[cfg(feature = "chat")]
    ("ChatMessage", std::mem::size_of::<types::ChatMessage>()),
    #[cfg(feature = "chat")]
    ("ChatTextContent", std::mem::size_of::<types::ChatTextContent>()),
    #[cfg(feature = "chat")]
    ("ChatUserContent", std::mem::size_of::<types::ChatUserContent>()),
    #[cfg(feature = "chat")]
    ("ChatAssistantContent", std::mem::size_of::<types::ChatAssistantContent>()),
    #[cfg(feature = "chat")]
    ("ChatContentPart", std::mem::size_of::<types::ChatContentPart>()),
    #[cfg(feature = "chat")]
    ("ChatAssistantPart", std::mem::size_of::<types::ChatAssistantPart>()),
    #[cfg(feature = "chat")]
    ("ChatToolCall", std::mem::size_of::<types::ChatToolCall>()),
    #[cfg(feature = "chat")]
    ("ChatTool", std::mem::size_of::<types::ChatTool>()),
    #[cfg(feature = "chat")]
    ("ChatCustomFormat", std::mem::size_of::<types::ChatCustomFormat>()),
    #[cfg(feature = "chat")]
    ("ChatToolChoice", std::mem::size_of::<types::ChatToolChoice>()),
    #[cfg(feature = "chat")]
    ("ChatFunctionChoice", std::mem::size_of::<types::ChatFunctionChoice>()),
    #[cfg(feature = "chat")]
    ("ChatModerationOutcome", std::mem::size_of::<types::ChatModerationOutcome>()),
    #[cfg(feature = "chat")]
    ("StoredChatPart", std::mem::size_of::<types::StoredChatPart>()),
    #[cfg(feature = "responses")]
    ("ResponseInput", std::mem::size_of::<types::ResponseInput>()),
    #[cfg(feature = "responses")]
    ("ResponseConversation", std::mem::size_of::<types::ResponseConversation>()),
    #[cfg(feature = "responses")]
    ("PromptVariable", std::mem::size_of::<types::PromptVariable>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("TextFormat", std::mem::size_of::<types::TextFormat>()),
    #[cfg(feature = "responses")]
    ("ToolChoice", std::mem::size_of::<types::ToolChoice>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("Tool", std::mem::size_of::<types::Tool>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("CustomToolFormat", std::mem::size_of::<types::CustomToolFormat>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("NamespacedTool", std::mem::size_of::<types::NamespacedTool>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("CodeInterpreterContainer", std::mem::size_of::<types::CodeInterpreterContainer>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ContainerNetworkPolicy", std::mem::size_of::<types::ContainerNetworkPolicy>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("McpAllowedTools", std::mem::size_of::<types::McpAllowedTools>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("McpApproval", std::mem::size_of::<types::McpApproval>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ShellEnvironment", std::mem::size_of::<types::ShellEnvironment>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ContainerSkill", std::mem::size_of::<types::ContainerSkill>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("InputItem", std::mem::size_of::<types::InputItem>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("InputMessageContent", std::mem::size_of::<types::InputMessageContent>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("InputContent", std::mem::size_of::<types::InputContent>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("Annotation", std::mem::size_of::<types::Annotation>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("OutputContent", std::mem::size_of::<types::OutputContent>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ToolCaller", std::mem::size_of::<types::ToolCaller>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ToolOutput", std::mem::size_of::<types::ToolOutput>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ToolOutputPart", std::mem::size_of::<types::ToolOutputPart>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("WebSearchAction", std::mem::size_of::<types::WebSearchAction>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("CodeInterpreterOutput", std::mem::size_of::<types::CodeInterpreterOutput>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("McpCallError", std::mem::size_of::<types::McpCallError>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ComputerAction", std::mem::size_of::<types::ComputerAction>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ShellCallEnvironment", std::mem::size_of::<types::ShellCallEnvironment>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ShellOutcome", std::mem::size_of::<types::ShellOutcome>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ApplyPatchOperation", std::mem::size_of::<types::ApplyPatchOperation>()),
    #[cfg(feature = "responses")]
    ("OutputItem", std::mem::size_of::<types::OutputItem>()),
    #[cfg(feature = "responses")]
    (
        "ResponseModerationOutcome",
        std::mem::size_of::<types::ResponseModerationOutcome>(),
    ),
    #[cfg(feature = "responses")]
    ("PromptCacheDiagnostics", std::mem::size_of::<types::PromptCacheDiagnostics>()),
    #[cfg(feature = "responses")]
    ("ResponseEvent", std::mem::size_of::<types::ResponseEvent>()),
    #[cfg(any(feature = "responses", feature = "conversations"))]
    ("ConversationItem", std::mem::size_of::<types::ConversationItem>()),
    #[cfg(feature = "completions")]
    ("Prompt", std::mem::size_of::<types::Prompt>()),
    #[cfg(any(feature = "chat", feature = "completions"))]
    ("Stop", std::mem::size_of::<types::Stop>()),
    #[cfg(feature = "images")]
    ("ImageGenerationEvent", std::mem::size_of::<types::ImageGenerationEvent>()),
    #[cfg(feature = "images")]
    ("ImageEditEvent", std::mem::size_of::<types::ImageEditEvent>()),
    #[cfg(feature = "audio")]
    ("SpeechEvent", std::mem::size_of::<types::SpeechEvent>()),
    #[cfg(feature = "audio")]
    ("TranscriptionChunking", std::mem::size_of::<types::TranscriptionChunking>()),
    #[cfg(feature = "audio")]
    ("TranscriptionSegmentId", std::mem::size_of::<types::TranscriptionSegmentId>()),
    #[cfg(feature = "audio")]
    ("TranscriptionEvent", std::mem::size_of::<types::TranscriptionEvent>()),
    #[cfg(feature = "embeddings")]
    ("EmbeddingInput", std::mem::size_of::<types::EmbeddingInput>()),
    #[cfg(feature = "vector-stores")]
    ("VectorStoreChunking", std::mem::size_of::<types::VectorStoreChunking>()),
    #[cfg(feature = "vector-stores")]
    ("VectorStoreQuery", std::mem::size_of::<types::VectorStoreQuery>()),
    #[cfg(feature = "vector-stores")]
    ("VectorStoreUsedChunking", std::mem::size_of::<types::VectorStoreUsedChunking>()),
    #[cfg(feature = "fine-tuning")]
    ("FineTuningCount", std::mem::size_of::<types::FineTuningCount>()),
    #[cfg(feature = "fine-tuning")]
    ("FineTuningFactor", std::mem::size_of::<types::FineTuningFactor>()),
    #[cfg(feature = "moderations")]
    ("ModerationInput", std::mem::size_of::<types::ModerationInput>()),
    #[cfg(feature = "moderations")]
    ("ModerationPart", std::mem::size_of::<types::ModerationPart>()),
];
