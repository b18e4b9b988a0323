//! The tree of commands, made of the operation table.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use serde_json::Value;

use super::catalog::{Catalog, Plan};
use super::document::Document;
use super::flags::{Flag, value_name};
use super::names::{JSON, MAN, OUTPUT, PROGRAM, SET, SHELL};
use super::settings::{self, Format};
use super::{built_in, values};
use crate::operations::{Field, Kind, Place};

const AFTER: &str = "\
Each operation has the form `openai-typed RESOURCE METHOD [ID…] [--FIELD VALUE…]`;
`openai-typed operations` lists them all, and `--help` behind one tells what it takes.

Environment:
  OPENAI_API_KEY     The key; needed unless --base-url or --mock is given
  OPENAI_ADMIN_KEY   The key of an administrator, for the operations that take it
  OPENAI_BASE_URL    Where requests go, else OPENAI_API_BASE
  OPENAI_ORG_ID      The organization, else OPENAI_ORGANIZATION
  OPENAI_PROJECT_ID  The project
  OPENAI_CUSTOM_HEADERS  Headers, `Name: value` in each line

Exit codes:
  0    success
  1    the API answered with an error
  2    the command is used wrongly
  3    the network failed, or a time limit passed
  4    a local file, or standard input or output, failed
  130  interrupted by Ctrl-C";

/// The command line, in which those operations have no arguments that these arguments of the process do
/// not name: to make them takes longer than all else that is done.
pub(crate) fn root_for(catalog: &Catalog, arguments: &[OsString]) -> Command {
    let is_given = |word: &str| arguments.iter().any(|argument| argument == word);
    // These go through all commands.
    let is_all = is_given(SHELL) || is_given(MAN);
    let is_wanted = |plan: &Plan| is_given(&plan.name) && plan.resource.split(' ').all(is_given);
    root_with(catalog, &|plan| is_all || is_wanted(plan))
}

/// The whole command line.
#[cfg(test)]
pub(crate) fn root(catalog: &Catalog) -> Command {
    root_with(catalog, &|_| true)
}

fn root_with(catalog: &Catalog, is_wanted: &dyn Fn(&Plan) -> bool) -> Command {
    let resources = catalog
        .resources_below("")
        .into_iter()
        .map(|name| resource(catalog, name, name, is_wanted));
    Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about("The OpenAI HTTP API, operation by operation")
        .after_help(AFTER)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(settings::arguments())
        .subcommands(resources)
        .subcommands(built_in::commands())
}

/// The command of this name, and those below it; `words` lead to it.
fn resource(
    catalog: &Catalog,
    words: &str,
    name: &str,
    is_wanted: &dyn Fn(&Plan) -> bool,
) -> Command {
    let below = catalog.resources_below(words).into_iter();
    Command::new(name.to_owned())
        .about(about(catalog, words))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(
            catalog
                .of(words)
                .map(|plan| operation(&catalog.document, plan, is_wanted(plan))),
        )
        .subcommands(
            below.map(|name| resource(catalog, &format!("{words} {name}"), name, is_wanted)),
        )
}

/// What a tag is about; what stands below the resource of a tag says what it can do.
fn about(catalog: &Catalog, words: &str) -> String {
    let tag = catalog.first_below(words).map(|plan| plan.operation.tag);
    if words.contains(' ') {
        let summaries = catalog.of(words).map(|plan| plan.operation.summary);
        return summaries.collect::<Vec<_>>().join("; ");
    }
    let about = tag.and_then(|tag| catalog.document.tag(tag));
    first_line(about.unwrap_or_default())
}

/// The command of an operation, with its arguments if it `is_wanted`.
fn operation(document: &Document, plan: &Plan, is_wanted: bool) -> Command {
    let operation = plan.operation;
    let mut about = operation.summary.to_owned();
    let mut long = flow(operation.description);
    if operation.deprecated {
        about.push_str(" (deprecated)");
        long.push_str("\n\nDeprecated.");
    }
    let command = Command::new(plan.name.clone());
    if !is_wanted {
        return command.about(about);
    }
    let fields = plan.flags.iter().map(|flag| field(document, plan, flag));
    command
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

fn field(document: &Document, plan: &Plan, flag: &Flag) -> Arg {
    let field = flag.field;
    let (short, long) = help(document, plan, field);
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
fn help(document: &Document, plan: &Plan, field: &Field) -> (String, String) {
    let notes = notes(document, plan, field);
    let description = flow(field.description);
    let together = |text: &str| format!("{text} {notes}").trim().to_owned();
    let long = match description.contains('\n') && !notes.is_empty() {
        true => format!("{description}\n\n{notes}"),
        false => together(&description),
    };
    (together(&first_line(&description)), long)
}

/// What the document says of a field beside its description.
fn notes(document: &Document, plan: &Plan, field: &Field) -> String {
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
    let range = document.range(plan.operation, field);
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
            .help("What is printed: text for people, JSON, JSON in a line, or the bytes of the response")
            .default_value(Format::NAMES[0])
            .value_parser(Format::NAMES),
    ];
    if plan.operation.stream_switch.is_some() {
        arguments.push(
            Arg::new("stream")
                .long("stream")
                .help("Print the response while it arrives")
                .action(ArgAction::SetTrue),
        );
        arguments.push(
            Arg::new("no-stream")
                .long("no-stream")
                .help("Wait for the whole response, on a terminal too")
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
        let parse = move |text: &str| values::parse(kind, text);
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
