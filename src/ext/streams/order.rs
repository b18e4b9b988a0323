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
    /// That of a list whose entries stand where their indices say.
    #[cfg(feature = "responses")]
    pub(super) fn of(length: usize) -> Self {
        let mut order = Self::default();
        (0..length).for_each(|_| {
            order.open(None);
        });
        order
    }

    #[cfg(feature = "responses")]
    pub(super) fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

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

    /// Puts the entries in the order of their indices; of the same index, in the order in which they
    /// came.
    pub(super) fn sort<T>(&self, entries: &mut Vec<T>) {
        if self.indices.is_sorted() {
            return;
        }
        let came = std::mem::take(entries);
        let mut numbered: Vec<(i64, T)> = self.indices.iter().copied().zip(came).collect();
        numbered.sort_by_key(|(index, _)| *index);
        *entries = numbered.into_iter().map(|(_, entry)| entry).collect();
    }
}
