//! Forms: each part where it belongs, written as it should be.

use openai_typed::types::{
    CreateFileRequest, CreateImageEditRequest, CreateImageVariationRequest,
    CreateTranscriptionRequest, FileExpiration, ImageResponseFormat, ImageSvgOptions,
    ImageSvgReasoning, TranscriptionServerVad,
};
use openai_typed::{ErrorKind, FilePart};
use serde_json::json;

use super::downloads::Folder;
use super::form::{file, text};
use super::{Site, is_config};

/// Not a picture, but bytes that a form must not touch: line breaks, zeros, what looks like a
/// boundary, and no UTF-8.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\x00--\r\n--boundary--\r\n\xff\xfe\r\n";

fn picture(name: &str) -> FilePart {
    FilePart::bytes(name, PICTURE)
}

#[tokio::test]
async fn a_file_is_uploaded_from_memory() {
    let site = Site::new().await;
    let content = "{\"prompt\": \"é\"}\r\n";
    let request = CreateFileRequest::new(FilePart::bytes("notes.txt", content), "fine-tune")
        .expires_after(FileExpiration::new(3600));
    let answer = site.client.files().create(&request).await.unwrap();
    let sent = site.sent().is("createFile", "POST /v1/files");
    let expected = [
        file("file", "notes.txt", "text/plain", content.as_bytes()),
        text("purpose", "fine-tune"),
        text("expires_after[anchor]", "created_at"),
        text("expires_after[seconds]", "3600"),
    ];
    assert_eq!(sent.most_form(), expected);
    assert!(answer.id.starts_with("file-"));
    assert_eq!(
        (&*answer.filename, &*answer.purpose),
        ("notes.txt", "fine-tune")
    );
    assert_eq!(answer.bytes, Some(content.len() as i64));
    assert_eq!(answer.status.as_deref(), Some("processed"));
}

#[tokio::test]
async fn a_file_is_uploaded_from_a_path_under_its_own_name_or_another() {
    let site = Site::new().await;
    let folder = Folder::new("path");
    let path = folder.file("train.jsonl");
    std::fs::write(&path, PICTURE).unwrap();
    let octets = "application/octet-stream";
    let named = FilePart::path(&path)
        .file_name("other")
        .content_type("application/jsonl");
    for (part, name, content_type) in [
        (FilePart::from(path.as_path()), "train.jsonl", octets),
        (FilePart::from(path.clone()), "train.jsonl", octets),
        (named, "other", "application/jsonl"),
    ] {
        let request = CreateFileRequest::new(part, "fine-tune");
        site.client.files().create(&request).await.unwrap();
        assert_eq!(
            site.sent().form()[0],
            file("file", name, content_type, PICTURE)
        );
    }
}

#[tokio::test]
async fn a_request_with_a_path_can_be_sent_again_and_reads_the_file_anew() {
    let site = Site::new().await;
    let folder = Folder::new("again");
    let path = folder.file("a.txt");
    let request = CreateFileRequest::new(path.clone(), "fine-tune");
    for content in ["one", "another"] {
        std::fs::write(&path, content).unwrap();
        site.client.files().create(&request).await.unwrap();
        let expected = file("file", "a.txt", "text/plain", content.as_bytes());
        assert_eq!(site.sent().form()[0], expected);
    }
    std::fs::remove_file(&path).unwrap();
    let error = site.client.files().create(&request).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Io), "{error:?}");
    site.sent_nothing();
}

#[tokio::test]
async fn an_image_edit_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateImageEditRequest::new(picture("otter.png"), "A beret");
    let images = site.client.images().create_edit(&request).await.unwrap();
    let sent = site.sent().is("createImageEdit", "POST /v1/images/edits");
    let expected = [
        file("image", "otter.png", "image/png", PICTURE),
        text("prompt", "A beret"),
    ];
    assert_eq!(sent.least_form(), expected);
    assert_eq!(images.data.len(), 1);
    assert!(images.data[0].url.is_some());
}

#[tokio::test]
async fn one_image_is_called_so_and_several_are_a_list() {
    let site = Site::new().await;
    let pictures = ["a.png", "b.png"].map(picture);
    let request = CreateImageEditRequest::new(pictures, "A beret");
    site.client.images().create_edit(&request).await.unwrap();
    let expected = [
        file("image[]", "a.png", "image/png", PICTURE),
        file("image[]", "b.png", "image/png", PICTURE),
        text("prompt", "A beret"),
    ];
    assert_eq!(site.sent().form(), expected);
    let request = CreateImageEditRequest::new([picture("a.png")], "A beret");
    site.client.images().create_edit(&request).await.unwrap();
    let expected = file("image", "a.png", "image/png", PICTURE);
    assert_eq!(site.sent().form()[0], expected);
}

#[tokio::test]
async fn a_transcription_with_every_part() {
    let site = Site::new().await;
    let recording = FilePart::bytes("ferry.mp3", PICTURE);
    let chunking = TranscriptionServerVad::new()
        .silence_duration_ms(500)
        .threshold(0.25);
    let request = CreateTranscriptionRequest::new(recording, "gpt-4o-transcribe")
        .chunking_strategy(chunking)
        .include(["logprobs"])
        .keywords(["ferry", "pier"])
        .known_speaker_names(["captain"])
        .known_speaker_references(["data:audio/wav;base64,UklG"])
        .language("en")
        .languages(["en", "fr"])
        .prompt("At sea")
        .response_format("json")
        .temperature(0.5)
        .timestamp_granularities(["word", "segment"]);
    let transcriptions = site.client.audio().transcriptions();
    transcriptions.create(&request).await.unwrap();
    let sent = site
        .sent()
        .is("createTranscription", "POST /v1/audio/transcriptions");
    let expected = [
        file("file", "ferry.mp3", "audio/mpeg", PICTURE),
        text("model", "gpt-4o-transcribe"),
        text("chunking_strategy[type]", "server_vad"),
        text("chunking_strategy[silence_duration_ms]", "500"),
        text("chunking_strategy[threshold]", "0.25"),
        text("include[]", "logprobs"),
        text("keywords[]", "ferry"),
        text("keywords[]", "pier"),
        text("known_speaker_names[]", "captain"),
        text("known_speaker_references[]", "data:audio/wav;base64,UklG"),
        text("language", "en"),
        text("languages[]", "en"),
        text("languages[]", "fr"),
        text("prompt", "At sea"),
        text("response_format", "json"),
        text("temperature", "0.5"),
        text("timestamp_granularities[]", "word"),
        text("timestamp_granularities[]", "segment"),
    ];
    assert_eq!(sent.most_form(), expected);
    // A choice that is a text has no brackets.
    let recording = FilePart::bytes("ferry.mp3", PICTURE);
    let request = CreateTranscriptionRequest::new(recording, "m").chunking_strategy("auto");
    transcriptions.create(&request).await.unwrap();
    assert_eq!(site.sent().form()[2], text("chunking_strategy", "auto"));
}

#[tokio::test]
async fn extra_members_of_a_form_are_sent_in_brackets_and_replace_what_is_within_them() {
    let site = Site::new().await;
    let request = CreateImageEditRequest::new([picture("a.png"), picture("b.png")], "A beret")
        .svg(ImageSvgOptions::new("m"))
        .extra(
            "svg",
            json!({"model": "n", "reasoning": {"effort": "high"}, "none": null}),
        )
        .extra("colours", json!(["red", 1e21, {"r": 1}]))
        .extra("prompt", "A hat");
    site.client.images().create_edit(&request).await.unwrap();
    let expected = [
        file("image[]", "a.png", "image/png", PICTURE),
        file("image[]", "b.png", "image/png", PICTURE),
        text("svg[model]", "n"),
        text("svg[reasoning][effort]", "high"),
        text("colours[]", "red"),
        text("colours[]", "1000000000000000000000"),
        text("colours[][r]", "1"),
        text("prompt", "A hat"),
    ];
    assert_eq!(site.sent().form(), expected);
}

#[tokio::test]
async fn an_image_edit_with_every_part() {
    let site = Site::new().await;
    let request = CreateImageEditRequest::new(picture("otter.png"), "A \"beret\"\r\n\u{1f9a6}")
        .mask(picture("mask.webp"))
        .n(2)
        .size("256x256")
        .response_format(ImageResponseFormat::B64Json)
        .user("user-1")
        .background("opaque")
        .complexity("high")
        .frame_count(4)
        .frame_duration_ms(100)
        .input_fidelity("high")
        .markup(picture("markup.png"))
        .model("gpt-image-2")
        .output_compression(80)
        .output_format("webp")
        .partial_images(2)
        .quality("high")
        .safety_identifier("hash-1")
        .svg(ImageSvgOptions::new("m").reasoning(ImageSvgReasoning::new().effort("low")));
    let images = site.client.images().create_edit(&request).await.unwrap();
    let sent = site.sent().is("createImageEdit", "POST /v1/images/edits");
    let expected = [
        file("image", "otter.png", "image/png", PICTURE),
        file("mask", "mask.webp", "image/webp", PICTURE),
        text("prompt", "A \"beret\"\r\n\u{1f9a6}"),
        text("n", "2"),
        text("size", "256x256"),
        text("response_format", "b64_json"),
        text("user", "user-1"),
        text("background", "opaque"),
        text("complexity", "high"),
        text("frame_count", "4"),
        text("frame_duration_ms", "100"),
        text("input_fidelity", "high"),
        file("markup", "markup.png", "image/png", PICTURE),
        text("model", "gpt-image-2"),
        text("output_compression", "80"),
        text("output_format", "webp"),
        text("partial_images", "2"),
        text("quality", "high"),
        text("safety_identifier", "hash-1"),
        text("svg[model]", "m"),
        text("svg[reasoning][effort]", "low"),
    ];
    assert_eq!(sent.most_form(), expected);
    assert_eq!(images.data.len(), 2);
    assert!(
        images
            .data
            .iter()
            .all(|image| image.b64_json.is_some() && image.url.is_none())
    );
}

#[tokio::test]
async fn an_image_variation_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateImageVariationRequest::new(picture("otter.png"));
    let images = site
        .client
        .images()
        .create_variation(&request)
        .await
        .unwrap();
    let sent = site
        .sent()
        .is("createImageVariation", "POST /v1/images/variations");
    assert_eq!(
        sent.least_form(),
        [file("image", "otter.png", "image/png", PICTURE)]
    );
    assert_eq!(images.data.len(), 1);
}

#[tokio::test]
async fn an_image_variation_with_every_part() {
    let site = Site::new().await;
    let request = CreateImageVariationRequest::new(picture("otter.png"))
        .n(2)
        .size("512x512")
        .response_format("url")
        .user("user-1")
        .model("dall-e-2");
    let images = site
        .client
        .images()
        .create_variation(&request)
        .await
        .unwrap();
    let sent = site
        .sent()
        .is("createImageVariation", "POST /v1/images/variations");
    let expected = [
        file("image", "otter.png", "image/png", PICTURE),
        text("n", "2"),
        text("size", "512x512"),
        text("response_format", "url"),
        text("user", "user-1"),
        text("model", "dall-e-2"),
    ];
    assert_eq!(sent.most_form(), expected);
    assert_eq!(images.data.len(), 2);
}

#[tokio::test]
async fn names_that_would_break_a_form_are_escaped_and_others_are_left_alone() {
    let site = Site::new().await;
    for (name, written) in [
        ("a\"b\r\nc.png", "a%22b%0D%0Ac.png"),
        ("ü \u{1f9a6};=\\%22.png", "ü \u{1f9a6};=\\%22.png"),
        ("", ""),
    ] {
        let request = CreateFileRequest::new(FilePart::bytes(name, "x"), "fine-tune");
        site.client.files().create(&request).await.unwrap();
        let content_type = if name.is_empty() {
            "application/octet-stream"
        } else {
            "image/png"
        };
        assert_eq!(
            site.sent().form()[0],
            file("file", written, content_type, b"x")
        );
    }
}

#[tokio::test]
async fn a_name_of_extra_is_escaped_as_well() {
    let site = Site::new().await;
    let mut request = CreateFileRequest::new(FilePart::bytes("a.txt", "x"), "fine-tune");
    request.extra.insert("a\"\n".to_owned(), json!("v"));
    site.client.files().create(&request).await.unwrap();
    assert_eq!(site.sent().form()[2], text("a%22%0A", "v"));
}

#[tokio::test]
async fn a_content_type_that_would_break_a_form_is_refused() {
    let site = Site::new().await;
    let part = FilePart::bytes("a.txt", "x").content_type("text/plain\r\nX-Evil: 1");
    let result = site
        .client
        .files()
        .create(&CreateFileRequest::new(part, "fine-tune"))
        .await;
    is_config(result);
    site.sent_nothing();
}

#[tokio::test]
async fn a_reader_of_known_length_announces_it_and_can_be_used_once() {
    let site = Site::new().await;
    let part = FilePart::reader("a.txt", PICTURE, PICTURE.len() as u64);
    let request = CreateFileRequest::new(part, "fine-tune");
    site.client.files().create(&request).await.unwrap();
    assert_eq!(
        site.sent().form()[0],
        file("file", "a.txt", "text/plain", PICTURE)
    );

    let again = site.client.files().create(&request).await;
    assert!(is_config(again).contains("a.txt"));
    site.sent_nothing();
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_sent_in_chunks() {
    let site = Site::new().await;
    let request = CreateFileRequest::new(FilePart::reader("a.txt", PICTURE, None), "fine-tune");
    let answer = site.client.files().create(&request).await.unwrap();
    assert_eq!(answer.bytes, Some(PICTURE.len() as i64));
    let sent = site.sent();
    assert_eq!(sent.0.header("content-length"), None);
    assert_eq!(sent.0.header("transfer-encoding"), Some("chunked"));
    let form = super::form::parse(sent.0.header("content-type").unwrap(), &sent.0.body);
    assert_eq!(form[0], file("file", "a.txt", "text/plain", PICTURE));
}
