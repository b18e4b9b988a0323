//! What the arguments of a command say about its request.

use std::borrow::Cow;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value};

use super::catalog::Plan;
use super::flags::Flag;
use super::input;
use super::names::{JSON, SET};
use super::values::{self, plain};
use crate::cli::show::Failure;
use crate::operations::{Place, StreamSwitch};

/// What a command says about its request.
pub(crate) struct Arguments {
    /// Path, query and header parameters, as text.
    pub(crate) parameters: Vec<(Cow<'static, str>, Place, String)>,
    /// The members of the body, if it has one; those that are files are paths.
    pub(crate) body: Option<Map<String, Value>>,
    pub(crate) files: Vec<(&'static str, PathBuf)>,
    /// What the body says about the switch of the stream, which is no field.
    pub(crate) stream: Option<bool>,
}

impl Arguments {
    /// Reads it; `piped` is standard input if `--json` is there.
    pub(crate) fn read(
        plan: &Plan,
        matches: &ArgMatches,
        piped: Option<&[u8]>,
    ) -> Result<Self, Failure> {
        let takes_body = plan.operation.body.is_some();
        let json = takes_body
            .then(|| matches.get_one::<String>(JSON))
            .flatten();
        let mut body = json.map(|json| input::object(json, piped)).transpose()?;
        let mut arguments = Self {
            parameters: Vec::new(),
            body: None,
            files: Vec::new(),
            stream: None,
        };
        for flag in &plan.flags {
            arguments.take(flag, matches, &mut body)?;
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
            arguments.stream = Some(value == stream_value(switch));
        }
        arguments.take_files(plan, &mut body)?;
        if json.is_none() {
            arguments.nothing_is_missing(plan, body.as_ref())?;
        }
        let needed = (plan.operation.body.as_ref()).is_some_and(|body| body.required);
        arguments.body = body.or_else(|| needed.then(Map::new));
        let inputs = arguments
            .files
            .iter()
            .filter(|(_, path)| input::is_stdin(path));
        if inputs.count() + usize::from(piped.is_some()) > 1 {
            return Err(Failure::usage(
                "standard input can be read for one thing only",
            ));
        }
        Ok(arguments)
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
        let value = values::combine(&field.kind, values.cloned().collect())
            .map_err(|problem| Failure::usage(format!("{}: {problem}", flag.shown())))?;
        match field.place {
            Place::Body => {
                body.get_or_insert_default()
                    .insert(field.name.to_owned(), value);
            }
            place => {
                let name = Cow::Borrowed(field.name);
                match value {
                    // A parameter that is a list is sent once for each element.
                    Value::Array(values) => {
                        let values = values.iter().map(plain);
                        let each = values.map(|value| (name.clone(), place, value));
                        self.parameters.extend(each);
                    }
                    Value::Object(members) if place == Place::Query => {
                        let each = members.iter().map(|(member, value)| {
                            (format!("{name}[{member}]").into(), place, plain(value))
                        });
                        self.parameters.extend(each);
                    }
                    value => self.parameters.push((name, place, plain(&value))),
                }
            }
        }
        Ok(())
    }

    /// Whether the response is text by what the body says.
    pub(crate) fn want_text(&self, plan: &Plan) -> bool {
        let Some(switch) = &plan.operation.text_switch else {
            return false;
        };
        let body = self.body.as_ref();
        let value = body.and_then(|body| body.get(switch.name)?.as_str());
        value.is_some_and(|value| switch.values.contains(&value))
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

    /// The last text of the path, which tells what is asked for from others of its kind.
    pub(crate) fn last_of_path(&self) -> Option<&str> {
        let mut texts = self.parameters.iter().rev();
        let found = texts.find(|(_, place, _)| *place == Place::Path);
        found.map(|(_, _, text)| text.as_str())
    }
}

/// Takes a member out and leaves the others in their order.
fn remove(body: &mut Map<String, Value>, name: &str) -> Option<Value> {
    body.shift_remove(name)
}

/// What the switch is set to for a stream.
pub(crate) fn stream_value(switch: &StreamSwitch) -> Value {
    switch.value.map_or(Value::Bool(true), Value::from)
}
