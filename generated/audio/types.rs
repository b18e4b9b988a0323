// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listVoiceConsents`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListVoiceConsentsParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
}

impl ListVoiceConsentsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        runtime::set(&mut self.after, after.into());
        self
    }

    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Clone for ListVoiceConsentsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
        }
    }
}

impl PartialEq for ListVoiceConsentsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
    }
}

/// A text, and how it is spoken.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateSpeechRequest {
    /// The id of the model that speaks, such as `gpt-4o-mini-tts` or `tts-1`.
    pub model: String,
    /// What to say, in at most 4096 characters.
    ///
    /// Bounds: at most 4096 characters.
    pub input: String,
    /// A voice, by its name or by the id of one of your own.
    pub voice: Voice,
    /// How to speak: the mood, the accent, the pace; in at most 4096 characters.
    ///
    /// The models `tts-1` and `tts-1-hd` do not know it.
    ///
    /// Bounds: at most 4096 characters.
    pub instructions: Option<String>,
    /// The format of the recording.
    ///
    /// `pcm` is what `wav` holds without its header: samples of 16 bits at 24 kHz, the low byte
    /// first.
    ///
    /// Default of the server: `"mp3"`.
    pub response_format: Option<SpeechFormat>,
    /// How fast to speak, from a quarter of the usual pace to four times as fast.
    ///
    /// Bounds: 0.25 to 4. Default of the server: `1`.
    pub speed: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateSpeechRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        model: impl Into<String>,
        input: impl Into<String>,
        voice: impl Into<Voice>,
    ) -> Self {
        Self {
            model: model.into(),
            input: input.into(),
            voice: voice.into(),
            instructions: None,
            response_format: None,
            speed: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How to speak: the mood, the accent, the pace; in at most 4096 characters.
    ///
    /// Bounds: at most 4096 characters.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        runtime::set(&mut self.instructions, instructions.into());
        self
    }

    /// The format of the recording.
    ///
    /// Default of the server: `"mp3"`.
    #[must_use]
    #[inline]
    pub fn response_format(mut self, response_format: impl Into<SpeechFormat>) -> Self {
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// How fast to speak, from a quarter of the usual pace to four times as fast.
    ///
    /// Bounds: 0.25 to 4. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for CreateSpeechRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input: runtime::copied(&self.input),
            voice: runtime::copied(&self.voice),
            instructions: runtime::copied(&self.instructions),
            response_format: runtime::copied(&self.response_format),
            speed: self.speed,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateSpeechRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.voice, &other.voice)
            && runtime::equal(&self.instructions, &other.instructions)
            && runtime::equal(&self.response_format, &other.response_format)
            && runtime::equal(&self.speed, &other.speed)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateSpeechRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateSpeechRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateSpeechRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateSpeechRequest",
        &[
            runtime::Member::required("model"),
            runtime::Member::required("input"),
            runtime::Member::required("voice"),
            runtime::Member::optional("instructions"),
            runtime::Member::optional("response_format"),
            runtime::Member::optional("speed"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            input: runtime::Json::empty(),
            voice: runtime::Json::empty(),
            instructions: None,
            response_format: None,
            speed: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input, value),
            2 => runtime::Json::take(&mut self.voice, value),
            3 => runtime::Json::take(&mut self.instructions, value),
            4 => runtime::Json::take(&mut self.response_format, value),
            5 => runtime::Json::take(&mut self.speed, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input),
            2 => runtime::Json::shape(&self.voice),
            3 => runtime::Json::shape(&self.instructions),
            4 => runtime::Json::shape(&self.response_format),
            5 => runtime::Json::shape(&self.speed),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The format of the recording.
///
/// `pcm` is what `wav` holds without its header: samples of 16 bits at 24 kHz, the low byte
/// first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechFormat {
    /// `mp3`
    Mp3,
    /// `opus`
    Opus,
    /// `aac`
    Aac,
    /// `flac`
    Flac,
    /// `wav`
    Wav,
    /// `pcm`
    Pcm,
    /// A value that the document does not name.
    Other(String),
}

impl SpeechFormat {
    const VALUES: &'static [&'static str] = &["mp3", "opus", "aac", "flac", "wav", "pcm"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mp3 => "mp3",
            Self::Opus => "opus",
            Self::Aac => "aac",
            Self::Flac => "flac",
            Self::Wav => "wav",
            Self::Pcm => "pcm",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for SpeechFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Mp3,
            1 => Self::Opus,
            2 => Self::Aac,
            3 => Self::Flac,
            4 => Self::Wav,
            5 => Self::Pcm,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for SpeechFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for SpeechFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for SpeechFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for SpeechFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for SpeechFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SpeechFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// An event of speech that is being made.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpeechEvent {
    /// A piece of the recording.
    AudioDelta(SpeechAudioDelta),
    /// The end of the speech.
    AudioDone(SpeechAudioDone),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<SpeechAudioDelta> for SpeechEvent {
    #[inline]
    fn from(value: SpeechAudioDelta) -> Self {
        Self::AudioDelta(value)
    }
}

impl From<SpeechAudioDone> for SpeechEvent {
    #[inline]
    fn from(value: SpeechAudioDone) -> Self {
        Self::AudioDone(value)
    }
}

impl Clone for SpeechEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::AudioDelta(form) => Self::AudioDelta(runtime::copied(form)),
            Self::AudioDone(form) => Self::AudioDone(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for SpeechEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::AudioDelta(one), Self::AudioDelta(other)) => runtime::equal(one, other),
            (Self::AudioDone(one), Self::AudioDone(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for SpeechEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SpeechEvent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::AudioDelta(form) => runtime::Json::shape(form),
            Self::AudioDone(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for SpeechEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["speech.audio.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["audio"],
                    constants: &[("type", runtime::Scalar::Text("speech.audio.delta"))],
                },
            },
runtime::UnionForm {
                tags: &["speech.audio.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("speech.audio.done"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::AudioDelta(runtime::Json::empty()),
            1 => Self::AudioDone(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::AudioDelta(form) => runtime::Json::take(form, value),
            Self::AudioDone(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A piece of the recording.
#[derive(Debug)]
#[non_exhaustive]
pub struct SpeechAudioDelta {
    /// The piece in base64, in the format that was asked for.
    ///
    /// The decoded pieces together, in their order, are the recording.
    pub audio: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl SpeechAudioDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "speech.audio.delta";
}

impl Clone for SpeechAudioDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            audio: runtime::copied(&self.audio),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SpeechAudioDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.audio, &other.audio)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SpeechAudioDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechAudioDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SpeechAudioDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SpeechAudioDelta",
        &[
            runtime::Member::constant("type", "speech.audio.delta"),
            runtime::Member::required("audio"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            audio: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.audio, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.audio),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The end of the speech.
#[derive(Debug)]
#[non_exhaustive]
pub struct SpeechAudioDone {
    /// How many tokens the speech used.
    pub usage: Option<SpeechUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for SpeechAudioDone {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl SpeechAudioDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "speech.audio.done";
}

impl Clone for SpeechAudioDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SpeechAudioDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SpeechAudioDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechAudioDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SpeechAudioDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SpeechAudioDone",
        &[
            runtime::Member::constant("type", "speech.audio.done"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How many tokens the speech used.
#[derive(Debug)]
#[non_exhaustive]
pub struct SpeechUsage {
    /// Those of the text and the instructions.
    ///
    /// Reads as `0` when it is absent or null.
    pub input_tokens: i64,
    /// Those of the recording.
    ///
    /// Reads as `0` when it is absent or null.
    pub output_tokens: i64,
    /// The sum of both.
    ///
    /// Reads as `0` when it is absent or null.
    pub total_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for SpeechUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for SpeechUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_tokens: self.input_tokens,
            output_tokens: self.output_tokens,
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SpeechUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SpeechUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SpeechUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SpeechUsage",
        &[
            runtime::Member::defaulted("input_tokens"),
            runtime::Member::defaulted("output_tokens"),
            runtime::Member::defaulted("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_tokens: runtime::Json::empty(),
            output_tokens: runtime::Json::empty(),
            total_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input_tokens, value),
            1 => runtime::Json::take(&mut self.output_tokens, value),
            2 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input_tokens),
            1 => runtime::Json::shape(&self.output_tokens),
            2 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A recording, and how to transcribe it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateTranscriptionRequest {
    /// The recording: `flac`, `mp3`, `mp4`, `mpeg`, `mpga`, `m4a`, `ogg`, `wav` or `webm`.
    ///
    /// The server recognizes the format by the name of the file and its content type.
    pub file: runtime::FilePart,
    /// The id of the model, such as `gpt-4o-transcribe` or `whisper-1`.
    ///
    /// `gpt-4o-transcribe-diarize` tells speakers apart.
    pub model: String,
    /// Where a recording is cut into chunks; it is one chunk unless this is given.
    ///
    /// `gpt-4o-transcribe-diarize` needs it for what is longer than 30 seconds.
    pub chunking_strategy: Option<TranscriptionChunking>,
    /// What else the answer has.
    pub include: Option<Vec<TranscriptionInclude>>,
    /// Words and names that are likely to be said. `gpt-transcribe` alone knows it.
    pub keywords: Option<Vec<String>>,
    /// Names for the speakers of `known_speaker_references`, in the same order, at most 4.
    ///
    /// The answer calls these speakers by them.
    ///
    /// Bounds: at most 4 items.
    pub known_speaker_names: Option<Vec<String>>,
    /// Samples of the speech of known speakers, as `data:` URLs in base64, at most 4.
    ///
    /// Each is between 2 and 10 seconds long, in any format that `file` may have.
    ///
    /// Bounds: at most 4 items.
    pub known_speaker_references: Option<Vec<String>>,
    /// The language that is spoken, by its ISO 639-1 code, such as `en`.
    ///
    /// A model that knows the language is faster and makes fewer mistakes.
    pub language: Option<String>,
    /// The languages that may be spoken, by their ISO 639-1 codes.
    ///
    /// `gpt-transcribe` alone knows it.
    ///
    /// Bounds: at least 1 items.
    pub languages: Option<Vec<String>>,
    /// Text that sets the style, spells names, or is what was said before the recording begins.
    ///
    /// It should be in the language of the recording. `gpt-4o-transcribe-diarize` refuses it.
    pub prompt: Option<String>,
    /// The form of the answer: JSON of three kinds, plain text, or subtitles as `srt` or `vtt`.
    ///
    /// `verbose_json` has times, `diarized_json` has speakers. `whisper-1` knows all but
    /// `diarized_json`; `gpt-4o-transcribe-diarize` knows `json`, `text` and `diarized_json`; other
    /// models know `json` alone.
    ///
    /// Default of the server: `"json"`.
    pub response_format: Option<TranscriptionFormat>,
    /// The sampling temperature, from 0 to 1.
    ///
    /// At 0 the model raises it by itself where it is too unsure of what it hears.
    ///
    /// Default of the server: `0`.
    pub temperature: Option<f64>,
    /// Of what the answer has the times. It needs `verbose_json`.
    ///
    /// The times of words take longer, those of segments do not. `gpt-4o-transcribe-diarize`
    /// does not know it.
    ///
    /// Default of the server: `["segment"]`.
    pub timestamp_granularities: Option<Vec<TranscriptionGranularity>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateTranscriptionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file: impl Into<runtime::FilePart>, model: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            model: model.into(),
            chunking_strategy: None,
            include: None,
            keywords: None,
            known_speaker_names: None,
            known_speaker_references: None,
            language: None,
            languages: None,
            prompt: None,
            response_format: None,
            temperature: None,
            timestamp_granularities: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Where a recording is cut into chunks; it is one chunk unless this is given.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<TranscriptionChunking>,
    ) -> Self {
        runtime::set(&mut self.chunking_strategy, chunking_strategy.into());
        self
    }

    /// What else the answer has.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TranscriptionInclude>>,
    ) -> Self {
        runtime::set(&mut self.include, include.into_iter().map(Into::into).collect());
        self
    }

    /// Words and names that are likely to be said. `gpt-transcribe` alone knows it.
    #[must_use]
    #[inline]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(&mut self.keywords, keywords.into_iter().map(Into::into).collect());
        self
    }

    /// Names for the speakers of `known_speaker_references`, in the same order, at most 4.
    ///
    /// Bounds: at most 4 items.
    #[must_use]
    #[inline]
    pub fn known_speaker_names(
        mut self,
        known_speaker_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.known_speaker_names,
            known_speaker_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Samples of the speech of known speakers, as `data:` URLs in base64, at most 4.
    ///
    /// Bounds: at most 4 items.
    #[must_use]
    #[inline]
    pub fn known_speaker_references(
        mut self,
        known_speaker_references: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.known_speaker_references,
            known_speaker_references.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The language that is spoken, by its ISO 639-1 code, such as `en`.
    #[must_use]
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        runtime::set(&mut self.language, language.into());
        self
    }

    /// The languages that may be spoken, by their ISO 639-1 codes.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.languages,
            languages.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Text that sets the style, spells names, or is what was said before the recording begins.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        runtime::set(&mut self.prompt, prompt.into());
        self
    }

    /// The form of the answer: JSON of three kinds, plain text, or subtitles as `srt` or `vtt`.
    ///
    /// Default of the server: `"json"`.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<TranscriptionFormat>,
    ) -> Self {
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// The sampling temperature, from 0 to 1.
    ///
    /// Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Of what the answer has the times. It needs `verbose_json`.
    ///
    /// Default of the server: `["segment"]`.
    #[must_use]
    #[inline]
    pub fn timestamp_granularities(
        mut self,
        timestamp_granularities: impl IntoIterator<
            Item = impl Into<TranscriptionGranularity>,
        >,
    ) -> Self {
        runtime::set(
            &mut self.timestamp_granularities,
            timestamp_granularities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::timestamp_granularities`](Self#structfield.timestamp_granularities).
    #[must_use]
    #[inline]
    pub fn timestamp_granularity(
        mut self,
        timestamp_granularity: impl Into<TranscriptionGranularity>,
    ) -> Self {
        self.timestamp_granularities
            .get_or_insert_default()
            .push(timestamp_granularity.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateTranscriptionRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("file", &self.file);
        form = form.text("model", &self.model);
        if let Some(value) = &self.chunking_strategy {
            match value {
                TranscriptionChunking::ServerVad(value) => {
                    form = form.nested("chunking_strategy", value);
                }
                TranscriptionChunking::Mode(value) => {
                    form = form.text("chunking_strategy", value);
                }
                TranscriptionChunking::Other(value) => {
                    match value {
                        serde_json::Value::String(value) => {
                            form = form.text("chunking_strategy", value);
                        }
                        value => {
                            form = form.nested("chunking_strategy", value);
                        }
                    }
                }
            }
        }
        if let Some(value) = &self.include {
            for value in value {
                form = form.text("include[]", value);
            }
        }
        if let Some(value) = &self.keywords {
            for value in value {
                form = form.text("keywords[]", value);
            }
        }
        if let Some(value) = &self.known_speaker_names {
            for value in value {
                form = form.text("known_speaker_names[]", value);
            }
        }
        if let Some(value) = &self.known_speaker_references {
            for value in value {
                form = form.text("known_speaker_references[]", value);
            }
        }
        if let Some(value) = &self.language {
            form = form.text("language", value);
        }
        if let Some(value) = &self.languages {
            for value in value {
                form = form.text("languages[]", value);
            }
        }
        if let Some(value) = &self.prompt {
            form = form.text("prompt", value);
        }
        if let Some(value) = &self.response_format {
            form = form.text("response_format", value);
        }
        if let Some(value) = &self.temperature {
            form = form.finite("temperature", value).text("temperature", value);
        }
        if let Some(value) = &self.timestamp_granularities {
            for value in value {
                form = form.text("timestamp_granularities[]", value);
            }
        }
        form.extra(&self.extra)
    }
}

impl Clone for CreateTranscriptionRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file: runtime::copied(&self.file),
            model: runtime::copied(&self.model),
            chunking_strategy: runtime::copied(&self.chunking_strategy),
            include: runtime::copied(&self.include),
            keywords: runtime::copied(&self.keywords),
            known_speaker_names: runtime::copied(&self.known_speaker_names),
            known_speaker_references: runtime::copied(&self.known_speaker_references),
            language: runtime::copied(&self.language),
            languages: runtime::copied(&self.languages),
            prompt: runtime::copied(&self.prompt),
            response_format: runtime::copied(&self.response_format),
            temperature: self.temperature,
            timestamp_granularities: runtime::copied(&self.timestamp_granularities),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// The form of the answer: JSON of three kinds, plain text, or subtitles as `srt` or `vtt`.
///
/// `verbose_json` has times, `diarized_json` has speakers. `whisper-1` knows all but
/// `diarized_json`; `gpt-4o-transcribe-diarize` knows `json`, `text` and `diarized_json`; other
/// models know `json` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionFormat {
    /// `json`
    Json,
    /// `text`
    Text,
    /// `srt`
    Srt,
    /// `verbose_json`
    VerboseJson,
    /// `vtt`
    Vtt,
    /// `diarized_json`
    DiarizedJson,
    /// A value that the document does not name.
    Other(String),
}

impl TranscriptionFormat {
    const VALUES: &'static [&'static str] = &[
        "json",
        "text",
        "srt",
        "verbose_json",
        "vtt",
        "diarized_json",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Srt => "srt",
            Self::VerboseJson => "verbose_json",
            Self::Vtt => "vtt",
            Self::DiarizedJson => "diarized_json",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranscriptionFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Json,
            1 => Self::Text,
            2 => Self::Srt,
            3 => Self::VerboseJson,
            4 => Self::Vtt,
            5 => Self::DiarizedJson,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranscriptionFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranscriptionFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranscriptionFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranscriptionFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Something that a transcription has on request alone.
///
/// `logprobs` are the probabilities of its tokens, which need the format `json`;
/// `gpt-4o-transcribe-diarize` and `whisper-1` do not give them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionInclude {
    /// `logprobs`
    Logprobs,
    /// A value that the document does not name.
    Other(String),
}

impl TranscriptionInclude {
    const VALUES: &'static [&'static str] = &["logprobs"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Logprobs => "logprobs",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranscriptionInclude {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Logprobs,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranscriptionInclude {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranscriptionInclude {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranscriptionInclude {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranscriptionInclude {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionInclude {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionInclude {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A kind of piece whose times are given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionGranularity {
    /// `word`
    Word,
    /// `segment`
    Segment,
    /// A value that the document does not name.
    Other(String),
}

impl TranscriptionGranularity {
    const VALUES: &'static [&'static str] = &["word", "segment"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Word => "word",
            Self::Segment => "segment",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranscriptionGranularity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Word,
            1 => Self::Segment,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranscriptionGranularity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranscriptionGranularity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranscriptionGranularity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranscriptionGranularity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionGranularity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionGranularity {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Where a recording is cut into chunks; it is one chunk unless this is given.
///
/// `gpt-4o-transcribe-diarize` needs it for what is longer than 30 seconds.
#[derive(Debug)]
#[non_exhaustive]
pub enum TranscriptionChunking {
    /// Has the server choose where to cut.
    Mode(TranscriptionChunkingMode),
    /// Has the server cut where it hears no voice, by these settings.
    ServerVad(TranscriptionServerVad),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl TranscriptionChunking {
    /// [`TranscriptionServerVad::new`] as this form.
    #[inline]
    pub fn server_vad() -> Self {
        Self::ServerVad(TranscriptionServerVad::new())
    }
}

impl From<TranscriptionServerVad> for TranscriptionChunking {
    #[inline]
    fn from(value: TranscriptionServerVad) -> Self {
        Self::ServerVad(value)
    }
}

impl From<TranscriptionChunkingMode> for TranscriptionChunking {
    #[inline]
    fn from(value: TranscriptionChunkingMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for TranscriptionChunking {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for TranscriptionChunking {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

impl Clone for TranscriptionChunking {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Mode(form) => Self::Mode(runtime::copied(form)),
            Self::ServerVad(form) => Self::ServerVad(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for TranscriptionChunking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mode(one), Self::Mode(other)) => runtime::equal(one, other),
            (Self::ServerVad(one), Self::ServerVad(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for TranscriptionChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionChunking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionChunking {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::ServerVad(form) => runtime::Json::shape(form),
            Self::Mode(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for TranscriptionChunking {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("server_vad"))],
                },
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ServerVad(runtime::Json::empty()),
            1 => Self::Mode(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ServerVad(form) => runtime::Json::take(form, value),
            Self::Mode(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Has the server choose where to cut.
///
/// It evens out the loudness and cuts where it hears no voice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionChunkingMode {
    /// `auto`
    Auto,
    /// A value that the document does not name.
    Other(String),
}

impl TranscriptionChunkingMode {
    const VALUES: &'static [&'static str] = &["auto"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranscriptionChunkingMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranscriptionChunkingMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranscriptionChunkingMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranscriptionChunkingMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranscriptionChunkingMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionChunkingMode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionChunkingMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Has the server cut where it hears no voice, by these settings.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionServerVad {
    /// How many milliseconds before a voice belong to its chunk.
    ///
    /// Default of the server: `300`.
    pub prefix_padding_ms: Option<u32>,
    /// After how many milliseconds of silence a chunk ends.
    ///
    /// Short ones cut where a speaker only pauses.
    ///
    /// Default of the server: `200`.
    pub silence_duration_ms: Option<u32>,
    /// How loud a voice must be, from 0 to 1. Where there is noise, more is better.
    ///
    /// Default of the server: `0.5`.
    pub threshold: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for TranscriptionServerVad {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl TranscriptionServerVad {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this strategy.
    pub const TYPE: &'static str = "server_vad";
}

impl TranscriptionServerVad {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many milliseconds before a voice belong to its chunk.
    ///
    /// Default of the server: `300`.
    #[must_use]
    #[inline]
    pub fn prefix_padding_ms(mut self, prefix_padding_ms: u32) -> Self {
        self.prefix_padding_ms = Some(prefix_padding_ms);
        self
    }

    /// After how many milliseconds of silence a chunk ends.
    ///
    /// Default of the server: `200`.
    #[must_use]
    #[inline]
    pub fn silence_duration_ms(mut self, silence_duration_ms: u32) -> Self {
        self.silence_duration_ms = Some(silence_duration_ms);
        self
    }

    /// How loud a voice must be, from 0 to 1. Where there is noise, more is better.
    ///
    /// Default of the server: `0.5`.
    #[must_use]
    #[inline]
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for TranscriptionServerVad {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            prefix_padding_ms: self.prefix_padding_ms,
            silence_duration_ms: self.silence_duration_ms,
            threshold: self.threshold,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionServerVad {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.prefix_padding_ms, &other.prefix_padding_ms)
            && runtime::equal(&self.silence_duration_ms, &other.silence_duration_ms)
            && runtime::equal(&self.threshold, &other.threshold)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionServerVad {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionServerVad {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionServerVad {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionServerVad",
        &[
            runtime::Member::constant("type", "server_vad"),
            runtime::Member::optional("prefix_padding_ms"),
            runtime::Member::optional("silence_duration_ms"),
            runtime::Member::optional("threshold"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            prefix_padding_ms: None,
            silence_duration_ms: None,
            threshold: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.prefix_padding_ms, value),
            2 => runtime::Json::take(&mut self.silence_duration_ms, value),
            3 => runtime::Json::take(&mut self.threshold, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.prefix_padding_ms),
            2 => runtime::Json::shape(&self.silence_duration_ms),
            3 => runtime::Json::shape(&self.threshold),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is said in a recording.
///
/// Which members it has, beside the text, depends on `response_format` and the model.
#[derive(Debug)]
#[non_exhaustive]
pub struct Transcription {
    /// The whole text.
    pub text: String,
    /// What was done, always `transcribe`.
    ///
    /// Reads as `"transcribe"` when it is absent or null.
    pub task: String,
    /// The language, by its English name, in the format `verbose_json`.
    pub language: Option<String>,
    /// The languages that were heard, if the model tells.
    ///
    /// It is empty too where none could be made out.
    ///
    /// Reads as `[]` when it is absent or null.
    pub languages: Vec<TranscriptionLanguage>,
    /// How long the recording is, in seconds, in the formats `verbose_json` and
    /// `diarized_json`.
    pub duration: Option<f64>,
    /// The words with their times, if `timestamp_granularities` asked for them.
    ///
    /// Reads as `[]` when it is absent or null.
    pub words: Vec<TranscriptionWord>,
    /// The pieces of the text, with their times.
    ///
    /// In the format `verbose_json` they have the numbers of the decoder, and in
    /// `diarized_json` the speakers.
    ///
    /// Reads as `[]` when it is absent or null.
    pub segments: Vec<TranscriptionSegment>,
    /// The probabilities of the tokens, if `include` asked for them.
    ///
    /// Reads as `[]` when it is absent or null.
    pub logprobs: Vec<TranscriptionLogprob>,
    /// What a transcription is billed by: tokens or the length of the recording.
    ///
    /// That depends on the model.
    pub usage: Option<TranscriptionUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Transcription {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            task: runtime::copied(&self.task),
            language: runtime::copied(&self.language),
            languages: runtime::copied(&self.languages),
            duration: self.duration,
            words: runtime::copied(&self.words),
            segments: runtime::copied(&self.segments),
            logprobs: runtime::copied(&self.logprobs),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Transcription {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.task, &other.task)
            && runtime::equal(&self.language, &other.language)
            && runtime::equal(&self.languages, &other.languages)
            && runtime::equal(&self.duration, &other.duration)
            && runtime::equal(&self.words, &other.words)
            && runtime::equal(&self.segments, &other.segments)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Transcription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Transcription {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Transcription {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Transcription",
        &[
            runtime::Member::required("text"),
            runtime::Member::filled("task"),
            runtime::Member::optional("language"),
            runtime::Member::defaulted("languages"),
            runtime::Member::optional("duration"),
            runtime::Member::defaulted("words"),
            runtime::Member::defaulted("segments"),
            runtime::Member::defaulted("logprobs"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            task: runtime::Json::empty(),
            language: None,
            languages: runtime::Json::empty(),
            duration: None,
            words: runtime::Json::empty(),
            segments: runtime::Json::empty(),
            logprobs: runtime::Json::empty(),
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.text, value),
            1 => runtime::Json::take(&mut self.task, value),
            2 => runtime::Json::take(&mut self.language, value),
            3 => runtime::Json::take(&mut self.languages, value),
            4 => runtime::Json::take(&mut self.duration, value),
            5 => runtime::Json::take(&mut self.words, value),
            6 => runtime::Json::take(&mut self.segments, value),
            7 => runtime::Json::take(&mut self.logprobs, value),
            8 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.task = "transcribe".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.text),
            1 => runtime::Json::shape(&self.task),
            2 => runtime::Json::shape(&self.language),
            3 => runtime::Json::shape(&self.languages),
            4 => runtime::Json::shape(&self.duration),
            5 => runtime::Json::shape(&self.words),
            6 => runtime::Json::shape(&self.segments),
            7 => runtime::Json::shape(&self.logprobs),
            8 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A language that was heard.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionLanguage {
    /// The code of the language, such as `en`.
    pub code: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TranscriptionLanguage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: runtime::copied(&self.code),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionLanguage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionLanguage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionLanguage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionLanguage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionLanguage",
        &[runtime::Member::required("code")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.code, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.code),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A word, and when it is said.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionWord {
    /// The word.
    pub word: String,
    /// When it begins, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub start: f64,
    /// When it ends, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub end: f64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TranscriptionWord {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            word: runtime::copied(&self.word),
            start: self.start,
            end: self.end,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionWord {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.word, &other.word)
            && runtime::equal(&self.start, &other.start)
            && runtime::equal(&self.end, &other.end)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionWord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionWord {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionWord {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionWord",
        &[
            runtime::Member::required("word"),
            runtime::Member::defaulted("start"),
            runtime::Member::defaulted("end"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            word: runtime::Json::empty(),
            start: runtime::Json::empty(),
            end: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.word, value),
            1 => runtime::Json::take(&mut self.start, value),
            2 => runtime::Json::take(&mut self.end, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.word),
            1 => runtime::Json::shape(&self.start),
            2 => runtime::Json::shape(&self.end),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of the text, when it is said, and what is known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionSegment {
    /// The id of a segment, a number in `verbose_json` and a text in `diarized_json`.
    pub id: Option<TranscriptionSegmentId>,
    /// The kind of this object, always `transcript.text.segment`.
    ///
    /// Reads as `"transcript.text.segment"` when it is absent or null.
    pub type_: String,
    /// When it begins, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub start: f64,
    /// When it ends, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub end: f64,
    /// What is said.
    pub text: String,
    /// Who says it, in the format `diarized_json`.
    ///
    /// It is one of `known_speaker_names`, or a letter for somebody else, the first one `A`.
    pub speaker: Option<String>,
    /// Where the window begins that the segment was decoded in, in hundredths of a second.
    pub seek: Option<i64>,
    /// The ids of the tokens.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tokens: Vec<i64>,
    /// The temperature at which it was sampled.
    pub temperature: Option<f64>,
    /// The mean of the logarithms of the tokens' probabilities; below -1 they are not to be
    /// trusted.
    pub avg_logprob: Option<f64>,
    /// How far the text can be compressed; above 2.4 it repeats itself too much.
    pub compression_ratio: Option<f64>,
    /// How likely nobody speaks, from 0 to 1.
    ///
    /// It counts as silence if this is high and `avg_logprob` is below -1.
    pub no_speech_prob: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TranscriptionSegment {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            type_: runtime::copied(&self.type_),
            start: self.start,
            end: self.end,
            text: runtime::copied(&self.text),
            speaker: runtime::copied(&self.speaker),
            seek: self.seek,
            tokens: runtime::copied(&self.tokens),
            temperature: self.temperature,
            avg_logprob: self.avg_logprob,
            compression_ratio: self.compression_ratio,
            no_speech_prob: self.no_speech_prob,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionSegment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.start, &other.start)
            && runtime::equal(&self.end, &other.end)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.speaker, &other.speaker)
            && runtime::equal(&self.seek, &other.seek)
            && runtime::equal(&self.tokens, &other.tokens)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.avg_logprob, &other.avg_logprob)
            && runtime::equal(&self.compression_ratio, &other.compression_ratio)
            && runtime::equal(&self.no_speech_prob, &other.no_speech_prob)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionSegment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionSegment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionSegment {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionSegment",
        &[
            runtime::Member::optional("id"),
            runtime::Member::filled("type"),
            runtime::Member::defaulted("start"),
            runtime::Member::defaulted("end"),
            runtime::Member::required("text"),
            runtime::Member::optional("speaker"),
            runtime::Member::optional("seek"),
            runtime::Member::defaulted("tokens"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("avg_logprob"),
            runtime::Member::optional("compression_ratio"),
            runtime::Member::optional("no_speech_prob"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            type_: runtime::Json::empty(),
            start: runtime::Json::empty(),
            end: runtime::Json::empty(),
            text: runtime::Json::empty(),
            speaker: None,
            seek: None,
            tokens: runtime::Json::empty(),
            temperature: None,
            avg_logprob: None,
            compression_ratio: None,
            no_speech_prob: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.type_, value),
            2 => runtime::Json::take(&mut self.start, value),
            3 => runtime::Json::take(&mut self.end, value),
            4 => runtime::Json::take(&mut self.text, value),
            5 => runtime::Json::take(&mut self.speaker, value),
            6 => runtime::Json::take(&mut self.seek, value),
            7 => runtime::Json::take(&mut self.tokens, value),
            8 => runtime::Json::take(&mut self.temperature, value),
            9 => runtime::Json::take(&mut self.avg_logprob, value),
            10 => runtime::Json::take(&mut self.compression_ratio, value),
            11 => runtime::Json::take(&mut self.no_speech_prob, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.type_ = "transcript.text.segment".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.type_),
            2 => runtime::Json::shape(&self.start),
            3 => runtime::Json::shape(&self.end),
            4 => runtime::Json::shape(&self.text),
            5 => runtime::Json::shape(&self.speaker),
            6 => runtime::Json::shape(&self.seek),
            7 => runtime::Json::shape(&self.tokens),
            8 => runtime::Json::shape(&self.temperature),
            9 => runtime::Json::shape(&self.avg_logprob),
            10 => runtime::Json::shape(&self.compression_ratio),
            11 => runtime::Json::shape(&self.no_speech_prob),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The id of a segment, a number in `verbose_json` and a text in `diarized_json`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TranscriptionSegmentId {
    /// The position, from 0.
    Number(i64),
    /// A name.
    Text(String),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<i64> for TranscriptionSegmentId {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for TranscriptionSegmentId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for TranscriptionSegmentId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for TranscriptionSegmentId {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for TranscriptionSegmentId {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Number(form) => Self::Number(runtime::copied(form)),
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for TranscriptionSegmentId {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(one), Self::Number(other)) => runtime::equal(one, other),
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for TranscriptionSegmentId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionSegmentId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionSegmentId {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::Number(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for TranscriptionSegmentId {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Number,
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Number(runtime::Json::empty()),
            1 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Number(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A token and its probability.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    ///
    /// Reads as `[]` when it is absent or null.
    pub bytes: Vec<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TranscriptionLogprob {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            token: runtime::copied(&self.token),
            logprob: self.logprob,
            bytes: runtime::copied(&self.bytes),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionLogprob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.token, &other.token)
            && runtime::equal(&self.logprob, &other.logprob)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionLogprob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionLogprob",
        &[
            runtime::Member::required("token"),
            runtime::Member::required("logprob"),
            runtime::Member::defaulted("bytes"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            token: runtime::Json::empty(),
            logprob: runtime::Json::empty(),
            bytes: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.token, value),
            1 => runtime::Json::take(&mut self.logprob, value),
            2 => runtime::Json::take(&mut self.bytes, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.token),
            1 => runtime::Json::shape(&self.logprob),
            2 => runtime::Json::shape(&self.bytes),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a transcription is billed by: tokens or the length of the recording.
///
/// That depends on the model.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionUsage {
    /// Which of the two it is. Some servers leave it out where it is tokens.
    pub type_: Option<TranscriptionUsageType>,
    /// The length of the recording in seconds, if that is billed.
    pub seconds: Option<f64>,
    /// The tokens of the recording and the prompt, if tokens are billed.
    pub input_tokens: Option<i64>,
    /// What the tokens of the input are.
    pub input_token_details: Option<TranscriptionInputTokens>,
    /// The tokens of the text, if tokens are billed.
    pub output_tokens: Option<i64>,
    /// The sum of both, if tokens are billed.
    pub total_tokens: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for TranscriptionUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for TranscriptionUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            seconds: self.seconds,
            input_tokens: self.input_tokens,
            input_token_details: runtime::copied(&self.input_token_details),
            output_tokens: self.output_tokens,
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.seconds, &other.seconds)
            && runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.input_token_details, &other.input_token_details)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionUsage",
        &[
            runtime::Member::optional("type"),
            runtime::Member::optional("seconds"),
            runtime::Member::optional("input_tokens"),
            runtime::Member::optional("input_token_details"),
            runtime::Member::optional("output_tokens"),
            runtime::Member::optional("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: None,
            seconds: None,
            input_tokens: None,
            input_token_details: None,
            output_tokens: None,
            total_tokens: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.seconds, value),
            2 => runtime::Json::take(&mut self.input_tokens, value),
            3 => runtime::Json::take(&mut self.input_token_details, value),
            4 => runtime::Json::take(&mut self.output_tokens, value),
            5 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.seconds),
            2 => runtime::Json::shape(&self.input_tokens),
            3 => runtime::Json::shape(&self.input_token_details),
            4 => runtime::Json::shape(&self.output_tokens),
            5 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is billed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionUsageType {
    /// `tokens`
    Tokens,
    /// `duration`
    Duration,
    /// A value that the document does not name.
    Other(String),
}

impl TranscriptionUsageType {
    const VALUES: &'static [&'static str] = &["tokens", "duration"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tokens => "tokens",
            Self::Duration => "duration",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranscriptionUsageType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Tokens,
            1 => Self::Duration,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranscriptionUsageType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranscriptionUsageType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranscriptionUsageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranscriptionUsageType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionUsageType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionUsageType {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What the tokens of the input are.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionInputTokens {
    /// Those of the prompt.
    ///
    /// Reads as `0` when it is absent or null.
    pub text_tokens: i64,
    /// Those of the recording.
    ///
    /// Reads as `0` when it is absent or null.
    pub audio_tokens: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for TranscriptionInputTokens {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for TranscriptionInputTokens {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text_tokens: self.text_tokens,
            audio_tokens: self.audio_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionInputTokens {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text_tokens, &other.text_tokens)
            && runtime::equal(&self.audio_tokens, &other.audio_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionInputTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionInputTokens {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionInputTokens {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionInputTokens",
        &[
            runtime::Member::defaulted("text_tokens"),
            runtime::Member::defaulted("audio_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text_tokens: runtime::Json::empty(),
            audio_tokens: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.text_tokens, value),
            1 => runtime::Json::take(&mut self.audio_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.text_tokens),
            1 => runtime::Json::shape(&self.audio_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An event of a transcription that is being made.
#[derive(Debug)]
#[non_exhaustive]
pub enum TranscriptionEvent {
    /// A piece of the text.
    TextDelta(TranscriptionTextDelta),
    /// A segment of the text, complete with its speaker, in the format `diarized_json`.
    TextSegment(TranscriptionTextSegment),
    /// The end of the transcription.
    TextDone(Box<TranscriptionTextDone>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<TranscriptionTextDelta> for TranscriptionEvent {
    #[inline]
    fn from(value: TranscriptionTextDelta) -> Self {
        Self::TextDelta(value)
    }
}

impl From<TranscriptionTextSegment> for TranscriptionEvent {
    #[inline]
    fn from(value: TranscriptionTextSegment) -> Self {
        Self::TextSegment(value)
    }
}

impl From<TranscriptionTextDone> for TranscriptionEvent {
    #[inline]
    fn from(value: TranscriptionTextDone) -> Self {
        Self::TextDone(Box::new(value))
    }
}

impl Clone for TranscriptionEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::TextDelta(form) => Self::TextDelta(runtime::copied(form)),
            Self::TextSegment(form) => Self::TextSegment(runtime::copied(form)),
            Self::TextDone(form) => Self::TextDone(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for TranscriptionEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::TextDelta(one), Self::TextDelta(other)) => runtime::equal(one, other),
            (Self::TextSegment(one), Self::TextSegment(other)) => runtime::equal(one, other),
            (Self::TextDone(one), Self::TextDone(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for TranscriptionEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionEvent {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        match self {
            Self::TextDelta(form) => runtime::Json::shape(form),
            Self::TextSegment(form) => runtime::Json::shape(form),
            Self::TextDone(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for TranscriptionEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["transcript.text.delta"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["delta"],
                    constants: &[("type", runtime::Scalar::Text("transcript.text.delta"))],
                },
            },
runtime::UnionForm {
                tags: &["transcript.text.segment"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("transcript.text.segment"))],
                },
            },
runtime::UnionForm {
                tags: &["transcript.text.done"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("transcript.text.done"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::TextDelta(runtime::Json::empty()),
            1 => Self::TextSegment(runtime::Json::empty()),
            2 => Self::TextDone(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::TextDelta(form) => runtime::Json::take(form, value),
            Self::TextSegment(form) => runtime::Json::take(form, value),
            Self::TextDone(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A piece of the text.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionTextDelta {
    /// What comes next.
    pub delta: String,
    /// The probabilities of its tokens, if `include` asked for them.
    ///
    /// Reads as `[]` when it is absent or null.
    pub logprobs: Vec<TranscriptionLogprob>,
    /// The id of the segment that it belongs to, if speakers are told apart.
    pub segment_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TranscriptionTextDelta {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "transcript.text.delta";
}

impl Clone for TranscriptionTextDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            delta: runtime::copied(&self.delta),
            logprobs: runtime::copied(&self.logprobs),
            segment_id: runtime::copied(&self.segment_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionTextDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.segment_id, &other.segment_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionTextDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionTextDelta",
        &[
            runtime::Member::constant("type", "transcript.text.delta"),
            runtime::Member::required("delta"),
            runtime::Member::defaulted("logprobs"),
            runtime::Member::optional("segment_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            delta: runtime::Json::empty(),
            logprobs: runtime::Json::empty(),
            segment_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.delta, value),
            2 => runtime::Json::take(&mut self.logprobs, value),
            3 => runtime::Json::take(&mut self.segment_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.delta),
            2 => runtime::Json::shape(&self.logprobs),
            3 => runtime::Json::shape(&self.segment_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A segment of the text, complete with its speaker, in the format `diarized_json`.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionTextSegment {
    /// The id, by which deltas refer to the segment.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// When it begins, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub start: f64,
    /// When it ends, in seconds.
    ///
    /// Reads as `0` when it is absent or null.
    pub end: f64,
    /// What is said.
    pub text: String,
    /// Who says it: one of `known_speaker_names`, or a letter for somebody else, the first one
    /// `A`.
    pub speaker: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TranscriptionTextSegment {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "transcript.text.segment";
}

impl Clone for TranscriptionTextSegment {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            start: self.start,
            end: self.end,
            text: runtime::copied(&self.text),
            speaker: runtime::copied(&self.speaker),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionTextSegment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.start, &other.start)
            && runtime::equal(&self.end, &other.end)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.speaker, &other.speaker)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionTextSegment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextSegment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionTextSegment {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionTextSegment",
        &[
            runtime::Member::constant("type", "transcript.text.segment"),
            runtime::Member::defaulted("id"),
            runtime::Member::defaulted("start"),
            runtime::Member::defaulted("end"),
            runtime::Member::required("text"),
            runtime::Member::optional("speaker"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            start: runtime::Json::empty(),
            end: runtime::Json::empty(),
            text: runtime::Json::empty(),
            speaker: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.start, value),
            3 => runtime::Json::take(&mut self.end, value),
            4 => runtime::Json::take(&mut self.text, value),
            5 => runtime::Json::take(&mut self.speaker, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.start),
            3 => runtime::Json::shape(&self.end),
            4 => runtime::Json::shape(&self.text),
            5 => runtime::Json::shape(&self.speaker),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The end of the transcription.
#[derive(Debug)]
#[non_exhaustive]
pub struct TranscriptionTextDone {
    /// The whole text.
    pub text: String,
    /// The languages that were heard, if the model tells.
    ///
    /// Reads as `[]` when it is absent or null.
    pub languages: Vec<TranscriptionLanguage>,
    /// The probabilities of all tokens, if `include` asked for them.
    ///
    /// Reads as `[]` when it is absent or null.
    pub logprobs: Vec<TranscriptionLogprob>,
    /// What a transcription is billed by: tokens or the length of the recording.
    ///
    /// That depends on the model.
    pub usage: Option<TranscriptionUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TranscriptionTextDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "transcript.text.done";
}

impl Clone for TranscriptionTextDone {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            languages: runtime::copied(&self.languages),
            logprobs: runtime::copied(&self.logprobs),
            usage: runtime::copied(&self.usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TranscriptionTextDone {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.languages, &other.languages)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TranscriptionTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranscriptionTextDone {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TranscriptionTextDone",
        &[
            runtime::Member::constant("type", "transcript.text.done"),
            runtime::Member::required("text"),
            runtime::Member::defaulted("languages"),
            runtime::Member::defaulted("logprobs"),
            runtime::Member::optional("usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            languages: runtime::Json::empty(),
            logprobs: runtime::Json::empty(),
            usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            2 => runtime::Json::take(&mut self.languages, value),
            3 => runtime::Json::take(&mut self.logprobs, value),
            4 => runtime::Json::take(&mut self.usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            2 => runtime::Json::shape(&self.languages),
            3 => runtime::Json::shape(&self.logprobs),
            4 => runtime::Json::shape(&self.usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A recording, and how to translate it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateTranslationRequest {
    /// The recording: `flac`, `mp3`, `mp4`, `mpeg`, `mpga`, `m4a`, `ogg`, `wav` or `webm`.
    ///
    /// The server recognizes the format by the name of the file and its content type.
    pub file: runtime::FilePart,
    /// The id of the model, such as `whisper-1`.
    pub model: String,
    /// Text in English that sets the style, spells names, or is what was said before.
    pub prompt: Option<String>,
    /// The form of the answer: JSON, JSON with times, plain text, or subtitles as `srt` or `vtt`.
    ///
    /// Default of the server: `"json"`.
    pub response_format: Option<TranslationFormat>,
    /// The sampling temperature, from 0 to 1.
    ///
    /// At 0 the model raises it by itself where it is too unsure of what it hears.
    ///
    /// Default of the server: `0`.
    pub temperature: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateTranslationRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file: impl Into<runtime::FilePart>, model: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            model: model.into(),
            prompt: None,
            response_format: None,
            temperature: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Text in English that sets the style, spells names, or is what was said before.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        runtime::set(&mut self.prompt, prompt.into());
        self
    }

    /// The form of the answer: JSON, JSON with times, plain text, or subtitles as `srt` or `vtt`.
    ///
    /// Default of the server: `"json"`.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<TranslationFormat>,
    ) -> Self {
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// The sampling temperature, from 0 to 1.
    ///
    /// Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateTranslationRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("file", &self.file);
        form = form.text("model", &self.model);
        if let Some(value) = &self.prompt {
            form = form.text("prompt", value);
        }
        if let Some(value) = &self.response_format {
            form = form.text("response_format", value);
        }
        if let Some(value) = &self.temperature {
            form = form.finite("temperature", value).text("temperature", value);
        }
        form.extra(&self.extra)
    }
}

impl Clone for CreateTranslationRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file: runtime::copied(&self.file),
            model: runtime::copied(&self.model),
            prompt: runtime::copied(&self.prompt),
            response_format: runtime::copied(&self.response_format),
            temperature: self.temperature,
            extra: runtime::copied(&self.extra),
        }
    }
}

/// The form of the answer: JSON, JSON with times, plain text, or subtitles as `srt` or `vtt`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationFormat {
    /// `json`
    Json,
    /// `text`
    Text,
    /// `srt`
    Srt,
    /// `verbose_json`
    VerboseJson,
    /// `vtt`
    Vtt,
    /// A value that the document does not name.
    Other(String),
}

impl TranslationFormat {
    const VALUES: &'static [&'static str] = &["json", "text", "srt", "verbose_json", "vtt"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Srt => "srt",
            Self::VerboseJson => "verbose_json",
            Self::Vtt => "vtt",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for TranslationFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Json,
            1 => Self::Text,
            2 => Self::Srt,
            3 => Self::VerboseJson,
            4 => Self::Vtt,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for TranslationFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for TranslationFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for TranslationFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for TranslationFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for TranslationFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TranslationFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }

    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }

    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What is said in a recording, in English.
///
/// Beside the text it has members in the format `verbose_json` alone.
#[derive(Debug)]
#[non_exhaustive]
pub struct Translation {
    /// The whole text.
    pub text: String,
    /// What was done, always `translate`.
    ///
    /// Reads as `"translate"` when it is absent or null.
    pub task: String,
    /// The language of the text, always `english`.
    pub language: Option<String>,
    /// How long the recording is, in seconds.
    pub duration: Option<f64>,
    /// The pieces of the text, with their times.
    ///
    /// Reads as `[]` when it is absent or null.
    pub segments: Vec<TranscriptionSegment>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for Translation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            task: runtime::copied(&self.task),
            language: runtime::copied(&self.language),
            duration: self.duration,
            segments: runtime::copied(&self.segments),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Translation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.task, &other.task)
            && runtime::equal(&self.language, &other.language)
            && runtime::equal(&self.duration, &other.duration)
            && runtime::equal(&self.segments, &other.segments)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Translation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Translation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Translation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Translation",
        &[
            runtime::Member::required("text"),
            runtime::Member::filled("task"),
            runtime::Member::optional("language"),
            runtime::Member::optional("duration"),
            runtime::Member::defaulted("segments"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            task: runtime::Json::empty(),
            language: None,
            duration: None,
            segments: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.text, value),
            1 => runtime::Json::take(&mut self.task, value),
            2 => runtime::Json::take(&mut self.language, value),
            3 => runtime::Json::take(&mut self.duration, value),
            4 => runtime::Json::take(&mut self.segments, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.task = "translate".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.text),
            1 => runtime::Json::shape(&self.task),
            2 => runtime::Json::shape(&self.language),
            3 => runtime::Json::shape(&self.duration),
            4 => runtime::Json::shape(&self.segments),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A recording of a consent.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateVoiceConsentRequest {
    /// A name to find the consent by.
    pub name: String,
    /// The recording, of at most 10 MiB.
    ///
    /// It is `audio/mpeg`, `audio/wav`, `audio/x-wav`, `audio/ogg`, `audio/aac`, `audio/flac`,
    /// `audio/webm` or `audio/mp4`.
    pub recording: runtime::FilePart,
    /// The language in which the consent is spoken, as a BCP 47 tag such as `en-US`.
    pub language: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateVoiceConsentRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        recording: impl Into<runtime::FilePart>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            recording: recording.into(),
            language: language.into(),
            extra: runtime::Json::empty(),
        }
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateVoiceConsentRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.text("name", &self.name);
        form = form.file("recording", &self.recording);
        form = form.text("language", &self.language);
        form.extra(&self.extra)
    }
}

impl Clone for CreateVoiceConsentRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            recording: runtime::copied(&self.recording),
            language: runtime::copied(&self.language),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// What is to be changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct UpdateVoiceConsentRequest {
    /// The new name.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UpdateVoiceConsentRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: runtime::Json::empty(),
        }
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl Clone for UpdateVoiceConsentRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UpdateVoiceConsentRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UpdateVoiceConsentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVoiceConsentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UpdateVoiceConsentRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UpdateVoiceConsentRequest",
        &[runtime::Member::required("name")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The consent of a person to the making of voices.
#[derive(Debug)]
#[non_exhaustive]
pub struct VoiceConsent {
    /// The id, by which the making of a voice refers to the consent.
    pub id: String,
    /// The kind of this object, always `audio.voice_consent`.
    ///
    /// Reads as `"audio.voice_consent"` when it is absent or null.
    pub object: String,
    /// When the recording was uploaded, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name that it was given.
    ///
    /// Reads as `""` when it is absent or null.
    pub name: String,
    /// The language in which the consent is spoken, as a BCP 47 tag.
    ///
    /// Reads as `""` when it is absent or null.
    pub language: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for VoiceConsent {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            name: runtime::copied(&self.name),
            language: runtime::copied(&self.language),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VoiceConsent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.language, &other.language)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VoiceConsent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VoiceConsent {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VoiceConsent",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("name"),
            runtime::Member::defaulted("language"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            name: runtime::Json::empty(),
            language: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.language, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "audio.voice_consent".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.language),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of consents.
#[derive(Debug)]
#[non_exhaustive]
pub struct VoiceConsentList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The consents of the page.
    pub data: Vec<VoiceConsent>,
    /// The id of the first one of the page.
    pub first_id: Option<String>,
    /// The id of the last one of the page.
    pub last_id: Option<String>,
    /// Whether there are more of them after this page.
    ///
    /// Reads as `false` when it is absent or null.
    pub has_more: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl runtime::Page for VoiceConsentList {
    type Item = VoiceConsent;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_id", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<VoiceConsent> {
        self.data
    }
}

impl Clone for VoiceConsentList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            first_id: runtime::copied(&self.first_id),
            last_id: runtime::copied(&self.last_id),
            has_more: self.has_more,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VoiceConsentList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.first_id, &other.first_id)
            && runtime::equal(&self.last_id, &other.last_id)
            && runtime::equal(&self.has_more, &other.has_more)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VoiceConsentList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsentList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VoiceConsentList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VoiceConsentList",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
            runtime::Member::optional("first_id"),
            runtime::Member::optional("last_id"),
            runtime::Member::defaulted("has_more"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            first_id: None,
            last_id: None,
            has_more: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.first_id, value),
            3 => runtime::Json::take(&mut self.last_id, value),
            4 => runtime::Json::take(&mut self.has_more, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "list".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.first_id),
            3 => runtime::Json::shape(&self.last_id),
            4 => runtime::Json::shape(&self.has_more),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a consent is gone.
#[derive(Debug)]
#[non_exhaustive]
pub struct VoiceConsentDeleted {
    /// The id of the consent.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of what was deleted, always `audio.voice_consent`.
    ///
    /// Reads as `"audio.voice_consent"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    ///
    /// Reads as `false` when it is absent or null.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for VoiceConsentDeleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            deleted: self.deleted,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for VoiceConsentDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for VoiceConsentDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsentDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for VoiceConsentDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, VoiceConsentDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::defaulted("deleted"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            deleted: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.deleted, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "audio.voice_consent".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.deleted),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A sample of speech, to make a voice of.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateVoiceRequest {
    /// A name for the voice.
    pub name: String,
    /// The recording of the sample, of at most 10 MiB.
    ///
    /// It is `audio/mpeg`, `audio/wav`, `audio/x-wav`, `audio/ogg`, `audio/aac`, `audio/flac`,
    /// `audio/webm` or `audio/mp4`.
    pub audio_sample: runtime::FilePart,
    /// The id of the consent of the person who speaks.
    pub consent: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateVoiceRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        audio_sample: impl Into<runtime::FilePart>,
        consent: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            audio_sample: audio_sample.into(),
            consent: consent.into(),
            extra: runtime::Json::empty(),
        }
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    #[inline]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        runtime::insert(&mut self.extra, name, value);
        self
    }
}

impl runtime::ToForm for CreateVoiceRequest {
    #[inline]
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.text("name", &self.name);
        form = form.file("audio_sample", &self.audio_sample);
        form = form.text("consent", &self.consent);
        form.extra(&self.extra)
    }
}

impl Clone for CreateVoiceRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            audio_sample: runtime::copied(&self.audio_sample),
            consent: runtime::copied(&self.consent),
            extra: runtime::copied(&self.extra),
        }
    }
}

/// A voice that was made.
#[derive(Debug)]
#[non_exhaustive]
pub struct AudioVoice {
    /// The id, which requests that speak have for a voice.
    pub id: String,
    /// The kind of this object, always `audio.voice`.
    ///
    /// Reads as `"audio.voice"` when it is absent or null.
    pub object: String,
    /// When the voice was made, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// The name that it was given.
    ///
    /// Reads as `""` when it is absent or null.
    pub name: String,
    /// What the voice was made of, `audio_sample` or `prompt`. Not every server says it.
    pub type_: Option<String>,
    /// The words that the voice was made after, if it was made of a prompt.
    pub prompt: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for AudioVoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            name: runtime::copied(&self.name),
            type_: runtime::copied(&self.type_),
            prompt: runtime::copied(&self.prompt),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AudioVoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.prompt, &other.prompt)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AudioVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AudioVoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AudioVoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AudioVoice",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("name"),
            runtime::Member::optional("type"),
            runtime::Member::optional("prompt"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            name: runtime::Json::empty(),
            type_: None,
            prompt: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.type_, value),
            5 => runtime::Json::take(&mut self.prompt, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "audio.voice".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.type_),
            5 => runtime::Json::shape(&self.prompt),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
