//! From the arguments of a command to what is sent.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value};

use super::catalog::Plan;
use super::command::{JSON, SET};
use super::flags::Flag;
use super::input::{self, STDIN};
use super::report::Failure;
use super::save;
use super::value;
use crate::{Client, FilePart, Form, Place, RequestBuilder};

/// What a command says about its request.
pub(super) struct Given {
    /// Path, query and header parameters, as text.
    parameters: Vec<(&'static str, Place, String)>,
    /// The members of the body, if it has one; those that are files are paths.
    body: Option<Map<String, Value>>,
    files: Vec<(&'static str, PathBuf)>,
    /// What the body says about the switch of the stream, which is no field.
    pub(super) stream: Option<bool>,
}

impl Given {
    /// Reads it; `piped` is standard input if `--json` is there.
    pub(super) fn read(
        plan: &Plan,
        matches: &ArgMatches,
        piped: Option<&[u8]>,
    ) -> Result<Self, Failure> {
        let takes_body = plan.operation.body.is_some();
        let json = takes_body
            .then(|| matches.get_one::<String>(JSON))
            .flatten();
        let mut body = json.map(|json| input::object(json, piped)).transpose()?;
        let mut given = Self {
            parameters: Vec::new(),
            body: None,
            files: Vec::new(),
            stream: None,
        };
        for flag in &plan.flags {
            given.take(flag, matches, &mut body)?;
        }
        if takes_body {
            for set in matches.get_many::<String>(SET).into_iter().flatten() {
                input::set(body.get_or_insert_default(), set)?;
            }
        }
        if let (Some(switch), Some(body)) = (&plan.operation.stream_switch, &mut body)
            && switch.place == Place::Body
            && let Some(value) = remove(body, switch.name)
        {
            given.stream = value.as_bool();
        }
        given.take_files(plan, &mut body)?;
        if json.is_none() {
            given.nothing_is_missing(plan, body.as_ref())?;
        }
        let needed = (plan.operation.body.as_ref()).is_some_and(|body| body.required);
        given.body = body.or_else(|| needed.then(Map::new));
        let inputs = given
            .files
            .iter()
            .filter(|(_, path)| path.as_path() == Path::new(STDIN));
        if inputs.count() + usize::from(piped.is_some()) > 1 {
            return Err(Failure::usage(
                "standard input can be read for one thing only",
            ));
        }
        Ok(given)
    }

    /// What one flag says.
    fn take(
        &mut self,
        flag: &Flag,
        matches: &ArgMatches,
        body: &mut Option<Map<String, Value>>,
    ) -> Result<(), Failure> {
        if matches.value_source(&flag.id) != Some(ValueSource::CommandLine) {
            return Ok(());
        }
        let field = flag.field;
        if flag.is_file() {
            // Files of `--json` with the same name are not meant then.
            if let Some(body) = body {
                remove(body, field.name);
            }
            let paths = matches.get_many::<PathBuf>(&flag.id).into_iter().flatten();
            let files = paths.map(|path| (field.name, path.clone()));
            self.files.extend(files);
            return Ok(());
        }
        let values = matches.get_many::<Value>(&flag.id).into_iter().flatten();
        let value = value::combine(&field.kind, values.cloned().collect())
            .map_err(|problem| Failure::usage(format!("{}: {problem}", flag.shown())))?;
        match field.place {
            Place::Body => {
                body.get_or_insert_default()
                    .insert(field.name.to_owned(), value);
            }
            // A parameter that is a list is sent once for each element.
            place => match value {
                Value::Array(values) => self
                    .parameters
                    .extend(values.iter().map(|value| (field.name, place, plain(value)))),
                value => self.parameters.push((field.name, place, plain(&value))),
            },
        }
        Ok(())
    }

    /// Members of `--json` that are files name them by their path.
    fn take_files(
        &mut self,
        plan: &Plan,
        body: &mut Option<Map<String, Value>>,
    ) -> Result<(), Failure> {
        let Some(body) = body else { return Ok(()) };
        for flag in plan.flags.iter().filter(|flag| flag.is_file()) {
            let name = flag.field.name;
            let paths = match remove(body, name) {
                None | Some(Value::Null) => continue,
                Some(Value::Array(paths)) => paths,
                Some(path) => vec![path],
            };
            for path in paths {
                let path = path.as_str().ok_or_else(|| {
                    Failure::usage(format!("`{name}` is a file: give its path as text"))
                })?;
                self.files.push((name, path.into()));
            }
        }
        Ok(())
    }

    /// The parser asks for this too, but is content with `--set` of something else.
    fn nothing_is_missing(
        &self,
        plan: &Plan,
        body: Option<&Map<String, Value>>,
    ) -> Result<(), Failure> {
        let missing: Vec<String> = plan
            .flags
            .iter()
            .filter(|flag| flag.field.required && flag.field.place == Place::Body)
            .filter(|flag| {
                let name = flag.field.name;
                !body.is_some_and(|body| body.contains_key(name))
                    && !self.files.iter().any(|(known, _)| *known == name)
            })
            .map(Flag::shown)
            .collect();
        match missing.is_empty() {
            true => Ok(()),
            false => Err(Failure::usage(format!(
                "{} missing: {}",
                if missing.len() == 1 {
                    "a flag is"
                } else {
                    "flags are"
                },
                missing.join(", ")
            ))),
        }
    }

    /// The request of an operation.
    pub(super) fn request(&self, plan: &Plan, client: &Client) -> RequestBuilder {
        self.fill(plan, client.operation(plan.operation), None)
    }

    /// The same request as one that the document does not know, so that the bytes of its answer
    /// can be had even if it is a stream.
    pub(super) fn raw_stream(&self, plan: &Plan, client: &Client) -> RequestBuilder {
        let operation = plan.operation;
        let method = operation.method.parse().unwrap_or_default();
        let request = client
            .request(method, operation.path)
            .header("accept", "text/event-stream");
        match &operation.stream_switch {
            Some(switch) if switch.place == Place::Query => {
                self.fill(plan, request.query(switch.name, true), None)
            }
            Some(switch) => self.fill(plan, request, Some(switch.name)),
            None => self.fill(plan, request, None),
        }
    }

    fn fill(
        &self,
        plan: &Plan,
        mut request: RequestBuilder,
        switch: Option<&str>,
    ) -> RequestBuilder {
        for (name, place, text) in &self.parameters {
            request = match place {
                Place::Path => request.path_param(*name, text),
                Place::Query => request.query(*name, text),
                _ => request.header(name, text),
            };
        }
        let is_form = (plan.operation.body.as_ref())
            .is_some_and(|body| body.media_type.starts_with("multipart/"));
        let mut body = self.body.clone();
        if let Some(switch) = switch {
            body.get_or_insert_default()
                .insert(switch.to_owned(), true.into());
        }
        match body {
            _ if is_form => request.multipart(&self.form(plan, &body.unwrap_or_default())),
            Some(body) => request.json(&body),
            None => request,
        }
    }

    /// The parts in the document's order, then those that it does not know.
    fn form(&self, plan: &Plan, body: &Map<String, Value>) -> Form {
        let mut form = Form::new();
        let known: Vec<&str> = plan.flags.iter().map(|flag| flag.field.name).collect();
        for name in &known {
            for (_, path) in self.files.iter().filter(|(file, _)| file == name) {
                form.file(*name, &file_part(path));
            }
            if let Some(value) = body.get(*name) {
                part(&mut form, name, value);
            }
        }
        for (name, value) in body {
            if !known.contains(&name.as_str()) {
                part(&mut form, name, value);
            }
        }
        form
    }

    /// The last text of the path, which tells what is asked for from others of its kind.
    pub(super) fn last_of_path(&self) -> Option<&str> {
        let mut texts = self.parameters.iter().rev();
        let found = texts.find(|(_, place, _)| *place == Place::Path);
        found.map(|(_, _, text)| text.as_str())
    }
}

/// Lists repeat the part, objects are JSON, and everything else is plain.
fn part(form: &mut Form, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(values) => values.iter().for_each(|value| part(form, name, value)),
        Value::Object(_) => {
            form.json(name.to_owned(), value);
        }
        value => {
            form.text(name.to_owned(), plain(value));
        }
    }
}

fn file_part(path: &Path) -> FilePart {
    match path == Path::new(STDIN) {
        true => FilePart::reader("stdin", tokio::io::stdin(), None),
        false => FilePart::path(path).on_progress(save::progress("sent")),
    }
}

/// A text bare, a number in plain decimal, anything else as JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        value => value.to_string(),
    }
}

/// Takes a member out and leaves the others in their order.
fn remove(body: &mut Map<String, Value>, name: &str) -> Option<Value> {
    body.shift_remove(name)
}
