//! What is waited for by asking again and again: `x-wait`.

use super::Normalizer;
use crate::document::{Node, Object};
use crate::error::Result;
use crate::model::{Answer, Field, Shape, Type, Wait};
use crate::openapi::source::Site;

/// What says how far something is, where the document names no other member.
const STATUS: &str = "status";
/// In milliseconds.
const PAUSE: u64 = 1000;

impl<'d> Normalizer<'d> {
    /// `x-wait` of an operation.
    pub(super) fn wait(
        &self,
        site: &Site<'d>,
        method: &str,
        answer: &Answer,
    ) -> Result<Option<Wait>> {
        let at = site.at().child("x-wait");
        let Some(given) = site.get("x-wait") else {
            return Ok(None);
        };
        if method != "get" {
            let found = "`x-wait` on an operation that is no GET";
            return Err(self.refuse(&at, found, "an operation that can be repeated as it is"));
        }
        let wait = given.as_object().and_then(read);
        let Some(wait) = wait else {
            let found = format!("`x-wait: {}`", given.to_json());
            let accepted = "the states that end the wait, and if need be the member that has the state and a pause in seconds, as in `{until: [done, failed], member: status, pause: 5}`";
            return Err(self.refuse(&at, found, accepted));
        };
        let Some(member) = self.state(answer, &wait.member) else {
            let found = format!(
                "`x-wait` by `{}`, which the answer does not have",
                wait.member
            );
            return Err(self.refuse(&at, found, "a text or an enum of the answer"));
        };
        match wait
            .ends
            .iter()
            .find(|end| !self.takes_text(&member.ty, end))
        {
            None => Ok(Some(wait)),
            Some(end) => {
                let found = format!("`x-wait` until `{end}`, which `{}` never is", wait.member);
                Err(self.refuse(&at.child("until"), found, "values of the enum"))
            }
        }
    }

    /// The member of the answer.
    fn state(&self, answer: &Answer, name: &str) -> Option<&Field> {
        let Some(Type::Named(ty)) = &answer.json else {
            return None;
        };
        match &self.types.get(ty)?.shape {
            Shape::Object(object) => object.fields.iter().find(|field| field.wire == name),
            _ => None,
        }
    }
}

fn read(given: &Object) -> Option<Wait> {
    let mut wait = Wait {
        member: STATUS.to_owned(),
        ends: Vec::new(),
        pause: PAUSE,
    };
    for (key, value) in given.iter() {
        match key {
            "until" => {
                let ends = value.as_array()?.iter().map(Node::as_str);
                wait.ends = ends
                    .map(|end| Some(end?.to_owned()))
                    .collect::<Option<_>>()?;
            }
            "member" => wait.member = value.as_str()?.to_owned(),
            "pause" => {
                let seconds = value.to_json().as_f64().filter(|seconds| *seconds > 0.0)?;
                wait.pause = (seconds * 1000.0) as u64;
            }
            _ => return None,
        }
    }
    (!wait.ends.is_empty() && wait.pause > 0).then_some(wait)
}
