//! The lint: for each rule a small bad document, and the lines that it must print.

mod properties;
mod rules;

use openai_typed_codegen::document::Document;
use openai_typed_codegen::lint::lint;

/// The findings for a text, without the file's name.
fn findings(text: &str) -> Vec<String> {
    let document = Document::parse("a", text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let report = lint(&document).to_string();
    report
        .lines()
        .map(|line| line.strip_prefix("a:").unwrap_or(line).to_owned())
        .collect()
}

#[track_caller]
fn assert_findings(text: &str, expected: &[&str]) {
    let found = findings(text);
    assert_eq!(found, expected, "\n{}\n{text}", found.join("\n"));
}

/// A document whose only operation has these lines (indented by six) besides its texts and id.
fn operation(lines: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      operationId: a\n      summary: A\n      description: A.\n{lines}"
    )
}

/// A document whose only operation answers with the component `A`, which has these lines
/// (indented by six) from line 9 on.
fn schema(lines: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths:\n  /a:\n    get: {{operationId: a, summary: A, description: A., responses: {{200: {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}\ncomponents:\n  schemas:\n    A:\n      description: A.\n{lines}"
    )
}
