//! No response is lost for a member that it is not about: what can be read is, and what cannot is kept
//! beside the members that the document does not name.

use openai_typed::mock::{Reply, Server};
use openai_typed::types::{
    CreateCompletionRequest, CreateCompletionResponse, CreateEmbeddingRequest,
};
use openai_typed::{Client, Error, ErrorKind, Method};
use serde_json::{Value, json};

async fn site(reply: Reply) -> (Server, Client) {
    let server = Server::start().await.unwrap();
    server.respond_next(reply);
    let client = server.client().unwrap();
    (
        server,
        client.with_options(|options| options.max_retries(0)),
    )
}

fn body(json: impl Into<Vec<u8>>) -> Reply {
    Reply::bytes(200, "application/json", json.into())
}

async fn completion(json: impl Into<Vec<u8>>) -> Result<CreateCompletionResponse, Error> {
    let (_server, client) = site(body(json)).await;
    let request = CreateCompletionRequest::new("m");
    let response = client.completions().create(&request).await?;
    Ok(response.into_inner())
}

fn path_of(error: &Error) -> &str {
    match error.kind() {
        ErrorKind::Decode(decode) => decode.path(),
        other => panic!("{other:?}"),
    }
}

/// A completion with these members in front.
fn with(members: &str) -> String {
    format!(r#"{{{members},"id":"i","model":"m","choices":[{{"text":"t","index":0}}]}}"#)
}

#[tokio::test]
async fn numbers_in_other_forms() {
    for (found, created) in [
        ("1700000000.0", 1_700_000_000),
        ("\"1700000000\"", 1_700_000_000),
        ("\" 1700000000.0 \"", 1_700_000_000),
        // The fraction of a second.
        ("1744857525.254391", 1_744_857_525),
        ("\"1744857525.254391\"", 1_744_857_525),
        ("1.7e9", 1_700_000_000),
        ("-3.0", -3),
    ] {
        let read = completion(with(&format!("\"created\":{found}")))
            .await
            .unwrap();
        assert_eq!(read.created, Some(created), "{found}");
        assert!(read.extra.is_empty(), "{:?}", read.extra);
        assert_eq!(read.choices[0].text, "t");
    }
    let usage = r#""usage":{"prompt_tokens":49.0,"completion_tokens":"7","total_tokens":56}"#;
    let usage = completion(with(usage)).await.unwrap().usage.unwrap();
    assert_eq!(
        (
            usage.prompt_tokens,
            usage.completion_tokens,
            usage.total_tokens
        ),
        (49, 7, 56)
    );
}

#[tokio::test]
async fn numbers_for_texts() {
    let json = r#"{"id":123,"model":4.5,"choices":[{"text":-7,"index":"1","finish_reason":0}]}"#;
    let read = completion(json).await.unwrap();
    assert_eq!((&*read.id, &*read.model), ("123", "4.5"));
    assert_eq!((&*read.choices[0].text, read.choices[0].index), ("-7", 1));
    assert_eq!(read.choices[0].finish_reason.as_deref(), Some("0"));
}

#[tokio::test]
async fn an_optional_member_that_cannot_be_read_is_absent_and_kept() {
    for (name, found) in [
        ("created", json!("yesterday")),
        ("created", json!(1.5)),
        ("created", json!({"seconds": 1})),
        ("created", json!([])),
        ("usage", json!([])),
        ("usage", json!("none")),
        (
            "usage",
            json!({"prompt_tokens": 3, "total_tokens": {"a": [1, null]}}),
        ),
        ("object", json!({})),
    ] {
        let read = completion(with(&format!("\"{name}\":{found}")))
            .await
            .unwrap();
        let absent = completion(with("\"x\":0")).await.unwrap();
        // Only a part of the usage may be wrong.
        if let Some(usage) = &read.usage {
            assert_eq!(usage.prompt_tokens, 3);
            assert_eq!(usage.extra["total_tokens"], found["total_tokens"]);
            assert!(read.extra.is_empty());
            continue;
        }
        assert_eq!(read.extra[name], found);
        assert_eq!(
            (read.created, &read.object),
            (absent.created, &absent.object)
        );
        // It goes back as it came.
        assert_eq!(serde_json::to_value(&read).unwrap()[name], found);
    }
}

#[tokio::test]
async fn a_member_that_the_response_is_about_is_an_error_with_its_path() {
    for (json, path) in [
        (r#"{"id":"i","model":"m","choices":{"a":1}}"#, "choices"),
        (r#"{"id":"i","model":"m","choices":[5]}"#, "choices[0]"),
    ] {
        let error = completion(json).await.unwrap_err();
        assert_eq!(path_of(&error), path, "{error}");
    }
    assert!(completion(r#"{"id":"i","created":"x","#).await.is_err());
    assert!(completion(r#"{"id":"i","created":"x"} {}"#).await.is_err());
}

#[tokio::test]
async fn what_is_no_text() {
    let json = br#"{"id":"\ud83d","model":"\uDE00m","choices":[{"text":"a\ud83d b\ud83d\ude00"}],"x":{"\ud800":1}}"#;
    let read = completion(&json[..]).await.unwrap();
    assert_eq!((&*read.id, &*read.model), ("\u{fffd}", "\u{fffd}m"));
    assert_eq!(read.choices[0].text, "a\u{fffd} b😀");
    assert_eq!(Value::Object(read.extra), json!({"x": {"\u{fffd}": 1}}));
    let read = completion(&b"{\"id\":\"\xff\",\"model\":\"m\xc3\",\"choices\":[]}"[..])
        .await
        .unwrap();
    assert_eq!((&*read.id, &*read.model), ("\u{fffd}", "m\u{fffd}"));

    // An untyped response, an error, an event.
    let (_server, client) = site(body(&b"[\"\\udead\xff\"]"[..])).await;
    let read = client
        .request(Method::GET, "/models")
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(*read, json!(["\u{fffd}\u{fffd}"]));
    let refusal = br#"{"error":{"message":"no \ud83d","code":"c","type":"t"}}"#;
    let (_server, client) = site(Reply::bytes(400, "application/json", &refusal[..])).await;
    let error = client.models().list().await.unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(
        (api.message(), api.code()),
        (Some("no \u{fffd}"), Some("c"))
    );
    let events = b"data: {\"id\":\"i\",\"model\":\"m\",\"choices\":[{\"text\":\"\\ud83d\xff\"}]}\n\ndata: [DONE]\n\n";
    let (_server, client) = site(Reply::bytes(200, "text/event-stream", &events[..])).await;
    let request = CreateCompletionRequest::new("m");
    let mut stream = client.completions().create_stream(&request).await.unwrap();
    let chunk = stream.try_next().await.unwrap().unwrap();
    assert_eq!(chunk.choices[0].text, "\u{fffd}\u{fffd}");
    assert!(stream.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn unknown_members_of_any_depth_and_size() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    // The member lies within the response.
    let mut read = completion(with(&format!("\"x\":{}", nested(512))))
        .await
        .unwrap();
    let mut depth = 0;
    let mut value = read.extra.remove("x").unwrap();
    assert!(format!("{value:?}").len() > 512);
    assert_eq!(value.to_string(), nested(512));
    while let Value::Array(mut items) = value {
        depth += 1;
        value = items.pop().unwrap_or_default();
    }
    assert_eq!(depth, 512);
    for depth in [520, 100_000] {
        assert!(
            completion(with(&format!("\"x\":{}", nested(depth))))
                .await
                .is_err()
        );
    }
    let read = completion(with("\"x\":[1e400,-1e999,1]")).await.unwrap();
    assert_eq!(read.extra["x"], json!(["1e400", "-1e999", 1]));
}

#[tokio::test]
async fn a_bare_list_is_the_data_of_a_list() {
    let (_server, client) = site(body(r#"[{"id":"a","object":"model"},{"id":"b"}]"#)).await;
    let models = client.models().list().await.unwrap();
    let ids: Vec<&str> = models.data.iter().map(|model| model.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let (_server, client) = site(body("[]")).await;
    assert!(client.files().list().await.unwrap().data.is_empty());
    let file = r#"[{"id":"f","bytes":7.0,"filename":"a","object":{}}]"#;
    let (_server, client) = site(body(file)).await;
    assert_eq!(client.files().list().await.unwrap().data[0].bytes, Some(7));
    // Where no list is documented, there is no such reading.
    assert!(completion("[]").await.is_err());
}

#[tokio::test]
async fn embeddings_in_loose_base64_and_of_any_size() {
    let read = async |embedding: &str| {
        let json = format!(r#"{{"data":[{{"embedding":{embedding},"index":0}}],"model":"m"}}"#);
        let (_server, client) = site(body(json)).await;
        let request = CreateEmbeddingRequest::new("m", "a");
        let response = client.embeddings().create(&request).await?;
        Ok::<_, Error>(response.into_inner().data.remove(0).embedding)
    };
    for text in ["AACAPwAAAEA=", "AACAPwAAAEA", "AACA\\r\\nPwAA\\nAEA=\\n"] {
        assert_eq!(
            read(&format!("\"{text}\"")).await.unwrap(),
            [1.0, 2.0],
            "{text}"
        );
    }
    assert_eq!(read("[1,\"0.5\",-0.25]").await.unwrap(), [1.0, 0.5, -0.25]);
    for (embedding, path) in [
        ("[0.5,1e39]", "data[0].embedding[1]"),
        ("[-1e39]", "data[0].embedding[0]"),
        ("[0.5,null]", "data[0].embedding[1]"),
        ("[null]", "data[0].embedding[0]"),
        ("[0.5,1,null,null]", "data[0].embedding[2]"),
        ("[0.5,\"NaN\"]", "data[0].embedding[1]"),
    ] {
        let error = read(embedding).await.unwrap_err();
        assert_eq!(path_of(&error), path, "{error}");
    }
    assert!(read("[1e400]").await.is_err());
}
