//! What the documents of others have: bodies of every kind, polymorphism, recursion, servers.

use bodies::types::*;
use bodies::{Client, FilePart};
use serde_json::json;
use tokio::net::TcpListener;

use crate::{JSON, body, line};

pub async fn calls(listener: &TcpListener, base: &str) {
    let client = Client::builder().api_key("k").base_url(base).max_retries(0).build().unwrap();
    recursion(listener, &client).await;
    names_of_json(listener, &client).await;
    families(listener, &client).await;
    raw(listener, &client).await;
    forms(listener, &client).await;
    servers(listener, base).await;
    parameters(listener, &client).await;
    odd(listener, &client).await;
}

fn header<'a>(sent: &'a str, name: &str) -> Option<&'a str> {
    let head = sent.split("\r\n\r\n").next()?;
    head.lines().filter_map(|line| line.split_once(": ")).find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value))
}

async fn recursion(listener: &TcpListener, client: &Client) {
    let leaf = Tree::Map(Default::default());
    let tree = Tree::Map([("a".to_owned(), leaf.clone())].into());
    let (sent, tree) = call!(listener, JSON, r#"{"x":{"y":{}},"z":{}}"#, client.default().plant(&tree));
    assert_eq!(body(&sent), r#"{"a":{}}"#);
    let Tree::Map(tree) = tree.into_inner() else { panic!() };
    let Tree::Map(x) = &tree["x"] else { panic!() };
    assert_eq!((&x["y"], &tree["z"]), (&leaf, &leaf));
    let inner = Nest::NestList(vec![]);
    let (sent, node) = call!(listener, JSON, r#"{"id":"a","next":{"id":"b"}}"#, client.default().nest(&Nest::NestList(vec![inner, Nest::Other(json!(null))])));
    assert_eq!(body(&sent), "[[],null]");
    assert_eq!(node.next.as_ref().unwrap().id, "b");
}

async fn names_of_json(listener: &TcpListener, client: &Client) {
    let note = Note::new("n");
    let (sent, _) = call!(listener, JSON, "", client.things().note(&note));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (Some("application/json; charset=utf-8"), r#"{"text":"n"}"#));
    // Tags that differ in case alone are two, and what has the id of another has one of its own.
    let (sent, _) = call!(listener, JSON, "", client.things_2().patch_notes(&note));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (Some("application/merge-patch+json"), r#"{"text":"n"}"#));
    let (sent, content) = call!(listener, "text/plain", "moved", client.things_2().get_notes());
    assert_eq!(line(&sent), "GET /v1/notes HTTP/1.1");
    assert_eq!(&content.bytes().await.unwrap()[..], b"moved");
}

async fn families(listener: &TcpListener, client: &Client) {
    let pets = json!([
        {"kind": "cat", "name": "c", "lives": 7},
        {"kind": "Dog", "name": "d", "pack_size": 2, "friends": [{"kind": "Puppy", "name": "p", "pack_size": 1, "weeks": 3}]},
        {"kind": "pet", "name": "x"},
        {"kind": "bird", "name": "b", "wings": 2}
    ])
    .to_string();
    let cat = Cat::new("cat", "c", 9);
    let (sent, came) = call!(listener, JSON, &pets, client.pets().keep(&cat.into()));
    assert_eq!(body(&sent), r#"{"kind":"cat","name":"c","lives":9}"#);
    let [Pet::Cat(cat), Pet::Dog(dog), Pet::Pet(pet), Pet::Other(bird)] = &came[..] else { panic!("{came:?}") };
    assert_eq!((cat.lives, dog.pack_size, pet.name.as_str(), &bird["wings"]), (7, 2, "x", &json!(2)));
    let Pet::Puppy(puppy) = &dog.friends.as_ref().unwrap()[0] else { panic!("{dog:?}") };
    assert_eq!(puppy.weeks, Some(3));
}

async fn raw(listener: &TcpListener, client: &Client) {
    let (sent, _) = call!(listener, JSON, "", client.raw().put_bytes(b"\x01{}\n".to_vec()));
    assert_eq!((line(&sent), body(&sent)), ("PUT /v1/raw/bytes HTTP/1.1", "\x01{}\n"));
    assert_eq!((header(&sent, "content-type"), header(&sent, "content-length")), (Some("application/octet-stream"), Some("4")));
    // What a part says of itself goes before the document.
    let part = FilePart::bytes("a.png", "bytes").content_type("image/png");
    let (sent, _) = call!(listener, JSON, "", client.raw().put_bytes(part));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (Some("image/png"), "bytes"));
    let offer = "v=0\r\n".as_bytes().to_vec();
    let (sent, answer) = call!(listener, "application/sdp", "v=0\r\ns=-\r\n", client.raw().open_session(offer));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (Some("application/sdp"), "v=0\r\n"));
    assert_eq!(&answer.bytes().await.unwrap()[..], b"v=0\r\ns=-\r\n");
    let (sent, _) = call!(listener, JSON, "", client.raw().play_sound(Some(FilePart::bytes("a.wav", "RIFF"))));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (Some("audio/wav"), "RIFF"));
    let (sent, _) = call!(listener, JSON, "", client.raw().play_sound(None));
    assert_eq!((header(&sent, "content-type"), body(&sent)), (None, ""));
    let error = client.raw().put_bytes(vec![1]).extra("a", 1).await.unwrap_err();
    assert!(error.is_config() && error.to_string().contains("no members"), "{error}");
}

async fn forms(listener: &TcpListener, client: &Client) {
    let request = SubmitRequest::new("a b&c")
        .size(1e-7)
        .on(true)
        .tags(["x", "y"])
        .place(SubmitRequestPlace::new().city("M"))
        .deep(SubmitRequestDeep::new().a([1, 2]));
    let (sent, _) = call!(listener, JSON, "", client.pairs().submit(&request).extra("more", 3));
    assert_eq!(header(&sent, "content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        body(&sent),
        "name=a+b%26c&size=0.0000001&on=true&tags=x&tags=y&place=%7B%22city%22%3A%22M%22%7D&deep%5Ba%5D%5B%5D=1&deep%5Ba%5D%5B%5D=2&more=3"
    );
    let error = client.pairs().submit(&SubmitRequest::new("a").size(f64::NAN)).await.unwrap_err();
    assert!(error.is_config(), "{error}");

    let file = |name: &'static str| FilePart::bytes(name, name);
    let request = UploadRequest::new(file("1"), [file("2"), file("3")], [file("4"), file("5")]).other([file("6")]);
    let (sent, _) = call!(listener, JSON, "", client.files().upload(&request));
    let names = ["one\"; filename=\"1", "several\"; filename=\"2", "several\"; filename=\"3", "any\"; filename=\"4", "any\"; filename=\"5", "other\"; filename=\"6"];
    for (number, name) in names.iter().enumerate() {
        let part = format!("name=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n{}\r\n", number + 1);
        assert!(sent.contains(&part), "{part:?} is not in {sent}");
    }
    assert_eq!(sent.matches("Content-Disposition").count(), 6, "{sent}");
}

async fn servers(listener: &TcpListener, base: &str) {
    // The caller's base URL stands for the document's server, whatever precedes its path.
    for (base, list, create, drop) in [
        (base.to_owned(), "/v2/videos", "/v3/x/videos", "/videos"),
        (base.replace("/v1", "/proxy/v1/"), "/proxy/v2/videos", "/proxy/v3/x/videos", "/proxy/videos"),
        (base.replace("/v1", "/api"), "/api/videos", "/api/videos", "/api/videos"),
    ] {
        let client = Client::builder().api_key("k").base_url(base).max_retries(0).build().unwrap();
        let (sent, _) = call!(listener, JSON, "", client.videos().list());
        assert_eq!(line(&sent), format!("GET {list} HTTP/1.1"));
        let (sent, _) = call!(listener, JSON, "", client.videos().create());
        assert_eq!(line(&sent), format!("POST {create} HTTP/1.1"));
        let (sent, _) = call!(listener, JSON, "", client.videos().drop_videos());
        assert_eq!(line(&sent), format!("DELETE {drop} HTTP/1.1"));
    }
}

async fn parameters(listener: &TcpListener, client: &Client) {
    let params = ChooseParams::new()
        .level("high")
        .only(vec![Level::Low, Level::High])
        .none(vec!["x".to_owned(), "y z".to_owned()])
        .any(json!([1.5, "b"]))
        .filter(ChooseFilter::new().a(1))
        .labels([("k", json!("v"))])
        .x_mode(true)
        .x_filter([1, 2]);
    let (sent, done) = call!(listener, JSON, r#"{"result":"r"}"#, client.choices().choose_with(7, &params));
    assert_eq!(
        line(&sent),
        "GET /v1/choices/7?level=high&only=low&only=high&none=x%2Cy+z&any=1.5&any=b&filter=%7B%22a%22%3A1%7D&k=v HTTP/1.1"
    );
    assert_eq!((header(&sent, "x-mode"), header(&sent, "x-filter")), (Some("true"), Some("[1,2]")));
    assert!(matches!(done.into_inner(), ChooseAnswer::Done(done) if done.result == "r"));
    let params = ChooseParams::new().level(3).any(json!({"a": 1})).x_mode(vec!["a".to_owned(), "b".to_owned()]);
    let (sent, accepted) = call!(listener, JSON, r#"{"job":4}"#, client.choices().choose_with("a/b", &params));
    assert_eq!(line(&sent), "GET /v1/choices/a%2Fb?level=3&a=1 HTTP/1.1");
    assert_eq!(header(&sent, "x-mode"), Some("a,b"));
    assert!(matches!(accepted.into_inner(), ChooseAnswer::Accepted(accepted) if accepted.job == 4));
}

/// A fragment is no part of a request; the member that asks for a stream is in no type.
async fn odd(listener: &TcpListener, client: &Client) {
    let request = Odd::new().count(1).pair([json!("a"), json!(2)]).point([0.5, 1.0]).level("low").sound("s").note("n");
    let (sent, came) = call!(listener, JSON, r#"{"count":2,"pair":["b",1]}"#, client.odd().odd(&request));
    assert_eq!(line(&sent), "POST /v1/odd HTTP/1.1");
    assert_eq!(body(&sent), r#"{"count":1,"pair":["a",2],"point":[0.5,1.0],"level":"low","sound":"s","note":"n"}"#);
    assert_eq!((came.count, came.pair.as_ref().unwrap()[1].as_i64()), (Some(2), Some(1)));
    let (sent, _) = call!(listener, "text/event-stream", "data: [DONE]\n\n", client.odd().odd_stream(&Odd::new()));
    assert_eq!(body(&sent), r#"{"stream":true}"#);
    let (sent, count) = call!(listener, JSON, "3", client.odd().count(&Odd::new()));
    assert_eq!((body(&sent), count.into_inner()), ("{}", 3));
}
