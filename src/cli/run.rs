//! One call: sent, and its answer printed as it was asked for.

use clap::ArgMatches;
use serde_json::Value;

use super::answer::{self, Pieces};
use super::catalog::{Catalog, Plan};
use super::input;
use super::output::Output;
use super::report::Failure;
use super::request::Given;
use super::save;
use super::settings::{Format, Settings};
use super::verbose;
use crate::mock::Server;
use crate::{Client, Error, EventStream};

/// Carries out the command at this place of the catalog.
pub(super) async fn run(
    catalog: &Catalog,
    at: usize,
    matches: &ArgMatches,
    settings: Settings,
) -> Result<(), Failure> {
    let plan = catalog.plans.get(at).ok_or_else(Failure::no_command)?;
    let piped = match input::is_piped(matches) {
        true => Some(input::stdin().await?),
        false => None,
    };
    let given = Given::read(plan, matches, piped.as_deref())?;
    if settings.verbose {
        verbose::install();
    }
    let server = match settings.mock {
        true => {
            let server = Server::start().await;
            Some(server.map_err(|error| Failure::local("cannot start the server", error))?)
        }
        false => None,
    };
    let client = settings.client(server.as_ref())?;
    Run {
        catalog,
        plan,
        given,
        client,
        output: Output::new(settings.terminal),
        settings,
    }
    .send()
    .await
}

struct Run<'a> {
    catalog: &'a Catalog,
    plan: &'a Plan,
    given: Given,
    client: Client,
    output: Output,
    settings: Settings,
}

impl Run<'_> {
    async fn send(&self) -> Result<(), Failure> {
        let streams = self.streams();
        let raw = self.settings.format == Format::Raw;
        if raw && streams {
            let request = self.given.raw_stream(self.plan, &self.client);
            return save::print(request.download().await?).await;
        }
        let request = self.given.request(self.plan, &self.client);
        if self.plan.downloads() {
            return save::save(request.download().await?, &self.given, &self.settings).await;
        }
        if raw {
            let request = request.header("accept", "application/json");
            return save::print(request.download().await?).await;
        }
        if streams {
            let stream = request
                .stream()
                .await
                .map_err(|error| self.refused(error))?;
            return self.print_stream(stream).await;
        }
        let answer = request.send::<Value>().await?;
        self.print(&answer)
    }

    /// A server may have nothing against the request but that it asks for a stream.
    fn refused(&self, error: Error) -> Failure {
        let asked = self.settings.stream.or(self.given.stream).is_some();
        let status = error.status().map(|status| status.as_u16());
        match !asked && matches!(status, Some(400 | 422)) {
            true => Failure::Unasked(Box::new(error)),
            false => error.into(),
        }
    }

    /// Whether the answer comes as a stream: because somebody says so, or because a person sees it
    /// grow.
    fn streams(&self) -> bool {
        let operation = self.plan.operation;
        let offered = operation.stream_switch.is_some();
        let asked = self.settings.stream.or(self.given.stream);
        let watched = self.settings.terminal && self.settings.format == Format::Text;
        self.plan.only_streams()
            || offered
                && asked.unwrap_or_else(|| {
                    watched
                        && operation.cli_text.is_some()
                        && self.catalog.described.streams_pieces(operation)
                })
    }

    fn print(&self, answer: &Value) -> Result<(), Failure> {
        match self.settings.format {
            Format::Json => self.output.line(&format!("{answer:#}")),
            Format::Jsonl => self.output.line(&answer.to_string()),
            _ => {
                let described = &self.catalog.described;
                match answer::text(described, self.plan.operation, answer) {
                    Some(text) => self.output.text(&text),
                    None => {
                        self.output.note("there are none");
                        Ok(())
                    }
                }
            }
        }
    }

    async fn print_stream(&self, stream: EventStream<Value>) -> Result<(), Failure> {
        match self.settings.format {
            Format::Json => self.print_array(stream).await,
            Format::Jsonl => self.print_lines(stream).await,
            _ if self.catalog.described.streams_pieces(self.plan.operation) => {
                self.print_pieces(stream).await
            }
            _ => self.print_events(stream).await,
        }
    }

    async fn print_array(&self, mut stream: EventStream<Value>) -> Result<(), Failure> {
        let mut start = "[";
        while let Some(event) = stream.try_next().await? {
            self.output.text(&format!("{start}\n{event}"))?;
            start = ",";
        }
        self.output.text(match start {
            "[" => "[]\n",
            _ => "\n]\n",
        })
    }

    async fn print_lines(&self, mut stream: EventStream<Value>) -> Result<(), Failure> {
        while let Some(event) = stream.try_next().await? {
            self.output.line(&event.to_string())?;
        }
        Ok(())
    }

    /// A text that grows. What has come is not lost when the stream breaks off.
    async fn print_pieces(&self, mut stream: EventStream<Value>) -> Result<(), Failure> {
        let mut pieces = Pieces::new(self.plan.operation.cli_text);
        let ended = loop {
            match stream.try_next().await {
                Ok(Some(chunk)) => self.output.text(&pieces.push(&chunk))?,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.output.text(&pieces.rest())?;
        Ok(ended?)
    }

    async fn print_events(&self, mut stream: EventStream<Value>) -> Result<(), Failure> {
        while let Some(event) = stream.try_next().await? {
            let texts = self.plan.operation.cli_text;
            let texts = texts.map_or_else(Vec::new, |pointer| answer::texts(&event, pointer));
            match texts.is_empty() {
                true => self.output.line(&event.to_string())?,
                false => {
                    for (_, text) in texts {
                        self.output.line(&text)?;
                    }
                }
            }
        }
        Ok(())
    }
}
