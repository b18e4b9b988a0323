//! Audio: a text becomes a short recording that remembers it, and a transcription gives it back. Voices
//! need a consent.

mod speech;
mod transcript;
mod voices;

use crate::mock::{Api, Call, Reply, Scenario, State};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Audio)
}

struct Audio;

impl Scenario for Audio {
    fn prepare(&self, api: &Api, state: &State, empty: bool) {
        if !empty {
            voices::prepare(api, state);
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        let answer = match call.operation_id() {
            "createSpeech" => speech::create(call),
            "createTranscription" => transcript::transcribe(call),
            "createTranslation" => transcript::translate(call),
            _ => return voices::answer(call),
        };
        Some(answer.unwrap_or_else(|refusal| refusal))
    }
}
