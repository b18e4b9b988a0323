//! One call: sent, and its response printed as it was asked for.

use std::path::Path;
use std::sync::atomic::Ordering;

use clap::ArgMatches;
use serde_json::Value;

use super::client::client;
use super::request::{raw_stream, request};
use crate::cli::parse::{Arguments, Catalog, Format, Plan, STDIO, Settings, is_piped, stdin};
use crate::cli::show::{self, Failure, Output};
use crate::mock::Server;
use crate::{Client, Download, Error, EventStream};

/// Carries out the command at this place of the catalog.
pub(crate) async fn run(
    catalog: &Catalog,
    at: usize,
    matches: &ArgMatches,
    settings: Settings,
) -> Result<(), Failure> {
    let plan = catalog.plans.get(at).ok_or_else(Failure::no_command)?;
    let piped = match is_piped(matches) {
        true => Some(stdin().await?),
        false => None,
    };
    let arguments = Arguments::read(plan, matches, piped.as_deref())?;
    if settings.verbose {
        show::report_attempts();
    }
    let server = embedded(&settings).await?;
    let client = client(&settings, server.as_ref())?;
    Run {
        catalog,
        plan,
        arguments,
        client,
        output: Output::new(settings.terminal),
        settings,
    }
    .send()
    .await
}

/// The embedded server, if it is to be asked.
pub(super) async fn embedded(settings: &Settings) -> Result<Option<Server>, Failure> {
    if !settings.mock {
        return Ok(None);
    }
    let server = Server::start().await;
    let server = server.map_err(|error| Failure::local("cannot start the server", error))?;
    Ok(Some(server))
}

struct Run<'a> {
    catalog: &'a Catalog,
    plan: &'a Plan,
    arguments: Arguments,
    client: Client,
    output: Output,
    settings: Settings,
}

impl Run<'_> {
    async fn send(&self) -> Result<(), Failure> {
        let streams = self.streams();
        let raw = self.settings.format == Format::Raw;
        if raw && streams {
            let request = raw_stream(&self.arguments, self.plan, &self.client);
            return show::print(request.download().await?).await;
        }
        let request = request(&self.arguments, self.plan, &self.client);
        if self.plan.downloads() && !streams {
            return self.save(request.download().await?).await;
        }
        if raw {
            let request = request.header("accept", "application/json");
            return show::print(request.download().await?).await;
        }
        if self.arguments.want_text(self.plan) {
            return self.output.line(request.send_text().await?.trim_end());
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
        let asked = self.settings.stream.or(self.arguments.stream).is_some();
        let status = error.status().map(|status| status.as_u16());
        match !asked && matches!(status, Some(400 | 422)) {
            true => Failure::UnrequestedStream(Box::new(error)),
            false => error.into(),
        }
    }

    /// Whether a person reads the text while it comes.
    fn watched(&self) -> bool {
        self.settings.terminal && self.settings.format == Format::Text
    }

    /// Whether the response comes as a stream: because somebody says so, or because a person sees it
    /// grow.
    fn streams(&self) -> bool {
        let operation = self.plan.operation;
        let offered = operation.stream_switch.is_some();
        let asked = self.settings.stream.or(self.arguments.stream);
        self.plan.only_streams()
            || offered && asked.unwrap_or_else(|| self.watched() && self.growing().is_some())
    }

    fn print(&self, answer: &Value) -> Result<(), Failure> {
        match self.settings.format {
            Format::Json => self.output.line(&format!("{answer:#}")),
            Format::Jsonl => self.output.line(&answer.to_string()),
            Format::Text | Format::Raw => {
                let operation = self.plan.operation;
                let document = &self.catalog.document;
                let default = |list: &str, member: &str| document.default(operation, list, member);
                match show::text(answer, operation.cli_text, default) {
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
        let operation = self.plan.operation;
        match self.settings.format {
            Format::Json => show::array(self.output, stream).await,
            Format::Jsonl => show::lines(self.output, stream).await,
            Format::Text | Format::Raw => match self.growing() {
                Some(growing) => show::growing_text(self.output, stream, growing).await,
                None => show::events(self.output, stream, operation.cli_text).await,
            },
        }
    }

    /// Where the text of a person grows, if the events of a stream are pieces of one.
    fn growing(&self) -> Option<show::Growing> {
        let operation = self.plan.operation;
        let same = || {
            operation
                .cli_text
                .filter(|_| self.catalog.document.streams_pieces(operation))
        };
        match operation.cli_event_text {
            [] => same().map(show::Growing::Everywhere),
            types => Some(show::Growing::ByType(types)),
        }
    }

    /// Saves content where the command says; a person who says nothing gets a file.
    async fn save(&self, download: Download) -> Result<(), Failure> {
        let path = match &self.settings.save {
            // As elsewhere, a dash is the standard stream.
            Some(path) if path == Path::new(STDIO) => return show::print(download).await,
            Some(path) => path.clone(),
            None if !self.watched() => return show::print(download).await,
            None => show::free_path(&download, self.arguments.last_of_path())?,
        };
        self.settings.saves.store(true, Ordering::Release);
        show::save(download, &path, self.output).await
    }
}
