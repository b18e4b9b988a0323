//! What a caller describes, step by step.

use std::borrow::Cow;
use std::fmt::{self, Display};

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::{Call, Exit};
use super::draft::{Body, Draft};
use super::members::{Members, plain};
use super::wait::Wait;
use crate::client::Client;
use crate::client::options;
use crate::client::response::{Download, EventStream, Response};
#[cfg(feature = "cli")]
use crate::wire::Server;
use crate::wire::{FilePart, Json, Number, Operation, ToForm};

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
/// let response = client
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

impl Client {
    /// A request that the document does not describe, or a response of another type than its own.
    ///
    /// The path is relative to the base URL and may have a query. Parts of it in braces are
    /// filled in by [`path_param`](RequestBuilder::path_param).
    pub fn request(&self, method: Method, path: impl Into<Cow<'static, str>>) -> RequestBuilder {
        RequestBuilder {
            draft: Draft::new(self.clone(), method, path.into(), None),
        }
    }

    /// A request for an operation of the document.
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "without an area there is none")
    )]
    pub(crate) fn operation(&self, operation: &'static Operation) -> RequestBuilder {
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        let path = Cow::Borrowed(operation.path);
        RequestBuilder {
            draft: Draft::new(self.clone(), method, path, Some(operation)),
        }
    }
}

impl RequestBuilder {
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
    #[allow(
        dead_code,
        reason = "generated methods with objects in their query call it"
    )]
    pub(crate) fn query_object(mut self, name: Option<&str>, object: &impl Serialize) -> Self {
        let Ok(Members(members)) = Members::of(object) else {
            return self;
        };
        for (member, value) in members {
            let name = match name {
                Some(name) => format!("{name}[{member}]"),
                None => member,
            };
            if !value.is_null() {
                self = self.query(name, plain(&value));
            }
        }
        self
    }

    /// Makes the request fail with a configuration error if a number is NaN or infinite: a server
    /// could not read it.
    #[allow(
        dead_code,
        reason = "generated methods with numbers outside of the body call it"
    )]
    pub(crate) fn finite(mut self, name: &str, value: &(impl Number + ?Sized)) -> Self {
        if let Some(found) = value.not_finite() {
            let problem = format!("`{name}` is {found}, which is no number that can be sent");
            self.draft.refuse(problem);
        }
        self
    }

    /// Sends it where an operation of the document is.
    #[cfg(feature = "cli")]
    pub(crate) fn at_server(mut self, server: Option<Server>) -> Self {
        self.draft.server = server;
        self
    }

    pub(super) fn refuse(&mut self, problem: String) {
        self.draft.refuse(problem);
    }

    /// Sets a header.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        match options::header(name.as_ref(), &value.to_string()) {
            Ok((name, value)) => {
                self.draft.headers.insert(name, value);
            }
            Err(problem) => self.draft.refuse(problem),
        }
        self
    }

    /// Sends the [admin key](crate::ClientBuilder::admin_key) instead of the API key.
    pub fn admin(mut self) -> Self {
        self.draft.admin = true;
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.draft.body = Body::Json(body),
            Err(error) => self
                .draft
                .refuse(format!("the body has no JSON form: {error}")),
        }
        self
    }

    /// Sets a `multipart/form-data` body.
    pub fn multipart(mut self, body: &(impl ToForm + ?Sized)) -> Self {
        let form = body.to_form();
        if let Some(problem) = &form.problem {
            self.draft.refuse(problem.clone());
        }
        self.draft.body = Body::Form(form);
        self
    }

    /// Sets an `application/x-www-form-urlencoded` body: the members of an object as pairs. Texts are bare,
    /// numbers in plain decimal, lists pairs with one name, objects JSON; nulls are left out.
    pub fn urlencoded(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match Members::of(body) {
            Ok(members) => self.draft.body = Body::Pairs(members),
            Err(error) => self.draft.refuse(format!(
                "the body is no object that pairs are made of: {error}"
            )),
        }
        self
    }

    /// Sets a body that is sent as it is, from memory, a file or a stream.
    ///
    /// Its content type is the one that the [`FilePart`] is given, else the document's for this operation,
    /// else what the file name says.
    pub fn content(mut self, content: impl Into<FilePart>) -> Self {
        self.draft.body = Body::Content(content.into());
        self
    }

    /// The call, for a JSON response. A response without content reads as `null`.
    pub fn send<T: DeserializeOwned>(self) -> Call<Response<T>> {
        Call::new(self.draft, Exit::Whole(Response::read))
    }

    /// Asks again and again, until what the document says has come.
    #[allow(
        dead_code,
        reason = "generated methods of what can be waited for call it"
    )]
    pub(crate) fn wait<T: Json + DeserializeOwned>(self) -> Wait<T> {
        Wait::new(self.draft)
    }

    /// The call, for a response of text, which is not read as anything else.
    ///
    /// For an operation of the document that answers text or JSON this also asks for text, unless
    /// the request names one of its kinds.
    pub fn send_text(self) -> Call<Response<String>> {
        Call::new(self.draft, Exit::Text(Response::text))
    }

    /// The call, for a response that does not matter: any body of a success is ignored.
    pub fn send_only(self) -> Call<Response<()>> {
        Call::new(self.draft, Exit::Success(Response::empty))
    }

    /// The call, for an event stream.
    ///
    /// For an operation of the document this also sets the member or the parameter that asks for
    /// a stream; a request of your own must contain it.
    pub fn stream<T: DeserializeOwned>(self) -> Call<EventStream<T>> {
        Call::new(self.draft, Exit::Events(EventStream::open))
    }

    /// The call, for content that is no JSON.
    pub fn download(self) -> Call<Download> {
        Call::new(self.draft, Exit::Content(Download::open))
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use serde::Serializer;

    use super::*;

    /// A request with a number.
    struct Request(f64);

    impl Serialize for Request {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            crate::wire::write(&self.0, serializer)
        }
    }

    #[tokio::test]
    async fn a_body_without_a_json_form_is_a_configuration_error() {
        let builder = Client::builder().base_url("http://localhost:1");
        let client = builder.no_proxy().build().unwrap();
        let call = client.request(Method::POST, "/x").json(&Request(f64::NAN));
        let error = call.send::<serde_json::Value>().await.unwrap_err();
        assert!(error.is_config(), "{error:?}");
        assert!(error.to_string().contains("is NaN"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
}
