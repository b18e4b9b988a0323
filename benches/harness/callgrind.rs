//! Instructions and allocations, counted by valgrind: the same in every run, however busy the
//! machine is.

use std::collections::HashMap;
use std::ops::Sub;
use std::process::Command;

use crate::{Error, process};

/// What a program did.
#[derive(Clone, Copy)]
pub struct Counts {
    pub instructions: u64,
    pub allocations: u64,
}

impl Sub for Counts {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            instructions: self.instructions.saturating_sub(other.instructions),
            allocations: self.allocations.saturating_sub(other.allocations),
        }
    }
}

/// Counts what this program does with these arguments.
pub fn count(arguments: &[&str]) -> Result<Counts, Error> {
    count_of(&process::own(arguments)?)
}

/// Counts what a program does.
pub fn count_of(program: &Command) -> Result<Counts, Error> {
    let name = format!("openai-typed-callgrind-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let mut command = Command::new("valgrind");
    command
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", path.display()))
        .arg(program.get_program())
        .args(program.get_args());
    process::output(&mut command)?;
    let counts = read(&std::fs::read_to_string(&path)?);
    std::fs::remove_file(&path)?;
    counts.ok_or_else(|| "callgrind wrote no totals".into())
}

/// Reads the file that callgrind writes: the totals, and the calls of the functions that allocate.
/// There, a function has its name only where it occurs first.
fn read(profile: &str) -> Option<Counts> {
    const ALLOCATE: [&str; 5] = [
        "malloc",
        "calloc",
        "realloc",
        "posix_memalign",
        "aligned_alloc",
    ];

    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut called = "";
    let mut allocations = 0;
    let mut instructions = None;
    for line in profile.lines() {
        if let Some((key, value)) = line.split_once('=')
            && matches!(key, "fn" | "cfn")
        {
            let (number, name) = value.split_once(' ').unwrap_or((value, ""));
            if !name.is_empty() {
                names.insert(number, name);
            }
            if key == "cfn" {
                called = names.get(number).copied().unwrap_or_default();
            }
        } else if let Some(calls) = line.strip_prefix("calls=")
            && ALLOCATE.contains(&called)
        {
            allocations += calls.split(' ').next()?.parse::<u64>().ok()?;
        } else if let Some(total) = line.strip_prefix("totals: ") {
            instructions = total.trim().parse().ok();
        }
    }
    Some(Counts {
        instructions: instructions?,
        allocations,
    })
}
