//! Forms, read byte by byte.

/// A part of a form. Names are as they were written, escapes included.
#[derive(Debug, PartialEq)]
pub(super) struct Part {
    pub(super) name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: Vec<u8>,
}

/// What a text part must be.
pub(super) fn text(name: &str, content: &str) -> Part {
    Part {
        name: name.to_owned(),
        file_name: None,
        content_type: None,
        content: content.into(),
    }
}

/// What a file part must be.
pub(super) fn file(name: &str, file_name: &str, content_type: &str, content: &[u8]) -> Part {
    Part {
        name: name.to_owned(),
        file_name: Some(file_name.to_owned()),
        content_type: Some(content_type.to_owned()),
        content: content.to_owned(),
    }
}

/// The parts of a body whose every byte is where it should be.
#[track_caller]
pub(super) fn parse(content_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.expect("a form");
    assert!((1..=70).contains(&boundary.len()));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    assert!(boundary.bytes().all(plain), "{boundary} needs no quotes");
    let line = format!("\r\n--{boundary}");
    let first = line.trim_start().as_bytes();
    let mut rest = body.strip_prefix(first).expect("a boundary to begin with");
    let mut parts = Vec::new();
    while rest != b"--\r\n" {
        let (part, after) = split(rest, line.as_bytes()).expect("a boundary at the end");
        parts.push(part_of(part));
        rest = after;
    }
    parts
}

#[track_caller]
fn part_of(text: &[u8]) -> Part {
    let text = text.strip_prefix(b"\r\n").expect("a line break");
    let (head, content) = split(text, b"\r\n\r\n").expect("an empty line");
    let head = std::str::from_utf8(head).expect("headers that are UTF-8");
    let (disposition, content_type) = match head.split_once("\r\n") {
        Some((disposition, rest)) => (disposition, Some(rest)),
        None => (head, None),
    };
    let name = disposition.strip_prefix("Content-Disposition: form-data; name=\"");
    let name = name.and_then(|rest| rest.strip_suffix('"'));
    let name = name.expect("a name in quotes");
    let (name, file_name) = match name.split_once("\"; filename=\"") {
        Some((name, file_name)) => (name, Some(file_name)),
        None => (name, None),
    };
    for name in [Some(name), file_name].into_iter().flatten() {
        assert!(!name.contains(['"', '\r', '\n']), "{name:?} is not escaped");
    }
    let content_type =
        content_type.map(|line| line.strip_prefix("Content-Type: ").expect("a type"));
    Part {
        name: name.to_owned(),
        file_name: file_name.map(str::to_owned),
        content_type: content_type.map(str::to_owned),
        content: content.to_owned(),
    }
}

fn split<'a>(text: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let found = text.windows(at.len()).position(|window| window == at)?;
    Some((&text[..found], &text[found + at.len()..]))
}
