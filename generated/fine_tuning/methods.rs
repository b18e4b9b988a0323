// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Jobs that adapt a model to training data of one's own.
///
/// A job has events and checkpoints; a checkpoint can be shared with other projects. Graders
/// score the answers of a model that is trained by reinforcement.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuning {
    client: runtime::Client,
}

impl FineTuning {}
impl runtime::Client {
    /// Jobs that adapt a model to training data of one's own.
    #[inline]
    pub fn fine_tuning(&self) -> FineTuning {
        FineTuning { client: self.clone() }
    }
}

/// `client.fine_tuning().jobs()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningJobs {
    client: runtime::Client,
}

impl FineTuningJobs {
    /// Create a fine-tuning job.
    ///
    /// Begins to adapt a model to training data of your own.
    ///
    /// The job runs in the background; the name of the new model is in it when it has succeeded.
    ///
    /// `POST /fine_tuning/jobs`.
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateFineTuningJobRequest,
    ) -> runtime::Call<runtime::Response<types::FineTuningJob>> {
        self.client.operation(&operations::CREATE_FINE_TUNING_JOB).json(request).send()
    }

    /// List fine-tuning jobs.
    ///
    /// Lists the fine-tuning jobs of the project, the newest first.
    ///
    /// `GET /fine_tuning/jobs`.
    #[inline]
    pub fn list(&self) -> runtime::Call<runtime::Response<types::FineTuningJobList>> {
        self.client.operation(&operations::LIST_PAGINATED_FINE_TUNING_JOBS).send()
    }

    /// List fine-tuning jobs.
    ///
    /// Lists the fine-tuning jobs of the project, the newest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// `GET /fine_tuning/jobs`.
    #[inline]
    pub fn list_with(
        &self,
        params: &types::ListPaginatedFineTuningJobsParams,
    ) -> runtime::Call<runtime::Response<types::FineTuningJobList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_PAGINATED_FINE_TUNING_JOBS);
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.metadata {
            call = call.query_object(Some("metadata"), value);
        }
        call.send()
    }

    /// Retrieve a fine-tuning job.
    ///
    /// Tells how far a fine-tuning job is.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningJob>> {
        self.client
            .operation(&operations::RETRIEVE_FINE_TUNING_JOB)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// Retrieve a fine-tuning job.
    ///
    /// Tells how far a fine-tuning job is.
    ///
    /// It is asked for again and again, every 30 s unless the server or the caller says otherwise, until its `status` is one of `succeeded`, `failed`, `cancelled`. Any of them is a result.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
    #[inline]
    pub fn wait(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Wait<types::FineTuningJob> {
        self.client
            .operation(&operations::RETRIEVE_FINE_TUNING_JOB)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .wait()
    }

    /// Cancel a fine-tuning job.
    ///
    /// Stops a fine-tuning job for good.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.
    #[inline]
    pub fn cancel(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningJob>> {
        self.client
            .operation(&operations::CANCEL_FINE_TUNING_JOB)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// Pause a fine-tuning job.
    ///
    /// Halts a fine-tuning job until it is resumed.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.
    #[inline]
    pub fn pause(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningJob>> {
        self.client
            .operation(&operations::PAUSE_FINE_TUNING_JOB)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// Resume a fine-tuning job.
    ///
    /// Lets a paused fine-tuning job go on.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
    #[inline]
    pub fn resume(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningJob>> {
        self.client
            .operation(&operations::RESUME_FINE_TUNING_JOB)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// List the events of a fine-tuning job.
    ///
    /// Lists what has happened in a fine-tuning job, the latest first.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.
    #[inline]
    pub fn list_events(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningEventList>> {
        self.client
            .operation(&operations::LIST_FINE_TUNING_EVENTS)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// List the events of a fine-tuning job.
    ///
    /// Lists what has happened in a fine-tuning job, the latest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.
    #[inline]
    pub fn list_events_with(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
        params: &types::ListFineTuningEventsParams,
    ) -> runtime::Call<runtime::Response<types::FineTuningEventList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_FINE_TUNING_EVENTS)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref());
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        call.send()
    }
}

impl FineTuning {
    /// `client.fine_tuning().jobs()`.
    #[inline]
    pub fn jobs(&self) -> FineTuningJobs {
        FineTuningJobs {
            client: self.client.clone(),
        }
    }
}

/// `client.fine_tuning().jobs().checkpoints()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningJobsCheckpoints {
    client: runtime::Client,
}

impl FineTuningJobsCheckpoints {
    /// List the checkpoints of a fine-tuning job.
    ///
    /// Lists the models that a fine-tuning job has kept on its way, the latest first.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
    #[inline]
    pub fn list(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningCheckpointList>> {
        self.client
            .operation(&operations::LIST_FINE_TUNING_JOB_CHECKPOINTS)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref())
            .send()
    }

    /// List the checkpoints of a fine-tuning job.
    ///
    /// Lists the models that a fine-tuning job has kept on its way, the latest first.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `fine_tuning_job_id`: The id of the fine-tuning job.
    ///
    /// `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
    #[inline]
    pub fn list_with(
        &self,
        fine_tuning_job_id: impl AsRef<str>,
        params: &types::ListFineTuningJobCheckpointsParams,
    ) -> runtime::Call<runtime::Response<types::FineTuningCheckpointList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_FINE_TUNING_JOB_CHECKPOINTS)
            .path_param("fine_tuning_job_id", fine_tuning_job_id.as_ref());
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        call.send()
    }
}

impl FineTuningJobs {
    /// `client.fine_tuning().jobs().checkpoints()`.
    #[inline]
    pub fn checkpoints(&self) -> FineTuningJobsCheckpoints {
        FineTuningJobsCheckpoints {
            client: self.client.clone(),
        }
    }
}

/// `client.fine_tuning().checkpoints()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningCheckpoints {
    client: runtime::Client,
}

impl FineTuningCheckpoints {}
impl FineTuning {
    /// `client.fine_tuning().checkpoints()`.
    #[inline]
    pub fn checkpoints(&self) -> FineTuningCheckpoints {
        FineTuningCheckpoints {
            client: self.client.clone(),
        }
    }
}

/// `client.fine_tuning().checkpoints().permissions()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningCheckpointsPermissions {
    client: runtime::Client,
}

impl FineTuningCheckpointsPermissions {
    /// Share a checkpoint.
    ///
    /// Allows other projects of the organization to use a checkpoint.
    ///
    /// It needs an admin key.
    ///
    /// - `fine_tuned_model_checkpoint`: The name of the model that the checkpoint is.
    ///
    /// `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    #[inline]
    pub fn create(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        request: &types::CreateFineTuningPermissionRequest,
    ) -> runtime::Call<runtime::Response<types::FineTuningPermissionList>> {
        self.client
            .operation(&operations::CREATE_FINE_TUNING_CHECKPOINT_PERMISSION)
            .path_param(
                "fine_tuned_model_checkpoint",
                fine_tuned_model_checkpoint.as_ref(),
            )
            .json(request)
            .send()
    }

    /// List the permissions of a checkpoint.
    ///
    /// Lists which projects may use a checkpoint.
    ///
    /// It needs an admin key.
    ///
    /// - `fine_tuned_model_checkpoint`: The name of the model that the checkpoint is.
    ///
    /// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    #[inline]
    pub fn list(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningPermissionList>> {
        self.client
            .operation(&operations::LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS)
            .path_param(
                "fine_tuned_model_checkpoint",
                fine_tuned_model_checkpoint.as_ref(),
            )
            .send()
    }

    /// List the permissions of a checkpoint.
    ///
    /// Lists which projects may use a checkpoint.
    ///
    /// It needs an admin key.
    ///
    /// Takes the query and header parameters too.
    ///
    /// - `fine_tuned_model_checkpoint`: The name of the model that the checkpoint is.
    ///
    /// `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
    #[inline]
    pub fn list_with(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        params: &types::ListFineTuningCheckpointPermissionsParams,
    ) -> runtime::Call<runtime::Response<types::FineTuningPermissionList>> {
        let mut call = self
            .client
            .operation(&operations::LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS)
            .path_param(
                "fine_tuned_model_checkpoint",
                fine_tuned_model_checkpoint.as_ref(),
            );
        if let Some(value) = &params.project_id {
            call = call.query("project_id", value);
        }
        if let Some(value) = &params.after {
            call = call.query("after", value);
        }
        if let Some(value) = &params.limit {
            call = call.query("limit", value);
        }
        if let Some(value) = &params.order {
            call = call.query("order", value);
        }
        call.send()
    }

    /// Delete a permission of a checkpoint.
    ///
    /// Takes from a project the permission to use a checkpoint.
    ///
    /// It needs an admin key.
    ///
    /// - `fine_tuned_model_checkpoint`: The name of the model that the checkpoint is.
    /// - `permission_id`: The id of the permission.
    ///
    /// `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`.
    #[inline]
    pub fn delete(
        &self,
        fine_tuned_model_checkpoint: impl AsRef<str>,
        permission_id: impl AsRef<str>,
    ) -> runtime::Call<runtime::Response<types::FineTuningPermissionDeleted>> {
        self.client
            .operation(&operations::DELETE_FINE_TUNING_CHECKPOINT_PERMISSION)
            .path_param(
                "fine_tuned_model_checkpoint",
                fine_tuned_model_checkpoint.as_ref(),
            )
            .path_param("permission_id", permission_id.as_ref())
            .send()
    }
}

impl FineTuningCheckpoints {
    /// `client.fine_tuning().checkpoints().permissions()`.
    #[inline]
    pub fn permissions(&self) -> FineTuningCheckpointsPermissions {
        FineTuningCheckpointsPermissions {
            client: self.client.clone(),
        }
    }
}

/// `client.fine_tuning().alpha()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningAlpha {
    client: runtime::Client,
}

impl FineTuningAlpha {}
impl FineTuning {
    /// `client.fine_tuning().alpha()`.
    #[inline]
    pub fn alpha(&self) -> FineTuningAlpha {
        FineTuningAlpha {
            client: self.client.clone(),
        }
    }
}

/// `client.fine_tuning().alpha().graders()`.
///
/// Operations of the tag `fine-tuning`.
#[derive(Clone, Debug)]
pub struct FineTuningAlphaGraders {
    client: runtime::Client,
}

impl FineTuningAlphaGraders {
    /// Run a grader.
    ///
    /// Has a grader score one answer.
    ///
    /// `POST /fine_tuning/alpha/graders/run`.
    #[inline]
    pub fn run(
        &self,
        request: &types::RunGraderRequest,
    ) -> runtime::Call<runtime::Response<types::GraderRun>> {
        self.client.operation(&operations::RUN_GRADER).json(request).send()
    }

    /// Validate a grader.
    ///
    /// Checks whether a grader could be used.
    ///
    /// `POST /fine_tuning/alpha/graders/validate`.
    #[inline]
    pub fn validate(
        &self,
        request: &types::ValidateGraderRequest,
    ) -> runtime::Call<runtime::Response<types::ValidateGraderResponse>> {
        self.client.operation(&operations::VALIDATE_GRADER).json(request).send()
    }
}

impl FineTuningAlpha {
    /// `client.fine_tuning().alpha().graders()`.
    #[inline]
    pub fn graders(&self) -> FineTuningAlphaGraders {
        FineTuningAlphaGraders {
            client: self.client.clone(),
        }
    }
}
