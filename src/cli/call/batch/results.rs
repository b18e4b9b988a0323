//! The file of answers, and how the requests have ended.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::input::{Requests, result};
use crate::cli::show::{Failure, Output};

/// How the requests have ended.
#[derive(Default)]
pub(super) struct Ended {
    pub(super) answered: usize,
    pub(super) failed: usize,
    /// The ids of requests that have a line.
    pub(super) known: HashSet<String>,
    /// Why the batch itself came to no good end.
    pub(super) problem: Option<String>,
}

impl Ended {
    /// Notes a line of the results; whether it is one.
    pub(super) fn note(&mut self, line: &[u8]) -> bool {
        let Some((id, is_success)) = result(line) else {
            return false;
        };
        match is_success {
            true => self.answered += 1,
            false => self.failed += 1,
        }
        self.known.insert(id)
    }

    pub(super) fn report(
        self,
        requests: &Requests,
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
pub(super) struct Part {
    file: File,
    path: PathBuf,
    to: PathBuf,
    kept: bool,
}

impl Part {
    pub(super) async fn beside(to: &Path) -> Result<Self, Failure> {
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

    pub(super) async fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let mut written = self.file.write_all(bytes).await;
        if written.is_ok() {
            written = self.file.flush().await;
        }
        written.map_err(|error| Failure::local(self.path.display(), error))
    }

    /// Puts it into its place; it can be written on.
    pub(super) async fn settle(&mut self) -> Result<(), Failure> {
        let cannot = |error| Failure::local(self.to.display(), error);
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
