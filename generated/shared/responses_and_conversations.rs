// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

use crate::runtime;
use super::*;

/// Something that an answer has if it is asked for.
///
/// `reasoning.encrypted_content` has reasoning come in a form that can be sent back without
/// `store`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseInclude {
    /// `file_search_call.results`
    FileSearchCallResults,
    /// `web_search_call.results`
    WebSearchCallResults,
    /// `web_search_call.action.sources`
    WebSearchCallActionSources,
    /// `code_interpreter_call.outputs`
    CodeInterpreterCallOutputs,
    /// `computer_call_output.output.image_url`
    ComputerCallOutputOutputImageUrl,
    /// `message.input_image.image_url`
    MessageInputImageImageUrl,
    /// `message.output_text.logprobs`
    MessageOutputTextLogprobs,
    /// `reasoning.encrypted_content`
    ReasoningEncryptedContent,
    /// A value that the document does not name.
    Other(String),
}

impl ResponseInclude {
    const VALUES: &'static [&'static str] = &[
        "file_search_call.results",
        "web_search_call.results",
        "web_search_call.action.sources",
        "code_interpreter_call.outputs",
        "computer_call_output.output.image_url",
        "message.input_image.image_url",
        "message.output_text.logprobs",
        "reasoning.encrypted_content",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FileSearchCallResults => "file_search_call.results",
            Self::WebSearchCallResults => "web_search_call.results",
            Self::WebSearchCallActionSources => "web_search_call.action.sources",
            Self::CodeInterpreterCallOutputs => "code_interpreter_call.outputs",
            Self::ComputerCallOutputOutputImageUrl => "computer_call_output.output.image_url",
            Self::MessageInputImageImageUrl => "message.input_image.image_url",
            Self::MessageOutputTextLogprobs => "message.output_text.logprobs",
            Self::ReasoningEncryptedContent => "reasoning.encrypted_content",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ResponseInclude {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::FileSearchCallResults,
            1 => Self::WebSearchCallResults,
            2 => Self::WebSearchCallActionSources,
            3 => Self::CodeInterpreterCallOutputs,
            4 => Self::ComputerCallOutputOutputImageUrl,
            5 => Self::MessageInputImageImageUrl,
            6 => Self::MessageOutputTextLogprobs,
            7 => Self::ReasoningEncryptedContent,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ResponseInclude {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ResponseInclude {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ResponseInclude {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ResponseInclude {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ResponseInclude {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseInclude {
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

/// What the text of an answer looks like; plain text, unless it says more.
#[derive(Debug)]
#[non_exhaustive]
pub enum TextFormat {
    /// Any text.
    Text(ResponseFormatText),
    /// JSON that follows a schema.
    JsonSchema(TextFormatJsonSchema),
    /// Any JSON object. A schema is better, for models that know it.
    JsonObject(ResponseFormatJsonObject),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl TextFormat {
    /// [`ResponseFormatText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(ResponseFormatText::new())
    }

    /// [`TextFormatJsonSchema::new`] as this form.
    #[inline]
    pub fn json_schema(
        name: impl Into<String>,
        schema: impl Into<serde_json::Value>,
    ) -> Self {
        Self::JsonSchema(TextFormatJsonSchema::new(name, schema))
    }

    /// [`ResponseFormatJsonObject::new`] as this form.
    #[inline]
    pub fn json_object() -> Self {
        Self::JsonObject(ResponseFormatJsonObject::new())
    }
}

impl From<TextFormatJsonSchema> for TextFormat {
    #[inline]
    fn from(value: TextFormatJsonSchema) -> Self {
        Self::JsonSchema(value)
    }
}

impl From<ResponseFormatText> for TextFormat {
    #[inline]
    fn from(value: ResponseFormatText) -> Self {
        Self::Text(value)
    }
}

impl From<ResponseFormatJsonObject> for TextFormat {
    #[inline]
    fn from(value: ResponseFormatJsonObject) -> Self {
        Self::JsonObject(value)
    }
}

impl Clone for TextFormat {
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

impl PartialEq for TextFormat {
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

impl serde::Serialize for TextFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TextFormat {
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

impl runtime::Union for TextFormat {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["json_schema"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name", "schema"],
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
pub struct TextFormatJsonSchema {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// The format, as a JSON Schema of an object.
    pub schema: serde_json::Value,
    /// What the format is for, for the model to know how to answer in it.
    pub description: Option<String>,
    /// Whether the answer follows the schema without exception; not so, unless it says so.
    ///
    /// Then the schema may use a part of JSON Schema alone.
    pub strict: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TextFormatJsonSchema {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "json_schema";
}

impl TextFormatJsonSchema {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, schema: impl Into<serde_json::Value>) -> Self {
        Self {
            name: name.into(),
            schema: schema.into(),
            description: None,
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

    /// Whether the answer follows the schema without exception; not so, unless it says so.
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

impl Clone for TextFormatJsonSchema {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            schema: runtime::copied(&self.schema),
            description: runtime::copied(&self.description),
            strict: self.strict,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TextFormatJsonSchema {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.schema, &other.schema)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.strict, &other.strict)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TextFormatJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextFormatJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TextFormatJsonSchema {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TextFormatJsonSchema",
        &[
            runtime::Member::constant("type", "json_schema"),
            runtime::Member::required("name"),
            runtime::Member::required("schema"),
            runtime::Member::optional("description"),
            runtime::Member::optional("strict"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            schema: runtime::Json::empty(),
            description: None,
            strict: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.schema, value),
            3 => runtime::Json::take(&mut self.description, value),
            4 => runtime::Json::take(&mut self.strict, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.schema),
            3 => runtime::Json::shape(&self.description),
            4 => runtime::Json::shape(&self.strict),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool that the model may use.
#[derive(Debug)]
#[non_exhaustive]
pub enum Tool {
    /// A function of yours.
    Function(Box<FunctionTool>),
    /// A tool of yours that takes text.
    Custom(Box<CustomTool>),
    /// Tools of yours that belong together.
    Namespace(NamespaceTool),
    /// Searches the web.
    WebSearch(Box<WebSearchTool>),
    /// Searches the web, in the version of August 2025.
    WebSearch20250826(Box<DatedWebSearchTool>),
    /// Searches the web. Replaced by `web_search`.
    WebSearchPreview(Box<WebSearchPreviewTool>),
    /// Searches the web, in the version of March 2025. Replaced by `web_search`.
    WebSearchPreview20250311(Box<DatedSearchPreviewTool>),
    /// Searches the files of vector stores.
    FileSearch(Box<FileSearchTool>),
    /// Runs Python code in a container.
    CodeInterpreter(Box<CodeInterpreterTool>),
    /// Makes and changes images.
    ImageGeneration(Box<ImageGenerationTool>),
    /// The tools of an MCP server, or of a service that OpenAI connects.
    Mcp(Box<McpTool>),
    /// Uses a computer by its screen, keyboard and mouse; what it does is carried out by you.
    Computer(ComputerTool),
    /// Uses a computer by its screen, keyboard and mouse. Replaced by `computer`.
    ComputerUsePreview(ComputerUsePreviewTool),
    /// Runs commands in a shell.
    Shell(ShellTool),
    /// Has you run commands in your shell. Replaced by `shell`.
    LocalShell(LocalShellTool),
    /// Has you create, change and delete files, by patches.
    ApplyPatch(ApplyPatchTool),
    /// Finds tools that are loaded late, when the model needs them.
    ToolSearch(ToolSearchTool),
    /// Lets the model write programs that call the other tools.
    ProgrammaticToolCalling(ProgrammaticToolCallingTool),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl Tool {
    /// [`FunctionTool::new`] as this form.
    #[inline]
    pub fn function(
        name: impl Into<String>,
        parameters: impl Into<serde_json::Value>,
    ) -> Self {
        Self::Function(Box::new(FunctionTool::new(name, parameters)))
    }

    /// [`CustomTool::new`] as this form.
    #[inline]
    pub fn custom(name: impl Into<String>) -> Self {
        Self::Custom(Box::new(CustomTool::new(name)))
    }

    /// [`NamespaceTool::new`] as this form.
    #[inline]
    pub fn namespace(
        name: impl Into<String>,
        description: impl Into<String>,
        tools: impl IntoIterator<Item = impl Into<NamespacedTool>>,
    ) -> Self {
        Self::Namespace(NamespaceTool::new(name, description, tools))
    }

    /// [`WebSearchTool::new`] as this form.
    #[inline]
    pub fn web_search() -> Self {
        Self::WebSearch(Box::new(WebSearchTool::new()))
    }

    /// [`DatedWebSearchTool::new`] as this form.
    #[inline]
    pub fn web_search20250826() -> Self {
        Self::WebSearch20250826(Box::new(DatedWebSearchTool::new()))
    }

    /// [`WebSearchPreviewTool::new`] as this form.
    #[inline]
    pub fn web_search_preview() -> Self {
        Self::WebSearchPreview(Box::new(WebSearchPreviewTool::new()))
    }

    /// [`DatedSearchPreviewTool::new`] as this form.
    #[inline]
    pub fn web_search_preview20250311() -> Self {
        Self::WebSearchPreview20250311(Box::new(DatedSearchPreviewTool::new()))
    }

    /// [`FileSearchTool::new`] as this form.
    #[inline]
    pub fn file_search(
        vector_store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::FileSearch(Box::new(FileSearchTool::new(vector_store_ids)))
    }

    /// [`CodeInterpreterTool::new`] as this form.
    #[inline]
    pub fn code_interpreter(container: impl Into<CodeInterpreterContainer>) -> Self {
        Self::CodeInterpreter(Box::new(CodeInterpreterTool::new(container)))
    }

    /// [`ImageGenerationTool::new`] as this form.
    #[inline]
    pub fn image_generation() -> Self {
        Self::ImageGeneration(Box::new(ImageGenerationTool::new()))
    }

    /// [`McpTool::new`] as this form.
    #[inline]
    pub fn mcp(server_label: impl Into<String>) -> Self {
        Self::Mcp(Box::new(McpTool::new(server_label)))
    }

    /// [`ComputerTool::new`] as this form.
    #[inline]
    pub fn computer() -> Self {
        Self::Computer(ComputerTool::new())
    }

    /// [`ComputerUsePreviewTool::new`] as this form.
    #[inline]
    pub fn computer_use_preview(
        environment: impl Into<ComputerEnvironment>,
        display_width: u32,
        display_height: u32,
    ) -> Self {
        Self::ComputerUsePreview(
            ComputerUsePreviewTool::new(environment, display_width, display_height),
        )
    }

    /// [`ShellTool::new`] as this form.
    #[inline]
    pub fn shell() -> Self {
        Self::Shell(ShellTool::new())
    }

    /// [`LocalShellTool::new`] as this form.
    #[inline]
    pub fn local_shell() -> Self {
        Self::LocalShell(LocalShellTool::new())
    }

    /// [`ApplyPatchTool::new`] as this form.
    #[inline]
    pub fn apply_patch() -> Self {
        Self::ApplyPatch(ApplyPatchTool::new())
    }

    /// [`ToolSearchTool::new`] as this form.
    #[inline]
    pub fn tool_search() -> Self {
        Self::ToolSearch(ToolSearchTool::new())
    }

    /// [`ProgrammaticToolCallingTool::new`] as this form.
    #[inline]
    pub fn programmatic_tool_calling() -> Self {
        Self::ProgrammaticToolCalling(ProgrammaticToolCallingTool::new())
    }
}

impl From<NamespaceTool> for Tool {
    #[inline]
    fn from(value: NamespaceTool) -> Self {
        Self::Namespace(value)
    }
}

impl From<ComputerUsePreviewTool> for Tool {
    #[inline]
    fn from(value: ComputerUsePreviewTool) -> Self {
        Self::ComputerUsePreview(value)
    }
}

impl From<FunctionTool> for Tool {
    #[inline]
    fn from(value: FunctionTool) -> Self {
        Self::Function(Box::new(value))
    }
}

impl From<CustomTool> for Tool {
    #[inline]
    fn from(value: CustomTool) -> Self {
        Self::Custom(Box::new(value))
    }
}

impl From<FileSearchTool> for Tool {
    #[inline]
    fn from(value: FileSearchTool) -> Self {
        Self::FileSearch(Box::new(value))
    }
}

impl From<CodeInterpreterTool> for Tool {
    #[inline]
    fn from(value: CodeInterpreterTool) -> Self {
        Self::CodeInterpreter(Box::new(value))
    }
}

impl From<McpTool> for Tool {
    #[inline]
    fn from(value: McpTool) -> Self {
        Self::Mcp(Box::new(value))
    }
}

impl From<WebSearchTool> for Tool {
    #[inline]
    fn from(value: WebSearchTool) -> Self {
        Self::WebSearch(Box::new(value))
    }
}

impl From<DatedWebSearchTool> for Tool {
    #[inline]
    fn from(value: DatedWebSearchTool) -> Self {
        Self::WebSearch20250826(Box::new(value))
    }
}

impl From<WebSearchPreviewTool> for Tool {
    #[inline]
    fn from(value: WebSearchPreviewTool) -> Self {
        Self::WebSearchPreview(Box::new(value))
    }
}

impl From<DatedSearchPreviewTool> for Tool {
    #[inline]
    fn from(value: DatedSearchPreviewTool) -> Self {
        Self::WebSearchPreview20250311(Box::new(value))
    }
}

impl From<ImageGenerationTool> for Tool {
    #[inline]
    fn from(value: ImageGenerationTool) -> Self {
        Self::ImageGeneration(Box::new(value))
    }
}

impl From<ComputerTool> for Tool {
    #[inline]
    fn from(value: ComputerTool) -> Self {
        Self::Computer(value)
    }
}

impl From<ShellTool> for Tool {
    #[inline]
    fn from(value: ShellTool) -> Self {
        Self::Shell(value)
    }
}

impl From<LocalShellTool> for Tool {
    #[inline]
    fn from(value: LocalShellTool) -> Self {
        Self::LocalShell(value)
    }
}

impl From<ApplyPatchTool> for Tool {
    #[inline]
    fn from(value: ApplyPatchTool) -> Self {
        Self::ApplyPatch(value)
    }
}

impl From<ToolSearchTool> for Tool {
    #[inline]
    fn from(value: ToolSearchTool) -> Self {
        Self::ToolSearch(value)
    }
}

impl From<ProgrammaticToolCallingTool> for Tool {
    #[inline]
    fn from(value: ProgrammaticToolCallingTool) -> Self {
        Self::ProgrammaticToolCalling(value)
    }
}

impl Clone for Tool {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Namespace(form) => Self::Namespace(runtime::copied(form)),
            Self::WebSearch(form) => Self::WebSearch(runtime::copied(form)),
            Self::WebSearch20250826(form) => Self::WebSearch20250826(runtime::copied(form)),
            Self::WebSearchPreview(form) => Self::WebSearchPreview(runtime::copied(form)),
            Self::WebSearchPreview20250311(form) => Self::WebSearchPreview20250311(runtime::copied(form)),
            Self::FileSearch(form) => Self::FileSearch(runtime::copied(form)),
            Self::CodeInterpreter(form) => Self::CodeInterpreter(runtime::copied(form)),
            Self::ImageGeneration(form) => Self::ImageGeneration(runtime::copied(form)),
            Self::Mcp(form) => Self::Mcp(runtime::copied(form)),
            Self::Computer(form) => Self::Computer(runtime::copied(form)),
            Self::ComputerUsePreview(form) => Self::ComputerUsePreview(runtime::copied(form)),
            Self::Shell(form) => Self::Shell(runtime::copied(form)),
            Self::LocalShell(form) => Self::LocalShell(runtime::copied(form)),
            Self::ApplyPatch(form) => Self::ApplyPatch(runtime::copied(form)),
            Self::ToolSearch(form) => Self::ToolSearch(runtime::copied(form)),
            Self::ProgrammaticToolCalling(form) => Self::ProgrammaticToolCalling(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for Tool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Function(one), Self::Function(other)) => runtime::equal(one, other),
            (Self::Custom(one), Self::Custom(other)) => runtime::equal(one, other),
            (Self::Namespace(one), Self::Namespace(other)) => runtime::equal(one, other),
            (Self::WebSearch(one), Self::WebSearch(other)) => runtime::equal(one, other),
            (Self::WebSearch20250826(one), Self::WebSearch20250826(other)) => runtime::equal(one, other),
            (Self::WebSearchPreview(one), Self::WebSearchPreview(other)) => runtime::equal(one, other),
            (Self::WebSearchPreview20250311(one), Self::WebSearchPreview20250311(other)) => runtime::equal(one, other),
            (Self::FileSearch(one), Self::FileSearch(other)) => runtime::equal(one, other),
            (Self::CodeInterpreter(one), Self::CodeInterpreter(other)) => runtime::equal(one, other),
            (Self::ImageGeneration(one), Self::ImageGeneration(other)) => runtime::equal(one, other),
            (Self::Mcp(one), Self::Mcp(other)) => runtime::equal(one, other),
            (Self::Computer(one), Self::Computer(other)) => runtime::equal(one, other),
            (Self::ComputerUsePreview(one), Self::ComputerUsePreview(other)) => runtime::equal(one, other),
            (Self::Shell(one), Self::Shell(other)) => runtime::equal(one, other),
            (Self::LocalShell(one), Self::LocalShell(other)) => runtime::equal(one, other),
            (Self::ApplyPatch(one), Self::ApplyPatch(other)) => runtime::equal(one, other),
            (Self::ToolSearch(one), Self::ToolSearch(other)) => runtime::equal(one, other),
            (Self::ProgrammaticToolCalling(one), Self::ProgrammaticToolCalling(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for Tool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Tool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Tool {
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
            Self::Namespace(form) => runtime::Json::shape(form),
            Self::ComputerUsePreview(form) => runtime::Json::shape(form),
            Self::Function(form) => runtime::Json::shape(form),
            Self::Custom(form) => runtime::Json::shape(form),
            Self::FileSearch(form) => runtime::Json::shape(form),
            Self::CodeInterpreter(form) => runtime::Json::shape(form),
            Self::Mcp(form) => runtime::Json::shape(form),
            Self::WebSearch(form) => runtime::Json::shape(form),
            Self::WebSearch20250826(form) => runtime::Json::shape(form),
            Self::WebSearchPreview(form) => runtime::Json::shape(form),
            Self::WebSearchPreview20250311(form) => runtime::Json::shape(form),
            Self::ImageGeneration(form) => runtime::Json::shape(form),
            Self::Computer(form) => runtime::Json::shape(form),
            Self::Shell(form) => runtime::Json::shape(form),
            Self::LocalShell(form) => runtime::Json::shape(form),
            Self::ApplyPatch(form) => runtime::Json::shape(form),
            Self::ToolSearch(form) => runtime::Json::shape(form),
            Self::ProgrammaticToolCalling(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for Tool {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["namespace"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name", "description", "tools"],
                    constants: &[("type", runtime::Scalar::Text("namespace"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_use_preview"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["environment", "display_width", "display_height"],
                    constants: &[("type", runtime::Scalar::Text("computer_use_preview"))],
                },
            },
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("type", runtime::Scalar::Text("custom"))],
                },
            },
runtime::UnionForm {
                tags: &["file_search"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["vector_store_ids"],
                    constants: &[("type", runtime::Scalar::Text("file_search"))],
                },
            },
runtime::UnionForm {
                tags: &["code_interpreter"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["container"],
                    constants: &[("type", runtime::Scalar::Text("code_interpreter"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label"],
                    constants: &[("type", runtime::Scalar::Text("mcp"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_2025_08_26"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search_2025_08_26"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_preview"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search_preview"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_preview_2025_03_11"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("web_search_preview_2025_03_11")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["image_generation"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("image_generation"))],
                },
            },
runtime::UnionForm {
                tags: &["computer"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("computer"))],
                },
            },
runtime::UnionForm {
                tags: &["shell"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("shell"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("local_shell"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("apply_patch"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("tool_search"))],
                },
            },
runtime::UnionForm {
                tags: &["programmatic_tool_calling"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("programmatic_tool_calling")),
                    ],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Namespace(runtime::Json::empty()),
            1 => Self::ComputerUsePreview(runtime::Json::empty()),
            2 => Self::Function(runtime::Json::empty()),
            3 => Self::Custom(runtime::Json::empty()),
            4 => Self::FileSearch(runtime::Json::empty()),
            5 => Self::CodeInterpreter(runtime::Json::empty()),
            6 => Self::Mcp(runtime::Json::empty()),
            7 => Self::WebSearch(runtime::Json::empty()),
            8 => Self::WebSearch20250826(runtime::Json::empty()),
            9 => Self::WebSearchPreview(runtime::Json::empty()),
            10 => Self::WebSearchPreview20250311(runtime::Json::empty()),
            11 => Self::ImageGeneration(runtime::Json::empty()),
            12 => Self::Computer(runtime::Json::empty()),
            13 => Self::Shell(runtime::Json::empty()),
            14 => Self::LocalShell(runtime::Json::empty()),
            15 => Self::ApplyPatch(runtime::Json::empty()),
            16 => Self::ToolSearch(runtime::Json::empty()),
            17 => Self::ProgrammaticToolCalling(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Namespace(form) => runtime::Json::take(form, value),
            Self::ComputerUsePreview(form) => runtime::Json::take(form, value),
            Self::Function(form) => runtime::Json::take(form, value),
            Self::Custom(form) => runtime::Json::take(form, value),
            Self::FileSearch(form) => runtime::Json::take(form, value),
            Self::CodeInterpreter(form) => runtime::Json::take(form, value),
            Self::Mcp(form) => runtime::Json::take(form, value),
            Self::WebSearch(form) => runtime::Json::take(form, value),
            Self::WebSearch20250826(form) => runtime::Json::take(form, value),
            Self::WebSearchPreview(form) => runtime::Json::take(form, value),
            Self::WebSearchPreview20250311(form) => runtime::Json::take(form, value),
            Self::ImageGeneration(form) => runtime::Json::take(form, value),
            Self::Computer(form) => runtime::Json::take(form, value),
            Self::Shell(form) => runtime::Json::take(form, value),
            Self::LocalShell(form) => runtime::Json::take(form, value),
            Self::ApplyPatch(form) => runtime::Json::take(form, value),
            Self::ToolSearch(form) => runtime::Json::take(form, value),
            Self::ProgrammaticToolCalling(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A function of yours.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionTool {
    /// The name, of at most 64 letters, digits, underscores and dashes.
    pub name: String,
    /// The parameters, as a JSON Schema of an object; null or nothing if there are none.
    pub parameters: Option<serde_json::Value>,
    /// What the function does, for the model to know when and how to call it.
    pub description: Option<String>,
    /// Whether the arguments follow the schema without exception.
    ///
    /// It is so unless this is false. Then the schema may use a part of JSON Schema alone.
    pub strict: Option<bool>,
    /// What the function gives, as a JSON Schema, for programs that call it.
    pub output_schema: Option<serde_json::Value>,
    /// Whether its output may come later than with the next request.
    pub async_: Option<bool>,
    /// Whether the model learns of the function only when a search for tools finds it.
    pub defer_loading: Option<bool>,
    /// Who may call the function; the model alone, unless it says more.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "function";
}

impl FunctionTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        parameters: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            name: name.into(),
            parameters: Some(parameters.into()),
            description: None,
            strict: None,
            output_schema: None,
            async_: None,
            defer_loading: None,
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The parameters, as a JSON Schema of an object; null or nothing if there are none.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.parameters, parameters.into());
        self
    }

    /// What the function does, for the model to know when and how to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// Whether the arguments follow the schema without exception.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }

    /// What the function gives, as a JSON Schema, for programs that call it.
    #[must_use]
    #[inline]
    pub fn output_schema(mut self, output_schema: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.output_schema, output_schema.into());
        self
    }

    /// Whether its output may come later than with the next request.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// Whether the model learns of the function only when a search for tools finds it.
    #[must_use]
    #[inline]
    pub fn defer_loading(mut self, defer_loading: bool) -> Self {
        self.defer_loading = Some(defer_loading);
        self
    }

    /// Who may call the function; the model alone, unless it says more.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for FunctionTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            parameters: runtime::copied(&self.parameters),
            description: runtime::copied(&self.description),
            strict: self.strict,
            output_schema: runtime::copied(&self.output_schema),
            async_: self.async_,
            defer_loading: self.defer_loading,
            allowed_callers: runtime::copied(&self.allowed_callers),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FunctionTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.parameters, &other.parameters)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.strict, &other.strict)
            && runtime::equal(&self.output_schema, &other.output_schema)
            && runtime::equal(&self.async_, &other.async_)
            && runtime::equal(&self.defer_loading, &other.defer_loading)
            && runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FunctionTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FunctionTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FunctionTool",
        &[
            runtime::Member::constant("type", "function"),
            runtime::Member::required("name"),
            runtime::Member::optional("parameters"),
            runtime::Member::optional("description"),
            runtime::Member::optional("strict"),
            runtime::Member::optional("output_schema"),
            runtime::Member::optional("async"),
            runtime::Member::optional("defer_loading"),
            runtime::Member::optional("allowed_callers"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            parameters: None,
            description: None,
            strict: None,
            output_schema: None,
            async_: None,
            defer_loading: None,
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.parameters, value),
            3 => runtime::Json::take(&mut self.description, value),
            4 => runtime::Json::take(&mut self.strict, value),
            5 => runtime::Json::take(&mut self.output_schema, value),
            6 => runtime::Json::take(&mut self.async_, value),
            7 => runtime::Json::take(&mut self.defer_loading, value),
            8 => runtime::Json::take(&mut self.allowed_callers, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.parameters),
            3 => runtime::Json::shape(&self.description),
            4 => runtime::Json::shape(&self.strict),
            5 => runtime::Json::shape(&self.output_schema),
            6 => runtime::Json::shape(&self.async_),
            7 => runtime::Json::shape(&self.defer_loading),
            8 => runtime::Json::shape(&self.allowed_callers),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Who calls a tool: the model itself, or a program that it wrote.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolCallerKind {
    /// `direct`
    Direct,
    /// `programmatic`
    Programmatic,
    /// A value that the document does not name.
    Other(String),
}

impl ToolCallerKind {
    const VALUES: &'static [&'static str] = &["direct", "programmatic"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::Programmatic => "programmatic",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ToolCallerKind {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Direct,
            1 => Self::Programmatic,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ToolCallerKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ToolCallerKind {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ToolCallerKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ToolCallerKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ToolCallerKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolCallerKind {
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

/// A tool of yours that takes text.
#[derive(Debug)]
#[non_exhaustive]
pub struct CustomTool {
    /// The name, by which calls refer to the tool.
    pub name: String,
    /// What the tool does, for the model to know when to use it.
    pub description: Option<String>,
    /// What the input of a custom tool looks like; any text, unless it says more.
    pub format: Option<CustomToolFormat>,
    /// Whether its output may come later than with the next request.
    pub async_: Option<bool>,
    /// Whether the model learns of the tool only when a search for tools finds it.
    pub defer_loading: Option<bool>,
    /// Who may call the tool; the model alone, unless it says more.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "custom";
}

impl CustomTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            format: None,
            async_: None,
            defer_loading: None,
            allowed_callers: None,
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
    pub fn format(mut self, format: impl Into<CustomToolFormat>) -> Self {
        runtime::set(&mut self.format, format.into());
        self
    }

    /// Whether its output may come later than with the next request.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// Whether the model learns of the tool only when a search for tools finds it.
    #[must_use]
    #[inline]
    pub fn defer_loading(mut self, defer_loading: bool) -> Self {
        self.defer_loading = Some(defer_loading);
        self
    }

    /// Who may call the tool; the model alone, unless it says more.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for CustomTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            format: runtime::copied(&self.format),
            async_: self.async_,
            defer_loading: self.defer_loading,
            allowed_callers: runtime::copied(&self.allowed_callers),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.async_, &other.async_)
            && runtime::equal(&self.defer_loading, &other.defer_loading)
            && runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomTool",
        &[
            runtime::Member::constant("type", "custom"),
            runtime::Member::required("name"),
            runtime::Member::optional("description"),
            runtime::Member::optional("format"),
            runtime::Member::optional("async"),
            runtime::Member::optional("defer_loading"),
            runtime::Member::optional("allowed_callers"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: None,
            format: None,
            async_: None,
            defer_loading: None,
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.description, value),
            3 => runtime::Json::take(&mut self.format, value),
            4 => runtime::Json::take(&mut self.async_, value),
            5 => runtime::Json::take(&mut self.defer_loading, value),
            6 => runtime::Json::take(&mut self.allowed_callers, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.description),
            3 => runtime::Json::shape(&self.format),
            4 => runtime::Json::shape(&self.async_),
            5 => runtime::Json::shape(&self.defer_loading),
            6 => runtime::Json::shape(&self.allowed_callers),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the input of a custom tool looks like; any text, unless it says more.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomToolFormat {
    /// Any text.
    Text(CustomToolText),
    /// Text that follows a grammar.
    Grammar(CustomToolGrammar),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl CustomToolFormat {
    /// [`CustomToolText::new`] as this form.
    #[inline]
    pub fn text() -> Self {
        Self::Text(CustomToolText::new())
    }

    /// [`CustomToolGrammar::new`] as this form.
    #[inline]
    pub fn grammar(
        syntax: impl Into<GrammarSyntax>,
        definition: impl Into<String>,
    ) -> Self {
        Self::Grammar(CustomToolGrammar::new(syntax, definition))
    }
}

impl From<CustomToolGrammar> for CustomToolFormat {
    #[inline]
    fn from(value: CustomToolGrammar) -> Self {
        Self::Grammar(value)
    }
}

impl From<CustomToolText> for CustomToolFormat {
    #[inline]
    fn from(value: CustomToolText) -> Self {
        Self::Text(value)
    }
}

impl Clone for CustomToolFormat {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Grammar(form) => Self::Grammar(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for CustomToolFormat {
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

impl serde::Serialize for CustomToolFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolFormat {
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

impl runtime::Union for CustomToolFormat {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["grammar"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["syntax", "definition"],
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
pub struct CustomToolText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CustomToolText {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CustomToolText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "text";
}

impl CustomToolText {
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

impl Clone for CustomToolText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomToolText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomToolText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomToolText",
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
pub struct CustomToolGrammar {
    /// How a grammar is written.
    pub syntax: GrammarSyntax,
    /// The grammar, in its syntax.
    pub definition: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomToolGrammar {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this format.
    pub const TYPE: &'static str = "grammar";
}

impl CustomToolGrammar {
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

impl Clone for CustomToolGrammar {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            syntax: runtime::copied(&self.syntax),
            definition: runtime::copied(&self.definition),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomToolGrammar {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.syntax, &other.syntax)
            && runtime::equal(&self.definition, &other.definition)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomToolGrammar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolGrammar {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolGrammar {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomToolGrammar",
        &[
            runtime::Member::constant("type", "grammar"),
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
            1 => runtime::Json::take(&mut self.syntax, value),
            2 => runtime::Json::take(&mut self.definition, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.syntax),
            2 => runtime::Json::shape(&self.definition),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Tools of yours that belong together.
#[derive(Debug)]
#[non_exhaustive]
pub struct NamespaceTool {
    /// The name of the group, such as `crm`; calls have it beside that of the tool.
    ///
    /// Bounds: at least 1 characters.
    pub name: String,
    /// What the tools are for, for the model.
    pub description: String,
    /// The tools of the group.
    ///
    /// Bounds: at least 1 items.
    pub tools: Vec<NamespacedTool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl NamespaceTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "namespace";
}

impl NamespaceTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        tools: impl IntoIterator<Item = impl Into<NamespacedTool>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            tools: tools.into_iter().map(Into::into).collect(),
            extra: runtime::Json::empty(),
        }
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<NamespacedTool>) -> Self {
        self.tools.push(tool.into());
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

impl Clone for NamespaceTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            tools: runtime::copied(&self.tools),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for NamespaceTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for NamespaceTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamespaceTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for NamespaceTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, NamespaceTool",
        &[
            runtime::Member::constant("type", "namespace"),
            runtime::Member::required("name"),
            runtime::Member::required("description"),
            runtime::Member::required("tools"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: runtime::Json::empty(),
            tools: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.description, value),
            3 => runtime::Json::take(&mut self.tools, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.description),
            3 => runtime::Json::shape(&self.tools),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of a group.
#[derive(Debug)]
#[non_exhaustive]
pub enum NamespacedTool {
    /// A function of yours.
    Function(Box<FunctionTool>),
    /// A tool of yours that takes text.
    Custom(Box<CustomTool>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl NamespacedTool {
    /// [`FunctionTool::new`] as this form.
    #[inline]
    pub fn function(
        name: impl Into<String>,
        parameters: impl Into<serde_json::Value>,
    ) -> Self {
        Self::Function(Box::new(FunctionTool::new(name, parameters)))
    }

    /// [`CustomTool::new`] as this form.
    #[inline]
    pub fn custom(name: impl Into<String>) -> Self {
        Self::Custom(Box::new(CustomTool::new(name)))
    }
}

impl From<FunctionTool> for NamespacedTool {
    #[inline]
    fn from(value: FunctionTool) -> Self {
        Self::Function(Box::new(value))
    }
}

impl From<CustomTool> for NamespacedTool {
    #[inline]
    fn from(value: CustomTool) -> Self {
        Self::Custom(Box::new(value))
    }
}

impl Clone for NamespacedTool {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Function(form) => Self::Function(runtime::copied(form)),
            Self::Custom(form) => Self::Custom(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for NamespacedTool {
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

impl serde::Serialize for NamespacedTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamespacedTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for NamespacedTool {
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

impl runtime::Union for NamespacedTool {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["function"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
                    constants: &[("type", runtime::Scalar::Text("function"))],
                },
            },
runtime::UnionForm {
                tags: &["custom"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name"],
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

/// Searches the web.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchTool {
    /// Which pages a search may find.
    pub filters: Option<WebSearchFilters>,
    /// A rough location of the user; whatever is known of it.
    pub user_location: Option<ApproximateLocation>,
    /// How much of the context a search may fill with what it finds.
    pub search_context_size: Option<SearchContextSize>,
    /// Whether pages are fetched anew.
    ///
    /// It is so unless this is false; then stored ones have to do.
    pub external_web_access: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "web_search";
}

impl WebSearchTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which pages a search may find.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: WebSearchFilters) -> Self {
        runtime::set(&mut self.filters, filters);
        self
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        runtime::set(&mut self.user_location, user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        runtime::set(&mut self.search_context_size, search_context_size.into());
        self
    }

    /// Whether pages are fetched anew.
    #[must_use]
    #[inline]
    pub fn external_web_access(mut self, external_web_access: bool) -> Self {
        self.external_web_access = Some(external_web_access);
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

impl Clone for WebSearchTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            filters: runtime::copied(&self.filters),
            user_location: runtime::copied(&self.user_location),
            search_context_size: runtime::copied(&self.search_context_size),
            external_web_access: self.external_web_access,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.filters, &other.filters)
            && runtime::equal(&self.user_location, &other.user_location)
            && runtime::equal(&self.search_context_size, &other.search_context_size)
            && runtime::equal(&self.external_web_access, &other.external_web_access)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchTool",
        &[
            runtime::Member::optional("filters"),
            runtime::Member::optional("user_location"),
            runtime::Member::optional("search_context_size"),
            runtime::Member::optional("external_web_access"),
            runtime::Member::constant("type", "web_search"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            filters: None,
            user_location: None,
            search_context_size: None,
            external_web_access: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.filters, value),
            1 => runtime::Json::take(&mut self.user_location, value),
            2 => runtime::Json::take(&mut self.search_context_size, value),
            3 => runtime::Json::take(&mut self.external_web_access, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.filters),
            1 => runtime::Json::shape(&self.user_location),
            2 => runtime::Json::shape(&self.search_context_size),
            3 => runtime::Json::shape(&self.external_web_access),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Searches the web, in the version of August 2025.
#[derive(Debug)]
#[non_exhaustive]
pub struct DatedWebSearchTool {
    /// Which pages a search may find.
    pub filters: Option<WebSearchFilters>,
    /// A rough location of the user; whatever is known of it.
    pub user_location: Option<ApproximateLocation>,
    /// How much of the context a search may fill with what it finds.
    pub search_context_size: Option<SearchContextSize>,
    /// Whether pages are fetched anew.
    ///
    /// It is so unless this is false; then stored ones have to do.
    pub external_web_access: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for DatedWebSearchTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl DatedWebSearchTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "web_search_2025_08_26";
}

impl DatedWebSearchTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which pages a search may find.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: WebSearchFilters) -> Self {
        runtime::set(&mut self.filters, filters);
        self
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        runtime::set(&mut self.user_location, user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        runtime::set(&mut self.search_context_size, search_context_size.into());
        self
    }

    /// Whether pages are fetched anew.
    #[must_use]
    #[inline]
    pub fn external_web_access(mut self, external_web_access: bool) -> Self {
        self.external_web_access = Some(external_web_access);
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

impl Clone for DatedWebSearchTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            filters: runtime::copied(&self.filters),
            user_location: runtime::copied(&self.user_location),
            search_context_size: runtime::copied(&self.search_context_size),
            external_web_access: self.external_web_access,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DatedWebSearchTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.filters, &other.filters)
            && runtime::equal(&self.user_location, &other.user_location)
            && runtime::equal(&self.search_context_size, &other.search_context_size)
            && runtime::equal(&self.external_web_access, &other.external_web_access)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DatedWebSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DatedWebSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DatedWebSearchTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DatedWebSearchTool",
        &[
            runtime::Member::optional("filters"),
            runtime::Member::optional("user_location"),
            runtime::Member::optional("search_context_size"),
            runtime::Member::optional("external_web_access"),
            runtime::Member::constant("type", "web_search_2025_08_26"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            filters: None,
            user_location: None,
            search_context_size: None,
            external_web_access: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.filters, value),
            1 => runtime::Json::take(&mut self.user_location, value),
            2 => runtime::Json::take(&mut self.search_context_size, value),
            3 => runtime::Json::take(&mut self.external_web_access, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.filters),
            1 => runtime::Json::shape(&self.user_location),
            2 => runtime::Json::shape(&self.search_context_size),
            3 => runtime::Json::shape(&self.external_web_access),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Which pages a search may find.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchFilters {
    /// The domains, those below them included, such as `example.org`; any, if there are none.
    pub allowed_domains: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchFilters {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchFilters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The domains, those below them included, such as `example.org`; any, if there are none.
    #[must_use]
    #[inline]
    pub fn allowed_domains(
        mut self,
        allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_domains,
            allowed_domains.into_iter().map(Into::into).collect(),
        );
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

impl Clone for WebSearchFilters {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            allowed_domains: runtime::copied(&self.allowed_domains),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchFilters {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.allowed_domains, &other.allowed_domains)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchFilters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchFilters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchFilters {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchFilters",
        &[runtime::Member::optional("allowed_domains")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            allowed_domains: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.allowed_domains, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.allowed_domains),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A rough location of the user; whatever is known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApproximateLocation {
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

impl Default for ApproximateLocation {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ApproximateLocation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the location.
    pub const TYPE: &'static str = "approximate";
}

impl ApproximateLocation {
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

impl Clone for ApproximateLocation {
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

impl PartialEq for ApproximateLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.country, &other.country)
            && runtime::equal(&self.region, &other.region)
            && runtime::equal(&self.city, &other.city)
            && runtime::equal(&self.timezone, &other.timezone)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApproximateLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApproximateLocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApproximateLocation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApproximateLocation",
        &[
            runtime::Member::constant("type", "approximate"),
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
            1 => runtime::Json::take(&mut self.country, value),
            2 => runtime::Json::take(&mut self.region, value),
            3 => runtime::Json::take(&mut self.city, value),
            4 => runtime::Json::take(&mut self.timezone, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.country),
            2 => runtime::Json::shape(&self.region),
            3 => runtime::Json::shape(&self.city),
            4 => runtime::Json::shape(&self.timezone),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Searches the web. Replaced by `web_search`.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchPreviewTool {
    /// A rough location of the user; whatever is known of it.
    pub user_location: Option<ApproximateLocation>,
    /// How much of the context a search may fill with what it finds.
    pub search_context_size: Option<SearchContextSize>,
    /// What is searched for; text, unless it says more.
    pub search_content_types: Option<Vec<SearchContentType>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchPreviewTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchPreviewTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "web_search_preview";
}

impl WebSearchPreviewTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        runtime::set(&mut self.user_location, user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        runtime::set(&mut self.search_context_size, search_context_size.into());
        self
    }

    /// What is searched for; text, unless it says more.
    #[must_use]
    #[inline]
    pub fn search_content_types(
        mut self,
        search_content_types: impl IntoIterator<Item = impl Into<SearchContentType>>,
    ) -> Self {
        runtime::set(
            &mut self.search_content_types,
            search_content_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::search_content_types`](Self#structfield.search_content_types).
    #[must_use]
    #[inline]
    pub fn search_content_type(
        mut self,
        search_content_type: impl Into<SearchContentType>,
    ) -> Self {
        self.search_content_types
            .get_or_insert_default()
            .push(search_content_type.into());
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

impl Clone for WebSearchPreviewTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            user_location: runtime::copied(&self.user_location),
            search_context_size: runtime::copied(&self.search_context_size),
            search_content_types: runtime::copied(&self.search_content_types),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchPreviewTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.user_location, &other.user_location)
            && runtime::equal(&self.search_context_size, &other.search_context_size)
            && runtime::equal(&self.search_content_types, &other.search_content_types)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchPreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchPreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchPreviewTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchPreviewTool",
        &[
            runtime::Member::optional("user_location"),
            runtime::Member::optional("search_context_size"),
            runtime::Member::optional("search_content_types"),
            runtime::Member::constant("type", "web_search_preview"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            user_location: None,
            search_context_size: None,
            search_content_types: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.user_location, value),
            1 => runtime::Json::take(&mut self.search_context_size, value),
            2 => runtime::Json::take(&mut self.search_content_types, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.user_location),
            1 => runtime::Json::shape(&self.search_context_size),
            2 => runtime::Json::shape(&self.search_content_types),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Searches the web, in the version of March 2025. Replaced by `web_search`.
#[derive(Debug)]
#[non_exhaustive]
pub struct DatedSearchPreviewTool {
    /// A rough location of the user; whatever is known of it.
    pub user_location: Option<ApproximateLocation>,
    /// How much of the context a search may fill with what it finds.
    pub search_context_size: Option<SearchContextSize>,
    /// What is searched for; text, unless it says more.
    pub search_content_types: Option<Vec<SearchContentType>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for DatedSearchPreviewTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl DatedSearchPreviewTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "web_search_preview_2025_03_11";
}

impl DatedSearchPreviewTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        runtime::set(&mut self.user_location, user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        runtime::set(&mut self.search_context_size, search_context_size.into());
        self
    }

    /// What is searched for; text, unless it says more.
    #[must_use]
    #[inline]
    pub fn search_content_types(
        mut self,
        search_content_types: impl IntoIterator<Item = impl Into<SearchContentType>>,
    ) -> Self {
        runtime::set(
            &mut self.search_content_types,
            search_content_types.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::search_content_types`](Self#structfield.search_content_types).
    #[must_use]
    #[inline]
    pub fn search_content_type(
        mut self,
        search_content_type: impl Into<SearchContentType>,
    ) -> Self {
        self.search_content_types
            .get_or_insert_default()
            .push(search_content_type.into());
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

impl Clone for DatedSearchPreviewTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            user_location: runtime::copied(&self.user_location),
            search_context_size: runtime::copied(&self.search_context_size),
            search_content_types: runtime::copied(&self.search_content_types),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DatedSearchPreviewTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.user_location, &other.user_location)
            && runtime::equal(&self.search_context_size, &other.search_context_size)
            && runtime::equal(&self.search_content_types, &other.search_content_types)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DatedSearchPreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DatedSearchPreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DatedSearchPreviewTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DatedSearchPreviewTool",
        &[
            runtime::Member::optional("user_location"),
            runtime::Member::optional("search_context_size"),
            runtime::Member::optional("search_content_types"),
            runtime::Member::constant("type", "web_search_preview_2025_03_11"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            user_location: None,
            search_context_size: None,
            search_content_types: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.user_location, value),
            1 => runtime::Json::take(&mut self.search_context_size, value),
            2 => runtime::Json::take(&mut self.search_content_types, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.user_location),
            1 => runtime::Json::shape(&self.search_context_size),
            2 => runtime::Json::shape(&self.search_content_types),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a search finds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentType {
    /// `text`
    Text,
    /// `image`
    Image,
    /// A value that the document does not name.
    Other(String),
}

impl SearchContentType {
    const VALUES: &'static [&'static str] = &["text", "image"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for SearchContentType {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Text,
            1 => Self::Image,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for SearchContentType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for SearchContentType {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for SearchContentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for SearchContentType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for SearchContentType {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SearchContentType {
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

/// Searches the files of vector stores.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileSearchTool {
    /// The ids of the vector stores.
    pub vector_store_ids: Vec<String>,
    /// Which files count, by their attributes.
    pub filters: Option<FileFilter>,
    /// The largest number of pieces to find, from 1 to 50.
    ///
    /// Bounds: 1 to 50.
    pub max_num_results: Option<u32>,
    /// How what is found is ranked.
    pub ranking_options: Option<FileSearchRanking>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FileSearchTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "file_search";
}

impl FileSearchTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(vector_store_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            vector_store_ids: vector_store_ids.into_iter().map(Into::into).collect(),
            filters: None,
            max_num_results: None,
            ranking_options: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Which files count, by their attributes.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: impl Into<FileFilter>) -> Self {
        runtime::set(&mut self.filters, filters.into());
        self
    }

    /// The largest number of pieces to find, from 1 to 50.
    ///
    /// Bounds: 1 to 50.
    #[must_use]
    #[inline]
    pub fn max_num_results(mut self, max_num_results: u32) -> Self {
        self.max_num_results = Some(max_num_results);
        self
    }

    /// How what is found is ranked.
    #[must_use]
    #[inline]
    pub fn ranking_options(mut self, ranking_options: FileSearchRanking) -> Self {
        runtime::set(&mut self.ranking_options, ranking_options);
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

impl Clone for FileSearchTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            vector_store_ids: runtime::copied(&self.vector_store_ids),
            filters: runtime::copied(&self.filters),
            max_num_results: self.max_num_results,
            ranking_options: runtime::copied(&self.ranking_options),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileSearchTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.vector_store_ids, &other.vector_store_ids)
            && runtime::equal(&self.filters, &other.filters)
            && runtime::equal(&self.max_num_results, &other.max_num_results)
            && runtime::equal(&self.ranking_options, &other.ranking_options)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileSearchTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileSearchTool",
        &[
            runtime::Member::constant("type", "file_search"),
            runtime::Member::required("vector_store_ids"),
            runtime::Member::optional("filters"),
            runtime::Member::optional("max_num_results"),
            runtime::Member::optional("ranking_options"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            vector_store_ids: runtime::Json::empty(),
            filters: None,
            max_num_results: None,
            ranking_options: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.vector_store_ids, value),
            2 => runtime::Json::take(&mut self.filters, value),
            3 => runtime::Json::take(&mut self.max_num_results, value),
            4 => runtime::Json::take(&mut self.ranking_options, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.vector_store_ids),
            2 => runtime::Json::shape(&self.filters),
            3 => runtime::Json::shape(&self.max_num_results),
            4 => runtime::Json::shape(&self.ranking_options),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How what is found is ranked.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileSearchRanking {
    /// What ranks.
    pub ranker: Option<FileSearchRanker>,
    /// The score below which nothing is found, from 0 to 1.
    ///
    /// Bounds: 0 to 1.
    pub score_threshold: Option<f64>,
    /// How the search by meaning and that by words are combined.
    pub hybrid_search: Option<HybridSearch>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for FileSearchRanking {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FileSearchRanking {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What ranks.
    #[must_use]
    #[inline]
    pub fn ranker(mut self, ranker: impl Into<FileSearchRanker>) -> Self {
        runtime::set(&mut self.ranker, ranker.into());
        self
    }

    /// The score below which nothing is found, from 0 to 1.
    ///
    /// Bounds: 0 to 1.
    #[must_use]
    #[inline]
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }

    /// How the search by meaning and that by words are combined.
    #[must_use]
    #[inline]
    pub fn hybrid_search(mut self, hybrid_search: HybridSearch) -> Self {
        runtime::set(&mut self.hybrid_search, hybrid_search);
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

impl Clone for FileSearchRanking {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            ranker: runtime::copied(&self.ranker),
            score_threshold: self.score_threshold,
            hybrid_search: runtime::copied(&self.hybrid_search),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileSearchRanking {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.ranker, &other.ranker)
            && runtime::equal(&self.score_threshold, &other.score_threshold)
            && runtime::equal(&self.hybrid_search, &other.hybrid_search)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileSearchRanking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchRanking {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileSearchRanking {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileSearchRanking",
        &[
            runtime::Member::optional("ranker"),
            runtime::Member::optional("score_threshold"),
            runtime::Member::optional("hybrid_search"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            ranker: None,
            score_threshold: None,
            hybrid_search: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.ranker, value),
            1 => runtime::Json::take(&mut self.score_threshold, value),
            2 => runtime::Json::take(&mut self.hybrid_search, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.ranker),
            1 => runtime::Json::shape(&self.score_threshold),
            2 => runtime::Json::shape(&self.hybrid_search),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What ranks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSearchRanker {
    /// `auto`
    Auto,
    /// `default-2024-11-15`
    Default20241115,
    /// A value that the document does not name.
    Other(String),
}

impl FileSearchRanker {
    const VALUES: &'static [&'static str] = &["auto", "default-2024-11-15"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Default20241115 => "default-2024-11-15",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for FileSearchRanker {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Default20241115,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for FileSearchRanker {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FileSearchRanker {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FileSearchRanker {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FileSearchRanker {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchRanker {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileSearchRanker {
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

/// How the search by meaning and that by words are combined.
#[derive(Debug)]
#[non_exhaustive]
pub struct HybridSearch {
    /// The weight of the search by meaning.
    pub embedding_weight: f64,
    /// The weight of the search by words.
    pub text_weight: f64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl HybridSearch {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(embedding_weight: f64, text_weight: f64) -> Self {
        Self {
            embedding_weight,
            text_weight,
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

impl Clone for HybridSearch {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            embedding_weight: self.embedding_weight,
            text_weight: self.text_weight,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for HybridSearch {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.embedding_weight, &other.embedding_weight)
            && runtime::equal(&self.text_weight, &other.text_weight)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for HybridSearch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HybridSearch {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for HybridSearch {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, HybridSearch",
        &[
            runtime::Member::required("embedding_weight"),
            runtime::Member::required("text_weight"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            embedding_weight: runtime::Json::empty(),
            text_weight: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.embedding_weight, value),
            1 => runtime::Json::take(&mut self.text_weight, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.embedding_weight),
            1 => runtime::Json::shape(&self.text_weight),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Runs Python code in a container.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeInterpreterTool {
    /// Where code runs: in a container of yours, or in one that is made for it.
    pub container: CodeInterpreterContainer,
    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CodeInterpreterTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "code_interpreter";
}

impl CodeInterpreterTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(container: impl Into<CodeInterpreterContainer>) -> Self {
        Self {
            container: container.into(),
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for CodeInterpreterTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            container: runtime::copied(&self.container),
            allowed_callers: runtime::copied(&self.allowed_callers),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CodeInterpreterTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.container, &other.container)
            && runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CodeInterpreterTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CodeInterpreterTool",
        &[
            runtime::Member::constant("type", "code_interpreter"),
            runtime::Member::required("container"),
            runtime::Member::optional("allowed_callers"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            container: runtime::Json::empty(),
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.container, value),
            2 => runtime::Json::take(&mut self.allowed_callers, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.container),
            2 => runtime::Json::shape(&self.allowed_callers),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where code runs: in a container of yours, or in one that is made for it.
#[derive(Debug)]
#[non_exhaustive]
pub enum CodeInterpreterContainer {
    /// The id of a container.
    Id(String),
    /// A container that is made for the request, or used again if there is one.
    Auto(AutoCodeContainer),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl CodeInterpreterContainer {
    /// [`AutoCodeContainer::new`] as this form.
    #[inline]
    pub fn auto() -> Self {
        Self::Auto(AutoCodeContainer::new())
    }
}

impl From<AutoCodeContainer> for CodeInterpreterContainer {
    #[inline]
    fn from(value: AutoCodeContainer) -> Self {
        Self::Auto(value)
    }
}

impl From<&str> for CodeInterpreterContainer {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(runtime::owned(value))
    }
}

impl From<String> for CodeInterpreterContainer {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&String> for CodeInterpreterContainer {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Id(runtime::copied(value))
    }
}

impl Clone for CodeInterpreterContainer {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Id(form) => Self::Id(runtime::copied(form)),
            Self::Auto(form) => Self::Auto(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for CodeInterpreterContainer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Id(one), Self::Id(other)) => runtime::equal(one, other),
            (Self::Auto(one), Self::Auto(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for CodeInterpreterContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterContainer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterContainer {
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
            Self::Auto(form) => runtime::Json::shape(form),
            Self::Id(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for CodeInterpreterContainer {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("auto"))],
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
            0 => Self::Auto(runtime::Json::empty()),
            1 => Self::Id(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Auto(form) => runtime::Json::take(form, value),
            Self::Id(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A container that is made for the request, or used again if there is one.
#[derive(Debug)]
#[non_exhaustive]
pub struct AutoCodeContainer {
    /// The ids of uploaded files that the code can read, at most 50.
    ///
    /// Bounds: at most 50 items.
    pub file_ids: Option<Vec<String>>,
    /// How much memory a container has.
    pub memory_limit: Option<ContainerMemoryLimit>,
    /// What a container reaches in the network.
    pub network_policy: Option<ContainerNetworkPolicy>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for AutoCodeContainer {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl AutoCodeContainer {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the container.
    pub const TYPE: &'static str = "auto";
}

impl AutoCodeContainer {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ids of uploaded files that the code can read, at most 50.
    ///
    /// Bounds: at most 50 items.
    #[must_use]
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(&mut self.file_ids, file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How much memory a container has.
    #[must_use]
    #[inline]
    pub fn memory_limit(
        mut self,
        memory_limit: impl Into<ContainerMemoryLimit>,
    ) -> Self {
        runtime::set(&mut self.memory_limit, memory_limit.into());
        self
    }

    /// What a container reaches in the network.
    #[must_use]
    #[inline]
    pub fn network_policy(
        mut self,
        network_policy: impl Into<ContainerNetworkPolicy>,
    ) -> Self {
        runtime::set(&mut self.network_policy, network_policy.into());
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

impl Clone for AutoCodeContainer {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_ids: runtime::copied(&self.file_ids),
            memory_limit: runtime::copied(&self.memory_limit),
            network_policy: runtime::copied(&self.network_policy),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AutoCodeContainer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_ids, &other.file_ids)
            && runtime::equal(&self.memory_limit, &other.memory_limit)
            && runtime::equal(&self.network_policy, &other.network_policy)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AutoCodeContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AutoCodeContainer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AutoCodeContainer {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AutoCodeContainer",
        &[
            runtime::Member::optional("file_ids"),
            runtime::Member::optional("memory_limit"),
            runtime::Member::optional("network_policy"),
            runtime::Member::constant("type", "auto"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_ids: None,
            memory_limit: None,
            network_policy: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_ids, value),
            1 => runtime::Json::take(&mut self.memory_limit, value),
            2 => runtime::Json::take(&mut self.network_policy, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_ids),
            1 => runtime::Json::shape(&self.memory_limit),
            2 => runtime::Json::shape(&self.network_policy),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How much memory a container has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerMemoryLimit {
    /// `1g`
    X1g,
    /// `4g`
    X4g,
    /// `16g`
    X16g,
    /// `64g`
    X64g,
    /// A value that the document does not name.
    Other(String),
}

impl ContainerMemoryLimit {
    const VALUES: &'static [&'static str] = &["1g", "4g", "16g", "64g"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X1g => "1g",
            Self::X4g => "4g",
            Self::X16g => "16g",
            Self::X64g => "64g",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ContainerMemoryLimit {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::X1g,
            1 => Self::X4g,
            2 => Self::X16g,
            3 => Self::X64g,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ContainerMemoryLimit {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ContainerMemoryLimit {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ContainerMemoryLimit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ContainerMemoryLimit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ContainerMemoryLimit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerMemoryLimit {
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

/// What a container reaches in the network.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContainerNetworkPolicy {
    /// It reaches nothing.
    Disabled(ContainerNetworkDisabled),
    /// It reaches some domains.
    Allowlist(ContainerNetworkAllowlist),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ContainerNetworkPolicy {
    /// [`ContainerNetworkDisabled::new`] as this form.
    #[inline]
    pub fn disabled() -> Self {
        Self::Disabled(ContainerNetworkDisabled::new())
    }

    /// [`ContainerNetworkAllowlist::new`] as this form.
    #[inline]
    pub fn allowlist(
        allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::Allowlist(ContainerNetworkAllowlist::new(allowed_domains))
    }
}

impl From<ContainerNetworkAllowlist> for ContainerNetworkPolicy {
    #[inline]
    fn from(value: ContainerNetworkAllowlist) -> Self {
        Self::Allowlist(value)
    }
}

impl From<ContainerNetworkDisabled> for ContainerNetworkPolicy {
    #[inline]
    fn from(value: ContainerNetworkDisabled) -> Self {
        Self::Disabled(value)
    }
}

impl Clone for ContainerNetworkPolicy {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Disabled(form) => Self::Disabled(runtime::copied(form)),
            Self::Allowlist(form) => Self::Allowlist(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ContainerNetworkPolicy {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Disabled(one), Self::Disabled(other)) => runtime::equal(one, other),
            (Self::Allowlist(one), Self::Allowlist(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ContainerNetworkPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerNetworkPolicy {
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
            Self::Allowlist(form) => runtime::Json::shape(form),
            Self::Disabled(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ContainerNetworkPolicy {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["allowlist"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["allowed_domains"],
                    constants: &[("type", runtime::Scalar::Text("allowlist"))],
                },
            },
runtime::UnionForm {
                tags: &["disabled"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("disabled"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Allowlist(runtime::Json::empty()),
            1 => Self::Disabled(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Allowlist(form) => runtime::Json::take(form, value),
            Self::Disabled(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// It reaches nothing.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContainerNetworkDisabled {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ContainerNetworkDisabled {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ContainerNetworkDisabled {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this policy.
    pub const TYPE: &'static str = "disabled";
}

impl ContainerNetworkDisabled {
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

impl Clone for ContainerNetworkDisabled {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContainerNetworkDisabled {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContainerNetworkDisabled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkDisabled {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerNetworkDisabled {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContainerNetworkDisabled",
        &[runtime::Member::constant("type", "disabled")],
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

/// It reaches some domains.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContainerNetworkAllowlist {
    /// The domains.
    ///
    /// Bounds: at least 1 items.
    pub allowed_domains: Vec<String>,
    /// Secrets that requests to these domains carry, unseen by the code.
    ///
    /// Bounds: at least 1 items.
    pub domain_secrets: Option<Vec<ContainerDomainSecret>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ContainerNetworkAllowlist {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this policy.
    pub const TYPE: &'static str = "allowlist";
}

impl ContainerNetworkAllowlist {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(allowed_domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            allowed_domains: allowed_domains.into_iter().map(Into::into).collect(),
            domain_secrets: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Secrets that requests to these domains carry, unseen by the code.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn domain_secrets(
        mut self,
        domain_secrets: impl IntoIterator<Item = ContainerDomainSecret>,
    ) -> Self {
        runtime::set(&mut self.domain_secrets, domain_secrets.into_iter().collect());
        self
    }

    /// Adds one to [`Self::domain_secrets`](Self#structfield.domain_secrets).
    #[must_use]
    #[inline]
    pub fn domain_secret(mut self, domain_secret: ContainerDomainSecret) -> Self {
        self.domain_secrets.get_or_insert_default().push(domain_secret);
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

impl Clone for ContainerNetworkAllowlist {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            allowed_domains: runtime::copied(&self.allowed_domains),
            domain_secrets: runtime::copied(&self.domain_secrets),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContainerNetworkAllowlist {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.allowed_domains, &other.allowed_domains)
            && runtime::equal(&self.domain_secrets, &other.domain_secrets)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContainerNetworkAllowlist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkAllowlist {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerNetworkAllowlist {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContainerNetworkAllowlist",
        &[
            runtime::Member::constant("type", "allowlist"),
            runtime::Member::required("allowed_domains"),
            runtime::Member::optional("domain_secrets"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            allowed_domains: runtime::Json::empty(),
            domain_secrets: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.allowed_domains, value),
            2 => runtime::Json::take(&mut self.domain_secrets, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.allowed_domains),
            2 => runtime::Json::shape(&self.domain_secrets),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A secret for a domain.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContainerDomainSecret {
    /// The domain.
    ///
    /// Bounds: at least 1 characters.
    pub domain: String,
    /// The name of the secret, by which the code refers to it.
    ///
    /// Bounds: at least 1 characters.
    pub name: String,
    /// The secret.
    ///
    /// Bounds: at least 1 characters.
    pub value: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ContainerDomainSecret {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        domain: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            domain: domain.into(),
            name: name.into(),
            value: value.into(),
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

impl Clone for ContainerDomainSecret {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            domain: runtime::copied(&self.domain),
            name: runtime::copied(&self.name),
            value: runtime::copied(&self.value),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContainerDomainSecret {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.domain, &other.domain)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.value, &other.value)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContainerDomainSecret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerDomainSecret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerDomainSecret {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContainerDomainSecret",
        &[
            runtime::Member::required("domain"),
            runtime::Member::required("name"),
            runtime::Member::required("value"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            domain: runtime::Json::empty(),
            name: runtime::Json::empty(),
            value: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.domain, value),
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.value, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.domain),
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.value),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Makes and changes images.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageGenerationTool {
    /// The id of the model that makes them, such as `gpt-image-1`.
    pub model: Option<String>,
    /// Whether an image is made or changed; unless it says more, the model decides.
    pub action: Option<ImageToolAction>,
    /// What is behind the image; unless it says more, the model decides.
    pub background: Option<ImageToolBackground>,
    /// How closely the image keeps to those that it was made from.
    pub input_fidelity: Option<ImageToolFidelity>,
    /// Where an image is to be changed; its transparent places are.
    pub input_image_mask: Option<ImageToolMask>,
    /// How strictly images are moderated; `low` is less strict.
    pub moderation: Option<ImageToolModeration>,
    /// How good the picture stays when it is compressed, from 0 to 100.
    ///
    /// For `jpeg` and `webp`; it is 100 unless it is given.
    ///
    /// Bounds: 0 to 100.
    pub output_compression: Option<u32>,
    /// The format of the image; `png`, unless it says more.
    ///
    /// `gif` moves, and `svg` is a drawing.
    pub output_format: Option<ImageToolFormat>,
    /// How many unfinished images a stream has, from 0 to 3; none, unless it says more.
    ///
    /// Bounds: 0 to 3.
    pub partial_images: Option<u32>,
    /// How good the image is; unless it says more, the model decides.
    pub quality: Option<ImageToolQuality>,
    /// The width and height in pixels; unless it says more, the model decides.
    ///
    /// Newer models take others, too.
    pub size: Option<ImageToolSize>,
    /// How much planning goes into the image; unless it says more, as much as into the answer.
    pub complexity: Option<ImageToolComplexity>,
    /// How many frames a `gif` has; 9, unless it says more.
    pub frame_count: Option<u32>,
    /// How long each frame of a `gif` is shown, in milliseconds; 200, unless it says more.
    pub frame_duration_ms: Option<u32>,
    /// What writes an `svg`.
    pub svg: Option<ImageToolSvg>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageGenerationTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageGenerationTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "image_generation";
}

impl ImageGenerationTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the model that makes them, such as `gpt-image-1`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// Whether an image is made or changed; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ImageToolAction>) -> Self {
        runtime::set(&mut self.action, action.into());
        self
    }

    /// What is behind the image; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageToolBackground>) -> Self {
        runtime::set(&mut self.background, background.into());
        self
    }

    /// How closely the image keeps to those that it was made from.
    #[must_use]
    #[inline]
    pub fn input_fidelity(
        mut self,
        input_fidelity: impl Into<ImageToolFidelity>,
    ) -> Self {
        runtime::set(&mut self.input_fidelity, input_fidelity.into());
        self
    }

    /// Where an image is to be changed; its transparent places are.
    #[must_use]
    #[inline]
    pub fn input_image_mask(mut self, input_image_mask: ImageToolMask) -> Self {
        runtime::set(&mut self.input_image_mask, input_image_mask);
        self
    }

    /// How strictly images are moderated; `low` is less strict.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: impl Into<ImageToolModeration>) -> Self {
        runtime::set(&mut self.moderation, moderation.into());
        self
    }

    /// How good the picture stays when it is compressed, from 0 to 100.
    ///
    /// Bounds: 0 to 100.
    #[must_use]
    #[inline]
    pub fn output_compression(mut self, output_compression: u32) -> Self {
        self.output_compression = Some(output_compression);
        self
    }

    /// The format of the image; `png`, unless it says more.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageToolFormat>) -> Self {
        runtime::set(&mut self.output_format, output_format.into());
        self
    }

    /// How many unfinished images a stream has, from 0 to 3; none, unless it says more.
    ///
    /// Bounds: 0 to 3.
    #[must_use]
    #[inline]
    pub fn partial_images(mut self, partial_images: u32) -> Self {
        self.partial_images = Some(partial_images);
        self
    }

    /// How good the image is; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageToolQuality>) -> Self {
        runtime::set(&mut self.quality, quality.into());
        self
    }

    /// The width and height in pixels; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageToolSize>) -> Self {
        runtime::set(&mut self.size, size.into());
        self
    }

    /// How much planning goes into the image; unless it says more, as much as into the answer.
    #[must_use]
    #[inline]
    pub fn complexity(mut self, complexity: impl Into<ImageToolComplexity>) -> Self {
        runtime::set(&mut self.complexity, complexity.into());
        self
    }

    /// How many frames a `gif` has; 9, unless it says more.
    #[must_use]
    #[inline]
    pub fn frame_count(mut self, frame_count: u32) -> Self {
        self.frame_count = Some(frame_count);
        self
    }

    /// How long each frame of a `gif` is shown, in milliseconds; 200, unless it says more.
    #[must_use]
    #[inline]
    pub fn frame_duration_ms(mut self, frame_duration_ms: u32) -> Self {
        self.frame_duration_ms = Some(frame_duration_ms);
        self
    }

    /// What writes an `svg`.
    #[must_use]
    #[inline]
    pub fn svg(mut self, svg: ImageToolSvg) -> Self {
        runtime::set(&mut self.svg, svg);
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

impl Clone for ImageGenerationTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            action: runtime::copied(&self.action),
            background: runtime::copied(&self.background),
            input_fidelity: runtime::copied(&self.input_fidelity),
            input_image_mask: runtime::copied(&self.input_image_mask),
            moderation: runtime::copied(&self.moderation),
            output_compression: self.output_compression,
            output_format: runtime::copied(&self.output_format),
            partial_images: self.partial_images,
            quality: runtime::copied(&self.quality),
            size: runtime::copied(&self.size),
            complexity: runtime::copied(&self.complexity),
            frame_count: self.frame_count,
            frame_duration_ms: self.frame_duration_ms,
            svg: runtime::copied(&self.svg),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageGenerationTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.input_fidelity, &other.input_fidelity)
            && runtime::equal(&self.input_image_mask, &other.input_image_mask)
            && runtime::equal(&self.moderation, &other.moderation)
            && runtime::equal(&self.output_compression, &other.output_compression)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.partial_images, &other.partial_images)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.complexity, &other.complexity)
            && runtime::equal(&self.frame_count, &other.frame_count)
            && runtime::equal(&self.frame_duration_ms, &other.frame_duration_ms)
            && runtime::equal(&self.svg, &other.svg)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageGenerationTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageGenerationTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageGenerationTool",
        &[
            runtime::Member::constant("type", "image_generation"),
            runtime::Member::optional("model"),
            runtime::Member::optional("action"),
            runtime::Member::optional("background"),
            runtime::Member::optional("input_fidelity"),
            runtime::Member::optional("input_image_mask"),
            runtime::Member::optional("moderation"),
            runtime::Member::optional("output_compression"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("partial_images"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("size"),
            runtime::Member::optional("complexity"),
            runtime::Member::optional("frame_count"),
            runtime::Member::optional("frame_duration_ms"),
            runtime::Member::optional("svg"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            action: None,
            background: None,
            input_fidelity: None,
            input_image_mask: None,
            moderation: None,
            output_compression: None,
            output_format: None,
            partial_images: None,
            quality: None,
            size: None,
            complexity: None,
            frame_count: None,
            frame_duration_ms: None,
            svg: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.model, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.background, value),
            4 => runtime::Json::take(&mut self.input_fidelity, value),
            5 => runtime::Json::take(&mut self.input_image_mask, value),
            6 => runtime::Json::take(&mut self.moderation, value),
            7 => runtime::Json::take(&mut self.output_compression, value),
            8 => runtime::Json::take(&mut self.output_format, value),
            9 => runtime::Json::take(&mut self.partial_images, value),
            10 => runtime::Json::take(&mut self.quality, value),
            11 => runtime::Json::take(&mut self.size, value),
            12 => runtime::Json::take(&mut self.complexity, value),
            13 => runtime::Json::take(&mut self.frame_count, value),
            14 => runtime::Json::take(&mut self.frame_duration_ms, value),
            15 => runtime::Json::take(&mut self.svg, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.model),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.background),
            4 => runtime::Json::shape(&self.input_fidelity),
            5 => runtime::Json::shape(&self.input_image_mask),
            6 => runtime::Json::shape(&self.moderation),
            7 => runtime::Json::shape(&self.output_compression),
            8 => runtime::Json::shape(&self.output_format),
            9 => runtime::Json::shape(&self.partial_images),
            10 => runtime::Json::shape(&self.quality),
            11 => runtime::Json::shape(&self.size),
            12 => runtime::Json::shape(&self.complexity),
            13 => runtime::Json::shape(&self.frame_count),
            14 => runtime::Json::shape(&self.frame_duration_ms),
            15 => runtime::Json::shape(&self.svg),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How much planning goes into the image; unless it says more, as much as into the answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolComplexity {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolComplexity {
    const VALUES: &'static [&'static str] = &["low", "medium", "high"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolComplexity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Low,
            1 => Self::Medium,
            2 => Self::High,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolComplexity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolComplexity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolComplexity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolComplexity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolComplexity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolComplexity {
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

/// What writes an `svg`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolSvg {
    /// The id of the model that writes it; unless it is given, the one that answers.
    pub model: Option<String>,
    /// How much the model that writes an `svg` reasons.
    pub reasoning: Option<ImageToolReasoning>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolSvg {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageToolSvg {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the model that writes it; unless it is given, the one that answers.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// How much the model that writes an `svg` reasons.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: ImageToolReasoning) -> Self {
        runtime::set(&mut self.reasoning, reasoning);
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

impl Clone for ImageToolSvg {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            reasoning: runtime::copied(&self.reasoning),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolSvg {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolSvg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolSvg {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolSvg {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolSvg",
        &[
            runtime::Member::optional("model"),
            runtime::Member::optional("reasoning"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            reasoning: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.reasoning, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.reasoning),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How much the model that writes an `svg` reasons.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolReasoning {
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    pub effort: Option<ReasoningEffort>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolReasoning {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageToolReasoning {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        runtime::set(&mut self.effort, effort.into());
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

impl Clone for ImageToolReasoning {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            effort: runtime::copied(&self.effort),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolReasoning {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.effort, &other.effort)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolReasoning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolReasoning {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolReasoning {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolReasoning",
        &[runtime::Member::optional("effort")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            effort: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.effort, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.effort),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether an image is made or changed; unless it says more, the model decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolAction {
    /// `auto`
    Auto,
    /// `generate`
    Generate,
    /// `edit`
    Edit,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolAction {
    const VALUES: &'static [&'static str] = &["auto", "generate", "edit"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Generate => "generate",
            Self::Edit => "edit",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolAction {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Generate,
            2 => Self::Edit,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolAction {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolAction {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolAction {
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

/// What is behind the image; unless it says more, the model decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolBackground {
    /// `auto`
    Auto,
    /// `transparent`
    Transparent,
    /// `opaque`
    Opaque,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolBackground {
    const VALUES: &'static [&'static str] = &["auto", "transparent", "opaque"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Transparent => "transparent",
            Self::Opaque => "opaque",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolBackground {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Transparent,
            2 => Self::Opaque,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolBackground {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolBackground {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolBackground {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolBackground {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolBackground {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolBackground {
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

/// How closely the image keeps to those that it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolFidelity {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolFidelity {
    const VALUES: &'static [&'static str] = &["low", "high"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolFidelity {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Low,
            1 => Self::High,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolFidelity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolFidelity {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolFidelity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolFidelity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolFidelity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolFidelity {
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

/// Where an image is to be changed; its transparent places are.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageToolMask {
    /// The mask itself, as a `data:` URL in base64.
    pub image_url: Option<String>,
    /// The id of an uploaded file that has the mask.
    pub file_id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageToolMask {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageToolMask {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The mask itself, as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        runtime::set(&mut self.image_url, image_url.into());
        self
    }

    /// The id of an uploaded file that has the mask.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
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

impl Clone for ImageToolMask {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            file_id: runtime::copied(&self.file_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageToolMask {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageToolMask {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolMask {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolMask {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageToolMask",
        &[
            runtime::Member::optional("image_url"),
            runtime::Member::optional("file_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: None,
            file_id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.image_url, value),
            1 => runtime::Json::take(&mut self.file_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.image_url),
            1 => runtime::Json::shape(&self.file_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How strictly images are moderated; `low` is less strict.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolModeration {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolModeration {
    const VALUES: &'static [&'static str] = &["auto", "low"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolModeration {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolModeration {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolModeration {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolModeration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolModeration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolModeration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolModeration {
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

/// The format of the image; `png`, unless it says more.
///
/// `gif` moves, and `svg` is a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolFormat {
    /// `png`
    Png,
    /// `jpeg`
    Jpeg,
    /// `webp`
    Webp,
    /// `gif`
    Gif,
    /// `svg`
    Svg,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolFormat {
    const VALUES: &'static [&'static str] = &["png", "jpeg", "webp", "gif", "svg"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Svg => "svg",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolFormat {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Png,
            1 => Self::Jpeg,
            2 => Self::Webp,
            3 => Self::Gif,
            4 => Self::Svg,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolFormat {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolFormat {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolFormat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolFormat {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolFormat {
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

/// How good the image is; unless it says more, the model decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolQuality {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolQuality {
    const VALUES: &'static [&'static str] = &["auto", "low", "medium", "high", "xhigh", "max"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Xhigh => "xhigh",
            Self::Max => "max",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolQuality {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            2 => Self::Medium,
            3 => Self::High,
            4 => Self::Xhigh,
            5 => Self::Max,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolQuality {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolQuality {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolQuality {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolQuality {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolQuality {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolQuality {
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

/// The width and height in pixels; unless it says more, the model decides.
///
/// Newer models take others, too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageToolSize {
    /// `auto`
    Auto,
    /// `1024x1024`
    X1024x1024,
    /// `1024x1536`
    X1024x1536,
    /// `1536x1024`
    X1536x1024,
    /// A value that the document does not name.
    Other(String),
}

impl ImageToolSize {
    const VALUES: &'static [&'static str] = &["auto", "1024x1024", "1024x1536", "1536x1024"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::X1024x1024 => "1024x1024",
            Self::X1024x1536 => "1024x1536",
            Self::X1536x1024 => "1536x1024",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageToolSize {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::X1024x1024,
            2 => Self::X1024x1536,
            3 => Self::X1536x1024,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageToolSize {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageToolSize {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageToolSize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageToolSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolSize {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageToolSize {
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

/// The tools of an MCP server, or of a service that OpenAI connects.
///
/// One of `server_url`, `connector_id` and `tunnel_id` says where it is.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpTool {
    /// A name of yours for the server, which calls have.
    pub server_label: String,
    /// The address of the server.
    pub server_url: Option<String>,
    /// A service that OpenAI connects.
    pub connector_id: Option<McpConnector>,
    /// The id of a tunnel to a server that the Internet does not reach.
    pub tunnel_id: Option<String>,
    /// What the server is for, for the model.
    pub server_description: Option<String>,
    /// An OAuth access token for the server or the service.
    pub authorization: Option<String>,
    /// Headers that requests to the server have, by name.
    pub headers: Option<runtime::Map<String>>,
    /// Which of the server's tools the model may use.
    pub allowed_tools: Option<McpAllowedTools>,
    /// Which calls wait until you approve of them; all do, unless it says more.
    pub require_approval: Option<McpApproval>,
    /// Who may call the tools; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Whether the model learns of the tools only when a search for tools finds them.
    pub defer_loading: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "mcp";
}

impl McpTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(server_label: impl Into<String>) -> Self {
        Self {
            server_label: server_label.into(),
            server_url: None,
            connector_id: None,
            tunnel_id: None,
            server_description: None,
            authorization: None,
            headers: None,
            allowed_tools: None,
            require_approval: None,
            allowed_callers: None,
            defer_loading: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The address of the server.
    #[must_use]
    #[inline]
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        runtime::set(&mut self.server_url, server_url.into());
        self
    }

    /// A service that OpenAI connects.
    #[must_use]
    #[inline]
    pub fn connector_id(mut self, connector_id: impl Into<McpConnector>) -> Self {
        runtime::set(&mut self.connector_id, connector_id.into());
        self
    }

    /// The id of a tunnel to a server that the Internet does not reach.
    #[must_use]
    #[inline]
    pub fn tunnel_id(mut self, tunnel_id: impl Into<String>) -> Self {
        runtime::set(&mut self.tunnel_id, tunnel_id.into());
        self
    }

    /// What the server is for, for the model.
    #[must_use]
    #[inline]
    pub fn server_description(mut self, server_description: impl Into<String>) -> Self {
        runtime::set(&mut self.server_description, server_description.into());
        self
    }

    /// An OAuth access token for the server or the service.
    #[must_use]
    #[inline]
    pub fn authorization(mut self, authorization: impl Into<String>) -> Self {
        runtime::set(&mut self.authorization, authorization.into());
        self
    }

    /// Headers that requests to the server have, by name.
    #[must_use]
    #[inline]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.headers,
            headers
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
        self
    }

    /// Which of the server's tools the model may use.
    #[must_use]
    #[inline]
    pub fn allowed_tools(mut self, allowed_tools: impl Into<McpAllowedTools>) -> Self {
        runtime::set(&mut self.allowed_tools, allowed_tools.into());
        self
    }

    /// Which calls wait until you approve of them; all do, unless it says more.
    #[must_use]
    #[inline]
    pub fn require_approval(mut self, require_approval: impl Into<McpApproval>) -> Self {
        runtime::set(&mut self.require_approval, require_approval.into());
        self
    }

    /// Who may call the tools; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether the model learns of the tools only when a search for tools finds them.
    #[must_use]
    #[inline]
    pub fn defer_loading(mut self, defer_loading: bool) -> Self {
        self.defer_loading = Some(defer_loading);
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for McpTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            server_label: runtime::copied(&self.server_label),
            server_url: runtime::copied(&self.server_url),
            connector_id: runtime::copied(&self.connector_id),
            tunnel_id: runtime::copied(&self.tunnel_id),
            server_description: runtime::copied(&self.server_description),
            authorization: runtime::copied(&self.authorization),
            headers: runtime::copied(&self.headers),
            allowed_tools: runtime::copied(&self.allowed_tools),
            require_approval: runtime::copied(&self.require_approval),
            allowed_callers: runtime::copied(&self.allowed_callers),
            defer_loading: self.defer_loading,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.server_label, &other.server_label)
            && runtime::equal(&self.server_url, &other.server_url)
            && runtime::equal(&self.connector_id, &other.connector_id)
            && runtime::equal(&self.tunnel_id, &other.tunnel_id)
            && runtime::equal(&self.server_description, &other.server_description)
            && runtime::equal(&self.authorization, &other.authorization)
            && runtime::equal(&self.headers, &other.headers)
            && runtime::equal(&self.allowed_tools, &other.allowed_tools)
            && runtime::equal(&self.require_approval, &other.require_approval)
            && runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.defer_loading, &other.defer_loading)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpTool",
        &[
            runtime::Member::constant("type", "mcp"),
            runtime::Member::required("server_label"),
            runtime::Member::optional("server_url"),
            runtime::Member::optional("connector_id"),
            runtime::Member::optional("tunnel_id"),
            runtime::Member::optional("server_description"),
            runtime::Member::optional("authorization"),
            runtime::Member::optional("headers"),
            runtime::Member::optional("allowed_tools"),
            runtime::Member::optional("require_approval"),
            runtime::Member::optional("allowed_callers"),
            runtime::Member::optional("defer_loading"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            server_label: runtime::Json::empty(),
            server_url: None,
            connector_id: None,
            tunnel_id: None,
            server_description: None,
            authorization: None,
            headers: None,
            allowed_tools: None,
            require_approval: None,
            allowed_callers: None,
            defer_loading: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.server_label, value),
            2 => runtime::Json::take(&mut self.server_url, value),
            3 => runtime::Json::take(&mut self.connector_id, value),
            4 => runtime::Json::take(&mut self.tunnel_id, value),
            5 => runtime::Json::take(&mut self.server_description, value),
            6 => runtime::Json::take(&mut self.authorization, value),
            7 => runtime::Json::take(&mut self.headers, value),
            8 => runtime::Json::take(&mut self.allowed_tools, value),
            9 => runtime::Json::take(&mut self.require_approval, value),
            10 => runtime::Json::take(&mut self.allowed_callers, value),
            11 => runtime::Json::take(&mut self.defer_loading, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.server_label),
            2 => runtime::Json::shape(&self.server_url),
            3 => runtime::Json::shape(&self.connector_id),
            4 => runtime::Json::shape(&self.tunnel_id),
            5 => runtime::Json::shape(&self.server_description),
            6 => runtime::Json::shape(&self.authorization),
            7 => runtime::Json::shape(&self.headers),
            8 => runtime::Json::shape(&self.allowed_tools),
            9 => runtime::Json::shape(&self.require_approval),
            10 => runtime::Json::shape(&self.allowed_callers),
            11 => runtime::Json::shape(&self.defer_loading),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A service that OpenAI connects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpConnector {
    /// `connector_dropbox`
    ConnectorDropbox,
    /// `connector_gmail`
    ConnectorGmail,
    /// `connector_googlecalendar`
    ConnectorGooglecalendar,
    /// `connector_googledrive`
    ConnectorGoogledrive,
    /// `connector_microsoftteams`
    ConnectorMicrosoftteams,
    /// `connector_outlookcalendar`
    ConnectorOutlookcalendar,
    /// `connector_outlookemail`
    ConnectorOutlookemail,
    /// `connector_sharepoint`
    ConnectorSharepoint,
    /// A value that the document does not name.
    Other(String),
}

impl McpConnector {
    const VALUES: &'static [&'static str] = &[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConnectorDropbox => "connector_dropbox",
            Self::ConnectorGmail => "connector_gmail",
            Self::ConnectorGooglecalendar => "connector_googlecalendar",
            Self::ConnectorGoogledrive => "connector_googledrive",
            Self::ConnectorMicrosoftteams => "connector_microsoftteams",
            Self::ConnectorOutlookcalendar => "connector_outlookcalendar",
            Self::ConnectorOutlookemail => "connector_outlookemail",
            Self::ConnectorSharepoint => "connector_sharepoint",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for McpConnector {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::ConnectorDropbox,
            1 => Self::ConnectorGmail,
            2 => Self::ConnectorGooglecalendar,
            3 => Self::ConnectorGoogledrive,
            4 => Self::ConnectorMicrosoftteams,
            5 => Self::ConnectorOutlookcalendar,
            6 => Self::ConnectorOutlookemail,
            7 => Self::ConnectorSharepoint,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for McpConnector {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for McpConnector {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for McpConnector {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for McpConnector {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for McpConnector {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpConnector {
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

/// Which of the server's tools the model may use.
#[derive(Debug)]
#[non_exhaustive]
pub enum McpAllowedTools {
    /// Those of these names.
    Names(Vec<String>),
    /// Some of a server's tools.
    Filter(McpToolFilter),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl McpAllowedTools {
    /// [`McpToolFilter::new`] as this form.
    #[inline]
    pub fn filter() -> Self {
        Self::Filter(McpToolFilter::new())
    }
}

impl From<McpToolFilter> for McpAllowedTools {
    #[inline]
    fn from(value: McpToolFilter) -> Self {
        Self::Filter(value)
    }
}

impl From<Vec<String>> for McpAllowedTools {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Names(value)
    }
}

impl From<&Vec<String>> for McpAllowedTools {
    #[inline]
    fn from(value: &Vec<String>) -> Self {
        Self::Names(runtime::copied(value))
    }
}

impl From<&[String]> for McpAllowedTools {
    #[inline]
    fn from(value: &[String]) -> Self {
        Self::Names(value.to_vec())
    }
}

impl<const N: usize> From<[String; N]> for McpAllowedTools {
    #[inline]
    fn from(value: [String; N]) -> Self {
        Self::Names(value.into())
    }
}

impl<const N: usize> From<&[String; N]> for McpAllowedTools {
    #[inline]
    fn from(value: &[String; N]) -> Self {
        Self::Names(value.to_vec())
    }
}

impl From<Vec<&str>> for McpAllowedTools {
    #[inline]
    fn from(value: Vec<&str>) -> Self {
        Self::Names(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&Vec<&str>> for McpAllowedTools {
    #[inline]
    fn from(value: &Vec<&str>) -> Self {
        Self::Names(value.iter().copied().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for McpAllowedTools {
    #[inline]
    fn from(value: &[&str]) -> Self {
        Self::Names(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<[&str; N]> for McpAllowedTools {
    #[inline]
    fn from(value: [&str; N]) -> Self {
        Self::Names(value.iter().copied().map(str::to_owned).collect())
    }
}

impl<const N: usize> From<&[&str; N]> for McpAllowedTools {
    #[inline]
    fn from(value: &[&str; N]) -> Self {
        Self::Names(value.iter().copied().map(str::to_owned).collect())
    }
}

impl Clone for McpAllowedTools {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Names(form) => Self::Names(runtime::copied(form)),
            Self::Filter(form) => Self::Filter(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for McpAllowedTools {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Names(one), Self::Names(other)) => runtime::equal(one, other),
            (Self::Filter(one), Self::Filter(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for McpAllowedTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpAllowedTools {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpAllowedTools {
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
            Self::Filter(form) => runtime::Json::shape(form),
            Self::Names(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for McpAllowedTools {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[],
                },
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
            0 => Self::Filter(runtime::Json::empty()),
            1 => Self::Names(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Filter(form) => runtime::Json::take(form, value),
            Self::Names(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Some of a server's tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpToolFilter {
    /// Those of these names.
    pub tool_names: Option<Vec<String>>,
    /// Those that only read, as the server says of them, or only those that do more.
    pub read_only: Option<bool>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for McpToolFilter {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl McpToolFilter {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of these names.
    #[must_use]
    #[inline]
    pub fn tool_names(
        mut self,
        tool_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.tool_names,
            tool_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Those that only read, as the server says of them, or only those that do more.
    #[must_use]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
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

impl Clone for McpToolFilter {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            tool_names: runtime::copied(&self.tool_names),
            read_only: self.read_only,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpToolFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.tool_names, &other.tool_names)
            && runtime::equal(&self.read_only, &other.read_only)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpToolFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpToolFilter {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpToolFilter",
        &[
            runtime::Member::optional("tool_names"),
            runtime::Member::optional("read_only"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            tool_names: None,
            read_only: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.tool_names, value),
            1 => runtime::Json::take(&mut self.read_only, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.tool_names),
            1 => runtime::Json::shape(&self.read_only),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Which calls wait until you approve of them; all do, unless it says more.
#[derive(Debug)]
#[non_exhaustive]
pub enum McpApproval {
    /// Whether all calls wait, or none does.
    Policy(McpApprovalPolicy),
    /// Which calls wait, and which do not.
    Filter(Box<McpApprovalFilter>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl McpApproval {
    /// [`McpApprovalFilter::new`] as this form.
    #[inline]
    pub fn filter() -> Self {
        Self::Filter(Box::new(McpApprovalFilter::new()))
    }
}

impl From<McpApprovalFilter> for McpApproval {
    #[inline]
    fn from(value: McpApprovalFilter) -> Self {
        Self::Filter(Box::new(value))
    }
}

impl From<McpApprovalPolicy> for McpApproval {
    #[inline]
    fn from(value: McpApprovalPolicy) -> Self {
        Self::Policy(value)
    }
}

impl From<&str> for McpApproval {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Policy(value.into())
    }
}

impl From<String> for McpApproval {
    #[inline]
    fn from(value: String) -> Self {
        Self::Policy(value.into())
    }
}

impl Clone for McpApproval {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Policy(form) => Self::Policy(runtime::copied(form)),
            Self::Filter(form) => Self::Filter(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for McpApproval {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Policy(one), Self::Policy(other)) => runtime::equal(one, other),
            (Self::Filter(one), Self::Filter(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for McpApproval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApproval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpApproval {
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
            Self::Filter(form) => runtime::Json::shape(form),
            Self::Policy(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for McpApproval {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &[],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
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
            0 => Self::Filter(runtime::Json::empty()),
            1 => Self::Policy(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Filter(form) => runtime::Json::take(form, value),
            Self::Policy(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Whether all calls wait, or none does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum McpApprovalPolicy {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that the document does not name.
    Other(String),
}

impl McpApprovalPolicy {
    const VALUES: &'static [&'static str] = &["always", "never"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::Never => "never",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for McpApprovalPolicy {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Always,
            1 => Self::Never,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for McpApprovalPolicy {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for McpApprovalPolicy {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for McpApprovalPolicy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for McpApprovalPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpApprovalPolicy {
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

/// Which calls wait, and which do not.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpApprovalFilter {
    /// The tools whose calls wait.
    pub always: Option<McpToolFilter>,
    /// The tools whose calls do not wait.
    pub never: Option<McpToolFilter>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for McpApprovalFilter {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl McpApprovalFilter {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tools whose calls wait.
    #[must_use]
    #[inline]
    pub fn always(mut self, always: McpToolFilter) -> Self {
        runtime::set(&mut self.always, always);
        self
    }

    /// The tools whose calls do not wait.
    #[must_use]
    #[inline]
    pub fn never(mut self, never: McpToolFilter) -> Self {
        runtime::set(&mut self.never, never);
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

impl Clone for McpApprovalFilter {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            always: runtime::copied(&self.always),
            never: runtime::copied(&self.never),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpApprovalFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.always, &other.always)
            && runtime::equal(&self.never, &other.never)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpApprovalFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpApprovalFilter {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpApprovalFilter",
        &[
            runtime::Member::optional("always"),
            runtime::Member::optional("never"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            always: None,
            never: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.always, value),
            1 => runtime::Json::take(&mut self.never, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.always),
            1 => runtime::Json::shape(&self.never),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Uses a computer by its screen, keyboard and mouse; what it does is carried out by you.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ComputerTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ComputerTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "computer";
}

impl ComputerTool {
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

impl Clone for ComputerTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerTool",
        &[runtime::Member::constant("type", "computer")],
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

/// Uses a computer by its screen, keyboard and mouse. Replaced by `computer`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerUsePreviewTool {
    /// What kind of computer it is.
    pub environment: ComputerEnvironment,
    /// The width of the screen, in pixels.
    pub display_width: u32,
    /// The height of the screen, in pixels.
    pub display_height: u32,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ComputerUsePreviewTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "computer_use_preview";
}

impl ComputerUsePreviewTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        environment: impl Into<ComputerEnvironment>,
        display_width: u32,
        display_height: u32,
    ) -> Self {
        Self {
            environment: environment.into(),
            display_width,
            display_height,
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

impl Clone for ComputerUsePreviewTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            environment: runtime::copied(&self.environment),
            display_width: self.display_width,
            display_height: self.display_height,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerUsePreviewTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.environment, &other.environment)
            && runtime::equal(&self.display_width, &other.display_width)
            && runtime::equal(&self.display_height, &other.display_height)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerUsePreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerUsePreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerUsePreviewTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerUsePreviewTool",
        &[
            runtime::Member::constant("type", "computer_use_preview"),
            runtime::Member::required("environment"),
            runtime::Member::required("display_width"),
            runtime::Member::required("display_height"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            environment: runtime::Json::empty(),
            display_width: runtime::Json::empty(),
            display_height: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.environment, value),
            2 => runtime::Json::take(&mut self.display_width, value),
            3 => runtime::Json::take(&mut self.display_height, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.environment),
            2 => runtime::Json::shape(&self.display_width),
            3 => runtime::Json::shape(&self.display_height),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What kind of computer it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputerEnvironment {
    /// `browser`
    Browser,
    /// `windows`
    Windows,
    /// `mac`
    Mac,
    /// `linux`
    Linux,
    /// `ubuntu`
    Ubuntu,
    /// A value that the document does not name.
    Other(String),
}

impl ComputerEnvironment {
    const VALUES: &'static [&'static str] = &["browser", "windows", "mac", "linux", "ubuntu"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Browser => "browser",
            Self::Windows => "windows",
            Self::Mac => "mac",
            Self::Linux => "linux",
            Self::Ubuntu => "ubuntu",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ComputerEnvironment {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Browser,
            1 => Self::Windows,
            2 => Self::Mac,
            3 => Self::Linux,
            4 => Self::Ubuntu,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ComputerEnvironment {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ComputerEnvironment {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ComputerEnvironment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ComputerEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ComputerEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerEnvironment {
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

/// Runs commands in a shell.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellTool {
    /// Where the commands of a shell run.
    pub environment: Option<ShellEnvironment>,
    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ShellTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ShellTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "shell";
}

impl ShellTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the commands of a shell run.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<ShellEnvironment>) -> Self {
        runtime::set(&mut self.environment, environment.into());
        self
    }

    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for ShellTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            environment: runtime::copied(&self.environment),
            allowed_callers: runtime::copied(&self.allowed_callers),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.environment, &other.environment)
            && runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellTool",
        &[
            runtime::Member::constant("type", "shell"),
            runtime::Member::optional("environment"),
            runtime::Member::optional("allowed_callers"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            environment: None,
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.environment, value),
            2 => runtime::Json::take(&mut self.allowed_callers, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.environment),
            2 => runtime::Json::shape(&self.allowed_callers),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where the commands of a shell run.
#[derive(Debug)]
#[non_exhaustive]
pub enum ShellEnvironment {
    /// A container that is made for the request.
    ContainerAuto(Box<AutoShellContainer>),
    /// A computer of yours: you run the commands, and send what they gave.
    Local(LocalShellEnvironment),
    /// A container that exists already.
    ContainerReference(ContainerReference),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ShellEnvironment {
    /// [`AutoShellContainer::new`] as this form.
    #[inline]
    pub fn container_auto() -> Self {
        Self::ContainerAuto(Box::new(AutoShellContainer::new()))
    }

    /// [`LocalShellEnvironment::new`] as this form.
    #[inline]
    pub fn local() -> Self {
        Self::Local(LocalShellEnvironment::new())
    }

    /// [`ContainerReference::new`] as this form.
    #[inline]
    pub fn container_reference(container_id: impl Into<String>) -> Self {
        Self::ContainerReference(ContainerReference::new(container_id))
    }
}

impl From<ContainerReference> for ShellEnvironment {
    #[inline]
    fn from(value: ContainerReference) -> Self {
        Self::ContainerReference(value)
    }
}

impl From<AutoShellContainer> for ShellEnvironment {
    #[inline]
    fn from(value: AutoShellContainer) -> Self {
        Self::ContainerAuto(Box::new(value))
    }
}

impl From<LocalShellEnvironment> for ShellEnvironment {
    #[inline]
    fn from(value: LocalShellEnvironment) -> Self {
        Self::Local(value)
    }
}

impl Clone for ShellEnvironment {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::ContainerAuto(form) => Self::ContainerAuto(runtime::copied(form)),
            Self::Local(form) => Self::Local(runtime::copied(form)),
            Self::ContainerReference(form) => Self::ContainerReference(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ShellEnvironment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::ContainerAuto(one), Self::ContainerAuto(other)) => runtime::equal(one, other),
            (Self::Local(one), Self::Local(other)) => runtime::equal(one, other),
            (Self::ContainerReference(one), Self::ContainerReference(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ShellEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellEnvironment {
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
            Self::ContainerReference(form) => runtime::Json::shape(form),
            Self::ContainerAuto(form) => runtime::Json::shape(form),
            Self::Local(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ShellEnvironment {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["container_reference"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["container_id"],
                    constants: &[("type", runtime::Scalar::Text("container_reference"))],
                },
            },
runtime::UnionForm {
                tags: &["container_auto"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("container_auto"))],
                },
            },
runtime::UnionForm {
                tags: &["local"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("local"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ContainerReference(runtime::Json::empty()),
            1 => Self::ContainerAuto(runtime::Json::empty()),
            2 => Self::Local(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ContainerReference(form) => runtime::Json::take(form, value),
            Self::ContainerAuto(form) => runtime::Json::take(form, value),
            Self::Local(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A container that is made for the request.
#[derive(Debug)]
#[non_exhaustive]
pub struct AutoShellContainer {
    /// The ids of uploaded files that the code can read, at most 50.
    ///
    /// Bounds: at most 50 items.
    pub file_ids: Option<Vec<String>>,
    /// How much memory a container has.
    pub memory_limit: Option<ContainerMemoryLimit>,
    /// What a container reaches in the network.
    pub network_policy: Option<ContainerNetworkPolicy>,
    /// The skills that it has, at most 200.
    ///
    /// Bounds: at most 200 items.
    pub skills: Option<Vec<ContainerSkill>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for AutoShellContainer {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl AutoShellContainer {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the environment.
    pub const TYPE: &'static str = "container_auto";
}

impl AutoShellContainer {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ids of uploaded files that the code can read, at most 50.
    ///
    /// Bounds: at most 50 items.
    #[must_use]
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(&mut self.file_ids, file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How much memory a container has.
    #[must_use]
    #[inline]
    pub fn memory_limit(
        mut self,
        memory_limit: impl Into<ContainerMemoryLimit>,
    ) -> Self {
        runtime::set(&mut self.memory_limit, memory_limit.into());
        self
    }

    /// What a container reaches in the network.
    #[must_use]
    #[inline]
    pub fn network_policy(
        mut self,
        network_policy: impl Into<ContainerNetworkPolicy>,
    ) -> Self {
        runtime::set(&mut self.network_policy, network_policy.into());
        self
    }

    /// The skills that it has, at most 200.
    ///
    /// Bounds: at most 200 items.
    #[must_use]
    #[inline]
    pub fn skills(
        mut self,
        skills: impl IntoIterator<Item = impl Into<ContainerSkill>>,
    ) -> Self {
        runtime::set(&mut self.skills, skills.into_iter().map(Into::into).collect());
        self
    }

    /// Adds one to [`Self::skills`](Self#structfield.skills).
    #[must_use]
    #[inline]
    pub fn skill(mut self, skill: impl Into<ContainerSkill>) -> Self {
        self.skills.get_or_insert_default().push(skill.into());
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

impl Clone for AutoShellContainer {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_ids: runtime::copied(&self.file_ids),
            memory_limit: runtime::copied(&self.memory_limit),
            network_policy: runtime::copied(&self.network_policy),
            skills: runtime::copied(&self.skills),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AutoShellContainer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_ids, &other.file_ids)
            && runtime::equal(&self.memory_limit, &other.memory_limit)
            && runtime::equal(&self.network_policy, &other.network_policy)
            && runtime::equal(&self.skills, &other.skills)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AutoShellContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AutoShellContainer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AutoShellContainer {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AutoShellContainer",
        &[
            runtime::Member::optional("file_ids"),
            runtime::Member::optional("memory_limit"),
            runtime::Member::optional("network_policy"),
            runtime::Member::constant("type", "container_auto"),
            runtime::Member::optional("skills"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_ids: None,
            memory_limit: None,
            network_policy: None,
            skills: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_ids, value),
            1 => runtime::Json::take(&mut self.memory_limit, value),
            2 => runtime::Json::take(&mut self.network_policy, value),
            4 => runtime::Json::take(&mut self.skills, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_ids),
            1 => runtime::Json::shape(&self.memory_limit),
            2 => runtime::Json::shape(&self.network_policy),
            4 => runtime::Json::shape(&self.skills),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A computer of yours: you run the commands, and send what they gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalShellEnvironment {
    /// The skills that it has, at most 200.
    ///
    /// Bounds: at most 200 items.
    pub skills: Option<Vec<LocalSkill>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for LocalShellEnvironment {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl LocalShellEnvironment {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the environment.
    pub const TYPE: &'static str = "local";
}

impl LocalShellEnvironment {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The skills that it has, at most 200.
    ///
    /// Bounds: at most 200 items.
    #[must_use]
    #[inline]
    pub fn skills(mut self, skills: impl IntoIterator<Item = LocalSkill>) -> Self {
        runtime::set(&mut self.skills, skills.into_iter().collect());
        self
    }

    /// Adds one to [`Self::skills`](Self#structfield.skills).
    #[must_use]
    #[inline]
    pub fn skill(mut self, skill: LocalSkill) -> Self {
        self.skills.get_or_insert_default().push(skill);
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

impl Clone for LocalShellEnvironment {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            skills: runtime::copied(&self.skills),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalShellEnvironment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.skills, &other.skills)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalShellEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalShellEnvironment {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalShellEnvironment",
        &[
            runtime::Member::constant("type", "local"),
            runtime::Member::optional("skills"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            skills: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.skills, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.skills),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A container that exists already.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContainerReference {
    /// The id of the container.
    pub container_id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ContainerReference {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the environment.
    pub const TYPE: &'static str = "container_reference";
}

impl ContainerReference {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(container_id: impl Into<String>) -> Self {
        Self {
            container_id: container_id.into(),
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

impl Clone for ContainerReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            container_id: runtime::copied(&self.container_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContainerReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.container_id, &other.container_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContainerReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContainerReference",
        &[
            runtime::Member::constant("type", "container_reference"),
            runtime::Member::required("container_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            container_id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.container_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.container_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A skill, by its id, or itself.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContainerSkill {
    /// A skill that was uploaded.
    SkillReference(SkillReference),
    /// A skill that the request carries.
    Inline(InlineSkill),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ContainerSkill {
    /// [`SkillReference::new`] as this form.
    #[inline]
    pub fn skill_reference(skill_id: impl Into<String>) -> Self {
        Self::SkillReference(SkillReference::new(skill_id))
    }

    /// [`InlineSkill::new`] as this form.
    #[inline]
    pub fn inline(
        name: impl Into<String>,
        description: impl Into<String>,
        source: InlineSkillSource,
    ) -> Self {
        Self::Inline(InlineSkill::new(name, description, source))
    }
}

impl From<InlineSkill> for ContainerSkill {
    #[inline]
    fn from(value: InlineSkill) -> Self {
        Self::Inline(value)
    }
}

impl From<SkillReference> for ContainerSkill {
    #[inline]
    fn from(value: SkillReference) -> Self {
        Self::SkillReference(value)
    }
}

impl Clone for ContainerSkill {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::SkillReference(form) => Self::SkillReference(runtime::copied(form)),
            Self::Inline(form) => Self::Inline(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ContainerSkill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::SkillReference(one), Self::SkillReference(other)) => runtime::equal(one, other),
            (Self::Inline(one), Self::Inline(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ContainerSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerSkill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerSkill {
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
            Self::Inline(form) => runtime::Json::shape(form),
            Self::SkillReference(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ContainerSkill {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["inline"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["name", "description", "source"],
                    constants: &[("type", runtime::Scalar::Text("inline"))],
                },
            },
runtime::UnionForm {
                tags: &["skill_reference"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["skill_id"],
                    constants: &[("type", runtime::Scalar::Text("skill_reference"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Inline(runtime::Json::empty()),
            1 => Self::SkillReference(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Inline(form) => runtime::Json::take(form, value),
            Self::SkillReference(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A skill that was uploaded.
#[derive(Debug)]
#[non_exhaustive]
pub struct SkillReference {
    /// The id of the skill.
    ///
    /// Bounds: 1 to 64 characters.
    pub skill_id: String,
    /// Its version, a number or `latest`; unless it is given, the one that the skill says.
    pub version: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl SkillReference {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this skill.
    pub const TYPE: &'static str = "skill_reference";
}

impl SkillReference {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(skill_id: impl Into<String>) -> Self {
        Self {
            skill_id: skill_id.into(),
            version: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Its version, a number or `latest`; unless it is given, the one that the skill says.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        runtime::set(&mut self.version, version.into());
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

impl Clone for SkillReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            skill_id: runtime::copied(&self.skill_id),
            version: runtime::copied(&self.version),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SkillReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.skill_id, &other.skill_id)
            && runtime::equal(&self.version, &other.version)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SkillReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SkillReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SkillReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SkillReference",
        &[
            runtime::Member::constant("type", "skill_reference"),
            runtime::Member::required("skill_id"),
            runtime::Member::optional("version"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            skill_id: runtime::Json::empty(),
            version: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.skill_id, value),
            2 => runtime::Json::take(&mut self.version, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.skill_id),
            2 => runtime::Json::shape(&self.version),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A skill that the request carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct InlineSkill {
    /// The name of the skill.
    pub name: String,
    /// What the skill is for, for the model to know when to use it.
    pub description: String,
    /// The files of a skill.
    pub source: InlineSkillSource,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl InlineSkill {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this skill.
    pub const TYPE: &'static str = "inline";
}

impl InlineSkill {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        source: InlineSkillSource,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            source,
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

impl Clone for InlineSkill {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            source: runtime::copied(&self.source),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InlineSkill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.source, &other.source)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InlineSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InlineSkill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InlineSkill {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InlineSkill",
        &[
            runtime::Member::constant("type", "inline"),
            runtime::Member::required("name"),
            runtime::Member::required("description"),
            runtime::Member::required("source"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: runtime::Json::empty(),
            source: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.name, value),
            2 => runtime::Json::take(&mut self.description, value),
            3 => runtime::Json::take(&mut self.source, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.name),
            2 => runtime::Json::shape(&self.description),
            3 => runtime::Json::shape(&self.source),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The files of a skill.
#[derive(Debug)]
#[non_exhaustive]
pub struct InlineSkillSource {
    /// The files as an archive, in base64.
    ///
    /// Bounds: at least 1 characters.
    pub data: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl InlineSkillSource {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the source.
    pub const TYPE: &'static str = "base64";
    /// What the member `media_type` always is. It is always sent.
    ///
    /// The media type of the source.
    pub const MEDIA_TYPE: &'static str = "application/zip";
}

impl InlineSkillSource {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
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

impl Clone for InlineSkillSource {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            data: runtime::copied(&self.data),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InlineSkillSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.data, &other.data)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InlineSkillSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InlineSkillSource {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InlineSkillSource {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InlineSkillSource",
        &[
            runtime::Member::constant("type", "base64"),
            runtime::Member::constant("media_type", "application/zip"),
            runtime::Member::required("data"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            data: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            2 => runtime::Json::take(&mut self.data, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            2 => runtime::Json::shape(&self.data),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A skill on your computer.
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalSkill {
    /// The name of the skill.
    pub name: String,
    /// What the skill is for, for the model to know when to use it.
    pub description: String,
    /// The folder that has it.
    pub path: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl LocalSkill {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            path: path.into(),
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

impl Clone for LocalSkill {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            description: runtime::copied(&self.description),
            path: runtime::copied(&self.path),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalSkill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.path, &other.path)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalSkill {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalSkill {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalSkill",
        &[
            runtime::Member::required("name"),
            runtime::Member::required("description"),
            runtime::Member::required("path"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            description: runtime::Json::empty(),
            path: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.description, value),
            2 => runtime::Json::take(&mut self.path, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.description),
            2 => runtime::Json::shape(&self.path),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Has you run commands in your shell. Replaced by `shell`.
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalShellTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for LocalShellTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl LocalShellTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "local_shell";
}

impl LocalShellTool {
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

impl Clone for LocalShellTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalShellTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalShellTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalShellTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalShellTool",
        &[runtime::Member::constant("type", "local_shell")],
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

/// Has you create, change and delete files, by patches.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchTool {
    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    pub allowed_callers: Option<Vec<ToolCallerKind>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ApplyPatchTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ApplyPatchTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "apply_patch";
}

impl ApplyPatchTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who may call the tool; the model alone, unless it says more.
    ///
    /// Bounds: at least 1 items.
    #[must_use]
    #[inline]
    pub fn allowed_callers(
        mut self,
        allowed_callers: impl IntoIterator<Item = impl Into<ToolCallerKind>>,
    ) -> Self {
        runtime::set(
            &mut self.allowed_callers,
            allowed_callers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Adds one to [`Self::allowed_callers`](Self#structfield.allowed_callers).
    #[must_use]
    #[inline]
    pub fn allowed_caller(mut self, allowed_caller: impl Into<ToolCallerKind>) -> Self {
        self.allowed_callers.get_or_insert_default().push(allowed_caller.into());
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

impl Clone for ApplyPatchTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            allowed_callers: runtime::copied(&self.allowed_callers),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.allowed_callers, &other.allowed_callers)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchTool",
        &[
            runtime::Member::constant("type", "apply_patch"),
            runtime::Member::optional("allowed_callers"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            allowed_callers: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.allowed_callers, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.allowed_callers),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Finds tools that are loaded late, when the model needs them.
#[derive(Debug)]
#[non_exhaustive]
pub struct ToolSearchTool {
    /// Who searches for tools: the server, or the client, which is you.
    pub execution: Option<ToolSearchExecution>,
    /// What the search finds, for the model, if you do the searching.
    pub description: Option<String>,
    /// The parameters of the search, as a JSON Schema of an object, if you do the searching.
    pub parameters: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ToolSearchTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ToolSearchTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "tool_search";
}

impl ToolSearchTool {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        runtime::set(&mut self.execution, execution.into());
        self
    }

    /// What the search finds, for the model, if you do the searching.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// The parameters of the search, as a JSON Schema of an object, if you do the searching.
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

impl Clone for ToolSearchTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            execution: runtime::copied(&self.execution),
            description: runtime::copied(&self.description),
            parameters: runtime::copied(&self.parameters),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ToolSearchTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.execution, &other.execution)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.parameters, &other.parameters)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ToolSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolSearchTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ToolSearchTool",
        &[
            runtime::Member::constant("type", "tool_search"),
            runtime::Member::optional("execution"),
            runtime::Member::optional("description"),
            runtime::Member::optional("parameters"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            execution: None,
            description: None,
            parameters: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.execution, value),
            2 => runtime::Json::take(&mut self.description, value),
            3 => runtime::Json::take(&mut self.parameters, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.execution),
            2 => runtime::Json::shape(&self.description),
            3 => runtime::Json::shape(&self.parameters),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Who searches for tools: the server, or the client, which is you.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolSearchExecution {
    /// `server`
    Server,
    /// `client`
    Client,
    /// A value that the document does not name.
    Other(String),
}

impl ToolSearchExecution {
    const VALUES: &'static [&'static str] = &["server", "client"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ToolSearchExecution {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Server,
            1 => Self::Client,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ToolSearchExecution {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ToolSearchExecution {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ToolSearchExecution {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ToolSearchExecution {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchExecution {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolSearchExecution {
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

/// Lets the model write programs that call the other tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ProgrammaticToolCallingTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ProgrammaticToolCallingTool {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ProgrammaticToolCallingTool {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this tool.
    pub const TYPE: &'static str = "programmatic_tool_calling";
}

impl ProgrammaticToolCallingTool {
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

impl Clone for ProgrammaticToolCallingTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ProgrammaticToolCallingTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ProgrammaticToolCallingTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgrammaticToolCallingTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ProgrammaticToolCallingTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ProgrammaticToolCallingTool",
        &[
            runtime::Member::constant("type", "programmatic_tool_calling"),
        ],
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

/// Something that a model is given: a message, a call, the result of a call, and the like.
///
/// What a model answered with can be given to it again.
#[derive(Debug)]
#[non_exhaustive]
pub enum InputItem {
    /// A message, whoever says it.
    Message(Box<InputMessage>),
    /// A message that the model wrote.
    OutputMessage(OutputMessage),
    /// A call of a function of yours.
    FunctionCall(Box<FunctionCall>),
    /// What a function gave.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// What the model thought, as far as it is told.
    Reasoning(ReasoningItem),
    /// A call of a custom tool.
    CustomToolCall(Box<CustomToolCall>),
    /// What a custom tool gave.
    CustomToolCallOutput(Box<CustomToolCallOutput>),
    /// A search of the web, or a look at a page.
    WebSearchCall(Box<WebSearchCall>),
    /// A search of the files of vector stores.
    FileSearchCall(FileSearchCall),
    /// Code that the model runs.
    CodeInterpreterCall(CodeInterpreterCall),
    /// An image that the model has made.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// The tools that an MCP server has.
    McpListTools(McpToolList),
    /// A call of an MCP server that waits for your approval.
    McpApprovalRequest(McpApprovalRequest),
    /// Says whether a call of an MCP server may be made.
    McpApprovalResponse(McpApprovalResponse),
    /// A call of a tool of an MCP server.
    McpCall(Box<McpCall>),
    /// Something to be done on a computer.
    ComputerCall(Box<ComputerCall>),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(Box<ShellCallOutput>),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(Box<LocalShellCall>),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(Box<ApplyPatchCallOutput>),
    /// A search for tools.
    ToolSearchCall(Box<ToolSearchCall>),
    /// The tools that a search found.
    ToolSearchOutput(ToolSearchOutput),
    /// Tools that there are from here on.
    AdditionalTools(AdditionalTools),
    /// A program that the model wrote to call tools.
    Program(ProgramItem),
    /// What a program gave.
    ProgramOutput(ProgramOutput),
    /// All that came before, in a short form that the server alone can read.
    Compaction(CompactionItem),
    /// Has what came before compacted. It is the last item of a request.
    CompactionTrigger(CompactionTrigger),
    /// Changes how the model answers, from here on.
    ConfigurationUpdate(Box<ConfigurationUpdate>),
    /// An item that the server keeps, by its id.
    ItemReference(ItemReference),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl InputItem {
    /// [`InputMessage::new`] as this form.
    #[inline]
    pub fn message(
        role: impl Into<MessageRole>,
        content: impl Into<InputMessageContent>,
    ) -> Self {
        Self::Message(Box::new(InputMessage::new(role, content)))
    }

    /// [`OutputMessage::new`] as this form.
    #[inline]
    pub fn output_message(content: impl runtime::IntoList<OutputContent>) -> Self {
        Self::OutputMessage(OutputMessage::new(content))
    }

    /// [`FunctionCall::new`] as this form.
    #[inline]
    pub fn function_call(
        call_id: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self::FunctionCall(Box::new(FunctionCall::new(call_id, name, arguments)))
    }

    /// [`FunctionCallOutput::new`] as this form.
    #[inline]
    pub fn function_call_output(
        call_id: impl Into<String>,
        output: impl Into<ToolOutput>,
    ) -> Self {
        Self::FunctionCallOutput(Box::new(FunctionCallOutput::new(call_id, output)))
    }

    /// [`ReasoningItem::new`] as this form.
    #[inline]
    pub fn reasoning() -> Self {
        Self::Reasoning(ReasoningItem::new())
    }

    /// [`CustomToolCall::new`] as this form.
    #[inline]
    pub fn custom_tool_call(
        call_id: impl Into<String>,
        name: impl Into<String>,
        input: impl Into<String>,
    ) -> Self {
        Self::CustomToolCall(Box::new(CustomToolCall::new(call_id, name, input)))
    }

    /// [`CustomToolCallOutput::new`] as this form.
    #[inline]
    pub fn custom_tool_call_output(
        call_id: impl Into<String>,
        output: impl Into<ToolOutput>,
    ) -> Self {
        Self::CustomToolCallOutput(Box::new(CustomToolCallOutput::new(call_id, output)))
    }

    /// [`WebSearchCall::new`] as this form.
    #[inline]
    pub fn web_search_call() -> Self {
        Self::WebSearchCall(Box::new(WebSearchCall::new()))
    }

    /// [`FileSearchCall::new`] as this form.
    #[inline]
    pub fn file_search_call() -> Self {
        Self::FileSearchCall(FileSearchCall::new())
    }

    /// [`CodeInterpreterCall::new`] as this form.
    #[inline]
    pub fn code_interpreter_call() -> Self {
        Self::CodeInterpreterCall(CodeInterpreterCall::new())
    }

    /// [`ImageGenerationCall::new`] as this form.
    #[inline]
    pub fn image_generation_call() -> Self {
        Self::ImageGenerationCall(Box::new(ImageGenerationCall::new()))
    }

    /// [`McpToolList::new`] as this form.
    #[inline]
    pub fn mcp_list_tools(
        server_label: impl Into<String>,
        tools: impl IntoIterator<Item = McpServerTool>,
    ) -> Self {
        Self::McpListTools(McpToolList::new(server_label, tools))
    }

    /// [`McpApprovalRequest::new`] as this form.
    #[inline]
    pub fn mcp_approval_request(
        id: impl Into<String>,
        server_label: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self::McpApprovalRequest(
            McpApprovalRequest::new(id, server_label, name, arguments),
        )
    }

    /// [`McpApprovalResponse::new`] as this form.
    #[inline]
    pub fn mcp_approval_response(
        approval_request_id: impl Into<String>,
        approve: bool,
    ) -> Self {
        Self::McpApprovalResponse(McpApprovalResponse::new(approval_request_id, approve))
    }

    /// [`McpCall::new`] as this form.
    #[inline]
    pub fn mcp_call(
        server_label: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self::McpCall(Box::new(McpCall::new(server_label, name, arguments)))
    }

    /// [`ComputerCall::new`] as this form.
    #[inline]
    pub fn computer_call(call_id: impl Into<String>) -> Self {
        Self::ComputerCall(Box::new(ComputerCall::new(call_id)))
    }

    /// [`ComputerCallOutput::new`] as this form.
    #[inline]
    pub fn computer_call_output(
        call_id: impl Into<String>,
        output: ComputerScreenshot,
    ) -> Self {
        Self::ComputerCallOutput(Box::new(ComputerCallOutput::new(call_id, output)))
    }

    /// [`ShellCall::new`] as this form.
    #[inline]
    pub fn shell_call(call_id: impl Into<String>, action: ShellAction) -> Self {
        Self::ShellCall(Box::new(ShellCall::new(call_id, action)))
    }

    /// [`ShellCallOutput::new`] as this form.
    #[inline]
    pub fn shell_call_output(
        call_id: impl Into<String>,
        output: impl IntoIterator<Item = ShellOutput>,
    ) -> Self {
        Self::ShellCallOutput(Box::new(ShellCallOutput::new(call_id, output)))
    }

    /// [`LocalShellCall::new`] as this form.
    #[deprecated]
    #[inline]
    pub fn local_shell_call(
        call_id: impl Into<String>,
        action: LocalShellAction,
    ) -> Self {
        Self::LocalShellCall(Box::new(LocalShellCall::new(call_id, action)))
    }

    /// [`LocalShellCallOutput::new`] as this form.
    #[deprecated]
    #[inline]
    pub fn local_shell_call_output(
        id: impl Into<String>,
        output: impl Into<String>,
    ) -> Self {
        Self::LocalShellCallOutput(LocalShellCallOutput::new(id, output))
    }

    /// [`ApplyPatchCall::new`] as this form.
    #[inline]
    pub fn apply_patch_call(
        call_id: impl Into<String>,
        operation: impl Into<ApplyPatchOperation>,
    ) -> Self {
        Self::ApplyPatchCall(Box::new(ApplyPatchCall::new(call_id, operation)))
    }

    /// [`ApplyPatchCallOutput::new`] as this form.
    #[inline]
    pub fn apply_patch_call_output(
        call_id: impl Into<String>,
        status: impl Into<ItemStatus>,
    ) -> Self {
        Self::ApplyPatchCallOutput(Box::new(ApplyPatchCallOutput::new(call_id, status)))
    }

    /// [`ToolSearchCall::new`] as this form.
    #[inline]
    pub fn tool_search_call(arguments: impl Into<serde_json::Value>) -> Self {
        Self::ToolSearchCall(Box::new(ToolSearchCall::new(arguments)))
    }

    /// [`ToolSearchOutput::new`] as this form.
    #[inline]
    pub fn tool_search_output(tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        Self::ToolSearchOutput(ToolSearchOutput::new(tools))
    }

    /// [`AdditionalTools::new`] as this form.
    #[inline]
    pub fn additional_tools(
        role: impl Into<MessageRole>,
        tools: impl IntoIterator<Item = impl Into<Tool>>,
    ) -> Self {
        Self::AdditionalTools(AdditionalTools::new(role, tools))
    }

    /// [`ProgramItem::new`] as this form.
    #[inline]
    pub fn program(
        call_id: impl Into<String>,
        code: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> Self {
        Self::Program(ProgramItem::new(call_id, code, fingerprint))
    }

    /// [`ProgramOutput::new`] as this form.
    #[inline]
    pub fn program_output(
        call_id: impl Into<String>,
        result: impl Into<String>,
    ) -> Self {
        Self::ProgramOutput(ProgramOutput::new(call_id, result))
    }

    /// [`CompactionItem::new`] as this form.
    #[inline]
    pub fn compaction(encrypted_content: impl Into<String>) -> Self {
        Self::Compaction(CompactionItem::new(encrypted_content))
    }

    /// [`CompactionTrigger::new`] as this form.
    #[inline]
    pub fn compaction_trigger() -> Self {
        Self::CompactionTrigger(CompactionTrigger::new())
    }

    /// [`ConfigurationUpdate::new`] as this form.
    #[inline]
    pub fn configuration_update() -> Self {
        Self::ConfigurationUpdate(Box::new(ConfigurationUpdate::new()))
    }

    /// [`ItemReference::new`] as this form.
    #[inline]
    pub fn item_reference(id: impl Into<String>) -> Self {
        Self::ItemReference(ItemReference::new(id))
    }
}

impl From<McpApprovalRequest> for InputItem {
    #[inline]
    fn from(value: McpApprovalRequest) -> Self {
        Self::McpApprovalRequest(value)
    }
}

impl From<FunctionCall> for InputItem {
    #[inline]
    fn from(value: FunctionCall) -> Self {
        Self::FunctionCall(Box::new(value))
    }
}

impl From<CustomToolCall> for InputItem {
    #[inline]
    fn from(value: CustomToolCall) -> Self {
        Self::CustomToolCall(Box::new(value))
    }
}

impl From<McpCall> for InputItem {
    #[inline]
    fn from(value: McpCall) -> Self {
        Self::McpCall(Box::new(value))
    }
}

impl From<ProgramItem> for InputItem {
    #[inline]
    fn from(value: ProgramItem) -> Self {
        Self::Program(value)
    }
}

impl From<OutputMessage> for InputItem {
    #[inline]
    fn from(value: OutputMessage) -> Self {
        Self::OutputMessage(value)
    }
}

impl From<CustomToolCallOutput> for InputItem {
    #[inline]
    fn from(value: CustomToolCallOutput) -> Self {
        Self::CustomToolCallOutput(Box::new(value))
    }
}

impl From<McpToolList> for InputItem {
    #[inline]
    fn from(value: McpToolList) -> Self {
        Self::McpListTools(value)
    }
}

impl From<McpApprovalResponse> for InputItem {
    #[inline]
    fn from(value: McpApprovalResponse) -> Self {
        Self::McpApprovalResponse(value)
    }
}

impl From<ComputerCallOutput> for InputItem {
    #[inline]
    fn from(value: ComputerCallOutput) -> Self {
        Self::ComputerCallOutput(Box::new(value))
    }
}

impl From<ShellCall> for InputItem {
    #[inline]
    fn from(value: ShellCall) -> Self {
        Self::ShellCall(Box::new(value))
    }
}

impl From<ShellCallOutput> for InputItem {
    #[inline]
    fn from(value: ShellCallOutput) -> Self {
        Self::ShellCallOutput(Box::new(value))
    }
}

impl From<LocalShellCall> for InputItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(Box::new(value))
    }
}

impl From<LocalShellCallOutput> for InputItem {
    #[inline]
    fn from(value: LocalShellCallOutput) -> Self {
        Self::LocalShellCallOutput(value)
    }
}

impl From<ApplyPatchCall> for InputItem {
    #[inline]
    fn from(value: ApplyPatchCall) -> Self {
        Self::ApplyPatchCall(Box::new(value))
    }
}

impl From<ApplyPatchCallOutput> for InputItem {
    #[inline]
    fn from(value: ApplyPatchCallOutput) -> Self {
        Self::ApplyPatchCallOutput(Box::new(value))
    }
}

impl From<AdditionalTools> for InputItem {
    #[inline]
    fn from(value: AdditionalTools) -> Self {
        Self::AdditionalTools(value)
    }
}

impl From<ProgramOutput> for InputItem {
    #[inline]
    fn from(value: ProgramOutput) -> Self {
        Self::ProgramOutput(value)
    }
}

impl From<InputMessage> for InputItem {
    #[inline]
    fn from(value: InputMessage) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<FunctionCallOutput> for InputItem {
    #[inline]
    fn from(value: FunctionCallOutput) -> Self {
        Self::FunctionCallOutput(Box::new(value))
    }
}

impl From<ComputerCall> for InputItem {
    #[inline]
    fn from(value: ComputerCall) -> Self {
        Self::ComputerCall(Box::new(value))
    }
}

impl From<ToolSearchCall> for InputItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(Box::new(value))
    }
}

impl From<ToolSearchOutput> for InputItem {
    #[inline]
    fn from(value: ToolSearchOutput) -> Self {
        Self::ToolSearchOutput(value)
    }
}

impl From<CompactionItem> for InputItem {
    #[inline]
    fn from(value: CompactionItem) -> Self {
        Self::Compaction(value)
    }
}

impl From<ItemReference> for InputItem {
    #[inline]
    fn from(value: ItemReference) -> Self {
        Self::ItemReference(value)
    }
}

impl From<ReasoningItem> for InputItem {
    #[inline]
    fn from(value: ReasoningItem) -> Self {
        Self::Reasoning(value)
    }
}

impl From<WebSearchCall> for InputItem {
    #[inline]
    fn from(value: WebSearchCall) -> Self {
        Self::WebSearchCall(Box::new(value))
    }
}

impl From<FileSearchCall> for InputItem {
    #[inline]
    fn from(value: FileSearchCall) -> Self {
        Self::FileSearchCall(value)
    }
}

impl From<CodeInterpreterCall> for InputItem {
    #[inline]
    fn from(value: CodeInterpreterCall) -> Self {
        Self::CodeInterpreterCall(value)
    }
}

impl From<ImageGenerationCall> for InputItem {
    #[inline]
    fn from(value: ImageGenerationCall) -> Self {
        Self::ImageGenerationCall(Box::new(value))
    }
}

impl From<CompactionTrigger> for InputItem {
    #[inline]
    fn from(value: CompactionTrigger) -> Self {
        Self::CompactionTrigger(value)
    }
}

impl From<ConfigurationUpdate> for InputItem {
    #[inline]
    fn from(value: ConfigurationUpdate) -> Self {
        Self::ConfigurationUpdate(Box::new(value))
    }
}

impl Clone for InputItem {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Message(form) => Self::Message(runtime::copied(form)),
            Self::OutputMessage(form) => Self::OutputMessage(runtime::copied(form)),
            Self::FunctionCall(form) => Self::FunctionCall(runtime::copied(form)),
            Self::FunctionCallOutput(form) => Self::FunctionCallOutput(runtime::copied(form)),
            Self::Reasoning(form) => Self::Reasoning(runtime::copied(form)),
            Self::CustomToolCall(form) => Self::CustomToolCall(runtime::copied(form)),
            Self::CustomToolCallOutput(form) => Self::CustomToolCallOutput(runtime::copied(form)),
            Self::WebSearchCall(form) => Self::WebSearchCall(runtime::copied(form)),
            Self::FileSearchCall(form) => Self::FileSearchCall(runtime::copied(form)),
            Self::CodeInterpreterCall(form) => Self::CodeInterpreterCall(runtime::copied(form)),
            Self::ImageGenerationCall(form) => Self::ImageGenerationCall(runtime::copied(form)),
            Self::McpListTools(form) => Self::McpListTools(runtime::copied(form)),
            Self::McpApprovalRequest(form) => Self::McpApprovalRequest(runtime::copied(form)),
            Self::McpApprovalResponse(form) => Self::McpApprovalResponse(runtime::copied(form)),
            Self::McpCall(form) => Self::McpCall(runtime::copied(form)),
            Self::ComputerCall(form) => Self::ComputerCall(runtime::copied(form)),
            Self::ComputerCallOutput(form) => Self::ComputerCallOutput(runtime::copied(form)),
            Self::ShellCall(form) => Self::ShellCall(runtime::copied(form)),
            Self::ShellCallOutput(form) => Self::ShellCallOutput(runtime::copied(form)),
            Self::LocalShellCall(form) => Self::LocalShellCall(runtime::copied(form)),
            Self::LocalShellCallOutput(form) => Self::LocalShellCallOutput(runtime::copied(form)),
            Self::ApplyPatchCall(form) => Self::ApplyPatchCall(runtime::copied(form)),
            Self::ApplyPatchCallOutput(form) => Self::ApplyPatchCallOutput(runtime::copied(form)),
            Self::ToolSearchCall(form) => Self::ToolSearchCall(runtime::copied(form)),
            Self::ToolSearchOutput(form) => Self::ToolSearchOutput(runtime::copied(form)),
            Self::AdditionalTools(form) => Self::AdditionalTools(runtime::copied(form)),
            Self::Program(form) => Self::Program(runtime::copied(form)),
            Self::ProgramOutput(form) => Self::ProgramOutput(runtime::copied(form)),
            Self::Compaction(form) => Self::Compaction(runtime::copied(form)),
            Self::CompactionTrigger(form) => Self::CompactionTrigger(runtime::copied(form)),
            Self::ConfigurationUpdate(form) => Self::ConfigurationUpdate(runtime::copied(form)),
            Self::ItemReference(form) => Self::ItemReference(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for InputItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Message(one), Self::Message(other)) => runtime::equal(one, other),
            (Self::OutputMessage(one), Self::OutputMessage(other)) => runtime::equal(one, other),
            (Self::FunctionCall(one), Self::FunctionCall(other)) => runtime::equal(one, other),
            (Self::FunctionCallOutput(one), Self::FunctionCallOutput(other)) => runtime::equal(one, other),
            (Self::Reasoning(one), Self::Reasoning(other)) => runtime::equal(one, other),
            (Self::CustomToolCall(one), Self::CustomToolCall(other)) => runtime::equal(one, other),
            (Self::CustomToolCallOutput(one), Self::CustomToolCallOutput(other)) => runtime::equal(one, other),
            (Self::WebSearchCall(one), Self::WebSearchCall(other)) => runtime::equal(one, other),
            (Self::FileSearchCall(one), Self::FileSearchCall(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCall(one), Self::CodeInterpreterCall(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCall(one), Self::ImageGenerationCall(other)) => runtime::equal(one, other),
            (Self::McpListTools(one), Self::McpListTools(other)) => runtime::equal(one, other),
            (Self::McpApprovalRequest(one), Self::McpApprovalRequest(other)) => runtime::equal(one, other),
            (Self::McpApprovalResponse(one), Self::McpApprovalResponse(other)) => runtime::equal(one, other),
            (Self::McpCall(one), Self::McpCall(other)) => runtime::equal(one, other),
            (Self::ComputerCall(one), Self::ComputerCall(other)) => runtime::equal(one, other),
            (Self::ComputerCallOutput(one), Self::ComputerCallOutput(other)) => runtime::equal(one, other),
            (Self::ShellCall(one), Self::ShellCall(other)) => runtime::equal(one, other),
            (Self::ShellCallOutput(one), Self::ShellCallOutput(other)) => runtime::equal(one, other),
            (Self::LocalShellCall(one), Self::LocalShellCall(other)) => runtime::equal(one, other),
            (Self::LocalShellCallOutput(one), Self::LocalShellCallOutput(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCall(one), Self::ApplyPatchCall(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCallOutput(one), Self::ApplyPatchCallOutput(other)) => runtime::equal(one, other),
            (Self::ToolSearchCall(one), Self::ToolSearchCall(other)) => runtime::equal(one, other),
            (Self::ToolSearchOutput(one), Self::ToolSearchOutput(other)) => runtime::equal(one, other),
            (Self::AdditionalTools(one), Self::AdditionalTools(other)) => runtime::equal(one, other),
            (Self::Program(one), Self::Program(other)) => runtime::equal(one, other),
            (Self::ProgramOutput(one), Self::ProgramOutput(other)) => runtime::equal(one, other),
            (Self::Compaction(one), Self::Compaction(other)) => runtime::equal(one, other),
            (Self::CompactionTrigger(one), Self::CompactionTrigger(other)) => runtime::equal(one, other),
            (Self::ConfigurationUpdate(one), Self::ConfigurationUpdate(other)) => runtime::equal(one, other),
            (Self::ItemReference(one), Self::ItemReference(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for InputItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputItem {
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
            Self::McpApprovalRequest(form) => runtime::Json::shape(form),
            Self::FunctionCall(form) => runtime::Json::shape(form),
            Self::CustomToolCall(form) => runtime::Json::shape(form),
            Self::McpCall(form) => runtime::Json::shape(form),
            Self::Program(form) => runtime::Json::shape(form),
            Self::OutputMessage(form) => runtime::Json::shape(form),
            Self::CustomToolCallOutput(form) => runtime::Json::shape(form),
            Self::McpListTools(form) => runtime::Json::shape(form),
            Self::McpApprovalResponse(form) => runtime::Json::shape(form),
            Self::ComputerCallOutput(form) => runtime::Json::shape(form),
            Self::ShellCall(form) => runtime::Json::shape(form),
            Self::ShellCallOutput(form) => runtime::Json::shape(form),
            Self::LocalShellCall(form) => runtime::Json::shape(form),
            Self::LocalShellCallOutput(form) => runtime::Json::shape(form),
            Self::ApplyPatchCall(form) => runtime::Json::shape(form),
            Self::ApplyPatchCallOutput(form) => runtime::Json::shape(form),
            Self::AdditionalTools(form) => runtime::Json::shape(form),
            Self::ProgramOutput(form) => runtime::Json::shape(form),
            Self::Message(form) => runtime::Json::shape(form),
            Self::FunctionCallOutput(form) => runtime::Json::shape(form),
            Self::ComputerCall(form) => runtime::Json::shape(form),
            Self::ToolSearchCall(form) => runtime::Json::shape(form),
            Self::ToolSearchOutput(form) => runtime::Json::shape(form),
            Self::Compaction(form) => runtime::Json::shape(form),
            Self::ItemReference(form) => runtime::Json::shape(form),
            Self::Reasoning(form) => runtime::Json::shape(form),
            Self::WebSearchCall(form) => runtime::Json::shape(form),
            Self::FileSearchCall(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCall(form) => runtime::Json::shape(form),
            Self::ImageGenerationCall(form) => runtime::Json::shape(form),
            Self::CompactionTrigger(form) => runtime::Json::shape(form),
            Self::ConfigurationUpdate(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for InputItem {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["mcp_approval_request"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_request"))],
                },
            },
runtime::UnionForm {
                tags: &["function_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("function_call"))],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "input"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_call"))],
                },
            },
runtime::UnionForm {
                tags: &["program"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "code", "fingerprint"],
                    constants: &[("type", runtime::Scalar::Text("program"))],
                },
            },
runtime::UnionForm {
                tags: &["message"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["content"],
                    constants: &[
                        ("type", runtime::Scalar::Text("message")),
                        ("role", runtime::Scalar::Text("assistant")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_list_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "tools"],
                    constants: &[("type", runtime::Scalar::Text("mcp_list_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_approval_response"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["approval_request_id", "approve"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_response"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("computer_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "output"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "operation"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "status"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["additional_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["role", "tools"],
                    constants: &[("type", runtime::Scalar::Text("additional_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["program_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "result"],
                    constants: &[("type", runtime::Scalar::Text("program_output"))],
                },
            },
runtime::UnionForm {
                tags: &["message"],
                untagged: true,
                look: runtime::Look::Object {
                    required: &["role", "content"],
                    constants: &[],
                },
            },
runtime::UnionForm {
                tags: &["function_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["output"],
                    constants: &[("type", runtime::Scalar::Text("function_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id"],
                    constants: &[("type", runtime::Scalar::Text("computer_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["arguments"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["tools"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_output"))],
                },
            },
runtime::UnionForm {
                tags: &["compaction"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["encrypted_content"],
                    constants: &[("type", runtime::Scalar::Text("compaction"))],
                },
            },
runtime::UnionForm {
                tags: &["item_reference"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id"],
                    constants: &[("type", runtime::Scalar::Text("item_reference"))],
                },
            },
runtime::UnionForm {
                tags: &["reasoning"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("reasoning"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["file_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("file_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["code_interpreter_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("code_interpreter_call"))],
                },
            },
runtime::UnionForm {
                tags: &["image_generation_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("image_generation_call"))],
                },
            },
runtime::UnionForm {
                tags: &["compaction_trigger"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("compaction_trigger"))],
                },
            },
runtime::UnionForm {
                tags: &["configuration_update"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("configuration_update"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::McpApprovalRequest(runtime::Json::empty()),
            1 => Self::FunctionCall(runtime::Json::empty()),
            2 => Self::CustomToolCall(runtime::Json::empty()),
            3 => Self::McpCall(runtime::Json::empty()),
            4 => Self::Program(runtime::Json::empty()),
            5 => Self::OutputMessage(runtime::Json::empty()),
            6 => Self::CustomToolCallOutput(runtime::Json::empty()),
            7 => Self::McpListTools(runtime::Json::empty()),
            8 => Self::McpApprovalResponse(runtime::Json::empty()),
            9 => Self::ComputerCallOutput(runtime::Json::empty()),
            10 => Self::ShellCall(runtime::Json::empty()),
            11 => Self::ShellCallOutput(runtime::Json::empty()),
            12 => Self::LocalShellCall(runtime::Json::empty()),
            13 => Self::LocalShellCallOutput(runtime::Json::empty()),
            14 => Self::ApplyPatchCall(runtime::Json::empty()),
            15 => Self::ApplyPatchCallOutput(runtime::Json::empty()),
            16 => Self::AdditionalTools(runtime::Json::empty()),
            17 => Self::ProgramOutput(runtime::Json::empty()),
            18 => Self::Message(runtime::Json::empty()),
            19 => Self::FunctionCallOutput(runtime::Json::empty()),
            20 => Self::ComputerCall(runtime::Json::empty()),
            21 => Self::ToolSearchCall(runtime::Json::empty()),
            22 => Self::ToolSearchOutput(runtime::Json::empty()),
            23 => Self::Compaction(runtime::Json::empty()),
            24 => Self::ItemReference(runtime::Json::empty()),
            25 => Self::Reasoning(runtime::Json::empty()),
            26 => Self::WebSearchCall(runtime::Json::empty()),
            27 => Self::FileSearchCall(runtime::Json::empty()),
            28 => Self::CodeInterpreterCall(runtime::Json::empty()),
            29 => Self::ImageGenerationCall(runtime::Json::empty()),
            30 => Self::CompactionTrigger(runtime::Json::empty()),
            31 => Self::ConfigurationUpdate(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::McpApprovalRequest(form) => runtime::Json::take(form, value),
            Self::FunctionCall(form) => runtime::Json::take(form, value),
            Self::CustomToolCall(form) => runtime::Json::take(form, value),
            Self::McpCall(form) => runtime::Json::take(form, value),
            Self::Program(form) => runtime::Json::take(form, value),
            Self::OutputMessage(form) => runtime::Json::take(form, value),
            Self::CustomToolCallOutput(form) => runtime::Json::take(form, value),
            Self::McpListTools(form) => runtime::Json::take(form, value),
            Self::McpApprovalResponse(form) => runtime::Json::take(form, value),
            Self::ComputerCallOutput(form) => runtime::Json::take(form, value),
            Self::ShellCall(form) => runtime::Json::take(form, value),
            Self::ShellCallOutput(form) => runtime::Json::take(form, value),
            Self::LocalShellCall(form) => runtime::Json::take(form, value),
            Self::LocalShellCallOutput(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCall(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCallOutput(form) => runtime::Json::take(form, value),
            Self::AdditionalTools(form) => runtime::Json::take(form, value),
            Self::ProgramOutput(form) => runtime::Json::take(form, value),
            Self::Message(form) => runtime::Json::take(form, value),
            Self::FunctionCallOutput(form) => runtime::Json::take(form, value),
            Self::ComputerCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchOutput(form) => runtime::Json::take(form, value),
            Self::Compaction(form) => runtime::Json::take(form, value),
            Self::ItemReference(form) => runtime::Json::take(form, value),
            Self::Reasoning(form) => runtime::Json::take(form, value),
            Self::WebSearchCall(form) => runtime::Json::take(form, value),
            Self::FileSearchCall(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCall(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCall(form) => runtime::Json::take(form, value),
            Self::CompactionTrigger(form) => runtime::Json::take(form, value),
            Self::ConfigurationUpdate(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A message, whoever says it.
///
/// That of a developer or of the system comes before that of a user.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputMessage {
    /// Who says something.
    ///
    /// Requests know the first four.
    pub role: MessageRole,
    /// A text, or parts of several kinds.
    pub content: InputMessageContent,
    /// The kind of this item; it is a message without it, too.
    ///
    /// The only value is `message`.
    pub type_: Option<String>,
    /// The id of the item, where it is kept.
    pub id: Option<String>,
    /// What a message of the model is: said along the way, or the final answer.
    ///
    /// Newer models want it back with their messages.
    pub phase: Option<MessagePhase>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl InputMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        role: impl Into<MessageRole>,
        content: impl Into<InputMessageContent>,
    ) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            type_: None,
            id: None,
            phase: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The kind of this item; it is a message without it, too.
    ///
    /// The only value is `message`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        runtime::set(&mut self.type_, type_.into());
        self
    }

    /// The id of the item, where it is kept.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// What a message of the model is: said along the way, or the final answer.
    #[must_use]
    #[inline]
    pub fn phase(mut self, phase: impl Into<MessagePhase>) -> Self {
        runtime::set(&mut self.phase, phase.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for InputMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            role: runtime::copied(&self.role),
            content: runtime::copied(&self.content),
            type_: runtime::copied(&self.type_),
            id: runtime::copied(&self.id),
            phase: runtime::copied(&self.phase),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.phase, &other.phase)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputMessage",
        &[
            runtime::Member::required("role"),
            runtime::Member::required("content"),
            runtime::Member::optional("type"),
            runtime::Member::optional("id"),
            runtime::Member::optional("phase"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            role: runtime::Json::empty(),
            content: runtime::Json::empty(),
            type_: None,
            id: None,
            phase: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.role, value),
            1 => runtime::Json::take(&mut self.content, value),
            2 => runtime::Json::take(&mut self.type_, value),
            3 => runtime::Json::take(&mut self.id, value),
            4 => runtime::Json::take(&mut self.phase, value),
            5 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.role),
            1 => runtime::Json::shape(&self.content),
            2 => runtime::Json::shape(&self.type_),
            3 => runtime::Json::shape(&self.id),
            4 => runtime::Json::shape(&self.phase),
            5 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Who says something.
///
/// Requests know the first four.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageRole {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// `developer`
    Developer,
    /// `tool`
    Tool,
    /// `critic`
    Critic,
    /// `discriminator`
    Discriminator,
    /// `unknown`
    Unknown,
    /// A value that the document does not name.
    Other(String),
}

impl MessageRole {
    const VALUES: &'static [&'static str] = &[
        "user",
        "assistant",
        "system",
        "developer",
        "tool",
        "critic",
        "discriminator",
        "unknown",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::System => "system",
            Self::Developer => "developer",
            Self::Tool => "tool",
            Self::Critic => "critic",
            Self::Discriminator => "discriminator",
            Self::Unknown => "unknown",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for MessageRole {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::User,
            1 => Self::Assistant,
            2 => Self::System,
            3 => Self::Developer,
            4 => Self::Tool,
            5 => Self::Critic,
            6 => Self::Discriminator,
            7 => Self::Unknown,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for MessageRole {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for MessageRole {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for MessageRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for MessageRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MessageRole {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MessageRole {
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

/// A text, or parts of several kinds.
#[derive(Debug)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// A text.
    Text(String),
    /// Parts, in their order.
    Parts(Vec<InputContent>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<&str> for InputMessageContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for InputMessageContent {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for InputMessageContent {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<InputContent>> for InputMessageContent {
    #[inline]
    fn from(value: Vec<InputContent>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<InputContent>> for InputMessageContent {
    #[inline]
    fn from(value: &Vec<InputContent>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[InputContent]> for InputMessageContent {
    #[inline]
    fn from(value: &[InputContent]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[InputContent; N]> for InputMessageContent {
    #[inline]
    fn from(value: [InputContent; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[InputContent; N]> for InputMessageContent {
    #[inline]
    fn from(value: &[InputContent; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for InputMessageContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for InputMessageContent {
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

impl serde::Serialize for InputMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputMessageContent {
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

impl runtime::Union for InputMessageContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
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

/// A part of a message.
///
/// Requests know texts, images and files of the input, and texts and refusals of the output;
/// the others are in what is kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum InputContent {
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(Box<InputFile>),
    /// A recording that the model is given. Few models understand it.
    InputAudio(InputAudio),
    /// A text that the model wrote.
    OutputText(OutputText),
    /// The words in which the model refused.
    Refusal(OutputRefusal),
    /// A text, whoever it is of.
    Text(PlainText),
    /// A piece of a summary of the model's reasoning.
    SummaryText(SummaryText),
    /// A piece of the model's reasoning.
    ReasoningText(ReasoningText),
    /// What a screen shows, as an image.
    ComputerScreenshot(ComputerScreenshot),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl InputContent {
    /// [`InputText::new`] as this form.
    #[inline]
    pub fn input_text(text: impl Into<String>) -> Self {
        Self::InputText(InputText::new(text))
    }

    /// [`InputImage::new`] as this form.
    #[inline]
    pub fn input_image() -> Self {
        Self::InputImage(InputImage::new())
    }

    /// [`InputFile::new`] as this form.
    #[inline]
    pub fn input_file() -> Self {
        Self::InputFile(Box::new(InputFile::new()))
    }

    /// [`InputAudio::new`] as this form.
    #[inline]
    pub fn input_audio(input_audio: ChatInputAudio) -> Self {
        Self::InputAudio(InputAudio::new(input_audio))
    }

    /// [`OutputText::new`] as this form.
    #[inline]
    pub fn output_text(text: impl Into<String>) -> Self {
        Self::OutputText(OutputText::new(text))
    }

    /// [`OutputRefusal::new`] as this form.
    #[inline]
    pub fn refusal(refusal: impl Into<String>) -> Self {
        Self::Refusal(OutputRefusal::new(refusal))
    }

    /// [`PlainText::new`] as this form.
    #[inline]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(PlainText::new(text))
    }

    /// [`SummaryText::new`] as this form.
    #[inline]
    pub fn summary_text(text: impl Into<String>) -> Self {
        Self::SummaryText(SummaryText::new(text))
    }

    /// [`ReasoningText::new`] as this form.
    #[inline]
    pub fn reasoning_text(text: impl Into<String>) -> Self {
        Self::ReasoningText(ReasoningText::new(text))
    }

    /// [`ComputerScreenshot::new`] as this form.
    #[inline]
    pub fn computer_screenshot() -> Self {
        Self::ComputerScreenshot(ComputerScreenshot::new())
    }
}

impl From<&str> for InputContent {
    #[inline]
    fn from(text: &str) -> Self {
        Self::input_text(text)
    }
}

impl From<String> for InputContent {
    #[inline]
    fn from(text: String) -> Self {
        Self::input_text(text)
    }
}

impl From<&String> for InputContent {
    #[inline]
    fn from(text: &String) -> Self {
        Self::input_text(text)
    }
}

impl From<InputText> for InputContent {
    #[inline]
    fn from(value: InputText) -> Self {
        Self::InputText(value)
    }
}

impl From<InputAudio> for InputContent {
    #[inline]
    fn from(value: InputAudio) -> Self {
        Self::InputAudio(value)
    }
}

impl From<OutputText> for InputContent {
    #[inline]
    fn from(value: OutputText) -> Self {
        Self::OutputText(value)
    }
}

impl From<OutputRefusal> for InputContent {
    #[inline]
    fn from(value: OutputRefusal) -> Self {
        Self::Refusal(value)
    }
}

impl From<PlainText> for InputContent {
    #[inline]
    fn from(value: PlainText) -> Self {
        Self::Text(value)
    }
}

impl From<SummaryText> for InputContent {
    #[inline]
    fn from(value: SummaryText) -> Self {
        Self::SummaryText(value)
    }
}

impl From<ReasoningText> for InputContent {
    #[inline]
    fn from(value: ReasoningText) -> Self {
        Self::ReasoningText(value)
    }
}

impl From<InputImage> for InputContent {
    #[inline]
    fn from(value: InputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<InputFile> for InputContent {
    #[inline]
    fn from(value: InputFile) -> Self {
        Self::InputFile(Box::new(value))
    }
}

impl From<ComputerScreenshot> for InputContent {
    #[inline]
    fn from(value: ComputerScreenshot) -> Self {
        Self::ComputerScreenshot(value)
    }
}

impl Clone for InputContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::InputText(form) => Self::InputText(runtime::copied(form)),
            Self::InputImage(form) => Self::InputImage(runtime::copied(form)),
            Self::InputFile(form) => Self::InputFile(runtime::copied(form)),
            Self::InputAudio(form) => Self::InputAudio(runtime::copied(form)),
            Self::OutputText(form) => Self::OutputText(runtime::copied(form)),
            Self::Refusal(form) => Self::Refusal(runtime::copied(form)),
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::SummaryText(form) => Self::SummaryText(runtime::copied(form)),
            Self::ReasoningText(form) => Self::ReasoningText(runtime::copied(form)),
            Self::ComputerScreenshot(form) => Self::ComputerScreenshot(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for InputContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::InputText(one), Self::InputText(other)) => runtime::equal(one, other),
            (Self::InputImage(one), Self::InputImage(other)) => runtime::equal(one, other),
            (Self::InputFile(one), Self::InputFile(other)) => runtime::equal(one, other),
            (Self::InputAudio(one), Self::InputAudio(other)) => runtime::equal(one, other),
            (Self::OutputText(one), Self::OutputText(other)) => runtime::equal(one, other),
            (Self::Refusal(one), Self::Refusal(other)) => runtime::equal(one, other),
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::SummaryText(one), Self::SummaryText(other)) => runtime::equal(one, other),
            (Self::ReasoningText(one), Self::ReasoningText(other)) => runtime::equal(one, other),
            (Self::ComputerScreenshot(one), Self::ComputerScreenshot(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for InputContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputContent {
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
            Self::InputText(form) => runtime::Json::shape(form),
            Self::InputAudio(form) => runtime::Json::shape(form),
            Self::OutputText(form) => runtime::Json::shape(form),
            Self::Refusal(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::SummaryText(form) => runtime::Json::shape(form),
            Self::ReasoningText(form) => runtime::Json::shape(form),
            Self::InputImage(form) => runtime::Json::shape(form),
            Self::InputFile(form) => runtime::Json::shape(form),
            Self::ComputerScreenshot(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for InputContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["input_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("input_text"))],
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
                tags: &["output_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("output_text"))],
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
runtime::UnionForm {
                tags: &["text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("text"))],
                },
            },
runtime::UnionForm {
                tags: &["summary_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("summary_text"))],
                },
            },
runtime::UnionForm {
                tags: &["reasoning_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("reasoning_text"))],
                },
            },
runtime::UnionForm {
                tags: &["input_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_image"))],
                },
            },
runtime::UnionForm {
                tags: &["input_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_file"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_screenshot"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("computer_screenshot"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::InputText(runtime::Json::empty()),
            1 => Self::InputAudio(runtime::Json::empty()),
            2 => Self::OutputText(runtime::Json::empty()),
            3 => Self::Refusal(runtime::Json::empty()),
            4 => Self::Text(runtime::Json::empty()),
            5 => Self::SummaryText(runtime::Json::empty()),
            6 => Self::ReasoningText(runtime::Json::empty()),
            7 => Self::InputImage(runtime::Json::empty()),
            8 => Self::InputFile(runtime::Json::empty()),
            9 => Self::ComputerScreenshot(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::InputText(form) => runtime::Json::take(form, value),
            Self::InputAudio(form) => runtime::Json::take(form, value),
            Self::OutputText(form) => runtime::Json::take(form, value),
            Self::Refusal(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::SummaryText(form) => runtime::Json::take(form, value),
            Self::ReasoningText(form) => runtime::Json::take(form, value),
            Self::InputImage(form) => runtime::Json::take(form, value),
            Self::InputFile(form) => runtime::Json::take(form, value),
            Self::ComputerScreenshot(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A text that the model is given.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputText {
    /// The text.
    pub text: String,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl InputText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_text";
}

impl InputText {
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

impl Clone for InputText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputText",
        &[
            runtime::Member::constant("type", "input_text"),
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

/// An image that the model is given, by its address or by the id of a file.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputImage {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    pub image_url: Option<String>,
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// How closely the model looks at an image, and so how many tokens it costs.
    ///
    /// Unless it says more, the model decides, which is `auto`. With `original` it gets the image
    /// in its own size.
    pub detail: Option<ImageDetail>,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for InputImage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl InputImage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_image";
}

impl InputImage {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address of the image, or the image itself as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        runtime::set(&mut self.image_url, image_url.into());
        self
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
        self
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ImageDetail>) -> Self {
        runtime::set(&mut self.detail, detail.into());
        self
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

impl Clone for InputImage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            file_id: runtime::copied(&self.file_id),
            detail: runtime::copied(&self.detail),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputImage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.detail, &other.detail)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputImage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputImage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputImage",
        &[
            runtime::Member::constant("type", "input_image"),
            runtime::Member::optional("image_url"),
            runtime::Member::optional("file_id"),
            runtime::Member::optional("detail"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: None,
            file_id: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.image_url, value),
            2 => runtime::Json::take(&mut self.file_id, value),
            3 => runtime::Json::take(&mut self.detail, value),
            4 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.image_url),
            2 => runtime::Json::shape(&self.file_id),
            3 => runtime::Json::shape(&self.detail),
            4 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How closely the model looks at an image, and so how many tokens it costs.
///
/// Unless it says more, the model decides, which is `auto`. With `original` it gets the image
/// in its own size.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageDetail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// `original`
    Original,
    /// A value that the document does not name.
    Other(String),
}

impl ImageDetail {
    const VALUES: &'static [&'static str] = &["auto", "low", "high", "original"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Original => "original",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ImageDetail {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Auto,
            1 => Self::Low,
            2 => Self::High,
            3 => Self::Original,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ImageDetail {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ImageDetail {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ImageDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ImageDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ImageDetail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageDetail {
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

/// A file that the model is given: by its id, by its address, or itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputFile {
    /// The id of an uploaded file.
    pub file_id: Option<String>,
    /// The address of the file.
    pub file_url: Option<String>,
    /// The content of the file, as a `data:` URL in base64.
    pub file_data: Option<String>,
    /// The name of the file, beside `file_data`.
    pub filename: Option<String>,
    /// How closely the model looks at the pages of a file; unless it says more, it decides.
    pub detail: Option<FileDetail>,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for InputFile {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl InputFile {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_file";
}

impl InputFile {
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

    /// The address of the file.
    #[must_use]
    #[inline]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        runtime::set(&mut self.file_url, file_url.into());
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

    /// How closely the model looks at the pages of a file; unless it says more, it decides.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<FileDetail>) -> Self {
        runtime::set(&mut self.detail, detail.into());
        self
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

impl Clone for InputFile {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            file_url: runtime::copied(&self.file_url),
            file_data: runtime::copied(&self.file_data),
            filename: runtime::copied(&self.filename),
            detail: runtime::copied(&self.detail),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputFile {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.file_url, &other.file_url)
            && runtime::equal(&self.file_data, &other.file_data)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.detail, &other.detail)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputFile {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputFile {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputFile",
        &[
            runtime::Member::constant("type", "input_file"),
            runtime::Member::optional("file_id"),
            runtime::Member::optional("file_url"),
            runtime::Member::optional("file_data"),
            runtime::Member::optional("filename"),
            runtime::Member::optional("detail"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: None,
            file_url: None,
            file_data: None,
            filename: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.file_id, value),
            2 => runtime::Json::take(&mut self.file_url, value),
            3 => runtime::Json::take(&mut self.file_data, value),
            4 => runtime::Json::take(&mut self.filename, value),
            5 => runtime::Json::take(&mut self.detail, value),
            6 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.file_id),
            2 => runtime::Json::shape(&self.file_url),
            3 => runtime::Json::shape(&self.file_data),
            4 => runtime::Json::shape(&self.filename),
            5 => runtime::Json::shape(&self.detail),
            6 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How closely the model looks at the pages of a file; unless it says more, it decides.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileDetail {
    /// `auto`
    Auto,
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the document does not name.
    Other(String),
}

impl FileDetail {
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

impl From<&str> for FileDetail {
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

impl From<String> for FileDetail {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for FileDetail {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for FileDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for FileDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for FileDetail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileDetail {
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

/// A recording that the model is given. Few models understand it.
#[derive(Debug)]
#[non_exhaustive]
pub struct InputAudio {
    /// A recording.
    pub input_audio: ChatInputAudio,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl InputAudio {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "input_audio";
}

impl InputAudio {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(input_audio: ChatInputAudio) -> Self {
        Self {
            input_audio,
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

impl Clone for InputAudio {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            input_audio: runtime::copied(&self.input_audio),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for InputAudio {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.input_audio, &other.input_audio)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for InputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for InputAudio {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, InputAudio",
        &[
            runtime::Member::constant("type", "input_audio"),
            runtime::Member::required("input_audio"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            input_audio: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.input_audio, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.input_audio),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text that the model wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutputText {
    /// The text.
    pub text: String,
    /// What stands behind places of the text, such as the pages that a search found.
    pub annotations: Option<Vec<Annotation>>,
    /// The tokens of the text and their probabilities, if they were asked for.
    pub logprobs: Option<Vec<ResponseLogprob>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl OutputText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "output_text";
}

impl OutputText {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            annotations: None,
            logprobs: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What stands behind places of the text, such as the pages that a search found.
    #[must_use]
    #[inline]
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        runtime::set(
            &mut self.annotations,
            annotations.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The tokens of the text and their probabilities, if they were asked for.
    #[must_use]
    #[inline]
    pub fn logprobs(
        mut self,
        logprobs: impl IntoIterator<Item = ResponseLogprob>,
    ) -> Self {
        runtime::set(&mut self.logprobs, logprobs.into_iter().collect());
        self
    }

    /// Adds one to [`Self::annotations`](Self#structfield.annotations).
    #[must_use]
    #[inline]
    pub fn annotation(mut self, annotation: impl Into<Annotation>) -> Self {
        self.annotations.get_or_insert_default().push(annotation.into());
        self
    }

    /// Adds one to [`Self::logprobs`](Self#structfield.logprobs).
    #[must_use]
    #[inline]
    pub fn logprob(mut self, logprob: ResponseLogprob) -> Self {
        self.logprobs.get_or_insert_default().push(logprob);
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

impl Clone for OutputText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            annotations: runtime::copied(&self.annotations),
            logprobs: runtime::copied(&self.logprobs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for OutputText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.annotations, &other.annotations)
            && runtime::equal(&self.logprobs, &other.logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for OutputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OutputText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, OutputText",
        &[
            runtime::Member::constant("type", "output_text"),
            runtime::Member::required("text"),
            runtime::Member::optional("annotations"),
            runtime::Member::optional("logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            annotations: None,
            logprobs: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            2 => runtime::Json::take(&mut self.annotations, value),
            3 => runtime::Json::take(&mut self.logprobs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            2 => runtime::Json::shape(&self.annotations),
            3 => runtime::Json::shape(&self.logprobs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What stands behind a place of a text.
#[derive(Debug)]
#[non_exhaustive]
pub enum Annotation {
    /// A page of the web that a place of the text rests on.
    UrlCitation(UrlCitation),
    /// A file that the text rests on.
    FileCitation(FileCitation),
    /// A file in a container that the text tells of.
    ContainerFileCitation(ContainerFileCitation),
    /// A file that came of the work.
    FilePath(FilePathAnnotation),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl Annotation {
    /// [`UrlCitation::new`] as this form.
    #[inline]
    pub fn url_citation(url: impl Into<String>) -> Self {
        Self::UrlCitation(UrlCitation::new(url))
    }

    /// [`FileCitation::new`] as this form.
    #[inline]
    pub fn file_citation(file_id: impl Into<String>) -> Self {
        Self::FileCitation(FileCitation::new(file_id))
    }

    /// [`ContainerFileCitation::new`] as this form.
    #[inline]
    pub fn container_file_citation(
        container_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> Self {
        Self::ContainerFileCitation(ContainerFileCitation::new(container_id, file_id))
    }

    /// [`FilePathAnnotation::new`] as this form.
    #[inline]
    pub fn file_path(file_id: impl Into<String>) -> Self {
        Self::FilePath(FilePathAnnotation::new(file_id))
    }
}

impl From<ContainerFileCitation> for Annotation {
    #[inline]
    fn from(value: ContainerFileCitation) -> Self {
        Self::ContainerFileCitation(value)
    }
}

impl From<UrlCitation> for Annotation {
    #[inline]
    fn from(value: UrlCitation) -> Self {
        Self::UrlCitation(value)
    }
}

impl From<FileCitation> for Annotation {
    #[inline]
    fn from(value: FileCitation) -> Self {
        Self::FileCitation(value)
    }
}

impl From<FilePathAnnotation> for Annotation {
    #[inline]
    fn from(value: FilePathAnnotation) -> Self {
        Self::FilePath(value)
    }
}

impl Clone for Annotation {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::UrlCitation(form) => Self::UrlCitation(runtime::copied(form)),
            Self::FileCitation(form) => Self::FileCitation(runtime::copied(form)),
            Self::ContainerFileCitation(form) => Self::ContainerFileCitation(runtime::copied(form)),
            Self::FilePath(form) => Self::FilePath(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for Annotation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::UrlCitation(one), Self::UrlCitation(other)) => runtime::equal(one, other),
            (Self::FileCitation(one), Self::FileCitation(other)) => runtime::equal(one, other),
            (Self::ContainerFileCitation(one), Self::ContainerFileCitation(other)) => runtime::equal(one, other),
            (Self::FilePath(one), Self::FilePath(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for Annotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Annotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for Annotation {
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
            Self::ContainerFileCitation(form) => runtime::Json::shape(form),
            Self::UrlCitation(form) => runtime::Json::shape(form),
            Self::FileCitation(form) => runtime::Json::shape(form),
            Self::FilePath(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for Annotation {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["container_file_citation"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["container_id", "file_id"],
                    constants: &[("type", runtime::Scalar::Text("container_file_citation"))],
                },
            },
runtime::UnionForm {
                tags: &["url_citation"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["url"],
                    constants: &[("type", runtime::Scalar::Text("url_citation"))],
                },
            },
runtime::UnionForm {
                tags: &["file_citation"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["file_id"],
                    constants: &[("type", runtime::Scalar::Text("file_citation"))],
                },
            },
runtime::UnionForm {
                tags: &["file_path"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["file_id"],
                    constants: &[("type", runtime::Scalar::Text("file_path"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ContainerFileCitation(runtime::Json::empty()),
            1 => Self::UrlCitation(runtime::Json::empty()),
            2 => Self::FileCitation(runtime::Json::empty()),
            3 => Self::FilePath(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ContainerFileCitation(form) => runtime::Json::take(form, value),
            Self::UrlCitation(form) => runtime::Json::take(form, value),
            Self::FileCitation(form) => runtime::Json::take(form, value),
            Self::FilePath(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A page of the web that a place of the text rests on.
#[derive(Debug)]
#[non_exhaustive]
pub struct UrlCitation {
    /// The address of the page.
    pub url: String,
    /// The title of the page.
    pub title: Option<String>,
    /// Where the place begins, in characters of the text.
    pub start_index: Option<i64>,
    /// Where the place ends, in characters of the text.
    pub end_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl UrlCitation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this annotation.
    pub const TYPE: &'static str = "url_citation";
}

impl UrlCitation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: None,
            start_index: None,
            end_index: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The title of the page.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        runtime::set(&mut self.title, title.into());
        self
    }

    /// Where the place begins, in characters of the text.
    #[must_use]
    #[inline]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Where the place ends, in characters of the text.
    #[must_use]
    #[inline]
    pub fn end_index(mut self, end_index: i64) -> Self {
        self.end_index = Some(end_index);
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

impl Clone for UrlCitation {
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

impl PartialEq for UrlCitation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.title, &other.title)
            && runtime::equal(&self.start_index, &other.start_index)
            && runtime::equal(&self.end_index, &other.end_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for UrlCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UrlCitation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for UrlCitation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, UrlCitation",
        &[
            runtime::Member::constant("type", "url_citation"),
            runtime::Member::required("url"),
            runtime::Member::optional("title"),
            runtime::Member::optional("start_index"),
            runtime::Member::optional("end_index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            title: None,
            start_index: None,
            end_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.url, value),
            2 => runtime::Json::take(&mut self.title, value),
            3 => runtime::Json::take(&mut self.start_index, value),
            4 => runtime::Json::take(&mut self.end_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.url),
            2 => runtime::Json::shape(&self.title),
            3 => runtime::Json::shape(&self.start_index),
            4 => runtime::Json::shape(&self.end_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file that the text rests on.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileCitation {
    /// The id of the file.
    pub file_id: String,
    /// The name of the file.
    pub filename: Option<String>,
    /// The position of the file among those that were found.
    pub index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FileCitation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this annotation.
    pub const TYPE: &'static str = "file_citation";
}

impl FileCitation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            filename: None,
            index: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        runtime::set(&mut self.filename, filename.into());
        self
    }

    /// The position of the file among those that were found.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
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

impl Clone for FileCitation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            filename: runtime::copied(&self.filename),
            index: self.index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileCitation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileCitation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileCitation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileCitation",
        &[
            runtime::Member::constant("type", "file_citation"),
            runtime::Member::required("file_id"),
            runtime::Member::optional("filename"),
            runtime::Member::optional("index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::Json::empty(),
            filename: None,
            index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.file_id, value),
            2 => runtime::Json::take(&mut self.filename, value),
            3 => runtime::Json::take(&mut self.index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.file_id),
            2 => runtime::Json::shape(&self.filename),
            3 => runtime::Json::shape(&self.index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file in a container that the text tells of.
#[derive(Debug)]
#[non_exhaustive]
pub struct ContainerFileCitation {
    /// The id of the container.
    pub container_id: String,
    /// The id of the file.
    pub file_id: String,
    /// The name of the file.
    pub filename: Option<String>,
    /// Where the place begins, in characters of the text.
    pub start_index: Option<i64>,
    /// Where the place ends, in characters of the text.
    pub end_index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ContainerFileCitation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this annotation.
    pub const TYPE: &'static str = "container_file_citation";
}

impl ContainerFileCitation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(container_id: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            container_id: container_id.into(),
            file_id: file_id.into(),
            filename: None,
            start_index: None,
            end_index: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        runtime::set(&mut self.filename, filename.into());
        self
    }

    /// Where the place begins, in characters of the text.
    #[must_use]
    #[inline]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// Where the place ends, in characters of the text.
    #[must_use]
    #[inline]
    pub fn end_index(mut self, end_index: i64) -> Self {
        self.end_index = Some(end_index);
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

impl Clone for ContainerFileCitation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            container_id: runtime::copied(&self.container_id),
            file_id: runtime::copied(&self.file_id),
            filename: runtime::copied(&self.filename),
            start_index: self.start_index,
            end_index: self.end_index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ContainerFileCitation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.container_id, &other.container_id)
            && runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.start_index, &other.start_index)
            && runtime::equal(&self.end_index, &other.end_index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ContainerFileCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerFileCitation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ContainerFileCitation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ContainerFileCitation",
        &[
            runtime::Member::constant("type", "container_file_citation"),
            runtime::Member::required("container_id"),
            runtime::Member::required("file_id"),
            runtime::Member::optional("filename"),
            runtime::Member::optional("start_index"),
            runtime::Member::optional("end_index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            container_id: runtime::Json::empty(),
            file_id: runtime::Json::empty(),
            filename: None,
            start_index: None,
            end_index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.container_id, value),
            2 => runtime::Json::take(&mut self.file_id, value),
            3 => runtime::Json::take(&mut self.filename, value),
            4 => runtime::Json::take(&mut self.start_index, value),
            5 => runtime::Json::take(&mut self.end_index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.container_id),
            2 => runtime::Json::shape(&self.file_id),
            3 => runtime::Json::shape(&self.filename),
            4 => runtime::Json::shape(&self.start_index),
            5 => runtime::Json::shape(&self.end_index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file that came of the work.
#[derive(Debug)]
#[non_exhaustive]
pub struct FilePathAnnotation {
    /// The id of the file.
    pub file_id: String,
    /// The position of the file among those that there are.
    pub index: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FilePathAnnotation {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this annotation.
    pub const TYPE: &'static str = "file_path";
}

impl FilePathAnnotation {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            index: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The position of the file among those that there are.
    #[must_use]
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
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

impl Clone for FilePathAnnotation {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            index: self.index,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FilePathAnnotation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.index, &other.index)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FilePathAnnotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FilePathAnnotation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FilePathAnnotation {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FilePathAnnotation",
        &[
            runtime::Member::constant("type", "file_path"),
            runtime::Member::required("file_id"),
            runtime::Member::optional("index"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: runtime::Json::empty(),
            index: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.file_id, value),
            2 => runtime::Json::take(&mut self.index, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.file_id),
            2 => runtime::Json::shape(&self.index),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A token, its probability, and the likeliest tokens in its place.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseLogprob {
    /// The token.
    pub token: String,
    /// The logarithm of its probability.
    pub logprob: f64,
    /// The bytes of the token in UTF-8.
    pub bytes: Option<Vec<i64>>,
    /// The likeliest tokens in this place.
    pub top_logprobs: Option<Vec<ResponseTopLogprob>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ResponseLogprob {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(token: impl Into<String>, logprob: f64) -> Self {
        Self {
            token: token.into(),
            logprob,
            bytes: None,
            top_logprobs: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The bytes of the token in UTF-8.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, bytes: impl IntoIterator<Item = i64>) -> Self {
        runtime::set(&mut self.bytes, bytes.into_iter().collect());
        self
    }

    /// The likeliest tokens in this place.
    #[must_use]
    #[inline]
    pub fn top_logprobs(
        mut self,
        top_logprobs: impl IntoIterator<Item = ResponseTopLogprob>,
    ) -> Self {
        runtime::set(&mut self.top_logprobs, top_logprobs.into_iter().collect());
        self
    }

    /// Adds one to [`Self::top_logprobs`](Self#structfield.top_logprobs).
    #[must_use]
    #[inline]
    pub fn top_logprob(mut self, top_logprob: ResponseTopLogprob) -> Self {
        self.top_logprobs.get_or_insert_default().push(top_logprob);
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

impl Clone for ResponseLogprob {
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

impl PartialEq for ResponseLogprob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.token, &other.token)
            && runtime::equal(&self.logprob, &other.logprob)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.top_logprobs, &other.top_logprobs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseLogprob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseLogprob",
        &[
            runtime::Member::required("token"),
            runtime::Member::required("logprob"),
            runtime::Member::optional("bytes"),
            runtime::Member::optional("top_logprobs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            token: runtime::Json::empty(),
            logprob: runtime::Json::empty(),
            bytes: None,
            top_logprobs: None,
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
pub struct ResponseTopLogprob {
    /// The token.
    pub token: Option<String>,
    /// The logarithm of its probability.
    pub logprob: Option<f64>,
    /// The bytes of the token in UTF-8.
    pub bytes: Option<Vec<i64>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ResponseTopLogprob {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ResponseTopLogprob {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The token.
    #[must_use]
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        runtime::set(&mut self.token, token.into());
        self
    }

    /// The logarithm of its probability.
    #[must_use]
    #[inline]
    pub fn logprob(mut self, logprob: f64) -> Self {
        self.logprob = Some(logprob);
        self
    }

    /// The bytes of the token in UTF-8.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, bytes: impl IntoIterator<Item = i64>) -> Self {
        runtime::set(&mut self.bytes, bytes.into_iter().collect());
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

impl Clone for ResponseTopLogprob {
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

impl PartialEq for ResponseTopLogprob {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.token, &other.token)
            && runtime::equal(&self.logprob, &other.logprob)
            && runtime::equal(&self.bytes, &other.bytes)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ResponseTopLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTopLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ResponseTopLogprob {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ResponseTopLogprob",
        &[
            runtime::Member::optional("token"),
            runtime::Member::optional("logprob"),
            runtime::Member::optional("bytes"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            token: None,
            logprob: None,
            bytes: None,
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

/// The words in which the model refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutputRefusal {
    /// The words.
    pub refusal: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl OutputRefusal {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "refusal";
}

impl OutputRefusal {
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

impl Clone for OutputRefusal {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            refusal: runtime::copied(&self.refusal),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for OutputRefusal {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.refusal, &other.refusal)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for OutputRefusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputRefusal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OutputRefusal {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, OutputRefusal",
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

/// A text, whoever it is of.
#[derive(Debug)]
#[non_exhaustive]
pub struct PlainText {
    /// The text.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl PlainText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "text";
}

impl PlainText {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl Clone for PlainText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for PlainText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for PlainText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PlainText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for PlainText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, PlainText",
        &[
            runtime::Member::constant("type", "text"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of a summary of the model's reasoning.
#[derive(Debug)]
#[non_exhaustive]
pub struct SummaryText {
    /// The summary.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl SummaryText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "summary_text";
}

impl SummaryText {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl Clone for SummaryText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for SummaryText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for SummaryText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SummaryText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for SummaryText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, SummaryText",
        &[
            runtime::Member::constant("type", "summary_text"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of the model's reasoning.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReasoningText {
    /// The reasoning.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ReasoningText {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "reasoning_text";
}

impl ReasoningText {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl Clone for ReasoningText {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ReasoningText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ReasoningText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningText {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ReasoningText",
        &[
            runtime::Member::constant("type", "reasoning_text"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a screen shows, as an image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerScreenshot {
    /// The address of the image, or the image itself as a `data:` URL in base64.
    pub image_url: Option<String>,
    /// The id of an uploaded file that has the image.
    pub file_id: Option<String>,
    /// How closely the model looks at an image, and so how many tokens it costs.
    ///
    /// Unless it says more, the model decides, which is `auto`. With `original` it gets the image
    /// in its own size.
    pub detail: Option<ImageDetail>,
    /// Says that the beginning of the prompt up to here is worth caching.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ComputerScreenshot {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ComputerScreenshot {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this part.
    pub const TYPE: &'static str = "computer_screenshot";
}

impl ComputerScreenshot {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address of the image, or the image itself as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        runtime::set(&mut self.image_url, image_url.into());
        self
    }

    /// The id of an uploaded file that has the image.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
        self
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ImageDetail>) -> Self {
        runtime::set(&mut self.detail, detail.into());
        self
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

impl Clone for ComputerScreenshot {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            image_url: runtime::copied(&self.image_url),
            file_id: runtime::copied(&self.file_id),
            detail: runtime::copied(&self.detail),
            prompt_cache_breakpoint: runtime::copied(&self.prompt_cache_breakpoint),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerScreenshot {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.image_url, &other.image_url)
            && runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.detail, &other.detail)
            && runtime::equal(&self.prompt_cache_breakpoint, &other.prompt_cache_breakpoint)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerScreenshot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerScreenshot {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerScreenshot {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerScreenshot",
        &[
            runtime::Member::constant("type", "computer_screenshot"),
            runtime::Member::optional("image_url"),
            runtime::Member::optional("file_id"),
            runtime::Member::optional("detail"),
            runtime::Member::optional("prompt_cache_breakpoint"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            image_url: None,
            file_id: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.image_url, value),
            2 => runtime::Json::take(&mut self.file_id, value),
            3 => runtime::Json::take(&mut self.detail, value),
            4 => runtime::Json::take(&mut self.prompt_cache_breakpoint, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.image_url),
            2 => runtime::Json::shape(&self.file_id),
            3 => runtime::Json::shape(&self.detail),
            4 => runtime::Json::shape(&self.prompt_cache_breakpoint),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a message of the model is: said along the way, or the final answer.
///
/// Newer models want it back with their messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagePhase {
    /// `commentary`
    Commentary,
    /// `final_answer`
    FinalAnswer,
    /// A value that the document does not name.
    Other(String),
}

impl MessagePhase {
    const VALUES: &'static [&'static str] = &["commentary", "final_answer"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commentary => "commentary",
            Self::FinalAnswer => "final_answer",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for MessagePhase {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Commentary,
            1 => Self::FinalAnswer,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for MessagePhase {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for MessagePhase {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for MessagePhase {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for MessagePhase {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MessagePhase {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MessagePhase {
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

/// How far an item has come.
///
/// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
/// carries out itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemStatus {
    /// `in_progress`
    InProgress,
    /// `searching`
    Searching,
    /// `interpreting`
    Interpreting,
    /// `generating`
    Generating,
    /// `calling`
    Calling,
    /// `completed`
    Completed,
    /// `incomplete`
    Incomplete,
    /// `failed`
    Failed,
    /// A value that the document does not name.
    Other(String),
}

impl ItemStatus {
    const VALUES: &'static [&'static str] = &[
        "in_progress",
        "searching",
        "interpreting",
        "generating",
        "calling",
        "completed",
        "incomplete",
        "failed",
    ];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Searching => "searching",
            Self::Interpreting => "interpreting",
            Self::Generating => "generating",
            Self::Calling => "calling",
            Self::Completed => "completed",
            Self::Incomplete => "incomplete",
            Self::Failed => "failed",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ItemStatus {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::InProgress,
            1 => Self::Searching,
            2 => Self::Interpreting,
            3 => Self::Generating,
            4 => Self::Calling,
            5 => Self::Completed,
            6 => Self::Incomplete,
            7 => Self::Failed,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ItemStatus {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ItemStatus {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ItemStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ItemStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ItemStatus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ItemStatus {
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

/// A message that the model wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct OutputMessage {
    /// The parts of the message.
    pub content: Vec<OutputContent>,
    /// The id of the item.
    pub id: Option<String>,
    /// What a message of the model is: said along the way, or the final answer.
    ///
    /// Newer models want it back with their messages.
    pub phase: Option<MessagePhase>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl OutputMessage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "message";
    /// What the member `role` always is. It is always sent.
    ///
    /// The author's role.
    pub const ROLE: &'static str = "assistant";
}

impl OutputMessage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(content: impl runtime::IntoList<OutputContent>) -> Self {
        Self {
            content: content.into_list(),
            id: None,
            phase: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// What a message of the model is: said along the way, or the final answer.
    #[must_use]
    #[inline]
    pub fn phase(mut self, phase: impl Into<MessagePhase>) -> Self {
        runtime::set(&mut self.phase, phase.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for OutputMessage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            id: runtime::copied(&self.id),
            phase: runtime::copied(&self.phase),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for OutputMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.phase, &other.phase)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for OutputMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OutputMessage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, OutputMessage",
        &[
            runtime::Member::constant("type", "message"),
            runtime::Member::constant("role", "assistant"),
            runtime::Member::required("content"),
            runtime::Member::optional("id"),
            runtime::Member::optional("phase"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: runtime::Json::empty(),
            id: None,
            phase: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            2 => runtime::Json::take(&mut self.content, value),
            3 => runtime::Json::take(&mut self.id, value),
            4 => runtime::Json::take(&mut self.phase, value),
            5 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            2 => runtime::Json::shape(&self.content),
            3 => runtime::Json::shape(&self.id),
            4 => runtime::Json::shape(&self.phase),
            5 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A part of what a model wrote.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputContent {
    /// A text that the model wrote.
    OutputText(OutputText),
    /// The words in which the model refused.
    Refusal(OutputRefusal),
    /// A piece of the model's reasoning.
    ReasoningText(ReasoningText),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl OutputContent {
    /// [`OutputText::new`] as this form.
    #[inline]
    pub fn output_text(text: impl Into<String>) -> Self {
        Self::OutputText(OutputText::new(text))
    }

    /// [`OutputRefusal::new`] as this form.
    #[inline]
    pub fn refusal(refusal: impl Into<String>) -> Self {
        Self::Refusal(OutputRefusal::new(refusal))
    }

    /// [`ReasoningText::new`] as this form.
    #[inline]
    pub fn reasoning_text(text: impl Into<String>) -> Self {
        Self::ReasoningText(ReasoningText::new(text))
    }
}

impl From<&str> for OutputContent {
    #[inline]
    fn from(text: &str) -> Self {
        Self::output_text(text)
    }
}

impl From<String> for OutputContent {
    #[inline]
    fn from(text: String) -> Self {
        Self::output_text(text)
    }
}

impl From<&String> for OutputContent {
    #[inline]
    fn from(text: &String) -> Self {
        Self::output_text(text)
    }
}

impl From<OutputText> for OutputContent {
    #[inline]
    fn from(value: OutputText) -> Self {
        Self::OutputText(value)
    }
}

impl From<OutputRefusal> for OutputContent {
    #[inline]
    fn from(value: OutputRefusal) -> Self {
        Self::Refusal(value)
    }
}

impl From<ReasoningText> for OutputContent {
    #[inline]
    fn from(value: ReasoningText) -> Self {
        Self::ReasoningText(value)
    }
}

impl Clone for OutputContent {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::OutputText(form) => Self::OutputText(runtime::copied(form)),
            Self::Refusal(form) => Self::Refusal(runtime::copied(form)),
            Self::ReasoningText(form) => Self::ReasoningText(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for OutputContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OutputText(one), Self::OutputText(other)) => runtime::equal(one, other),
            (Self::Refusal(one), Self::Refusal(other)) => runtime::equal(one, other),
            (Self::ReasoningText(one), Self::ReasoningText(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for OutputContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for OutputContent {
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
            Self::OutputText(form) => runtime::Json::shape(form),
            Self::Refusal(form) => runtime::Json::shape(form),
            Self::ReasoningText(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for OutputContent {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["output_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("output_text"))],
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
runtime::UnionForm {
                tags: &["reasoning_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("reasoning_text"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::OutputText(runtime::Json::empty()),
            1 => Self::Refusal(runtime::Json::empty()),
            2 => Self::ReasoningText(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::OutputText(form) => runtime::Json::take(form, value),
            Self::Refusal(form) => runtime::Json::take(form, value),
            Self::ReasoningText(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A call of a function of yours.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionCall {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// The name of the function.
    pub name: String,
    /// The arguments, as a JSON text.
    ///
    /// The model writes it, so it may be no JSON, or have members that nobody asked for.
    pub arguments: String,
    /// Whether its output may come later than with the next request.
    pub async_: Option<bool>,
    /// The group that the function belongs to, if it belongs to one.
    pub namespace: Option<String>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "function_call";
}

impl FunctionCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            name: name.into(),
            arguments: arguments.into(),
            async_: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Whether its output may come later than with the next request.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// The group that the function belongs to, if it belongs to one.
    #[must_use]
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        runtime::set(&mut self.namespace, namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for FunctionCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            name: runtime::copied(&self.name),
            arguments: runtime::copied(&self.arguments),
            async_: self.async_,
            namespace: runtime::copied(&self.namespace),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FunctionCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.async_, &other.async_)
            && runtime::equal(&self.namespace, &other.namespace)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FunctionCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FunctionCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FunctionCall",
        &[
            runtime::Member::constant("type", "function_call"),
            runtime::Member::required("call_id"),
            runtime::Member::required("name"),
            runtime::Member::required("arguments"),
            runtime::Member::optional("async"),
            runtime::Member::optional("namespace"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            name: runtime::Json::empty(),
            arguments: runtime::Json::empty(),
            async_: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.name, value),
            3 => runtime::Json::take(&mut self.arguments, value),
            4 => runtime::Json::take(&mut self.async_, value),
            5 => runtime::Json::take(&mut self.namespace, value),
            6 => runtime::Json::take(&mut self.caller, value),
            7 => runtime::Json::take(&mut self.id, value),
            8 => runtime::Json::take(&mut self.status, value),
            9 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.name),
            3 => runtime::Json::shape(&self.arguments),
            4 => runtime::Json::shape(&self.async_),
            5 => runtime::Json::shape(&self.namespace),
            6 => runtime::Json::shape(&self.caller),
            7 => runtime::Json::shape(&self.id),
            8 => runtime::Json::shape(&self.status),
            9 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Who made a call: the model itself, or a program that it wrote.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToolCaller {
    /// The model itself.
    Direct(DirectCaller),
    /// A program that the model wrote.
    Program(ProgramCaller),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ToolCaller {
    /// [`DirectCaller::new`] as this form.
    #[inline]
    pub fn direct() -> Self {
        Self::Direct(DirectCaller::new())
    }

    /// [`ProgramCaller::new`] as this form.
    #[inline]
    pub fn program(caller_id: impl Into<String>) -> Self {
        Self::Program(ProgramCaller::new(caller_id))
    }
}

impl From<ProgramCaller> for ToolCaller {
    #[inline]
    fn from(value: ProgramCaller) -> Self {
        Self::Program(value)
    }
}

impl From<DirectCaller> for ToolCaller {
    #[inline]
    fn from(value: DirectCaller) -> Self {
        Self::Direct(value)
    }
}

impl Clone for ToolCaller {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Direct(form) => Self::Direct(runtime::copied(form)),
            Self::Program(form) => Self::Program(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ToolCaller {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Direct(one), Self::Direct(other)) => runtime::equal(one, other),
            (Self::Program(one), Self::Program(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ToolCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolCaller {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolCaller {
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
            Self::Program(form) => runtime::Json::shape(form),
            Self::Direct(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ToolCaller {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["program"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["caller_id"],
                    constants: &[("type", runtime::Scalar::Text("program"))],
                },
            },
runtime::UnionForm {
                tags: &["direct"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("direct"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Program(runtime::Json::empty()),
            1 => Self::Direct(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Program(form) => runtime::Json::take(form, value),
            Self::Direct(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The model itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct DirectCaller {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for DirectCaller {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl DirectCaller {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the caller.
    pub const TYPE: &'static str = "direct";
}

impl DirectCaller {
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

impl Clone for DirectCaller {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DirectCaller {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DirectCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DirectCaller {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DirectCaller {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DirectCaller",
        &[runtime::Member::constant("type", "direct")],
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

/// A program that the model wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct ProgramCaller {
    /// The `call_id` of the program.
    pub caller_id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ProgramCaller {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the caller.
    pub const TYPE: &'static str = "program";
}

impl ProgramCaller {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(caller_id: impl Into<String>) -> Self {
        Self {
            caller_id: caller_id.into(),
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

impl Clone for ProgramCaller {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            caller_id: runtime::copied(&self.caller_id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ProgramCaller {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.caller_id, &other.caller_id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ProgramCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramCaller {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ProgramCaller {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ProgramCaller",
        &[
            runtime::Member::constant("type", "program"),
            runtime::Member::required("caller_id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            caller_id: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.caller_id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.caller_id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a function gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionCallOutput {
    /// The id of the call that this is the result of.
    pub call_id: Option<String>,
    /// What a tool of yours gave: a text, or parts that are texts, images and files.
    pub output: ToolOutput,
    /// The name of the function.
    pub name: Option<String>,
    /// The group that the function belongs to, if it belongs to one.
    pub namespace: Option<String>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FunctionCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "function_call_output";
}

impl FunctionCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, output: impl Into<ToolOutput>) -> Self {
        Self {
            call_id: Some(call_id.into()),
            output: output.into(),
            name: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the call that this is the result of.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        runtime::set(&mut self.call_id, call_id.into());
        self
    }

    /// The name of the function.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        runtime::set(&mut self.name, name.into());
        self
    }

    /// The group that the function belongs to, if it belongs to one.
    #[must_use]
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        runtime::set(&mut self.namespace, namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for FunctionCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            output: runtime::copied(&self.output),
            name: runtime::copied(&self.name),
            namespace: runtime::copied(&self.namespace),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FunctionCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.namespace, &other.namespace)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FunctionCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FunctionCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FunctionCallOutput",
        &[
            runtime::Member::constant("type", "function_call_output"),
            runtime::Member::optional("call_id"),
            runtime::Member::required("output"),
            runtime::Member::optional("name"),
            runtime::Member::optional("namespace"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: None,
            output: runtime::Json::empty(),
            name: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.output, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.namespace, value),
            5 => runtime::Json::take(&mut self.caller, value),
            6 => runtime::Json::take(&mut self.id, value),
            7 => runtime::Json::take(&mut self.status, value),
            8 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.output),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.namespace),
            5 => runtime::Json::shape(&self.caller),
            6 => runtime::Json::shape(&self.id),
            7 => runtime::Json::shape(&self.status),
            8 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a tool of yours gave: a text, or parts that are texts, images and files.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToolOutput {
    /// A text.
    Text(String),
    /// Parts, in their order.
    Parts(Vec<ToolOutputPart>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<&str> for ToolOutput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for ToolOutput {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for ToolOutput {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl From<Vec<ToolOutputPart>> for ToolOutput {
    #[inline]
    fn from(value: Vec<ToolOutputPart>) -> Self {
        Self::Parts(value)
    }
}

impl From<&Vec<ToolOutputPart>> for ToolOutput {
    #[inline]
    fn from(value: &Vec<ToolOutputPart>) -> Self {
        Self::Parts(runtime::copied(value))
    }
}

impl From<&[ToolOutputPart]> for ToolOutput {
    #[inline]
    fn from(value: &[ToolOutputPart]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl<const N: usize> From<[ToolOutputPart; N]> for ToolOutput {
    #[inline]
    fn from(value: [ToolOutputPart; N]) -> Self {
        Self::Parts(value.into())
    }
}

impl<const N: usize> From<&[ToolOutputPart; N]> for ToolOutput {
    #[inline]
    fn from(value: &[ToolOutputPart; N]) -> Self {
        Self::Parts(value.to_vec())
    }
}

impl Clone for ToolOutput {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Parts(form) => Self::Parts(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ToolOutput {
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

impl serde::Serialize for ToolOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolOutput {
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

impl runtime::Union for ToolOutput {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: None,
        lenient: true,
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

/// A part of what a tool gave.
#[derive(Debug)]
#[non_exhaustive]
pub enum ToolOutputPart {
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(Box<InputFile>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ToolOutputPart {
    /// [`InputText::new`] as this form.
    #[inline]
    pub fn input_text(text: impl Into<String>) -> Self {
        Self::InputText(InputText::new(text))
    }

    /// [`InputImage::new`] as this form.
    #[inline]
    pub fn input_image() -> Self {
        Self::InputImage(InputImage::new())
    }

    /// [`InputFile::new`] as this form.
    #[inline]
    pub fn input_file() -> Self {
        Self::InputFile(Box::new(InputFile::new()))
    }
}

impl From<&str> for ToolOutputPart {
    #[inline]
    fn from(text: &str) -> Self {
        Self::input_text(text)
    }
}

impl From<String> for ToolOutputPart {
    #[inline]
    fn from(text: String) -> Self {
        Self::input_text(text)
    }
}

impl From<&String> for ToolOutputPart {
    #[inline]
    fn from(text: &String) -> Self {
        Self::input_text(text)
    }
}

impl From<InputText> for ToolOutputPart {
    #[inline]
    fn from(value: InputText) -> Self {
        Self::InputText(value)
    }
}

impl From<InputImage> for ToolOutputPart {
    #[inline]
    fn from(value: InputImage) -> Self {
        Self::InputImage(value)
    }
}

impl From<InputFile> for ToolOutputPart {
    #[inline]
    fn from(value: InputFile) -> Self {
        Self::InputFile(Box::new(value))
    }
}

impl Clone for ToolOutputPart {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::InputText(form) => Self::InputText(runtime::copied(form)),
            Self::InputImage(form) => Self::InputImage(runtime::copied(form)),
            Self::InputFile(form) => Self::InputFile(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ToolOutputPart {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::InputText(one), Self::InputText(other)) => runtime::equal(one, other),
            (Self::InputImage(one), Self::InputImage(other)) => runtime::equal(one, other),
            (Self::InputFile(one), Self::InputFile(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ToolOutputPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolOutputPart {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolOutputPart {
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
            Self::InputText(form) => runtime::Json::shape(form),
            Self::InputImage(form) => runtime::Json::shape(form),
            Self::InputFile(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ToolOutputPart {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["input_text"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("input_text"))],
                },
            },
runtime::UnionForm {
                tags: &["input_image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_image"))],
                },
            },
runtime::UnionForm {
                tags: &["input_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("input_file"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::InputText(runtime::Json::empty()),
            1 => Self::InputImage(runtime::Json::empty()),
            2 => Self::InputFile(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::InputText(form) => runtime::Json::take(form, value),
            Self::InputImage(form) => runtime::Json::take(form, value),
            Self::InputFile(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What the model thought, as far as it is told.
///
/// Sent back, it lets the model go on from there.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReasoningItem {
    /// The id of the item.
    pub id: Option<String>,
    /// A summary of it, if one was asked for.
    pub summary: Option<Vec<SummaryText>>,
    /// The reasoning itself, where the server tells it.
    pub content: Option<Vec<ReasoningText>>,
    /// The reasoning in a form that the server alone can read.
    ///
    /// It is there if `include` asked for it.
    pub encrypted_content: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ReasoningItem {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ReasoningItem {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "reasoning";
}

impl ReasoningItem {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// A summary of it, if one was asked for.
    #[must_use]
    #[inline]
    pub fn summary(mut self, summary: impl IntoIterator<Item = SummaryText>) -> Self {
        runtime::set(&mut self.summary, summary.into_iter().collect());
        self
    }

    /// The reasoning itself, where the server tells it.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl IntoIterator<Item = ReasoningText>) -> Self {
        runtime::set(&mut self.content, content.into_iter().collect());
        self
    }

    /// The reasoning in a form that the server alone can read.
    #[must_use]
    #[inline]
    pub fn encrypted_content(mut self, encrypted_content: impl Into<String>) -> Self {
        runtime::set(&mut self.encrypted_content, encrypted_content.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for ReasoningItem {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            summary: runtime::copied(&self.summary),
            content: runtime::copied(&self.content),
            encrypted_content: runtime::copied(&self.encrypted_content),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ReasoningItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.summary, &other.summary)
            && runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.encrypted_content, &other.encrypted_content)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ReasoningItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningItem {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ReasoningItem",
        &[
            runtime::Member::constant("type", "reasoning"),
            runtime::Member::optional("id"),
            runtime::Member::optional("summary"),
            runtime::Member::optional("content"),
            runtime::Member::optional("encrypted_content"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            summary: None,
            content: None,
            encrypted_content: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.summary, value),
            3 => runtime::Json::take(&mut self.content, value),
            4 => runtime::Json::take(&mut self.encrypted_content, value),
            5 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.summary),
            3 => runtime::Json::shape(&self.content),
            4 => runtime::Json::shape(&self.encrypted_content),
            5 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call of a custom tool.
#[derive(Debug)]
#[non_exhaustive]
pub struct CustomToolCall {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// The name of the tool.
    pub name: String,
    /// The text that the model gives to the tool.
    pub input: String,
    /// Whether its output may come later than with the next request.
    pub async_: Option<bool>,
    /// The group that the tool belongs to, if it belongs to one.
    pub namespace: Option<String>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomToolCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "custom_tool_call";
}

impl CustomToolCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        name: impl Into<String>,
        input: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            name: name.into(),
            input: input.into(),
            async_: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Whether its output may come later than with the next request.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }

    /// The group that the tool belongs to, if it belongs to one.
    #[must_use]
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        runtime::set(&mut self.namespace, namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for CustomToolCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            name: runtime::copied(&self.name),
            input: runtime::copied(&self.input),
            async_: self.async_,
            namespace: runtime::copied(&self.namespace),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomToolCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.input, &other.input)
            && runtime::equal(&self.async_, &other.async_)
            && runtime::equal(&self.namespace, &other.namespace)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomToolCall",
        &[
            runtime::Member::constant("type", "custom_tool_call"),
            runtime::Member::required("call_id"),
            runtime::Member::required("name"),
            runtime::Member::required("input"),
            runtime::Member::optional("async"),
            runtime::Member::optional("namespace"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            name: runtime::Json::empty(),
            input: runtime::Json::empty(),
            async_: None,
            namespace: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.name, value),
            3 => runtime::Json::take(&mut self.input, value),
            4 => runtime::Json::take(&mut self.async_, value),
            5 => runtime::Json::take(&mut self.namespace, value),
            6 => runtime::Json::take(&mut self.caller, value),
            7 => runtime::Json::take(&mut self.id, value),
            8 => runtime::Json::take(&mut self.status, value),
            9 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.name),
            3 => runtime::Json::shape(&self.input),
            4 => runtime::Json::shape(&self.async_),
            5 => runtime::Json::shape(&self.namespace),
            6 => runtime::Json::shape(&self.caller),
            7 => runtime::Json::shape(&self.id),
            8 => runtime::Json::shape(&self.status),
            9 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a custom tool gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct CustomToolCallOutput {
    /// The id of the call that this is the result of.
    pub call_id: String,
    /// What a tool of yours gave: a text, or parts that are texts, images and files.
    pub output: ToolOutput,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CustomToolCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "custom_tool_call_output";
}

impl CustomToolCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, output: impl Into<ToolOutput>) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into(),
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for CustomToolCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            output: runtime::copied(&self.output),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CustomToolCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CustomToolCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CustomToolCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CustomToolCallOutput",
        &[
            runtime::Member::constant("type", "custom_tool_call_output"),
            runtime::Member::required("call_id"),
            runtime::Member::required("output"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            output: runtime::Json::empty(),
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.output, value),
            3 => runtime::Json::take(&mut self.caller, value),
            4 => runtime::Json::take(&mut self.id, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.output),
            3 => runtime::Json::shape(&self.caller),
            4 => runtime::Json::shape(&self.id),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of the web, or a look at a page.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchCall {
    /// The id of the item.
    pub id: Option<String>,
    /// What is done on the web.
    pub action: Option<WebSearchAction>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchCall {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "web_search_call";
}

impl WebSearchCall {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// What is done on the web.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<WebSearchAction>) -> Self {
        runtime::set(&mut self.action, action.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for WebSearchCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            action: runtime::copied(&self.action),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchCall",
        &[
            runtime::Member::constant("type", "web_search_call"),
            runtime::Member::optional("id"),
            runtime::Member::optional("action"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            action: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is done on the web.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebSearchAction {
    /// A search.
    Search(WebSearchQuery),
    /// A page is opened.
    OpenPage(WebSearchOpenPage),
    /// A text is looked for within a page.
    FindInPage(WebSearchFind),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl WebSearchAction {
    /// [`WebSearchQuery::new`] as this form.
    #[inline]
    pub fn search() -> Self {
        Self::Search(WebSearchQuery::new())
    }

    /// [`WebSearchOpenPage::new`] as this form.
    #[inline]
    pub fn open_page() -> Self {
        Self::OpenPage(WebSearchOpenPage::new())
    }

    /// [`WebSearchFind::new`] as this form.
    #[inline]
    pub fn find_in_page() -> Self {
        Self::FindInPage(WebSearchFind::new())
    }
}

impl From<WebSearchQuery> for WebSearchAction {
    #[inline]
    fn from(value: WebSearchQuery) -> Self {
        Self::Search(value)
    }
}

impl From<WebSearchOpenPage> for WebSearchAction {
    #[inline]
    fn from(value: WebSearchOpenPage) -> Self {
        Self::OpenPage(value)
    }
}

impl From<WebSearchFind> for WebSearchAction {
    #[inline]
    fn from(value: WebSearchFind) -> Self {
        Self::FindInPage(value)
    }
}

impl Clone for WebSearchAction {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Search(form) => Self::Search(runtime::copied(form)),
            Self::OpenPage(form) => Self::OpenPage(runtime::copied(form)),
            Self::FindInPage(form) => Self::FindInPage(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for WebSearchAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Search(one), Self::Search(other)) => runtime::equal(one, other),
            (Self::OpenPage(one), Self::OpenPage(other)) => runtime::equal(one, other),
            (Self::FindInPage(one), Self::FindInPage(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for WebSearchAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchAction {
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
            Self::Search(form) => runtime::Json::shape(form),
            Self::OpenPage(form) => runtime::Json::shape(form),
            Self::FindInPage(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for WebSearchAction {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["search"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("search"))],
                },
            },
runtime::UnionForm {
                tags: &["open_page"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("open_page"))],
                },
            },
runtime::UnionForm {
                tags: &["find_in_page"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("find_in_page"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Search(runtime::Json::empty()),
            1 => Self::OpenPage(runtime::Json::empty()),
            2 => Self::FindInPage(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Search(form) => runtime::Json::take(form, value),
            Self::OpenPage(form) => runtime::Json::take(form, value),
            Self::FindInPage(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A search.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchQuery {
    /// What is searched for.
    pub queries: Option<Vec<String>>,
    /// What is searched for. Replaced by `queries`.
    #[deprecated]
    pub query: Option<String>,
    /// What the search found, if `include` asked for it.
    pub sources: Option<Vec<WebSearchSource>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchQuery {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchQuery {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "search";
}

impl WebSearchQuery {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is searched for.
    #[must_use]
    #[inline]
    pub fn queries(
        mut self,
        queries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(&mut self.queries, queries.into_iter().map(Into::into).collect());
        self
    }

    /// What is searched for. Replaced by `queries`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        runtime::set(&mut self.query, query.into());
        self
    }

    /// What the search found, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = WebSearchSource>,
    ) -> Self {
        runtime::set(&mut self.sources, sources.into_iter().collect());
        self
    }

    /// Adds one to [`Self::sources`](Self#structfield.sources).
    #[must_use]
    #[inline]
    pub fn source(mut self, source: WebSearchSource) -> Self {
        self.sources.get_or_insert_default().push(source);
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

impl Clone for WebSearchQuery {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            queries: runtime::copied(&self.queries),
            query: runtime::copied(&self.query),
            sources: runtime::copied(&self.sources),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.queries, &other.queries)
            && runtime::equal(&self.query, &other.query)
            && runtime::equal(&self.sources, &other.sources)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchQuery {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchQuery {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchQuery",
        &[
            runtime::Member::constant("type", "search"),
            runtime::Member::optional("queries"),
            runtime::Member::optional("query"),
            runtime::Member::optional("sources"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            queries: None,
            query: None,
            sources: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.queries, value),
            2 => runtime::Json::take(&mut self.query, value),
            3 => runtime::Json::take(&mut self.sources, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.queries),
            2 => runtime::Json::shape(&self.query),
            3 => runtime::Json::shape(&self.sources),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that a search found.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchSource {
    /// The address.
    pub url: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebSearchSource {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the source.
    pub const TYPE: &'static str = "url";
}

impl WebSearchSource {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
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

impl Clone for WebSearchSource {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchSource {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchSource {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchSource {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchSource",
        &[
            runtime::Member::constant("type", "url"),
            runtime::Member::required("url"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A page is opened.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchOpenPage {
    /// The address of the page.
    pub url: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchOpenPage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchOpenPage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "open_page";
}

impl WebSearchOpenPage {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address of the page.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        runtime::set(&mut self.url, url.into());
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

impl Clone for WebSearchOpenPage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchOpenPage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchOpenPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchOpenPage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchOpenPage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchOpenPage",
        &[
            runtime::Member::constant("type", "open_page"),
            runtime::Member::optional("url"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text is looked for within a page.
#[derive(Debug)]
#[non_exhaustive]
pub struct WebSearchFind {
    /// The address of the page.
    pub url: Option<String>,
    /// What is looked for.
    pub pattern: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WebSearchFind {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WebSearchFind {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "find_in_page";
}

impl WebSearchFind {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The address of the page.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        runtime::set(&mut self.url, url.into());
        self
    }

    /// What is looked for.
    #[must_use]
    #[inline]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        runtime::set(&mut self.pattern, pattern.into());
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

impl Clone for WebSearchFind {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            pattern: runtime::copied(&self.pattern),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WebSearchFind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.pattern, &other.pattern)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WebSearchFind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchFind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WebSearchFind {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WebSearchFind",
        &[
            runtime::Member::constant("type", "find_in_page"),
            runtime::Member::optional("url"),
            runtime::Member::optional("pattern"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: None,
            pattern: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.url, value),
            2 => runtime::Json::take(&mut self.pattern, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.url),
            2 => runtime::Json::shape(&self.pattern),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search of the files of vector stores.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileSearchCall {
    /// The id of the item.
    pub id: Option<String>,
    /// What is searched for.
    pub queries: Option<Vec<String>>,
    /// What was found, if `include` asked for it.
    pub results: Option<Vec<FileSearchResult>>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for FileSearchCall {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FileSearchCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "file_search_call";
}

impl FileSearchCall {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// What is searched for.
    #[must_use]
    #[inline]
    pub fn queries(
        mut self,
        queries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(&mut self.queries, queries.into_iter().map(Into::into).collect());
        self
    }

    /// What was found, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn results(
        mut self,
        results: impl IntoIterator<Item = FileSearchResult>,
    ) -> Self {
        runtime::set(&mut self.results, results.into_iter().collect());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// Adds one to [`Self::results`](Self#structfield.results).
    #[must_use]
    #[inline]
    pub fn result(mut self, result: FileSearchResult) -> Self {
        self.results.get_or_insert_default().push(result);
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

impl Clone for FileSearchCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            queries: runtime::copied(&self.queries),
            results: runtime::copied(&self.results),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileSearchCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.queries, &other.queries)
            && runtime::equal(&self.results, &other.results)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileSearchCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileSearchCall",
        &[
            runtime::Member::constant("type", "file_search_call"),
            runtime::Member::optional("id"),
            runtime::Member::optional("queries"),
            runtime::Member::optional("results"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            queries: None,
            results: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.queries, value),
            3 => runtime::Json::take(&mut self.results, value),
            4 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.queries),
            3 => runtime::Json::shape(&self.results),
            4 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A piece of a file that a search found.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileSearchResult {
    /// The id of the file.
    pub file_id: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// How well it fits, from 0 to 1.
    pub score: Option<f64>,
    /// The text of the piece.
    pub text: Option<String>,
    /// Values that are kept beside a file, at most 16.
    ///
    /// Names have at most 64 characters, texts at most 512.
    pub attributes: Option<runtime::Map<AttributeValue>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for FileSearchResult {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl FileSearchResult {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        runtime::set(&mut self.file_id, file_id.into());
        self
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        runtime::set(&mut self.filename, filename.into());
        self
    }

    /// How well it fits, from 0 to 1.
    #[must_use]
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }

    /// The text of the piece.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        runtime::set(&mut self.text, text.into());
        self
    }

    /// Values that are kept beside a file, at most 16.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        runtime::set(
            &mut self.attributes,
            attributes
                .into_iter()
                .map(|(key, value)| (key.to_string(), value.into()))
                .collect(),
        );
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

impl Clone for FileSearchResult {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            file_id: runtime::copied(&self.file_id),
            filename: runtime::copied(&self.filename),
            score: self.score,
            text: runtime::copied(&self.text),
            attributes: runtime::copied(&self.attributes),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for FileSearchResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.file_id, &other.file_id)
            && runtime::equal(&self.filename, &other.filename)
            && runtime::equal(&self.score, &other.score)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.attributes, &other.attributes)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for FileSearchResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for FileSearchResult {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, FileSearchResult",
        &[
            runtime::Member::optional("file_id"),
            runtime::Member::optional("filename"),
            runtime::Member::optional("score"),
            runtime::Member::optional("text"),
            runtime::Member::optional("attributes"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            file_id: None,
            filename: None,
            score: None,
            text: None,
            attributes: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.file_id, value),
            1 => runtime::Json::take(&mut self.filename, value),
            2 => runtime::Json::take(&mut self.score, value),
            3 => runtime::Json::take(&mut self.text, value),
            4 => runtime::Json::take(&mut self.attributes, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.file_id),
            1 => runtime::Json::shape(&self.filename),
            2 => runtime::Json::shape(&self.score),
            3 => runtime::Json::shape(&self.text),
            4 => runtime::Json::shape(&self.attributes),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Code that the model runs.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeInterpreterCall {
    /// The id of the item.
    pub id: Option<String>,
    /// The id of the container that it runs in.
    pub container_id: Option<String>,
    /// The code.
    pub code: Option<String>,
    /// What it gave, if `include` asked for it.
    pub outputs: Option<Vec<CodeInterpreterOutput>>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CodeInterpreterCall {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CodeInterpreterCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "code_interpreter_call";
}

impl CodeInterpreterCall {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// The id of the container that it runs in.
    #[must_use]
    #[inline]
    pub fn container_id(mut self, container_id: impl Into<String>) -> Self {
        runtime::set(&mut self.container_id, container_id.into());
        self
    }

    /// The code.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        runtime::set(&mut self.code, code.into());
        self
    }

    /// What it gave, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn outputs(
        mut self,
        outputs: impl IntoIterator<Item = impl Into<CodeInterpreterOutput>>,
    ) -> Self {
        runtime::set(&mut self.outputs, outputs.into_iter().map(Into::into).collect());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// Adds one to [`Self::outputs`](Self#structfield.outputs).
    #[must_use]
    #[inline]
    pub fn output(mut self, output: impl Into<CodeInterpreterOutput>) -> Self {
        self.outputs.get_or_insert_default().push(output.into());
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

impl Clone for CodeInterpreterCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            container_id: runtime::copied(&self.container_id),
            code: runtime::copied(&self.code),
            outputs: runtime::copied(&self.outputs),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CodeInterpreterCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.container_id, &other.container_id)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.outputs, &other.outputs)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CodeInterpreterCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CodeInterpreterCall",
        &[
            runtime::Member::constant("type", "code_interpreter_call"),
            runtime::Member::optional("id"),
            runtime::Member::optional("container_id"),
            runtime::Member::optional("code"),
            runtime::Member::optional("outputs"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            container_id: None,
            code: None,
            outputs: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.container_id, value),
            3 => runtime::Json::take(&mut self.code, value),
            4 => runtime::Json::take(&mut self.outputs, value),
            5 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.container_id),
            3 => runtime::Json::shape(&self.code),
            4 => runtime::Json::shape(&self.outputs),
            5 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that code gave.
#[derive(Debug)]
#[non_exhaustive]
pub enum CodeInterpreterOutput {
    /// What the code wrote.
    Logs(CodeInterpreterLogs),
    /// An image that the code made.
    Image(CodeInterpreterImage),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl CodeInterpreterOutput {
    /// [`CodeInterpreterLogs::new`] as this form.
    #[inline]
    pub fn logs(logs: impl Into<String>) -> Self {
        Self::Logs(CodeInterpreterLogs::new(logs))
    }

    /// [`CodeInterpreterImage::new`] as this form.
    #[inline]
    pub fn image(url: impl Into<String>) -> Self {
        Self::Image(CodeInterpreterImage::new(url))
    }
}

impl From<CodeInterpreterLogs> for CodeInterpreterOutput {
    #[inline]
    fn from(value: CodeInterpreterLogs) -> Self {
        Self::Logs(value)
    }
}

impl From<CodeInterpreterImage> for CodeInterpreterOutput {
    #[inline]
    fn from(value: CodeInterpreterImage) -> Self {
        Self::Image(value)
    }
}

impl Clone for CodeInterpreterOutput {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Logs(form) => Self::Logs(runtime::copied(form)),
            Self::Image(form) => Self::Image(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for CodeInterpreterOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Logs(one), Self::Logs(other)) => runtime::equal(one, other),
            (Self::Image(one), Self::Image(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for CodeInterpreterOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterOutput {
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
            Self::Logs(form) => runtime::Json::shape(form),
            Self::Image(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for CodeInterpreterOutput {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["logs"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["logs"],
                    constants: &[("type", runtime::Scalar::Text("logs"))],
                },
            },
runtime::UnionForm {
                tags: &["image"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["url"],
                    constants: &[("type", runtime::Scalar::Text("image"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Logs(runtime::Json::empty()),
            1 => Self::Image(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Logs(form) => runtime::Json::take(form, value),
            Self::Image(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// What the code wrote.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeInterpreterLogs {
    /// The text.
    pub logs: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CodeInterpreterLogs {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this output.
    pub const TYPE: &'static str = "logs";
}

impl CodeInterpreterLogs {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(logs: impl Into<String>) -> Self {
        Self {
            logs: logs.into(),
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

impl Clone for CodeInterpreterLogs {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            logs: runtime::copied(&self.logs),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CodeInterpreterLogs {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.logs, &other.logs)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CodeInterpreterLogs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterLogs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterLogs {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CodeInterpreterLogs",
        &[
            runtime::Member::constant("type", "logs"),
            runtime::Member::required("logs"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            logs: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.logs, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.logs),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image that the code made.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeInterpreterImage {
    /// The address of the image.
    pub url: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CodeInterpreterImage {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this output.
    pub const TYPE: &'static str = "image";
}

impl CodeInterpreterImage {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
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

impl Clone for CodeInterpreterImage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            url: runtime::copied(&self.url),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CodeInterpreterImage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.url, &other.url)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CodeInterpreterImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterImage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CodeInterpreterImage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CodeInterpreterImage",
        &[
            runtime::Member::constant("type", "image"),
            runtime::Member::required("url"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            url: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.url, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.url),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An image that the model has made.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageGenerationCall {
    /// The id of the item.
    pub id: Option<String>,
    /// The image, in base64.
    pub result: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The prompt that the image was made from, after the model worked it over.
    pub revised_prompt: Option<String>,
    /// Whether an image is made or changed; unless it says more, the model decides.
    pub action: Option<ImageToolAction>,
    /// What is behind the image; unless it says more, the model decides.
    pub background: Option<ImageToolBackground>,
    /// The format of the image; `png`, unless it says more.
    ///
    /// `gif` moves, and `svg` is a drawing.
    pub output_format: Option<ImageToolFormat>,
    /// How good the image is; unless it says more, the model decides.
    pub quality: Option<ImageToolQuality>,
    /// The width and height in pixels; unless it says more, the model decides.
    ///
    /// Newer models take others, too.
    pub size: Option<ImageToolSize>,
    /// Why there is no image.
    pub error: Option<ImageCallError>,
    /// How many tokens an `svg` took.
    pub svg_usage: Option<ImageCallSvgUsage>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageGenerationCall {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageGenerationCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "image_generation_call";
}

impl ImageGenerationCall {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// The image, in base64.
    #[must_use]
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        runtime::set(&mut self.result, result.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The prompt that the image was made from, after the model worked it over.
    #[must_use]
    #[inline]
    pub fn revised_prompt(mut self, revised_prompt: impl Into<String>) -> Self {
        runtime::set(&mut self.revised_prompt, revised_prompt.into());
        self
    }

    /// Whether an image is made or changed; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ImageToolAction>) -> Self {
        runtime::set(&mut self.action, action.into());
        self
    }

    /// What is behind the image; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageToolBackground>) -> Self {
        runtime::set(&mut self.background, background.into());
        self
    }

    /// The format of the image; `png`, unless it says more.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageToolFormat>) -> Self {
        runtime::set(&mut self.output_format, output_format.into());
        self
    }

    /// How good the image is; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageToolQuality>) -> Self {
        runtime::set(&mut self.quality, quality.into());
        self
    }

    /// The width and height in pixels; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageToolSize>) -> Self {
        runtime::set(&mut self.size, size.into());
        self
    }

    /// Why there is no image.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: ImageCallError) -> Self {
        runtime::set(&mut self.error, error);
        self
    }

    /// How many tokens an `svg` took.
    #[must_use]
    #[inline]
    pub fn svg_usage(mut self, svg_usage: ImageCallSvgUsage) -> Self {
        runtime::set(&mut self.svg_usage, svg_usage);
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

impl Clone for ImageGenerationCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            result: runtime::copied(&self.result),
            status: runtime::copied(&self.status),
            revised_prompt: runtime::copied(&self.revised_prompt),
            action: runtime::copied(&self.action),
            background: runtime::copied(&self.background),
            output_format: runtime::copied(&self.output_format),
            quality: runtime::copied(&self.quality),
            size: runtime::copied(&self.size),
            error: runtime::copied(&self.error),
            svg_usage: runtime::copied(&self.svg_usage),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageGenerationCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.result, &other.result)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.revised_prompt, &other.revised_prompt)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.background, &other.background)
            && runtime::equal(&self.output_format, &other.output_format)
            && runtime::equal(&self.quality, &other.quality)
            && runtime::equal(&self.size, &other.size)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.svg_usage, &other.svg_usage)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageGenerationCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageGenerationCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageGenerationCall",
        &[
            runtime::Member::constant("type", "image_generation_call"),
            runtime::Member::optional("id"),
            runtime::Member::optional("result"),
            runtime::Member::optional("status"),
            runtime::Member::optional("revised_prompt"),
            runtime::Member::optional("action"),
            runtime::Member::optional("background"),
            runtime::Member::optional("output_format"),
            runtime::Member::optional("quality"),
            runtime::Member::optional("size"),
            runtime::Member::optional("error"),
            runtime::Member::optional("svg_usage"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            result: None,
            status: None,
            revised_prompt: None,
            action: None,
            background: None,
            output_format: None,
            quality: None,
            size: None,
            error: None,
            svg_usage: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.result, value),
            3 => runtime::Json::take(&mut self.status, value),
            4 => runtime::Json::take(&mut self.revised_prompt, value),
            5 => runtime::Json::take(&mut self.action, value),
            6 => runtime::Json::take(&mut self.background, value),
            7 => runtime::Json::take(&mut self.output_format, value),
            8 => runtime::Json::take(&mut self.quality, value),
            9 => runtime::Json::take(&mut self.size, value),
            10 => runtime::Json::take(&mut self.error, value),
            11 => runtime::Json::take(&mut self.svg_usage, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.result),
            3 => runtime::Json::shape(&self.status),
            4 => runtime::Json::shape(&self.revised_prompt),
            5 => runtime::Json::shape(&self.action),
            6 => runtime::Json::shape(&self.background),
            7 => runtime::Json::shape(&self.output_format),
            8 => runtime::Json::shape(&self.quality),
            9 => runtime::Json::shape(&self.size),
            10 => runtime::Json::shape(&self.error),
            11 => runtime::Json::shape(&self.svg_usage),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Why there is no image.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageCallError {
    /// The kind of the error.
    pub type_: Option<String>,
    /// A code for the error, where there is one.
    pub code: Option<String>,
    /// What went wrong, in words for a person.
    pub message: Option<String>,
    /// The parameter that the error is about.
    pub param: Option<String>,
    /// What the moderation held back.
    pub moderation_details: Option<ImageModerationDetails>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageCallError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageCallError {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The kind of the error.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        runtime::set(&mut self.type_, type_.into());
        self
    }

    /// A code for the error, where there is one.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        runtime::set(&mut self.code, code.into());
        self
    }

    /// What went wrong, in words for a person.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        runtime::set(&mut self.message, message.into());
        self
    }

    /// The parameter that the error is about.
    #[must_use]
    #[inline]
    pub fn param(mut self, param: impl Into<String>) -> Self {
        runtime::set(&mut self.param, param.into());
        self
    }

    /// What the moderation held back.
    #[must_use]
    #[inline]
    pub fn moderation_details(
        mut self,
        moderation_details: ImageModerationDetails,
    ) -> Self {
        runtime::set(&mut self.moderation_details, moderation_details);
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

impl Clone for ImageCallError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            type_: runtime::copied(&self.type_),
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            param: runtime::copied(&self.param),
            moderation_details: runtime::copied(&self.moderation_details),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageCallError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.type_, &other.type_)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.param, &other.param)
            && runtime::equal(&self.moderation_details, &other.moderation_details)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageCallError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageCallError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageCallError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageCallError",
        &[
            runtime::Member::optional("type"),
            runtime::Member::optional("code"),
            runtime::Member::optional("message"),
            runtime::Member::optional("param"),
            runtime::Member::optional("moderation_details"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            type_: None,
            code: None,
            message: None,
            param: None,
            moderation_details: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.type_, value),
            1 => runtime::Json::take(&mut self.code, value),
            2 => runtime::Json::take(&mut self.message, value),
            3 => runtime::Json::take(&mut self.param, value),
            4 => runtime::Json::take(&mut self.moderation_details, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.type_),
            1 => runtime::Json::shape(&self.code),
            2 => runtime::Json::shape(&self.message),
            3 => runtime::Json::shape(&self.param),
            4 => runtime::Json::shape(&self.moderation_details),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the moderation held back.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageModerationDetails {
    /// Whether what goes in was held back, or what came out.
    pub moderation_stage: Option<ModerationStage>,
    /// The categories that apply.
    pub categories: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageModerationDetails {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageModerationDetails {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether what goes in was held back, or what came out.
    #[must_use]
    #[inline]
    pub fn moderation_stage(
        mut self,
        moderation_stage: impl Into<ModerationStage>,
    ) -> Self {
        runtime::set(&mut self.moderation_stage, moderation_stage.into());
        self
    }

    /// The categories that apply.
    #[must_use]
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        runtime::set(
            &mut self.categories,
            categories.into_iter().map(Into::into).collect(),
        );
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

impl Clone for ImageModerationDetails {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            moderation_stage: runtime::copied(&self.moderation_stage),
            categories: runtime::copied(&self.categories),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageModerationDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.moderation_stage, &other.moderation_stage)
            && runtime::equal(&self.categories, &other.categories)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageModerationDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageModerationDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageModerationDetails {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageModerationDetails",
        &[
            runtime::Member::optional("moderation_stage"),
            runtime::Member::optional("categories"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            moderation_stage: None,
            categories: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.moderation_stage, value),
            1 => runtime::Json::take(&mut self.categories, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.moderation_stage),
            1 => runtime::Json::shape(&self.categories),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Whether what goes in was held back, or what came out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationStage {
    /// `input`
    Input,
    /// `output`
    Output,
    /// `unknown`
    Unknown,
    /// A value that the document does not name.
    Other(String),
}

impl ModerationStage {
    const VALUES: &'static [&'static str] = &["input", "output", "unknown"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
            Self::Unknown => "unknown",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for ModerationStage {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Input,
            1 => Self::Output,
            2 => Self::Unknown,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for ModerationStage {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for ModerationStage {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for ModerationStage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for ModerationStage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ModerationStage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ModerationStage {
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

/// How many tokens an `svg` took.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageCallSvgUsage {
    /// The id of the model that wrote it.
    pub model: Option<String>,
    /// The tokens of its input.
    pub input_tokens: Option<i64>,
    /// The tokens that it generated.
    pub output_tokens: Option<i64>,
    /// Those of them that were hidden reasoning.
    pub reasoning_tokens: Option<i64>,
    /// All of them.
    pub total_tokens: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ImageCallSvgUsage {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ImageCallSvgUsage {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the model that wrote it.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        runtime::set(&mut self.model, model.into());
        self
    }

    /// The tokens of its input.
    #[must_use]
    #[inline]
    pub fn input_tokens(mut self, input_tokens: i64) -> Self {
        self.input_tokens = Some(input_tokens);
        self
    }

    /// The tokens that it generated.
    #[must_use]
    #[inline]
    pub fn output_tokens(mut self, output_tokens: i64) -> Self {
        self.output_tokens = Some(output_tokens);
        self
    }

    /// Those of them that were hidden reasoning.
    #[must_use]
    #[inline]
    pub fn reasoning_tokens(mut self, reasoning_tokens: i64) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens);
        self
    }

    /// All of them.
    #[must_use]
    #[inline]
    pub fn total_tokens(mut self, total_tokens: i64) -> Self {
        self.total_tokens = Some(total_tokens);
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

impl Clone for ImageCallSvgUsage {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            model: runtime::copied(&self.model),
            input_tokens: self.input_tokens,
            output_tokens: self.output_tokens,
            reasoning_tokens: self.reasoning_tokens,
            total_tokens: self.total_tokens,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ImageCallSvgUsage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.model, &other.model)
            && runtime::equal(&self.input_tokens, &other.input_tokens)
            && runtime::equal(&self.output_tokens, &other.output_tokens)
            && runtime::equal(&self.reasoning_tokens, &other.reasoning_tokens)
            && runtime::equal(&self.total_tokens, &other.total_tokens)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ImageCallSvgUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageCallSvgUsage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ImageCallSvgUsage {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ImageCallSvgUsage",
        &[
            runtime::Member::optional("model"),
            runtime::Member::optional("input_tokens"),
            runtime::Member::optional("output_tokens"),
            runtime::Member::optional("reasoning_tokens"),
            runtime::Member::optional("total_tokens"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            model: None,
            input_tokens: None,
            output_tokens: None,
            reasoning_tokens: None,
            total_tokens: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.model, value),
            1 => runtime::Json::take(&mut self.input_tokens, value),
            2 => runtime::Json::take(&mut self.output_tokens, value),
            3 => runtime::Json::take(&mut self.reasoning_tokens, value),
            4 => runtime::Json::take(&mut self.total_tokens, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.model),
            1 => runtime::Json::shape(&self.input_tokens),
            2 => runtime::Json::shape(&self.output_tokens),
            3 => runtime::Json::shape(&self.reasoning_tokens),
            4 => runtime::Json::shape(&self.total_tokens),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The tools that an MCP server has.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpToolList {
    /// The label of the server.
    pub server_label: String,
    /// The tools.
    pub tools: Vec<McpServerTool>,
    /// The id of the item.
    pub id: Option<String>,
    /// Why the server did not tell, if it did not.
    pub error: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpToolList {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "mcp_list_tools";
}

impl McpToolList {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        server_label: impl Into<String>,
        tools: impl IntoIterator<Item = McpServerTool>,
    ) -> Self {
        Self {
            server_label: server_label.into(),
            tools: tools.into_iter().collect(),
            id: None,
            error: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// Why the server did not tell, if it did not.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        runtime::set(&mut self.error, error.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: McpServerTool) -> Self {
        self.tools.push(tool);
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

impl Clone for McpToolList {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            server_label: runtime::copied(&self.server_label),
            tools: runtime::copied(&self.tools),
            id: runtime::copied(&self.id),
            error: runtime::copied(&self.error),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpToolList {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.server_label, &other.server_label)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpToolList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpToolList {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpToolList",
        &[
            runtime::Member::constant("type", "mcp_list_tools"),
            runtime::Member::required("server_label"),
            runtime::Member::required("tools"),
            runtime::Member::optional("id"),
            runtime::Member::optional("error"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            server_label: runtime::Json::empty(),
            tools: runtime::Json::empty(),
            id: None,
            error: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.server_label, value),
            2 => runtime::Json::take(&mut self.tools, value),
            3 => runtime::Json::take(&mut self.id, value),
            4 => runtime::Json::take(&mut self.error, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.server_label),
            2 => runtime::Json::shape(&self.tools),
            3 => runtime::Json::shape(&self.id),
            4 => runtime::Json::shape(&self.error),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A tool of an MCP server.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpServerTool {
    /// The name of the tool.
    pub name: String,
    /// What it takes, as a JSON Schema.
    pub input_schema: Option<serde_json::Value>,
    /// What the tool does.
    pub description: Option<String>,
    /// What the server says of it besides.
    pub annotations: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpServerTool {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            input_schema: None,
            description: None,
            annotations: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What it takes, as a JSON Schema.
    #[must_use]
    #[inline]
    pub fn input_schema(mut self, input_schema: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.input_schema, input_schema.into());
        self
    }

    /// What the tool does.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        runtime::set(&mut self.description, description.into());
        self
    }

    /// What the server says of it besides.
    #[must_use]
    #[inline]
    pub fn annotations(mut self, annotations: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.annotations, annotations.into());
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

impl Clone for McpServerTool {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            name: runtime::copied(&self.name),
            input_schema: runtime::copied(&self.input_schema),
            description: runtime::copied(&self.description),
            annotations: runtime::copied(&self.annotations),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpServerTool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.input_schema, &other.input_schema)
            && runtime::equal(&self.description, &other.description)
            && runtime::equal(&self.annotations, &other.annotations)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpServerTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpServerTool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpServerTool {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpServerTool",
        &[
            runtime::Member::required("name"),
            runtime::Member::optional("input_schema"),
            runtime::Member::optional("description"),
            runtime::Member::optional("annotations"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            name: runtime::Json::empty(),
            input_schema: None,
            description: None,
            annotations: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.name, value),
            1 => runtime::Json::take(&mut self.input_schema, value),
            2 => runtime::Json::take(&mut self.description, value),
            3 => runtime::Json::take(&mut self.annotations, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.name),
            1 => runtime::Json::shape(&self.input_schema),
            2 => runtime::Json::shape(&self.description),
            3 => runtime::Json::shape(&self.annotations),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call of an MCP server that waits for your approval.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpApprovalRequest {
    /// The id, which the approval refers to.
    pub id: String,
    /// The label of the server.
    pub server_label: String,
    /// The name of the tool.
    pub name: String,
    /// The arguments, as a JSON text.
    pub arguments: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpApprovalRequest {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "mcp_approval_request";
}

impl McpApprovalRequest {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        server_label: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            server_label: server_label.into(),
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

impl Clone for McpApprovalRequest {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            server_label: runtime::copied(&self.server_label),
            name: runtime::copied(&self.name),
            arguments: runtime::copied(&self.arguments),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpApprovalRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.server_label, &other.server_label)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpApprovalRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpApprovalRequest {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpApprovalRequest",
        &[
            runtime::Member::constant("type", "mcp_approval_request"),
            runtime::Member::required("id"),
            runtime::Member::required("server_label"),
            runtime::Member::required("name"),
            runtime::Member::required("arguments"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            server_label: runtime::Json::empty(),
            name: runtime::Json::empty(),
            arguments: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.server_label, value),
            3 => runtime::Json::take(&mut self.name, value),
            4 => runtime::Json::take(&mut self.arguments, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.server_label),
            3 => runtime::Json::shape(&self.name),
            4 => runtime::Json::shape(&self.arguments),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says whether a call of an MCP server may be made.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpApprovalResponse {
    /// The id of the call that waits.
    pub approval_request_id: String,
    /// Whether you approve of it.
    pub approve: bool,
    /// Why, for the model.
    pub reason: Option<String>,
    /// The id of the item.
    pub id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpApprovalResponse {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "mcp_approval_response";
}

impl McpApprovalResponse {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(approval_request_id: impl Into<String>, approve: bool) -> Self {
        Self {
            approval_request_id: approval_request_id.into(),
            approve,
            reason: None,
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Why, for the model.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        runtime::set(&mut self.reason, reason.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
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

impl Clone for McpApprovalResponse {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            approval_request_id: runtime::copied(&self.approval_request_id),
            approve: self.approve,
            reason: runtime::copied(&self.reason),
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpApprovalResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.approval_request_id, &other.approval_request_id)
            && runtime::equal(&self.approve, &other.approve)
            && runtime::equal(&self.reason, &other.reason)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpApprovalResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpApprovalResponse {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpApprovalResponse",
        &[
            runtime::Member::constant("type", "mcp_approval_response"),
            runtime::Member::required("approval_request_id"),
            runtime::Member::required("approve"),
            runtime::Member::optional("reason"),
            runtime::Member::optional("id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            approval_request_id: runtime::Json::empty(),
            approve: runtime::Json::empty(),
            reason: None,
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.approval_request_id, value),
            2 => runtime::Json::take(&mut self.approve, value),
            3 => runtime::Json::take(&mut self.reason, value),
            4 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.approval_request_id),
            2 => runtime::Json::shape(&self.approve),
            3 => runtime::Json::shape(&self.reason),
            4 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A call of a tool of an MCP server.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpCall {
    /// The label of the server.
    pub server_label: String,
    /// The name of the tool.
    pub name: String,
    /// The arguments, as a JSON text.
    pub arguments: String,
    /// What the tool gave.
    pub output: Option<String>,
    /// Why a call of an MCP server failed.
    pub error: Option<McpCallError>,
    /// The id of the request that was approved of, where the call needed it.
    pub approval_request_id: Option<String>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl McpCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "mcp_call";
}

impl McpCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        server_label: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
    ) -> Self {
        Self {
            server_label: server_label.into(),
            name: name.into(),
            arguments: arguments.into(),
            output: None,
            error: None,
            approval_request_id: None,
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What the tool gave.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        runtime::set(&mut self.output, output.into());
        self
    }

    /// Why a call of an MCP server failed.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: impl Into<McpCallError>) -> Self {
        runtime::set(&mut self.error, error.into());
        self
    }

    /// The id of the request that was approved of, where the call needed it.
    #[must_use]
    #[inline]
    pub fn approval_request_id(
        mut self,
        approval_request_id: impl Into<String>,
    ) -> Self {
        runtime::set(&mut self.approval_request_id, approval_request_id.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for McpCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            server_label: runtime::copied(&self.server_label),
            name: runtime::copied(&self.name),
            arguments: runtime::copied(&self.arguments),
            output: runtime::copied(&self.output),
            error: runtime::copied(&self.error),
            approval_request_id: runtime::copied(&self.approval_request_id),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.server_label, &other.server_label)
            && runtime::equal(&self.name, &other.name)
            && runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.error, &other.error)
            && runtime::equal(&self.approval_request_id, &other.approval_request_id)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpCall",
        &[
            runtime::Member::constant("type", "mcp_call"),
            runtime::Member::required("server_label"),
            runtime::Member::required("name"),
            runtime::Member::required("arguments"),
            runtime::Member::optional("output"),
            runtime::Member::optional("error"),
            runtime::Member::optional("approval_request_id"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            server_label: runtime::Json::empty(),
            name: runtime::Json::empty(),
            arguments: runtime::Json::empty(),
            output: None,
            error: None,
            approval_request_id: None,
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.server_label, value),
            2 => runtime::Json::take(&mut self.name, value),
            3 => runtime::Json::take(&mut self.arguments, value),
            4 => runtime::Json::take(&mut self.output, value),
            5 => runtime::Json::take(&mut self.error, value),
            6 => runtime::Json::take(&mut self.approval_request_id, value),
            7 => runtime::Json::take(&mut self.id, value),
            8 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.server_label),
            2 => runtime::Json::shape(&self.name),
            3 => runtime::Json::shape(&self.arguments),
            4 => runtime::Json::shape(&self.output),
            5 => runtime::Json::shape(&self.error),
            6 => runtime::Json::shape(&self.approval_request_id),
            7 => runtime::Json::shape(&self.id),
            8 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Why a call of an MCP server failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum McpCallError {
    /// The server broke the protocol, or refused.
    Protocol(McpProtocolError),
    /// The tool itself failed.
    ToolExecution(McpExecutionError),
    /// The server answered with a failure of HTTP.
    Http(McpHttpError),
    /// The reason, as older servers tell it.
    Text(String),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl McpCallError {
    /// [`McpProtocolError::new`] as this form.
    #[inline]
    pub fn protocol() -> Self {
        Self::Protocol(McpProtocolError::new())
    }

    /// [`McpExecutionError::new`] as this form.
    #[inline]
    pub fn tool_execution() -> Self {
        Self::ToolExecution(McpExecutionError::new())
    }

    /// [`McpHttpError::new`] as this form.
    #[inline]
    pub fn http() -> Self {
        Self::Http(McpHttpError::new())
    }
}

impl From<McpProtocolError> for McpCallError {
    #[inline]
    fn from(value: McpProtocolError) -> Self {
        Self::Protocol(value)
    }
}

impl From<McpExecutionError> for McpCallError {
    #[inline]
    fn from(value: McpExecutionError) -> Self {
        Self::ToolExecution(value)
    }
}

impl From<McpHttpError> for McpCallError {
    #[inline]
    fn from(value: McpHttpError) -> Self {
        Self::Http(value)
    }
}

impl From<&str> for McpCallError {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(runtime::owned(value))
    }
}

impl From<String> for McpCallError {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for McpCallError {
    #[inline]
    fn from(value: &String) -> Self {
        Self::Text(runtime::copied(value))
    }
}

impl Clone for McpCallError {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Protocol(form) => Self::Protocol(runtime::copied(form)),
            Self::ToolExecution(form) => Self::ToolExecution(runtime::copied(form)),
            Self::Http(form) => Self::Http(runtime::copied(form)),
            Self::Text(form) => Self::Text(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for McpCallError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Protocol(one), Self::Protocol(other)) => runtime::equal(one, other),
            (Self::ToolExecution(one), Self::ToolExecution(other)) => runtime::equal(one, other),
            (Self::Http(one), Self::Http(other)) => runtime::equal(one, other),
            (Self::Text(one), Self::Text(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for McpCallError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpCallError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpCallError {
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
            Self::Protocol(form) => runtime::Json::shape(form),
            Self::ToolExecution(form) => runtime::Json::shape(form),
            Self::Http(form) => runtime::Json::shape(form),
            Self::Text(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for McpCallError {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["mcp_protocol_error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("mcp_protocol_error"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_tool_execution_error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[
                        ("type", runtime::Scalar::Text("mcp_tool_execution_error")),
                    ],
                },
            },
runtime::UnionForm {
                tags: &["http_error"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("http_error"))],
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
            0 => Self::Protocol(runtime::Json::empty()),
            1 => Self::ToolExecution(runtime::Json::empty()),
            2 => Self::Http(runtime::Json::empty()),
            3 => Self::Text(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Protocol(form) => runtime::Json::take(form, value),
            Self::ToolExecution(form) => runtime::Json::take(form, value),
            Self::Http(form) => runtime::Json::take(form, value),
            Self::Text(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The server broke the protocol, or refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpProtocolError {
    /// The code of the protocol.
    pub code: Option<i64>,
    /// What went wrong.
    pub message: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for McpProtocolError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl McpProtocolError {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this error.
    pub const TYPE: &'static str = "mcp_protocol_error";
}

impl McpProtocolError {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The code of the protocol.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// What went wrong.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        runtime::set(&mut self.message, message.into());
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

impl Clone for McpProtocolError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: self.code,
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpProtocolError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpProtocolError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpProtocolError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpProtocolError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpProtocolError",
        &[
            runtime::Member::constant("type", "mcp_protocol_error"),
            runtime::Member::optional("code"),
            runtime::Member::optional("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            message: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.code, value),
            2 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.code),
            2 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The tool itself failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpExecutionError {
    /// What the tool says of it.
    pub content: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for McpExecutionError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl McpExecutionError {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this error.
    pub const TYPE: &'static str = "mcp_tool_execution_error";
}

impl McpExecutionError {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the tool says of it.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl Into<serde_json::Value>) -> Self {
        runtime::set(&mut self.content, content.into());
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

impl Clone for McpExecutionError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            content: runtime::copied(&self.content),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpExecutionError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.content, &other.content)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpExecutionError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpExecutionError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpExecutionError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpExecutionError",
        &[
            runtime::Member::constant("type", "mcp_tool_execution_error"),
            runtime::Member::optional("content"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            content: None,
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

/// The server answered with a failure of HTTP.
#[derive(Debug)]
#[non_exhaustive]
pub struct McpHttpError {
    /// The status.
    pub code: Option<i64>,
    /// What went wrong.
    pub message: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for McpHttpError {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl McpHttpError {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this error.
    pub const TYPE: &'static str = "http_error";
}

impl McpHttpError {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The status.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// What went wrong.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        runtime::set(&mut self.message, message.into());
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

impl Clone for McpHttpError {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            code: self.code,
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for McpHttpError {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for McpHttpError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpHttpError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for McpHttpError {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, McpHttpError",
        &[
            runtime::Member::constant("type", "http_error"),
            runtime::Member::optional("code"),
            runtime::Member::optional("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            code: None,
            message: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.code, value),
            2 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.code),
            2 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something to be done on a computer.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerCall {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// What is to be done, if it is one thing.
    pub action: Option<ComputerAction>,
    /// What is to be done, one after the other.
    pub actions: Option<Vec<ComputerAction>>,
    /// What you have to look at before you do it.
    pub pending_safety_checks: Option<Vec<ComputerSafetyCheck>>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ComputerCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "computer_call";
}

impl ComputerCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            action: None,
            actions: None,
            pending_safety_checks: None,
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What is to be done, if it is one thing.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ComputerAction>) -> Self {
        runtime::set(&mut self.action, action.into());
        self
    }

    /// What is to be done, one after the other.
    #[must_use]
    #[inline]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<ComputerAction>>,
    ) -> Self {
        runtime::set(&mut self.actions, actions.into_iter().map(Into::into).collect());
        self
    }

    /// What you have to look at before you do it.
    #[must_use]
    #[inline]
    pub fn pending_safety_checks(
        mut self,
        pending_safety_checks: impl IntoIterator<Item = ComputerSafetyCheck>,
    ) -> Self {
        runtime::set(
            &mut self.pending_safety_checks,
            pending_safety_checks.into_iter().collect(),
        );
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// Adds one to [`Self::pending_safety_checks`](Self#structfield.pending_safety_checks).
    #[must_use]
    #[inline]
    pub fn pending_safety_check(
        mut self,
        pending_safety_check: ComputerSafetyCheck,
    ) -> Self {
        self.pending_safety_checks.get_or_insert_default().push(pending_safety_check);
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

impl Clone for ComputerCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            action: runtime::copied(&self.action),
            actions: runtime::copied(&self.actions),
            pending_safety_checks: runtime::copied(&self.pending_safety_checks),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.actions, &other.actions)
            && runtime::equal(&self.pending_safety_checks, &other.pending_safety_checks)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerCall",
        &[
            runtime::Member::constant("type", "computer_call"),
            runtime::Member::required("call_id"),
            runtime::Member::optional("action"),
            runtime::Member::optional("actions"),
            runtime::Member::optional("pending_safety_checks"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            action: None,
            actions: None,
            pending_safety_checks: None,
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.actions, value),
            4 => runtime::Json::take(&mut self.pending_safety_checks, value),
            5 => runtime::Json::take(&mut self.id, value),
            6 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.actions),
            4 => runtime::Json::shape(&self.pending_safety_checks),
            5 => runtime::Json::shape(&self.id),
            6 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A reason to look twice.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerSafetyCheck {
    /// The id of the check.
    pub id: String,
    /// The kind of the reason.
    pub code: Option<String>,
    /// The reason, in words for a person.
    pub message: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ComputerSafetyCheck {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            code: None,
            message: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The kind of the reason.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        runtime::set(&mut self.code, code.into());
        self
    }

    /// The reason, in words for a person.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        runtime::set(&mut self.message, message.into());
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

impl Clone for ComputerSafetyCheck {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            code: runtime::copied(&self.code),
            message: runtime::copied(&self.message),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerSafetyCheck {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.message, &other.message)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerSafetyCheck {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerSafetyCheck {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerSafetyCheck {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerSafetyCheck",
        &[
            runtime::Member::required("id"),
            runtime::Member::optional("code"),
            runtime::Member::optional("message"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            code: None,
            message: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.id, value),
            1 => runtime::Json::take(&mut self.code, value),
            2 => runtime::Json::take(&mut self.message, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.id),
            1 => runtime::Json::shape(&self.code),
            2 => runtime::Json::shape(&self.message),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that is done on a computer.
#[derive(Debug)]
#[non_exhaustive]
pub enum ComputerAction {
    /// The screen is looked at.
    Screenshot(ScreenshotAction),
    /// A button of the mouse is pressed.
    Click(ClickAction),
    /// The left button of the mouse is pressed twice.
    DoubleClick(DoubleClickAction),
    /// The mouse is moved.
    Move(MoveAction),
    /// The mouse is moved with its left button pressed.
    Drag(DragAction),
    /// What is on the screen is scrolled.
    Scroll(ScrollAction),
    /// A text is typed.
    Type(TypeAction),
    /// Keys are pressed, all at once.
    Keypress(KeypressAction),
    /// Nothing is done for a moment.
    Wait(WaitAction),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ComputerAction {
    /// [`ScreenshotAction::new`] as this form.
    #[inline]
    pub fn screenshot() -> Self {
        Self::Screenshot(ScreenshotAction::new())
    }

    /// [`ClickAction::new`] as this form.
    #[inline]
    pub fn click(button: impl Into<MouseButton>, x: i64, y: i64) -> Self {
        Self::Click(ClickAction::new(button, x, y))
    }

    /// [`DoubleClickAction::new`] as this form.
    #[inline]
    pub fn double_click(x: i64, y: i64) -> Self {
        Self::DoubleClick(DoubleClickAction::new(x, y))
    }

    /// [`MoveAction::new`] as this form.
    #[inline]
    pub fn move_(x: i64, y: i64) -> Self {
        Self::Move(MoveAction::new(x, y))
    }

    /// [`DragAction::new`] as this form.
    #[inline]
    pub fn drag(path: impl IntoIterator<Item = ScreenPoint>) -> Self {
        Self::Drag(DragAction::new(path))
    }

    /// [`ScrollAction::new`] as this form.
    #[inline]
    pub fn scroll(x: i64, y: i64, scroll_x: i64, scroll_y: i64) -> Self {
        Self::Scroll(ScrollAction::new(x, y, scroll_x, scroll_y))
    }

    /// [`TypeAction::new`] as this form.
    #[inline]
    pub fn type_(text: impl Into<String>) -> Self {
        Self::Type(TypeAction::new(text))
    }

    /// [`KeypressAction::new`] as this form.
    #[inline]
    pub fn keypress(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Keypress(KeypressAction::new(keys))
    }

    /// [`WaitAction::new`] as this form.
    #[inline]
    pub fn wait() -> Self {
        Self::Wait(WaitAction::new())
    }
}

impl From<ScrollAction> for ComputerAction {
    #[inline]
    fn from(value: ScrollAction) -> Self {
        Self::Scroll(value)
    }
}

impl From<ClickAction> for ComputerAction {
    #[inline]
    fn from(value: ClickAction) -> Self {
        Self::Click(value)
    }
}

impl From<DoubleClickAction> for ComputerAction {
    #[inline]
    fn from(value: DoubleClickAction) -> Self {
        Self::DoubleClick(value)
    }
}

impl From<MoveAction> for ComputerAction {
    #[inline]
    fn from(value: MoveAction) -> Self {
        Self::Move(value)
    }
}

impl From<DragAction> for ComputerAction {
    #[inline]
    fn from(value: DragAction) -> Self {
        Self::Drag(value)
    }
}

impl From<TypeAction> for ComputerAction {
    #[inline]
    fn from(value: TypeAction) -> Self {
        Self::Type(value)
    }
}

impl From<KeypressAction> for ComputerAction {
    #[inline]
    fn from(value: KeypressAction) -> Self {
        Self::Keypress(value)
    }
}

impl From<ScreenshotAction> for ComputerAction {
    #[inline]
    fn from(value: ScreenshotAction) -> Self {
        Self::Screenshot(value)
    }
}

impl From<WaitAction> for ComputerAction {
    #[inline]
    fn from(value: WaitAction) -> Self {
        Self::Wait(value)
    }
}

impl Clone for ComputerAction {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Screenshot(form) => Self::Screenshot(runtime::copied(form)),
            Self::Click(form) => Self::Click(runtime::copied(form)),
            Self::DoubleClick(form) => Self::DoubleClick(runtime::copied(form)),
            Self::Move(form) => Self::Move(runtime::copied(form)),
            Self::Drag(form) => Self::Drag(runtime::copied(form)),
            Self::Scroll(form) => Self::Scroll(runtime::copied(form)),
            Self::Type(form) => Self::Type(runtime::copied(form)),
            Self::Keypress(form) => Self::Keypress(runtime::copied(form)),
            Self::Wait(form) => Self::Wait(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ComputerAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Screenshot(one), Self::Screenshot(other)) => runtime::equal(one, other),
            (Self::Click(one), Self::Click(other)) => runtime::equal(one, other),
            (Self::DoubleClick(one), Self::DoubleClick(other)) => runtime::equal(one, other),
            (Self::Move(one), Self::Move(other)) => runtime::equal(one, other),
            (Self::Drag(one), Self::Drag(other)) => runtime::equal(one, other),
            (Self::Scroll(one), Self::Scroll(other)) => runtime::equal(one, other),
            (Self::Type(one), Self::Type(other)) => runtime::equal(one, other),
            (Self::Keypress(one), Self::Keypress(other)) => runtime::equal(one, other),
            (Self::Wait(one), Self::Wait(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ComputerAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerAction {
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
            Self::Scroll(form) => runtime::Json::shape(form),
            Self::Click(form) => runtime::Json::shape(form),
            Self::DoubleClick(form) => runtime::Json::shape(form),
            Self::Move(form) => runtime::Json::shape(form),
            Self::Drag(form) => runtime::Json::shape(form),
            Self::Type(form) => runtime::Json::shape(form),
            Self::Keypress(form) => runtime::Json::shape(form),
            Self::Screenshot(form) => runtime::Json::shape(form),
            Self::Wait(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ComputerAction {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["scroll"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["x", "y", "scroll_x", "scroll_y"],
                    constants: &[("type", runtime::Scalar::Text("scroll"))],
                },
            },
runtime::UnionForm {
                tags: &["click"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["button", "x", "y"],
                    constants: &[("type", runtime::Scalar::Text("click"))],
                },
            },
runtime::UnionForm {
                tags: &["double_click"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["x", "y"],
                    constants: &[("type", runtime::Scalar::Text("double_click"))],
                },
            },
runtime::UnionForm {
                tags: &["move"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["x", "y"],
                    constants: &[("type", runtime::Scalar::Text("move"))],
                },
            },
runtime::UnionForm {
                tags: &["drag"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["path"],
                    constants: &[("type", runtime::Scalar::Text("drag"))],
                },
            },
runtime::UnionForm {
                tags: &["type"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["text"],
                    constants: &[("type", runtime::Scalar::Text("type"))],
                },
            },
runtime::UnionForm {
                tags: &["keypress"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["keys"],
                    constants: &[("type", runtime::Scalar::Text("keypress"))],
                },
            },
runtime::UnionForm {
                tags: &["screenshot"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("screenshot"))],
                },
            },
runtime::UnionForm {
                tags: &["wait"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("wait"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Scroll(runtime::Json::empty()),
            1 => Self::Click(runtime::Json::empty()),
            2 => Self::DoubleClick(runtime::Json::empty()),
            3 => Self::Move(runtime::Json::empty()),
            4 => Self::Drag(runtime::Json::empty()),
            5 => Self::Type(runtime::Json::empty()),
            6 => Self::Keypress(runtime::Json::empty()),
            7 => Self::Screenshot(runtime::Json::empty()),
            8 => Self::Wait(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Scroll(form) => runtime::Json::take(form, value),
            Self::Click(form) => runtime::Json::take(form, value),
            Self::DoubleClick(form) => runtime::Json::take(form, value),
            Self::Move(form) => runtime::Json::take(form, value),
            Self::Drag(form) => runtime::Json::take(form, value),
            Self::Type(form) => runtime::Json::take(form, value),
            Self::Keypress(form) => runtime::Json::take(form, value),
            Self::Screenshot(form) => runtime::Json::take(form, value),
            Self::Wait(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// The screen is looked at.
#[derive(Debug)]
#[non_exhaustive]
pub struct ScreenshotAction {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ScreenshotAction {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ScreenshotAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "screenshot";
}

impl ScreenshotAction {
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

impl Clone for ScreenshotAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ScreenshotAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ScreenshotAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScreenshotAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ScreenshotAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ScreenshotAction",
        &[runtime::Member::constant("type", "screenshot")],
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

/// A button of the mouse is pressed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ClickAction {
    /// A button of the mouse.
    pub button: MouseButton,
    /// Where, in pixels from the left.
    pub x: i64,
    /// Where, in pixels from the top.
    pub y: i64,
    /// The keys that are held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ClickAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "click";
}

impl ClickAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(button: impl Into<MouseButton>, x: i64, y: i64) -> Self {
        Self {
            button: button.into(),
            x,
            y,
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.keys, keys.into_iter().map(Into::into).collect());
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

impl Clone for ClickAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            button: runtime::copied(&self.button),
            x: self.x,
            y: self.y,
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ClickAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.button, &other.button)
            && runtime::equal(&self.x, &other.x)
            && runtime::equal(&self.y, &other.y)
            && runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ClickAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ClickAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ClickAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ClickAction",
        &[
            runtime::Member::constant("type", "click"),
            runtime::Member::required("button"),
            runtime::Member::required("x"),
            runtime::Member::required("y"),
            runtime::Member::optional("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            button: runtime::Json::empty(),
            x: runtime::Json::empty(),
            y: runtime::Json::empty(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.button, value),
            2 => runtime::Json::take(&mut self.x, value),
            3 => runtime::Json::take(&mut self.y, value),
            4 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.button),
            2 => runtime::Json::shape(&self.x),
            3 => runtime::Json::shape(&self.y),
            4 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A button of the mouse.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MouseButton {
    /// `left`
    Left,
    /// `right`
    Right,
    /// `wheel`
    Wheel,
    /// `back`
    Back,
    /// `forward`
    Forward,
    /// A value that the document does not name.
    Other(String),
}

impl MouseButton {
    const VALUES: &'static [&'static str] = &["left", "right", "wheel", "back", "forward"];

    /// The value as it is on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Wheel => "wheel",
            Self::Back => "back",
            Self::Forward => "forward",
            Self::Other(value) => runtime::text(value),
        }
    }
}

impl From<&str> for MouseButton {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            0 => Self::Left,
            1 => Self::Right,
            2 => Self::Wheel,
            3 => Self::Back,
            4 => Self::Forward,
            _ => Self::Other(runtime::owned(value)),
        }
    }
}

impl From<String> for MouseButton {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl PartialEq<&str> for MouseButton {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl std::fmt::Display for MouseButton {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl serde::Serialize for MouseButton {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for MouseButton {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MouseButton {
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

/// The left button of the mouse is pressed twice.
#[derive(Debug)]
#[non_exhaustive]
pub struct DoubleClickAction {
    /// Where, in pixels from the left.
    pub x: i64,
    /// Where, in pixels from the top.
    pub y: i64,
    /// The keys that are held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl DoubleClickAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "double_click";
}

impl DoubleClickAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.keys, keys.into_iter().map(Into::into).collect());
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

impl Clone for DoubleClickAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            x: self.x,
            y: self.y,
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DoubleClickAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.x, &other.x)
            && runtime::equal(&self.y, &other.y)
            && runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DoubleClickAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DoubleClickAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DoubleClickAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DoubleClickAction",
        &[
            runtime::Member::constant("type", "double_click"),
            runtime::Member::required("x"),
            runtime::Member::required("y"),
            runtime::Member::optional("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            x: runtime::Json::empty(),
            y: runtime::Json::empty(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.x, value),
            2 => runtime::Json::take(&mut self.y, value),
            3 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.x),
            2 => runtime::Json::shape(&self.y),
            3 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The mouse is moved.
#[derive(Debug)]
#[non_exhaustive]
pub struct MoveAction {
    /// Where to, in pixels from the left.
    pub x: i64,
    /// Where to, in pixels from the top.
    pub y: i64,
    /// The keys that are held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl MoveAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "move";
}

impl MoveAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.keys, keys.into_iter().map(Into::into).collect());
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

impl Clone for MoveAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            x: self.x,
            y: self.y,
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for MoveAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.x, &other.x)
            && runtime::equal(&self.y, &other.y)
            && runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for MoveAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MoveAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for MoveAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, MoveAction",
        &[
            runtime::Member::constant("type", "move"),
            runtime::Member::required("x"),
            runtime::Member::required("y"),
            runtime::Member::optional("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            x: runtime::Json::empty(),
            y: runtime::Json::empty(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.x, value),
            2 => runtime::Json::take(&mut self.y, value),
            3 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.x),
            2 => runtime::Json::shape(&self.y),
            3 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The mouse is moved with its left button pressed.
#[derive(Debug)]
#[non_exhaustive]
pub struct DragAction {
    /// The points that it passes.
    pub path: Vec<ScreenPoint>,
    /// The keys that are held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl DragAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "drag";
}

impl DragAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(path: impl IntoIterator<Item = ScreenPoint>) -> Self {
        Self {
            path: path.into_iter().collect(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.keys, keys.into_iter().map(Into::into).collect());
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

impl Clone for DragAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            path: runtime::copied(&self.path),
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for DragAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.path, &other.path)
            && runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for DragAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DragAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for DragAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, DragAction",
        &[
            runtime::Member::constant("type", "drag"),
            runtime::Member::required("path"),
            runtime::Member::optional("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            path: runtime::Json::empty(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.path, value),
            2 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.path),
            2 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A point of the screen.
#[derive(Debug)]
#[non_exhaustive]
pub struct ScreenPoint {
    /// Pixels from the left.
    pub x: i64,
    /// Pixels from the top.
    pub y: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ScreenPoint {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(x: i64, y: i64) -> Self {
        Self {
            x,
            y,
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

impl Clone for ScreenPoint {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            x: self.x,
            y: self.y,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ScreenPoint {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.x, &other.x)
            && runtime::equal(&self.y, &other.y)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ScreenPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScreenPoint {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ScreenPoint {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ScreenPoint",
        &[
            runtime::Member::required("x"),
            runtime::Member::required("y"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            x: runtime::Json::empty(),
            y: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.x, value),
            1 => runtime::Json::take(&mut self.y, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.x),
            1 => runtime::Json::shape(&self.y),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is on the screen is scrolled.
#[derive(Debug)]
#[non_exhaustive]
pub struct ScrollAction {
    /// Where the mouse is, in pixels from the left.
    pub x: i64,
    /// Where the mouse is, in pixels from the top.
    pub y: i64,
    /// How far to the right, in pixels.
    pub scroll_x: i64,
    /// How far down, in pixels.
    pub scroll_y: i64,
    /// The keys that are held down meanwhile.
    pub keys: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ScrollAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "scroll";
}

impl ScrollAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(x: i64, y: i64, scroll_x: i64, scroll_y: i64) -> Self {
        Self {
            x,
            y,
            scroll_x,
            scroll_y,
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        runtime::set(&mut self.keys, keys.into_iter().map(Into::into).collect());
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

impl Clone for ScrollAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            x: self.x,
            y: self.y,
            scroll_x: self.scroll_x,
            scroll_y: self.scroll_y,
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ScrollAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.x, &other.x)
            && runtime::equal(&self.y, &other.y)
            && runtime::equal(&self.scroll_x, &other.scroll_x)
            && runtime::equal(&self.scroll_y, &other.scroll_y)
            && runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ScrollAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScrollAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ScrollAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ScrollAction",
        &[
            runtime::Member::constant("type", "scroll"),
            runtime::Member::required("x"),
            runtime::Member::required("y"),
            runtime::Member::required("scroll_x"),
            runtime::Member::required("scroll_y"),
            runtime::Member::optional("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            x: runtime::Json::empty(),
            y: runtime::Json::empty(),
            scroll_x: runtime::Json::empty(),
            scroll_y: runtime::Json::empty(),
            keys: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.x, value),
            2 => runtime::Json::take(&mut self.y, value),
            3 => runtime::Json::take(&mut self.scroll_x, value),
            4 => runtime::Json::take(&mut self.scroll_y, value),
            5 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.x),
            2 => runtime::Json::shape(&self.y),
            3 => runtime::Json::shape(&self.scroll_x),
            4 => runtime::Json::shape(&self.scroll_y),
            5 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A text is typed.
#[derive(Debug)]
#[non_exhaustive]
pub struct TypeAction {
    /// The text.
    pub text: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TypeAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "type";
}

impl TypeAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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

impl Clone for TypeAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TypeAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TypeAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TypeAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TypeAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TypeAction",
        &[
            runtime::Member::constant("type", "type"),
            runtime::Member::required("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            text: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Keys are pressed, all at once.
#[derive(Debug)]
#[non_exhaustive]
pub struct KeypressAction {
    /// The keys.
    pub keys: Vec<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl KeypressAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "keypress";
}

impl KeypressAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
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

impl Clone for KeypressAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            keys: runtime::copied(&self.keys),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for KeypressAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.keys, &other.keys)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for KeypressAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for KeypressAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for KeypressAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, KeypressAction",
        &[
            runtime::Member::constant("type", "keypress"),
            runtime::Member::required("keys"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            keys: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.keys, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.keys),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Nothing is done for a moment.
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitAction {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for WaitAction {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl WaitAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "wait";
}

impl WaitAction {
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

impl Clone for WaitAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for WaitAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for WaitAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WaitAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for WaitAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, WaitAction",
        &[runtime::Member::constant("type", "wait")],
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

/// What the screen shows after a call.
#[derive(Debug)]
#[non_exhaustive]
pub struct ComputerCallOutput {
    /// The id of the call that this is the result of.
    pub call_id: String,
    /// What a screen shows, as an image.
    pub output: ComputerScreenshot,
    /// The checks that you have looked at.
    pub acknowledged_safety_checks: Option<Vec<ComputerSafetyCheck>>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ComputerCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "computer_call_output";
}

impl ComputerCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, output: ComputerScreenshot) -> Self {
        Self {
            call_id: call_id.into(),
            output,
            acknowledged_safety_checks: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The checks that you have looked at.
    #[must_use]
    #[inline]
    pub fn acknowledged_safety_checks(
        mut self,
        acknowledged_safety_checks: impl IntoIterator<Item = ComputerSafetyCheck>,
    ) -> Self {
        runtime::set(
            &mut self.acknowledged_safety_checks,
            acknowledged_safety_checks.into_iter().collect(),
        );
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
        self
    }

    /// Adds one to [`Self::acknowledged_safety_checks`](Self#structfield.acknowledged_safety_checks).
    #[must_use]
    #[inline]
    pub fn acknowledged_safety_check(
        mut self,
        acknowledged_safety_check: ComputerSafetyCheck,
    ) -> Self {
        self.acknowledged_safety_checks
            .get_or_insert_default()
            .push(acknowledged_safety_check);
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

impl Clone for ComputerCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            output: runtime::copied(&self.output),
            acknowledged_safety_checks: runtime::copied(&self.acknowledged_safety_checks),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ComputerCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.acknowledged_safety_checks, &other.acknowledged_safety_checks)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ComputerCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ComputerCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ComputerCallOutput",
        &[
            runtime::Member::constant("type", "computer_call_output"),
            runtime::Member::required("call_id"),
            runtime::Member::required("output"),
            runtime::Member::optional("acknowledged_safety_checks"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            output: runtime::Json::empty(),
            acknowledged_safety_checks: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.output, value),
            3 => runtime::Json::take(&mut self.acknowledged_safety_checks, value),
            4 => runtime::Json::take(&mut self.id, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.output),
            3 => runtime::Json::shape(&self.acknowledged_safety_checks),
            4 => runtime::Json::shape(&self.id),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Commands for a shell.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellCall {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// Commands, and how long they may take.
    pub action: ShellAction,
    /// Where the commands run.
    pub environment: Option<ShellCallEnvironment>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ShellCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "shell_call";
}

impl ShellCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, action: ShellAction) -> Self {
        Self {
            call_id: call_id.into(),
            action,
            environment: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Where the commands run.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<ShellCallEnvironment>) -> Self {
        runtime::set(&mut self.environment, environment.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ShellCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            action: runtime::copied(&self.action),
            environment: runtime::copied(&self.environment),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.environment, &other.environment)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellCall",
        &[
            runtime::Member::constant("type", "shell_call"),
            runtime::Member::required("call_id"),
            runtime::Member::required("action"),
            runtime::Member::optional("environment"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            action: runtime::Json::empty(),
            environment: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.environment, value),
            4 => runtime::Json::take(&mut self.caller, value),
            5 => runtime::Json::take(&mut self.id, value),
            6 => runtime::Json::take(&mut self.status, value),
            7 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.environment),
            4 => runtime::Json::shape(&self.caller),
            5 => runtime::Json::shape(&self.id),
            6 => runtime::Json::shape(&self.status),
            7 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Where the commands run.
#[derive(Debug)]
#[non_exhaustive]
pub enum ShellCallEnvironment {
    /// A computer of yours: you run the commands, and send what they gave.
    Local(LocalShellEnvironment),
    /// A container that exists already.
    ContainerReference(ContainerReference),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ShellCallEnvironment {
    /// [`LocalShellEnvironment::new`] as this form.
    #[inline]
    pub fn local() -> Self {
        Self::Local(LocalShellEnvironment::new())
    }

    /// [`ContainerReference::new`] as this form.
    #[inline]
    pub fn container_reference(container_id: impl Into<String>) -> Self {
        Self::ContainerReference(ContainerReference::new(container_id))
    }
}

impl From<ContainerReference> for ShellCallEnvironment {
    #[inline]
    fn from(value: ContainerReference) -> Self {
        Self::ContainerReference(value)
    }
}

impl From<LocalShellEnvironment> for ShellCallEnvironment {
    #[inline]
    fn from(value: LocalShellEnvironment) -> Self {
        Self::Local(value)
    }
}

impl Clone for ShellCallEnvironment {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Local(form) => Self::Local(runtime::copied(form)),
            Self::ContainerReference(form) => Self::ContainerReference(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ShellCallEnvironment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Local(one), Self::Local(other)) => runtime::equal(one, other),
            (Self::ContainerReference(one), Self::ContainerReference(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ShellCallEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCallEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellCallEnvironment {
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
            Self::ContainerReference(form) => runtime::Json::shape(form),
            Self::Local(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ShellCallEnvironment {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["container_reference"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["container_id"],
                    constants: &[("type", runtime::Scalar::Text("container_reference"))],
                },
            },
runtime::UnionForm {
                tags: &["local"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("local"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::ContainerReference(runtime::Json::empty()),
            1 => Self::Local(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::ContainerReference(form) => runtime::Json::take(form, value),
            Self::Local(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// Commands, and how long they may take.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellAction {
    /// The commands, in their order.
    pub commands: Vec<String>,
    /// How long they may take, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// How many characters of what they write are wanted at most.
    pub max_output_length: Option<i64>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ShellAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            commands: commands.into_iter().map(Into::into).collect(),
            timeout_ms: None,
            max_output_length: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How long they may take, in milliseconds.
    #[must_use]
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }

    /// How many characters of what they write are wanted at most.
    #[must_use]
    #[inline]
    pub fn max_output_length(mut self, max_output_length: i64) -> Self {
        self.max_output_length = Some(max_output_length);
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

impl Clone for ShellAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            commands: runtime::copied(&self.commands),
            timeout_ms: self.timeout_ms,
            max_output_length: self.max_output_length,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.commands, &other.commands)
            && runtime::equal(&self.timeout_ms, &other.timeout_ms)
            && runtime::equal(&self.max_output_length, &other.max_output_length)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellAction",
        &[
            runtime::Member::required("commands"),
            runtime::Member::optional("timeout_ms"),
            runtime::Member::optional("max_output_length"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            commands: runtime::Json::empty(),
            timeout_ms: None,
            max_output_length: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.commands, value),
            1 => runtime::Json::take(&mut self.timeout_ms, value),
            2 => runtime::Json::take(&mut self.max_output_length, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.commands),
            1 => runtime::Json::shape(&self.timeout_ms),
            2 => runtime::Json::shape(&self.max_output_length),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the commands of a shell gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellCallOutput {
    /// The id of the call that this is the result of.
    pub call_id: String,
    /// What each command gave.
    pub output: Vec<ShellOutput>,
    /// How many characters of it were wanted at most.
    pub max_output_length: Option<i64>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ShellCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "shell_call_output";
}

impl ShellCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        output: impl IntoIterator<Item = ShellOutput>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            output: output.into_iter().collect(),
            max_output_length: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How many characters of it were wanted at most.
    #[must_use]
    #[inline]
    pub fn max_output_length(mut self, max_output_length: i64) -> Self {
        self.max_output_length = Some(max_output_length);
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ShellCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            output: runtime::copied(&self.output),
            max_output_length: self.max_output_length,
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.max_output_length, &other.max_output_length)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellCallOutput",
        &[
            runtime::Member::constant("type", "shell_call_output"),
            runtime::Member::required("call_id"),
            runtime::Member::required("output"),
            runtime::Member::optional("max_output_length"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            output: runtime::Json::empty(),
            max_output_length: None,
            caller: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.output, value),
            3 => runtime::Json::take(&mut self.max_output_length, value),
            4 => runtime::Json::take(&mut self.caller, value),
            5 => runtime::Json::take(&mut self.id, value),
            6 => runtime::Json::take(&mut self.status, value),
            7 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.output),
            3 => runtime::Json::shape(&self.max_output_length),
            4 => runtime::Json::shape(&self.caller),
            5 => runtime::Json::shape(&self.id),
            6 => runtime::Json::shape(&self.status),
            7 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a command gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellOutput {
    /// What it wrote to its standard output.
    pub stdout: String,
    /// What it wrote to its standard error.
    pub stderr: String,
    /// How a command ended.
    pub outcome: ShellOutcome,
    /// The id of who made it.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ShellOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        stdout: impl Into<String>,
        stderr: impl Into<String>,
        outcome: impl Into<ShellOutcome>,
    ) -> Self {
        Self {
            stdout: stdout.into(),
            stderr: stderr.into(),
            outcome: outcome.into(),
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of who made it.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ShellOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            stdout: runtime::copied(&self.stdout),
            stderr: runtime::copied(&self.stderr),
            outcome: runtime::copied(&self.outcome),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.stdout, &other.stdout)
            && runtime::equal(&self.stderr, &other.stderr)
            && runtime::equal(&self.outcome, &other.outcome)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellOutput",
        &[
            runtime::Member::required("stdout"),
            runtime::Member::required("stderr"),
            runtime::Member::required("outcome"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            stdout: runtime::Json::empty(),
            stderr: runtime::Json::empty(),
            outcome: runtime::Json::empty(),
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.stdout, value),
            1 => runtime::Json::take(&mut self.stderr, value),
            2 => runtime::Json::take(&mut self.outcome, value),
            3 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.stdout),
            1 => runtime::Json::shape(&self.stderr),
            2 => runtime::Json::shape(&self.outcome),
            3 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How a command ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum ShellOutcome {
    /// By itself.
    Exit(ShellExit),
    /// It took too long.
    Timeout(ShellTimeout),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ShellOutcome {
    /// [`ShellExit::new`] as this form.
    #[inline]
    pub fn exit(exit_code: i64) -> Self {
        Self::Exit(ShellExit::new(exit_code))
    }

    /// [`ShellTimeout::new`] as this form.
    #[inline]
    pub fn timeout() -> Self {
        Self::Timeout(ShellTimeout::new())
    }
}

impl From<ShellExit> for ShellOutcome {
    #[inline]
    fn from(value: ShellExit) -> Self {
        Self::Exit(value)
    }
}

impl From<ShellTimeout> for ShellOutcome {
    #[inline]
    fn from(value: ShellTimeout) -> Self {
        Self::Timeout(value)
    }
}

impl Clone for ShellOutcome {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Exit(form) => Self::Exit(runtime::copied(form)),
            Self::Timeout(form) => Self::Timeout(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ShellOutcome {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Exit(one), Self::Exit(other)) => runtime::equal(one, other),
            (Self::Timeout(one), Self::Timeout(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ShellOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellOutcome {
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
            Self::Exit(form) => runtime::Json::shape(form),
            Self::Timeout(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ShellOutcome {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["exit"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["exit_code"],
                    constants: &[("type", runtime::Scalar::Text("exit"))],
                },
            },
runtime::UnionForm {
                tags: &["timeout"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("timeout"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::Exit(runtime::Json::empty()),
            1 => Self::Timeout(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::Exit(form) => runtime::Json::take(form, value),
            Self::Timeout(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// By itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellExit {
    /// Its exit code.
    pub exit_code: i64,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ShellExit {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the end.
    pub const TYPE: &'static str = "exit";
}

impl ShellExit {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(exit_code: i64) -> Self {
        Self {
            exit_code,
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

impl Clone for ShellExit {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            exit_code: self.exit_code,
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellExit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.exit_code, &other.exit_code)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellExit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellExit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellExit {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellExit",
        &[
            runtime::Member::constant("type", "exit"),
            runtime::Member::required("exit_code"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            exit_code: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.exit_code, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.exit_code),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// It took too long.
#[derive(Debug)]
#[non_exhaustive]
pub struct ShellTimeout {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ShellTimeout {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ShellTimeout {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the end.
    pub const TYPE: &'static str = "timeout";
}

impl ShellTimeout {
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

impl Clone for ShellTimeout {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ShellTimeout {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ShellTimeout {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellTimeout {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ShellTimeout {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ShellTimeout",
        &[runtime::Member::constant("type", "timeout")],
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

/// A command for your shell. Replaced by the call of a shell.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalShellCall {
    /// The id of the call, which its output has as its `id`.
    pub call_id: String,
    /// A command.
    pub action: LocalShellAction,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl LocalShellCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "local_shell_call";
}

impl LocalShellCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, action: LocalShellAction) -> Self {
        Self {
            call_id: call_id.into(),
            action,
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for LocalShellCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            action: runtime::copied(&self.action),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalShellCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.action, &other.action)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalShellCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalShellCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalShellCall",
        &[
            runtime::Member::constant("type", "local_shell_call"),
            runtime::Member::required("call_id"),
            runtime::Member::required("action"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            action: runtime::Json::empty(),
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.action, value),
            3 => runtime::Json::take(&mut self.id, value),
            4 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.action),
            3 => runtime::Json::shape(&self.id),
            4 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A command.
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalShellAction {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Variables of the environment.
    pub env: Option<runtime::Map<String>>,
    /// How long it may take, in milliseconds.
    pub timeout_ms: Option<i64>,
    /// The user that it runs as.
    pub user: Option<String>,
    /// The folder that it runs in.
    pub working_directory: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl LocalShellAction {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this action.
    pub const TYPE: &'static str = "exec";
}

impl LocalShellAction {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            command: command.into_iter().map(Into::into).collect(),
            env: None,
            timeout_ms: None,
            user: None,
            working_directory: None,
            extra: runtime::Json::empty(),
        }
    }

    /// Variables of the environment.
    #[must_use]
    #[inline]
    pub fn env(
        mut self,
        env: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        runtime::set(
            &mut self.env,
            env.into_iter().map(|(key, value)| (key.to_string(), value.into())).collect(),
        );
        self
    }

    /// How long it may take, in milliseconds.
    #[must_use]
    #[inline]
    pub fn timeout_ms(mut self, timeout_ms: i64) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }

    /// The user that it runs as.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        runtime::set(&mut self.user, user.into());
        self
    }

    /// The folder that it runs in.
    #[must_use]
    #[inline]
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        runtime::set(&mut self.working_directory, working_directory.into());
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

impl Clone for LocalShellAction {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            command: runtime::copied(&self.command),
            env: runtime::copied(&self.env),
            timeout_ms: self.timeout_ms,
            user: runtime::copied(&self.user),
            working_directory: runtime::copied(&self.working_directory),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalShellAction {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.command, &other.command)
            && runtime::equal(&self.env, &other.env)
            && runtime::equal(&self.timeout_ms, &other.timeout_ms)
            && runtime::equal(&self.user, &other.user)
            && runtime::equal(&self.working_directory, &other.working_directory)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalShellAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellAction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalShellAction {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalShellAction",
        &[
            runtime::Member::constant("type", "exec"),
            runtime::Member::required("command"),
            runtime::Member::optional("env"),
            runtime::Member::optional("timeout_ms"),
            runtime::Member::optional("user"),
            runtime::Member::optional("working_directory"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            command: runtime::Json::empty(),
            env: None,
            timeout_ms: None,
            user: None,
            working_directory: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.command, value),
            2 => runtime::Json::take(&mut self.env, value),
            3 => runtime::Json::take(&mut self.timeout_ms, value),
            4 => runtime::Json::take(&mut self.user, value),
            5 => runtime::Json::take(&mut self.working_directory, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.command),
            2 => runtime::Json::shape(&self.env),
            3 => runtime::Json::shape(&self.timeout_ms),
            4 => runtime::Json::shape(&self.user),
            5 => runtime::Json::shape(&self.working_directory),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a command gave. Replaced by the output of a shell.
#[deprecated]
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalShellCallOutput {
    /// The id of the call that this is the result of.
    pub id: String,
    /// What it gave, as a JSON text.
    pub output: String,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl LocalShellCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "local_shell_call_output";
}

impl LocalShellCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, output: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            output: output.into(),
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for LocalShellCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            output: runtime::copied(&self.output),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for LocalShellCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for LocalShellCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for LocalShellCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, LocalShellCallOutput",
        &[
            runtime::Member::constant("type", "local_shell_call_output"),
            runtime::Member::required("id"),
            runtime::Member::required("output"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: runtime::Json::empty(),
            output: runtime::Json::empty(),
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.output, value),
            3 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.output),
            3 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A change of a file, to be made by you.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchCall {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// What is done to a file.
    pub operation: ApplyPatchOperation,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ApplyPatchCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "apply_patch_call";
}

impl ApplyPatchCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        operation: impl Into<ApplyPatchOperation>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            operation: operation.into(),
            status: None,
            caller: None,
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ApplyPatchCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            operation: runtime::copied(&self.operation),
            status: runtime::copied(&self.status),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.operation, &other.operation)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchCall",
        &[
            runtime::Member::constant("type", "apply_patch_call"),
            runtime::Member::required("call_id"),
            runtime::Member::required("operation"),
            runtime::Member::optional("status"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            operation: runtime::Json::empty(),
            status: None,
            caller: None,
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.operation, value),
            3 => runtime::Json::take(&mut self.status, value),
            4 => runtime::Json::take(&mut self.caller, value),
            5 => runtime::Json::take(&mut self.id, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.operation),
            3 => runtime::Json::shape(&self.status),
            4 => runtime::Json::shape(&self.caller),
            5 => runtime::Json::shape(&self.id),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What is done to a file.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApplyPatchOperation {
    /// A file is created.
    CreateFile(ApplyPatchCreate),
    /// A file is changed.
    UpdateFile(ApplyPatchUpdate),
    /// A file is deleted.
    DeleteFile(ApplyPatchDelete),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl ApplyPatchOperation {
    /// [`ApplyPatchCreate::new`] as this form.
    #[inline]
    pub fn create_file(path: impl Into<String>, diff: impl Into<String>) -> Self {
        Self::CreateFile(ApplyPatchCreate::new(path, diff))
    }

    /// [`ApplyPatchUpdate::new`] as this form.
    #[inline]
    pub fn update_file(path: impl Into<String>, diff: impl Into<String>) -> Self {
        Self::UpdateFile(ApplyPatchUpdate::new(path, diff))
    }

    /// [`ApplyPatchDelete::new`] as this form.
    #[inline]
    pub fn delete_file(path: impl Into<String>) -> Self {
        Self::DeleteFile(ApplyPatchDelete::new(path))
    }
}

impl From<ApplyPatchCreate> for ApplyPatchOperation {
    #[inline]
    fn from(value: ApplyPatchCreate) -> Self {
        Self::CreateFile(value)
    }
}

impl From<ApplyPatchUpdate> for ApplyPatchOperation {
    #[inline]
    fn from(value: ApplyPatchUpdate) -> Self {
        Self::UpdateFile(value)
    }
}

impl From<ApplyPatchDelete> for ApplyPatchOperation {
    #[inline]
    fn from(value: ApplyPatchDelete) -> Self {
        Self::DeleteFile(value)
    }
}

impl Clone for ApplyPatchOperation {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::CreateFile(form) => Self::CreateFile(runtime::copied(form)),
            Self::UpdateFile(form) => Self::UpdateFile(runtime::copied(form)),
            Self::DeleteFile(form) => Self::DeleteFile(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ApplyPatchOperation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::CreateFile(one), Self::CreateFile(other)) => runtime::equal(one, other),
            (Self::UpdateFile(one), Self::UpdateFile(other)) => runtime::equal(one, other),
            (Self::DeleteFile(one), Self::DeleteFile(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ApplyPatchOperation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchOperation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchOperation {
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
            Self::CreateFile(form) => runtime::Json::shape(form),
            Self::UpdateFile(form) => runtime::Json::shape(form),
            Self::DeleteFile(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ApplyPatchOperation {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["create_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["path", "diff"],
                    constants: &[("type", runtime::Scalar::Text("create_file"))],
                },
            },
runtime::UnionForm {
                tags: &["update_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["path", "diff"],
                    constants: &[("type", runtime::Scalar::Text("update_file"))],
                },
            },
runtime::UnionForm {
                tags: &["delete_file"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["path"],
                    constants: &[("type", runtime::Scalar::Text("delete_file"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::CreateFile(runtime::Json::empty()),
            1 => Self::UpdateFile(runtime::Json::empty()),
            2 => Self::DeleteFile(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::CreateFile(form) => runtime::Json::take(form, value),
            Self::UpdateFile(form) => runtime::Json::take(form, value),
            Self::DeleteFile(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}

/// A file is created.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchCreate {
    /// The path of the file, within the workspace.
    pub path: String,
    /// The content, as a unified diff.
    pub diff: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ApplyPatchCreate {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the change.
    pub const TYPE: &'static str = "create_file";
}

impl ApplyPatchCreate {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(path: impl Into<String>, diff: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            diff: diff.into(),
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

impl Clone for ApplyPatchCreate {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            path: runtime::copied(&self.path),
            diff: runtime::copied(&self.diff),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.path, &other.path)
            && runtime::equal(&self.diff, &other.diff)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchCreate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCreate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchCreate {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchCreate",
        &[
            runtime::Member::constant("type", "create_file"),
            runtime::Member::required("path"),
            runtime::Member::required("diff"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            path: runtime::Json::empty(),
            diff: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.path, value),
            2 => runtime::Json::take(&mut self.diff, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.path),
            2 => runtime::Json::shape(&self.diff),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file is changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchUpdate {
    /// The path of the file, within the workspace.
    pub path: String,
    /// The change, as a unified diff.
    pub diff: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ApplyPatchUpdate {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the change.
    pub const TYPE: &'static str = "update_file";
}

impl ApplyPatchUpdate {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(path: impl Into<String>, diff: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            diff: diff.into(),
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

impl Clone for ApplyPatchUpdate {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            path: runtime::copied(&self.path),
            diff: runtime::copied(&self.diff),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.path, &other.path)
            && runtime::equal(&self.diff, &other.diff)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchUpdate {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchUpdate",
        &[
            runtime::Member::constant("type", "update_file"),
            runtime::Member::required("path"),
            runtime::Member::required("diff"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            path: runtime::Json::empty(),
            diff: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.path, value),
            2 => runtime::Json::take(&mut self.diff, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.path),
            2 => runtime::Json::shape(&self.diff),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A file is deleted.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchDelete {
    /// The path of the file, within the workspace.
    pub path: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ApplyPatchDelete {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of the change.
    pub const TYPE: &'static str = "delete_file";
}

impl ApplyPatchDelete {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
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

impl Clone for ApplyPatchDelete {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            path: runtime::copied(&self.path),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.path, &other.path)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchDelete {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchDelete {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchDelete {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchDelete",
        &[
            runtime::Member::constant("type", "delete_file"),
            runtime::Member::required("path"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            path: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.path, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.path),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Says whether a file was changed.
#[derive(Debug)]
#[non_exhaustive]
pub struct ApplyPatchCallOutput {
    /// The id of the call that this is the result of.
    pub call_id: String,
    /// Whether it was: `completed` or `failed`.
    pub status: ItemStatus,
    /// What there is to say of it, such as why it failed.
    pub output: Option<String>,
    /// Who made a call: the model itself, or a program that it wrote.
    pub caller: Option<ToolCaller>,
    /// The id of the item.
    pub id: Option<String>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ApplyPatchCallOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "apply_patch_call_output";
}

impl ApplyPatchCallOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, status: impl Into<ItemStatus>) -> Self {
        Self {
            call_id: call_id.into(),
            status: status.into(),
            output: None,
            caller: None,
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// What there is to say of it, such as why it failed.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        runtime::set(&mut self.output, output.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        runtime::set(&mut self.caller, caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ApplyPatchCallOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            status: runtime::copied(&self.status),
            output: runtime::copied(&self.output),
            caller: runtime::copied(&self.caller),
            id: runtime::copied(&self.id),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ApplyPatchCallOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.output, &other.output)
            && runtime::equal(&self.caller, &other.caller)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ApplyPatchCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ApplyPatchCallOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ApplyPatchCallOutput",
        &[
            runtime::Member::constant("type", "apply_patch_call_output"),
            runtime::Member::required("call_id"),
            runtime::Member::required("status"),
            runtime::Member::optional("output"),
            runtime::Member::optional("caller"),
            runtime::Member::optional("id"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            status: runtime::Json::empty(),
            output: None,
            caller: None,
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.status, value),
            3 => runtime::Json::take(&mut self.output, value),
            4 => runtime::Json::take(&mut self.caller, value),
            5 => runtime::Json::take(&mut self.id, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.status),
            3 => runtime::Json::shape(&self.output),
            4 => runtime::Json::shape(&self.caller),
            5 => runtime::Json::shape(&self.id),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A search for tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ToolSearchCall {
    /// What is searched for.
    pub arguments: serde_json::Value,
    /// The id of the call, which its output refers to, if you do the searching.
    pub call_id: Option<String>,
    /// Who searches for tools: the server, or the client, which is you.
    pub execution: Option<ToolSearchExecution>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ToolSearchCall {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "tool_search_call";
}

impl ToolSearchCall {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(arguments: impl Into<serde_json::Value>) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: None,
            execution: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the call, which its output refers to, if you do the searching.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        runtime::set(&mut self.call_id, call_id.into());
        self
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        runtime::set(&mut self.execution, execution.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for ToolSearchCall {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            arguments: runtime::copied(&self.arguments),
            call_id: runtime::copied(&self.call_id),
            execution: runtime::copied(&self.execution),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ToolSearchCall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.arguments, &other.arguments)
            && runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.execution, &other.execution)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ToolSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolSearchCall {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ToolSearchCall",
        &[
            runtime::Member::constant("type", "tool_search_call"),
            runtime::Member::required("arguments"),
            runtime::Member::optional("call_id"),
            runtime::Member::optional("execution"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            arguments: runtime::Json::empty(),
            call_id: None,
            execution: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.arguments, value),
            2 => runtime::Json::take(&mut self.call_id, value),
            3 => runtime::Json::take(&mut self.execution, value),
            4 => runtime::Json::take(&mut self.id, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.arguments),
            2 => runtime::Json::shape(&self.call_id),
            3 => runtime::Json::shape(&self.execution),
            4 => runtime::Json::shape(&self.id),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// The tools that a search found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ToolSearchOutput {
    /// The tools.
    pub tools: Vec<Tool>,
    /// The id of the call that this is the result of, if you did the searching.
    pub call_id: Option<String>,
    /// Who searches for tools: the server, or the client, which is you.
    pub execution: Option<ToolSearchExecution>,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ToolSearchOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "tool_search_output";
}

impl ToolSearchOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(tools: impl IntoIterator<Item = impl Into<Tool>>) -> Self {
        Self {
            tools: tools.into_iter().map(Into::into).collect(),
            call_id: None,
            execution: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the call that this is the result of, if you did the searching.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        runtime::set(&mut self.call_id, call_id.into());
        self
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        runtime::set(&mut self.execution, execution.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<Tool>) -> Self {
        self.tools.push(tool.into());
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

impl Clone for ToolSearchOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            tools: runtime::copied(&self.tools),
            call_id: runtime::copied(&self.call_id),
            execution: runtime::copied(&self.execution),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ToolSearchOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.execution, &other.execution)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ToolSearchOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ToolSearchOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ToolSearchOutput",
        &[
            runtime::Member::constant("type", "tool_search_output"),
            runtime::Member::required("tools"),
            runtime::Member::optional("call_id"),
            runtime::Member::optional("execution"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            tools: runtime::Json::empty(),
            call_id: None,
            execution: None,
            id: None,
            status: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.tools, value),
            2 => runtime::Json::take(&mut self.call_id, value),
            3 => runtime::Json::take(&mut self.execution, value),
            4 => runtime::Json::take(&mut self.id, value),
            5 => runtime::Json::take(&mut self.status, value),
            6 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.tools),
            2 => runtime::Json::shape(&self.call_id),
            3 => runtime::Json::shape(&self.execution),
            4 => runtime::Json::shape(&self.id),
            5 => runtime::Json::shape(&self.status),
            6 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Tools that there are from here on.
#[derive(Debug)]
#[non_exhaustive]
pub struct AdditionalTools {
    /// Who adds them: in a request, the `developer`.
    pub role: MessageRole,
    /// The tools.
    pub tools: Vec<Tool>,
    /// The id of the item.
    pub id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl AdditionalTools {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "additional_tools";
}

impl AdditionalTools {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        role: impl Into<MessageRole>,
        tools: impl IntoIterator<Item = impl Into<Tool>>,
    ) -> Self {
        Self {
            role: role.into(),
            tools: tools.into_iter().map(Into::into).collect(),
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// Adds one to [`Self::tools`](Self#structfield.tools).
    #[must_use]
    #[inline]
    pub fn tool(mut self, tool: impl Into<Tool>) -> Self {
        self.tools.push(tool.into());
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

impl Clone for AdditionalTools {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            role: runtime::copied(&self.role),
            tools: runtime::copied(&self.tools),
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for AdditionalTools {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.role, &other.role)
            && runtime::equal(&self.tools, &other.tools)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for AdditionalTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AdditionalTools {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for AdditionalTools {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, AdditionalTools",
        &[
            runtime::Member::constant("type", "additional_tools"),
            runtime::Member::required("role"),
            runtime::Member::required("tools"),
            runtime::Member::optional("id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            role: runtime::Json::empty(),
            tools: runtime::Json::empty(),
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.role, value),
            2 => runtime::Json::take(&mut self.tools, value),
            3 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.role),
            2 => runtime::Json::shape(&self.tools),
            3 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// A program that the model wrote to call tools.
#[derive(Debug)]
#[non_exhaustive]
pub struct ProgramItem {
    /// The id of the call, which its output refers to.
    pub call_id: String,
    /// The program, in JavaScript.
    pub code: String,
    /// What the server knows the program by; it is sent back as it is.
    pub fingerprint: String,
    /// The id of the item.
    pub id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ProgramItem {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "program";
}

impl ProgramItem {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(
        call_id: impl Into<String>,
        code: impl Into<String>,
        fingerprint: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            code: code.into(),
            fingerprint: fingerprint.into(),
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
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

impl Clone for ProgramItem {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            code: runtime::copied(&self.code),
            fingerprint: runtime::copied(&self.fingerprint),
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ProgramItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.code, &other.code)
            && runtime::equal(&self.fingerprint, &other.fingerprint)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ProgramItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ProgramItem {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ProgramItem",
        &[
            runtime::Member::constant("type", "program"),
            runtime::Member::required("call_id"),
            runtime::Member::required("code"),
            runtime::Member::required("fingerprint"),
            runtime::Member::optional("id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            code: runtime::Json::empty(),
            fingerprint: runtime::Json::empty(),
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.code, value),
            3 => runtime::Json::take(&mut self.fingerprint, value),
            4 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.code),
            3 => runtime::Json::shape(&self.fingerprint),
            4 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What a program gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct ProgramOutput {
    /// The id of the call that this is the result of.
    pub call_id: String,
    /// What it gave.
    pub result: String,
    /// The id of the item.
    pub id: Option<String>,
    /// How far an item has come.
    ///
    /// `searching`, `interpreting`, `generating` and `calling` are said of calls that the server
    /// carries out itself.
    pub status: Option<ItemStatus>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ProgramOutput {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "program_output";
}

impl ProgramOutput {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(call_id: impl Into<String>, result: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            result: result.into(),
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        runtime::set(&mut self.status, status.into());
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

impl Clone for ProgramOutput {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            call_id: runtime::copied(&self.call_id),
            result: runtime::copied(&self.result),
            id: runtime::copied(&self.id),
            status: runtime::copied(&self.status),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ProgramOutput {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.call_id, &other.call_id)
            && runtime::equal(&self.result, &other.result)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.status, &other.status)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ProgramOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramOutput {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ProgramOutput {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ProgramOutput",
        &[
            runtime::Member::constant("type", "program_output"),
            runtime::Member::required("call_id"),
            runtime::Member::required("result"),
            runtime::Member::optional("id"),
            runtime::Member::optional("status"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            call_id: runtime::Json::empty(),
            result: runtime::Json::empty(),
            id: None,
            status: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.call_id, value),
            2 => runtime::Json::take(&mut self.result, value),
            3 => runtime::Json::take(&mut self.id, value),
            4 => runtime::Json::take(&mut self.status, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.call_id),
            2 => runtime::Json::shape(&self.result),
            3 => runtime::Json::shape(&self.id),
            4 => runtime::Json::shape(&self.status),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// All that came before, in a short form that the server alone can read.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompactionItem {
    /// The short form.
    pub encrypted_content: String,
    /// The id of the item.
    pub id: Option<String>,
    /// The id of who made the item.
    pub created_by: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl CompactionItem {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "compaction";
}

impl CompactionItem {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        runtime::set(&mut self.created_by, created_by.into());
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

impl Clone for CompactionItem {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            encrypted_content: runtime::copied(&self.encrypted_content),
            id: runtime::copied(&self.id),
            created_by: runtime::copied(&self.created_by),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompactionItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.encrypted_content, &other.encrypted_content)
            && runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.created_by, &other.created_by)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompactionItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactionItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompactionItem {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompactionItem",
        &[
            runtime::Member::constant("type", "compaction"),
            runtime::Member::required("encrypted_content"),
            runtime::Member::optional("id"),
            runtime::Member::optional("created_by"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            encrypted_content: runtime::Json::empty(),
            id: None,
            created_by: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.encrypted_content, value),
            2 => runtime::Json::take(&mut self.id, value),
            3 => runtime::Json::take(&mut self.created_by, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.encrypted_content),
            2 => runtime::Json::shape(&self.id),
            3 => runtime::Json::shape(&self.created_by),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Has what came before compacted. It is the last item of a request.
#[derive(Debug)]
#[non_exhaustive]
pub struct CompactionTrigger {
    /// The id of the item.
    pub id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for CompactionTrigger {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl CompactionTrigger {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "compaction_trigger";
}

impl CompactionTrigger {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
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

impl Clone for CompactionTrigger {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for CompactionTrigger {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for CompactionTrigger {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactionTrigger {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for CompactionTrigger {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, CompactionTrigger",
        &[
            runtime::Member::constant("type", "compaction_trigger"),
            runtime::Member::optional("id"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Changes how the model answers, from here on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConfigurationUpdate {
    /// The id of the item.
    pub id: Option<String>,
    /// How much a model reasons from here on.
    pub reasoning: Option<ReasoningUpdate>,
    /// What the text of answers looks like from here on.
    pub text: Option<TextUpdate>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ConfigurationUpdate {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ConfigurationUpdate {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "configuration_update";
}

impl ConfigurationUpdate {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        runtime::set(&mut self.id, id.into());
        self
    }

    /// How much a model reasons from here on.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: ReasoningUpdate) -> Self {
        runtime::set(&mut self.reasoning, reasoning);
        self
    }

    /// What the text of answers looks like from here on.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: TextUpdate) -> Self {
        runtime::set(&mut self.text, text);
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

impl Clone for ConfigurationUpdate {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            reasoning: runtime::copied(&self.reasoning),
            text: runtime::copied(&self.text),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ConfigurationUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.reasoning, &other.reasoning)
            && runtime::equal(&self.text, &other.text)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ConfigurationUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConfigurationUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ConfigurationUpdate {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ConfigurationUpdate",
        &[
            runtime::Member::constant("type", "configuration_update"),
            runtime::Member::optional("id"),
            runtime::Member::optional("reasoning"),
            runtime::Member::optional("text"),
        ],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            id: None,
            reasoning: None,
            text: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            1 => runtime::Json::take(&mut self.id, value),
            2 => runtime::Json::take(&mut self.reasoning, value),
            3 => runtime::Json::take(&mut self.text, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            2 => runtime::Json::shape(&self.reasoning),
            3 => runtime::Json::shape(&self.text),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// How much a model reasons from here on.
#[derive(Debug)]
#[non_exhaustive]
pub struct ReasoningUpdate {
    /// How much a model reasons before it answers.
    ///
    /// Less is faster and costs fewer tokens. Not every model knows every value.
    pub effort: Option<ReasoningEffort>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl Default for ReasoningUpdate {
    #[inline]
    fn default() -> Self {
        runtime::Json::empty()
    }
}

impl ReasoningUpdate {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        runtime::set(&mut self.effort, effort.into());
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

impl Clone for ReasoningUpdate {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            effort: runtime::copied(&self.effort),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ReasoningUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.effort, &other.effort)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ReasoningUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ReasoningUpdate {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ReasoningUpdate",
        &[runtime::Member::optional("effort")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            effort: None,
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.effort, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.effort),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// What the text of answers looks like from here on.
#[derive(Debug)]
#[non_exhaustive]
pub struct TextUpdate {
    /// What the text of an answer looks like; plain text, unless it says more.
    pub format: TextFormat,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl TextUpdate {
    /// What is required set, and nothing else.
    #[inline]
    pub fn new(format: impl Into<TextFormat>) -> Self {
        Self {
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

impl Clone for TextUpdate {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            format: runtime::copied(&self.format),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for TextUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.format, &other.format)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for TextUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for TextUpdate {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, TextUpdate",
        &[runtime::Member::required("format")],
    );

    #[inline]
    fn empty() -> Self {
        Self {
            format: runtime::Json::empty(),
            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
            0 => runtime::Json::take(&mut self.format, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            0 => runtime::Json::shape(&self.format),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// An item that the server keeps, by its id.
#[derive(Debug)]
#[non_exhaustive]
pub struct ItemReference {
    /// The id of the item.
    pub id: String,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl ItemReference {
    /// What the member `type` always is. It is always sent.
    ///
    /// The kind of this item.
    pub const TYPE: &'static str = "item_reference";
}

impl ItemReference {
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

impl Clone for ItemReference {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            id: runtime::copied(&self.id),
            extra: runtime::copied(&self.extra),
        }
    }
}

impl PartialEq for ItemReference {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        runtime::equal(&self.id, &other.id)
            && runtime::equal(&self.extra, &other.extra)
    }
}

impl serde::Serialize for ItemReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ItemReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ItemReference {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        "an object, ItemReference",
        &[
            runtime::Member::constant("type", "item_reference"),
            runtime::Member::required("id"),
        ],
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
            1 => runtime::Json::take(&mut self.id, value),
            _ => runtime::Json::take(&mut self.extra, value),
        }
    }

    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
            1 => runtime::Json::shape(&self.id),
            _ => runtime::Json::shape(&self.extra),
        }
    }
}

/// Something that was said or done in a conversation.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConversationItem {
    /// A message, whoever says it.
    Message(Box<InputMessage>),
    /// A call of a function of yours.
    FunctionCall(Box<FunctionCall>),
    /// What a function gave.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// What the model thought, as far as it is told.
    Reasoning(ReasoningItem),
    /// A call of a custom tool.
    CustomToolCall(Box<CustomToolCall>),
    /// What a custom tool gave.
    CustomToolCallOutput(Box<CustomToolCallOutput>),
    /// A search of the web, or a look at a page.
    WebSearchCall(Box<WebSearchCall>),
    /// A search of the files of vector stores.
    FileSearchCall(FileSearchCall),
    /// Code that the model runs.
    CodeInterpreterCall(CodeInterpreterCall),
    /// An image that the model has made.
    ImageGenerationCall(Box<ImageGenerationCall>),
    /// The tools that an MCP server has.
    McpListTools(McpToolList),
    /// A call of an MCP server that waits for your approval.
    McpApprovalRequest(McpApprovalRequest),
    /// Says whether a call of an MCP server may be made.
    McpApprovalResponse(McpApprovalResponse),
    /// A call of a tool of an MCP server.
    McpCall(Box<McpCall>),
    /// Something to be done on a computer.
    ComputerCall(Box<ComputerCall>),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(Box<ShellCallOutput>),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(Box<LocalShellCall>),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(Box<ApplyPatchCallOutput>),
    /// A search for tools.
    ToolSearchCall(Box<ToolSearchCall>),
    /// The tools that a search found.
    ToolSearchOutput(ToolSearchOutput),
    /// Tools that there are from here on.
    AdditionalTools(AdditionalTools),
    /// A program that the model wrote to call tools.
    Program(ProgramItem),
    /// What a program gave.
    ProgramOutput(ProgramOutput),
    /// All that came before, in a short form that the server alone can read.
    Compaction(CompactionItem),
    /// Changes how the model answers, from here on.
    ConfigurationUpdate(Box<ConfigurationUpdate>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl From<McpApprovalRequest> for ConversationItem {
    #[inline]
    fn from(value: McpApprovalRequest) -> Self {
        Self::McpApprovalRequest(value)
    }
}

impl From<FunctionCall> for ConversationItem {
    #[inline]
    fn from(value: FunctionCall) -> Self {
        Self::FunctionCall(Box::new(value))
    }
}

impl From<CustomToolCall> for ConversationItem {
    #[inline]
    fn from(value: CustomToolCall) -> Self {
        Self::CustomToolCall(Box::new(value))
    }
}

impl From<McpCall> for ConversationItem {
    #[inline]
    fn from(value: McpCall) -> Self {
        Self::McpCall(Box::new(value))
    }
}

impl From<ProgramItem> for ConversationItem {
    #[inline]
    fn from(value: ProgramItem) -> Self {
        Self::Program(value)
    }
}

impl From<CustomToolCallOutput> for ConversationItem {
    #[inline]
    fn from(value: CustomToolCallOutput) -> Self {
        Self::CustomToolCallOutput(Box::new(value))
    }
}

impl From<McpToolList> for ConversationItem {
    #[inline]
    fn from(value: McpToolList) -> Self {
        Self::McpListTools(value)
    }
}

impl From<McpApprovalResponse> for ConversationItem {
    #[inline]
    fn from(value: McpApprovalResponse) -> Self {
        Self::McpApprovalResponse(value)
    }
}

impl From<ComputerCallOutput> for ConversationItem {
    #[inline]
    fn from(value: ComputerCallOutput) -> Self {
        Self::ComputerCallOutput(Box::new(value))
    }
}

impl From<ShellCall> for ConversationItem {
    #[inline]
    fn from(value: ShellCall) -> Self {
        Self::ShellCall(Box::new(value))
    }
}

impl From<ShellCallOutput> for ConversationItem {
    #[inline]
    fn from(value: ShellCallOutput) -> Self {
        Self::ShellCallOutput(Box::new(value))
    }
}

impl From<LocalShellCall> for ConversationItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(Box::new(value))
    }
}

impl From<LocalShellCallOutput> for ConversationItem {
    #[inline]
    fn from(value: LocalShellCallOutput) -> Self {
        Self::LocalShellCallOutput(value)
    }
}

impl From<ApplyPatchCall> for ConversationItem {
    #[inline]
    fn from(value: ApplyPatchCall) -> Self {
        Self::ApplyPatchCall(Box::new(value))
    }
}

impl From<ApplyPatchCallOutput> for ConversationItem {
    #[inline]
    fn from(value: ApplyPatchCallOutput) -> Self {
        Self::ApplyPatchCallOutput(Box::new(value))
    }
}

impl From<AdditionalTools> for ConversationItem {
    #[inline]
    fn from(value: AdditionalTools) -> Self {
        Self::AdditionalTools(value)
    }
}

impl From<ProgramOutput> for ConversationItem {
    #[inline]
    fn from(value: ProgramOutput) -> Self {
        Self::ProgramOutput(value)
    }
}

impl From<InputMessage> for ConversationItem {
    #[inline]
    fn from(value: InputMessage) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<FunctionCallOutput> for ConversationItem {
    #[inline]
    fn from(value: FunctionCallOutput) -> Self {
        Self::FunctionCallOutput(Box::new(value))
    }
}

impl From<ComputerCall> for ConversationItem {
    #[inline]
    fn from(value: ComputerCall) -> Self {
        Self::ComputerCall(Box::new(value))
    }
}

impl From<ToolSearchCall> for ConversationItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(Box::new(value))
    }
}

impl From<ToolSearchOutput> for ConversationItem {
    #[inline]
    fn from(value: ToolSearchOutput) -> Self {
        Self::ToolSearchOutput(value)
    }
}

impl From<CompactionItem> for ConversationItem {
    #[inline]
    fn from(value: CompactionItem) -> Self {
        Self::Compaction(value)
    }
}

impl From<ReasoningItem> for ConversationItem {
    #[inline]
    fn from(value: ReasoningItem) -> Self {
        Self::Reasoning(value)
    }
}

impl From<WebSearchCall> for ConversationItem {
    #[inline]
    fn from(value: WebSearchCall) -> Self {
        Self::WebSearchCall(Box::new(value))
    }
}

impl From<FileSearchCall> for ConversationItem {
    #[inline]
    fn from(value: FileSearchCall) -> Self {
        Self::FileSearchCall(value)
    }
}

impl From<CodeInterpreterCall> for ConversationItem {
    #[inline]
    fn from(value: CodeInterpreterCall) -> Self {
        Self::CodeInterpreterCall(value)
    }
}

impl From<ImageGenerationCall> for ConversationItem {
    #[inline]
    fn from(value: ImageGenerationCall) -> Self {
        Self::ImageGenerationCall(Box::new(value))
    }
}

impl From<ConfigurationUpdate> for ConversationItem {
    #[inline]
    fn from(value: ConfigurationUpdate) -> Self {
        Self::ConfigurationUpdate(Box::new(value))
    }
}

impl Clone for ConversationItem {
    #[inline]
    fn clone(&self) -> Self {
        match self {
            Self::Message(form) => Self::Message(runtime::copied(form)),
            Self::FunctionCall(form) => Self::FunctionCall(runtime::copied(form)),
            Self::FunctionCallOutput(form) => Self::FunctionCallOutput(runtime::copied(form)),
            Self::Reasoning(form) => Self::Reasoning(runtime::copied(form)),
            Self::CustomToolCall(form) => Self::CustomToolCall(runtime::copied(form)),
            Self::CustomToolCallOutput(form) => Self::CustomToolCallOutput(runtime::copied(form)),
            Self::WebSearchCall(form) => Self::WebSearchCall(runtime::copied(form)),
            Self::FileSearchCall(form) => Self::FileSearchCall(runtime::copied(form)),
            Self::CodeInterpreterCall(form) => Self::CodeInterpreterCall(runtime::copied(form)),
            Self::ImageGenerationCall(form) => Self::ImageGenerationCall(runtime::copied(form)),
            Self::McpListTools(form) => Self::McpListTools(runtime::copied(form)),
            Self::McpApprovalRequest(form) => Self::McpApprovalRequest(runtime::copied(form)),
            Self::McpApprovalResponse(form) => Self::McpApprovalResponse(runtime::copied(form)),
            Self::McpCall(form) => Self::McpCall(runtime::copied(form)),
            Self::ComputerCall(form) => Self::ComputerCall(runtime::copied(form)),
            Self::ComputerCallOutput(form) => Self::ComputerCallOutput(runtime::copied(form)),
            Self::ShellCall(form) => Self::ShellCall(runtime::copied(form)),
            Self::ShellCallOutput(form) => Self::ShellCallOutput(runtime::copied(form)),
            Self::LocalShellCall(form) => Self::LocalShellCall(runtime::copied(form)),
            Self::LocalShellCallOutput(form) => Self::LocalShellCallOutput(runtime::copied(form)),
            Self::ApplyPatchCall(form) => Self::ApplyPatchCall(runtime::copied(form)),
            Self::ApplyPatchCallOutput(form) => Self::ApplyPatchCallOutput(runtime::copied(form)),
            Self::ToolSearchCall(form) => Self::ToolSearchCall(runtime::copied(form)),
            Self::ToolSearchOutput(form) => Self::ToolSearchOutput(runtime::copied(form)),
            Self::AdditionalTools(form) => Self::AdditionalTools(runtime::copied(form)),
            Self::Program(form) => Self::Program(runtime::copied(form)),
            Self::ProgramOutput(form) => Self::ProgramOutput(runtime::copied(form)),
            Self::Compaction(form) => Self::Compaction(runtime::copied(form)),
            Self::ConfigurationUpdate(form) => Self::ConfigurationUpdate(runtime::copied(form)),
            Self::Other(form) => Self::Other(runtime::copied(form)),
        }
    }
}

impl PartialEq for ConversationItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Message(one), Self::Message(other)) => runtime::equal(one, other),
            (Self::FunctionCall(one), Self::FunctionCall(other)) => runtime::equal(one, other),
            (Self::FunctionCallOutput(one), Self::FunctionCallOutput(other)) => runtime::equal(one, other),
            (Self::Reasoning(one), Self::Reasoning(other)) => runtime::equal(one, other),
            (Self::CustomToolCall(one), Self::CustomToolCall(other)) => runtime::equal(one, other),
            (Self::CustomToolCallOutput(one), Self::CustomToolCallOutput(other)) => runtime::equal(one, other),
            (Self::WebSearchCall(one), Self::WebSearchCall(other)) => runtime::equal(one, other),
            (Self::FileSearchCall(one), Self::FileSearchCall(other)) => runtime::equal(one, other),
            (Self::CodeInterpreterCall(one), Self::CodeInterpreterCall(other)) => runtime::equal(one, other),
            (Self::ImageGenerationCall(one), Self::ImageGenerationCall(other)) => runtime::equal(one, other),
            (Self::McpListTools(one), Self::McpListTools(other)) => runtime::equal(one, other),
            (Self::McpApprovalRequest(one), Self::McpApprovalRequest(other)) => runtime::equal(one, other),
            (Self::McpApprovalResponse(one), Self::McpApprovalResponse(other)) => runtime::equal(one, other),
            (Self::McpCall(one), Self::McpCall(other)) => runtime::equal(one, other),
            (Self::ComputerCall(one), Self::ComputerCall(other)) => runtime::equal(one, other),
            (Self::ComputerCallOutput(one), Self::ComputerCallOutput(other)) => runtime::equal(one, other),
            (Self::ShellCall(one), Self::ShellCall(other)) => runtime::equal(one, other),
            (Self::ShellCallOutput(one), Self::ShellCallOutput(other)) => runtime::equal(one, other),
            (Self::LocalShellCall(one), Self::LocalShellCall(other)) => runtime::equal(one, other),
            (Self::LocalShellCallOutput(one), Self::LocalShellCallOutput(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCall(one), Self::ApplyPatchCall(other)) => runtime::equal(one, other),
            (Self::ApplyPatchCallOutput(one), Self::ApplyPatchCallOutput(other)) => runtime::equal(one, other),
            (Self::ToolSearchCall(one), Self::ToolSearchCall(other)) => runtime::equal(one, other),
            (Self::ToolSearchOutput(one), Self::ToolSearchOutput(other)) => runtime::equal(one, other),
            (Self::AdditionalTools(one), Self::AdditionalTools(other)) => runtime::equal(one, other),
            (Self::Program(one), Self::Program(other)) => runtime::equal(one, other),
            (Self::ProgramOutput(one), Self::ProgramOutput(other)) => runtime::equal(one, other),
            (Self::Compaction(one), Self::Compaction(other)) => runtime::equal(one, other),
            (Self::ConfigurationUpdate(one), Self::ConfigurationUpdate(other)) => runtime::equal(one, other),
            (Self::Other(one), Self::Other(other)) => runtime::equal(one, other),
            _ => false,
        }
    }
}

impl serde::Serialize for ConversationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Json for ConversationItem {
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
            Self::McpApprovalRequest(form) => runtime::Json::shape(form),
            Self::FunctionCall(form) => runtime::Json::shape(form),
            Self::CustomToolCall(form) => runtime::Json::shape(form),
            Self::McpCall(form) => runtime::Json::shape(form),
            Self::Program(form) => runtime::Json::shape(form),
            Self::CustomToolCallOutput(form) => runtime::Json::shape(form),
            Self::McpListTools(form) => runtime::Json::shape(form),
            Self::McpApprovalResponse(form) => runtime::Json::shape(form),
            Self::ComputerCallOutput(form) => runtime::Json::shape(form),
            Self::ShellCall(form) => runtime::Json::shape(form),
            Self::ShellCallOutput(form) => runtime::Json::shape(form),
            Self::LocalShellCall(form) => runtime::Json::shape(form),
            Self::LocalShellCallOutput(form) => runtime::Json::shape(form),
            Self::ApplyPatchCall(form) => runtime::Json::shape(form),
            Self::ApplyPatchCallOutput(form) => runtime::Json::shape(form),
            Self::AdditionalTools(form) => runtime::Json::shape(form),
            Self::ProgramOutput(form) => runtime::Json::shape(form),
            Self::Message(form) => runtime::Json::shape(form),
            Self::FunctionCallOutput(form) => runtime::Json::shape(form),
            Self::ComputerCall(form) => runtime::Json::shape(form),
            Self::ToolSearchCall(form) => runtime::Json::shape(form),
            Self::ToolSearchOutput(form) => runtime::Json::shape(form),
            Self::Compaction(form) => runtime::Json::shape(form),
            Self::Reasoning(form) => runtime::Json::shape(form),
            Self::WebSearchCall(form) => runtime::Json::shape(form),
            Self::FileSearchCall(form) => runtime::Json::shape(form),
            Self::CodeInterpreterCall(form) => runtime::Json::shape(form),
            Self::ImageGenerationCall(form) => runtime::Json::shape(form),
            Self::ConfigurationUpdate(form) => runtime::Json::shape(form),
            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for ConversationItem {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: Some("type"),
        lenient: true,
        forms: &[
runtime::UnionForm {
                tags: &["mcp_approval_request"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_request"))],
                },
            },
runtime::UnionForm {
                tags: &["function_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("function_call"))],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "name", "input"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "name", "arguments"],
                    constants: &[("type", runtime::Scalar::Text("mcp_call"))],
                },
            },
runtime::UnionForm {
                tags: &["program"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "code", "fingerprint"],
                    constants: &[("type", runtime::Scalar::Text("program"))],
                },
            },
runtime::UnionForm {
                tags: &["custom_tool_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("custom_tool_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_list_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["server_label", "tools"],
                    constants: &[("type", runtime::Scalar::Text("mcp_list_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["mcp_approval_response"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["approval_request_id", "approve"],
                    constants: &[("type", runtime::Scalar::Text("mcp_approval_response"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("computer_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "output"],
                    constants: &[("type", runtime::Scalar::Text("shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "action"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call"))],
                },
            },
runtime::UnionForm {
                tags: &["local_shell_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["id", "output"],
                    constants: &[("type", runtime::Scalar::Text("local_shell_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "operation"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call"))],
                },
            },
runtime::UnionForm {
                tags: &["apply_patch_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "status"],
                    constants: &[("type", runtime::Scalar::Text("apply_patch_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["additional_tools"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["role", "tools"],
                    constants: &[("type", runtime::Scalar::Text("additional_tools"))],
                },
            },
runtime::UnionForm {
                tags: &["program_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id", "result"],
                    constants: &[("type", runtime::Scalar::Text("program_output"))],
                },
            },
runtime::UnionForm {
                tags: &["message"],
                untagged: true,
                look: runtime::Look::Object {
                    required: &["role", "content"],
                    constants: &[],
                },
            },
runtime::UnionForm {
                tags: &["function_call_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["output"],
                    constants: &[("type", runtime::Scalar::Text("function_call_output"))],
                },
            },
runtime::UnionForm {
                tags: &["computer_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["call_id"],
                    constants: &[("type", runtime::Scalar::Text("computer_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["arguments"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["tool_search_output"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["tools"],
                    constants: &[("type", runtime::Scalar::Text("tool_search_output"))],
                },
            },
runtime::UnionForm {
                tags: &["compaction"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &["encrypted_content"],
                    constants: &[("type", runtime::Scalar::Text("compaction"))],
                },
            },
runtime::UnionForm {
                tags: &["reasoning"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("reasoning"))],
                },
            },
runtime::UnionForm {
                tags: &["web_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("web_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["file_search_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("file_search_call"))],
                },
            },
runtime::UnionForm {
                tags: &["code_interpreter_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("code_interpreter_call"))],
                },
            },
runtime::UnionForm {
                tags: &["image_generation_call"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("image_generation_call"))],
                },
            },
runtime::UnionForm {
                tags: &["configuration_update"],
                untagged: false,
                look: runtime::Look::Object {
                    required: &[],
                    constants: &[("type", runtime::Scalar::Text("configuration_update"))],
                },
            },
        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
            0 => Self::McpApprovalRequest(runtime::Json::empty()),
            1 => Self::FunctionCall(runtime::Json::empty()),
            2 => Self::CustomToolCall(runtime::Json::empty()),
            3 => Self::McpCall(runtime::Json::empty()),
            4 => Self::Program(runtime::Json::empty()),
            5 => Self::CustomToolCallOutput(runtime::Json::empty()),
            6 => Self::McpListTools(runtime::Json::empty()),
            7 => Self::McpApprovalResponse(runtime::Json::empty()),
            8 => Self::ComputerCallOutput(runtime::Json::empty()),
            9 => Self::ShellCall(runtime::Json::empty()),
            10 => Self::ShellCallOutput(runtime::Json::empty()),
            11 => Self::LocalShellCall(runtime::Json::empty()),
            12 => Self::LocalShellCallOutput(runtime::Json::empty()),
            13 => Self::ApplyPatchCall(runtime::Json::empty()),
            14 => Self::ApplyPatchCallOutput(runtime::Json::empty()),
            15 => Self::AdditionalTools(runtime::Json::empty()),
            16 => Self::ProgramOutput(runtime::Json::empty()),
            17 => Self::Message(runtime::Json::empty()),
            18 => Self::FunctionCallOutput(runtime::Json::empty()),
            19 => Self::ComputerCall(runtime::Json::empty()),
            20 => Self::ToolSearchCall(runtime::Json::empty()),
            21 => Self::ToolSearchOutput(runtime::Json::empty()),
            22 => Self::Compaction(runtime::Json::empty()),
            23 => Self::Reasoning(runtime::Json::empty()),
            24 => Self::WebSearchCall(runtime::Json::empty()),
            25 => Self::FileSearchCall(runtime::Json::empty()),
            26 => Self::CodeInterpreterCall(runtime::Json::empty()),
            27 => Self::ImageGenerationCall(runtime::Json::empty()),
            28 => Self::ConfigurationUpdate(runtime::Json::empty()),
            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
            Self::McpApprovalRequest(form) => runtime::Json::take(form, value),
            Self::FunctionCall(form) => runtime::Json::take(form, value),
            Self::CustomToolCall(form) => runtime::Json::take(form, value),
            Self::McpCall(form) => runtime::Json::take(form, value),
            Self::Program(form) => runtime::Json::take(form, value),
            Self::CustomToolCallOutput(form) => runtime::Json::take(form, value),
            Self::McpListTools(form) => runtime::Json::take(form, value),
            Self::McpApprovalResponse(form) => runtime::Json::take(form, value),
            Self::ComputerCallOutput(form) => runtime::Json::take(form, value),
            Self::ShellCall(form) => runtime::Json::take(form, value),
            Self::ShellCallOutput(form) => runtime::Json::take(form, value),
            Self::LocalShellCall(form) => runtime::Json::take(form, value),
            Self::LocalShellCallOutput(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCall(form) => runtime::Json::take(form, value),
            Self::ApplyPatchCallOutput(form) => runtime::Json::take(form, value),
            Self::AdditionalTools(form) => runtime::Json::take(form, value),
            Self::ProgramOutput(form) => runtime::Json::take(form, value),
            Self::Message(form) => runtime::Json::take(form, value),
            Self::FunctionCallOutput(form) => runtime::Json::take(form, value),
            Self::ComputerCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchCall(form) => runtime::Json::take(form, value),
            Self::ToolSearchOutput(form) => runtime::Json::take(form, value),
            Self::Compaction(form) => runtime::Json::take(form, value),
            Self::Reasoning(form) => runtime::Json::take(form, value),
            Self::WebSearchCall(form) => runtime::Json::take(form, value),
            Self::FileSearchCall(form) => runtime::Json::take(form, value),
            Self::CodeInterpreterCall(form) => runtime::Json::take(form, value),
            Self::ImageGenerationCall(form) => runtime::Json::take(form, value),
            Self::ConfigurationUpdate(form) => runtime::Json::take(form, value),
            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}
