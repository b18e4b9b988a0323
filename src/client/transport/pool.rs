//! The connections of a client and of those derived from it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::Url;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::clock::Clock;
use super::connect::HttpSettings;
use crate::client::error::Result;
use crate::client::options::Limits;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Half of the files that a process may usually have open.
pub(in crate::client) const MAX_CONCURRENT_CALLS: usize = 512;

/// The connections.
pub(in crate::client) struct Pool {
    http: HttpSettings,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) connect_timeout: Duration,
    /// Whether `client` can do TLS.
    tls: bool,
    /// How many calls may be under way; the others wait for a place.
    places: Semaphore,
    client: reqwest::Client,
    /// Those of calls with a connect timeout of their own or to another kind of URL, the newest last.
    others: Mutex<Vec<((Duration, bool), reqwest::Client)>>,
}

/// How many others keep connections of their own.
const OTHERS: usize = 8;

impl Pool {
    pub(in crate::client) fn new(
        http: HttpSettings,
        base_url: &Url,
        clock: Arc<dyn Clock>,
        limits: Limits,
        max_concurrent_calls: usize,
    ) -> Result<Self> {
        let connect_timeout = limits.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let tls = http.may_need_tls(base_url);
        let client = http.client(connect_timeout, tls)?;
        Ok(Self {
            http,
            clock,
            connect_timeout,
            tls,
            places: Semaphore::new(max_concurrent_calls.clamp(1, Semaphore::MAX_PERMITS)),
            client,
            others: Mutex::default(),
        })
    }

    #[cfg(test)]
    pub(in crate::client) fn free_places(&self) -> usize {
        self.places.available_permits()
    }

    /// A place among the calls that are under way.
    pub(super) async fn place(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed.
        self.places.acquire().await.ok()
    }

    /// The proxy that a request to this URL goes through.
    pub(super) fn proxy(&self, url: &Url) -> Result<Option<&Url>> {
        self.http.proxies.of(url)
    }

    /// Connections to this proxy, for what is asked of itself.
    pub(super) fn client_of(&self, proxy: &Url) -> Result<reqwest::Client> {
        let http = self.http.through(proxy.clone());
        http.client(self.connect_timeout, proxy.scheme() == "https")
    }

    /// The connections for this URL.
    pub(super) fn client(
        &self,
        connect_timeout: Option<Duration>,
        url: &Url,
    ) -> Result<reqwest::Client> {
        let timeout = connect_timeout.unwrap_or(self.connect_timeout);
        let tls = self.http.may_need_tls(url);
        let wanted = (timeout, tls);
        if wanted == (self.connect_timeout, self.tls) {
            return Ok(self.client.clone());
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = others.iter().find(|(other, _)| *other == wanted) {
            return Ok(client.clone());
        }
        let client = self.http.client(timeout, tls)?;
        if others.len() == OTHERS {
            others.remove(0);
        }
        others.push((wanted, client.clone()));
        Ok(client)
    }
}
