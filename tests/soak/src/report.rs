//! Counts what happened, and prints it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use crate::calls::Outcome;
use crate::health::Quarter;
use crate::judge::result_name;
use crate::log::Seen;
use crate::plan::{Kind, Lane, Plan};

#[derive(Default)]
pub struct Report {
    calls: BTreeMap<(usize, usize), u64>,
    results: BTreeMap<(usize, String), u64>,
    faults: BTreeMap<String, u64>,
    attempts: u64,
    unseen: u64,
    pub judged: u64,
    /// Calls of which a time limit is not judged, since the machine was busy.
    busy: u64,
    longest: Option<(Duration, u64)>,
}

impl Report {
    pub fn add(&mut self, plan: &Plan, outcome: &Outcome, seen: &[Seen], busy: bool) {
        let lane = Lane::ALL
            .iter()
            .position(|lane| *lane == plan.lane)
            .unwrap_or_default();
        *self.calls.entry((plan.kind.index(), lane)).or_default() += 1;
        *self
            .results
            .entry((plan.kind.index(), result_name(&outcome.got)))
            .or_default() += 1;
        for attempt in plan.attempts.iter().take(seen.len()) {
            *self.faults.entry(attempt.fault.name()).or_default() += 1;
        }
        self.attempts += seen.len() as u64;
        self.unseen += outcome.attempts.unwrap_or(0).saturating_sub(seen.len()) as u64;
        self.judged += 1;
        self.busy += u64::from(busy);
        if self
            .longest
            .is_none_or(|(longest, _)| outcome.took > longest)
        {
            self.longest = Some((outcome.took, plan.call));
        }
    }

    pub fn print(&self, quarters: Option<[Quarter; 4]>) -> String {
        let mut text = String::new();
        let lanes: Vec<_> = Lane::ALL
            .iter()
            .map(|lane| lane.name().to_owned())
            .collect();
        table(&mut text, "calls", &lanes, |kind, lane| {
            let lane = Lane::ALL
                .iter()
                .position(|other| other.name() == lane)
                .unwrap_or_default();
            self.calls.get(&(kind, lane)).copied().unwrap_or(0)
        });
        let mut results: Vec<_> = self
            .results
            .keys()
            .map(|(_, result)| result.clone())
            .collect();
        results.sort();
        results.dedup();
        table(&mut text, "results", &results, |kind, result| {
            self.results
                .get(&(kind, result.to_owned()))
                .copied()
                .unwrap_or(0)
        });
        let _ = writeln!(text, "| fault | attempts |\n| --- | ---: |");
        for (fault, count) in &self.faults {
            let _ = writeln!(text, "| {fault} | {count} |");
        }
        let (longest, call) = self.longest.unwrap_or_default();
        let _ = writeln!(
            text,
            "\n{} calls in {} attempts, and {} attempts that were lost with an old connection; the longest call took {:.1} s (call {call}); \
             time limits of {} calls were not judged, since the machine was busy",
            self.judged,
            self.attempts,
            self.unseen,
            longest.as_secs_f64(),
            self.busy,
        );
        for (number, quarter) in quarters.iter().flatten().enumerate() {
            let megabytes = |bytes: u64| bytes as f64 / 1e6;
            let most = quarter.most;
            let _ = writeln!(
                text,
                "quarter {}: {:.1} MB of memory, at most {:.1} MB, {} connections and {} tasks of the client",
                number + 1,
                megabytes(quarter.memory),
                megabytes(most.memory),
                most.connections,
                most.tasks
            );
        }
        text
    }
}

fn table(text: &mut String, title: &str, columns: &[String], count: impl Fn(usize, &str) -> u64) {
    let _ = writeln!(text, "| {title} | {} |", columns.join(" | "));
    let _ = writeln!(text, "| ---{} |", " | ---:".repeat(columns.len()));
    for (kind, name) in Kind::NAMES.iter().enumerate() {
        let counts: Vec<_> = columns
            .iter()
            .map(|column| count(kind, column).to_string())
            .collect();
        let _ = writeln!(text, "| {name} | {} |", counts.join(" | "));
    }
    text.push('\n');
}
