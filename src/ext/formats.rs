//! What of a request says which type is meant.

use schemars::JsonSchema;

use crate::schema::{StrictSchemaError, strict_of};
#[cfg(feature = "chat")]
use crate::types::{FunctionDefinition, NamedJsonSchema, ResponseFormat};
#[cfg(feature = "responses")]
use crate::types::{FunctionTool, TextFormat, TextFormatJsonSchema};

#[cfg(feature = "chat")]
impl ResponseFormat {
    /// JSON of which a `T` is made, without exception: the [strict](crate::schema::strict_schema) schema of
    /// `T`, under its name. The schema is made once per type.
    ///
    /// `Chat::parse` sends it and reads the answer, too.
    ///
    /// # Errors
    ///
    /// If `T` has no strict schema.
    #[inline]
    pub fn of<T: JsonSchema + 'static>() -> Result<Self, StrictSchemaError> {
        let strict = strict_of::<T>()?;
        let named = NamedJsonSchema::new(&strict.name).strict(true);
        Ok(Self::json_schema(named.schema(strict.schema.clone())))
    }
}

#[cfg(feature = "responses")]
impl TextFormat {
    /// JSON of which a `T` is made, without exception: the [strict](crate::schema::strict_schema) schema of
    /// `T`, under its name. The schema is made once per type.
    ///
    /// `Responses::parse` sends it and reads the answer, too.
    ///
    /// # Errors
    ///
    /// If `T` has no strict schema.
    #[inline]
    pub fn of<T: JsonSchema + 'static>() -> Result<Self, StrictSchemaError> {
        let strict = strict_of::<T>()?;
        let named = TextFormatJsonSchema::new(&strict.name, strict.schema.clone());
        Ok(named.strict(true).into())
    }
}

#[cfg(feature = "chat")]
impl FunctionDefinition {
    /// A function whose arguments are an `Args`, without exception: with `strict`, and the
    /// [strict](crate::schema::strict_schema) schema of `Args`, which is made once per type.
    ///
    /// The name has at most 64 letters, digits, underscores and dashes. What is described in `Args`, field
    /// by field, the model is told, too.
    ///
    /// # Errors
    ///
    /// If `Args` has no strict schema.
    #[inline]
    pub fn of<Args: JsonSchema + 'static>(
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Result<Self, StrictSchemaError> {
        let parameters = strict_of::<Args>()?.schema.clone();
        let function = Self::new(name).description(description);
        Ok(function.parameters(parameters).strict(true))
    }
}

#[cfg(feature = "responses")]
impl FunctionTool {
    /// A function whose arguments are an `Args`, without exception: with `strict`, and the
    /// [strict](crate::schema::strict_schema) schema of `Args`, which is made once per type.
    ///
    /// The name has at most 64 letters, digits, underscores and dashes. What is described in `Args`, field
    /// by field, the model is told, too.
    ///
    /// # Errors
    ///
    /// If `Args` has no strict schema.
    #[inline]
    pub fn of<Args: JsonSchema + 'static>(
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Result<Self, StrictSchemaError> {
        let parameters = strict_of::<Args>()?.schema.clone();
        let tool = Self::new(name, parameters).description(description);
        Ok(tool.strict(true))
    }
}
