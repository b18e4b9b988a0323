//! How connections are made and kept.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use super::ClientBuilder;
use crate::client::error::{Error, Result};

impl ClientBuilder {
    /// Speaks HTTP/1.1 alone, so that each call under way has a connection of its own. By default calls
    /// whose response is read as a whole share connections of HTTP/2, a hundred on each, where a server
    /// with TLS offers it.
    pub fn http1_only(mut self) -> Self {
        self.connecting.http1_only = true;
        self
    }

    /// Asks the other end of an HTTP/2 connection each `interval` for a sign of life while calls are under
    /// way on it. Without one for another `interval`, 20 s at most, the connection is closed and its calls
    /// fail, or are sent again. By default nothing is asked, and a connection that stalls is noticed by the
    /// time limit of an attempt.
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        self.connecting.ping_interval = Some(interval);
        self
    }

    /// How long a connection is kept that no call uses. 90 s by default; zero keeps none, and
    /// `Duration::MAX` each for as long as the server does.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.connecting.pool_idle_timeout = Some(timeout);
        self
    }

    /// After how long without a byte the system asks whether the other end is still there, and how long
    /// it waits before it asks again; after three times in vain the connection is broken. 15 s by default;
    /// `Duration::MAX` never asks. Counted in whole seconds, at least 1.
    pub fn tcp_keepalive(mut self, interval: Duration) -> Self {
        self.connecting.tcp_keepalive = Some(interval);
        self
    }

    /// Connects to this address where a URL names `host`, instead of asking the system for it; TLS and the
    /// header `Host` keep the name. The port of a URL that has one goes before that of the address, and port
    /// 0 stands for the usual one. More than one address of a host are tried in this order. By default there
    /// is none. What goes through a proxy is looked up there.
    pub fn resolve(mut self, host: impl Into<String>, address: SocketAddr) -> Self {
        let host = host.into().to_ascii_lowercase();
        let known = &mut self.connecting.resolve;
        match known.iter_mut().find(|(other, _)| *other == host) {
            Some((_, addresses)) => addresses.push(address),
            None => known.push((host, vec![address])),
        }
        self
    }

    /// Connects from this address of the machine. By default the system chooses one.
    pub fn local_address(mut self, address: IpAddr) -> Self {
        self.connecting.local_address = Some(address);
        self
    }

    /// Limits how many header lines a response of HTTP/1.1 may have, from 1 to 16,384; 100 by default. A
    /// response with more is an error, [`ErrorKind::ResponseTooLarge`](crate::ErrorKind::ResponseTooLarge),
    /// and so is one whose headers have more than 408 KiB, which cannot be changed. A higher limit takes
    /// memory of each open stream, about 2 KB and 50 bytes for each line beyond a hundred.
    pub fn max_response_headers(mut self, lines: usize) -> Self {
        self.connecting.max_response_headers = Some(lines);
        self
    }

    /// Refuses what cannot be meant.
    pub(super) fn check_connections(&self) -> Result<()> {
        let settings = &self.connecting;
        for (name, interval) in [
            ("ping_interval", settings.ping_interval),
            ("tcp_keepalive", settings.tcp_keepalive),
        ] {
            if interval.is_some_and(|interval| interval.is_zero()) {
                let text = format!("a `{name}` of zero would ask without a pause");
                return Err(Error::config(text));
            }
        }
        Ok(())
    }
}
