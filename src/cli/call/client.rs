//! The client that a command sends with.

use crate::cli::parse::Settings;
use crate::cli::show::Failure;
use crate::mock::Server;
use crate::{Client, ClientBuilder};

const NO_KEY: &str = "no API key: set the environment variable OPENAI_API_KEY, name a server that wants none \
                      with --base-url, or try --mock";

/// The client of a call, for `server` if there is one.
pub(crate) fn client(settings: &Settings, server: Option<&Server>) -> Result<Client, Failure> {
    let mut builder = match server {
        Some(server) => server.client_builder(),
        None => ClientBuilder::default().read_env().key_or(NO_KEY),
    };
    if let Some(url) = &settings.base_url {
        builder = builder.base_url(url);
    }
    if let Some(id) = &settings.organization {
        builder = builder.organization(id);
    }
    if let Some(id) = &settings.project {
        builder = builder.project(id);
    }
    if let Some(timeout) = settings.timeout {
        builder = builder.timeout(timeout);
    }
    if let Some(retries) = settings.max_retries {
        builder = builder.max_retries(retries);
    }
    for (name, value) in &settings.headers {
        builder = builder.header(name, value);
    }
    if settings.allow_incomplete_stream {
        builder = builder.allow_incomplete_stream(true);
    }
    Ok(builder.build()?)
}
