//! What an operation takes.

use super::Normalizer;
use super::media_types::coding;
use crate::error::Result;
use crate::model::{Body, Coding, JSON, Shape, Type};
use crate::openapi::source::{self, BodyId, Media, Operation, SchemaId};

/// What a request may have for a body.
const BODIES: &str = "JSON, `multipart/form-data`, `application/x-www-form-urlencoded`, or bytes and text as they are";

/// A media type of a body with a method of its own.
pub(super) struct Other<'d> {
    pub method: String,
    pub body: &'d source::Body<'d>,
    pub media: &'d Media<'d>,
}

impl<'d> Normalizer<'d> {
    /// The body of an operation, of those of its media types that are no operation of their own.
    pub(super) fn body(&mut self, operation: &'d Operation<'d>, id: &str) -> Result<Option<Body>> {
        let Some(body) = operation.body else {
            return match operation.site.get("requestBody") {
                None => Ok(None),
                Some(other) => {
                    let at = operation.site.at().child("requestBody");
                    Err(self.refuse(&at, other.value.kind(), "a request body (an object)"))
                }
            };
        };
        let body = self.written_body(body)?;
        let at = body.site.at();
        let content = at.child("content");
        let Some(types) = body.content.as_deref() else {
            return Err(self.refuse(&at, "a request body without `content`", BODIES));
        };
        if self.refuse_faults(&content) {
            return Ok(None);
        }
        let shared = || types.iter().filter(|media| !is_of_its_own(media));
        let of = |wanted| shared().find(|media| coding(media.name) == wanted);
        let json = shared().find(|media| media.name == JSON);
        let json = json.or_else(|| of(Coding::Json));
        // The others, such as XML, are the server's offer to other clients.
        let media = match (json, of(Coding::Multipart)) {
            // A form that uploads can do what JSON cannot; any other is the same in another spelling.
            (Some(_), Some(form)) if self.uploads(form)? => Some(form),
            (Some(json), _) => Some(json),
            (None, Some(form)) => Some(form),
            (None, None) => {
                let mut raw = shared().filter(|media| coding(media.name) == Coding::Raw);
                of(Coding::UrlEncoded).or_else(|| raw.find(|media| self.is_raw(media)))
            }
        };
        let Some(media) = media else {
            let names: Vec<&str> = shared().map(|media| media.name).collect();
            let found = match names.as_slice() {
                [] if types.is_empty() => "a request body without a media type".to_owned(),
                [] => "a request body whose media types all have an `x-method`".to_owned(),
                [only] => format!("the request media type `{only}`"),
                several => format!("the request media types `{}`", several.join("`, `")),
            };
            return Err(self.refuse(&content, found, BODIES));
        };
        self.body_in(body, media, id)
    }

    /// The media type of the body with a method of its own, if there is one: `x-method` beside it.
    pub(super) fn other_media(
        &mut self,
        operation: &'d Operation<'d>,
    ) -> Result<Option<Other<'d>>> {
        let Some(body) = operation.body else {
            return Ok(None);
        };
        let body = self.written_body(body)?;
        let mut own = body
            .content
            .iter()
            .flatten()
            .filter(|one| is_of_its_own(one));
        let Some(media) = own.next() else {
            return Ok(None);
        };
        if own.next().is_some() || coding(media.name) == Coding::Raw && !self.is_raw(media) {
            let found = format!("`x-method` beside `{}`", media.name);
            let accepted = "`x-method` beside one media type that a body can have";
            return Err(self.refuse(&media.site.at().child("x-method"), found, accepted));
        }
        let method = self.own_method(&media.site)?.unwrap_or_default();
        Ok(Some(Other {
            method,
            body,
            media,
        }))
    }

    /// Whether what a media type carries has no parts that a caller would name.
    fn is_raw(&self, media: &Media<'d>) -> bool {
        let Some(schema) = media.schema else {
            return true;
        };
        let site = &self.source.schema(schema).site;
        let target = self.follow(site.node, &site.at());
        let Some(id) = target
            .ok()
            .and_then(|(node, _)| self.source.schema_at(node))
        else {
            return false;
        };
        let schema = self.source.schema(id);
        let is_text = matches!(schema.types.as_slice(), [] | ["string"]);
        let shapes = ["properties", "items", "allOf", "oneOf", "anyOf"];
        is_text && shapes.iter().all(|key| schema.get(key).is_none())
    }

    fn written_body(&self, id: BodyId) -> Result<&'d source::Body<'d>> {
        let source = self.source;
        self.behind(&source.body_as_written(id).site, source.body(id))
    }

    /// A body of this media type. `id` names what the document does not name.
    pub(super) fn body_in(
        &mut self,
        body: &'d source::Body<'d>,
        media: &'d Media<'d>,
        id: &str,
    ) -> Result<Option<Body>> {
        self.refuse_sequences(media)?;
        let coding = coding(media.name);
        let is_form = coding == Coding::Multipart;
        let of = |ty| Body {
            media_type: media.name.to_owned(),
            coding,
            required: body.required || is_form,
            ty,
        };
        if coding == Coding::Raw {
            return Ok(Some(of(Type::File)));
        }
        let Some(schema) = media.schema else {
            return Err(self.refuse(
                &media.site.at(),
                "a body without `schema`",
                "a `schema` of the body",
            ));
        };
        let at = self.source.schema(schema).site.at();
        let before = self.refusals.len();
        let reading = self.read_schema(schema, &format!("{id} request"))?;
        if self.refusals.len() > before {
            // What it lacks for that is no second refusal.
            return Ok(Some(of(reading.ty)));
        }
        if coding != Coding::Json && !self.is_object(&reading.ty) {
            return Err(self.refuse(
                &at,
                "a form that is no object with properties",
                "an object with a property for each part",
            ));
        }
        if coding != Coding::Json {
            self.encoding(media, &reading.ty, coding)?;
        }
        if reading.ty == Type::File {
            return Err(self.refuse(
                &at,
                "a JSON body of binary content",
                "`multipart/form-data` with a `format: binary` part",
            ));
        }
        Ok(Some(of(reading.ty)))
    }

    /// Refuses what a media type says in OpenAPI 3.2 of a value that is a sequence, and a reference.
    pub(super) fn refuse_sequences(&self, media: &Media<'d>) -> Result<()> {
        let mut keys = ["$ref", "itemSchema", "prefixEncoding", "itemEncoding"].into_iter();
        match keys.find(|key| media.site.get(key).is_some()) {
            None => Ok(()),
            Some(key) => {
                let found = format!("`{key}` of a media type");
                let accepted = "a `schema` of the whole";
                Err(self.refuse(&media.site.at().child(key), found, accepted))
            }
        }
    }

    /// Whether the form among these media types has a file among its parts. Nothing is named for it:
    /// the body that is not taken has no type.
    fn uploads(&self, form: &Media<'d>) -> Result<bool> {
        match form.schema {
            Some(schema) => self.has_file(schema, true, 0),
            None => Ok(false),
        }
    }

    /// Whether a form has a part that is a file, or a part is one, or a list or a choice of these.
    /// What lies within an object that is a part is JSON.
    fn has_file(&self, schema: SchemaId, is_form: bool, depth: usize) -> Result<bool> {
        const DEEPEST: usize = 4;
        if depth > DEEPEST {
            return Ok(false);
        }
        let site = &self.source.schema(schema).site;
        let (node, _) = self.follow(site.node, &site.at())?;
        let Some(schema) = self.source.schema_at(node) else {
            return Ok(false);
        };
        let schema = self.source.schema(schema);
        if schema.text("format") == Some("binary") {
            return Ok(true);
        }
        let parts = schema.properties.iter().flatten().filter(|_| is_form);
        let parts = parts.map(|(_, part)| (*part, false));
        let branches = [&schema.all_of, &schema.any_of, &schema.one_of];
        let branches = branches
            .into_iter()
            .flatten()
            .flatten()
            .chain(&schema.items);
        for (part, is_form) in parts.chain(branches.map(|branch| (*branch, is_form))) {
            if self.has_file(part, is_form, depth + 1)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(name) => matches!(
                self.types.get(name).map(|t| &t.shape),
                Some(Shape::Object(_))
            ),
            _ => false,
        }
    }
}

/// Whether a media type of a body has a method of its own.
fn is_of_its_own(media: &Media<'_>) -> bool {
    media.site.get("x-method").is_some()
}
