//! What each call is and what goes wrong with it: a function of the seed and the number of the call.

mod fault;

use std::time::Duration;

pub use fault::{Break, Fault, RefusalBody, Wait};

use crate::random::Random;

/// How long the pauses within a body may take in all.
pub const LONGEST_PAUSES: Duration = Duration::from_millis(400);

/// A way to the server: a client and a listener of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    Http1,
    Http1Tls,
    /// Without HTTP/1.1, and with faults of streams alone, so that a call can blame no other.
    Http2,
    /// As a server has it that speaks both, and with faults of whole connections, which hit all calls that
    /// are on them.
    Http2Shared,
}

impl Lane {
    pub const ALL: [Self; 4] = [Self::Http1, Self::Http1Tls, Self::Http2, Self::Http2Shared];

    pub fn name(self) -> &'static str {
        match self {
            Self::Http1 => "HTTP/1.1",
            Self::Http1Tls => "HTTP/1.1 over TLS",
            Self::Http2 => "HTTP/2 alone",
            Self::Http2Shared => "HTTP/2 or 1.1, connections break",
        }
    }

    pub fn is_http2(self) -> bool {
        matches!(self, Self::Http2 | Self::Http2Shared)
    }

    pub fn is_tls(self) -> bool {
        self != Self::Http1
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Json,
    Text,
    /// Whatever comes with the success is of no interest.
    Only,
    /// A stream of any JSON, which `[DONE]` ends.
    Stream,
    /// A stream of completions, which ends when the choice has a reason.
    Completions,
    Download(Taken),
    Upload(Source),
}

/// How a download is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Bytes,
    Saved,
    /// Piece by piece, with pauses.
    Slowly,
}

/// Where the content of an upload comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Memory,
    Path,
    /// Can be read once; its length is not announced.
    Reader,
}

impl Kind {
    pub const NAMES: [&str; 7] = [
        "JSON",
        "text",
        "status alone",
        "stream",
        "completions",
        "download",
        "upload",
    ];

    pub fn index(self) -> usize {
        match self {
            Self::Json => 0,
            Self::Text => 1,
            Self::Only => 2,
            Self::Stream => 3,
            Self::Completions => 4,
            Self::Download(_) => 5,
            Self::Upload(_) => 6,
        }
    }

    pub fn is_events(self) -> bool {
        matches!(self, Self::Stream | Self::Completions)
    }

    /// Whether the call hands out its response before all of it has come.
    pub fn is_open_ended(self) -> bool {
        self.is_events() || matches!(self, Self::Download(_))
    }
}

/// How the end of a body is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    Length,
    /// Over HTTP/2: without a length.
    Chunked,
    /// By the end of the connection.
    Close,
}

/// What the server does when a call comes for the first time, the second time and so on.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    pub fault: Fault,
    pub framing: Framing,
    /// In how many pieces the body is written, and how long the server waits before each.
    pub pieces: usize,
    pub pause: Duration,
    /// Whether the response is compressed.
    pub gzip: bool,
    /// Whether the request is first sent elsewhere.
    pub redirects: bool,
    /// Whether TLS is closed as it should be.
    pub close_notify: bool,
    /// Decides small things, such as where a line is broken.
    pub salt: u64,
}

#[derive(Clone, Debug)]
pub struct Plan {
    pub call: u64,
    pub lane: Lane,
    pub kind: Kind,
    pub max_retries: u32,
    /// Of an attempt.
    pub timeout: Duration,
    /// The caller gives up after this time, or after this many items.
    pub leaves_after: Option<Leave>,
    /// Bytes of content in the response.
    pub size: usize,
    /// Bytes of content in the request.
    pub sent_size: usize,
    pub attempts: Vec<Attempt>,
}

#[derive(Clone, Copy, Debug)]
pub enum Leave {
    Time(Duration),
    Items(usize),
}

impl Plan {
    pub fn new(seed: u64, call: u64) -> Self {
        let random = &mut Random::at(seed, call);
        let lane = random.of(&Lane::ALL);
        let kind = match random.within(0..100) {
            0..30 => Kind::Json,
            30..34 => Kind::Text,
            34..37 => Kind::Only,
            37..55 => Kind::Stream,
            55..65 => Kind::Completions,
            65..82 => Kind::Download(random.of(&[Taken::Bytes, Taken::Saved, Taken::Slowly])),
            _ => Kind::Upload(random.of(&[Source::Memory, Source::Path, Source::Reader])),
        };
        let max_retries = match kind {
            Kind::Upload(Source::Reader) => 0,
            _ => random.of(&[0, 1, 2, 2, 2, 3]),
        };
        let attempts: Vec<_> = (0..=max_retries)
            .map(|_| Attempt::new(random, lane, kind))
            .collect();
        let stalls = attempts.iter().any(|attempt| attempt.fault.stalls());
        let timeout = match stalls || lane == Lane::Http2Shared {
            true => Duration::from_millis(random.within(1000..2000) as u64),
            false => Duration::from_secs(20),
        };
        let leaves_after = random.percent(6).then(|| match kind.is_open_ended() {
            true => Leave::Items(random.within(0..8)),
            false => Leave::Time(Duration::from_millis(random.size(300) as u64)),
        });
        let (most, most_sent) = match kind {
            Kind::Json | Kind::Text | Kind::Only => (200_000, 20_000),
            Kind::Stream | Kind::Completions => (60, 2_000),
            Kind::Download(_) => (2_000_000, 1),
            Kind::Upload(_) => (1, 600_000),
        };
        let refused_early = attempts
            .iter()
            .any(|attempt| matches!(attempt.fault, Fault::EarlyRefusal { .. }));
        let sent_size = match refused_early {
            // So that there is something left to send.
            true => random.within(50_000..most_sent),
            false => random.size(most_sent),
        };
        Self {
            call,
            lane,
            kind,
            max_retries,
            timeout,
            leaves_after,
            size: random.size(most),
            sent_size,
            attempts,
        }
    }

    /// The longest that the call may take if the machine has time for it.
    pub fn limit(&self) -> Duration {
        let attempts = self.attempts.iter().map(|attempt| {
            // A stream may take its time, piece for piece.
            let sending = attempt.pause * attempt.pieces as u32;
            self.timeout
                + if self.kind.is_open_ended() {
                    sending + self.timeout
                } else {
                    Duration::ZERO
                }
        });
        let pauses = crate::clock::LONGEST_PAUSE * self.max_retries;
        attempts.sum::<Duration>() + pauses + self.slow_reader()
    }

    /// How long the reader of a download takes for itself.
    fn slow_reader(&self) -> Duration {
        match self.kind {
            Kind::Download(Taken::Slowly) => Duration::from_secs(2),
            _ => Duration::ZERO,
        }
    }
}

impl Attempt {
    fn new(random: &mut Random, lane: Lane, kind: Kind) -> Self {
        let framing = match random.within(0..10) {
            0..5 => Framing::Length,
            // Where nothing can tell a cut, none is made: these are whole or not sent this way.
            5 if !lane.is_http2() && matches!(kind, Kind::Json | Kind::Stream) => Framing::Close,
            _ => Framing::Chunked,
        };
        let pieces = match random.percent(60) {
            true => 1,
            false => random.of(&[2, 3, 5, 7, 11, 150]),
        };
        let pause = match random.percent(30) {
            true => Duration::from_millis(random.within(1..40) as u64)
                .min(LONGEST_PAUSES / pieces as u32),
            false => Duration::ZERO,
        };
        let fault = Fault::new(random, lane, kind, framing);
        Self {
            fault,
            gzip: fault != Fault::Lingers && random.percent(25),
            framing,
            pieces,
            pause,
            redirects: kind != Kind::Upload(Source::Reader) && random.percent(8),
            close_notify: random.percent(50),
            salt: random.next(),
        }
    }
}
