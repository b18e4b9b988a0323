//! A span for each call and events for its attempts, if the feature `tracing` is on.
//!
//! Names follow OpenTelemetry's conventions for HTTP clients where there is one. Nothing here holds
//! a header that was sent, a query or a body.

#[cfg(feature = "tracing")]
pub(super) use on::CallSpan;

#[cfg(not(feature = "tracing"))]
pub(super) use off::CallSpan;

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::{Duration, Instant};

    use tracing::field::{Empty, display};
    use tracing::instrument::{Instrument, Instrumented};
    use tracing::{Span, debug, info, info_span};

    use crate::client::error::{Error, ErrorKind, Result};
    use crate::client::transport::exchange::{Reply, Request};

    pub(in crate::client::transport) struct CallSpan {
        span: Span,
        started: Instant,
    }

    impl CallSpan {
        pub(in crate::client::transport) fn open(request: &Request) -> Self {
            let name = request.name.to_string();
            let span = info_span!(
                target: "openai_typed",
                "openai.call",
                otel.name = name,
                otel.kind = "client",
                gen_ai.provider.name = "openai",
                openai.operation.id = request.operation.map(|operation| operation.id),
                http.request.method = request.method.as_str(),
                url.template = request.name.template(),
                server.address = request.url.host_str(),
                server.port = request.url.port_or_known_default(),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                http.client.request.duration = Empty,
                openai.request_id = Empty,
                error.type = Empty,
            );
            Self {
                span,
                started: Instant::now(),
            }
        }

        pub(in crate::client::transport) fn around<F: Future>(&self, call: F) -> Instrumented<F> {
            call.instrument(self.span.clone())
        }

        pub(in crate::client::transport) fn attempt(retries: u32) {
            debug!(target: "openai_typed", retries, "attempt");
        }

        pub(in crate::client::transport) fn retry(error: &Error, delay: Duration) {
            info!(target: "openai_typed", %error, ?delay, "retry");
        }

        pub(in crate::client::transport) fn close<B>(&self, outcome: &Result<Reply<B>>) {
            let (status, request_id, attempts) = match outcome {
                Ok(reply) => (
                    Some(reply.meta.status),
                    reply.meta.request_id(),
                    reply.meta.attempts,
                ),
                Err(error) => (error.status(), error.request_id(), error.attempts()),
            };
            let span = &self.span;
            span.record("http.request.resend_count", attempts.saturating_sub(1));
            span.record(
                "http.client.request.duration",
                self.started.elapsed().as_secs_f64(),
            );
            if let Some(status) = status {
                span.record("http.response.status_code", status.as_u16());
            }
            if let Some(id) = request_id {
                span.record("openai.request_id", display(id));
            }
            if let Err(error) = outcome {
                span.record("error.type", display(error_type(error)));
                span.in_scope(|| info!(target: "openai_typed", %error, "failure"));
            }
        }
    }

    /// The status, as the conventions ask for, or what failed on the way.
    fn error_type(error: &Error) -> String {
        let kind = match error.kind() {
            ErrorKind::Api(api) => return api.status().as_u16().to_string(),
            ErrorKind::Connect => "connect",
            ErrorKind::ProxyRefused(_) => "proxy",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Transport => "transport",
            ErrorKind::Redirect => "redirect",
            ErrorKind::Config => "config",
            ErrorKind::Key => "key",
            ErrorKind::Io => "io",
            _ => "response",
        };
        kind.to_owned()
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::client::error::{Error, Result};
    use crate::client::transport::exchange::{Reply, Request};

    pub(in crate::client::transport) struct CallSpan;

    impl CallSpan {
        pub(in crate::client::transport) fn open(_: &Request) -> Self {
            Self
        }

        pub(in crate::client::transport) fn around<F: Future>(&self, call: F) -> F {
            call
        }

        pub(in crate::client::transport) fn attempt(_: u32) {}

        pub(in crate::client::transport) fn retry(_: &Error, _: Duration) {}

        pub(in crate::client::transport) fn close<B>(&self, _: &Result<Reply<B>>) {}
    }
}
