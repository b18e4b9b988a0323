//! Keys, and how they are sent.

use std::error::Error as StdError;
use std::future::Future;

use super::ClientBuilder;
use super::key_settings::Source;
use crate::client::key::boxed;

impl ClientBuilder {
    /// Sets the API key, without `Bearer` and without quotes. White space around it, and a byte order mark
    /// before it, are dropped.
    ///
    /// One is needed for the default base URL; another server may do without.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.keys.api = Some(Source::Text(key.into()));
        self
    }

    /// Takes the API key from a function that is asked before every attempt, retries included: for keys
    /// that change, such as short-lived tokens. It should keep a key for as long as that is valid.
    ///
    /// It is asked once at a time: attempts that need the key meanwhile wait for the same answer. Asking
    /// counts against the time limit of the attempt. If it fails, or gives what is no key, the call fails
    /// with [`ErrorKind::Key`](crate::ErrorKind::Key), without another attempt. It must not use the client
    /// that it gives the key to. A call with a header `Authorization` of its own does not ask.
    ///
    /// ```no_run
    /// # async fn read() -> std::io::Result<String> { Ok(String::new()) }
    /// # fn example() -> Result<(), openai_typed::Error> {
    /// let client = openai_typed::Client::builder().api_key_from(|| async { read().await }).build()?;
    /// # Ok(()) }
    /// ```
    pub fn api_key_from<A, E>(mut self, ask: impl Fn() -> A + Send + Sync + 'static) -> Self
    where
        A: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.keys.api = Some(Source::Function(boxed(ask)));
        self
    }

    /// Sets a token that is sent as `Authorization: Bearer` instead of an API key, whatever
    /// [`api_key_header`](Self::api_key_header) says: on Azure one of Entra. To set both is a
    /// configuration error.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.keys.token = Some(Source::Text(token.into()));
        self
    }

    /// Takes such a token from a function, as [`api_key_from`](Self::api_key_from) does.
    pub fn bearer_token_from<A, E>(mut self, ask: impl Fn() -> A + Send + Sync + 'static) -> Self
    where
        A: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.keys.token = Some(Source::Function(boxed(ask)));
        self
    }

    /// Sets the admin key, which is sent instead of the API key by the operations that take it
    /// ([`Operation::admin`](crate::operations::Operation::admin)), and by requests that say
    /// [`admin`](crate::RequestBuilder::admin).
    ///
    /// Neither key is ever sent in place of the other: a call whose key is missing, while the other is
    /// there, fails with a configuration error.
    pub fn admin_key(mut self, key: impl Into<String>) -> Self {
        self.keys.admin = Some(Source::Text(key.into()));
        self
    }

    /// Takes the admin key from a function, as [`api_key_from`](Self::api_key_from) does.
    pub fn admin_key_from<A, E>(mut self, ask: impl Fn() -> A + Send + Sync + 'static) -> Self
    where
        A: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.keys.admin = Some(Source::Function(boxed(ask)));
        self
    }

    /// Sends no API key, and does not miss one: for servers that want none.
    pub fn no_api_key(mut self) -> Self {
        self.keys.none = true;
        self
    }

    /// Sends the bare key in the header of this name, instead of `Authorization: Bearer KEY`.
    pub fn api_key_header(mut self, name: impl Into<String>) -> Self {
        self.keys.header = Some(name.into());
        self
    }
}
