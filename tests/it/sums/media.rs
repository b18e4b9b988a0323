//! Streams of speech, transcriptions and images.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, ErrorKind, FilePart};
use serde_json::{Value, json};

async fn serving(events: impl IntoIterator<Item = Value>) -> (Server, Client) {
    let server = Server::start().await.unwrap();
    let client = server.client().unwrap();
    server.respond_next(Reply::events(events));
    (server, client)
}

fn speech(audio: &str) -> Value {
    json!({"type": "speech.audio.delta", "audio": audio})
}

#[tokio::test]
async fn pieces_of_speech_are_one_recording() {
    let request = CreateSpeechRequest::new("gpt-4o-mini-tts", "Hi", "alloy");
    let done = json!({"type": "speech.audio.done", "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}});
    let (_server, client) = serving([speech("aGU="), speech("bGxv"), done.clone()]).await;
    let stream = client
        .audio()
        .speech()
        .create_stream(&request)
        .await
        .unwrap();
    let whole = stream.into_speech().await.unwrap();
    assert_eq!(whole.audio, b"hello");
    assert_eq!(whole.usage.unwrap().total_tokens, 3);
    for (events, arrived) in [
        (vec![speech("aGU=")], "he"),
        (
            vec![speech("aGU="), speech("*"), speech("bGxv"), done],
            "hello",
        ),
    ] {
        let (_server, client) = serving(events).await;
        let stream = client
            .audio()
            .speech()
            .create_stream(&request)
            .await
            .unwrap();
        let cut = stream.into_speech().await.unwrap_err();
        assert!(
            matches!(cut.error().kind(), ErrorKind::IncompleteStream),
            "{cut}"
        );
        assert_eq!(cut.partial().audio, arrived.as_bytes());
    }
}

#[tokio::test]
async fn pieces_of_a_transcript_are_one_text() {
    let file = || FilePart::bytes("a.wav", "RIFF");
    let request = CreateTranscriptionRequest::new(file(), "gpt-4o-transcribe");
    let delta = |delta: &str| json!({"type": "transcript.text.delta", "delta": delta});
    for (end, expected) in [
        (Some("One two."), "One two."),
        (Some(""), "one two"),
        (None, "one two"),
    ] {
        let done = end.map(|text| json!({"type": "transcript.text.done", "text": text}));
        let (_server, client) =
            serving([delta("one"), delta(" two")].into_iter().chain(done)).await;
        let stream = client
            .audio()
            .transcriptions()
            .create_stream(&request)
            .await
            .unwrap();
        let text = match (end, stream.into_transcript().await) {
            (Some(_), Ok(whole)) => whole.text,
            (None, Err(cut)) => cut.into_partial().text,
            (_, other) => panic!("{other:?}"),
        };
        assert_eq!(text, expected);
    }
}

#[tokio::test]
async fn the_last_image_is_the_image() {
    let image = |kind: &str, text: &str| json!({"type": kind, "b64_json": text, "partial_image_index": 0, "size": "1024x1024"});
    let make = CreateImageRequest::new("A cat");
    let edit = CreateImageEditRequest::new(FilePart::bytes("a.png", "PNG"), "A cat");
    for end in [Some("ZW5k"), None] {
        let (of_generation, of_edit) = {
            let events = |name: &str| {
                let partial = format!("{name}.partial_image");
                let completed = end.map(|text| image(&format!("{name}.completed"), text));
                [image(&partial, "YQ=="), image(&partial, "Yg==")]
                    .into_iter()
                    .chain(completed)
            };
            (
                events("image_generation").collect::<Vec<_>>(),
                events("image_edit").collect::<Vec<_>>(),
            )
        };
        let (_server, client) = serving(of_generation).await;
        let stream = client.images().create_stream(&make).await.unwrap();
        let made = match stream.into_image().await {
            Ok(image) => (true, image.bytes().unwrap(), image.size),
            Err(cut) => (
                false,
                cut.partial().bytes().unwrap(),
                cut.partial().size.clone(),
            ),
        };
        let (_server, client) = serving(of_edit).await;
        let stream = client.images().create_edit_stream(&edit).await.unwrap();
        let edited = match stream.into_image().await {
            Ok(image) => (true, image.bytes().unwrap(), image.size),
            Err(cut) => (
                false,
                cut.partial().bytes().unwrap(),
                cut.partial().size.clone(),
            ),
        };
        let text = if end.is_some() { "end" } else { "b" };
        let expected = (
            end.is_some(),
            text.as_bytes().to_vec(),
            Some("1024x1024".into()),
        );
        assert_eq!(made, expected);
        assert_eq!(edited, expected);
    }
}
