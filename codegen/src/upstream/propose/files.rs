//! Where a proposal is to be pasted, if our document lies in several files, and how it refers from
//! there to what ours has.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::document::FileName;
use crate::openapi::api::Operation;
use crate::openapi::source::{self, PathKind, Source};

/// The file that a proposal is for.
pub(super) struct Target<'s, 'd> {
    ours: &'s Source<'d>,
    /// `None`: one that is not there yet, beside the root.
    file: Option<FileName>,
}

impl<'s, 'd> Target<'s, 'd> {
    /// The file that has our operations of the same tag, for all of them; else a new one, unless ours
    /// is one file in all.
    pub(super) fn of(ours: &'s Source<'d>, chosen: &[&Operation<'_>]) -> Self {
        let file = |operation: &source::Operation<'_>| operation.site.position.file;
        let all: BTreeSet<FileName> = ours.operations.iter().map(file).collect();
        let root = ours.document.root.position.file;
        let of_tag = |operation: &&Operation<'_>| {
            let mut known = ours.operations.iter();
            let belongs = |known: &&source::Operation<'_>| match operation.key.webhook {
                true => matches!(ours.path(known.path).kind, PathKind::Webhook(_)),
                false => {
                    let tag = operation.tags.first();
                    tag.is_some() && known.tags.first() == tag
                }
            };
            known.find(belongs).map(file)
        };
        let mut files: BTreeSet<Option<FileName>> = chosen.iter().map(of_tag).collect();
        let file = match files.pop_first() {
            Some(only) if files.is_empty() => only,
            _ => None,
        };
        let is_one = all.iter().all(|file| *file == root);
        Target {
            ours,
            file: if is_one { Some(root) } else { file },
        }
    }

    /// For people.
    pub(super) fn name(&self) -> String {
        match self.file {
            Some(file) if file == self.root() => "our document".to_owned(),
            Some(file) => self.relative(file).to_owned(),
            None => "a file of the area's own, beside our root".to_owned(),
        }
    }

    fn root(&self) -> FileName {
        self.ours.document.root.position.file
    }

    /// A file by its path relative to the root's folder.
    fn relative(&self, file: FileName) -> &'static str {
        let root = self.root().as_str();
        let folder = root.rfind(['/', ':']).map_or(0, |end| end + 1);
        let path = file.as_str();
        let folder = root.get(..folder).unwrap_or_default();
        path.strip_prefix(folder).unwrap_or(path)
    }

    /// What `text` is in the file: a reference to what `proposed` has, or that file has itself, stays
    /// as it is; one to what another file of ours has names that file.
    fn reference(&self, text: &str, proposed: &Json) -> Option<String> {
        let pointer = text
            .strip_prefix('#')
            .filter(|at| at.starts_with("/components/"))?;
        if proposed.pointer(pointer).is_some() {
            return None;
        }
        let found = self.ours.document.pointer(pointer)?.position.file;
        if Some(found) == self.file {
            return None;
        }
        let here = self.file.map_or("", |file| self.relative(file));
        let up = "../".repeat(here.matches('/').count());
        Some(format!("{up}{}{text}", self.relative(found)))
    }

    /// The value with each reference as the file has it.
    pub(super) fn refer(&self, value: &mut Json, proposed: &Json) {
        match value {
            Json::Array(items) => {
                for item in items {
                    self.refer(item, proposed);
                }
            }
            Json::Object(members) => {
                for member in members.values_mut() {
                    self.refer(member, proposed);
                }
            }
            Json::String(text) => {
                if let Some(reference) = self.reference(text, proposed) {
                    *text = reference;
                }
            }
            _ => {}
        }
    }
}
