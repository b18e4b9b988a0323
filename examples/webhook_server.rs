//! A server that takes events of webhooks:
//! `cargo run --example webhook_server --features webhooks,webhooks-verify`.
//!
//! With `OPENAI_WEBHOOK_SECRET` it listens on port 8080 of all addresses; without, it sends one event to
//! itself, one more that is forged, and ends.

use std::env;
use std::error::Error;
use std::time::SystemTime;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode, server::conn::http1};
use hyper_util::rt::TokioIo;
use openai_typed::types::WebhookEvent;
use openai_typed::webhooks::Verifier;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let is_real = env::var_os("OPENAI_WEBHOOK_SECRET").is_some();
    let (verifier, address) = match is_real {
        true => (Verifier::from_env()?, "0.0.0.0:8080"),
        false => (Verifier::new("a secret")?, "127.0.0.1:0"),
    };
    let listener = TcpListener::bind(address).await?;
    let url = format!("http://{}/", listener.local_addr()?);
    println!("events are taken at {url}");
    let server = tokio::spawn(serve(listener, verifier));
    if is_real {
        return Ok(server.await??);
    }
    assert_eq!(send(&url, &Verifier::new("a secret")?).await?, 204);
    assert_eq!(send(&url, &Verifier::new("another secret")?).await?, 401);
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
    let status = match verifier.unwrap(&head.headers, &body) {
        Ok(event) => {
            match event {
                WebhookEvent::ResponseCompleted(event) => println!("{} is there", event.data.id),
                WebhookEvent::Other(event) => println!("passed over: {}", event["type"]),
                event => println!("{event:?}"),
            }
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
async fn send(url: &str, signer: &Verifier) -> Result<u16, Box<dyn Error>> {
    let body = r#"{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}"#;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let mut request = client.post(url).body(body);
    for (name, value) in signer.sign("msg_1", SystemTime::now(), body) {
        request = request.header(name, value);
    }
    Ok(request.send().await?.status().as_u16())
}
