//! The names of the program's own commands and arguments.

pub(crate) const PROGRAM: &str = "openai-typed";

pub(crate) const BATCH: &str = "batch";
pub(crate) const MOCK: &str = "mock";
pub(crate) const OPERATIONS: &str = "operations";
pub(crate) const SHELL: &str = "shell-completions";
pub(crate) const MAN: &str = "man";
/// The commands that are not made of the table.
pub(super) const BUILT_IN: &[&str] = &[BATCH, "help", MAN, MOCK, OPERATIONS, SHELL];

pub(super) const JSON: &str = "json";
pub(super) const SET: &str = "set";
pub(crate) const OUTPUT: &str = "output";

/// The long names that are taken before a field can have one.
pub(crate) const RESERVED: &[&str] = &[
    "allow-incomplete-stream",
    "base-url",
    "header",
    "help",
    JSON,
    "max-retries",
    "mock",
    "no-stream",
    "organization",
    OUTPUT,
    "project",
    "save",
    SET,
    "stream",
    "timeout",
    "verbose",
    "version",
];

/// Stands for a standard stream where a file could be named.
pub(crate) const STDIO: &str = "-";

/// What standard input is called among files.
pub(crate) const STDIN_FILES: [&str; 3] = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];
