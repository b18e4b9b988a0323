//! Starting and stopping.

mod check;
mod record;
mod service;

use std::future::poll_fn;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::mock::document::{Api, default_api};
use crate::mock::reply::Reply;
use crate::mock::scenario::{State, lock};
use record::Journal;
pub use record::RecordedRequest;
use service::{Log, Service};

/// A server on this machine that behaves as a document of the API says.
///
/// It listens on 127.0.0.1 until it is dropped or [`shutdown`](Self::shutdown) is called. See the
/// [module](super) for what it answers.
pub struct Server {
    service: Arc<Service>,
    address: SocketAddr,
    listener: Listener,
    task: Option<JoinHandle<()>>,
}

/// Shared with the task that accepts connections, so that dropping the server frees the port at
/// once, and not when the runtime gets round to dropping the task.
type Listener = Arc<Mutex<Option<TcpListener>>>;

/// How a [`Server`] is to be; made by [`Server::builder`].
#[derive(Clone)]
pub struct ServerBuilder {
    document: Option<Value>,
    key: Option<String>,
    port: u16,
    body_limit: usize,
    pace: Duration,
    empty: bool,
    log: Option<Log>,
}

impl Server {
    /// Starts a server for the API of this crate, on a free port, that accepts every key.
    ///
    /// # Errors
    ///
    /// When no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A server with settings of its own.
    pub fn builder() -> ServerBuilder {
        ServerBuilder {
            document: None,
            key: None,
            port: 0,
            body_limit: 128 << 20,
            pace: Duration::ZERO,
            empty: false,
            log: None,
        }
    }

    /// The base URL for a client, such as `http://127.0.0.1:40123/v1`, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("{}{}", self.service.origin, self.service.api.base_path)
    }

    /// A client of this crate for this server: with a key that it accepts, past any proxy, and
    /// otherwise with the defaults of [`Client::builder`](crate::Client::builder).
    ///
    /// # Errors
    ///
    /// When a client cannot be made, such as when no TLS provider is installed.
    #[cfg(feature = "client")]
    pub fn client(&self) -> crate::Result<crate::Client> {
        self.client_builder().build()
    }

    /// The settings of [`client`](Self::client), to be changed before it is built.
    #[cfg(feature = "client")]
    pub fn client_builder(&self) -> crate::ClientBuilder {
        let key = self.service.key.as_deref().unwrap_or("sk-any-key-will-do");
        crate::Client::builder()
            .base_url(self.base_url())
            .api_key(key)
            .no_proxy()
    }

    /// The address that the server listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Gives the next request this response, whatever it asks for. Neither its key nor its body is
    /// checked.
    ///
    /// Called several times, it makes a queue.
    pub fn respond_next(&self, answer: Reply) {
        self.service.journal.prepare(None, answer);
    }

    /// Gives this response to the next request for the operation with this `operationId`, such as
    /// `createCompletion`. Other requests are answered as usual.
    pub fn respond_next_to(&self, operation_id: impl Into<String>, answer: Reply) {
        self.service
            .journal
            .prepare(Some(operation_id.into()), answer);
    }

    /// Lets the next request fail with this status and message, in the form of the API's errors.
    pub fn fail_next(&self, status: u16, message: impl Into<String>) {
        self.respond_next(Reply::error(status, message));
    }

    /// The requests so far, the oldest first; those that were refused are among them.
    ///
    /// The server remembers the last 1000, and fewer when their bodies are larger than 256 MiB
    /// together.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.journal.requests()
    }

    /// The requests so far, which the server then forgets.
    pub fn take_requests(&self) -> Vec<RecordedRequest> {
        self.service.journal.take()
    }

    /// Stops the server and waits until all of its connections are closed. Responses that are still
    /// being sent are cut off.
    pub async fn shutdown(mut self) {
        drop(lock(&self.listener).take());
        if let Some(task) = self.task.take() {
            task.abort();
            // Being cancelled is the only way for it to end.
            let _cancelled = task.await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(lock(&self.listener).take());
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

impl ServerBuilder {
    /// Answers from this OpenAPI 3.0 document instead of the one of this crate.
    ///
    /// Operations that go by an `operationId` of this crate's API keep their behaviour; all others
    /// give the documented example, or a value that fits the schema where there is none.
    #[must_use]
    pub fn document(mut self, document: Value) -> Self {
        self.document = Some(document);
        self
    }

    /// Accepts this key alone. Every key is accepted by default.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Listens on this port. The default, 0, is any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Refuses bodies of more bytes than this with a 413. 128 MiB by default.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Waits this long between two events of a stream, such as the tokens of a completion. Not at
    /// all by default.
    #[must_use]
    pub fn pace(mut self, pause: Duration) -> Self {
        self.pace = pause;
        self
    }

    /// Starts without the files, jobs and fine-tuned models that the examples of the document show,
    /// so that there is only what the test has made. By default they are there.
    #[must_use]
    pub fn empty(mut self) -> Self {
        self.empty = true;
        self
    }

    /// Calls `log` with each request and the status of the response to it, before that is sent; 0
    /// where the connection is closed without one.
    #[must_use]
    pub fn on_request(
        mut self,
        log: impl Fn(&RecordedRequest, u16) + Send + Sync + 'static,
    ) -> Self {
        self.log = Some(Arc::new(log));
        self
    }

    /// Starts the server on the tokio runtime that this is awaited on, which needs its drivers for
    /// I/O and time.
    ///
    /// # Errors
    ///
    /// When the port cannot be opened, and when the document cannot be used
    /// ([`io::ErrorKind::InvalidInput`]).
    pub async fn start(self) -> io::Result<Server> {
        let invalid = |error| io::Error::new(io::ErrorKind::InvalidInput, error);
        let api = match self.document {
            Some(document) => Arc::new(Api::new(document).map_err(invalid)?),
            None => default_api().map_err(invalid)?,
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await?;
        let address = listener.local_addr()?;
        let scenarios = crate::mock::scenarios();
        let state = Arc::new(State::default());
        scenarios
            .iter()
            .for_each(|scenario| scenario.prepare(&api, &state, self.empty));
        let service = Arc::new(Service {
            api,
            scenarios,
            state,
            journal: Journal::default(),
            origin: format!("http://{address}"),
            key: self.key,
            body_limit: self.body_limit,
            pace: self.pace,
            log: self.log,
            count: 0.into(),
        });
        let listener = Arc::new(Mutex::new(Some(listener)));
        let task = tokio::spawn(accept(Arc::clone(&listener), Arc::clone(&service)));
        Ok(Server {
            service,
            address,
            listener,
            task: Some(task),
        })
    }
}

impl std::fmt::Debug for ServerBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            document,
            key,
            port,
            body_limit,
            pace,
            empty,
            log,
        } = self;
        f.debug_struct("ServerBuilder")
            .field("document", &document.as_ref().map(|_| "given"))
            .field("api_key", &key.as_ref().map(|_| "hidden"))
            .field("port", port)
            .field("body_limit", body_limit)
            .field("pace", pace)
            .field("empty", empty)
            .field("on_request", &log.as_ref().map(|_| "given"))
            .finish()
    }
}

/// Accepts connections until it is aborted, which closes those that are open as well.
async fn accept(listener: Listener, service: Arc<Service>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = poll_fn(|cx| match &*lock(&listener) {
            Some(listener) => listener.poll_accept(cx).map(Some),
            None => Poll::Ready(None),
        });
        match accepted.await {
            Some(Ok((stream, _))) => {
                connections.spawn(connection(stream, Arc::clone(&service)));
            }
            // Out of file descriptors, or a caller that left at once: others may still come.
            Some(Err(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
            None => return,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    // Without it small pieces of a stream would wait for each other.
    let _slower_without = stream.set_nodelay(true);
    let serve = service_fn(move |request| {
        let service = Arc::clone(&service);
        async move { service.serve(request).await }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), serve);
    // A client that breaks off, or sends no HTTP, concerns nobody but itself.
    let _broken = connection.await;
}
