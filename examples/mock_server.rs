//! The embedded server as a program, for whatever is not written in Rust:
//! `cargo run --example mock_server -- [PORT]`. It runs until it is stopped, and prints what it is
//! asked for.

use std::process::ExitCode;
use std::time::Duration;

use openai_typed::mock::Server;

#[tokio::main]
async fn main() -> ExitCode {
    let mut server = Server::builder();
    if let Some(given) = std::env::args().nth(1) {
        let Ok(port) = given.parse() else {
            eprintln!("`{given}` is no port\nusage: cargo run --example mock_server -- [PORT]");
            return ExitCode::from(2);
        };
        server = server.port(port);
    }
    let server = match server.start().await {
        Ok(server) => server,
        Err(error) => {
            eprintln!("the server cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("OPENAI_BASE_URL={}", server.base_url());
    println!("OPENAI_API_KEY=anything");
    loop {
        for request in server.take_requests() {
            let operation = request.operation_id.as_deref().unwrap_or("unknown");
            println!("{} {} ({operation})", request.method, request.path);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
