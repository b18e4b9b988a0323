//! A tour of the API: `cargo run --example quickstart`.
//!
//! Without a key it runs against the embedded server. With `OPENAI_API_KEY` (and, if they are set,
//! `OPENAI_BASE_URL`, `OPENAI_CHAT_MODEL` and `OPENAI_MODEL`) it runs against the real thing; the steps that cost more
//! than a fraction of a cent then need `--all`.

mod report;
mod tour;

use std::process::ExitCode;

use openai_typed::{Client, Error, mock};
use tour::Tour;

const USAGE: &str = "usage: cargo run --example quickstart [-- --all]

  --all   on a real server, also the steps that cost more than a fraction of a cent

environment: OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_CHAT_MODEL, OPENAI_MODEL (which completes); without
a key and a base URL the tour runs against the embedded server";

#[tokio::main]
async fn main() -> ExitCode {
    let mut all = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--all" => all = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            other => {
                eprintln!("unknown argument `{other}`\n{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    match run(all).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", report::with_sources(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

async fn run(all: bool) -> Result<(), Box<dyn std::error::Error>> {
    let set = |name: &str| {
        std::env::var(name)
            .ok()
            .filter(|value| !value.trim().is_empty())
    };
    let model = set("OPENAI_MODEL");
    let chat_model = set("OPENAI_CHAT_MODEL").unwrap_or_else(|| "gpt-5.4-mini".to_owned());
    let folder =
        std::env::temp_dir().join(format!("openai-typed-quickstart-{}", std::process::id()));
    tokio::fs::create_dir_all(&folder).await?;
    if set("OPENAI_API_KEY").is_some() || set("OPENAI_BASE_URL").is_some() {
        let client = real_client(set("OPENAI_API_KEY").is_some())?;
        println!("server               {}", client.base_url());
        let model = model.unwrap_or_else(|| "gpt-3.5-turbo-instruct".to_owned());
        Tour {
            client,
            chat_model,
            model,
            folder,
            costly: all,
        }
        .run()
        .await?;
    } else {
        // It lives until the tour is over.
        let server = mock::Server::start().await?;
        println!("server               embedded, {}", server.base_url());
        let model = model.unwrap_or_else(|| "text-davinci-003".to_owned());
        Tour {
            client: server.client()?,
            chat_model,
            model,
            folder,
            costly: true,
        }
        .run()
        .await?;
    }
    Ok(())
}

fn real_client(has_key: bool) -> Result<Client, Error> {
    if has_key {
        Client::from_env()
    } else {
        Client::builder().no_api_key().read_env().build()
    }
}
