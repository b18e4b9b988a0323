//! `operations`: the table of operations, for people and for programs.

use std::io::IsTerminal as _;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::cli::parse::{Catalog, OUTPUT, Plan, describe};
use crate::cli::show::{Failure, Output, grid};
use crate::operations::Place;

/// Prints the operations in the form that is wanted.
pub(crate) fn list_operations(catalog: &Catalog, matches: &ArgMatches) -> Result<(), Failure> {
    let text = match matches.get_one::<String>(OUTPUT).map(String::as_str) {
        Some("json") => {
            let all: Value = catalog.plans.iter().map(as_json).collect();
            format!("{all:#}\n")
        }
        Some("markdown") => markdown(&catalog.plans),
        _ => {
            let heads = HEADS.map(str::to_uppercase).into();
            let rows = catalog.plans.iter().map(|plan| row(plan).into()).collect();
            grid(heads, rows, &[false; 4])
        }
    };
    Output::new(std::io::stdout().is_terminal()).text(&text)
}

const HEADS: [&str; 4] = ["command", "endpoint", "summary", "notes"];

fn row(plan: &Plan) -> [String; 4] {
    let operation = plan.operation;
    let arguments = plan.flags.iter().filter(|flag| flag.long.is_none());
    let arguments: String = arguments.map(|flag| format!(" {}", flag.shown())).collect();
    [
        format!("{} {}{arguments}", plan.resource, plan.name),
        format!("{} {}", operation.method, operation.path),
        operation.summary.to_owned(),
        notes(plan).join(", "),
    ]
}

fn notes(plan: &Plan) -> Vec<&'static str> {
    let operation = plan.operation;
    [
        (
            "streams",
            operation.stream_switch.is_some() || plan.only_streams(),
        ),
        ("upload", plan.uploads()),
        ("download", plan.downloads()),
        ("deprecated", operation.deprecated),
    ]
    .into_iter()
    .filter_map(|(note, holds)| holds.then_some(note))
    .collect()
}

fn markdown(plans: &[Plan]) -> String {
    let line = |cells: [String; 4]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(HEADS.map(str::to_owned));
    text.push_str(&line(HEADS.map(|_| "---".to_owned())));
    for plan in plans {
        let [command, endpoint, summary, notes] = row(plan).map(|cell| cell.replace('|', "\\|"));
        let cells = [
            format!("`{command}`"),
            format!("`{endpoint}`"),
            summary,
            notes,
        ];
        text.push_str(&line(cells));
    }
    text
}

fn as_json(plan: &Plan) -> Value {
    let operation = plan.operation;
    let fields: Value = plan
        .flags
        .iter()
        .map(|flag| {
            let field = flag.field;
            json!({
                "name": field.name,
                "flag": flag.long.as_ref().map(|long| format!("--{long}")),
                "place": place(field.place),
                "required": field.required,
                "kind": describe(&field.kind),
                "default": field.default.and_then(|text| serde_json::from_str::<Value>(text).ok()),
                "known_values": field.known_values,
                "description": field.description,
            })
        })
        .collect();
    let words = plan.resource.split(' ').chain([plan.name.as_str()]);
    let command: Vec<&str> = words.collect();
    json!({
        "id": operation.id,
        "command": command,
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "description": operation.description,
        "deprecated": operation.deprecated,
        "streams": operation.stream_switch.is_some() || plan.only_streams(),
        "upload": plan.uploads(),
        "download": plan.downloads(),
        "fields": fields,
    })
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    }
}
