//! A server that speaks TLS, and what the first segment of the path asks for: `h1`, `h2`. Over HTTP/2 it
//! allows few streams on a connection.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use futures::stream;
use http_body_util::StreamBody;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::Error;
use crate::server::{CHAT, CHAT_CHUNK, CHUNK, COMPLETION};

/// Who issued its certificate.
pub const AUTHORITY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/it/tls/authority.pem"
);

/// How many streams a connection may have.
pub const STREAMS_PER_CONNECTION: u32 = 100;

/// How many events a stream has, and how far they are apart.
pub const EVENTS: usize = 10;
const PAUSE: Duration = Duration::from_millis(20);

/// Serves until it is killed, HTTP/1.1 and HTTP/2 at two ports: the URLs are printed in one line.
pub async fn run() -> Result<(), Error> {
    let mut urls = Vec::new();
    for protocol in [&b"http/1.1"[..], b"h2"] {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        urls.push(format!(
            "https://localhost:{}",
            listener.local_addr()?.port()
        ));
        tokio::spawn(accept(listener, acceptor(protocol)?, protocol == b"h2"));
    }
    println!("{}", urls.join(" "));
    std::future::pending().await
}

fn acceptor(protocol: &[u8]) -> Result<TlsAcceptor, Error> {
    let chain = include_bytes!("../../../tests/it/tls/server.pem");
    let chain = CertificateDer::pem_slice_iter(chain).collect::<Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("../../../tests/it/tls/server.key"))?;
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let config = config
        .with_safe_default_protocol_versions()?
        .with_no_client_auth();
    let mut config = config.with_single_cert(chain, key)?;
    config.alpn_protocols = vec![protocol.to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, is_http2: bool) -> Result<(), Error> {
    loop {
        let (socket, _) = listener.accept().await?;
        let acceptor = acceptor.clone();
        tokio::spawn(async move { serve(socket, acceptor, is_http2).await.ok() });
    }
}

async fn serve(socket: TcpStream, acceptor: TlsAcceptor, is_http2: bool) -> Result<(), Error> {
    socket.set_nodelay(true)?;
    let io = TokioIo::new(acceptor.accept(socket).await?);
    let service = service_fn(answer);
    if is_http2 {
        hyper::server::conn::http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAMS_PER_CONNECTION)
            .serve_connection(io, service)
            .await?;
    } else {
        hyper::server::conn::http1::Builder::new()
            .serve_connection(io, service)
            .await?;
    }
    Ok(())
}

async fn answer(request: Request<Incoming>) -> Result<Response<BoxBody<Bytes, Infallible>>, Error> {
    let is_chat = request.uri().path().ends_with("chat/completions");
    let body = request.into_body().collect().await?.to_bytes();
    let asks_for_a_stream = String::from_utf8_lossy(&body).contains("\"stream\":true");
    let (content_type, body) = match asks_for_a_stream {
        true => {
            let chunk = if is_chat { CHAT_CHUNK } else { CHUNK };
            ("text/event-stream", StreamBody::new(events(chunk)).boxed())
        }
        false => {
            let answer = if is_chat { CHAT } else { COMPLETION };
            ("application/json", Full::new(Bytes::from(answer)).boxed())
        }
    };
    Ok(Response::builder()
        .header("content-type", content_type)
        .body(body)?)
}

fn events(
    chunk: &'static str,
) -> impl futures::Stream<Item = Result<Frame<Bytes>, Infallible>> + Send + Sync {
    stream::unfold(0, move |number| async move {
        let text = match number {
            0..EVENTS => format!("data: {chunk}\n\n"),
            EVENTS => "data: [DONE]\n\n".to_owned(),
            _ => return None,
        };
        tokio::time::sleep(PAUSE).await;
        Some((Ok(Frame::data(Bytes::from(text))), number + 1))
    })
}
