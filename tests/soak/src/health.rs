//! Memory, lateness and panics of this process.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// Lateness from which on a moment is remembered.
const LATE: Duration = Duration::from_millis(20);
const REMEMBERED: Duration = Duration::from_secs(180);

static PANIC: OnceLock<String> = OnceLock::new();
static HAS_PANICKED: AtomicBool = AtomicBool::new(false);

/// Notes the first panic, in whatever thread or task it is.
pub fn note_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let _ = PANIC.set(info.to_string());
        HAS_PANICKED.store(true, Ordering::SeqCst);
        usual(info);
    }));
}

pub fn panic() -> Option<&'static str> {
    HAS_PANICKED
        .load(Ordering::SeqCst)
        .then(|| PANIC.get().map_or("a panic", String::as_str))
}

/// How late timers were.
#[derive(Default)]
pub struct Lateness(Mutex<VecDeque<(Instant, Duration)>>);

impl Lateness {
    /// Looks at a timer of the runtime that this runs on, for ever.
    pub async fn watch(&self) {
        loop {
            let begun = Instant::now();
            tokio::time::sleep(Duration::from_millis(10)).await;
            let late = begun.elapsed().saturating_sub(Duration::from_millis(12));
            if late > LATE {
                let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                all.push_back((begun, late));
                while all.front().is_some_and(|(at, _)| at.elapsed() > REMEMBERED) {
                    all.pop_front();
                }
            }
        }
    }

    /// The most since then.
    pub fn since(&self, since: Instant) -> Duration {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = all.iter().filter(|(at, late)| *at + *late >= since);
        recent.map(|(_, late)| *late).max().unwrap_or_default()
    }
}

/// What the memory of the process comes to, in bytes; 0 where that is not told.
pub fn resident() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = text
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}

/// What there is at a moment.
#[derive(Clone, Copy)]
pub struct Sample {
    pub memory: u64,
    pub connections: usize,
    pub tasks: usize,
}

/// What there was in a quarter of the run.
#[derive(Clone, Copy)]
pub struct Quarter {
    /// The mean.
    pub memory: u64,
    pub most: Sample,
}

/// The quarters of a run, if it was long enough to have some.
pub fn quarters(samples: &[Sample]) -> Option<[Quarter; 4]> {
    let size = samples.len() / 4;
    if size == 0 {
        return None;
    }
    let quarter = |number: usize| {
        let samples = &samples[number * size..(number + 1) * size];
        let most = |of: fn(&Sample) -> u64| samples.iter().map(of).max().unwrap_or(0);
        Quarter {
            memory: samples.iter().map(|sample| sample.memory).sum::<u64>() / size as u64,
            most: Sample {
                memory: most(|sample| sample.memory),
                connections: most(|sample| sample.connections as u64) as usize,
                tasks: most(|sample| sample.tasks as u64) as usize,
            },
        }
    };
    Some([quarter(0), quarter(1), quarter(2), quarter(3)])
}
