//! Which operation became which: by path and method, then by operationId.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::openapi::api::Operation;

#[derive(Default)]
pub(crate) struct MatchUp<'m, 'd> {
    pub(crate) pairs: Vec<(&'m Operation<'d>, &'m Operation<'d>)>,
    pub(crate) removed: Vec<&'m Operation<'d>>,
    pub(crate) added: Vec<&'m Operation<'d>>,
}

pub(crate) fn match_up<'m, 'd>(
    old: &'m [Operation<'d>],
    new: &'m [Operation<'d>],
) -> MatchUp<'m, 'd> {
    let mut found = MatchUp {
        pairs: Vec::new(),
        removed: old.iter().collect(),
        added: new.iter().collect(),
    };
    found.take(|operation| Some(operation.key));
    found.take(|operation| Some(operation.key.shape()));
    found.take(|operation| operation.id.map(|id| (id, operation.key.is_inbound())));
    found
}

impl<'m, 'd> MatchUp<'m, 'd> {
    /// Pairs what has the same key, if that key is unique on both sides.
    fn take<K: Hash + Eq>(&mut self, key: impl Fn(&'m Operation<'d>) -> Option<K>) {
        let olds = unique(&self.removed, &key);
        let news = unique(&self.added, &key);
        let mut taken: (HashSet<usize>, HashSet<usize>) = Default::default();
        for (key, (index, old)) in &olds {
            if let Some((other, new)) = news.get(key) {
                self.pairs.push((old, new));
                taken.0.insert(*index);
                taken.1.insert(*other);
            }
        }
        remove(&mut self.removed, &taken.0);
        remove(&mut self.added, &taken.1);
        // The order of a hash table is nobody's.
        self.pairs.sort_by_key(|(old, _)| old.key);
    }
}

type Indexed<'m, 'd> = (usize, &'m Operation<'d>);

fn unique<'m, 'd, K: Hash + Eq>(
    operations: &[&'m Operation<'d>],
    key: impl Fn(&'m Operation<'d>) -> Option<K>,
) -> HashMap<K, Indexed<'m, 'd>> {
    let mut found: HashMap<K, Option<Indexed<'m, 'd>>> = HashMap::new();
    for (index, operation) in operations.iter().enumerate() {
        if let Some(key) = key(operation) {
            let twice = found.contains_key(&key);
            found.insert(key, (!twice).then_some((index, *operation)));
        }
    }
    let single = found.into_iter();
    single.filter_map(|(key, one)| Some((key, one?))).collect()
}

fn remove(operations: &mut Vec<&Operation<'_>>, taken: &HashSet<usize>) {
    let mut index = 0;
    operations.retain(|_| {
        index += 1;
        !taken.contains(&(index - 1))
    });
}
