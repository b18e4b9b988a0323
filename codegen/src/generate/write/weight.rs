//! What of the types is compiled in the package, and what where it is used.
//!
//! Whatever an operation reads or writes has to be compiled once by somebody. Of a few types that costs a
//! program that calls it next to nothing, and a package that has hundreds of such operations a lot; of
//! many it costs the program more than all else it consists of, at each build.

use std::collections::{HashMap, HashSet};

use crate::model::{Api, Type, Usage};

/// How many types a program compiles for an operation.
const FEW: usize = 16;

/// The types that are read or written in the package, each with what is done there.
pub(super) fn compiled_here(api: &Api) -> HashMap<String, Usage> {
    let mut here = HashMap::<String, Usage>::new();
    for operation in &api.operations {
        let read = [&operation.answer.json, &operation.answer.events];
        for name in many(api, read.into_iter().flatten()) {
            here.entry(name.to_owned()).or_default().response = true;
        }
        for name in many(api, operation.body.iter().map(|body| &body.ty)) {
            here.entry(name.to_owned()).or_default().request = true;
        }
    }
    here
}

/// All types that these consist of, unless they are few.
fn many<'a>(api: &'a Api, roots: impl Iterator<Item = &'a Type>) -> HashSet<&'a str> {
    let mut reached = HashSet::new();
    let mut pending: Vec<&Type> = roots.collect();
    while let Some(ty) = pending.pop() {
        match ty {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => pending.push(inner),
            Type::Named(name) if reached.insert(name.as_str()) => {
                let named = api.types.get(name);
                pending.extend(named.into_iter().flat_map(|named| named.shape.held()));
            }
            _ => {}
        }
    }
    if reached.len() <= FEW {
        reached.clear();
    }
    reached
}
