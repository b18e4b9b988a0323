//! Names of accessors and methods.

use std::collections::{HashMap, HashSet};

use crate::model::Operation;
use crate::names::{RESERVED_ACCESSORS, Unique, same_word, snake, suffixed, words};

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
    let mut uses: HashMap<(&str, &str), usize> = HashMap::new();
    for (operation, name) in operations.iter().zip(&short) {
        *uses.entry((&operation.resource, name)).or_default() += 1;
    }
    let alone: Vec<bool> = operations
        .iter()
        .zip(&short)
        .map(|(operation, name)| uses.get(&(&*operation.resource, &**name)) == Some(&1))
        .collect();
    let mut taken: HashMap<String, HashSet<String>> = HashMap::new();
    for ((operation, short), alone) in operations.iter_mut().zip(short).zip(alone) {
        let reserved = RESERVED_METHODS.contains(&short.as_str()) || short.ends_with('_');
        let short = (alone && !reserved && !short.is_empty()).then_some(short);
        let whole = snake(&operation.id);
        let stem = whole.trim_end_matches('_').to_owned();
        let numbered = (2..).map(|number| format!("{stem}_{number}"));
        let others = [whole, format!("{stem}_")];
        let names = taken.entry(operation.resource.clone()).or_default();
        let free = |name: &String| {
            let methods = methods(operation, name);
            let reserved = RESERVED_METHODS.contains(&name.as_str());
            (!reserved && methods.iter().all(|method| !names.contains(method))).then_some(methods)
        };
        let mut candidates = short.into_iter().chain(others).chain(numbered);
        if let Some((name, methods)) =
            candidates.find_map(|name| free(&name).map(|methods| (name, methods)))
        {
            operation.name = name;
            names.extend(methods);
        }
    }
}

/// The methods that an operation of this name gets.
fn methods(operation: &Operation, name: &str) -> Vec<String> {
    let streams = operation.answer.json.is_some() && operation.answer.events.is_some();
    let mut all = vec![name.to_owned()];
    all.extend(streams.then(|| suffixed(name, "stream")));
    if operation.params.is_some() {
        let with: Vec<String> = all.iter().map(|method| suffixed(method, "with")).collect();
        all.extend(with);
    }
    all
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
