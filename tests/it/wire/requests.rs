//! The other operations with a JSON body: the least and the most that can be said.

use openai_typed::types::{
    CreateEditRequest, CreateEmbeddingRequest, CreateFineTuneRequest, CreateImageRequest,
    CreateModerationRequest, ImageResponseFormat, ImageSize, ImageSvgOptions,
};
use serde_json::json;

use super::Site;

const TRAINING: &str = "file-XGinujblHPwGLSztz8cPS8XY";

#[tokio::test]
async fn an_edit_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateEditRequest::new("text-davinci-edit-001", "Fix it");
    let edit = site.client.edits().create(&request).await.unwrap();
    let sent = site.sent().is("createEdit", "POST /v1/edits");
    assert_eq!(
        sent.least_json(),
        json!({"model": "text-davinci-edit-001", "instruction": "Fix it"})
    );
    assert_eq!((&*edit.object, edit.choices.len()), ("edit", 1));
}

#[tokio::test]
async fn an_edit_with_every_member() {
    let site = Site::new().await;
    let request = CreateEditRequest::new("m", "Fix it")
        .input("What day of the wek is it?")
        .n(2)
        .temperature(0.2)
        .top_p(0.1);
    let edit = site.client.edits().create(&request).await.unwrap();
    let sent = site.sent().is("createEdit", "POST /v1/edits");
    let expected = json!({
        "model": "m",
        "input": "What day of the wek is it?",
        "instruction": "Fix it",
        "n": 2,
        "temperature": 0.2,
        "top_p": 0.1,
    });
    assert_eq!(sent.most_json(), expected);
    assert_eq!(edit.choices[1].text, "What day of the week is it?");
    assert_eq!(edit.choices[1].index, 1);
    assert_eq!((&edit.id, &edit.model), (&None, &None));
    assert!(
        edit.usage
            .as_ref()
            .is_some_and(|usage| usage.total_tokens > 0)
    );
}

#[tokio::test]
async fn an_image_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateImageRequest::new("A cute baby sea otter");
    let images = site.client.images().create(&request).await.unwrap();
    let sent = site.sent().is("createImage", "POST /v1/images/generations");
    assert_eq!(
        sent.least_json(),
        json!({"prompt": "A cute baby sea otter"})
    );
    assert!(images.created.is_some());
    let url = images.data[0].url.as_deref().unwrap();
    assert!(url.starts_with(&site.server.base_url()), "{url}");
    assert_eq!(images.data[0].b64_json, None);
}

#[tokio::test]
async fn an_image_with_every_member() {
    let site = Site::new().await;
    let request = CreateImageRequest::new("otter")
        .n(2)
        .size(ImageSize::X256x256)
        .response_format(ImageResponseFormat::B64Json)
        .user("user-1")
        .background("opaque")
        .complexity("high")
        .frame_count(4)
        .frame_duration_ms(100)
        .model("gpt-image-2")
        .moderation("low")
        .output_compression(80)
        .output_format("webp")
        .partial_images(2)
        .quality("high")
        .safety_identifier("hash-1")
        .style("vivid")
        .svg(ImageSvgOptions::new("m"));
    let images = site.client.images().create(&request).await.unwrap();
    let sent = site.sent().is("createImage", "POST /v1/images/generations");
    let expected = json!({
        "prompt": "otter",
        "n": 2,
        "size": "256x256",
        "response_format": "b64_json",
        "user": "user-1",
        "background": "opaque",
        "complexity": "high",
        "frame_count": 4,
        "frame_duration_ms": 100,
        "model": "gpt-image-2",
        "moderation": "low",
        "output_compression": 80,
        "output_format": "webp",
        "partial_images": 2,
        "quality": "high",
        "safety_identifier": "hash-1",
        "style": "vivid",
        "svg": {"model": "m"},
    });
    assert_eq!(sent.most_json(), expected);
    assert_eq!(images.data.len(), 2);
    // The beginning of every PNG.
    assert!(
        images.data[1]
            .b64_json
            .as_deref()
            .unwrap()
            .starts_with("iVBORw0KGgo")
    );
    assert_eq!(images.data[1].url, None);
}

#[tokio::test]
async fn an_embedding_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateEmbeddingRequest::new("text-embedding-ada-002", "The food was delicious");
    let answer = site.client.embeddings().create(&request).await.unwrap();
    let sent = site.sent().is("createEmbedding", "POST /v1/embeddings");
    let expected = json!({"model": "text-embedding-ada-002", "input": "The food was delicious"});
    assert_eq!(sent.least_json(), expected);
    assert_eq!(
        (&*answer.object, &*answer.model),
        ("list", "text-embedding-ada-002")
    );
    let embedding = &answer.data[0];
    assert_eq!((&*embedding.object, embedding.index), ("embedding", 0));
    assert_eq!(embedding.embedding.len(), 1536);
    let usage = answer.usage.as_ref().unwrap();
    assert!(usage.prompt_tokens > 0 && usage.prompt_tokens == usage.total_tokens);
}

#[tokio::test]
async fn an_embedding_with_every_member() {
    let site = Site::new().await;
    let request = CreateEmbeddingRequest::new("m", ["a", "b"])
        .user("user-1")
        .dimensions(256)
        .encoding_format("float");
    let answer = site.client.embeddings().create(&request).await.unwrap();
    let sent = site.sent().is("createEmbedding", "POST /v1/embeddings");
    assert_eq!(
        sent.most_json(),
        json!({
            "model": "m", "input": ["a", "b"], "user": "user-1", "dimensions": 256,
            "encoding_format": "float",
        })
    );
    assert_eq!(answer.data.len(), 2);
    assert_eq!(answer.data[1].index, 1);
    assert_ne!(answer.data[0].embedding, answer.data[1].embedding);
}

#[tokio::test]
async fn a_job_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateFineTuneRequest::new(TRAINING);
    let job = site.client.fine_tunes().create(&request).await.unwrap();
    let sent = site.sent().is("createFineTune", "POST /v1/fine-tunes");
    assert_eq!(sent.least_json(), json!({"training_file": TRAINING}));
    assert_eq!((&*job.object, &*job.status), ("fine-tune", "pending"));
    assert_eq!(job.training_files[0].id, TRAINING);
    assert_eq!(job.events.len(), 1);
    assert_eq!(job.fine_tuned_model, None);
}

#[tokio::test]
async fn a_job_with_every_member() {
    let site = Site::new().await;
    let request = CreateFineTuneRequest::new(TRAINING)
        .validation_file(TRAINING)
        .model("curie")
        .n_epochs(2)
        .batch_size(8)
        .learning_rate_multiplier(0.05)
        .prompt_loss_weight(0.01)
        .compute_classification_metrics(true)
        .classification_n_classes(3)
        .classification_positive_class("yes")
        .classification_betas([0.5, 1.0])
        .suffix("custom");
    let job = site.client.fine_tunes().create(&request).await.unwrap();
    let sent = site.sent().is("createFineTune", "POST /v1/fine-tunes");
    let expected = json!({
        "training_file": TRAINING,
        "validation_file": TRAINING,
        "model": "curie",
        "n_epochs": 2,
        "batch_size": 8,
        "learning_rate_multiplier": 0.05,
        "prompt_loss_weight": 0.01,
        "compute_classification_metrics": true,
        "classification_n_classes": 3,
        "classification_positive_class": "yes",
        "classification_betas": [0.5, 1.0],
        "suffix": "custom",
    });
    assert_eq!(sent.most_json(), expected);
    assert_eq!(job.validation_files[0].id, TRAINING);
    let hyperparams = job.hyperparams.as_ref().unwrap();
    assert_eq!(
        (hyperparams.n_epochs, hyperparams.batch_size),
        (Some(2), Some(8))
    );
    assert_eq!(hyperparams.learning_rate_multiplier, Some(0.05));
    assert_eq!(hyperparams.prompt_loss_weight, Some(0.01));
}

#[tokio::test]
async fn a_moderation_with_what_is_required() {
    let site = Site::new().await;
    let request = CreateModerationRequest::new("I want to kill them.");
    let answer = site.client.moderations().create(&request).await.unwrap();
    let sent = site.sent().is("createModeration", "POST /v1/moderations");
    assert_eq!(sent.least_json(), json!({"input": "I want to kill them."}));
    assert!(answer.id.starts_with("modr-"));
    assert_eq!(answer.model, "omni-moderation-latest");
    let result = &answer.results[0];
    let categories = result.categories.as_ref().unwrap();
    let scores = result.category_scores.as_ref().unwrap();
    assert!(result.flagged && categories.hate_threatening && categories.violence);
    assert!(!categories.hate && !categories.sexual_minors && !categories.violence_graphic);
    assert!(scores.hate_threatening > 0.8 && scores.violence > 0.8);
    assert!(scores.self_harm < 0.2 && scores.violence_graphic < 0.2);
}

#[tokio::test]
async fn a_moderation_with_every_member() {
    let site = Site::new().await;
    let request = CreateModerationRequest::new(["hello", "murder"]).model("text-moderation-stable");
    let answer = site.client.moderations().create(&request).await.unwrap();
    let sent = site.sent().is("createModeration", "POST /v1/moderations");
    let expected = json!({"input": ["hello", "murder"], "model": "text-moderation-stable"});
    assert_eq!(sent.most_json(), expected);
    let flagged: Vec<_> = answer.results.iter().map(|result| result.flagged).collect();
    assert_eq!(flagged, [false, true]);
}
