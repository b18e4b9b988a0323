use std::time::Duration;

use openai_typed::{ErrorKind, FilePart, Form, Method};
use serde_json::{Value, json};

use crate::support::*;

fn refusal(status: u16, headers: &[(&str, &str)]) -> Script {
    answer(status, headers, r#"{"error":{"message":"no"}}"#)
}

async fn tried(
    scripts: Vec<Script>,
) -> (
    usize,
    Vec<Duration>,
    openai_typed::Result<openai_typed::Response<Value>>,
) {
    let server = Server::start(scripts).await;
    let clock = TestClock::default();
    let client = server.builder().clock(clock.clone()).build().unwrap();
    let result = client
        .request(Method::POST, "/x")
        .json(&json!({"a": 1}))
        .send()
        .await;
    for seen in server.seen() {
        assert_eq!(seen.text(), r#"{"a":1}"#);
    }
    let slept = clock.slept.lock().unwrap().clone();
    (server.seen().len(), slept, result)
}

#[tokio::test]
async fn two_retries_then_the_last_error() {
    let (count, slept, result) = tried(vec![
        refusal(500, &[]),
        refusal(502, &[]),
        refusal(503, &[]),
    ])
    .await;
    let error = result.unwrap_err();
    assert_eq!(
        (count, error.attempts(), error.status().unwrap().as_u16()),
        (3, 3, 503)
    );
    assert_backoff(&slept, &[0.5, 1.0]);
    assert!(
        error.to_string().contains("3 attempts") && error.is_retryable(),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_tells_its_attempts() {
    let (_, _, result) = tried(vec![refusal(429, &[("retry-after-ms", "20")]), json("[1]")]).await;
    let answer = result.unwrap();
    assert_eq!((answer.attempts(), &*answer), (2, &json!([1])));
}

#[tokio::test]
async fn the_server_says_when() {
    let scripts = vec![
        refusal(429, &[("Retry-After", "7")]),
        refusal(409, &[("retry-after-ms", "-1"), ("retry-after", "9")]),
        ok(),
    ];
    let (count, slept, result) = tried(scripts).await;
    assert!(result.is_ok());
    assert_eq!((count, slept[0]), (3, Duration::from_secs(7)));
    assert_backoff(&slept[1..], &[1.0]);
}

#[tokio::test]
async fn the_server_says_when_by_a_date() {
    // The clock of the test stands at 01:46:40.
    let scripts = vec![
        refusal(429, &[("Retry-After", "Sun, 09 Sep 2001 01:48:40 GMT")]),
        refusal(429, &[("Retry-After", "Sun, 09 Sep 2001 01:46:39 GMT")]),
        ok(),
    ];
    let (_, slept, result) = tried(scripts).await;
    assert!(result.is_ok());
    assert_eq!(slept[0], Duration::from_secs(120));
    assert_backoff(&slept[1..], &[1.0]);
    let late = refusal(429, &[("Retry-After", "Sun, 09 Sep 2001 01:48:41 GMT")]);
    let error = tried(vec![late]).await.2.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(121)));
}

#[tokio::test]
async fn the_wait_is_shorter_by_chance() {
    let server = Server::start(vec![refusal(500, &[]); 7]).await;
    let clock = TestClock::default();
    let client = server.builder().clock(clock.clone()).max_retries(6);
    let call = client
        .build()
        .unwrap()
        .request(Method::GET, "/x")
        .send::<Value>();
    assert_eq!(call.await.unwrap_err().attempts(), 7);
    let slept = clock.slept.lock().unwrap().clone();
    let most = [0.5, 1.0, 2.0, 4.0, 8.0, 8.0];
    assert_backoff(&slept, &most);
    // All six at their longest would be a chance of one in 2^318.
    assert_ne!(slept, most.map(Duration::from_secs_f64));
}

#[tokio::test]
async fn an_answer_that_is_not_what_was_expected_is_not_asked_for_again() {
    let page = answer(200, &[("Content-Type", "text/html")], "<html>");
    let (count, _, result) = tried(vec![page.clone(), json("{\"a\":")]).await;
    assert!(matches!(result.unwrap_err().kind(), ErrorKind::Decode(_)));
    assert_eq!(count, 1);
    // Its length says that nothing was cut off.
    let (count, _, result) = tried(vec![json("{\"a\":"), ok()]).await;
    assert!(matches!(result.unwrap_err().kind(), ErrorKind::Decode(_)));
    assert_eq!(count, 1);
    let server = Server::start([page, ok()]).await;
    let call = server.client().request(Method::GET, "/x").stream::<Value>();
    assert_eq!(call.await.unwrap_err().attempts(), 1);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_one_shot_stream_is_sent_once_wherever_it_is_in_the_form() {
    let scripts = [vec![Step::Close], refusal(429, &[("retry-after", "1")])];
    for script in scripts {
        let form = Form::new()
            .file("first", &FilePart::bytes("b.txt", "again"))
            .file("second", &FilePart::reader("c.txt", &b"once"[..], 4))
            .text("third", 3);
        let server = Server::start([script, ok()]).await;
        let client = server
            .client()
            .with_options(|options| options.max_retries(5));
        let call = client.request(Method::POST, "/files").multipart(&form);
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!((server.seen().len(), error.attempts()), (1, 1));
    }
}

#[tokio::test]
async fn a_long_wait_is_left_to_the_caller() {
    let (count, slept, result) = tried(vec![refusal(429, &[("Retry-After", "121")])]).await;
    let error = result.unwrap_err();
    assert_eq!((count, slept.len()), (1, 0));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(121)));
    assert!(
        error.is_rate_limited() && error.to_string().contains("121 s"),
        "{error}"
    );
}

#[tokio::test]
async fn other_refusals_are_not_retried_whatever_their_body_says() {
    for status in [400, 401, 403, 404, 422] {
        let body = r#"{"error":{"message":"rate limit","type":"server_error","code":429}}"#;
        let (count, _, result) = tried(vec![answer(status, &[], body)]).await;
        assert_eq!((count, result.unwrap_err().attempts()), (1, 1));
    }
}

#[tokio::test]
async fn the_server_says_whether() {
    assert_eq!(
        tried(vec![refusal(500, &[("x-should-retry", "false")])])
            .await
            .0,
        1
    );
    assert_eq!(
        tried(vec![refusal(400, &[("x-should-retry", "true")]), ok()])
            .await
            .0,
        2
    );
}

#[tokio::test]
async fn retries_can_be_changed_for_one_call_and_for_a_client() {
    let server = Server::start(vec![refusal(500, &[]); 9]).await;
    let client = server.client();
    let once = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .max_retries(0)
        .await;
    assert_eq!(once.unwrap_err().attempts(), 1);
    let client = client.with_options(|options| options.max_retries(3));
    assert_eq!(
        client
            .request(Method::GET, "/x")
            .send::<Value>()
            .await
            .unwrap_err()
            .attempts(),
        4
    );
    let call = client
        .request(Method::GET, "/x")
        .send::<Value>()
        .max_retries(1);
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap_err().attempts(), 2);
}

#[tokio::test]
async fn broken_connections_and_cut_bodies_are_retried() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    let cuts: [Script; 6] = [
        vec![Step::Close],
        vec![Step::Reset],
        vec![
            write(format!("{head}Content-Length: 10\r\n\r\n{{\"a\"")),
            Step::Close,
        ],
        vec![
            write(format!("{head}Transfer-Encoding: chunked\r\n\r\n")),
            chunk("{\"a\""),
            Step::Close,
        ],
        // Without a length only the text itself shows that it is cut.
        vec![write(format!("{head}\r\n{{\"a\"")), Step::Close],
        vec![write(format!("{head}\r\n")), Step::Close],
    ];
    for cut in cuts {
        let (count, _, result) = tried(vec![cut.clone(), ok()]).await;
        assert!(result.is_ok(), "{cut:?}: {result:?}");
        assert_eq!(count, 2, "{cut:?}");
    }
    // Wherever it is cut.
    let text = r#" {"a" : [ 1, -0.5e+10, 2E-1, "\u00e9é\ud83d\ude00\n" ], "b": [true, false, null, {}, -0]"#;
    for at in 1..=text.len() {
        let cut = [format!("{head}\r\n").as_bytes(), &text.as_bytes()[..at]].concat();
        let (count, _, result) = tried(vec![vec![write(cut), Step::Close], ok()]).await;
        assert!(result.is_ok(), "{:?}: {result:?}", text.get(..at));
        assert_eq!(count, 2, "{:?}", text.get(..at));
    }
    // What is wrong elsewhere is not cut.
    for wrong in ["{\"a\":1.}", "{\"a\":-x", "{} -", "[1.e"] {
        let wrong = vec![write(format!("{head}\r\n{wrong}")), Step::Close];
        let (count, _, result) = tried(vec![wrong.clone(), ok()]).await;
        assert_eq!((count, result.is_ok()), (1, false), "{wrong:?}");
    }
    for whole in [
        format!("{head}\r\n{{}}"),
        // Nothing is all there is.
        format!("{head}Content-Length: 0\r\n\r\n"),
        format!("{head}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        "HTTP/1.1 204 No\r\nContent-Type: application/json\r\n\r\n".to_owned(),
        "HTTP/1.1 200 OK\r\n\r\n".to_owned(),
    ] {
        let (_, _, result) = tried(vec![vec![write(&*whole), Step::Close]]).await;
        assert_eq!(result.unwrap().attempts(), 1, "{whole}");
    }
}

#[tokio::test]
async fn a_broken_connection_is_told_from_one_that_never_came_about() {
    let server = Server::start([]).await;
    let url = format!("http://127.0.0.1:{}", server.port);
    drop(server);
    tokio::time::sleep(Duration::from_millis(20)).await;
    let builder = openai_typed::Client::builder()
        .base_url(url)
        .no_proxy()
        .clock(TestClock::default());
    let error = builder
        .build()
        .unwrap()
        .request(Method::GET, "/x")
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(
        error.is_connect() && !error.is_timeout() && error.is_retryable(),
        "{error:?}"
    );
    assert_eq!(error.attempts(), 3);

    let (_, _, result) = tried(vec![vec![Step::Close]; 3]).await;
    let error = result.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Transport) && !error.is_connect(),
        "{error:?}"
    );
}

#[tokio::test]
async fn timeouts_are_retried_and_each_attempt_has_its_own() {
    let server = Server::start([vec![wait(5000)], vec![wait(100), ok().remove(0)]]).await;
    let call = server
        .client()
        .request(Method::GET, "/x")
        .send::<Value>()
        .timeout(Duration::from_millis(1500));
    assert_eq!(call.await.unwrap().attempts(), 2);

    let server = Server::start([vec![
        write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
        wait(5000),
    ]])
    .await;
    let call = server.client().request(Method::GET, "/x").send::<Value>();
    let error = call
        .timeout(Duration::from_millis(100))
        .max_retries(0)
        .await
        .unwrap_err();
    assert!(
        error.is_timeout() && matches!(error.kind(), ErrorKind::Timeout),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_stream_is_retried_only_until_it_has_begun() {
    let scripts = [
        refusal(503, &[]),
        vec![Step::Close],
        vec![stream_head(), chunk("data: 1\n\n"), Step::Close],
    ];
    let server = Server::start(scripts).await;
    let mut stream = server
        .client()
        .request(Method::POST, "/x")
        .json(&json!({}))
        .stream::<u8>()
        .await
        .unwrap();
    assert_eq!(stream.attempts(), 3);
    assert_eq!(stream.try_next().await.unwrap(), Some(1));
    let error = stream.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_form_is_sent_again_if_it_can_be_read_again() {
    let folder = Folder::new("replay");
    let path = folder.file("a.jsonl", b"from a file");
    let form = Form::new()
        .file("file", &FilePart::path(&path))
        .file("other", &FilePart::bytes("b.txt", "from memory"));
    let server = Server::start([refusal(500, &[]), vec![Step::Close], ok()]).await;
    let answer = server
        .client()
        .request(Method::POST, "/files")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(answer.attempts(), 3);
    let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");

    let form = Form::new().file("file", &FilePart::reader("c.txt", &b"once"[..], 4));
    let server = Server::start([refusal(500, &[("x-should-retry", "true")]), ok()]).await;
    let error = server
        .client()
        .request(Method::POST, "/files")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!((server.seen().len(), error.attempts()), (1, 1));
    let error = server
        .client()
        .request(Method::POST, "/files")
        .multipart(&form)
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config), "{error:?}");
    assert_eq!((server.seen().len(), error.attempts()), (1, 0));
}
