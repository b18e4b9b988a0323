//! What a success gives.

use super::Normalizer;
use super::media_types::{essence, is_json};
use super::reading::Branch;
use crate::error::Result;
use crate::model::{Answer, EVENT_STREAM, JSON, TEXT, Type};
use crate::openapi::source::{Media, Operation};

/// What a success may have for content.
const ANSWERS: &str =
    "JSON, other content, or one of the two beside events; beside JSON also other content";

impl<'d> Normalizer<'d> {
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
        let mut all: Vec<(Answer, Vec<String>)> = Vec::new();
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
            let found = self.contents(content, id)?;
            if !all.contains(&found) {
                all.push(found);
            }
        }
        if successes == 0 && !is_faulty && !responses.iter().any(|(status, _)| is_redirect(status))
        {
            return Err(self.refuse(
                &at,
                "no successful response",
                "a response for 200, another 2XX, or `2XX`",
            ));
        }
        if successes == 0 {
            // What a redirect leads to is not said.
            all.push((
                Answer {
                    bytes: true,
                    ..Answer::default()
                },
                Vec::new(),
            ));
        }
        let (mut answer, mut media_types) = match all.len() {
            0 | 1 => all.pop().unwrap_or_default(),
            _ => self.one_of_several(all, operation, id)?,
        };
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

    fn contents(&mut self, content: &'d [Media<'d>], id: &str) -> Result<(Answer, Vec<String>)> {
        let mut answer = Answer::default();
        let mut media_types: Vec<String> = Vec::new();
        let plain = content.iter().find(|media| essence(media.name) == JSON);
        let json = plain.or_else(|| content.iter().find(|media| is_json(media.name)));
        // `Accept` asks for JSON, by its plainest name.
        let is_left = |media: &&Media<'d>| match json {
            Some(json) => std::ptr::eq(*media, json) || !is_json(media.name) && !is_xml(media.name),
            None => true,
        };
        // JSON first, whatever stands beside it.
        let mut contents: Vec<&Media<'d>> = content.iter().filter(is_left).collect();
        contents.sort_by_key(|media| !is_json(media.name));
        for media in contents {
            self.answer_content(media, id, &mut answer)?;
            media_types.push(media.name.to_owned());
        }
        Ok((answer, media_types))
    }

    /// A union of what several successes give, each as JSON.
    fn one_of_several(
        &mut self,
        all: Vec<(Answer, Vec<String>)>,
        operation: &'d Operation<'d>,
        id: &str,
    ) -> Result<(Answer, Vec<String>)> {
        let at = operation.site.at().child("responses");
        let Some(node) = operation.site.get("responses") else {
            return Ok(Default::default());
        };
        let mut branches: Vec<Branch<'d>> = Vec::new();
        let mut media_types: Vec<String> = Vec::new();
        let mut may_be_null = false;
        for (answer, names) in all {
            let is_json_alone = answer.json.is_some() && answer.events.is_none() && !answer.text;
            let Some(ty) = answer.json.filter(|_| is_json_alone) else {
                return Err(self.refuse(
                    &at,
                    "several successes with other content",
                    "one 2XX response with content, or several that are alike or have JSON alone",
                ));
            };
            let (ty, is_nullable) = match ty {
                Type::Nullable(inner) => (*inner, true),
                other => (other, false),
            };
            may_be_null |= is_nullable;
            if !branches.iter().any(|branch| branch.ty == ty) {
                branches.push(Branch {
                    union: node,
                    node: None,
                    component: None,
                    ty,
                });
            }
            let new = names.into_iter().filter(|name| !media_types.contains(name));
            let new: Vec<String> = new.collect();
            media_types.extend(new);
        }
        let name = self.begin_union(node, &at, &format!("{id} answer"));
        let reading = self.end_union(node, &at, name, branches, may_be_null)?;
        let answer = Answer {
            json: Some(reading.element()),
            ..Answer::default()
        };
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
        self.refuse_sequences(media)?;
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

/// Whether the media type is that of a value's other spelling.
fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// 2XX, or `default` where nothing else says what success is.
fn is_success<T>(status: &str, responses: &[(&str, T)]) -> bool {
    let success = |status: &str| status.starts_with('2');
    success(status) || (status == "default" && !responses.iter().any(|(status, _)| success(status)))
}

fn is_redirect(status: &str) -> bool {
    status.starts_with('3')
}

fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Nullable(_) => ty,
        other => Type::Nullable(Box::new(other)),
    }
}
