//! How connections are made: TLS, certificates, proxies.

use std::net::{IpAddr, SocketAddr};
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

/// As much as the HTTP library takes of HTTP/1.1, whose limit it does not let be changed.
pub(super) const MAX_HEAD_SIZE: usize = 8192 + 100 * 4096;
/// More would overflow the map that the HTTP library puts them in.
const MOST_RESPONSE_HEADERS: usize = 16_384;

/// How often the system asks in vain before a connection is broken.
const PROBES: u32 = 3;

/// How long the answer to a ping may take at most.
const PONG: Duration = Duration::from_secs(20);

/// How connections are made and kept, where it is not left to their defaults.
#[derive(Clone, Default)]
pub(in crate::client) struct ConnectionSettings {
    pub(in crate::client) http1_only: bool,
    pub(in crate::client) ping_interval: Option<Duration>,
    pub(in crate::client) pool_idle_timeout: Option<Duration>,
    pub(in crate::client) tcp_keepalive: Option<Duration>,
    pub(in crate::client) resolve: Vec<(String, Vec<SocketAddr>)>,
    pub(in crate::client) local_address: Option<IpAddr>,
    pub(in crate::client) max_response_headers: Option<usize>,
}

impl ConnectionSettings {
    fn apply(&self, mut builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder = builder
            .http2_max_header_list_size(MAX_HEAD_SIZE as u32)
            .local_address(self.local_address);
        // Where it is not told, the HTTP library has room for a hundred on its stack. For any other number
        // it allocates room anew for each response, which stays with the open streams: 2 KB of each for
        // 101 lines, 3 for 128, 11 for 400.
        if let Some(lines) = self.max_response_headers {
            builder = builder.http1_max_headers(lines.clamp(1, MOST_RESPONSE_HEADERS));
        }
        if let Some(interval) = self.ping_interval {
            builder = builder
                .http2_keep_alive_interval(interval)
                .http2_keep_alive_timeout(interval.min(PONG));
        }
        if let Some(timeout) = self.pool_idle_timeout {
            builder = builder.pool_idle_timeout(bounded(timeout));
            if timeout.is_zero() {
                builder = builder.pool_max_idle_per_host(0);
            }
        }
        if let Some(interval) = self.tcp_keepalive {
            let interval = bounded(interval).map(|interval| interval.max(Duration::from_secs(1)));
            builder = builder
                .tcp_keepalive(interval)
                .tcp_keepalive_interval(interval)
                .tcp_keepalive_retries(interval.map(|_| PROBES));
        }
        for (host, addresses) in &self.resolve {
            builder = builder.resolve_to_addrs(host, addresses);
        }
        builder
    }
}

/// Nothing for a time that stands for ever.
fn bounded(time: Duration) -> Option<Duration> {
    (time < Duration::from_secs(i32::MAX as u64)).then_some(time)
}

/// The settings of all connections.
pub(in crate::client) struct HttpSettings {
    pub(super) connections: ConnectionSettings,
    roots: Vec<Certificate>,
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    tls: OnceLock<rustls::ClientConfig>,
    pub(super) proxies: Proxies,
}

impl HttpSettings {
    pub(in crate::client) fn new(
        roots: &[Vec<u8>],
        proxies: Proxies,
        connections: ConnectionSettings,
    ) -> Result<Self> {
        let mut certificates = Vec::new();
        for pem in roots {
            certificates.extend(read_certificates(pem)?);
        }
        Ok(Self {
            connections,
            roots: certificates,
            #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
            tls: OnceLock::new(),
            proxies,
        })
    }

    /// The same, but with these proxies.
    pub(super) fn with(&self, proxies: Proxies) -> Self {
        Self {
            connections: self.connections.clone(),
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
            // Ours too, `coding`, whatever another crate in the program has turned on: decoded bodies
            // would be without their length.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW);
        builder = self.connections.apply(builder);
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
