//! What the embedded server remembers and works out, through the typed client.

mod audio;
mod batches;
mod files;
mod fine_tuning;
mod images;
mod vector_stores;

use openai_typed::mock::Server;
use openai_typed::types::{CreateFileRequest, OpenAiFile};
use openai_typed::{Client, Error, ErrorKind, FilePart};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A server that holds nothing, and its client.
struct Scene {
    _server: Server,
    client: Client,
}

impl Scene {
    async fn new() -> Self {
        let server = Server::builder().empty().start().await.unwrap();
        let client = server.client().unwrap();
        let _server = server;
        Self { _server, client }
    }

    async fn file(&self, purpose: &str, name: &str, content: &str) -> OpenAiFile {
        let part = FilePart::bytes(name, content.to_owned());
        let request = CreateFileRequest::new(part, purpose);
        let file = self.client.files().create(&request).await.unwrap();
        file.into_inner()
    }

    async fn content(&self, file_id: &str) -> Vec<u8> {
        let download = self.client.files().download(file_id).await.unwrap();
        download.bytes().await.unwrap().to_vec()
    }
}

/// A value that is written as JSON.
fn from<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

/// That a request was refused with this status, for this parameter, and in these words.
#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, status: u16, param: &str, words: &str) {
    let error = result.expect_err("it was not refused");
    assert!(error.to_string().contains(words), "{error}");
    let ErrorKind::Api(api) = error.kind() else {
        panic!("{error}");
    };
    let found = (error.status().map(|status| status.as_u16()), api.param());
    assert_eq!(found, (Some(status), Some(param)), "{error}");
}
