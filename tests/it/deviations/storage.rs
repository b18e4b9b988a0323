//! Audio, batches, vector stores, conversations and fine-tuning of other servers.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::*;
use openai_typed::{Client, ErrorKind, FilePart};
use serde_json::json;

use super::{is_whole, site};

fn transcription() -> CreateTranscriptionRequest {
    CreateTranscriptionRequest::new(FilePart::bytes("a.wav", "RIFF"), "m")
}

#[tokio::test]
async fn transcriptions_have_null_for_words_and_segments_without_places() {
    // open-asr-server, faster-whisper-server, LiteLLM and aimock.
    for body in [
        json!({"task": "transcribe", "language": "en", "duration": 2.0, "text": "hi", "words": null, "segments": null}),
        json!({"text": "hi", "segments": [{"id": 0, "start": 0.0, "end": 2.0, "text": "hi", "seek": null, "words": null}]}),
        json!({"text": "hi", "duration": 0}),
    ] {
        let (_server, client) = site(Reply::json(200, body.clone())).await;
        let request = transcription().response_format("verbose_json");
        let found = client
            .audio()
            .transcriptions()
            .create(&request)
            .await
            .unwrap();
        is_whole(&body, &*found);
        assert_eq!(found.text, "hi");
    }
}

#[tokio::test]
async fn a_transcription_asked_for_as_a_text_may_come_as_json() {
    // aimock and LiteLLM: what comes is what the caller gets.
    let (_server, client) = site(Reply::json(200, json!({"text": "hi"}))).await;
    let request = transcription().response_format("text");
    let text = client
        .audio()
        .transcriptions()
        .create_text(&request)
        .await
        .unwrap();
    assert_eq!(&**text, "{\"text\":\"hi\"}");
}

#[tokio::test]
async fn a_streamed_transcription_may_end_twice() {
    // aimock.
    let text = "data: {\"type\":\"transcript.text.delta\",\"delta\":\"hi\"}\n\ndata: {\"type\":\"transcript.text.done\",\"text\":\"hi\"}\n\ndata: [DONE]\n\n";
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let mut stream = client
        .audio()
        .transcriptions()
        .create_stream(&transcription())
        .await
        .unwrap();
    let mut count = 0;
    while stream.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
}

#[tokio::test]
async fn a_streamed_transcription_of_bare_texts_is_an_error() {
    // transformers.
    let text = "data:  hello\n\ndata:  there\n\n";
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", text)).await;
    let request = transcription();
    let transcriptions = client.audio().transcriptions();
    let mut stream = transcriptions.create_stream(&request).await.unwrap();
    let error = stream.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
}

#[tokio::test]
async fn speech_may_be_of_another_format_than_its_type_says() {
    // local-tts-studio before LiteLLM: whoever asks gets what came, and what it was called.
    let (_server, client) = site(Reply::bytes(200, "audio/mpeg", "RIFF\0\0\0\0WAVE")).await;
    let request = CreateSpeechRequest::new("m", "Hi", "alloy");
    let speech = client.audio().speech().create(&request).await.unwrap();
    assert_eq!(speech.content_type(), Some("audio/mpeg"));
    assert_eq!(&speech.bytes().await.unwrap()[..4], b"RIFF");
}

#[tokio::test]
async fn a_refusal_may_lie_one_level_deeper() {
    // faster-whisper-server.
    let body = json!({"detail": {"error": {"message": "Unsupported response_format: srt", "type": "invalid_request_error"}}});
    let (_server, client) = site(Reply::json(400, body)).await;
    let request = transcription().response_format("srt");
    let transcriptions = client.audio().transcriptions();
    let error = transcriptions.create_text(&request).await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(api.message(), Some("Unsupported response_format: srt"));
    assert_eq!(api.error_type(), Some("invalid_request_error"));
}

#[tokio::test]
async fn batches_are_null_where_nothing_has_happened() {
    // ogx.
    let body = json!({
        "id": "batch_1", "object": "batch", "endpoint": "/v1/chat/completions", "input_file_id": "file-1",
        "completion_window": "24h", "status": "validating", "created_at": 1, "errors": null, "usage": null, "model": null,
        "output_file_id": null, "error_file_id": null, "request_counts": null, "in_progress_at": null, "metadata": null,
    });
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let batch = client.batches().retrieve("batch_1").await.unwrap();
    is_whole(&body, &*batch);
    assert_eq!(
        (batch.status.clone(), batch.request_counts.clone()),
        (Some(BatchStatus::Validating), None)
    );
}

#[tokio::test]
async fn vector_stores_score_beyond_one_and_say_more_than_text() {
    // ogx.
    let body = json!({
        "object": "vector_store.search_results.page", "search_query": ["moon"], "has_more": false, "next_page": null,
        "data": [{"file_id": "chunk", "filename": "", "score": 3.05, "attributes": {"file_id": "file-1", "n": 1.0},
                  "content": [{"type": "text", "text": "The moon", "embedding": null, "chunk_metadata": null, "metadata": null}]}],
    });
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let request = SearchVectorStoreRequest::new("moon");
    let page = client
        .vector_stores()
        .search("vs_1", &request)
        .await
        .unwrap();
    is_whole(&body, &*page);
    assert_eq!(page.data[0].score, Some(3.05));
    let body = json!({"id": "vsfb_1", "object": "vector_store.files_batch", "status": "in_progress", "vector_store_id": "vs_1",
                      "file_counts": {"total": 1}, "created_at": 1});
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let batch = client
        .vector_stores()
        .file_batches()
        .retrieve("vs_1", "vsfb_1")
        .await
        .unwrap();
    is_whole(&body, &*batch);
    assert_eq!(batch.object, "vector_store.files_batch");
}

#[tokio::test]
async fn items_of_conversations_are_texts_or_of_another_type() {
    // ogx and devui; neither says where a page begins and ends.
    let body = json!({"object": "list", "data": [
        {"type": "message", "id": "msg_1", "role": "user", "content": "hi", "status": null},
        {"type": "message", "id": "msg_2", "role": "assistant", "status": "completed", "metadata": {"a": "b"},
         "content": [{"type": "text", "text": "ho"}]},
    ]});
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let items = client.conversations().items().list("conv_1").await.unwrap();
    is_whole(&body, &*items);
    assert_eq!(items.data.len(), 2);
    assert!(
        !items
            .data
            .iter()
            .any(|item| matches!(item, ConversationItem::Other(_))),
        "{items:?}"
    );
}

#[tokio::test]
async fn jobs_and_their_events_say_little() {
    // aimock.
    let body = json!({"id": "ftjob-1", "object": "fine_tuning.job", "model": "m", "status": "queued", "hyperparameters": {},
                      "created_at": 1, "training_file": "file-1"});
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let job = client
        .fine_tuning()
        .jobs()
        .retrieve("ftjob-1")
        .await
        .unwrap();
    is_whole(&body, &*job);
    let body = json!({"object": "list", "has_more": false, "data": [
        {"object": "fine_tuning.job.event", "id": "ftevent-1", "created_at": 1, "level": "info", "message": "queued"}]});
    let (_server, client) = site(Reply::json(200, body.clone())).await;
    let events = client
        .fine_tuning()
        .jobs()
        .list_events("ftjob-1")
        .await
        .unwrap();
    is_whole(&body, &*events);
}

/// What a server says in place of an error, and what of it is the message.
#[tokio::test]
async fn errors_come_in_every_form() {
    let (server, client): (Server, Client) = site(Reply::error(404, "first")).await;
    client.models().list().await.unwrap_err();
    for (reply, message) in [
        (
            Reply::json(404, json!({"detail": "Not Found"})),
            Some("Not Found"),
        ),
        (
            Reply::json(
                422,
                json!({"detail": [{"type": "missing", "loc": ["body", "file"], "msg": "Field required"}]}),
            ),
            Some("Field required"),
        ),
        (
            Reply::json(400, json!({"detail": {"error": {"message": "inner"}}})),
            Some("inner"),
        ),
        (
            Reply::json(
                400,
                json!({"error": "Validation failed", "steady": {"n": 1}}),
            ),
            Some("Validation failed"),
        ),
        (Reply::bytes(404, "application/json", ""), None),
    ] {
        server.respond_next(reply);
        let error = client.vector_stores().retrieve("none").await.unwrap_err();
        let api = error.api_error().unwrap();
        match message {
            Some(part) => assert!(
                api.message().is_some_and(|found| found.contains(part)),
                "{error}"
            ),
            None => assert_eq!(api.message(), None),
        }
    }
}
