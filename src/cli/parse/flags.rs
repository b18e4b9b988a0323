//! Which flag or argument stands for which field.

use super::names::RESERVED;
use crate::operations::{Field, Kind, Operation, Place};

/// How a field is given on the command line.
pub(crate) struct Flag {
    pub(crate) field: &'static Field,
    /// Without the two dashes. Without it the field is an argument by its position.
    pub(crate) long: Option<String>,
    /// What the parser knows it by.
    pub(super) id: String,
}

impl Flag {
    /// Whether the value names a file whose content is sent.
    pub(crate) fn is_file(&self) -> bool {
        fn holds(kind: &Kind) -> bool {
            match kind {
                Kind::File => true,
                Kind::Array(item) => holds(item),
                Kind::Union(kinds) => kinds.iter().any(holds),
                _ => false,
            }
        }
        holds(&self.field.kind)
    }

    /// Whether several values can be given.
    pub(crate) fn repeats(&self) -> bool {
        match &self.field.kind {
            Kind::Array(_) => true,
            Kind::Union(kinds) => kinds.iter().any(|kind| matches!(kind, Kind::Array(_))),
            _ => false,
        }
    }

    /// As it is written on the command line.
    pub(crate) fn shown(&self) -> String {
        match &self.long {
            Some(long) => format!("--{long}"),
            None => format!("<{}>", value_name(self)),
        }
    }
}

/// The flags of an operation, in the order of its fields. A name that is taken gets the place in
/// front: `--body-output`.
pub(super) fn of(operation: &Operation) -> Vec<Flag> {
    let mut taken: Vec<String> = RESERVED.iter().map(|&name| name.to_owned()).collect();
    let mut flags = Vec::new();
    for field in operation.fields {
        let place = match field.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
        };
        let long = (field.place != Place::Path).then(|| free(&words(field.name), place, &taken));
        taken.extend(long.clone());
        flags.push(Flag {
            field,
            long,
            // No name on the wire can be the name of an option of the program's own then.
            id: format!("{place} {}", field.name),
        });
    }
    flags
}

fn free(name: &str, place: &str, taken: &[String]) -> String {
    let long = format!("{place}-{name}");
    let numbered = (2..).map(|number| format!("{long}-{number}"));
    [name.to_owned(), long.clone()]
        .into_iter()
        .chain(numbered)
        .find(|name| !name.is_empty() && !taken.contains(name))
        .unwrap_or(long)
}

/// A name on the wire as one of the command line: small letters and digits, with dashes between.
pub(super) fn words(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        match character.is_alphanumeric() {
            true => words.extend(character.to_lowercase()),
            false if words.is_empty() || words.ends_with('-') => {}
            false => words.push('-'),
        }
    }
    words.trim_end_matches('-').to_owned()
}

/// What stands for the value in usage texts.
pub(super) fn value_name(flag: &Flag) -> String {
    match flag.field.place {
        Place::Path => words(flag.field.name).replace('-', "_").to_uppercase(),
        _ => kind_name(&flag.field.kind),
    }
}

fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::String => "TEXT",
        Kind::Integer => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Boolean => "BOOL",
        Kind::File => "FILE",
        Kind::Any | Kind::Object | Kind::Map(_) => "JSON",
        Kind::Array(item) => return kind_name(item),
        Kind::Union(kinds) => {
            let mut names: Vec<String> = Vec::new();
            for kind in *kinds {
                // A list is given as JSON, or by repeating the flag.
                let name = match kind {
                    Kind::Array(_) => "JSON".to_owned(),
                    kind => kind_name(kind),
                };
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            return names.join("|");
        }
    }
    .to_owned()
}
