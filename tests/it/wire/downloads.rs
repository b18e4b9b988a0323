//! Content of files: up and down again.

use std::path::PathBuf;

use bytes::Bytes;
use openai_typed::types::CreateFileRequest;
use openai_typed::{ErrorKind, FilePart};

use super::Site;

/// A directory that is removed in the end.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Self {
        let name = format!("openai-typed-wire-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The id of an uploaded file with this content.
async fn upload(site: &Site, content: &Bytes) -> String {
    let part = FilePart::bytes("data.bin", content.clone());
    let request = CreateFileRequest::new(part, "fine-tune");
    let file = site.client.files().create(&request).await.unwrap();
    assert_eq!(file.bytes, Some(content.len() as i64));
    site.server.take_requests();
    file.into_inner().id
}

fn every_byte(length: usize) -> Bytes {
    (0..length).map(|at| (at % 251) as u8).collect()
}

#[tokio::test]
async fn what_was_uploaded_comes_back_byte_by_byte() {
    let site = Site::new().await;
    let content = every_byte(300_000);
    let id = upload(&site, &content).await;
    let download = site.client.files().download(&id).await.unwrap();
    let line = format!("GET /v1/files/{id}/content");
    site.sent().asks("downloadFile", &line, "*/*").has_no_body();
    assert_eq!(download.http_status(), 200);
    assert_eq!(download.content_type(), Some("application/octet-stream"));
    assert_eq!(download.content_length(), Some(300_000));
    assert!(download.request_id().is_some());
    assert_eq!(download.bytes().await.unwrap(), content);
}

#[tokio::test]
async fn a_download_is_saved_as_a_file_and_leaves_nothing_beside_it() {
    let site = Site::new().await;
    let folder = Folder::new("save");
    let content = every_byte(100_000);
    let id = upload(&site, &content).await;
    let path = folder.file("copy.bin");
    std::fs::write(&path, "what was there before").unwrap();
    let download = site.client.files().download(&id).await.unwrap();
    assert_eq!(download.save(&path).await.unwrap(), 100_000);
    assert_eq!(std::fs::read(&path).unwrap(), content);
    assert_eq!(folder.names(), ["copy.bin"]);
}

#[tokio::test]
async fn an_empty_file_can_be_uploaded_and_downloaded() {
    let site = Site::new().await;
    let folder = Folder::new("empty");
    let id = upload(&site, &Bytes::new()).await;
    let files = site.client.files();
    assert_eq!(
        files.download(&id).await.unwrap().bytes().await.unwrap(),
        ""
    );
    let path = folder.file("copy.bin");
    assert_eq!(
        files
            .download(&id)
            .await
            .unwrap()
            .save(&path)
            .await
            .unwrap(),
        0
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"");
}

#[tokio::test]
async fn a_download_is_written_to_any_writer() {
    let site = Site::new().await;
    let content = every_byte(70_000);
    let id = upload(&site, &content).await;
    let mut copy = Vec::new();
    let download = site.client.files().download(&id).await.unwrap();
    assert_eq!(download.copy_to(&mut copy).await.unwrap(), 70_000);
    assert_eq!(copy, content);
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_before_anything_is_saved() {
    let site = Site::new().await;
    let error = site.client.files().download("file-none").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert!(matches!(error.kind(), ErrorKind::Api(_)), "{error:?}");
    assert_eq!(error.api_error().unwrap().param(), Some("file_id"));
}

#[tokio::test]
async fn a_path_that_cannot_be_written_is_an_io_error_that_names_it() {
    let site = Site::new().await;
    let folder = Folder::new("missing");
    let id = upload(&site, &every_byte(10)).await;
    let path = folder.file("no such folder").join("copy.bin");
    let error = site
        .client
        .files()
        .download(&id)
        .await
        .unwrap()
        .save(&path)
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    assert!(error.to_string().contains("copy.bin"), "{error}");
}
