//! Content: to a file with a progress bar, or to standard output.

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::failure::Failure;
use super::output::{self, Output};
use crate::Download;

/// Saves content in a file.
pub(crate) async fn save(download: Download, path: &Path, output: Output) -> Result<(), Failure> {
    let length = download
        .on_progress(progress("received"))
        .save(path)
        .await?;
    let path = path.display();
    output.note(&format!("saved {path} ({length} bytes)"));
    Ok(())
}

/// Prints content as it arrives.
pub(crate) async fn print(mut download: Download) -> Result<(), Failure> {
    while let Some(piece) = download.try_next().await? {
        output::bytes(&piece)?;
    }
    Ok(())
}

/// A bar on standard error, if that is a terminal.
pub(crate) fn progress(what: &'static str) -> impl Fn(u64, Option<u64>) + Send + Sync + 'static {
    let bar = ProgressBar::no_length();
    let style = "{msg} {bar:30} {bytes} of {total_bytes}, {bytes_per_sec}";
    // The template is checked by a test.
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    bar.set_message(what);
    move |done, length| {
        if let Some(length) = length {
            bar.set_length(length);
        }
        bar.set_position(done);
        if length == Some(done) {
            bar.finish_and_clear();
        }
    }
}

/// A bar on standard error that counts, if that is a terminal.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::no_length();
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos} of {len}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(crate) fn show(&self, what: &str, done: u64, all: u64) {
        self.0.set_message(what.to_owned());
        self.0.set_length(all);
        self.0.set_position(done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A file in this folder with the name that the server gives, or else what was asked for. Nothing is
/// overwritten.
pub(crate) fn free_path(download: &Download, asked: Option<&str>) -> Result<PathBuf, Failure> {
    let said = download
        .http_headers()
        .get("content-disposition")
        .and_then(|value| file_name(&String::from_utf8_lossy(value.as_bytes())));
    let asked = || asked.and_then(base_name);
    let name = said.or_else(asked).unwrap_or_else(|| "content".to_owned());
    let path = PathBuf::from(name);
    match path.try_exists() {
        Ok(false) => Ok(path),
        Ok(true) => Err(Failure::Local(format!(
            "{} is there already: --save FILE replaces it, or saves under another name",
            path.display()
        ))),
        Err(error) => Err(Failure::local(path.display(), error)),
    }
}

/// The file name in a `Content-Disposition`.
fn file_name(header: &str) -> Option<String> {
    let parameters = header.split(';').skip(1);
    let (_, value) = parameters
        .filter_map(|parameter| parameter.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("filename"))?;
    base_name(value.trim().trim_matches('"'))
}

/// A name for a file in this folder that can do no harm.
fn base_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let name = name.trim_start_matches('.').trim();
    let is_fine = !name.is_empty() && !name.contains(|c: char| c.is_control() || c == ':');
    is_fine.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_cannot_choose_the_folder() {
        for (header, expected) in [
            ("attachment; filename=\"a b.jsonl\"", Some("a b.jsonl")),
            ("attachment; size=5; FileName=a.txt", Some("a.txt")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\x\\y.txt\"", Some("y.txt")),
            ("attachment; filename=.bashrc", Some("bashrc")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"a\nb\"", None),
            ("attachment", None),
        ] {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }
}
