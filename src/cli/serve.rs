//! `mock`: the embedded server, for as long as it is wanted.

use std::io::{self, Write as _};
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::command::MOCK;
use super::output;
use super::report::Failure;
use crate::mock::{Builder, Server};

pub(super) fn command() -> Command {
    Command::new(MOCK)
        .about("Serve the API on this machine, answering as its description says")
        .long_about(
            "Serve the API on this machine, answering as its description says.\n\nThe server checks each \
             request, keeps what is uploaded for as long as it runs, and accepts every key. It prints \
             its base URL, logs requests to standard error, and stops on Ctrl-C.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .help("The port to listen on; 0 is any free one")
                .default_value("0")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            Arg::new("pace")
                .long("pace")
                .value_name("MILLISECONDS")
                .help("The pause between two events of a stream")
                .default_value("0")
                .value_parser(value_parser!(u64)),
        )
        .arg(
            Arg::new("empty")
                .long("empty")
                .help("Start without the example files and jobs")
                .action(ArgAction::SetTrue),
        )
}

pub(super) fn read(matches: &ArgMatches) -> Builder {
    let number = |name| matches.get_one::<u64>(name).copied().unwrap_or(0);
    let builder = Server::builder()
        .port(matches.get_one("port").copied().unwrap_or(0))
        .pace(Duration::from_millis(number("pace")))
        .on_request(|request, status| {
            // A log that nobody reads is no reason to stop.
            let operation = request.operation_id.as_deref().unwrap_or("unknown");
            let _unheard = writeln!(
                io::stderr().lock(),
                "{status} {} {} {operation}",
                request.method,
                request.path
            );
        });
    match matches.get_flag("empty") {
        true => builder.empty(),
        false => builder,
    }
}

/// Serves until it is dropped, which closes all connections.
pub(super) async fn run(builder: Builder) -> Result<(), Failure> {
    let server = builder.start().await;
    let server = server.map_err(|error| Failure::local("cannot start the server", error))?;
    output::bytes(format!("{}\n", server.base_url()).as_bytes())?;
    std::future::pending().await
}
