//! Speech that is heard again, and voices with their consents.

use openai_typed::FilePart;
use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Scene, from, refused};

const SAID: &str = "Hi there. The ferry leaves at nine.";

async fn recording(scene: &Scene) -> Vec<u8> {
    let request = CreateSpeechRequest::new("gpt-4o-mini-tts", SAID, "alloy");
    let request = request.response_format("wav");
    let download = scene
        .client
        .audio()
        .speech()
        .create(&request)
        .await
        .unwrap();
    assert_eq!(download.http_headers()["content-type"], "audio/wav");
    download.bytes().await.unwrap().to_vec()
}

fn heard(wav: &[u8], model: &str) -> CreateTranscriptionRequest {
    CreateTranscriptionRequest::new(FilePart::bytes("ferry.wav", wav.to_vec()), model)
}

#[tokio::test]
async fn speech_is_a_recording_or_events_of_it() {
    let scene = Scene::new().await;
    let wav = recording(&scene).await;
    assert_eq!((&wav[..4], &wav[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
    let length = u32::from_le_bytes(wav[4..8].try_into().unwrap());
    assert_eq!(length as usize, wav.len() - 8);

    let speech = scene.client.audio().speech();
    let request = |model: &str| CreateSpeechRequest::new(model, SAID, "alloy");
    let mp3 = speech.create(&request("tts-1")).await.unwrap();
    assert_eq!(mp3.http_headers()["content-type"], "audio/mpeg");
    for (format, begins) in [
        ("mp3", &b"ID3"[..]),
        ("opus", b"OggS"),
        ("aac", b"ID3"),
        ("flac", b"fLaC"),
    ] {
        let request = request("tts-1").response_format(format);
        let file = speech.create(&request).await.unwrap();
        let file = file.bytes().await.unwrap();
        assert!(file.starts_with(begins), "{format}");
        let text = scene.client.audio().transcriptions();
        let text = text.create(&heard(&file, "whisper-1")).await.unwrap();
        assert_eq!(
            serde_json::to_value(&*text).unwrap()["text"],
            SAID,
            "{format}"
        );
    }
    let mut stream = speech
        .create_stream(&request("gpt-4o-mini-tts"))
        .await
        .unwrap();
    let mut events = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        events.push(event);
    }
    let Some(SpeechEvent::AudioDone(done)) = events.last() else {
        panic!("{events:?}");
    };
    assert!(done.usage.as_ref().unwrap().output_tokens > 0);
    let refusal = speech.create_stream(&request("tts-1")).await;
    refused(refusal.map(drop), 400, "stream_format", "tts-1");
    let strange = from(json!({"model": "m", "input": "a", "voice": {"id": "voice_x"}}));
    refused(
        speech.create(&strange).await.map(drop),
        400,
        "voice",
        "voice_x",
    );
}

#[tokio::test]
async fn a_transcription_has_what_is_asked_for() {
    let scene = Scene::new().await;
    let wav = recording(&scene).await;
    let transcriptions = scene.client.audio().transcriptions();
    let request = heard(&wav, "gpt-4o-transcribe");
    let plain = transcriptions.create(&request).await.unwrap();
    assert_eq!((&plain.text[..], plain.segments.len()), (SAID, 0));
    let with = heard(&wav, "gpt-4o-transcribe").include(["logprobs"]);
    let with = transcriptions.create(&with).await.unwrap();
    let tokens: String = with.logprobs.iter().map(|one| &one.token[..]).collect();
    assert_eq!(tokens, SAID);

    let verbose = heard(&wav, "whisper-1").response_format("verbose_json");
    let segments = transcriptions.create(&verbose).await.unwrap();
    assert_eq!((segments.segments.len(), segments.words.len()), (2, 0));
    let verbose = verbose.timestamp_granularities(["word"]);
    let words = transcriptions.create(&verbose).await.unwrap();
    assert_eq!((words.segments.len(), words.words.len()), (0, 7));
    assert_eq!(Some(words.words[6].end), words.duration);

    let srt = heard(&wav, "whisper-1").response_format("srt");
    let srt = transcriptions.create_text(&srt).await.unwrap();
    assert!(srt.starts_with("1\n00:00:00,000 --> 00:00:00,"), "{srt:?}");
    let spoken = heard(&wav, "gpt-4o-transcribe-diarize")
        .response_format("diarized_json")
        .known_speaker_names(["captain"]);
    let spoken = transcriptions.create(&spoken).await.unwrap();
    assert_eq!(spoken.segments[1].speaker.as_deref(), Some("captain"));

    let mut stream = transcriptions.create_stream(&request).await.unwrap();
    let mut text = String::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        match event {
            TranscriptionEvent::TextDelta(delta) => text.push_str(&delta.delta),
            TranscriptionEvent::TextDone(done) => assert_eq!(done.text, text),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(text, SAID);

    let format = heard(&wav, "gpt-4o-transcribe").response_format("diarized_json");
    let wrong = transcriptions.create(&format).await;
    refused(wrong, 400, "response_format", "gpt-4o-transcribe");
    let wrong = transcriptions.create(&heard(b"", "whisper-1")).await;
    refused(wrong, 400, "file", "empty");
}

#[tokio::test]
async fn a_translation_and_a_voice() {
    let scene = Scene::new().await;
    let wav = recording(&scene).await;
    let audio = scene.client.audio();
    let part = || FilePart::bytes("ferry.wav", wav.clone());
    let request = CreateTranslationRequest::new(part(), "whisper-1");
    assert_eq!(
        audio.translations().create(&request).await.unwrap().text,
        SAID
    );
    let vtt = request.response_format("vtt");
    let vtt = audio.translations().create_text(&vtt).await.unwrap();
    assert!(vtt.starts_with("WEBVTT\n\n"), "{vtt:?}");

    let consents = audio.voice_consents();
    let request = CreateVoiceConsentRequest::new("me", part(), "en");
    let id = consents.create(&request).await.unwrap().id.clone();
    let request = UpdateVoiceConsentRequest::new("myself");
    assert_eq!(consents.update(&id, &request).await.unwrap().name, "myself");
    assert_eq!(consents.list().await.unwrap().data[0].name, "myself");
    let voice = CreateVoiceRequest::new("mine", part(), &id);
    let voice = audio.voices().create(&voice).await.unwrap();
    let spoken: Value = json!({"model": "m", "input": "a", "voice": {"id": voice.id}});
    assert!(audio.speech().create(&from(spoken)).await.is_ok());
    assert!(consents.delete(&id).await.unwrap().deleted);
    refused(consents.retrieve(&id).await, 404, "consent_id", &id);
    let voice = CreateVoiceRequest::new("mine", part(), &id);
    refused(audio.voices().create(&voice).await, 400, "consent", &id);
}
