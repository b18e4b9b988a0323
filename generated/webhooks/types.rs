// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// An event that the server sends by itself, to an endpoint of the caller's.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// A batch is done: its output, and the errors if there are any, are files.
    BatchCompleted(WebhookBatchCompleted),
    /// A batch was not begun, because its file is not as it should be.
    BatchFailed(WebhookBatchFailed),
    /// The time of a batch is over; what was answered until then is in its files.
    BatchExpired(WebhookBatchExpired),
    /// A batch was cancelled, and nothing of it runs any more.
    BatchCancelled(WebhookBatchCancelled),
    /// A response that was made in the background is there, and can be retrieved.
    ResponseCompleted(WebhookResponseCompleted),
    /// A response in the background ended in an error.
    ResponseFailed(WebhookResponseFailed),
    /// A response in the background was cancelled.
    ResponseCancelled(WebhookResponseCancelled),
    /// A response in the background was cut off; retrieved, it says by what.
    ResponseIncomplete(WebhookResponseIncomplete),
    /// A fine-tuning job has made its model.
    FineTuningJobSucceeded(WebhookFineTuningSucceeded),
    /// A fine-tuning job ended in an error, without a model.
    FineTuningJobFailed(WebhookFineTuningFailed),
    /// A fine-tuning job was cancelled.
    FineTuningJobCancelled(WebhookFineTuningCancelled),
    /// The run of an evaluation is done.
    EvalRunSucceeded(WebhookEvalRunSucceeded),
    /// The run of an evaluation ended in an error.
    EvalRunFailed(WebhookEvalRunFailed),
    /// The run of an evaluation was canceled.
    EvalRunCanceled(WebhookEvalRunCanceled),
    /// Somebody calls by SIP, and waits until the Realtime API is told to accept or to reject.
    RealtimeCallIncoming(Box<WebhookRealtimeCallIncoming>),
    /// Somebody calls by SIP, and waits until the Live API is told to accept or to reject.
    LiveTransportIncoming(Box<WebhookLiveTransportIncoming>),
    /// A client has opened a session of the Live API over WebRTC.
    LiveTransportConnected(Box<WebhookLiveTransportConnected>),
    /// Somebody calls by SIP. `live.transport.incoming` says the same, and replaces it.
    LiveCallIncoming(Box<WebhookLiveCallIncoming>),
    /// A session of an agent was begun.
    AgentSessionCreated(Box<WebhookSessionCreated>),
    /// The agent of a session works.
    AgentSessionInProgress(Box<WebhookSessionInProgress>),
    /// The agent of a session goes on when somebody has done what it waits for.
    AgentSessionActionRequired(Box<WebhookSessionActionRequired>),
    /// The agent of a session has nothing to do at the moment.
    AgentSessionIdle(Box<WebhookSessionIdle>),
    /// A session of an agent ended in an error.
    AgentSessionFailed(Box<WebhookSessionFailed>),
    /// An environment that was ordered ahead of its session is set up.
    AgentEnvironmentReady(WebhookEnvironmentReady),
    /// An environment that was ordered ahead of its session could not be set up.
    AgentEnvironmentFailed(WebhookEnvironmentFailed),
    /// An environment rests. It can go on from what was kept of it.
    AgentEnvironmentSuspended(WebhookEnvironmentSuspended),
    /// An environment is gone for good, with what was kept of it.
    AgentEnvironmentExpired(WebhookEnvironmentExpired),
    /// There is a safety alert about a project.
    SafetyAlertCreated(WebhookSafetyAlertCreated),
    /// There is a safety alert about a workspace of an enterprise.
    SafetyOrgAlertCreated(WebhookOrgAlertCreated),
    /// A user of the organization, known by a safety identifier, was warned.
    SafetyWarningIssued(WebhookSafetyWarningIssued),
    /// A user of the organization, known by a safety identifier, was locked out.
    SafetyDeactivationIssued(WebhookSafetyDeactivationIssued),
    /// A request was refused on account of the safety identifier that it came with.
    SafetyIdentifierBlocked(Box<WebhookSafetyIdentifierBlocked>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<WebhookBatchCompleted> for WebhookEvent {
    #[inline]
    fn from(value: WebhookBatchCompleted) -> Self {
        Self::BatchCompleted(value)
    }
}

impl From<WebhookBatchFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookBatchFailed) -> Self {
        Self::BatchFailed(value)
    }
}

impl From<WebhookBatchExpired> for WebhookEvent {
    #[inline]
    fn from(value: WebhookBatchExpired) -> Self {
        Self::BatchExpired(value)
    }
}

impl From<WebhookBatchCancelled> for WebhookEvent {
    #[inline]
    fn from(value: WebhookBatchCancelled) -> Self {
        Self::BatchCancelled(value)
    }
}

impl From<WebhookResponseCompleted> for WebhookEvent {
    #[inline]
    fn from(value: WebhookResponseCompleted) -> Self {
        Self::ResponseCompleted(value)
    }
}

impl From<WebhookResponseFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookResponseFailed) -> Self {
        Self::ResponseFailed(value)
    }
}

impl From<WebhookResponseCancelled> for WebhookEvent {
    #[inline]
    fn from(value: WebhookResponseCancelled) -> Self {
        Self::ResponseCancelled(value)
    }
}

impl From<WebhookResponseIncomplete> for WebhookEvent {
    #[inline]
    fn from(value: WebhookResponseIncomplete) -> Self {
        Self::ResponseIncomplete(value)
    }
}

impl From<WebhookFineTuningSucceeded> for WebhookEvent {
    #[inline]
    fn from(value: WebhookFineTuningSucceeded) -> Self {
        Self::FineTuningJobSucceeded(value)
    }
}

impl From<WebhookFineTuningFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookFineTuningFailed) -> Self {
        Self::FineTuningJobFailed(value)
    }
}

impl From<WebhookFineTuningCancelled> for WebhookEvent {
    #[inline]
    fn from(value: WebhookFineTuningCancelled) -> Self {
        Self::FineTuningJobCancelled(value)
    }
}

impl From<WebhookEvalRunSucceeded> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEvalRunSucceeded) -> Self {
        Self::EvalRunSucceeded(value)
    }
}

impl From<WebhookEvalRunFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEvalRunFailed) -> Self {
        Self::EvalRunFailed(value)
    }
}

impl From<WebhookEvalRunCanceled> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEvalRunCanceled) -> Self {
        Self::EvalRunCanceled(value)
    }
}

impl From<WebhookRealtimeCallIncoming> for WebhookEvent {
    #[inline]
    fn from(value: WebhookRealtimeCallIncoming) -> Self {
        Self::RealtimeCallIncoming(Box::new(value))
    }
}

impl From<WebhookLiveTransportIncoming> for WebhookEvent {
    #[inline]
    fn from(value: WebhookLiveTransportIncoming) -> Self {
        Self::LiveTransportIncoming(Box::new(value))
    }
}

impl From<WebhookLiveTransportConnected> for WebhookEvent {
    #[inline]
    fn from(value: WebhookLiveTransportConnected) -> Self {
        Self::LiveTransportConnected(Box::new(value))
    }
}

impl From<WebhookLiveCallIncoming> for WebhookEvent {
    #[inline]
    fn from(value: WebhookLiveCallIncoming) -> Self {
        Self::LiveCallIncoming(Box::new(value))
    }
}

impl From<WebhookSessionCreated> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSessionCreated) -> Self {
        Self::AgentSessionCreated(Box::new(value))
    }
}

impl From<WebhookSessionInProgress> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSessionInProgress) -> Self {
        Self::AgentSessionInProgress(Box::new(value))
    }
}

impl From<WebhookSessionActionRequired> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSessionActionRequired) -> Self {
        Self::AgentSessionActionRequired(Box::new(value))
    }
}

impl From<WebhookSessionIdle> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSessionIdle) -> Self {
        Self::AgentSessionIdle(Box::new(value))
    }
}

impl From<WebhookSessionFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSessionFailed) -> Self {
        Self::AgentSessionFailed(Box::new(value))
    }
}

impl From<WebhookEnvironmentReady> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEnvironmentReady) -> Self {
        Self::AgentEnvironmentReady(value)
    }
}

impl From<WebhookEnvironmentFailed> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEnvironmentFailed) -> Self {
        Self::AgentEnvironmentFailed(value)
    }
}

impl From<WebhookEnvironmentSuspended> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEnvironmentSuspended) -> Self {
        Self::AgentEnvironmentSuspended(value)
    }
}

impl From<WebhookEnvironmentExpired> for WebhookEvent {
    #[inline]
    fn from(value: WebhookEnvironmentExpired) -> Self {
        Self::AgentEnvironmentExpired(value)
    }
}

impl From<WebhookSafetyAlertCreated> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSafetyAlertCreated) -> Self {
        Self::SafetyAlertCreated(value)
    }
}

impl From<WebhookOrgAlertCreated> for WebhookEvent {
    #[inline]
    fn from(value: WebhookOrgAlertCreated) -> Self {
        Self::SafetyOrgAlertCreated(value)
    }
}

impl From<WebhookSafetyWarningIssued> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSafetyWarningIssued) -> Self {
        Self::SafetyWarningIssued(value)
    }
}

impl From<WebhookSafetyDeactivationIssued> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSafetyDeactivationIssued) -> Self {
        Self::SafetyDeactivationIssued(value)
    }
}

impl From<WebhookSafetyIdentifierBlocked> for WebhookEvent {
    #[inline]
    fn from(value: WebhookSafetyIdentifierBlocked) -> Self {
        Self::SafetyIdentifierBlocked(Box::new(value))
    }
}

impl Clone for WebhookEvent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::BatchCompleted(form) => Self::BatchCompleted(runtime::copied(form)),
            Self::BatchFailed(form) => Self::BatchFailed(runtime::copied(form)),
            Self::BatchExpired(form) => Self::BatchExpired(runtime::copied(form)),
            Self::BatchCancelled(form) => Self::BatchCancelled(runtime::copied(form)),
            Self::ResponseCompleted(form) => Self::ResponseCompleted(runtime::copied(form)),
            Self::ResponseFailed(form) => Self::ResponseFailed(runtime::copied(form)),
            Self::ResponseCancelled(form) => Self::ResponseCancelled(runtime::copied(form)),
            Self::ResponseIncomplete(form) => Self::ResponseIncomplete(runtime::copied(form)),
            Self::FineTuningJobSucceeded(form) => Self::FineTuningJobSucceeded(runtime::copied(form)),
            Self::FineTuningJobFailed(form) => Self::FineTuningJobFailed(runtime::copied(form)),
            Self::FineTuningJobCancelled(form) => Self::FineTuningJobCancelled(runtime::copied(form)),
            Self::EvalRunSucceeded(form) => Self::EvalRunSucceeded(runtime::copied(form)),
            Self::EvalRunFailed(form) => Self::EvalRunFailed(runtime::copied(form)),
            Self::EvalRunCanceled(form) => Self::EvalRunCanceled(runtime::copied(form)),
            Self::RealtimeCallIncoming(form) => Self::RealtimeCallIncoming(runtime::copied(form)),
            Self::LiveTransportIncoming(form) => Self::LiveTransportIncoming(runtime::copied(form)),
            Self::LiveTransportConnected(form) => Self::LiveTransportConnected(runtime::copied(form)),
            Self::LiveCallIncoming(form) => Self::LiveCallIncoming(runtime::copied(form)),
            Self::AgentSessionCreated(form) => Self::AgentSessionCreated(runtime::copied(form)),
            Self::AgentSessionInProgress(form) => Self::AgentSessionInProgress(runtime::copied(form)),
            Self::AgentSessionActionRequired(form) => Self::AgentSessionActionRequired(runtime::copied(form)),
            Self::AgentSessionIdle(form) => Self::AgentSessionIdle(runtime::copied(form)),
            Self::AgentSessionFailed(form) => Self::AgentSessionFailed(runtime::copied(form)),
            Self::AgentEnvironmentReady(form) => Self::AgentEnvironmentReady(runtime::copied(form)),
            Self::AgentEnvironmentFailed(form) => Self::AgentEnvironmentFailed(runtime::copied(form)),
            Self::AgentEnvironmentSuspended(form) => Self::AgentEnvironmentSuspended(runtime::copied(form)),
            Self::AgentEnvironmentExpired(form) => Self::AgentEnvironmentExpired(runtime::copied(form)),
            Self::SafetyAlertCreated(form) => Self::SafetyAlertCreated(runtime::copied(form)),
            Self::SafetyOrgAlertCreated(form) => Self::SafetyOrgAlertCreated(runtime::copied(form)),
            Self::SafetyWarningIssued(form) => Self::SafetyWarningIssued(runtime::copied(form)),
            Self::SafetyDeactivationIssued(form) => Self::SafetyDeactivationIssued(runtime::copied(form)),
            Self::SafetyIdentifierBlocked(form) => Self::SafetyIdentifierBlocked(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for WebhookEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::BatchCompleted(one), Self::BatchCompleted(other)) => runtime::equal(one, other),
            (Self::BatchFailed(one), Self::BatchFailed(other)) => runtime::equal(one, other),
            (Self::BatchExpired(one), Self::BatchExpired(other)) => runtime::equal(one, other),
            (Self::BatchCancelled(one), Self::BatchCancelled(other)) => runtime::equal(one, other),
            (Self::ResponseCompleted(one), Self::ResponseCompleted(other)) => runtime::equal(one, other),
            (Self::ResponseFailed(one), Self::ResponseFailed(other)) => runtime::equal(one, other),
            (Self::ResponseCancelled(one), Self::ResponseCancelled(other)) => runtime::equal(one, other),
            (Self::ResponseIncomplete(one), Self::ResponseIncomplete(other)) => runtime::equal(one, other),
            (Self::FineTuningJobSucceeded(one), Self::FineTuningJobSucceeded(other)) => runtime::equal(one, other),
            (Self::FineTuningJobFailed(one), Self::FineTuningJobFailed(other)) => runtime::equal(one, other),
            (Self::FineTuningJobCancelled(one), Self::FineTuningJobCancelled(other)) => runtime::equal(one, other),
            (Self::EvalRunSucceeded(one), Self::EvalRunSucceeded(other)) => runtime::equal(one, other),
            (Self::EvalRunFailed(one), Self::EvalRunFailed(other)) => runtime::equal(one, other),
            (Self::EvalRunCanceled(one), Self::EvalRunCanceled(other)) => runtime::equal(one, other),
            (Self::RealtimeCallIncoming(one), Self::RealtimeCallIncoming(other)) => runtime::equal(one, other),
            (Self::LiveTransportIncoming(one), Self::LiveTransportIncoming(other)) => runtime::equal(one, other),
            (Self::LiveTransportConnected(one), Self::LiveTransportConnected(other)) => runtime::equal(one, other),
            (Self::LiveCallIncoming(one), Self::LiveCallIncoming(other)) => runtime::equal(one, other),
            (Self::AgentSessionCreated(one), Self::AgentSessionCreated(other)) => runtime::equal(one, other),
            (Self::AgentSessionInProgress(one), Self::AgentSessionInProgress(other)) => runtime::equal(one, other),
            (Self::AgentSessionActionRequired(one), Self::AgentSessionActionRequired(other)) => runtime::equal(one, other),
            (Self::AgentSessionIdle(one), Self::AgentSessionIdle(other)) => runtime::equal(one, other),
            (Self::AgentSessionFailed(one), Self::AgentSessionFailed(other)) => runtime::equal(one, other),
            (Self::AgentEnvironmentReady(one), Self::AgentEnvironmentReady(other)) => runtime::equal(one, other),
            (Self::AgentEnvironmentFailed(one), Self::AgentEnvironmentFailed(other)) => runtime::equal(one, other),
            (Self::AgentEnvironmentSuspended(one), Self::AgentEnvironmentSuspended(other)) => runtime::equal(one, other),
            (Self::AgentEnvironmentExpired(one), Self::AgentEnvironmentExpired(other)) => runtime::equal(one, other),
            (Self::SafetyAlertCreated(one), Self::SafetyAlertCreated(other)) => runtime::equal(one, other),
            (Self::SafetyOrgAlertCreated(one), Self::SafetyOrgAlertCreated(other)) => runtime::equal(one, other),
            (Self::SafetyWarningIssued(one), Self::SafetyWarningIssued(other)) => runtime::equal(one, other),
            (Self::SafetyDeactivationIssued(one), Self::SafetyDeactivationIssued(other)) => runtime::equal(one, other),
            (Self::SafetyIdentifierBlocked(one), Self::SafetyIdentifierBlocked(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for WebhookEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEvent {
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
            Self::BatchCompleted(form) => runtime::Json::shape(form),
            Self::BatchFailed(form) => runtime::Json::shape(form),
            Self::BatchExpired(form) => runtime::Json::shape(form),
            Self::BatchCancelled(form) => runtime::Json::shape(form),
            Self::ResponseCompleted(form) => runtime::Json::shape(form),
            Self::ResponseFailed(form) => runtime::Json::shape(form),
            Self::ResponseCancelled(form) => runtime::Json::shape(form),
            Self::ResponseIncomplete(form) => runtime::Json::shape(form),
            Self::FineTuningJobSucceeded(form) => runtime::Json::shape(form),
            Self::FineTuningJobFailed(form) => runtime::Json::shape(form),
            Self::FineTuningJobCancelled(form) => runtime::Json::shape(form),
            Self::EvalRunSucceeded(form) => runtime::Json::shape(form),
            Self::EvalRunFailed(form) => runtime::Json::shape(form),
            Self::EvalRunCanceled(form) => runtime::Json::shape(form),
            Self::RealtimeCallIncoming(form) => runtime::Json::shape(form),
            Self::LiveTransportIncoming(form) => runtime::Json::shape(form),
            Self::LiveTransportConnected(form) => runtime::Json::shape(form),
            Self::LiveCallIncoming(form) => runtime::Json::shape(form),
            Self::AgentSessionCreated(form) => runtime::Json::shape(form),
            Self::AgentSessionInProgress(form) => runtime::Json::shape(form),
            Self::AgentSessionActionRequired(form) => runtime::Json::shape(form),
            Self::AgentSessionIdle(form) => runtime::Json::shape(form),
            Self::AgentSessionFailed(form) => runtime::Json::shape(form),
            Self::AgentEnvironmentReady(form) => runtime::Json::shape(form),
            Self::AgentEnvironmentFailed(form) => runtime::Json::shape(form),
            Self::AgentEnvironmentSuspended(form) => runtime::Json::shape(form),
            Self::AgentEnvironmentExpired(form) => runtime::Json::shape(form),
            Self::SafetyAlertCreated(form) => runtime::Json::shape(form),
            Self::SafetyOrgAlertCreated(form) => runtime::Json::shape(form),
            Self::SafetyWarningIssued(form) => runtime::Json::shape(form),
            Self::SafetyDeactivationIssued(form) => runtime::Json::shape(form),
            Self::SafetyIdentifierBlocked(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for WebhookEvent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["batch.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("batch.completed"))],
                },
            },
runtime::UnionForm {
                tags: &["batch.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("batch.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["batch.expired"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("batch.expired"))],
                },
            },
runtime::UnionForm {
                tags: &["batch.cancelled"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("batch.cancelled"))],
                },
            },
runtime::UnionForm {
                tags: &["response.completed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("response.completed"))],
                },
            },
runtime::UnionForm {
                tags: &["response.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("response.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["response.cancelled"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("response.cancelled"))],
                },
            },
runtime::UnionForm {
                tags: &["response.incomplete"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("response.incomplete"))],
                },
            },
runtime::UnionForm {
                tags: &["fine_tuning.job.succeeded"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("fine_tuning.job.succeeded")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["fine_tuning.job.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("fine_tuning.job.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["fine_tuning.job.cancelled"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("fine_tuning.job.cancelled")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["eval.run.succeeded"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("eval.run.succeeded"))],
                },
            },
runtime::UnionForm {
                tags: &["eval.run.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("eval.run.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["eval.run.canceled"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("eval.run.canceled"))],
                },
            },
runtime::UnionForm {
                tags: &["realtime.call.incoming"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("realtime.call.incoming"))],
                },
            },
runtime::UnionForm {
                tags: &["live.transport.incoming"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("live.transport.incoming"))],
                },
            },
runtime::UnionForm {
                tags: &["live.transport.connected"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("live.transport.connected")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["live.call.incoming"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("live.call.incoming"))],
                },
            },
runtime::UnionForm {
                tags: &["agent.session.created"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("agent.session.created"))],
                },
            },
runtime::UnionForm {
                tags: &["agent.session.in_progress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("agent.session.in_progress")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["agent.session.action_required"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("agent.session.action_required")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["agent.session.idle"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("agent.session.idle"))],
                },
            },
runtime::UnionForm {
                tags: &["agent.session.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("agent.session.failed"))],
                },
            },
runtime::UnionForm {
                tags: &["agent.environment.ready"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("agent.environment.ready"))],
                },
            },
runtime::UnionForm {
                tags: &["agent.environment.failed"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("agent.environment.failed")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["agent.environment.suspended"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("agent.environment.suspended")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["agent.environment.expired"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("agent.environment.expired")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["safety.alert.created"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("safety.alert.created"))],
                },
            },
runtime::UnionForm {
                tags: &["safety.org_alert.created"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("safety.org_alert.created")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["safety.warning_issued"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[("type", runtime::Scalar::Text("safety.warning_issued"))],
                },
            },
runtime::UnionForm {
                tags: &["safety.deactivation_issued"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("safety.deactivation_issued")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["safety_identifier.blocked"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "data"],
                    constants: &[
                        ("type", runtime::Scalar::Text("safety_identifier.blocked")),
                    ],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::BatchCompleted(runtime::Json::empty()),
            1 => Self::BatchFailed(runtime::Json::empty()),
            2 => Self::BatchExpired(runtime::Json::empty()),
            3 => Self::BatchCancelled(runtime::Json::empty()),
            4 => Self::ResponseCompleted(runtime::Json::empty()),
            5 => Self::ResponseFailed(runtime::Json::empty()),
            6 => Self::ResponseCancelled(runtime::Json::empty()),
            7 => Self::ResponseIncomplete(runtime::Json::empty()),
            8 => Self::FineTuningJobSucceeded(runtime::Json::empty()),
            9 => Self::FineTuningJobFailed(runtime::Json::empty()),
            10 => Self::FineTuningJobCancelled(runtime::Json::empty()),
            11 => Self::EvalRunSucceeded(runtime::Json::empty()),
            12 => Self::EvalRunFailed(runtime::Json::empty()),
            13 => Self::EvalRunCanceled(runtime::Json::empty()),
            14 => Self::RealtimeCallIncoming(runtime::Json::empty()),
            15 => Self::LiveTransportIncoming(runtime::Json::empty()),
            16 => Self::LiveTransportConnected(runtime::Json::empty()),
            17 => Self::LiveCallIncoming(runtime::Json::empty()),
            18 => Self::AgentSessionCreated(runtime::Json::empty()),
            19 => Self::AgentSessionInProgress(runtime::Json::empty()),
            20 => Self::AgentSessionActionRequired(runtime::Json::empty()),
            21 => Self::AgentSessionIdle(runtime::Json::empty()),
            22 => Self::AgentSessionFailed(runtime::Json::empty()),
            23 => Self::AgentEnvironmentReady(runtime::Json::empty()),
            24 => Self::AgentEnvironmentFailed(runtime::Json::empty()),
            25 => Self::AgentEnvironmentSuspended(runtime::Json::empty()),
            26 => Self::AgentEnvironmentExpired(runtime::Json::empty()),
            27 => Self::SafetyAlertCreated(runtime::Json::empty()),
            28 => Self::SafetyOrgAlertCreated(runtime::Json::empty()),
            29 => Self::SafetyWarningIssued(runtime::Json::empty()),
            30 => Self::SafetyDeactivationIssued(runtime::Json::empty()),
            31 => Self::SafetyIdentifierBlocked(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::BatchCompleted(form) => runtime::Json::take(form, value),
            Self::BatchFailed(form) => runtime::Json::take(form, value),
            Self::BatchExpired(form) => runtime::Json::take(form, value),
            Self::BatchCancelled(form) => runtime::Json::take(form, value),
            Self::ResponseCompleted(form) => runtime::Json::take(form, value),
            Self::ResponseFailed(form) => runtime::Json::take(form, value),
            Self::ResponseCancelled(form) => runtime::Json::take(form, value),
            Self::ResponseIncomplete(form) => runtime::Json::take(form, value),
            Self::FineTuningJobSucceeded(form) => runtime::Json::take(form, value),
            Self::FineTuningJobFailed(form) => runtime::Json::take(form, value),
            Self::FineTuningJobCancelled(form) => runtime::Json::take(form, value),
            Self::EvalRunSucceeded(form) => runtime::Json::take(form, value),
            Self::EvalRunFailed(form) => runtime::Json::take(form, value),
            Self::EvalRunCanceled(form) => runtime::Json::take(form, value),
            Self::RealtimeCallIncoming(form) => runtime::Json::take(form, value),
            Self::LiveTransportIncoming(form) => runtime::Json::take(form, value),
            Self::LiveTransportConnected(form) => runtime::Json::take(form, value),
            Self::LiveCallIncoming(form) => runtime::Json::take(form, value),
            Self::AgentSessionCreated(form) => runtime::Json::take(form, value),
            Self::AgentSessionInProgress(form) => runtime::Json::take(form, value),
            Self::AgentSessionActionRequired(form) => runtime::Json::take(form, value),
            Self::AgentSessionIdle(form) => runtime::Json::take(form, value),
            Self::AgentSessionFailed(form) => runtime::Json::take(form, value),
            Self::AgentEnvironmentReady(form) => runtime::Json::take(form, value),
            Self::AgentEnvironmentFailed(form) => runtime::Json::take(form, value),
            Self::AgentEnvironmentSuspended(form) => runtime::Json::take(form, value),
            Self::AgentEnvironmentExpired(form) => runtime::Json::take(form, value),
            Self::SafetyAlertCreated(form) => runtime::Json::take(form, value),
            Self::SafetyOrgAlertCreated(form) => runtime::Json::take(form, value),
            Self::SafetyWarningIssued(form) => runtime::Json::take(form, value),
            Self::SafetyDeactivationIssued(form) => runtime::Json::take(form, value),
            Self::SafetyIdentifierBlocked(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A batch is done: its output, and the errors if there are any, are files.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookBatchCompleted {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookBatchCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "batch.completed";
}

impl Clone for WebhookBatchCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookBatchCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookBatchCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookBatchCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookBatchCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookBatchCompleted",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "batch.completed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A batch was not begun, because its file is not as it should be.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookBatchFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookBatchFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "batch.failed";
}

impl Clone for WebhookBatchFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookBatchFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookBatchFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookBatchFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookBatchFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookBatchFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "batch.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The time of a batch is over; what was answered until then is in its files.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookBatchExpired {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookBatchExpired {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "batch.expired";
}

impl Clone for WebhookBatchExpired {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookBatchExpired {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookBatchExpired {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookBatchExpired {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookBatchExpired {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookBatchExpired",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "batch.expired"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A batch was cancelled, and nothing of it runs any more.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookBatchCancelled {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookBatchCancelled {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "batch.cancelled";
}

impl Clone for WebhookBatchCancelled {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookBatchCancelled {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookBatchCancelled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookBatchCancelled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookBatchCancelled {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookBatchCancelled",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "batch.cancelled"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response that was made in the background is there, and can be retrieved.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookResponseCompleted {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookResponseCompleted {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "response.completed";
}

impl Clone for WebhookResponseCompleted {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookResponseCompleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookResponseCompleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookResponseCompleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookResponseCompleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookResponseCompleted",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "response.completed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response in the background ended in an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookResponseFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookResponseFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "response.failed";
}

impl Clone for WebhookResponseFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookResponseFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookResponseFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookResponseFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookResponseFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookResponseFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "response.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response in the background was cancelled.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookResponseCancelled {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookResponseCancelled {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "response.cancelled";
}

impl Clone for WebhookResponseCancelled {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookResponseCancelled {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookResponseCancelled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookResponseCancelled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookResponseCancelled {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookResponseCancelled",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "response.cancelled"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A response in the background was cut off; retrieved, it says by what.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookResponseIncomplete {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookResponseIncomplete {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "response.incomplete";
}

impl Clone for WebhookResponseIncomplete {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookResponseIncomplete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookResponseIncomplete {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookResponseIncomplete {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookResponseIncomplete {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookResponseIncomplete",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "response.incomplete"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A fine-tuning job has made its model.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookFineTuningSucceeded {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookFineTuningSucceeded {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "fine_tuning.job.succeeded";
}

impl Clone for WebhookFineTuningSucceeded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookFineTuningSucceeded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookFineTuningSucceeded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookFineTuningSucceeded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookFineTuningSucceeded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookFineTuningSucceeded",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "fine_tuning.job.succeeded"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A fine-tuning job ended in an error, without a model.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookFineTuningFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookFineTuningFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "fine_tuning.job.failed";
}

impl Clone for WebhookFineTuningFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookFineTuningFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookFineTuningFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookFineTuningFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookFineTuningFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookFineTuningFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "fine_tuning.job.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A fine-tuning job was cancelled.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookFineTuningCancelled {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookFineTuningCancelled {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "fine_tuning.job.cancelled";
}

impl Clone for WebhookFineTuningCancelled {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookFineTuningCancelled {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookFineTuningCancelled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookFineTuningCancelled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookFineTuningCancelled {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookFineTuningCancelled",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "fine_tuning.job.cancelled"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The run of an evaluation is done.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEvalRunSucceeded {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEvalRunSucceeded {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "eval.run.succeeded";
}

impl Clone for WebhookEvalRunSucceeded {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEvalRunSucceeded {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEvalRunSucceeded {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEvalRunSucceeded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEvalRunSucceeded {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEvalRunSucceeded",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "eval.run.succeeded"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The run of an evaluation ended in an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEvalRunFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEvalRunFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "eval.run.failed";
}

impl Clone for WebhookEvalRunFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEvalRunFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEvalRunFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEvalRunFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEvalRunFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEvalRunFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "eval.run.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The run of an evaluation was canceled.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEvalRunCanceled {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEvalRunCanceled {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "eval.run.canceled";
}

impl Clone for WebhookEvalRunCanceled {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEvalRunCanceled {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEvalRunCanceled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEvalRunCanceled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEvalRunCanceled {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEvalRunCanceled",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "eval.run.canceled"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Somebody calls by SIP, and waits until the Realtime API is told to accept or to reject.
///
/// The Live API may be offered the same call; whichever accepts first has it.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookRealtimeCallIncoming {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A call that waits for an answer of the Realtime API.
    pub data: WebhookRealtimeCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookRealtimeCallIncoming {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "realtime.call.incoming";
}

impl Clone for WebhookRealtimeCallIncoming {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookRealtimeCallIncoming {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookRealtimeCallIncoming {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookRealtimeCallIncoming {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookRealtimeCallIncoming {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookRealtimeCallIncoming",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "realtime.call.incoming"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Somebody calls by SIP, and waits until the Live API is told to accept or to reject.
///
/// The Realtime API may be offered the same call; whichever accepts first has it.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookLiveTransportIncoming {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A call that waits for an answer of the Live API.
    pub data: WebhookLiveCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookLiveTransportIncoming {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "live.transport.incoming";
}

impl Clone for WebhookLiveTransportIncoming {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookLiveTransportIncoming {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookLiveTransportIncoming {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookLiveTransportIncoming {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookLiveTransportIncoming {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookLiveTransportIncoming",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "live.transport.incoming"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A client has opened a session of the Live API over WebRTC.
///
/// An observer can join it by the id of the session.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookLiveTransportConnected {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of the Live API that is connected.
    pub data: WebhookLiveSession,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookLiveTransportConnected {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "live.transport.connected";
}

impl Clone for WebhookLiveTransportConnected {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookLiveTransportConnected {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookLiveTransportConnected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookLiveTransportConnected {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookLiveTransportConnected {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookLiveTransportConnected",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "live.transport.connected"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Somebody calls by SIP. `live.transport.incoming` says the same, and replaces it.
///
/// Endpoints that subscribed to it before still get it.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookLiveCallIncoming {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A call that waits for an answer of the Live API.
    pub data: WebhookLiveCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookLiveCallIncoming {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "live.call.incoming";
}

impl Clone for WebhookLiveCallIncoming {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookLiveCallIncoming {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookLiveCallIncoming {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookLiveCallIncoming {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookLiveCallIncoming {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookLiveCallIncoming",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "live.call.incoming"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A session of an agent was begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionCreated {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of an agent that was begun.
    pub data: WebhookSessionStart,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSessionCreated {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.session.created";
}

impl Clone for WebhookSessionCreated {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionCreated {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionCreated {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionCreated",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.session.created"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The agent of a session works.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionInProgress {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of an agent.
    pub data: WebhookSession,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSessionInProgress {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.session.in_progress";
}

impl Clone for WebhookSessionInProgress {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionInProgress {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionInProgress {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionInProgress {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionInProgress {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionInProgress",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.session.in_progress"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The agent of a session goes on when somebody has done what it waits for.
///
/// What exactly that is, the session says.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionActionRequired {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of an agent that waits for somebody.
    pub data: WebhookSessionAction,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSessionActionRequired {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.session.action_required";
}

impl Clone for WebhookSessionActionRequired {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionActionRequired {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionActionRequired {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionActionRequired {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionActionRequired {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionActionRequired",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.session.action_required"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The agent of a session has nothing to do at the moment.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionIdle {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of an agent.
    pub data: WebhookSession,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSessionIdle {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.session.idle";
}

impl Clone for WebhookSessionIdle {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionIdle {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionIdle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionIdle {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionIdle {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionIdle",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.session.idle"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A session of an agent ended in an error.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A session of an agent.
    pub data: WebhookSession,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSessionFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.session.failed";
}

impl Clone for WebhookSessionFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.session.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An environment that was ordered ahead of its session is set up.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEnvironmentReady {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEnvironmentReady {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.environment.ready";
}

impl Clone for WebhookEnvironmentReady {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEnvironmentReady {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEnvironmentReady {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvironmentReady {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEnvironmentReady {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEnvironmentReady",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.environment.ready"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An environment that was ordered ahead of its session could not be set up.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEnvironmentFailed {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEnvironmentFailed {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.environment.failed";
}

impl Clone for WebhookEnvironmentFailed {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEnvironmentFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEnvironmentFailed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvironmentFailed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEnvironmentFailed {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEnvironmentFailed",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.environment.failed"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An environment rests. It can go on from what was kept of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEnvironmentSuspended {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEnvironmentSuspended {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.environment.suspended";
}

impl Clone for WebhookEnvironmentSuspended {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEnvironmentSuspended {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEnvironmentSuspended {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvironmentSuspended {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEnvironmentSuspended {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEnvironmentSuspended",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.environment.suspended"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An environment is gone for good, with what was kept of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookEnvironmentExpired {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookEnvironmentExpired {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "agent.environment.expired";
}

impl Clone for WebhookEnvironmentExpired {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookEnvironmentExpired {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookEnvironmentExpired {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookEnvironmentExpired {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookEnvironmentExpired {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookEnvironmentExpired",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "agent.environment.expired"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// There is a safety alert about a project.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSafetyAlertCreated {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSafetyAlertCreated {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "safety.alert.created";
}

impl Clone for WebhookSafetyAlertCreated {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSafetyAlertCreated {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSafetyAlertCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSafetyAlertCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSafetyAlertCreated {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSafetyAlertCreated",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "safety.alert.created"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// There is a safety alert about a workspace of an enterprise.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookOrgAlertCreated {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookOrgAlertCreated {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "safety.org_alert.created";
}

impl Clone for WebhookOrgAlertCreated {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookOrgAlertCreated {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookOrgAlertCreated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookOrgAlertCreated {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookOrgAlertCreated {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookOrgAlertCreated",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "safety.org_alert.created"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A user of the organization, known by a safety identifier, was warned.
///
/// The id is that of the case.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSafetyWarningIssued {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSafetyWarningIssued {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "safety.warning_issued";
}

impl Clone for WebhookSafetyWarningIssued {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSafetyWarningIssued {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSafetyWarningIssued {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSafetyWarningIssued {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSafetyWarningIssued {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSafetyWarningIssued",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "safety.warning_issued"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A user of the organization, known by a safety identifier, was locked out.
///
/// The id is that of the case.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSafetyDeactivationIssued {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// What an event is about, by its id alone.
    ///
    /// The state of the thing itself is to be had by retrieving it.
    pub data: WebhookSubject,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSafetyDeactivationIssued {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "safety.deactivation_issued";
}

impl Clone for WebhookSafetyDeactivationIssued {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSafetyDeactivationIssued {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSafetyDeactivationIssued {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSafetyDeactivationIssued {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSafetyDeactivationIssued {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSafetyDeactivationIssued",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "safety.deactivation_issued"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A request was refused on account of the safety identifier that it came with.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSafetyIdentifierBlocked {
    /// The id of the event, the same when it is sent again.
    pub id: String,
    /// The kind of this object, always `event`.
    ///
    /// Reads as `"event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since 1970.
    pub created_at: Option<i64>,
    /// A request that was refused.
    pub data: WebhookBlockedRequest,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebhookSafetyIdentifierBlocked {
    /// What the member `type` always is. It is always sent.
    ///
    /// What has happened.
    pub const TYPE: &'static str = "safety_identifier.blocked";
}

impl Clone for WebhookSafetyIdentifierBlocked {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSafetyIdentifierBlocked {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSafetyIdentifierBlocked {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSafetyIdentifierBlocked {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSafetyIdentifierBlocked {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSafetyIdentifierBlocked",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::constant("type", "safety_identifier.blocked"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created_at: None,
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What an event is about, by its id alone.
///
/// The state of the thing itself is to be had by retrieving it.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSubject {
    /// The id of the batch, response, job, run, environment, alert or case.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookSubject {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSubject {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSubject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSubject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSubject {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSubject",
        &[runtime::Member::required("id")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call that waits for an answer of the Realtime API.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookRealtimeCall {
    /// By what the call is accepted or rejected, `rtc_…`.
    pub call_id: String,
    /// What the caller's `INVITE` says of the call, in its order.
    ///
    /// The caller wrote it, so it proves nothing. Headers that authorize are left out.
    ///
    /// Reads as `[]` when it is absent or null.
    pub sip_headers: Vec<SipHeader>,
    /// Whether the sound is encrypted on its way to the API; absent if that is not known.
    pub sip_media_security: Option<SipMediaSecurity>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookRealtimeCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            sip_headers: runtime::copied(&self.sip_headers),
            sip_media_security: runtime::copied(&self.sip_media_security),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookRealtimeCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.sip_headers, &other.sip_headers)
            && runtime::equal(&self.sip_media_security, &other.sip_media_security)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookRealtimeCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookRealtimeCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookRealtimeCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookRealtimeCall",
        &[
            runtime::Member::required("call_id"),
            runtime::Member::defaulted("sip_headers"),
            runtime::Member::optional("sip_media_security"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            sip_headers: runtime::Json::empty(),
            sip_media_security: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.call_id, value),
            1 => runtime::Json::take(&mut self.sip_headers, value),
            2 => runtime::Json::take(&mut self.sip_media_security, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.call_id),
            1 => runtime::Json::shape(&self.sip_headers),
            2 => runtime::Json::shape(&self.sip_media_security),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call that waits for an answer of the Live API.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookLiveCall {
    /// By what the call is accepted or rejected, `live_…`.
    pub session_id: String,
    /// How the caller comes, always `sip`; older servers do not say it.
    pub type_: Option<String>,
    /// What the caller's `INVITE` says of the call, in its order.
    ///
    /// The caller wrote it, so it proves nothing. Headers that authorize are left out.
    ///
    /// Reads as `[]` when it is absent or null.
    pub sip_headers: Vec<SipHeader>,
    /// Whether the sound is encrypted on its way to the API; absent if that is not known.
    pub sip_media_security: Option<SipMediaSecurity>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookLiveCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            session_id: runtime::copied(&self.session_id),
            type_: runtime::copied(&self.type_),
            sip_headers: runtime::copied(&self.sip_headers),
            sip_media_security: runtime::copied(&self.sip_media_security),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookLiveCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.session_id, &other.session_id)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.sip_headers, &other.sip_headers)
            && runtime::equal(&self.sip_media_security, &other.sip_media_security)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookLiveCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookLiveCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookLiveCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookLiveCall",
        &[
            runtime::Member::required("session_id"),
            runtime::Member::optional("type"),
            runtime::Member::defaulted("sip_headers"),
            runtime::Member::optional("sip_media_security"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            session_id: runtime::Json::empty(),
            type_: None,
            sip_headers: runtime::Json::empty(),
            sip_media_security: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.session_id, value),
            1 => runtime::Json::take(&mut self.type_, value),
            2 => runtime::Json::take(&mut self.sip_headers, value),
            3 => runtime::Json::take(&mut self.sip_media_security, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.session_id),
            1 => runtime::Json::shape(&self.type_),
            2 => runtime::Json::shape(&self.sip_headers),
            3 => runtime::Json::shape(&self.sip_media_security),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A header of a call, which may be there more than once.
#[derive(Debug)]
#[non_exhaustive]
pub struct SipHeader {
    /// Which header, such as `From`.
    pub name: String,
    /// What it says.
    pub value: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for SipHeader {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            value: runtime::copied(&self.value),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SipHeader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.value, &other.value)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SipHeader {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SipHeader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SipHeader {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SipHeader",
        &[
            runtime::Member::required("name"),
            runtime::Member::required("value"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            value: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.value, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.value),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How the sound of a call travels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SipMediaSecurity {
    /// `rtp`
    Rtp,
    /// `srtp`
    Srtp,
    /// A value that the document does not name.
    Other(String),
}

impl SipMediaSecurity {
    const VALUES: &'static [&'static str] = &["rtp", "srtp"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rtp => "rtp",
            Self::Srtp => "srtp",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for SipMediaSecurity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Rtp,
            1 => Self::Srtp,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for SipMediaSecurity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for SipMediaSecurity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for SipMediaSecurity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for SipMediaSecurity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for SipMediaSecurity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SipMediaSecurity {
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

/// A session of the Live API that is connected.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookLiveSession {
    /// By what others can join the session.
    pub session_id: String,
    /// How the client is connected, `webrtc`.
    pub type_: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookLiveSession {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            session_id: runtime::copied(&self.session_id),
            type_: runtime::copied(&self.type_),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookLiveSession {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.session_id, &other.session_id)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookLiveSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookLiveSession {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookLiveSession {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookLiveSession",
        &[
            runtime::Member::required("session_id"),
            runtime::Member::optional("type"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            session_id: runtime::Json::empty(),
            type_: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.session_id, value),
            1 => runtime::Json::take(&mut self.type_, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.session_id),
            1 => runtime::Json::shape(&self.type_),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A session of an agent.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSession {
    /// By what the session is retrieved.
    pub id: String,
    /// Where its agent works, `none`, `openai_hosted` or `self_hosted`.
    pub environment_type: Option<String>,
    /// The environment that the agent works in, if it has one.
    pub environment_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookSession {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            environment_type: runtime::copied(&self.environment_type),
            environment_id: runtime::copied(&self.environment_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSession {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.environment_type, &other.environment_type)
            && runtime::equal(&self.environment_id, &other.environment_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSession {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSession {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSession",
        &[
            runtime::Member::required("id"),
            runtime::Member::optional("environment_type"),
            runtime::Member::optional("environment_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            environment_type: None,
            environment_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.environment_type, value),
            2 => runtime::Json::take(&mut self.environment_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.environment_type),
            2 => runtime::Json::shape(&self.environment_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A session of an agent that was begun.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionStart {
    /// By what the session is retrieved.
    pub id: String,
    /// Where its agent works, `none`, `openai_hosted` or `self_hosted`.
    pub environment_type: Option<String>,
    /// The environment that the agent works in, if it has one.
    pub environment_id: Option<String>,
    /// How an environment of one's own joins the session; absent for others.
    pub connect: Option<WebhookSessionConnect>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookSessionStart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            environment_type: runtime::copied(&self.environment_type),
            environment_id: runtime::copied(&self.environment_id),
            connect: runtime::copied(&self.connect),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionStart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.environment_type, &other.environment_type)
            && runtime::equal(&self.environment_id, &other.environment_id)
            && runtime::equal(&self.connect, &other.connect)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionStart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionStart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionStart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionStart",
        &[
            runtime::Member::required("id"),
            runtime::Member::optional("environment_type"),
            runtime::Member::optional("environment_id"),
            runtime::Member::optional("connect"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            environment_type: None,
            environment_id: None,
            connect: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.environment_type, value),
            2 => runtime::Json::take(&mut self.environment_id, value),
            3 => runtime::Json::take(&mut self.connect, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.environment_type),
            2 => runtime::Json::shape(&self.environment_id),
            3 => runtime::Json::shape(&self.connect),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How an environment of one's own joins a session.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionConnect {
    /// The URL that the environment connects to.
    pub remote_url: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookSessionConnect {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            remote_url: runtime::copied(&self.remote_url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionConnect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.remote_url, &other.remote_url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionConnect {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionConnect {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionConnect {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionConnect",
        &[runtime::Member::required("remote_url")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            remote_url: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.remote_url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.remote_url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A session of an agent that waits for somebody.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookSessionAction {
    /// By what the session is retrieved.
    pub id: String,
    /// What it waits for.
    pub required_action: Option<WebhookRequiredAction>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookSessionAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            required_action: runtime::copied(&self.required_action),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookSessionAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.required_action, &other.required_action)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookSessionAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookSessionAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookSessionAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookSessionAction",
        &[
            runtime::Member::required("id"),
            runtime::Member::optional("required_action"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            required_action: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.required_action, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.required_action),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a session of an agent waits for.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookRequiredAction {
    /// What has to be done for a session of an agent to go on.
    ///
    /// - `function_call`: a function of the caller's is to be called.
    /// - `mcp_approval_request`: the call of a tool over MCP is to be approved.
    /// - `computer_use_approval_request`: an action on a computer is to be approved.
    /// - `environment_connection`: an environment of one's own is to be connected.
    pub type_: WebhookRequiredKind,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookRequiredAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookRequiredAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookRequiredAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookRequiredAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookRequiredAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookRequiredAction",
        &[runtime::Member::required("type")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What has to be done for a session of an agent to go on.
///
/// - `function_call`: a function of the caller's is to be called.
/// - `mcp_approval_request`: the call of a tool over MCP is to be approved.
/// - `computer_use_approval_request`: an action on a computer is to be approved.
/// - `environment_connection`: an environment of one's own is to be connected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookRequiredKind {
    /// `function_call`
    FunctionCall,
    /// `mcp_approval_request`
    McpApprovalRequest,
    /// `computer_use_approval_request`
    ComputerUseApprovalRequest,
    /// `environment_connection`
    EnvironmentConnection,
    /// A value that the document does not name.
    Other(String),
}

impl WebhookRequiredKind {
    const VALUES: &'static [&'static str] = &[
        "function_call",
        "mcp_approval_request",
        "computer_use_approval_request",
        "environment_connection",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FunctionCall => "function_call",
            Self::McpApprovalRequest => "mcp_approval_request",
            Self::ComputerUseApprovalRequest => "computer_use_approval_request",
            Self::EnvironmentConnection => "environment_connection",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for WebhookRequiredKind {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::FunctionCall,
            1 => Self::McpApprovalRequest,
            2 => Self::ComputerUseApprovalRequest,
            3 => Self::EnvironmentConnection,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for WebhookRequiredKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for WebhookRequiredKind {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for WebhookRequiredKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for WebhookRequiredKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for WebhookRequiredKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookRequiredKind {
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

/// A request that was refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebhookBlockedRequest {
    /// For whom the request was made, as its `safety_identifier` said.
    pub safety_identifier: String,
    /// What the request was refused for, such as `bio` or `cyber`.
    pub safety_category: Option<String>,
    /// The model that was asked, if that is known.
    pub model: Option<String>,
    /// The project that the request came from, if that is known.
    pub project_id: Option<String>,
    /// By what the request is found in logs, its `x-request-id`, if that is known.
    pub request_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for WebhookBlockedRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            safety_identifier: runtime::copied(&self.safety_identifier),
            safety_category: runtime::copied(&self.safety_category),
            model: runtime::copied(&self.model),
            project_id: runtime::copied(&self.project_id),
            request_id: runtime::copied(&self.request_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebhookBlockedRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.safety_category, &other.safety_category)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.project_id, &other.project_id)
            && runtime::equal(&self.request_id, &other.request_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebhookBlockedRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookBlockedRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebhookBlockedRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebhookBlockedRequest",
        &[
            runtime::Member::required("safety_identifier"),
            runtime::Member::optional("safety_category"),
            runtime::Member::optional("model"),
            runtime::Member::optional("project_id"),
            runtime::Member::optional("request_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            safety_identifier: runtime::Json::empty(),
            safety_category: None,
            model: None,
            project_id: None,
            request_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.safety_identifier, value),
            1 => runtime::Json::take(&mut self.safety_category, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.project_id, value),
            4 => runtime::Json::take(&mut self.request_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.safety_identifier),
            1 => runtime::Json::shape(&self.safety_category),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.project_id),
            4 => runtime::Json::shape(&self.request_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
