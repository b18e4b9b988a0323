//! How connections are made: TLS, certificates, proxies.

use std::time::Duration;

use reqwest::Url;

use crate::error::{Error, Result, root_cause};

#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
type Certificate = reqwest::Certificate;

/// Without TLS there are none.
#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
type Certificate = std::convert::Infallible;

/// The settings of connections.
pub(crate) struct HttpSettings {
    roots: Vec<Certificate>,
    proxy: Option<reqwest::Proxy>,
    no_proxy: bool,
}

impl HttpSettings {
    pub(crate) fn new(roots: &[Vec<u8>], proxy: Option<&str>, no_proxy: bool) -> Result<Self> {
        let mut certificates = Vec::new();
        for pem in roots {
            certificates.extend(read_certificates(pem)?);
        }
        // The URL may hold a password, so that the error does not repeat it.
        let proxy = proxy.map(reqwest::Proxy::all).transpose();
        let proxy =
            proxy.map_err(|_| Error::config("the proxy is no URL, such as http://host:3128"))?;
        Ok(Self {
            roots: certificates,
            proxy,
            no_proxy,
        })
    }

    /// Whether a request to this URL may need TLS: a proxy can be reached by `https` too.
    pub(crate) fn may_need_tls(&self, url: &Url) -> bool {
        url.scheme() == "https" || !self.no_proxy
    }

    /// Connections with this connect timeout. Those that need no TLS do not load the certificates of
    /// the system, which takes most of the time that it takes to make a client.
    pub(crate) fn client(&self, connect_timeout: Duration, tls: bool) -> Result<reqwest::Client> {
        provider_is_installed()?;
        let mut builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            // Both are ours to do: `redirect` and `retry`.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false);
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        }
        builder = self.with_tls(builder, tls);
        builder.build().map_err(|error| {
            Error::config(format!(
                "the HTTP client cannot be set up: {}",
                root_cause(&error)
            ))
            .with_source(error.without_url())
        })
    }

    #[cfg(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    ))]
    fn with_tls(&self, builder: reqwest::ClientBuilder, tls: bool) -> reqwest::ClientBuilder {
        // Said aloud, since another crate in the program may have turned the other one on.
        #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
        let builder = builder.tls_backend_rustls();
        #[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
        let builder = builder.tls_backend_native();
        if tls {
            builder.tls_certs_merge(self.roots.iter().cloned())
        } else {
            builder.tls_certs_only([])
        }
    }

    #[cfg(not(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    )))]
    fn with_tls(&self, builder: reqwest::ClientBuilder, _: bool) -> reqwest::ClientBuilder {
        debug_assert!(self.roots.is_empty());
        builder
    }
}

#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
fn read_certificates(pem: &[u8]) -> Result<Vec<Certificate>> {
    let unusable = || Error::config("the root certificate is no PEM text with a certificate");
    let certificates =
        Certificate::from_pem_bundle(pem).map_err(|error| unusable().with_source(error))?;
    if certificates.is_empty() {
        Err(unusable())
    } else {
        Ok(certificates)
    }
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
fn read_certificates(_: &[u8]) -> Result<Vec<Certificate>> {
    Err(Error::config(
        "a root certificate needs one of the TLS features of this crate",
    ))
}

#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
fn provider_is_installed() -> Result<()> {
    // The HTTP library panics without one.
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(Error::config(
            "no crypto provider for TLS: call `install_default` on one of rustls before the client is built, \
             or use the feature `rustls` of this crate",
        )),
    }
}

#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
fn provider_is_installed() -> Result<()> {
    Ok(())
}
