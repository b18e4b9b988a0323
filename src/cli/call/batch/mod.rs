//! `batch run`: a file of requests to a file of answers, as a batch or by plain calls.

mod direct;
mod input;
mod wait;

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use clap::ArgMatches;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

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

/// How the requests have ended.
#[derive(Default)]
struct Ended {
    answered: usize,
    failed: usize,
    /// The ids of requests that have a line.
    known: std::collections::HashSet<String>,
    /// Why the batch itself came to no good end.
    problem: Option<String>,
}

impl Ended {
    /// Notes a line of the results; whether it is one.
    fn note(&mut self, line: &[u8]) -> bool {
        let Some((id, is_success)) = input::result(line) else {
            return false;
        };
        match is_success {
            true => self.answered += 1,
            false => self.failed += 1,
        }
        self.known.insert(id)
    }

    fn report(
        self,
        requests: &input::Requests,
        results: &Path,
        output: Output,
    ) -> Result<(), Failure> {
        let ids = requests.ids.iter();
        let missing: Vec<&str> = ids
            .filter(|id| !self.known.contains(*id))
            .map(String::as_str)
            .collect();
        let (answered, failed) = (self.answered, self.failed);
        let path = results.display();
        output.note(&format!(
            "{path}: {answered} answered, {failed} failed, {} without an answer",
            missing.len()
        ));
        for id in missing.iter().take(20) {
            output.note(&format!("without an answer: {id}"));
        }
        if missing.len() > 20 {
            output.note(&format!("and {} more", missing.len() - 20));
        }
        match self.problem {
            Some(problem) => Err(Failure::Unanswered(problem)),
            None if failed + missing.len() > 0 => Err(Failure::Unanswered(format!(
                "{} of {} requests have no answer, or an error",
                failed + missing.len(),
                requests.ids.len()
            ))),
            None => Ok(()),
        }
    }
}

/// A file beside the one that is wanted, which takes its place once it is whole.
struct Part {
    file: File,
    path: PathBuf,
    to: PathBuf,
    kept: bool,
}

impl Part {
    async fn beside(to: &Path) -> Result<Self, Failure> {
        let mut name = to.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let path = to.with_file_name(name);
        let file = File::create(&path).await;
        let file = file.map_err(|error| Failure::local(path.display(), error))?;
        Ok(Self {
            file,
            path,
            to: to.to_owned(),
            kept: false,
        })
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = self.file.write_all(bytes).await;
        written.map_err(|error| Failure::local(self.path.display(), error))
    }

    /// Puts it into its place; it can be written on.
    async fn settle(&mut self) -> Result<(), Failure> {
        let cannot = |error| Failure::local(self.to.display(), error);
        self.file.flush().await.map_err(cannot)?;
        tokio::fs::rename(&self.path, &self.to)
            .await
            .map_err(cannot)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            let _gone = std::fs::remove_file(&self.path);
        }
    }
}
