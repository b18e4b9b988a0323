//! What went wrong, for people on standard error and for scripts as an exit code.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::wire::{Brief, brief_bytes};
use crate::{ApiError, Error, ErrorKind};

/// Why a command did not do what it should.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The call failed.
    Call(Box<Error>),
    /// The call failed, and might not have without the stream that nobody asked for.
    UnrequestedStream(Box<Error>),
    /// Of several requests, some have no answer.
    Unanswered(String),
    /// The arguments do not make a request.
    Usage(String),
    /// A file, or standard input or output, failed.
    Local(String),
    /// Whoever read the output has enough.
    Closed,
    /// Ctrl-C.
    Interrupted,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    pub(crate) fn local(what: impl std::fmt::Display, error: io::Error) -> Self {
        Self::Local(format!("{what}: {error}"))
    }

    /// Not reached while the parser asks for a subcommand.
    pub(crate) fn no_command() -> Self {
        Self::usage("no command was given: `openai-typed --help` lists them")
    }

    /// Says it on standard error; the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        let text = self.text();
        // Nobody is left to tell if that fails.
        let _unheard = io::stderr().lock().write_all(text.as_bytes());
        ExitCode::from(self.code())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Call(error) | Self::UnrequestedStream(error) => match error.kind() {
                ErrorKind::Config => 2,
                ErrorKind::Io => 4,
                ErrorKind::Connect
                | ErrorKind::ProxyRefused(_)
                | ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Redirect
                | ErrorKind::IncompleteStream => 3,
                // The server said so, or said what nobody understands.
                _ => 1,
            },
            Self::Unanswered(_) => 1,
            Self::Usage(_) => 2,
            Self::Local(_) => 4,
            Self::Closed => 0,
            Self::Interrupted => 130,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Call(error) => call_text(error),
            Self::UnrequestedStream(error) => {
                let mut text = call_text(error);
                line(
                    &mut text,
                    "or",
                    "on a terminal the response is streamed: --no-stream waits for the whole of it",
                );
                text
            }
            Self::Unanswered(message) | Self::Usage(message) | Self::Local(message) => {
                format!("error: {message}\n")
            }
            Self::Closed => String::new(),
            Self::Interrupted => "interrupted\n".to_owned(),
        }
    }
}

fn call_text(error: &Error) -> String {
    let mut text = match error.api_error() {
        Some(api) => api_text(error, api),
        None => format!("error: {error}\n"),
    };
    if let Some(advice) = advice(error) {
        line(&mut text, "advice", advice);
    }
    text
}

fn api_text(error: &Error, api: &ApiError) -> String {
    let (call, message) = match error.call() {
        Some(call) => (call, api.message()),
        None => ("the call", api.message()),
    };
    let body = brief_bytes(api.body(), 400);
    let unread = api.unread_encoding();
    let message = message.unwrap_or(match &*body {
        "" => unread.as_deref().unwrap_or("the server gave no reason"),
        body => body,
    });
    let mut text = format!("error: {}\n", Brief(message, 1000));
    line(&mut text, "call", call);
    let when = match api.status().is_success() {
        true => ", then an error in the stream",
        false => "",
    };
    line(&mut text, "status", &format!("{}{when}", api.status()));
    for (name, value) in [
        ("type", api.error_type()),
        ("code", api.code()),
        ("param", api.param()),
        ("request id", error.request_id()),
    ] {
        if let Some(value) = value {
            line(&mut text, name, value);
        }
    }
    if error.attempts() > 1 {
        line(&mut text, "attempts", &error.attempts().to_string());
    }
    if let Some(wait) = api.retry_after() {
        let wait = format!("{} s, says the server", wait.as_secs_f64());
        line(&mut text, "wait", &wait);
    }
    text
}

fn line(text: &mut String, name: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "  {name:<10}  {}", Brief(value, 1000));
}

/// What to try next.
fn advice(error: &Error) -> Option<&'static str> {
    if error.is_not_repeated() {
        return Some("what was uploaded can be read only once; a regular file would be sent again");
    }
    Some(match error.kind() {
        ErrorKind::Api(api) => match api.status().as_u16() {
            400 | 422 => "`--help` of the command says what each field takes",
            401 => "check the key in OPENAI_API_KEY, and whether it belongs to this server",
            403 => "the key may not do this: check --organization and --project",
            404 => "check the ids and the name of the model, and --base-url",
            413 => "send less at a time",
            429 => "wait, send less, or check the quota; --max-retries waits and tries again",
            500.. => "the server is at fault: try again later, or with a higher --max-retries",
            _ => return None,
        },
        ErrorKind::Connect => "check --base-url, the network and the proxy; --mock needs neither",
        ErrorKind::ProxyRefused(status) => match status.as_u16() {
            407 => {
                "put the user name and the password of the proxy into its URL: http://user:password@host:port"
            }
            _ => "ask whoever runs the proxy; NO_PROXY names the hosts that need none",
        },
        ErrorKind::Timeout => "--timeout SECONDS allows more time",
        ErrorKind::Transport => "the connection broke: try again; the server may have acted",
        ErrorKind::IncompleteStream => {
            "if this server never announces the end of a stream, --allow-incomplete-stream accepts that"
        }
        ErrorKind::Decode(_) => "`--output raw` shows what the server sent",
        ErrorKind::UnexpectedContent(found) if found.content_encoding().is_none() => {
            "this server may not stream this operation: try --no-stream"
        }
        _ => return None,
    })
}
