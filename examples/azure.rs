//! A resource of Azure: `cargo run --example azure`.
//!
//! Without `AZURE_OPENAI_ENDPOINT` it runs against a server of its own, which checks that it gets what Azure
//! would; with it, `OPENAI_API_VERSION`, a key or a token, and the name of a deployment in
//! `AZURE_OPENAI_DEPLOYMENT` against the real thing.

use std::env;
use std::error::Error;

use openai_typed::Client;
use openai_typed::types::CreateChatCompletionRequest;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ANSWER: &str = r#"{"id":"1","object":"chat.completion","created":1,"model":"gpt-5.4-mini","choices":
    [{"index":0,"message":{"role":"assistant","content":"Hello from a deployment."},"finish_reason":"stop"}]}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if env::var_os("AZURE_OPENAI_ENDPOINT").is_some() {
        let deployment = env::var("AZURE_OPENAI_DEPLOYMENT")?;
        return ask(&Client::azure_from_env()?, &deployment).await;
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let endpoint = format!("http://{}", listener.local_addr()?);
    let server = tokio::spawn(serve(listener));

    let with_key = Client::azure(&*endpoint, "2024-10-21").api_key("key-of-azure");
    ask(&with_key.no_proxy().build()?, "my deployment").await?;

    // A token of Entra is asked for before every attempt, so it should be kept while it is valid.
    let with_token = Client::azure(&*endpoint, "2024-10-21").bearer_token_from(token);
    ask(&with_token.no_proxy().build()?, "my deployment").await?;

    let received = server.await??;
    for head in &received {
        let line = "POST /openai/deployments/my%20deployment/chat/completions?api-version=2024-10-21 HTTP/1.1\r\n";
        assert!(head.starts_with(line), "{head}");
    }
    assert!(
        received[0].contains("api-key: key-of-azure\r\n") && !received[0].contains("authorization")
    );
    assert!(
        received[1].contains("authorization: Bearer token-of-entra\r\n")
            && !received[1].contains("api-key")
    );
    Ok(())
}

/// The model of a request is the name of a deployment.
async fn ask(client: &Client, deployment: &str) -> Result<(), Box<dyn Error>> {
    let request = CreateChatCompletionRequest::new(deployment, "Say hello.");
    println!("{}", client.chat().create(&request).await?.text());
    Ok(())
}

async fn token() -> Result<String, Box<dyn Error + Send + Sync>> {
    Ok("token-of-entra".to_owned())
}

/// Answers two requests; their heads.
async fn serve(listener: TcpListener) -> std::io::Result<Vec<String>> {
    let mut heads = Vec::new();
    for _ in 0..2 {
        let (mut socket, _) = listener.accept().await?;
        heads.push(read(&mut socket).await?);
        let length = ANSWER.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        socket.write_all((head + ANSWER).as_bytes()).await?;
    }
    Ok(heads)
}

/// The head of a request, whose body ends with a brace.
async fn read(socket: &mut TcpStream) -> std::io::Result<String> {
    let mut request = String::new();
    while !request.contains("\r\n\r\n") || !request.ends_with("]}") {
        let mut piece = [0; 1024];
        let length = socket.read(&mut piece).await?;
        if length == 0 {
            break;
        }
        request.push_str(&String::from_utf8_lossy(&piece[..length]));
    }
    Ok(request)
}
