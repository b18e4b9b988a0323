//! Names of accessors and methods.

use std::collections::{HashMap, HashSet};

use super::Normalizer;
use crate::document::Pointer;
use crate::model::{Operation, Wait};
use crate::names::{RESERVED_ACCESSORS, Unique, same_word, snake, suffixed, words};

/// What a resource handle or a Rust reader needs for itself.
pub(super) const RESERVED_METHODS: &[&str] = &[
    "clone", "into", "to_owned", "fmt", "new", "client", "drop", "default",
];

/// The methods of each resource that have their names.
type Taken = HashMap<String, HashSet<String>>;

impl Normalizer<'_> {
    /// Accessors and methods: what `x-resource` and `x-method` say; else an operationId less the
    /// words of its tag; the whole of it where nothing is left, or the rest is taken or reserved.
    pub(super) fn name_methods(&mut self, operations: &mut [Operation]) {
        self.name_accessors(operations);
        let mut taken = Taken::new();
        for operation in operations.iter() {
            // A handle leads to those below it by methods too.
            let mut path = operation.resource.as_str();
            while let Some((parent, accessor)) = path.rsplit_once('.') {
                let names = taken.entry(parent.to_owned()).or_default();
                names.insert(accessor.to_owned());
                path = parent;
            }
        }
        for operation in operations.iter().filter(|o| o.wait.is_some()) {
            let names = taken.entry(operation.resource.clone()).or_default();
            if !names.insert(Wait::METHOD.to_owned()) {
                let at = Pointer::parse(&operation.pointer).child("x-wait");
                let method = Wait::METHOD;
                let found = format!("the method `{method}` of `{}` again", operation.resource);
                let accepted = "one operation with `x-wait` for each resource";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
        for operation in operations.iter().filter(|o| !o.name.is_empty()) {
            let names = taken.entry(operation.resource.clone()).or_default();
            let methods = methods(operation, &operation.name);
            if let Some(again) = methods.iter().find(|method| names.contains(*method)) {
                let at = Pointer::parse(&operation.pointer).child("x-method");
                let found = format!("the method `{again}` of `{}` again", operation.resource);
                let accepted = "another name for each method of a resource";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
            names.extend(methods);
        }
        name_others(operations, taken);
    }

    fn name_accessors(&mut self, operations: &mut [Operation]) {
        // One tag has what lies below one accessor of the client.
        let mut roots: HashMap<String, String> = HashMap::new();
        for operation in operations.iter().filter(|o| o.own_resource) {
            let root = root(&operation.resource).to_owned();
            let tag = roots.entry(root).or_insert_with(|| operation.tag.clone());
            if *tag != operation.tag {
                let at = Pointer::parse(&operation.pointer).child("x-resource");
                let found = format!(
                    "`x-resource: {}`, which the tag `{tag}` has begun",
                    operation.resource
                );
                let accepted = "operations of one tag below each accessor of the client";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
        let mut accessors = Unique::reserving(RESERVED_ACCESSORS.iter().copied());
        for root in roots.keys() {
            accessors.take(root.clone());
        }
        let mut by_tag: HashMap<String, String> = HashMap::new();
        for operation in operations.iter_mut().filter(|o| !o.own_resource) {
            // Two tags may differ in case alone; each gets a handle of its own.
            let named = by_tag.entry(operation.tag.clone()).or_insert_with(|| {
                match roots.get(&operation.resource) == Some(&operation.tag) {
                    true => operation.resource.clone(),
                    false => accessors.take(operation.resource.clone()),
                }
            });
            operation.resource.clone_from(named);
        }
    }
}

/// The accessor of the client that leads to a resource.
fn root(resource: &str) -> &str {
    resource.split('.').next().unwrap_or(resource)
}

/// Names what the document does not name itself.
fn name_others(operations: &mut [Operation], mut taken: Taken) {
    let unnamed = || operations.iter().filter(|o| o.name.is_empty());
    let short: Vec<String> = unnamed().map(short_name).collect();
    let mut uses: HashMap<(&str, &str), usize> = HashMap::new();
    for (operation, name) in unnamed().zip(&short) {
        *uses.entry((&operation.resource, name)).or_default() += 1;
    }
    let alone: Vec<bool> = unnamed()
        .zip(&short)
        .map(|(operation, name)| uses.get(&(&*operation.resource, &**name)) == Some(&1))
        .collect();
    let unnamed = operations.iter_mut().filter(|o| o.name.is_empty());
    for ((operation, short), alone) in unnamed.zip(short).zip(alone) {
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
    let mut all = vec![name.to_owned()];
    all.extend(
        operation
            .answer
            .may_stream()
            .then(|| suffixed(name, "stream")),
    );
    all.extend(operation.answer.text.then(|| suffixed(name, "text")));
    if operation.params.is_some() {
        let with: Vec<String> = all.iter().map(|method| suffixed(method, "with")).collect();
        all.extend(with);
    }
    all
}

fn short_name(operation: &Operation) -> String {
    let mut tag = words(&operation.tag);
    if operation.own_resource {
        tag.extend(words(&operation.resource));
    }
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
