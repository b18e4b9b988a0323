//! Tools that a model calls, and the loop that carries their results back to it.
//!
//! A [`Toolbox`] has functions of yours. `client.chat().run_tools(&request, &tools)` and
//! `client.responses().run_tools(&request, &tools)` send the request, call what the model calls, several at
//! a time, and go on with the results until the model answers with something else.
//!
//! ```
//! # use openai_typed::{Client, types::CreateChatCompletionRequest};
//! use openai_typed::tools::{ChatTools, ToolError};
//! use serde::Deserialize;
//! # #[cfg(feature = "schemars")]
//! use schemars::JsonSchema;
//!
//! # #[cfg(feature = "schemars")]
//! #[derive(Deserialize, JsonSchema)]
//! struct Place {
//!     /// The name, such as `Oslo`.
//!     city: String,
//! }
//!
//! # #[cfg(feature = "schemars")]
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let tools = ChatTools::new().function("get_weather", "The weather now.", async |place: Place| {
//!     match place.city.as_str() {
//!         "Oslo" => Ok("4 degrees, rain"),
//!         // The model reads this, and may try another one.
//!         city => Err(ToolError::tell(format!("there is no weather in {city}"))),
//!     }
//! })?;
//! let request = CreateChatCompletionRequest::new("gpt-5.4-mini", "Is it warm in Oslo?");
//! let done = client.chat().run_tools(&request, &tools).max_turns(5).await?;
//! println!("{} ({} requests)", done.answer.text(), done.turns);
//! # Ok(())
//! # }
//! ```

mod api;
#[cfg(feature = "chat")]
mod chat;
mod error;
mod event;

#[cfg(feature = "responses")]
mod responses;
mod run;
mod stream;
mod tool_error;
mod toolbox;
mod usage;

pub use error::{RunError, RunErrorKind};
pub use event::{ToolCall, ToolEvent, ToolKind};
pub use run::{Finished, Run};
pub use stream::RunStream;
pub use tool_error::ToolError;
pub use toolbox::Toolbox;

/// Tools for chat, whose results are texts.
#[cfg(feature = "chat")]
pub type ChatTools<'a> = Toolbox<'a, crate::types::ChatTextContent>;

/// Tools for responses, whose results are texts, or lists of texts, images and files.
#[cfg(feature = "responses")]
pub type ResponseTools<'a> = Toolbox<'a, crate::types::ToolOutput>;
