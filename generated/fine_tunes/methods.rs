// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Jobs that adapt a model to training data of one's own.
///
/// There is a guide on fine-tuning.
///
/// Operations of the tag `fine-tunes`.
#[derive(Clone, Debug)]
pub struct FineTunes {
    client: runtime::Client,
}

impl FineTunes {
    /// List fine-tune jobs.
    ///
    /// Lists the fine-tune jobs of the organization.
    ///
    /// `GET /fine-tunes` — API reference, section "Fine-tunes / List fine-tunes".
    #[inline]
    pub fn list(
        &self,
    ) -> runtime::Call<runtime::Response<types::ListFineTunesResponse>> {
        self.client.operation(&operations::LIST_FINE_TUNES).send()
    }

    /// Create a fine-tune job.
    ///
    /// Creates a job that fine-tunes a model on a set of training data.
    ///
    /// The answer describes the queued job. Among other things it has the status of the job and,
    /// once the job is complete, the name of the fine-tuned model. The guide on fine-tuning has
    /// more.
    ///
    /// `POST /fine-tunes` — API reference, section "Fine-tunes / Create fine-tune".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateFineTuneRequest,
    ) -> runtime::Call<runtime::Response<types::FineTune>> {
        self.client.operation(&operations::CREATE_FINE_TUNE).json(request).send()
    }

    /// Retrieve a fine-tune job.
    ///
    /// Describes one fine-tune job.
    ///
    /// The guide on fine-tuning has more.
    ///
    /// - `fine_tune_id`: The id of the fine-tune job.
    ///
    /// `GET /fine-tunes/{fine_tune_id}` — API reference, section "Fine-tunes / Retrieve fine-tune".
    #[inline]
    pub fn retrieve(
        &self,
        fine_tune_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTune>> {
        self.client
            .operation(&operations::RETRIEVE_FINE_TUNE)
            .path_param("fine_tune_id", fine_tune_id.as_ref())
            .send()
    }

    /// Cancel a fine-tune job.
    ///
    /// Cancels a fine-tune job at once.
    ///
    /// - `fine_tune_id`: The id of the fine-tune job to cancel.
    ///
    /// `POST /fine-tunes/{fine_tune_id}/cancel` — API reference, section "Fine-tunes / Cancel fine-tune".
    #[inline]
    pub fn cancel(
        &self,
        fine_tune_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTune>> {
        self.client
            .operation(&operations::CANCEL_FINE_TUNE)
            .path_param("fine_tune_id", fine_tune_id.as_ref())
            .send()
    }

    /// List the events of a fine-tune job.
    ///
    /// Returns detailed updates of the status of a fine-tune job.
    ///
    /// With `stream` the events arrive as server-sent events while they happen.
    ///
    /// - `fine_tune_id`: The id of the fine-tune job whose events are wanted.
    ///
    /// `GET /fine-tunes/{fine_tune_id}/events` — API reference, section "Fine-tunes / List fine-tune events".
    #[inline]
    pub fn list_events(
        &self,
        fine_tune_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::ListFineTuneEventsResponse>> {
        self.client
            .operation(&operations::LIST_FINE_TUNE_EVENTS)
            .path_param("fine_tune_id", fine_tune_id.as_ref())
            .send()
    }

    /// List the events of a fine-tune job.
    ///
    /// Returns detailed updates of the status of a fine-tune job.
    ///
    /// With `stream` the events arrive as server-sent events while they happen.
    ///
    /// The response comes as events, each as soon as the server sends it.
    ///
    /// - `fine_tune_id`: The id of the fine-tune job whose events are wanted.
    ///
    /// `GET /fine-tunes/{fine_tune_id}/events` — API reference, section "Fine-tunes / List fine-tune events".
    #[inline]
    pub fn list_events_stream(
        &self,
        fine_tune_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::EventStream<types::FineTuneEvent>> {
        self.client
            .operation(&operations::LIST_FINE_TUNE_EVENTS)
            .path_param("fine_tune_id", fine_tune_id.as_ref())
            .stream()
    }
}

impl runtime::Client {
    /// Jobs that adapt a model to training data of one's own.
    #[inline]
    pub fn fine_tunes(&self) -> FineTunes {
        FineTunes { client: self.clone() }
    }
}
