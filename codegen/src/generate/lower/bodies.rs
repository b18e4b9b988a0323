//! What an operation takes and gives.

use super::{Normalizer, flag};
use crate::document::{Node, Object, Pointer};
use crate::error::Result;
use crate::model::{Answer, Body, EVENT_STREAM, JSON, MULTIPART, Shape, TEXT, Type};

/// What a success may have for content.
const ANSWERS: &str =
    "JSON, other content, or one of the two beside events; beside JSON also `text/plain`";

impl<'d> Normalizer<'d> {
    pub(super) fn body(&mut self, node: &'d Node, at: &Pointer, id: &str) -> Result<Option<Body>> {
        let at = at.child("requestBody");
        let Some(body) = node.get("requestBody") else {
            return Ok(None);
        };
        let (body, at) = self.follow(body, &at)?;
        let content = at.child("content");
        let accepted = "one of the media types `application/json` and `multipart/form-data`";
        let Some(types) = body.get("content").and_then(Node::as_object) else {
            return Err(self.refuse(&at, "a request body without `content`", accepted));
        };
        let names: Vec<&str> = types.keys().collect();
        let has = |name| names.contains(&name);
        let media_type = match (has(JSON), has(MULTIPART)) {
            // The others, such as XML, are the server's offer to other clients.
            (true, false) => JSON,
            (false, true) => MULTIPART,
            _ => {
                let found = match names.as_slice() {
                    [] => "a request body without a media type".to_owned(),
                    [only] => format!("the request media type `{only}`"),
                    several => format!("the request media types `{}`", several.join("`, `")),
                };
                return Err(self.refuse(&content, found, accepted));
            }
        };
        let at = content.child(media_type).child("schema");
        let Some(schema) = types.get(media_type).and_then(|media| media.get("schema")) else {
            return Err(self.refuse(
                &content.child(media_type),
                "a body without `schema`",
                "a `schema` of the body",
            ));
        };
        let before = self.refusals.len();
        let reading = self.schema(schema, &at, &format!("{id} request"))?;
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
        if media_type == MULTIPART
            && let Some(media) = types.get(media_type)
        {
            self.check_encoding(media, &content.child(media_type), &reading.ty)?;
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
            required: flag(body, "required") || media_type == MULTIPART,
            ty: reading.ty,
        }))
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
        node: &'d Node,
        at: &Pointer,
        id: &str,
    ) -> Result<(Answer, Vec<String>)> {
        let at = at.child("responses");
        let Some(responses) = node.get("responses").and_then(Node::as_object) else {
            return Err(self.refuse(&at, "an operation without `responses`", "a 2XX response"));
        };
        let mut first: Option<(Answer, Vec<String>)> = None;
        let mut successes = 0;
        let mut without_content = 0;
        for (status, response) in responses
            .iter()
            .filter(|(status, _)| is_success(status, responses))
        {
            let (response, at) = self.follow(response, &at.child(status))?;
            successes += 1;
            let content = response.get("content").and_then(Node::as_object);
            let Some(content) = content.filter(|content| !content.is_empty()) else {
                without_content += 1;
                continue;
            };
            let mut answer = Answer::default();
            let mut media_types: Vec<String> = Vec::new();
            let has_json = content.keys().any(is_json);
            // JSON first, whatever stands beside it.
            let mut contents: Vec<_> = content.iter().collect();
            contents.sort_by_key(|(media_type, _)| !is_json(media_type));
            for (media_type, media) in contents {
                if has_json && is_xml(media_type) {
                    // `Accept` asks for JSON.
                    continue;
                }
                let at = at.child("content").child(media_type);
                self.answer_content(media_type, media, &at, id, &mut answer)?;
                media_types.push(media_type.to_owned());
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
        if successes == 0 {
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

    fn answer_content(
        &mut self,
        media_type: &str,
        media: &'d Node,
        at: &Pointer,
        id: &str,
        answer: &mut Answer,
    ) -> Result<()> {
        let is_json = is_json(media_type);
        let is_events = essence(media_type) == EVENT_STREAM;
        self.stream_end(media, at, is_events, answer)?;
        if answer.json.is_some() && essence(media_type) == TEXT {
            answer.text = true;
            return Ok(());
        }
        if !is_json && !is_events {
            if answer.json.is_some() || answer.text {
                return Err(self.refuse(at, format!("`{media_type}` beside JSON"), ANSWERS));
            }
            answer.bytes = true;
            return Ok(());
        }
        if is_json && (answer.bytes || answer.json.is_some()) {
            let found = format!("`{media_type}` beside other content");
            return Err(self.refuse(at, found, ANSWERS));
        }
        let schema = at.child("schema");
        let hint = if is_json {
            format!("{id} response")
        } else {
            format!("{id} event")
        };
        let ty = match media.get("schema") {
            None => Type::Any,
            Some(node) => self.schema(node, &schema, &hint)?.element(),
        };
        if ty == Type::File {
            return Err(self.refuse(
                &schema,
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
fn is_success(status: &str, responses: &Object) -> bool {
    let success = |status: &str| status.starts_with('2');
    success(status) || (status == "default" && !responses.keys().any(success))
}

fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        other => Type::Nullable(Box::new(other)),
    }
}
