//! Has one of the areas of a document, and asks the embedded server for that one and for another.

use chat::mock::Server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ids: Vec<&str> = chat::operations::OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(ids, ["createResponse", "watchResponses", "listResponses"]);
    let request = chat::types::CreateResponseRequest::new("hi");
    let body = serde_json::to_string(&request).unwrap();

    let server = Server::start().await.unwrap();
    let url = server.base_url();
    let site = url.strip_prefix("http://").unwrap();
    assert_eq!(status(site, "GET", "/responses/list", "").await, 200);
    assert_eq!(status(site, "POST", "/responses", &body).await, 200);
    assert_eq!(status(site, "POST", "/responses", "{}").await, 400);
    // What is off is not there, with any method.
    assert_eq!(status(site, "POST", "/chat/completions", "{}").await, 404);
    assert_eq!(status(site, "GET", "/chat/completions/c", "").await, 404);
}

async fn status(site: &str, method: &str, path: &str, body: &str) -> u16 {
    let (host, base) = site.split_once('/').map_or((site, String::new()), |(host, base)| (host, format!("/{base}")));
    let mut connection = TcpStream::connect(host).await.unwrap();
    let request = format!(
        "{method} {base}{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nauthorization: Bearer k\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}
