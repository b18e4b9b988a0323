//! Streams that add up: what arrives in pieces becomes the answer that a plain call would have returned.
//!
//! An [`Accumulator`] is a pure fold over the pieces; it reads nothing and knows no connection.
//! [`Accumulated`] is a stream whose pieces go through one:
//!
//! ```
//! # use openai_typed::Client;
//! # async fn example(client: Client) -> openai_typed::Result<()> {
//! use openai_typed::streams::ChatStreamEvent;
//! use openai_typed::types::CreateChatCompletionRequest;
//!
//! let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "Say this is a test");
//! let mut stream = client.chat().create_stream(&request).await?.accumulate();
//! while let Some(event) = stream.try_next().await? {
//!     match event {
//!         ChatStreamEvent::Text { delta, .. } => print!("{delta}"),
//!         ChatStreamEvent::ToolCallDone { call, .. } => println!("{call:?}"),
//!         _ => {}
//!     }
//! }
//! let completion = stream.into_whole().await?;
//! println!("{:?}", completion.usage);
//! # Ok(())
//! # }
//! ```
//!
//! Texts are appended and never read again, so that the work is linear in the length of the stream.
//! An index is a key and no size: one of a billion allocates nothing.

#[cfg(feature = "client")]
mod accumulated;
mod accumulator;
#[cfg(feature = "audio")]
mod audio;
#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "images")]
mod images;
#[cfg(any(feature = "chat", feature = "completions"))]
mod members;
#[cfg(any(feature = "chat", feature = "completions", feature = "responses"))]
mod order;
#[cfg(feature = "responses")]
mod responses;

#[cfg(feature = "client")]
pub use accumulated::{Accumulated, Interrupted};
pub use accumulator::Accumulator;
#[cfg(feature = "audio")]
pub use audio::{Speech, SpeechAccumulator, TranscriptAccumulator};
#[cfg(feature = "chat")]
pub use chat::{ChatAccumulator, ChatStreamEvent};
#[cfg(feature = "completions")]
pub use completions::{CompletionAccumulator, CompletionStreamEvent};
#[cfg(feature = "images")]
pub use images::{ImageAccumulator, ImageEditAccumulator};
#[cfg(feature = "responses")]
pub use responses::ResponseAccumulator;
#[cfg(all(feature = "client", feature = "responses"))]
pub use responses::ResumingStream;
