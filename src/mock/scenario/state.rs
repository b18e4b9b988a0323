//! What the server remembers between requests.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde_json::Value;

/// Named collections of JSON objects by id, each with bytes beside it where it needs them. All
/// scenarios share it: the name of a collection is what they agree upon.
#[derive(Default)]
pub(crate) struct State {
    collections: Mutex<HashMap<&'static str, Vec<Entry>>>,
    published: Mutex<HashMap<String, (&'static str, Bytes)>>,
    counter: AtomicU64,
}

struct Entry {
    id: String,
    value: Value,
    content: Option<Bytes>,
}

/// A new entry of a collection.
pub(crate) struct Insert {
    pub(crate) collection: &'static str,
    pub(crate) id: String,
    pub(crate) value: Value,
    pub(crate) content: Option<Bytes>,
}

impl State {
    /// Adds a value at the end of its collection, or replaces the one of the same id.
    pub(crate) fn insert(
        &self,
        collection: &'static str,
        id: &str,
        value: Value,
        content: Option<Bytes>,
    ) {
        let mut collections = lock(&self.collections);
        let entries = collections.entry(collection).or_default();
        match entries.iter_mut().find(|entry| entry.id == id) {
            Some(entry) => (entry.value, entry.content) = (value, content),
            None => entries.push(Entry {
                id: id.to_owned(),
                value,
                content,
            }),
        }
    }

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<Value> {
        self.with(collection, id, |entry| entry.value.clone())
    }

    /// The bytes of an entry: nothing without the entry, `Some(None)` for one that has none.
    pub(crate) fn content(&self, collection: &str, id: &str) -> Option<Option<Bytes>> {
        self.with(collection, id, |entry| entry.content.clone())
    }

    /// Changes a value and adds what comes into being with that, in one step that no other request
    /// can come between. Gives the changed value.
    pub(crate) fn update(
        &self,
        collection: &str,
        id: &str,
        change: impl FnOnce(&mut Value) -> Vec<Insert>,
    ) -> Option<Value> {
        let mut collections = lock(&self.collections);
        let entry = collections
            .get_mut(collection)?
            .iter_mut()
            .find(|entry| entry.id == id)?;
        let inserts = change(&mut entry.value);
        let changed = entry.value.clone();
        for Insert {
            collection,
            id,
            value,
            content,
        } in inserts
        {
            collections
                .entry(collection)
                .or_default()
                .push(Entry { id, value, content });
        }
        Some(changed)
    }

    /// All values of a collection, the oldest first.
    pub(crate) fn list(&self, collection: &str) -> Vec<Value> {
        let collections = lock(&self.collections);
        collections
            .get(collection)
            .into_iter()
            .flatten()
            .map(|entry| entry.value.clone())
            .collect()
    }

    /// Whether there was such an entry.
    pub(crate) fn remove(&self, collection: &str, id: &str) -> bool {
        let mut collections = lock(&self.collections);
        let Some(entries) = collections.get_mut(collection) else {
            return false;
        };
        let before = entries.len();
        entries.retain(|entry| entry.id != id);
        entries.len() < before
    }

    /// Makes bytes available under a path of the server, to everyone who asks for it.
    pub(crate) fn publish(&self, path: String, content_type: &'static str, content: Bytes) {
        lock(&self.published).insert(path, (content_type, content));
    }

    pub(crate) fn published(&self, path: &str) -> Option<(&'static str, Bytes)> {
        lock(&self.published).get(path).cloned()
    }

    /// A new id. The ids of a server are the same in every run.
    pub(crate) fn new_id(&self, prefix: &str) -> String {
        let count = self.counter.fetch_add(1, Ordering::Relaxed);
        format!("{prefix}mock{count:020}")
    }

    fn with<R>(&self, collection: &str, id: &str, action: impl FnOnce(&Entry) -> R) -> Option<R> {
        lock(&self.collections)
            .get(collection)?
            .iter()
            .find(|entry| entry.id == id)
            .map(action)
    }
}

/// The lock, also after another thread has panicked: what it guards is whole between two calls.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Seconds since the Unix epoch.
pub(crate) fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}
