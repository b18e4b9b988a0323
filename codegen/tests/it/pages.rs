//! The pages that people read: what they link to is there, in the repository, in the package and in
//! rustdoc.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Options, Parser, Tag};
use toml_edit::DocumentMut;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pages, by path relative to the repository.
fn pages() -> Vec<String> {
    let mut pages: Vec<String> = [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "benches/README.md",
        "codegen/README.md",
        "fuzz/README.md",
        "spec/README.md",
    ]
    .map(str::to_owned)
    .into();
    let docs = fs::read_dir(root().join("docs")).unwrap();
    let names = docs.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter(|name| name.ends_with(".md"));
    pages.extend(names.map(|name| format!("docs/{name}")));
    pages
}

/// Where the links of a page lead, within the repository.
fn links(text: &str) -> Vec<String> {
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    let links = parser.filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url),
        _ => None,
    });
    links
        .map(|link| link.split('#').next().unwrap_or_default().to_owned())
        .filter(|link| !link.is_empty() && !link.contains("://"))
        .collect()
}

/// Whether the package has this file.
fn is_packed(path: &str) -> bool {
    let manifest: DocumentMut = read("Cargo.toml").parse().unwrap();
    let include = manifest["package"]["include"].as_array().unwrap();
    let mut patterns = include.iter().map(|pattern| pattern.as_str().unwrap());
    patterns.any(|pattern| {
        let pattern = pattern.trim_start_matches('/');
        match pattern.split_once('*') {
            Some((start, end)) => {
                let middle = path.strip_prefix(start);
                let middle = middle.and_then(|rest| rest.strip_suffix(end));
                middle.is_some_and(|middle| !middle.contains('/'))
            }
            None => Path::new(path).starts_with(pattern),
        }
    })
}

#[test]
fn links_lead_to_files_which_the_package_has_too() {
    let mut count = 0;
    for page in pages() {
        let folder = Path::new(&page).parent().unwrap();
        for link in links(&read(&page)) {
            let target = folder.join(&link);
            assert!(root().join(&target).exists(), "{page}: {link} is not there");
            if is_packed(&page) {
                let packed = is_packed(target.to_str().unwrap());
                assert!(packed, "{page}: {link} is not in the package");
            }
            count += 1;
        }
    }
    assert!(count > 5, "{count} links");
}

/// The code spans of a page.
fn code_spans(text: &str) -> Vec<String> {
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    let spans = parser.filter_map(|event| match event {
        Event::Code(code) => Some(code.to_string()),
        _ => None,
    });
    spans.collect()
}

/// `a/{b,c}` names two paths.
fn expanded(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let (inside, after) = rest.split_once('}').unwrap_or((rest, ""));
    let parts = inside.split(',');
    parts.map(|part| [before, part, after].concat()).collect()
}

/// Whether a code span is a path of this repository. `<area>` stands for any area.
fn is_path(span: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "..",
        ".ci",
        "benches",
        "codegen",
        "docs",
        "examples",
        "fuzz",
        "generated",
        "spec",
        "src",
        "tests",
    ];
    let first = span.split('/').next().unwrap_or_default();
    span.contains('/') && FOLDERS.contains(&first) && !span.contains([' ', '*'])
}

/// `file.rs: item, item` names items that the file defines.
fn defines(source: &str, item: &str) -> bool {
    let words = [
        "fn",
        "struct",
        "enum",
        "trait",
        "const",
        "static",
        "type",
        "mod",
        "macro_rules!",
    ];
    words.iter().any(|word| {
        let definition = format!("{word} {item}");
        source.match_indices(&definition).any(|(at, found)| {
            let next = source[at + found.len()..].chars().next();
            next.is_none_or(|next| !next.is_alphanumeric() && next != '_')
        })
    })
}

#[test]
fn what_the_pages_name_is_there() {
    let (mut paths, mut items) = (0, 0);
    let mut missing = Vec::new();
    for page in pages().iter().filter(|page| *page != "CHANGELOG.md") {
        let folder = Path::new(page).parent().unwrap();
        for span in code_spans(&read(page)) {
            let (path, named) = match span.split_once(": ") {
                Some((path, named)) if path.ends_with(".rs") => (path, Some(named)),
                _ => (span.as_str(), None),
            };
            if !is_path(path) {
                continue;
            }
            for path in expanded(&path.replace("<area>", "completions")) {
                let here = root().join(folder).join(&path);
                let found = here.exists() || root().join(&path).exists();
                paths += 1;
                if !found {
                    missing.push(format!("{page}: `{path}`"));
                    continue;
                }
                for item in named.into_iter().flat_map(|named| named.split(", ")) {
                    items += 1;
                    if !defines(&read(&path), item) {
                        missing.push(format!("{page}: `{item}` in `{path}`"));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "not there: {missing:#?}");
    assert!(paths > 40 && items > 10, "{paths} paths, {items} items");
}

/// The commands that the README begins with are those that CI runs.
#[test]
fn ci_runs_the_commands_of_the_readme() {
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    let block = readme.split("```sh\n").nth(1).unwrap();
    let block = block.split("```").next().unwrap();
    let commands = block
        .lines()
        .map(|line| line.split('#').next().unwrap().trim());
    let commands: Vec<&str> = commands.collect();
    assert_eq!(commands.len(), 2, "{commands:?}");
    for command in commands {
        assert!(ci.contains(command), "`{command}`");
    }
}

#[test]
fn the_readme_is_short() {
    let lines = read("README.md").lines().count();
    assert!(lines <= 150, "{lines} lines");
}

/// In the documentation a link to a file leads nowhere: `src/lib.rs` must define it otherwise.
#[test]
fn links_of_the_documentation_lead_to_its_own_pages() {
    let pages = included(&read("src/lib.rs"));
    assert!(pages.len() > 5, "{pages:?}");
    for (definitions, page) in pages {
        for link in links(&format!("{definitions}\n\n{}", read(&page))) {
            assert!(!link.contains(['.', '/']), "{page}: {link}");
        }
    }
}

/// The pages that a source includes as documentation, each with the text that stands before it.
fn included(source: &str) -> Vec<(String, String)> {
    let mut flat = Vec::new();
    flatten(source.parse().unwrap(), &mut flat);
    let mut pages = Vec::new();
    let mut before = String::new();
    for (at, token) in flat.iter().enumerate() {
        let Ok(text) = syn::parse_str::<syn::LitStr>(token) else {
            continue;
        };
        match &flat[..at] {
            [.., doc, equals] if doc == "doc" && equals == "=" => {
                before.push_str(&text.value());
                before.push('\n');
            }
            [.., doc, equals, include, bang]
                if doc == "doc" && equals == "=" && include == "include_str" && bang == "!" =>
            {
                let page = text.value().trim_start_matches("../").to_owned();
                pages.push((std::mem::take(&mut before), page));
            }
            _ => {}
        }
    }
    pages
}

fn flatten(tokens: TokenStream, flat: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => flatten(group.stream(), flat),
            token => flat.push(token.to_string()),
        }
    }
}
