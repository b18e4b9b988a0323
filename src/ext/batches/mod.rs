//! The files of batches: requests to be answered within a day, and their answers.
//!
//! [`RequestWriter`] writes the file of requests from typed ones, a line at a time, and refuses what the
//! API would. `Answers` reads the files of answers and of errors as they come.
//!
//! ```no_run
//! # #[cfg(all(feature = "batches", feature = "files", feature = "chat"))]
//! # async fn example(client: openai_typed::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use openai_typed::FilePart;
//! use openai_typed::batches::{Answers, RequestWriter};
//! use openai_typed::types::{
//!     BatchEndpoint, CreateBatchRequest, CreateChatCompletionRequest, ChatCompletion, CreateFileRequest,
//! };
//!
//! let mut lines = RequestWriter::new(tokio::fs::File::create("requests.jsonl").await?);
//! for city in ["Oslo", "Lima"] {
//!     let request = CreateChatCompletionRequest::new("gpt-5.4-mini", format!("Where is {city}?"));
//!     lines.add(city, &request).await?;
//! }
//! let ids = lines.finish().await?;
//! let file = CreateFileRequest::new(FilePart::path("requests.jsonl"), "batch");
//! let file = client.files().create(&file).await?;
//! let batch = CreateBatchRequest::new(&*file.id, BatchEndpoint::ChatCompletions);
//! let batch = client.batches().create_and_wait(&batch).await?;
//! let mut answers = Answers::<ChatCompletion>::new(&client, &batch).expecting(ids);
//! while let Some((city, answer)) = answers.try_next().await? {
//!     match answer {
//!         Ok(answer) => println!("{city}: {}", answer.text()),
//!         Err(error) => println!("{city}: {error}"),
//!     }
//! }
//! println!("without an answer: {:?}", answers.unanswered());
//! # Ok(()) }
//! ```

#[cfg(feature = "batches")]
mod answers;
#[cfg(feature = "batches")]
mod line;
mod request;
#[cfg(feature = "batches")]
mod wait;
mod writer;

#[cfg(feature = "batches")]
pub use answers::Answers;
pub use request::BatchRequest;
pub use writer::RequestWriter;
