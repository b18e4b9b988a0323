//! A proxy that refuses a connection. The HTTP library keeps its status to itself.

use http::{Method, StatusCode};
use reqwest::Url;

use super::pool::Pool;
use super::proxy::address;
use crate::client::error::{Error, ErrorKind, root_cause};

/// The error with the status by which the proxy refused the connection, if that is what it is about.
pub(super) async fn with_status(
    error: Error,
    pool: &Pool,
    url: &Url,
    proxy: Option<&Url>,
) -> Error {
    let (Some(proxy), Some(failure)) = (proxy, error.reqwest()) else {
        return error;
    };
    let status = match &*root_cause(failure) {
        "tunnel error: proxy authorization required" => {
            Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED)
        }
        "tunnel error: unsuccessful" => ask(pool, url, proxy).await,
        _ => None,
    };
    // It is an error of the moment if the proxy has changed its mind.
    let Some(status) = status.filter(|status| !status.is_success()) else {
        return error;
    };
    let text = format!(
        "the proxy {} refuses the connection to {} with the status {status}",
        address(proxy),
        address(url)
    );
    Error::new(ErrorKind::ProxyRefused(status), text)
}

/// Asks the proxy for the connection once more, as for any response.
async fn ask(pool: &Pool, url: &Url, proxy: &Url) -> Option<StatusCode> {
    // Of `http`, so that the HTTP library opens no tunnel for it.
    let server = Url::parse(&format!("http://{}", address(url))).ok()?;
    let mut question = reqwest::Request::new(Method::CONNECT, server);
    *question.timeout_mut() = Some(pool.connect_timeout);
    let client = pool.client_of(proxy).ok()?;
    let answer = client.execute(question).await.ok()?;
    Some(answer.status())
}
