//! The responses are what the document promises, and hold nothing that it does not name.

use reqwest::Method;
use serde_json::{Map, Value, json};

use super::{Site, events, first_example, to_form};
use crate::operations::resolve;

fn document() -> Value {
    serde_json::from_str(include_str!("../../../generated/openapi.json")).unwrap()
}

/// No members beside those that are named.
fn strict(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(strict).collect(),
        Value::Object(members) => {
            let mut strict: Map<_, _> = members
                .iter()
                .map(|(name, value)| (name.clone(), strict(value)))
                .collect();
            if strict.contains_key("properties") && !strict.contains_key("additionalProperties") {
                strict.insert("additionalProperties".to_owned(), json!(false));
            }
            Value::Object(strict)
        }
        other => other.clone(),
    }
}

fn assert_fits(document: &Value, schema: &Value, value: &Value, what: &str) {
    let root = json!({"allOf": [strict(schema)], "components": {"schemas": strict(&document["components"]["schemas"])}});
    let validator = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .build(&root)
        .unwrap();
    if let Some(error) = validator.iter_errors(value).next() {
        panic!("{what}: {error} at {} in {value}", error.instance_path());
    }
}

#[tokio::test]
async fn every_documented_request_gets_what_was_promised() {
    let site = Site::new().await;
    let document = document();
    let mut count = 0;
    // What deletes comes last, so that the documented ids are still known.
    for method in ["get", "post", "delete"] {
        // And what lies in something comes before it.
        let mut paths: Vec<_> = document["paths"].as_object().unwrap().iter().collect();
        paths.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        for (path, item) in paths {
            let Some(operation) = item.get(method) else {
                continue;
            };
            for request in documented_requests(&site, method, path, operation) {
                count += 1;
                let response = request.send().await.unwrap();
                assert_eq!(response.status(), 200, "{method} {path}");
                let content = &operation["responses"]["200"]["content"];
                if let Some(content) = content.get("application/json") {
                    let answer = response.json().await.unwrap();
                    assert_fits(&document, &content["schema"], &answer, path);
                }
            }
        }
    }
    assert_eq!(count, openai_typed::operations::OPERATIONS.len());
}

/// One for each media type that has a method.
fn documented_requests(
    site: &Site,
    method: &str,
    path: &str,
    operation: &Value,
) -> Vec<reqwest::RequestBuilder> {
    let mut path = path.to_owned();
    let document = document();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(&document, parameter);
        if parameter["in"] == "path" {
            let name = parameter["name"].as_str().unwrap();
            path = path.replace(
                &format!("{{{name}}}"),
                parameter["example"].as_str().unwrap(),
            );
        }
    }
    let request = || site.request(method.to_uppercase().parse().unwrap(), &path);
    let content = &operation["requestBody"]["content"];
    let json = content.get("application/json");
    let form = content.get("multipart/form-data");
    let json = json.map(|json| request().json(&first_example(json)));
    let form = form.map(|form| request().multipart(to_form(&first_example(form))));
    match (json, form) {
        (None, None) => vec![request()],
        (json, form) => json.into_iter().chain(form).collect(),
    }
}

#[tokio::test]
async fn richer_requests_get_it_as_well() {
    let site = Site::new().await;
    let document = document();
    let file = site.upload(b"{}\n").await;
    for (path, body) in [
        (
            "/completions",
            json!({"model": "m", "prompt": ["a", "b"], "n": 2, "logprobs": 5, "echo": true}),
        ),
        (
            "/completions",
            json!({"model": "m", "stream": true, "logprobs": 3, "n": 2}),
        ),
        (
            "/images/generations",
            json!({"prompt": "p", "response_format": "b64_json", "size": "256x256"}),
        ),
        ("/moderations", json!({"input": ["a", "kill"]})),
        (
            "/fine-tunes",
            json!({"training_file": file["id"], "suffix": "s", "batch_size": 8}),
        ),
    ] {
        let contents = &document["paths"][path]["post"]["responses"]["200"]["content"];
        let response = site
            .request(Method::POST, path)
            .json(&body)
            .send()
            .await
            .unwrap();
        if body["stream"] == true {
            for event in events(response).await {
                assert_fits(
                    &document,
                    &contents["text/event-stream"]["schema"],
                    &event,
                    path,
                );
            }
        } else {
            assert_fits(
                &document,
                &contents["application/json"]["schema"],
                &response.json().await.unwrap(),
                path,
            );
        }
    }
}

#[tokio::test]
async fn errors_fit_their_schema() {
    let site = Site::new().await;
    let document = document();
    let schema = &document["components"]["schemas"]["ErrorResponse"];
    for request in [
        site.request(Method::GET, "/nothing"),
        site.request(Method::PUT, "/models"),
        site.request(Method::POST, "/completions").json(&json!({})),
        site.client
            .get(format!("{}/models", site.server.base_url())),
    ] {
        let answer = request.send().await.unwrap().json().await.unwrap();
        assert_fits(&document, schema, &answer, "error");
    }
}
