//! The requests of a file as plain calls, for servers without batches.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::input::{Lines, Request, Requests, request, result};
use super::results::{Ended, Part};
use crate::cli::show::{Bar, Failure};
use crate::{Client, Error, Method};

/// Asks for what has no answer in the results yet, `most` at a time, and writes each answer as it comes.
pub(super) async fn run(
    client: &Client,
    requests: &Requests,
    results: &Path,
    most: usize,
) -> Result<Ended, Failure> {
    let mut ended = Ended::default();
    let mut part = Part::beside(results).await?;
    keep(results, &mut part, &mut ended).await?;
    part.settle().await?;
    let bar = Bar::new();
    let total = requests.ids.len() as u64;
    let mut lines = Lines::open(&requests.path).await?;
    let mut calls = JoinSet::new();
    let client = Arc::new(client.clone());
    loop {
        bar.show("answered", ended.known.len() as u64, total);
        let next = match calls.len() < most.max(1) {
            true => lines.next().await?,
            false => None,
        };
        if let Some(line) = next {
            // It was checked; a file that has changed since is no reason to stop.
            if let Ok(request) = request(line)
                && !ended.known.contains(&request.custom_id)
            {
                calls.spawn(answer(Arc::clone(&client), request));
            }
            continue;
        }
        let Some(answered) = calls.join_next().await else {
            return Ok(ended);
        };
        let line = answered
            .map_err(|error| Failure::local("cannot go on", std::io::Error::other(error)))?;
        let line = format!("{line}\n");
        part.write(line.as_bytes()).await?;
        ended.note(line.as_bytes());
    }
}

/// Copies the successes of an earlier run.
async fn keep(results: &Path, part: &mut Part, ended: &mut Ended) -> Result<(), Failure> {
    if !tokio::fs::try_exists(results).await.unwrap_or(true) {
        return Ok(());
    }
    let mut lines = Lines::open(results).await?;
    while let Some(line) = lines.next().await? {
        if let Some((id, true)) = result(line)
            && !ended.known.contains(&id)
        {
            ended.note(line);
            let line = [line.trim_ascii_end(), b"\n"].concat();
            part.write(&line).await?;
        }
    }
    Ok(())
}

/// The line with the answer to a request.
async fn answer(client: Arc<Client>, request: Request) -> Value {
    // The base URL has the version already.
    let path = request.url.strip_prefix("/v1").unwrap_or(&request.url);
    let call = client.request(Method::POST, path.to_owned());
    let (response, error) = match call.json(&request.body).send::<Value>().await {
        Ok(answer) => (
            json!({
                "status_code": answer.http_status().as_u16(),
                "request_id": answer.request_id(),
                "body": *answer,
            }),
            Value::Null,
        ),
        Err(error) => failure(&error),
    };
    json!({"id": null, "custom_id": request.custom_id, "response": response, "error": error})
}

fn failure(error: &Error) -> (Value, Value) {
    let Some(api) = error.api_error().filter(|api| !api.status().is_success()) else {
        let error = json!({"code": "not_answered", "message": error.to_string()});
        return (Value::Null, error);
    };
    let body: Value = serde_json::from_slice(api.body())
        .unwrap_or_else(|_| String::from_utf8_lossy(api.body()).into_owned().into());
    let response = json!({
        "status_code": api.status().as_u16(),
        "request_id": error.request_id(),
        "body": body,
    });
    (response, Value::Null)
}
