//! Descriptions as rustdoc can take them: what is CommonMark in the document, and would mean more
//! to rustdoc, is escaped or fenced.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag};

/// Escaping one thing may show the next; after so many rounds the text is shown as it stands.
const ROUNDS: usize = 8;

/// The text with everything defused that rustdoc would compile, resolve or complain about.
pub(crate) fn rustdoc_safe(text: &str) -> String {
    let mut text = printable(text);
    for _ in 0..ROUNDS {
        let edits = edits(&text);
        if edits.is_empty() {
            return close_fence(text);
        }
        text = apply(&text, edits);
    }
    fenced(&text)
}

/// What replaces a range of the text.
type Edit = (Range<usize>, String);

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut result = String::with_capacity(text.len() + 16);
    let mut at = 0;
    for (range, replacement) in edits {
        // An edit within another one waits for the next round.
        if let Some(before) = text.get(at..range.start) {
            result.push_str(before);
            result.push_str(&replacement);
            at = range.end;
        }
    }
    result.push_str(text.get(at..).unwrap_or_default());
    result
}

fn edits(text: &str) -> Vec<Edit> {
    let mut broken: Vec<Range<usize>> = Vec::new();
    let mut callback = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        broken.push(link.span);
        None
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut callback));
    let mut edits: Vec<Edit> = Vec::new();
    let mut links = 0usize;
    let mut code = 0usize;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                code += 1;
                edits.extend(code_block(text, &kind, range));
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => code -= 1,
            Event::Start(
                Tag::Link {
                    link_type,
                    dest_url,
                    ..
                }
                | Tag::Image {
                    link_type,
                    dest_url,
                    ..
                },
            ) => {
                links += 1;
                if !is_plain_link(link_type, &dest_url) {
                    edits.push((range.start..range.start, "\\".to_owned()));
                }
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => links -= 1,
            Event::Html(_) | Event::InlineHtml(_) => {
                let html = text.get(range.clone()).unwrap_or_default();
                let tags = html.match_indices('<').map(|(at, _)| range.start + at);
                edits.extend(tags.map(|at| (at..at, "\\".to_owned())));
            }
            Event::Text(_) if links == 0 && code == 0 => {
                edits.extend(bare_urls(text, range));
            }
            _ => {}
        }
    }
    edits.extend(
        broken
            .into_iter()
            .map(|span| (span.start..span.start, "\\".to_owned())),
    );
    edits.dedup();
    edits
}

/// A code block without a language is Rust to rustdoc, and a test.
fn code_block(text: &str, kind: &CodeBlockKind, range: Range<usize>) -> Option<Edit> {
    const TESTED: &[&str] = &[
        "rust",
        "ignore",
        "should_panic",
        "no_run",
        "compile_fail",
        "test_harness",
        "standalone",
    ];
    match kind {
        CodeBlockKind::Indented => {
            // The range begins behind the first line's indentation.
            let start = text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
            let block = text.get(start..range.end)?;
            let indent = block.len() - block.trim_start_matches(' ').len();
            let (first, rest) = block.split_at(indent.saturating_sub(4));
            let lines = rest.lines().map(|line| {
                let spaces = line.len() - line.trim_start_matches(' ').len();
                line.get(spaces.min(4)..).unwrap_or_default().trim_end()
            });
            let lines: Vec<&str> = lines.collect();
            let code = format!("{first}```text\n{}\n```\n", lines.join("\n"));
            Some((start..range.end, code))
        }
        CodeBlockKind::Fenced(language) => {
            let first = language.split([',', ' ', '\t']).next().unwrap_or_default();
            let is_name = !first.is_empty()
                && !first.starts_with("edition")
                && first.chars().all(|c| c.is_ascii_alphanumeric() || c == '+')
                && !TESTED.contains(&first);
            if is_name && first == &**language {
                return None;
            }
            let block = text.get(range.clone())?;
            let fence = block.len() - block.trim_start_matches(['`', '~']).len();
            let line = block.find('\n').unwrap_or(block.len());
            let end = range.start + line;
            let name = if is_name { first } else { "text" };
            Some((range.start + fence..end, name.to_owned()))
        }
    }
}

/// Whether rustdoc leaves the target of a link alone: it looks for items behind all others.
fn is_plain_link(kind: LinkType, target: &str) -> bool {
    matches!(kind, LinkType::Autolink | LinkType::Email)
        || target.starts_with('#')
        || target.contains(['/', '?'])
        || target.contains("://")
        || target.starts_with("mailto:")
}

fn bare_urls(text: &str, range: Range<usize>) -> Vec<Edit> {
    let part = text.get(range.clone()).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = part.get(at..) {
        let start = match (rest.find("http://"), rest.find("https://")) {
            (Some(a), Some(b)) => a.min(b),
            (Some(a), None) | (None, Some(a)) => a,
            (None, None) => break,
        };
        let url = rest.get(start..).unwrap_or_default();
        let end = url
            .find(|c: char| c.is_whitespace() || "<>\"`|\\^{}[]()*_".contains(c))
            .unwrap_or(url.len());
        let url = url.get(..end).unwrap_or_default();
        let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        let start = range.start + at + start;
        if url.ends_with("//") {
            found.push((start..start + 4, "`http`".to_owned()));
        } else {
            found.push((start..start + url.len(), format!("<{url}>")));
        }
        at = start - range.start + url.len().max(1);
    }
    found
}

/// Facts that follow the text must not land in a code block that it leaves open.
fn close_fence(text: String) -> String {
    let mut open: Option<&str> = None;
    for line in text.lines() {
        let line = line.trim_start_matches([' ', '>']);
        let fence = line.trim_start_matches(['`', '~']);
        let mark = line.get(..line.len() - fence.len()).unwrap_or_default();
        match open {
            None if mark.len() >= 3 => open = Some(mark),
            Some(begun) if mark.starts_with(begun) && fence.trim().is_empty() => open = None,
            _ => {}
        }
    }
    match open {
        Some(mark) => format!("{}\n{mark}", text.trim_end()),
        None => text,
    }
}

/// The text as it stands.
fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '~').map(str::len).max().unwrap_or(0);
    let fence = "~".repeat(longest.max(2) + 1);
    format!("{fence}text\n{text}\n{fence}")
}

/// Without what Rust does not take in a comment: carriage returns, and marks that turn the
/// direction of text around.
fn printable(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| match c {
            '\r' => '\n',
            '\n' | '\t' => c,
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::rustdoc_safe;

    #[test]
    fn what_rustdoc_would_act_on_is_defused() {
        for (text, safe) in [
            ("plain, `a[0]`, `<b>` and */", "plain, `a[0]`, `<b>` and */"),
            ("[x] and a[i]", "\\[x] and a\\[i]"),
            ("[x](Foo)", "\\[x](Foo)"),
            ("[x](https://a.example/b)", "[x](https://a.example/b)"),
            ("a <b>bold</b> word", "a \\<b>bold\\</b> word"),
            ("<div>\n[x]\n</div>", "\\<div>\n\\[x]\n\\</div>"),
            ("see https://a.example/b.", "see <https://a.example/b>."),
            ("```\nlet x;\n```", "```text\nlet x;\n```"),
            ("```rust\nlet x;\n```", "```text\nlet x;\n```"),
            ("```json\n{}\n```", "```json\n{}\n```"),
            ("```\nopen", "```text\nopen\n```"),
            (
                "a\n\n    let x;\n      y\n",
                "a\n\n```text\nlet x;\n  y\n```\n",
            ),
            ("a\rb\u{202e}", "a\nb\u{fffd}"),
        ] {
            assert_eq!(rustdoc_safe(text), safe, "{text:?}");
        }
    }
}
