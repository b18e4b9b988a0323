//! What a shell and a reader of manuals want: completions and manual pages.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use clap_complete::Shell;

use crate::cli::parse::PROGRAM;
use crate::cli::show::{Failure, bytes};

/// Prints what a shell needs to complete commands.
pub(crate) fn shell_completions(
    command: &mut Command,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let shell = matches.get_one::<Shell>("shell").copied();
    let shell = shell.ok_or_else(Failure::no_command)?;
    let mut script = Vec::new();
    clap_complete::generate(shell, command, PROGRAM, &mut script);
    bytes(&script)
}

/// Prints the manual page, or writes the pages of all commands.
pub(crate) fn manual(command: &mut Command, matches: &ArgMatches) -> Result<(), Failure> {
    let command = std::mem::take(command);
    match matches.get_one::<PathBuf>("dir") {
        Some(dir) => {
            let cannot = |error| Failure::local(dir.display(), error);
            std::fs::create_dir_all(dir).map_err(cannot)?;
            clap_mangen::generate_to(command, dir).map_err(cannot)
        }
        None => {
            let mut page = Vec::new();
            let rendered = clap_mangen::Man::new(command).render(&mut page);
            rendered.map_err(|error| Failure::local("cannot write the page", error))?;
            bytes(&page)
        }
    }
}
