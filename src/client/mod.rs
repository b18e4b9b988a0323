//! The client.

pub(crate) mod builder;
pub(crate) mod error;
pub(crate) mod options;
pub(crate) mod redact;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod transport;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::Method;
use reqwest::Url;

use crate::client::builder::ClientBuilder;
use crate::client::error::Result;
use crate::client::options::CallOptions;
use crate::client::redact::Secrets;
use crate::client::request::builder::RequestBuilder;
use crate::client::request::url;
use crate::client::transport::attempts::Transport;
use crate::wire::operation::Operation;

/// A client of the API. Clones are cheap and share their connections.
///
/// ```no_run
/// # async fn example() -> Result<(), openai_typed::Error> {
/// use openai_typed::{Client, Method};
///
/// let client = Client::from_env()?;
/// let models = client.request(Method::GET, "/models").send::<serde_json::Value>().await?;
/// println!("{}", models["data"]);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    pub(crate) defaults: Arc<Defaults>,
}

/// What a request has unless it says otherwise.
pub(crate) struct Defaults {
    pub(crate) options: CallOptions,
    pub(crate) secrets: Secrets,
}

/// What a client has in common with those derived from it.
pub(crate) struct Shared {
    pub(crate) base_url: Url,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) transport: Transport,
}

impl Client {
    /// A client with the settings of the environment; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// A configuration error if `OPENAI_API_KEY` is missing or a variable has an unusable value.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env().build()
    }

    /// Settings for a client. They do not come from the environment, unless
    /// [`from_env`](ClientBuilder::from_env) is called.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn assemble(
        base_url: Url,
        query: Vec<(String, String)>,
        options: CallOptions,
        transport: Transport,
    ) -> Self {
        let shared = Shared {
            base_url,
            query,
            transport,
        };
        Self::new(Arc::new(shared), options)
    }

    fn new(shared: Arc<Shared>, options: CallOptions) -> Self {
        let mut url = shared.base_url.clone();
        let mut query = shared.query.clone();
        options::replace_query(&mut query, &options.query);
        url::add_query(&mut url, &query);
        let secrets = Secrets::of(&options.headers, &url);
        Self {
            shared,
            defaults: Arc::new(Defaults { options, secrets }),
        }
    }

    /// A client with other options that shares the connections of this one.
    ///
    /// An option that cannot be used makes the requests of that client fail with a configuration
    /// error.
    #[must_use]
    pub fn with_options(&self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        let options = change(CallOptions::default()).over(&self.defaults.options);
        Self::new(Arc::clone(&self.shared), options)
    }

    /// A request that the document does not describe, or an answer of another type than its own.
    ///
    /// The path is relative to the base URL and may have a query. Parts of it in braces are
    /// filled in by [`path_param`](RequestBuilder::path_param).
    pub fn request(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RequestBuilder {
        RequestBuilder::new(self.clone(), method, path.into(), None)
    }

    /// A request for an operation of the document.
    #[doc(hidden)]
    pub fn operation(&self, operation: &'static Operation) -> RequestBuilder {
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        RequestBuilder::new(
            self.clone(),
            method,
            Cow::Borrowed(operation.path),
            Some(operation),
        )
    }

    /// The URL that the paths of operations are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.shared.base_url.as_str()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut base_url = self.shared.base_url.clone();
        base_url.set_query(None);
        formatter
            .debug_struct("Client")
            .field("base_url", &base_url.as_str())
            .field("options", &self.defaults.options)
            .finish_non_exhaustive()
    }
}
