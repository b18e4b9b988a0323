//! What the servers saw and did, which is what the results of the client are judged by.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::plan::Lane;

/// An attempt of a call, as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub connection: u64,
    pub begun: Instant,
    /// The server has done with it.
    pub ended: Option<Instant>,
    /// The head of the response has been handed to the connection.
    pub head: bool,
    /// Bytes of the body that have been.
    pub sent: usize,
    /// All of the response has been, its end included.
    pub whole: bool,
    /// How long the client stayed after the stream had said that it was complete.
    pub lingered: Duration,
    /// The client was gone before the server had done what it meant to.
    pub left: bool,
    /// A fault that was meant for another call ended the connection, or stalled it.
    pub hit: Vec<End>,
    /// It has been sent elsewhere and not come there yet.
    pub redirected: bool,
    /// What was wrong with the request.
    pub wrong: Option<String>,
}

/// How long the connections that ended are remembered.
const REMEMBERED: Duration = Duration::from_secs(120);

/// What became of a connection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    /// It is closed or closing.
    Closed,
    /// Nothing comes or goes on it, for [`STALLED`].
    Stalled,
}

/// How long a connection stalls before it is closed.
pub const STALLED: Duration = Duration::from_secs(4);

/// A connection that a server ended between or under calls.
struct Ended {
    at: Instant,
    lane: Lane,
    connection: u64,
    how: End,
}

#[derive(Default)]
pub struct Log {
    calls: Mutex<HashMap<u64, Vec<Seen>>>,
    ends: Mutex<VecDeque<Ended>>,
    /// Connections that are open.
    pub open: AtomicUsize,
    pub connections: AtomicU64,
    /// Requests of calls that nobody makes.
    strangers: Mutex<Vec<String>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Log {
    /// Another attempt of this call; its index.
    pub fn begin(&self, call: u64, connection: u64) -> usize {
        let mut calls = lock(&self.calls);
        let hit = self.end_of(connection);
        let attempts = calls.entry(call).or_default();
        attempts.push(Seen {
            connection,
            begun: Instant::now(),
            ended: None,
            head: false,
            sent: 0,
            whole: false,
            lingered: Duration::ZERO,
            left: false,
            hit,
            redirected: false,
            wrong: None,
        });
        attempts.len() - 1
    }

    /// The attempt is about to be sent elsewhere, which ends its first request.
    pub fn redirect(&self, call: u64, index: usize) {
        self.update(call, index, |seen| {
            seen.redirected = true;
            seen.ended = Some(Instant::now());
        });
    }

    /// The attempt that was redirected comes for the second time.
    pub fn resume(&self, call: u64, connection: u64) -> usize {
        let Some(index) = self.last(call) else {
            return self.begin(call, connection);
        };
        let hit = self.end_of(connection);
        self.update(call, index, |seen| {
            seen.connection = connection;
            seen.ended = None;
            seen.redirected = false;
            seen.hit.extend(hit);
        });
        index
    }

    /// It may have been told to end while requests still come.
    fn end_of(&self, connection: u64) -> Vec<End> {
        let ends = lock(&self.ends);
        let of_it = ends.iter().filter(|end| end.connection == connection);
        of_it.map(|end| end.how).collect()
    }

    pub fn update(&self, call: u64, index: usize, change: impl FnOnce(&mut Seen)) {
        let mut calls = lock(&self.calls);
        if let Some(seen) = calls
            .get_mut(&call)
            .and_then(|attempts| attempts.get_mut(index))
        {
            change(seen);
        }
    }

    /// A connection ends for the sake of one call, or after it.
    pub fn end_connection(&self, lane: Lane, connection: u64, for_call: u64, how: End) {
        let mut calls = lock(&self.calls);
        for (call, attempts) in calls.iter_mut() {
            let others = attempts
                .iter_mut()
                .filter(|seen| seen.connection == connection);
            for seen in others.filter(|_| *call != for_call) {
                // What was handed over may not have left yet.
                let recent = seen
                    .ended
                    .is_none_or(|ended| ended.elapsed() < Duration::from_secs(2));
                if recent {
                    seen.hit.push(how);
                }
            }
        }
        let mut ends = lock(&self.ends);
        let at = Instant::now();
        ends.push_back(Ended {
            at,
            lane,
            connection,
            how,
        });
        while ends
            .front()
            .is_some_and(|end| end.at.elapsed() > REMEMBERED)
        {
            ends.pop_front();
        }
    }

    /// What became of connections of this lane since shortly before this moment.
    pub fn ended_since(&self, lane: Lane, since: Instant) -> Vec<End> {
        let ends = lock(&self.ends);
        let recent = ends.iter().filter(|end| {
            let lasts = if end.how == End::Stalled {
                STALLED
            } else {
                Duration::ZERO
            };
            end.lane == lane && end.at + lasts + Duration::from_secs(1) > since
        });
        let mut all: Vec<_> = recent.map(|end| end.how).collect();
        all.dedup();
        all
    }

    /// The last attempt of this call.
    fn last(&self, call: u64) -> Option<usize> {
        lock(&self.calls).get(&call)?.len().checked_sub(1)
    }

    pub fn of(&self, call: u64) -> Vec<Seen> {
        lock(&self.calls).get(&call).cloned().unwrap_or_default()
    }

    /// What was seen of a call that is over, once the server has done with it; an error if the server is
    /// still at it after `patience`.
    pub async fn settled(&self, call: u64, patience: Duration) -> Result<Vec<Seen>, Vec<Seen>> {
        let begun = Instant::now();
        loop {
            let seen = self.of(call);
            if seen.iter().all(|seen| seen.ended.is_some()) {
                return Ok(seen);
            }
            if begun.elapsed() > patience {
                return Err(seen);
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The call has been judged.
    pub fn forget(&self, call: u64) {
        lock(&self.calls).remove(&call);
    }

    pub fn stranger(&self, what: String) {
        lock(&self.strangers).push(what);
    }

    pub fn take_stranger(&self) -> Option<String> {
        lock(&self.strangers).pop()
    }

    pub fn opened(&self) -> u64 {
        self.open.fetch_add(1, Ordering::SeqCst);
        self.connections.fetch_add(1, Ordering::SeqCst)
    }

    pub fn closed(&self) {
        self.open.fetch_sub(1, Ordering::SeqCst);
    }
}
