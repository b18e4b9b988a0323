//! What a run has found in order, so that the next one, of the same program over the same files, has
//! nothing to do.
//!
//! A stamp lies beside the program, below the target folder. It names the files that were read, and has
//! a digest of the program's identity and of every file that was read or written. Where any of it has
//! changed, or the stamp is gone, the run does its work.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::files::files_below;

/// How many stamps are kept: folders come and go.
const MOST: usize = 64;

/// The stamp of what some options say.
pub(super) struct Stamp {
    place: PathBuf,
    /// Everything but the files that the document consists of.
    outputs: PathBuf,
    beside: [PathBuf; 2],
    features: bool,
    started: SystemTime,
}

impl Stamp {
    /// None where the program or the folder cannot be told from others. `root` is the folder that the
    /// output lies in.
    pub(super) fn of(
        specs: (&Path, &[PathBuf]),
        out: &Path,
        root: &Path,
        features: bool,
    ) -> Option<Self> {
        let mut hasher = DefaultHasher::new();
        let here = std::env::current_dir().ok()?;
        (here.join(specs.0), specs.1, here.join(out)).hash(&mut hasher);
        let program = std::env::current_exe().ok()?;
        let name = format!("{:016x}", hasher.finish());
        Some(Self {
            place: program.parent()?.join("codegen-stamps").join(name),
            outputs: out.to_owned(),
            beside: [root.join("Cargo.toml"), root.join("docs/operations.md")],
            features,
            started: SystemTime::now(),
        })
    }

    /// Whether all is as it was when the stamp was left.
    pub(super) fn holds(&self) -> bool {
        let Ok(text) = fs::read_to_string(&self.place) else {
            return false;
        };
        let mut lines = text.lines();
        let stated = lines.next();
        let inputs: Vec<PathBuf> = lines.map(PathBuf::from).collect();
        let found = self.digest(&inputs);
        found.is_ok_and(|found| Some(found.as_str()) == stated)
    }

    /// Leaves the stamp. That it cannot be left costs the next run its time, and nothing else.
    pub(super) fn leave(&self, inputs: &[PathBuf]) {
        // What was written since the run began may not be what was read.
        let is_older = |path: &PathBuf| {
            let modified = fs::metadata(path).and_then(|found| found.modified());
            modified.is_ok_and(|modified| modified < self.started)
        };
        if !inputs.iter().all(is_older) {
            return;
        }
        let Ok(mut text) = self.digest(inputs) else {
            return;
        };
        for input in inputs {
            text.push('\n');
            text.push_str(&input.to_string_lossy());
        }
        if let Some(folder) = self.place.parent() {
            let others = fs::read_dir(folder).map_or(0, Iterator::count);
            if others > MOST {
                let _ = fs::remove_dir_all(folder);
            }
            let _ = fs::create_dir_all(folder);
        }
        let _ = fs::write(&self.place, text);
    }

    fn digest(&self, inputs: &[PathBuf]) -> io::Result<String> {
        let mut hasher = DefaultHasher::new();
        let program = fs::metadata(std::env::current_exe()?)?;
        (program.len(), program.modified()?, self.features).hash(&mut hasher);
        for input in inputs {
            (input, fs::read(input)?).hash(&mut hasher);
        }
        for path in &self.beside {
            (path, fs::read(path).ok()).hash(&mut hasher);
        }
        for path in files_below(&self.outputs)? {
            let content = fs::read(self.outputs.join(&path))?;
            (path, content).hash(&mut hasher);
        }
        Ok(format!("{:016x}", hasher.finish()))
    }
}
