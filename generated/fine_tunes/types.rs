// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// Training data, and how to fine-tune a model on it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateFineTuneRequest {
    /// The id of an uploaded file with training data.
    ///
    /// `createFile` uploads a file. It must be in JSON Lines: each example of training is a JSON
    /// object with the keys `prompt` and `completion`. It must have been uploaded with the
    /// purpose `fine-tune`. The guide on fine-tuning has more.
    pub training_file: String,
    /// The id of an uploaded file with validation data.
    ///
    /// If there is one, metrics of validation are computed from it at intervals during the
    /// fine-tuning. They can be seen in the file of results. Training data and validation data
    /// should have nothing in common.
    ///
    /// The file must be in JSON Lines: each example of validation is a JSON object with the keys
    /// `prompt` and `completion`. It must have been uploaded with the purpose `fine-tune`. The
    /// guide on fine-tuning has more.
    pub validation_file: Option<String>,
    /// The name of the base model to fine-tune.
    ///
    /// It is one of `ada`, `babbage`, `curie` and `davinci`, or a fine-tuned model that was
    /// created after 2022-04-21. The documentation of the models has more about them.
    ///
    /// Default of the server: `"curie"`.
    pub model: Option<String>,
    /// For how many epochs to train the model.
    ///
    /// An epoch is one full pass through the training data.
    ///
    /// Default of the server: `4`.
    pub n_epochs: Option<u32>,
    /// The batch size of the training, the number of examples in one forward and backward pass.
    ///
    /// By default it is chosen to be about 0.2 % of the number of examples in the training
    /// data, up to 256. In general, larger batches have turned out to work better for larger
    /// sets of data.
    pub batch_size: Option<u32>,
    /// The factor for the learning rate.
    ///
    /// The learning rate of the fine-tuning is that of the original training times this value.
    ///
    /// By default it is 0.05, 0.1 or 0.2, depending on the final `batch_size`: larger rates tend
    /// to do better with larger batches. It is worth trying values from 0.02 to 0.2, to see
    /// which gives the best results.
    pub learning_rate_multiplier: Option<f64>,
    /// The weight of the loss on the tokens of the prompt.
    ///
    /// It decides how much the model tries to learn to generate the prompt, compared with the
    /// completion, whose weight is always 1.0. It can steady the training when completions are
    /// short. When prompts are very long compared with the completions, a lower weight may make
    /// sense, so that learning the prompt does not get too much priority.
    ///
    /// Default of the server: `0.01`.
    pub prompt_loss_weight: Option<f64>,
    /// Whether to compute the metrics of classification at the end of every epoch.
    ///
    /// These are, for example, the accuracy and the F-1 score on the validation data. They can be
    /// seen in the file of results.
    ///
    /// They need a `validation_file`, and in addition `classification_n_classes` for a
    /// classification with several classes or `classification_positive_class` for a binary one.
    ///
    /// Default of the server: `false`.
    pub compute_classification_metrics: Option<bool>,
    /// The number of classes of the classification.
    ///
    /// It is required for a classification with several classes.
    pub classification_n_classes: Option<u32>,
    /// The positive class of a binary classification.
    ///
    /// Precision, recall and F1 of a binary classification need it.
    pub classification_positive_class: Option<String>,
    /// The values of beta to compute F-beta scores for.
    ///
    /// The F-beta score generalizes the F-1 score. It is used for binary classification only.
    ///
    /// With a beta of 1, which is the F-1 score, precision and recall have the same weight. The
    /// larger beta, the more recall counts and the less precision; the smaller beta, the more
    /// precision counts and the less recall.
    pub classification_betas: Option<Vec<f64>>,
    /// A text of up to 40 characters that is added to the name of the fine-tuned model.
    ///
    /// For example, the suffix `custom-model-name` gives a name like
    /// `ada:ft-your-org:custom-model-name-2022-02-15-04-21-04`.
    ///
    /// Bounds: 1 to 40 characters.
    pub suffix: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateFineTuneRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(training_file: impl Into<String>) -> Self {
        Self {
            training_file: training_file.into(),
            validation_file: None,
            model: None,
            n_epochs: None,
            batch_size: None,
            learning_rate_multiplier: None,
            prompt_loss_weight: None,
            compute_classification_metrics: None,
            classification_n_classes: None,
            classification_positive_class: None,
            classification_betas: None,
            suffix: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of an uploaded file with validation data.
    #[must_use]
    #[inline]
    pub fn validation_file(mut self, validation_file: impl Into<String>) -> Self {
        runtime::set(&mut self.validation_file, validation_file.into());
        self
    }

    /// The name of the base model to fine-tune.
    ///
    /// Default of the server: `"curie"`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// For how many epochs to train the model.
    ///
    /// Default of the server: `4`.
    #[must_use]
    #[inline]
    pub fn n_epochs(mut self, n_epochs: u32) -> Self {
        self.n_epochs = Some(n_epochs);
        self
    }

    /// The batch size of the training, the number of examples in one forward and backward pass.
    #[must_use]
    #[inline]
    pub fn batch_size(mut self, batch_size: u32) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// The factor for the learning rate.
    #[must_use]
    #[inline]
    pub fn learning_rate_multiplier(mut self, learning_rate_multiplier: f64) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier);
        self
    }

    /// The weight of the loss on the tokens of the prompt.
    ///
    /// Default of the server: `0.01`.
    #[must_use]
    #[inline]
    pub fn prompt_loss_weight(mut self, prompt_loss_weight: f64) -> Self {
        self.prompt_loss_weight = Some(prompt_loss_weight);
        self
    }

    /// Whether to compute the metrics of classification at the end of every epoch.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn compute_classification_metrics(
        mut self,
        compute_classification_metrics: bool,
    ) -> Self {
        self.compute_classification_metrics = Some(compute_classification_metrics);
        self
    }

    /// The number of classes of the classification.
    #[must_use]
    #[inline]
    pub fn classification_n_classes(mut self, classification_n_classes: u32) -> Self {
        self.classification_n_classes = Some(classification_n_classes);
        self
    }

    /// The positive class of a binary classification.
    #[must_use]
    #[inline]
    pub fn classification_positive_class(
        mut self,
        classification_positive_class: impl Into<String>,
    ) -> Self {
        runtime::set(
            &mut self.classification_positive_class,
            classification_positive_class.into(),
        );
        self
    }

    /// The values of beta to compute F-beta scores for.
    #[must_use]
    #[inline]
    pub fn classification_betas(
        mut self,
        classification_betas: impl IntoIterator<Item = f64>,
    ) -> Self {
        runtime::set(
            &mut self.classification_betas,
            classification_betas.into_iter().collect(),
        );
        self
    }

    /// A text of up to 40 characters that is added to the name of the fine-tuned model.
    ///
    /// Bounds: 1 to 40 characters.
    #[must_use]
    #[inline]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        runtime::set(&mut self.suffix, suffix.into());
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

impl Clone for CreateFineTuneRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            training_file: runtime::copied(&self.training_file),
            validation_file: runtime::copied(&self.validation_file),
            model: runtime::copied(&self.model),
            n_epochs: self.n_epochs,
            batch_size: self.batch_size,
            learning_rate_multiplier: self.learning_rate_multiplier,
            prompt_loss_weight: self.prompt_loss_weight,
            compute_classification_metrics: self.compute_classification_metrics,
            classification_n_classes: self.classification_n_classes,
            classification_positive_class: runtime::copied(&self.classification_positive_class),
            classification_betas: runtime::copied(&self.classification_betas),
            suffix: runtime::copied(&self.suffix),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateFineTuneRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.training_file, &other.training_file)
            && runtime::equal(&self.validation_file, &other.validation_file)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.n_epochs, &other.n_epochs)
            && runtime::equal(&self.batch_size, &other.batch_size)
            && runtime::equal(&self.learning_rate_multiplier, &other.learning_rate_multiplier)
            && runtime::equal(&self.prompt_loss_weight, &other.prompt_loss_weight)
            && runtime::equal(&self.compute_classification_metrics, &other.compute_classification_metrics)
            && runtime::equal(&self.classification_n_classes, &other.classification_n_classes)
            && runtime::equal(&self.classification_positive_class, &other.classification_positive_class)
            && runtime::equal(&self.classification_betas, &other.classification_betas)
            && runtime::equal(&self.suffix, &other.suffix)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateFineTuneRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuneRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateFineTuneRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateFineTuneRequest",
        &[
            runtime::Member::required("training_file"),
            runtime::Member::optional("validation_file"),
            runtime::Member::optional("model"),
            runtime::Member::optional("n_epochs"),
            runtime::Member::optional("batch_size"),
            runtime::Member::optional("learning_rate_multiplier"),
            runtime::Member::optional("prompt_loss_weight"),
            runtime::Member::optional("compute_classification_metrics"),
            runtime::Member::optional("classification_n_classes"),
            runtime::Member::optional("classification_positive_class"),
            runtime::Member::optional("classification_betas"),
            runtime::Member::optional("suffix"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            training_file: runtime::Json::empty(),
            validation_file: None,
            model: None,
            n_epochs: None,
            batch_size: None,
            learning_rate_multiplier: None,
            prompt_loss_weight: None,
            compute_classification_metrics: None,
            classification_n_classes: None,
            classification_positive_class: None,
            classification_betas: None,
            suffix: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.training_file, value),
            1 => runtime::Json::take(&mut self.validation_file, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.n_epochs, value),
            4 => runtime::Json::take(&mut self.batch_size, value),
            5 => runtime::Json::take(&mut self.learning_rate_multiplier, value),
            6 => runtime::Json::take(&mut self.prompt_loss_weight, value),
            7 => runtime::Json::take(&mut self.compute_classification_metrics, value),
            8 => runtime::Json::take(&mut self.classification_n_classes, value),
            9 => runtime::Json::take(&mut self.classification_positive_class, value),
            10 => runtime::Json::take(&mut self.classification_betas, value),
            11 => runtime::Json::take(&mut self.suffix, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.training_file),
            1 => runtime::Json::shape(&self.validation_file),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.n_epochs),
            4 => runtime::Json::shape(&self.batch_size),
            5 => runtime::Json::shape(&self.learning_rate_multiplier),
            6 => runtime::Json::shape(&self.prompt_loss_weight),
            7 => runtime::Json::shape(&self.compute_classification_metrics),
            8 => runtime::Json::shape(&self.classification_n_classes),
            9 => runtime::Json::shape(&self.classification_positive_class),
            10 => runtime::Json::shape(&self.classification_betas),
            11 => runtime::Json::shape(&self.suffix),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A fine-tune job.
#[derive(Debug)]
#[non_exhaustive]
pub struct FineTune {
    /// The id of the job, by which requests name it.
    pub id: String,
    /// The kind of this object, always `fine-tune`.
    ///
    /// Reads as `"fine-tune"` when it is absent or null.
    pub object: String,
    /// The base model.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// When the job was created, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// What happened to the job so far.
    ///
    /// The jobs in a list come without it.
    ///
    /// Reads as `[]` when it is absent or null.
    pub events: Vec<FineTuneEvent>,
    /// The name of the fine-tuned model, once the job is complete.
    pub fine_tuned_model: Option<String>,
    /// The hyperparameters of the job.
    pub hyperparams: Option<Hyperparams>,
    /// The id of the organization that the job belongs to.
    ///
    /// Reads as `""` when it is absent or null.
    pub organization_id: String,
    /// The files with the results, once the job is complete.
    ///
    /// Reads as `[]` when it is absent or null.
    pub result_files: Vec<OpenAiFile>,
    /// The status of the job.
    ///
    /// The reference shows `pending`, `succeeded` and `cancelled`, and says that a job can fail.
    ///
    /// Reads as `""` when it is absent or null.
    pub status: String,
    /// The files with the validation data.
    ///
    /// Reads as `[]` when it is absent or null.
    pub validation_files: Vec<OpenAiFile>,
    /// The files with the training data.
    ///
    /// Reads as `[]` when it is absent or null.
    pub training_files: Vec<OpenAiFile>,
    /// When the job last changed, in seconds since the Unix epoch.
    pub updated_at: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for FineTune {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            model: runtime::copied(&self.model),
            created_at: self.created_at,
            events: runtime::copied(&self.events),
            fine_tuned_model: runtime::copied(&self.fine_tuned_model),
            hyperparams: runtime::copied(&self.hyperparams),
            organization_id: runtime::copied(&self.organization_id),
            result_files: runtime::copied(&self.result_files),
            status: runtime::copied(&self.status),
            validation_files: runtime::copied(&self.validation_files),
            training_files: runtime::copied(&self.training_files),
            updated_at: self.updated_at,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTune {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.events, &other.events)
            && runtime::equal(&self.fine_tuned_model, &other.fine_tuned_model)
            && runtime::equal(&self.hyperparams, &other.hyperparams)
            && runtime::equal(&self.organization_id, &other.organization_id)
            && runtime::equal(&self.result_files, &other.result_files)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.validation_files, &other.validation_files)
            && runtime::equal(&self.training_files, &other.training_files)
            && runtime::equal(&self.updated_at, &other.updated_at)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTune {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTune {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTune {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTune",
        &[
            runtime::Member::required("id"),
            runtime::Member::filled("object"),
            runtime::Member::defaulted("model"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("events"),
            runtime::Member::optional("fine_tuned_model"),
            runtime::Member::optional("hyperparams"),
            runtime::Member::defaulted("organization_id"),
            runtime::Member::defaulted("result_files"),
            runtime::Member::defaulted("status"),
            runtime::Member::defaulted("validation_files"),
            runtime::Member::defaulted("training_files"),
            runtime::Member::optional("updated_at"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            model: runtime::Json::empty(),
            created_at: None,
            events: runtime::Json::empty(),
            fine_tuned_model: None,
            hyperparams: None,
            organization_id: runtime::Json::empty(),
            result_files: runtime::Json::empty(),
            status: runtime::Json::empty(),
            validation_files: runtime::Json::empty(),
            training_files: runtime::Json::empty(),
            updated_at: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.model, value),
            3 => runtime::Json::take(&mut self.created_at, value),
            4 => runtime::Json::take(&mut self.events, value),
            5 => runtime::Json::take(&mut self.fine_tuned_model, value),
            6 => runtime::Json::take(&mut self.hyperparams, value),
            7 => runtime::Json::take(&mut self.organization_id, value),
            8 => runtime::Json::take(&mut self.result_files, value),
            9 => runtime::Json::take(&mut self.status, value),
            10 => runtime::Json::take(&mut self.validation_files, value),
            11 => runtime::Json::take(&mut self.training_files, value),
            12 => runtime::Json::take(&mut self.updated_at, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "fine-tune".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.model),
            3 => runtime::Json::shape(&self.created_at),
            4 => runtime::Json::shape(&self.events),
            5 => runtime::Json::shape(&self.fine_tuned_model),
            6 => runtime::Json::shape(&self.hyperparams),
            7 => runtime::Json::shape(&self.organization_id),
            8 => runtime::Json::shape(&self.result_files),
            9 => runtime::Json::shape(&self.status),
            10 => runtime::Json::shape(&self.validation_files),
            11 => runtime::Json::shape(&self.training_files),
            12 => runtime::Json::shape(&self.updated_at),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The hyperparameters of a fine-tune job.
#[derive(Debug)]
#[non_exhaustive]
pub struct Hyperparams {
    /// The number of examples in one forward and backward pass.
    pub batch_size: Option<i64>,
    /// The factor for the learning rate.
    pub learning_rate_multiplier: Option<f64>,
    /// The number of passes through the training data.
    pub n_epochs: Option<i64>,
    /// The weight of the loss on the tokens of the prompt.
    pub prompt_loss_weight: Option<f64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for Hyperparams {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for Hyperparams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            batch_size: self.batch_size,
            learning_rate_multiplier: self.learning_rate_multiplier,
            n_epochs: self.n_epochs,
            prompt_loss_weight: self.prompt_loss_weight,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for Hyperparams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.batch_size, &other.batch_size)
            && runtime::equal(&self.learning_rate_multiplier, &other.learning_rate_multiplier)
            && runtime::equal(&self.n_epochs, &other.n_epochs)
            && runtime::equal(&self.prompt_loss_weight, &other.prompt_loss_weight)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for Hyperparams {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Hyperparams {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Hyperparams {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, Hyperparams",
        &[
            runtime::Member::optional("batch_size"),
            runtime::Member::optional("learning_rate_multiplier"),
            runtime::Member::optional("n_epochs"),
            runtime::Member::optional("prompt_loss_weight"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            batch_size: None,
            learning_rate_multiplier: None,
            n_epochs: None,
            prompt_loss_weight: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.batch_size, value),
            1 => runtime::Json::take(&mut self.learning_rate_multiplier, value),
            2 => runtime::Json::take(&mut self.n_epochs, value),
            3 => runtime::Json::take(&mut self.prompt_loss_weight, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.batch_size),
            1 => runtime::Json::shape(&self.learning_rate_multiplier),
            2 => runtime::Json::shape(&self.n_epochs),
            3 => runtime::Json::shape(&self.prompt_loss_weight),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that happened to a fine-tune job.
#[derive(Debug)]
#[non_exhaustive]
pub struct FineTuneEvent {
    /// The kind of this object, always `fine-tune-event`.
    ///
    /// Reads as `"fine-tune-event"` when it is absent or null.
    pub object: String,
    /// When it happened, in seconds since the Unix epoch.
    pub created_at: Option<i64>,
    /// How grave it is, such as `info`.
    ///
    /// Reads as `""` when it is absent or null.
    pub level: String,
    /// What happened, in words for a person.
    pub message: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for FineTuneEvent {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            created_at: self.created_at,
            level: runtime::copied(&self.level),
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FineTuneEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created_at, &other.created_at)
            && runtime::equal(&self.level, &other.level)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FineTuneEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FineTuneEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FineTuneEvent {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FineTuneEvent",
        &[
            runtime::Member::filled("object"),
            runtime::Member::optional("created_at"),
            runtime::Member::defaulted("level"),
            runtime::Member::required("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            created_at: None,
            level: runtime::Json::empty(),
            message: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.created_at, value),
            2 => runtime::Json::take(&mut self.level, value),
            3 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.object = "fine-tune-event".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.object),
            1 => runtime::Json::shape(&self.created_at),
            2 => runtime::Json::shape(&self.level),
            3 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The fine-tune jobs of an organization.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListFineTunesResponse {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The jobs, without their events.
    pub data: Vec<FineTune>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ListFineTunesResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ListFineTunesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListFineTunesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTunesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListFineTunesResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListFineTunesResponse",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
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
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The events of a fine-tune job.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListFineTuneEventsResponse {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The events, the oldest first.
    pub data: Vec<FineTuneEvent>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ListFineTuneEventsResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            object: runtime::copied(&self.object),
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ListFineTuneEventsResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ListFineTuneEventsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTuneEventsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ListFineTuneEventsResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ListFineTuneEventsResponse",
        &[
            runtime::Member::filled("object"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            object: runtime::Json::empty(),
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.object, value),
            1 => runtime::Json::take(&mut self.data, value),
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
            _ => runtime::Json::shape(&self.extra),
        }
    }
}
