//! Row 6: what each client costs those who compile it.
//!
//! For each, a package that depends on it alone is built for release from nothing. Crates that the
//! floor has in exactly the same form count for nobody.

use std::path::Path;

use super::cargo::{Folder, Package, Units, dependency};
use crate::table::Table;
use crate::{Error, clients, process};

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
    let published = |name: &'static str, options: &str| Candidate {
        name,
        dependency: dependency(name, options),
    };
    vec![
        Candidate {
            name: "openai-typed",
            dependency: dependency(clients::OURS, ""),
        },
        Candidate {
            name: "openai-typed, no default features",
            dependency: dependency(clients::OURS, "default-features = false"),
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
    let folder = Folder::new("compile")?;
    let floor = Build::new(&folder.0, "floor", FLOOR)?;
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
            format!("{:.0}", floor.units.total()),
            String::new(),
            String::new(),
            String::new(),
        ],
    );
    let mut above = String::new();
    for candidate in candidates() {
        let built = Build::new(&folder.0, candidate.name, &candidate.dependency)?;
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
                format!("{:.0}", built.units.total()),
                match built.units.beyond(&floor.units) {
                    seconds if seconds < -0.05 => "less".to_owned(),
                    seconds => format!("{seconds:.1}"),
                },
                format!("{:.1}", built.units.of(own)),
                format!("{:.1}", built.rlib),
            ],
        );
    }
    table.note(format!(
        "The floor is serde, serde_json, tokio and reqwest with our own feature list. Crates are \
         counted once each, proc-macros and the client itself included. Ours adds {above}; \
         without default features it is less than the floor. The peers are built with rustls and, \
         where they can be chosen, the parts that the API of 2022 has, or chat for completions."
    ));
    Ok(vec![table])
}

struct Build {
    /// Names with versions.
    crates: Vec<String>,
    units: Units,
    /// The size of its own library, in MB.
    rlib: f64,
}

impl Build {
    /// Builds a package with these dependencies from nothing.
    fn new(folder: &Path, name: &str, dependencies: &str) -> Result<Self, Error> {
        let target = folder.join(format!("target-{name}"));
        let package = Package::new(folder, name, dependencies, &target)?;
        let tree = process::output(&mut package.cargo(&[
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
        let units = package.compile(&["build", "--release"])?;
        let rlib = package.rlib(name.split(',').next().unwrap_or_default())?;
        Ok(Self {
            crates,
            units,
            rlib,
        })
    }
}
