//! From what a caller described to what is sent.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, Entry};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqwest::Url;
use serde_json::Value;

use super::members::Members;
use super::url;
use super::wanted::Wanted;
use crate::client::Client;
use crate::client::error::{Error, Result};
use crate::client::key::Key;
use crate::client::options::{self, CallOptions};
use crate::client::random;
use crate::client::redact::Secrets;
use crate::client::transport::{CallName, Payload, Request, needs_runtime};
use crate::client::upload::Upload;
use crate::wire::{Extra, FilePart, Form, IDEMPOTENCY_KEY, Operation, Place, Server, merge};

/// A request as described so far.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) client: Client,
    pub(super) operation: Option<&'static Operation>,
    method: Method,
    path: Cow<'static, str>,
    pub(super) path_params: Vec<(Cow<'static, str>, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// Where it is sent, if not where the document's other operations are.
    pub(super) server: Option<Server>,
    problem: Option<String>,
    pub(super) options: CallOptions,
    /// Whether it takes the admin key.
    pub(super) admin: bool,
}

/// The body as described so far.
#[derive(Clone)]
pub(super) enum Body {
    None,
    Json(Vec<u8>),
    Form(Form),
    Pairs(Members),
    Content(FilePart),
}

impl fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Draft {
    pub(super) fn new(
        client: Client,
        method: Method,
        path: Cow<'static, str>,
        operation: Option<&'static Operation>,
    ) -> Self {
        Self {
            client,
            operation,
            method,
            path,
            path_params: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            server: operation.and_then(|operation| operation.server),
            problem: None,
            options: CallOptions::default(),
            admin: operation.is_some_and(|operation| operation.admin),
        }
    }

    /// Makes the request fail with a configuration error that says this, unless it fails already.
    pub(super) fn refuse(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(super) fn name(&self) -> CallName {
        CallName {
            method: self.method.clone(),
            path: self.path.clone(),
        }
    }

    /// The request to send, which the runtime that this is called in sends.
    pub(super) fn request(&mut self, wanted: Wanted) -> Result<Request> {
        let request = needs_runtime().and_then(|()| self.assemble(wanted));
        request.map_err(|error| error.in_call(&self.name()))
    }

    fn assemble(&mut self, wanted: Wanted) -> Result<Request> {
        let client = self.client.clone();
        let own = std::mem::take(&mut self.options);
        if let Some(problem) = &self.problem {
            return Err(Error::config(problem.clone()));
        }
        own.check()?;
        let defaults = &client.defaults;
        defaults.options.check()?;
        let switch = self
            .operation
            .and_then(|operation| operation.stream_switch.as_ref());
        if let Some(switch) = switch {
            self.refuse_switch(switch, &own, &defaults.options)?;
        }
        let switch = switch.filter(|_| wanted == Wanted::Events);
        if let Some(switch) = switch.filter(|switch| switch.place == Place::Query) {
            let value = switch.value.unwrap_or("true");
            self.query.push((switch.name.to_owned(), value.to_owned()));
        }
        let mut headers = defaults.options.headers.clone();
        let key = match self.key(&own)? {
            None => None,
            Some(Key::Asked(function)) => Some(Arc::clone(function)),
            Some(Key::Fixed(name, value)) => {
                headers.insert(name, value.clone());
                None
            }
        };
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(wanted.accept()));
        let constant = self
            .operation
            .map_or(&[][..], |operation| operation.headers);
        for (name, value) in constant {
            let (name, value) = options::header(name, value).map_err(Error::config)?;
            headers.entry(name).or_insert(value);
        }
        let mut above = own.extra.clone();
        if let Some(switch) = switch.filter(|switch| switch.place == Place::Body) {
            let value = switch.value.map_or(Value::Bool(true), Value::from);
            above.insert(switch.name.to_owned(), value);
        }
        if let Some(operation) = self.operation
            && let Some(switch) = &operation.text_switch
            && let Some(value) = self.text_switched(switch, &above, wanted)?
        {
            above.insert(switch.name.to_owned(), value.into());
        }
        let payload = self.payload(above)?;
        let url = self.url(&own, &payload)?;
        let typed = |headers: &HeaderMap| headers.contains_key(CONTENT_TYPE);
        let is_form = matches!(&payload, Payload::Form(upload) if !upload.is_bare());
        if is_form && (typed(&self.headers) || typed(&own.headers)) {
            return Err(Error::config(
                "the header `content-type` follows from the form, whose boundary it names, and cannot be set",
            ));
        }
        if let Some(content_type) = self.content_type(&payload) {
            headers.insert(CONTENT_TYPE, content_type);
        }
        options::replace_headers(&mut headers, &self.headers);
        options::replace_headers(&mut headers, &own.headers);
        options::refuse_framing(&headers)?;
        let idempotency_keys = own
            .idempotency_keys
            .or(defaults.options.idempotency_keys)
            .unwrap_or(false);
        if idempotency_keys && self.method == Method::POST {
            let value = || HeaderValue::from_str(&random::name());
            if let (Entry::Vacant(entry), Ok(value)) = (headers.entry(IDEMPOTENCY_KEY), value()) {
                entry.insert(value);
            }
        }
        if let Some(codings) = wanted.accept_encoding() {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(codings));
        }
        let secrets = self.secrets(&own, &headers, &url);
        let limits = own.limits.over(defaults.options.limits);
        Ok(Request {
            pool: Arc::clone(&client.shared.pool),
            name: self.name(),
            #[cfg(feature = "tracing")]
            operation: self.operation,
            method: self.method.clone(),
            url,
            headers,
            key,
            payload,
            secrets,
            limits,
            own_error: self.operation.is_some_and(|operation| operation.own_error),
        })
    }

    /// The secrets of the request: those of the client, if it has no header and no query of its own.
    fn secrets(&self, own: &CallOptions, headers: &HeaderMap, url: &Url) -> Secrets {
        let has_headers = !self.headers.is_empty() || !own.headers.is_empty();
        let has_query = !self.query.is_empty() || !own.query.is_empty() || self.path.contains('?');
        match has_headers || has_query {
            true => Secrets::of(headers, url),
            false => self.client.defaults.secrets.clone(),
        }
    }

    /// The key to be sent. Where the caller has set its header, that is sent instead.
    fn key(&self, own: &CallOptions) -> Result<Option<&Key>> {
        let shared = &self.client.shared;
        let set = [
            &self.client.defaults.options.headers,
            &self.headers,
            &own.headers,
        ];
        let is_set = |name: &HeaderName| set.iter().any(|headers| headers.contains_key(name));
        let is_authorized = is_set(&AUTHORIZATION);
        match shared.keys.choose(self.admin) {
            Err(_) if is_authorized => Ok(None),
            // Azure takes one or the other.
            Ok(_) if is_authorized && shared.deployment.is_some() => Ok(None),
            key => Ok(key?.filter(|key| !is_set(key.header_name()))),
        }
    }

    /// What the body is, under the name that the document has for it.
    fn content_type(&self, payload: &Payload) -> Option<HeaderValue> {
        let declared = self.operation.and_then(|operation| operation.body.as_ref());
        let declared = declared.filter(|body| match payload {
            // The name that nearly all have needs no reading.
            Payload::Json(_) => body.media_type != "application/json" && body.is_json(),
            Payload::Pairs(_) => body.is_urlencoded(),
            _ => false,
        });
        // Not copied, as `from_str` does.
        let name = declared.map(|body| Bytes::from_static(body.media_type.as_bytes()));
        match name.map(HeaderValue::from_maybe_shared) {
            Some(Ok(name)) => Some(name),
            _ => payload.content_type(),
        }
    }

    fn payload(&mut self, above: Extra) -> Result<Payload> {
        let below = &self.client.defaults.options.extra;
        match std::mem::replace(&mut self.body, Body::None) {
            Body::None if above.is_empty() => Ok(Payload::None),
            Body::None if self.method.is_safe() => Err(Error::config(
                "a request without a body takes no members of one",
            )),
            Body::None => json(b"{}".to_vec(), below, &above),
            // What is generated writes no member twice.
            Body::Json(body)
                if self.operation.is_some() && below.is_empty() && above.is_empty() =>
            {
                Ok(Payload::Json(body.into()))
            }
            Body::Json(body) => json(body, below, &above),
            Body::Form(mut form) => {
                for (name, value) in below {
                    if !form.has(name) {
                        form = form.replace(name, value);
                    }
                }
                Ok(Payload::Form(Upload::new(form.extra(&above))?))
            }
            Body::Pairs(mut members) => {
                for (name, value) in below {
                    if members.get(name).is_none() {
                        members.set(name, value);
                    }
                }
                above
                    .iter()
                    .for_each(|(name, value)| members.set(name, value));
                let declared = self.operation.and_then(|operation| operation.body.as_ref());
                let brackets = declared.map_or(&[][..], |body| body.brackets);
                let pairs = members.pairs(|name| brackets.iter().any(|one| one.name == name));
                Ok(Payload::Pairs(url::encode(&pairs)?))
            }
            Body::Content(_) if !above.is_empty() => Err(Error::config(
                "the body is sent as it is, so that no members can be added to it",
            )),
            Body::Content(content) => {
                let declared = self.operation.and_then(|operation| operation.body.as_ref());
                let declared = declared.map(|body| body.media_type);
                Ok(Payload::Form(Upload::bare(content, declared)?))
            }
        }
    }

    fn url(&self, own: &CallOptions, payload: &Payload) -> Result<Url> {
        let shared = &self.client.shared;
        let (path, path_query) = match self.path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (&*self.path, None),
        };
        let path = url::fill(path, &self.path_params)?;
        let deployment = shared.deployment.as_ref();
        let before = deployment.map(|deployment| deployment.before(&path, payload));
        let before = before.transpose()?.flatten().unwrap_or_default();
        let mut url = shared.base_url.clone();
        let mut base = Cow::Borrowed(shared.base_url.path());
        if let Some(server) = self.server {
            url::move_to(&mut url, server);
            base = url.path().to_owned().into();
        }
        let base = base.trim_end_matches('/');
        url.set_path(&[base, &before, "/", path.trim_start_matches('/')].concat());
        url.set_fragment(None);

        let mut query = self.client.defaults.options.query.clone();
        if let Some(text) = path_query {
            let mut pairs = url.clone();
            pairs.set_query(Some(text));
            let pairs: Vec<_> = pairs
                .query_pairs()
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect();
            options::replace_query(&mut query, &pairs);
        }
        options::replace_query(&mut query, &self.query);
        options::replace_query(&mut query, &own.query);
        url::add_query(&mut url, &query);
        Ok(url)
    }
}

fn json(body: Vec<u8>, below: &Extra, above: &Extra) -> Result<Payload> {
    match merge(body, below, above) {
        Some(body) => Ok(Payload::Json(Bytes::from(body))),
        None => Err(Error::config(
            "the body is no JSON object, so that no members can be added to it",
        )),
    }
}
