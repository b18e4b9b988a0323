//! The loop.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use super::api::Api;
use super::call::{ToolCall, ToolKind};
use super::error::{RunError, RunErrorKind, State};
use super::event::{Observer, ToolEvent};
use super::finished::Finished;
use super::stream::{RunStream, answered, taken};
use super::tool_error::ToolError;
use super::toolbox::Toolbox;
use super::usage::add;
use crate::Response;
use crate::ext::together::{Step, Then, together};

/// A run of tools, which begins when it is awaited. Dropping it gives up the request or the tools that are
/// under way.
#[must_use = "a run does nothing unless it is awaited"]
pub struct Run<'r, 't, P: Api> {
    api: P,
    request: P::Request,
    tools: &'r Toolbox<'t, P::Output>,
    max_turns: u32,
    concurrency: usize,
    streams: bool,
    observer: Observer<'r, P>,
}

impl<'r, 't, P: Api> Run<'r, 't, P> {
    #[allow(dead_code, reason = "areas that may be off have runs")]
    #[inline]
    pub(super) fn new(api: P, request: P::Request, tools: &'r Toolbox<'t, P::Output>) -> Self {
        Self {
            api,
            request,
            tools,
            max_turns: 10,
            concurrency: 8,
            streams: false,
            observer: Observer(None),
        }
    }

    /// How many requests are sent at most, 10 unless it is set. When the last one that is allowed is
    /// answered by calls of tools, the run fails with the history so far and does not call them.
    #[inline]
    pub fn max_turns(mut self, turns: u32) -> Self {
        self.max_turns = turns.max(1);
        self
    }

    /// How many tools run at a time, 8 unless it is set. Results are sent in the order of the calls.
    #[inline]
    pub fn concurrency(mut self, tools: usize) -> Self {
        self.concurrency = tools.max(1);
        self
    }

    /// Tells what happens: answers, calls, results.
    #[inline]
    pub fn on_event(mut self, observer: impl FnMut(ToolEvent<P>) + Send + 'r) -> Self {
        self.observer = Observer(Some(Box::new(observer)));
        self
    }

    /// The run as a stream of what happens, whose answers come as streams, too: their pieces are events, the
    /// last event is [`Finished`](ToolEvent::Finished). Dropping it gives up what is under way.
    ///
    /// A chat asks for the usage with its last chunk, unless `stream_options` says otherwise.
    #[inline]
    pub fn stream(self) -> RunStream<'r, P> {
        RunStream::new(|observer| {
            let mut run = self.on_event(observer);
            run.streams = true;
            Box::pin(run.run())
        })
    }

    #[inline]
    async fn run(self) -> Result<Finished<P>, RunError<P>> {
        let Self {
            api,
            request,
            tools,
            max_turns,
            concurrency,
            mut observer,
            streams,
        } = self;
        let mut state = State::<P> {
            request,
            answer: None,
            usage: None,
            turns: 0,
            results: Vec::new(),
        };
        if let Err(error) = P::prepare(&mut state.request, tools) {
            return Err(RunError::new(RunErrorKind::Call(error), state));
        }
        loop {
            let turn = state.turns + 1;
            let answer = match streams {
                false => api.ask(&state.request).await.map(Response::into_inner),
                true => answered(&api, &mut state, turn, &mut observer).await,
            };
            let answer = match answer {
                Ok(answer) => answer,
                Err(error) => return Err(RunError::new(RunErrorKind::Call(error), state)),
            };
            state.turns = turn;
            if let Some(usage) = P::usage(&answer) {
                add(&mut state.usage, usage);
            }
            observer.tell(|| ToolEvent::Answered {
                turn,
                answer: answer.clone(),
            });
            taken(streams).await;
            let (calls, foreign) = P::calls(&answer, turn);
            if calls.is_empty() && foreign.is_none() {
                return Ok(Finished {
                    answer,
                    request: state.request,
                    usage: state.usage,
                    turns: turn,
                });
            }
            let unhandled = calls
                .iter()
                .find(|call| call.kind == ToolKind::Custom && !tools.has(&call.name, call.kind));
            let unhandled = unhandled.map(|call| RunErrorKind::Unhandled {
                kind: "custom_tool_call".to_owned(),
                name: call.name.clone(),
            });
            let foreign = foreign.map(|foreign| RunErrorKind::Unhandled {
                kind: foreign.kind,
                name: foreign.name,
            });
            let unfinished = P::unfinished(&answer).map(RunErrorKind::Unfinished);
            let limit = (turn >= max_turns).then_some(RunErrorKind::TurnLimit);
            state.results.clear();
            let answer = state.answer.insert(answer);
            if let Some(kind) = unfinished.or(unhandled).or(foreign).or(limit) {
                return Err(RunError::new(kind, state));
            }
            let (results, failure) =
                carry_out(tools, calls, concurrency, turn, &mut observer).await;
            if let Some(kind) = failure {
                state.results = results;
                return Err(RunError::new(kind, state));
            }
            P::go_on(&mut state.request, answer, results);
        }
    }
}

type Results<O> = (Vec<(ToolCall, O)>, Option<RunErrorKind>);

/// Calls the tools. Of what the model may not see the first in the order of the calls is the failure.
#[inline]
async fn carry_out<P: Api>(
    tools: &Toolbox<'_, P::Output>,
    calls: Vec<ToolCall>,
    concurrency: usize,
    turn: u32,
    observer: &mut Observer<'_, P>,
) -> Results<P::Output> {
    let told = |result: Result<P::Output, ToolError>| {
        result.or_else(|error| error.split().map(P::Output::from))
    };
    let begin = |at: usize| {
        let running = tools.begin(&calls[at]);
        Box::pin(async move { told(running.await) })
    };
    let outputs = together(calls.len(), concurrency, begin, |step| match step {
        Step::Begins(at) => {
            observer.tell(|| ToolEvent::Called {
                turn,
                call: calls[at].clone(),
            });
            Then::GoOn
        }
        Step::Ended(_, Err(_)) => Then::Finish,
        Step::Ended(at, Ok(output)) => {
            observer.tell(|| ToolEvent::Returned {
                turn,
                call: calls[at].clone(),
                output: output.clone(),
            });
            Then::GoOn
        }
    })
    .await;
    let (mut results, mut failure) = (Vec::new(), None);
    for (call, output) in calls.into_iter().zip(outputs) {
        match output {
            Some(Ok(output)) => results.push((call, output)),
            Some(Err(error)) => {
                failure.get_or_insert(RunErrorKind::Tool { call, error });
            }
            None => {}
        }
    }
    (results, failure)
}

impl<'r, 't, P: Api> IntoFuture for Run<'r, 't, P> {
    type Output = Result<Finished<P>, RunError<P>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'r>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
