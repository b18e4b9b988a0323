//! Events for `tracing`, if the feature is on. What they say of a request is what its errors say:
//! the method, the template of the path and the status, and never a header, a query or a body.

/// `trace!(what, name, retries[, value…])`
#[cfg(feature = "tracing")]
macro_rules! trace {
    ("failure", $name:expr, $retries:expr, $error:expr) => {
        tracing::warn!(target: "openai_typed", request = %$name, attempts = $retries + 1, error = %$error, "failure")
    };
    ("retry", $name:expr, $retries:expr, $error:expr, $delay:expr) => {
        tracing::info!(
            target: "openai_typed", request = %$name, attempt = $retries + 1, error = %$error, delay = ?$delay, "retry"
        )
    };
    ("answer", $name:expr, $retries:expr, $status:expr) => {
        tracing::debug!(
            target: "openai_typed", request = %$name, attempt = $retries + 1, status = $status.as_u16(), "answer"
        )
    };
    ("attempt", $name:expr, $retries:expr) => {
        tracing::debug!(target: "openai_typed", request = %$name, attempt = $retries + 1, "attempt")
    };
}

#[cfg(not(feature = "tracing"))]
macro_rules! trace {
    ($($ignored:tt)*) => {};
}
