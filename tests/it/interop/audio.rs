//! Two servers that hear and one that speaks. The models hear and hum the same each time.

use openai_typed::FilePart;
use openai_typed::types::*;

use super::{client, told};

const ASR: &str = "INTEROP_ASR";
const WHISPER: &str = "INTEROP_WHISPER";
const SPEECH: &str = "INTEROP_SPEECH";

const HEARD: &str = "The boats leave.";

fn spoken(format: &str) -> CreateSpeechRequest {
    CreateSpeechRequest::new("tts", "Hi", "en_US-hum-low").response_format(format)
}

/// What the speaking server says, as a file.
async fn recording() -> FilePart {
    let speech = client(SPEECH).audio().speech();
    let download = speech.create(&spoken("wav")).await.unwrap();
    FilePart::bytes("hi.wav", download.bytes().await.unwrap())
}

/// For one of the two servers that hear, which name their model each in its way.
async fn heard_by(variable: &str) -> CreateTranscriptionRequest {
    let folder = told("INTEROP_AUDIO_MODEL");
    let model = match variable {
        ASR => format!("faster-whisper:{folder}"),
        _ => folder,
    };
    CreateTranscriptionRequest::new(recording().await, model)
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn speech_is_downloaded_in_the_format_that_is_asked_for() {
    let speech = client(SPEECH).audio().speech();
    let wav = speech.create(&spoken("wav")).await.unwrap();
    assert_eq!(wav.content_type(), Some("audio/wav"));
    let wav = wav.bytes().await.unwrap();
    assert_eq!((&wav[..4], &wav[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
    let pcm = speech.create(&spoken("pcm")).await.unwrap();
    let pcm = pcm.bytes().await.unwrap();
    // The same samples, without the head.
    assert!(wav.ends_with(&pcm) && pcm.len() > 1000, "{}", pcm.len());
    let models = client(SPEECH).models().list().await.unwrap();
    assert!(!models.data.is_empty());
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn recordings_become_text() {
    for variable in [ASR, WHISPER] {
        let transcriptions = client(variable).audio().transcriptions();
        let request = heard_by(variable).await;
        let plain = transcriptions.create(&request).await.unwrap();
        assert_eq!(plain.text.trim(), HEARD, "{variable}");
        let request = request.response_format("verbose_json");
        let verbose = transcriptions.create(&request).await.unwrap();
        assert_eq!(verbose.text.trim(), HEARD, "{variable}");
        assert!(verbose.words.is_empty() && verbose.duration.is_some());
        let [segment] = &verbose.segments[..] else {
            panic!("{variable}: {verbose:?}");
        };
        assert_eq!(segment.text.trim(), HEARD);
        assert_eq!((segment.start, segment.end), (0.0, 2.0));
    }
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn recordings_become_subtitles() {
    let transcriptions = client(ASR).audio().transcriptions();
    for (format, times) in [
        ("text", ""),
        ("srt", "00:00:00,000 --> 00:00:02,000\n"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n"),
    ] {
        let request = heard_by(ASR).await.response_format(format);
        let text = transcriptions.create_text(&request).await.unwrap();
        assert!(
            text.contains(&format!("{times}{HEARD}")),
            "{format}: {text:?}"
        );
    }
    // The other server has none of it, and says so one level deeper than others.
    let request = heard_by(WHISPER).await.response_format("srt");
    let transcriptions = client(WHISPER).audio().transcriptions();
    let error = transcriptions.create_text(&request).await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(api.status(), 400);
    assert_eq!(api.message(), Some("Unsupported response_format: srt"));
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn recordings_are_translated() {
    let request = |format: &str| {
        let format = format.to_owned();
        async {
            let folder = told("INTEROP_AUDIO_MODEL");
            CreateTranslationRequest::new(recording().await, folder).response_format(format)
        }
    };
    let translations = client(WHISPER).audio().translations();
    let plain = translations.create(&request("json").await).await.unwrap();
    assert_eq!(plain.text.trim(), HEARD);
    let verbose = translations.create(&request("verbose_json").await);
    assert_eq!(verbose.await.unwrap().segments.len(), 1);
    let missing = client(ASR).audio().translations();
    let error = missing.create(&request("json").await).await.unwrap_err();
    assert_eq!(error.api_error().unwrap().message(), Some("Not Found"));
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn a_stream_that_does_not_come_is_an_error_that_says_what_came() {
    for variable in [ASR, WHISPER] {
        let transcriptions = client(variable).audio().transcriptions();
        let request = heard_by(variable).await;
        let error = transcriptions.create_stream(&request).await.unwrap_err();
        assert!(error.to_string().contains("application/json"), "{error}");
    }
}

#[tokio::test]
#[ignore = "needs servers of audio: tests/interop/run audio"]
async fn models_that_there_are_not_are_refused() {
    let request = CreateTranscriptionRequest::new(recording().await, "none");
    let error = client(ASR)
        .audio()
        .transcriptions()
        .create(&request)
        .await
        .unwrap_err();
    let api = error.api_error().unwrap();
    assert!(api.status().is_client_error(), "{error}");
    assert!(api.message().is_some(), "{error}");
}
