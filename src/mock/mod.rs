//! A server for tests that answers as the API's description says, without a network and without a
//! key of its own.
//!
//! [`Server::start`] opens it on 127.0.0.1, inside the tokio runtime of the caller. `Server::client`
//! (feature `client`) is a client for it; any other program is told [`Server::base_url`].
//!
//! - Each operation of the document is there. A request without `Authorization: Bearer …` gets a
//!   401, one that breaks the schemas a 400 that names the place, an unknown path a 404, a wrong
//!   method a 405: all in the form of the API's errors.
//! - Responses are the documented examples, shaped by the request: `n`, `size`, `response_format`,
//!   `echo`, `stop`, `max_tokens`, `logprobs` and `stream` do what they should. The same input gets the
//!   same embedding. Addresses of images lead back to the server.
//! - What has state has it here as well: an uploaded file can be listed, retrieved, downloaded and
//!   deleted; a fine-tune job needs a training file, moves on by one step whenever it is looked at,
//!   streams its events until it is done, and leaves a model behind. Uploads in parts become files,
//!   batches carry out their lines here, vector stores find words in the files they are given, and
//!   a transcription gives back what speech was made of. To begin with there is what the examples of
//!   the document show, unless [`ServerBuilder::empty`] is set.
//! - A test can put a [`Reply`] of its own in the place of the regular one
//!   ([`Server::respond_next`]), and look at what was sent ([`Server::requests`]).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! use openai_typed::mock::Server;
//!
//! let server = Server::start().await?;
//! println!("point the application at {}", server.base_url());
//! // … run it …
//! for request in server.requests() {
//!     println!("{} {}", request.method, request.path);
//! }
//! server.shutdown().await;
//! # Ok(())
//! # }
//! ```

// Some of it serves the scenarios of one area alone.
#![cfg_attr(
    not(all(feature = "full", feature = "__conveniences")),
    allow(dead_code, unused_imports)
)]

mod document;
mod form;
mod reply;
mod scenario;
#[cfg(feature = "__conveniences")]
mod scenarios;
mod server;

pub use form::FormPart;
pub use reply::Reply;
pub use server::{RecordedRequest, Server, ServerBuilder};

pub(crate) use document::Api;
#[cfg(feature = "cli")]
pub(crate) use document::{Operation as ApiOperation, Place as ApiPlace, keyword, limit, property};
pub(crate) use scenario::{Call, Insert, Scenario, State, now};

/// What servers do beyond the examples of our document. Another document has no such thing.
fn scenarios() -> Vec<Box<dyn Scenario>> {
    #[cfg(feature = "__conveniences")]
    let all = scenarios::all();
    #[cfg(not(feature = "__conveniences"))]
    let all = Vec::new();
    all
}
