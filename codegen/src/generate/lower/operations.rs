//! Path items to operations.

use std::collections::{HashMap, HashSet};

use super::Normalizer;
use super::media_types::coding;
use crate::document::{Object, Pointer};
use crate::error::Result;
use crate::generate::pieces::first_segment;
use crate::model::{Coding, Operation, Shape, Type};
use crate::names::{pascal, snake, words};
use crate::openapi::source::{self, Path, PathKind};
use crate::openapi::version::Version;

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl<'d> Normalizer<'d> {
    /// All operations. One of which a part was refused lacks that part.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let source = self.source;
        if !source.has_paths() {
            let refusal = self.refuse(&Pointer::root(), "no `paths`", "an object of paths");
            self.refusals.push(refusal);
            return operations;
        }
        self.refuse_faults(&Pointer::root().child("paths"));
        for path in &source.paths {
            if let PathKind::Path(name) = path.kind {
                let of_path = self.path(name, path);
                operations.extend(self.keep(of_path).into_iter().flatten());
            }
        }
        self.move_switches(&operations);
        number_ids(&mut operations);
        self.check_pages(&operations);
        self.name_methods(&mut operations);
        operations
    }

    fn path(&mut self, name: &'d str, written: &'d Path<'d>) -> Result<Vec<Operation>> {
        if !name.starts_with('/') {
            let found = format!("the path `{name}`");
            return Err(self.refuse(&written.site.at(), found, "a path that begins with `/`"));
        }
        let path = self.behind(&written.site, self.source.path_behind(written))?;
        self.check_path(path);
        // As the document lists them, so that what is done first can come first.
        let operations = path.operations.iter().map(|id| self.source.operation(*id));
        let known = operations.filter(|operation| METHODS.contains(&operation.method));
        Ok(known
            .flat_map(|operation| self.operation(name, path, operation))
            .collect())
    }

    /// What stands for the tag of an operation without one: the first segment of its path, as a tag
    /// spells it that says the same.
    fn tag_of_path<'p>(&self, path: &'p str) -> &'p str
    where
        'd: 'p,
    {
        let segment = first_segment(path);
        let operations = self.source.operations.iter();
        let mut tags = operations.filter_map(|operation| operation.tags.first().copied());
        let alike = tags.find(|tag| words(tag) == words(segment));
        alike.unwrap_or(segment)
    }

    /// A misspelled method would be an operation that is silently missing.
    fn check_path(&mut self, path: &Path<'d>) {
        const OTHERS: &[&str] = &["$ref", "summary", "description", "parameters", "servers"];
        let at = path.site.at();
        let known =
            |key: &&str| METHODS.contains(key) || OTHERS.contains(key) || key.starts_with("x-");
        let has_query = self.source.version >= Version::V3_2;
        let known = |key: &&str| known(key) && (has_query || *key != "query");
        let members = path.site.node.as_object().into_iter();
        for key in members.flat_map(Object::keys).filter(|key| !known(key)) {
            let accepted = "the methods of the version of OpenAPI in lower case, such as `get`";
            let found = format!("`{key}` in a path item");
            self.refusals
                .push(self.refuse(&at.child(key), found, accepted));
        }
        self.refuse_faults(&at);
    }

    /// An operation, and one for the media type of its body that has a method of its own.
    fn operation(
        &mut self,
        path: &'d str,
        item: &'d Path<'d>,
        operation: &'d source::Operation<'d>,
    ) -> Vec<Operation> {
        let site = &operation.site;
        let at = site.at();
        let method = operation.method.to_uppercase();
        let stated = operation.id.filter(|id| !id.trim().is_empty());
        let id = match stated {
            Some(id) => id.to_owned(),
            None => id_of(operation.method, path),
        };
        let tag = operation.tags.first().copied();
        let tag = tag.unwrap_or_else(|| self.tag_of_path(path)).to_owned();
        let server = self.server(&item.site, site);
        let server = self.keep(server).flatten();
        let before = self.refusals.len();
        let (path_params, mut others) = self.parameters(path, item, operation, &id);
        let body = self.body(operation, &id);
        let body = self.keep(body).flatten();
        let answer = self.answer(operation, &id);
        let (answer, responses) = self.keep(answer).unwrap_or_default();
        let headers = self.constant_headers(site);
        let headers = self.keep(headers).unwrap_or_default();
        let own_method = self.own_method(site);
        let own_method = self.keep(own_method).flatten();
        let alias = self.own_alias(site);
        let alias = self.keep(alias).flatten();
        let own_resource = self.own_resource(site);
        let own_resource = self.keep(own_resource).flatten();
        let (stream_switch, text_switch) = match self.refusals.len() == before {
            true => {
                let stream = self.stream_switch(site, &body, &mut others, &answer);
                let text = self.text_switch(site, &body, &answer);
                (self.keep(stream).flatten(), self.keep(text).flatten())
            }
            // What the switches are looked for in may lack them for that.
            false => (None, None),
        };
        let wait = self.wait(site, operation.method, &answer);
        let wait = self.keep(wait).flatten();
        let other = self.other_media(operation);
        let other = self.keep(other).flatten().map(|other| {
            let id = format!("{id}{}", words_of(other.media.name));
            let body = self.body_in(other.body, other.media, &id);
            let body = self.keep(body).flatten();
            let stream_switch = match stream_switch.clone().filter(|switch| !switch.in_body) {
                None if self.refusals.len() == before => {
                    let stream = self.stream_switch(site, &body, &mut others, &answer);
                    self.keep(stream).flatten()
                }
                of_query => of_query,
            };
            let text_switch = self.text_switch(site, &body, &answer);
            let text_switch = self.keep(text_switch).flatten();
            (id, other, body, stream_switch, text_switch)
        });
        let params = (!others.is_empty()).then(|| self.define_params(others, &at, &id));
        let summary = operation.summary.map(str::to_owned);
        let summary = summary.unwrap_or_else(|| format!("`{method} {path}`"));
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let lowered = Operation {
            pointer: at.to_string(),
            own_resource: own_resource.is_some(),
            resource: own_resource.unwrap_or_else(|| snake(&tag)),
            tag,
            name: own_method.unwrap_or_default(),
            alias,
            method,
            path: requested(path).to_owned(),
            server,
            headers,
            summary,
            description: owned(operation.description).unwrap_or_default(),
            reference: owned(site.text("x-reference")),
            deprecated: operation.deprecated,
            admin: self.takes_admin_key(site),
            cli_text: owned(site.text("x-cli-text")),
            id,
            path_params,
            params,
            body,
            answer,
            responses,
            stream_switch,
            text_switch,
            wait,
        };
        let other = other.map(|(id, other, body, stream_switch, text_switch)| Operation {
            id,
            name: other.method,
            alias: None,
            body,
            stream_switch,
            text_switch,
            wait: None,
            summary: match other.media.site.text("x-summary") {
                Some(summary) => summary.to_owned(),
                None => lowered.summary.clone(),
            },
            ..lowered.clone()
        });
        [Some(lowered), other].into_iter().flatten().collect()
    }

    /// Takes the switches out of the request types: methods set them, callers never do.
    fn move_switches(&mut self, operations: &[Operation]) {
        let in_body = |operation: &Operation| {
            let switch = operation
                .stream_switch
                .as_ref()
                .filter(|switch| switch.in_body)?;
            Some(switch.name.clone())
        };
        let mut switched: HashMap<&str, String> = HashMap::new();
        for operation in operations {
            if let (Some(switch), Some(name)) = (in_body(operation), body_name(operation)) {
                switched.insert(name, switch);
            }
        }
        for operation in operations {
            let shared = body_name(operation).and_then(|name| switched.get(name));
            // One without a switch does without the member.
            let own = in_body(operation);
            if let Some(switch) =
                shared.filter(|switch| own.as_ref().is_some_and(|own| own != *switch))
            {
                let at = Pointer::parse(&operation.pointer).child("requestBody");
                let found = format!(
                    "a request type with the stream switch `{switch}` of another operation"
                );
                let accepted = "a request type of its own for each operation that streams";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
        for (name, switch) in switched {
            if let Some(Shape::Object(object)) =
                self.types.get_mut(name).map(|named| &mut named.shape)
            {
                object.fields.retain(|field| field.wire != switch);
            }
        }
    }
}

/// Gives another id to what has that of an earlier operation: one of its method and path.
fn number_ids(operations: &mut [Operation]) {
    let ids = operations.iter().map(|operation| operation.id.clone());
    let mut ids: HashSet<String> = ids.collect();
    let mut taken = HashSet::new();
    for operation in operations {
        if taken.insert(operation.id.clone()) {
            continue;
        }
        let stem = id_of(&operation.method, &operation.path);
        let numbered = (2..).map(|number| format!("{stem}{number}"));
        let mut candidates = std::iter::once(stem.clone()).chain(numbered);
        if let Some(id) = candidates.find(|id| ids.insert(id.clone())) {
            taken.insert(id.clone());
            operation.id = id;
        }
    }
}

/// What stands for the id of an operation without one: `getModelsModel` for `GET /models/{model}`.
fn id_of(method: &str, path: &str) -> String {
    let path = words(path).join(" ");
    method.to_lowercase() + &pascal(&path)
}

/// The path as it is requested: a fragment, by which some documents tell operations apart, never is.
fn requested(path: &str) -> &str {
    path.split('#').next().unwrap_or_default()
}

/// What the id of an operation for a media type of its own ends in.
fn words_of(media_type: &str) -> &'static str {
    match coding(media_type) {
        Coding::Json => "Json",
        Coding::Multipart => "Form",
        Coding::UrlEncoded => "UrlEncoded",
        Coding::Raw => "Content",
    }
}

/// The named type of an operation's body.
fn body_name(operation: &Operation) -> Option<&str> {
    match &operation.body.as_ref()?.ty {
        Type::Named(name) => Some(name),
        _ => None,
    }
}
