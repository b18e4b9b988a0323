//! What all events have.

use serde_json::Value;

use crate::types::ResponseEvent;

macro_rules! numbers {
    ($event:ident: $($kind:ident)*) => {
        match $event {
            $(ResponseEvent::$kind(event) => event.sequence_number,)*
            ResponseEvent::Other(event) => event.get("sequence_number").and_then(Value::as_i64),
        }
    };
}

impl ResponseEvent {
    /// The number of the event in its stream, which grows by one; a stream can be gone on with after it.
    #[must_use]
    #[inline]
    pub fn sequence_number(&self) -> Option<i64> {
        numbers!(self: Created Queued InProgress Completed Incomplete Failed OutputItemAdded OutputItemDone ContentPartAdded ContentPartDone OutputTextDelta OutputTextDone OutputTextAnnotationAdded RefusalDelta RefusalDone ReasoningTextDelta ReasoningTextDone ReasoningSummaryPartAdded ReasoningSummaryPartDone ReasoningSummaryTextDelta ReasoningSummaryTextDone FunctionCallArgumentsDelta FunctionCallArgumentsDone CustomToolCallInputDelta CustomToolCallInputDone WebSearchCallInProgress WebSearchCallSearching WebSearchCallCompleted FileSearchCallInProgress FileSearchCallSearching FileSearchCallCompleted CodeInterpreterCallInProgress CodeInterpreterCallCodeDelta CodeInterpreterCallCodeDone CodeInterpreterCallInterpreting CodeInterpreterCallCompleted ImageGenerationCallInProgress ImageGenerationCallGenerating ImageGenerationCallPartialImage ImageGenerationCallCompleted McpListToolsInProgress McpListToolsCompleted McpListToolsFailed McpCallInProgress McpCallArgumentsDelta McpCallArgumentsDone McpCallCompleted McpCallFailed ShellCallCommandAdded ShellCallCommandDelta ShellCallCommandDone ShellCallOutputContentDelta ShellCallOutputContentDone CompactionCompacting AudioDelta AudioDone AudioTranscriptDelta AudioTranscriptDone Keepalive Error)
    }
}
