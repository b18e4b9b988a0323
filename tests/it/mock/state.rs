//! What the server remembers.

use reqwest::Method;
use reqwest::multipart::Form;
use serde_json::json;

use super::{Site, file, success};

#[tokio::test]
async fn a_file_lives_and_dies() {
    let site = Site::empty().await;
    let content: &[u8] = b"\r\n--boundary\0\xff\xfe\r\n\r\n";
    let form = Form::new()
        .part("file", file("odd \"name\".jsonl", content))
        .text("purpose", "fine-tune");
    let uploaded = success(site.request(Method::POST, "/files").multipart(form)).await;
    assert_eq!(uploaded["bytes"], content.len());
    assert_eq!(uploaded["purpose"], "fine-tune");
    let path = format!("/files/{}", uploaded["id"].as_str().unwrap());

    assert_eq!(
        site.get("/files").await,
        json!({
            "object": "list", "data": [uploaded],
            "first_id": uploaded["id"], "last_id": uploaded["id"], "has_more": false,
        })
    );
    assert_eq!(site.get(&path).await, uploaded);
    let response = site
        .request(Method::GET, &format!("{path}/content"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        response.headers()["content-type"],
        "application/octet-stream"
    );
    assert_eq!(response.bytes().await.unwrap(), content);

    let deleted = json!({"id": uploaded["id"], "object": "file", "deleted": true});
    assert_eq!(site.delete(&path).await, deleted);
    site.refused(site.request(Method::GET, &path), 404).await;
    site.refused(site.request(Method::DELETE, &path), 404).await;
    assert_eq!(site.get("/files").await["data"], json!([]));
}

#[tokio::test]
async fn an_empty_file_and_a_large_one() {
    let site = Site::empty().await;
    for content in [
        Vec::new(),
        (0..3_000_000u32)
            .map(|at| (at * 7) as u8)
            .collect::<Vec<u8>>(),
    ] {
        let part = reqwest::multipart::Part::bytes(content.clone()).file_name("f");
        let form = Form::new().part("file", part).text("purpose", "search");
        let uploaded = success(site.request(Method::POST, "/files").multipart(form)).await;
        let path = format!("/files/{}/content", uploaded["id"].as_str().unwrap());
        let downloaded = site
            .request(Method::GET, &path)
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
        assert!(downloaded == content);
    }
}

#[tokio::test]
async fn a_job_leaves_a_model_behind() {
    let site = Site::empty().await;
    let file = site
        .upload(b"{\"prompt\": \"a\", \"completion\": \"b\"}\n")
        .await;
    let request =
        json!({"training_file": file["id"], "model": "ada", "suffix": "My model", "n_epochs": 2});
    let job = site.post("/fine-tunes", request).await;
    assert_eq!(job["status"], "pending");
    assert_eq!(job["fine_tuned_model"], json!(null));
    assert_eq!(job["training_files"], json!([file]));
    assert_eq!(job["hyperparams"]["n_epochs"], 2);
    assert_eq!(job["hyperparams"]["prompt_loss_weight"], 0.01);
    assert!(job.get("suffix").is_none());

    let path = format!("/fine-tunes/{}", job["id"].as_str().unwrap());
    assert_eq!(site.get(&path).await["status"], "running");
    let events = site.get(&format!("{path}/events")).await;
    assert_eq!(events["data"].as_array().unwrap().len(), 5);
    let job = site.get(&path).await;
    assert_eq!(job["status"], "succeeded");
    let listed = site.get("/fine-tunes").await;
    assert_eq!(listed["data"][0]["id"], job["id"]);
    assert!(listed["data"][0].get("events").is_none());

    let result = format!(
        "/files/{}/content",
        job["result_files"][0]["id"].as_str().unwrap()
    );
    let content = site
        .request(Method::GET, &result)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert_eq!(
        content.len() as u64,
        job["result_files"][0]["bytes"].as_u64().unwrap()
    );

    let name = job["fine_tuned_model"].as_str().unwrap();
    assert!(name.starts_with("ada:ft-mock:my-model-2"), "{name}");
    let model = format!("/models/{name}");
    assert_eq!(site.get(&model).await["id"], name);
    assert!(
        site.get("/models").await["data"]
            .as_array()
            .unwrap()
            .iter()
            .any(|model| model["id"] == name)
    );
    assert_eq!(
        site.delete(&model).await,
        json!({"id": name, "object": "model", "deleted": true})
    );
    site.refused(site.request(Method::GET, &model), 404).await;

    let error = site
        .refused(site.request(Method::POST, &format!("{path}/cancel")), 400)
        .await;
    assert!(error["message"].as_str().unwrap().contains("succeeded"));
}

#[tokio::test]
async fn a_job_can_be_cancelled() {
    let site = Site::empty().await;
    let file = site.upload(b"{}\n").await;
    let job = site
        .post("/fine-tunes", json!({"training_file": file["id"]}))
        .await;
    let path = format!("/fine-tunes/{}", job["id"].as_str().unwrap());
    assert_eq!(job["model"], "curie");
    let cancelled = success(site.request(Method::POST, &format!("{path}/cancel"))).await;
    assert_eq!(cancelled["status"], "cancelled");
    assert_eq!(site.get(&path).await, cancelled);
    assert_eq!(cancelled["fine_tuned_model"], json!(null));
}

#[tokio::test]
async fn metrics_need_their_parameters() {
    let site = Site::empty().await;
    let file = site.upload(b"{}\n").await;
    let mut request = json!({"training_file": file["id"], "compute_classification_metrics": true});
    site.refused(
        site.request(Method::POST, "/fine-tunes").json(&request),
        400,
    )
    .await;
    request["validation_file"] = file["id"].clone();
    site.refused(
        site.request(Method::POST, "/fine-tunes").json(&request),
        400,
    )
    .await;
    request["classification_n_classes"] = json!(3);
    let job = site.post("/fine-tunes", request).await;
    assert_eq!(job["validation_files"], json!([file]));
}

#[tokio::test]
async fn the_examples_are_there_unless_asked_otherwise() {
    let site = Site::new().await;
    let files = site.get("/files").await;
    let example = files["data"]
        .as_array()
        .unwrap()
        .iter()
        .find(|file| file["filename"] == "mydata.jsonl")
        .unwrap();
    let path = format!("/files/{}/content", example["id"].as_str().unwrap());
    let content = site
        .request(Method::GET, &path)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert_eq!(content.len(), 140);
    assert!(serde_json::from_slice::<serde_json::Value>(&content).is_ok());
    assert_eq!(
        site.get("/fine-tunes").await["data"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    assert!(site.get("/engines").await["data"].as_array().unwrap().len() >= 4);

    let site = Site::empty().await;
    assert_eq!(site.get("/files").await["data"], json!([]));
    assert_eq!(site.get("/fine-tunes").await["data"], json!([]));
    assert_eq!(
        site.get("/models/text-davinci-003").await["object"],
        "model"
    );
    site.refused(
        site.request(Method::GET, "/models/curie:ft-acmeco-2021-03-03-21-44-20"),
        404,
    )
    .await;
}
