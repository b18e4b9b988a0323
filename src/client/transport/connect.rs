//! How connections are made: TLS, certificates, proxies.

use std::time::Duration;

use reqwest::Url;

use crate::client::error::{Error, Result, root_cause};

#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
type Certificate = reqwest::Certificate;

/// Without TLS of our own there are none.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider")))]
type Certificate = std::convert::Infallible;

/// The settings of connections.
pub(in crate::client) struct HttpSettings {
    roots: Vec<Certificate>,
    proxy: Option<reqwest::Proxy>,
    no_proxy: bool,
    /// A proxy can be reached by `https` too, though the server is not.
    proxy_may_need_tls: bool,
}

impl HttpSettings {
    pub(in crate::client) fn new(
        roots: &[Vec<u8>],
        proxy: Option<&str>,
        no_proxy: bool,
    ) -> Result<Self> {
        let mut certificates = Vec::new();
        for pem in roots {
            certificates.extend(read_certificates(pem)?);
        }
        let proxy_may_need_tls = match proxy {
            _ if no_proxy => false,
            Some(proxy) => Url::parse(proxy).is_ok_and(|proxy| proxy.scheme() == "https"),
            None => system_proxy_may_need_tls(|name| std::env::var(name).ok()),
        };
        // The URL may hold a password, so that the error does not repeat it.
        let proxy = proxy.map(reqwest::Proxy::all).transpose();
        let proxy =
            proxy.map_err(|_| Error::config("the proxy is no URL, such as http://host:3128"))?;
        Ok(Self {
            roots: certificates,
            proxy,
            no_proxy,
            proxy_may_need_tls,
        })
    }

    /// Whether a request to this URL may need TLS.
    pub(super) fn may_need_tls(&self, url: &Url) -> bool {
        url.scheme() == "https" || self.proxy_may_need_tls
    }

    /// Connections with this connect timeout. Those that need no TLS do not load the certificates of
    /// the system, which takes most of the time that it takes to make a client.
    pub(super) fn client(&self, connect_timeout: Duration, tls: bool) -> Result<reqwest::Client> {
        provider_is_installed()?;
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
            .no_deflate();
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(proxy) = self.proxy.as_ref().filter(|_| !self.no_proxy) {
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

fn is_https(proxy: &str) -> bool {
    let scheme = proxy.trim().split("://").next().unwrap_or_default();
    scheme.eq_ignore_ascii_case("https")
}

/// Whether the proxy that the system names for `http` URLs may be reached by `https`. Windows and
/// macOS have settings besides the environment.
fn system_proxy_may_need_tls(variable: impl Fn(&str) -> Option<String>) -> bool {
    let names = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
    cfg!(any(windows, target_vendor = "apple"))
        || names
            .iter()
            .any(|name| variable(name).is_some_and(|proxy| is_https(&proxy)))
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

#[cfg(all(test, not(windows), not(target_vendor = "apple")))]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_with_https_needs_tls() {
        for (name, value, needs_tls) in [
            ("HTTP_PROXY", "https://proxy:1", true),
            ("http_proxy", " HTTPS://proxy:1", true),
            ("ALL_PROXY", "https://user:pass@proxy", true),
            ("all_proxy", "https://proxy", true),
            ("HTTP_PROXY", "http://proxy:1", false),
            ("HTTP_PROXY", "proxy:1", false),
            ("HTTP_PROXY", "", false),
            ("HTTPS_PROXY", "https://proxy:1", false),
        ] {
            let found =
                system_proxy_may_need_tls(|other| (other == name).then(|| value.to_owned()));
            assert_eq!(found, needs_tls, "{name}={value}");
        }
    }
}
