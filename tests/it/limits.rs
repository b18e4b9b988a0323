//! How many calls at a time, and how long each may take.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use openai_typed::{Client, Clock, Error, Method, Response};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::support::*;

/// A server that answers when it is let, and counts the requests that are not answered yet.
struct Gate {
    url: String,
    open: Arc<Semaphore>,
    /// Those that wait now, the most there were, and all that came.
    waiting: Arc<Mutex<[usize; 3]>>,
}

impl Gate {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (open, waiting) = (Arc::new(Semaphore::new(0)), Arc::default());
        let gate = Self { url, open, waiting };
        let (open, waiting) = (Arc::clone(&gate.open), Arc::clone(&gate.waiting));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(serve(socket, Arc::clone(&open), Arc::clone(&waiting)));
            }
        });
        gate
    }

    fn client(&self, limit: usize) -> Client {
        let builder = Client::builder().base_url(&self.url).no_proxy();
        builder.max_concurrent_calls(limit).build().unwrap()
    }

    /// Waits until so many requests have come.
    async fn came(&self, count: usize) {
        for _ in 0..5000 {
            if self.waiting.lock().unwrap()[2] >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        panic!("{count} requests are waited for in vain");
    }

    fn answer(&self, count: usize) {
        self.open.add_permits(count);
    }
}

async fn serve(mut socket: TcpStream, open: Arc<Semaphore>, waiting: Arc<Mutex<[usize; 3]>>) {
    let mut request = Vec::new();
    while socket.read_buf(&mut request).await.is_ok_and(|n| n > 0) {
        if !request.ends_with(b"\r\n\r\n") {
            continue;
        }
        request.clear();
        {
            let [now, most, all] = &mut *waiting.lock().unwrap();
            (*now, *all) = (*now + 1, *all + 1);
            *most = (*now).max(*most);
        }
        open.acquire().await.unwrap().forget();
        waiting.lock().unwrap()[0] -= 1;
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        socket.write_all(answer).await.unwrap();
    }
}

type Running = JoinHandle<Result<Response<Value>, Error>>;

fn call(client: &Client) -> Running {
    tokio::spawn(client.request(Method::GET, "/x").send())
}

/// Lets all tasks get as far as they can without the network.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_permitted() {
    let gate = Gate::start().await;
    let client = gate.client(4);
    // A derived client has no places of its own.
    let derived = client.with_options(|options| options.max_retries(0));
    let calls: Vec<_> = (0..40)
        .map(|number| call(if number % 2 == 0 { &client } else { &derived }))
        .collect();
    for round in 1..=10 {
        gate.came(4 * round).await;
        tokio::time::sleep(Duration::from_millis(3)).await;
        assert_eq!(gate.waiting.lock().unwrap()[0], 4);
        gate.answer(4);
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(*gate.waiting.lock().unwrap(), [0, 4, 40]);
}

#[tokio::test]
async fn calls_that_are_given_up_free_their_places() {
    let gate = Gate::start().await;
    let client = gate.client(1);
    let under_way = call(&client);
    gate.came(1).await;
    let waiting = call(&client);
    settle().await;
    let last = call(&client);
    settle().await;
    waiting.abort();
    under_way.abort();
    gate.came(2).await;
    gate.answer(2);
    let last = tokio::time::timeout(Duration::from_secs(5), last).await;
    last.unwrap().unwrap().unwrap();
    assert_eq!(gate.waiting.lock().unwrap()[2], 2);
}

#[tokio::test]
async fn calls_whose_answer_does_not_matter_need_a_place_too() {
    let gate = Gate::start().await;
    let client = gate.client(1);
    let first = call(&client);
    gate.came(1).await;
    let second = tokio::spawn(client.request(Method::GET, "/x").send_only());
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_eq!(gate.waiting.lock().unwrap()[2], 1);
    gate.answer(2);
    first.await.unwrap().unwrap();
    second.await.unwrap().unwrap();
}

#[tokio::test]
async fn streams_and_downloads_need_no_place() {
    let gate = Gate::start().await;
    let server = Server::start([
        vec![stream_head(), wait(30_000)],
        vec![stream_head(), wait(30_000)],
        ok(),
    ])
    .await;
    let client = server.builder().max_concurrent_calls(0).build().unwrap();
    let get = || client.request(Method::GET, "/x");
    let stream = get().stream::<Value>().await.unwrap();
    let download = get().download().await.unwrap();
    // At least one place there is.
    get().send::<Value>().await.unwrap();
    drop((stream, download));

    let client = gate.client(1);
    let held = call(&client);
    gate.came(1).await;
    let download = tokio::spawn(client.request(Method::GET, "/x").download());
    gate.came(2).await;
    gate.answer(2);
    held.await.unwrap().unwrap();
    drop(download.await.unwrap().unwrap());
}

/// A clock on which a pause lasts as long as the test wants.
#[derive(Clone)]
struct Held(Arc<Semaphore>);

impl Clock for Held {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let end = Arc::clone(&self.0);
        Box::pin(async move { end.acquire().await.unwrap().forget() })
    }
}

#[tokio::test]
async fn a_call_that_waits_to_be_sent_again_needs_no_place() {
    let server = Server::start([answer(500, &[], ""), ok(), ok()]).await;
    let clock = Held(Arc::new(Semaphore::new(0)));
    let builder = server.builder().clock(clock.clone());
    let client = builder.max_concurrent_calls(1).build().unwrap();
    let first = call(&client);
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let second = tokio::time::timeout(Duration::from_secs(5), call(&client)).await;
    assert_eq!(second.unwrap().unwrap().unwrap().attempts(), 1);
    clock.0.add_permits(1);
    assert_eq!(first.await.unwrap().unwrap().attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_place_counts_against_the_time_limit() {
    let (_listener, address) = silence().await;
    let builder = Client::builder().base_url(format!("http://{address}"));
    let client = builder.no_proxy().max_concurrent_calls(1).build().unwrap();
    let within =
        |seconds| client.with_options(|options| options.timeout(Duration::from_secs(seconds)));
    let start = Instant::now();
    let first = call(&within(60).with_options(|options| options.max_retries(0)));
    settle().await;
    // Nothing is sent, and not tried again: it would wait behind the same call.
    let error = call(&within(7)).await.unwrap().unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 7);
    assert!(error.is_timeout(), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("waited 7 s for one of the calls"),
        "{error}"
    );
    assert!(error.to_string().contains("GET /x"), "{error}");
    assert_eq!(error.attempts(), 0);
    // What is left of the time is that of the attempt.
    let error = call(&within(100).with_options(|options| options.max_retries(0)));
    let error = error.await.unwrap().unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 107);
    assert_eq!(error.attempts(), 1);
    assert!(first.await.unwrap().unwrap_err().is_timeout());
}

/// A port that takes connections and says nothing.
async fn silence() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    (listener, address)
}

#[tokio::test(start_paused = true)]
async fn a_request_has_ten_minutes_unless_the_client_says_otherwise() {
    let (_listener, address) = silence().await;
    let builder = || {
        Client::builder()
            .base_url(format!("http://{address}"))
            .no_proxy()
            .max_retries(0)
    };
    let clients = [
        (builder(), 600),
        (builder().timeout(Duration::from_secs(7)), 7),
    ];
    for (builder, seconds) in clients {
        let client = builder.build().unwrap();
        let start = Instant::now();
        let error = call(&client).await.unwrap().unwrap_err();
        assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
        assert_eq!(start.elapsed().as_secs(), seconds);
        let start = Instant::now();
        let open = client.request(Method::GET, "/x").stream::<Value>();
        assert!(open.await.unwrap_err().is_timeout());
        assert_eq!(start.elapsed().as_secs(), seconds);
    }
}

#[cfg(feature = "rustls")]
#[tokio::test(start_paused = true)]
async fn a_connection_has_five_seconds_unless_the_client_or_the_call_says_otherwise() {
    let (_listener, address) = silence().await;
    let builder = || {
        Client::builder()
            .base_url(format!("https://{address}"))
            .no_proxy()
            .max_retries(0)
    };
    let of_client = builder().connect_timeout(Duration::from_secs(2));
    for (builder, of_call, seconds) in [
        (builder(), None, 5),
        (of_client, None, 2),
        (builder(), Some(Duration::from_secs(3)), 3),
    ] {
        let client = builder.build().unwrap();
        let mut call = client.request(Method::GET, "/x").send::<Value>();
        if let Some(timeout) = of_call {
            call = call.connect_timeout(timeout);
        }
        let start = Instant::now();
        let error = call.await.unwrap_err();
        assert!(error.is_timeout() && error.is_connect(), "{error:?}");
        assert_eq!(start.elapsed().as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_of_an_attempt_ends_though_the_answer_drips() {
    let mut script = vec![write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")];
    for _ in 0..90 {
        script.extend([wait(1000), write(" ")]);
    }
    let server = Server::start([script.clone(), script]).await;
    let client = server.builder().timeout(Duration::from_secs(20));
    let client = client.max_retries(0).build().unwrap();
    let derived = client.with_options(|options| options.timeout(Duration::from_millis(5500)));
    for (client, milliseconds) in [(derived, 5500), (client, 20_000)] {
        let start = Instant::now();
        let error = call(&client).await.unwrap().unwrap_err();
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.status().unwrap().as_u16(), 200);
        assert_eq!(start.elapsed().as_millis(), milliseconds);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_whose_body_never_ends_is_a_refusal() {
    let head = "HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\nsorr";
    let server = Server::start([vec![write(head), wait(60_000)]]).await;
    let start = Instant::now();
    let error = call(&server.client()).await.unwrap().unwrap_err();
    let api = error.api_error().unwrap();
    assert_eq!(
        (api.status().as_u16(), &api.body()[..]),
        (403, &b"sorr"[..])
    );
    assert_eq!(start.elapsed().as_secs(), 10);
}
