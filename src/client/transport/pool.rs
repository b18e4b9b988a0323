//! The connections of a client and of those derived from it.
//!
//! Calls whose response is read as a whole share connections of HTTP/2, where the server speaks it: so
//! many on each, and another one for more. A connection that has left a call without an answer takes no
//! further ones. Streams and downloads, which are read as slowly as their reader likes, have connections
//! of their own, of HTTP/1.1; with a server that does not speak it, each has an HTTP/2 connection.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::Url;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::clock::Clock;
use super::connect::{CALLS_PER_CONNECTION, HttpSettings, Protocol};
use super::proxy::Proxies;
use crate::client::error::Result;
use crate::client::options::Limits;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Half of the files that a process may usually have open.
pub(in crate::client) const MAX_CONCURRENT_CALLS: usize = 512;

/// The connections.
pub(in crate::client) struct Pool {
    http: HttpSettings,
    pub(in crate::client) clock: Arc<dyn Clock>,
    pub(super) connect_timeout: Duration,
    /// How many calls may be under way; the others wait for a place.
    places: Semaphore,
    /// The one of the client's own settings, and then those of calls with a connect timeout of their
    /// own or to another kind of URL, the newest last.
    routes: Mutex<Vec<Route>>,
}

/// How many routes keep connections of their own.
const ROUTES: usize = 9;

/// The connections of one kind.
struct Route {
    connect_timeout: Duration,
    tls: bool,
    /// Whether it may come to HTTP/2.
    http2: bool,
    /// Each holds one HTTP/2 connection to a server, or as many as it takes of HTTP/1.1. Who uses one
    /// has a clone of it, and so they are counted.
    shared: Vec<Arc<reqwest::Client>>,
    /// For streams and downloads, where `shared` may be HTTP/2.
    single: Option<Arc<reqwest::Client>>,
    /// A server was met that does not speak HTTP/1.1.
    http2_alone: bool,
}

/// What a request is sent by.
pub(super) struct Line<'a> {
    pub(super) client: Arc<reqwest::Client>,
    pool: &'a Pool,
    /// Whether it speaks HTTP/1.1 alone, though HTTP/2 may be had.
    pub(super) is_http1: bool,
    /// Whether an answer has come. Else its connection is left, as one of HTTP/1.1 is closed.
    pub(super) is_sound: bool,
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        if !self.is_sound {
            let mut routes = self.pool.routes();
            for route in routes.iter_mut().filter(|route| route.http2) {
                let shared = &mut route.shared;
                shared.retain(|other| !Arc::ptr_eq(other, &self.client));
            }
        }
    }
}

impl Pool {
    pub(in crate::client) fn new(
        http: HttpSettings,
        base_url: &Url,
        clock: Arc<dyn Clock>,
        limits: Limits,
        max_concurrent_calls: usize,
    ) -> Result<Self> {
        let connect_timeout = limits.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let mut route = Route::new(connect_timeout, http.may_need_tls(base_url), &http);
        // What cannot be set up is said when the client is built.
        route.shared(&http)?;
        Ok(Self {
            http,
            clock,
            connect_timeout,
            places: Semaphore::new(max_concurrent_calls.clamp(1, Semaphore::MAX_PERMITS)),
            routes: Mutex::new(vec![route]),
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
        let http = self.http.with(Proxies::through(proxy.clone())?);
        http.client(
            self.connect_timeout,
            proxy.scheme() == "https",
            Protocol::Http1,
        )
    }

    /// A connection to this URL: `shared` with other calls, or a single one, of HTTP/1.1 if it may be.
    pub(super) fn line(
        &self,
        connect_timeout: Option<Duration>,
        url: &Url,
        shared: bool,
        http1: bool,
    ) -> Result<Line<'_>> {
        let mut routes = self.routes();
        let route = self.route(&mut routes, connect_timeout, url);
        let is_single = !shared && route.http2;
        let is_http1 = is_single && http1 && !route.http2_alone;
        let client = match is_single {
            false => route.shared(&self.http)?,
            true => route.single(&self.http, is_http1)?,
        };
        Ok(Line {
            client,
            pool: self,
            is_http1,
            is_sound: false,
        })
    }

    /// Does with HTTP/1.1 or without from now on.
    pub(super) fn set_http2_alone(
        &self,
        connect_timeout: Option<Duration>,
        url: &Url,
        http2_alone: bool,
    ) {
        let mut routes = self.routes();
        let route = self.route(&mut routes, connect_timeout, url);
        route.http2_alone = http2_alone;
    }

    fn routes(&self) -> MutexGuard<'_, Vec<Route>> {
        self.routes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn route<'a>(
        &self,
        routes: &'a mut Vec<Route>,
        connect_timeout: Option<Duration>,
        url: &Url,
    ) -> &'a mut Route {
        let connect_timeout = connect_timeout.unwrap_or(self.connect_timeout);
        let tls = self.http.may_need_tls(url);
        let is_wanted =
            |route: &Route| (route.connect_timeout, route.tls) == (connect_timeout, tls);
        let found = routes.iter().position(is_wanted).unwrap_or_else(|| {
            if routes.len() == ROUTES {
                routes.remove(1);
            }
            routes.push(Route::new(connect_timeout, tls, &self.http));
            routes.len() - 1
        });
        &mut routes[found]
    }
}

impl Route {
    fn new(connect_timeout: Duration, tls: bool, http: &HttpSettings) -> Self {
        Self {
            connect_timeout,
            tls,
            http2: tls && !http.connections.http1_only,
            shared: Vec::new(),
            single: None,
            http2_alone: false,
        }
    }

    /// The first connection that has room.
    fn shared(&mut self, http: &HttpSettings) -> Result<Arc<reqwest::Client>> {
        // This list holds one, too.
        let most = match self.http2 {
            true => CALLS_PER_CONNECTION,
            false => usize::MAX,
        };
        let has_room = |client: &&Arc<reqwest::Client>| Arc::strong_count(client) <= most;
        if let Some(client) = self.shared.iter().find(has_room) {
            return Ok(Arc::clone(client));
        }
        let protocol = match self.http2 {
            true => Protocol::Any,
            false => Protocol::Http1,
        };
        let client = self.client(http, protocol)?;
        self.shared.push(Arc::clone(&client));
        Ok(client)
    }

    fn single(&mut self, http: &HttpSettings, http1: bool) -> Result<Arc<reqwest::Client>> {
        if !http1 {
            return self.client(http, Protocol::Any);
        }
        if let Some(client) = &self.single {
            return Ok(Arc::clone(client));
        }
        let client = self.client(http, Protocol::Http1)?;
        Ok(Arc::clone(self.single.insert(client)))
    }

    fn client(&self, http: &HttpSettings, protocol: Protocol) -> Result<Arc<reqwest::Client>> {
        let client = http.client(self.connect_timeout, self.tls, protocol)?;
        Ok(Arc::new(client))
    }
}
