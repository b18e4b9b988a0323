//! Requests as Azure gets them.

use std::io;

use openai_typed::types::{
    CreateChatCompletionRequest, CreateEmbeddingRequest, CreateTranscriptionRequest,
};
use openai_typed::{Client, ClientBuilder, FilePart, Form, Method};
use serde_json::{Value, json};

use crate::support::*;

const VERSION: &str = "2024-10-21";

fn builder(server: &Server) -> ClientBuilder {
    let endpoint = format!("http://127.0.0.1:{}/", server.port);
    Client::azure(endpoint, VERSION)
        .no_proxy()
        .clock(TestClock::default())
}

fn client(server: &Server) -> Client {
    builder(server).api_key("k-azure").build().unwrap()
}

/// The paths that a deployment answers, and others.
const OF_DEPLOYMENTS: [&str; 8] = [
    "/completions",
    "/chat/completions",
    "/embeddings",
    "/audio/transcriptions",
    "/audio/translations",
    "/audio/speech",
    "/images/generations",
    "/images/edits",
];
const OTHERS: [&str; 7] = [
    "/responses",
    "/files",
    "/batches",
    "/vector_stores",
    "/fine_tuning/jobs",
    "/moderations",
    "/chat/completions/id",
];

#[tokio::test]
async fn the_model_of_the_body_names_the_deployment_of_eight_operations() {
    let server = Server::start(vec![ok(); 24]).await;
    let client = client(&server);
    for path in OF_DEPLOYMENTS.into_iter().chain(OTHERS) {
        let request = client
            .request(Method::POST, path)
            .json(&json!({"model": "my dep/1"}));
        request.send::<Value>().await.unwrap();
        let seen = server.seen().pop().unwrap();
        let deployment = match OF_DEPLOYMENTS.contains(&path) {
            true => "/deployments/my%20dep%2F1",
            false => "",
        };
        assert_eq!(
            seen.line(),
            format!("POST /openai{deployment}{path}?api-version={VERSION} HTTP/1.1")
        );
        assert_eq!(seen.text(), r#"{"model":"my dep/1"}"#);
        assert_eq!(
            (seen.header("api-key"), seen.header("authorization")),
            (Some("k-azure"), None)
        );
    }
    let request = client.request(Method::POST, "embeddings");
    let request = request.json(&json!({"model": "m"}));
    request.send::<Value>().await.unwrap();
    let seen = server.seen().pop().unwrap();
    assert!(
        seen.line()
            .starts_with("POST /openai/deployments/m/embeddings?")
    );
    // Without a model, or without a body, it is one of the resource.
    for body in [json!({}), json!({"model": null}), json!({"model": 1})] {
        let request = client.request(Method::POST, "chat/completions").json(&body);
        request.send::<Value>().await.unwrap();
        assert!(
            server
                .seen()
                .pop()
                .unwrap()
                .line()
                .starts_with("POST /openai/chat/completions?")
        );
    }
    client
        .request(Method::GET, "/chat/completions")
        .send::<Value>()
        .await
        .unwrap();
    assert!(
        server
            .seen()
            .pop()
            .unwrap()
            .line()
            .starts_with("GET /openai/chat/completions?")
    );
}

#[tokio::test]
async fn typed_requests_and_forms_go_to_their_deployment() {
    let server = Server::start([events("data: [DONE]\n\n"), ok(), ok(), ok()]).await;
    let client = client(&server);
    let chat = CreateChatCompletionRequest::new("gpt", "Hi");
    client
        .chat()
        .create_stream(&chat)
        .await
        .unwrap()
        .try_next()
        .await
        .unwrap();
    // What is sent counts, whoever has said it.
    let embeddings = CreateEmbeddingRequest::new("ada", "Hi");
    let _ = client
        .embeddings()
        .create(&embeddings)
        .extra("model", "other")
        .await;
    let speech = FilePart::bytes("a.mp3", "sound");
    let transcription = CreateTranscriptionRequest::new(speech, "ears:1");
    let _ = client.audio().transcriptions().create(&transcription).await;
    let form = Form::new().text("model", "own").text("prompt", "p");
    client
        .request(Method::POST, "/images/edits?x=1")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap();
    let seen = server.seen();
    let lines: Vec<_> = seen.iter().map(Seen::line).collect();
    let query = format!("api-version={VERSION}");
    let expected = [
        format!("POST /openai/deployments/gpt/chat/completions?{query} HTTP/1.1"),
        format!("POST /openai/deployments/other/embeddings?{query} HTTP/1.1"),
        format!("POST /openai/deployments/ears:1/audio/transcriptions?{query} HTTP/1.1"),
        format!("POST /openai/deployments/own/images/edits?{query}&x=1 HTTP/1.1"),
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn a_fixed_deployment_answers_whatever_the_model_is() {
    let server = Server::start(vec![ok(); 4]).await;
    let client = builder(&server)
        .deployment("fixed")
        .api_key("k")
        .build()
        .unwrap();
    for (method, path, body) in [
        (
            Method::POST,
            "/chat/completions",
            Some(json!({"model": "m"})),
        ),
        (Method::POST, "/embeddings", Some(json!({}))),
        (Method::POST, "/responses", Some(json!({"model": "m"}))),
        (Method::GET, "/chat/completions", None),
    ] {
        let request = client.request(method, path);
        let request = match &body {
            Some(body) => request.json(body),
            None => request,
        };
        request.send::<Value>().await.unwrap();
    }
    let seen = server.seen();
    let paths = seen
        .iter()
        .map(|seen| seen.line().split(['?', ' ']).nth(1).unwrap());
    let expected = [
        "/openai/deployments/fixed/chat/completions",
        "/openai/deployments/fixed/embeddings",
        "/openai/responses",
        "/openai/chat/completions",
    ];
    assert_eq!(paths.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_name_that_would_lead_elsewhere_is_refused() {
    let server = Server::start([]).await;
    for name in ["", ".", ".."] {
        let body = json!({"model": name});
        let request = client(&server)
            .request(Method::POST, "/embeddings")
            .json(&body);
        let error = request.send::<Value>().await.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains("deployment"),
            "{error}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_token_or_a_function_for_it_takes_the_place_of_the_key() {
    let server = Server::start([ok(), answer(500, &[], ""), ok(), ok()]).await;
    let get = |client: Client| async move { client.models().list().await.map(drop) };
    let _ = get(builder(&server).bearer_token("entra-1").build().unwrap()).await;
    let asked =
        builder(&server).bearer_token_from(|| async { Ok::<_, io::Error>("entra-2".into()) });
    let _ = get(asked.build().unwrap()).await;
    let own =
        client(&server).with_options(|options| options.header("authorization", "Bearer entra-3"));
    let _ = get(own).await;
    let seen = server.seen();
    let keys: Vec<_> = seen
        .iter()
        .map(|seen| (seen.header("authorization"), seen.header("api-key")))
        .collect();
    let expected = [
        (Some("Bearer entra-1"), None),
        (Some("Bearer entra-2"), None),
        (Some("Bearer entra-2"), None),
        (Some("Bearer entra-3"), None),
    ];
    assert_eq!(keys, expected);
}

#[tokio::test]
async fn the_version_of_one_call_wins_and_derived_clients_stay_who_they_are() {
    let server = Server::start([ok(), ok()]).await;
    let client = client(&server).with_options(|options| options.max_retries(0));
    let body = json!({"model": "m"});
    let request = || {
        client
            .request(Method::POST, "/embeddings")
            .json(&body)
            .send::<Value>()
    };
    request().query("api-version", "preview").await.unwrap();
    request().await.unwrap();
    let seen = server.seen();
    assert_eq!(
        seen[0].line(),
        "POST /openai/deployments/m/embeddings?api-version=preview HTTP/1.1"
    );
    let line = format!("POST /openai/deployments/m/embeddings?api-version={VERSION} HTTP/1.1");
    assert_eq!(seen[1].line(), line);
    assert_eq!(seen[1].header("api-key"), Some("k-azure"));
}

#[tokio::test]
async fn the_key_stays_with_its_origin_and_is_shown_nowhere() {
    let said = r#"{"error":{"message":"Access denied for k-azure-secret"}}"#;
    let other = Server::start([answer(401, &[], said)]).await;
    let target = format!("http://127.0.0.1:{}/", other.port);
    let server = Server::start([answer(307, &[("Location", &*target)], "")]).await;
    let builder = builder(&server).api_key("k-azure-secret");
    let mut text = format!("{builder:?}");
    let client = builder.build().unwrap();
    let error = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    text += &format!("{client:?}{}", shown(&error));
    assert!(!text.contains("k-azure-secret"), "{text}");
    assert_eq!(other.only().header("api-key"), None);
}

#[tokio::test]
async fn the_newer_api_is_a_base_url() {
    let server = Server::start([ok()]).await;
    let base_url = format!("http://127.0.0.1:{}/openai/v1/", server.port);
    let client = Client::builder()
        .base_url(base_url)
        .api_key("k")
        .no_proxy()
        .build()
        .unwrap();
    let _ = client
        .chat()
        .create(&CreateChatCompletionRequest::new("gpt", "Hi"))
        .await;
    let seen = server.only();
    assert_eq!(seen.line(), "POST /openai/v1/chat/completions HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Bearer k"));
}
