//! What is kept of a job.

pub(super) const JOBS: &str = "fine-tuning jobs";
/// Of a job, its events, the oldest first,
pub(super) const EVENTS: &str = "mock events";
/// its checkpoints,
pub(super) const CHECKPOINTS: &str = "mock checkpoints";
/// and the end of the name of its model.
pub(super) const SUFFIX: &str = "mock suffix";
