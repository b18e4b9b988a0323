//! The walk over schemas.

use super::schema::{Additional, Reference, Role, Schema, SchemaId};
use super::site::Kind;
use super::walk::{Walk, members};
use crate::document::{Node, Position, Value};
use crate::openapi::version::Version;

impl<'d> Walk<'d> {
    /// The schema at a member, if there is one.
    pub(super) fn schema_member(
        &mut self,
        node: &'d Node,
        key: &str,
        role: Role,
        parent: Option<SchemaId>,
    ) -> Option<SchemaId> {
        let child = node.get(key)?;
        let position = node.key_position(key);
        Some(self.enter(key, |walk| walk.schema(child, position, role, parent)))
    }

    pub(super) fn schema(
        &mut self,
        node: &'d Node,
        position: Position,
        role: Role,
        parent: Option<SchemaId>,
    ) -> SchemaId {
        let id = SchemaId(self.source.schemas.len());
        let mut schema = Schema::read(self.site(node, position), self.source.version);
        schema.role = role;
        schema.parent = parent;
        schema.root = parent.map_or(id, |parent| self.source.schema(parent).root);
        let root = schema.root;
        self.source.note(Kind::Schema, node, id.0);
        self.source.schemas.push(schema);
        let is_boolean = self.source.version.has_json_schema() && node.as_bool().is_some();
        if is_boolean || !self.is_object(node) {
            return id;
        }
        let is_reference = self.is_reference(node, Kind::Schema, Some(id));
        self.source.schemas[id.0].reference = reference(node, root);
        if is_reference && self.strict && !self.source.version.has_json_schema() {
            // What stands beside it is none of the schema's.
            return id;
        }
        self.described(node, position);
        let one_of = self.branches(node, "oneOf", id);
        let any_of = self.branches(node, "anyOf", id);
        let all_of = self.branches(node, "allOf", id);
        let properties = self.properties(node, id);
        let items = self.schema_member(node, "items", Role::Other, Some(id));
        self.schema_member(node, "not", Role::Not, Some(id));
        let additional = self.additional(node, id);
        if self.has(Version::V3_1) {
            self.others(node, id);
        }
        let schema = &mut self.source.schemas[id.0];
        (schema.one_of, schema.any_of, schema.all_of) = (one_of, any_of, all_of);
        schema.properties = properties;
        schema.items = items;
        schema.additional = additional;
        self.mapping(node);
        id
    }

    fn branches(&mut self, node: &'d Node, key: &str, id: SchemaId) -> Option<Vec<SchemaId>> {
        let list = node.get(key)?;
        let found = self.enter(key, |walk| {
            let Value::Array(items) = &list.value else {
                walk.fault(list, "an array");
                return Vec::new();
            };
            let branches = items.iter().enumerate().map(|(index, branch)| {
                walk.enter(index, |walk| {
                    walk.schema(branch, branch.position, Role::Branch, Some(id))
                })
            });
            branches.collect()
        });
        Some(found)
    }

    fn properties(&mut self, node: &'d Node, id: SchemaId) -> Option<Vec<(&'d str, SchemaId)>> {
        self.schemas(node, "properties", Role::Property, id)
    }

    /// The members of a map from names to schemas.
    fn schemas(
        &mut self,
        node: &'d Node,
        key: &str,
        role: Role,
        id: SchemaId,
    ) -> Option<Vec<(&'d str, SchemaId)>> {
        self.member(node, key, |walk, map, _| {
            let mut found = Vec::new();
            for (name, member) in members(map) {
                let (node, position) = (&member.node, member.key_position);
                let schema = walk.enter(name, |walk| walk.schema(node, position, role, Some(id)));
                found.push((name, schema));
            }
            found
        })
    }

    fn additional(&mut self, node: &'d Node, id: SchemaId) -> Option<Additional> {
        let additional = node.get("additionalProperties")?;
        match additional.as_bool() {
            Some(true) => Some(Additional::Anything),
            Some(false) => Some(Additional::Nothing),
            None => {
                let schema =
                    self.schema_member(node, "additionalProperties", Role::Other, Some(id))?;
                // What is no schema at all is a fault, and takes anything.
                Some(match additional.as_object() {
                    Some(_) => Additional::Schema(schema),
                    None => Additional::Anything,
                })
            }
        }
    }

    /// Keywords of JSON Schema that hold schemas which only narrow what is described elsewhere.
    fn others(&mut self, node: &'d Node, id: SchemaId) {
        for key in [
            "contains",
            "contentSchema",
            "propertyNames",
            "unevaluatedItems",
        ] {
            self.schema_member(node, key, Role::Other, Some(id));
        }
        self.schema_member(node, "unevaluatedProperties", Role::Other, Some(id));
        for key in ["if", "then", "else"] {
            self.schema_member(node, key, Role::Not, Some(id));
        }
        for key in ["$defs", "dependentSchemas", "patternProperties"] {
            self.schemas(node, key, Role::Other, id);
        }
        if let Some(list) = node.get("prefixItems").and_then(Node::as_array) {
            self.enter("prefixItems", |walk| {
                for (index, item) in list.iter().enumerate() {
                    walk.enter(index, |walk| {
                        walk.schema(item, item.position, Role::Other, Some(id))
                    });
                }
            });
        }
    }

    /// The mapping of a discriminator holds references, or bare names of schemas.
    fn mapping(&mut self, node: &'d Node) {
        self.member(node, "discriminator", |walk, discriminator, _| {
            walk.member(discriminator, "mapping", |walk, mapping, _| {
                for (name, member) in members(mapping) {
                    let text = member.node.as_str();
                    if let Some(text) = text.filter(|text| text.contains(['#', '/'])) {
                        walk.enter(name, |walk| {
                            let site = walk.site(&member.node, member.key_position);
                            walk.reference(site, text, Kind::Schema, None);
                        });
                    }
                }
            });
        });
    }
}

/// What a schema refers to. `#` in a `$recursiveRef` or `$dynamicRef` is the outermost schema
/// around, which is the one below `components`.
fn reference(node: &Node, root: SchemaId) -> Option<Reference<'_>> {
    let text = |key: &str| node.get(key).and_then(Node::as_str);
    if let Some(text) = text("$ref") {
        return Some(Reference { text, target: None });
    }
    let recursive = text("$recursiveRef").or(text("$dynamicRef"))?;
    (recursive == "#").then_some(Reference {
        text: recursive,
        target: Some(root),
    })
}
