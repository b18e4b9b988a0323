//! Servers that do to each attempt of a call what its plan says, and keep a log of it.

mod answer;
mod http1;
mod http2;
mod peer;
mod wire;

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::log::Log;
use crate::plan::{Attempt, LONGEST_PAUSES, Lane, Plan};
use wire::{Control, Wire};

/// How long a server keeps an attempt that nobody gives up.
const LONGEST_STALL: Duration = Duration::from_secs(60);

const HTTP2: &[u8] = b"h2";

/// What a redirected request has at its end.
const AGAIN: &str = "?again=1";

/// What the connections of a lane have in common.
#[derive(Clone)]
struct Shared {
    lane: Lane,
    seed: u64,
    log: Arc<Log>,
}

/// A request that has come.
struct Arrival {
    plan: Plan,
    index: usize,
    /// Where it is to be sent instead.
    redirect: Option<String>,
}

impl Shared {
    /// Notes that a request has come; `None` if it is of no call.
    fn arrival(&self, call: Option<&str>, target: &str, connection: u64) -> Option<Arrival> {
        let call = call.and_then(|call| call.parse().ok())?;
        let plan = Plan::new(self.seed, call);
        if target.ends_with(AGAIN) {
            let index = self.log.resume(call, connection);
            return Some(Arrival {
                plan,
                index,
                redirect: None,
            });
        }
        let index = self.log.begin(call, connection);
        let redirects = plan
            .attempts
            .get(index)
            .is_some_and(|attempt| attempt.redirects);
        let redirect = redirects.then(|| format!("{target}{AGAIN}"));
        Some(Arrival {
            plan,
            index,
            redirect,
        })
    }
}

/// Waits before a piece of a body that is to come slowly, though on a busy machine not too slowly.
async fn pause(attempt: Option<&Attempt>, begun: Instant) {
    let pause = attempt.map_or(Duration::ZERO, |attempt| attempt.pause);
    if !pause.is_zero() && begun.elapsed() < LONGEST_PAUSES {
        tokio::time::sleep(pause).await;
    }
}

/// Starts the server of a lane on this runtime; its URL.
pub async fn start(lane: Lane, seed: u64, log: Arc<Log>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    let scheme = if lane.is_tls() { "https" } else { "http" };
    let acceptor = lane.is_tls().then(|| acceptor(lane));
    let shared = Shared { lane, seed, log };
    tokio::spawn(async move {
        while let Ok((tcp, _)) = listener.accept().await {
            tokio::spawn(connection(tcp, acceptor.clone(), shared.clone()));
        }
    });
    Ok(format!("{scheme}://127.0.0.1:{port}/v1"))
}

async fn connection(tcp: TcpStream, acceptor: Option<TlsAcceptor>, shared: Shared) {
    let id = shared.log.opened();
    let control = Control::default();
    let wire = Wire::new(tcp, control.clone(), Arc::clone(&shared.log));
    match acceptor {
        None => http1::serve(wire, id, control, shared).await,
        // A client that gives up while it connects is its own business.
        Some(acceptor) => match acceptor.accept(wire).await {
            Ok(tls) if tls.get_ref().1.alpn_protocol() == Some(HTTP2) => {
                http2::serve(tls, id, control, shared).await
            }
            Ok(tls) => http1::serve(tls, id, control, shared).await,
            Err(_) => {}
        },
    }
}

fn acceptor(lane: Lane) -> TlsAcceptor {
    let chain = CertificateDer::pem_slice_iter(include_bytes!("../../../it/tls/server.pem"));
    let chain = chain
        .collect::<Result<Vec<_>, _>>()
        .expect("the certificate is PEM");
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("../../../it/tls/server.key"))
        .expect("the key is PEM");
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
    let mut config = config.expect("the certificate and the key belong together");
    config.alpn_protocols = match lane {
        Lane::Http1 | Lane::Http1Tls => Vec::new(),
        Lane::Http2 => vec![HTTP2.to_vec()],
        Lane::Http2Shared => vec![HTTP2.to_vec(), b"http/1.1".to_vec()],
    };
    TlsAcceptor::from(Arc::new(config))
}
