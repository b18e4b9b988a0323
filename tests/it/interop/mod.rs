//! Against servers that others wrote. `tests/interop/run` installs and starts those, sets the
//! variables that say where they listen, and runs these tests; nothing else does.

mod aimock;
mod audio;
mod frameworks;
mod litellm;
mod llama;
mod llama_loading;
mod llama_scripted;
mod llmock;
mod ogx;
mod prism;
mod responses;
mod steady;
mod wrong;

use openai_typed::{Client, ClientBuilder};

/// What a server's variable says, such as the URL that it listens at.
#[track_caller]
fn told(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: `tests/interop/run` starts the server and runs this test")
    })
}

/// A client of the server that this variable names. It tries once, unless it is told otherwise.
#[track_caller]
fn builder(variable: &str) -> ClientBuilder {
    Client::builder()
        .base_url(told(variable))
        .no_proxy()
        .max_retries(0)
}

#[track_caller]
fn client(variable: &str) -> Client {
    builder(variable).build().unwrap()
}
