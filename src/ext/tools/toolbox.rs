//! Tools by their names.

use std::future::{Future, ready};
use std::pin::Pin;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::{ToolCall, ToolKind};
use super::tool_error::ToolError;
use crate::ext::typed::read_arguments;

pub(super) type Running<'a, O> = Pin<Box<dyn Future<Output = Result<O, ToolError>> + Send + 'a>>;

type Handler<'a, O> = Box<dyn Fn(&str) -> Running<'a, O> + Send + Sync + 'a>;

/// Tools by their names. Handlers may borrow what lives for `'a`; results become an `O`: see
/// [`ChatTools`](super::ChatTools) and [`ResponseTools`](super::ResponseTools).
///
/// Handlers are closures that give futures, `async |arguments: Args| …` or `|arguments: Args| async move …`
/// where something is captured. They run within the future of the run: no task is spawned, and dropping the
/// run drops them. Of two tools of one name and kind the later one counts.
pub struct Toolbox<'a, O> {
    tools: Vec<Tool<'a, O>>,
}

struct Tool<'a, O> {
    name: String,
    kind: ToolKind,
    definition: Option<Definition>,
    handler: Handler<'a, O>,
}

/// What the model is told of a function.
#[cfg_attr(
    not(any(feature = "chat", feature = "responses")),
    allow(dead_code, reason = "requests of no other area have tools")
)]
pub(super) struct Definition {
    pub(super) description: String,
    pub(super) parameters: Value,
}

impl<'a, O: Send + 'static> Toolbox<'a, O> {
    /// An empty one.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self { tools: Vec::new() }
    }

    /// A function with its definition, which requests are given: strict, with the
    /// [strict](crate::schema::strict_schema) schema of `Args`. A request that has a function of this name
    /// keeps its own.
    ///
    /// Arguments that are no `Args` are told to the model, with place and reason.
    ///
    /// # Errors
    ///
    /// If `Args` has no strict schema.
    #[cfg(feature = "schemars")]
    #[inline]
    pub fn function<Args, R, F, Fut>(
        self,
        name: impl Into<String>,
        description: impl Into<String>,
        handler: F,
    ) -> Result<Self, crate::schema::StrictSchemaError>
    where
        Args: schemars::JsonSchema + DeserializeOwned + 'static,
        R: Into<O>,
        F: Fn(Args) -> Fut + Send + Sync + 'a,
        Fut: Future<Output = Result<R, ToolError>> + Send + 'a,
    {
        let definition = Definition {
            description: description.into(),
            parameters: crate::schema::strict_of::<Args>()?.schema.clone(),
        };
        Ok(self.with_function(name.into(), Some(definition), handler))
    }

    /// A function whose definition is in the request.
    ///
    /// Arguments that are no `Args` are told to the model, with place and reason.
    #[must_use]
    #[inline]
    pub fn handle<Args, R, F, Fut>(self, name: impl Into<String>, handler: F) -> Self
    where
        Args: DeserializeOwned + 'static,
        R: Into<O>,
        F: Fn(Args) -> Fut + Send + Sync + 'a,
        Fut: Future<Output = Result<R, ToolError>> + Send + 'a,
    {
        self.with_function(name.into(), None, handler)
    }

    /// A custom tool, which takes any text. Its definition is in the request.
    #[must_use]
    #[inline]
    pub fn handle_custom<R, F, Fut>(self, name: impl Into<String>, handler: F) -> Self
    where
        R: Into<O>,
        F: Fn(String) -> Fut + Send + Sync + 'a,
        Fut: Future<Output = Result<R, ToolError>> + Send + 'a,
    {
        self.with(Tool {
            name: name.into(),
            kind: ToolKind::Custom,
            definition: None,
            handler: Box::new(move |input| run(handler(input.to_owned()))),
        })
    }

    #[inline]
    fn with_function<Args, R, F, Fut>(
        self,
        name: String,
        definition: Option<Definition>,
        handler: F,
    ) -> Self
    where
        Args: DeserializeOwned,
        R: Into<O>,
        F: Fn(Args) -> Fut + Send + Sync + 'a,
        Fut: Future<Output = Result<R, ToolError>> + Send + 'a,
    {
        self.with(Tool {
            name,
            kind: ToolKind::Function,
            definition,
            handler: Box::new(move |arguments| match read_arguments(arguments) {
                Ok(arguments) => run(handler(arguments)),
                Err(error) => {
                    let place = error.path();
                    let text = format!("The arguments do not fit: at {place}: {}", error.reason());
                    Box::pin(ready(Err(ToolError::tell(text))))
                }
            }),
        })
    }

    #[inline]
    fn with(mut self, tool: Tool<'a, O>) -> Self {
        self.tools
            .retain(|known| (&known.name, known.kind) != (&tool.name, tool.kind));
        self.tools.push(tool);
        self
    }
}

impl<O> Toolbox<'_, O> {
    #[allow(dead_code, reason = "areas that may be off have tools")]
    #[inline]
    pub(super) fn has(&self, name: &str, kind: ToolKind) -> bool {
        self.tools
            .iter()
            .any(|tool| tool.name == name && tool.kind == kind)
    }

    /// The functions that requests are given.
    #[allow(dead_code, reason = "areas that may be off have tools")]
    #[inline]
    pub(super) fn definitions(&self) -> impl Iterator<Item = (&str, &Definition)> {
        self.tools
            .iter()
            .filter_map(|tool| Some((&*tool.name, tool.definition.as_ref()?)))
    }
}

impl<'a, O> Toolbox<'a, O>
where
    O: Send + 'static,
{
    /// Begins a call. A function that there is not is told to the model, which may have made it up.
    #[inline]
    pub(super) fn begin(&self, call: &ToolCall) -> Running<'a, O> {
        let mut tools = self.tools.iter();
        match tools.find(|tool| tool.name == call.name && tool.kind == call.kind) {
            Some(tool) => (tool.handler)(&call.input),
            None => {
                let names: Vec<&str> = self.tools.iter().map(|tool| &*tool.name).collect();
                let text = format!(
                    "There is no tool `{}`. These there are: {}.",
                    call.name,
                    names.join(", ")
                );
                Box::pin(ready(Err(ToolError::tell(text))))
            }
        }
    }
}

impl<O: Send + 'static> Default for Toolbox<'_, O> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<O> std::fmt::Debug for Toolbox<'_, O> {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.tools.iter().map(|tool| &tool.name);
        formatter.debug_set().entries(names).finish()
    }
}

#[inline]
fn run<'a, R: Into<O>, O: 'static>(
    result: impl Future<Output = Result<R, ToolError>> + Send + 'a,
) -> Running<'a, O> {
    Box::pin(async move { result.await.map(Into::into) })
}
