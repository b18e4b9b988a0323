//! What can go wrong.

use h2::Reason;

use super::{Framing, Kind, Lane};
use crate::random::Random;

/// What the server does wrong in an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    None,
    /// A status that is no success.
    Refusal(Refusal),
    /// A refusal before the request has been read to its end, so many thousandths of it.
    EarlyRefusal {
        status: u16,
        read: usize,
        /// Closes then, whatever is still being sent.
        abrupt: bool,
    },
    /// An error that comes with a success: instead of the content, or within a stream.
    ErrorInside,
    /// A page where something else was asked for.
    Page,
    /// A stream that ends without saying that it is complete.
    NoEnd,
    /// A stream that says that it is complete, while its body goes on.
    Lingers,
    /// Breaks while the request is being read, or instead of any response.
    Before(Break, usize),
    /// Breaks within the head.
    Head(Break),
    /// Breaks so many thousandths of the content into the body.
    Body(Break, usize),
    /// What is no HTTP, instead of a head.
    Garbage,
    /// What is no chunk, instead of one.
    BadChunk(usize),
    /// All is well, but the connection is closed then though nothing said so.
    ThenClose,
    /// As servers do that have waited for long: a response that nobody asked for, and the end.
    ThenStray,
    /// All is well, but the connection takes no more requests (GOAWAY without an error).
    ThenGoAway,
}

/// How something breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Break {
    /// The connection ends (FIN).
    Close,
    /// The connection is reset (RST).
    Reset,
    /// Nothing more comes.
    Stall,
    /// The stream is reset (RST_STREAM).
    Stream(Reason),
    /// The stream ends before its length (END_STREAM).
    Short,
    /// The connection ends with a GOAWAY of this reason.
    GoAway(Reason),
    /// Nothing more comes or goes on the whole connection.
    StallAll,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    pub status: u16,
    pub wait: Wait,
    pub should_retry: Option<bool>,
    pub body: RefusalBody,
}

/// What a refusal says about the next attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wait {
    Nothing,
    Seconds(u32),
    Milliseconds(u32),
    /// What cannot be read or means nothing.
    Nonsense(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RefusalBody {
    Json,
    Page,
    Empty,
    /// Its end never comes: the connection or the stream is closed.
    Cut,
}

impl Fault {
    pub(super) fn new(random: &mut Random, lane: Lane, kind: Kind, framing: Framing) -> Self {
        if random.percent(45) {
            return Self::None;
        }
        let is_upload = matches!(kind, Kind::Upload(_));
        loop {
            let fault = match random.within(0..14) {
                0..3 => Self::Refusal(Refusal::new(random)),
                3 if is_upload => Self::EarlyRefusal {
                    status: random.of(&[400, 401, 413, 429]),
                    read: random.within(0..1000),
                    abrupt: random.percent(50),
                },
                4 if !matches!(kind, Kind::Download(_) | Kind::Text | Kind::Only) => {
                    Self::ErrorInside
                }
                5 if !matches!(kind, Kind::Download(_) | Kind::Text | Kind::Only) => Self::Page,
                6 if kind == Kind::Stream => random.of(&[Self::NoEnd, Self::Lingers]),
                7..9 => Self::Before(
                    Break::new(random, lane),
                    // Mostly after all of the request.
                    random.within(0..2000).min(1000),
                ),
                9 if !lane.is_http2() => Self::Head(Break::new(random, lane)),
                10..12 => Self::Body(Break::new(random, lane), random.within(0..1000)),
                12 if !lane.is_http2() => match random.percent(50) {
                    true => Self::Garbage,
                    false => Self::BadChunk(random.within(0..1000)),
                },
                13 if lane == Lane::Http2Shared => Self::ThenGoAway,
                13 if !lane.is_http2() => {
                    random.of(&[Self::ThenClose, Self::ThenClose, Self::ThenStray])
                }
                _ => continue,
            };
            if fault.can_be_told(lane, kind, framing) {
                return fault;
            }
        }
    }

    /// Whether a client can know it from a whole response.
    fn can_be_told(&self, lane: Lane, kind: Kind, framing: Framing) -> bool {
        match self {
            Self::BadChunk(_) => framing == Framing::Chunked,
            Self::Lingers => framing == Framing::Chunked,
            Self::Body(Break::Close, _) if framing == Framing::Close => true,
            Self::Body(Break::Short, _) => framing == Framing::Length || kind == Kind::Stream,
            // Before the head there is nothing that could be short.
            Self::Before(Break::Short, _) => false,
            Self::ThenClose | Self::ThenStray => framing != Framing::Close,
            _ => !(lane.is_http2() && framing == Framing::Close),
        }
    }

    pub fn stalls(&self) -> bool {
        let stalls = |how: &Break| matches!(how, Break::Stall | Break::StallAll);
        match self {
            Self::Before(how, _) | Self::Head(how) | Self::Body(how, _) => stalls(how),
            _ => false,
        }
    }

    /// In the table.
    pub fn name(&self) -> String {
        match self {
            Self::None => "none".into(),
            Self::Refusal(refusal) => format!("status {}", refusal.status),
            Self::EarlyRefusal { status, abrupt, .. } => {
                let end = if *abrupt { ", then the end" } else { "" };
                format!("status {status} while the request is sent{end}")
            }
            Self::ErrorInside => "error in a success".into(),
            Self::Page => "page instead".into(),
            Self::NoEnd => "no [DONE]".into(),
            Self::Lingers => "body goes on after [DONE]".into(),
            Self::Before(how, _) => format!("{} before the head", how.name()),
            Self::Head(how) => format!("{} in the head", how.name()),
            Self::Body(how, _) => format!("{} in the body", how.name()),
            Self::Garbage => "no HTTP".into(),
            Self::BadChunk(_) => "no chunk".into(),
            Self::ThenClose => "closed afterwards".into(),
            Self::ThenStray => "stray response afterwards".into(),
            Self::ThenGoAway => "GOAWAY afterwards".into(),
        }
    }
}

impl Break {
    fn new(random: &mut Random, lane: Lane) -> Self {
        let reasons = [
            Reason::NO_ERROR,
            Reason::INTERNAL_ERROR,
            Reason::PROTOCOL_ERROR,
            Reason::REFUSED_STREAM,
            Reason::CANCEL,
            Reason::ENHANCE_YOUR_CALM,
        ];
        match lane {
            Lane::Http1 | Lane::Http1Tls => random.of(&[Self::Close, Self::Reset, Self::Stall]),
            Lane::Http2 => match random.within(0..5) {
                0 => Self::Stall,
                1 => Self::Short,
                _ => Self::Stream(random.of(&reasons)),
            },
            Lane::Http2Shared => match random.within(0..40) {
                0..8 => Self::Close,
                8..16 => Self::Reset,
                16..24 => Self::GoAway(random.of(&reasons)),
                24..30 => Self::Stall,
                30 => Self::StallAll,
                _ => Self::Stream(random.of(&reasons)),
            },
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Reset => "reset",
            Self::Stall => "stall",
            Self::Stream(_) => "RST_STREAM",
            Self::Short => "early END_STREAM",
            Self::GoAway(_) => "GOAWAY",
            Self::StallAll => "stall of the connection",
        }
    }
}

impl Refusal {
    fn new(random: &mut Random) -> Self {
        let again = [408, 409, 429, 429, 429, 500, 502, 503, 503, 504, 529];
        let never = [400, 401, 403, 404, 413, 422, 501];
        Self {
            status: match random.percent(80) {
                true => random.of(&again),
                false => random.of(&never),
            },
            wait: match random.within(0..6) {
                0 => Wait::Seconds(random.of(&[1, 2, 7, 120, 121, 100_000])),
                1 => Wait::Milliseconds(random.of(&[1, 20, 999, 120_000, 120_001])),
                2 => Wait::Nonsense(random.of(&["soon", "0", "-1", "inf", "NaN", ""])),
                _ => Wait::Nothing,
            },
            should_retry: random.percent(10).then(|| random.percent(50)),
            body: random.of(&[
                RefusalBody::Json,
                RefusalBody::Json,
                RefusalBody::Page,
                RefusalBody::Empty,
                RefusalBody::Cut,
            ]),
        }
    }

    /// Whether the client is to send again, with attempts left.
    pub fn invites(&self) -> bool {
        let by_status = matches!(self.status, 408 | 409 | 429 | 500 | 502..);
        self.should_retry.unwrap_or(by_status) && self.asked().is_none_or(|asked| asked <= 120_000)
    }

    /// How many milliseconds the server asks to wait.
    pub fn asked(&self) -> Option<u64> {
        match self.wait {
            Wait::Seconds(seconds) => Some(u64::from(seconds) * 1000),
            Wait::Milliseconds(milliseconds) => Some(u64::from(milliseconds)),
            Wait::Nothing | Wait::Nonsense(_) => None,
        }
    }
}
