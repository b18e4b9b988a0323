//! `encoding`: how a form's parts are to be sent. What a part is sent as follows from its type; a
//! document that asks for something else is refused, for the server would not read the part.

use super::Normalizer;
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::{JSON, Shape, Type};

impl<'d> Normalizer<'d> {
    /// Checks the `encoding` of a form of type `form`, `at` its media type.
    pub(super) fn check_encoding(&self, media: &Node, at: &Pointer, form: &Type) -> Result<()> {
        let Some(encoding) = media.get("encoding").and_then(Node::as_object) else {
            return Ok(());
        };
        let at = at.child("encoding");
        for (part, node) in encoding.iter() {
            let at = at.child(part);
            let Some(ty) = self.part_type(form, part) else {
                let accepted = "the name of a property of the form";
                return Err(self.refuse(&at, format!("the part `{part}`"), accepted));
            };
            let members = node
                .as_object()
                .into_iter()
                .flat_map(|object| object.iter());
            for (key, value) in members.filter(|(key, _)| !key.starts_with("x-")) {
                let at = at.child(key);
                if key != "contentType" {
                    let found = format!("`{key}` in the encoding of a part");
                    return Err(self.refuse(&at, found, "`contentType`"));
                }
                let wanted = value.as_str().unwrap_or_default();
                if let Some(sent) = self.sent_as(&ty).filter(|sent| *sent != wanted) {
                    let found = format!("a part with the content type `{wanted}`");
                    let accepted =
                        format!("`{sent}`, as which it is sent, or a `format: binary` part");
                    return Err(self.refuse(&at, found, accepted));
                }
            }
        }
        Ok(())
    }

    fn part_type(&self, form: &Type, part: &str) -> Option<Type> {
        let Type::Named(name) = form else {
            return None;
        };
        let Shape::Object(object) = &self.types.get(name)?.shape else {
            return None;
        };
        let field = object.fields.iter().find(|field| field.wire == part)?;
        Some(field.ty.clone())
    }

    /// The content type that a part always has; a file has the one that its caller gives it.
    fn sent_as(&self, ty: &Type) -> Option<&'static str> {
        match ty {
            Type::File => None,
            Type::Array(inner) | Type::Nullable(inner) => self.sent_as(inner),
            Type::Map(_) => Some(JSON),
            Type::Named(name) => match self.types.get(name).map(|named| &named.shape) {
                Some(Shape::Object(_)) => Some(JSON),
                _ => Some("text/plain"),
            },
            _ => Some("text/plain"),
        }
    }
}
