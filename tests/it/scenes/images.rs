//! Images as the models of today make them, and moderations of texts and images.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openai_typed::FilePart;
use openai_typed::types::*;
use serde_json::json;

use super::{Scene, from, refused};

#[tokio::test]
async fn images_of_today_say_more() {
    let scene = Scene::new().await;
    let images = scene.client.images();
    let request = || {
        CreateImageRequest::new("otter")
            .model("gpt-image-1")
            .size("256x256")
    };
    let made = images.create(&request().n(2).quality("low")).await.unwrap();
    assert_eq!(made.data.len(), 2);
    assert!(made.data[0].b64_json.is_some() && made.data[0].url.is_none());
    let json = serde_json::to_value(&*made).unwrap();
    assert_eq!(
        (&json["quality"], &json["size"]),
        (&json!("low"), &json!("256x256"))
    );
    assert!(json["usage"]["total_tokens"].as_u64().unwrap() > 0);

    let mut stream = images
        .create_stream(&request().partial_images(2))
        .await
        .unwrap();
    let mut kinds = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        kinds.push(
            serde_json::to_value(&event).unwrap()["type"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    let partial = "image_generation.partial_image";
    assert_eq!(kinds, [partial, partial, "image_generation.completed"]);
    let whole = images.create_stream(&request()).await.unwrap();
    drawn(&whole.into_image().await.unwrap().b64_json);
    let wrong = images.create(&request().response_format("url")).await;
    refused(wrong, 400, "response_format", "base64");
}

/// That it is a picture of 256 by 256.
fn drawn(base64: &str) {
    let file = STANDARD.decode(base64).unwrap();
    let decoder = png::Decoder::new(std::io::Cursor::new(file));
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((frame.width, frame.height), (256, 256));
}

#[tokio::test]
async fn images_are_edited_as_files_and_by_reference() {
    let scene = Scene::new().await;
    let images = scene.client.images();
    let file = scene.file("vision", "otter.png", "a picture").await;
    let by_id = |id: &str| {
        let references = [
            ImageReference::new().file_id(id),
            ImageReference::new().image_url("https://example.com/beret.png"),
        ];
        EditImagesByReferenceRequest::new(references, "The otter wears the beret").size("256x256")
    };
    let edited = images
        .create_edit_by_reference(&by_id(&file.id))
        .await
        .unwrap();
    drawn(edited.data[0].b64_json.as_ref().unwrap());
    let strange = images.create_edit_by_reference(&by_id("file-x")).await;
    refused(strange, 400, "images", "file-x");

    let upload = FilePart::bytes("otter.png", &b"a picture"[..]);
    let form = CreateImageEditRequest::new(upload, "a beret")
        .size("256x256")
        .partial_images(1);
    let request = by_id(&file.id).partial_images(1);
    let streams = [
        images.create_edit_stream(&form).await.unwrap(),
        images
            .create_edit_by_reference_stream(&request)
            .await
            .unwrap(),
    ];
    for mut stream in streams {
        let mut pictures = 0;
        while let Some(event) = stream.try_next().await.unwrap() {
            match event {
                ImageEditEvent::PartialImage(event) if pictures == 0 => drawn(&event.b64_json),
                ImageEditEvent::Completed(event) if pictures == 1 => drawn(&event.b64_json),
                other => panic!("{other:?}"),
            }
            pictures += 1;
        }
        assert_eq!(pictures, 2);
    }
}

#[tokio::test]
async fn texts_and_images_are_judged_together() {
    let scene = Scene::new().await;
    let judge =
        async |request: serde_json::Value| scene.client.moderations().create(&from(request)).await;
    let parts = json!([
        {"type": "text", "text": "a calm sea"},
        {"type": "image_url", "image_url": {"url": "https://example.com/gore.png"}},
    ]);
    let judged = judge(json!({"input": parts})).await.unwrap();
    assert_eq!(
        (judged.results.len(), &judged.model[..]),
        (1, "omni-moderation-latest")
    );
    let result = serde_json::to_value(&judged.results[0]).unwrap();
    assert_eq!(result["categories"].as_object().unwrap().len(), 13);
    assert_eq!(result["categories"]["violence/graphic"], true);
    assert_eq!(result["categories"]["illicit"], false);
    let applied = &result["category_applied_input_types"];
    assert_eq!(applied["violence"], json!(["text", "image"]));
    assert_eq!(applied["hate"], json!(["text"]));
    let older = judge(json!({"input": parts, "model": "text-moderation-latest"})).await;
    refused(older, 400, "input", "images");
    let older = judge(json!({"input": "a bomb", "model": "text-moderation-latest"})).await;
    assert!(!older.unwrap().results[0].flagged);
    assert!(judge(json!({"input": "a bomb"})).await.unwrap().results[0].flagged);
}
