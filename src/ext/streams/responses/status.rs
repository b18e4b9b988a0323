//! Events that tell how far a hosted tool has come.

use super::items::{At, Items};
use crate::types::{ItemStatus, OutputItem, ResponseEvent as Event};

impl Items {
    #[inline]
    pub(super) fn set_status(&mut self, event: &Event) {
        use ItemStatus::{Completed, Failed, Generating, InProgress, Interpreting, Searching};
        macro_rules! set {
            ($event:ident, $kind:ident, $status:expr) => {{
                let at = At {
                    id: &$event.item_id,
                    item: $event.output_index,
                    part: None,
                };
                let fits = |item: &OutputItem| matches!(item, OutputItem::$kind(_));
                if let Some(item) = self.find(&at, &fits)
                    && let OutputItem::$kind(item) = &mut item.item
                {
                    item.status = Some($status);
                }
            }};
        }
        match event {
            Event::WebSearchCallInProgress(event) => set!(event, WebSearchCall, InProgress),
            Event::WebSearchCallSearching(event) => set!(event, WebSearchCall, Searching),
            Event::WebSearchCallCompleted(event) => set!(event, WebSearchCall, Completed),
            Event::FileSearchCallInProgress(event) => set!(event, FileSearchCall, InProgress),
            Event::FileSearchCallSearching(event) => set!(event, FileSearchCall, Searching),
            Event::FileSearchCallCompleted(event) => set!(event, FileSearchCall, Completed),
            Event::CodeInterpreterCallInProgress(event) => {
                set!(event, CodeInterpreterCall, InProgress);
            }
            Event::CodeInterpreterCallInterpreting(event) => {
                set!(event, CodeInterpreterCall, Interpreting);
            }
            Event::CodeInterpreterCallCompleted(event) => {
                set!(event, CodeInterpreterCall, Completed);
            }
            Event::ImageGenerationCallInProgress(event) => {
                set!(event, ImageGenerationCall, InProgress);
            }
            Event::ImageGenerationCallGenerating(event) => {
                set!(event, ImageGenerationCall, Generating);
            }
            Event::ImageGenerationCallCompleted(event) => {
                set!(event, ImageGenerationCall, Completed);
            }
            Event::McpCallInProgress(event) => set!(event, McpCall, InProgress),
            Event::McpCallCompleted(event) => set!(event, McpCall, Completed),
            Event::McpCallFailed(event) => set!(event, McpCall, Failed),
            _ => {}
        }
    }
}
