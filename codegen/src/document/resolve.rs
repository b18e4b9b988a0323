//! From a reference, or a JSON Pointer, to the node that it leads to.

use super::node::{Node, Value};
use super::parse::Document;
use super::pointer::{
    LONGEST_CHAIN, Pointer, ReferenceError, array_index, fragment, unescape_pointer_token,
};

impl Document {
    /// The node at a JSON Pointer (`""` or `/paths/…`), or `None` if nothing stands there.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        self.root.pointer(pointer)
    }

    /// The node that a reference (`#/components/…`) leads to, and its place.
    ///
    /// If that node is itself an object with a `$ref`, the chain is followed to its end.
    ///
    /// # Errors
    /// The reference, or a later one of the chain, leaves the document, is malformed, points to
    /// nothing, closes a circle, or comes after a hundred others.
    pub fn resolve(&self, reference: &str) -> Result<(&Node, Pointer), ReferenceError> {
        let mut passed: Vec<&str> = Vec::new();
        let mut pointer = fragment(reference)?;
        let mut node = self.step(reference, &pointer)?;
        while let Some(next) = node.reference() {
            if passed.contains(&next) {
                return Err(ReferenceError::Cycle(next.to_owned()));
            }
            if passed.len() >= LONGEST_CHAIN {
                return Err(ReferenceError::TooLong(next.to_owned()));
            }
            passed.push(next);
            pointer = fragment(next)?;
            node = self.step(next, &pointer)?;
        }
        Ok((node, Pointer::parse(&pointer)))
    }

    /// The node itself, or what it leads to if it is an object with a `$ref`.
    ///
    /// # Errors
    /// As [`Document::resolve`].
    pub fn follow<'a>(&'a self, node: &'a Node) -> Result<&'a Node, ReferenceError> {
        match node.reference() {
            Some(reference) => self.resolve(reference).map(|(target, _)| target),
            None => Ok(node),
        }
    }

    /// The node that a reference points to, which may hold a reference in its turn; `None` if the
    /// reference leaves the document, is malformed, or points to nothing.
    pub fn target(&self, reference: &str) -> Option<&Node> {
        self.pointer(&fragment(reference).ok()?)
    }

    /// Where a JSON Pointer leads in the order of the tree, as a key to sort by: what contains comes
    /// before what it contains. Positions have that order in one file only.
    pub fn order(&self, pointer: &str) -> Vec<usize> {
        let mut order = Vec::new();
        let mut node = Some(&self.root);
        for token in pointer.split('/').skip(1) {
            let token = unescape_pointer_token(token);
            let index = node.and_then(|node| match &node.value {
                Value::Object(object) => object.index_of(&token),
                Value::Array(_) => array_index(&token),
                _ => None,
            });
            node = node.zip(index).and_then(|(node, index)| node.child(index));
            order.extend(index);
        }
        order
    }

    fn step(&self, reference: &str, pointer: &str) -> Result<&Node, ReferenceError> {
        self.pointer(pointer)
            .ok_or_else(|| ReferenceError::Missing(reference.to_owned()))
    }
}
