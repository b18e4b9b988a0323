//! A batch of the API: sent, waited for, fetched.

use std::path::Path;
use std::time::Duration;

use http::HeaderMap;
use serde_json::{Value, json};

use super::input::Requests;
use super::results::{Ended, Part};
use crate::cli::show::{Bar, Failure, Output, progress};
use crate::{Client, FilePart, Form, Method};

/// The pause between two looks, unless the server or the caller says another.
const PAUSE: Duration = Duration::from_secs(10);

pub(super) struct Batch<'a> {
    pub(super) client: &'a Client,
    pub(super) output: Output,
    pub(super) pause: Option<Duration>,
}

impl Batch<'_> {
    /// Makes a batch of the requests, unless there is one with this id, and writes its results.
    pub(super) async fn run(
        &self,
        requests: &Requests,
        results: &Path,
        id: Option<String>,
    ) -> Result<Ended, Failure> {
        let id = match id {
            Some(id) => id,
            None => self.submit(requests).await?,
        };
        let batch = self.wait(&id).await?;
        let mut ended = self.fetch(&batch, results).await?;
        let status = batch["status"].as_str().unwrap_or_default();
        if status != "completed" {
            let errors = batch["errors"]["data"].as_array();
            let reasons = errors.into_iter().flatten().map(|error| {
                let line = error["line"].as_u64();
                let line = line
                    .map(|line| format!("line {line}: "))
                    .unwrap_or_default();
                let message = error["message"].as_str().unwrap_or_default();
                format!("; {line}{message}")
            });
            let reasons: String = reasons.take(20).collect();
            ended.problem = Some(format!("the batch {id} is {status}{reasons}"));
        }
        Ok(ended)
    }

    async fn submit(&self, requests: &Requests) -> Result<String, Failure> {
        let file = FilePart::path(&requests.path).on_progress(progress("sent"));
        let form = Form::new().text("purpose", "batch").file("file", &file);
        let file = self.client.request(Method::POST, "/files").multipart(&form);
        let file = file.send::<Value>().await?;
        let batch = json!({
            "input_file_id": file["id"],
            "endpoint": requests.endpoint,
            "completion_window": "24h",
        });
        let batch = self.client.request(Method::POST, "/batches").json(&batch);
        let batch = batch.send::<Value>().await?;
        let Some(id) = batch["id"].as_str() else {
            let text = "the server has made a batch without an id".to_owned();
            return Err(Failure::Unanswered(text));
        };
        let note = format!("batch {id}: if this is interrupted, --resume {id} goes on");
        self.output.note(&note);
        Ok(id.to_owned())
    }

    /// The batch once it has ended.
    async fn wait(&self, id: &str) -> Result<Value, Failure> {
        let bar = Bar::new();
        loop {
            let request = self.client.request(Method::GET, "/batches/{batch_id}");
            let batch = request.path_param("batch_id", id).send::<Value>().await?;
            let Some(status) = batch["status"].as_str() else {
                let text = format!("the server does not say how far the batch {id} is");
                return Err(Failure::Unanswered(text));
            };
            let count = |name: &str| batch["request_counts"][name].as_u64().unwrap_or_default();
            bar.show(status, count("completed") + count("failed"), count("total"));
            if matches!(status, "completed" | "failed" | "expired" | "cancelled") {
                return Ok(batch.into_inner());
            }
            let pause = self.pause.or_else(|| asked(batch.http_headers()));
            tokio::time::sleep(pause.unwrap_or(PAUSE)).await;
        }
    }

    /// Writes both files of the batch one behind the other.
    async fn fetch(&self, batch: &Value, results: &Path) -> Result<Ended, Failure> {
        let mut part = Part::beside(results).await?;
        let mut ended = Ended::default();
        for file in ["output_file_id", "error_file_id"] {
            let Some(id) = batch[file].as_str().filter(|id| !id.is_empty()) else {
                continue;
            };
            let request = self.client.request(Method::GET, "/files/{file_id}/content");
            let mut download = request.path_param("file_id", id).download().await?;
            let mut rest = Vec::new();
            loop {
                let piece = download.try_next().await?;
                let is_end = piece.is_none();
                rest.extend_from_slice(&piece.unwrap_or_default());
                // Whatever the server writes, each line ends with a line break.
                if is_end && !rest.is_empty() && !rest.ends_with(b"\n") {
                    rest.push(b'\n');
                }
                let whole = memchr::memrchr(b'\n', &rest).map_or(0, |at| at + 1);
                for line in rest[..whole].split_inclusive(|byte| *byte == b'\n') {
                    ended.note(line);
                }
                part.write(&rest[..whole]).await?;
                rest.drain(..whole);
                if is_end {
                    break;
                }
            }
        }
        part.settle().await?;
        Ok(ended)
    }
}

/// The pause that the server asks for. None at all is none that it can mean.
fn asked(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get("openai-poll-after-ms")?.to_str().ok()?;
    let milliseconds = value.trim().parse().ok().filter(|pause| *pause > 0)?;
    Some(Duration::from_millis(milliseconds))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_pause_of_nothing_is_not_asked_for() {
        let of = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("openai-poll-after-ms", HeaderValue::from_static(value));
            asked(&headers)
        };
        assert_eq!(of(" 20 "), Some(Duration::from_millis(20)));
        for value in ["0", "-1", "soon", ""] {
            assert_eq!(of(value), None, "{value}");
        }
        assert_eq!(asked(&HeaderMap::new()), None);
    }
}
