//! Every operation of the API, answered and shaped by its request.

use reqwest::Method;
use reqwest::multipart::Form;
use serde_json::{Value, json};

use super::{Site, file, success};

#[tokio::test]
async fn the_documented_completion() {
    let site = Site::new().await;
    let request =
        json!({"model": "text-davinci-003", "prompt": "Say this is a test", "max_tokens": 7});
    let answer = site.post("/completions", request).await;
    assert_eq!(
        answer["choices"],
        json!([{"text": "\n\nThis is indeed a test", "index": 0, "logprobs": null, "finish_reason": "length"}])
    );
    assert_eq!(
        answer["usage"],
        json!({"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12})
    );
    assert_eq!(answer["model"], "text-davinci-003");
}

#[tokio::test]
async fn completions_follow_their_parameters() {
    let site = Site::new().await;
    let choice = async |mut request: Value| {
        request["model"] = json!("m");
        site.post("/completions", request).await["choices"][0].take()
    };
    let found = choice(json!({"prompt": "a b", "max_tokens": 4})).await;
    assert_eq!(
        (&found["text"], &found["finish_reason"]),
        (&json!("\n\nThis is"), &json!("length"))
    );
    let found = choice(json!({"prompt": "a b"})).await;
    assert_eq!(
        (&found["text"], &found["finish_reason"]),
        (&json!("\n\nThis is indeed a test"), &json!("stop"))
    );
    let found = choice(json!({"prompt": "a b", "stop": ["zzz", " indeed"]})).await;
    assert_eq!(
        (&found["text"], &found["finish_reason"]),
        (&json!("\n\nThis is"), &json!("stop"))
    );
    let found = choice(json!({"prompt": "a b", "echo": true, "max_tokens": 0})).await;
    assert_eq!(
        (&found["text"], &found["finish_reason"]),
        (&json!("a b"), &json!("length"))
    );
    let found = choice(json!({"prompt": [5, 6], "echo": true, "max_tokens": 1})).await;
    assert_eq!(found["text"], "<5><6>\n");
}

#[tokio::test]
async fn completions_for_several_prompts() {
    let site = Site::new().await;
    let request = json!({"model": "m", "prompt": ["a", "b"], "n": 3, "best_of": 4, "echo": true, "max_tokens": 1});
    let answer = site.post("/completions", request).await;
    let choices = answer["choices"].as_array().unwrap();
    let found: Vec<_> = choices
        .iter()
        .map(|choice| choice["text"].as_str().unwrap())
        .collect();
    assert_eq!(found, ["a\n", "a\n", "a\n", "b\n", "b\n", "b\n"]);
    assert!(
        choices
            .iter()
            .enumerate()
            .all(|(at, choice)| choice["index"] == at)
    );
    assert_eq!(
        answer["usage"],
        json!({"prompt_tokens": 2, "completion_tokens": 6, "total_tokens": 8})
    );
}

#[tokio::test]
async fn completions_with_logprobs() {
    let site = Site::new().await;
    let request =
        json!({"model": "m", "prompt": "é b", "echo": true, "max_tokens": 3, "logprobs": 2});
    let logprobs = site.post("/completions", request).await["choices"][0]["logprobs"].take();
    assert_eq!(logprobs["tokens"], json!(["é", " b", "\n", "\n", "This"]));
    assert_eq!(logprobs["text_offset"], json!([0, 1, 3, 4, 5]));
    assert_eq!(logprobs["token_logprobs"][0], Value::Null);
    assert_eq!(logprobs["top_logprobs"][0], Value::Null);
    assert!(logprobs["token_logprobs"][4].is_number());
    assert_eq!(logprobs["top_logprobs"][4].as_object().unwrap().len(), 2);
}

#[tokio::test]
async fn edits() {
    let site = Site::new().await;
    let mut request = json!({"model": "m", "input": "What day of the wek is it?", "instruction": "Fix it", "n": 2});
    let answer = site.post("/edits", request.clone()).await;
    assert_eq!(answer["choices"].as_array().unwrap().len(), 2);
    assert_eq!(
        answer["choices"][1]["text"],
        "What day of the week is it?\n".trim_end()
    );
    request["input"] = json!("my own");
    assert_eq!(
        site.post("/edits", request).await["choices"][0]["text"],
        "my own"
    );
}

#[tokio::test]
async fn images_lead_back_to_the_server() {
    let site = Site::new().await;
    let answer = site
        .post(
            "/images/generations",
            json!({"prompt": "otter", "n": 2, "size": "256x256"}),
        )
        .await;
    let urls: Vec<_> = answer["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|image| image["url"].as_str().unwrap())
        .collect();
    assert_eq!(urls.len(), 2);
    assert_ne!(urls[0], urls[1]);
    // Without a key, as the addresses of the real API.
    let response = site.client.get(urls[0]).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/png");
    assert_eq!(png_size(&response.bytes().await.unwrap()), (256, 256));
}

#[tokio::test]
async fn images_in_base64() {
    use base64::Engine;
    let site = Site::new().await;
    let request = json!({"prompt": "otter", "response_format": "b64_json"});
    let answer = site.post("/images/generations", request).await;
    let text = answer["data"][0]["b64_json"].as_str().unwrap();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap();
    assert_eq!(png_size(&bytes), (1024, 1024));
}

#[tokio::test]
async fn images_from_files() {
    let site = Site::new().await;
    let form = Form::new()
        .part("image", file("o.png", b"png"))
        .part("mask", file("m.png", b"png"));
    let form = form
        .text("prompt", "a beret")
        .text("n", "3")
        .text("size", "512x512");
    let answer = success(site.request(Method::POST, "/images/edits").multipart(form)).await;
    assert_eq!(answer["data"].as_array().unwrap().len(), 3);
    let form = Form::new().part("image", file("o.png", b"png"));
    let answer = success(
        site.request(Method::POST, "/images/variations")
            .multipart(form),
    )
    .await;
    assert_eq!(answer["data"].as_array().unwrap().len(), 1);
}

fn png_size(file: &[u8]) -> (u32, u32) {
    assert!(file.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[tokio::test]
async fn embeddings_are_deterministic() {
    let site = Site::new().await;
    let request = json!({"model": "m", "input": ["a b", "c", "a b"]});
    let answer = site.post("/embeddings", request.clone()).await;
    let vector = |at: usize| answer["data"][at]["embedding"].as_array().unwrap();
    assert_eq!(vector(0).len(), 1536);
    assert_eq!(vector(0), vector(2));
    assert_ne!(vector(0), vector(1));
    let length: f64 = vector(0)
        .iter()
        .map(|number| number.as_f64().unwrap().powi(2))
        .sum();
    assert!((length - 1.0).abs() < 1e-4);
    assert_eq!(
        answer["usage"],
        json!({"prompt_tokens": 5, "total_tokens": 5})
    );
    assert_eq!(answer["data"][2]["index"], 2);
    assert_eq!(
        site.post("/embeddings", request).await["data"],
        answer["data"]
    );
    let tokens = site
        .post("/embeddings", json!({"model": "m", "input": [1, 2, 3]}))
        .await;
    assert_eq!(tokens["data"].as_array().unwrap().len(), 1);
    let request = json!({"model": "m", "input": "a b", "encoding_format": "base64"});
    assert_eq!(
        site.post("/embeddings", request).await["data"][0]["embedding"]
            .as_str()
            .unwrap()
            .len(),
        8192
    );
}

#[tokio::test]
async fn moderations_judge_each_input() {
    let site = Site::new().await;
    let request =
        json!({"input": ["I want to kill them.", "I want to hug them.", "sexual/minors"]});
    let results = site.post("/moderations", request).await["results"].take();
    let flagged: Vec<_> = results
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["flagged"] == true)
        .collect();
    assert_eq!(flagged, [true, false, true]);
    assert_eq!(results[0]["categories"]["violence"], true);
    assert_eq!(results[0]["categories"]["hate/threatening"], true);
    assert_eq!(results[0]["categories"]["self-harm"], false);
    assert!(
        results[0]["category_scores"]["violence"].as_f64()
            > results[1]["category_scores"]["violence"].as_f64()
    );
}

#[tokio::test]
async fn every_answer_carries_the_usual_headers() {
    let site = Site::new().await;
    let mut ids = Vec::new();
    for path in [
        "/models",
        "/nothing",
        "/files/file-XjGxS3KTG0uNmNOK362iJua3/content",
    ] {
        let response = site.request(Method::GET, path).send().await.unwrap();
        for name in [
            "content-type",
            "openai-processing-ms",
            "x-ratelimit-limit-requests",
            "x-ratelimit-remaining-tokens",
        ] {
            assert!(response.headers().contains_key(name), "{name} on {path}");
        }
        ids.push(response.headers()["x-request-id"].clone());
    }
    assert!(ids[0] != ids[1] && ids[1] != ids[2]);
}
