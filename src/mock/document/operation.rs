//! One operation of the document: what it takes, whom it lets in and what it answers.

use http::Method;
use serde_json::Value;

use super::example;
use super::reference::resolve;
use super::schema::{Checker, property, types};
use crate::wire::{essence, query_pairs};

/// The methods that a path item can have.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "patch", "head", "options", "trace",
];

pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    /// The template, relative to the base path.
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body_required: bool,
    /// What the body may be; empty when the operation takes none.
    pub(crate) bodies: Vec<Content>,
    /// The status of a success.
    pub(crate) status: u16,
    pub(crate) answers: Vec<Content>,
    /// Alternatives, each a list of what must come together. Empty lets everyone in.
    pub(crate) security: Vec<Vec<Credential>>,
    pub(crate) switch: Option<Switch>,
    /// The member of the body, and its values, for a response of text where JSON is usual.
    pub(crate) text_switch: Option<(String, Value)>,
}

pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    pub(crate) checker: Checker,
    /// Whether the members of an object have its name in front: `name[member]`.
    pub(crate) deep: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// A body in one media type.
pub(crate) struct Content {
    /// In lower case, without parameters.
    pub(crate) media_type: String,
    pub(crate) schema: Value,
    pub(crate) checker: Checker,
    documented: Option<Value>,
    /// Whether requests of this media type have a method of their own.
    has_method: bool,
}

pub(crate) enum Credential {
    Bearer,
    Header(String),
    Query(String),
    /// A kind that this server cannot check, so that it lets everyone pass.
    Unchecked,
}

/// What asks for an event stream.
pub(crate) struct Switch {
    pub(crate) name: String,
    pub(crate) in_query: bool,
    /// What it is for a stream.
    pub(crate) value: Value,
}

impl Operation {
    pub(crate) fn all(document: &Value) -> Result<Vec<Self>, String> {
        let mut operations = Vec::new();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let item = resolve(document, item)?;
            for name in METHODS {
                if let Some(operation) = item.get(*name) {
                    let read = Self::read(document, path, item, name, operation);
                    operations.push(read.map_err(|error| format!("{name} {path}: {error}"))?);
                }
            }
        }
        Ok(operations)
    }

    fn read(
        document: &Value,
        path: &str,
        item: &Value,
        method: &str,
        operation: &Value,
    ) -> Result<Self, String> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for source in [operation, item] {
            for parameter in list(source, "parameters") {
                let parameter = Parameter::read(resolve(document, parameter)?)?;
                // The operation's own parameters come first and beat those of the path.
                if !parameters
                    .iter()
                    .any(|known| known.name == parameter.name && known.place == parameter.place)
                {
                    parameters.push(parameter);
                }
            }
        }
        let body = operation
            .get("requestBody")
            .map(|body| resolve(document, body))
            .transpose()?;
        let bodies = body.map_or_else(|| Ok(Vec::new()), |body| Content::all(document, body))?;
        let (status, answer) = success(operation);
        let answers = match answer {
            Some(answer) => Content::all(document, resolve(document, answer)?)?,
            None => Vec::new(),
        };
        let mut read = Self {
            id: text(operation, "operationId")
                .map_or_else(|| format!("{method} {path}"), str::to_owned),
            method: Method::from_bytes(method.to_uppercase().as_bytes())
                .map_err(|error| error.to_string())?,
            path: path.to_owned(),
            parameters,
            body_required: body
                .is_some_and(|body| body.get("required") == Some(&Value::Bool(true))),
            bodies,
            status,
            answers,
            security: security(document, operation)?,
            switch: None,
            text_switch: None,
        };
        read.switch = read.find_switch(document, operation.get("x-stream-switch"));
        read.text_switch = operation
            .get("x-text-switch")
            .and_then(only_pair)
            .map(|(name, values)| (name.to_owned(), values.clone()));
        Ok(read)
    }

    /// The switch that the document names, else the boolean `stream`.
    fn find_switch(&self, document: &Value, named: Option<&Value>) -> Option<Switch> {
        self.stream_answer()?;
        let pair = named.and_then(only_pair);
        let name = pair.map(|(name, _)| name);
        let name = name.or_else(|| named?.as_str()).unwrap_or("stream");
        let value = pair.map_or(Value::Bool(true), |(_, value)| value.clone());
        let wanted = if value.is_string() {
            "string"
        } else {
            "boolean"
        };
        let boolean = |schema: &Value| {
            let types = types(document, schema);
            types.is_empty() || types.contains(wanted)
        };
        let in_query = self.parameters.iter().any(|parameter| {
            parameter.place == Place::Query && parameter.name == name && boolean(&parameter.schema)
        });
        let in_body = || {
            let mut schemas = self
                .bodies
                .iter()
                .filter_map(|body| property(document, &body.schema, name));
            schemas.any(boolean)
        };
        (in_query || in_body()).then(|| Switch {
            name: name.to_owned(),
            in_query,
            value,
        })
    }

    /// The id of requests with this content type, as the table of operations has it.
    pub(crate) fn id_of(&self, content_type: &str) -> String {
        let given = essence(content_type);
        let own = |content: &&Content| content.has_method && content.media_type == given;
        let kind = match self.bodies.iter().find(own).map(Content::is_json) {
            Some(is_json) => ["Form", "Json"][usize::from(is_json)],
            None => "",
        };
        format!("{}{kind}", self.id)
    }

    /// Whether a call with this query asks for what is constant in the path, and how much that is.
    pub(crate) fn constants(&self, query: &[(String, String)]) -> Option<usize> {
        let constant = self.path.split_once('?').map_or("", |(_, query)| query);
        let constant = query_pairs(constant);
        let all = constant.iter().all(|pair| query.contains(pair));
        all.then_some(constant.len())
    }

    /// The schema of a member of the body of this media type.
    #[cfg(feature = "cli")]
    pub(crate) fn member<'a>(
        &'a self,
        document: &'a Value,
        media_type: &str,
        name: &str,
    ) -> Option<&'a Value> {
        let is = |body: &&Content| body.media_type == media_type;
        let body = self.bodies.iter().find(is)?;
        property(document, &body.schema, name)
    }

    /// The schema of a parameter.
    pub(crate) fn parameter(&self, place: Place, name: &str) -> Option<&Value> {
        let is = |known: &&Parameter| known.place == place && known.name == name;
        Some(&self.parameters.iter().find(is)?.schema)
    }

    /// The response in JSON, which is the one that scenarios shape.
    pub(crate) fn json_answer(&self) -> Option<&Content> {
        self.answers.iter().find(|content| content.is_json())
    }

    pub(crate) fn stream_answer(&self) -> Option<&Content> {
        self.answers
            .iter()
            .find(|content| content.media_type == "text/event-stream")
    }

    pub(crate) fn text_answer(&self) -> Option<&Content> {
        self.answers
            .iter()
            .find(|content| content.media_type == "text/plain")
    }

    /// What is answered when no stream is asked for.
    pub(crate) fn plain_answer(&self) -> Option<&Content> {
        self.json_answer().or_else(|| {
            self.answers
                .iter()
                .find(|content| content.media_type != "text/event-stream")
        })
    }
}

impl Parameter {
    fn read(parameter: &Value) -> Result<Self, String> {
        let name = text(parameter, "name").ok_or("a parameter has no name")?;
        let place = match text(parameter, "in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("header") => Place::Header,
            Some("cookie") => Place::Cookie,
            _ => return Err(format!("parameter `{name}` does not say where it is sent")),
        };
        Ok(Self {
            name: name.to_owned(),
            place,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            schema: parameter
                .get("schema")
                .cloned()
                .unwrap_or(Value::Bool(true)),
            checker: Checker::default(),
            deep: text(parameter, "style") == Some("deepObject"),
        })
    }
}

impl Content {
    fn all(document: &Value, holder: &Value) -> Result<Vec<Self>, String> {
        let contents = holder.get("content").and_then(Value::as_object);
        let contents = contents.into_iter().flatten().map(|(media_type, content)| {
            let documented = match content.get("example") {
                Some(example) => Some(example.clone()),
                None => first_example(document, content)?,
            };
            Ok(Self {
                media_type: essence(media_type),
                schema: content.get("schema").cloned().unwrap_or(Value::Bool(true)),
                checker: Checker::default(),
                documented,
                has_method: content.get("x-method").is_some(),
            })
        });
        contents.collect()
    }

    pub(crate) fn is_json(&self) -> bool {
        self.media_type == "application/json"
            || self.media_type.ends_with("+json")
            || self.media_type == "*/*"
    }

    /// The documented example, or a value made up from the schema.
    pub(crate) fn example(&self, document: &Value) -> Value {
        self.documented
            .clone()
            .unwrap_or_else(|| example::from_schema(document, &self.schema))
    }

    pub(crate) fn documented(&self) -> Option<&Value> {
        self.documented.as_ref()
    }
}

fn first_example(document: &Value, content: &Value) -> Result<Option<Value>, String> {
    let Some(first) = content
        .get("examples")
        .and_then(Value::as_object)
        .and_then(|examples| examples.values().next())
    else {
        return Ok(None);
    };
    Ok(resolve(document, first)?.get("value").cloned())
}

/// The first success that an operation documents.
fn success(operation: &Value) -> (u16, Option<&Value>) {
    let responses = operation.get("responses").and_then(Value::as_object);
    let mut successes: Vec<(u16, &Value)> = responses
        .into_iter()
        .flatten()
        .filter_map(|(status, response)| match status.as_str() {
            "2XX" | "2xx" => Some((200, response)),
            status => status
                .parse()
                .ok()
                .filter(|status| (200..300).contains(status))
                .map(|status| (status, response)),
        })
        .collect();
    successes.sort_by_key(|(status, _)| *status);
    match successes.first() {
        Some((status, response)) => (*status, Some(*response)),
        None => (
            200,
            responses.and_then(|responses| responses.get("default")),
        ),
    }
}

fn security(document: &Value, operation: &Value) -> Result<Vec<Vec<Credential>>, String> {
    let holder = if operation.get("security").is_some() {
        operation
    } else {
        document
    };
    let alternatives = list(holder, "security").iter().map(|alternative| {
        let names = alternative
            .as_object()
            .into_iter()
            .flat_map(|names| names.keys());
        names.map(|name| credential(document, name)).collect()
    });
    alternatives.collect()
}

fn credential(document: &Value, name: &str) -> Result<Credential, String> {
    let schemes = document.pointer("/components/securitySchemes");
    let scheme = schemes
        .and_then(|schemes| schemes.get(name))
        .ok_or_else(|| format!("the document has no security scheme `{name}`"))?;
    let scheme = resolve(document, scheme)?;
    let named = || text(scheme, "name").unwrap_or_default().to_owned();
    Ok(
        match (
            text(scheme, "type"),
            text(scheme, "scheme").map(str::to_ascii_lowercase),
            text(scheme, "in"),
        ) {
            (Some("http"), Some(kind), _) if kind == "bearer" => Credential::Bearer,
            (Some("oauth2" | "openIdConnect"), ..) => Credential::Bearer,
            (Some("apiKey"), _, Some("header")) => Credential::Header(named()),
            (Some("apiKey"), _, Some("query")) => Credential::Query(named()),
            _ => Credential::Unchecked,
        },
    )
}

fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member).and_then(Value::as_str)
}

fn list<'a>(value: &'a Value, member: &str) -> &'a [Value] {
    value
        .get(member)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The only member of an object.
fn only_pair(value: &Value) -> Option<(&str, &Value)> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    let (name, value) = members.iter().next()?;
    Some((name, value))
}
