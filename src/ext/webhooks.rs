//! Events that are genuine, as what they say.

use crate::types::WebhookEvent;
use crate::webhooks::{Verifier, WebhookError};

impl Verifier {
    /// [Verifies](Self::verify) an event and reads what it says.
    ///
    /// An event of a type that is not known, and one of a known type that cannot be read as that, is
    /// [`WebhookEvent::Other`] with all of its JSON. An event can come more than once: its `id`, and the
    /// header `webhook-id`, stay the same.
    ///
    /// ```
    /// use openai_typed::types::WebhookEvent;
    /// use openai_typed::webhooks::{Verifier, WebhookError};
    ///
    /// # fn example(headers: &http::HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
    /// match Verifier::from_env()?.unwrap(headers, body)? {
    ///     WebhookEvent::ResponseCompleted(event) => println!("{} is there", event.data.id),
    ///     WebhookEvent::BatchCompleted(event) => println!("{} is done", event.data.id),
    ///     WebhookEvent::Other(event) => println!("passed over: {}", event["type"]),
    ///     _ => {}
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As those of [`verify`](Self::verify), and then [`WebhookError::Body`] if the body is no JSON.
    #[inline]
    pub fn unwrap<N: AsRef<str>, V: AsRef<[u8]>>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl AsRef<[u8]>,
    ) -> Result<WebhookEvent, WebhookError> {
        self.read(headers, body)
    }
}
