//! What the document says about operations beyond OpenAPI.

use ::operations::types::*;
use ::operations::{Client, ErrorKind, EventStream, FilePart};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{JSON, body, line};

const EVENTS: &str = "text/event-stream";

pub async fn calls(listener: &TcpListener, base: &str) {
    let client = Client::builder().api_key("k").base_url(base).max_retries(0).build().unwrap();
    resources(listener, &client).await;
    queries(listener, &client).await;
    event_ends(listener, &client).await;
    choice_ends(listener, &client).await;
    bytes_or_events(listener, &client).await;
    text_or_json(listener, &client).await;
    form_or_json(listener, &client).await;
    own_errors(listener, &client).await;
    contradictions(listener, &client).await;
    admin_keys(listener, base).await;
    sequences(listener, &client).await;
}

/// The operation's security chooses the key, and neither is sent in place of the other.
async fn admin_keys(listener: &TcpListener, base: &str) {
    let builder = || Client::builder().base_url(base).max_retries(0);
    let client = builder().api_key("plain").admin_key("admin").build().unwrap();
    let (sent, _) = call!(listener, JSON, "", client.lone().projects());
    assert!(sent.to_lowercase().contains("authorization: bearer admin\r\n"), "{sent}");
    let (sent, _) = call!(listener, JSON, "", client.lone().create_project());
    assert!(sent.to_lowercase().contains("authorization: bearer plain\r\n"), "{sent}");
    let (sent, _) = call!(listener, JSON, "", client.lone().sheep().wool().shear());
    assert!(sent.to_lowercase().contains("authorization: bearer plain\r\n"), "{sent}");
    let error = builder().api_key("plain").build().unwrap().lone().projects().await.unwrap_err();
    assert!(error.is_config() && error.to_string().contains("admin_key"), "{error}");
    let error = builder().admin_key("admin").build().unwrap().lone().create_project().await.unwrap_err();
    assert!(error.is_config() && error.to_string().contains("api_key"), "{error}");
    let admin = ::operations::operations::OPERATIONS.iter().filter(|operation| operation.admin);
    assert_eq!(admin.map(|operation| operation.id).collect::<Vec<_>>(), ["listProjects"]);
}

async fn resources(listener: &TcpListener, client: &Client) {
    // Handles below handles, each with a client of its own.
    let files = client.vector_stores().files();
    let (sent, _) = call!(listener, JSON, "{}", files.list("vs"));
    assert_eq!(line(&sent), "GET /v1/vector_stores/vs/files HTTP/1.1");
    let lower = sent.to_lowercase();
    assert!(lower.contains("openai-beta: stores=v2\r\n") && lower.contains("x-constant: one two\r\n"), "{sent}");
    let (sent, _) = call!(listener, JSON, "", files.attach("vs"));
    assert!(line(&sent).starts_with("POST ") && !sent.to_lowercase().contains("openai-beta"), "{sent}");
    let (sent, _) = call!(listener, JSON, "", client.lone().sheep().wool().shear());
    assert_eq!(line(&sent), "GET /v1/deep HTTP/1.1");
    // A header of the caller wins, wherever it is set.
    let own = client.with_options(|options| options.header("x-constant", "mine"));
    let call = own.vector_stores().files().list("vs").header("OpenAI-Beta", "other");
    let (sent, _) = call!(listener, JSON, "{}", call);
    let lower = sent.to_lowercase();
    assert!(lower.contains("openai-beta: other\r\n") && lower.contains("x-constant: mine\r\n"), "{sent}");
    assert!(!lower.contains("stores=v2") && !lower.contains("one two"), "{sent}");
}

async fn queries(listener: &TcpListener, client: &Client) {
    let params = ListVectorStoresParams::new()
        .created_at(Range::new().gte(1).lt(2))
        .metadata([("a b", "c&d".to_owned())])
        .filter(ListVectorStoresFilter::new().status("done").score(1e-7))
        .include(["x", "y"]);
    let (sent, _) = call!(listener, JSON, "{}", client.vector_stores().list_with(&params));
    assert_eq!(
        line(&sent),
        "GET /v1/vector_stores?created_at%5Bgte%5D=1&created_at%5Blt%5D=2&metadata%5Ba+b%5D=c%26d&status=done&score=0.0000001&include%5B%5D=x&include%5B%5D=y HTTP/1.1"
    );
    // The query of the path stays, whatever is added.
    let request = CreateBetaResponseRequest::new().input("i");
    let (sent, _) = call!(listener, JSON, "{}", client.chat().create_response(&request));
    assert_eq!(line(&sent), "POST /v1/responses?beta=true HTTP/1.1");
    let params = CreateBetaResponseParams::new().more("m");
    let call = client.chat().create_response_with(&request, &params).query("own", 1);
    let (sent, _) = call!(listener, JSON, "{}", call);
    assert_eq!(line(&sent), "POST /v1/responses?beta=true&more=m&own=1 HTTP/1.1");
    let request = CreateResponseRequest::new();
    let (sent, _) = call!(listener, JSON, "{}", client.chat().create_plain_response(&request));
    assert_eq!(line(&sent), "POST /v1/responses HTTP/1.1");
}

/// How many events came, and whether the end was that of the stream.
async fn ended<T: DeserializeOwned>(mut stream: EventStream<T>) -> (usize, bool) {
    let mut count = 0;
    loop {
        match stream.try_next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => return (count, true),
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::IncompleteStream), "{error}");
                return (count, false);
            }
        }
    }
}

async fn event_ends(listener: &TcpListener, client: &Client) {
    let request = CreateBetaResponseRequest::new();
    let delta = "data: {\"type\":\"response.delta\",\"delta\":\"response.completed\"}\n\n";
    for (last, count, whole) in [
        ("", 1, false),
        ("data: {\"type\":\"response.completed\",\"response\":{}}\n\n", 2, true),
        ("event: response.completed\ndata: {}\n\n", 2, true),
        ("data: {\"a\": 1, \"type\" : \"response.failed\"}\n\n", 2, true),
        // What comes behind the last event is none.
        ("event: response.failed\ndata: {}\n\ndata: {}\n\n", 2, true),
        ("data: [DONE]\n\n", 1, true),
        ("data: {\"type\":\"response.incomplete\"}\n\n", 2, false),
        ("data: {\"response\":{\"type\":\"response.completed\"}}\n\n", 2, false),
        ("event: response.complete\ndata: {}\n\n", 2, false),
    ] {
        let events = format!("{delta}{last}");
        let (_, stream) = call!(listener, EVENTS, &events, client.chat().create_response_stream(&request));
        assert_eq!(ended(stream).await, (count, whole), "{last}");
    }
    let (_, mut stream) = call!(listener, EVENTS, delta, client.chat().create_response_stream(&request));
    stream.try_next().await.unwrap();
    let error = stream.try_next().await.unwrap_err().to_string();
    assert!(error.contains("`response.completed` or `response.failed`"), "{error}");
}

async fn choice_ends(listener: &TcpListener, client: &Client) {
    let chunk = |choices: Value, usage: Value| {
        format!("data: {}\n\n", json!({"choices": choices, "usage": usage}))
    };
    let choice = |index: u64, reason: Value| json!([{"index": index, "finish_reason": reason}]);
    let usage = ChatRequestStreamOptions::new().include_usage(true);
    let first = chunk(choice(0, json!(null)), json!(null));
    let stop = |index| chunk(choice(index, json!("stop")), json!(null));
    let total = chunk(json!([]), json!({"total_tokens": 1}));
    let one = ChatRequest::new;
    let two = || ChatRequest::new().n(2);
    let counted = || ChatRequest::new().stream_options(usage.clone());
    for (request, events, whole) in [
        (one(), vec![&first], false),
        (one(), vec![&first, &stop(0)], true),
        (two(), vec![&stop(0)], false),
        (two(), vec![&stop(0), &stop(0)], false),
        (two(), vec![&stop(1), &first, &stop(0)], true),
        (counted(), vec![&stop(0)], false),
        (counted(), vec![&stop(0), &total], true),
        (counted(), vec![&total], false),
        (one(), vec![], false),
    ] {
        let text: String = events.iter().map(|event| event.as_str()).collect();
        let (_, stream) = call!(listener, EVENTS, &text, client.chat().chat_stream(&request));
        assert_eq!(ended(stream).await, (events.len(), whole), "{text}");
    }
    let (_, stream) = call!(listener, EVENTS, "data: [DONE]\n\n", client.chat().chat_stream(&one()));
    assert_eq!(ended(stream).await, (0, true));
    // What the options add to the body counts.
    let call = client.chat().chat_stream(&one()).extra("n", 2);
    let only_one = stop(0);
    let (_, stream) = call!(listener, EVENTS, &only_one, call);
    assert_eq!(ended(stream).await, (1, false));
}

async fn bytes_or_events(listener: &TcpListener, client: &Client) {
    let request = CreateSpeechRequest::new("hi");
    let (sent, audio) = call!(listener, "audio/mpeg", "bytes", client.audio().create_speech(&request));
    assert_eq!(body(&sent), r#"{"input":"hi"}"#);
    assert_eq!(&audio.bytes().await.unwrap()[..], b"bytes");
    let events = "data: {\"delta\":\"d\"}\n\ndata: {\"type\":\"speech.done\"}\n\n";
    let (sent, stream) = call!(listener, EVENTS, events, client.audio().create_speech_stream(&request));
    assert_eq!(body(&sent), r#"{"input":"hi","stream_format":"sse"}"#);
    assert_eq!(ended(stream).await, (2, true));
    let error = client.audio().create_speech(&request).extra("stream_format", "sse").await.unwrap_err();
    assert!(error.is_config() && error.to_string().contains("_stream"), "{error}");
}

async fn text_or_json(listener: &TcpListener, client: &Client) {
    let audio = client.audio();
    let request = || CreateTranscriptionRequest::new(FilePart::bytes("a.mp3", "sound"));
    let format = |format: &str| format!("name=\"response_format\"\r\n\r\n{format}\r\n");
    let (sent, text) = call!(listener, "text/plain", "1\n\"quoted\"", audio.create_transcription_text(&request()));
    assert!(sent.contains(&format("text")) && sent.to_lowercase().contains("accept: text/plain"), "{sent}");
    assert_eq!(text.into_inner(), "1\n\"quoted\"");
    let srt = request().response_format("srt");
    let (sent, _) = call!(listener, "text/plain", "", audio.create_transcription_text(&srt));
    assert!(sent.contains(&format("srt")), "{sent}");
    let verbose = request().response_format("verbose_json");
    let (sent, object) = call!(listener, JSON, r#"{"text":"t"}"#, audio.create_transcription(&verbose));
    assert!(sent.contains(&format("verbose_json")), "{sent}");
    assert_eq!(object.text.as_deref(), Some("t"));
    let (sent, _) = call!(listener, JSON, "{}", audio.create_transcription(&request()));
    assert!(!sent.contains("response_format"), "{sent}");
    // What would be answered in the other form could not be read.
    let errors = [
        audio.create_transcription(&srt).await.err(),
        audio.create_transcription_stream(&srt).await.err(),
        audio.create_transcription_text(&verbose).await.err(),
        audio.create_transcription(&request()).extra("response_format", "vtt").await.err(),
    ];
    for error in errors {
        let error = error.unwrap();
        assert!(error.is_config() && error.to_string().contains("`response_format`"), "{error}");
    }
}

async fn form_or_json(listener: &TcpListener, client: &Client) {
    let audio = client.audio();
    let request = EditPictureRequest::new(FilePart::bytes("a.png", "png"), "v=0").note("*n*");
    let (sent, picture) = call!(listener, JSON, r#""where it is""#, audio.edit_picture(&request));
    let part = |head: &str, text: &str| format!("form-data; name=\"{head}\r\n\r\n{text}\r\n--");
    assert!(sent.contains(&part("kind\"", "edit")), "{sent}");
    assert!(sent.contains(&part("offer\"\r\nContent-Type: application/sdp", "v=0")), "{sent}");
    assert!(sent.contains(&part("note\"\r\nContent-Type: text/markdown; charset=utf-8", "*n*")), "{sent}");
    // Content beside JSON is a download, whichever of them comes.
    assert_eq!(&picture.bytes().await.unwrap()[..], br#""where it is""#);
    let (sent, _) = call!(listener, JSON, "", audio.remix_picture(&RemixPictureRequest::new("p")));
    assert_eq!(body(&sent), r#"{"prompt":"p"}"#);
}

async fn own_errors(listener: &TcpListener, client: &Client) {
    // Where the document has an `error` in the response, one that is there is no failure of the call.
    let failed = r#"{"job":"j","error":{"message":"m"}}"#;
    let (_, job) = call!(listener, JSON, failed, client.lone().retrieve_job("j"));
    assert_eq!(serde_json::to_string(&job.into_inner()).unwrap(), failed);
    let refused = r#"{"error":{"message":"m"},"other":1}"#;
    let call = client.lone().retrieve_job("j");
    let (_, error) = tokio::join!(crate::served(listener, JSON, refused), call);
    assert_eq!(error.unwrap_err().api_error().unwrap().message(), Some("m"));
    // Elsewhere it is one, though all the rest could be read.
    let request = CreateResponseRequest::new();
    let call = client.chat().create_plain_response(&request);
    let (_, error) = tokio::join!(crate::served(listener, JSON, failed), call);
    assert_eq!(error.unwrap_err().api_error().unwrap().message(), Some("m"));
    let own = ::operations::operations::OPERATIONS.iter().filter(|operation| operation.own_error);
    assert_eq!(own.map(|operation| operation.id).collect::<Vec<_>>(), ["retrieveJob"]);
}

/// A member that may be absent is read if it is as the document says, and kept as it came if anything in
/// it is not.
async fn contradictions(listener: &TcpListener, client: &Client) {
    for (text, rare) in [
        (r#"{"job":"j","facts":{"words":[{"rare":true}]}}"#, Some(true)),
        (r#"{"job":"j","facts":{"words":[{"rare":"true"}]}}"#, None),
        (r#"{"job":"j"}"#, None),
    ] {
        let (_, job) = call!(listener, JSON, text, client.lone().retrieve_job("j"));
        let job = job.into_inner();
        assert_eq!(job.facts.as_ref().map(|facts| facts.words[0].rare), rare, "{text}");
        assert_eq!(job.extra.contains_key("facts"), text.contains(r#""true""#), "{text}");
        assert_eq!(serde_json::to_string(&job).unwrap(), text);
    }
}

async fn sequences(listener: &TcpListener, client: &Client) {
    // A list with names of its own, of which nothing but the cursor says that there is more.
    let params = ListHerdsParams::new().size(2);
    let mut herds = client.lone().herds_with(&params).items();
    let page = r#"{"herds":[{"sheep":7}],"next":"t 1"}"#;
    let (sent, herd) = tokio::join!(crate::served(listener, JSON, page), herds.try_next());
    assert_eq!(line(&sent), "GET /v1/herds?size=2 HTTP/1.1");
    assert_eq!(herd.unwrap().unwrap().sheep, Some(7));
    let served = async {
        // An empty page is passed over.
        let empty = crate::served(listener, JSON, r#"{"next":"t2"}"#).await;
        let last = crate::served(listener, JSON, r#"{"herds":[{"sheep":8}],"next":""}"#).await;
        (empty, last)
    };
    let ((empty, last), herd) = tokio::join!(served, herds.try_next());
    assert_eq!(line(&empty), "GET /v1/herds?size=2&token=t+1 HTTP/1.1");
    assert_eq!(line(&last), "GET /v1/herds?size=2&token=t2 HTTP/1.1");
    assert_eq!(herd.unwrap().unwrap().sheep, Some(8));
    assert!(herds.next().await.is_none());
    // And a job that is asked for until its own member says that it is over.
    let served = async {
        crate::served(listener, JSON, r#"{"job":"begun"}"#).await;
        crate::served(listener, JSON, r#"{"job":"failed"}"#).await
    };
    let (sent, job) = tokio::join!(served, client.lone().wait("j"));
    assert_eq!((line(&sent), &*job.unwrap().job), ("GET /v1/jobs/j HTTP/1.1", "failed"));
}
