//! Row 6: what each client costs those who compile it.
//!
//! For each, a package that depends on it alone is built for release from nothing. This program
//! stands in for rustc and writes down the processor time of each crate. Crates that the floor has
//! in exactly the same form count for nobody.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::table::Table;
use crate::{Error, clients, machine, process};

/// Where a compiler that is this program writes its times.
const LOG: &str = "PEERS_COMPILE_LOG";

/// serde, serde_json, tokio and reqwest with the features that ours asks for.
const FLOOR: &str = r#"serde = { version = "1", features = ["derive"] }
serde_json = "1"
reqwest = { version = "0.13", default-features = false, features = ["http2", "system-proxy", "rustls"] }
tokio = { version = "1", default-features = false, features = ["fs", "io-util", "rt", "sync", "time"] }
"#;

struct Candidate {
    name: &'static str,
    dependency: String,
}

fn candidates() -> Vec<Candidate> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let path = path.display();
    let published = |name: &'static str, options: &str| Candidate {
        name,
        dependency: format!(
            "{name} = {{ version = \"={}\", {options} }}",
            clients::version(name)
        ),
    };
    vec![
        Candidate {
            name: "openai-typed",
            dependency: format!("openai-typed = {{ path = \"{path}\" }}"),
        },
        Candidate {
            name: "openai-typed, no default features",
            dependency: format!("openai-typed = {{ path = \"{path}\", default-features = false }}"),
        },
        published(
            "async-openai",
            r#"default-features = false, features = ["rustls", "model", "completions", "embedding", "file", "finetuning", "image", "moderation"]"#,
        ),
        published(
            "openai-oxide",
            r#"default-features = false, features = ["chat", "embeddings", "images", "files", "fine-tuning", "models", "moderations"]"#,
        ),
        published(
            "openai-api-rs",
            r#"default-features = false, features = ["rustls"]"#,
        ),
        published(
            "openai_dive",
            r#"default-features = false, features = ["reqwest", "tokio", "tokio-util", "rustls-tls", "stream"]"#,
        ),
        Candidate {
            name: "openai-client-base",
            dependency: "openai-client-base = \"=0.16.1\"".to_owned(),
        },
    ]
}

pub fn tables() -> Result<Vec<Table>, Error> {
    let folder = std::env::temp_dir().join(format!("openai-typed-compile-{}", std::process::id()));
    let floor = build(&folder, "floor", FLOOR)?;
    let mut table = Table::new(
        "6. A clean release build",
        [
            "",
            "crates",
            "above the floor",
            "CPU s",
            "beyond the floor",
            "of its own",
            "own rlib, MB",
        ],
    );
    table.row(
        "floor",
        [
            floor.crates.len().to_string(),
            String::new(),
            format!("{:.0}", floor.total()),
            String::new(),
            String::new(),
            String::new(),
        ],
    );
    let mut above = String::new();
    for candidate in candidates() {
        let built = build(&folder, candidate.name, &candidate.dependency)?;
        let own = candidate.name.split(',').next().unwrap_or_default();
        let added: Vec<_> = built
            .crates
            .iter()
            .filter(|name| !floor.crates.contains(name))
            .map(String::as_str)
            .collect();
        if candidate.name == clients::OURS {
            above = added.join(", ");
        }
        table.row(
            candidate.name,
            [
                built.crates.len().to_string(),
                added.len().to_string(),
                format!("{:.0}", built.total()),
                match built.beyond(&floor) {
                    seconds if seconds < -0.05 => "less".to_owned(),
                    seconds => format!("{seconds:.1}"),
                },
                format!("{:.1}", built.of(own)),
                format!("{:.1}", built.rlib(own)? as f64 / 1e6),
            ],
        );
    }
    table.note(format!(
        "The floor is serde, serde_json, tokio and reqwest with our own feature list. Crates are \
         counted once each, proc-macros and the client itself included. Ours adds {above}; \
         without default features it is less than the floor. The peers are built with rustls and, \
         where they can be chosen, the parts that the API of 2022 has, or chat for completions."
    ));
    std::fs::remove_dir_all(&folder)?;
    Ok(vec![table])
}

struct Build {
    /// Names with versions.
    crates: Vec<String>,
    /// Processor seconds of each crate, by its name and what distinguishes its build.
    units: HashMap<(String, String), f64>,
    target: PathBuf,
}

impl Build {
    fn total(&self) -> f64 {
        self.units.values().sum()
    }

    /// What is built beyond another build, less what that needs and this does not.
    fn beyond(&self, other: &Self) -> f64 {
        let only = |one: &Self, other: &Self| -> f64 {
            one.units
                .iter()
                .filter(|(unit, _)| !other.units.contains_key(*unit))
                .map(|(_, seconds)| seconds)
                .sum()
        };
        only(self, other) - only(other, self)
    }

    fn of(&self, package: &str) -> f64 {
        let name = package.replace('-', "_");
        let own = self.units.iter().filter(|((unit, _), _)| *unit == name);
        own.map(|(_, seconds)| seconds).sum()
    }

    fn rlib(&self, package: &str) -> Result<u64, Error> {
        let start = format!("lib{}-", package.replace('-', "_"));
        let mut size = 0;
        for entry in std::fs::read_dir(self.target.join("release/deps"))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(&start) && name.ends_with(".rlib") {
                size += entry.metadata()?.len();
            }
        }
        Ok(size)
    }
}

/// Builds a package with these dependencies from nothing.
fn build(folder: &Path, name: &str, dependencies: &str) -> Result<Build, Error> {
    eprintln!("building {name}");
    let folder = folder.join(name.replace(|character: char| !character.is_alphanumeric(), "-"));
    std::fs::create_dir_all(folder.join("src"))?;
    std::fs::write(folder.join("src/lib.rs"), "")?;
    let mut manifest =
        "[package]\nname = \"user\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n"
            .to_owned();
    writeln!(manifest, "{dependencies}")?;
    std::fs::write(folder.join("Cargo.toml"), manifest)?;
    // The same versions for all, as far as they are the same.
    std::fs::write(folder.join("Cargo.lock"), include_str!("../../Cargo.lock"))?;
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command.args(arguments).current_dir(&folder);
        command
    };
    let tree = process::output(&mut cargo(&[
        "tree",
        "--prefix=none",
        "--edges=normal,build",
        "--format={p}",
    ]))?;
    let mut crates: Vec<String> = tree
        .lines()
        .skip(1)
        .map(|line| line.split(" (").next().unwrap_or(line).to_owned())
        .collect();
    crates.sort();
    crates.dedup();
    let (log, target) = (folder.join("times"), folder.join("target"));
    process::output(
        cargo(&["build", "--release", "--jobs=2", "--target-dir"])
            .arg(&target)
            .env("RUSTC_WRAPPER", std::env::current_exe()?)
            .env(LOG, &log),
    )?;
    let mut units = HashMap::new();
    for line in std::fs::read_to_string(&log)?.lines() {
        if let [name, form, seconds] = line.split(' ').collect::<Vec<_>>()[..] {
            *units.entry((name.to_owned(), form.to_owned())).or_default() +=
                seconds.parse::<f64>()?;
        }
    }
    Ok(Build {
        crates,
        units,
        target,
    })
}

/// If cargo started this program as its compiler: compiles, and gives the exit code.
pub fn wrapped_compiler() -> Result<Option<i32>, Error> {
    let Some(log) = std::env::var_os(LOG) else {
        return Ok(None);
    };
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let (compiler, arguments) = arguments.split_first().ok_or("no compiler was named")?;
    let status = Command::new(compiler).args(arguments).status()?;
    let value = |option: &str| {
        let texts = arguments.iter().map(|argument| argument.to_string_lossy());
        let mut texts = texts.skip_while(|text| text != option);
        texts.nth(1).map(|text| text.into_owned())
    };
    let metadata = arguments.iter().find_map(|argument| {
        let text = argument.to_string_lossy();
        Some(text.strip_prefix("metadata=")?.to_owned())
    });
    if let (Some(name), Some(metadata)) = (value("--crate-name"), metadata) {
        use std::io::Write as _;

        let seconds = machine::children_cpu().as_secs_f64();
        let mut log = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)?;
        writeln!(log, "{name} {metadata} {seconds}")?;
    }
    Ok(Some(status.code().unwrap_or(1)))
}
