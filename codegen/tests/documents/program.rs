//! Uses what was generated from the other documents.

macro_rules! call {
    ($listener:expr, $type:expr, $answer:expr, $call:expr) => {{
        let (sent, answer) = tokio::join!(crate::served($listener, $type, $answer), $call);
        (sent, answer.unwrap())
    }};
}

mod bodies;
mod merged;
mod operations;

use chat::types::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn main() {
    unions();
    forms_of_values();
    answers();
    merged::all();
    requests();
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(calls());
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// Reads a value, and writes it as it was.
fn survives<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

fn unions() {
    // By tag, with one that the document does not know, and one without.
    assert!(matches!(survives(json!({"role": "developer", "content": "x"})), Message::SystemMessage(_)));
    assert!(matches!(survives(json!({"role": "critic", "content": "x"})), Message::Other(_)));
    assert!(matches!(survives(json!({"content": "x"})), Message::Other(_)));
    // A known tag with a content that cannot be read: kept where an answer may have it, however
    // deep it lies, and refused in what requests alone have.
    assert!(matches!(survives(json!({"role": "tool"})), Message::Other(_)));
    let response: Response = survives(json!({"id": "i", "output": [{"type": "text", "text": "t"}, {"type": "call"}]}));
    assert!(matches!(response.output[..], [OutputItem::Text(_), OutputItem::Other(_)]));
    assert!(serde_json::from_value::<Item>(json!({"type": "call"})).is_err());
    // A constant that is another text is not lost, and none is no error.
    let part: TextPart = survives(json!({"type": "TEXT", "text": "t"}));
    assert_eq!(part.extra["type"], "TEXT");
    let part: TextPart = read(json!({"text": "t"}));
    assert_eq!(part, TextPart::new("t"));
    assert_eq!(TextPart::TYPE, "text");
    // Boxed where it contains itself.
    let nested = json!({"role": "assistant", "quoted": {"role": "assistant", "replies": []}});
    let Message::Assistant(message) = survives(nested) else { panic!() };
    assert!(matches!(message.quoted, Some(Message::Assistant(_))));
    // A union of unions has all their forms, once; one form has no tag.
    assert!(matches!(survives(json!({"type": "text", "text": "t"})), Item::Text(_)));
    assert!(matches!(survives(json!({"type": "call", "name": "n", "arguments": 1})), Item::Call(_)));
    assert!(matches!(survives(json!({"type": "group", "items": [], "first": {"id": "i"}})), Item::Group(_)));
    assert!(matches!(survives(json!({"id": "i"})), Item::ItemReference(_)));
    assert!(matches!(survives(json!({"type": "new"})), Item::Other(_)));
    // Objects with a tag beside plain values.
    assert!(matches!(survives(json!({"type": "text", "text": "t"})), Mixed::TextPart(_)));
    assert!(matches!(survives(json!("t")), Mixed::Text(_)));
    assert!(matches!(survives(json!(true)), Mixed::Boolean(true)));
    assert!(matches!(survives(json!({"type": "audio"})), Mixed::Other(_)));
    assert!(matches!(survives(json!(1)), Mixed::Other(_)));
    // Lists by their elements; a list of any values takes what no other list takes.
    assert!(matches!(survives(json!([])), CreateResponseRequestInput::Texts(_)));
    assert!(matches!(survives(json!(["a"])), CreateResponseRequestInput::Texts(_)));
    assert!(matches!(survives(json!([{"id": "a"}])), CreateResponseRequestInput::ItemList(_)));
    // Any JSON.
    let value = json!({"a": [1.5, "b", null, {"c": [true, []]}], "d": null});
    assert!(matches!(survives(value), Json::Map(_)));
    assert!(matches!(survives(json!("none")), ToolChoice::ToolChoiceVariant1(ToolChoiceVariant1::None)));
    assert!(matches!(survives(json!("later")), ToolChoice::ToolChoiceVariant1(ToolChoiceVariant1::Other(_))));
}

fn forms_of_values() {
    for text in ["", "other", "Other", "in progress", "in-progress", "unknown"] {
        let status = ResponseStatus::from(text);
        assert_eq!(status.as_str(), text);
        assert_eq!(status.to_string(), text);
        assert_eq!(survives::<ResponseStatus>(json!(text)), status);
        assert_eq!(matches!(status, ResponseStatus::Other(_)), text == "unknown");
    }
}

fn answers() {
    // What is absent or null reads as the default.
    for choice in [json!({}), json!({"index": null, "weights": null, "tags": null, "finish_reason": null, "score": null})] {
        let completion: ChatCompletion = read(json!({"choices": [choice], "new": 1}));
        let choice = &completion.choices[0];
        assert_eq!(completion.id, "");
        assert_eq!(ChatCompletion::OBJECT, "chat.completion");
        assert_eq!(choice.index, 7);
        assert_eq!(choice.weights, [0.5, 1.0]);
        assert_eq!(choice.tags, [""; 0]);
        assert_eq!(choice.finish_reason.as_str(), "stop");
        assert_eq!(choice.score, 0.5);
        assert_eq!(completion.extra["new"], 1);
    }
    for weights in [json!([1, -2.5]), json!("AACAPwAAIMA=")] {
        let completion: ChatCompletion = read(json!({"choices": [{"weights": weights}]}));
        assert_eq!(completion.choices[0].weights, [1.0, -2.5]);
    }
    let answer: shapes::types::Answer = read(json!({"id": "i", "tree": {"children": [{"children": []}]}, "list": [], "discriminated": {"petType": "kitty"}}));
    assert_eq!((answer.count, answer.ratio, answer.on, answer.off), (3, 1.0, true, false));
    assert_eq!(answer.unknown_colour.as_str(), "blue");
    assert_eq!(answer.colours.len(), 1);
    assert_eq!(answer.matrix, [vec![1], vec![]]);
    assert_eq!(answer.required_with_default, "d");
    assert_eq!(answer.part, Default::default());
    assert!(matches!(answer.discriminated, Some(shapes::types::AnswerDiscriminated::Kitty(_))));
}

fn requests() {
    use shapes::types::{Both, Shape, ShapeDeep, ShapeDeepDeeper};

    // Unset is absent, required and nullable is null, the only value of an enum is there.
    let deep = ShapeDeep::new(ShapeDeepDeeper::new([]));
    let shape = Shape::new(None, [("a", vec![])], deep, json!(1)).matrix([vec![1.5f32]]).nullable_integer(3);
    assert_eq!(
        serde_json::to_value(shape).unwrap(),
        json!({"nullable_required": null, "map": {"a": []}, "deep": {"deeper": {"deepest": []}}, "undescribed": 1, "matrix": [[1.5]], "nullable_integer": 3})
    );
    // `id` is readOnly and so not asked for.
    assert_eq!(serde_json::to_value(Both::new("n")).unwrap(), json!({"kind": "both", "name": "n"}));

    let message = UserMessage::new([TextPart::new("hi").into(), Part::from(ImagePart::new(ImagePartImageUrl::new("u").detail("low")))].to_vec());
    let mut request = CreateChatCompletionRequest::new("m", [Message::from(SystemMessage::new("developer", "s")), message.into()])
        .stop(["a", "b"])
        .tool_choice("auto")
        .n(2)
        .metadata([("k", "v".to_owned())]);
    request.extra.insert("n".to_owned(), json!(3));
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        concat!(
            r#"{"model":"m","messages":[{"role":"developer","content":"s"},"#,
            r#"{"role":"user","content":[{"type":"text","text":"hi"},{"type":"image_url","image_url":{"url":"u","detail":"low"}}]}],"#,
            r#""tool_choice":"auto","stop":["a","b"],"metadata":{"k":"v"},"n":3}"#
        )
    );
    assert_eq!(serde_json::to_value(UserMessage::new("hi")).unwrap(), json!({"role": "user", "content": "hi"}));
}

/// Answers one request, and gives what was sent.
async fn served(listener: &TcpListener, content_type: &str, answer: &str) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut sent = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).await.unwrap();
        sent.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&sent);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
        let chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        if length.is_none_or(|length| body.len() >= length) && (!chunked || body.ends_with("0\r\n\r\n")) {
            break;
        }
    }
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}", answer.len());
    stream.write_all(head.as_bytes()).await.unwrap();
    String::from_utf8(sent).unwrap()
}

fn line(sent: &str) -> &str {
    sent.lines().next().unwrap()
}

fn body(sent: &str) -> &str {
    sent.split_once("\r\n\r\n").unwrap().1
}

const JSON: &str = "application/json";

async fn calls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/v1", listener.local_addr().unwrap());
    let client = parameters::Client::builder().api_key("k").base_url(&base).build().unwrap();
    parameter_calls(&listener, &client).await;
    numbers(&listener, &client).await;
    let client = chat::Client::builder().api_key("k").base_url(&base).build().unwrap();
    stream_calls(&listener, &client).await;
    operations::calls(&listener, &base).await;
    bodies::calls(&listener, &base).await;
}

async fn parameter_calls(listener: &TcpListener, client: &parameters::Client) {
    use parameters::types::*;

    let (sent, text) = call!(listener, "text/plain", "plain", client.things().get(-1, 0.5, true, "a b/c"));
    assert_eq!(line(&sent), "GET /v1/things/-1/0.5/true/a%20b%2Fc HTTP/1.1");
    assert_eq!(&text.bytes().await.unwrap()[..], b"plain");

    let mut params = SearchParams::new("q&r", ["x", "z"], "trace")
        .limit(7)
        .order("asc")
        .include(["a", "b"])
        .ids([1, 2])
        .x_tags(["s", "t"]);
    params.open_ai_beta = Some("beta".to_owned());
    let (sent, answer) = call!(listener, JSON, r#"{"any": 1}"#, client.search().search_with(&params));
    assert_eq!(answer["any"], 1);
    assert_eq!(line(&sent), "GET /v1/search?q=q%26r&limit=7&order=asc&include%5B%5D=a&include%5B%5D=b&ids=1%2C2&kinds=x&kinds=z HTTP/1.1");
    for header in ["x-tags: s,t", "x-trace: trace", "openai-beta: beta"] {
        assert!(sent.to_lowercase().contains(header), "{sent}");
    }

    let (sent, lists) = call!(listener, JSON, "[[1.5],[]]", client.text().text("bare"));
    assert_eq!((body(&sent), lists.into_inner()), (r#""bare""#, vec![vec![1.5], vec![]]));
    let (sent, yes) = call!(listener, JSON, "true", client.text().or_nothing(Some(&[1, 2])));
    assert_eq!((body(&sent), yes.into_inner()), ("[1,2]", Some(true)));
    let (sent, map) = call!(listener, JSON, r#"{"a":1,"b":null}"#, client.search().more(None));
    assert_eq!((body(&sent), map["a"], map["b"]), ("", Some(1), None));

    let mut request = UploadOneRequest::new(parameters::FilePart::bytes("f.txt", "content"), "fine-tune")
        .model("m1")
        .granularity(["word", "segment"])
        .prompt("say")
        .anything("bare")
        .n(2);
    request.extra.insert("more".to_owned(), json!([1]));
    let (sent, stream) = call!(listener, "text/event-stream", "data: {\"delta\":\"d\"}\n\n", client.upload().one_stream(&request));
    let mut stream = stream;
    assert_eq!(stream.try_next().await.unwrap().unwrap().delta.as_deref(), Some("d"));
    for part in [
        "name=\"file\"; filename=\"f.txt\"",
        "name=\"purpose\"\r\n\r\nfine-tune\r\n",
        "name=\"model\"\r\n\r\nm1\r\n",
        "name=\"granularity\"\r\n\r\nword\r\n",
        "name=\"granularity\"\r\n\r\nsegment\r\n",
        "name=\"prompt\"\r\n\r\nsay\r\n",
        "name=\"anything\"\r\n\r\nbare\r\n",
        "name=\"n\"\r\n\r\n2\r\n",
        "name=\"more[]\"\r\n\r\n1\r\n",
        "name=\"stream\"\r\n\r\ntrue\r\n",
    ] {
        assert!(sent.contains(part), "{part:?} is not in {sent}");
    }
}

/// NaN is sent nowhere: not as `null`, and not as a text.
async fn numbers(listener: &TcpListener, client: &parameters::Client) {
    use parameters::types::*;

    async fn refused<T>(name: &str, call: parameters::Call<T>) {
        let error = call.await.err().unwrap();
        assert!(error.is_config() && error.to_string().contains(name), "{name}: {error}");
        assert!(error.to_string().contains("NaN"), "{error}");
    }
    let search = || SearchParams::new("q", ["x"], "t");
    let form = || UploadOneRequest::new(parameters::FilePart::bytes("f.txt", "content"), "fine-tune");
    let body = |limit: Option<f64>| NumbersRequest::new(limit);
    let nan = f64::NAN;
    refused("rate", client.things().get(-1, nan, true, "a")).await;
    refused("score", client.search().search_with(&search().score(nan))).await;
    refused("scores", client.search().search_with(&search().scores([1.0, nan]))).await;
    refused("X-Score", client.search().search_with(&search().x_score(f32::NAN))).await;
    refused("temperature", client.upload().one(&form().temperature(nan))).await;
    refused("weights", client.upload().one(&form().weights([("a", nan)]))).await;
    refused("level", client.upload().one(&form().level(nan))).await;
    refused("limit", client.numbers().numbers(&body(Some(nan)))).await;
    refused("level", client.numbers().numbers(&body(None).level(nan))).await;
    refused("the body", client.numbers().put(Some(&[1.0, nan]))).await;

    let (sent, _) = call!(listener, JSON, "{}", client.search().search_with(&search().scores([0.5, 2.0])));
    assert!(line(&sent).contains("scores=0.5&scores=2"), "{sent}");
    let request = form().temperature(0.2).weights([("a", 1.5)]).level(2.5);
    let (sent, _) = call!(listener, JSON, "{}", client.upload().one(&request));
    for part in ["\r\n\r\n0.2\r\n", "\r\n\r\n{\"a\":1.5}\r\n", "\r\n\r\n2.5\r\n"] {
        assert!(sent.contains(part), "{part:?} is not in {sent}");
    }
    // What comes back does not matter where the document speaks of nothing.
    for answer in ["", "null", "{\"deleted\":true}", "<p>done"] {
        let (sent, gone) = call!(listener, JSON, answer, client.numbers().numbers(&body(None).level(1.5)));
        assert_eq!(self::body(&sent), r#"{"limit":null,"level":1.5}"#);
        let () = gone.into_inner();
    }
}

async fn stream_calls(listener: &TcpListener, client: &chat::Client) {
    let request = CreateChatCompletionRequest::new("m", [Message::from(UserMessage::new("hi"))]);
    let plain = r#"{"model":"m","messages":[{"role":"user","content":"hi"}]}"#;
    let (sent, _) = call!(listener, JSON, r#"{"choices":[]}"#, client.chat().create_completion(&request));
    assert_eq!(body(&sent), plain);
    let events = "data: {\"choices\":[{\"delta\":{\"content\":\"c\"}}]}\n\ndata: [DONE]\n\n";
    let (sent, mut stream) = call!(listener, "text/event-stream", events, client.chat().create_completion_stream(&request));
    assert_eq!(body(&sent), plain.replace("]}", "],\"stream\":true}"));
    let chunk = stream.try_next().await.unwrap().unwrap();
    assert_eq!(chunk.choices[0].delta.as_ref().unwrap().content, "c");
    assert!(stream.try_next().await.unwrap().is_none());

    // The switch by its name in the document, in the query, and none where there are events alone.
    let request = CreateResponseRequest::new("hi");
    let (sent, _) = call!(listener, "text/event-stream", "", client.responses().create_stream(Some(&request)));
    assert_eq!(body(&sent), r#"{"input":"hi","live":true}"#);
    let params = ListResponsesParams::new().limit(1);
    let (sent, _) = call!(listener, "text/event-stream", "", client.responses().list_stream_with(&params));
    assert!(line(&sent).contains("/responses/list?") && sent.contains("stream=true") && sent.contains("limit=1"), "{sent}");
    let events = "data: {\"type\":\"response.refusal.delta\",\"delta\":\"d\"}\n\n";
    let (sent, mut stream) = call!(listener, "text/event-stream", events, client.responses().watch());
    assert_eq!(line(&sent), "GET /v1/responses/watch HTTP/1.1");
    assert!(matches!(stream.try_next().await.unwrap(), Some(ResponseEvent::Delta(event)) if event.delta == "d"));
    let (_, gone) = call!(listener, JSON, "", client.chat().delete_completion("id"));
    let () = gone.into_inner();
}
