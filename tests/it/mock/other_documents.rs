//! A document that this crate knows nothing of.

use openai_typed::mock::Server;
use reqwest::Method;
use serde_json::{Value, json};

use super::{Site, events};

fn library() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://{host}/api/", "variables": {"host": {"default": "library.example"}}}],
        "paths": {
            "/books": {
                "parameters": [{"$ref": "#/components/parameters/Trace"}],
                "get": {
                    "operationId": "findBooks",
                    "parameters": [
                        {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
                        {"name": "limit", "in": "query", "required": true, "schema": {"type": "integer", "maximum": 10}}
                    ],
                    "responses": {"200": {"description": "", "content": {"application/json": {
                        "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}
                    }}}}
                },
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}},
                    "responses": {"201": {"$ref": "#/components/responses/Made"}, "default": {"description": ""}}
                }
            },
            "/books/{id}": {"delete": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "responses": {"204": {"description": "gone"}}}},
            "/books/all": {"delete": {"security": [{"key": []}], "responses": {"202": {"description": "gone"}}}},
            "/books/{id}:read": {"get": {
                "x-stream-switch": "live",
                "parameters": [{"name": "live", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {
                    "text/plain": {"schema": {"type": "string", "example": "Once upon a time"}},
                    "text/event-stream": {"schema": {"type": "object", "properties": {"page": {"type": "integer", "minimum": 1}}}}
                }}}
            }}
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "key"}},
            "parameters": {"Trace": {"name": "X-Trace", "in": "header", "schema": {"type": "string", "minLength": 3}}},
            "responses": {"Made": {"description": "", "content": {"application/json": {"example": {"made": true}}}}},
            "schemas": {"Book": {"type": "object", "required": ["title", "id"], "properties": {
                "id": {"type": "integer", "readOnly": true},
                "title": {"type": "string"},
                "sequel": {"$ref": "#/components/schemas/Book"},
                "kind": {"type": "string", "enum": ["novel", "atlas"]}
            }}}
        }
    })
}

async fn site() -> Site {
    Site::of(Server::builder().document(library()).start().await.unwrap())
}

#[tokio::test]
async fn answers_are_examples_or_made_up() {
    let site = site().await;
    assert!(site.server.base_url().ends_with("/api"));
    let found = site.get("/books?limit=3&tags=1,2&tags=3").await;
    assert_eq!(
        found,
        json!([{"id": 0, "title": "string", "kind": "novel"}])
    );
    let response = site
        .request(Method::POST, "/books")
        .json(&json!({"title": "t"}))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(
        response.json::<Value>().await.unwrap(),
        json!({"made": true})
    );
    // The body may be left out.
    assert_eq!(
        site.request(Method::POST, "/books")
            .send()
            .await
            .unwrap()
            .status(),
        201
    );
    let response = site
        .request(Method::DELETE, "/books/7")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 204);
    assert!(response.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn requests_are_checked() {
    let site = site().await;
    for (method, path, place) in [
        (Method::GET, "/books", "limit"),
        (Method::GET, "/books?limit=11", "limit"),
        (Method::GET, "/books?limit=many", "limit"),
        (Method::GET, "/books?limit=1&tags=a", "tags"),
        (Method::DELETE, "/books/seven", "id"),
    ] {
        let error = site.refused(site.request(method, path), 400).await;
        assert_eq!(error["param"], place);
    }
    let error = site
        .refused(
            site.request(Method::GET, "/books?limit=1")
                .header("x-trace", "ab"),
            400,
        )
        .await;
    assert_eq!(error["param"], "X-Trace");
    let body = json!({"title": "a", "sequel": {"title": "b", "sequel": {"title": 3}}});
    let error = site
        .refused(site.request(Method::POST, "/books").json(&body), 400)
        .await;
    assert_eq!(error["param"], "sequel.sequel.title");
}

#[tokio::test]
async fn security_is_what_the_document_says() {
    let site = site().await;
    let url = format!("{}/books/all", site.server.base_url());
    site.refused(site.client.delete(&url).bearer_auth("other"), 401)
        .await;
    assert_eq!(
        site.client
            .delete(format!("{url}?key=k"))
            .send()
            .await
            .unwrap()
            .status(),
        202
    );
    let open = format!("{}/books?limit=1", site.server.base_url());
    assert_eq!(site.client.get(open).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_switch_may_have_another_name() {
    let site = site().await;
    let response = site
        .request(Method::GET, "/books/7:read")
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain");
    assert_eq!(response.text().await.unwrap(), "Once upon a time");
    let response = site
        .request(Method::GET, "/books/7:read?live=true")
        .send()
        .await
        .unwrap();
    assert_eq!(events(response).await, [json!({"page": 1})]);
}

#[tokio::test]
async fn unusable_documents_are_refused() {
    let mut outside = library();
    outside["paths"]["/books"]["parameters"][0] = json!({"$ref": "other.yaml#/a"});
    let mut missing = library();
    missing["components"]["responses"] = json!({});
    let mut scheme = library();
    scheme["components"]["securitySchemes"] = json!({});
    for document in [
        json!({}),
        json!({"swagger": "2.0"}),
        json!(5),
        outside,
        missing,
        scheme,
    ] {
        let error = Server::builder()
            .document(document)
            .start()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    }
    // A document without operations is poor, but none that is wrong.
    let site = Site::of(
        Server::builder()
            .document(json!({"openapi": "3.0.0"}))
            .start()
            .await
            .unwrap(),
    );
    site.refused(site.request(Method::GET, "/models"), 404)
        .await;
}

/// The operations of this crate's API, with the least that a document can say of them.
fn strangers() -> Value {
    let known: Value =
        serde_json::from_str(include_str!("../../../generated/openapi.json")).unwrap();
    let mut document = json!({"openapi": "3.1.0", "paths": {}});
    for (path, item) in known["paths"].as_object().unwrap() {
        for method in ["get", "post", "delete"] {
            if let Some(id) = item
                .get(method)
                .and_then(|operation| operation.get("operationId"))
            {
                document["paths"][path][method] = json!({
                    "operationId": id,
                    "requestBody": {"content": {"application/json": {}, "multipart/form-data": {}}},
                    "responses": {"200": {"content": {"application/json": {"example": [1]}}}}
                });
            }
        }
    }
    document
}

#[tokio::test]
async fn scenarios_survive_documents_that_differ() {
    let document = strangers();
    let site = Site::of(
        Server::builder()
            .document(document.clone())
            .start()
            .await
            .unwrap(),
    );
    let odd = json!({"prompt": {"a": [1]}, "input": [[], {"text": 5}, null], "n": -1.5, "stop": [1], "model": [],
        "size": "0x0", "training_file": {}, "max_tokens": "many", "logprobs": 1e300});
    for (path, item) in document["paths"].as_object().unwrap() {
        let path = path.split('/').map(|part| {
            if part.starts_with('{') {
                "x%00%ff"
            } else {
                part
            }
        });
        let path = path.collect::<Vec<_>>().join("/");
        for method in item.as_object().unwrap().keys() {
            for body in [json!({}), json!([]), json!(null), odd.clone()] {
                let request = site
                    .request(method.to_uppercase().parse().unwrap(), &path)
                    .json(&body);
                let response = request.send().await.unwrap();
                assert_ne!(response.status(), 500, "{method} {path}");
                response.json::<Value>().await.unwrap();
            }
        }
    }
}

#[tokio::test]
async fn objects_in_queries_and_the_choice_of_an_answer_are_understood() {
    let number = json!({"type": "integer"});
    let range = json!({"type": "object", "properties": {"gte": number}});
    let format = json!({"type": "string", "enum": ["json", "srt", "sse"]});
    let choosing = |schema: &Value| json!({"content": {"application/json": {"schema": {"type": "object", "properties": {"format": schema}}}}});
    let document = json!({"openapi": "3.0.3", "paths": {
        "/deep": {"get": {
            "parameters": [
                {"name": "created", "in": "query", "style": "deepObject", "schema": range},
                {"name": "all", "in": "query", "schema": {"type": "object", "properties": {"size": number}}},
                {"name": "list[]", "in": "query", "schema": {"type": "array", "items": number}},
            ],
            "responses": {"200": {"content": {"application/json": {"example": 1}}}},
        }},
        "/text": {"post": {
            "x-text-switch": {"format": ["srt"]},
            "requestBody": choosing(&format),
            "responses": {"200": {"content": {
                "application/json": {"example": {"a": 1}}, "text/plain": {"example": "as text"},
            }}},
        }},
        "/speech": {"post": {
            "x-stream-switch": {"format": "sse"},
            "requestBody": choosing(&format),
            "responses": {"200": {"content": {
                "audio/mpeg": {"example": "bytes"}, "text/event-stream": {"example": {"a": 1}},
            }}},
        }},
    }});
    let site = Site::of(Server::builder().document(document).start().await.unwrap());
    for (query, status) in [
        ("created[gte]=1&size=2&list[]=3&list[]=4", 200),
        ("created[gte]=x", 400),
        ("size=x", 400),
        ("list[]=x", 400),
    ] {
        let request = site.request(Method::GET, &format!("/deep?{query}"));
        assert_eq!(request.send().await.unwrap().status(), status, "{query}");
    }
    for (path, format, content_type, text) in [
        ("/text", "json", "application/json", "{\"a\":1}"),
        ("/text", "srt", "text/plain", "as text"),
        ("/speech", "json", "audio/mpeg", "bytes"),
        (
            "/speech",
            "sse",
            "text/event-stream",
            "data: {\"a\":1}\n\ndata: [DONE]\n\n",
        ),
    ] {
        let request = site.request(Method::POST, path);
        let response = request
            .json(&json!({"format": format}))
            .send()
            .await
            .unwrap();
        let found = response.headers()["content-type"]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(found.starts_with(content_type), "{path} {format}: {found}");
        assert_eq!(response.text().await.unwrap(), text, "{path} {format}");
    }
}
