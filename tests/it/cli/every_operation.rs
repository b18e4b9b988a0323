//! Each operation of the table, with what the document shows and with all that it takes.

use openai_typed::mock::{FormPart, RecordedRequest, Reply, Server};
use openai_typed::operations::OPERATIONS;
use openai_typed::operations::{Field, Kind, Operation, Place};
use serde_json::{Map, Value, json};

use super::{KEY, Ran, against, run};
use crate::operations::{document, resolve};
use crate::support::Folder;

/// The operations, those that delete last and what lies in something before that, so that all find what
/// the document shows.
fn operations() -> Vec<&'static Operation> {
    let mut operations = OPERATIONS.to_vec();
    operations.sort_by_key(|operation| match operation.method {
        "DELETE" => (true, usize::MAX - operation.path.len()),
        _ => (false, 0),
    });
    operations
}

/// What the program says about its commands.
struct Commands(Vec<Value>);

impl Commands {
    async fn listed() -> Self {
        let listed = run(&["operations", "--output", "json"]).await.json();
        Self(listed.as_array().unwrap().clone())
    }

    fn of(&self, operation: &Operation) -> &Value {
        let mut commands = self.0.iter();
        commands
            .find(|command| command["id"] == operation.id)
            .unwrap()
    }

    fn words(&self, operation: &Operation) -> Vec<String> {
        let words = self.of(operation)["command"].as_array().unwrap();
        words
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    }

    /// The flag of a field; nothing for one that goes by its position.
    fn flag(&self, operation: &Operation, field: &Field) -> Option<String> {
        let fields = self.of(operation)["fields"].as_array().unwrap();
        let named = |listed: &&Value| listed["name"] == field.name;
        let found = fields.iter().find(named).unwrap();
        found["flag"].as_str().map(str::to_owned)
    }
}

/// What the document shows as a request.
fn documented(operation: &Operation) -> (Value, Map<String, Value>) {
    let document = document();
    let described = &document["paths"][operation.path][operation.method.to_lowercase()];
    let mut parameters = json!({});
    for parameter in described["parameters"].as_array().into_iter().flatten() {
        let parameter = resolve(document, parameter);
        let name = parameter["name"].as_str().unwrap();
        if let Some(example) = parameter.get("example") {
            parameters[name] = example.clone();
        }
    }
    let content = &described["requestBody"]["content"];
    let body = operation.body.as_ref();
    let example = body.map(|body| &content[body.media_type]).map(|content| {
        let examples = content["examples"].as_object().unwrap();
        examples.values().next().unwrap()["value"].clone()
    });
    let mut body = match example {
        Some(Value::Object(body)) => body,
        _ => Map::new(),
    };
    let switch = operation.stream_switch.as_ref().map(|switch| switch.name);
    body.retain(|name, value| !value.is_null() && Some(name.as_str()) != switch);
    (parameters, body)
}

/// The arguments that give one field this value.
fn arguments(flag: Option<String>, field: &Field, value: &Value, folder: &Folder) -> Vec<String> {
    let is_file = matches!(field.kind, Kind::File | Kind::Array(Kind::File));
    let text = |value: &Value| match value {
        Value::String(text) if is_file => {
            let path = folder.file(text, content_of(text).as_bytes());
            path.into_os_string().into_string().unwrap()
        }
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    match (flag, value) {
        (None, value) => vec![text(value)],
        (Some(flag), Value::Array(values)) if matches!(field.kind, Kind::Array(_)) => values
            .iter()
            .flat_map(|value| [flag.clone(), text(value)])
            .collect(),
        (Some(flag), value) => vec![flag, text(value)],
    }
}

/// What is in the file of this name.
fn content_of(name: &str) -> String {
    format!("{{\"prompt\": \"{name}\", \"completion\": \"\"}}\n")
}

/// The arguments for what the document shows.
fn shown(commands: &Commands, operation: &Operation, folder: &Folder) -> Vec<String> {
    let (parameters, body) = documented(operation);
    let mut all = commands.words(operation);
    for field in operation.fields {
        let value = match field.place {
            Place::Body => body.get(field.name),
            _ => parameters.get(field.name),
        };
        if let Some(value) = value {
            let flag = commands.flag(operation, field);
            all.extend(arguments(flag, field, value, folder));
        }
    }
    all
}

/// Runs what the document shows of an operation, with more arguments.
async fn run_documented(
    commands: &Commands,
    operation: &'static Operation,
    server: &Server,
    more: &[&str],
) -> (Ran, RecordedRequest) {
    let folder = Folder::new(&format!("cli-{}-{}", operation.id, more.join("")));
    let arguments = shown(commands, operation, &folder);
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    arguments.extend(more);
    let ran = Ran::of(against(server, &arguments)).await;
    assert!(ran.status.success(), "{}: {}", operation.id, ran.stderr);
    let mut requests = server.take_requests();
    assert_eq!(requests.len(), 1, "{}", operation.id);
    let request = requests.remove(0);
    assert_eq!(request.operation_id.as_deref(), Some(operation.id));
    (ran, request)
}

fn answers_json(operation: &Operation) -> bool {
    operation.responses.first() == Some(&"application/json")
}

#[tokio::test]
async fn what_the_document_shows_is_sent_and_answered() {
    let commands = Commands::listed().await;
    assert_eq!(commands.0.len(), OPERATIONS.len());
    let server = Server::builder().api_key(KEY).start().await.unwrap();
    for operation in operations() {
        let (ran, request) =
            run_documented(&commands, operation, &server, &["--output", "json"]).await;
        match answers_json(operation) {
            true => assert!(ran.json().is_object(), "{}", operation.id),
            false => assert!(!ran.bytes().is_empty(), "{}", operation.id),
        }
        let (_, body) = documented(operation);
        match operation.body.as_ref().map(|body| body.media_type) {
            Some("multipart/form-data") => has_parts(operation, &request, &body).await,
            Some(_) => assert_eq!(request.json::<Value>().unwrap(), Value::Object(body)),
            None => assert_eq!(request.body, ""),
        }
    }
}

/// The form has these parts; a file is given by its name.
async fn has_parts(operation: &Operation, request: &RecordedRequest, body: &Map<String, Value>) {
    let parts = request.form().await.unwrap();
    let brackets = operation.body.as_ref().unwrap().brackets;
    let mut count = 0;
    for field in operation.fields {
        let Some(value) = body.get(field.name) else {
            continue;
        };
        let brackets = brackets.iter().find(|one| one.name == field.name);
        let mut expected = Vec::new();
        match (brackets, value) {
            (None, Value::Array(values)) => values
                .iter()
                .for_each(|value| leaves(field.name.to_owned(), value, &mut expected)),
            (Some(brackets), Value::Array(values)) if brackets.alone && values.len() == 1 => {
                leaves(field.name.to_owned(), &values[0], &mut expected);
            }
            _ => leaves(field.name.to_owned(), value, &mut expected),
        }
        count += expected.len();
        let mut taken = vec![false; parts.len()];
        for (name, text) in expected {
            let is_this = |(at, part): &(usize, &FormPart)| part.name == name && !taken[*at];
            let found = parts.iter().enumerate().find(is_this);
            let (at, part) = found.unwrap_or_else(|| panic!("{}: no {name}", operation.id));
            taken[at] = true;
            match field.kind {
                Kind::File | Kind::Array(Kind::File) => {
                    assert_eq!(part.file_name.as_deref(), Some(&*text));
                    assert_eq!(part.content, content_of(&text));
                }
                _ => assert_eq!(part.content, text),
            }
        }
    }
    assert_eq!(parts.len(), count, "{}", operation.id);
}

/// What a value consists of, each by its name with brackets.
fn leaves(name: String, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Array(values) => values
            .iter()
            .for_each(|value| leaves(format!("{name}[]"), value, into)),
        Value::Object(members) => members
            .iter()
            .for_each(|(member, value)| leaves(format!("{name}[{member}]"), value, into)),
        Value::String(text) => into.push((name, text.clone())),
        other => into.push((name, other.to_string())),
    }
}

#[tokio::test]
async fn each_form_of_output_is_there_for_each_operation() {
    let commands = Commands::listed().await;
    for format in ["text", "jsonl", "raw"] {
        let server = Server::start().await.unwrap();
        for operation in operations() {
            let (ran, _) =
                run_documented(&commands, operation, &server, &["--output", format]).await;
            // A download is bytes.
            let text = String::from_utf8_lossy(&ran.stdout);
            assert!(!text.is_empty(), "{} {format}", operation.id);
            match format {
                "raw" if answers_json(operation) => {
                    serde_json::from_str::<Value>(&text).unwrap();
                }
                "jsonl" if answers_json(operation) => {
                    assert_eq!(text.find('\n'), Some(text.len() - 1), "{}", operation.id);
                    serde_json::from_str::<Value>(&text).unwrap();
                }
                "text" if answers_json(operation) => {
                    assert!(text.ends_with('\n') && !text.starts_with('{'), "{text}")
                }
                _ => {}
            }
        }
    }
}

#[tokio::test]
async fn each_stream_is_there_in_each_form_of_output() {
    let commands = Commands::listed().await;
    let streaming = |operation: &&&Operation| operation.stream_switch.is_some();
    let mut count = 0;
    for operation in OPERATIONS.iter().filter(streaming) {
        for format in ["text", "json", "jsonl", "raw"] {
            let server = Server::start().await.unwrap();
            let more = ["--stream", "--output", format];
            let (ran, request) = run_documented(&commands, operation, &server, &more).await;
            assert_eq!(request.header("accept"), Some("text/event-stream"));
            let text = ran.text();
            match format {
                "json" => {
                    let events: Vec<Value> = serde_json::from_str(&text).unwrap();
                    assert!(!events.is_empty(), "{}", operation.id);
                }
                "jsonl" => {
                    let events = text.lines().map(serde_json::from_str::<Value>);
                    assert!(events.map(Result::unwrap).count() > 0, "{}", operation.id);
                }
                "raw" => assert!(text.ends_with("data: [DONE]\n\n"), "{text}"),
                // Events without a text are printed as they are.
                _ if operation.cli_event_text.is_empty() => assert!(text.ends_with('\n'), "{text}"),
                _ => assert!(text.ends_with('\n') && !text.contains('{'), "{text}"),
            }
            count += 1;
        }
    }
    assert!(count > 0);
}

/// Arguments for a value of this kind, and the value that they stand for.
fn made_up(kind: &Kind, known: &[&str]) -> (Vec<String>, Value) {
    let one = |text: &str, value: Value| (vec![text.to_owned()], value);
    match kind {
        Kind::String => {
            let text = known.last().copied().unwrap_or("-some \"text\"");
            one(text, text.into())
        }
        Kind::Integer => one("7", json!(7)),
        Kind::Number => one("-0.5", json!(-0.5)),
        Kind::Boolean => one("true", json!(true)),
        Kind::File => one("made-up.png", json!("made-up.png")),
        Kind::Any | Kind::Object => one("{\"a\": [1]}", json!({"a": [1]})),
        Kind::Map(item) => {
            let value = json!({"a": made_up(item, &[]).1});
            (vec![value.to_string()], value)
        }
        Kind::Array(item) => {
            let (texts, value) = made_up(item, known);
            (vec![texts[0].clone(); 2], json!([value, value]))
        }
        Kind::Union(kinds) => made_up(&kinds[0], known),
        other => panic!("a new kind: {other:?}"),
    }
}

#[tokio::test]
async fn each_field_has_a_flag_that_sends_it() {
    let commands = Commands::listed().await;
    let server = Server::start().await.unwrap();
    for operation in OPERATIONS {
        let folder = Folder::new(&format!("cli-all-{}", operation.id));
        let mut all = commands.words(operation);
        let mut expected = Map::new();
        for field in operation.fields {
            let (texts, value) = match field.place {
                Place::Path => (vec!["a b/c".to_owned()], Value::Null),
                _ => made_up(&field.kind, field.known_values),
            };
            for text in texts {
                all.extend(commands.flag(operation, field));
                all.push(match field.kind {
                    Kind::File | Kind::Array(Kind::File) => {
                        let path = folder.file(&text, content_of(&text).as_bytes());
                        path.into_os_string().into_string().unwrap()
                    }
                    _ => text,
                });
            }
            if field.place == Place::Body {
                expected.insert(field.name.to_owned(), value);
            }
        }
        server.respond_next(Reply::json(200, json!({})));
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let ran = Ran::of(against(&server, &all)).await;
        assert!(ran.status.success(), "{}: {}", operation.id, ran.stderr);
        let request = server.take_requests().remove(0);
        assert_eq!(request.operation_id.as_deref(), Some(operation.id));
        let in_path = operation
            .fields
            .iter()
            .any(|field| field.place == Place::Path);
        assert_eq!(request.path.contains("a%20b%2Fc"), in_path);
        match operation.body.as_ref().map(|body| body.media_type) {
            Some("multipart/form-data") => has_parts(operation, &request, &expected).await,
            Some(_) => assert_eq!(request.json::<Value>().unwrap(), Value::Object(expected)),
            None => assert_eq!(request.body, ""),
        }
    }
}

#[test]
fn the_program_names_no_operation_no_field_and_no_path() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // What runs a file of requests does what four operations say together.
            if path.ends_with("call/batch") {
                continue;
            }
            if path.is_dir() {
                // A command for files of requests, which are sent to what they name.
                if !path.ends_with("call/batch") {
                    folders.push(path);
                }
                continue;
            }
            if path.ends_with("tests.rs") {
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap();
            files += 1;
            for operation in OPERATIONS {
                let names = operation.fields.iter().map(|field| field.name);
                // Others are words of English as well.
                let names = names.filter(|name| name.contains('_'));
                for name in names.chain([operation.id, operation.tag, operation.path]) {
                    assert!(
                        !code.contains(&format!("\"{name}\"")),
                        "{} names {name}",
                        path.display()
                    );
                }
            }
        }
    }
    assert!(files > 20);
}
