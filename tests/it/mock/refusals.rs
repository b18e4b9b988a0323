//! What the server does not accept, and how it says so.

use openai_typed::mock::Server;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::json;

use super::{Site, file};

#[tokio::test]
async fn a_key_is_needed() {
    let site = Site::new().await;
    let url = format!("{}/models", site.server.base_url());
    for request in [
        site.client.get(&url),
        site.client.get(&url).header("authorization", "Basic abc"),
        site.client.get(&url).header("authorization", "Bearer "),
        site.client.get(&url).header("openai-organization", "org"),
    ] {
        let error = site.refused(request, 401).await;
        assert_eq!(error["type"], "invalid_request_error");
    }
}

#[tokio::test]
async fn a_configured_key_is_the_only_one() {
    let site = Site::of(Server::builder().api_key("right").start().await.unwrap());
    let url = format!("{}/models", site.server.base_url());
    let error = site
        .refused(site.client.get(&url).bearer_auth("wrong secret"), 401)
        .await;
    assert_eq!(error["code"], "invalid_api_key");
    assert!(!error.to_string().contains("secret"));
    let request = site
        .client
        .get(&url)
        .bearer_auth("right")
        .header("openai-organization", "org");
    assert_eq!(request.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_violation_names_its_place() {
    let site = Site::new().await;
    for (path, body, place) in [
        ("/completions", json!({"prompt": "x"}), "model"),
        (
            "/completions",
            json!({"model": "m", "max_tokens": -1}),
            "max_tokens",
        ),
        (
            "/completions",
            json!({"model": "m", "max_tokens": "7"}),
            "max_tokens",
        ),
        ("/completions", json!({"model": "m", "n": 129}), "n"),
        (
            "/completions",
            json!({"model": "m", "stop": ["a", "b", "c", "d", "e"]}),
            "stop",
        ),
        (
            "/completions",
            json!({"model": "m", "prompt": ["a", 1]}),
            "prompt",
        ),
        (
            "/completions",
            json!({"model": "m", "logit_bias": {"50256": -101}}),
            "logit_bias.50256",
        ),
        (
            "/completions",
            json!({"model": "m", "n": 3, "best_of": 2}),
            "best_of",
        ),
        (
            "/completions",
            json!({"model": "m", "best_of": 2, "stream": true}),
            "best_of",
        ),
        ("/completions", json!({"model": null}), "model"),
        ("/edits", json!({"model": "m"}), "instruction"),
        (
            "/images/generations",
            json!({"prompt": "x", "size": "1x1"}),
            "size",
        ),
        (
            "/images/generations",
            json!({"prompt": "x".repeat(32_001)}),
            "prompt",
        ),
        ("/embeddings", json!({"model": "m", "input": []}), "input"),
        ("/moderations", json!({"input": 5}), "input"),
        (
            "/fine-tunes",
            json!({"training_file": "file-unknown"}),
            "training_file",
        ),
        (
            "/fine-tunes",
            json!({"training_file": "file-ccdDZrC3iZVNiQVeEA6Z66wf"}),
            "training_file",
        ),
    ] {
        let error = site
            .refused(site.request(Method::POST, path).json(&body), 400)
            .await;
        assert_eq!(error["type"], "invalid_request_error");
        let param = error["param"].as_str().unwrap_or_default();
        assert!(
            param == place || param.starts_with(&format!("{place}.")),
            "{path} {body}: {error}"
        );
        assert!(
            error["message"].as_str().unwrap().contains(place),
            "{error}"
        );
    }
}

#[tokio::test]
async fn null_is_fine_where_the_document_says_so() {
    let site = Site::new().await;
    let body = json!({"model": "m", "prompt": null, "stop": null, "n": null, "logit_bias": null, "stream": null});
    let answer = site.post("/completions", body).await;
    assert_eq!(answer["choices"].as_array().unwrap().len(), 1);
    let body =
        json!({"prompt": "x", "size": null, "response_format": null, "something": "of one's own"});
    assert!(site.post("/images/generations", body).await["data"][0]["url"].is_string());
}

#[tokio::test]
async fn forms_are_checked_too() {
    let site = Site::new().await;
    let post = |path: &str, form: Form| site.request(Method::POST, path).multipart(form);
    let image = || Form::new().part("image", file("a.png", b"png"));
    for (request, place) in [
        (
            post("/files", Form::new().text("purpose", "fine-tune")),
            "file",
        ),
        (
            post("/files", Form::new().part("file", file("a", b"b"))),
            "purpose",
        ),
        (
            post(
                "/files",
                Form::new().text("purpose", "p").text("file", "no file"),
            ),
            "file",
        ),
        (
            post(
                "/files",
                Form::new()
                    .part("file", file("a", b"b"))
                    .part("purpose", file("a", b"p")),
            ),
            "purpose",
        ),
        (post("/images/edits", image()), "prompt"),
        (
            post("/images/edits", Form::new().text("prompt", "p")),
            "image",
        ),
        (
            post("/images/variations", Form::new().text("n", "1")),
            "image",
        ),
        (post("/images/variations", image().text("n", "eleven")), "n"),
        (post("/images/variations", image().text("n", "11")), "n"),
        (
            post(
                "/images/variations",
                image().part("size", Part::bytes(&b"\xff"[..])),
            ),
            "size",
        ),
    ] {
        let error = site.refused(request, 400).await;
        assert_eq!(error["param"], place, "{error}");
    }
}

#[tokio::test]
async fn bodies_that_cannot_be_read() {
    let site = Site::of(Server::builder().body_limit(1000).start().await.unwrap());
    let post = || {
        site.request(Method::POST, "/completions")
            .header("content-type", "application/json")
    };
    site.refused(post().body("{\"model\": "), 400).await;
    site.refused(post().body("[".repeat(900)), 400).await;
    site.refused(post().body(""), 400).await;
    site.refused(post().body("[]"), 400).await;
    site.refused(post().body("x".repeat(1001)), 413).await;
    site.refused(post().body("x".repeat(10_000_000)), 413).await;
    site.refused(
        site.request(Method::POST, "/completions").body("model=m"),
        415,
    )
    .await;
    let form = |kind: &'static str| {
        site.request(Method::POST, "/files")
            .header("content-type", kind)
    };
    site.refused(form("multipart/form-data").body("x"), 400)
        .await;
    site.refused(
        form("multipart/form-data; boundary=x").body("--x\r\nbroken"),
        400,
    )
    .await;
}

#[tokio::test]
async fn wrong_paths_and_methods() {
    let site = Site::new().await;
    for path in [
        "/nothing",
        "/models/",
        "/files/a/b",
        "/../models",
        "/files/%00",
    ] {
        site.refused(site.request(Method::GET, path), 404).await;
    }
    let origin = site.server.base_url().replace("/v1", "");
    site.refused(
        site.client.get(format!("{origin}/models")).bearer_auth("k"),
        404,
    )
    .await;
    let response = site.request(Method::PUT, "/files").send().await.unwrap();
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()["allow"], "GET, POST");
    site.refused(site.request(Method::DELETE, "/completions"), 405)
        .await;
}

#[tokio::test]
async fn unknown_ids() {
    let site = Site::new().await;
    for (method, path) in [
        (Method::GET, "/models/no-model"),
        (Method::DELETE, "/models/no-model"),
        (Method::GET, "/files/file-no"),
        (Method::GET, "/files/file-no/content"),
        (Method::DELETE, "/files/file-no"),
        (Method::GET, "/fine-tunes/ft-no"),
        (Method::POST, "/fine-tunes/ft-no/cancel"),
        (Method::GET, "/fine-tunes/ft-no/events"),
        (Method::GET, "/fine-tunes/ft-no/events?stream=true"),
        (Method::GET, "/engines/no-engine"),
    ] {
        let error = site.refused(site.request(method, path), 404).await;
        assert!(error["message"].as_str().unwrap().contains("no"), "{error}");
    }
    site.refused(
        site.request(Method::DELETE, "/models/text-davinci-003"),
        403,
    )
    .await;
    let error = site
        .refused(
            site.request(Method::GET, "/fine-tunes/ft-no/events?stream=maybe"),
            400,
        )
        .await;
    assert_eq!(error["param"], "stream");
}
