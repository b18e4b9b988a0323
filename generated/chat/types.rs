// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! Types that this area alone needs.
use crate::runtime;
use super::super::shared::*;

/// The query and header parameters of `listChatCompletions`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ListChatCompletionsParams {
    /// Lists the completions of this model alone.
    pub model: Option<String>,
    /// Lists the completions alone that have all of these pairs in their metadata.
    pub metadata: Option<runtime::Map<String>>,
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    pub order: Option<ListOrder>,
}

impl ListChatCompletionsParams {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists the completions of this model alone.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// Lists the completions alone that have all of these pairs in their metadata.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
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

    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for ListChatCompletionsParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            metadata: runtime::copied(&self.metadata),
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for ListChatCompletionsParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// The query and header parameters of `getChatCompletionMessages`.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct GetChatCompletionMessagesParams {
    /// The id of the last item of the page before; without it, the first page is given.
    pub after: Option<String>,
    /// The largest number of items of a page.
    ///
    /// Default of the server: `20`.
    pub limit: Option<u32>,
    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    pub order: Option<ListOrder>,
}

impl GetChatCompletionMessagesParams {
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

    /// The order by the time of creation.
    ///
    /// Default of the server: `"asc"`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<ListOrder>) -> Self {
        runtime::set(&mut self.order, order.into());
        self
    }
}

impl Clone for GetChatCompletionMessagesParams {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            after: runtime::copied(&self.after),
            limit: self.limit,
            order: runtime::copied(&self.order),
        }
    }
}

impl PartialEq for GetChatCompletionMessagesParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.after, &other.after)
            && runtime::equal(&self.limit, &other.limit)
            && runtime::equal(&self.order, &other.order)
    }
}

/// What the moderation found in one thing that it looked at.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModerationFinding {
    /// The kind of this object, always `moderation_result`.
    ///
    /// Reads as `"moderation_result"` when it is absent or null.
    pub type_: String,
    /// The model that moderated.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// Whether any category applies.
    pub flagged: bool,
    /// Of each category, whether it applies.
    ///
    /// Reads as `{}` when it is absent or null.
    pub categories: runtime::Map<bool>,
    /// Of each category, how much it applies, from 0 to 1.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_scores: runtime::Map<f64>,
    /// Of each category, the kinds of input that its score is about.
    ///
    /// Reads as `{}` when it is absent or null.
    pub category_applied_input_types: runtime::Map<Vec<ModerationInputType>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ModerationFinding {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            model: runtime::copied(&self.model),
            flagged: self.flagged,
            categories: runtime::copied(&self.categories),
            category_scores: runtime::copied(&self.category_scores),
            category_applied_input_types: runtime::copied(&self.category_applied_input_types),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ModerationFinding {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.flagged, &other.flagged)
            && runtime::equal(&self.categories, &other.categories)
            && runtime::equal(&self.category_scores, &other.category_scores)
            && runtime::equal(&self.category_applied_input_types, &other.category_applied_input_types)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ModerationFinding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ModerationFinding {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationFinding {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ModerationFinding",
        &[
            runtime::Member::filled("type"),
            runtime::Member::defaulted("model"),
            runtime::Member::required("flagged"),
            runtime::Member::defaulted("categories"),
            runtime::Member::defaulted("category_scores"),
            runtime::Member::defaulted("category_applied_input_types"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            model: runtime::Json::empty(),
            flagged: runtime::Json::empty(),
            categories: runtime::Json::empty(),
            category_scores: runtime::Json::empty(),
            category_applied_input_types: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.model, value),
            2 => runtime::Json::take(&mut self.flagged, value),
            3 => runtime::Json::take(&mut self.categories, value),
            4 => runtime::Json::take(&mut self.category_scores, value),
            5 => runtime::Json::take(&mut self.category_applied_input_types, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.type_ = "moderation_result".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.model),
            2 => runtime::Json::shape(&self.flagged),
            3 => runtime::Json::shape(&self.categories),
            4 => runtime::Json::shape(&self.category_scores),
            5 => runtime::Json::shape(&self.category_applied_input_types),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the text of an answer looks like; plain text, unless it says more.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// Any text.
    Text(ResponseFormatText),
    /// JSON that follows a schema.
    JsonSchema(Box<ResponseFormatJsonSchema>),
    /// Any JSON object. A schema is better, for models that know it.
    JsonObject(ResponseFormatJsonObject),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ResponseFormat {
    /// [`ResponseFormatText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(ResponseFormatText::new())
    }

    /// [`ResponseFormatJsonSchema::new`] as this form.
    #[inline]
    pub fn json_schema(json_schema: NamedJsonSchema) -> Self {
        Self::JsonSchema(Box::new(ResponseFormatJsonSchema::new(json_schema)))
    }

    /// [`ResponseFormatJsonObject::new`] as this form.
    #[inline]
    pub fn json_object() -> Self {
        Self::JsonObject(ResponseFormatJsonObject::new())
    }
}

impl From<ResponseFormatJsonSchema> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatJsonSchema) -> Self {
        Self::JsonSchema(Box::new(value))
    }
}

impl From<ResponseFormatText> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatText) -> Self {
        Self::Text(value)
    }
}

impl From<ResponseFormatJsonObject> for ResponseFormat {
    #[inline]
    fn from(value: ResponseFormatJsonObject) -> Self {
        Self::JsonObject(value)
    }
}

impl Clone for ResponseFormat {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::JsonSchema(form) => Self::JsonSchema(runtime::copied(form)),
            Self::JsonObject(form) => Self::JsonObject(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ResponseFormat {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::JsonSchema(one), Self::JsonSchema(other)) => runtime::equal(one, other),
            (Self::JsonObject(one), Self::JsonObject(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ResponseFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFormat {
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
            Self::JsonSchema(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::JsonObject(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ResponseFormat {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["json_schema"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["json_schema"],
                    constants: &[("type", runtime::Scalar::Text("json_schema"))],
                },
            },
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
runtime::UnionForm {
                tags: &["json_object"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("json_object"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::JsonSchema(runtime::Json::empty()),
            1 => Self::Text(runtime::Json::empty()),
            2 => Self::JsonObject(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::JsonSchema(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::JsonObject(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// JSON that follows a schema.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// A schema for an answer.
    pub json_schema: NamedJsonSchema,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseFormatJsonSchema {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "json_schema";
}

impl ResponseFormatJsonSchema {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(json_schema: NamedJsonSchema) -> Self {
        Self {
            json_schema,
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

impl Clone for ResponseFormatJsonSchema {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            json_schema: runtime::copied(&self.json_schema),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ResponseFormatJsonSchema {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.json_schema, &other.json_schema)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseFormatJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseFormatJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseFormatJsonSchema {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseFormatJsonSchema",
        &[
            runtime::Member::constant("type", "json_schema"),
            runtime::Member::required("json_schema"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            json_schema: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.json_schema, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.json_schema),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A schema for an answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct NamedJsonSchema {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the format is for, for the model to know how to answer in it.
    pub description: Option<String>,
    /// The format, as a JSON Schema of an object.
    pub schema: Option<serde_json::Value>,
    /// Whether the answer follows the schema without exception.
    ///
    /// Then the schema may use a part of JSON Schema alone.
    ///
    /// Default of the server: `false`.
    pub strict: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl NamedJsonSchema {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            schema: None,
            strict: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What the format is for, for the model to know how to answer in it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// The format, as a JSON Schema of an object.
    #[must_use]
    #[inline]
    pub fn schema(mut self, schema: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.schema, schema.into());
        self
    }

    /// Whether the answer follows the schema without exception.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
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

impl Clone for NamedJsonSchema {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            schema: runtime::copied(&self.schema),
            strict: self.strict,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for NamedJsonSchema {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.schema, &other.schema)
            && runtime::equal(&self.strict, &other.strict)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for NamedJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamedJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for NamedJsonSchema {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, NamedJsonSchema",
        &[
            runtime::Member::required("name"),
            runtime::Member::optional("description"),
            runtime::Member::optional("schema"),
            runtime::Member::optional("strict"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: None,
            schema: None,
            strict: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.schema, value),
            3 => runtime::Json::take(&mut self.strict, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.schema),
            3 => runtime::Json::shape(&self.strict),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A function of yours, as the model is told of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the function does, for the model to know when and how to call it.
    pub description: Option<String>,
    /// The parameters, as a JSON Schema of an object; none if it is left out.
    pub parameters: Option<serde_json::Value>,
    /// Whether the arguments follow the schema without exception.
    ///
    /// Then the schema may use a part of JSON Schema alone.
    ///
    /// Default of the server: `false`.
    pub strict: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionDefinition {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
            strict: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What the function does, for the model to know when and how to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// The parameters, as a JSON Schema of an object; none if it is left out.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.parameters, parameters.into());
        self
    }

    /// Whether the arguments follow the schema without exception.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
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

impl Clone for FunctionDefinition {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            parameters: runtime::copied(&self.parameters),
            strict: self.strict,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FunctionDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.parameters, &other.parameters)
            && runtime::equal(&self.strict, &other.strict)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FunctionDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionDefinition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FunctionDefinition {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FunctionDefinition",
        &[
            runtime::Member::required("name"),
            runtime::Member::optional("description"),
            runtime::Member::optional("parameters"),
            runtime::Member::optional("strict"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: None,
            parameters: None,
            strict: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.parameters, value),
            3 => runtime::Json::take(&mut self.strict, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.parameters),
            3 => runtime::Json::shape(&self.strict),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A token, its probability, and the likeliest tokens in its place.
#[derive(Debug)]
#[non_exhaustive]
pub struct TokenLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability; `-9999.0` stands for a token that is very unlikely.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    ///
    /// A character can be spread over several tokens, so that only their bytes together are
    /// text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub bytes: Vec<i64>,
    /// The likeliest tokens in this place.
    ///
    /// Reads as `[]` when it is absent or null.
    pub top_logprobs: Vec<TopLogprob>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TokenLogprob {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            token: runtime::copied(&self.token),
            logprob: self.logprob,
            bytes: runtime::copied(&self.bytes),
            top_logprobs: runtime::copied(&self.top_logprobs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TokenLogprob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.token, &other.token)
            && runtime::equal(&self.logprob, &other.logprob)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TokenLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TokenLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TokenLogprob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TokenLogprob",
        &[
            runtime::Member::required("token"),
            runtime::Member::required("logprob"),
            runtime::Member::defaulted("bytes"),
            runtime::Member::defaulted("top_logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            token: runtime::Json::empty(),
            logprob: runtime::Json::empty(),
            bytes: runtime::Json::empty(),
            top_logprobs: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.token, value),
            1 => runtime::Json::take(&mut self.logprob, value),
            2 => runtime::Json::take(&mut self.bytes, value),
            3 => runtime::Json::take(&mut self.top_logprobs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.token),
            1 => runtime::Json::shape(&self.logprob),
            2 => runtime::Json::shape(&self.bytes),
            3 => runtime::Json::shape(&self.top_logprobs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A token that was likely in its place.
#[derive(Debug)]
#[non_exhaustive]
pub struct TopLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability; `-9999.0` stands for a token that is very unlikely.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    ///
    /// Reads as `[]` when it is absent or null.
    pub bytes: Vec<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for TopLogprob {
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

impl PartialEq for TopLogprob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.token, &other.token)
            && runtime::equal(&self.logprob, &other.logprob)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TopLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TopLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TopLogprob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TopLogprob",
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

/// A conversation, and how to answer it.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateChatCompletionRequest {
    /// The id of the model that answers, such as `gpt-5.4-mini`.
    pub model: String,
    /// The conversation so far, in its order.
    ///
    /// Which kinds of content a message may have depends on the model.
    ///
    /// Bounds: at least 1 items.
    pub messages: Vec<ChatMessage>,
    /// How spoken output sounds. Needed if `modalities` has `audio`.
    pub audio: Option<ChatAudioOptions>,
    /// Makes tokens rarer the more often the text has them, from -2.0 to 2.0.
    ///
    /// Negative values make repetition likelier.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub frequency_penalty: Option<f64>,
    /// Which function is called. Replaced by `tool_choice`.
    #[deprecated]
    pub function_call: Option<ChatFunctionChoice>,
    /// The functions that the model may call. Replaced by `tools`.
    ///
    /// Bounds: 1 to 128 items.
    #[deprecated]
    pub functions: Option<Vec<ChatLegacyFunction>>,
    /// Makes chosen tokens likelier or rarer.
    ///
    /// It maps the id of a token to a bias between -100 and 100, which is added to the logit of
    /// that token. A value of -100 as good as bans it, 100 as good as forces it.
    pub logit_bias: Option<runtime::Map<f64>>,
    /// Whether the answer lists the probability of each of its tokens.
    ///
    /// Default of the server: `false`.
    pub logprobs: Option<bool>,
    /// The largest number of tokens to generate, those of hidden reasoning included.
    pub max_completion_tokens: Option<u32>,
    /// The largest number of tokens to generate.
    ///
    /// Models that reason refuse it; `max_completion_tokens` is its successor. Many compatible
    /// servers know this one alone.
    #[deprecated]
    pub max_tokens: Option<u32>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// The kinds of output to generate; text alone unless it says more.
    ///
    /// Few models can answer with `audio`; it needs the member `audio`, too.
    pub modalities: Option<Vec<ChatModality>>,
    /// Has the conversation and the answer moderated within the same request.
    pub moderation: Option<ModerationOptions>,
    /// How many answers to generate. The tokens of each are billed.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    pub n: Option<u32>,
    /// Whether one answer may have several calls of tools.
    ///
    /// Default of the server: `true`.
    pub parallel_tool_calls: Option<bool>,
    /// Text that much of the answer is known to repeat, which makes it faster.
    pub prediction: Option<ChatPrediction>,
    /// Makes tokens rarer that the text has already, from -2.0 to 2.0.
    ///
    /// Positive values lead to new topics.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    pub presence_penalty: Option<f64>,
    /// Groups requests that begin alike, so that more of them are answered from the cache.
    pub prompt_cache_key: Option<String>,
    /// How the beginning of a prompt is cached, for models that know it.
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    pub prompt_cache_retention: Option<PromptCacheRetention>,
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    ///
    /// Default of the server: `"medium"`.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// What the text of an answer looks like; plain text, unless it says more.
    pub response_format: Option<ResponseFormat>,
    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// A hash of the name or mail address serves, and tells nothing else.
    ///
    /// Bounds: at most 64 characters.
    pub safety_identifier: Option<String>,
    /// Asks for the same sample each time, as far as the server can manage.
    ///
    /// If `system_fingerprint` of the answer changes, so may the answer.
    pub seed: Option<i64>,
    /// How soon, and at what price, a request is served.
    ///
    /// `auto` is what the settings of the project say, `default` the usual service, `flex` cheaper
    /// and slower, and `priority`, which `fast` is another word for, faster. `ultrafast` is faster
    /// still, for those who may. `scale` is bought in advance.
    ///
    /// Default of the server: `"auto"`.
    pub service_tier: Option<ServiceTier>,
    /// Up to four sequences at which the API stops to generate tokens.
    ///
    /// The returned text does not contain the stop sequence.
    pub stop: Option<Stop>,
    /// Whether the completion is stored, so that it can be listed and retrieved.
    ///
    /// Images above 8 MB are left out of what is stored.
    ///
    /// Default of the server: `false`.
    pub store: Option<bool>,
    /// What a stream has beside its text. Of use with `stream` alone.
    pub stream_options: Option<StreamOptions>,
    /// The sampling temperature, from 0 to 2.
    ///
    /// Low values make the answer focused, high ones varied. Change this or `top_p`, not both.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    pub temperature: Option<f64>,
    /// Which tools the model calls, or whether it calls any.
    ///
    /// Without tools it is `none`, otherwise `auto`.
    pub tool_choice: Option<ChatToolChoice>,
    /// The tools that the model may call.
    pub tools: Option<Vec<ChatTool>>,
    /// How many of the likeliest tokens to list at each position, from 0 to 20.
    ///
    /// It needs `logprobs`. The answer may list fewer.
    ///
    /// Bounds: 0 to 20.
    pub top_logprobs: Option<u32>,
    /// The probability mass of nucleus sampling, from 0 to 1, instead of `temperature`.
    ///
    /// With 0.1 only those tokens count that make up the likeliest tenth.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    pub top_p: Option<f64>,
    /// A stable id of your end user.
    ///
    /// `safety_identifier` and `prompt_cache_key` take its place.
    pub user: Option<String>,
    /// How wordy an answer is.
    ///
    /// Default of the server: `"medium"`.
    pub verbosity: Option<Verbosity>,
    /// Has the model search the web, and how.
    pub web_search_options: Option<ChatWebSearchOptions>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CreateChatCompletionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        model: impl Into<String>,
        messages: impl runtime::IntoList<ChatMessage>,
    ) -> Self {
        Self {
            model: model.into(),
            messages: messages.into_list(),
            audio: None,
            frequency_penalty: None,
            function_call: None,
            functions: None,
            logit_bias: None,
            logprobs: None,
            max_completion_tokens: None,
            max_tokens: None,
            metadata: None,
            modalities: None,
            moderation: None,
            n: None,
            parallel_tool_calls: None,
            prediction: None,
            presence_penalty: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning_effort: None,
            response_format: None,
            safety_identifier: None,
            seed: None,
            service_tier: None,
            stop: None,
            store: None,
            stream_options: None,
            temperature: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            user: None,
            verbosity: None,
            web_search_options: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How spoken output sounds. Needed if `modalities` has `audio`.
    #[must_use]
    #[inline]
    pub fn audio(mut self, audio: ChatAudioOptions) -> Self {
        runtime::set(&mut self.audio, audio);
        self
    }

    /// Makes tokens rarer the more often the text has them, from -2.0 to 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Which function is called. Replaced by `tool_choice`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function_call(
        mut self,
        function_call: impl Into<ChatFunctionChoice>,
    ) -> Self {
        runtime::set(&mut self.function_call, function_call.into());
        self
    }

    /// The functions that the model may call. Replaced by `tools`.
    ///
    /// Bounds: 1 to 128 items.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn functions(
        mut self,
        functions: impl IntoIterator<Item = ChatLegacyFunction>,
    ) -> Self {
        runtime::set(&mut self.functions, functions.into_iter().collect());
        self
    }

    /// Makes chosen tokens likelier or rarer.
    #[must_use]
    #[inline]
    pub fn logit_bias(
        mut self,
        logit_bias: impl IntoIterator<Item = (impl ToString, impl Into<f64>)>,
    ) -> Self {
        runtime::set(
            &mut self.logit_bias,
            logit_bias
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// Whether the answer lists the probability of each of its tokens.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn logprobs(mut self, logprobs: bool) -> Self {
        self.logprobs = Some(logprobs);
        self
    }

    /// The largest number of tokens to generate, those of hidden reasoning included.
    #[must_use]
    #[inline]
    pub fn max_completion_tokens(mut self, max_completion_tokens: u32) -> Self {
        self.max_completion_tokens = Some(max_completion_tokens);
        self
    }

    /// The largest number of tokens to generate.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn max_tokens(mut self, max_tokens: u32) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Texts that are kept beside an object, at most 16 pairs.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.metadata,
            metadata
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// The kinds of output to generate; text alone unless it says more.
    #[must_use]
    #[inline]
    pub fn modalities(
        mut self,
        modalities: impl IntoIterator<Item = impl Into<ChatModality>>,
    ) -> Self {
        runtime::set(
            &mut self.modalities,
            modalities.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Has the conversation and the answer moderated within the same request.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: ModerationOptions) -> Self {
        runtime::set(&mut self.moderation, moderation);
        self
    }

    /// How many answers to generate. The tokens of each are billed.
    ///
    /// Bounds: 1 to 128. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn n(mut self, n: u32) -> Self {
        self.n = Some(n);
        self
    }

    /// Whether one answer may have several calls of tools.
    ///
    /// Default of the server: `true`.
    #[must_use]
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
        self
    }

    /// Text that much of the answer is known to repeat, which makes it faster.
    #[must_use]
    #[inline]
    pub fn prediction(mut self, prediction: ChatPrediction) -> Self {
        runtime::set(&mut self.prediction, prediction);
        self
    }

    /// Makes tokens rarer that the text has already, from -2.0 to 2.0.
    ///
    /// Bounds: -2 to 2. Default of the server: `0`.
    #[must_use]
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// Groups requests that begin alike, so that more of them are answered from the cache.
    #[must_use]
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        runtime::set(&mut self.prompt_cache_key, prompt_cache_key.into());
        self
    }

    /// How the beginning of a prompt is cached, for models that know it.
    #[must_use]
    #[inline]
    pub fn prompt_cache_options(
        mut self,
        prompt_cache_options: PromptCacheOptions,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_options, prompt_cache_options);
        self
    }

    /// How long a cached beginning is kept at most. Replaced by `prompt_cache_options`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn prompt_cache_retention(
        mut self,
        prompt_cache_retention: impl Into<PromptCacheRetention>,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_retention, prompt_cache_retention.into());
        self
    }

    /// How much a model reasons before it answers.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<ReasoningEffort>,
    ) -> Self {
        runtime::set(&mut self.reasoning_effort, reasoning_effort.into());
        self
    }

    /// What the text of an answer looks like; plain text, unless it says more.
    #[must_use]
    #[inline]
    pub fn response_format(
        mut self,
        response_format: impl Into<ResponseFormat>,
    ) -> Self {
        runtime::set(&mut self.response_format, response_format.into());
        self
    }

    /// A stable id of your end user, of at most 64 characters, by which OpenAI finds abuse.
    ///
    /// Bounds: at most 64 characters.
    #[must_use]
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        runtime::set(&mut self.safety_identifier, safety_identifier.into());
        self
    }

    /// Asks for the same sample each time, as far as the server can manage.
    #[must_use]
    #[inline]
    pub fn seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// How soon, and at what price, a request is served.
    ///
    /// Default of the server: `"auto"`.
    #[must_use]
    #[inline]
    pub fn service_tier(mut self, service_tier: impl Into<ServiceTier>) -> Self {
        runtime::set(&mut self.service_tier, service_tier.into());
        self
    }

    /// Up to four sequences at which the API stops to generate tokens.
    #[must_use]
    #[inline]
    pub fn stop(mut self, stop: impl Into<Stop>) -> Self {
        runtime::set(&mut self.stop, stop.into());
        self
    }

    /// Whether the completion is stored, so that it can be listed and retrieved.
    ///
    /// Default of the server: `false`.
    #[must_use]
    #[inline]
    pub fn store(mut self, store: bool) -> Self {
        self.store = Some(store);
        self
    }

    /// What a stream has beside its text. Of use with `stream` alone.
    #[must_use]
    #[inline]
    pub fn stream_options(mut self, stream_options: StreamOptions) -> Self {
        runtime::set(&mut self.stream_options, stream_options);
        self
    }

    /// The sampling temperature, from 0 to 2.
    ///
    /// Bounds: 0 to 2. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Which tools the model calls, or whether it calls any.
    #[must_use]
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ChatToolChoice>) -> Self {
        runtime::set(&mut self.tool_choice, tool_choice.into());
        self
    }

    /// The tools that the model may call.
    #[must_use]
    #[inline]
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<ChatTool>>,
    ) -> Self {
        runtime::set(&mut self.tools, tools.into_iter().map(Into::into).collect());
        self
    }

    /// How many of the likeliest tokens to list at each position, from 0 to 20.
    ///
    /// Bounds: 0 to 20.
    #[must_use]
    #[inline]
    pub fn top_logprobs(mut self, top_logprobs: u32) -> Self {
        self.top_logprobs = Some(top_logprobs);
        self
    }

    /// The probability mass of nucleus sampling, from 0 to 1, instead of `temperature`.
    ///
    /// Bounds: 0 to 1. Default of the server: `1`.
    #[must_use]
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// A stable id of your end user.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// How wordy an answer is.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn verbosity(mut self, verbosity: impl Into<Verbosity>) -> Self {
        runtime::set(&mut self.verbosity, verbosity.into());
        self
    }

    /// Has the model search the web, and how.
    #[must_use]
    #[inline]
    pub fn web_search_options(
        mut self,
        web_search_options: ChatWebSearchOptions,
    ) -> Self {
        runtime::set(&mut self.web_search_options, web_search_options);
        self
    }

    /// Adds one to [`Self::messages`](Self#structfield.messages).
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<ChatMessage>) -> Self {
        self.messages.push(message.into());
        self
    }

    /// Adds one to [`Self::functions`](Self#structfield.functions).
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function(mut self, function: ChatLegacyFunction) -> Self {
        self.functions.get_or_insert_default().push(function);
        self
    }

    /// Adds one to [`Self::modalities`](Self#structfield.modalities).
    #[must_use]
    #[inline]
    pub fn modality(mut self, modality: impl Into<ChatModality>) -> Self {
        self.modalities.get_or_insert_default().push(modality.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<ChatTool>) -> Self {
        self.tools.get_or_insert_default().push(tool.into());
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

impl Clone for CreateChatCompletionRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            messages: runtime::copied(&self.messages),
            audio: runtime::copied(&self.audio),
            frequency_penalty: self.frequency_penalty,
            function_call: runtime::copied(&self.function_call),
            functions: runtime::copied(&self.functions),
            logit_bias: runtime::copied(&self.logit_bias),
            logprobs: self.logprobs,
            max_completion_tokens: self.max_completion_tokens,
            max_tokens: self.max_tokens,
            metadata: runtime::copied(&self.metadata),
            modalities: runtime::copied(&self.modalities),
            moderation: runtime::copied(&self.moderation),
            n: self.n,
            parallel_tool_calls: self.parallel_tool_calls,
            prediction: runtime::copied(&self.prediction),
            presence_penalty: self.presence_penalty,
            prompt_cache_key: runtime::copied(&self.prompt_cache_key),
            prompt_cache_options: runtime::copied(&self.prompt_cache_options),
            prompt_cache_retention: runtime::copied(&self.prompt_cache_retention),
            reasoning_effort: runtime::copied(&self.reasoning_effort),
            response_format: runtime::copied(&self.response_format),
            safety_identifier: runtime::copied(&self.safety_identifier),
            seed: self.seed,
            service_tier: runtime::copied(&self.service_tier),
            stop: runtime::copied(&self.stop),
            store: self.store,
            stream_options: runtime::copied(&self.stream_options),
            temperature: self.temperature,
            tool_choice: runtime::copied(&self.tool_choice),
            tools: runtime::copied(&self.tools),
            top_logprobs: self.top_logprobs,
            top_p: self.top_p,
            user: runtime::copied(&self.user),
            verbosity: runtime::copied(&self.verbosity),
            web_search_options: runtime::copied(&self.web_search_options),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CreateChatCompletionRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.messages, &other.messages)
            && runtime::equal(&self.audio, &other.audio)
            && runtime::equal(&self.frequency_penalty, &other.frequency_penalty)
            && runtime::equal(&self.function_call, &other.function_call)
            && runtime::equal(&self.functions, &other.functions)
            && runtime::equal(&self.logit_bias, &other.logit_bias)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.max_completion_tokens, &other.max_completion_tokens)
            && runtime::equal(&self.max_tokens, &other.max_tokens)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.modalities, &other.modalities)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.n, &other.n)
            && runtime::equal(&self.parallel_tool_calls, &other.parallel_tool_calls)
            && runtime::equal(&self.prediction, &other.prediction)
            && runtime::equal(&self.presence_penalty, &other.presence_penalty)
            && runtime::equal(&self.prompt_cache_key, &other.prompt_cache_key)
            && runtime::equal(&self.prompt_cache_options, &other.prompt_cache_options)
            && runtime::equal(&self.prompt_cache_retention, &other.prompt_cache_retention)
            && runtime::equal(&self.reasoning_effort, &other.reasoning_effort)
            && runtime::equal(&self.response_format, &other.response_format)
            && runtime::equal(&self.safety_identifier, &other.safety_identifier)
            && runtime::equal(&self.seed, &other.seed)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.stop, &other.stop)
            && runtime::equal(&self.store, &other.store)
            && runtime::equal(&self.stream_options, &other.stream_options)
            && runtime::equal(&self.temperature, &other.temperature)
            && runtime::equal(&self.tool_choice, &other.tool_choice)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.top_p, &other.top_p)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.verbosity, &other.verbosity)
            && runtime::equal(&self.web_search_options, &other.web_search_options)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CreateChatCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CreateChatCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CreateChatCompletionRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CreateChatCompletionRequest",
        &[
            runtime::Member::required("model"),
            runtime::Member::required("messages"),
            runtime::Member::optional("audio"),
            runtime::Member::optional("frequency_penalty"),
            runtime::Member::optional("function_call"),
            runtime::Member::optional("functions"),
            runtime::Member::optional("logit_bias"),
            runtime::Member::optional("logprobs"),
            runtime::Member::optional("max_completion_tokens"),
            runtime::Member::optional("max_tokens"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("modalities"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("n"),
            runtime::Member::optional("parallel_tool_calls"),
            runtime::Member::optional("prediction"),
            runtime::Member::optional("presence_penalty"),
            runtime::Member::optional("prompt_cache_key"),
            runtime::Member::optional("prompt_cache_options"),
            runtime::Member::optional("prompt_cache_retention"),
            runtime::Member::optional("reasoning_effort"),
            runtime::Member::optional("response_format"),
            runtime::Member::optional("safety_identifier"),
            runtime::Member::optional("seed"),
            runtime::Member::optional("service_tier"),
            runtime::Member::optional("stop"),
            runtime::Member::optional("store"),
            runtime::Member::optional("stream_options"),
            runtime::Member::optional("temperature"),
            runtime::Member::optional("tool_choice"),
            runtime::Member::optional("tools"),
            runtime::Member::optional("top_logprobs"),
            runtime::Member::optional("top_p"),
            runtime::Member::optional("user"),
            runtime::Member::optional("verbosity"),
            runtime::Member::optional("web_search_options"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            messages: runtime::Json::empty(),
            audio: None,
            frequency_penalty: None,
            function_call: None,
            functions: None,
            logit_bias: None,
            logprobs: None,
            max_completion_tokens: None,
            max_tokens: None,
            metadata: None,
            modalities: None,
            moderation: None,
            n: None,
            parallel_tool_calls: None,
            prediction: None,
            presence_penalty: None,
            prompt_cache_key: None,
            prompt_cache_options: None,
            prompt_cache_retention: None,
            reasoning_effort: None,
            response_format: None,
            safety_identifier: None,
            seed: None,
            service_tier: None,
            stop: None,
            store: None,
            stream_options: None,
            temperature: None,
            tool_choice: None,
            tools: None,
            top_logprobs: None,
            top_p: None,
            user: None,
            verbosity: None,
            web_search_options: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.messages, value),
            2 => runtime::Json::take(&mut self.audio, value),
            3 => runtime::Json::take(&mut self.frequency_penalty, value),
            4 => runtime::Json::take(&mut self.function_call, value),
            5 => runtime::Json::take(&mut self.functions, value),
            6 => runtime::Json::take(&mut self.logit_bias, value),
            7 => runtime::Json::take(&mut self.logprobs, value),
            8 => runtime::Json::take(&mut self.max_completion_tokens, value),
            9 => runtime::Json::take(&mut self.max_tokens, value),
            10 => runtime::Json::take(&mut self.metadata, value),
            11 => runtime::Json::take(&mut self.modalities, value),
            12 => runtime::Json::take(&mut self.moderation, value),
            13 => runtime::Json::take(&mut self.n, value),
            14 => runtime::Json::take(&mut self.parallel_tool_calls, value),
            15 => runtime::Json::take(&mut self.prediction, value),
            16 => runtime::Json::take(&mut self.presence_penalty, value),
            17 => runtime::Json::take(&mut self.prompt_cache_key, value),
            18 => runtime::Json::take(&mut self.prompt_cache_options, value),
            19 => runtime::Json::take(&mut self.prompt_cache_retention, value),
            20 => runtime::Json::take(&mut self.reasoning_effort, value),
            21 => runtime::Json::take(&mut self.response_format, value),
            22 => runtime::Json::take(&mut self.safety_identifier, value),
            23 => runtime::Json::take(&mut self.seed, value),
            24 => runtime::Json::take(&mut self.service_tier, value),
            25 => runtime::Json::take(&mut self.stop, value),
            26 => runtime::Json::take(&mut self.store, value),
            27 => runtime::Json::take(&mut self.stream_options, value),
            28 => runtime::Json::take(&mut self.temperature, value),
            29 => runtime::Json::take(&mut self.tool_choice, value),
            30 => runtime::Json::take(&mut self.tools, value),
            31 => runtime::Json::take(&mut self.top_logprobs, value),
            32 => runtime::Json::take(&mut self.top_p, value),
            33 => runtime::Json::take(&mut self.user, value),
            34 => runtime::Json::take(&mut self.verbosity, value),
            35 => runtime::Json::take(&mut self.web_search_options, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.messages),
            2 => runtime::Json::shape(&self.audio),
            3 => runtime::Json::shape(&self.frequency_penalty),
            4 => runtime::Json::shape(&self.function_call),
            5 => runtime::Json::shape(&self.functions),
            6 => runtime::Json::shape(&self.logit_bias),
            7 => runtime::Json::shape(&self.logprobs),
            8 => runtime::Json::shape(&self.max_completion_tokens),
            9 => runtime::Json::shape(&self.max_tokens),
            10 => runtime::Json::shape(&self.metadata),
            11 => runtime::Json::shape(&self.modalities),
            12 => runtime::Json::shape(&self.moderation),
            13 => runtime::Json::shape(&self.n),
            14 => runtime::Json::shape(&self.parallel_tool_calls),
            15 => runtime::Json::shape(&self.prediction),
            16 => runtime::Json::shape(&self.presence_penalty),
            17 => runtime::Json::shape(&self.prompt_cache_key),
            18 => runtime::Json::shape(&self.prompt_cache_options),
            19 => runtime::Json::shape(&self.prompt_cache_retention),
            20 => runtime::Json::shape(&self.reasoning_effort),
            21 => runtime::Json::shape(&self.response_format),
            22 => runtime::Json::shape(&self.safety_identifier),
            23 => runtime::Json::shape(&self.seed),
            24 => runtime::Json::shape(&self.service_tier),
            25 => runtime::Json::shape(&self.stop),
            26 => runtime::Json::shape(&self.store),
            27 => runtime::Json::shape(&self.stream_options),
            28 => runtime::Json::shape(&self.temperature),
            29 => runtime::Json::shape(&self.tool_choice),
            30 => runtime::Json::shape(&self.tools),
            31 => runtime::Json::shape(&self.top_logprobs),
            32 => runtime::Json::shape(&self.top_p),
            33 => runtime::Json::shape(&self.user),
            34 => runtime::Json::shape(&self.verbosity),
            35 => runtime::Json::shape(&self.web_search_options),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A message of a conversation.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Instructions of the developer, which the model follows whatever the user says.
    Developer(ChatDeveloperMessage),
    /// Instructions that the model follows whatever the user says.
    System(ChatSystemMessage),
    /// What the end user says, shows or hands over.
    User(ChatUserMessage),
    /// An earlier answer of the model, as it is sent back.
    Assistant(Box<ChatAssistantMessage>),
    /// What a tool gave.
    Tool(ChatToolMessage),
    /// What a function gave. Replaced by the tool message.
    Function(ChatFunctionMessage),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatMessage {
    /// [`ChatDeveloperMessage::new`] as this form.
    #[inline]
    pub fn developer(content: impl Into<ChatTextContent>) -> Self {
        Self::Developer(ChatDeveloperMessage::new(content))
    }

    /// [`ChatSystemMessage::new`] as this form.
    #[inline]
    pub fn system(content: impl Into<ChatTextContent>) -> Self {
        Self::System(ChatSystemMessage::new(content))
    }

    /// [`ChatUserMessage::new`] as this form.
    #[inline]
    pub fn user(content: impl Into<ChatUserContent>) -> Self {
        Self::User(ChatUserMessage::new(content))
    }

    /// [`ChatAssistantMessage::new`] as this form.
    #[inline]
    pub fn assistant(content: impl Into<ChatAssistantContent>) -> Self {
        Self::Assistant(Box::new(ChatAssistantMessage::new(content)))
    }

    /// [`ChatToolMessage::new`] as this form.
    #[inline]
    pub fn tool(
        tool_call_id: impl Into<String>,
        content: impl Into<ChatTextContent>,
    ) -> Self {
        Self::Tool(ChatToolMessage::new(tool_call_id, content))
    }

    /// [`ChatFunctionMessage::new`] as this form.
    #[deprecated]
    #[inline]
    pub fn function(
        name: impl Into<String>,
        content: impl Into<Option<String>>,
    ) -> Self {
        Self::Function(ChatFunctionMessage::new(name, content))
    }
}

impl From<&str> for ChatMessage {
    #[inline]
    fn from(text: &str) -> Self {
        Self::user(text)
    }
}

impl From<String> for ChatMessage {
    #[inline]
    fn from(text: String) -> Self {
        Self::user(text)
    }
}

impl From<&String> for ChatMessage {
    #[inline]
    fn from(text: &String) -> Self {
        Self::user(text)
    }
}

impl From<ChatToolMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatToolMessage) -> Self {
        Self::Tool(value)
    }
}

impl From<ChatDeveloperMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatDeveloperMessage) -> Self {
        Self::Developer(value)
    }
}

impl From<ChatSystemMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatSystemMessage) -> Self {
        Self::System(value)
    }
}

impl From<ChatUserMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatUserMessage) -> Self {
        Self::User(value)
    }
}

impl From<ChatFunctionMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatFunctionMessage) -> Self {
        Self::Function(value)
    }
}

impl From<ChatAssistantMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatAssistantMessage) -> Self {
        Self::Assistant(Box::new(value))
    }
}

impl Clone for ChatMessage {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Developer(form) => Self::Developer(runtime::copied(form)),
            Self::System(form) => Self::System(runtime::copied(form)),
            Self::User(form) => Self::User(runtime::copied(form)),
            Self::Assistant(form) => Self::Assistant(runtime::copied(form)),
            Self::Tool(form) => Self::Tool(runtime::copied(form)),
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Developer(one), Self::Developer(other)) => runtime::equal(one, other),
            (Self::System(one), Self::System(other)) => runtime::equal(one, other),
            (Self::User(one), Self::User(other)) => runtime::equal(one, other),
            (Self::Assistant(one), Self::Assistant(other)) => runtime::equal(one, other),
            (Self::Tool(one), Self::Tool(other)) => runtime::equal(one, other),
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatMessage {
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
            Self::Tool(form) => runtime::Json::shape(form),
            Self::Developer(form) => runtime::Json::shape(form),
            Self::System(form) => runtime::Json::shape(form),
            Self::User(form) => runtime::Json::shape(form),
            Self::Function(form) => runtime::Json::shape(form),
            Self::Assistant(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatMessage {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("role"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["tool"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["tool_call_id", "content"],
                    constants: &[("role", runtime::Scalar::Text("tool"))],
                },
            },
runtime::UnionForm {
                tags: &["developer"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["content"],
                    constants: &[("role", runtime::Scalar::Text("developer"))],
                },
            },
runtime::UnionForm {
                tags: &["system"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["content"],
                    constants: &[("role", runtime::Scalar::Text("system"))],
                },
            },
runtime::UnionForm {
                tags: &["user"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["content"],
                    constants: &[("role", runtime::Scalar::Text("user"))],
                },
            },
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("role", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["assistant"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("role", runtime::Scalar::Text("assistant"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Tool(runtime::Json::empty()),
            1 => Self::Developer(runtime::Json::empty()),
            2 => Self::System(runtime::Json::empty()),
            3 => Self::User(runtime::Json::empty()),
            4 => Self::Function(runtime::Json::empty()),
            5 => Self::Assistant(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Tool(form) => runtime::Json::take(form, value),
            Self::Developer(form) => runtime::Json::take(form, value),
            Self::System(form) => runtime::Json::take(form, value),
            Self::User(form) => runtime::Json::take(form, value),
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Assistant(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Instructions of the developer, which the model follows whatever the user says.
///
/// Models that reason know it instead of the system message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatDeveloperMessage {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatDeveloperMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "developer";
}

impl ChatDeveloperMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Tells participants of the same role apart.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
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

impl Clone for ChatDeveloperMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatDeveloperMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatDeveloperMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatDeveloperMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatDeveloperMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatDeveloperMessage",
        &[
            runtime::Member::constant("role", "developer"),
            runtime::Member::required("content"),
            runtime::Member::optional("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Instructions that the model follows whatever the user says.
///
/// For models that reason it is a developer message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatSystemMessage {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatSystemMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "system";
}

impl ChatSystemMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Tells participants of the same role apart.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
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

impl Clone for ChatSystemMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatSystemMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatSystemMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatSystemMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatSystemMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatSystemMessage",
        &[
            runtime::Member::constant("role", "system"),
            runtime::Member::required("content"),
            runtime::Member::optional("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the end user says, shows or hands over.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatUserMessage {
    /// A text, or parts of several kinds.
    pub content: ChatUserContent,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatUserMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "user";
}

impl ChatUserMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatUserContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Tells participants of the same role apart.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
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

impl Clone for ChatUserMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatUserMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatUserMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatUserMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatUserMessage",
        &[
            runtime::Member::constant("role", "user"),
            runtime::Member::required("content"),
            runtime::Member::optional("name"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            name: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.name, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.name),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An earlier answer of the model, as it is sent back.
///
/// It needs `content`, unless it has calls.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAssistantMessage {
    /// A text, or parts that are texts or one refusal.
    pub content: Option<ChatAssistantContent>,
    /// The words in which the model refused.
    pub refusal: Option<String>,
    /// Tells participants of the same role apart.
    pub name: Option<String>,
    /// An earlier spoken answer.
    pub audio: Option<ChatAudioReference>,
    /// The calls that the model made.
    pub tool_calls: Option<Vec<ChatToolCall>>,
    /// The call that the model made. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatAssistantMessage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ChatAssistantMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "assistant";
}

impl ChatAssistantMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatAssistantContent>) -> Self {
        Self {
            content: Some(content.into()),
            refusal: None,
            name: None,
            audio: None,
            tool_calls: None,
            function_call: None,
            extra: runtime::Json::empty(),
        }
    }

    /// A text, or parts that are texts or one refusal.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl Into<ChatAssistantContent>) -> Self {
        runtime::set(&mut self.content, content.into());
        self
    }

    /// The words in which the model refused.
    #[must_use]
    #[inline]
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        runtime::set(&mut self.refusal, refusal.into());
        self
    }

    /// Tells participants of the same role apart.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
        self
    }

    /// An earlier spoken answer.
    #[must_use]
    #[inline]
    pub fn audio(mut self, audio: ChatAudioReference) -> Self {
        runtime::set(&mut self.audio, audio);
        self
    }

    /// The calls that the model made.
    #[must_use]
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<ChatToolCall>>,
    ) -> Self {
        runtime::set(
            &mut self.tool_calls,
            tool_calls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The call that the model made. Replaced by `tool_calls`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn function_call(mut self, function_call: ChatFunctionCall) -> Self {
        runtime::set(&mut self.function_call, function_call);
        self
    }

    /// Adds one to [`Self::tool_calls`](Self#structfield.tool_calls).
    #[must_use]
    #[inline]
    pub fn tool_call(mut self, tool_call: impl Into<ChatToolCall>) -> Self {
        self.tool_calls.get_or_insert_default().push(tool_call.into());
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

impl Clone for ChatAssistantMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            refusal: runtime::copied(&self.refusal),
            name: runtime::copied(&self.name),
            audio: runtime::copied(&self.audio),
            tool_calls: runtime::copied(&self.tool_calls),
            function_call: runtime::copied(&self.function_call),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAssistantMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.audio, &other.audio)
            && runtime::equal(&self.tool_calls, &other.tool_calls)
            && runtime::equal(&self.function_call, &other.function_call)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAssistantMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAssistantMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAssistantMessage",
        &[
            runtime::Member::constant("role", "assistant"),
            runtime::Member::optional("content"),
            runtime::Member::optional("refusal"),
            runtime::Member::optional("name"),
            runtime::Member::optional("audio"),
            runtime::Member::optional("tool_calls"),
            runtime::Member::optional("function_call"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: None,
            refusal: None,
            name: None,
            audio: None,
            tool_calls: None,
            function_call: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.refusal, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.audio, value),
            5 => runtime::Json::take(&mut self.tool_calls, value),
            6 => runtime::Json::take(&mut self.function_call, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.refusal),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.audio),
            5 => runtime::Json::shape(&self.tool_calls),
            6 => runtime::Json::shape(&self.function_call),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a tool gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatToolMessage {
    /// The id of the call that this is the result of.
    pub tool_call_id: String,
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatToolMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "tool";
}

impl ChatToolMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        tool_call_id: impl Into<String>,
        content: impl Into<ChatTextContent>,
    ) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            content: content.into(),
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

impl Clone for ChatToolMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            tool_call_id: runtime::copied(&self.tool_call_id),
            content: runtime::copied(&self.content),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatToolMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.tool_call_id, &other.tool_call_id)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatToolMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatToolMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatToolMessage",
        &[
            runtime::Member::constant("role", "tool"),
            runtime::Member::required("tool_call_id"),
            runtime::Member::required("content"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            tool_call_id: runtime::Json::empty(),
            content: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.tool_call_id, value),
            2 => runtime::Json::take(&mut self.content, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.tool_call_id),
            2 => runtime::Json::shape(&self.content),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a function gave. Replaced by the tool message.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFunctionMessage {
    /// The name of the function that was called.
    pub name: String,
    /// The result of the function.
    pub content: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionMessage {
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "function";
}

impl ChatFunctionMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, content: impl Into<Option<String>>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
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

impl Clone for ChatFunctionMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            content: runtime::copied(&self.content),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFunctionMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFunctionMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFunctionMessage",
        &[
            runtime::Member::constant("role", "function"),
            runtime::Member::required("name"),
            runtime::Member::nullable("content"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            content: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.content, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.content),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text, or parts that are texts.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatTextContent {
    /// A text.
    Text(String),
    /// Several texts.
    Parts(Vec<ChatTextPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for ChatTextContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ChatTextContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatTextContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<ChatTextPart>> for ChatTextContent {
    #[inline]
    fn from(value: Vec<ChatTextPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatTextPart>> for ChatTextContent {
    #[inline]
    fn from(value: &Vec<ChatTextPart>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[ChatTextPart]> for ChatTextContent {
    #[inline]
    fn from(value: &[ChatTextPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatTextPart; N]> for ChatTextContent {
    #[inline]
    fn from(value: [ChatTextPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatTextPart; N]> for ChatTextContent {
    #[inline]
    fn from(value: &[ChatTextPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for ChatTextContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatTextContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Parts(one), Self::Parts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatTextContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTextContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatTextContent {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::Parts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatTextContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::List,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Parts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Parts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text, or parts of several kinds.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatUserContent {
    /// A text.
    Text(String),
    /// Parts, in the order in which the model reads them.
    Parts(Vec<ChatContentPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for ChatUserContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ChatUserContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatUserContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<ChatContentPart>> for ChatUserContent {
    #[inline]
    fn from(value: Vec<ChatContentPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatContentPart>> for ChatUserContent {
    #[inline]
    fn from(value: &Vec<ChatContentPart>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[ChatContentPart]> for ChatUserContent {
    #[inline]
    fn from(value: &[ChatContentPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatContentPart; N]> for ChatUserContent {
    #[inline]
    fn from(value: [ChatContentPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatContentPart; N]> for ChatUserContent {
    #[inline]
    fn from(value: &[ChatContentPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for ChatUserContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatUserContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Parts(one), Self::Parts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatUserContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatUserContent {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::Parts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatUserContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::List,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Parts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Parts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text, or parts that are texts or one refusal.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatAssistantContent {
    /// A text.
    Text(String),
    /// Texts, or exactly one refusal.
    Parts(Vec<ChatAssistantPart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl From<&str> for ChatAssistantContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ChatAssistantContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ChatAssistantContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<ChatAssistantPart>> for ChatAssistantContent {
    #[inline]
    fn from(value: Vec<ChatAssistantPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ChatAssistantPart>> for ChatAssistantContent {
    #[inline]
    fn from(value: &Vec<ChatAssistantPart>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[ChatAssistantPart]> for ChatAssistantContent {
    #[inline]
    fn from(value: &[ChatAssistantPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ChatAssistantPart; N]> for ChatAssistantContent {
    #[inline]
    fn from(value: [ChatAssistantPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ChatAssistantPart; N]> for ChatAssistantContent {
    #[inline]
    fn from(value: &[ChatAssistantPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for ChatAssistantContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatAssistantContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Parts(one), Self::Parts(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatAssistantContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAssistantContent {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::Parts(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatAssistantContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Text,
            },
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::List,
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Parts(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Parts(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A part of what the user says.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatContentPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// An image within a message.
    ImageUrl(Box<ChatImagePart>),
    /// A recording within a message.
    InputAudio(Box<ChatAudioPart>),
    /// A file within a message.
    File(Box<ChatFilePart>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatContentPart {
    /// [`ChatTextPart::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(ChatTextPart::new(text))
    }

    /// [`ChatImagePart::new`] as this form.
    #[inline]
    pub fn image_url(image_url: ChatImageUrl) -> Self {
        Self::ImageUrl(Box::new(ChatImagePart::new(image_url)))
    }

    /// [`ChatAudioPart::new`] as this form.
    #[inline]
    pub fn input_audio(input_audio: ChatInputAudio) -> Self {
        Self::InputAudio(Box::new(ChatAudioPart::new(input_audio)))
    }

    /// [`ChatFilePart::new`] as this form.
    #[inline]
    pub fn file(file: ChatFile) -> Self {
        Self::File(Box::new(ChatFilePart::new(file)))
    }
}

impl From<ChatTextPart> for ChatContentPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatImagePart> for ChatContentPart {
    #[inline]
    fn from(value: ChatImagePart) -> Self {
        Self::ImageUrl(Box::new(value))
    }
}

impl From<ChatAudioPart> for ChatContentPart {
    #[inline]
    fn from(value: ChatAudioPart) -> Self {
        Self::InputAudio(Box::new(value))
    }
}

impl From<ChatFilePart> for ChatContentPart {
    #[inline]
    fn from(value: ChatFilePart) -> Self {
        Self::File(Box::new(value))
    }
}

impl Clone for ChatContentPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::ImageUrl(form) => Self::ImageUrl(runtime::copied(form)),
            Self::InputAudio(form) => Self::InputAudio(runtime::copied(form)),
            Self::File(form) => Self::File(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatContentPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::ImageUrl(one), Self::ImageUrl(other)) => runtime::equal(one, other),
            (Self::InputAudio(one), Self::InputAudio(other)) => runtime::equal(one, other),
            (Self::File(one), Self::File(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatContentPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatContentPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatContentPart {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::ImageUrl(form) => runtime::Json::shape(form),
            Self::InputAudio(form) => runtime::Json::shape(form),
            Self::File(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatContentPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
runtime::UnionForm {
                tags: &["image_url"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["image_url"],
                    constants: &[("type", runtime::Scalar::Text("image_url"))],
                },
            },
runtime::UnionForm {
                tags: &["input_audio"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["input_audio"],
                    constants: &[("type", runtime::Scalar::Text("input_audio"))],
                },
            },
runtime::UnionForm {
                tags: &["file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["file"],
                    constants: &[("type", runtime::Scalar::Text("file"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::ImageUrl(runtime::Json::empty()),
            2 => Self::InputAudio(runtime::Json::empty()),
            3 => Self::File(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::ImageUrl(form) => runtime::Json::take(form, value),
            Self::InputAudio(form) => runtime::Json::take(form, value),
            Self::File(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A part of what the model said.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatAssistantPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// A refusal within an earlier answer of the model.
    Refusal(ChatRefusalPart),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatAssistantPart {
    /// [`ChatTextPart::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(ChatTextPart::new(text))
    }

    /// [`ChatRefusalPart::new`] as this form.
    #[inline]
    pub fn refusal(refusal: impl Into<String>) -> Self {
        Self::Refusal(ChatRefusalPart::new(refusal))
    }
}

impl From<ChatTextPart> for ChatAssistantPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatRefusalPart> for ChatAssistantPart {
    #[inline]
    fn from(value: ChatRefusalPart) -> Self {
        Self::Refusal(value)
    }
}

impl Clone for ChatAssistantPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Refusal(form) => Self::Refusal(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatAssistantPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Refusal(one), Self::Refusal(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatAssistantPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAssistantPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAssistantPart {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::Refusal(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatAssistantPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
runtime::UnionForm {
                tags: &["refusal"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["refusal"],
                    constants: &[("type", runtime::Scalar::Text("refusal"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::Refusal(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Refusal(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text within a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatTextPart {
    /// The text.
    pub text: String,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatTextPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "text";
}

impl ChatTextPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_breakpoint, prompt_cache_breakpoint);
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

impl Clone for ChatTextPart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatTextPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatTextPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTextPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatTextPart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatTextPart",
        &[
            runtime::Member::constant("type", "text"),
            runtime::Member::required("text"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            2 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            2 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image within a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatImagePart {
    /// Where an image is, and how closely the model looks at it.
    pub image_url: ChatImageUrl,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatImagePart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "image_url";
}

impl ChatImagePart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(image_url: ChatImageUrl) -> Self {
        Self {
            image_url,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_breakpoint, prompt_cache_breakpoint);
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

impl Clone for ChatImagePart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatImagePart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatImagePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatImagePart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatImagePart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatImagePart",
        &[
            runtime::Member::constant("type", "image_url"),
            runtime::Member::required("image_url"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: runtime::Json::empty(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.image_url, value),
            2 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.image_url),
            2 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where an image is, and how closely the model looks at it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatImageUrl {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    pub url: String,
    /// How closely the model looks at an image, and so how many tokens it costs.
    ///
    /// Unless it says more, the model decides, which is `auto`.
    pub detail: Option<ChatImageDetail>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatImageUrl {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            detail: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ChatImageDetail>) -> Self {
        runtime::set(&mut self.detail, detail.into());
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

impl Clone for ChatImageUrl {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            detail: runtime::copied(&self.detail),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatImageUrl {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.detail, &other.detail)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatImageUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatImageUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatImageUrl {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatImageUrl",
        &[
            runtime::Member::required("url"),
            runtime::Member::optional("detail"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            detail: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.url, value),
            1 => runtime::Json::take(&mut self.detail, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.url),
            1 => runtime::Json::shape(&self.detail),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How closely the model looks at an image, and so how many tokens it costs.
///
/// Unless it says more, the model decides, which is `auto`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatImageDetail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ChatImageDetail {
    const VALUES: &'static [&'static str] = &["auto", "low", "high"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatImageDetail {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            2 => Self::High,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatImageDetail {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatImageDetail {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatImageDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatImageDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatImageDetail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatImageDetail {
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

/// A recording within a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAudioPart {
    /// A recording.
    pub input_audio: ChatInputAudio,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_audio";
}

impl ChatAudioPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(input_audio: ChatInputAudio) -> Self {
        Self {
            input_audio,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_breakpoint, prompt_cache_breakpoint);
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

impl Clone for ChatAudioPart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_audio: runtime::copied(&self.input_audio),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAudioPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_audio, &other.input_audio)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAudioPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAudioPart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAudioPart",
        &[
            runtime::Member::constant("type", "input_audio"),
            runtime::Member::required("input_audio"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_audio: runtime::Json::empty(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.input_audio, value),
            2 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.input_audio),
            2 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file within a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFilePart {
    /// An uploaded file by its id, or a file itself with its name.
    pub file: ChatFile,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFilePart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "file";
}

impl ChatFilePart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file: ChatFile) -> Self {
        Self {
            file,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        runtime::set(&mut self.prompt_cache_breakpoint, prompt_cache_breakpoint);
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

impl Clone for ChatFilePart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file: runtime::copied(&self.file),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFilePart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file, &other.file)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFilePart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFilePart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFilePart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFilePart",
        &[
            runtime::Member::constant("type", "file"),
            runtime::Member::required("file"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file: runtime::Json::empty(),
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.file, value),
            2 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.file),
            2 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An uploaded file by its id, or a file itself with its name.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFile {
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// The content of the file, as a `data:` URL in base64.
    pub file_data: Option<String>,
    /// The name of the file, beside `file_data`.
    pub filename: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatFile {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ChatFile {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
        self
    }

    /// The content of the file, as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        runtime::set(&mut self.file_data, file_data.into());
        self
    }

    /// The name of the file, beside `file_data`.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        runtime::set(&mut self.filename, filename.into());
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

impl Clone for ChatFile {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            file_data: runtime::copied(&self.file_data),
            filename: runtime::copied(&self.filename),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFile {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.file_data, &other.file_data)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFile {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFile",
        &[
            runtime::Member::optional("file_id"),
            runtime::Member::optional("file_data"),
            runtime::Member::optional("filename"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: None,
            file_data: None,
            filename: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_id, value),
            1 => runtime::Json::take(&mut self.file_data, value),
            2 => runtime::Json::take(&mut self.filename, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_id),
            1 => runtime::Json::shape(&self.file_data),
            2 => runtime::Json::shape(&self.filename),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A refusal within an earlier answer of the model.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatRefusalPart {
    /// The words in which the model refused.
    pub refusal: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatRefusalPart {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "refusal";
}

impl ChatRefusalPart {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(refusal: impl Into<String>) -> Self {
        Self {
            refusal: refusal.into(),
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

impl Clone for ChatRefusalPart {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            refusal: runtime::copied(&self.refusal),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatRefusalPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatRefusalPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatRefusalPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatRefusalPart {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatRefusalPart",
        &[
            runtime::Member::constant("type", "refusal"),
            runtime::Member::required("refusal"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            refusal: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.refusal, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.refusal),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An earlier spoken answer of the model, by its id.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAudioReference {
    /// The id of the audio in that answer.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioReference {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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

impl Clone for ChatAudioReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAudioReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAudioReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAudioReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAudioReference",
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

/// A call that the model makes of a tool.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatToolCall {
    /// A call of a function.
    Function(ChatFunctionToolCall),
    /// A call of a custom tool.
    Custom(ChatCustomToolCall),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ChatToolCall {
    /// [`ChatFunctionToolCall::new`] as this form.
    #[inline]
    pub fn function(id: impl Into<String>, function: ChatFunctionCall) -> Self {
        Self::Function(ChatFunctionToolCall::new(id, function))
    }

    /// [`ChatCustomToolCall::new`] as this form.
    #[inline]
    pub fn custom(id: impl Into<String>, custom: ChatCustomCall) -> Self {
        Self::Custom(ChatCustomToolCall::new(id, custom))
    }
}

impl From<ChatFunctionToolCall> for ChatToolCall {
    #[inline]
    fn from(value: ChatFunctionToolCall) -> Self {
        Self::Function(value)
    }
}

impl From<ChatCustomToolCall> for ChatToolCall {
    #[inline]
    fn from(value: ChatCustomToolCall) -> Self {
        Self::Custom(value)
    }
}

impl Clone for ChatToolCall {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatToolCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Custom(one), Self::Custom(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatToolCall {
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
            Self::Function(form) => runtime::Json::shape(form),
            Self::Custom(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatToolCall {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "function"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "custom"],
                    constants: &[("type", runtime::Scalar::Text("custom"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Function(runtime::Json::empty()),
            1 => Self::Custom(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Custom(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A call of a function.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFunctionToolCall {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name and the arguments of a call.
    pub function: ChatFunctionCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionToolCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this call.
    pub const TYPE: &'static str = "function";
}

impl ChatFunctionToolCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, function: ChatFunctionCall) -> Self {
        Self {
            id: id.into(),
            function,
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

impl Clone for ChatFunctionToolCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            function: runtime::copied(&self.function),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFunctionToolCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.function, &other.function)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFunctionToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionToolCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFunctionToolCall",
        &[
            runtime::Member::constant("type", "function"),
            runtime::Member::required("id"),
            runtime::Member::required("function"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            function: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.function, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.function),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The name and the arguments of a call.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFunctionCall {
    /// The name of the function.
    pub name: String,
    /// The arguments, as a JSON text.
    ///
    /// The model writes it, so it may be no JSON, or have members that nobody asked for.
    pub arguments: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            arguments: arguments.into(),
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

impl Clone for ChatFunctionCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            arguments: runtime::copied(&self.arguments),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFunctionCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFunctionCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFunctionCall",
        &[
            runtime::Member::required("name"),
            runtime::Member::required("arguments"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            arguments: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.arguments, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.arguments),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call of a custom tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCustomToolCall {
    /// The id of the call, which its result refers to.
    pub id: String,
    /// The name and the input of a call.
    pub custom: ChatCustomCall,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomToolCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this call.
    pub const TYPE: &'static str = "custom";
}

impl ChatCustomToolCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, custom: ChatCustomCall) -> Self {
        Self {
            id: id.into(),
            custom,
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

impl Clone for ChatCustomToolCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            custom: runtime::copied(&self.custom),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCustomToolCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.custom, &other.custom)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCustomToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCustomToolCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCustomToolCall",
        &[
            runtime::Member::constant("type", "custom"),
            runtime::Member::required("id"),
            runtime::Member::required("custom"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            custom: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.custom, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.custom),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The name and the input of a call.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCustomCall {
    /// The name of the custom tool.
    pub name: String,
    /// The text that the model gives to the tool.
    pub input: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, input: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            input: input.into(),
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

impl Clone for ChatCustomCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            input: runtime::copied(&self.input),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCustomCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCustomCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCustomCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCustomCall",
        &[
            runtime::Member::required("name"),
            runtime::Member::required("input"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            input: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.input, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.input),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool that the model may call.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatTool {
    /// A function of yours.
    Function(Box<ChatFunctionTool>),
    /// A tool of yours that takes text.
    Custom(Box<ChatCustomTool>),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatTool {
    /// [`ChatFunctionTool::new`] as this form.
    #[inline]
    pub fn function(function: FunctionDefinition) -> Self {
        Self::Function(Box::new(ChatFunctionTool::new(function)))
    }

    /// [`ChatCustomTool::new`] as this form.
    #[inline]
    pub fn custom(custom: ChatCustomDefinition) -> Self {
        Self::Custom(Box::new(ChatCustomTool::new(custom)))
    }
}

impl From<ChatFunctionTool> for ChatTool {
    #[inline]
    fn from(value: ChatFunctionTool) -> Self {
        Self::Function(Box::new(value))
    }
}

impl From<ChatCustomTool> for ChatTool {
    #[inline]
    fn from(value: ChatCustomTool) -> Self {
        Self::Custom(Box::new(value))
    }
}

impl Clone for ChatTool {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Custom(one), Self::Custom(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatTool {
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
            Self::Function(form) => runtime::Json::shape(form),
            Self::Custom(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatTool {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["function"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["custom"],
                    constants: &[("type", runtime::Scalar::Text("custom"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Function(runtime::Json::empty()),
            1 => Self::Custom(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Custom(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A function of yours.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFunctionTool {
    /// A function of yours, as the model is told of it.
    pub function: FunctionDefinition,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatFunctionTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "function";
}

impl ChatFunctionTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(function: FunctionDefinition) -> Self {
        Self {
            function,
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

impl Clone for ChatFunctionTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            function: runtime::copied(&self.function),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFunctionTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.function, &other.function)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFunctionTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFunctionTool",
        &[
            runtime::Member::constant("type", "function"),
            runtime::Member::required("function"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            function: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.function, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.function),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of yours that takes text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCustomTool {
    /// The name of a custom tool, and what it takes.
    pub custom: ChatCustomDefinition,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "custom";
}

impl ChatCustomTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(custom: ChatCustomDefinition) -> Self {
        Self {
            custom,
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

impl Clone for ChatCustomTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            custom: runtime::copied(&self.custom),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCustomTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.custom, &other.custom)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCustomTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCustomTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCustomTool",
        &[
            runtime::Member::constant("type", "custom"),
            runtime::Member::required("custom"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            custom: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.custom, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.custom),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The name of a custom tool, and what it takes.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCustomDefinition {
    /// The name, by which calls refer to the tool.
    pub name: String,
    /// What the tool does, for the model to know when to use it.
    pub description: Option<String>,
    /// What the input of a custom tool looks like; any text, unless it says more.
    pub format: Option<ChatCustomFormat>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatCustomDefinition {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            format: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What the tool does, for the model to know when to use it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// What the input of a custom tool looks like; any text, unless it says more.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<ChatCustomFormat>) -> Self {
        runtime::set(&mut self.format, format.into());
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

impl Clone for ChatCustomDefinition {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            format: runtime::copied(&self.format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCustomDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCustomDefinition {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomDefinition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCustomDefinition {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCustomDefinition",
        &[
            runtime::Member::required("name"),
            runtime::Member::optional("description"),
            runtime::Member::optional("format"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: None,
            format: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.format),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the input of a custom tool looks like; any text, unless it says more.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatCustomFormat {
    /// Any text.
    Text(ChatAnyText),
    /// Text that follows a grammar.
    Grammar(ChatGrammarFormat),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatCustomFormat {
    /// [`ChatAnyText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(ChatAnyText::new())
    }

    /// [`ChatGrammarFormat::new`] as this form.
    #[inline]
    pub fn grammar(grammar: ChatGrammar) -> Self {
        Self::Grammar(ChatGrammarFormat::new(grammar))
    }
}

impl From<ChatGrammarFormat> for ChatCustomFormat {
    #[inline]
    fn from(value: ChatGrammarFormat) -> Self {
        Self::Grammar(value)
    }
}

impl From<ChatAnyText> for ChatCustomFormat {
    #[inline]
    fn from(value: ChatAnyText) -> Self {
        Self::Text(value)
    }
}

impl Clone for ChatCustomFormat {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Grammar(form) => Self::Grammar(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatCustomFormat {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Grammar(one), Self::Grammar(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatCustomFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCustomFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCustomFormat {
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
            Self::Grammar(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatCustomFormat {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["grammar"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["grammar"],
                    constants: &[("type", runtime::Scalar::Text("grammar"))],
                },
            },
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Grammar(runtime::Json::empty()),
            1 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Grammar(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Any text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAnyText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatAnyText {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ChatAnyText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "text";
}

impl ChatAnyText {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl Clone for ChatAnyText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAnyText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAnyText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAnyText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAnyText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAnyText",
        &[runtime::Member::constant("type", "text")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Text that follows a grammar.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatGrammarFormat {
    /// A grammar.
    pub grammar: ChatGrammar,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatGrammarFormat {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "grammar";
}

impl ChatGrammarFormat {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(grammar: ChatGrammar) -> Self {
        Self {
            grammar,
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

impl Clone for ChatGrammarFormat {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            grammar: runtime::copied(&self.grammar),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatGrammarFormat {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.grammar, &other.grammar)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatGrammarFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatGrammarFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatGrammarFormat {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatGrammarFormat",
        &[
            runtime::Member::constant("type", "grammar"),
            runtime::Member::required("grammar"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            grammar: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.grammar, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.grammar),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A grammar.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatGrammar {
    /// How a grammar is written.
    pub syntax: GrammarSyntax,
    /// The grammar, in its syntax.
    pub definition: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatGrammar {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(syntax: impl Into<GrammarSyntax>, definition: impl Into<String>) -> Self {
        Self {
            syntax: syntax.into(),
            definition: definition.into(),
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

impl Clone for ChatGrammar {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            syntax: runtime::copied(&self.syntax),
            definition: runtime::copied(&self.definition),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatGrammar {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.syntax, &other.syntax)
            && runtime::equal(&self.definition, &other.definition)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatGrammar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatGrammar {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatGrammar {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatGrammar",
        &[
            runtime::Member::required("syntax"),
            runtime::Member::required("definition"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            syntax: runtime::Json::empty(),
            definition: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.syntax, value),
            1 => runtime::Json::take(&mut self.definition, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.syntax),
            1 => runtime::Json::shape(&self.definition),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Which tools the model calls, or whether it calls any.
///
/// Without tools it is `none`, otherwise `auto`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatToolChoice {
    /// Whether the model calls tools.
    Mode(ToolChoiceMode),
    /// Limits the model to some of the tools.
    AllowedTools(ChatAllowedToolsChoice),
    /// Makes the model call one function.
    Function(ChatNamedFunction),
    /// Makes the model call one custom tool.
    Custom(ChatNamedCustom),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatToolChoice {
    /// [`ChatAllowedToolsChoice::new`] as this form.
    #[inline]
    pub fn allowed_tools(allowed_tools: ChatAllowedTools) -> Self {
        Self::AllowedTools(ChatAllowedToolsChoice::new(allowed_tools))
    }

    /// [`ChatNamedFunction::new`] as this form.
    #[inline]
    pub fn function(function: ChatToolName) -> Self {
        Self::Function(ChatNamedFunction::new(function))
    }

    /// [`ChatNamedCustom::new`] as this form.
    #[inline]
    pub fn custom(custom: ChatToolName) -> Self {
        Self::Custom(ChatNamedCustom::new(custom))
    }
}

impl From<ChatAllowedToolsChoice> for ChatToolChoice {
    #[inline]
    fn from(value: ChatAllowedToolsChoice) -> Self {
        Self::AllowedTools(value)
    }
}

impl From<ChatNamedFunction> for ChatToolChoice {
    #[inline]
    fn from(value: ChatNamedFunction) -> Self {
        Self::Function(value)
    }
}

impl From<ChatNamedCustom> for ChatToolChoice {
    #[inline]
    fn from(value: ChatNamedCustom) -> Self {
        Self::Custom(value)
    }
}

impl From<ToolChoiceMode> for ChatToolChoice {
    #[inline]
    fn from(value: ToolChoiceMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ChatToolChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for ChatToolChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

impl Clone for ChatToolChoice {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Mode(form) => Self::Mode(runtime::copied(form)),
            Self::AllowedTools(form) => Self::AllowedTools(runtime::copied(form)),
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatToolChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mode(one), Self::Mode(other)) => runtime::equal(one, other),
            (Self::AllowedTools(one), Self::AllowedTools(other)) => runtime::equal(one, other),
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Custom(one), Self::Custom(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatToolChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatToolChoice {
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
            Self::AllowedTools(form) => runtime::Json::shape(form),
            Self::Function(form) => runtime::Json::shape(form),
            Self::Custom(form) => runtime::Json::shape(form),
            Self::Mode(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatToolChoice {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &["allowed_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["allowed_tools"],
                    constants: &[("type", runtime::Scalar::Text("allowed_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["function"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["custom"],
                    constants: &[("type", runtime::Scalar::Text("custom"))],
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
            0 => Self::AllowedTools(runtime::Json::empty()),
            1 => Self::Function(runtime::Json::empty()),
            2 => Self::Custom(runtime::Json::empty()),
            3 => Self::Mode(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::AllowedTools(form) => runtime::Json::take(form, value),
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Custom(form) => runtime::Json::take(form, value),
            Self::Mode(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Limits the model to some of the tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAllowedToolsChoice {
    /// The tools that may be called.
    pub allowed_tools: ChatAllowedTools,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAllowedToolsChoice {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "allowed_tools";
}

impl ChatAllowedToolsChoice {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(allowed_tools: ChatAllowedTools) -> Self {
        Self {
            allowed_tools,
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

impl Clone for ChatAllowedToolsChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            allowed_tools: runtime::copied(&self.allowed_tools),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAllowedToolsChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.allowed_tools, &other.allowed_tools)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAllowedToolsChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAllowedToolsChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAllowedToolsChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAllowedToolsChoice",
        &[
            runtime::Member::constant("type", "allowed_tools"),
            runtime::Member::required("allowed_tools"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            allowed_tools: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.allowed_tools, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.allowed_tools),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The tools that may be called.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAllowedTools {
    /// Whether the model may call one of the tools, or must.
    pub mode: AllowedToolsMode,
    /// The tools, each by its kind and name.
    ///
    /// One of them is, for example, `{"type": "function", "function": {"name": "get_time"}}`.
    pub tools: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAllowedTools {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        mode: impl Into<AllowedToolsMode>,
        tools: impl IntoIterator<Item = serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        Self {
            mode: mode.into(),
            tools: tools.into_iter().collect(),
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

impl Clone for ChatAllowedTools {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            mode: runtime::copied(&self.mode),
            tools: runtime::copied(&self.tools),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAllowedTools {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.mode, &other.mode)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAllowedTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAllowedTools {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAllowedTools {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAllowedTools",
        &[
            runtime::Member::required("mode"),
            runtime::Member::required("tools"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            mode: runtime::Json::empty(),
            tools: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.mode, value),
            1 => runtime::Json::take(&mut self.tools, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.mode),
            1 => runtime::Json::shape(&self.tools),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes the model call one function.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatNamedFunction {
    /// The name of a tool.
    pub function: ChatToolName,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatNamedFunction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "function";
}

impl ChatNamedFunction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(function: ChatToolName) -> Self {
        Self {
            function,
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

impl Clone for ChatNamedFunction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            function: runtime::copied(&self.function),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatNamedFunction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.function, &other.function)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatNamedFunction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatNamedFunction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatNamedFunction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatNamedFunction",
        &[
            runtime::Member::constant("type", "function"),
            runtime::Member::required("function"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            function: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.function, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.function),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes the model call one custom tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatNamedCustom {
    /// The name of a tool.
    pub custom: ChatToolName,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatNamedCustom {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this choice.
    pub const TYPE: &'static str = "custom";
}

impl ChatNamedCustom {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(custom: ChatToolName) -> Self {
        Self {
            custom,
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

impl Clone for ChatNamedCustom {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            custom: runtime::copied(&self.custom),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatNamedCustom {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.custom, &other.custom)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatNamedCustom {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatNamedCustom {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatNamedCustom {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatNamedCustom",
        &[
            runtime::Member::constant("type", "custom"),
            runtime::Member::required("custom"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            custom: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.custom, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.custom),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The name of a tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatToolName {
    /// The name.
    pub name: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatToolName {
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

impl Clone for ChatToolName {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatToolName {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatToolName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatToolName {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatToolName",
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

/// Whether a function is called, and which.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatFunctionChoice {
    /// Whether the model may call a function.
    Mode(ChatFunctionMode),
    /// Makes the model call this function.
    Function(ChatToolName),
    /// A form that the document does not name.
    Other(serde_json::Value),
}

impl ChatFunctionChoice {
    /// [`ChatToolName::new`] as this form.
    #[inline]
    pub fn function(name: impl Into<String>) -> Self {
        Self::Function(ChatToolName::new(name))
    }
}

impl From<ChatToolName> for ChatFunctionChoice {
    #[inline]
    fn from(value: ChatToolName) -> Self {
        Self::Function(value)
    }
}

impl From<ChatFunctionMode> for ChatFunctionChoice {
    #[inline]
    fn from(value: ChatFunctionMode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ChatFunctionChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<String> for ChatFunctionChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::Mode(value.into())
    }
}

impl Clone for ChatFunctionChoice {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Mode(form) => Self::Mode(runtime::copied(form)),
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatFunctionChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mode(one), Self::Mode(other)) => runtime::equal(one, other),
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatFunctionChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionChoice {
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
            Self::Function(form) => runtime::Json::shape(form),
            Self::Mode(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatFunctionChoice {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: false,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[],
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
            0 => Self::Function(runtime::Json::empty()),
            1 => Self::Mode(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Mode(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Whether the model may call a function.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFunctionMode {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// A value that the document does not name.
    Other(String),
}

impl ChatFunctionMode {
    const VALUES: &'static [&'static str] = &["none", "auto"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Auto => "auto",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatFunctionMode {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::None,
            1 => Self::Auto,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatFunctionMode {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatFunctionMode {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatFunctionMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatFunctionMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionMode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionMode {
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

/// A function that the model may call. Replaced by tools.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatLegacyFunction {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// What the function does, for the model to know when to call it.
    pub description: Option<String>,
    /// The parameters, as a JSON Schema of an object; none if it is left out.
    pub parameters: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatLegacyFunction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameters: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What the function does, for the model to know when to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// The parameters, as a JSON Schema of an object; none if it is left out.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.parameters, parameters.into());
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

impl Clone for ChatLegacyFunction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            parameters: runtime::copied(&self.parameters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatLegacyFunction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.parameters, &other.parameters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatLegacyFunction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatLegacyFunction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatLegacyFunction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatLegacyFunction",
        &[
            runtime::Member::required("name"),
            runtime::Member::optional("description"),
            runtime::Member::optional("parameters"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: None,
            parameters: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.parameters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.parameters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Text that the answer is expected to repeat for the most part.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatPrediction {
    /// A text, or parts that are texts.
    pub content: ChatTextContent,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatPrediction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the prediction.
    pub const TYPE: &'static str = "content";
}

impl ChatPrediction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl Into<ChatTextContent>) -> Self {
        Self {
            content: content.into(),
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

impl Clone for ChatPrediction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatPrediction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatPrediction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatPrediction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatPrediction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatPrediction",
        &[
            runtime::Member::constant("type", "content"),
            runtime::Member::required("content"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.content, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.content),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A kind of output.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatModality {
    /// `text`
    Text,
    /// `audio`
    Audio,
    /// A value that the document does not name.
    Other(String),
}

impl ChatModality {
    const VALUES: &'static [&'static str] = &["text", "audio"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Audio => "audio",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatModality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Text,
            1 => Self::Audio,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatModality {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatModality {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatModality {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatModality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatModality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatModality {
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

/// How spoken output sounds.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAudioOptions {
    /// A voice, by its name or by the id of one of your own.
    pub voice: Voice,
    /// The format of spoken output. A stream takes `pcm16` alone.
    pub format: ChatAudioFormat,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatAudioOptions {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(voice: impl Into<Voice>, format: impl Into<ChatAudioFormat>) -> Self {
        Self {
            voice: voice.into(),
            format: format.into(),
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

impl Clone for ChatAudioOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            voice: runtime::copied(&self.voice),
            format: runtime::copied(&self.format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAudioOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.voice, &other.voice)
            && runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAudioOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAudioOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAudioOptions",
        &[
            runtime::Member::required("voice"),
            runtime::Member::required("format"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            voice: runtime::Json::empty(),
            format: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.voice, value),
            1 => runtime::Json::take(&mut self.format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.voice),
            1 => runtime::Json::shape(&self.format),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The format of spoken output. A stream takes `pcm16` alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatAudioFormat {
    /// `wav`
    Wav,
    /// `aac`
    Aac,
    /// `mp3`
    Mp3,
    /// `flac`
    Flac,
    /// `opus`
    Opus,
    /// `pcm16`
    Pcm16,
    /// A value that the document does not name.
    Other(String),
}

impl ChatAudioFormat {
    const VALUES: &'static [&'static str] = &["wav", "aac", "mp3", "flac", "opus", "pcm16"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wav => "wav",
            Self::Aac => "aac",
            Self::Mp3 => "mp3",
            Self::Flac => "flac",
            Self::Opus => "opus",
            Self::Pcm16 => "pcm16",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatAudioFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Wav,
            1 => Self::Aac,
            2 => Self::Mp3,
            3 => Self::Flac,
            4 => Self::Opus,
            5 => Self::Pcm16,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatAudioFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatAudioFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatAudioFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatAudioFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudioFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAudioFormat {
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

/// Has the model search the web, and how.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatWebSearchOptions {
    /// How much of the context a search may fill with what it finds.
    ///
    /// Default of the server: `"medium"`.
    pub search_context_size: Option<SearchContextSize>,
    /// Where the user is, roughly.
    pub user_location: Option<ChatUserLocation>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatWebSearchOptions {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ChatWebSearchOptions {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much of the context a search may fill with what it finds.
    ///
    /// Default of the server: `"medium"`.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        runtime::set(&mut self.search_context_size, search_context_size.into());
        self
    }

    /// Where the user is, roughly.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ChatUserLocation) -> Self {
        runtime::set(&mut self.user_location, user_location);
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

impl Clone for ChatWebSearchOptions {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            search_context_size: runtime::copied(&self.search_context_size),
            user_location: runtime::copied(&self.user_location),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatWebSearchOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.search_context_size, &other.search_context_size)
            && runtime::equal(&self.user_location, &other.user_location)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatWebSearchOptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatWebSearchOptions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatWebSearchOptions {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatWebSearchOptions",
        &[
            runtime::Member::optional("search_context_size"),
            runtime::Member::optional("user_location"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            search_context_size: None,
            user_location: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.search_context_size, value),
            1 => runtime::Json::take(&mut self.user_location, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.search_context_size),
            1 => runtime::Json::shape(&self.user_location),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where the user is.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatUserLocation {
    /// A rough location; whatever is known of it.
    pub approximate: ChatApproximateLocation,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatUserLocation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the location.
    pub const TYPE: &'static str = "approximate";
}

impl ChatUserLocation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(approximate: ChatApproximateLocation) -> Self {
        Self {
            approximate,
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

impl Clone for ChatUserLocation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            approximate: runtime::copied(&self.approximate),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatUserLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.approximate, &other.approximate)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatUserLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUserLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatUserLocation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatUserLocation",
        &[
            runtime::Member::constant("type", "approximate"),
            runtime::Member::required("approximate"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            approximate: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.approximate, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.approximate),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A rough location; whatever is known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatApproximateLocation {
    /// The country, as the two letters of ISO 3166-1, such as `NO`.
    pub country: Option<String>,
    /// The region, in any words.
    pub region: Option<String>,
    /// The city, in any words.
    pub city: Option<String>,
    /// The time zone by its IANA name, such as `Europe/Oslo`.
    pub timezone: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatApproximateLocation {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ChatApproximateLocation {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The country, as the two letters of ISO 3166-1, such as `NO`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        runtime::set(&mut self.country, country.into());
        self
    }

    /// The region, in any words.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        runtime::set(&mut self.region, region.into());
        self
    }

    /// The city, in any words.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        runtime::set(&mut self.city, city.into());
        self
    }

    /// The time zone by its IANA name, such as `Europe/Oslo`.
    #[must_use]
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        runtime::set(&mut self.timezone, timezone.into());
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

impl Clone for ChatApproximateLocation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            country: runtime::copied(&self.country),
            region: runtime::copied(&self.region),
            city: runtime::copied(&self.city),
            timezone: runtime::copied(&self.timezone),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatApproximateLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.country, &other.country)
            && runtime::equal(&self.region, &other.region)
            && runtime::equal(&self.city, &other.city)
            && runtime::equal(&self.timezone, &other.timezone)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatApproximateLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatApproximateLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatApproximateLocation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatApproximateLocation",
        &[
            runtime::Member::optional("country"),
            runtime::Member::optional("region"),
            runtime::Member::optional("city"),
            runtime::Member::optional("timezone"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            country: None,
            region: None,
            city: None,
            timezone: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.country, value),
            1 => runtime::Json::take(&mut self.region, value),
            2 => runtime::Json::take(&mut self.city, value),
            3 => runtime::Json::take(&mut self.timezone, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.country),
            1 => runtime::Json::shape(&self.region),
            2 => runtime::Json::shape(&self.city),
            3 => runtime::Json::shape(&self.timezone),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a model answered.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCompletion {
    /// The id of the completion.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion`.
    ///
    /// Reads as `"chat.completion"` when it is absent or null.
    pub object: String,
    /// When the completion was made, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that answered.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The answers, `n` of them.
    pub choices: Vec<ChatChoice>,
    /// How many tokens were used.
    pub usage: Option<Usage>,
    /// The tier that the request was served in, which need not be the one asked for.
    pub service_tier: Option<ServiceTier>,
    /// Stands for the configuration of the server.
    ///
    /// When it changes, equal requests with equal `seed` may get other answers.
    pub system_fingerprint: Option<String>,
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// What the moderation found, if the request asked for it.
    pub moderation: Option<ChatModeration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatCompletion {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            model: runtime::copied(&self.model),
            choices: runtime::copied(&self.choices),
            usage: runtime::copied(&self.usage),
            service_tier: runtime::copied(&self.service_tier),
            system_fingerprint: runtime::copied(&self.system_fingerprint),
            metadata: runtime::copied(&self.metadata),
            moderation: runtime::copied(&self.moderation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCompletion {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.choices, &other.choices)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.system_fingerprint, &other.system_fingerprint)
            && runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCompletion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletion {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCompletion {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCompletion",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::defaulted("model"),
            runtime::Member::required("choices"),
            runtime::Member::optional("usage"),
            runtime::Member::optional("service_tier"),
            runtime::Member::optional("system_fingerprint"),
            runtime::Member::optional("metadata"),
            runtime::Member::optional("moderation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created: None,
            model: runtime::Json::empty(),
            choices: runtime::Json::empty(),
            usage: None,
            service_tier: None,
            system_fingerprint: None,
            metadata: None,
            moderation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.model, value),
            4 => runtime::Json::take(&mut self.choices, value),
            5 => runtime::Json::take(&mut self.usage, value),
            6 => runtime::Json::take(&mut self.service_tier, value),
            7 => runtime::Json::take(&mut self.system_fingerprint, value),
            8 => runtime::Json::take(&mut self.metadata, value),
            9 => runtime::Json::take(&mut self.moderation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "chat.completion".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.model),
            4 => runtime::Json::shape(&self.choices),
            5 => runtime::Json::shape(&self.usage),
            6 => runtime::Json::shape(&self.service_tier),
            7 => runtime::Json::shape(&self.system_fingerprint),
            8 => runtime::Json::shape(&self.metadata),
            9 => runtime::Json::shape(&self.moderation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// One answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatChoice {
    /// The position of the answer among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// The message that a model wrote.
    pub message: ChatResponseMessage,
    /// Why an answer ends.
    ///
    /// `stop` is its natural end, or a stop sequence; `length` means that the limit of tokens was
    /// reached, `tool_calls` that the results of tools are awaited (`function_call` in the older
    /// form), and `content_filter` that a filter took content away.
    pub finish_reason: Option<ChatFinishReason>,
    /// The probabilities of the tokens of an answer.
    pub logprobs: Option<ChatLogprobs>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            index: self.index,
            message: runtime::copied(&self.message),
            finish_reason: runtime::copied(&self.finish_reason),
            logprobs: runtime::copied(&self.logprobs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.finish_reason, &other.finish_reason)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatChoice",
        &[
            runtime::Member::defaulted("index"),
            runtime::Member::required("message"),
            runtime::Member::optional("finish_reason"),
            runtime::Member::optional("logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            index: runtime::Json::empty(),
            message: runtime::Json::empty(),
            finish_reason: None,
            logprobs: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.index, value),
            1 => runtime::Json::take(&mut self.message, value),
            2 => runtime::Json::take(&mut self.finish_reason, value),
            3 => runtime::Json::take(&mut self.logprobs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.index),
            1 => runtime::Json::shape(&self.message),
            2 => runtime::Json::shape(&self.finish_reason),
            3 => runtime::Json::shape(&self.logprobs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Why an answer ends.
///
/// `stop` is its natural end, or a stop sequence; `length` means that the limit of tokens was
/// reached, `tool_calls` that the results of tools are awaited (`function_call` in the older
/// form), and `content_filter` that a filter took content away.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatFinishReason {
    /// `stop`
    Stop,
    /// `length`
    Length,
    /// `tool_calls`
    ToolCalls,
    /// `content_filter`
    ContentFilter,
    /// `function_call`
    FunctionCall,
    /// A value that the document does not name.
    Other(String),
}

impl ChatFinishReason {
    const VALUES: &'static [&'static str] = &[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "function_call",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stop => "stop",
            Self::Length => "length",
            Self::ToolCalls => "tool_calls",
            Self::ContentFilter => "content_filter",
            Self::FunctionCall => "function_call",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatFinishReason {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Stop,
            1 => Self::Length,
            2 => Self::ToolCalls,
            3 => Self::ContentFilter,
            4 => Self::FunctionCall,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatFinishReason {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatFinishReason {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatFinishReason {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatFinishReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatFinishReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFinishReason {
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

/// The message that a model wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatResponseMessage {
    /// The author's role, always `assistant`.
    ///
    /// Reads as `"assistant"` when it is absent or null.
    pub role: String,
    /// The text; null where the model called tools, refused, or spoke.
    pub content: Option<String>,
    /// The words in which the model refused, if it did.
    pub refusal: Option<String>,
    /// The calls that the model makes, if any.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCall>,
    /// What stands behind places of the text, such as the pages that a search found.
    ///
    /// Reads as `[]` when it is absent or null.
    pub annotations: Vec<ChatAnnotation>,
    /// The spoken answer, if `audio` was asked for.
    pub audio: Option<ChatAudio>,
    /// The call that the model makes. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatResponseMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            role: runtime::copied(&self.role),
            content: runtime::copied(&self.content),
            refusal: runtime::copied(&self.refusal),
            tool_calls: runtime::copied(&self.tool_calls),
            annotations: runtime::copied(&self.annotations),
            audio: runtime::copied(&self.audio),
            function_call: runtime::copied(&self.function_call),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatResponseMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.tool_calls, &other.tool_calls)
            && runtime::equal(&self.annotations, &other.annotations)
            && runtime::equal(&self.audio, &other.audio)
            && runtime::equal(&self.function_call, &other.function_call)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatResponseMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatResponseMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatResponseMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatResponseMessage",
        &[
            runtime::Member::filled("role"),
            runtime::Member::optional("content"),
            runtime::Member::optional("refusal"),
            runtime::Member::defaulted("tool_calls"),
            runtime::Member::defaulted("annotations"),
            runtime::Member::optional("audio"),
            runtime::Member::optional("function_call"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            role: runtime::Json::empty(),
            content: None,
            refusal: None,
            tool_calls: runtime::Json::empty(),
            annotations: runtime::Json::empty(),
            audio: None,
            function_call: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.role, value),
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.refusal, value),
            3 => runtime::Json::take(&mut self.tool_calls, value),
            4 => runtime::Json::take(&mut self.annotations, value),
            5 => runtime::Json::take(&mut self.audio, value),
            6 => runtime::Json::take(&mut self.function_call, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.role = "assistant".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.role),
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.refusal),
            3 => runtime::Json::shape(&self.tool_calls),
            4 => runtime::Json::shape(&self.annotations),
            5 => runtime::Json::shape(&self.audio),
            6 => runtime::Json::shape(&self.function_call),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What stands behind a place of the text.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAnnotation {
    /// The kind of the annotation, always `url_citation`.
    ///
    /// Reads as `"url_citation"` when it is absent or null.
    pub type_: String,
    /// A page of the web that a place of the text rests on.
    pub url_citation: Option<ChatUrlCitation>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatAnnotation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            url_citation: runtime::copied(&self.url_citation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAnnotation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.url_citation, &other.url_citation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAnnotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAnnotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAnnotation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAnnotation",
        &[
            runtime::Member::filled("type"),
            runtime::Member::optional("url_citation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: runtime::Json::empty(),
            url_citation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.url_citation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 0 {
            self.type_ = "url_citation".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.url_citation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page of the web that a place of the text rests on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatUrlCitation {
    /// The address of the page.
    pub url: String,
    /// The title of the page.
    ///
    /// Reads as `""` when it is absent or null.
    pub title: String,
    /// Where the place begins, in characters of the text.
    ///
    /// Reads as `0` when it is absent or null.
    pub start_index: i64,
    /// Where the place ends, in characters of the text.
    ///
    /// Reads as `0` when it is absent or null.
    pub end_index: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatUrlCitation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            title: runtime::copied(&self.title),
            start_index: self.start_index,
            end_index: self.end_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatUrlCitation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.title, &other.title)
            && runtime::equal(&self.start_index, &other.start_index)
            && runtime::equal(&self.end_index, &other.end_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatUrlCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatUrlCitation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatUrlCitation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatUrlCitation",
        &[
            runtime::Member::required("url"),
            runtime::Member::defaulted("title"),
            runtime::Member::defaulted("start_index"),
            runtime::Member::defaulted("end_index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            title: runtime::Json::empty(),
            start_index: runtime::Json::empty(),
            end_index: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.url, value),
            1 => runtime::Json::take(&mut self.title, value),
            2 => runtime::Json::take(&mut self.start_index, value),
            3 => runtime::Json::take(&mut self.end_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.url),
            1 => runtime::Json::shape(&self.title),
            2 => runtime::Json::shape(&self.start_index),
            3 => runtime::Json::shape(&self.end_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A spoken answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatAudio {
    /// The id, by which later requests refer to the answer.
    pub id: String,
    /// The recording in base64, in the format that was asked for.
    ///
    /// Reads as `""` when it is absent or null.
    pub data: String,
    /// What is said.
    ///
    /// Reads as `""` when it is absent or null.
    pub transcript: String,
    /// Until when later requests can refer to it, in seconds since the Unix epoch.
    pub expires_at: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatAudio {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            data: runtime::copied(&self.data),
            transcript: runtime::copied(&self.transcript),
            expires_at: self.expires_at,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatAudio {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.transcript, &other.transcript)
            && runtime::equal(&self.expires_at, &other.expires_at)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatAudio {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatAudio",
        &[
            runtime::Member::required("id"),
            runtime::Member::defaulted("data"),
            runtime::Member::defaulted("transcript"),
            runtime::Member::optional("expires_at"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            data: runtime::Json::empty(),
            transcript: runtime::Json::empty(),
            expires_at: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.data, value),
            2 => runtime::Json::take(&mut self.transcript, value),
            3 => runtime::Json::take(&mut self.expires_at, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.data),
            2 => runtime::Json::shape(&self.transcript),
            3 => runtime::Json::shape(&self.expires_at),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The probabilities of the tokens of an answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatLogprobs {
    /// The tokens of the text.
    ///
    /// Reads as `[]` when it is absent or null.
    pub content: Vec<TokenLogprob>,
    /// The tokens of the refusal.
    ///
    /// Reads as `[]` when it is absent or null.
    pub refusal: Vec<TokenLogprob>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatLogprobs {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ChatLogprobs {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            refusal: runtime::copied(&self.refusal),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatLogprobs {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatLogprobs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatLogprobs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatLogprobs {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatLogprobs",
        &[
            runtime::Member::defaulted("content"),
            runtime::Member::defaulted("refusal"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            refusal: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.content, value),
            1 => runtime::Json::take(&mut self.refusal, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.content),
            1 => runtime::Json::shape(&self.refusal),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the moderation of a request found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatModeration {
    /// About the conversation.
    pub input: Option<ChatModerationOutcome>,
    /// About the answer.
    pub output: Option<ChatModerationOutcome>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatModeration {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ChatModeration {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input: runtime::copied(&self.input),
            output: runtime::copied(&self.output),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatModeration {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModeration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatModeration {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatModeration",
        &[
            runtime::Member::optional("input"),
            runtime::Member::optional("output"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input: None,
            output: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.input, value),
            1 => runtime::Json::take(&mut self.output, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.input),
            1 => runtime::Json::shape(&self.output),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the moderation found, or why it found nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChatModerationOutcome {
    /// What the moderation found.
    ModerationResults(ChatModerationResults),
    /// Why the moderation found nothing.
    Error(ModerationError),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ChatModerationResults> for ChatModerationOutcome {
    #[inline]
    fn from(value: ChatModerationResults) -> Self {
        Self::ModerationResults(value)
    }
}

impl From<ModerationError> for ChatModerationOutcome {
    #[inline]
    fn from(value: ModerationError) -> Self {
        Self::Error(value)
    }
}

impl Clone for ChatModerationOutcome {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::ModerationResults(form) => Self::ModerationResults(runtime::copied(form)),
            Self::Error(form) => Self::Error(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ChatModerationOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::ModerationResults(one), Self::ModerationResults(other)) => runtime::equal(one, other),
            (Self::Error(one), Self::Error(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ChatModerationOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModerationOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatModerationOutcome {
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
            Self::ModerationResults(form) => runtime::Json::shape(form),
            Self::Error(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ChatModerationOutcome {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["moderation_results"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["results"],
                    constants: &[("type", runtime::Scalar::Text("moderation_results"))],
                },
            },
runtime::UnionForm {
                tags: &["error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("error"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ModerationResults(runtime::Json::empty()),
            1 => Self::Error(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ModerationResults(form) => runtime::Json::take(form, value),
            Self::Error(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What the moderation found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatModerationResults {
    /// The model that moderated.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// What was found, for each thing that was looked at.
    pub results: Vec<ModerationFinding>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ChatModerationResults {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this object.
    pub const TYPE: &'static str = "moderation_results";
}

impl Clone for ChatModerationResults {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            results: runtime::copied(&self.results),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatModerationResults {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.results, &other.results)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatModerationResults {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatModerationResults {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatModerationResults {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatModerationResults",
        &[
            runtime::Member::constant("type", "moderation_results"),
            runtime::Member::defaulted("model"),
            runtime::Member::required("results"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: runtime::Json::empty(),
            results: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.model, value),
            2 => runtime::Json::take(&mut self.results, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.model),
            2 => runtime::Json::shape(&self.results),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of what a model answers, as it is streamed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    /// The id of the completion, the same in each of its events.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion.chunk`.
    ///
    /// Reads as `"chat.completion.chunk"` when it is absent or null.
    pub object: String,
    /// When the completion was begun, in seconds since the Unix epoch.
    pub created: Option<i64>,
    /// The id of the model that answers.
    ///
    /// Reads as `""` when it is absent or null.
    pub model: String,
    /// The next pieces. The event that has the usage has none.
    ///
    /// Reads as `[]` when it is absent or null.
    pub choices: Vec<ChatChunkChoice>,
    /// How many tokens were used, in the last event, if `stream_options` asked for it.
    ///
    /// A stream that was cut does not have it.
    pub usage: Option<Usage>,
    /// The tier that the request is served in, which need not be the one asked for.
    pub service_tier: Option<ServiceTier>,
    /// Stands for the configuration of the server.
    pub system_fingerprint: Option<String>,
    /// Random characters that hide how long the piece is.
    pub obfuscation: Option<String>,
    /// What the moderation found, in an event of its own.
    pub moderation: Option<ChatModeration>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatCompletionChunk {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            object: runtime::copied(&self.object),
            created: self.created,
            model: runtime::copied(&self.model),
            choices: runtime::copied(&self.choices),
            usage: runtime::copied(&self.usage),
            service_tier: runtime::copied(&self.service_tier),
            system_fingerprint: runtime::copied(&self.system_fingerprint),
            obfuscation: runtime::copied(&self.obfuscation),
            moderation: runtime::copied(&self.moderation),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatCompletionChunk {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.created, &other.created)
            && runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.choices, &other.choices)
            && runtime::equal(&self.usage, &other.usage)
            && runtime::equal(&self.service_tier, &other.service_tier)
            && runtime::equal(&self.system_fingerprint, &other.system_fingerprint)
            && runtime::equal(&self.obfuscation, &other.obfuscation)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCompletionChunk {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionChunk {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCompletionChunk {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCompletionChunk",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::optional("created"),
            runtime::Member::defaulted("model"),
            runtime::Member::defaulted("choices"),
            runtime::Member::optional("usage"),
            runtime::Member::optional("service_tier"),
            runtime::Member::optional("system_fingerprint"),
            runtime::Member::optional("obfuscation"),
            runtime::Member::optional("moderation"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            object: runtime::Json::empty(),
            created: None,
            model: runtime::Json::empty(),
            choices: runtime::Json::empty(),
            usage: None,
            service_tier: None,
            system_fingerprint: None,
            obfuscation: None,
            moderation: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.object, value),
            2 => runtime::Json::take(&mut self.created, value),
            3 => runtime::Json::take(&mut self.model, value),
            4 => runtime::Json::take(&mut self.choices, value),
            5 => runtime::Json::take(&mut self.usage, value),
            6 => runtime::Json::take(&mut self.service_tier, value),
            7 => runtime::Json::take(&mut self.system_fingerprint, value),
            8 => runtime::Json::take(&mut self.obfuscation, value),
            9 => runtime::Json::take(&mut self.moderation, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 1 {
            self.object = "chat.completion.chunk".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.object),
            2 => runtime::Json::shape(&self.created),
            3 => runtime::Json::shape(&self.model),
            4 => runtime::Json::shape(&self.choices),
            5 => runtime::Json::shape(&self.usage),
            6 => runtime::Json::shape(&self.service_tier),
            7 => runtime::Json::shape(&self.system_fingerprint),
            8 => runtime::Json::shape(&self.obfuscation),
            9 => runtime::Json::shape(&self.moderation),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The next piece of one answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatChunkChoice {
    /// The position of the answer among those that were asked for.
    ///
    /// Reads as `0` when it is absent or null.
    pub index: i64,
    /// What a piece adds to a message.
    ///
    /// Reads as `{}` when it is absent or null.
    pub delta: ChatDelta,
    /// Why the answer ends; it is in its last piece alone.
    pub finish_reason: Option<ChatFinishReason>,
    /// The probabilities of the tokens of an answer.
    pub logprobs: Option<ChatLogprobs>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatChunkChoice {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ChatChunkChoice {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            index: self.index,
            delta: runtime::copied(&self.delta),
            finish_reason: runtime::copied(&self.finish_reason),
            logprobs: runtime::copied(&self.logprobs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatChunkChoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.delta, &other.delta)
            && runtime::equal(&self.finish_reason, &other.finish_reason)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatChunkChoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatChunkChoice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatChunkChoice {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatChunkChoice",
        &[
            runtime::Member::defaulted("index"),
            runtime::Member::defaulted("delta"),
            runtime::Member::optional("finish_reason"),
            runtime::Member::optional("logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            index: runtime::Json::empty(),
            delta: runtime::Json::empty(),
            finish_reason: None,
            logprobs: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.index, value),
            1 => runtime::Json::take(&mut self.delta, value),
            2 => runtime::Json::take(&mut self.finish_reason, value),
            3 => runtime::Json::take(&mut self.logprobs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.index),
            1 => runtime::Json::shape(&self.delta),
            2 => runtime::Json::shape(&self.finish_reason),
            3 => runtime::Json::shape(&self.logprobs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a piece adds to a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatDelta {
    /// The author's role. Most servers say it in the first piece.
    pub role: Option<ChatRole>,
    /// More of the text.
    pub content: Option<String>,
    /// More of the words in which the model refuses.
    pub refusal: Option<String>,
    /// More of the calls.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCallDelta>,
    /// More of the call. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCallDelta>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatDelta {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ChatDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            role: runtime::copied(&self.role),
            content: runtime::copied(&self.content),
            refusal: runtime::copied(&self.refusal),
            tool_calls: runtime::copied(&self.tool_calls),
            function_call: runtime::copied(&self.function_call),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.tool_calls, &other.tool_calls)
            && runtime::equal(&self.function_call, &other.function_call)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatDelta",
        &[
            runtime::Member::optional("role"),
            runtime::Member::optional("content"),
            runtime::Member::optional("refusal"),
            runtime::Member::defaulted("tool_calls"),
            runtime::Member::optional("function_call"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            role: None,
            content: None,
            refusal: None,
            tool_calls: runtime::Json::empty(),
            function_call: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.role, value),
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.refusal, value),
            3 => runtime::Json::take(&mut self.tool_calls, value),
            4 => runtime::Json::take(&mut self.function_call, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.role),
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.refusal),
            3 => runtime::Json::shape(&self.tool_calls),
            4 => runtime::Json::shape(&self.function_call),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Who says something.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatRole {
    /// `developer`
    Developer,
    /// `system`
    System,
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `tool`
    Tool,
    /// A value that the document does not name.
    Other(String),
}

impl ChatRole {
    const VALUES: &'static [&'static str] = &["developer", "system", "user", "assistant", "tool"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Developer => "developer",
            Self::System => "system",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Tool => "tool",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ChatRole {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Developer,
            1 => Self::System,
            2 => Self::User,
            3 => Self::Assistant,
            4 => Self::Tool,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ChatRole {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ChatRole {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ChatRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ChatRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ChatRole {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatRole {
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

/// What a piece adds to a call of a tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatToolCallDelta {
    /// Which of the calls it belongs to.
    pub index: Option<i64>,
    /// The id of the call, in its first piece.
    pub id: Option<String>,
    /// The kind of the call, `function` as a rule.
    ///
    /// Reads as `"function"` when it is absent or null.
    pub type_: String,
    /// What a piece adds to the call of a function.
    pub function: Option<ChatFunctionCallDelta>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatToolCallDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            index: self.index,
            id: runtime::copied(&self.id),
            type_: runtime::copied(&self.type_),
            function: runtime::copied(&self.function),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatToolCallDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.function, &other.function)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatToolCallDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatToolCallDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatToolCallDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatToolCallDelta",
        &[
            runtime::Member::optional("index"),
            runtime::Member::optional("id"),
            runtime::Member::filled("type"),
            runtime::Member::optional("function"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            index: None,
            id: None,
            type_: runtime::Json::empty(),
            function: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.index, value),
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.type_, value),
            3 => runtime::Json::take(&mut self.function, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn fill(&mut self, at: usize) {
        if at == 2 {
            self.type_ = "function".to_owned();
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.index),
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.type_),
            3 => runtime::Json::shape(&self.function),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a piece adds to the call of a function.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatFunctionCallDelta {
    /// The name of the function, in the first piece.
    pub name: Option<String>,
    /// More of the JSON text of the arguments.
    pub arguments: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ChatFunctionCallDelta {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl Clone for ChatFunctionCallDelta {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            arguments: runtime::copied(&self.arguments),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ChatFunctionCallDelta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatFunctionCallDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatFunctionCallDelta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatFunctionCallDelta {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatFunctionCallDelta",
        &[
            runtime::Member::optional("name"),
            runtime::Member::optional("arguments"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: None,
            arguments: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.arguments, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.arguments),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is to be changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct UpdateChatCompletionRequest {
    /// Texts that are kept beside an object, at most 16 pairs.
    ///
    /// Names have at most 64 characters, values at most 512.
    pub metadata: Option<runtime::Map<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for UpdateChatCompletionRequest {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl UpdateChatCompletionRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(metadata: impl Into<Option<runtime::Map<String>>>) -> Self {
        Self {
            metadata: metadata.into(),
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

impl Clone for UpdateChatCompletionRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            metadata: runtime::copied(&self.metadata),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for UpdateChatCompletionRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.metadata, &other.metadata)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UpdateChatCompletionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UpdateChatCompletionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UpdateChatCompletionRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UpdateChatCompletionRequest",
        &[runtime::Member::nullable("metadata")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            metadata: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.metadata, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.metadata),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says that a stored completion is gone.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCompletionDeleted {
    /// The id of the completion.
    ///
    /// Reads as `""` when it is absent or null.
    pub id: String,
    /// The kind of this object, always `chat.completion.deleted`.
    ///
    /// Reads as `"chat.completion.deleted"` when it is absent or null.
    pub object: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for ChatCompletionDeleted {
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

impl PartialEq for ChatCompletionDeleted {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.object, &other.object)
            && runtime::equal(&self.deleted, &other.deleted)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ChatCompletionDeleted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionDeleted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCompletionDeleted {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCompletionDeleted",
        &[
            runtime::Member::defaulted("id"),
            runtime::Member::filled("object"),
            runtime::Member::required("deleted"),
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
            self.object = "chat.completion.deleted".to_owned();
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

/// A page of stored completions.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatCompletionList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The completions of the page.
    pub data: Vec<ChatCompletion>,
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

impl runtime::Page for ChatCompletionList {
    type Item = ChatCompletion;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<ChatCompletion> {
        self.data
    }
}

impl Clone for ChatCompletionList {
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

impl PartialEq for ChatCompletionList {
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

impl serde::Serialize for ChatCompletionList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatCompletionList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatCompletionList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatCompletionList",
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

/// A page of the messages of a stored completion.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChatMessageList {
    /// The kind of this object, always `list`.
    ///
    /// Reads as `"list"` when it is absent or null.
    pub object: String,
    /// The messages of the page.
    pub data: Vec<StoredChatMessage>,
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

impl runtime::Page for ChatMessageList {
    type Item = StoredChatMessage;
    const CURSOR: &'static str = "after";
    #[inline]
    fn next_cursor(&self) -> Option<String> {
        runtime::next_cursor(runtime::Json::shape(self), "last_item", "data")
    }

    #[inline]
    fn into_items(self) -> Vec<StoredChatMessage> {
        self.data
    }
}

impl Clone for ChatMessageList {
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

impl PartialEq for ChatMessageList {
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

impl serde::Serialize for ChatMessageList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ChatMessageList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ChatMessageList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ChatMessageList",
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

/// A message of a stored completion.
#[derive(Debug)]
#[non_exhaustive]
pub struct StoredChatMessage {
    /// The id of the message.
    pub id: String,
    /// The author's role.
    ///
    /// Reads as `""` when it is absent or null.
    pub role: String,
    /// The text; null where the model called tools, refused, or spoke.
    pub content: Option<String>,
    /// The words in which the model refused, if it did.
    pub refusal: Option<String>,
    /// The calls that the model makes, if any.
    ///
    /// Reads as `[]` when it is absent or null.
    pub tool_calls: Vec<ChatToolCall>,
    /// What stands behind places of the text, such as the pages that a search found.
    ///
    /// Reads as `[]` when it is absent or null.
    pub annotations: Vec<ChatAnnotation>,
    /// The spoken answer, if `audio` was asked for.
    pub audio: Option<ChatAudio>,
    /// The call that the model makes. Replaced by `tool_calls`.
    #[deprecated]
    pub function_call: Option<ChatFunctionCall>,
    /// The parts, if the message was sent in parts.
    ///
    /// Reads as `[]` when it is absent or null.
    pub content_parts: Vec<StoredChatPart>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Clone for StoredChatMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            role: runtime::copied(&self.role),
            content: runtime::copied(&self.content),
            refusal: runtime::copied(&self.refusal),
            tool_calls: runtime::copied(&self.tool_calls),
            annotations: runtime::copied(&self.annotations),
            audio: runtime::copied(&self.audio),
            function_call: runtime::copied(&self.function_call),
            content_parts: runtime::copied(&self.content_parts),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for StoredChatMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.tool_calls, &other.tool_calls)
            && runtime::equal(&self.annotations, &other.annotations)
            && runtime::equal(&self.audio, &other.audio)
            && runtime::equal(&self.function_call, &other.function_call)
            && runtime::equal(&self.content_parts, &other.content_parts)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for StoredChatMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StoredChatMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for StoredChatMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, StoredChatMessage",
        &[
            runtime::Member::required("id"),
            runtime::Member::defaulted("role"),
            runtime::Member::optional("content"),
            runtime::Member::optional("refusal"),
            runtime::Member::defaulted("tool_calls"),
            runtime::Member::defaulted("annotations"),
            runtime::Member::optional("audio"),
            runtime::Member::optional("function_call"),
            runtime::Member::defaulted("content_parts"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            role: runtime::Json::empty(),
            content: None,
            refusal: None,
            tool_calls: runtime::Json::empty(),
            annotations: runtime::Json::empty(),
            audio: None,
            function_call: None,
            content_parts: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.role, value),
            2 => runtime::Json::take(&mut self.content, value),
            3 => runtime::Json::take(&mut self.refusal, value),
            4 => runtime::Json::take(&mut self.tool_calls, value),
            5 => runtime::Json::take(&mut self.annotations, value),
            6 => runtime::Json::take(&mut self.audio, value),
            7 => runtime::Json::take(&mut self.function_call, value),
            8 => runtime::Json::take(&mut self.content_parts, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.role),
            2 => runtime::Json::shape(&self.content),
            3 => runtime::Json::shape(&self.refusal),
            4 => runtime::Json::shape(&self.tool_calls),
            5 => runtime::Json::shape(&self.annotations),
            6 => runtime::Json::shape(&self.audio),
            7 => runtime::Json::shape(&self.function_call),
            8 => runtime::Json::shape(&self.content_parts),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A part of a stored message.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoredChatPart {
    /// A text within a message.
    Text(ChatTextPart),
    /// An image within a message.
    ImageUrl(Box<ChatImagePart>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<ChatTextPart> for StoredChatPart {
    #[inline]
    fn from(value: ChatTextPart) -> Self {
        Self::Text(value)
    }
}

impl From<ChatImagePart> for StoredChatPart {
    #[inline]
    fn from(value: ChatImagePart) -> Self {
        Self::ImageUrl(Box::new(value))
    }
}

impl Clone for StoredChatPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::ImageUrl(form) => Self::ImageUrl(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for StoredChatPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::ImageUrl(one), Self::ImageUrl(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for StoredChatPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StoredChatPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for StoredChatPart {
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
            Self::Text(form) => runtime::Json::shape(form),
            Self::ImageUrl(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for StoredChatPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
runtime::UnionForm {
                tags: &["image_url"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["image_url"],
                    constants: &[("type", runtime::Scalar::Text("image_url"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Text(runtime::Json::empty()),
            1 => Self::ImageUrl(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Text(form) => runtime::Json::take(form, value),
            Self::ImageUrl(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}
