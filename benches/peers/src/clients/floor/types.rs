//! What is decoded: owned, every member, as derived readers of serde have it.
#![expect(dead_code, reason = "decoding is what is measured")]

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Completion {
    pub id: String,
    pub object: String,
    pub created: i64,
    pub model: String,
    pub choices: Vec<Choice>,
    pub usage: Option<Usage>,
}

#[derive(Deserialize)]
pub struct Choice {
    pub text: String,
    pub index: u32,
    pub logprobs: Option<Vec<f64>>,
    pub finish_reason: Option<String>,
}

#[derive(Deserialize)]
pub struct Usage {
    pub prompt_tokens: u32,
    pub completion_tokens: u32,
    pub total_tokens: u32,
}

#[derive(Deserialize)]
pub struct Embeddings {
    pub object: String,
    pub data: Vec<Embedding>,
    pub model: String,
    pub usage: EmbeddingUsage,
}

#[derive(Deserialize)]
pub struct Embedding {
    pub object: String,
    pub index: u32,
    pub embedding: Vec<f32>,
}

#[derive(Deserialize)]
pub struct EmbeddingUsage {
    pub prompt_tokens: u32,
    pub total_tokens: u32,
}

#[derive(Deserialize)]
pub struct File {
    pub bytes: u64,
}

#[derive(Deserialize)]
pub struct ChatChunk {
    pub id: String,
    pub object: String,
    pub created: Option<i64>,
    pub model: String,
    pub choices: Vec<ChunkChoice>,
    pub usage: Option<Usage>,
    pub service_tier: Option<String>,
    pub system_fingerprint: Option<String>,
    pub obfuscation: Option<String>,
}

#[derive(Deserialize)]
pub struct ChunkChoice {
    pub index: i64,
    pub delta: Message,
    pub finish_reason: Option<String>,
    pub logprobs: Option<Vec<f64>>,
}

#[derive(Deserialize)]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub refusal: Option<String>,
    #[serde(default)]
    pub tool_calls: Vec<ToolCall>,
}

#[derive(Deserialize)]
pub struct ToolCall {
    pub index: Option<i64>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Function,
}

#[derive(Deserialize)]
pub struct Function {
    pub name: String,
    pub arguments: String,
}

#[derive(Deserialize)]
pub struct Chat {
    pub id: String,
    pub object: String,
    pub created: Option<i64>,
    pub model: String,
    pub choices: Vec<ChatChoice>,
    pub usage: Option<Usage>,
    pub service_tier: Option<String>,
    pub system_fingerprint: Option<String>,
}

#[derive(Deserialize)]
pub struct ChatChoice {
    pub index: i64,
    pub message: Message,
    pub finish_reason: Option<String>,
    pub logprobs: Option<Vec<f64>>,
}

#[derive(Deserialize)]
pub struct TextDelta {
    pub r#type: String,
    pub sequence_number: Option<i64>,
    pub item_id: String,
    pub output_index: Option<i64>,
    pub content_index: Option<i64>,
    pub delta: String,
    #[serde(default)]
    pub logprobs: Vec<f64>,
    pub obfuscation: Option<String>,
}

#[derive(Deserialize)]
pub struct Response {
    pub id: String,
    pub object: String,
    pub created_at: Option<f64>,
    pub status: Option<String>,
    pub model: String,
    pub output: Vec<Item>,
    pub parallel_tool_calls: Option<bool>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub tool_choice: Option<String>,
    #[serde(default)]
    pub tools: Vec<String>,
    pub usage: Option<ResponseUsage>,
}

#[derive(Deserialize)]
pub struct ResponseUsage {
    pub input_tokens: u64,
    pub output_tokens: u64,
    pub total_tokens: u64,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Item {
    Message {
        id: String,
        status: Option<String>,
        role: String,
        content: Vec<Part>,
    },
    FunctionCall {
        id: Option<String>,
        call_id: String,
        name: String,
        arguments: String,
        status: Option<String>,
    },
    Reasoning {
        id: String,
        summary: Vec<Part>,
        encrypted_content: Option<String>,
        status: Option<String>,
    },
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Part {
    OutputText {
        text: String,
        annotations: Vec<String>,
        logprobs: Option<Vec<f64>>,
    },
    SummaryText {
        text: String,
    },
}
