//! What an operation takes and gives.

use super::Normalizer;
use crate::error::Result;
use crate::model::{Answer, Body, EVENT_STREAM, JSON, MULTIPART, Shape, TEXT, Type};
use crate::openapi::source::{self, BodyId, Media, Operation, SchemaId};

/// What a success may have for content.
const ANSWERS: &str =
    "JSON, other content, or one of the two beside events; beside JSON also other content";

/// A media type of a body with a method of its own.
pub(super) struct Other<'d> {
    pub method: String,
    pub body: &'d source::Body<'d>,
    pub media_type: &'static str,
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
        let accepted = "one of the media types `application/json` and `multipart/form-data`";
        let Some(types) = body.content.as_deref() else {
            return Err(self.refuse(&at, "a request body without `content`", accepted));
        };
        if self.refuse_faults(&content) {
            return Ok(None);
        }
        let shared = || types.iter().filter(|media| !is_of_its_own(media));
        let of = |name| shared().find(|media| media.name == name);
        let (media_type, media) = match (of(JSON), of(MULTIPART)) {
            // The others, such as XML, are the server's offer to other clients.
            (Some(json), None) => (JSON, json),
            (None, Some(form)) => (MULTIPART, form),
            // A form that uploads can do what JSON cannot; any other is the same in another spelling.
            (Some(_), Some(form)) if self.uploads(form)? => (MULTIPART, form),
            (Some(json), Some(_)) => (JSON, json),
            (None, None) => {
                let names: Vec<&str> = shared().map(|media| media.name).collect();
                let found = match names.as_slice() {
                    [] if types.is_empty() => "a request body without a media type".to_owned(),
                    [] => "a request body whose media types all have an `x-method`".to_owned(),
                    [only] => format!("the request media type `{only}`"),
                    several => format!("the request media types `{}`", several.join("`, `")),
                };
                return Err(self.refuse(&content, found, accepted));
            }
        };
        self.body_in(body, media_type, media, id)
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
        let media_type = [JSON, MULTIPART]
            .into_iter()
            .find(|name| *name == media.name);
        let (Some(media_type), None) = (media_type, own.next()) else {
            let found = format!("`x-method` beside `{}`", media.name);
            let accepted = "`x-method` beside one of `application/json` and `multipart/form-data`";
            return Err(self.refuse(&media.site.at().child("x-method"), found, accepted));
        };
        let method = self.own_method(&media.site)?.unwrap_or_default();
        Ok(Some(Other {
            method,
            body,
            media_type,
            media,
        }))
    }

    fn written_body(&self, id: BodyId) -> Result<&'d source::Body<'d>> {
        let source = self.source;
        self.behind(&source.body_as_written(id).site, source.body(id))
    }

    /// A body of this media type. `id` names what the document does not name.
    pub(super) fn body_in(
        &mut self,
        body: &'d source::Body<'d>,
        media_type: &'static str,
        media: &'d Media<'d>,
        id: &str,
    ) -> Result<Option<Body>> {
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
            return Ok(Some(Body {
                media_type,
                required: true,
                ty: reading.ty,
            }));
        }
        if media_type == MULTIPART && !self.is_object(&reading.ty) {
            return Err(self.refuse(
                &at,
                "a form that is no object with properties",
                "an object with a property for each part",
            ));
        }
        if media_type == MULTIPART {
            self.encoding(media, &reading.ty)?;
        }
        if reading.ty == Type::File {
            return Err(self.refuse(
                &at,
                "a JSON body of binary content",
                "`multipart/form-data` with a `format: binary` part",
            ));
        }
        Ok(Some(Body {
            media_type,
            required: body.required || media_type == MULTIPART,
            ty: reading.ty,
        }))
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

    /// What success looks like, and its media types with the one without streaming first.
    pub(super) fn answer(
        &mut self,
        operation: &'d Operation<'d>,
        id: &str,
    ) -> Result<(Answer, Vec<String>)> {
        let source = self.source;
        let at = operation.site.at().child("responses");
        let Some(responses) = &operation.responses else {
            return Err(self.refuse(&at, "an operation without `responses`", "a 2XX response"));
        };
        let is_faulty = self.refuse_faults(&at);
        let mut first: Option<(Answer, Vec<String>)> = None;
        let mut successes = 0;
        let mut without_content = 0;
        for (_, response) in responses
            .iter()
            .filter(|(status, _)| is_success(status, responses))
        {
            let written = &source.response_as_written(*response).site;
            let response = self.behind(written, source.response(*response))?;
            let at = response.site.at();
            successes += 1;
            self.refuse_faults(&at.child("content"));
            let content = response.content.as_ref();
            let Some(content) = content.filter(|content| !content.is_empty()) else {
                if let Some(other) = response.site.get("content")
                    && other.as_object().is_none()
                {
                    let at = at.child("content");
                    return Err(self.refuse(&at, other.value.kind(), "an object of media types"));
                }
                without_content += 1;
                continue;
            };
            let mut answer = Answer::default();
            let mut media_types: Vec<String> = Vec::new();
            let has_json = content.iter().any(|media| is_json(media.name));
            // JSON first, whatever stands beside it.
            let mut contents: Vec<&Media<'d>> = content.iter().collect();
            contents.sort_by_key(|media| !is_json(media.name));
            for media in contents {
                if has_json && is_xml(media.name) {
                    // `Accept` asks for JSON.
                    continue;
                }
                self.answer_content(media, id, &mut answer)?;
                media_types.push(media.name.to_owned());
            }
            let found = (answer, media_types);
            if first.as_ref().is_some_and(|first| *first != found) {
                return Err(self.refuse(
                    &at,
                    "a second success with other content",
                    "one 2XX response with content, or several with the same media types and `$ref`",
                ));
            }
            first = Some(found);
        }
        if successes == 0 && !is_faulty {
            return Err(self.refuse(
                &at,
                "no successful response",
                "a response for 200, another 2XX, or `2XX`",
            ));
        }
        let (mut answer, mut media_types) = first.unwrap_or_default();
        if without_content > 0 && !media_types.is_empty() {
            // An answer without content reads as null, which only an answer of JSON alone can say.
            let json = answer.json.take_if(|_| answer.events.is_none());
            let Some(ty) = json else {
                return Err(self.refuse(
                    &at,
                    "successes with and without content",
                    "one 2XX response, or several of which those with content have JSON alone",
                ));
            };
            answer.json = Some(nullable(ty));
        }
        media_types.sort_by_key(|media_type| media_type == EVENT_STREAM);
        Ok((answer, media_types))
    }

    fn answer_content(&mut self, media: &Media<'d>, id: &str, answer: &mut Answer) -> Result<()> {
        let media_type = media.name;
        let at = media.site.at();
        let is_json = is_json(media_type);
        let is_events = essence(media_type) == EVENT_STREAM;
        self.stream_end(media, is_events, answer)?;
        answer.event_text.extend(self.event_text(media, is_events)?);
        if answer.json.is_some() && essence(media_type) == TEXT {
            answer.text = true;
            return Ok(());
        }
        if !is_json && !is_events {
            if answer.text || (answer.json.is_some() && answer.events.is_some()) {
                let found = format!("`{media_type}` beside JSON and other content");
                return Err(self.refuse(&at, found, ANSWERS));
            }
            // A download can hold JSON as well.
            answer.json = None;
            answer.bytes = true;
            return Ok(());
        }
        if is_json && (answer.bytes || answer.json.is_some()) {
            let found = format!("`{media_type}` beside other content");
            return Err(self.refuse(&at, found, ANSWERS));
        }
        let hint = if is_json {
            format!("{id} response")
        } else {
            format!("{id} event")
        };
        let ty = match media.schema {
            None => Type::Any,
            Some(schema) => self.read_schema(schema, &hint)?.element(),
        };
        if ty == Type::File {
            return Err(self.refuse(
                &at.child("schema"),
                "binary content as JSON",
                "a media type such as `application/octet-stream`",
            ));
        }
        *(if is_json {
            &mut answer.json
        } else {
            &mut answer.events
        }) = Some(ty);
        Ok(())
    }
}

/// Whether a media type of a body has a method of its own.
fn is_of_its_own(media: &Media<'_>) -> bool {
    media.site.get("x-method").is_some()
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == JSON || essence.ends_with("+json")
}

/// Whether the media type is that of a value's other spelling.
fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// 2XX, or `default` where nothing else says what success is.
fn is_success<T>(status: &str, responses: &[(&str, T)]) -> bool {
    let success = |status: &str| status.starts_with('2');
    success(status) || (status == "default" && !responses.iter().any(|(status, _)| success(status)))
}

fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        other => Type::Nullable(Box::new(other)),
    }
}
