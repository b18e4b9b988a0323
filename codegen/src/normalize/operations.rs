//! Path items to operations.

use std::collections::{HashMap, HashSet};

use super::{Normalizer, flag, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{
    Answer, Body, EVENT_STREAM, Field, JSON, MULTIPART, Object, Operation, ParamPlace, Shape,
    StreamSwitch, Type,
};
use crate::names::{Unique, same_word, snake, words};

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// What the client itself offers beside the resources.
const RESERVED_ACCESSORS: &[&str] = &[
    "builder",
    "clone",
    "from_env",
    "new",
    "operation",
    "request",
    "with_options",
    "into",
    "to_owned",
];

/// What a resource handle or a Rust reader needs for itself.
const RESERVED_METHODS: &[&str] = &[
    "clone", "into", "to_owned", "fmt", "new", "client", "drop", "default",
];

/// Headers that OpenAPI leaves to the media types and security schemes.
const IGNORED_HEADERS: &[&str] = &["accept", "content-type", "authorization"];

impl<'d> Normalizer<'d> {
    pub(super) fn operations(&mut self) -> Result<Vec<Operation>> {
        let at = Pointer::root().child("paths");
        let Some(paths) = self.document.root.get("paths").and_then(Node::as_object) else {
            return Err(self.refuse(&Pointer::root(), "no `paths`", "an object of paths"));
        };
        let mut operations = Vec::new();
        for (path, item) in paths.iter() {
            if path.starts_with("x-") {
                continue;
            }
            let at = at.child(path);
            if !path.starts_with('/') {
                return Err(self.refuse(
                    &at,
                    format!("the path `{path}`"),
                    "a path that begins with `/`",
                ));
            }
            let (item, at) = self.follow(item, &at)?;
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let at = at.child(method);
                    operations.push(self.operation(path, method, item, operation, &at)?);
                }
            }
        }
        self.move_switches(&mut operations)?;
        self.check_ids(&operations)?;
        name_methods(&mut operations);
        Ok(operations)
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &'d Node,
        node: &'d Node,
        at: &Pointer,
    ) -> Result<Operation> {
        let Some(id) = text(node, "operationId").filter(|id| !id.trim().is_empty()) else {
            return Err(self.refuse(
                at,
                "an operation without `operationId`",
                "a unique `operationId`, from which the method is named",
            ));
        };
        let segment = path
            .split('/')
            .find(|segment| !segment.is_empty())
            .unwrap_or("root");
        let tag = node
            .pointer("/tags/0")
            .and_then(Node::as_str)
            .unwrap_or(segment)
            .to_owned();
        let (path_params, mut others) = self.parameters(path, item, node, at, &id)?;
        let body = self.body(node, at, &id)?;
        let (answer, responses) = self.answer(node, at, &id)?;
        let stream_switch = self.stream_switch(node, at, &body, &mut others, &answer)?;
        let params = (!others.is_empty()).then(|| self.define_params(others, at, &id));
        let summary =
            text(node, "summary").unwrap_or_else(|| format!("`{} {path}`", method.to_uppercase()));
        Ok(Operation {
            pointer: at.to_string(),
            resource: snake(&tag),
            tag,
            name: String::new(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary,
            description: text(node, "description").unwrap_or_default(),
            reference: text(node, "x-reference"),
            deprecated: flag(node, "deprecated"),
            cli_text: text(node, "x-cli-text"),
            id,
            path_params,
            params,
            body,
            answer,
            responses,
            stream_switch,
        })
    }

    /// Path parameters in the template's order, then those of query and header.
    fn parameters(
        &mut self,
        path: &str,
        item: &'d Node,
        node: &'d Node,
        at: &Pointer,
        id: &str,
    ) -> Result<(Vec<Field>, Vec<Field>)> {
        let parent = Pointer::root().child("paths").child(path);
        let mut declared: Vec<(&'d Node, Pointer)> = Vec::new();
        for (owner, at) in [(item, &parent), (node, at)] {
            let list = owner
                .get("parameters")
                .and_then(Node::as_array)
                .unwrap_or_default();
            for (index, parameter) in list.iter().enumerate() {
                let found = self.follow(parameter, &at.child("parameters").child(index))?;
                // An operation's parameter replaces the path's of the same name and place.
                declared.retain(|(earlier, _)| {
                    text(earlier, "name") != text(found.0, "name")
                        || text(earlier, "in") != text(found.0, "in")
                });
                declared.push(found);
            }
        }
        let mut path_params: Vec<Field> = Vec::new();
        let mut others = Vec::new();
        let mut idents = Unique::reserving([
            "self", "request", "params", "new", "clone", "default", "into", "to_owned",
        ]);
        for (parameter, at) in &declared {
            let place = parameter.get("in").and_then(Node::as_str);
            let Some(name) = parameter.get("name").and_then(Node::as_str) else {
                return Err(self.refuse(
                    at,
                    "a parameter without `name`",
                    "a parameter with `name`, `in` and `schema`",
                ));
            };
            let ignored = IGNORED_HEADERS.contains(&name.to_lowercase().as_str());
            let place = match place {
                Some("header") if ignored => continue,
                Some("header") => Some(ParamPlace::Header),
                Some("query") => Some(ParamPlace::Query),
                Some("path") => None,
                other => {
                    let found = format!("a parameter in `{}`", other.unwrap_or("nothing"));
                    return Err(self.refuse(
                        at,
                        found,
                        "parameters in `path`, `query` or `header`",
                    ));
                }
            };
            let ident = idents.take(snake(name));
            let field = self.parameter(parameter, at, id, name, ident, place)?;
            if place.is_none() {
                path_params.push(field)
            } else {
                others.push(field)
            }
        }
        self.check_template(path, &path_params, at)?;
        let position = |field: &Field| path.find(&format!("{{{}}}", field.wire));
        path_params.sort_by_key(position);
        Ok((path_params, others))
    }

    fn parameter(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        id: &str,
        name: &str,
        ident: String,
        place: Option<ParamPlace>,
    ) -> Result<Field> {
        let Some(schema) = node.get("schema") else {
            return Err(self.refuse(
                at,
                "a parameter without `schema`",
                "a parameter with a `schema`",
            ));
        };
        let mut field = self.field(schema, &at.child("schema"), id, name, ident)?;
        let style = node.get("style").and_then(Node::as_str);
        let (usual, is_query) = match place {
            Some(ParamPlace::Query) => ("form", true),
            _ => ("simple", false),
        };
        if style.is_some_and(|style| style != usual) {
            let found = format!("the style `{}`", style.unwrap_or_default());
            return Err(self.refuse(
                &at.child("style"),
                found,
                format!("`{usual}`, or no `style`"),
            ));
        }
        let scalar = |ty: &Type| self.is_scalar(ty);
        let simple = match &field.ty {
            Type::Array(item) => place.is_some() && scalar(item),
            other => scalar(other),
        };
        if !simple {
            let accepted =
                "texts, numbers, booleans and enums; in query and header also lists of them";
            return Err(self.refuse(
                &at.child("schema"),
                "a parameter that is no plain value",
                accepted,
            ));
        }
        field.explode = node
            .get("explode")
            .and_then(Node::as_bool)
            .unwrap_or(is_query);
        field.required = flag(node, "required");
        field.deprecated |= flag(node, "deprecated");
        field.description = text(node, "description").or(field.description);
        field.pointer = at.to_string();
        field.place = place;
        Ok(field)
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Integer(_) | Type::Number | Type::Float | Type::Boolean => true,
            Type::Named(name) => {
                matches!(self.types.get(name).map(|t| &t.shape), Some(Shape::Enum(_)))
            }
            _ => false,
        }
    }

    fn check_template(&self, path: &str, declared: &[Field], at: &Pointer) -> Result<()> {
        let in_template: Vec<&str> = path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
            .collect();
        for name in &in_template {
            if !declared.iter().any(|field| field.wire == *name) {
                let found = format!("`{{{name}}}` in the path without a parameter of this name");
                return Err(self.refuse(
                    at,
                    found,
                    "a declared path parameter for each in the template",
                ));
            }
        }
        match declared
            .iter()
            .find(|field| !in_template.contains(&field.wire.as_str()))
        {
            None => Ok(()),
            Some(field) => {
                let found = format!(
                    "the path parameter `{}` that the path `{path}` does not have",
                    field.wire
                );
                Err(self.refuse(at, found, "path parameters that stand in the path"))
            }
        }
    }

    /// The query and header parameters of an operation as a type of their own.
    fn define_params(&mut self, fields: Vec<Field>, at: &Pointer, id: &str) -> String {
        let at = at.child("parameters");
        let name = self.name_for(&at, &format!("{id} params"));
        let empty = Node {
            value: crate::document::Value::Null,
            position: crate::document::Position { line: 1, column: 1 },
        };
        self.define(&name, &at, &empty, Shape::Object(Object { fields }));
        if let Some(named) = self.types.get_mut(&name) {
            named.description = Some(format!("The query and header parameters of `{id}`."));
        }
        name
    }

    fn body(&mut self, node: &'d Node, at: &Pointer, id: &str) -> Result<Option<Body>> {
        let at = at.child("requestBody");
        let Some(body) = node.get("requestBody") else {
            return Ok(None);
        };
        let (body, at) = self.follow(body, &at)?;
        let content = at.child("content");
        let accepted = "one media type: `application/json` or `multipart/form-data`";
        let Some(types) = body.get("content").and_then(Node::as_object) else {
            return Err(self.refuse(&at, "a request body without `content`", accepted));
        };
        let names: Vec<&str> = types.keys().collect();
        let media_type = match names.as_slice() {
            [JSON] => JSON,
            [MULTIPART] => MULTIPART,
            _ => {
                let found = format!("the request media types `{}`", names.join("`, `"));
                return Err(self.refuse(&content, found, accepted));
            }
        };
        let at = content.child(media_type).child("schema");
        let Some(schema) = types.get(media_type).and_then(|media| media.get("schema")) else {
            return Err(self.refuse(
                &content.child(media_type),
                "a body without `schema`",
                "a `schema` of the body",
            ));
        };
        let reading = self.schema(schema, &at, &format!("{id} request"))?;
        if media_type == MULTIPART && !self.is_object(&reading.ty) {
            return Err(self.refuse(
                &at,
                "a form that is no object with properties",
                "an object with a property for each part",
            ));
        }
        if reading.ty == Type::File {
            return Err(self.refuse(
                &at,
                "a JSON body of binary content",
                "`multipart/form-data` with a `format: binary` part",
            ));
        }
        Ok(Some(Body {
            media_type,
            required: flag(body, "required") || media_type == MULTIPART,
            ty: reading.ty,
        }))
    }

    fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(name) => matches!(
                self.types.get(name).map(|t| &t.shape),
                Some(Shape::Object(_))
            ),
            _ => false,
        }
    }

    /// What success looks like, and its media types with the one without streaming first.
    fn answer(&mut self, node: &'d Node, at: &Pointer, id: &str) -> Result<(Answer, Vec<String>)> {
        let at = at.child("responses");
        let Some(responses) = node.get("responses").and_then(Node::as_object) else {
            return Err(self.refuse(&at, "an operation without `responses`", "a 2XX response"));
        };
        let mut answer = Answer {
            json: None,
            events: None,
            bytes: false,
        };
        let mut media_types: Vec<String> = Vec::new();
        let mut with_content = 0;
        let mut successes = 0;
        for (status, response) in responses
            .iter()
            .filter(|(status, _)| is_success(status, responses))
        {
            let (response, at) = self.follow(response, &at.child(status))?;
            successes += 1;
            let Some(content) = response
                .get("content")
                .and_then(Node::as_object)
                .filter(|c| !c.is_empty())
            else {
                continue;
            };
            with_content += 1;
            if with_content > 1 {
                return Err(self.refuse(
                    &at,
                    "a second success with content",
                    "one 2XX response with content",
                ));
            }
            for (media_type, media) in content.iter() {
                let at = at.child("content").child(media_type);
                self.answer_content(media_type, media, &at, id, &mut answer)?;
                media_types.push(media_type.to_owned());
            }
        }
        if successes == 0 {
            return Err(self.refuse(
                &at,
                "no successful response",
                "a response for 200, another 2XX, or `2XX`",
            ));
        }
        if successes > 1 && with_content > 0 && answer.json.is_some() {
            return Err(self.refuse(
                &at,
                "successes with and without content",
                "one 2XX response, or several without content",
            ));
        }
        media_types.sort_by_key(|media_type| media_type == EVENT_STREAM);
        Ok((answer, media_types))
    }

    fn answer_content(
        &mut self,
        media_type: &str,
        media: &'d Node,
        at: &Pointer,
        id: &str,
        answer: &mut Answer,
    ) -> Result<()> {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let is_json = essence == JSON || essence.ends_with("+json");
        if !is_json && essence != EVENT_STREAM {
            if answer.json.is_some() {
                return Err(self.refuse(
                    at,
                    format!("`{media_type}` beside JSON"),
                    "JSON, events, both of these, or other content alone",
                ));
            }
            answer.bytes = true;
            return Ok(());
        }
        if answer.bytes || (is_json && answer.json.is_some()) {
            return Err(self.refuse(
                at,
                format!("`{media_type}` beside other content"),
                "JSON, events, both of these, or other content alone",
            ));
        }
        let schema = at.child("schema");
        let hint = if is_json {
            format!("{id} response")
        } else {
            format!("{id} event")
        };
        let ty = match media.get("schema") {
            None => Type::Any,
            Some(node) => self.schema(node, &schema, &hint)?.element(),
        };
        if ty == Type::File {
            return Err(self.refuse(
                &schema,
                "binary content as JSON",
                "a media type such as `application/octet-stream`",
            ));
        }
        *(if is_json {
            &mut answer.json
        } else {
            &mut answer.events
        }) = Some(ty);
        Ok(())
    }

    /// The boolean that asks for events: `stream`, or what `x-stream-switch` names, in query or body.
    fn stream_switch(
        &mut self,
        node: &'d Node,
        at: &Pointer,
        body: &Option<Body>,
        params: &mut Vec<Field>,
        answer: &Answer,
    ) -> Result<Option<StreamSwitch>> {
        if answer.events.is_none() || answer.json.is_none() {
            return Ok(None);
        }
        let named = text(node, "x-stream-switch");
        let name = named.clone().unwrap_or_else(|| "stream".to_owned());
        let is_switch = |field: &Field| field.wire == name && field.ty == Type::Boolean;
        if let Some(index) = params
            .iter()
            .position(|f| is_switch(f) && f.place == Some(ParamPlace::Query))
        {
            params.remove(index);
            return Ok(Some(StreamSwitch {
                name,
                in_body: false,
            }));
        }
        let members = body.as_ref().and_then(|body| self.object_fields(&body.ty));
        if members.is_some_and(|fields| fields.iter().any(is_switch)) {
            return Ok(Some(StreamSwitch {
                name,
                in_body: true,
            }));
        }
        match named {
            // Without a switch the `Accept` header decides.
            None => Ok(None),
            Some(name) => {
                let found = format!(
                    "`x-stream-switch: {name}`, which is no boolean of the query or the body"
                );
                Err(self.refuse(
                    &at.child("x-stream-switch"),
                    found,
                    "the name of a boolean parameter or property",
                ))
            }
        }
    }

    fn object_fields(&self, ty: &Type) -> Option<&Vec<Field>> {
        match ty {
            Type::Named(name) => match &self.types.get(name)?.shape {
                Shape::Object(object) => Some(&object.fields),
                _ => None,
            },
            _ => None,
        }
    }

    /// Takes the switches out of the request types: methods set them, callers never do.
    fn move_switches(&mut self, operations: &mut [Operation]) -> Result<()> {
        let mut switched: HashMap<String, (String, Pointer)> = HashMap::new();
        for operation in operations.iter() {
            if let (
                Some(switch),
                Some(Body {
                    ty: Type::Named(name),
                    ..
                }),
            ) = (&operation.stream_switch, &operation.body)
            {
                if switch.in_body {
                    switched.insert(name.clone(), (switch.name.clone(), Pointer::default()));
                }
            }
        }
        for operation in operations.iter() {
            let Some(Body {
                ty: Type::Named(name),
                ..
            }) = &operation.body
            else {
                continue;
            };
            let own = operation
                .stream_switch
                .as_ref()
                .filter(|switch| switch.in_body)
                .map(|switch| &switch.name);
            if let Some((switch, _)) = switched.get(name).filter(|(switch, _)| own != Some(switch))
            {
                let at = pointer_of(&operation.pointer).child("requestBody");
                let found = format!(
                    "a request type with the stream switch `{switch}` of another operation"
                );
                return Err(self.refuse(
                    &at,
                    found,
                    "a request type of its own for each operation that streams",
                ));
            }
        }
        for (name, (switch, _)) in switched {
            if let Some(Shape::Object(object)) =
                self.types.get_mut(&name).map(|named| &mut named.shape)
            {
                object.fields.retain(|field| field.wire != switch);
            }
        }
        Ok(())
    }

    fn check_ids(&self, operations: &[Operation]) -> Result<()> {
        let mut seen: HashMap<&str, &str> = HashMap::new();
        for operation in operations {
            if let Some(first) = seen.insert(&operation.id, &operation.pointer) {
                let at = pointer_of(&operation.pointer).child("operationId");
                let found = format!(
                    "the operationId `{}` again (first at #{first})",
                    operation.id
                );
                return Err(self.refuse(
                    &at,
                    found,
                    "a different `operationId` for each operation",
                ));
            }
        }
        Ok(())
    }
}

/// 2XX, or `default` where nothing else says what success is.
fn is_success(status: &str, responses: &crate::document::Object) -> bool {
    let success = |status: &str| status.starts_with('2');
    success(status) || (status == "default" && !responses.keys().any(success))
}

/// A pointer that was kept as text.
fn pointer_of(text: &str) -> Pointer {
    let mut pointer = Pointer::root();
    for token in text.split('/').skip(1) {
        pointer.push(token.replace("~1", "/").replace("~0", "~"));
    }
    pointer
}

/// Accessors and methods: an operationId less the words of its tag; the whole of it where nothing
/// is left, or the rest is taken or reserved.
fn name_methods(operations: &mut [Operation]) {
    let mut accessors = Unique::reserving(RESERVED_ACCESSORS.iter().copied());
    let mut by_tag: HashMap<String, String> = HashMap::new();
    for operation in operations.iter_mut() {
        // Two tags may differ in case alone; each gets a handle of its own.
        operation.resource = by_tag
            .entry(operation.tag.clone())
            .or_insert_with(|| accessors.take(operation.resource.clone()))
            .clone();
    }
    let short: Vec<String> = operations.iter().map(short_name).collect();
    let mut uses: HashMap<(String, String), usize> = HashMap::new();
    for (operation, name) in operations.iter().zip(&short) {
        *uses
            .entry((operation.resource.clone(), name.clone()))
            .or_default() += 1;
    }
    let mut taken: HashMap<String, Unique> = HashMap::new();
    let mut derived: HashSet<(String, String)> = HashSet::new();
    for (operation, short) in operations.iter_mut().zip(short) {
        let key = (operation.resource.clone(), short);
        let reserved = RESERVED_METHODS.contains(&key.1.as_str()) || key.1.ends_with('_');
        let unusable =
            key.1.is_empty() || reserved || uses.get(&key) != Some(&1) || derived.contains(&key);
        let name = if unusable {
            snake(&operation.id)
        } else {
            key.1
        };
        let names = taken
            .entry(operation.resource.clone())
            .or_insert_with(|| Unique::reserving(RESERVED_METHODS.iter().copied()));
        operation.name = names.take(name);
        for suffix in ["stream", "with", "stream_with"] {
            derived.insert((
                operation.resource.clone(),
                format!("{}_{suffix}", operation.name),
            ));
            names.take(format!("{}_{suffix}", operation.name));
        }
    }
}

fn short_name(operation: &Operation) -> String {
    let tag = words(&operation.tag);
    let rest: Vec<String> = words(&operation.id)
        .into_iter()
        .filter(|word| !tag.iter().any(|t| same_word(t, word)))
        .collect();
    if rest.is_empty() {
        String::new()
    } else {
        snake(&rest.join("_"))
    }
}
