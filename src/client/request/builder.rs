//! From what a caller describes to what is sent.

use std::borrow::Cow;
use std::fmt::{self, Display};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use reqwest::Url;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::Client;
use crate::client::error::{Error, Result};
use crate::client::options::{self, CallOptions};
use crate::client::redact::Secrets;
use crate::client::request::call::Call;
use crate::client::request::members::Members;
use crate::client::request::url;
use crate::client::response::Response;
use crate::client::response::download::Download;
use crate::client::response::ending::Ending;
use crate::client::response::stream::EventStream;
use crate::client::transport::attempts::{Expect, Payload, Request};
use crate::wire::form::{Form, ToForm};
use crate::wire::object::{self, Extra, Number};
use crate::wire::operation::{Operation, Place};

/// A request under construction. [`Client::request`] starts one.
///
/// Nothing is sent before the [`Call`] that it ends in is awaited; mistakes come out there too, as
/// configuration errors.
///
/// ```no_run
/// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
/// use openai_typed::Method;
/// use serde_json::{Value, json};
///
/// let answer = client
///     .request(Method::POST, "/engines/{engine}/search")
///     .path_param("engine", "davinci")
///     .json(&json!({"query": "the president", "documents": ["White House", "hospital"]}))
///     .send::<Value>()
///     .await?;
/// # Ok(()) }
/// ```
#[must_use = "a request does nothing unless it is sent"]
pub struct RequestBuilder {
    draft: Draft,
}

/// A request as described so far.
pub(crate) struct Draft {
    pub(super) client: Client,
    pub(super) operation: Option<&'static Operation>,
    method: Method,
    path: Cow<'static, str>,
    path_params: Vec<(Cow<'static, str>, String)>,
    pub(super) query: Vec<(String, String)>,
    headers: HeaderMap,
    pub(super) body: Body,
    problem: Option<String>,
    pub(crate) options: CallOptions,
}

pub(super) enum Body {
    None,
    Json(Vec<u8>),
    Form(Form),
}

impl RequestBuilder {
    pub(crate) fn new(
        client: Client,
        method: Method,
        path: Cow<'static, str>,
        operation: Option<&'static Operation>,
    ) -> Self {
        let draft = Draft {
            client,
            operation,
            method,
            path,
            path_params: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            problem: None,
            options: CallOptions::default(),
        };
        Self { draft }
    }

    /// Fills in `{name}` in the path. The value becomes one segment, whatever it contains; `""`,
    /// `"."` and `".."` are refused.
    pub fn path_param(mut self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        self.draft
            .path_params
            .push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter. A name that is given twice is sent twice.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.draft.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter for each member of an object, `member` or `name[member]`.
    #[doc(hidden)]
    pub fn query_object(mut self, name: Option<&str>, object: &impl Serialize) -> Self {
        let Members(members) = match serde_json::to_vec(object) {
            Ok(text) => serde_json::from_slice(&text).unwrap_or_default(),
            Err(_) => return self,
        };
        for (member, value) in members {
            let name = match name {
                Some(name) => format!("{name}[{member}]"),
                None => member,
            };
            self = match value {
                Value::Null => self,
                Value::String(text) => self.query(name, text),
                // JSON text may have an exponent, which is no plain decimal.
                Value::Number(number) if number.is_f64() => {
                    self.query(name, number.as_f64().unwrap_or_default())
                }
                value => self.query(name, value),
            };
        }
        self
    }

    /// Makes the request fail with a configuration error if a number is NaN or infinite: a server
    /// could not read it.
    #[doc(hidden)]
    pub fn finite(mut self, name: &str, value: &(impl Number + ?Sized)) -> Self {
        if let Some(found) = value.not_finite() {
            let problem = format!("`{name}` is {found}, which is no number that can be sent");
            self.draft.complain(problem);
        }
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        match options::header(name.as_ref(), &value.to_string()) {
            Ok((name, value)) => {
                self.draft.headers.insert(name, value);
            }
            Err(problem) => self.draft.complain(problem),
        }
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.draft.body = Body::Json(body),
            Err(error) => self
                .draft
                .complain(format!("the body has no JSON form: {error}")),
        }
        self
    }

    /// Sets a `multipart/form-data` body.
    pub fn multipart(mut self, body: &(impl ToForm + ?Sized)) -> Self {
        let form = body.to_form();
        if let Some(problem) = &form.problem {
            self.draft.complain(problem.clone());
        }
        self.draft.body = Body::Form(form);
        self
    }

    /// The call, for a JSON answer. An answer without content reads as `null`.
    pub fn send<T: DeserializeOwned>(self) -> Call<Response<T>> {
        Call::new(self.draft, Expect::Json, Response::read)
    }

    /// The call, for an answer of text, which is not read as anything else.
    ///
    /// For an operation of the document that answers text or JSON this also asks for text, unless
    /// the request names one of its kinds.
    pub fn send_text(self) -> Call<Response<String>> {
        Call::new(self.draft, Expect::Text, Response::read_text)
    }

    /// The call, for an answer that does not matter: any body of a success is ignored.
    pub fn send_only(self) -> Call<Response<()>> {
        Call::new(self.draft, Expect::Nothing, Response::read)
    }

    /// The call, for an event stream.
    ///
    /// For an operation of the document this also sets the member or the parameter that asks for
    /// a stream; a request of your own must contain it.
    pub fn stream<T: DeserializeOwned>(self) -> Call<EventStream<T>> {
        Call::new(self.draft, Expect::Events, EventStream::open)
    }

    /// The call, for content that is no JSON.
    pub fn download(self) -> Call<Download> {
        Call::new(self.draft, Expect::Content, Download::open)
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(formatter)
    }
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
    fn complain(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// The method and the template of the path: what an error is reported under.
    pub(crate) fn name(&self) -> String {
        let path = self.path.split('?').next().unwrap_or_default();
        [self.method.as_str(), " ", path].concat()
    }

    /// The request to send.
    pub(crate) fn assemble(mut self, expect: Expect) -> Result<Request> {
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
        let switch = switch.filter(|_| expect == Expect::Events);
        if let Some(switch) = switch.filter(|switch| switch.place == Place::Query) {
            let value = switch.value.unwrap_or("true");
            self.query.push((switch.name.to_owned(), value.to_owned()));
        }
        let url = self.url(&own)?;
        let mut headers = defaults.options.headers.clone();
        headers.entry(ACCEPT).or_insert(expect.accept());
        for (name, value) in self
            .operation
            .map_or(&[][..], |operation| operation.headers)
        {
            let (name, value) = options::header(name, value).map_err(Error::config)?;
            headers.entry(name).or_insert(value);
        }
        let switch = switch.filter(|switch| switch.place == Place::Body);
        let mut above = own.extra.clone();
        if let Some(switch) = switch {
            let value = switch.value.map_or(Value::Bool(true), Value::from);
            above.insert(switch.name.to_owned(), value);
        }
        let text_switch = self
            .operation
            .and_then(|operation| operation.text_switch.as_ref());
        if let Some(switch) = text_switch
            && let Some(value) = self.text_switched(switch, &above, expect)?
        {
            above.insert(switch.name.to_owned(), value.into());
        }
        let payload = self.payload(above)?;
        let ending = match (expect, &payload) {
            (Expect::Events, Payload::Json(body)) => Ending::of(self.stream_end(), Some(body)),
            (Expect::Events, _) => Ending::of(self.stream_end(), None),
            _ => Ending::Done,
        };
        if let Some(content_type) = payload.content_type() {
            headers.insert(CONTENT_TYPE, content_type);
        }
        options::replace_headers(&mut headers, &self.headers);
        options::replace_headers(&mut headers, &own.headers);
        options::refuse_framing(&headers)?;
        let secrets = self.secrets(&own, &headers, &url);
        let limits = own.limits.over(defaults.options.limits);
        Ok(Request {
            client,
            #[cfg(feature = "tracing")]
            operation: self.operation,
            method: self.method,
            url,
            headers,
            payload,
            secrets,
            expect,
            limits,
            ending,
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
                        form.set(name, value);
                    }
                }
                form.extra(&above);
                Ok(Payload::Form(crate::client::request::upload::Upload::new(
                    form,
                )?))
            }
        }
    }

    fn url(&self, own: &CallOptions) -> Result<Url> {
        let shared = &self.client.shared;
        let (path, path_query) = match self.path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (&*self.path, None),
        };
        let path = url::fill(path, &self.path_params)?;
        let mut url = shared.base_url.clone();
        let base = shared.base_url.path().trim_end_matches('/');
        url.set_path(&[base, "/", path.trim_start_matches('/')].concat());
        url.set_fragment(None);

        let mut query = shared.query.clone();
        options::replace_query(&mut query, &self.client.defaults.options.query);
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
    match object::merge(body, below, above) {
        Some(body) => Ok(Payload::Json(Bytes::from(body))),
        None => Err(Error::config(
            "the body is no JSON object, so that no members can be added to it",
        )),
    }
}

impl Expect {
    fn accept(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json | Self::Nothing => "application/json",
            Self::Text => "text/plain",
            Self::Events => "text/event-stream",
            Self::Content => "*/*",
        })
    }
}
