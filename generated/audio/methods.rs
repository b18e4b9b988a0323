// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Speech that is made of text, and text that is made of speech.
///
/// Voices of one's own, and the consents that they need, belong to it, too.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct Audio {
    client: runtime::Client,
}

impl Audio {}
impl runtime::Client {
    /// Speech that is made of text, and text that is made of speech.
    #[inline]
    pub fn audio(&self) -> Audio {
        Audio { client: self.clone() }
    }
}

/// `client.audio().speech()`.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct AudioSpeech {
    client: runtime::Client,
}

impl AudioSpeech {
    /// Create speech.
    ///
    /// Has a model speak a text.
    ///
    /// The answer is the recording itself. It can be had while it is made: its bytes as they come,
    /// or, from newer models, events that hold pieces of it and say how many tokens were used.
    ///
    /// `POST /audio/speech`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateSpeechRequest,
    ) -> runtime::Call<runtime::Download> {
        self.client.operation(&operations::CREATE_SPEECH).json(request).download()
    }

    /// Create speech.
    ///
    /// Has a model speak a text.
    ///
    /// The answer is the recording itself. It can be had while it is made: its bytes as they come,
    /// or, from newer models, events that hold pieces of it and say how many tokens were used.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /audio/speech`.
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateSpeechRequest,
    ) -> runtime::Call<runtime::EventStream<types::SpeechEvent>> {
        self.client.operation(&operations::CREATE_SPEECH).json(request).stream()
    }
}

impl Audio {
    /// `client.audio().speech()`.
    #[inline]
    pub fn speech(&self) -> AudioSpeech {
        AudioSpeech {
            client: self.client.clone(),
        }
    }
}

/// `client.audio().transcriptions()`.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct AudioTranscriptions {
    client: runtime::Client,
}

impl AudioTranscriptions {
    /// Transcribe a recording.
    ///
    /// Writes down what is said in a recording, in its language.
    ///
    /// The answer is JSON, or for some values of `response_format` a plain text; with `stream` it
    /// arrives as server-sent events, except from `whisper-1`, which answers whole all the same.
    ///
    /// `POST /audio/transcriptions`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateTranscriptionRequest,
    ) -> runtime::Call<runtime::Response<types::Transcription>> {
        self.client
            .operation(&operations::CREATE_TRANSCRIPTION)
            .multipart(request)
            .send()
    }

    /// Transcribe a recording.
    ///
    /// Writes down what is said in a recording, in its language.
    ///
    /// The answer is JSON, or for some values of `response_format` a plain text; with `stream` it
    /// arrives as server-sent events, except from `whisper-1`, which answers whole all the same.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// `POST /audio/transcriptions`.
    #[inline]
    pub fn create_stream(
        &self,
        request: &types::CreateTranscriptionRequest,
    ) -> runtime::Call<runtime::EventStream<types::TranscriptionEvent>> {
        self.client
            .operation(&operations::CREATE_TRANSCRIPTION)
            .multipart(request)
            .stream()
    }

    /// Transcribe a recording.
    ///
    /// Writes down what is said in a recording, in its language.
    ///
    /// The answer is JSON, or for some values of `response_format` a plain text; with `stream` it
    /// arrives as server-sent events, except from `whisper-1`, which answers whole all the same.
    ///
    /// The response is text: `response_format` is one of `text`, `srt`, `vtt`, `text` where it is not set.
    ///
    /// `POST /audio/transcriptions`.
    #[inline]
    pub fn create_text(
        &self,
        request: &types::CreateTranscriptionRequest,
    ) -> runtime::Call<runtime::Response<String>> {
        self.client
            .operation(&operations::CREATE_TRANSCRIPTION)
            .multipart(request)
            .send_text()
    }
}

impl Audio {
    /// `client.audio().transcriptions()`.
    #[inline]
    pub fn transcriptions(&self) -> AudioTranscriptions {
        AudioTranscriptions {
            client: self.client.clone(),
        }
    }
}

/// `client.audio().translations()`.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct AudioTranslations {
    client: runtime::Client,
}

impl AudioTranslations {
    /// Translate a recording.
    ///
    /// Writes down in English what is said in a recording, whatever its language.
    ///
    /// The answer is JSON, or for some values of `response_format` a plain text.
    ///
    /// `POST /audio/translations`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateTranslationRequest,
    ) -> runtime::Call<runtime::Response<types::Translation>> {
        self.client.operation(&operations::CREATE_TRANSLATION).multipart(request).send()
    }

    /// Translate a recording.
    ///
    /// Writes down in English what is said in a recording, whatever its language.
    ///
    /// The answer is JSON, or for some values of `response_format` a plain text.
    ///
    /// The response is text: `response_format` is one of `text`, `srt`, `vtt`, `text` where it is not set.
    ///
    /// `POST /audio/translations`.
    #[inline]
    pub fn create_text(
        &self,
        request: &types::CreateTranslationRequest,
    ) -> runtime::Call<runtime::Response<String>> {
        self.client
            .operation(&operations::CREATE_TRANSLATION)
            .multipart(request)
            .send_text()
    }
}

impl Audio {
    /// `client.audio().translations()`.
    #[inline]
    pub fn translations(&self) -> AudioTranslations {
        AudioTranslations {
            client: self.client.clone(),
        }
    }
}

/// `client.audio().voice_consents()`.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct AudioVoiceConsents {
    client: runtime::Client,
}

impl AudioVoiceConsents {
    /// Create a voice consent.
    ///
    /// Uploads a recording in which a person agrees that a voice is made of theirs.
    ///
    /// Few customers may make voices.
    ///
    /// `POST /audio/voice_consents`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateVoiceConsentRequest,
    ) -> runtime::Call<runtime::Response<types::VoiceConsent>> {
        self.client
            .operation(&operations::CREATE_VOICE_CONSENT)
            .multipart(request)
            .send()
    }

    /// List voice consents.
    ///
    /// Lists the consents that the organization has for making voices.
    ///
    /// `GET /audio/voice_consents`.
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::VoiceConsentList>> {
        self.client.operation(&operations::LIST_VOICE_CONSENTS).send()
    }

    /// List voice consents.
    ///
    /// Lists the consents that the organization has for making voices.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /audio/voice_consents`.
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListVoiceConsentsParams,
    ) -> runtime::Call<runtime::Response<types::VoiceConsentList>> {
        let mut call = self.client.operation(&operations::LIST_VOICE_CONSENTS);
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        call.send()
    }

    /// Retrieve a voice consent.
    ///
    /// Gives one of the consents, without its recording.
    ///
    /// - `consent_id`: The id of the consent.
    ///
    /// `GET /audio/voice_consents/{consent_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        consent_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VoiceConsent>> {
        self.client
            .operation(&operations::GET_VOICE_CONSENT)
            .path_param("consent_id", consent_id.as_ref())
            .send()
    }

    /// Update a voice consent.
    ///
    /// Gives a consent another name.
    ///
    /// The recording cannot be changed.
    ///
    /// - `consent_id`: The id of the consent.
    ///
    /// `POST /audio/voice_consents/{consent_id}`.
    #[inline]
    pub fn update(
        &self,
        consent_id: impl AsRef<str>,
        request: &types::UpdateVoiceConsentRequest,
    ) -> runtime::Call<runtime::Response<types::VoiceConsent>> {
        self.client
            .operation(&operations::UPDATE_VOICE_CONSENT)
            .path_param("consent_id", consent_id.as_ref())
            .json(request)
            .send()
    }

    /// Delete a voice consent.
    ///
    /// Deletes a consent together with its recording.
    ///
    /// - `consent_id`: The id of the consent.
    ///
    /// `DELETE /audio/voice_consents/{consent_id}`.
    #[inline]
    pub fn delete(
        &self,
        consent_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::VoiceConsentDeleted>> {
        self.client
            .operation(&operations::DELETE_VOICE_CONSENT)
            .path_param("consent_id", consent_id.as_ref())
            .send()
    }
}

impl Audio {
    /// `client.audio().voice_consents()`.
    #[inline]
    pub fn voice_consents(&self) -> AudioVoiceConsents {
        AudioVoiceConsents {
            client: self.client.clone(),
        }
    }
}

/// `client.audio().voices()`.
///
/// Operations of the tag `audio`.
#[derive(Clone, Debug)]
pub struct AudioVoices {
    client: runtime::Client,
}

impl AudioVoices {
    /// Create a voice.
    ///
    /// Makes a voice of a sample of speech.
    ///
    /// It needs a consent of the person who speaks. Speech can be made with the voice, and realtime
    /// conversations can be held with it. Few customers may make voices.
    ///
    /// `POST /audio/voices`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateVoiceRequest,
    ) -> runtime::Call<runtime::Response<types::AudioVoice>> {
        self.client.operation(&operations::CREATE_VOICE).multipart(request).send()
    }
}

impl Audio {
    /// `client.audio().voices()`.
    #[inline]
    pub fn voices(&self) -> AudioVoices {
        AudioVoices {
            client: self.client.clone(),
        }
    }
}
