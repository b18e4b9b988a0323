//! One document of several: the first says what it is about, the paths and webhooks are those of all.

use std::io;
use std::path::{Component, Path, PathBuf};

use serde_json::{Map, Value, json};

use super::error::LoadError;
use super::{Document, Node, escape_pointer_token};

/// What the documents must say alike, as far as they say it.
const SHARED: &[&str] = &["openapi", "servers", "security"];

impl Document {
    /// Reads several documents as one. `info`, `servers`, `security` and extensions are the first's, tags,
    /// paths, webhooks and components those of all.
    ///
    /// # Errors
    /// As [`Document::bundle`], two components of one kind and name among it; two documents have the same
    /// path or webhook, or differ in `openapi`, `servers` or `security`; or they lie on different disks.
    pub fn load_several(
        paths: &[PathBuf],
        read: &dyn Fn(&Path) -> io::Result<Vec<u8>>,
    ) -> Result<Document, LoadError> {
        let names: Vec<String> = paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let folder = common_folder(paths);
        let mut root = Map::new();
        let mut tags = Vec::new();
        let mut first: Option<Map<String, Value>> = None;
        for (path, name) in paths.iter().zip(&names) {
            let bytes = read(path).map_err(|error| LoadError::io(name, error))?;
            let fail = |message: String| LoadError::of(name, message);
            let document = Document::from_bytes(name, &bytes)?.root;
            let Value::Object(said) = document.to_json() else {
                return Err(fail("is no OpenAPI document: it is no object".to_owned()));
            };
            let beside = relative(path, &folder);
            for key in ["paths", "webhooks"] {
                let members = document.get(key).and_then(Node::as_object).into_iter();
                let into = root.entry(key).or_insert_with(|| json!({}));
                for (member, _) in members.flat_map(|members| members.iter()) {
                    let token = escape_pointer_token(member);
                    let reference = json!({ "$ref": format!("{beside}#/{key}/{token}") });
                    if into.get(member).is_some() {
                        return Err(fail(format!("{key}/{member}: another document has it too")));
                    }
                    into[member] = reference;
                }
            }
            tags.extend(
                said.get("tags")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
            match &first {
                None => first = Some(said),
                Some(first) => {
                    let differs = |key: &&&str| {
                        said.get(**key).is_some() && said.get(**key) != first.get(**key)
                    };
                    if let Some(key) = SHARED.iter().find(differs) {
                        return Err(fail(format!("`{key}` differs from that of {}", names[0])));
                    }
                }
            }
        }
        for (key, value) in first.unwrap_or_default() {
            let is_taken = matches!(key.as_str(), "paths" | "webhooks" | "components" | "tags");
            if !is_taken {
                root.insert(key, value);
            }
        }
        root.retain(|key, value| key != "webhooks" || *value != json!({}));
        root.insert("tags".to_owned(), tags.into());
        let text = Value::Object(root).to_string();
        let name = folder.join("several documents").display().to_string();
        Document::bundle(&name, text.as_bytes(), &|path| read(&folder.join(path)))
    }
}

fn common_folder(paths: &[PathBuf]) -> PathBuf {
    let mut folders = paths
        .iter()
        .map(|path| path.parent().unwrap_or(Path::new("")));
    let first = folders.next().unwrap_or(Path::new("")).to_owned();
    folders.fold(first, |common, folder| {
        let alike = common.components().zip(folder.components());
        let alike = alike.take_while(|(one, other)| one == other);
        alike.map(|(one, _)| one).collect()
    })
}

/// The path from a folder, with `/` between its parts.
fn relative(path: &Path, folder: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts = below.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}
