//! The commands that are not made of the operation table.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use super::names::{BATCH, MAN, MOCK, OPERATIONS, OUTPUT, SHELL};
use super::settings::{self, seconds};

pub(super) fn commands() -> [Command; 5] {
    [batch(), mock(), operations(), shell_completions(), manual()]
}

fn batch() -> Command {
    let path = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .value_name(value)
            .required(true)
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(PathBuf))
    };
    let run = Command::new("run")
        .about("Answer a file of requests")
        .long_about(
            "Answer a file of requests, a line of JSON for each: {\"custom_id\", \"method\": \"POST\", \"url\": \
             \"/v1/…\", \"body\"}. The file is checked, sent and waited for, and the answers are written, a line for \
             each, in any order.\n\nA batch goes on without this program: after an interruption --resume waits for it. \
             With --direct the requests are plain calls, and what RESULTS has already is not asked for again.\n\nThe \
             exit code is 1 if a request has no answer, or an error.",
        )
        .arg(path("requests", "REQUESTS.jsonl").help("The requests"))
        .arg(path("results", "RESULTS.jsonl").long(OUTPUT).help("Where the answers go"))
        .arg(
            Arg::new("resume")
                .long("resume")
                .value_name("ID")
                .help("Wait for the batch with this id, which was made of the same requests"),
        )
        .arg(
            Arg::new("poll")
                .long("poll")
                .value_name("SECONDS")
                .help("The pause between two looks at the batch [default: what the server says, or 10]")
                .value_parser(seconds),
        )
        .arg(
            Arg::new("direct")
                .long("direct")
                .help("Send the requests one by one, to a server without batches")
                .conflicts_with_all(["resume", "poll"])
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("concurrency")
                .long("concurrency")
                .value_name("N")
                .help("How many requests are under way at a time")
                .default_value("8")
                .requires("direct")
                .value_parser(value_parser!(usize)),
        )
        .args(settings::arguments());
    Command::new(BATCH)
        .about("Answer many requests that stand in a file")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(run)
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
