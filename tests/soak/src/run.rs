//! A run from its beginning to its end.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use openai_typed::Client;
use tokio::runtime::Runtime;

use crate::Arguments;
use crate::calls::{self, Outcome};
use crate::clock::{FastClock, Listener};
use crate::health::{self, Lateness, Sample};
use crate::judge::{Around, judge, permitted};
use crate::log::{Log, Seen};
use crate::plan::{Lane, Plan};
use crate::report::Report;
use crate::server;

const AUTHORITY: &str = include_str!("../../it/tls/authority.pem");

/// How long after its call the server may still be at an attempt.
const PATIENCE: Duration = Duration::from_secs(20);

/// Shorter runs grow all the time, since they are still warming up.
const LONG: Duration = Duration::from_secs(180);

/// What all calls share.
struct Run {
    arguments: Arguments,
    log: Arc<Log>,
    clients: Vec<Client>,
    lateness: Arc<Lateness>,
    folder: PathBuf,
    report: Mutex<Report>,
    violations: Mutex<BTreeMap<String, (u64, String)>>,
    stop: AtomicBool,
    next: AtomicU64,
    until: Instant,
}

pub fn run(arguments: &Arguments) -> Result<(), String> {
    health::note_panics();
    tracing::subscriber::set_global_default(Listener).map_err(|error| error.to_string())?;
    let folder = std::env::temp_dir().join(format!("soak-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let outcome = run_in(arguments, folder.clone());
    let _ = std::fs::remove_dir_all(folder);
    outcome
}

fn run_in(arguments: &Arguments, folder: PathBuf) -> Result<(), String> {
    let servers = runtime("server")?;
    let clients = runtime("client")?;
    let log = Arc::new(Log::default());
    let lateness = Arc::new(Lateness::default());
    for runtime in [&servers, &clients] {
        let lateness = Arc::clone(&lateness);
        runtime.spawn(async move { lateness.watch().await });
    }
    let tasks_before = clients.metrics().num_alive_tasks();
    let run = Arc::new(Run {
        arguments: arguments.clone(),
        clients: Lane::ALL
            .iter()
            .map(|lane| client(&servers, *lane, arguments.seed, &log))
            .collect::<Result<_, _>>()?,
        log: Arc::clone(&log),
        lateness,
        folder: folder.clone(),
        report: Mutex::default(),
        violations: Mutex::default(),
        stop: AtomicBool::new(false),
        next: AtomicU64::new(0),
        until: Instant::now() + arguments.seconds,
    });
    let workers: Vec<_> = (0..run.at_once())
        .map(|_| {
            let run = Arc::clone(&run);
            clients.spawn(async move { run.work().await })
        })
        .collect();
    let mut samples = Vec::new();
    while workers.iter().any(|worker| !worker.is_finished()) {
        std::thread::sleep(Duration::from_millis(200));
        if Instant::now() < run.until {
            samples.push(Sample {
                memory: health::resident(),
                connections: log.open.load(Ordering::SeqCst),
                tasks: clients.metrics().num_alive_tasks(),
            });
        }
        if health::panic().is_some() && !arguments.keep_going {
            run.stop.store(true, Ordering::SeqCst);
        }
    }
    let quarters = health::quarters(&samples).filter(|_| arguments.only.is_none());
    println!("{}", lock(&run.report).print(quarters));
    let mut problems = run.violations();
    drop(run);
    problems.extend(leftovers(&log, &clients, tasks_before, &folder));
    problems.extend(health::panic().map(|panic| format!("a panic: {panic}")));
    if let Some([_, second, _, fourth]) = quarters.filter(|_| arguments.seconds >= LONG) {
        let most = second.memory + second.memory / 10 + 8_000_000;
        if fourth.memory > most {
            problems.push(format!(
                "memory grows: {} bytes in the last quarter, {} in the second",
                fourth.memory, second.memory
            ));
        }
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems.join("\n\n")),
    }
}

/// What there should be nothing of when all calls are over and the clients are gone.
fn leftovers(
    log: &Log,
    clients: &Runtime,
    tasks_before: usize,
    folder: &std::path::Path,
) -> Vec<String> {
    let begun = Instant::now();
    loop {
        let mut left = Vec::new();
        let open = log.open.load(Ordering::SeqCst);
        let tasks = clients
            .metrics()
            .num_alive_tasks()
            .saturating_sub(tasks_before);
        let files: Vec<_> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.file_name())
            .collect();
        if open > 0 {
            left.push(format!("{open} connections are still open"));
        }
        if tasks > 0 {
            left.push(format!("{tasks} tasks of the client still run"));
        }
        if !files.is_empty() {
            left.push(format!("files were left behind: {files:?}"));
        }
        left.extend(
            log.take_stranger()
                .map(|request| format!("a request of no call: {request}")),
        );
        if left.is_empty() || begun.elapsed() > PATIENCE {
            return left;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn runtime(name: &str) -> Result<Runtime, String> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let built = builder
        .worker_threads(2)
        .thread_name(name)
        .enable_all()
        .build();
    built.map_err(|error| error.to_string())
}

/// The client of a lane, and its server.
fn client(servers: &Runtime, lane: Lane, seed: u64, log: &Arc<Log>) -> Result<Client, String> {
    let url = servers.block_on(server::start(lane, seed, Arc::clone(log)));
    let url = url.map_err(|error| error.to_string())?;
    let client = Client::builder()
        .base_url(url)
        .no_api_key()
        .no_proxy()
        .clock(FastClock);
    let client = if lane.is_tls() {
        client.root_certificate(AUTHORITY)
    } else {
        client
    };
    client.build().map_err(|error| error.to_string())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Run {
    fn at_once(&self) -> usize {
        match self.arguments.only {
            Some(_) => 1,
            None => self.arguments.calls_at_once,
        }
    }

    async fn work(&self) {
        while !self.stop.load(Ordering::SeqCst) {
            let number = self.next.fetch_add(1, Ordering::SeqCst);
            let call = match self.arguments.only {
                Some(_) if number >= self.arguments.repeat => return,
                Some(call) => call,
                None if Instant::now() >= self.until => return,
                None => number,
            };
            self.call(call).await;
        }
    }

    async fn call(&self, call: u64) {
        let plan = Plan::new(self.arguments.seed, call);
        let lane = Lane::ALL
            .iter()
            .position(|lane| *lane == plan.lane)
            .unwrap_or_default();
        let outcome = calls::make(&self.clients[lane], &plan, &self.folder).await;
        calls::clean(&plan, &self.folder).await;
        let settled = self.log.settled(call, PATIENCE).await;
        let lag = self.lateness.since(outcome.begun);
        let around = Around {
            busy: lag > plan.timeout / 16,
            lag,
            ended: self.log.ended_since(plan.lane, outcome.begun),
        };
        let (seen, verdict) = match settled {
            Ok(seen) => {
                let verdict = judge(&plan, &outcome, &seen, &around);
                (seen, verdict)
            }
            Err(seen) => (
                seen,
                Err(format!(
                    "the server still holds it {PATIENCE:?} after its end"
                )),
            ),
        };
        if let Err(what) = verdict {
            self.violation(&plan, &outcome, &seen, &around, what);
        }
        lock(&self.report).add(&plan, &outcome, &seen, around.busy);
        self.log.forget(call);
    }

    fn violation(
        &self,
        plan: &Plan,
        outcome: &Outcome,
        seen: &[Seen],
        around: &Around,
        what: String,
    ) {
        let seed = self.arguments.seed;
        let mut text = format!(
            "VIOLATION in call {}: {what}\n  repeat: cargo soak --seed {seed} --only {} --repeat 20\n",
            plan.call, plan.call
        );
        text += &format!(
            "  {:?} over {}, limit {:?} per attempt, {:?}, {} bytes down, {} bytes up\n",
            plan.kind,
            plan.lane.name(),
            plan.timeout,
            plan.leaves_after,
            plan.size,
            plan.sent_size
        );
        text += &format!(
            "  came to {:?} after {:?}, attempts {:?}, pauses {:?}; longest lateness {:?}, connections: {:?}\n",
            outcome.got,
            outcome.took,
            outcome.attempts,
            outcome.notes.pauses,
            around.lag,
            around.ended
        );
        for reason in &outcome.notes.reasons {
            text += &format!("  sent again after: {reason}\n");
        }
        for (index, attempt) in plan.attempts.iter().enumerate() {
            text += &format!("  attempt {index}: {attempt:?}\n");
            match seen.get(index) {
                Some(seen) => {
                    let permitted = permitted(plan, index, seen, around);
                    text += &format!(
                        "    server: {seen:?}\n    begun {:?} after the call, permits {permitted:?}\n",
                        seen.begun - outcome.begun
                    );
                }
                None => text += "    not seen\n",
            }
        }
        if !self.arguments.keep_going {
            self.stop.store(true, Ordering::SeqCst);
        }
        let fault = plan
            .attempts
            .get(seen.len().saturating_sub(1))
            .map(|attempt| attempt.fault.name());
        let signature = format!("{:?} {:?} {fault:?}", plan.lane, plan.kind);
        let mut violations = lock(&self.violations);
        violations.entry(signature).or_insert((0, text)).0 += 1;
    }

    fn violations(&self) -> Vec<String> {
        let violations = lock(&self.violations);
        violations
            .iter()
            .map(|(signature, (count, text))| format!("{signature}: {count} times, first:\n{text}"))
            .collect()
    }
}
