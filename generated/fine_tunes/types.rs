// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// Training data, and how to fine-tune a model on it.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of an uploaded file with validation data.
    #[must_use]
    pub fn validation_file(mut self, validation_file: impl Into<String>) -> Self {
        self.validation_file = Some(validation_file.into());
        self
    }

    /// The name of the base model to fine-tune.
    ///
    /// Default of the server: `"curie"`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// For how many epochs to train the model.
    ///
    /// Default of the server: `4`.
    #[must_use]
    pub fn n_epochs(mut self, n_epochs: u32) -> Self {
        self.n_epochs = Some(n_epochs);
        self
    }

    /// The batch size of the training, the number of examples in one forward and backward pass.
    #[must_use]
    pub fn batch_size(mut self, batch_size: u32) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// The factor for the learning rate.
    #[must_use]
    pub fn learning_rate_multiplier(mut self, learning_rate_multiplier: f64) -> Self {
        self.learning_rate_multiplier = Some(learning_rate_multiplier);
        self
    }

    /// The weight of the loss on the tokens of the prompt.
    ///
    /// Default of the server: `0.01`.
    #[must_use]
    pub fn prompt_loss_weight(mut self, prompt_loss_weight: f64) -> Self {
        self.prompt_loss_weight = Some(prompt_loss_weight);
        self
    }

    /// Whether to compute the metrics of classification at the end of every epoch.
    ///
    /// Default of the server: `false`.
    #[must_use]
    pub fn compute_classification_metrics(
        mut self,
        compute_classification_metrics: bool,
    ) -> Self {
        self.compute_classification_metrics = Some(compute_classification_metrics);
        self
    }

    /// The number of classes of the classification.
    #[must_use]
    pub fn classification_n_classes(mut self, classification_n_classes: u32) -> Self {
        self.classification_n_classes = Some(classification_n_classes);
        self
    }

    /// The positive class of a binary classification.
    #[must_use]
    pub fn classification_positive_class(
        mut self,
        classification_positive_class: impl Into<String>,
    ) -> Self {
        self.classification_positive_class = Some(classification_positive_class.into());
        self
    }

    /// The values of beta to compute F-beta scores for.
    #[must_use]
    pub fn classification_betas(
        mut self,
        classification_betas: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.classification_betas = Some(classification_betas.into_iter().collect());
        self
    }

    /// A text of up to 40 characters that is added to the name of the fine-tuned model.
    ///
    /// Bounds: 1 to 40 characters.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Sends a member that the document does not name; one of a field's name takes its place.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CreateFineTuneRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("training_file", &self.training_file)?;
        object.optional("validation_file", &self.validation_file)?;
        object.optional("model", &self.model)?;
        object.optional("n_epochs", &self.n_epochs)?;
        object.optional("batch_size", &self.batch_size)?;
        object.number("learning_rate_multiplier", &self.learning_rate_multiplier)?;
        object.number("prompt_loss_weight", &self.prompt_loss_weight)?;
        object
            .optional(
                "compute_classification_metrics",
                &self.compute_classification_metrics,
            )?;
        object.optional("classification_n_classes", &self.classification_n_classes)?;
        object
            .optional(
                "classification_positive_class",
                &self.classification_positive_class,
            )?;
        object.number("classification_betas", &self.classification_betas)?;
        object.optional("suffix", &self.suffix)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateFineTuneRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for CreateFineTuneRequest {
    const NAME: &'static str = "CreateFineTuneRequest";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut training_file = None;
        let mut validation_file = None;
        let mut model = None;
        let mut n_epochs = None;
        let mut batch_size = None;
        let mut learning_rate_multiplier = None;
        let mut prompt_loss_weight = None;
        let mut compute_classification_metrics = None;
        let mut classification_n_classes = None;
        let mut classification_positive_class = None;
        let mut classification_betas = None;
        let mut suffix = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "training_file" => members.required(&mut training_file)?,
                "validation_file" => members.optional(&mut validation_file)?,
                "model" => members.optional(&mut model)?,
                "n_epochs" => members.optional(&mut n_epochs)?,
                "batch_size" => members.optional(&mut batch_size)?,
                "learning_rate_multiplier" => {
                    members.optional(&mut learning_rate_multiplier)?
                }
                "prompt_loss_weight" => members.optional(&mut prompt_loss_weight)?,
                "compute_classification_metrics" => {
                    members.optional(&mut compute_classification_metrics)?
                }
                "classification_n_classes" => {
                    members.optional(&mut classification_n_classes)?
                }
                "classification_positive_class" => {
                    members.optional(&mut classification_positive_class)?
                }
                "classification_betas" => members.optional(&mut classification_betas)?,
                "suffix" => members.optional(&mut suffix)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            training_file: runtime::present(training_file, "training_file")?,
            validation_file,
            model,
            n_epochs,
            batch_size,
            learning_rate_multiplier,
            prompt_loss_weight,
            compute_classification_metrics,
            classification_n_classes,
            classification_positive_class,
            classification_betas,
            suffix,
            extra: members.into_extra(),
        })
    }
}

/// A fine-tune job.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for FineTune {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("id", &self.id)?;
        object.member("object", &self.object)?;
        object.member("model", &self.model)?;
        object.optional("created_at", &self.created_at)?;
        object.member("events", &self.events)?;
        object.optional("fine_tuned_model", &self.fine_tuned_model)?;
        object.optional("hyperparams", &self.hyperparams)?;
        object.member("organization_id", &self.organization_id)?;
        object.member("result_files", &self.result_files)?;
        object.member("status", &self.status)?;
        object.member("validation_files", &self.validation_files)?;
        object.member("training_files", &self.training_files)?;
        object.optional("updated_at", &self.updated_at)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for FineTune {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for FineTune {
    const NAME: &'static str = "FineTune";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut id = None;
        let mut object = None;
        let mut model = None;
        let mut created_at = None;
        let mut events = None;
        let mut fine_tuned_model = None;
        let mut hyperparams = None;
        let mut organization_id = None;
        let mut result_files = None;
        let mut status = None;
        let mut validation_files = None;
        let mut training_files = None;
        let mut updated_at = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "id" => members.required(&mut id)?,
                "object" => members.optional(&mut object)?,
                "model" => members.optional(&mut model)?,
                "created_at" => members.optional(&mut created_at)?,
                "events" => members.optional(&mut events)?,
                "fine_tuned_model" => members.optional(&mut fine_tuned_model)?,
                "hyperparams" => members.optional(&mut hyperparams)?,
                "organization_id" => members.optional(&mut organization_id)?,
                "result_files" => members.optional(&mut result_files)?,
                "status" => members.optional(&mut status)?,
                "validation_files" => members.optional(&mut validation_files)?,
                "training_files" => members.optional(&mut training_files)?,
                "updated_at" => members.optional(&mut updated_at)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            id: runtime::present(id, "id")?,
            object: object.unwrap_or_else(|| "fine-tune".to_owned()),
            model: model.unwrap_or_default(),
            created_at,
            events: events.unwrap_or_default(),
            fine_tuned_model,
            hyperparams,
            organization_id: organization_id.unwrap_or_default(),
            result_files: result_files.unwrap_or_default(),
            status: status.unwrap_or_default(),
            validation_files: validation_files.unwrap_or_default(),
            training_files: training_files.unwrap_or_default(),
            updated_at,
            extra: members.into_extra(),
        })
    }
}

/// The hyperparameters of a fine-tune job.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl serde::Serialize for Hyperparams {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.optional("batch_size", &self.batch_size)?;
        object.optional("learning_rate_multiplier", &self.learning_rate_multiplier)?;
        object.optional("n_epochs", &self.n_epochs)?;
        object.optional("prompt_loss_weight", &self.prompt_loss_weight)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for Hyperparams {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for Hyperparams {
    const NAME: &'static str = "Hyperparams";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut batch_size = None;
        let mut learning_rate_multiplier = None;
        let mut n_epochs = None;
        let mut prompt_loss_weight = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "batch_size" => members.optional(&mut batch_size)?,
                "learning_rate_multiplier" => {
                    members.optional(&mut learning_rate_multiplier)?
                }
                "n_epochs" => members.optional(&mut n_epochs)?,
                "prompt_loss_weight" => members.optional(&mut prompt_loss_weight)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            batch_size,
            learning_rate_multiplier,
            n_epochs,
            prompt_loss_weight,
            extra: members.into_extra(),
        })
    }
}

/// Something that happened to a fine-tune job.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for FineTuneEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.optional("created_at", &self.created_at)?;
        object.member("level", &self.level)?;
        object.member("message", &self.message)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for FineTuneEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for FineTuneEvent {
    const NAME: &'static str = "FineTuneEvent";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut created_at = None;
        let mut level = None;
        let mut message = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "created_at" => members.optional(&mut created_at)?,
                "level" => members.optional(&mut level)?,
                "message" => members.required(&mut message)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "fine-tune-event".to_owned()),
            created_at,
            level: level.unwrap_or_default(),
            message: runtime::present(message, "message")?,
            extra: members.into_extra(),
        })
    }
}

/// The fine-tune jobs of an organization.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ListFineTunesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTunesResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFineTunesResponse {
    const NAME: &'static str = "ListFineTunesResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "list".to_owned()),
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}

/// The events of a fine-tune job.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ListFineTuneEventsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = runtime::ObjectSerializer::new(serializer, &self.extra)?;
        object.member("object", &self.object)?;
        object.member("data", &self.data)?;
        object.end()
    }
}

impl<'de> serde::Deserialize<'de> for ListFineTuneEventsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read_object(deserializer)
    }
}

impl<'de> runtime::FromObject<'de> for ListFineTuneEventsResponse {
    const NAME: &'static str = "ListFineTuneEventsResponse";
    fn from_object<D: serde::de::MapAccess<'de>>(
        mut members: runtime::ObjectReader<D>,
    ) -> Result<Self, D::Error> {
        let mut object = None;
        let mut data = None;
        while let Some(name) = members.name()? {
            match name.as_str() {
                "object" => members.optional(&mut object)?,
                "data" => members.required(&mut data)?,
                _ => members.unknown(name)?,
            }
        }
        Ok(Self {
            object: object.unwrap_or_else(|| "list".to_owned()),
            data: runtime::present(data, "data")?,
            extra: members.into_extra(),
        })
    }
}
