//! The commands that are not made of the operation table.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use super::names::{MAN, MOCK, OPERATIONS, OUTPUT, SHELL};

pub(super) fn commands() -> [Command; 4] {
    [mock(), operations(), shell_completions(), manual()]
}

fn mock() -> Command {
    Command::new(MOCK)
        .about("Serve the API on this machine, answering as its description says")
        .long_about(
            "Serve the API on this machine, answering as its description says.\n\nThe server checks each \
             request, keeps what is uploaded for as long as it runs, and accepts every key. It prints \
             its base URL, logs requests to standard error, and stops on Ctrl-C.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .help("The port to listen on; 0 is any free one")
                .default_value("0")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            Arg::new("pace")
                .long("pace")
                .value_name("MILLISECONDS")
                .help("The pause between two events of a stream")
                .default_value("0")
                .value_parser(value_parser!(u64)),
        )
        .arg(
            Arg::new("empty")
                .long("empty")
                .help("Start without the example files and jobs")
                .action(ArgAction::SetTrue),
        )
}

fn operations() -> Command {
    Command::new(OPERATIONS).about("List the operations").arg(
        Arg::new(OUTPUT)
            .long(OUTPUT)
            .value_name("FORMAT")
            .help("The form of the list; JSON has the fields of each operation too")
            .default_value("text")
            .value_parser(["text", "json", "markdown"]),
    )
}

fn shell_completions() -> Command {
    Command::new(SHELL)
        .about("Print a script that completes commands in a shell")
        .arg(
            Arg::new("shell")
                .required(true)
                .value_name("SHELL")
                .value_parser(value_parser!(Shell)),
        )
}

fn manual() -> Command {
    Command::new(MAN)
        .about("Print the manual page, or write the pages of all commands")
        .arg(
            Arg::new("dir")
                .long("dir")
                .value_name("DIR")
                .help("Write a page for each command into this folder")
                .value_hint(ValueHint::DirPath)
                .value_parser(value_parser!(PathBuf)),
        )
}
