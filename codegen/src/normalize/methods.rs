//! Names of accessors and methods.

use std::collections::{HashMap, HashSet};

use crate::model::Operation;
use crate::names::{Unique, same_word, snake, words};

/// What the client itself offers beside the resources.
const RESERVED_ACCESSORS: &[&str] = &[
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

/// What a resource handle or a Rust reader needs for itself.
const RESERVED_METHODS: &[&str] = &[
    "clone", "into", "to_owned", "fmt", "new", "client", "drop", "default",
];

/// Accessors and methods: an operationId less the words of its tag; the whole of it where nothing
/// is left, or the rest is taken or reserved.
pub(super) fn name_methods(operations: &mut [Operation]) {
    let mut accessors = Unique::reserving(RESERVED_ACCESSORS.iter().copied());
    let mut by_tag: HashMap<String, String> = HashMap::new();
    for operation in operations.iter_mut() {
        // Two tags may differ in case alone; each gets a handle of its own.
        operation.resource = by_tag
            .entry(operation.tag.clone())
            .or_insert_with(|| accessors.take(operation.resource.clone()))
            .clone();
    }
    let short: Vec<String> = operations.iter().map(short_name).collect();
    let mut uses: HashMap<(String, String), usize> = HashMap::new();
    for (operation, name) in operations.iter().zip(&short) {
        *uses
            .entry((operation.resource.clone(), name.clone()))
            .or_default() += 1;
    }
    let mut taken: HashMap<String, Unique> = HashMap::new();
    let mut derived: HashSet<(String, String)> = HashSet::new();
    for (operation, short) in operations.iter_mut().zip(short) {
        let key = (operation.resource.clone(), short);
        let reserved = RESERVED_METHODS.contains(&key.1.as_str()) || key.1.ends_with('_');
        let unusable =
            key.1.is_empty() || reserved || uses.get(&key) != Some(&1) || derived.contains(&key);
        let name = if unusable {
            snake(&operation.id)
        } else {
            key.1
        };
        let names = taken
            .entry(operation.resource.clone())
            .or_insert_with(|| Unique::reserving(RESERVED_METHODS.iter().copied()));
        operation.name = names.take(name);
        for suffix in ["stream", "with", "stream_with"] {
            derived.insert((
                operation.resource.clone(),
                format!("{}_{suffix}", operation.name),
            ));
            names.take(format!("{}_{suffix}", operation.name));
        }
    }
}

fn short_name(operation: &Operation) -> String {
    let tag = words(&operation.tag);
    let rest: Vec<String> = words(&operation.id)
        .into_iter()
        .filter(|word| !tag.iter().any(|t| same_word(t, word)))
        .collect();
    if rest.is_empty() {
        String::new()
    } else {
        snake(&rest.join("_"))
    }
}
