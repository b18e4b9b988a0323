//! `mock`: the embedded server, for as long as it is wanted.

use std::io::{self, Write as _};
use std::time::Duration;

use clap::ArgMatches;

use crate::cli::show::{Failure, bytes};
use crate::mock::{Server, ServerBuilder};

/// The server that the arguments of `mock` describe.
pub(crate) fn server(matches: &ArgMatches) -> ServerBuilder {
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
pub(crate) async fn serve(builder: ServerBuilder) -> Result<(), Failure> {
    let server = builder.start().await;
    let server = server.map_err(|error| Failure::local("cannot start the server", error))?;
    bytes(format!("{}\n", server.base_url()).as_bytes())?;
    std::future::pending().await
}
