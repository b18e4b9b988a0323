//! One line for each step.

use std::fmt::Write as _;

use openai_typed::{Error, StatusCode};

/// A line on standard output: the step, how it went, and what came back.
pub fn line(step: &str, outcome: &str, detail: &str) {
    println!("{step:<20} {outcome:<8} {}", detail.replace('\n', "\\n"));
}

/// Reports a step that is over. Gives what it made; an error only if nothing can work any more.
pub fn step<T>(name: &str, result: Result<(T, String), Error>) -> Result<Option<T>, Error> {
    match result {
        Ok((value, detail)) => {
            line(name, "ok", &detail);
            Ok(Some(value))
        }
        Err(error) if is_hopeless(&error) => Err(error),
        Err(error) => {
            // A server need not have every operation, or every model.
            let unknown = [
                StatusCode::BAD_REQUEST,
                StatusCode::NOT_FOUND,
                StatusCode::METHOD_NOT_ALLOWED,
                StatusCode::NOT_IMPLEMENTED,
            ];
            let outcome = if error
                .status()
                .is_some_and(|status| unknown.contains(&status))
            {
                "skipped"
            } else {
                "failed"
            };
            line(name, outcome, &with_sources(&error));
            Ok(None)
        }
    }
}

/// No network, or a key that is refused: no other step would fare better.
fn is_hopeless(error: &Error) -> bool {
    error.is_connect() || error.status() == Some(StatusCode::UNAUTHORIZED)
}

/// An error and what caused it.
pub fn with_sources(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(text, ": {cause}");
        source = cause.source();
    }
    text
}

/// The beginning of a text.
pub fn beginning(text: &str) -> String {
    let short: String = text.trim().chars().take(60).collect();
    format!("{short:?}")
}
