//! The clients, each behind the same few calls.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use futures::Stream;

use crate::Error;

#[cfg(feature = "others")]
mod api_rs;
#[cfg(feature = "others")]
mod async_openai;
#[cfg(feature = "others")]
mod dive;
mod floor;
mod ours;
#[cfg(feature = "others")]
mod oxide;

/// As long as a real one.
pub const KEY: &str = "sk-4Vd0wG1uXyQ2nJ8sT6bKzR3hLmC5pE7aF9iO1qWxYvUtSrPo";

/// What a client has no way to do.
pub const CANNOT: &str = "it has no such operation";

/// Which stream is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Chunks of a legacy completion, or of a chat where there is none.
    Completion,
    /// Chunks of a chat.
    Chat,
    /// The same, joined by the client into the whole completion; then a single size comes.
    Sum,
    /// The events of a response.
    Response,
}

/// The sizes of the texts of a stream.
pub type Texts = Pin<Box<dyn Stream<Item = Result<usize, Error>> + Send>>;

/// What every client is asked to do. The default is that it cannot.
pub trait Client: Send + Sync + Sized + 'static {
    fn new(base_url: &str) -> Result<Self, Error>;

    /// The client that is made with nothing but what the environment says.
    fn from_environment() -> Result<Self, Error> {
        Err(CANNOT.into())
    }

    /// Opens a stream.
    fn stream(&self, kind: Kind) -> impl Future<Output = Result<Texts, Error>> + Send;

    /// Asks for a chat; how many bytes of text and how many tool calls the answer has.
    fn chat(&self) -> impl Future<Output = Result<(usize, usize), Error>> + Send;

    /// Asks for a response; how many items it has.
    fn response(&self) -> impl Future<Output = Result<usize, Error>> + Send;

    /// Decodes a response as those do who have a text and no client; how many items it has.
    fn response_of(json: &[u8]) -> Result<usize, Error>;

    /// Makes one small call; the size of the text of the answer.
    fn call(&self) -> impl Future<Output = Result<usize, Error>> + Send;

    /// Asks for embeddings; how many numbers the answer has.
    fn embeddings(&self) -> impl Future<Output = Result<usize, Error>> + Send;

    /// Uploads a file; how much arrived, the form around it included.
    fn upload(&self, path: &Path) -> impl Future<Output = Result<u64, Error>> + Send;

    /// Writes a file of the server's to `path`.
    fn download(&self, path: &Path) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Something to do with a client whose type is chosen by its name.
pub trait Task {
    type Output;
    fn run<C: Client>(self) -> Self::Output;
}

pub const OURS: &str = "openai-typed";
pub const FLOOR: &str = "floor";
#[cfg(feature = "others")]
pub const PEERS: &[&str] = &[
    "async-openai",
    "openai-oxide",
    "openai-api-rs",
    "openai_dive",
];
#[cfg(not(feature = "others"))]
pub const PEERS: &[&str] = &[];

/// All of them, in the order of the columns.
pub fn all() -> impl Iterator<Item = &'static str> {
    [OURS, FLOOR].into_iter().chain(PEERS.iter().copied())
}

/// Does a task with the client of this name.
pub fn with<T: Task>(name: &str, task: T) -> Result<T::Output, Error> {
    Ok(match name {
        OURS => task.run::<ours::Ours>(),
        FLOOR => task.run::<floor::Floor>(),
        #[cfg(feature = "others")]
        "async-openai" => task.run::<async_openai::AsyncOpenai>(),
        #[cfg(feature = "others")]
        "openai-oxide" => task.run::<oxide::Oxide>(),
        #[cfg(feature = "others")]
        "openai-api-rs" => task.run::<api_rs::ApiRs>(),
        #[cfg(feature = "others")]
        "openai_dive" => task.run::<dive::Dive>(),
        other => return Err(format!("no client is called {other}").into()),
    })
}

/// The version of a crate that was built; the newest, where there are several.
pub fn version(name: &str) -> &'static str {
    let lock = include_str!("../../Cargo.lock");
    lock.rsplit("[[package]]")
        .find(|package| package.contains(&format!("name = \"{name}\"\n")))
        .and_then(|package| package.split("version = \"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("?")
}
