//! Standard output.

use std::borrow::Cow;
use std::io::{self, ErrorKind, Write};

use super::failure::Failure;

/// Where responses go.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    terminal: bool,
}

impl Output {
    pub(crate) fn new(terminal: bool) -> Self {
        Self { terminal }
    }

    /// Prints a text at once.
    pub(crate) fn text(self, text: &str) -> Result<(), Failure> {
        match self.terminal {
            true => bytes(harmless(text).as_bytes()),
            false => bytes(text.as_bytes()),
        }
    }

    /// Prints a text and a line break.
    pub(crate) fn line(self, text: &str) -> Result<(), Failure> {
        self.text(&format!("{text}\n"))
    }

    /// Tells a person what is no part of the output.
    pub(crate) fn note(self, text: &str) {
        // The output itself is what counts.
        let _unheard = writeln!(io::stderr().lock(), "{}", harmless(text));
    }
}

/// Prints bytes at once.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::local("cannot write to standard output", error),
    })
}

/// Without the characters that control a terminal: a server must not move the cursor or rename the
/// window.
fn harmless(text: &str) -> Cow<'_, str> {
    let controls = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    match text.contains(controls) {
        true => text.replace(controls, "\u{fffd}").into(),
        false => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_terminal_is_sent_no_controls() {
        assert_eq!(harmless("a\n\tb é 漢"), "a\n\tb é 漢");
        assert_eq!(
            harmless("\u{1b}[2Ja\r\u{9b}b\u{7f}"),
            "\u{fffd}[2Ja\u{fffd}\u{fffd}b\u{fffd}"
        );
    }
}
