//! `encoding`: how a form's parts are to be sent. What a part is sent as follows from its type, save
//! that a text may be of a type of its own, and that what consists of others may be sent as its parts:
//! a document that asks for something else is refused, for the server would not read the part.

use super::{Normalizer, text};
use crate::document::{Node, Object};
use crate::error::Result;
use crate::model::{Coding, Field, JSON, Shape, Type};
use crate::openapi::source::{Encoding, Media};

/// What a part of text is, if it does not say so itself.
const PLAIN: &str = "text/plain";

/// The style of a value whose members are parts, each with its place in brackets.
const DEEP: &str = "deepObject";

/// The same, for lists as well, of which OpenAPI does not say what `deepObject` is.
const BRACKETS: &str = "x-brackets";

impl<'d> Normalizer<'d> {
    /// Takes in the `encoding` of a form of type `form`.
    pub(super) fn encoding(
        &mut self,
        media: &Media<'d>,
        form: &Type,
        coding: Coding,
    ) -> Result<()> {
        self.refuse_faults(&media.site.at().child("encoding"));
        for (part, encoding) in &media.encoding {
            let at = encoding.site.at();
            let Some(ty) = self.part_type(form, part) else {
                let accepted = "the name of a property of the form";
                return Err(self.refuse(&at, format!("the part `{part}`"), accepted));
            };
            let members = encoding.site.node.as_object().into_iter();
            let known = ["contentType", "style", "explode"];
            let understood = |key: &&str| known.contains(key) || key.starts_with("x-");
            if let Some(key) = members.flat_map(Object::keys).find(|key| !understood(key)) {
                let found = format!("`{key}` in the encoding of a part");
                return Err(self.refuse(&at.child(key), found, "`contentType`, or `style`"));
            }
            if coding == Coding::UrlEncoded && self.is_repeated(encoding, &ty) {
                continue;
            }
            let said = |key: &&&str| encoding.site.get(key).is_some();
            if let Some(key) = [BRACKETS, "style", "explode"].iter().find(said) {
                self.style(encoding, key, &ty)?;
                let alone = self.may_be_one_file(media, part)?;
                if let Some(field) = self.form_field(form, part) {
                    (field.deep, field.alone) = (true, alone);
                }
                continue;
            }
            if encoding.site.get("contentType").is_none() {
                continue;
            }
            let wanted = encoding.content_type.unwrap_or_default();
            if wanted != PLAIN && self.is_text(&ty) && is_one_media_type(wanted) {
                if let Some(field) = self.form_field(form, part) {
                    field.content_type = Some(wanted.to_owned());
                }
            } else if let Some(sent) = self.sent_as(&ty).filter(|sent| *sent != wanted) {
                let found = format!("a part with the content type `{wanted}`");
                let accepted = format!("`{sent}`, as which it is sent, or a `format: binary` part");
                return Err(self.refuse(&at.child("contentType"), found, accepted));
            }
        }
        Ok(())
    }

    /// Whether a list is to be sent as pairs with its name, as lists are.
    fn is_repeated(&self, encoding: &Encoding<'d>, ty: &Type) -> bool {
        let site = &encoding.site;
        let explodes = site.get("explode").and_then(Node::as_bool);
        let others = ["contentType", BRACKETS];
        matches!(ty, Type::Array(_))
            && encoding.style.unwrap_or("form") == "form"
            && explodes != Some(false)
            && others.iter().all(|key| site.get(key).is_none())
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

    /// Refuses what is said of a part's style, unless it is that its members are parts of their own.
    fn style(&self, encoding: &Encoding<'d>, key: &str, ty: &Type) -> Result<()> {
        let site = &encoding.site;
        let at = site.at();
        let is_true = |key: &str| site.get(key).map(|node| node.as_bool() == Some(true));
        let is_deep = encoding.style.map(|style| style == DEEP);
        let is_understood = is_true(BRACKETS).unwrap_or(true)
            && is_true("explode").unwrap_or(true)
            && is_deep.unwrap_or(site.get(BRACKETS).is_some());
        if !is_understood {
            let found = format!("`{key}` in the encoding of a part");
            let accepted = "`style: deepObject`, or `x-brackets: true`";
            return Err(self.refuse(&at.child(key), found, accepted));
        }
        if site.get("contentType").is_some() {
            let found = "a `contentType` of a part that is sent as several";
            return Err(self.refuse(&at.child("contentType"), found, "`style` alone"));
        }
        if !self.has_parts(ty) {
            let found = format!("`{key}` for a part that has no parts");
            return Err(self.refuse(
                &at.child(key),
                found,
                "an object, a list, or a choice with one",
            ));
        }
        Ok(())
    }

    fn has_parts(&self, ty: &Type) -> bool {
        match ty {
            Type::Array(_) | Type::Map(_) | Type::Any => true,
            Type::Nullable(inner) => self.has_parts(inner),
            Type::Named(name) => {
                let shape = self.types.get(name).map(|named| &named.shape);
                !matches!(shape, Some(Shape::Enum(_)))
            }
            _ => false,
        }
    }

    /// Whether the document has a file as an alternative to a list of them.
    fn may_be_one_file(&self, media: &Media<'d>, part: &str) -> Result<bool> {
        let Some(form) = media.schema else {
            return Ok(false);
        };
        let form = &self.source.schema(form).site;
        let (form, at) = self.follow(form.node, &form.at())?;
        let Some(part) = form
            .get("properties")
            .and_then(|properties| properties.get(part))
        else {
            return Ok(false);
        };
        let (part, _) = self.follow(part, &at)?;
        let branches = ["oneOf", "anyOf"]
            .into_iter()
            .filter_map(|key| part.get(key)?.as_array());
        let is_file = |branch: &Node| text(branch, "format").as_deref() == Some("binary");
        Ok(branches.flatten().any(is_file))
    }

    fn form_field(&mut self, form: &Type, part: &str) -> Option<&mut Field> {
        let Type::Named(name) = form else { return None };
        let Shape::Object(object) = &mut self.types.get_mut(name)?.shape else {
            return None;
        };
        object.fields.iter_mut().find(|field| field.wire == part)
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
