//! From names of the document to Rust names.
//!
//! All names of an API are decided here, before anything is rendered; progenitor sees none of them.

use std::collections::{HashMap, HashSet};

use heck::{ToPascalCase, ToSnakeCase};

/// What generated code writes by its short name, type parameters among it; no type may hide one.
pub const PRELUDE: &[&str] = &[
    "Box",
    "D",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "N",
    "None",
    "Ok",
    "Option",
    "Result",
    "S",
    "Some",
    "String",
    "Vec",
];

/// What the client itself offers beside the resources.
pub const RESERVED_ACCESSORS: &[&str] = &[
    "assemble",
    "azure",
    "azure_from_env",
    "base_url",
    "builder",
    "clone",
    "from_env",
    "new",
    "operation",
    "request",
    "with_options",
    "into",
    "to_owned",
];

/// `fine-tunes` → `FineTunes`; always a valid type or variant name.
pub fn pascal(name: &str) -> String {
    let name = spell(name).to_pascal_case();
    let name = valid_start(name, "X");
    if name == "Self" {
        "Self_".to_owned()
    } else {
        name
    }
}

/// `hate/threatening` → `hate_threatening`; always a valid field or method name, `type` → `type_`.
pub fn snake(name: &str) -> String {
    let name = valid_start(spell(name).to_snake_case(), "x");
    if is_reserved(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// `createImage` → `CREATE_IMAGE`.
pub fn shouting(name: &str) -> String {
    valid_start(spell(name).to_snake_case(), "x").to_uppercase()
}

/// A method's name with an ending: `fn_` → `fn_stream`.
pub fn suffixed(name: &str, suffix: &str) -> String {
    format!("{}_{suffix}", name.trim_end_matches('_'))
}

/// The words of a name in lower case: `listFineTuneEvents` → `list`, `fine`, `tune`, `events`.
pub fn words(name: &str) -> Vec<String> {
    spell(name)
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two words are the same but for singular and plural.
pub fn same_word(a: &str, b: &str) -> bool {
    a == b || plural_of(a, b) || plural_of(b, a)
}

fn plural_of(plural: &str, singular: &str) -> bool {
    if let Some(stem) = plural.strip_suffix("ies")
        && singular.strip_suffix('y') == Some(stem)
    {
        return true;
    }
    plural.strip_suffix('s') == Some(singular) || plural.strip_suffix("es") == Some(singular)
}

/// Signs that carry the meaning of a name get a word, the rest separates words.
fn spell(name: &str) -> String {
    let sign = match name.chars().next() {
        Some('+') => "plus ",
        Some('-') => "minus ",
        _ => "",
    };
    let numeric = name.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
    let mut spelled = String::from(if numeric { sign } else { "" });
    for c in name.chars() {
        // Letters that Rust does not take in an identifier (superscripts and the like) separate.
        let keep = c.is_ascii_alphanumeric()
            || (!c.is_ascii() && syn::parse_str::<syn::Ident>(&format!("zz{c}")).is_ok());
        spelled.push(if keep { c } else { ' ' });
    }
    spelled
}

fn valid_start(name: String, prefix: &str) -> String {
    let valid = match name.is_ascii() {
        true => {
            name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        }
        false => syn::parse_str::<syn::Ident>(&name).is_ok(),
    };
    if valid {
        return name;
    }
    // heck separates a digit from what stands before it in no case, so this stays a fixed point.
    format!("{prefix}{name}")
}

/// `continue` and others; to ask whether a longer name is one is not worth the time.
const LONGEST_KEYWORD: usize = 8;

/// Keywords of every edition, and `_`. (syn does not count `gen`, reserved since edition 2024.)
fn is_reserved(name: &str) -> bool {
    let like_a_keyword = (1..=LONGEST_KEYWORD).contains(&name.len())
        && (name.chars().all(|c| c.is_ascii_lowercase() || c == '_') || name == "Self");
    like_a_keyword && (name == "gen" || syn::parse_str::<syn::Ident>(name).is_err())
}

/// Whether a name is a keyword of Rust, of any edition.
pub fn is_keyword(name: &str) -> bool {
    name != "_" && is_reserved(name)
}

/// Hands out names that differ from one another and from a reserved few.
#[derive(Debug, Default, Clone)]
pub struct Unique {
    reserved: HashSet<String>,
    taken: HashSet<String>,
    /// The next number to try behind a name, so that many equal names cost no more than others.
    next: HashMap<String, usize>,
}

impl Unique {
    /// None of these will be handed out: they get a `_` behind.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            reserved: names.into_iter().map(str::to_owned).collect(),
            ..Self::default()
        }
    }

    /// The name itself, or the first of `name_2`, `name_3`, … (`Name2` for type names) that is free.
    pub fn take(&mut self, name: String) -> String {
        let separator = if name.starts_with(char::is_uppercase) {
            ""
        } else {
            "_"
        };
        let stem = name.trim_end_matches('_').to_owned();
        let mut candidate = if self.reserved.contains(&name) {
            format!("{name}_")
        } else {
            name
        };
        let number = self.next.entry(stem.clone()).or_insert(2);
        while !self.taken.insert(candidate.clone()) {
            candidate = format!("{stem}{separator}{number}");
            *number += 1;
        }
        candidate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_valid_and_stable() {
        for (wire, field, ty) in [
            ("type", "type_", "Type"),
            ("hate/threatening", "hate_threatening", "HateThreatening"),
            ("256x256", "x256x256", "X256x256"),
            ("OpenAIFile", "open_ai_file", "OpenAiFile"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("", "x", "X"),
            ("👍", "x", "X"),
            ("self", "self_", "Self_"),
            ("Self", "self_", "Self_"),
            ("gen", "gen_", "Gen"),
            ("名前", "名前", "名前"),
            ("image[]", "image", "Image"),
        ] {
            assert_eq!(snake(wire), field, "{wire}");
            assert_eq!(pascal(wire), ty, "{wire}");
            assert_eq!(snake(field), field, "{field} is no fixed point");
            assert_eq!(pascal(ty), ty, "{ty} is no fixed point");
            syn::parse_str::<syn::Ident>(field).unwrap();
            syn::parse_str::<syn::Ident>(ty).unwrap();
        }
    }

    #[test]
    fn collisions_are_numbered() {
        let mut names = Unique::reserving(["extra"]);
        let got: Vec<_> = ["a_b", "a_b", "extra", "type_", "type_"]
            .map(|n| names.take(n.into()))
            .into();
        assert_eq!(got, ["a_b", "a_b_2", "extra_", "type_", "type_2"]);
    }

    #[test]
    fn plurals() {
        assert!(
            same_word("tunes", "tune")
                && same_word("batch", "batches")
                && same_word("query", "queries")
        );
        assert!(!same_word("edit", "model"));
    }
}
