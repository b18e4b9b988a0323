//! `encoding`: how a form's parts are to be sent. What a part is sent as follows from its type, save
//! that a text may be of a type of its own; a document that asks for something else is refused, for
//! the server would not read the part.

use super::Normalizer;
use crate::document::Object;
use crate::error::Result;
use crate::model::{JSON, Shape, Type};
use crate::openapi::source::Media;

/// What a part of text is, if it does not say so itself.
const PLAIN: &str = "text/plain";

impl<'d> Normalizer<'d> {
    /// Takes in the `encoding` of a form of type `form`.
    pub(super) fn encoding(&mut self, media: &Media<'d>, form: &Type) -> Result<()> {
        self.refuse_faults(&media.site.at().child("encoding"));
        for (part, encoding) in &media.encoding {
            let at = encoding.site.at();
            let Some(ty) = self.part_type(form, part) else {
                let accepted = "the name of a property of the form";
                return Err(self.refuse(&at, format!("the part `{part}`"), accepted));
            };
            let members = encoding.site.node.as_object().into_iter();
            let understood = |key: &&str| *key == "contentType" || key.starts_with("x-");
            if let Some(key) = members.flat_map(Object::keys).find(|key| !understood(key)) {
                let found = format!("`{key}` in the encoding of a part");
                return Err(self.refuse(&at.child(key), found, "`contentType`"));
            }
            if encoding.site.get("contentType").is_none() {
                continue;
            }
            let wanted = encoding.content_type.unwrap_or_default();
            if wanted != PLAIN && self.is_text(&ty) && is_one_media_type(wanted) {
                self.set_content_type(form, part, wanted);
            } else if let Some(sent) = self.sent_as(&ty).filter(|sent| *sent != wanted) {
                let found = format!("a part with the content type `{wanted}`");
                let accepted = format!("`{sent}`, as which it is sent, or a `format: binary` part");
                return Err(self.refuse(&at.child("contentType"), found, accepted));
            }
        }
        Ok(())
    }

    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::String => true,
            Type::Named(name) => {
                let shape = self.types.get(name).map(|named| &named.shape);
                matches!(shape, Some(Shape::Enum(_)))
            }
            _ => false,
        }
    }

    fn set_content_type(&mut self, form: &Type, part: &str, content_type: &str) {
        if let Type::Named(name) = form
            && let Some(named) = self.types.get_mut(name)
            && let Shape::Object(object) = &mut named.shape
            && let Some(field) = object.fields.iter_mut().find(|field| field.wire == part)
        {
            field.content_type = Some(content_type.to_owned());
        }
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
                _ => Some(PLAIN),
            },
            _ => Some(PLAIN),
        }
    }
}

/// Whether this is one media type, with nothing that could not stand in the head of a part.
fn is_one_media_type(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+/;= ".contains(c);
    let essence = text.split(';').next().unwrap_or_default();
    text.chars().all(allowed) && essence.split('/').filter(|part| !part.is_empty()).count() == 2
}
