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
    #[inline]
    pub(super) fn of(length: usize) -> Self {
        let mut order = Self::default();
        (0..length).for_each(|_| {
            order.open(None);
        });
        order
    }

    #[cfg(feature = "responses")]
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

    #[inline]
    pub(super) fn find(&self, index: i64) -> Option<usize> {
        self.places.get(&index).copied()
    }

    /// The place of a new entry, which from now on is the one of this index; without an index it comes
    /// after all others.
    #[inline]
    pub(super) fn open(&mut self, index: Option<i64>) -> usize {
        let next = |(last, _): (&i64, _)| last.saturating_add(1);
        let index = index.unwrap_or_else(|| self.places.last_key_value().map_or(0, next));
        let place = self.indices.len();
        self.places.insert(index, place);
        self.indices.push(index);
        place
    }

    #[cfg(feature = "chat")]
    #[inline]
    pub(super) fn index(&self, place: usize) -> Option<i64> {
        self.indices.get(place).copied()
    }

    /// Puts the entries in the order of their indices; of the same index, in the order in which they
    /// came.
    #[inline]
    pub(super) fn sort<T>(&self, entries: &mut [T]) {
        let Some(mut goals) = self.goals() else {
            return;
        };
        let mut place = 0;
        while let Some(&goal) = goals.get(place) {
            if goal == place {
                place += 1;
            } else {
                entries.swap(place, goal);
                goals.swap(place, goal);
            }
        }
    }

    /// Where each entry belongs, unless all stand there. It is no part of [`Self::sort`], so that no
    /// sort is compiled for each kind of entry.
    #[inline]
    fn goals(&self) -> Option<Vec<usize>> {
        if self.indices.is_sorted() {
            return None;
        }
        let mut came: Vec<usize> = (0..self.indices.len()).collect();
        came.sort_by_key(|place| self.indices.get(*place));
        let mut goals = vec![0; came.len()];
        for (goal, place) in came.into_iter().enumerate() {
            if let Some(entry) = goals.get_mut(place) {
                *entry = goal;
            }
        }
        Some(goals)
    }
}
