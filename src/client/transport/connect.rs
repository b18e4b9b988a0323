//! How connections are made: TLS, certificates, proxies.

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::Url;

use super::proxy::Proxies;
use crate::client::error::{Error, Result, root_cause};

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
use super::tls::{Certificate, configure, provider, read_certificates, secure};

/// Without TLS of our own there are none.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
type Certificate = std::convert::Infallible;

/// Of an HTTP/2 connection: how many calls share it, as all servers permit, and how much of a response
/// comes before it is read. Responses that nobody reads leave room for the others.
pub(super) const CALLS_PER_CONNECTION: usize = 100;
const STREAM_WINDOW: u32 = 2 * 1024 * 1024;
const CONNECTION_WINDOW: u32 = CALLS_PER_CONNECTION as u32 * STREAM_WINDOW;

/// What is spoken.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Protocol {
    Http1,
    /// HTTP/2, where the server prefers it.
    Any,
}

/// The settings of connections.
pub(in crate::client) struct HttpSettings {
    roots: Vec<Certificate>,
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    tls: OnceLock<rustls::ClientConfig>,
    pub(super) proxies: Proxies,
}

impl HttpSettings {
    pub(in crate::client) fn new(roots: &[Vec<u8>], proxies: Proxies) -> Result<Self> {
        let mut certificates = Vec::new();
        for pem in roots {
            certificates.extend(read_certificates(pem)?);
        }
        Ok(Self {
            roots: certificates,
            #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
            tls: OnceLock::new(),
            proxies,
        })
    }

    /// The same, but with these proxies.
    pub(super) fn with(&self, proxies: Proxies) -> Self {
        Self {
            roots: self.roots.clone(),
            #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
            tls: self.tls.clone(),
            proxies,
        }
    }

    /// Whether a request to this URL may need TLS.
    pub(super) fn may_need_tls(&self, url: &Url) -> bool {
        url.scheme() == "https" || self.proxies.may_need_tls()
    }

    /// Connections with this connect timeout. Those that need no TLS do not load the certificates of
    /// the system.
    pub(super) fn client(
        &self,
        connect_timeout: Duration,
        tls: bool,
        protocol: Protocol,
    ) -> Result<reqwest::Client> {
        let builder = || self.builder(connect_timeout, protocol);
        self.build(builder, tls, protocol)?.map_err(|error| {
            Error::config(format!(
                "the HTTP client cannot be set up: {}",
                root_cause(&error)
            ))
            .with_source(error.without_url())
        })
    }

    /// All but TLS.
    fn builder(&self, connect_timeout: Duration, protocol: Protocol) -> reqwest::ClientBuilder {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            // Both are ours to do: `redirect` and `retry`.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW);
        if protocol == Protocol::Http1 {
            builder = builder.http1_only();
        }
        self.proxies.apply(builder)
    }

    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    fn build(
        &self,
        builder: impl Fn() -> reqwest::ClientBuilder,
        tls: bool,
        protocol: Protocol,
    ) -> Result<reqwest::Result<reqwest::Client>> {
        if !tls {
            provider()?;
            // Said aloud, since another crate in the program may have turned reqwest's other one on.
            return Ok(builder().tls_backend_rustls().tls_certs_only([]).build());
        }
        let config = match self.tls.get() {
            Some(config) => config,
            None => {
                let config = configure(&self.roots)?;
                self.tls.get_or_init(|| config)
            }
        };
        let mut config = config.clone();
        config.alpn_protocols = match protocol {
            Protocol::Http1 => vec![b"http/1.1".to_vec()],
            Protocol::Any => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        };
        Ok(secure(builder, config, &self.roots))
    }

    #[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
    fn build(
        &self,
        builder: impl Fn() -> reqwest::ClientBuilder,
        _: bool,
        _: Protocol,
    ) -> Result<reqwest::Result<reqwest::Client>> {
        debug_assert!(self.roots.is_empty());
        // If another crate has turned TLS on in the HTTP library, but no provider for it, that panics.
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| builder().build())).map_err(|_| {
            Error::config(
                "another crate has turned on TLS without a crypto provider in the HTTP library: call \
                 `install_default` on one of rustls before the client is built, or use the feature `rustls` \
                 of this crate",
            )
        })
    }
}

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
fn read_certificates(_: &[u8]) -> Result<Vec<Certificate>> {
    Err(Error::config(
        "a root certificate needs one of the TLS features of this crate",
    ))
}
