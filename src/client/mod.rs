//! The client.

mod builder;
mod deployment;
mod error;
mod key;
mod options;
mod random;
mod redact;
mod request;
mod response;
mod transport;
mod upload;

use std::fmt;
use std::sync::Arc;

use reqwest::Url;

use deployment::Deployment;
use key::Keys;
use redact::Secrets;
use transport::Pool;

pub use builder::{ClientBuilder, DEFAULT_BASE_URL};
pub use error::{ApiError, DecodeError, Error, ErrorKind, Result, UnexpectedContent};
pub use options::CallOptions;
pub(crate) use request::joined;
pub use request::{Call, Items, Pages, RequestBuilder, Wait};
pub use response::{Download, EventStream, RateLimit, Response};
pub use transport::Clock;
#[cfg(any(test, fuzzing))]
pub(crate) use transport::delay;
#[allow(
    unused_imports,
    reason = "conveniences of areas that may be off save files"
)]
pub(crate) use transport::needs_runtime;
#[allow(
    unused_imports,
    reason = "conveniences of areas that may be off upload in parts"
)]
pub(crate) use upload::Cut;

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
    shared: Arc<Shared>,
    defaults: Arc<Defaults>,
}

/// What a request has unless it says otherwise.
struct Defaults {
    options: CallOptions,
    secrets: Secrets,
}

/// What a client has in common with those derived from it.
struct Shared {
    base_url: Url,
    pool: Arc<Pool>,
    keys: Keys,
    /// On Azure.
    deployment: Option<Deployment>,
}

impl Client {
    fn assemble(shared: Arc<Shared>, options: CallOptions) -> Self {
        let mut url = shared.base_url.clone();
        request::add_query(&mut url, &options.query);
        let mut headers = options.headers.clone();
        shared.keys.add_to(&mut headers);
        let secrets = Secrets::of(&headers, &url);
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
        Self::assemble(Arc::clone(&self.shared), options)
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
