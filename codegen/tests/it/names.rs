//! The names of the generated types and variants are those that one would guess.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::Item;

use crate::architecture::repository;

/// More than these make no name of a type that no method names.
const WORDS: usize = 4;

/// Variants that begin with the name of their type, with the reason.
const REPEATED: &[(&str, &str, &str)] = &[(
    "Tool",
    "ToolSearch",
    "the tool that searches tools, `tool_search`",
)];

/// A type with its variants, if it has some.
struct Named {
    name: String,
    variants: Vec<String>,
}

fn sources(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            into.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The types, and the names of those that are the request or the response of a method.
fn generated() -> (Vec<Named>, BTreeSet<String>) {
    let mut files = Vec::new();
    sources(&repository().join("generated"), &mut files);
    let (mut types, mut of_methods) = (Vec::new(), BTreeSet::new());
    for (file, source) in files {
        if file == "methods.rs" {
            let is_word = |c: char| c.is_ascii_alphanumeric();
            let named = source.split("types::").skip(1);
            of_methods.extend(named.map(|rest| rest.chars().take_while(|c| is_word(*c)).collect()));
        } else if ["mod.rs", "table.rs", "calls.rs", "round_trip.rs"].contains(&file.as_str()) {
            continue;
        }
        for item in syn::parse_file(&source).unwrap().items {
            let (name, variants) = match item {
                Item::Enum(item) => (item.ident, item.variants.into_iter().collect()),
                Item::Struct(item) if file != "methods.rs" => (item.ident, Vec::new()),
                _ => continue,
            };
            let variants = variants.iter().map(|variant| variant.ident.to_string());
            types.push(Named {
                name: name.to_string(),
                variants: variants.collect(),
            });
        }
    }
    assert!(types.len() > 500 && of_methods.len() > 100);
    (types, of_methods)
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => words.push(c.into()),
        }
    }
    words
}

#[test]
fn no_type_has_a_long_name() {
    let (types, of_methods) = generated();
    let long = types.iter().map(|named| &named.name);
    let long = long.filter(|name| words(name).len() > WORDS && !of_methods.contains(*name));
    assert_eq!(long.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn no_variant_repeats_its_type_or_has_a_version_in_its_name() {
    let mut repeated = Vec::new();
    for Named { name, variants } in generated().0 {
        for variant in variants {
            let (own, of_type) = (words(&variant), words(&name));
            let has_version = own.iter().any(|word| {
                let digits = word.strip_prefix('V').unwrap_or_default();
                !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
            });
            if own.starts_with(&of_type) || has_version {
                repeated.push((name.clone(), variant));
            }
        }
    }
    let excepted = REPEATED.iter().map(|(name, variant, _)| (*name, *variant));
    let found = repeated
        .iter()
        .map(|(name, variant)| (name.as_str(), variant.as_str()));
    assert_eq!(found.collect::<Vec<_>>(), excepted.collect::<Vec<_>>());
}

/// A name that the document does not give would be made of the path to where the type stands.
#[test]
fn every_type_has_its_name_from_the_document() {
    let text = fs::read_to_string(repository().join("generated/openapi.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let components = document["components"]["schemas"].as_object().unwrap();
    let plain = |name: &str| name.to_lowercase().replace(['_', '-', '.'], "");
    let known: BTreeSet<String> = components.keys().map(|name| plain(name)).collect();
    let (types, of_methods) = generated();
    let made_up = types.iter().map(|named| named.name.as_str());
    let made_up = made_up.filter(|name| {
        let is_of_method = name.ends_with("Params") && of_methods.contains(*name);
        // All that webhooks send.
        let is_of_webhooks = *name == "WebhookEvent";
        !is_of_method && !is_of_webhooks && !known.contains(&plain(name))
    });
    assert_eq!(made_up.collect::<Vec<_>>(), Vec::<&str>::new());
}
