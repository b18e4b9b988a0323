//! How things fail on the way, as errors of this crate.

use std::any::Any;
use std::panic::resume_unwind;
use std::time::Duration;

use reqwest::Url;
use tokio::runtime::Handle;

use super::connect::MAX_HEAD_SIZE;
use super::proxy::address;
use crate::client::error::{Error, ErrorKind, Result, root_cause};

/// An error of the HTTP library while a request was sent to this URL, by this proxy.
pub(super) fn failed(error: reqwest::Error, url: &Url, proxy: Option<&Url>) -> Error {
    if !error.is_connect() {
        // What the HTTP library says of a head of HTTP/2 that it takes for too large, or for none.
        return match root_cause(&error)
            == "stream error detected: unspecific protocol error detected"
        {
            true => head_too_large().with_source(error.without_url()),
            false => failed_on_the_way(error),
        };
    }
    let error = error.without_url();
    let by = proxy.map(|proxy| format!(" through the proxy {}", address(proxy)));
    let text = format!(
        "cannot connect to {}{}: {}",
        address(url),
        by.unwrap_or_default(),
        root_cause(&error)
    );
    Error::new(ErrorKind::Connect, text).with_source(error)
}

/// An error of the HTTP library once there is a connection. The URL is left out: its query may hold
/// a secret.
pub(super) fn failed_on_the_way(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let cause = root_cause(&error);
    if cause.contains("head is too large") {
        return head_too_large().with_source(error);
    }
    let (kind, what) = if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if error.is_builder() {
        (ErrorKind::Config, "the request cannot be sent")
    } else {
        (ErrorKind::Transport, "the connection failed")
    };
    Error::new(kind, format!("{what}: {cause}")).with_source(error)
}

/// The HTTP library does not tell which it is.
fn head_too_large() -> Error {
    let text = format!(
        "the head of the response is larger than {MAX_HEAD_SIZE} bytes, has more lines than \
         `max_response_headers` permits (100 by default), or is malformed"
    );
    Error::new(ErrorKind::ResponseTooLarge(MAX_HEAD_SIZE), text)
}

/// Whether a server that was spoken to in HTTP/1.1 has made plain that it does not speak it.
pub(super) fn speaks_http2_alone(error: &Error) -> bool {
    // In the words of rustls, of OpenSSL, and of hyper where the protocol was not agreed on.
    const WORDS: [&str; 3] = [
        "NoApplicationProtocol",
        "no application protocol",
        "invalid HTTP version",
    ];
    let text = error.to_string();
    WORDS.iter().any(|words| text.contains(words))
}

/// A response of which only the beginning has come.
pub(super) fn cut_off() -> Error {
    Error::new(ErrorKind::Transport, "the response was cut off")
}

/// The time of an attempt is over.
pub(super) fn timed_out(timeout: Duration) -> Error {
    Error::new(
        ErrorKind::Timeout,
        format!("no complete response within {} s", timeout.as_secs_f64()),
    )
}

/// The time of an attempt is over before it could begin.
pub(super) fn no_place(timeout: Duration) -> Error {
    Error::new(
        ErrorKind::Timeout,
        format!(
            "waited {} s for one of the calls under way to end: `max_concurrent_calls` permits more at a time",
            timeout.as_secs_f64()
        ),
    )
}

/// The time of an attempt is over before there was a key.
pub(super) fn no_key(timeout: Duration) -> Error {
    let seconds = timeout.as_secs_f64();
    Error::new(
        ErrorKind::Timeout,
        format!("waited {seconds} s for the function that gives the key"),
    )
}

/// A panic of Tokio because the runtime was built without timers or without sockets: there is no way to
/// ask it before. Any other panic goes on.
pub(super) fn missing_driver(panic: Box<dyn Any + Send>) -> Error {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    let is_missing = |text: &str| {
        ["timers are disabled", "IO is disabled"]
            .iter()
            .any(|words| text.contains(words))
    };
    match text {
        Some(text) if is_missing(text) => Error::config(
            "the Tokio runtime has no timers or no sockets: call `enable_all` on its builder",
        ),
        _ => resume_unwind(panic),
    }
}

/// Timers, sockets and files of Tokio panic without a runtime.
pub(crate) fn needs_runtime() -> Result<()> {
    match Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::config("no Tokio runtime: await this inside of one")),
    }
}
