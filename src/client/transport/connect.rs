//! How connections are made: TLS, certificates, proxies.

use std::time::Duration;

use reqwest::Url;

use super::proxy::Proxies;
use crate::client::error::{Error, Result, root_cause};

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
type Certificate = reqwest::Certificate;

/// Without TLS of our own there are none.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
type Certificate = std::convert::Infallible;

/// The settings of connections.
pub(in crate::client) struct HttpSettings {
    roots: Vec<Certificate>,
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
            proxies,
        })
    }

    /// The same, but with this proxy for `http`, and without any else.
    pub(super) fn through(&self, proxy: Url) -> Self {
        Self {
            roots: self.roots.clone(),
            proxies: Proxies::through(proxy),
        }
    }

    /// Whether a request to this URL may need TLS.
    pub(super) fn may_need_tls(&self, url: &Url) -> bool {
        url.scheme() == "https" || self.proxies.may_need_tls()
    }

    /// Connections with this connect timeout. Those that need no TLS do not load the certificates of
    /// the system, which takes most of the time that it takes to make a client.
    pub(super) fn client(&self, connect_timeout: Duration, tls: bool) -> Result<reqwest::Client> {
        provider_is_installed()?;
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            // Both are ours to do: `redirect` and `retry`.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false);
        let builder = self.proxies.apply(builder);
        let built = builder.and_then(|builder| self.with_tls(builder, tls).build());
        built.map_err(|error| {
            Error::config(format!(
                "the HTTP client cannot be set up: {}",
                root_cause(&error)
            ))
            .with_source(error.without_url())
        })
    }

    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    fn with_tls(&self, builder: reqwest::ClientBuilder, tls: bool) -> reqwest::ClientBuilder {
        // Said aloud, since another crate in the program may have turned reqwest's other one on.
        let builder = builder.tls_backend_rustls();
        if tls {
            builder.tls_certs_merge(self.roots.iter().cloned())
        } else {
            builder.tls_certs_only([])
        }
    }

    #[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
    fn with_tls(&self, builder: reqwest::ClientBuilder, _: bool) -> reqwest::ClientBuilder {
        debug_assert!(self.roots.is_empty());
        builder
    }
}

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
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

#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
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
