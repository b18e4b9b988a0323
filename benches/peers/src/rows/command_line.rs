//! The command line.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::median;
use crate::table::Table;
use crate::{Error, callgrind, machine, process};

const RUNS: usize = 21;

pub fn tables() -> Result<Vec<Table>, Error> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut build = Command::new("cargo");
    build
        .args(["build", "--release", "--quiet", "--package=openai-typed"])
        .args(["--features=cli,full"])
        .current_dir(&root);
    process::output(&mut build)?;
    let program = root.join("target/release/openai-typed");
    let mut table = Table::new(
        "The command line, with all operations",
        ["", "ms", "CPU ms", "millions of instructions"],
    );
    let call = r#"--mock chat create --model gpt-4o --messages [{"role":"user","content":"Hi"}]"#;
    for arguments in ["--help", "chat --help", call] {
        let command = || {
            let mut command = Command::new(&program);
            command.args(arguments.split(' '));
            command
        };
        let (mut times, mut used) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let (start, before) = (Instant::now(), machine::children_cpu());
            process::output(&mut command())?;
            times.push(start.elapsed().as_secs_f64() * 1e3);
            used.push((machine::children_cpu() - before).as_secs_f64() * 1e3);
        }
        let count = callgrind::count_of(&command())?;
        table.row(
            format!("`{arguments}`"),
            [
                format!("{:.1}", median(times)),
                // The clock of children ticks every 10 ms.
                format!("{:.0}", used.iter().sum::<f64>() / RUNS as f64),
                format!("{:.1}", count.instructions as f64 / 1e6),
            ],
        );
    }
    Ok(vec![table])
}
