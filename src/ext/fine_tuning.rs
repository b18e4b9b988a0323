//! Fine-tuning jobs that are waited for.

use crate::Wait;
use crate::resources::FineTuningJobs;
use crate::types::{CreateFineTuningJobRequest, FineTuningJob};

impl FineTuningJobs {
    /// Creates a fine-tuning job and waits until it is over. One that is paused is waited for too.
    #[inline]
    pub fn create_and_wait(&self, request: &CreateFineTuningJobRequest) -> Wait<FineTuningJob> {
        self.wait("").begun_by(self.create(request))
    }
}
