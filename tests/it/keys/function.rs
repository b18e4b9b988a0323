//! A key that a function gives.

use std::future::{Future, pending, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;
use std::time::Duration;

use openai_typed::{Call, Client, ClientBuilder, ErrorKind, Method, Response};
use serde_json::Value;
use tokio::sync::Semaphore;

use crate::support::*;

/// How often a function was asked, which gives `sk-function-1`, `sk-function-2` and so on.
#[derive(Clone, Default)]
struct Asked(Arc<AtomicU32>);

impl Asked {
    fn count(&self) -> u32 {
        self.0.load(Ordering::SeqCst)
    }

    fn next(&self) -> String {
        format!("sk-function-{}", self.0.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn key(&self) -> impl Future<Output = io::Result<String>> + use<> {
        let key = self.next();
        async { Ok(key) }
    }
}

fn builder(server: &Server) -> ClientBuilder {
    let builder = Client::builder().base_url(server.url()).no_proxy();
    builder.clock(TestClock::default())
}

fn get(client: &Client) -> Call<Response<Value>> {
    client.request(Method::GET, "/x").send()
}

/// Polls once what is not to be ready then.
async fn begin(call: &mut (impl Future + Unpin)) {
    poll_fn(|context| {
        assert!(pin!(&mut *call).poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
}

#[tokio::test]
async fn a_function_is_asked_before_every_attempt() {
    let server = Server::start([answer(500, &[], ""), ok(), ok(), ok()]).await;
    let asked = Asked::default();
    let (of_client, of_admin) = (asked.clone(), asked.clone());
    let client = builder(&server)
        .api_key_from(move || of_client.key())
        .admin_key_from(move || of_admin.key())
        .build()
        .unwrap();
    assert_eq!(asked.count(), 0);
    assert_eq!(get(&client).await.unwrap().attempts(), 2);
    // One that a call brings along is not asked for.
    get(&client)
        .header("authorization", "Basic own")
        .await
        .unwrap();
    let admin = client.request(Method::GET, "/x").admin().send::<Value>();
    admin.await.unwrap();
    let seen = server.seen();
    let keys: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization").unwrap())
        .collect();
    let expected = [
        "Bearer sk-function-1",
        "Bearer sk-function-2",
        "Basic own",
        "Bearer sk-function-3",
    ];
    assert_eq!(keys, expected);
    assert_eq!(asked.count(), 3);
}

#[tokio::test]
async fn a_function_may_give_the_key_for_another_header_or_a_token() {
    let server = Server::start([ok(), ok()]).await;
    let asked = Asked::default();
    let (first, second) = (asked.clone(), asked.clone());
    let other = builder(&server)
        .api_key_header("x-key")
        .api_key_from(move || first.key());
    get(&other.build().unwrap()).await.unwrap();
    let token = builder(&server)
        .api_key_header("x-key")
        .bearer_token_from(move || second.key());
    get(&token.build().unwrap()).await.unwrap();
    let seen = server.seen();
    assert_eq!(
        (seen[0].header("x-key"), seen[0].header("authorization")),
        (Some("sk-function-1"), None)
    );
    assert_eq!(
        (seen[1].header("x-key"), seen[1].header("authorization")),
        (None, Some("Bearer sk-function-2"))
    );
}

#[tokio::test]
async fn calls_at_once_ask_once() {
    let server = Server::start(vec![ok(); 21]).await;
    let (asked, gate) = (Asked::default(), Arc::new(Semaphore::new(0)));
    let (inside, door) = (asked.clone(), Arc::clone(&gate));
    let client = builder(&server).api_key_from(move || {
        let (key, door) = (inside.next(), Arc::clone(&door));
        async move {
            door.acquire().await?.forget();
            Ok::<_, tokio::sync::AcquireError>(key)
        }
    });
    let client = client.build().unwrap();
    let mut calls: Vec<_> = (0..20).map(|_| get(&client)).collect();
    for call in &mut calls {
        begin(call).await;
    }
    assert_eq!(asked.count(), 1);
    gate.add_permits(1);
    for call in calls {
        call.await.unwrap();
    }
    gate.add_permits(1);
    get(&client).await.unwrap();
    let seen = server.seen();
    let of_first = |seen: &&Seen| seen.header("authorization") == Some("Bearer sk-function-1");
    assert_eq!(
        (seen.iter().filter(of_first).count(), asked.count()),
        (20, 2)
    );
}

#[tokio::test]
async fn a_call_that_stalls_or_is_dropped_while_it_asks_holds_no_other_up() {
    let server = Server::start([ok(), ok()]).await;
    let asked = Asked::default();
    let inside = asked.clone();
    let client = builder(&server).api_key_from(move || {
        let key = inside.next();
        async move {
            tokio::task::yield_now().await;
            Ok::<_, io::Error>(key)
        }
    });
    let client = client.build().unwrap();
    let mut stalls = get(&client);
    begin(&mut stalls).await;
    get(&client).await.unwrap();
    assert_eq!(asked.count(), 1);
    drop(stalls);
    let mut dropped = get(&client);
    begin(&mut dropped).await;
    drop(dropped);
    get(&client).await.unwrap();
    assert_eq!(asked.count(), 3);
    assert_eq!(
        server.seen()[1].header("authorization"),
        Some("Bearer sk-function-3")
    );
}

#[tokio::test]
async fn its_failure_is_an_error_of_its_own_kind() {
    let server = Server::start([answer(500, &[], "")]).await;
    let asked = Asked::default();
    let inside = asked.clone();
    let client = builder(&server).api_key_from(move || {
        let key = inside.next();
        async move {
            match key.ends_with('1') {
                true => Ok(key),
                false => Err(io::Error::other("the vault is closed")),
            }
        }
    });
    let client = client.build().unwrap();
    // The second attempt has no key; there is no third one.
    let error = get(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Key), "{error:?}");
    assert!(!error.is_retryable() && !error.is_config());
    assert_eq!(
        (error.attempts(), asked.count(), server.seen().len()),
        (1, 2, 1)
    );
    let text = error.to_string();
    assert!(
        text.starts_with("GET /x: ") && text.contains("the vault is closed"),
        "{text}"
    );
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(get(&client).await.unwrap_err().attempts(), 0);
}

#[tokio::test]
async fn what_it_gives_must_be_a_key() {
    let server = Server::start([]).await;
    for (key, problem) in [
        (" \n", "empty"),
        ("sk-a\nb", "line break"),
        ("Bearer sk-a", "`Bearer`"),
        ("\"sk-a\"", "quotes"),
    ] {
        let client = builder(&server)
            .api_key_from(move || async move { Ok::<_, io::Error>(key.to_owned()) });
        let error = get(&client.build().unwrap()).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Key), "{error:?}");
        assert!(
            error.to_string().contains(problem) && !shown(&error).contains("sk-a"),
            "{error}"
        );
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn asking_counts_within_the_time_limit() {
    let server = Server::start([]).await;
    let asked = Asked::default();
    let inside = asked.clone();
    let client = builder(&server)
        .timeout(Duration::from_millis(10))
        .api_key_from(move || {
            inside.next();
            pending::<io::Result<String>>()
        });
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("gives the key"),
        "{error:?}"
    );
    assert_eq!(
        (error.attempts(), asked.count(), server.seen().len()),
        (0, 1, 0)
    );
}

#[tokio::test]
async fn its_panic_is_that_of_the_call_which_drives_it() {
    let server = Server::start([ok()]).await;
    let asked = Asked::default();
    let inside = asked.clone();
    let client = builder(&server).api_key_from(move || {
        let key = inside.next();
        async move {
            tokio::task::yield_now().await;
            assert!(key.ends_with('2'), "the first one breaks");
            Ok::<_, io::Error>(key)
        }
    });
    let client = client.build().unwrap();
    let mut other = get(&client);
    begin(&mut other).await;
    assert!(tokio::spawn(get(&client)).await.unwrap_err().is_panic());
    let error = other.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Key), "{error:?}");
    get(&client).await.unwrap();
}

#[tokio::test]
async fn a_key_that_was_given_is_shown_nowhere_and_reaches_no_other_origin() {
    let said = r#"{"error":{"message":"Incorrect key sk-function-1"}}"#;
    let other = Server::start([ok()]).await;
    let target = format!("http://127.0.0.1:{}/", other.port);
    let echo = [
        ("x-echo", "Bearer sk-function-2"),
        ("Content-Type", "text/event-stream"),
    ];
    let server = Server::start([
        answer(401, &[("x-echo", "sk-function-1")], said),
        answer(
            200,
            &echo,
            "data: {\"error\":{\"message\":\"sk-function-2\"}}\n\n",
        ),
        answer(200, &[], "<sk-function-3>"),
        answer(307, &[("Location", &*target)], ""),
    ])
    .await;
    let asked = Asked::default();
    let inside = asked.clone();
    let client = builder(&server)
        .api_key_from(move || inside.key())
        .admin_key("sk-function-of-admin");
    let mut text = format!("{client:?}{client:#?}");
    let client = client.build().unwrap();
    text += &format!("{client:?}");
    let error = get(&client).await.unwrap_err();
    text += &shown(&error);
    text += &format!("{:?}", error.api_error().unwrap());
    let mut stream = client
        .request(Method::GET, "/x")
        .stream::<Value>()
        .await
        .unwrap();
    text += &format!("{stream:?}{:?}", stream.http_headers());
    text += &shown(&stream.try_next().await.unwrap_err());
    text += &shown(
        &client
            .request(Method::GET, "/x")
            .send::<u8>()
            .await
            .unwrap_err(),
    );
    get(&client).await.unwrap();
    assert!(!text.contains("sk-function"), "{text}");
    assert_eq!(
        (other.only().header("authorization"), asked.count()),
        (None, 4)
    );
}
