//! Packages that depend on a client, and what cargo needs to compile them.
//!
//! This program stands in for rustc and writes down the processor time and the peak memory of each
//! crate.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::{Error, clients, machine, process};

/// Where a compiler that is this program writes what it needs.
const LOG: &str = "PEERS_COMPILE_LOG";

/// A folder that is removed in the end.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Result<Self, Error> {
        let name = format!("openai-typed-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left over is in the folder of temporary files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The line of a manifest that asks for a client, with these options besides.
pub fn dependency(name: &str, options: &str) -> String {
    let place = match name == clients::OURS {
        true => {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
            format!("path = {root:?}")
        }
        false => format!("version = \"={}\"", clients::version(name)),
    };
    match options {
        "" => format!("{name} = {{ {place} }}\n"),
        options => format!("{name} = {{ {place}, {options} }}\n"),
    }
}

/// A package of a user.
pub struct Package {
    folder: PathBuf,
    target: PathBuf,
}

impl Package {
    /// One with these dependencies and nothing in it.
    pub fn new(
        folder: &Path,
        name: &str,
        dependencies: &str,
        target: &Path,
    ) -> Result<Self, Error> {
        eprintln!("compiling {name}");
        let folder = folder.join(name.replace(|character: char| !character.is_alphanumeric(), "-"));
        let package = Self {
            folder,
            target: target.to_owned(),
        };
        package.write("lib.rs", "")?;
        let manifest = format!(
            "[package]\nname = \"user\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
        );
        std::fs::write(package.folder.join("Cargo.toml"), manifest)?;
        // The same versions for all, as far as they are the same.
        std::fs::write(
            package.folder.join("Cargo.lock"),
            include_str!("../../Cargo.lock"),
        )?;
        Ok(package)
    }

    /// Writes a file of its source.
    pub fn write(&self, name: &str, text: &str) -> Result<(), Error> {
        let source = self.folder.join("src");
        std::fs::create_dir_all(&source)?;
        Ok(std::fs::write(source.join(name), text)?)
    }

    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("cargo");
        // By default, whatever the user of this machine has set.
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_PROFILE_DEV_DEBUG", "2")
            .env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// Has cargo compile; what each crate needed that was compiled.
    pub fn compile(&self, arguments: &[&str]) -> Result<Units, Error> {
        let log = self.folder.join("log");
        std::fs::write(&log, "")?;
        let mut command = self.cargo(arguments);
        command
            .env("RUSTC_WRAPPER", std::env::current_exe()?)
            .env(LOG, &log);
        process::output(&mut command)?;
        let mut units = Units::default();
        for line in std::fs::read_to_string(&log)?.lines() {
            if let [name, form, seconds, kilobytes] = line.split(' ').collect::<Vec<_>>()[..] {
                let unit = (name.to_owned(), form.to_owned());
                let (total, peak) = units.0.entry(unit).or_default();
                *total += seconds.parse::<f64>()?;
                *peak = kilobytes.parse::<u64>()?.max(*peak);
            }
        }
        Ok(units)
    }

    /// Where cargo puts what it makes.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The size of the library of this package in a build for release, in MB.
    pub fn rlib(&self, package: &str) -> Result<f64, Error> {
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
        Ok(size as f64 / 1e6)
    }
}

/// Processor seconds and peak kilobytes of each crate, by its name and what distinguishes its build.
#[derive(Default)]
pub struct Units(HashMap<(String, String), (f64, u64)>);

impl Units {
    /// The processor seconds of all.
    pub fn total(&self) -> f64 {
        self.0.values().map(|(seconds, _)| seconds).sum()
    }

    /// The processor seconds beyond another build, less what that needs and this does not.
    pub fn beyond(&self, other: &Self) -> f64 {
        let only = |one: &Self, other: &Self| -> f64 {
            one.0
                .iter()
                .filter(|(unit, _)| !other.0.contains_key(*unit))
                .map(|(_, (seconds, _))| seconds)
                .sum()
        };
        only(self, other) - only(other, self)
    }

    /// The processor seconds of this package.
    pub fn of(&self, package: &str) -> f64 {
        self.own(package).map(|(seconds, _)| seconds).sum()
    }

    /// The peak memory of compiling this package, in GB.
    pub fn peak_of(&self, package: &str) -> f64 {
        let peak = self.own(package).map(|(_, kilobytes)| kilobytes).max();
        peak.unwrap_or_default() as f64 / 1e6
    }

    fn own(&self, package: &str) -> impl Iterator<Item = (f64, u64)> {
        let name = package.replace('-', "_");
        let own = self.0.iter().filter(move |((unit, _), _)| *unit == name);
        own.map(|(_, needed)| *needed)
    }
}

/// If cargo started this program as its compiler: compiles, and gives the exit code.
pub fn wrapped_compiler() -> Result<Option<i32>, Error> {
    let Some(log) = std::env::var_os(LOG) else {
        return Ok(None);
    };
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let (compiler, arguments) = arguments.split_first().ok_or("no compiler was named")?;
    let mut compiler = Command::new(compiler).args(arguments).spawn()?;
    let mut kilobytes = 0;
    let status = loop {
        if let Some(status) = compiler.try_wait()? {
            break status;
        }
        // Nothing is there any more if it has just ended.
        kilobytes = machine::peak_kilobytes(&compiler.id().to_string()).unwrap_or(kilobytes);
        std::thread::sleep(Duration::from_millis(5));
    };
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
        writeln!(log, "{name} {metadata} {seconds} {kilobytes}")?;
    }
    Ok(Some(status.code().unwrap_or(1)))
}
