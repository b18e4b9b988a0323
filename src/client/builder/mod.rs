//! The settings of a client.

mod azure;
mod connections;
mod environment;
mod key_settings;
mod keys;
mod resource;
mod url;

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use self::key_settings::{KeySettings, missing_key};
use self::resource::{Azure, KEY_HEADER};
use self::url::parse_base_url;
use crate::client::error::{Error, Result};
use crate::client::key::trim;
use crate::client::options::{self, CallOptions, option_setters};
use crate::client::transport::{
    Clock, ConnectionSettings, HttpSettings, MAX_CONCURRENT_CALLS, Pool, Proxies, SystemClock,
};
use crate::client::{Client, Shared};

/// Where requests go when nothing else is set.
pub const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";

const ORGANIZATION: HeaderName = HeaderName::from_static("openai-organization");
const PROJECT: HeaderName = HeaderName::from_static("openai-project");

/// Settings of a [`Client`] to be. [`Client::builder`] makes one.
///
/// ```no_run
/// # fn example() -> Result<(), openai_typed::Error> {
/// use openai_typed::Client;
///
/// let hosted = Client::builder().api_key("sk-…").build()?;
/// let local = Client::builder().base_url("http://localhost:8080/v1").build()?;
/// let azure = Client::azure("https://example.openai.azure.com", "2024-10-21").api_key("…").build()?;
/// # Ok(()) }
/// ```
#[must_use]
#[derive(Default)]
pub struct ClientBuilder {
    keys: KeySettings,
    azure: Option<Azure>,
    base_url: Option<String>,
    organization: Option<String>,
    project: Option<String>,
    environment: bool,
    /// Said when there is no key, and the default base URL, which needs one.
    key_or: Option<&'static str>,
    roots: Vec<Vec<u8>>,
    proxy: Option<String>,
    no_proxy: bool,
    clock: Option<Arc<dyn Clock>>,
    max_concurrent_calls: Option<usize>,
    connecting: ConnectionSettings,
    options: CallOptions,
}

impl Client {
    /// A client with this API key and all else as it is by default.
    ///
    /// # Errors
    /// A configuration error if the key has characters that no key has.
    pub fn new(api_key: impl Into<String>) -> Result<Self> {
        Self::builder().api_key(api_key).build()
    }

    /// A client with the settings of the environment; see [`ClientBuilder::read_env`].
    ///
    /// # Errors
    /// A configuration error if `OPENAI_API_KEY` and `OPENAI_ADMIN_KEY` are missing, or if a variable has an unusable value.
    pub fn from_env() -> Result<Self> {
        Self::builder().read_env().build()
    }

    /// Settings for a client. They do not come from the environment, unless
    /// [`read_env`](ClientBuilder::read_env) is called.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl ClientBuilder {
    /// Misses a key for the default base URL alone, the environment notwithstanding, and says so in
    /// these words.
    #[cfg(feature = "cli")]
    pub(crate) fn key_or(mut self, otherwise: &'static str) -> Self {
        self.key_or = Some(otherwise);
        self
    }

    /// Sets the URL that the paths of operations are appended to. By default
    /// [`DEFAULT_BASE_URL`]. A path, a port and a query in it are kept; a slash at the end makes
    /// no difference.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the header `OpenAI-Organization`.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Sets the header `OpenAI-Project`.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Trusts the certificates in this PEM text too, beside those of the system.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Sends all requests through this proxy, `http://user:password@host:port`; `https`, `socks5` (names
    /// are looked up here) and `socks5h` (by the proxy) are possible too. By default the proxy that the
    /// environment names is used: `HTTPS_PROXY` for a base URL of `https`, `HTTP_PROXY` for one of `http`,
    /// else `ALL_PROXY`, but not for hosts and addresses in `NO_PROXY` (`*` is all of them). The names may
    /// be in lower case; if there is none, the settings of macOS and of Windows count.
    ///
    /// A proxy for the base URL that cannot be used is a configuration error: no request ever goes around
    /// a proxy. One that refuses a connection is [`ErrorKind::ProxyRefused`](crate::ErrorKind).
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, not that of the system either.
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self
    }

    /// Limits how many calls of this client and its derived clients are under way at a time, at
    /// least 1; further ones wait for their turn, which counts against the time limit of their
    /// attempt. 512 by default, so that thousands of calls at once do not open thousands of
    /// connections. Streams and downloads are not counted: each of them has a connection of its own,
    /// and so a file of the process, until it is read or dropped.
    pub fn max_concurrent_calls(mut self, calls: usize) -> Self {
        self.max_concurrent_calls = Some(calls);
        self
    }

    /// Takes time and waiting for retries from `clock`, so that tests need not wait.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    option_setters!();

    fn change(mut self, set: impl FnOnce(&mut CallOptions)) -> Self {
        set(&mut self.options);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A configuration error if a setting cannot be used, or if the key is missing where one is
    /// needed: with [`read_env`](Self::read_env), and for the default base URL.
    pub fn build(self) -> Result<Client> {
        self.build_with(|name| std::env::var_os(name))
    }

    fn build_with(mut self, environment: impl Fn(&str) -> Option<OsString>) -> Result<Client> {
        self.options.check()?;
        self.check_connections()?;
        let elsewhere = self.base_url.is_some();
        if self.environment {
            self.fill(&environment)?;
        }
        let is_azure = self.azure.is_some();
        let needs_key = match self.key_or {
            Some(_) => self.base_url.is_none(),
            None => self.environment || !elsewhere,
        };
        let mut headers = self.headers()?;
        let keys = std::mem::take(&mut self.keys).keys(is_azure.then_some(KEY_HEADER))?;
        let has_none = keys.plain.is_none() && keys.admin.is_none() && !keys.without;
        // Who sets the header knows what goes there.
        if needs_key && has_none && !headers.contains_key(AUTHORIZATION) {
            let missing = || missing_key(self.environment, is_azure);
            return Err(self.key_or.map_or_else(missing, Error::config));
        }
        // What the client sends of itself gives way to a key.
        let is_own = |name: &HeaderName| !self.options.headers.contains_key(name);
        for name in keys.header_names().filter(|name| is_own(name)) {
            headers.remove(name);
        }
        let mut options = CallOptions {
            headers,
            ..self.options
        };
        let mut deployment = None;
        let base_url = match (self.azure, self.base_url) {
            (None, url) => parse_base_url(url.as_deref().unwrap_or(DEFAULT_BASE_URL))?,
            (Some(_), Some(_)) => {
                return Err(Error::config(
                    "a client of Azure has an endpoint: leave the base URL out",
                ));
            }
            (Some(azure), None) => {
                let (url, version, of_azure) = azure.settle()?;
                let name = "api-version";
                if !options.query.iter().any(|(other, _)| other == name) {
                    options.query.push((name.to_owned(), version));
                }
                deployment = Some(of_azure);
                url
            }
        };
        let proxy = self.proxy.as_deref();
        let proxies = Proxies::new(proxy, self.no_proxy, &base_url, &environment)?;
        let http = HttpSettings::new(&self.roots, proxies, self.connecting)?;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let places = self.max_concurrent_calls.unwrap_or(MAX_CONCURRENT_CALLS);
        let pool = Arc::new(Pool::new(http, &base_url, clock, options.limits, places)?);
        let shared = Shared {
            base_url,
            pool,
            keys,
            deployment,
        };
        Ok(Client::assemble(Arc::new(shared), options))
    }

    /// The headers of all requests, without that of the key.
    fn headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        let agent = concat!("openai-typed/", env!("CARGO_PKG_VERSION"));
        headers.insert(USER_AGENT, HeaderValue::from_static(agent));
        for (name, value) in [(ORGANIZATION, &self.organization), (PROJECT, &self.project)] {
            if let Some(value) = value.as_deref().map(trim).filter(|value| !value.is_empty()) {
                let (name, value) = options::header(name.as_str(), value).map_err(Error::config)?;
                headers.insert(name, value);
            }
        }
        options::replace_headers(&mut headers, &self.options.headers);
        options::refuse_framing(&headers)?;
        // Each call copies them, and adds its own.
        headers.reserve(8);
        Ok(headers)
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

// Without a provider no client can be made.
#[cfg(all(
    test,
    not(all(feature = "rustls-no-provider", not(feature = "rustls")))
))]
mod tests;

#[cfg(all(test, feature = "rustls-no-provider", not(feature = "rustls")))]
mod provider_tests {
    #[test]
    fn a_missing_provider_is_a_configuration_error() {
        let error = crate::Client::builder()
            .api_key("sk-1")
            .build()
            .unwrap_err();
        assert!(
            matches!(error.kind(), crate::ErrorKind::Config)
                && error.to_string().contains("provider"),
            "{error}"
        );
    }
}
