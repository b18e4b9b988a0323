//! The file of requests, checked before anything is sent.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use tokio::fs::File;
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::cli::show::Failure;

const MOST_LINES: usize = 50_000;
const MOST_BYTES: u64 = 200 * 1024 * 1024;

/// The requests of a file.
pub(super) struct Requests {
    pub(super) path: PathBuf,
    pub(super) ids: Vec<String>,
    /// Of the first request; of a batch of all of them.
    pub(super) endpoint: String,
}

/// One of them.
#[derive(Deserialize)]
pub(super) struct Request {
    pub(super) custom_id: String,
    pub(super) method: String,
    pub(super) url: String,
    pub(super) body: Value,
}

/// The lines of a file, one at a time.
pub(super) struct Lines {
    reader: BufReader<File>,
    path: PathBuf,
    line: Vec<u8>,
    pub(super) number: usize,
    bytes: u64,
}

impl Lines {
    pub(super) async fn open(path: &Path) -> Result<Self, Failure> {
        let file = File::open(path).await;
        let file = file.map_err(|error| Failure::local(path.display(), error))?;
        Ok(Self {
            reader: BufReader::new(file),
            path: path.to_owned(),
            line: Vec::new(),
            number: 0,
            bytes: 0,
        })
    }

    /// The next line that is not empty, with its line break if it has one.
    pub(super) async fn next(&mut self) -> Result<Option<&[u8]>, Failure> {
        loop {
            self.line.clear();
            let read = self.reader.read_until(b'\n', &mut self.line).await;
            let read = read.map_err(|error| Failure::local(self.path.display(), error))?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            self.bytes += read as u64;
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some(&self.line));
            }
        }
    }
}

/// Reads all of a file, and says what is wrong with it.
pub(super) async fn check(path: &Path, direct: bool) -> Result<Requests, Failure> {
    let mut lines = Lines::open(path).await?;
    let mut requests = Requests {
        path: path.to_owned(),
        ids: Vec::new(),
        endpoint: String::new(),
    };
    let mut seen = HashSet::new();
    while let Some(line) = lines.next().await? {
        let request = request(line);
        let wrong = |problem: String| {
            let (path, number) = (path.display(), lines.number);
            Failure::usage(format!("{path}, line {number}: {problem}"))
        };
        let request = request.map_err(wrong)?;
        if requests.ids.is_empty() {
            requests.endpoint.clone_from(&request.url);
        } else if requests.endpoint != request.url && !direct {
            let (first, url) = (&requests.endpoint, &request.url);
            return Err(wrong(format!(
                "the url is {url}, and {first} before: all requests of a batch have one"
            )));
        }
        if !seen.insert(request.custom_id.clone()) {
            let id = request.custom_id;
            return Err(wrong(format!("an earlier line has the custom_id {id:?}")));
        }
        requests.ids.push(request.custom_id);
    }
    let name = path.display();
    if requests.ids.is_empty() {
        return Err(Failure::usage(format!("{name} has no requests")));
    }
    if !direct && (requests.ids.len() > MOST_LINES || lines.bytes > MOST_BYTES) {
        return Err(Failure::usage(format!(
            "{name} has more than a batch takes, {MOST_LINES} requests or 200 MiB: divide it"
        )));
    }
    Ok(requests)
}

/// What a line asks for, or what is wrong with it.
pub(super) fn request(line: &[u8]) -> Result<Request, String> {
    let request: Request = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    if request.custom_id.is_empty() {
        return Err("the custom_id is empty".to_owned());
    }
    if request.method != "POST" {
        return Err("the method is not POST".to_owned());
    }
    if !request.url.starts_with('/') {
        return Err("the url does not begin with `/`".to_owned());
    }
    if !request.body.is_object() {
        return Err("the body is no JSON object".to_owned());
    }
    if request.body["stream"] == true {
        return Err("the body asks for a stream, which has no place in a file".to_owned());
    }
    Ok(request)
}

/// The id in a line of results, and whether it is a success.
pub(super) fn result(line: &[u8]) -> Option<(String, bool)> {
    #[derive(Deserialize)]
    struct Line {
        custom_id: String,
        response: Option<Response>,
    }
    #[derive(Deserialize)]
    struct Response {
        status_code: u16,
    }
    let line: Line = serde_json::from_slice(line).ok()?;
    let status = line.response.map(|response| response.status_code);
    Some((line.custom_id, matches!(status, Some(200..=299))))
}
