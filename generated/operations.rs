// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operation table.
use crate::runtime;
#[cfg(feature = "models")]
pub use super::models::table::*;
#[cfg(feature = "chat")]
pub use super::chat::table::*;
#[cfg(feature = "responses")]
pub use super::responses::table::*;
#[cfg(feature = "conversations")]
pub use super::conversations::table::*;
#[cfg(feature = "completions")]
pub use super::completions::table::*;
#[cfg(feature = "edits")]
pub use super::edits::table::*;
#[cfg(feature = "images")]
pub use super::images::table::*;
#[cfg(feature = "audio")]
pub use super::audio::table::*;
#[cfg(feature = "embeddings")]
pub use super::embeddings::table::*;
#[cfg(feature = "files")]
pub use super::files::table::*;
#[cfg(feature = "uploads")]
pub use super::uploads::table::*;
#[cfg(feature = "batches")]
pub use super::batches::table::*;
#[cfg(feature = "vector-stores")]
pub use super::vector_stores::table::*;
#[cfg(feature = "fine-tuning")]
pub use super::fine_tuning::table::*;
#[cfg(feature = "fine-tunes")]
pub use super::fine_tunes::table::*;
#[cfg(feature = "moderations")]
pub use super::moderations::table::*;
#[cfg(feature = "engines")]
pub use super::engines::table::*;

/// Every operation of the areas that are on, in the document's order.
pub static OPERATIONS: &[&runtime::Operation] = &[
    #[cfg(feature = "models")]
    &LIST_MODELS,
    #[cfg(feature = "models")]
    &RETRIEVE_MODEL,
    #[cfg(feature = "models")]
    &DELETE_MODEL,
    #[cfg(feature = "chat")]
    &CREATE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &LIST_CHAT_COMPLETIONS,
    #[cfg(feature = "chat")]
    &GET_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &UPDATE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &DELETE_CHAT_COMPLETION,
    #[cfg(feature = "chat")]
    &GET_CHAT_COMPLETION_MESSAGES,
    #[cfg(feature = "responses")]
    &CREATE_RESPONSE,
    #[cfg(feature = "responses")]
    &GET_RESPONSE,
    #[cfg(feature = "responses")]
    &DELETE_RESPONSE,
    #[cfg(feature = "responses")]
    &CANCEL_RESPONSE,
    #[cfg(feature = "responses")]
    &LIST_INPUT_ITEMS,
    #[cfg(feature = "responses")]
    &GETINPUTTOKENCOUNTS,
    #[cfg(feature = "responses")]
    &COMPACTCONVERSATION,
    #[cfg(feature = "conversations")]
    &CREATE_CONVERSATION,
    #[cfg(feature = "conversations")]
    &GET_CONVERSATION,
    #[cfg(feature = "conversations")]
    &UPDATE_CONVERSATION,
    #[cfg(feature = "conversations")]
    &DELETE_CONVERSATION,
    #[cfg(feature = "conversations")]
    &CREATE_CONVERSATION_ITEMS,
    #[cfg(feature = "conversations")]
    &LIST_CONVERSATION_ITEMS,
    #[cfg(feature = "conversations")]
    &GET_CONVERSATION_ITEM,
    #[cfg(feature = "conversations")]
    &DELETE_CONVERSATION_ITEM,
    #[cfg(feature = "completions")]
    &CREATE_COMPLETION,
    #[cfg(feature = "edits")]
    &CREATE_EDIT,
    #[cfg(feature = "images")]
    &CREATE_IMAGE,
    #[cfg(feature = "images")]
    &CREATE_IMAGE_EDIT,
    #[cfg(feature = "images")]
    &CREATE_IMAGE_EDIT_JSON,
    #[cfg(feature = "images")]
    &CREATE_IMAGE_VARIATION,
    #[cfg(feature = "audio")]
    &CREATE_SPEECH,
    #[cfg(feature = "audio")]
    &CREATE_TRANSCRIPTION,
    #[cfg(feature = "audio")]
    &CREATE_TRANSLATION,
    #[cfg(feature = "audio")]
    &CREATE_VOICE_CONSENT,
    #[cfg(feature = "audio")]
    &LIST_VOICE_CONSENTS,
    #[cfg(feature = "audio")]
    &GET_VOICE_CONSENT,
    #[cfg(feature = "audio")]
    &UPDATE_VOICE_CONSENT,
    #[cfg(feature = "audio")]
    &DELETE_VOICE_CONSENT,
    #[cfg(feature = "audio")]
    &CREATE_VOICE,
    #[cfg(feature = "embeddings")]
    &CREATE_EMBEDDING,
    #[cfg(feature = "files")]
    &LIST_FILES,
    #[cfg(feature = "files")]
    &CREATE_FILE,
    #[cfg(feature = "files")]
    &RETRIEVE_FILE,
    #[cfg(feature = "files")]
    &DELETE_FILE,
    #[cfg(feature = "files")]
    &DOWNLOAD_FILE,
    #[cfg(feature = "uploads")]
    &CREATE_UPLOAD,
    #[cfg(feature = "uploads")]
    &ADD_UPLOAD_PART,
    #[cfg(feature = "uploads")]
    &COMPLETE_UPLOAD,
    #[cfg(feature = "uploads")]
    &CANCEL_UPLOAD,
    #[cfg(feature = "batches")]
    &CREATE_BATCH,
    #[cfg(feature = "batches")]
    &LIST_BATCHES,
    #[cfg(feature = "batches")]
    &RETRIEVE_BATCH,
    #[cfg(feature = "batches")]
    &CANCEL_BATCH,
    #[cfg(feature = "vector-stores")]
    &LIST_VECTOR_STORES,
    #[cfg(feature = "vector-stores")]
    &CREATE_VECTOR_STORE,
    #[cfg(feature = "vector-stores")]
    &GET_VECTOR_STORE,
    #[cfg(feature = "vector-stores")]
    &MODIFY_VECTOR_STORE,
    #[cfg(feature = "vector-stores")]
    &DELETE_VECTOR_STORE,
    #[cfg(feature = "vector-stores")]
    &SEARCH_VECTOR_STORE,
    #[cfg(feature = "vector-stores")]
    &LIST_VECTOR_STORE_FILES,
    #[cfg(feature = "vector-stores")]
    &CREATE_VECTOR_STORE_FILE,
    #[cfg(feature = "vector-stores")]
    &GET_VECTOR_STORE_FILE,
    #[cfg(feature = "vector-stores")]
    &UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
    #[cfg(feature = "vector-stores")]
    &DELETE_VECTOR_STORE_FILE,
    #[cfg(feature = "vector-stores")]
    &RETRIEVE_VECTOR_STORE_FILE_CONTENT,
    #[cfg(feature = "vector-stores")]
    &CREATE_VECTOR_STORE_FILE_BATCH,
    #[cfg(feature = "vector-stores")]
    &GET_VECTOR_STORE_FILE_BATCH,
    #[cfg(feature = "vector-stores")]
    &CANCEL_VECTOR_STORE_FILE_BATCH,
    #[cfg(feature = "vector-stores")]
    &LIST_FILES_IN_VECTOR_STORE_BATCH,
    #[cfg(feature = "fine-tuning")]
    &CREATE_FINE_TUNING_JOB,
    #[cfg(feature = "fine-tuning")]
    &LIST_PAGINATED_FINE_TUNING_JOBS,
    #[cfg(feature = "fine-tuning")]
    &RETRIEVE_FINE_TUNING_JOB,
    #[cfg(feature = "fine-tuning")]
    &CANCEL_FINE_TUNING_JOB,
    #[cfg(feature = "fine-tuning")]
    &PAUSE_FINE_TUNING_JOB,
    #[cfg(feature = "fine-tuning")]
    &RESUME_FINE_TUNING_JOB,
    #[cfg(feature = "fine-tuning")]
    &LIST_FINE_TUNING_EVENTS,
    #[cfg(feature = "fine-tuning")]
    &LIST_FINE_TUNING_JOB_CHECKPOINTS,
    #[cfg(feature = "fine-tuning")]
    &CREATE_FINE_TUNING_CHECKPOINT_PERMISSION,
    #[cfg(feature = "fine-tuning")]
    &LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS,
    #[cfg(feature = "fine-tuning")]
    &DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
    #[cfg(feature = "fine-tuning")]
    &RUN_GRADER,
    #[cfg(feature = "fine-tuning")]
    &VALIDATE_GRADER,
    #[cfg(feature = "fine-tunes")]
    &LIST_FINE_TUNES,
    #[cfg(feature = "fine-tunes")]
    &CREATE_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &RETRIEVE_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &CANCEL_FINE_TUNE,
    #[cfg(feature = "fine-tunes")]
    &LIST_FINE_TUNE_EVENTS,
    #[cfg(feature = "moderations")]
    &CREATE_MODERATION,
    #[cfg(feature = "engines")]
    &LIST_ENGINES,
    #[cfg(feature = "engines")]
    &RETRIEVE_ENGINE,
];
