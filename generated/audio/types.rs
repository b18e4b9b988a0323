// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listVoiceConsents`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self { after: None, limit: None }
    }

    /// The id of the last item of the page before; without it, the first page is given.
    #[must_use]
    #[inline]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
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

/// A text, and how it is spoken.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// How to speak: the mood, the accent, the pace; in at most 4096 characters.
    ///
    /// Bounds: at most 4096 characters.
    #[must_use]
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The format of the recording.
    ///
    /// Default of the server: `"mp3"`.
    #[must_use]
    #[inline]
    pub fn response_format(mut self, response_format: impl Into<SpeechFormat>) -> Self {
        self.response_format = Some(response_format.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateSpeechRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateSpeechRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CreateSpeechRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CreateSpeechRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input,
            2usize => &mut self.voice,
            3usize => &mut self.instructions,
            4usize => &mut self.response_format,
            5usize => &mut self.speed,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CreateSpeechRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            voice: runtime::FromJson::empty(),
            instructions: runtime::FromJson::empty(),
            response_format: runtime::FromJson::empty(),
            speed: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CreateSpeechRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CreateSpeechRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input,
            2usize => &self.voice,
            3usize => &self.instructions,
            4usize => &self.response_format,
            5usize => &self.speed,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CreateSpeechRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    const VALUES: &'static [&'static str] = &[
        "mp3",
        "opus",
        "aac",
        "flac",
        "wav",
        "pcm",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mp3 => "mp3",
            Self::Opus => "opus",
            Self::Aac => "aac",
            Self::Flac => "flac",
            Self::Wav => "wav",
            Self::Pcm => "pcm",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SpeechFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Mp3,
            Some(1usize) => Self::Opus,
            Some(2usize) => Self::Aac,
            Some(3usize) => Self::Flac,
            Some(4usize) => Self::Wav,
            Some(5usize) => Self::Pcm,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for SpeechFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for SpeechFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for SpeechFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// An event of speech that is being made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeechEvent {
    /// A piece of the recording.
    AudioDelta(SpeechAudioDelta),
    /// The end of the speech.
    AudioDone(SpeechAudioDone),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for SpeechEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for SpeechEvent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for SpeechEvent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for SpeechEvent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["speech.audio.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["audio"],
                        constants: &[
                            ("type", runtime::Scalar::Text("speech.audio.delta")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["speech.audio.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("speech.audio.done")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::AudioDelta(runtime::FromJson::empty()),
            1usize => Self::AudioDone(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::AudioDelta(form) => form,
            Self::AudioDone(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for SpeechEvent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::AudioDelta(form) => form,
            Self::AudioDone(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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

/// A piece of the recording.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for SpeechAudioDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechAudioDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SpeechAudioDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SpeechAudioDelta",
            &[
                runtime::Member::constant("type", "speech.audio.delta"),
                runtime::Member::required("audio"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SpeechAudioDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.audio,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SpeechAudioDelta {
    fn empty() -> Self {
        Self {
            audio: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SpeechAudioDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SpeechAudioDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.audio,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SpeechAudioDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The end of the speech.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SpeechAudioDone {
    /// How many tokens the speech used.
    pub usage: Option<SpeechUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl SpeechAudioDone {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this event.
    pub const TYPE: &'static str = "speech.audio.done";
}

impl serde::Serialize for SpeechAudioDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechAudioDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SpeechAudioDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SpeechAudioDone",
            &[
                runtime::Member::constant("type", "speech.audio.done"),
                runtime::Member::optional("usage"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SpeechAudioDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SpeechAudioDone {
    fn empty() -> Self {
        Self {
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SpeechAudioDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SpeechAudioDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SpeechAudioDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How many tokens the speech used.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for SpeechUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SpeechUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SpeechUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SpeechUsage",
            &[
                runtime::Member::defaulted("input_tokens"),
                runtime::Member::defaulted("output_tokens"),
                runtime::Member::defaulted("total_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SpeechUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.input_tokens,
            1usize => &mut self.output_tokens,
            2usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SpeechUsage {
    fn empty() -> Self {
        Self {
            input_tokens: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SpeechUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SpeechUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.input_tokens,
            1usize => &self.output_tokens,
            2usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SpeechUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A recording, and how to transcribe it.
#[derive(Clone, Debug)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Where a recording is cut into chunks; it is one chunk unless this is given.
    #[must_use]
    #[inline]
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<TranscriptionChunking>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// What else the answer has.
    #[must_use]
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TranscriptionInclude>>,
    ) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }

    /// Words and names that are likely to be said. `gpt-transcribe` alone knows it.
    #[must_use]
    #[inline]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
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
        self.known_speaker_names = Some(
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
        self.known_speaker_references = Some(
            known_speaker_references.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The language that is spoken, by its ISO 639-1 code, such as `en`.
    #[must_use]
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
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
        self.languages = Some(languages.into_iter().map(Into::into).collect());
        self
    }

    /// Text that sets the style, spells names, or is what was said before the recording begins.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
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
        self.response_format = Some(response_format.into());
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
        self.timestamp_granularities = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateTranscriptionRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.file("file", &self.file);
        form = form.text("model", &self.model);
        if let Some(value) = &self.chunking_strategy {
            match value {
                TranscriptionChunking::ServerVad(value) => {
                    form = form.json("chunking_strategy", value);
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
                            form = form.json("chunking_strategy", value);
                        }
                    }
                }
            }
        }
        if let Some(value) = &self.include {
            for value in value {
                form = form.text("include", value);
            }
        }
        if let Some(value) = &self.keywords {
            for value in value {
                form = form.text("keywords", value);
            }
        }
        if let Some(value) = &self.known_speaker_names {
            for value in value {
                form = form.text("known_speaker_names", value);
            }
        }
        if let Some(value) = &self.known_speaker_references {
            for value in value {
                form = form.text("known_speaker_references", value);
            }
        }
        if let Some(value) = &self.language {
            form = form.text("language", value);
        }
        if let Some(value) = &self.languages {
            for value in value {
                form = form.text("languages", value);
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
                form = form.text("timestamp_granularities", value);
            }
        }
        form.extra(&self.extra)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Srt => "srt",
            Self::VerboseJson => "verbose_json",
            Self::Vtt => "vtt",
            Self::DiarizedJson => "diarized_json",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranscriptionFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Json,
            Some(1usize) => Self::Text,
            Some(2usize) => Self::Srt,
            Some(3usize) => Self::VerboseJson,
            Some(4usize) => Self::Vtt,
            Some(5usize) => Self::DiarizedJson,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranscriptionFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranscriptionFormat {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Logprobs => "logprobs",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranscriptionInclude {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Logprobs,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionInclude {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranscriptionInclude {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranscriptionInclude {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Word => "word",
            Self::Segment => "segment",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranscriptionGranularity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Word,
            Some(1usize) => Self::Segment,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionGranularity {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranscriptionGranularity {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranscriptionGranularity {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Where a recording is cut into chunks; it is one chunk unless this is given.
///
/// `gpt-4o-transcribe-diarize` needs it for what is longer than 30 seconds.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionChunking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionChunking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionChunking {
    #[inline]
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for TranscriptionChunking {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for TranscriptionChunking {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    #[inline]
    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::ServerVad(runtime::FromJson::empty()),
            1usize => Self::Mode(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ServerVad(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for TranscriptionChunking {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ServerVad(form) => form,
            Self::Mode(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranscriptionChunkingMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionChunkingMode {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranscriptionChunkingMode {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranscriptionChunkingMode {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Has the server cut where it hears no voice, by these settings.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            prefix_padding_ms: None,
            silence_duration_ms: None,
            threshold: None,
            extra: runtime::Extra::new(),
        }
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for TranscriptionServerVad {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionServerVad {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionServerVad {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionServerVad",
            &[
                runtime::Member::constant("type", "server_vad"),
                runtime::Member::optional("prefix_padding_ms"),
                runtime::Member::optional("silence_duration_ms"),
                runtime::Member::optional("threshold"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionServerVad {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.prefix_padding_ms,
            2usize => &mut self.silence_duration_ms,
            3usize => &mut self.threshold,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionServerVad {
    #[inline]
    fn empty() -> Self {
        Self {
            prefix_padding_ms: runtime::FromJson::empty(),
            silence_duration_ms: runtime::FromJson::empty(),
            threshold: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionServerVad {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionServerVad {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.prefix_padding_ms,
            2usize => &self.silence_duration_ms,
            3usize => &self.threshold,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionServerVad {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is said in a recording.
///
/// Which members it has, beside the text, depends on `response_format` and the model.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for Transcription {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Transcription {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Transcription {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for Transcription {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.text,
            1usize => &mut self.task,
            2usize => &mut self.language,
            3usize => &mut self.languages,
            4usize => &mut self.duration,
            5usize => &mut self.words,
            6usize => &mut self.segments,
            7usize => &mut self.logprobs,
            8usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.task = "transcribe".to_owned();
        }
    }
}

impl runtime::FromJson for Transcription {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            task: runtime::FromJson::empty(),
            language: runtime::FromJson::empty(),
            languages: runtime::FromJson::empty(),
            duration: runtime::FromJson::empty(),
            words: runtime::FromJson::empty(),
            segments: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Transcription {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Transcription {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.text,
            1usize => &self.task,
            2usize => &self.language,
            3usize => &self.languages,
            4usize => &self.duration,
            5usize => &self.words,
            6usize => &self.segments,
            7usize => &self.logprobs,
            8usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Transcription {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A language that was heard.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionLanguage {
    /// The code of the language, such as `en`.
    pub code: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl serde::Serialize for TranscriptionLanguage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionLanguage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionLanguage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionLanguage",
            &[runtime::Member::required("code")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionLanguage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionLanguage {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionLanguage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionLanguage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.code,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionLanguage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A word, and when it is said.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionWord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionWord {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionWord {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionWord",
            &[
                runtime::Member::required("word"),
                runtime::Member::defaulted("start"),
                runtime::Member::defaulted("end"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionWord {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.word,
            1usize => &mut self.start,
            2usize => &mut self.end,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionWord {
    fn empty() -> Self {
        Self {
            word: runtime::FromJson::empty(),
            start: runtime::FromJson::empty(),
            end: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionWord {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionWord {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.word,
            1usize => &self.start,
            2usize => &self.end,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionWord {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of the text, when it is said, and what is known of it.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionSegment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionSegment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionSegment {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionSegment {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.type_,
            2usize => &mut self.start,
            3usize => &mut self.end,
            4usize => &mut self.text,
            5usize => &mut self.speaker,
            6usize => &mut self.seek,
            7usize => &mut self.tokens,
            8usize => &mut self.temperature,
            9usize => &mut self.avg_logprob,
            10usize => &mut self.compression_ratio,
            11usize => &mut self.no_speech_prob,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.type_ = "transcript.text.segment".to_owned();
        }
    }
}

impl runtime::FromJson for TranscriptionSegment {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            start: runtime::FromJson::empty(),
            end: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            speaker: runtime::FromJson::empty(),
            seek: runtime::FromJson::empty(),
            tokens: runtime::FromJson::empty(),
            temperature: runtime::FromJson::empty(),
            avg_logprob: runtime::FromJson::empty(),
            compression_ratio: runtime::FromJson::empty(),
            no_speech_prob: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionSegment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionSegment {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.type_,
            2usize => &self.start,
            3usize => &self.end,
            4usize => &self.text,
            5usize => &self.speaker,
            6usize => &self.seek,
            7usize => &self.tokens,
            8usize => &self.temperature,
            9usize => &self.avg_logprob,
            10usize => &self.compression_ratio,
            11usize => &self.no_speech_prob,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionSegment {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The id of a segment, a number in `verbose_json` and a text in `diarized_json`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TranscriptionSegmentId {
    /// The position, from 0.
    Number(i64),
    /// A name.
    Text(String),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for TranscriptionSegmentId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionSegmentId {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionSegmentId {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for TranscriptionSegmentId {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for TranscriptionSegmentId {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Number(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Number(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for TranscriptionSegmentId {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Number(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
    }
}

/// A token and its probability.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionLogprob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionLogprob",
            &[
                runtime::Member::required("token"),
                runtime::Member::required("logprob"),
                runtime::Member::defaulted("bytes"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionLogprob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.token,
            1usize => &mut self.logprob,
            2usize => &mut self.bytes,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionLogprob {
    fn empty() -> Self {
        Self {
            token: runtime::FromJson::empty(),
            logprob: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionLogprob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionLogprob {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.token,
            1usize => &self.logprob,
            2usize => &self.bytes,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionLogprob {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a transcription is billed by: tokens or the length of the recording.
///
/// That depends on the model.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for TranscriptionUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.seconds,
            2usize => &mut self.input_tokens,
            3usize => &mut self.input_token_details,
            4usize => &mut self.output_tokens,
            5usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionUsage {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            seconds: runtime::FromJson::empty(),
            input_tokens: runtime::FromJson::empty(),
            input_token_details: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionUsage {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.seconds,
            2usize => &self.input_tokens,
            3usize => &self.input_token_details,
            4usize => &self.output_tokens,
            5usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionUsage {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tokens => "tokens",
            Self::Duration => "duration",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranscriptionUsageType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Tokens,
            Some(1usize) => Self::Duration,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionUsageType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranscriptionUsageType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranscriptionUsageType {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What the tokens of the input are.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for TranscriptionInputTokens {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionInputTokens {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionInputTokens {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionInputTokens",
            &[
                runtime::Member::defaulted("text_tokens"),
                runtime::Member::defaulted("audio_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionInputTokens {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.text_tokens,
            1usize => &mut self.audio_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionInputTokens {
    fn empty() -> Self {
        Self {
            text_tokens: runtime::FromJson::empty(),
            audio_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionInputTokens {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionInputTokens {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.text_tokens,
            1usize => &self.audio_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionInputTokens {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An event of a transcription that is being made.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranscriptionEvent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for TranscriptionEvent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for TranscriptionEvent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["transcript.text.delta"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["delta"],
                        constants: &[
                            ("type", runtime::Scalar::Text("transcript.text.delta")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["transcript.text.segment"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[
                            ("type", runtime::Scalar::Text("transcript.text.segment")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["transcript.text.done"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["text"],
                        constants: &[
                            ("type", runtime::Scalar::Text("transcript.text.done")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::TextDelta(runtime::FromJson::empty()),
            1usize => Self::TextSegment(runtime::FromJson::empty()),
            2usize => Self::TextDone(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::TextDelta(form) => form,
            Self::TextSegment(form) => form,
            Self::TextDone(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for TranscriptionEvent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::TextDelta(form) => form,
            Self::TextSegment(form) => form,
            Self::TextDone(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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

/// A piece of the text.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionTextDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextDelta {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionTextDelta {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionTextDelta",
            &[
                runtime::Member::constant("type", "transcript.text.delta"),
                runtime::Member::required("delta"),
                runtime::Member::defaulted("logprobs"),
                runtime::Member::optional("segment_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionTextDelta {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.delta,
            2usize => &mut self.logprobs,
            3usize => &mut self.segment_id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionTextDelta {
    fn empty() -> Self {
        Self {
            delta: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            segment_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionTextDelta {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionTextDelta {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.delta,
            2usize => &self.logprobs,
            3usize => &self.segment_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionTextDelta {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A segment of the text, complete with its speaker, in the format `diarized_json`.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionTextSegment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextSegment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionTextSegment {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionTextSegment {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.start,
            3usize => &mut self.end,
            4usize => &mut self.text,
            5usize => &mut self.speaker,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionTextSegment {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            start: runtime::FromJson::empty(),
            end: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            speaker: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionTextSegment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionTextSegment {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.start,
            3usize => &self.end,
            4usize => &self.text,
            5usize => &self.speaker,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionTextSegment {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The end of the transcription.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TranscriptionTextDone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TranscriptionTextDone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TranscriptionTextDone {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TranscriptionTextDone",
            &[
                runtime::Member::constant("type", "transcript.text.done"),
                runtime::Member::required("text"),
                runtime::Member::defaulted("languages"),
                runtime::Member::defaulted("logprobs"),
                runtime::Member::optional("usage"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TranscriptionTextDone {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            2usize => &mut self.languages,
            3usize => &mut self.logprobs,
            4usize => &mut self.usage,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TranscriptionTextDone {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            languages: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TranscriptionTextDone {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TranscriptionTextDone {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            2usize => &self.languages,
            3usize => &self.logprobs,
            4usize => &self.usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TranscriptionTextDone {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A recording, and how to translate it.
#[derive(Clone, Debug)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Text in English that sets the style, spells names, or is what was said before.
    #[must_use]
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
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
        self.response_format = Some(response_format.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateTranslationRequest {
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
    const VALUES: &'static [&'static str] = &[
        "json",
        "text",
        "srt",
        "verbose_json",
        "vtt",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Text => "text",
            Self::Srt => "srt",
            Self::VerboseJson => "verbose_json",
            Self::Vtt => "vtt",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for TranslationFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Json,
            Some(1usize) => Self::Text,
            Some(2usize) => Self::Srt,
            Some(3usize) => Self::VerboseJson,
            Some(4usize) => Self::Vtt,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TranslationFormat {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for TranslationFormat {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for TranslationFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What is said in a recording, in English.
///
/// Beside the text it has members in the format `verbose_json` alone.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for Translation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Translation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for Translation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, Translation",
            &[
                runtime::Member::required("text"),
                runtime::Member::filled("task"),
                runtime::Member::optional("language"),
                runtime::Member::optional("duration"),
                runtime::Member::defaulted("segments"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for Translation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.text,
            1usize => &mut self.task,
            2usize => &mut self.language,
            3usize => &mut self.duration,
            4usize => &mut self.segments,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.task = "translate".to_owned();
        }
    }
}

impl runtime::FromJson for Translation {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            task: runtime::FromJson::empty(),
            language: runtime::FromJson::empty(),
            duration: runtime::FromJson::empty(),
            segments: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for Translation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for Translation {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.text,
            1usize => &self.task,
            2usize => &self.language,
            3usize => &self.duration,
            4usize => &self.segments,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for Translation {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A recording of a consent.
#[derive(Clone, Debug)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateVoiceConsentRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.text("name", &self.name);
        form = form.file("recording", &self.recording);
        form = form.text("language", &self.language);
        form.extra(&self.extra)
    }
}

/// What is to be changed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for UpdateVoiceConsentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateVoiceConsentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UpdateVoiceConsentRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UpdateVoiceConsentRequest",
            &[runtime::Member::required("name")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UpdateVoiceConsentRequest {
    #[inline]
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UpdateVoiceConsentRequest {
    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UpdateVoiceConsentRequest {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UpdateVoiceConsentRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UpdateVoiceConsentRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The consent of a person to the making of voices.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for VoiceConsent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VoiceConsent {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VoiceConsent",
            &[
                runtime::Member::required("id"),
                runtime::Member::filled("object"),
                runtime::Member::optional("created_at"),
                runtime::Member::defaulted("name"),
                runtime::Member::defaulted("language"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VoiceConsent {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.name,
            4usize => &mut self.language,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "audio.voice_consent".to_owned();
        }
    }
}

impl runtime::FromJson for VoiceConsent {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            language: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VoiceConsent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VoiceConsent {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.name,
            4usize => &self.language,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VoiceConsent {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page of consents.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for VoiceConsentList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsentList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VoiceConsentList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VoiceConsentList",
            &[
                runtime::Member::filled("object"),
                runtime::Member::required("data"),
                runtime::Member::optional("first_id"),
                runtime::Member::optional("last_id"),
                runtime::Member::defaulted("has_more"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VoiceConsentList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.object,
            1usize => &mut self.data,
            2usize => &mut self.first_id,
            3usize => &mut self.last_id,
            4usize => &mut self.has_more,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 0usize {
            self.object = "list".to_owned();
        }
    }
}

impl runtime::FromJson for VoiceConsentList {
    fn empty() -> Self {
        Self {
            object: runtime::FromJson::empty(),
            data: runtime::FromJson::empty(),
            first_id: runtime::FromJson::empty(),
            last_id: runtime::FromJson::empty(),
            has_more: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VoiceConsentList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VoiceConsentList {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.object,
            1usize => &self.data,
            2usize => &self.first_id,
            3usize => &self.last_id,
            4usize => &self.has_more,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VoiceConsentList {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says that a consent is gone.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for VoiceConsentDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for VoiceConsentDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for VoiceConsentDeleted {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, VoiceConsentDeleted",
            &[
                runtime::Member::defaulted("id"),
                runtime::Member::filled("object"),
                runtime::Member::defaulted("deleted"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for VoiceConsentDeleted {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.deleted,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "audio.voice_consent".to_owned();
        }
    }
}

impl runtime::FromJson for VoiceConsentDeleted {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            deleted: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for VoiceConsentDeleted {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for VoiceConsentDeleted {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.deleted,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for VoiceConsentDeleted {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A sample of speech, to make a voice of.
#[derive(Clone, Debug)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl runtime::ToForm for CreateVoiceRequest {
    fn to_form(&self) -> runtime::Form {
        let mut form = runtime::Form::new();
        form = form.text("name", &self.name);
        form = form.file("audio_sample", &self.audio_sample);
        form = form.text("consent", &self.consent);
        form.extra(&self.extra)
    }
}

/// A voice that was made.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for AudioVoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AudioVoice {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AudioVoice {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for AudioVoice {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.object,
            2usize => &mut self.created_at,
            3usize => &mut self.name,
            4usize => &mut self.type_,
            5usize => &mut self.prompt,
            _ => &mut self.extra,
        }
    }

    fn fill(&mut self, at: usize) {
        if at == 1usize {
            self.object = "audio.voice".to_owned();
        }
    }
}

impl runtime::FromJson for AudioVoice {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            object: runtime::FromJson::empty(),
            created_at: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            prompt: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AudioVoice {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AudioVoice {
    #[inline]
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.object,
            2usize => &self.created_at,
            3usize => &self.name,
            4usize => &self.type_,
            5usize => &self.prompt,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AudioVoice {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}
