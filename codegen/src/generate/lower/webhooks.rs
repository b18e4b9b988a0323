//! What the server sends by itself: the JSON bodies of all webhooks are the forms of one union, since
//! an endpoint gets all of them and only the content tells which one has come.

use super::Normalizer;
use super::unions::Branch;
use super::variants::PendingUnion;
use crate::document::Pointer;
use crate::model::{JSON, Webhooks};
use crate::openapi::source::{Operation, PathKind, SchemaId};

impl<'d> Normalizer<'d> {
    pub(super) fn webhooks(&mut self) -> Option<Webhooks> {
        let source = self.source;
        let mut bodies = Vec::new();
        for path in &source.paths {
            let (PathKind::Webhook(name), Some(path)) = (path.kind, source.path_behind(path))
            else {
                continue;
            };
            let operations = source.operations_of(path).into_iter();
            let of_path = operations.filter_map(|operation| self.sent(operation));
            bodies.extend(of_path.map(|schema| (name, schema)));
        }
        let at = Pointer::parse(Webhooks::POINTER);
        let node = self.document.pointer(at.as_str())?;
        if bodies.is_empty() {
            return None;
        }
        let event = self.begin_union(node, &at, "webhook event");
        if let Some(named) = self.types.get_mut(&event) {
            let text = "An event that the server sends by itself, to an endpoint of the caller's.";
            named.description = Some(text.to_owned());
        }
        let mut branches = Vec::new();
        for (name, schema) in bodies {
            let reading = self.read_schema(schema, &format!("{name} event"));
            branches.extend(self.keep(reading).map(|reading| Branch {
                union: node,
                node: Some(source.schema(schema).site.node),
                component: None,
                ty: reading.ty,
            }));
        }
        let pending = PendingUnion { node, at, branches };
        self.unions.insert(event.clone(), pending);
        Some(Webhooks { event })
    }

    /// The JSON that a webhook sends.
    fn sent(&self, operation: &Operation<'d>) -> Option<SchemaId> {
        let body = self.source.body(operation.body?)?;
        let mut content = body.content.iter().flatten();
        content.find(|media| media.name == JSON)?.schema
    }
}
