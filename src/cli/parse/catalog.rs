//! The operation table, seen as commands.

use super::document::Document;
use super::flags::{self, Flag};
use super::names::BUILT_IN;
use crate::operations::OPERATIONS;
use crate::operations::Operation;

/// All operations as commands.
pub(crate) struct Catalog {
    pub(crate) document: Document,
    pub(crate) plans: Vec<Plan>,
}

/// One operation as a command.
pub(crate) struct Plan {
    pub(crate) operation: &'static Operation,
    /// The first words of the command: the accessors that lead to the operation.
    pub(crate) resource: String,
    /// The last word: what is done.
    pub(crate) name: String,
    /// In the order of the fields of the operation.
    pub(crate) flags: Vec<Flag>,
}

impl Catalog {
    /// The commands of the API of this crate.
    pub(crate) fn of_this_api() -> Self {
        Self::new(OPERATIONS, Document::of_this_api())
    }

    pub(crate) fn new(operations: &[&'static Operation], document: Document) -> Self {
        let plans = operations.iter().map(|operation| Plan::new(operation));
        Self {
            plans: plans.collect(),
            document,
        }
    }

    /// The words that can follow these, in the order of the table, aside from those of operations.
    pub(crate) fn resources_below(&self, above: &str) -> Vec<&str> {
        let mut resources: Vec<&str> = Vec::new();
        for plan in &self.plans {
            let below = match above {
                "" => Some(plan.resource.as_str()),
                _ => rest_of(&plan.resource, above),
            };
            let word = below.and_then(|below| below.split(' ').next());
            if let Some(word) = word.filter(|word| !resources.contains(word)) {
                resources.push(word);
            }
        }
        resources
    }

    /// The first operation that these words lead to.
    pub(crate) fn first_below(&self, above: &str) -> Option<&Plan> {
        let mut plans = self.plans.iter();
        plans.find(|plan| plan.resource == above || rest_of(&plan.resource, above).is_some())
    }

    pub(crate) fn of<'a>(&'a self, resource: &'a str) -> impl Iterator<Item = &'a Plan> {
        self.plans
            .iter()
            .filter(move |plan| plan.resource == resource)
    }

    pub(crate) fn position(&self, resource: &str, name: &str) -> Option<usize> {
        self.plans
            .iter()
            .position(|plan| plan.resource == resource && plan.name == name)
    }
}

/// The words that follow the first ones.
fn rest_of<'a>(words: &'a str, first: &str) -> Option<&'a str> {
    words.strip_prefix(first)?.strip_prefix(' ')
}

impl Plan {
    fn new(operation: &'static Operation) -> Self {
        let accessors = operation.resource.split('.').map(flags::words);
        let resource = accessors.collect::<Vec<_>>().join(" ");
        // The program's own commands were there first.
        let resource = match BUILT_IN.contains(&resource.as_str()) {
            true => format!("api-{resource}"),
            false => resource,
        };
        Self {
            operation,
            resource,
            name: flags::words(operation.name),
            flags: flags::of(operation),
        }
    }

    /// Whether a success is content that is no JSON.
    pub(crate) fn downloads(&self) -> bool {
        let is_other = |media: &&&str| {
            !media.ends_with("/json") && !media.ends_with("+json") && !is_stream(media)
        };
        self.operation.responses.first().filter(is_other).is_some()
    }

    /// Whether an event stream is the only thing that a success can be.
    pub(crate) fn only_streams(&self) -> bool {
        let responses = self.operation.responses;
        !responses.is_empty() && responses.iter().all(|media| is_stream(media))
    }

    /// Whether the operation takes a file.
    pub(crate) fn uploads(&self) -> bool {
        self.flags.iter().any(Flag::is_file)
    }
}

fn is_stream(media: &str) -> bool {
    media == "text/event-stream"
}
