//! Follows redirects. The HTTP library would, but it decides itself which headers and bodies go
//! along; here nothing that could be a secret leaves the origin it was meant for.

use std::borrow::Cow;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Version};
use reqwest::Url;

use super::exchange::{Payload, Request};
use super::failure::{failed, speaks_http2_alone};
use super::pool::{Line, Pool};
use super::tunnel::with_status;
use crate::client::error::{Error, ErrorKind, Result};
use crate::wire::IDEMPOTENCY_KEY;

/// How many redirects in a row are followed.
const LIMIT: usize = 10;

/// Sends the request with these headers and follows where the server points, by `line`, which is `shared` with other
/// requests or not. `sent` becomes true once anything may have been sent.
pub(super) async fn follow<'a>(
    request: &'a Request,
    headers: &HeaderMap,
    shared: bool,
    line: &mut Option<Line<'a>>,
    sent: &mut bool,
) -> Result<reqwest::Response> {
    let connect_timeout = request.limits.connect_timeout;
    let mut method = request.method.clone();
    let mut url = Cow::Borrowed(&request.url);
    let mut headers = Cow::Borrowed(headers);
    let mut with_body = true;
    for _ in 0..=LIMIT {
        let payload = if with_body {
            &request.payload
        } else {
            &Payload::None
        };
        // To a server that does not speak HTTP/1.1 it has to be sent again.
        let http1 = payload.is_replayable();
        let line = line.insert(request.pool.line(connect_timeout, &url, shared, http1)?);
        let answer = match send(
            &request.pool,
            &line.client,
            &method,
            &url,
            &headers,
            payload,
            sent,
        )
        .await
        {
            Err(error) if line.is_http1 && speaks_http2_alone(&error) => {
                request.pool.set_http2_alone(connect_timeout, &url, true);
                // What has been sent already is an attempt, since it may be that the server read it.
                match error.is_connect() {
                    true => continue,
                    false => return Err(error),
                }
            }
            answer => answer?,
        };
        if !shared && !line.is_http1 && answer.version() < Version::HTTP_2 {
            // A single answer that was no HTTP had it seem otherwise.
            request.pool.set_http2_alone(connect_timeout, &url, false);
        }
        line.is_sound = true;
        let Some(target) = target(&answer, &url)? else {
            return Ok(answer);
        };
        if drops_body(answer.status(), &method) {
            with_body = false;
            headers.to_mut().remove(CONTENT_TYPE);
            if method != Method::HEAD {
                method = Method::GET;
            }
        } else if with_body && !request.payload.is_replayable() {
            let problem = "the server redirects, but a part of the body can be read only once";
            return Err(Error::new(ErrorKind::Redirect, problem));
        }
        if target.origin() != url.origin() {
            keep_public(headers.to_mut());
        }
        url = Cow::Owned(target);
    }
    Err(Error::new(
        ErrorKind::Redirect,
        format!("more than {LIMIT} redirects in a row"),
    ))
}

async fn send(
    pool: &Pool,
    client: &reqwest::Client,
    method: &Method,
    url: &Url,
    headers: &HeaderMap,
    payload: &Payload,
    sent: &mut bool,
) -> Result<reqwest::Response> {
    let proxy = pool.proxy(url)?;
    let mut request = reqwest::Request::new(method.clone(), url.clone());
    *request.headers_mut() = headers.clone();
    match payload {
        // Some servers refuse a request that could have a body and does not say that it has none.
        Payload::None if matches!(*method, Method::POST | Method::PUT | Method::PATCH) => {
            let none = HeaderValue::from_static("0");
            request.headers_mut().insert(CONTENT_LENGTH, none);
        }
        Payload::None => {}
        Payload::Json(body) | Payload::Pairs(body) => {
            *request.body_mut() = Some(body.clone().into())
        }
        Payload::Form(upload) => *request.body_mut() = Some(upload.open().await?),
    }
    *sent = true;
    let failure = match client.execute(request).await {
        Ok(answer) => return Ok(answer),
        Err(failure) => failed(failure, url, proxy),
    };
    let error = match payload {
        Payload::Form(upload) => upload.take_failure().unwrap_or(failure),
        _ => failure,
    };
    *sent = !error.is_config();
    Err(with_status(error, pool, url, proxy).await)
}

/// Where the response points, if it is a redirect.
fn target(answer: &reqwest::Response, from: &Url) -> Result<Option<Url>> {
    if !matches!(answer.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = answer.headers().get(LOCATION) else {
        return Ok(None);
    };
    let location = std::str::from_utf8(location.as_bytes()).ok();
    let mut target = location
        .and_then(|location| from.join(location).ok())
        .filter(|target| matches!(target.scheme(), "http" | "https") && target.has_host())
        // The HTTP library sends no URL of more than 64 KiB.
        .filter(|target| target.as_str().parse::<http::Uri>().is_ok())
        .ok_or_else(|| {
            Error::new(
                ErrorKind::Redirect,
                "the server redirects to something that is no URL of the web",
            )
        })?;
    // Credentials in it would become a header of their own.
    let cleared = target
        .set_username("")
        .and_then(|()| target.set_password(None));
    cleared.map_err(|()| {
        Error::new(
            ErrorKind::Redirect,
            "the server redirects to something that is no URL of the web",
        )
    })?;
    Ok(Some(target))
}

/// Whether the request goes on without its body, as browsers do it.
fn drops_body(status: StatusCode, method: &Method) -> bool {
    match status.as_u16() {
        301 | 302 => *method == Method::POST,
        303 => true,
        _ => false,
    }
}

/// Leaves the headers that say nothing about the caller. Any other may hold a secret.
fn keep_public(headers: &mut HeaderMap) {
    let public = [
        ACCEPT,
        ACCEPT_ENCODING,
        CONTENT_TYPE,
        IDEMPOTENCY_KEY,
        USER_AGENT,
    ];
    let kept = headers
        .iter()
        .filter(|(name, value)| public.contains(name) && !value.is_sensitive());
    *headers = kept
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
}
