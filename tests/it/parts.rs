//! Images, files and recordings within requests, as they go over the wire.

use openai_typed::types::*;
use serde_json::{Value, json};

use crate::support::*;

/// The parts of the first message of a request.
async fn sent(message: ChatMessage) -> Value {
    let server = Server::start([json(r#"{"id":"c","choices":[]}"#)]).await;
    let request = CreateChatCompletionRequest::new("m", [message]);
    server.client().chat().create(&request).await.unwrap();
    server.only().json()["messages"][0]["content"].take()
}

async fn sent_as_input(parts: Vec<InputContent>) -> Value {
    let server = Server::start([json(r#"{"id":"r","output":[]}"#)]).await;
    let request = CreateResponseRequest::new("m").input([InputItem::user(parts)]);
    server.client().responses().create(&request).await.unwrap();
    server.only().json()["input"][0]["content"].take()
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0";
const WEBP: &[u8] = b"RIFF\x04\0\0\0WEBP";
const WAV: &[u8] = b"RIFF\x04\0\0\0WAVE";

#[tokio::test]
async fn what_is_given_goes_within_the_request() {
    let folder = Folder::new("parts");
    let image = folder.file("a.jpeg", PNG);
    let paper = folder.file("paper.pdf", b"%PDF");
    let sound = folder.file("a.mp3", b"ID3\x04");
    let parts = vec![
        // The content counts, whatever the name.
        ChatContentPart::image_path(&image).await.unwrap(),
        ChatContentPart::image_at("https://a.invalid/b.png"),
        ChatContentPart::file_path(&paper).await.unwrap(),
        ChatContentPart::audio_path(&sound).await.unwrap(),
    ];
    let expected = json!([
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgoA"}},
        {"type": "image_url", "image_url": {"url": "https://a.invalid/b.png"}},
        {"type": "file", "file": {"file_data": "data:application/pdf;base64,JVBERg==", "filename": "paper.pdf"}},
        {"type": "input_audio", "input_audio": {"data": "SUQzBA==", "format": "mp3"}},
    ]);
    assert_eq!(sent(ChatMessage::user(parts)).await, expected);

    let parts = vec![
        InputContent::image_bytes(WEBP).unwrap(),
        InputContent::image_at("https://a.invalid/b.png"),
        InputContent::file_at("https://a.invalid/paper.pdf"),
        InputContent::file_bytes("notes", "n"),
        InputContent::audio_bytes(WAV).unwrap(),
        InputContent::image_path(&image).await.unwrap(),
        InputContent::file_path(&paper).await.unwrap(),
        InputContent::audio_path(&sound).await.unwrap(),
    ];
    let expected = json!([
        {"type": "input_image", "image_url": "data:image/webp;base64,UklGRgQAAABXRUJQ"},
        {"type": "input_image", "image_url": "https://a.invalid/b.png"},
        {"type": "input_file", "file_url": "https://a.invalid/paper.pdf"},
        {"type": "input_file", "file_data": "data:application/octet-stream;base64,bg==", "filename": "notes"},
        {"type": "input_audio", "input_audio": {"data": "UklGRgQAAABXQVZF", "format": "wav"}},
        {"type": "input_image", "image_url": "data:image/png;base64,iVBORw0KGgoA"},
        {"type": "input_file", "file_data": "data:application/pdf;base64,JVBERg==", "filename": "paper.pdf"},
        {"type": "input_audio", "input_audio": {"data": "SUQzBA==", "format": "mp3"}},
    ]);
    assert_eq!(sent_as_input(parts).await, expected);
}

#[tokio::test]
async fn what_no_model_reads_is_an_error_before_sending() {
    let kinds = [
        (&b"\xff\xd8\xff\xe0"[..], "image/jpeg"),
        (b"GIF87a", "image/gif"),
        (b"GIF89a", "image/gif"),
    ];
    for (content, kind) in kinds {
        let ChatContentPart::ImageUrl(part) = ChatContentPart::image_bytes(content).unwrap() else {
            panic!()
        };
        let url = &part.image_url.url;
        assert!(url.starts_with(&format!("data:{kind};base64,")), "{url}");
    }
    for content in [&b""[..], b"BM", b"<svg/>", WAV, b"\x89PNG"] {
        let error = ChatContentPart::image_bytes(content).unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains("WebP"),
            "{error}"
        );
    }
    for head in [0xfb, 0xf3, 0xe3, 0xfa] {
        ChatContentPart::audio_bytes([0xff, head, 0]).unwrap();
    }
    // ADTS, layer II and what is too short are none.
    for content in [&b""[..], b"\xff", b"\xff\xf1", b"\xff\xfd", b"OggS", WEBP] {
        let error = InputContent::audio_bytes(content).unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains("MP3"),
            "{error}"
        );
    }
    let error = InputContent::file_path("/nowhere/a.pdf").await.unwrap_err();
    assert!(error.to_string().contains("/nowhere/a.pdf"), "{error}");
}
