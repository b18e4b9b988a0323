//! Lists whose entries come with an index each, in any order or with none.

use std::collections::BTreeMap;

/// Where the entries of a list stand, which are kept in the order in which they came. An index is a
/// key: nothing is allocated for those that are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// The last entry of each index.
    places: BTreeMap<i64, usize>,
    /// The index of each entry.
    indices: Vec<i64>,
}

impl Order {
    pub(super) fn find(&self, index: i64) -> Option<usize> {
        self.places.get(&index).copied()
    }

    /// The place of a new entry, which from now on is the one of this index; without an index it comes
    /// after all others.
    pub(super) fn open(&mut self, index: Option<i64>) -> usize {
        let next = |(last, _): (&i64, _)| last.saturating_add(1);
        let index = index.unwrap_or_else(|| self.places.last_key_value().map_or(0, next));
        let place = self.indices.len();
        self.places.insert(index, place);
        self.indices.push(index);
        place
    }

    #[cfg(feature = "chat")]
    pub(super) fn index(&self, place: usize) -> Option<i64> {
        self.indices.get(place).copied()
    }

    /// The entries by their indices; of the same index, in the order in which they came.
    pub(super) fn sorted<T>(&self, entries: Vec<T>) -> Vec<T> {
        if self.indices.is_sorted() {
            return entries;
        }
        let mut numbered: Vec<(i64, T)> = self.indices.iter().copied().zip(entries).collect();
        numbered.sort_by_key(|(index, _)| *index);
        numbered.into_iter().map(|(_, entry)| entry).collect()
    }
}
