//! Objects whose members the document does not name.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::Hash;
use std::iter::Zip;
use std::ops::Index;
use std::{slice, vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Values by names, in the order of the names: metadata, attributes, headers, and whatever else is an
/// object whose members the document does not name.
///
/// It is read and changed as a [`BTreeMap`] with texts for keys is, and converts into one and back. A
/// setter of such a member takes any pairs. Finding takes logarithmic time, inserting and removing one
/// linear time, many at once little more; a program compiles far less of it than of a `BTreeMap`.
///
/// ```
/// use openai_typed::Map;
///
/// let mut metadata: Map<String> = Map::from([("topic", "maps"), ("author", "me")]);
/// metadata.insert("topic", "lists".to_owned());
/// assert_eq!(metadata["topic"], "lists");
/// assert_eq!(metadata.get("title"), None);
/// assert!(metadata.keys().eq(["author", "topic"]));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<T> {
    /// In order, each once.
    names: Vec<String>,
    /// Of the name at the same place.
    values: Vec<T>,
}

impl<T> Map<T> {
    /// Without values.
    pub const fn new() -> Self {
        Self {
            names: Vec::new(),
            values: Vec::new(),
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.values.get(place(&self.names, name).ok()?)
    }

    /// The value of this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.values.get_mut(place(&self.names, name).ok()?)
    }

    /// Whether there is a value of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        place(&self.names, name).is_ok()
    }

    /// Sets the value of a name; what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let name = name.into();
        match place(&self.names, &name) {
            Ok(at) => self
                .values
                .get_mut(at)
                .map(|old| std::mem::replace(old, value)),
            Err(at) => {
                self.names.insert(at, name);
                self.values.insert(at, value);
                None
            }
        }
    }

    /// Takes the value of a name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let at = place(&self.names, name).ok()?;
        self.names.remove(at);
        Some(self.values.remove(at))
    }

    /// Takes all values out.
    pub fn clear(&mut self) {
        self.names.clear();
        self.values.clear();
    }

    /// The names and their values, in the order of the names.
    pub fn iter(&self) -> Zip<slice::Iter<'_, String>, slice::Iter<'_, T>> {
        self.names.iter().zip(&self.values)
    }

    /// The names, in order.
    pub fn keys(&self) -> slice::Iter<'_, String> {
        self.names.iter()
    }

    /// The values, in the order of their names.
    pub fn values(&self) -> slice::Iter<'_, T> {
        self.values.iter()
    }

    /// The values, in the order of their names, to be changed.
    pub fn values_mut(&mut self) -> slice::IterMut<'_, T> {
        self.values.iter_mut()
    }

    /// Adds a value behind all others; [`settle`](Self::settle) puts it where it belongs.
    pub(super) fn push(&mut self, name: String, value: T) {
        self.names.push(name);
        self.values.push(value);
    }

    /// Puts what was pushed in order. Of values of the same name the last one stays.
    pub(super) fn settle(&mut self) {
        for (one, other) in settled(&mut self.names) {
            self.values.swap(one, other);
        }
        self.values.truncate(self.names.len());
    }
}

/// Where a name is, or where it would be.
#[inline(never)]
fn place(names: &[String], name: &str) -> Result<usize, usize> {
    names.binary_search_by(|known| known.as_str().cmp(name))
}

/// Puts names in order, each once. The same exchanges of places put the values in the same order, those
/// of names that come again behind the others.
#[inline(never)]
fn settled(names: &mut Vec<String>) -> Vec<(usize, usize)> {
    if names.is_sorted_by(|one, other| one < other) {
        return Vec::new();
    }
    let mut order: Vec<(&String, usize)> = names.iter().zip(0..).collect();
    order.sort_unstable_by(|(one, at), (other, other_at)| one.cmp(other).then(other_at.cmp(at)));
    let (mut kept, mut again) = (Vec::new(), Vec::new());
    let mut before = None;
    for (name, at) in order {
        match before.replace(name) == Some(name) {
            true => again.push(at),
            false => kept.push(at),
        }
    }
    let count = kept.len();
    kept.append(&mut again);

    // Which of them is at each place by now, and at which place each of them is.
    let mut there: Vec<usize> = (0..kept.len()).collect();
    let mut places = there.clone();
    let mut exchanges = Vec::new();
    for (to, wanted) in kept.into_iter().enumerate() {
        let from = places[wanted];
        if from != to {
            there.swap(from, to);
            places.swap(there[from], wanted);
            names.swap(from, to);
            exchanges.push((from, to));
        }
    }
    names.truncate(count);
    exchanges
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self).finish()
    }
}

impl<T> Index<&str> for Map<T> {
    type Output = T;

    /// The value of this name.
    ///
    /// # Panics
    /// There is none; [`Map::get`] tells.
    fn index(&self, name: &str) -> &T {
        match self.get(name) {
            Some(value) => value,
            None => panic!("there is no `{name}`"),
        }
    }
}

impl<T, K: Into<String>> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, pairs: I) {
        for (name, value) in pairs {
            self.push(name.into(), value);
        }
        self.settle();
    }
}

impl<T, K: Into<String>> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(pairs: I) -> Self {
        let mut map = Self::new();
        map.extend(pairs);
        map
    }
}

impl<T, K: Into<String>, V: Into<T>, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(pairs: [(K, V); N]) -> Self {
        let pairs = pairs.into_iter();
        pairs.map(|(name, value)| (name, value.into())).collect()
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(map: BTreeMap<String, T>) -> Self {
        map.into_iter().collect()
    }
}

impl<T, S> From<HashMap<String, T, S>> for Map<T> {
    fn from(map: HashMap<String, T, S>) -> Self {
        map.into_iter().collect()
    }
}

impl<T> From<Map<T>> for BTreeMap<String, T> {
    fn from(map: Map<T>) -> Self {
        map.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = Zip<vec::IntoIter<String>, vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.names.into_iter().zip(self.values)
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = Zip<slice::Iter<'a, String>, slice::Iter<'a, T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(BTreeMap::deserialize(deserializer)?.into())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::Map;

    proptest! {
        #[test]
        fn it_is_what_a_tree_is(pairs in prop::collection::vec(("[a-d]{0,2}", any::<u8>()), 0..40), name in "[a-d]{0,2}") {
            let tree: BTreeMap<String, u8> = pairs.iter().cloned().collect();
            let mut map: Map<u8> = pairs.iter().cloned().collect();
            prop_assert!(map.iter().eq(&tree));
            prop_assert_eq!(map.len(), tree.len());
            prop_assert_eq!(format!("{map:?}"), format!("{tree:?}"));
            prop_assert_eq!(&Map::from(tree.clone()), &map);
            prop_assert_eq!(&BTreeMap::from(map.clone()), &tree);
            let json = serde_json::to_string(&map).unwrap();
            prop_assert_eq!(&json, &serde_json::to_string(&tree).unwrap());
            prop_assert_eq!(&serde_json::from_str::<Map<u8>>(&json).unwrap(), &map);

            let mut one_by_one = Map::new();
            let mut expected = BTreeMap::new();
            for (name, value) in pairs {
                prop_assert_eq!(one_by_one.insert(name.as_str(), value), expected.insert(name, value));
            }
            prop_assert_eq!(&one_by_one, &map);
            prop_assert_eq!(map.get(&name), tree.get(&name));
            prop_assert_eq!(map.contains_key(&name), tree.contains_key(&name));
            let mut tree = tree;
            prop_assert_eq!(map.remove(&name), tree.remove(&name));
            prop_assert!(map.into_iter().eq(tree));
        }
    }

    #[test]
    fn many_names_in_any_order_are_put_in_theirs_at_once() {
        let names = (0..200_000_u32)
            .rev()
            .map(|number| number.wrapping_mul(2_654_435_761));
        let map: Map<u32> = names
            .clone()
            .map(|name| (format!("{name:010}"), name))
            .collect();
        assert_eq!(map.len(), 200_000);
        assert!(map.values().is_sorted());
        assert!(
            names
                .into_iter()
                .all(|name| map[format!("{name:010}").as_str()] == name)
        );
    }

    #[test]
    fn values_change_in_place() {
        let mut map: Map<u32> = Map::from([("a", 1_u8), ("b", 2)]);
        *map.get_mut("a").unwrap() += 5;
        map.values_mut().for_each(|value| *value *= 10);
        assert_eq!(map, Map::from([("b", 20_u32), ("a", 60)]));
        map.clear();
        assert!(map.is_empty() && map.get_mut("a").is_none());
    }

    #[test]
    #[should_panic(expected = "there is no `c`")]
    fn a_name_that_is_not_there_is_no_value() {
        let map: Map<u32> = Map::from([("a", 1_u8)]);
        let _ = map["c"];
    }
}
