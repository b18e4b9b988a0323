//! `batch run`: a file of requests to a file of answers, as a batch or by plain calls.
//!
//! It is the one command that knows operations: by their paths, whatever document this is built from.

mod direct;
mod input;
mod results;
mod wait;

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use clap::ArgMatches;

use super::client::client;
use super::run::embedded;
use crate::cli::parse::Settings;
use crate::cli::show::{self, Failure, Output};

/// Carries out `batch run`.
pub(crate) async fn run_batch(given: &ArgMatches, settings: Settings) -> Result<(), Failure> {
    let path = |name: &str| given.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let (requests, results) = (path("requests"), path("results"));
    if settings.verbose {
        show::report_attempts();
    }
    let direct = given.get_flag("direct");
    let requests = input::check(&requests, direct).await?;
    let server = embedded(&settings).await?;
    let client = client(&settings, server.as_ref())?;
    let output = Output::new(settings.terminal);
    settings.saves.store(true, Ordering::Release);
    let left = match direct {
        true => {
            let most = given.get_one::<usize>("concurrency").copied();
            direct::run(&client, &requests, &results, most.unwrap_or(1)).await?
        }
        false => {
            let pause = given.get_one("poll").copied();
            let id = given.get_one::<String>("resume").cloned();
            let batch = wait::Batch {
                client: &client,
                output,
                pause,
            };
            batch.run(&requests, &results, id).await?
        }
    };
    left.report(&requests, &results, output)
}
