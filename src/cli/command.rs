//! The parser, made of the operation table.

use std::path::PathBuf;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use clap_complete::Shell;
use serde_json::Value;

use super::catalog::{Catalog, Plan};
use super::described::Described;
use super::flags::{Flag, value_name};
use super::output;
use super::report::Failure;
use super::settings::{self, Format};
use super::{listing, serve, value};
use crate::{Field, Kind, Place};

pub(super) const PROGRAM: &str = "openai-typed";
pub(super) const MOCK: &str = "mock";
pub(super) const OPERATIONS: &str = "operations";
pub(super) const SHELL: &str = "shell-completions";
pub(super) const MAN: &str = "man";
/// The commands that are not made of the table.
pub(super) const BUILT_IN: &[&str] = &["help", MAN, MOCK, OPERATIONS, SHELL];

pub(super) const JSON: &str = "json";
pub(super) const SET: &str = "set";
pub(super) const OUTPUT: &str = "output";

const AFTER: &str = "\
Each operation has the form `openai-typed RESOURCE METHOD [ID…] [--FIELD VALUE…]`;
`openai-typed operations` lists them all, and `--help` behind one tells what it takes.

Environment:
  OPENAI_API_KEY     The key; needed unless --base-url or --mock is given
  OPENAI_BASE_URL    Where requests go, else OPENAI_API_BASE
  OPENAI_ORG_ID      The organization, else OPENAI_ORGANIZATION
  OPENAI_PROJECT_ID  The project

Exit codes:
  0    success
  1    the API answered with an error
  2    the command is used wrongly
  3    the network failed, or a time limit passed
  4    a local file, or standard input or output, failed
  130  interrupted by Ctrl-C";

/// The whole command line.
pub(super) fn root(catalog: &Catalog) -> Command {
    let resources = catalog
        .resources()
        .into_iter()
        .map(|name| resource(catalog, name));
    Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about("The OpenAI HTTP API, operation by operation")
        .after_help(AFTER)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(settings::arguments())
        .subcommands(resources)
        .subcommand(serve::command())
        .subcommand(listing::command())
        .subcommand(
            Command::new(SHELL)
                .about("Print a script that completes commands in a shell")
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_name("SHELL")
                        .value_parser(value_parser!(Shell)),
                ),
        )
        .subcommand(
            Command::new(MAN)
                .about("Print the manual page, or write the pages of all commands")
                .arg(
                    Arg::new("dir")
                        .long("dir")
                        .value_name("DIR")
                        .help("Write a page for each command into this folder")
                        .value_hint(ValueHint::DirPath)
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
}

fn resource(catalog: &Catalog, name: &str) -> Command {
    let tag = catalog.of(name).next().map(|plan| plan.operation.tag);
    let about = tag.and_then(|tag| catalog.described.tag(tag));
    Command::new(name.to_owned())
        .about(first_line(about.unwrap_or_default()))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(
            catalog
                .of(name)
                .map(|plan| operation(&catalog.described, plan)),
        )
}

fn operation(described: &Described, plan: &Plan) -> Command {
    let operation = plan.operation;
    let mut about = operation.summary.to_owned();
    let mut long = flow(operation.description);
    if operation.deprecated {
        about.push_str(" (deprecated)");
        long.push_str("\n\nDeprecated.");
    }
    let fields = plan.flags.iter().map(|flag| field(described, plan, flag));
    Command::new(plan.name.clone())
        .override_usage(usage(plan))
        .about(about)
        .long_about(long)
        .arg_required_else_help(false)
        .args(fields)
        .args(body_arguments(plan))
        .args(output_arguments(plan))
        .args(settings::arguments())
}

/// What the operation needs, by name; the parser knows that `--json` would do as well, and is silent.
fn usage(plan: &Plan) -> String {
    let mut usage = format!("{PROGRAM} {} {}", plan.resource, plan.name);
    for flag in plan.flags.iter().filter(|flag| flag.field.required) {
        usage.push(' ');
        usage.push_str(&flag.shown());
        if flag.long.is_some() {
            usage.push_str(&format!(" <{}>", value_name(flag)));
        }
    }
    usage.push_str(" [OPTIONS]");
    usage
}

fn field(described: &Described, plan: &Plan, flag: &Flag) -> Arg {
    let field = flag.field;
    let (short, long) = help(described, plan, field);
    let argument = Arg::new(flag.id.clone())
        .value_name(value_name(flag))
        .help(short)
        .long_help(long);
    let Some(long) = &flag.long else {
        let argument = argument.required(true);
        return argument.value_parser(FieldParser { field });
    };
    let argument = argument.long(long.clone()).help_heading("Fields");
    let argument = match field.place {
        Place::Body if field.required => argument.required_unless_present_any([JSON, SET]),
        _ => argument.required(field.required),
    };
    let argument = match flag.repeats() {
        true => argument.action(ArgAction::Append),
        false => argument,
    };
    if flag.is_file() {
        let argument = argument.value_hint(ValueHint::FilePath);
        return argument.value_parser(value_parser!(PathBuf));
    }
    let argument = argument.value_parser(FieldParser { field });
    match field.kind {
        Kind::Boolean => argument.num_args(0..=1).default_missing_value("true"),
        _ => argument.allow_hyphen_values(true),
    }
}

/// What `-h` and `--help` say of a field.
fn help(described: &Described, plan: &Plan, field: &Field) -> (String, String) {
    let notes = notes(described, plan, field);
    let description = flow(field.description);
    let together = |text: &str| format!("{text} {notes}").trim().to_owned();
    let long = match description.contains('\n') && !notes.is_empty() {
        true => format!("{description}\n\n{notes}"),
        false => together(&description),
    };
    (together(&first_line(&description)), long)
}

/// What the document says of a field beside its description.
fn notes(described: &Described, plan: &Plan, field: &Field) -> String {
    let is_asked_for = field.required && field.place != Place::Path;
    let required = is_asked_for.then(|| "[required]".to_owned());
    let default = field
        .default
        .and_then(|text| match serde_json::from_str(text) {
            Ok(Value::Null) => None,
            Ok(Value::String(default)) if !default.is_empty() => Some(default),
            _ => Some(text.to_owned()),
        });
    let default = default.map(|default| format!("[server default: {default}]"));
    let range = described.range(plan.operation, field);
    let range = range.map(|range| format!("[range: {range}]"));
    let notes: Vec<String> = [required, default, range].into_iter().flatten().collect();
    notes.join(" ")
}

fn body_arguments(plan: &Plan) -> Vec<Arg> {
    if plan.operation.body.is_none() {
        return Vec::new();
    }
    let json = Arg::new(JSON)
        .long(JSON)
        .value_name("JSON|@FILE|-")
        .help("The whole body as JSON, a file with it or `-`; other flags override its members");
    let set = Arg::new(SET)
        .long(SET)
        .value_name("PATH=JSON")
        .help("Set any member of the body, as in `a.b=5`; can be repeated")
        .action(ArgAction::Append);
    [json, set]
        .map(|argument| argument.help_heading("Body").allow_hyphen_values(true))
        .into()
}

fn output_arguments(plan: &Plan) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new(OUTPUT)
            .long(OUTPUT)
            .value_name("FORMAT")
            .help("What is printed: text for people, JSON, JSON in a line, or the bytes of the answer")
            .default_value(Format::NAMES[0])
            .value_parser(Format::NAMES),
    ];
    if plan.operation.stream_switch.is_some() {
        arguments.push(
            Arg::new("stream")
                .long("stream")
                .help("Print the answer while it arrives")
                .action(ArgAction::SetTrue),
        );
        arguments.push(
            Arg::new("no-stream")
                .long("no-stream")
                .help("Wait for the whole answer, on a terminal too")
                .action(ArgAction::SetTrue)
                .conflicts_with("stream"),
        );
    }
    if plan.downloads() {
        arguments.push(
            Arg::new("save")
                .long("save")
                .value_name("FILE")
                .help("Where to save the content; `-` prints it, as is usual without a terminal")
                .value_hint(ValueHint::FilePath)
                .value_parser(value_parser!(PathBuf)),
        );
    }
    let heading = |argument: Arg| argument.help_heading("Output");
    arguments.into_iter().map(heading).collect()
}

/// CommonMark as one line for each paragraph, so that the terminal decides where lines end. What may
/// be code, a list or a table stays as it is.
fn flow(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|paragraph| {
        let keeps_lines = text.contains("```")
            || paragraph
                .lines()
                .any(|line| line.starts_with([' ', '-', '*', '|', '#', '>']));
        match keeps_lines {
            true => paragraph.to_owned(),
            false => paragraph.replace('\n', " "),
        }
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn first_line(text: &str) -> String {
    text.trim().lines().next().unwrap_or_default().to_owned()
}

/// Reads the value of a field.
#[derive(Clone)]
struct FieldParser {
    field: &'static Field,
}

impl TypedValueParser for FieldParser {
    type Value = Value;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<Value, clap::Error> {
        let kind = &self.field.kind;
        let parse = move |text: &str| value::parse(kind, text);
        clap::builder::StringValueParser::new()
            .try_map(move |text: String| parse(&text))
            .parse_ref(command, argument, value)
    }

    /// For help texts and completion. The server may know more, so others are accepted too.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let values = self.field.known_values;
        let values = values.iter().map(|value| PossibleValue::new(*value));
        (values.len() > 0).then(|| Box::new(values) as _)
    }
}

/// Prints what a shell needs to complete commands.
pub(super) fn shell_completions(
    command: &mut Command,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let shell = matches.get_one::<Shell>("shell").copied();
    let shell = shell.ok_or_else(Failure::no_command)?;
    let mut script = Vec::new();
    clap_complete::generate(shell, command, PROGRAM, &mut script);
    output::bytes(&script)
}

/// Prints the manual page, or writes the pages of all commands.
pub(super) fn manual(command: &mut Command, matches: &ArgMatches) -> Result<(), Failure> {
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
            output::bytes(&page)
        }
    }
}
