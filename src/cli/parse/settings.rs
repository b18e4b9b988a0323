//! The options that every operation takes: where requests go, and how.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};

use super::names::OUTPUT;
use crate::cli::show::Failure;

/// The form in which a response is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Json,
    Jsonl,
    Raw,
}

impl Format {
    pub(super) const NAMES: [&'static str; 4] = ["text", "json", "jsonl", "raw"];

    fn named(name: &str) -> Self {
        match name {
            "json" => Self::Json,
            "jsonl" => Self::Jsonl,
            "raw" => Self::Raw,
            _ => Self::Text,
        }
    }
}

/// All options of a call that are not fields of its request.
pub(crate) struct Settings {
    pub(crate) base_url: Option<String>,
    pub(crate) organization: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) allow_incomplete_stream: bool,
    pub(crate) mock: bool,
    pub(crate) verbose: bool,
    pub(crate) format: Format,
    /// Whether a stream was asked for or refused.
    pub(crate) stream: Option<bool>,
    pub(crate) save: Option<PathBuf>,
    /// Whether a person looks at the output.
    pub(crate) terminal: bool,
    /// Whether a file is being written.
    pub(crate) saves: Arc<AtomicBool>,
}

/// Options that stand before the command or behind it.
pub(super) fn arguments() -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .allow_hyphen_values(true)
    };
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    [
        option(
            "base-url",
            "URL",
            "Where requests go [env: OPENAI_BASE_URL] [default: https://api.openai.com/v1]",
        )
        .value_hint(ValueHint::Url),
        option(
            "organization",
            "ID",
            "The organization that the request is made for [env: OPENAI_ORG_ID]",
        ),
        option(
            "project",
            "ID",
            "The project that the request is made for [env: OPENAI_PROJECT_ID]",
        ),
        option(
            "timeout",
            "SECONDS",
            "Time limit of each attempt; of a stream, of each pause [default: 600]",
        )
        .value_parser(seconds),
        option(
            "max-retries",
            "N",
            "How often a failed request is sent again [default: 2]",
        )
        .value_parser(value_parser!(u32)),
        option("header", "NAME:VALUE", "A header to send; can be repeated")
            .action(ArgAction::Append),
        switch(
            "allow-incomplete-stream",
            "Accept streams whose end the server does not announce",
        ),
        switch(
            "mock",
            "Ask the embedded server, without a key and without a network",
        ),
        switch("verbose", "Show each attempt on standard error").short('v'),
    ]
    .map(|argument| argument.help_heading("Connection"))
    .into()
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds")?;
    match seconds > 0.0 {
        true => Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string()),
        false => Err("not above 0".to_owned()),
    }
}

impl Settings {
    /// What was given before the command, and behind it, which counts more.
    pub(crate) fn read(before: &ArgMatches, behind: &ArgMatches) -> Result<Self, Failure> {
        let text = |name| {
            let given = behind.get_one::<String>(name);
            given.or_else(|| before.get_one::<String>(name)).cloned()
        };
        let on = |name| behind.get_flag(name) || before.get_flag(name);
        let given = |name| {
            let known = behind.try_get_one::<bool>(name);
            known.ok().flatten().copied().unwrap_or(false)
        };
        let headers = [before, behind]
            .into_iter()
            .flat_map(|matches| matches.get_many::<String>("header").into_iter().flatten());
        let headers = headers.map(|text| header(text)).collect::<Result<_, _>>()?;
        let stream = match (given("stream"), given("no-stream")) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        let settings = Self {
            base_url: text("base-url"),
            organization: text("organization"),
            project: text("project"),
            timeout: [behind, before]
                .into_iter()
                .find_map(|matches| matches.get_one("timeout").copied()),
            max_retries: [behind, before]
                .into_iter()
                .find_map(|matches| matches.get_one("max-retries").copied()),
            headers,
            allow_incomplete_stream: on("allow-incomplete-stream"),
            mock: on("mock"),
            verbose: on("verbose"),
            format: {
                let named = behind.try_get_one::<String>(OUTPUT).ok().flatten();
                Format::named(named.map_or("", String::as_str))
            },
            stream,
            save: behind.try_get_one("save").ok().flatten().cloned(),
            terminal: std::io::stdout().is_terminal(),
            saves: Arc::default(),
        };
        match settings.mock && settings.base_url.is_some() {
            true => Err(Failure::usage(
                "--mock has a server of its own: leave --base-url out",
            )),
            false => Ok(settings),
        }
    }
}

/// The text is not repeated in the error: it may be a secret.
fn header(text: &str) -> Result<(String, String), Failure> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| Failure::usage("--header: write it as `NAME:VALUE`"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}
