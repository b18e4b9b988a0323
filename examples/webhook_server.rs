//! A server that takes events of webhooks: `cargo run --example webhook_server --features webhooks-verify`.
//!
//! With `OPENAI_WEBHOOK_SECRET` it listens on port 8080 of all addresses; without, it sends one event to
//! itself, one more that is forged, and ends.

use std::env;
use std::error::Error;
use std::time::SystemTime;

use base64::Engine as _;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode, server::conn::http1};
use hyper_util::rt::TokioIo;
use openai_typed::webhooks::Verifier;
use serde_json::Value;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let is_real = env::var_os("OPENAI_WEBHOOK_SECRET").is_some();
    let (verifier, address) = match is_real {
        true => (Verifier::from_env()?, "0.0.0.0:8080"),
        false => (Verifier::new("whsec_c2VjcmV0")?, "127.0.0.1:0"),
    };
    let listener = TcpListener::bind(address).await?;
    let url = format!("http://{}/", listener.local_addr()?);
    println!("events are taken at {url}");
    let server = tokio::spawn(serve(listener, verifier));
    if is_real {
        return Ok(server.await??);
    }
    assert_eq!(send(&url, b"secret").await?, 204);
    assert_eq!(send(&url, b"another secret").await?, 401);
    server.abort();
    Ok(())
}

async fn serve(listener: TcpListener, verifier: Verifier) -> std::io::Result<()> {
    loop {
        let (socket, _) = listener.accept().await?;
        let verifier = verifier.clone();
        let service = service_fn(move |request| answer(request, verifier.clone()));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
    }
}

/// Anything but 2xx has the event sent again, so long work is for later.
async fn answer(
    request: Request<Incoming>,
    verifier: Verifier,
) -> Result<Response<Full<Bytes>>, Box<dyn Error + Send + Sync>> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, 1 << 20).collect().await?.to_bytes();
    let status = match verifier.read::<Value, _, _>(&head.headers, &body) {
        Ok(event) => {
            println!("{} {}", event["type"], event["data"]["id"]);
            StatusCode::NO_CONTENT
        }
        Err(error) => {
            println!("refused: {error}");
            StatusCode::UNAUTHORIZED
        }
    };
    Ok(Response::builder().status(status).body(Full::default())?)
}

/// Signs an event, as the API does, and sends it; the status of the answer.
async fn send(url: &str, key: &[u8]) -> Result<u16, Box<dyn Error>> {
    let body = r#"{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}"#;
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)?
        .as_secs();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key)?;
    mac.update(format!("msg_1.{now}.{body}").as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    let request = reqwest::Client::builder()
        .no_proxy()
        .build()?
        .post(url)
        .body(body);
    let request = request
        .header("webhook-id", "msg_1")
        .header("webhook-timestamp", now);
    let answer = request
        .header("webhook-signature", format!("v1,{signature}"))
        .send()
        .await?;
    Ok(answer.status().as_u16())
}
