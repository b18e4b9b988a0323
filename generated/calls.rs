// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The calls of each operation. Tests include this file, and bring what it uses.
#![allow(deprecated, unused_imports, unused_variables)]
use super::{Given, Made, bare, runtime, types};
use super::types::*;

/// The calls of an operation, one for each of its methods; none if it is not known.
pub fn calls(client: &runtime::Client, id: &str, given: &Given) -> Vec<Made> {
    match id {
        #[cfg(feature = "models")]
        "listModels" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.models().list()),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "models")]
        "retrieveModel" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.models().retrieve(given.path::<String>("model")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "models")]
        "deleteModel" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.models().delete(given.path::<String>("model"))),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "createChatCompletion" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateChatCompletionRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.chat().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.chat().create_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "listChatCompletions" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.chat().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .chat()
                                .list_with(
                                    &{
                                        let mut request = ListChatCompletionsParams::new();
                                        request.model = given.parameter::<Option<String>>("model");
                                        request.metadata = given
                                            .parameter::<Option<runtime::Map<String>>>("metadata");
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "getChatCompletion" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.chat().retrieve(given.path::<String>("completion_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "updateChatCompletion" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<UpdateChatCompletionRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "update",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .chat()
                                .update(given.path::<String>("completion_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "deleteChatCompletion" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.chat().delete(given.path::<String>("completion_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "chat")]
        "getChatCompletionMessages" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .chat()
                                .messages()
                                .list(given.path::<String>("completion_id")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .chat()
                                .messages()
                                .list_with(
                                    given.path::<String>("completion_id"),
                                    &{
                                        let mut request = GetChatCompletionMessagesParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "createResponse" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateResponseRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.responses().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.responses().create_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "getResponse" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .responses()
                                .retrieve(given.path::<String>("response_id")),
                        ),
                    },
                    Made {
                        method: "retrieve_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .responses()
                                .retrieve_with(
                                    given.path::<String>("response_id"),
                                    &{
                                        let mut request = GetResponseParams::new();
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request.starting_after = given
                                            .parameter::<Option<i64>>("starting_after");
                                        request.include_obfuscation = given
                                            .parameter::<Option<bool>>("include_obfuscation");
                                        request
                                    },
                                ),
                        ),
                    },
                    Made {
                        method: "retrieve_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(
                            client
                                .responses()
                                .retrieve_stream(given.path::<String>("response_id")),
                        ),
                    },
                    Made {
                        method: "retrieve_stream_with",
                        streams: true,
                        takes_parameters: true,
                        call: bare(
                            client
                                .responses()
                                .retrieve_stream_with(
                                    given.path::<String>("response_id"),
                                    &{
                                        let mut request = GetResponseParams::new();
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request.starting_after = given
                                            .parameter::<Option<i64>>("starting_after");
                                        request.include_obfuscation = given
                                            .parameter::<Option<bool>>("include_obfuscation");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "deleteResponse" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .responses()
                                .delete(given.path::<String>("response_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "cancelResponse" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .responses()
                                .cancel(given.path::<String>("response_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "listInputItems" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .responses()
                                .input_items()
                                .list(given.path::<String>("response_id")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .responses()
                                .input_items()
                                .list_with(
                                    given.path::<String>("response_id"),
                                    &{
                                        let mut request = ListInputItemsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "Getinputtokencounts" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CountInputTokensRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "count",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.responses().input_tokens().count(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "responses")]
        "Compactconversation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CompactResponseRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "compact",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.responses().compact(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "createConversation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateConversationRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.conversations().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "getConversation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .retrieve(given.path::<String>("conversation_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "updateConversation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<UpdateConversationRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "update",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .update(given.path::<String>("conversation_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "deleteConversation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .delete(given.path::<String>("conversation_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "createConversationItems" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateConversationItemsRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .create(given.path::<String>("conversation_id"), &request),
                        ),
                    },
                    Made {
                        method: "create_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .create_with(
                                    given.path::<String>("conversation_id"),
                                    &request,
                                    &{
                                        let mut request = CreateConversationItemsParams::new();
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "listConversationItems" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .list(given.path::<String>("conversation_id")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .list_with(
                                    given.path::<String>("conversation_id"),
                                    &{
                                        let mut request = ListConversationItemsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "getConversationItem" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .retrieve(
                                    given.path::<String>("conversation_id"),
                                    given.path::<String>("item_id"),
                                ),
                        ),
                    },
                    Made {
                        method: "retrieve_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .retrieve_with(
                                    given.path::<String>("conversation_id"),
                                    given.path::<String>("item_id"),
                                    &{
                                        let mut request = GetConversationItemParams::new();
                                        request.include = given
                                            .parameter::<Option<Vec<ResponseInclude>>>("include[]");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "conversations")]
        "deleteConversationItem" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .conversations()
                                .items()
                                .delete(
                                    given.path::<String>("conversation_id"),
                                    given.path::<String>("item_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "completions")]
        "createCompletion" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateCompletionRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.completions().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.completions().create_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "edits")]
        "createEdit" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateEditRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.edits().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "images")]
        "createImage" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateImageRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.images().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.images().create_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "images")]
        "createImageEdit" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateImageEditRequest::new(
                        given.files("image"),
                        given.member::<String>("prompt"),
                    );
                    request.mask = given.has_member("mask").then(|| given.file("mask"));
                    request.n = given.member::<Option<u32>>("n");
                    request.size = given.member::<Option<ImageSize>>("size");
                    request.response_format = given
                        .member::<Option<ImageResponseFormat>>("response_format");
                    request.user = given.member::<Option<String>>("user");
                    request.background = given
                        .member::<Option<ImageBackground>>("background");
                    request.complexity = given
                        .member::<Option<ImageComplexity>>("complexity");
                    request.frame_count = given.member::<Option<u32>>("frame_count");
                    request.frame_duration_ms = given
                        .member::<Option<u32>>("frame_duration_ms");
                    request.input_fidelity = given
                        .member::<Option<ImageInputFidelity>>("input_fidelity");
                    request.markup = given
                        .has_member("markup")
                        .then(|| given.file("markup"));
                    request.model = given.member::<Option<String>>("model");
                    request.output_compression = given
                        .member::<Option<u32>>("output_compression");
                    request.output_format = given
                        .member::<Option<ImageFormat>>("output_format");
                    request.partial_images = given
                        .member::<Option<u32>>("partial_images");
                    request.quality = given.member::<Option<ImageQuality>>("quality");
                    request.safety_identifier = given
                        .member::<Option<String>>("safety_identifier");
                    request.svg = given.member::<Option<ImageSvgOptions>>("svg");
                    request
                };
                Vec::from([
                    Made {
                        method: "create_edit",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.images().create_edit(&request)),
                    },
                    Made {
                        method: "create_edit_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.images().create_edit_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "images")]
        "createImageEditJson" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<EditImagesByReferenceRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create_edit_by_reference",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.images().create_edit_by_reference(&request)),
                    },
                    Made {
                        method: "create_edit_by_reference_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(
                            client.images().create_edit_by_reference_stream(&request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "images")]
        "createImageVariation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateImageVariationRequest::new(
                        given.file("image"),
                    );
                    request.n = given.member::<Option<u32>>("n");
                    request.size = given.member::<Option<ImageSize>>("size");
                    request.response_format = given
                        .member::<Option<ImageResponseFormat>>("response_format");
                    request.user = given.member::<Option<String>>("user");
                    request.model = given.member::<Option<String>>("model");
                    request
                };
                Vec::from([
                    Made {
                        method: "create_variation",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.images().create_variation(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "createSpeech" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateSpeechRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().speech().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(client.audio().speech().create_stream(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "createTranscription" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateTranscriptionRequest::new(
                        given.file("file"),
                        given.member::<String>("model"),
                    );
                    request.chunking_strategy = given
                        .member::<Option<TranscriptionChunking>>("chunking_strategy");
                    request.include = given
                        .member::<Option<Vec<TranscriptionInclude>>>("include");
                    request.keywords = given.member::<Option<Vec<String>>>("keywords");
                    request.known_speaker_names = given
                        .member::<Option<Vec<String>>>("known_speaker_names");
                    request.known_speaker_references = given
                        .member::<Option<Vec<String>>>("known_speaker_references");
                    request.language = given.member::<Option<String>>("language");
                    request.languages = given.member::<Option<Vec<String>>>("languages");
                    request.prompt = given.member::<Option<String>>("prompt");
                    request.response_format = given
                        .member::<Option<TranscriptionFormat>>("response_format");
                    request.temperature = given.member::<Option<f64>>("temperature");
                    request.timestamp_granularities = given
                        .member::<
                            Option<Vec<TranscriptionGranularity>>,
                        >("timestamp_granularities");
                    request
                };
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().transcriptions().create(&request)),
                    },
                    Made {
                        method: "create_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(
                            client.audio().transcriptions().create_stream(&request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "createTranslation" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateTranslationRequest::new(
                        given.file("file"),
                        given.member::<String>("model"),
                    );
                    request.prompt = given.member::<Option<String>>("prompt");
                    request.response_format = given
                        .member::<Option<TranslationFormat>>("response_format");
                    request.temperature = given.member::<Option<f64>>("temperature");
                    request
                };
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().translations().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "createVoiceConsent" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = CreateVoiceConsentRequest::new(
                    given.member::<String>("name"),
                    given.file("recording"),
                    given.member::<String>("language"),
                );
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().voice_consents().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "listVoiceConsents" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().voice_consents().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .audio()
                                .voice_consents()
                                .list_with(
                                    &{
                                        let mut request = ListVoiceConsentsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "getVoiceConsent" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .audio()
                                .voice_consents()
                                .retrieve(given.path::<String>("consent_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "updateVoiceConsent" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<UpdateVoiceConsentRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "update",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .audio()
                                .voice_consents()
                                .update(given.path::<String>("consent_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "deleteVoiceConsent" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .audio()
                                .voice_consents()
                                .delete(given.path::<String>("consent_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "audio")]
        "createVoice" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = CreateVoiceRequest::new(
                    given.member::<String>("name"),
                    given.file("audio_sample"),
                    given.member::<String>("consent"),
                );
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.audio().voices().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "embeddings")]
        "createEmbedding" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateEmbeddingRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.embeddings().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "listFiles" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.files().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .files()
                                .list_with(
                                    &{
                                        let mut request = ListFilesParams::new();
                                        request.purpose = given
                                            .parameter::<Option<String>>("purpose");
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "createFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateFileRequest::new(
                        given.file("file"),
                        given.member::<String>("purpose"),
                    );
                    request.expires_after = given
                        .member::<Option<FileExpiration>>("expires_after");
                    request
                };
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.files().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "retrieveFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.files().retrieve(given.path::<String>("file_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "deleteFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.files().delete(given.path::<String>("file_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "downloadFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "download",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.files().download(given.path::<String>("file_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "uploads")]
        "createUpload" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateUploadRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.uploads().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "uploads")]
        "addUploadPart" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = CreateUploadPartRequest::new(given.file("data"));
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .uploads()
                                .parts()
                                .create(given.path::<String>("upload_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "uploads")]
        "completeUpload" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CompleteUploadRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "complete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .uploads()
                                .complete(given.path::<String>("upload_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "uploads")]
        "cancelUpload" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.uploads().cancel(given.path::<String>("upload_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "batches")]
        "createBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateBatchRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.batches().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "batches")]
        "listBatches" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.batches().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .batches()
                                .list_with(
                                    &{
                                        let mut request = ListBatchesParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "batches")]
        "retrieveBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.batches().retrieve(given.path::<String>("batch_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "batches")]
        "cancelBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.batches().cancel(given.path::<String>("batch_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "listVectorStores" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.vector_stores().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .vector_stores()
                                .list_with(
                                    &{
                                        let mut request = ListVectorStoresParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.before = given
                                            .parameter::<Option<String>>("before");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "createVectorStore" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateVectorStoreRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.vector_stores().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "getVectorStore" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .retrieve(given.path::<String>("vector_store_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "modifyVectorStore" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<UpdateVectorStoreRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "update",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .update(given.path::<String>("vector_store_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "deleteVectorStore" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .delete(given.path::<String>("vector_store_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "searchVectorStore" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<SearchVectorStoreRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "search",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .search(given.path::<String>("vector_store_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "listVectorStoreFiles" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .list(given.path::<String>("vector_store_id")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .list_with(
                                    given.path::<String>("vector_store_id"),
                                    &{
                                        let mut request = ListVectorStoreFilesParams::new();
                                        request.filter = given
                                            .parameter::<Option<VectorStoreFileStatus>>("filter");
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.before = given
                                            .parameter::<Option<String>>("before");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "createVectorStoreFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateVectorStoreFileRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .create(given.path::<String>("vector_store_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "getVectorStoreFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .retrieve(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("file_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "updateVectorStoreFileAttributes" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<UpdateVectorStoreFileRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "update",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .update(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("file_id"),
                                    &request,
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "deleteVectorStoreFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .delete(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("file_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "retrieveVectorStoreFileContent" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "content",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .files()
                                .content(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("file_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "createVectorStoreFileBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateVectorStoreFileBatchRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .file_batches()
                                .create(given.path::<String>("vector_store_id"), &request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "getVectorStoreFileBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .file_batches()
                                .retrieve(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("batch_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "cancelVectorStoreFileBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .file_batches()
                                .cancel(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("batch_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "vector-stores")]
        "listFilesInVectorStoreBatch" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list_files",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .vector_stores()
                                .file_batches()
                                .list_files(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("batch_id"),
                                ),
                        ),
                    },
                    Made {
                        method: "list_files_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .vector_stores()
                                .file_batches()
                                .list_files_with(
                                    given.path::<String>("vector_store_id"),
                                    given.path::<String>("batch_id"),
                                    &{
                                        let mut request = ListFilesInVectorStoreBatchParams::new();
                                        request.filter = given
                                            .parameter::<Option<VectorStoreFileStatus>>("filter");
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.before = given
                                            .parameter::<Option<String>>("before");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<ListOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "createFineTuningJob" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateFineTuningJobRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.fine_tuning().jobs().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "listPaginatedFineTuningJobs" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.fine_tuning().jobs().list()),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .list_with(
                                    &{
                                        let mut request = ListPaginatedFineTuningJobsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.metadata = given
                                            .parameter::<Option<runtime::Map<String>>>("metadata");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "retrieveFineTuningJob" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .retrieve(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "cancelFineTuningJob" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .cancel(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "pauseFineTuningJob" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "pause",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .pause(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "resumeFineTuningJob" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "resume",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .resume(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "listFineTuningEvents" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list_events",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .list_events(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                    Made {
                        method: "list_events_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .list_events_with(
                                    given.path::<String>("fine_tuning_job_id"),
                                    &{
                                        let mut request = ListFineTuningEventsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "listFineTuningJobCheckpoints" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .checkpoints()
                                .list(given.path::<String>("fine_tuning_job_id")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .fine_tuning()
                                .jobs()
                                .checkpoints()
                                .list_with(
                                    given.path::<String>("fine_tuning_job_id"),
                                    &{
                                        let mut request = ListFineTuningJobCheckpointsParams::new();
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "createFineTuningCheckpointPermission" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateFineTuningPermissionRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .checkpoints()
                                .permissions()
                                .create(
                                    given.path::<String>("fine_tuned_model_checkpoint"),
                                    &request,
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "listFineTuningCheckpointPermissions" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .checkpoints()
                                .permissions()
                                .list(given.path::<String>("fine_tuned_model_checkpoint")),
                        ),
                    },
                    Made {
                        method: "list_with",
                        streams: false,
                        takes_parameters: true,
                        call: bare(
                            client
                                .fine_tuning()
                                .checkpoints()
                                .permissions()
                                .list_with(
                                    given.path::<String>("fine_tuned_model_checkpoint"),
                                    &{
                                        let mut request = ListFineTuningCheckpointPermissionsParams::new();
                                        request.project_id = given
                                            .parameter::<Option<String>>("project_id");
                                        request.after = given.parameter::<Option<String>>("after");
                                        request.limit = given.parameter::<Option<u32>>("limit");
                                        request.order = given
                                            .parameter::<Option<FineTuningPermissionOrder>>("order");
                                        request
                                    },
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "deleteFineTuningCheckpointPermission" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "delete",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tuning()
                                .checkpoints()
                                .permissions()
                                .delete(
                                    given.path::<String>("fine_tuned_model_checkpoint"),
                                    given.path::<String>("permission_id"),
                                ),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "runGrader" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<RunGraderRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "run",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.fine_tuning().alpha().graders().run(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tuning")]
        "validateGrader" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<ValidateGraderRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "validate",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.fine_tuning().alpha().graders().validate(&request),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tunes")]
        "listFineTunes" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.fine_tunes().list()),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tunes")]
        "createFineTune" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateFineTuneRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.fine_tunes().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tunes")]
        "retrieveFineTune" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tunes()
                                .retrieve(given.path::<String>("fine_tune_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tunes")]
        "cancelFineTune" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "cancel",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tunes()
                                .cancel(given.path::<String>("fine_tune_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "fine-tunes")]
        "listFineTuneEvents" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list_events",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tunes()
                                .list_events(given.path::<String>("fine_tune_id")),
                        ),
                    },
                    Made {
                        method: "list_events_stream",
                        streams: true,
                        takes_parameters: false,
                        call: bare(
                            client
                                .fine_tunes()
                                .list_events_stream(given.path::<String>("fine_tune_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "moderations")]
        "createModeration" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = given.body::<CreateModerationRequest>();
                assert!(request.extra.is_empty(), "{:?}", request.extra);
                Vec::from([
                    Made {
                        method: "create",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.moderations().create(&request)),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "engines")]
        "listEngines" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "list",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.engines().list()),
                    },
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "engines")]
        "retrieveEngine" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                Vec::from([
                    Made {
                        method: "retrieve",
                        streams: false,
                        takes_parameters: false,
                        call: bare(
                            client.engines().retrieve(given.path::<String>("engine_id")),
                        ),
                    },
                ])
            }
            made(client, given)
        }
        _ => Vec::new(),
    }
}
