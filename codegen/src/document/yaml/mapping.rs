//! A mapping as it is read: keys and values in turn, and the merge key.

use indexmap::IndexMap;

use crate::document::error::Fault;
use crate::document::node::{Member, Node, Object, Value};
use crate::document::position::Position;

/// A mapping that is not closed yet.
#[derive(Default)]
pub(super) struct Mapping {
    object: Object,
    /// The key whose value comes next.
    key: Option<Key>,
    merge: Option<Merge>,
}

struct Key {
    text: String,
    position: Position,
    /// Whether this is the merge key: `<<` without quotes.
    merges: bool,
}

struct Merge {
    key_position: Position,
    /// How many members stand before it.
    at: usize,
    source: Node,
}

impl Mapping {
    /// Takes the value of the key that came last.
    pub(super) fn value(&mut self, node: Node) -> Result<(), Fault> {
        match self.key.take() {
            None => Ok(()),
            Some(key) if key.merges => {
                self.merge = Some(Merge {
                    key_position: key.position,
                    at: self.object.len(),
                    source: node,
                });
                Ok(())
            }
            Some(key) => self.object.insert(
                key.text,
                Member {
                    key_position: key.position,
                    node,
                },
            ),
        }
    }

    /// Takes the next key.
    pub(super) fn key(
        &mut self,
        text: String,
        merges: bool,
        position: Position,
    ) -> Result<(), Fault> {
        let first = match &self.merge {
            Some(merge) if merges => Some(merge.key_position),
            _ if merges => None,
            _ => self.object.member(&text).map(|member| member.key_position),
        };
        if let Some(first) = first {
            return Err(Fault::duplicate_key(&text, position, first));
        }
        self.key = Some(Key {
            text,
            position,
            merges,
        });
        Ok(())
    }

    /// Whether a key comes next, not a value.
    pub(super) fn takes_key(&self) -> bool {
        self.key.is_none()
    }

    /// The mapping with what its merge key brings in. The mapping's own members win, then the
    /// sources in their order.
    pub(super) fn finish(self) -> Result<Object, Fault> {
        let Some(merge) = self.merge else {
            return Ok(self.object);
        };
        let place = merge.source.position;
        let sources = match merge.source.value {
            Value::Array(items) => items,
            _ => vec![merge.source],
        };
        let own = self.object;
        let mut brought = IndexMap::new();
        for source in sources {
            let Value::Object(object) = source.value else {
                return Err(Fault::new(
                    if source.position == place {
                        merge.key_position
                    } else {
                        source.position
                    },
                    format!(
                        "expected a mapping or a list of mappings to merge, found {}",
                        source.value.kind()
                    ),
                ));
            };
            for (key, member) in object.members {
                if !own.contains_key(&key) {
                    brought.entry(key).or_insert(member);
                }
            }
        }
        let mut members = IndexMap::default();
        let mut own = own.members.into_iter();
        members.extend(own.by_ref().take(merge.at));
        members.extend(brought);
        members.extend(own);
        Ok(Object { members })
    }
}
