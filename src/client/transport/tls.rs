//! TLS as all connections of a client do it: whom to trust is loaded once.

use std::any::Any;
use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{Error as PemError, PemObject};
use rustls_platform_verifier::Verifier;

use crate::client::error::{Error, Result};

pub(super) type Certificate = CertificateDer<'static>;

/// The certificates in a PEM text.
pub(super) fn read_certificates(pem: &[u8]) -> Result<Vec<Certificate>> {
    let unusable = || Error::config("the root certificate is no PEM text with a certificate");
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, PemError>>();
    let certificates = certificates.map_err(|error| unusable().with_source(error))?;
    if certificates.is_empty() {
        Err(unusable())
    } else {
        Ok(certificates)
    }
}

/// Trusts whom the system trusts, and these. It takes most of the time that it takes to make a client.
pub(super) fn configure(roots: &[Certificate]) -> Result<ClientConfig> {
    let provider = provider()?;
    let unusable = |error: rustls::Error| Error::config(format!("TLS cannot be set up: {error}"));
    let verifier = verifier(roots, &provider).map_err(unusable)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?;
    let builder = builder
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    Ok(builder.with_no_client_auth())
}

#[cfg(any(all(unix, not(target_os = "android")), windows))]
fn verifier(
    roots: &[Certificate],
    provider: &Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(roots.iter().cloned(), Arc::clone(provider))
}

#[cfg(not(any(all(unix, not(target_os = "android")), windows)))]
fn verifier(
    roots: &[Certificate],
    provider: &Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    match roots {
        [] => Verifier::new(Arc::clone(provider)),
        _ => Err(rustls::Error::General(
            "this system's verifier takes no root certificates besides its own".to_owned(),
        )),
    }
}

/// That of the program, if it has installed one.
pub(super) fn provider() -> Result<Arc<CryptoProvider>> {
    if let Some(provider) = CryptoProvider::get_default() {
        return Ok(Arc::clone(provider));
    }
    #[cfg(feature = "rustls")]
    return Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    #[cfg(not(feature = "rustls"))]
    Err(Error::config(
        "no crypto provider for TLS: call `install_default` on one of rustls before the client is built, \
         or use the feature `rustls` of this crate",
    ))
}

/// With this configuration, if it is of the version of rustls that reqwest knows. A later reqwest may
/// know another: then each client loads the certificates for itself.
pub(super) fn secure(
    builder: impl Fn() -> reqwest::ClientBuilder,
    config: impl Any,
    roots: &[Certificate],
) -> reqwest::Result<reqwest::Client> {
    let shared = builder().tls_backend_preconfigured(config).build();
    shared.or_else(|_| {
        let roots = roots
            .iter()
            .map(|root| reqwest::Certificate::from_der(root));
        let roots = roots.collect::<reqwest::Result<Vec<_>>>()?;
        let builder = builder().tls_backend_rustls();
        builder.tls_certs_merge(roots).build()
    })
}

#[cfg(all(test, feature = "rustls"))]
mod tests {
    use super::*;

    #[test]
    fn another_version_of_rustls_does_no_harm() {
        let roots = read_certificates(include_bytes!("../../../tests/it/tls/authority.pem"));
        let roots = roots.unwrap();
        assert_eq!(roots.len(), 1);
        let alien = reqwest::Client::builder().tls_backend_preconfigured("alien");
        assert!(alien.build().is_err());
        secure(reqwest::Client::builder, "alien", &roots).unwrap();
        let config = configure(&roots).unwrap();
        let known = reqwest::Client::builder().tls_backend_preconfigured(config);
        known.build().unwrap();
    }
}
