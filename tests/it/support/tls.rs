//! TLS, with a certificate that is issued by an authority of its own (`tls/authority.pem`; all are
//! valid until 2120, and the key guards nothing).

use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

pub const AUTHORITY: &str = include_str!("../tls/authority.pem");

/// For a server at `localhost` that speaks the protocols of this list.
pub fn acceptor(protocols: &[&[u8]]) -> TlsAcceptor {
    let chain = CertificateDer::pem_slice_iter(include_bytes!("../tls/server.pem"));
    let chain = chain.collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("../tls/server.key")).unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder = ServerConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let mut config = builder
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}
