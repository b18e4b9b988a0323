//! `--verbose`: what the client reports of its attempts, on standard error.
//!
//! The client reports no header, query or body that it sends, so there is no key in it.

use std::fmt::{Debug, Display};
use std::io::{self, Write as _};
use std::time::Instant;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Prints the reports from now on.
pub(crate) fn report_attempts() {
    let printer = Printer {
        started: Instant::now(),
    };
    // It fails only if it was done already.
    let _again = tracing::subscriber::set_global_default(printer);
}

struct Printer {
    started: Instant,
}

impl Printer {
    fn print(&self, text: impl Display) {
        let seconds = self.started.elapsed().as_secs_f64();
        // The call itself is what counts.
        let _unheard = writeln!(io::stderr().lock(), "[{seconds:.3} s] {text}");
    }
}

impl Subscriber for Printer {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "openai_typed"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        let get = |name| fields.get(name).unwrap_or_default();
        self.print(format_args!(
            "{} to {}:{}",
            get("otel.name"),
            get("server.address"),
            get("server.port")
        ));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        for (name, text) in [
            ("http.response.status_code", "status"),
            ("openai.request_id", "request id"),
        ] {
            if let Some(value) = fields.get(name) {
                self.print(format_args!("{text} {value}"));
            }
        }
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let retries = fields.get("retries").and_then(|text| text.parse().ok());
        match (retries, fields.get("error"), fields.get("delay")) {
            (Some(retries), _, _) => {
                self.print(format_args!("attempt {}", 1_u64.saturating_add(retries)))
            }
            (_, Some(error), Some(delay)) => {
                self.print(format_args!("{error}; trying again in {delay}"));
            }
            // The last error is reported when all is over.
            _ => {}
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Names and values as text.
#[derive(Default)]
struct Fields(Vec<(&'static str, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name(), format!("{value:?}")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name(), value.to_owned()));
    }
}
