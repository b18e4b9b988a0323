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
                                            .parameter::<
                                                Option<std::collections::BTreeMap<String, String>>,
                                            >("metadata");
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
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "images")]
        "createImageEdit" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = {
                    let mut request = CreateImageEditRequest::new(
                        given.file("image"),
                        given.member::<String>("prompt"),
                    );
                    request.mask = given.has_member("mask").then(|| given.file("mask"));
                    request.n = given.member::<Option<u32>>("n");
                    request.size = given.member::<Option<ImageSize>>("size");
                    request.response_format = given
                        .member::<Option<ImageResponseFormat>>("response_format");
                    request.user = given.member::<Option<String>>("user");
                    request
                };
                Vec::from([
                    Made {
                        method: "create_edit",
                        streams: false,
                        takes_parameters: false,
                        call: bare(client.images().create_edit(&request)),
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
                ])
            }
            made(client, given)
        }

        #[cfg(feature = "files")]
        "createFile" => {
            fn made(client: &runtime::Client, given: &Given) -> Vec<Made> {
                let request = CreateFileRequest::new(
                    given.file("file"),
                    given.member::<String>("purpose"),
                );
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
