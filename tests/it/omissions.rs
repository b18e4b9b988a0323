//! What servers leave out, or send empty, where the document has a value.

use openai_typed::Client;
use openai_typed::mock::{Reply, Server};
use openai_typed::types::{CreateCompletionRequest, CreateEmbeddingRequest};
use serde_json::{Value, json};

async fn site(replies: impl IntoIterator<Item = Reply>) -> (Server, Client) {
    let server = Server::start().await.unwrap();
    for reply in replies {
        server.respond_next(reply);
    }
    let client = server.client().unwrap();
    let client = client.with_options(|options| options.max_retries(0));
    (server, client)
}

#[tokio::test]
async fn the_usage_of_a_chunk_may_be_anything() {
    for (usage, tokens) in [
        (json!({}), Some(0)),
        (json!({"total_tokens": null}), Some(0)),
        (json!({"cost": 0.25}), Some(0)),
        (json!({"total_tokens": 7}), Some(7)),
        (json!([]), None),
        (json!(false), None),
        (Value::Null, None),
    ] {
        let chunk = |text, reason: Value| json!({"choices": [{"index": 0, "text": text, "finish_reason": reason}], "usage": usage});
        let chunks = || Reply::events([chunk("a", Value::Null), chunk("b", json!("stop"))]);
        let (_server, client) = site([chunks(), chunks()]).await;
        let request = CreateCompletionRequest::new("m");
        let mut stream = client.completions().create_stream(&request).await.unwrap();
        for text in ["a", "b"] {
            let chunk = stream.try_next().await.unwrap().unwrap();
            let found = chunk.usage.as_ref().map(|usage| usage.total_tokens);
            assert_eq!((chunk.text(), found), (text, tokens), "{usage}");
        }
        assert!(stream.try_next().await.unwrap().is_none());
        let stream = client.completions().create_stream(&request).await.unwrap();
        assert_eq!(stream.into_completion().await.unwrap().text(), "ab");
    }
}

#[tokio::test]
async fn choices_without_index_are_the_first() {
    let choice = |text: &str, reason: Value| json!({"text": text, "finish_reason": reason});
    let completion = |choice| json!({"id": "c", "model": "m", "choices": [choice]});
    for (choices, text, reason) in [
        (vec![choice("a", json!("stop"))], "a", "stop"),
        (
            vec![choice("a", json!("")), choice("", json!("length"))],
            "a",
            "length",
        ),
        (
            vec![
                choice("a", Value::Null),
                json!({"index": null, "text": "b", "finish_reason": ""}),
                json!({"index": 0, "text": "c", "finish_reason": "eos"}),
                json!({}),
            ],
            "abc",
            "eos",
        ),
    ] {
        let whole = Reply::json(200, completion(choices[0].clone()));
        let (_server, client) =
            site([whole, Reply::events(choices.into_iter().map(completion))]).await;
        let request = CreateCompletionRequest::new("m");
        let plain = client.completions().create(&request).await.unwrap();
        assert_eq!((plain.choices[0].index, &*plain.choices[0].text), (0, "a"));
        let stream = client.completions().create_stream(&request).await.unwrap();
        let joined = stream.into_completion().await.unwrap();
        let found = joined.choices[0].finish_reason.as_ref().unwrap().as_str();
        assert_eq!(
            (joined.choices.len(), joined.text(), found),
            (1, text, reason)
        );
    }
    let vectors = json!({"data": [{"embedding": [0.5]}, {"embedding": [1], "index": null}]});
    let (_server, client) = site([Reply::json(200, vectors)]).await;
    let request = CreateEmbeddingRequest::new("m", "a");
    let vectors = client.embeddings().create(&request).await.unwrap();
    assert_eq!(vectors.data[0].embedding, [0.5]);
    assert_eq!(vectors.data[1].embedding, [1.0]);
}

#[tokio::test]
async fn a_file_is_read_whatever_is_told_of_its_state() {
    for (name, value) in [
        ("status_details", json!("line 7 is no JSON")),
        ("status_details", json!({"why": ["a", 1]})),
        ("status_details", json!([])),
        ("bytes", Value::Null),
        ("bytes", json!("many")),
        ("created_at", Value::Null),
        ("status", Value::Null),
    ] {
        let mut file = json!({"id": "file-7", "object": "file", "bytes": 3, "created_at": 5, "filename": "a.jsonl", "purpose": "fine-tune", "status": "error"});
        file[name] = value.clone();
        let list = json!({"object": "list", "data": [file, {"id": "file-8", "filename": "b"}]});
        let (_server, client) = site([Reply::json(200, list)]).await;
        let files = client.files().list().await.unwrap();
        let ids: Vec<&str> = files.data.iter().map(|file| file.id.as_str()).collect();
        assert_eq!(ids, ["file-7", "file-8"], "{name}");
        let again = serde_json::to_value(&files.data[0]).unwrap();
        let kept = again.get(name).unwrap_or(&Value::Null);
        assert_eq!(*kept, value, "{name}");
    }
}

#[tokio::test]
async fn a_fine_tune_is_read_whatever_is_told_of_its_settings() {
    for (name, value) in [
        ("hyperparams", Value::Null),
        (
            "hyperparams",
            json!({"batch_size": null, "n_epochs": "4", "learning_rate_multiplier": "auto"}),
        ),
        ("result_files", Value::Null),
        (
            "validation_files",
            json!([{"id": "file-8", "bytes": null, "status_details": "unread"}]),
        ),
        ("events", Value::Null),
        ("updated_at", json!("yesterday")),
    ] {
        let mut tune = json!({"id": "ft-7", "object": "fine-tune", "model": "curie", "created_at": 5, "status": "failed",
            "training_files": [{"id": "file-7", "bytes": null, "status_details": "line 7 is no JSON"}]});
        tune[name] = value.clone();
        let (_server, client) = site([Reply::json(200, tune)]).await;
        let tune = client.fine_tunes().retrieve("ft-7").await.unwrap();
        assert_eq!(
            (tune.id.as_str(), tune.training_files.len()),
            ("ft-7", 1),
            "{name}"
        );
        let again = serde_json::to_value(&*tune).unwrap();
        let kept = again.get(name).unwrap_or(&Value::Null);
        let told = |value: &Value| value.to_string().replace("\"4\"", "4");
        match (&value, kept) {
            (Value::Object(sent), kept) => {
                assert_eq!(told(&kept["n_epochs"]), told(&sent["n_epochs"]))
            }
            (Value::Array(sent), kept) => {
                assert_eq!(kept[0]["status_details"], sent[0]["status_details"])
            }
            (Value::Null, kept) => assert!(kept.is_null() || *kept == json!([]), "{name}: {kept}"),
            _ => assert_eq!(*kept, value, "{name}"),
        }
    }
}
