//! Row 1: event streams in memory.

use std::time::Duration;

use bytes::Bytes;
use eventsource_stream::Eventsource as _;
use futures::StreamExt as _;
use openai_typed::sse::Decoder;

use super::{ask, cpu, median};
use crate::table::Table;
use crate::{Error, server};

const EVENTS: usize = 100_000;
const MEGABYTE: usize = 1 << 20;
const ROUNDS: usize = 5;

/// Small events take milliseconds, so that more rounds can make up for what disturbs them.
const SMALL_ROUNDS: usize = 51;

/// What takes longer is broken off.
const PATIENCE: Duration = Duration::from_secs(4);

/// Two floors: to find the lines, and to hand out their data as well.
const DECODERS: [&str; 4] = [
    "openai-typed",
    "scan",
    "scan-and-copy",
    "eventsource-stream",
];

pub fn tables() -> Result<Vec<Table>, Error> {
    let header = [
        "",
        "openai-typed",
        "memchr for the lines",
        "and a `String` of each",
        "eventsource-stream",
        "times as fast as it",
    ];
    let mut small = Table::new(
        format!("1. Decoding {EVENTS} small events in memory, ns per event"),
        header,
    );
    for (name, piece) in [("an event at a time", "event"), ("8 KB at a time", "8192")] {
        let nanoseconds = DECODERS.map(|decoder| figure(decoder, "small", piece));
        let [ours, scan, copy, peer] = nanoseconds;
        let (ours, scan, copy, peer) = (ours?, scan?, copy?, peer?);
        let each = |total: Option<f64>| total.map(|total| total / EVENTS as f64);
        small.row(
            name,
            [ours, scan, copy, peer]
                .map(|total| shown(each(total)))
                .into_iter()
                .chain([faster(ours, peer)]),
        );
    }
    let mut large = Table::new("One large event, CPU ms", header);
    for (size, name) in [(1, "1 MB"), (8, "8 MB"), (64, "64 MB")] {
        for (piece, piece_name) in [
            ("1", "1 B"),
            ("1024", "1 KB"),
            ("8192", "8 KB"),
            ("65536", "64 KB"),
        ] {
            let case = size.to_string();
            let nanoseconds = DECODERS.map(|decoder| figure(decoder, &case, piece));
            let [ours, scan, copy, peer] = nanoseconds;
            let (ours, scan, copy, peer) = (ours?, scan?, copy?, peer?);
            large.row(
                format!("{name}, {piece_name} at a time"),
                [ours, scan, copy, peer]
                    .map(|total| shown(total.map(|total| total / 1e6)))
                    .into_iter()
                    .chain([faster(ours, peer)]),
            );
        }
    }
    Ok(vec![small, large])
}

fn shown(value: Option<f64>) -> String {
    match value {
        Some(value) if value < 10.0 => format!("{value:.2}"),
        Some(value) => format!("{value:.0}"),
        None => format!("over {} s", PATIENCE.as_secs()),
    }
}

fn faster(ours: Option<f64>, peer: Option<f64>) -> String {
    match (ours, peer) {
        (Some(ours), Some(peer)) => format!("{:.1}×", peer / ours),
        (Some(ours), None) => format!("over {:.0}×", PATIENCE.as_nanos() as f64 / ours),
        (None, _) => "–".to_owned(),
    }
}

/// Nanoseconds, if it ended in time.
fn figure(decoder: &str, case: &str, piece: &str) -> Result<Option<f64>, Error> {
    let answer = ask(&["decode", decoder, case, piece])?;
    Ok(match answer.as_str() {
        "over" => None,
        nanoseconds => Some(nanoseconds.parse()?),
    })
}

pub fn child(arguments: &[&str]) -> Result<String, Error> {
    let [decoder, case, piece] = arguments else {
        return Err("expected a decoder, a case and the size of a piece".into());
    };
    let (input, events, piece_size) = input(case, piece)?;
    let mut rounds = Vec::new();
    let number = if *case == "small" {
        SMALL_ROUNDS
    } else {
        ROUNDS
    };
    for _ in 0..number {
        let pieces = Pieces {
            rest: input.clone(),
            size: piece_size,
            until: cpu() + PATIENCE,
            given: 0,
            broken_off: false,
        };
        let start = cpu();
        let (decoded, pieces) = match *decoder {
            "openai-typed" => ours(pieces)?,
            "eventsource-stream" => futures::executor::block_on(eventsource_stream(pieces)),
            "scan" => scan(pieces),
            "scan-and-copy" => scan_and_copy(pieces),
            other => return Err(format!("no decoder is called {other}").into()),
        };
        let took = cpu() - start;
        if pieces.broken_off {
            return Ok("over".to_owned());
        }
        if decoded != events {
            return Err(format!("{decoder} decoded {decoded} of {events} events").into());
        }
        rounds.push(took.as_nanos() as f64);
    }
    Ok(median(rounds).to_string())
}

/// The stream, how many events it has, and how large its pieces are to be.
fn input(case: &str, piece: &str) -> Result<(Bytes, usize, usize), Error> {
    let event = format!("data: {}\n\n", server::CHUNK);
    let piece_size = match piece {
        "event" => event.len(),
        size => size.parse()?,
    };
    if case == "small" {
        return Ok((event.repeat(EVENTS).into(), EVENTS, piece_size));
    }
    let data = "x".repeat(case.parse::<usize>()? * MEGABYTE);
    Ok((format!("data: {data}\n\n").into(), 1, piece_size))
}

/// The pieces of a stream, until the patience is over.
struct Pieces {
    rest: Bytes,
    size: usize,
    until: Duration,
    given: usize,
    broken_off: bool,
}

impl Iterator for Pieces {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        self.given += 1;
        if self.given.is_multiple_of(256) && cpu() > self.until {
            self.broken_off = true;
            return None;
        }
        let size = self.rest.len().min(self.size);
        (size > 0).then(|| self.rest.split_to(size))
    }
}

fn ours(mut pieces: Pieces) -> Result<(usize, Pieces), Error> {
    let mut decoder = Decoder::new();
    let mut events = 0;
    for piece in &mut pieces {
        decoder.feed(piece);
        while let Some(event) = decoder.next_event()? {
            std::hint::black_box(event);
            events += 1;
        }
    }
    Ok((events, pieces))
}

async fn eventsource_stream(mut pieces: Pieces) -> (usize, Pieces) {
    let mut events = 0;
    {
        let stream = futures::stream::iter(&mut pieces).map(Ok::<_, std::convert::Infallible>);
        let mut stream = std::pin::pin!(stream.eventsource());
        while let Some(Ok(event)) = stream.next().await {
            std::hint::black_box(event);
            events += 1;
        }
    }
    (events, pieces)
}

/// The limit: finds the lines, and does nothing with them.
fn scan(mut pieces: Pieces) -> (usize, Pieces) {
    let mut lines = 0;
    for piece in &mut pieces {
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', &piece) {
            std::hint::black_box(&piece[start..end]);
            start = end + 1;
            lines += 1;
        }
    }
    (lines / 2, pieces)
}

/// The limit of what hands out the data in strings of their own.
fn scan_and_copy(mut pieces: Pieces) -> (usize, Pieces) {
    let mut events = 0;
    let mut line = Vec::new();
    for piece in &mut pieces {
        let mut rest = &piece[..];
        while let Some(end) = memchr::memchr(b'\n', rest) {
            line.extend_from_slice(&rest[..end]);
            rest = &rest[end + 1..];
            if line.starts_with(b"data: ") {
                line.drain(..b"data: ".len());
                let data = String::from_utf8(std::mem::take(&mut line));
                events += usize::from(std::hint::black_box(data).is_ok());
            }
            line.clear();
        }
        line.extend_from_slice(rest);
    }
    (events, pieces)
}
