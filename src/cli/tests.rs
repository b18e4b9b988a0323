//! Commands for operations that this crate's API does not have.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::call::{client, raw_stream, request};
use super::parse::{self, Arguments, Catalog, Document, RESERVED, Settings};
use crate::generated::pieces;
use crate::mock::{Api, RecordedRequest, Server};
use crate::operations::{Body, Field, Kind, OPERATIONS, Operation, Place, StreamEnd, StreamSwitch};
use crate::wire::part;

fn field(name: &'static str, place: Place, kind: Kind) -> Field {
    Field {
        name,
        place,
        required: place == Place::Path,
        kind,
        default: None,
        known_values: &[],
        description: "What it says.",
    }
}

/// An operation with a field for each name that is taken, in each place.
fn operation() -> &'static Operation {
    let fields = vec![
        field("thing_id", Place::Path, Kind::String),
        field("tags[]", Place::Query, Kind::Array(&Kind::String)),
        field("limit", Place::Query, Kind::Integer),
        field("X-Mode", Place::Header, Kind::String),
        field("limit", Place::Body, Kind::Integer),
        field("output", Place::Body, Kind::String),
        field("body-output", Place::Body, Kind::String),
        field("Base URL", Place::Body, Kind::String),
        field("json", Place::Body, Kind::Object),
        field("help", Place::Body, Kind::Boolean),
    ];
    Box::leak(Box::new(Operation {
        id: "putThing",
        tag: "mock",
        resource: "mock",
        name: "put_it",
        method: "PUT",
        path: "/things/{thing_id}",
        server: None,
        headers: &[],
        summary: "Put a thing",
        description: "Puts a thing.",
        deprecated: true,
        admin: false,
        fields: fields.leak(),
        body: Some(Body {
            media_type: "application/json",
            required: true,
            brackets: &[],
        }),
        responses: &["application/json", "text/event-stream"],
        stream_switch: Some(StreamSwitch {
            name: "live",
            place: Place::Query,
            value: None,
        }),
        stream_end: Some(StreamEnd::Done),
        own_error: false,
        text_switch: None,
        wait: None,
        cli_text: None,
        cli_event_text: &[],
    }))
}

fn document() -> Value {
    let text = json!({"type": "string"});
    let parameter = |name: &str, place: &str, schema: Value| json!({"name": name, "in": place, "required": place == "path", "schema": schema});
    json!({
        "openapi": "3.0.3",
        "servers": [{"url": "http://x/api"}],
        "paths": {"/things/{thing_id}": {
            "parameters": [parameter("thing_id", "path", text.clone())],
            "put": {
                "operationId": "putThing",
                "parameters": [
                    parameter("tags[]", "query", json!({"type": "array", "items": text})),
                    parameter("limit", "query", json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true})),
                    parameter("X-Mode", "header", json!({"type": "string", "maxLength": 9})),
                    parameter("live", "query", json!({"type": "boolean"})),
                ],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {"limit": {"type": "integer", "minimum": 1, "maximum": 5}},
                }}}},
                "responses": {"200": {"content": {
                    "application/json": {"schema": {"type": "object"}},
                    "text/event-stream": {"schema": {"type": "object"}},
                }}},
            },
        }},
    })
}

fn catalog() -> Catalog {
    let api = Api::new(document()).unwrap();
    Catalog::new(&[operation()], Document::new(operation().tag, api))
}

#[test]
fn names_that_are_taken_get_their_place_in_front() {
    let catalog = catalog();
    let plan = &catalog.plans[0];
    let flags: Vec<Option<&str>> = plan.flags.iter().map(|flag| flag.long.as_deref()).collect();
    let expected = [
        None,
        Some("tags"),
        Some("limit"),
        Some("x-mode"),
        Some("body-limit"),
        Some("body-output"),
        Some("body-body-output"),
        Some("body-base-url"),
        Some("body-json"),
        Some("body-help"),
    ];
    assert_eq!(flags, expected);
    assert_eq!((&*plan.resource, &*plan.name), ("api-mock", "put-it"));
}

#[test]
fn the_reserved_names_are_those_that_the_parser_has() {
    let catalog = Catalog::of_this_api();
    let mut root = parse::root(&catalog);
    root.build();
    let mut names = vec!["help".to_owned(), "version".to_owned()];
    let resources = catalog.resources_below("");
    let commands = root.get_subcommands();
    for resource in commands.filter(|command| resources.contains(&command.get_name())) {
        for operation in resource.get_subcommands() {
            let own = operation
                .get_arguments()
                .filter(|argument| !argument.get_id().as_str().contains(' '));
            names.extend(own.filter_map(|argument| argument.get_long().map(str::to_owned)));
        }
    }
    names.sort();
    names.dedup();
    assert_eq!(names, RESERVED);
}

#[test]
fn the_parser_is_sound() {
    parse::root(&catalog()).debug_assert();
    parse::root(&Catalog::of_this_api()).debug_assert();
    let help = parse::root(&catalog())
        .try_get_matches_from(["", "api-mock", "put-it", "-h"])
        .unwrap_err()
        .to_string();
    for expected in [
        "openai-typed api-mock put-it <THING_ID> [OPTIONS]",
        "Put a thing (deprecated)",
        "[range: above 0]",
        "[range: 1 to 5]",
        "[range: at most 9 characters]",
    ] {
        assert!(help.contains(expected), "{expected}: {help}");
    }
}

#[test]
fn the_document_has_each_operation_and_each_tag() {
    let Catalog { document, plans } = Catalog::of_this_api();
    for operation in plans.iter().map(|plan| plan.operation) {
        assert!(document.operation(operation).is_some(), "{}", operation.id);
        let about = document.tag(operation.tag);
        assert!(
            about.is_some_and(|about| !about.is_empty()),
            "{}",
            operation.tag
        );
    }
}

#[test]
fn a_part_of_the_document_has_all_that_it_refers_to() {
    fn check(part: &Value, value: &Value) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(target)) = members.get("$ref") {
                    let pointer = target.trim_start_matches('#');
                    assert!(part.pointer(pointer).is_some(), "{target}");
                }
                members.values().for_each(|value| check(part, value));
            }
            Value::Array(items) => items.iter().for_each(|value| check(part, value)),
            _ => {}
        }
    }
    let tags: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.tag).collect();
    for tag in tags {
        let part = part(pieces(), tag);
        check(&part, &part);
    }
}

#[test]
fn a_command_is_the_same_whether_the_others_are_whole_or_not() {
    let catalog = Catalog::of_this_api();
    let whole = parse::root(&catalog);
    let operations = catalog
        .plans
        .iter()
        .map(|plan| format!("{} {} --help", plan.resource, plan.name));
    let others = [
        "--help",
        "chat",
        "chat --help",
        "help chat create",
        "no-such",
        "chat no-such",
    ];
    for words in operations.chain(others.map(str::to_owned)) {
        let arguments = ["openai-typed"].into_iter().chain(words.split(' '));
        let arguments: Vec<OsString> = arguments.map(OsString::from).collect();
        let said = |root: clap::Command| {
            let outcome = root.try_get_matches_from(&arguments);
            outcome.unwrap_err().to_string()
        };
        let asked = parse::root_for(&catalog, &arguments);
        assert_eq!(said(asked), said(whole.clone()), "{words}");
    }
}

#[test]
fn resources_within_resources_are_commands_within_commands() {
    let nested = |resource, name| -> &'static Operation {
        Box::leak(Box::new(Operation {
            resource,
            name,
            ..operation().clone()
        }))
    };
    let operations = [nested("stores", "list"), nested("stores.big_files", "list")];
    let api = Api::new(document()).unwrap();
    let catalog = Catalog::new(&operations, Document::new(operation().tag, api));
    let root = parse::root(&catalog);
    root.clone().debug_assert();
    for (words, at) in [("stores list", 0), ("stores big-files list", 1)] {
        let all = [""].into_iter().chain(words.split(' ')).chain(["id"]);
        let matches = root.clone().try_get_matches_from(all).unwrap();
        let (first, given) = matches.subcommand().unwrap();
        let (found, given) = super::operation(&catalog, first, given).ok().unwrap();
        assert_eq!(found, at, "{words}");
        assert!(given.contains_id("path thing_id"), "{words}");
    }
    let all = ["", "stores", "big-files"];
    assert!(root.try_get_matches_from(all).is_err());
}

/// What these arguments send.
async fn sent(arguments: &[&str]) -> Result<RecordedRequest, String> {
    let log: Arc<Mutex<Vec<RecordedRequest>>> = Arc::default();
    let heard = Arc::clone(&log);
    let server = Server::builder()
        .document(document())
        .on_request(move |request, status| {
            assert_eq!(status, 200, "{request:?}");
            heard.lock().unwrap().push(request.clone());
        })
        .start()
        .await
        .unwrap();
    let catalog = catalog();
    let all = ["", "api-mock", "put-it"].iter().chain(arguments);
    let root = parse::root(&catalog);
    let matches = root
        .try_get_matches_from(all)
        .map_err(|error| error.to_string())?;
    let (_, inner) = matches.subcommand().unwrap();
    let (_, inner) = inner.subcommand().unwrap();
    let wrong = |failure| format!("{failure:?}");
    let settings = Settings::read(&matches, inner).map_err(wrong)?;
    let plan = &catalog.plans[0];
    let arguments = Arguments::read(plan, inner, None).map_err(wrong)?;
    let client = client(&settings, Some(&server)).map_err(wrong)?;
    match settings.stream {
        Some(true) => raw_stream(&arguments, plan, &client)
            .download()
            .await
            .map(drop),
        _ => request(&arguments, plan, &client)
            .send::<Value>()
            .await
            .map(drop),
    }
    .map_err(|error| error.to_string())?;
    Ok(log.lock().unwrap().remove(0))
}

#[tokio::test]
async fn each_place_gets_what_is_meant_for_it() {
    let request = sent(&[
        "--tags",
        "a b",
        "a/b",
        "--tags",
        "c",
        "--limit",
        "7",
        "--x-mode",
        "fast",
        "--body-limit",
        "3",
        "--body-output",
        "o",
        "--body-json",
        "{\"j\": 1}",
        "--body-help",
        "--output",
        "json",
        "--body-base-url",
        "u",
        "--body-body-output",
        "p",
    ])
    .await
    .unwrap();
    assert_eq!(request.path, "/api/things/a%2Fb");
    assert_eq!(request.query, "tags%5B%5D=a+b&tags%5B%5D=c&limit=7");
    assert_eq!(request.header("x-mode"), Some("fast"));
    let expected = json!({
        "limit": 3, "output": "o", "body-output": "p", "Base URL": "u", "json": {"j": 1}, "help": true,
    });
    assert_eq!(request.json::<Value>().unwrap(), expected);
}

#[tokio::test]
async fn a_body_that_must_be_there_may_be_empty() {
    let request = sent(&["x"]).await.unwrap();
    assert_eq!(request.json::<Value>().unwrap(), json!({}));
    assert_eq!(request.query, "");
    // The bytes of a stream are asked for by the switch as well.
    let request = sent(&["x", "--stream", "--limit", "1"]).await.unwrap();
    assert_eq!(request.query, "live=true&limit=1");
    assert_eq!(request.header("accept"), Some("text/event-stream"));
}
