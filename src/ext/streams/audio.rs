//! Events of speech and of transcriptions.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::accumulator::Accumulator;
use crate::runtime::Json;
use crate::types::{SpeechEvent, SpeechUsage, TranscriptionEvent, TranscriptionTextDone};

/// Adds the events of a speech up, and passes each on as it came.
#[derive(Clone, Debug, Default)]
pub struct SpeechAccumulator {
    speech: Speech,
    /// A piece was no base64.
    is_malformed: bool,
    ended: bool,
}

/// A speech that came in events.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Speech {
    /// The recording, in the format that was asked for.
    pub audio: Vec<u8>,
    /// How many tokens were used.
    pub usage: Option<SpeechUsage>,
}

impl Accumulator for SpeechAccumulator {
    type Piece = SpeechEvent;
    type Event = SpeechEvent;
    type Whole = Speech;

    #[inline]
    fn add(&mut self, event: SpeechEvent) -> Vec<SpeechEvent> {
        match &event {
            SpeechEvent::AudioDelta(delta) => match STANDARD.decode(&delta.audio) {
                Ok(piece) => self.speech.audio.extend(piece),
                Err(_) => self.is_malformed = true,
            },
            SpeechEvent::AudioDone(done) => {
                self.speech.usage.clone_from(&done.usage);
                self.ended = true;
            }
            SpeechEvent::Other(_) => {}
        }
        vec![event]
    }

    #[inline]
    fn end(&mut self) -> Vec<SpeechEvent> {
        Vec::new()
    }

    #[inline]
    fn missing(&self) -> Option<Cow<'static, str>> {
        match (self.is_malformed, self.ended) {
            (true, _) => Some("a piece of the audio is no base64".into()),
            (_, false) => Some("there is no event of the type `speech.audio.done`".into()),
            _ => None,
        }
    }

    #[inline]
    fn into_whole(self) -> Speech {
        self.speech
    }
}

/// Adds the events of a transcription up, and passes each on as it came.
///
/// The last event has the whole text. Until then it is put together from the others.
#[derive(Clone, Debug)]
pub struct TranscriptAccumulator {
    transcript: TranscriptionTextDone,
    ended: bool,
}

impl Default for TranscriptAccumulator {
    #[inline]
    fn default() -> Self {
        Self {
            transcript: Json::empty(),
            ended: false,
        }
    }
}

impl Accumulator for TranscriptAccumulator {
    type Piece = TranscriptionEvent;
    type Event = TranscriptionEvent;
    type Whole = TranscriptionTextDone;

    #[inline]
    fn add(&mut self, event: TranscriptionEvent) -> Vec<TranscriptionEvent> {
        match &event {
            TranscriptionEvent::TextDelta(delta) => {
                self.transcript.text.push_str(&delta.delta);
                self.transcript.logprobs.extend_from_slice(&delta.logprobs);
            }
            TranscriptionEvent::TextDone(done) => {
                let came = std::mem::replace(&mut self.transcript, (**done).clone());
                if self.transcript.text.is_empty() {
                    self.transcript.text = came.text;
                }
                if self.transcript.logprobs.is_empty() {
                    self.transcript.logprobs = came.logprobs;
                }
                self.ended = true;
            }
            _ => {}
        }
        vec![event]
    }

    #[inline]
    fn end(&mut self) -> Vec<TranscriptionEvent> {
        Vec::new()
    }

    #[inline]
    fn missing(&self) -> Option<Cow<'static, str>> {
        let last = "there is no event of the type `transcript.text.done`";
        (!self.ended).then_some(last.into())
    }

    #[inline]
    fn into_whole(self) -> TranscriptionTextDone {
        self.transcript
    }
}

#[cfg(feature = "client")]
mod streams {
    use super::*;
    use crate::EventStream;
    use crate::ext::streams::accumulated::{Accumulated, Interrupted};

    impl EventStream<SpeechEvent> {
        /// A stream of the same events, which at its end is the whole recording.
        #[inline]
        pub fn accumulate(self) -> Accumulated<SpeechAccumulator> {
            Accumulated::new(self)
        }

        /// Reads the stream to its end, and gives the whole recording.
        ///
        /// # Errors
        ///
        /// The first error of the stream, a piece that is no base64, or an end that came too early, with
        /// what had arrived.
        #[inline]
        pub async fn into_speech(self) -> crate::Result<Speech, Interrupted<Speech>> {
            self.accumulate().into_whole().await
        }
    }

    impl EventStream<TranscriptionEvent> {
        /// A stream of the same events, which at its end is the whole transcript.
        #[inline]
        pub fn accumulate(self) -> Accumulated<TranscriptAccumulator> {
            Accumulated::new(self)
        }

        /// Reads the stream to its end, and gives the whole transcript.
        ///
        /// # Errors
        ///
        /// The first error of the stream, or an end that came too early, with what had arrived.
        #[inline]
        pub async fn into_transcript(
            self,
        ) -> crate::Result<TranscriptionTextDone, Interrupted<TranscriptionTextDone>> {
            self.accumulate().into_whole().await
        }
    }
}
