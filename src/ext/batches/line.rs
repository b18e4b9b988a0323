//! A line of a file of answers.

use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{ApiError, DecodeError, Error, ErrorKind, Result};

#[derive(Deserialize)]
struct Line {
    custom_id: String,
    #[serde(default)]
    response: Option<Response>,
    #[serde(default)]
    error: Option<Value>,
}

#[derive(Deserialize)]
struct Response {
    status_code: u16,
    #[serde(default)]
    request_id: Option<String>,
    #[serde(default)]
    body: Value,
}

/// The id of a request, and its answer.
pub(super) type Answer<T> = (String, Result<T, ApiError>);

/// What a line says. `number` is told in errors.
#[inline]
pub(super) fn read<T: DeserializeOwned>(text: &[u8], number: u64) -> Result<Answer<T>> {
    let undecodable = |error, text: &[u8]| {
        let found = DecodeError::of_text(error, &String::from_utf8_lossy(text));
        let text = format!("line {number} of the answers is not what was expected");
        Error::new(ErrorKind::Decode(found), text)
    };
    let line: Line = serde_json::from_slice(text).map_err(|error| undecodable(error, text))?;
    let Some(response) = line.response else {
        // It was not sent: the batch expired or was cancelled.
        let error = line.error.unwrap_or(Value::Null);
        let body = json!({ "error": error }).to_string();
        let error = ApiError::read(StatusCode::OK, HeaderMap::new(), body.into());
        return Ok((line.custom_id, Err(error)));
    };
    let body = response.body.to_string();
    let status = StatusCode::from_u16(response.status_code).unwrap_or(StatusCode::OK);
    if status.is_success() {
        let answer =
            serde_json::from_str(&body).map_err(|error| undecodable(error, body.as_bytes()))?;
        return Ok((line.custom_id, Ok(answer)));
    }
    let mut headers = HeaderMap::new();
    let id = response.request_id.map(HeaderValue::try_from);
    if let Some(Ok(id)) = id {
        headers.insert("x-request-id", id);
    }
    let error = ApiError::read(status, headers, body.into());
    Ok((line.custom_id, Err(error)))
}
