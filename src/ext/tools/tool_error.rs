//! How tools fail.

use std::error::Error as StdError;

/// Why a tool gave no result, and whether the model may know.
///
/// Any error becomes one that the model does not see, by `?`: what it says may be meant for you alone.
#[derive(Debug)]
pub struct ToolError(Why);

#[derive(Debug)]
enum Why {
    Told(String),
    Hidden(Box<dyn StdError + Send + Sync>),
}

impl ToolError {
    /// The model reads this as the result, and the run goes on.
    #[must_use]
    #[inline]
    pub fn tell(text: impl Into<String>) -> Self {
        Self(Why::Told(text.into()))
    }

    /// The model sees nothing of it: the run ends with [`RunErrorKind::Tool`](super::RunErrorKind::Tool), after the other calls of the
    /// turn that are under way.
    #[must_use]
    #[inline]
    pub fn hide(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Why::Hidden(error.into()))
    }

    #[inline]
    pub(super) fn split(self) -> Result<String, Box<dyn StdError + Send + Sync>> {
        match self.0 {
            Why::Told(text) => Ok(text),
            Why::Hidden(error) => Err(error),
        }
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for ToolError {
    #[inline]
    fn from(error: E) -> Self {
        Self::hide(error)
    }
}
