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
    pub fn as_str(&self) -> &str {
        match self {
            Self::FileSearchCallResults => "file_search_call.results",
            Self::WebSearchCallResults => "web_search_call.results",
            Self::WebSearchCallActionSources => "web_search_call.action.sources",
            Self::CodeInterpreterCallOutputs => "code_interpreter_call.outputs",
            Self::ComputerCallOutputOutputImageUrl => {
                "computer_call_output.output.image_url"
            }
            Self::MessageInputImageImageUrl => "message.input_image.image_url",
            Self::MessageOutputTextLogprobs => "message.output_text.logprobs",
            Self::ReasoningEncryptedContent => "reasoning.encrypted_content",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ResponseInclude {
    #[inline]
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::FileSearchCallResults,
            Some(1usize) => Self::WebSearchCallResults,
            Some(2usize) => Self::WebSearchCallActionSources,
            Some(3usize) => Self::CodeInterpreterCallOutputs,
            Some(4usize) => Self::ComputerCallOutputOutputImageUrl,
            Some(5usize) => Self::MessageInputImageImageUrl,
            Some(6usize) => Self::MessageOutputTextLogprobs,
            Some(7usize) => Self::ReasoningEncryptedContent,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ResponseInclude {
    #[inline]
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ResponseInclude {
    #[inline]
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ResponseInclude {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What the text of an answer looks like; plain text, unless it says more.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for TextFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for TextFormat {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for TextFormat {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for TextFormat {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::JsonSchema(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            2usize => Self::JsonObject(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::JsonSchema(form) => form,
            Self::Text(form) => form,
            Self::JsonObject(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for TextFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::JsonSchema(form) => form,
            Self::Text(form) => form,
            Self::JsonObject(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// JSON that follows a schema.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What the format is for, for the model to know how to answer in it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for TextFormatJsonSchema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextFormatJsonSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TextFormatJsonSchema {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TextFormatJsonSchema",
            &[
                runtime::Member::constant("type", "json_schema"),
                runtime::Member::required("name"),
                runtime::Member::required("schema"),
                runtime::Member::optional("description"),
                runtime::Member::optional("strict"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TextFormatJsonSchema {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.schema,
            3usize => &mut self.description,
            4usize => &mut self.strict,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TextFormatJsonSchema {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            schema: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            strict: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TextFormatJsonSchema {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TextFormatJsonSchema {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.schema,
            3usize => &self.description,
            4usize => &self.strict,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TextFormatJsonSchema {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool that the model may use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tool {
    /// A function of yours.
    Function(FunctionTool),
    /// A tool of yours that takes text.
    Custom(CustomTool),
    /// Tools of yours that belong together.
    Namespace(NamespaceTool),
    /// Searches the web.
    WebSearch(WebSearchTool),
    /// Searches the web, in the version of August 2025.
    WebSearch20250826(DatedWebSearchTool),
    /// Searches the web. Replaced by `web_search`.
    WebSearchPreview(WebSearchPreviewTool),
    /// Searches the web, in the version of March 2025. Replaced by `web_search`.
    WebSearchPreview20250311(DatedSearchPreviewTool),
    /// Searches the files of vector stores.
    FileSearch(Box<FileSearchTool>),
    /// Runs Python code in a container.
    CodeInterpreter(CodeInterpreterTool),
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
        Self::Function(FunctionTool::new(name, parameters))
    }

    /// [`CustomTool::new`] as this form.
    #[inline]
    pub fn custom(name: impl Into<String>) -> Self {
        Self::Custom(CustomTool::new(name))
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
        Self::WebSearch(WebSearchTool::new())
    }

    /// [`DatedWebSearchTool::new`] as this form.
    #[inline]
    pub fn web_search20250826() -> Self {
        Self::WebSearch20250826(DatedWebSearchTool::new())
    }

    /// [`WebSearchPreviewTool::new`] as this form.
    #[inline]
    pub fn web_search_preview() -> Self {
        Self::WebSearchPreview(WebSearchPreviewTool::new())
    }

    /// [`DatedSearchPreviewTool::new`] as this form.
    #[inline]
    pub fn web_search_preview20250311() -> Self {
        Self::WebSearchPreview20250311(DatedSearchPreviewTool::new())
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
        Self::CodeInterpreter(CodeInterpreterTool::new(container))
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

impl serde::Serialize for Tool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Tool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for Tool {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for Tool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for Tool {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
                        constants: &[
                            ("type", runtime::Scalar::Text("computer_use_preview")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("web_search_2025_08_26")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["web_search_preview"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("web_search_preview")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["web_search_preview_2025_03_11"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            (
                                "type",
                                runtime::Scalar::Text("web_search_preview_2025_03_11"),
                            ),
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Namespace(runtime::FromJson::empty()),
            1usize => Self::ComputerUsePreview(runtime::FromJson::empty()),
            2usize => Self::Function(runtime::FromJson::empty()),
            3usize => Self::Custom(runtime::FromJson::empty()),
            4usize => Self::FileSearch(runtime::FromJson::empty()),
            5usize => Self::CodeInterpreter(runtime::FromJson::empty()),
            6usize => Self::Mcp(runtime::FromJson::empty()),
            7usize => Self::WebSearch(runtime::FromJson::empty()),
            8usize => Self::WebSearch20250826(runtime::FromJson::empty()),
            9usize => Self::WebSearchPreview(runtime::FromJson::empty()),
            10usize => Self::WebSearchPreview20250311(runtime::FromJson::empty()),
            11usize => Self::ImageGeneration(runtime::FromJson::empty()),
            12usize => Self::Computer(runtime::FromJson::empty()),
            13usize => Self::Shell(runtime::FromJson::empty()),
            14usize => Self::LocalShell(runtime::FromJson::empty()),
            15usize => Self::ApplyPatch(runtime::FromJson::empty()),
            16usize => Self::ToolSearch(runtime::FromJson::empty()),
            17usize => Self::ProgrammaticToolCalling(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Namespace(form) => form,
            Self::ComputerUsePreview(form) => form,
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::FileSearch(form) => form,
            Self::CodeInterpreter(form) => form,
            Self::Mcp(form) => form,
            Self::WebSearch(form) => form,
            Self::WebSearch20250826(form) => form,
            Self::WebSearchPreview(form) => form,
            Self::WebSearchPreview20250311(form) => form,
            Self::ImageGeneration(form) => form,
            Self::Computer(form) => form,
            Self::Shell(form) => form,
            Self::LocalShell(form) => form,
            Self::ApplyPatch(form) => form,
            Self::ToolSearch(form) => form,
            Self::ProgrammaticToolCalling(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for Tool {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Namespace(form) => form,
            Self::ComputerUsePreview(form) => form,
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::FileSearch(form) => form,
            Self::CodeInterpreter(form) => form,
            Self::Mcp(form) => form,
            Self::WebSearch(form) => form,
            Self::WebSearch20250826(form) => form,
            Self::WebSearchPreview(form) => form,
            Self::WebSearchPreview20250311(form) => form,
            Self::ImageGeneration(form) => form,
            Self::Computer(form) => form,
            Self::Shell(form) => form,
            Self::LocalShell(form) => form,
            Self::ApplyPatch(form) => form,
            Self::ToolSearch(form) => form,
            Self::ProgrammaticToolCalling(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::Function(value)
    }
}

impl From<CustomTool> for Tool {
    #[inline]
    fn from(value: CustomTool) -> Self {
        Self::Custom(value)
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
        Self::CodeInterpreter(value)
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
        Self::WebSearch(value)
    }
}

impl From<DatedWebSearchTool> for Tool {
    #[inline]
    fn from(value: DatedWebSearchTool) -> Self {
        Self::WebSearch20250826(value)
    }
}

impl From<WebSearchPreviewTool> for Tool {
    #[inline]
    fn from(value: WebSearchPreviewTool) -> Self {
        Self::WebSearchPreview(value)
    }
}

impl From<DatedSearchPreviewTool> for Tool {
    #[inline]
    fn from(value: DatedSearchPreviewTool) -> Self {
        Self::WebSearchPreview20250311(value)
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

/// A function of yours.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The parameters, as a JSON Schema of an object; null or nothing if there are none.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }

    /// What the function does, for the model to know when and how to call it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
        self.output_schema = Some(output_schema.into());
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FunctionTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FunctionTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for FunctionTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.parameters,
            3usize => &mut self.description,
            4usize => &mut self.strict,
            5usize => &mut self.output_schema,
            6usize => &mut self.async_,
            7usize => &mut self.defer_loading,
            8usize => &mut self.allowed_callers,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FunctionTool {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            parameters: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            strict: runtime::FromJson::empty(),
            output_schema: runtime::FromJson::empty(),
            async_: runtime::FromJson::empty(),
            defer_loading: runtime::FromJson::empty(),
            allowed_callers: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FunctionTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FunctionTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.parameters,
            3usize => &self.description,
            4usize => &self.strict,
            5usize => &self.output_schema,
            6usize => &self.async_,
            7usize => &self.defer_loading,
            8usize => &self.allowed_callers,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FunctionTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::Programmatic => "programmatic",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ToolCallerKind {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Direct,
            Some(1usize) => Self::Programmatic,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolCallerKind {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ToolCallerKind {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ToolCallerKind {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A tool of yours that takes text.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What the tool does, for the model to know when to use it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the input of a custom tool looks like; any text, unless it says more.
    #[must_use]
    #[inline]
    pub fn format(mut self, format: impl Into<CustomToolFormat>) -> Self {
        self.format = Some(format.into());
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.description,
            3usize => &mut self.format,
            4usize => &mut self.async_,
            5usize => &mut self.defer_loading,
            6usize => &mut self.allowed_callers,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomTool {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            format: runtime::FromJson::empty(),
            async_: runtime::FromJson::empty(),
            defer_loading: runtime::FromJson::empty(),
            allowed_callers: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.description,
            3usize => &self.format,
            4usize => &self.async_,
            5usize => &self.defer_loading,
            6usize => &self.allowed_callers,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the input of a custom tool looks like; any text, unless it says more.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for CustomToolFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for CustomToolFormat {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for CustomToolFormat {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for CustomToolFormat {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Grammar(runtime::FromJson::empty()),
            1usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Grammar(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for CustomToolFormat {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Grammar(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// Any text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomToolText {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomToolText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomToolText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CustomToolText",
            &[runtime::Member::constant("type", "text")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomToolText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomToolText {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomToolText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomToolText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomToolText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Text that follows a grammar.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomToolGrammar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolGrammar {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomToolGrammar {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CustomToolGrammar",
            &[
                runtime::Member::constant("type", "grammar"),
                runtime::Member::required("syntax"),
                runtime::Member::required("definition"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomToolGrammar {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.syntax,
            2usize => &mut self.definition,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomToolGrammar {
    fn empty() -> Self {
        Self {
            syntax: runtime::FromJson::empty(),
            definition: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomToolGrammar {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomToolGrammar {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.syntax,
            2usize => &self.definition,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomToolGrammar {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Tools of yours that belong together.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for NamespaceTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamespaceTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for NamespaceTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, NamespaceTool",
            &[
                runtime::Member::constant("type", "namespace"),
                runtime::Member::required("name"),
                runtime::Member::required("description"),
                runtime::Member::required("tools"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for NamespaceTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.description,
            3usize => &mut self.tools,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for NamespaceTool {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for NamespaceTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for NamespaceTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.description,
            3usize => &self.tools,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for NamespaceTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of a group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NamespacedTool {
    /// A function of yours.
    Function(FunctionTool),
    /// A tool of yours that takes text.
    Custom(CustomTool),
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
        Self::Function(FunctionTool::new(name, parameters))
    }

    /// [`CustomTool::new`] as this form.
    #[inline]
    pub fn custom(name: impl Into<String>) -> Self {
        Self::Custom(CustomTool::new(name))
    }
}

impl serde::Serialize for NamespacedTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NamespacedTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for NamespacedTool {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for NamespacedTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for NamespacedTool {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Function(runtime::FromJson::empty()),
            1usize => Self::Custom(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for NamespacedTool {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Function(form) => form,
            Self::Custom(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<FunctionTool> for NamespacedTool {
    #[inline]
    fn from(value: FunctionTool) -> Self {
        Self::Function(value)
    }
}

impl From<CustomTool> for NamespacedTool {
    #[inline]
    fn from(value: CustomTool) -> Self {
        Self::Custom(value)
    }
}

/// Searches the web.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            filters: None,
            user_location: None,
            search_context_size: None,
            external_web_access: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Which pages a search may find.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: WebSearchFilters) -> Self {
        self.filters = Some(filters);
        self
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchTool",
            &[
                runtime::Member::optional("filters"),
                runtime::Member::optional("user_location"),
                runtime::Member::optional("search_context_size"),
                runtime::Member::optional("external_web_access"),
                runtime::Member::constant("type", "web_search"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.filters,
            1usize => &mut self.user_location,
            2usize => &mut self.search_context_size,
            3usize => &mut self.external_web_access,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchTool {
    fn empty() -> Self {
        Self {
            filters: runtime::FromJson::empty(),
            user_location: runtime::FromJson::empty(),
            search_context_size: runtime::FromJson::empty(),
            external_web_access: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.filters,
            1usize => &self.user_location,
            2usize => &self.search_context_size,
            3usize => &self.external_web_access,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Searches the web, in the version of August 2025.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            filters: None,
            user_location: None,
            search_context_size: None,
            external_web_access: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Which pages a search may find.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: WebSearchFilters) -> Self {
        self.filters = Some(filters);
        self
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for DatedWebSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DatedWebSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DatedWebSearchTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DatedWebSearchTool",
            &[
                runtime::Member::optional("filters"),
                runtime::Member::optional("user_location"),
                runtime::Member::optional("search_context_size"),
                runtime::Member::optional("external_web_access"),
                runtime::Member::constant("type", "web_search_2025_08_26"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DatedWebSearchTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.filters,
            1usize => &mut self.user_location,
            2usize => &mut self.search_context_size,
            3usize => &mut self.external_web_access,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for DatedWebSearchTool {
    fn empty() -> Self {
        Self {
            filters: runtime::FromJson::empty(),
            user_location: runtime::FromJson::empty(),
            search_context_size: runtime::FromJson::empty(),
            external_web_access: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DatedWebSearchTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DatedWebSearchTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.filters,
            1usize => &self.user_location,
            2usize => &self.search_context_size,
            3usize => &self.external_web_access,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DatedWebSearchTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Which pages a search may find.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebSearchFilters {
    /// The domains, those below them included, such as `example.org`; any, if there are none.
    pub allowed_domains: Option<Vec<String>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl WebSearchFilters {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            allowed_domains: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The domains, those below them included, such as `example.org`; any, if there are none.
    #[must_use]
    #[inline]
    pub fn allowed_domains(
        mut self,
        allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_domains = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchFilters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchFilters {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchFilters {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchFilters",
            &[runtime::Member::optional("allowed_domains")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchFilters {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.allowed_domains,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchFilters {
    fn empty() -> Self {
        Self {
            allowed_domains: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchFilters {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchFilters {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.allowed_domains,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchFilters {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A rough location of the user; whatever is known of it.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            country: None,
            region: None,
            city: None,
            timezone: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The country, as the two letters of ISO 3166-1, such as `NO`.
    #[must_use]
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The region, in any words.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The city, in any words.
    #[must_use]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The time zone by its IANA name, such as `Europe/Oslo`.
    #[must_use]
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApproximateLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApproximateLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApproximateLocation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ApproximateLocation",
            &[
                runtime::Member::constant("type", "approximate"),
                runtime::Member::optional("country"),
                runtime::Member::optional("region"),
                runtime::Member::optional("city"),
                runtime::Member::optional("timezone"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ApproximateLocation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.country,
            2usize => &mut self.region,
            3usize => &mut self.city,
            4usize => &mut self.timezone,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApproximateLocation {
    fn empty() -> Self {
        Self {
            country: runtime::FromJson::empty(),
            region: runtime::FromJson::empty(),
            city: runtime::FromJson::empty(),
            timezone: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApproximateLocation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApproximateLocation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.country,
            2usize => &self.region,
            3usize => &self.city,
            4usize => &self.timezone,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApproximateLocation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Searches the web. Replaced by `web_search`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            user_location: None,
            search_context_size: None,
            search_content_types: None,
            extra: runtime::Extra::new(),
        }
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
        self
    }

    /// What is searched for; text, unless it says more.
    #[must_use]
    #[inline]
    pub fn search_content_types(
        mut self,
        search_content_types: impl IntoIterator<Item = impl Into<SearchContentType>>,
    ) -> Self {
        self.search_content_types = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchPreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchPreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchPreviewTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchPreviewTool",
            &[
                runtime::Member::optional("user_location"),
                runtime::Member::optional("search_context_size"),
                runtime::Member::optional("search_content_types"),
                runtime::Member::constant("type", "web_search_preview"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchPreviewTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.user_location,
            1usize => &mut self.search_context_size,
            2usize => &mut self.search_content_types,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchPreviewTool {
    fn empty() -> Self {
        Self {
            user_location: runtime::FromJson::empty(),
            search_context_size: runtime::FromJson::empty(),
            search_content_types: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchPreviewTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchPreviewTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.user_location,
            1usize => &self.search_context_size,
            2usize => &self.search_content_types,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchPreviewTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Searches the web, in the version of March 2025. Replaced by `web_search`.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            user_location: None,
            search_context_size: None,
            search_content_types: None,
            extra: runtime::Extra::new(),
        }
    }

    /// A rough location of the user; whatever is known of it.
    #[must_use]
    #[inline]
    pub fn user_location(mut self, user_location: ApproximateLocation) -> Self {
        self.user_location = Some(user_location);
        self
    }

    /// How much of the context a search may fill with what it finds.
    #[must_use]
    #[inline]
    pub fn search_context_size(
        mut self,
        search_context_size: impl Into<SearchContextSize>,
    ) -> Self {
        self.search_context_size = Some(search_context_size.into());
        self
    }

    /// What is searched for; text, unless it says more.
    #[must_use]
    #[inline]
    pub fn search_content_types(
        mut self,
        search_content_types: impl IntoIterator<Item = impl Into<SearchContentType>>,
    ) -> Self {
        self.search_content_types = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for DatedSearchPreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DatedSearchPreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DatedSearchPreviewTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DatedSearchPreviewTool",
            &[
                runtime::Member::optional("user_location"),
                runtime::Member::optional("search_context_size"),
                runtime::Member::optional("search_content_types"),
                runtime::Member::constant("type", "web_search_preview_2025_03_11"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DatedSearchPreviewTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.user_location,
            1usize => &mut self.search_context_size,
            2usize => &mut self.search_content_types,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for DatedSearchPreviewTool {
    fn empty() -> Self {
        Self {
            user_location: runtime::FromJson::empty(),
            search_context_size: runtime::FromJson::empty(),
            search_content_types: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DatedSearchPreviewTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DatedSearchPreviewTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.user_location,
            1usize => &self.search_context_size,
            2usize => &self.search_content_types,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DatedSearchPreviewTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for SearchContentType {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Text,
            Some(1usize) => Self::Image,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for SearchContentType {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for SearchContentType {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for SearchContentType {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Searches the files of vector stores.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Which files count, by their attributes.
    #[must_use]
    #[inline]
    pub fn filters(mut self, filters: impl Into<FileFilter>) -> Self {
        self.filters = Some(filters.into());
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
        self.ranking_options = Some(ranking_options);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileSearchTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileSearchTool",
            &[
                runtime::Member::constant("type", "file_search"),
                runtime::Member::required("vector_store_ids"),
                runtime::Member::optional("filters"),
                runtime::Member::optional("max_num_results"),
                runtime::Member::optional("ranking_options"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileSearchTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.vector_store_ids,
            2usize => &mut self.filters,
            3usize => &mut self.max_num_results,
            4usize => &mut self.ranking_options,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileSearchTool {
    fn empty() -> Self {
        Self {
            vector_store_ids: runtime::FromJson::empty(),
            filters: runtime::FromJson::empty(),
            max_num_results: runtime::FromJson::empty(),
            ranking_options: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileSearchTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileSearchTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.vector_store_ids,
            2usize => &self.filters,
            3usize => &self.max_num_results,
            4usize => &self.ranking_options,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileSearchTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How what is found is ranked.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl FileSearchRanking {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            ranker: None,
            score_threshold: None,
            hybrid_search: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What ranks.
    #[must_use]
    #[inline]
    pub fn ranker(mut self, ranker: impl Into<FileSearchRanker>) -> Self {
        self.ranker = Some(ranker.into());
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
        self.hybrid_search = Some(hybrid_search);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileSearchRanking {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchRanking {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileSearchRanking {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileSearchRanking",
            &[
                runtime::Member::optional("ranker"),
                runtime::Member::optional("score_threshold"),
                runtime::Member::optional("hybrid_search"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileSearchRanking {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.ranker,
            1usize => &mut self.score_threshold,
            2usize => &mut self.hybrid_search,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileSearchRanking {
    fn empty() -> Self {
        Self {
            ranker: runtime::FromJson::empty(),
            score_threshold: runtime::FromJson::empty(),
            hybrid_search: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileSearchRanking {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileSearchRanking {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.ranker,
            1usize => &self.score_threshold,
            2usize => &self.hybrid_search,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileSearchRanking {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Default20241115 => "default-2024-11-15",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FileSearchRanker {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Default20241115,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FileSearchRanker {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FileSearchRanker {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FileSearchRanker {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How the search by meaning and that by words are combined.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for HybridSearch {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HybridSearch {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for HybridSearch {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, HybridSearch",
            &[
                runtime::Member::required("embedding_weight"),
                runtime::Member::required("text_weight"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for HybridSearch {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.embedding_weight,
            1usize => &mut self.text_weight,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for HybridSearch {
    fn empty() -> Self {
        Self {
            embedding_weight: runtime::FromJson::empty(),
            text_weight: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for HybridSearch {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for HybridSearch {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.embedding_weight,
            1usize => &self.text_weight,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for HybridSearch {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Runs Python code in a container.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CodeInterpreterTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CodeInterpreterTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CodeInterpreterTool",
            &[
                runtime::Member::constant("type", "code_interpreter"),
                runtime::Member::required("container"),
                runtime::Member::optional("allowed_callers"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CodeInterpreterTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.container,
            2usize => &mut self.allowed_callers,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CodeInterpreterTool {
    fn empty() -> Self {
        Self {
            container: runtime::FromJson::empty(),
            allowed_callers: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CodeInterpreterTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CodeInterpreterTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.container,
            2usize => &self.allowed_callers,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CodeInterpreterTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where code runs: in a container of yours, or in one that is made for it.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for CodeInterpreterContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterContainer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for CodeInterpreterContainer {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for CodeInterpreterContainer {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for CodeInterpreterContainer {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Auto(runtime::FromJson::empty()),
            1usize => Self::Id(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Auto(form) => form,
            Self::Id(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for CodeInterpreterContainer {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Auto(form) => form,
            Self::Id(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::Id(value.to_owned())
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
        Self::Id(value.clone())
    }
}

/// A container that is made for the request, or used again if there is one.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            file_ids: None,
            memory_limit: None,
            network_policy: None,
            extra: runtime::Extra::new(),
        }
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
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How much memory a container has.
    #[must_use]
    #[inline]
    pub fn memory_limit(
        mut self,
        memory_limit: impl Into<ContainerMemoryLimit>,
    ) -> Self {
        self.memory_limit = Some(memory_limit.into());
        self
    }

    /// What a container reaches in the network.
    #[must_use]
    #[inline]
    pub fn network_policy(
        mut self,
        network_policy: impl Into<ContainerNetworkPolicy>,
    ) -> Self {
        self.network_policy = Some(network_policy.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for AutoCodeContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AutoCodeContainer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AutoCodeContainer {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, AutoCodeContainer",
            &[
                runtime::Member::optional("file_ids"),
                runtime::Member::optional("memory_limit"),
                runtime::Member::optional("network_policy"),
                runtime::Member::constant("type", "auto"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for AutoCodeContainer {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_ids,
            1usize => &mut self.memory_limit,
            2usize => &mut self.network_policy,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for AutoCodeContainer {
    fn empty() -> Self {
        Self {
            file_ids: runtime::FromJson::empty(),
            memory_limit: runtime::FromJson::empty(),
            network_policy: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AutoCodeContainer {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AutoCodeContainer {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_ids,
            1usize => &self.memory_limit,
            2usize => &self.network_policy,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AutoCodeContainer {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::X1g => "1g",
            Self::X4g => "4g",
            Self::X16g => "16g",
            Self::X64g => "64g",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ContainerMemoryLimit {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::X1g,
            Some(1usize) => Self::X4g,
            Some(2usize) => Self::X16g,
            Some(3usize) => Self::X64g,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ContainerMemoryLimit {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ContainerMemoryLimit {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ContainerMemoryLimit {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What a container reaches in the network.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ContainerNetworkPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ContainerNetworkPolicy {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ContainerNetworkPolicy {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ContainerNetworkPolicy {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Allowlist(runtime::FromJson::empty()),
            1usize => Self::Disabled(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Allowlist(form) => form,
            Self::Disabled(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ContainerNetworkPolicy {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Allowlist(form) => form,
            Self::Disabled(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// It reaches nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerNetworkDisabled {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContainerNetworkDisabled {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkDisabled {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContainerNetworkDisabled {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ContainerNetworkDisabled",
            &[runtime::Member::constant("type", "disabled")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ContainerNetworkDisabled {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContainerNetworkDisabled {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContainerNetworkDisabled {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContainerNetworkDisabled {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContainerNetworkDisabled {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// It reaches some domains.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.domain_secrets = Some(domain_secrets.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContainerNetworkAllowlist {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerNetworkAllowlist {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContainerNetworkAllowlist {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ContainerNetworkAllowlist",
            &[
                runtime::Member::constant("type", "allowlist"),
                runtime::Member::required("allowed_domains"),
                runtime::Member::optional("domain_secrets"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ContainerNetworkAllowlist {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.allowed_domains,
            2usize => &mut self.domain_secrets,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContainerNetworkAllowlist {
    fn empty() -> Self {
        Self {
            allowed_domains: runtime::FromJson::empty(),
            domain_secrets: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContainerNetworkAllowlist {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContainerNetworkAllowlist {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.allowed_domains,
            2usize => &self.domain_secrets,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContainerNetworkAllowlist {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A secret for a domain.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContainerDomainSecret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerDomainSecret {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContainerDomainSecret {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ContainerDomainSecret",
            &[
                runtime::Member::required("domain"),
                runtime::Member::required("name"),
                runtime::Member::required("value"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ContainerDomainSecret {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.domain,
            1usize => &mut self.name,
            2usize => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContainerDomainSecret {
    fn empty() -> Self {
        Self {
            domain: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            value: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContainerDomainSecret {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContainerDomainSecret {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.domain,
            1usize => &self.name,
            2usize => &self.value,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContainerDomainSecret {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Makes and changes images.
#[derive(Clone, Debug, Default, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model that makes them, such as `gpt-image-1`.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Whether an image is made or changed; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ImageToolAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// What is behind the image; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageToolBackground>) -> Self {
        self.background = Some(background.into());
        self
    }

    /// How closely the image keeps to those that it was made from.
    #[must_use]
    #[inline]
    pub fn input_fidelity(
        mut self,
        input_fidelity: impl Into<ImageToolFidelity>,
    ) -> Self {
        self.input_fidelity = Some(input_fidelity.into());
        self
    }

    /// Where an image is to be changed; its transparent places are.
    #[must_use]
    #[inline]
    pub fn input_image_mask(mut self, input_image_mask: ImageToolMask) -> Self {
        self.input_image_mask = Some(input_image_mask);
        self
    }

    /// How strictly images are moderated; `low` is less strict.
    #[must_use]
    #[inline]
    pub fn moderation(mut self, moderation: impl Into<ImageToolModeration>) -> Self {
        self.moderation = Some(moderation.into());
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
        self.output_format = Some(output_format.into());
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
        self.quality = Some(quality.into());
        self
    }

    /// The width and height in pixels; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageToolSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// How much planning goes into the image; unless it says more, as much as into the answer.
    #[must_use]
    #[inline]
    pub fn complexity(mut self, complexity: impl Into<ImageToolComplexity>) -> Self {
        self.complexity = Some(complexity.into());
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
        self.svg = Some(svg);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageGenerationTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageGenerationTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageGenerationTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.model,
            2usize => &mut self.action,
            3usize => &mut self.background,
            4usize => &mut self.input_fidelity,
            5usize => &mut self.input_image_mask,
            6usize => &mut self.moderation,
            7usize => &mut self.output_compression,
            8usize => &mut self.output_format,
            9usize => &mut self.partial_images,
            10usize => &mut self.quality,
            11usize => &mut self.size,
            12usize => &mut self.complexity,
            13usize => &mut self.frame_count,
            14usize => &mut self.frame_duration_ms,
            15usize => &mut self.svg,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageGenerationTool {
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            background: runtime::FromJson::empty(),
            input_fidelity: runtime::FromJson::empty(),
            input_image_mask: runtime::FromJson::empty(),
            moderation: runtime::FromJson::empty(),
            output_compression: runtime::FromJson::empty(),
            output_format: runtime::FromJson::empty(),
            partial_images: runtime::FromJson::empty(),
            quality: runtime::FromJson::empty(),
            size: runtime::FromJson::empty(),
            complexity: runtime::FromJson::empty(),
            frame_count: runtime::FromJson::empty(),
            frame_duration_ms: runtime::FromJson::empty(),
            svg: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageGenerationTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageGenerationTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.model,
            2usize => &self.action,
            3usize => &self.background,
            4usize => &self.input_fidelity,
            5usize => &self.input_image_mask,
            6usize => &self.moderation,
            7usize => &self.output_compression,
            8usize => &self.output_format,
            9usize => &self.partial_images,
            10usize => &self.quality,
            11usize => &self.size,
            12usize => &self.complexity,
            13usize => &self.frame_count,
            14usize => &self.frame_duration_ms,
            15usize => &self.svg,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageGenerationTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolComplexity {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Low,
            Some(1usize) => Self::Medium,
            Some(2usize) => Self::High,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolComplexity {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolComplexity {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolComplexity {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// What writes an `svg`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageToolSvg {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            model: None,
            reasoning: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model that writes it; unless it is given, the one that answers.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// How much the model that writes an `svg` reasons.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: ImageToolReasoning) -> Self {
        self.reasoning = Some(reasoning);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageToolSvg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolSvg {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolSvg {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageToolSvg",
            &[runtime::Member::optional("model"), runtime::Member::optional("reasoning")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolSvg {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.reasoning,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolSvg {
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            reasoning: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolSvg {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolSvg {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.reasoning,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolSvg {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How much the model that writes an `svg` reasons.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageToolReasoning {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            effort: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        self.effort = Some(effort.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageToolReasoning {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolReasoning {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolReasoning {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageToolReasoning",
            &[runtime::Member::optional("effort")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolReasoning {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.effort,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolReasoning {
    fn empty() -> Self {
        Self {
            effort: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolReasoning {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolReasoning {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.effort,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolReasoning {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Generate => "generate",
            Self::Edit => "edit",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolAction {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Generate,
            Some(2usize) => Self::Edit,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolAction {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolAction {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Transparent => "transparent",
            Self::Opaque => "opaque",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolBackground {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Transparent,
            Some(2usize) => Self::Opaque,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolBackground {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolBackground {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolBackground {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolFidelity {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Low,
            Some(1usize) => Self::High,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolFidelity {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolFidelity {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolFidelity {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Where an image is to be changed; its transparent places are.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageToolMask {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_url: None,
            file_id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The mask itself, as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// The id of an uploaded file that has the mask.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageToolMask {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageToolMask {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageToolMask {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageToolMask",
            &[
                runtime::Member::optional("image_url"),
                runtime::Member::optional("file_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageToolMask {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.image_url,
            1usize => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageToolMask {
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            file_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageToolMask {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageToolMask {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.image_url,
            1usize => &self.file_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageToolMask {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolModeration {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Low,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolModeration {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolModeration {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolModeration {
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Svg => "svg",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolFormat {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Png,
            Some(1usize) => Self::Jpeg,
            Some(2usize) => Self::Webp,
            Some(3usize) => Self::Gif,
            Some(4usize) => Self::Svg,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolFormat {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolFormat {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolFormat {
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
    const VALUES: &'static [&'static str] = &[
        "auto",
        "low",
        "medium",
        "high",
        "xhigh",
        "max",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Xhigh => "xhigh",
            Self::Max => "max",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolQuality {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Low,
            Some(2usize) => Self::Medium,
            Some(3usize) => Self::High,
            Some(4usize) => Self::Xhigh,
            Some(5usize) => Self::Max,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolQuality {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolQuality {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolQuality {
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
    const VALUES: &'static [&'static str] = &[
        "auto",
        "1024x1024",
        "1024x1536",
        "1536x1024",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::X1024x1024 => "1024x1024",
            Self::X1024x1536 => "1024x1536",
            Self::X1536x1024 => "1536x1024",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageToolSize {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::X1024x1024,
            Some(2usize) => Self::X1024x1536,
            Some(3usize) => Self::X1536x1024,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageToolSize {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageToolSize {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageToolSize {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The tools of an MCP server, or of a service that OpenAI connects.
///
/// One of `server_url`, `connector_id` and `tunnel_id` says where it is.
#[derive(Clone, Debug, PartialEq)]
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
    pub headers: Option<std::collections::BTreeMap<String, String>>,
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
            extra: runtime::Extra::new(),
        }
    }

    /// The address of the server.
    #[must_use]
    #[inline]
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
        self
    }

    /// A service that OpenAI connects.
    #[must_use]
    #[inline]
    pub fn connector_id(mut self, connector_id: impl Into<McpConnector>) -> Self {
        self.connector_id = Some(connector_id.into());
        self
    }

    /// The id of a tunnel to a server that the Internet does not reach.
    #[must_use]
    #[inline]
    pub fn tunnel_id(mut self, tunnel_id: impl Into<String>) -> Self {
        self.tunnel_id = Some(tunnel_id.into());
        self
    }

    /// What the server is for, for the model.
    #[must_use]
    #[inline]
    pub fn server_description(mut self, server_description: impl Into<String>) -> Self {
        self.server_description = Some(server_description.into());
        self
    }

    /// An OAuth access token for the server or the service.
    #[must_use]
    #[inline]
    pub fn authorization(mut self, authorization: impl Into<String>) -> Self {
        self.authorization = Some(authorization.into());
        self
    }

    /// Headers that requests to the server have, by name.
    #[must_use]
    #[inline]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(
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
        self.allowed_tools = Some(allowed_tools.into());
        self
    }

    /// Which calls wait until you approve of them; all do, unless it says more.
    #[must_use]
    #[inline]
    pub fn require_approval(mut self, require_approval: impl Into<McpApproval>) -> Self {
        self.require_approval = Some(require_approval.into());
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for McpTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.server_label,
            2usize => &mut self.server_url,
            3usize => &mut self.connector_id,
            4usize => &mut self.tunnel_id,
            5usize => &mut self.server_description,
            6usize => &mut self.authorization,
            7usize => &mut self.headers,
            8usize => &mut self.allowed_tools,
            9usize => &mut self.require_approval,
            10usize => &mut self.allowed_callers,
            11usize => &mut self.defer_loading,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpTool {
    fn empty() -> Self {
        Self {
            server_label: runtime::FromJson::empty(),
            server_url: runtime::FromJson::empty(),
            connector_id: runtime::FromJson::empty(),
            tunnel_id: runtime::FromJson::empty(),
            server_description: runtime::FromJson::empty(),
            authorization: runtime::FromJson::empty(),
            headers: runtime::FromJson::empty(),
            allowed_tools: runtime::FromJson::empty(),
            require_approval: runtime::FromJson::empty(),
            allowed_callers: runtime::FromJson::empty(),
            defer_loading: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.server_label,
            2usize => &self.server_url,
            3usize => &self.connector_id,
            4usize => &self.tunnel_id,
            5usize => &self.server_description,
            6usize => &self.authorization,
            7usize => &self.headers,
            8usize => &self.allowed_tools,
            9usize => &self.require_approval,
            10usize => &self.allowed_callers,
            11usize => &self.defer_loading,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for McpConnector {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::ConnectorDropbox,
            Some(1usize) => Self::ConnectorGmail,
            Some(2usize) => Self::ConnectorGooglecalendar,
            Some(3usize) => Self::ConnectorGoogledrive,
            Some(4usize) => Self::ConnectorMicrosoftteams,
            Some(5usize) => Self::ConnectorOutlookcalendar,
            Some(6usize) => Self::ConnectorOutlookemail,
            Some(7usize) => Self::ConnectorSharepoint,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for McpConnector {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for McpConnector {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for McpConnector {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Which of the server's tools the model may use.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for McpAllowedTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpAllowedTools {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for McpAllowedTools {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for McpAllowedTools {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for McpAllowedTools {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Filter(runtime::FromJson::empty()),
            1usize => Self::Names(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Filter(form) => form,
            Self::Names(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for McpAllowedTools {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Filter(form) => form,
            Self::Names(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::Names(value.clone())
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

/// Some of a server's tools.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl McpToolFilter {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            tool_names: None,
            read_only: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Those of these names.
    #[must_use]
    #[inline]
    pub fn tool_names(
        mut self,
        tool_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tool_names = Some(tool_names.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpToolFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolFilter {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpToolFilter {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpToolFilter",
            &[
                runtime::Member::optional("tool_names"),
                runtime::Member::optional("read_only"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpToolFilter {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.tool_names,
            1usize => &mut self.read_only,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpToolFilter {
    fn empty() -> Self {
        Self {
            tool_names: runtime::FromJson::empty(),
            read_only: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpToolFilter {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpToolFilter {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.tool_names,
            1usize => &self.read_only,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpToolFilter {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Which calls wait until you approve of them; all do, unless it says more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum McpApproval {
    /// Whether all calls wait, or none does.
    Policy(McpApprovalPolicy),
    /// Which calls wait, and which do not.
    Filter(McpApprovalFilter),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl McpApproval {
    /// [`McpApprovalFilter::new`] as this form.
    #[inline]
    pub fn filter() -> Self {
        Self::Filter(McpApprovalFilter::new())
    }
}

impl serde::Serialize for McpApproval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApproval {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for McpApproval {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for McpApproval {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for McpApproval {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Filter(runtime::FromJson::empty()),
            1usize => Self::Policy(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Filter(form) => form,
            Self::Policy(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for McpApproval {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Filter(form) => form,
            Self::Policy(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<McpApprovalFilter> for McpApproval {
    #[inline]
    fn from(value: McpApprovalFilter) -> Self {
        Self::Filter(value)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::Never => "never",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for McpApprovalPolicy {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Always,
            Some(1usize) => Self::Never,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for McpApprovalPolicy {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for McpApprovalPolicy {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for McpApprovalPolicy {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Which calls wait, and which do not.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl McpApprovalFilter {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            always: None,
            never: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The tools whose calls wait.
    #[must_use]
    #[inline]
    pub fn always(mut self, always: McpToolFilter) -> Self {
        self.always = Some(always);
        self
    }

    /// The tools whose calls do not wait.
    #[must_use]
    #[inline]
    pub fn never(mut self, never: McpToolFilter) -> Self {
        self.never = Some(never);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpApprovalFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalFilter {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpApprovalFilter {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpApprovalFilter",
            &[runtime::Member::optional("always"), runtime::Member::optional("never")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpApprovalFilter {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.always,
            1usize => &mut self.never,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpApprovalFilter {
    fn empty() -> Self {
        Self {
            always: runtime::FromJson::empty(),
            never: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpApprovalFilter {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpApprovalFilter {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.always,
            1usize => &self.never,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpApprovalFilter {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Uses a computer by its screen, keyboard and mouse; what it does is carried out by you.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputerTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ComputerTool",
            &[runtime::Member::constant("type", "computer")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerTool {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Uses a computer by its screen, keyboard and mouse. Replaced by `computer`.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerUsePreviewTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerUsePreviewTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerUsePreviewTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ComputerUsePreviewTool",
            &[
                runtime::Member::constant("type", "computer_use_preview"),
                runtime::Member::required("environment"),
                runtime::Member::required("display_width"),
                runtime::Member::required("display_height"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerUsePreviewTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.environment,
            2usize => &mut self.display_width,
            3usize => &mut self.display_height,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerUsePreviewTool {
    fn empty() -> Self {
        Self {
            environment: runtime::FromJson::empty(),
            display_width: runtime::FromJson::empty(),
            display_height: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerUsePreviewTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerUsePreviewTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.environment,
            2usize => &self.display_width,
            3usize => &self.display_height,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerUsePreviewTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    const VALUES: &'static [&'static str] = &[
        "browser",
        "windows",
        "mac",
        "linux",
        "ubuntu",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Browser => "browser",
            Self::Windows => "windows",
            Self::Mac => "mac",
            Self::Linux => "linux",
            Self::Ubuntu => "ubuntu",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ComputerEnvironment {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Browser,
            Some(1usize) => Self::Windows,
            Some(2usize) => Self::Mac,
            Some(3usize) => Self::Linux,
            Some(4usize) => Self::Ubuntu,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ComputerEnvironment {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ComputerEnvironment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ComputerEnvironment {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Runs commands in a shell.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            environment: None,
            allowed_callers: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Where the commands of a shell run.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<ShellEnvironment>) -> Self {
        self.environment = Some(environment.into());
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellTool",
            &[
                runtime::Member::constant("type", "shell"),
                runtime::Member::optional("environment"),
                runtime::Member::optional("allowed_callers"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.environment,
            2usize => &mut self.allowed_callers,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellTool {
    fn empty() -> Self {
        Self {
            environment: runtime::FromJson::empty(),
            allowed_callers: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.environment,
            2usize => &self.allowed_callers,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where the commands of a shell run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShellEnvironment {
    /// A container that is made for the request.
    ContainerAuto(AutoShellContainer),
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
        Self::ContainerAuto(AutoShellContainer::new())
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

impl serde::Serialize for ShellEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ShellEnvironment {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ShellEnvironment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ShellEnvironment {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["container_reference"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["container_id"],
                        constants: &[
                            ("type", runtime::Scalar::Text("container_reference")),
                        ],
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::ContainerReference(runtime::FromJson::empty()),
            1usize => Self::ContainerAuto(runtime::FromJson::empty()),
            2usize => Self::Local(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ContainerReference(form) => form,
            Self::ContainerAuto(form) => form,
            Self::Local(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ShellEnvironment {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ContainerReference(form) => form,
            Self::ContainerAuto(form) => form,
            Self::Local(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::ContainerAuto(value)
    }
}

impl From<LocalShellEnvironment> for ShellEnvironment {
    #[inline]
    fn from(value: LocalShellEnvironment) -> Self {
        Self::Local(value)
    }
}

/// A container that is made for the request.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            file_ids: None,
            memory_limit: None,
            network_policy: None,
            skills: None,
            extra: runtime::Extra::new(),
        }
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
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// How much memory a container has.
    #[must_use]
    #[inline]
    pub fn memory_limit(
        mut self,
        memory_limit: impl Into<ContainerMemoryLimit>,
    ) -> Self {
        self.memory_limit = Some(memory_limit.into());
        self
    }

    /// What a container reaches in the network.
    #[must_use]
    #[inline]
    pub fn network_policy(
        mut self,
        network_policy: impl Into<ContainerNetworkPolicy>,
    ) -> Self {
        self.network_policy = Some(network_policy.into());
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
        self.skills = Some(skills.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for AutoShellContainer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AutoShellContainer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AutoShellContainer {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, AutoShellContainer",
            &[
                runtime::Member::optional("file_ids"),
                runtime::Member::optional("memory_limit"),
                runtime::Member::optional("network_policy"),
                runtime::Member::constant("type", "container_auto"),
                runtime::Member::optional("skills"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for AutoShellContainer {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_ids,
            1usize => &mut self.memory_limit,
            2usize => &mut self.network_policy,
            4usize => &mut self.skills,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for AutoShellContainer {
    fn empty() -> Self {
        Self {
            file_ids: runtime::FromJson::empty(),
            memory_limit: runtime::FromJson::empty(),
            network_policy: runtime::FromJson::empty(),
            skills: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AutoShellContainer {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AutoShellContainer {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_ids,
            1usize => &self.memory_limit,
            2usize => &self.network_policy,
            4usize => &self.skills,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AutoShellContainer {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A computer of yours: you run the commands, and send what they gave.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            skills: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The skills that it has, at most 200.
    ///
    /// Bounds: at most 200 items.
    #[must_use]
    #[inline]
    pub fn skills(mut self, skills: impl IntoIterator<Item = LocalSkill>) -> Self {
        self.skills = Some(skills.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalShellEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalShellEnvironment {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LocalShellEnvironment",
            &[
                runtime::Member::constant("type", "local"),
                runtime::Member::optional("skills"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalShellEnvironment {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.skills,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalShellEnvironment {
    fn empty() -> Self {
        Self {
            skills: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalShellEnvironment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalShellEnvironment {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.skills,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalShellEnvironment {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A container that exists already.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContainerReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContainerReference {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ContainerReference",
            &[
                runtime::Member::constant("type", "container_reference"),
                runtime::Member::required("container_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ContainerReference {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.container_id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContainerReference {
    fn empty() -> Self {
        Self {
            container_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContainerReference {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContainerReference {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.container_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContainerReference {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A skill, by its id, or itself.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ContainerSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerSkill {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ContainerSkill {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ContainerSkill {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ContainerSkill {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Inline(runtime::FromJson::empty()),
            1usize => Self::SkillReference(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Inline(form) => form,
            Self::SkillReference(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ContainerSkill {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Inline(form) => form,
            Self::SkillReference(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A skill that was uploaded.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Its version, a number or `latest`; unless it is given, the one that the skill says.
    #[must_use]
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for SkillReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SkillReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SkillReference {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SkillReference",
            &[
                runtime::Member::constant("type", "skill_reference"),
                runtime::Member::required("skill_id"),
                runtime::Member::optional("version"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SkillReference {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.skill_id,
            2usize => &mut self.version,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SkillReference {
    fn empty() -> Self {
        Self {
            skill_id: runtime::FromJson::empty(),
            version: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SkillReference {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SkillReference {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.skill_id,
            2usize => &self.version,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SkillReference {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A skill that the request carries.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InlineSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InlineSkill {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InlineSkill {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InlineSkill",
            &[
                runtime::Member::constant("type", "inline"),
                runtime::Member::required("name"),
                runtime::Member::required("description"),
                runtime::Member::required("source"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InlineSkill {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.name,
            2usize => &mut self.description,
            3usize => &mut self.source,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InlineSkill {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            source: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InlineSkill {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InlineSkill {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.name,
            2usize => &self.description,
            3usize => &self.source,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InlineSkill {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The files of a skill.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InlineSkillSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InlineSkillSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InlineSkillSource {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InlineSkillSource",
            &[
                runtime::Member::constant("type", "base64"),
                runtime::Member::constant("media_type", "application/zip"),
                runtime::Member::required("data"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InlineSkillSource {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            2usize => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InlineSkillSource {
    fn empty() -> Self {
        Self {
            data: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InlineSkillSource {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InlineSkillSource {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            2usize => &self.data,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InlineSkillSource {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A skill on your computer.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalSkill {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalSkill {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalSkill {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LocalSkill",
            &[
                runtime::Member::required("name"),
                runtime::Member::required("description"),
                runtime::Member::required("path"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalSkill {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.description,
            2usize => &mut self.path,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalSkill {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            path: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalSkill {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalSkill {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.description,
            2usize => &self.path,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalSkill {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Has you run commands in your shell. Replaced by `shell`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalShellTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalShellTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalShellTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LocalShellTool",
            &[runtime::Member::constant("type", "local_shell")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalShellTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalShellTool {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalShellTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalShellTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalShellTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Has you create, change and delete files, by patches.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            allowed_callers: None,
            extra: runtime::Extra::new(),
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
        self.allowed_callers = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ApplyPatchTool",
            &[
                runtime::Member::constant("type", "apply_patch"),
                runtime::Member::optional("allowed_callers"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.allowed_callers,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchTool {
    fn empty() -> Self {
        Self {
            allowed_callers: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.allowed_callers,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Finds tools that are loaded late, when the model needs them.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            execution: None,
            description: None,
            parameters: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        self.execution = Some(execution.into());
        self
    }

    /// What the search finds, for the model, if you do the searching.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The parameters of the search, as a JSON Schema of an object, if you do the searching.
    #[must_use]
    #[inline]
    pub fn parameters(mut self, parameters: impl Into<serde_json::Value>) -> Self {
        self.parameters = Some(parameters.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ToolSearchTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ToolSearchTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ToolSearchTool",
            &[
                runtime::Member::constant("type", "tool_search"),
                runtime::Member::optional("execution"),
                runtime::Member::optional("description"),
                runtime::Member::optional("parameters"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ToolSearchTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.execution,
            2usize => &mut self.description,
            3usize => &mut self.parameters,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ToolSearchTool {
    fn empty() -> Self {
        Self {
            execution: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            parameters: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ToolSearchTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ToolSearchTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.execution,
            2usize => &self.description,
            3usize => &self.parameters,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ToolSearchTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ToolSearchExecution {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Server,
            Some(1usize) => Self::Client,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolSearchExecution {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ToolSearchExecution {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ToolSearchExecution {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// Lets the model write programs that call the other tools.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProgrammaticToolCallingTool {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ProgrammaticToolCallingTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgrammaticToolCallingTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ProgrammaticToolCallingTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ProgrammaticToolCallingTool",
            &[runtime::Member::constant("type", "programmatic_tool_calling")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ProgrammaticToolCallingTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ProgrammaticToolCallingTool {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ProgrammaticToolCallingTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ProgrammaticToolCallingTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ProgrammaticToolCallingTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that a model is given: a message, a call, the result of a call, and the like.
///
/// What a model answered with can be given to it again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputItem {
    /// A message, whoever says it.
    Message(InputMessage),
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
    CustomToolCallOutput(CustomToolCallOutput),
    /// A search of the web, or a look at a page.
    WebSearchCall(WebSearchCall),
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
    ComputerCall(ComputerCall),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(ShellCallOutput),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(LocalShellCall),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// A search for tools.
    ToolSearchCall(ToolSearchCall),
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
    ConfigurationUpdate(ConfigurationUpdate),
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
        Self::Message(InputMessage::new(role, content))
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
        Self::CustomToolCallOutput(CustomToolCallOutput::new(call_id, output))
    }

    /// [`WebSearchCall::new`] as this form.
    #[inline]
    pub fn web_search_call() -> Self {
        Self::WebSearchCall(WebSearchCall::new())
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
        Self::ComputerCall(ComputerCall::new(call_id))
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
        Self::ShellCallOutput(ShellCallOutput::new(call_id, output))
    }

    /// [`LocalShellCall::new`] as this form.
    #[deprecated]
    #[inline]
    pub fn local_shell_call(
        call_id: impl Into<String>,
        action: LocalShellAction,
    ) -> Self {
        Self::LocalShellCall(LocalShellCall::new(call_id, action))
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
        Self::ApplyPatchCallOutput(ApplyPatchCallOutput::new(call_id, status))
    }

    /// [`ToolSearchCall::new`] as this form.
    #[inline]
    pub fn tool_search_call(arguments: impl Into<serde_json::Value>) -> Self {
        Self::ToolSearchCall(ToolSearchCall::new(arguments))
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
        Self::ConfigurationUpdate(ConfigurationUpdate::new())
    }

    /// [`ItemReference::new`] as this form.
    #[inline]
    pub fn item_reference(id: impl Into<String>) -> Self {
        Self::ItemReference(ItemReference::new(id))
    }
}

impl serde::Serialize for InputItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for InputItem {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for InputItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for InputItem {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["mcp_approval_request"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["id", "server_label", "name", "arguments"],
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_request")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("custom_tool_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_response")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["computer_call_output"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["call_id", "output"],
                        constants: &[
                            ("type", runtime::Scalar::Text("computer_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("local_shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("apply_patch_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("function_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("tool_search_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("code_interpreter_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["image_generation_call"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("image_generation_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["compaction_trigger"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("compaction_trigger")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["configuration_update"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("configuration_update")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::McpApprovalRequest(runtime::FromJson::empty()),
            1usize => Self::FunctionCall(runtime::FromJson::empty()),
            2usize => Self::CustomToolCall(runtime::FromJson::empty()),
            3usize => Self::McpCall(runtime::FromJson::empty()),
            4usize => Self::Program(runtime::FromJson::empty()),
            5usize => Self::OutputMessage(runtime::FromJson::empty()),
            6usize => Self::CustomToolCallOutput(runtime::FromJson::empty()),
            7usize => Self::McpListTools(runtime::FromJson::empty()),
            8usize => Self::McpApprovalResponse(runtime::FromJson::empty()),
            9usize => Self::ComputerCallOutput(runtime::FromJson::empty()),
            10usize => Self::ShellCall(runtime::FromJson::empty()),
            11usize => Self::ShellCallOutput(runtime::FromJson::empty()),
            12usize => Self::LocalShellCall(runtime::FromJson::empty()),
            13usize => Self::LocalShellCallOutput(runtime::FromJson::empty()),
            14usize => Self::ApplyPatchCall(runtime::FromJson::empty()),
            15usize => Self::ApplyPatchCallOutput(runtime::FromJson::empty()),
            16usize => Self::AdditionalTools(runtime::FromJson::empty()),
            17usize => Self::ProgramOutput(runtime::FromJson::empty()),
            18usize => Self::Message(runtime::FromJson::empty()),
            19usize => Self::FunctionCallOutput(runtime::FromJson::empty()),
            20usize => Self::ComputerCall(runtime::FromJson::empty()),
            21usize => Self::ToolSearchCall(runtime::FromJson::empty()),
            22usize => Self::ToolSearchOutput(runtime::FromJson::empty()),
            23usize => Self::Compaction(runtime::FromJson::empty()),
            24usize => Self::ItemReference(runtime::FromJson::empty()),
            25usize => Self::Reasoning(runtime::FromJson::empty()),
            26usize => Self::WebSearchCall(runtime::FromJson::empty()),
            27usize => Self::FileSearchCall(runtime::FromJson::empty()),
            28usize => Self::CodeInterpreterCall(runtime::FromJson::empty()),
            29usize => Self::ImageGenerationCall(runtime::FromJson::empty()),
            30usize => Self::CompactionTrigger(runtime::FromJson::empty()),
            31usize => Self::ConfigurationUpdate(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::OutputMessage(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::Message(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::ItemReference(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::CompactionTrigger(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for InputItem {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::OutputMessage(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::Message(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::ItemReference(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::CompactionTrigger(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::CustomToolCallOutput(value)
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
        Self::ShellCallOutput(value)
    }
}

impl From<LocalShellCall> for InputItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(value)
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
        Self::ApplyPatchCallOutput(value)
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
        Self::Message(value)
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
        Self::ComputerCall(value)
    }
}

impl From<ToolSearchCall> for InputItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(value)
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
        Self::WebSearchCall(value)
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
        Self::ConfigurationUpdate(value)
    }
}

/// A message, whoever says it.
///
/// That of a developer or of the system comes before that of a user.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The kind of this item; it is a message without it, too.
    ///
    /// The only value is `message`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The id of the item, where it is kept.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What a message of the model is: said along the way, or the final answer.
    #[must_use]
    #[inline]
    pub fn phase(mut self, phase: impl Into<MessagePhase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InputMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for InputMessage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.role,
            1usize => &mut self.content,
            2usize => &mut self.type_,
            3usize => &mut self.id,
            4usize => &mut self.phase,
            5usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InputMessage {
    fn empty() -> Self {
        Self {
            role: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            type_: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            phase: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputMessage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.role,
            1usize => &self.content,
            2usize => &self.type_,
            3usize => &self.id,
            4usize => &self.phase,
            5usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for MessageRole {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::User,
            Some(1usize) => Self::Assistant,
            Some(2usize) => Self::System,
            Some(3usize) => Self::Developer,
            Some(4usize) => Self::Tool,
            Some(5usize) => Self::Critic,
            Some(6usize) => Self::Discriminator,
            Some(7usize) => Self::Unknown,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MessageRole {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for MessageRole {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for MessageRole {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A text, or parts of several kinds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// A text.
    Text(String),
    /// Parts, in their order.
    Parts(Vec<InputContent>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for InputMessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputMessageContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for InputMessageContent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for InputMessageContent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for InputMessageContent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for InputMessageContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for InputMessageContent {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
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
        Self::Parts(value.clone())
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

/// A part of a message.
///
/// Requests know texts, images and files of the input, and texts and refusals of the output;

/// the others are in what is kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputContent {
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(InputFile),
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
        Self::InputFile(InputFile::new())
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

impl serde::Serialize for InputContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for InputContent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for InputContent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for InputContent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
                        constants: &[
                            ("type", runtime::Scalar::Text("computer_screenshot")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::InputText(runtime::FromJson::empty()),
            1usize => Self::InputAudio(runtime::FromJson::empty()),
            2usize => Self::OutputText(runtime::FromJson::empty()),
            3usize => Self::Refusal(runtime::FromJson::empty()),
            4usize => Self::Text(runtime::FromJson::empty()),
            5usize => Self::SummaryText(runtime::FromJson::empty()),
            6usize => Self::ReasoningText(runtime::FromJson::empty()),
            7usize => Self::InputImage(runtime::FromJson::empty()),
            8usize => Self::InputFile(runtime::FromJson::empty()),
            9usize => Self::ComputerScreenshot(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::InputText(form) => form,
            Self::InputAudio(form) => form,
            Self::OutputText(form) => form,
            Self::Refusal(form) => form,
            Self::Text(form) => form,
            Self::SummaryText(form) => form,
            Self::ReasoningText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::ComputerScreenshot(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for InputContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::InputText(form) => form,
            Self::InputAudio(form) => form,
            Self::OutputText(form) => form,
            Self::Refusal(form) => form,
            Self::Text(form) => form,
            Self::SummaryText(form) => form,
            Self::ReasoningText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::ComputerScreenshot(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::InputFile(value)
    }
}

impl From<ComputerScreenshot> for InputContent {
    #[inline]
    fn from(value: ComputerScreenshot) -> Self {
        Self::ComputerScreenshot(value)
    }
}

/// A text that the model is given.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InputText",
            &[
                runtime::Member::constant("type", "input_text"),
                runtime::Member::required("text"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InputText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            2usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InputText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            2usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image that the model is given, by its address or by the id of a file.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            image_url: None,
            file_id: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The address of the image, or the image itself as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ImageDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InputImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputImage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputImage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InputImage",
            &[
                runtime::Member::constant("type", "input_image"),
                runtime::Member::optional("image_url"),
                runtime::Member::optional("file_id"),
                runtime::Member::optional("detail"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InputImage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.image_url,
            2usize => &mut self.file_id,
            3usize => &mut self.detail,
            4usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InputImage {
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            file_id: runtime::FromJson::empty(),
            detail: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputImage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputImage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.image_url,
            2usize => &self.file_id,
            3usize => &self.detail,
            4usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputImage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Original => "original",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ImageDetail {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Low,
            Some(2usize) => Self::High,
            Some(3usize) => Self::Original,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ImageDetail {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ImageDetail {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ImageDetail {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A file that the model is given: by its id, by its address, or itself.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            file_id: None,
            file_url: None,
            file_data: None,
            filename: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of an uploaded file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The address of the file.
    #[must_use]
    #[inline]
    pub fn file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url = Some(file_url.into());
        self
    }

    /// The content of the file, as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// The name of the file, beside `file_data`.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// How closely the model looks at the pages of a file; unless it says more, it decides.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<FileDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InputFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputFile {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for InputFile {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.file_id,
            2usize => &mut self.file_url,
            3usize => &mut self.file_data,
            4usize => &mut self.filename,
            5usize => &mut self.detail,
            6usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InputFile {
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            file_url: runtime::FromJson::empty(),
            file_data: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            detail: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputFile {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputFile {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.file_id,
            2usize => &self.file_url,
            3usize => &self.file_data,
            4usize => &self.filename,
            5usize => &self.detail,
            6usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputFile {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for FileDetail {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Auto,
            Some(1usize) => Self::Low,
            Some(2usize) => Self::High,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for FileDetail {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for FileDetail {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for FileDetail {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A recording that the model is given. Few models understand it.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for InputAudio {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for InputAudio {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for InputAudio {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, InputAudio",
            &[
                runtime::Member::constant("type", "input_audio"),
                runtime::Member::required("input_audio"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for InputAudio {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.input_audio,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for InputAudio {
    fn empty() -> Self {
        Self {
            input_audio: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for InputAudio {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for InputAudio {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.input_audio,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for InputAudio {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text that the model wrote.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What stands behind places of the text, such as the pages that a search found.
    #[must_use]
    #[inline]
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(Into::into).collect());
        self
    }

    /// The tokens of the text and their probabilities, if they were asked for.
    #[must_use]
    #[inline]
    pub fn logprobs(
        mut self,
        logprobs: impl IntoIterator<Item = ResponseLogprob>,
    ) -> Self {
        self.logprobs = Some(logprobs.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for OutputText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for OutputText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, OutputText",
            &[
                runtime::Member::constant("type", "output_text"),
                runtime::Member::required("text"),
                runtime::Member::optional("annotations"),
                runtime::Member::optional("logprobs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for OutputText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            2usize => &mut self.annotations,
            3usize => &mut self.logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for OutputText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            annotations: runtime::FromJson::empty(),
            logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for OutputText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for OutputText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            2usize => &self.annotations,
            3usize => &self.logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for OutputText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What stands behind a place of a text.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for Annotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Annotation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for Annotation {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for Annotation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for Annotation {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["container_file_citation"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["container_id", "file_id"],
                        constants: &[
                            ("type", runtime::Scalar::Text("container_file_citation")),
                        ],
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::ContainerFileCitation(runtime::FromJson::empty()),
            1usize => Self::UrlCitation(runtime::FromJson::empty()),
            2usize => Self::FileCitation(runtime::FromJson::empty()),
            3usize => Self::FilePath(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ContainerFileCitation(form) => form,
            Self::UrlCitation(form) => form,
            Self::FileCitation(form) => form,
            Self::FilePath(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for Annotation {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ContainerFileCitation(form) => form,
            Self::UrlCitation(form) => form,
            Self::FileCitation(form) => form,
            Self::FilePath(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A page of the web that a place of the text rests on.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The title of the page.
    #[must_use]
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for UrlCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UrlCitation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for UrlCitation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, UrlCitation",
            &[
                runtime::Member::constant("type", "url_citation"),
                runtime::Member::required("url"),
                runtime::Member::optional("title"),
                runtime::Member::optional("start_index"),
                runtime::Member::optional("end_index"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for UrlCitation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.url,
            2usize => &mut self.title,
            3usize => &mut self.start_index,
            4usize => &mut self.end_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for UrlCitation {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            title: runtime::FromJson::empty(),
            start_index: runtime::FromJson::empty(),
            end_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for UrlCitation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for UrlCitation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.url,
            2usize => &self.title,
            3usize => &self.start_index,
            4usize => &self.end_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for UrlCitation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file that the text rests on.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileCitation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileCitation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileCitation",
            &[
                runtime::Member::constant("type", "file_citation"),
                runtime::Member::required("file_id"),
                runtime::Member::optional("filename"),
                runtime::Member::optional("index"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileCitation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.file_id,
            2usize => &mut self.filename,
            3usize => &mut self.index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileCitation {
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileCitation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileCitation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.file_id,
            2usize => &self.filename,
            3usize => &self.index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileCitation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file in a container that the text tells of.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ContainerFileCitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ContainerFileCitation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ContainerFileCitation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ContainerFileCitation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.container_id,
            2usize => &mut self.file_id,
            3usize => &mut self.filename,
            4usize => &mut self.start_index,
            5usize => &mut self.end_index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ContainerFileCitation {
    fn empty() -> Self {
        Self {
            container_id: runtime::FromJson::empty(),
            file_id: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            start_index: runtime::FromJson::empty(),
            end_index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ContainerFileCitation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ContainerFileCitation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.container_id,
            2usize => &self.file_id,
            3usize => &self.filename,
            4usize => &self.start_index,
            5usize => &self.end_index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ContainerFileCitation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file that came of the work.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FilePathAnnotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FilePathAnnotation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FilePathAnnotation {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FilePathAnnotation",
            &[
                runtime::Member::constant("type", "file_path"),
                runtime::Member::required("file_id"),
                runtime::Member::optional("index"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FilePathAnnotation {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.file_id,
            2usize => &mut self.index,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FilePathAnnotation {
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            index: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FilePathAnnotation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FilePathAnnotation {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.file_id,
            2usize => &self.index,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FilePathAnnotation {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A token, its probability, and the likeliest tokens in its place.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The bytes of the token in UTF-8.
    #[must_use]
    #[inline]
    pub fn bytes(mut self, bytes: impl IntoIterator<Item = i64>) -> Self {
        self.bytes = Some(bytes.into_iter().collect());
        self
    }

    /// The likeliest tokens in this place.
    #[must_use]
    #[inline]
    pub fn top_logprobs(
        mut self,
        top_logprobs: impl IntoIterator<Item = ResponseTopLogprob>,
    ) -> Self {
        self.top_logprobs = Some(top_logprobs.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ResponseLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseLogprob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseLogprob",
            &[
                runtime::Member::required("token"),
                runtime::Member::required("logprob"),
                runtime::Member::optional("bytes"),
                runtime::Member::optional("top_logprobs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseLogprob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.token,
            1usize => &mut self.logprob,
            2usize => &mut self.bytes,
            3usize => &mut self.top_logprobs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseLogprob {
    fn empty() -> Self {
        Self {
            token: runtime::FromJson::empty(),
            logprob: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            top_logprobs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseLogprob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseLogprob {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.token,
            1usize => &self.logprob,
            2usize => &self.bytes,
            3usize => &self.top_logprobs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseLogprob {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A token that was likely in its place.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ResponseTopLogprob {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            token: None,
            logprob: None,
            bytes: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The token.
    #[must_use]
    #[inline]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
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
        self.bytes = Some(bytes.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ResponseTopLogprob {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ResponseTopLogprob {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ResponseTopLogprob {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ResponseTopLogprob",
            &[
                runtime::Member::optional("token"),
                runtime::Member::optional("logprob"),
                runtime::Member::optional("bytes"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ResponseTopLogprob {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.token,
            1usize => &mut self.logprob,
            2usize => &mut self.bytes,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ResponseTopLogprob {
    fn empty() -> Self {
        Self {
            token: runtime::FromJson::empty(),
            logprob: runtime::FromJson::empty(),
            bytes: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ResponseTopLogprob {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ResponseTopLogprob {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.token,
            1usize => &self.logprob,
            2usize => &self.bytes,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ResponseTopLogprob {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The words in which the model refused.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for OutputRefusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputRefusal {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for OutputRefusal {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, OutputRefusal",
            &[
                runtime::Member::constant("type", "refusal"),
                runtime::Member::required("refusal"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for OutputRefusal {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.refusal,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for OutputRefusal {
    fn empty() -> Self {
        Self {
            refusal: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for OutputRefusal {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for OutputRefusal {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.refusal,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for OutputRefusal {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text, whoever it is of.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for PlainText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PlainText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for PlainText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, PlainText",
            &[
                runtime::Member::constant("type", "text"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for PlainText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for PlainText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for PlainText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for PlainText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for PlainText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of a summary of the model's reasoning.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for SummaryText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SummaryText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for SummaryText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, SummaryText",
            &[
                runtime::Member::constant("type", "summary_text"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for SummaryText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for SummaryText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for SummaryText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for SummaryText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for SummaryText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of the model's reasoning.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ReasoningText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ReasoningText {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ReasoningText",
            &[
                runtime::Member::constant("type", "reasoning_text"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ReasoningText {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ReasoningText {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ReasoningText {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ReasoningText {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ReasoningText {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a screen shows, as an image.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            image_url: None,
            file_id: None,
            detail: None,
            prompt_cache_breakpoint: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The address of the image, or the image itself as a `data:` URL in base64.
    #[must_use]
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// The id of an uploaded file that has the image.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// How closely the model looks at an image, and so how many tokens it costs.
    #[must_use]
    #[inline]
    pub fn detail(mut self, detail: impl Into<ImageDetail>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says that the beginning of the prompt up to here is worth caching.
    #[must_use]
    #[inline]
    pub fn prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: PromptCacheBreakpoint,
    ) -> Self {
        self.prompt_cache_breakpoint = Some(prompt_cache_breakpoint);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerScreenshot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerScreenshot {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerScreenshot {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ComputerScreenshot",
            &[
                runtime::Member::constant("type", "computer_screenshot"),
                runtime::Member::optional("image_url"),
                runtime::Member::optional("file_id"),
                runtime::Member::optional("detail"),
                runtime::Member::optional("prompt_cache_breakpoint"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerScreenshot {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.image_url,
            2usize => &mut self.file_id,
            3usize => &mut self.detail,
            4usize => &mut self.prompt_cache_breakpoint,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerScreenshot {
    fn empty() -> Self {
        Self {
            image_url: runtime::FromJson::empty(),
            file_id: runtime::FromJson::empty(),
            detail: runtime::FromJson::empty(),
            prompt_cache_breakpoint: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerScreenshot {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerScreenshot {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.image_url,
            2usize => &self.file_id,
            3usize => &self.detail,
            4usize => &self.prompt_cache_breakpoint,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerScreenshot {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commentary => "commentary",
            Self::FinalAnswer => "final_answer",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for MessagePhase {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Commentary,
            Some(1usize) => Self::FinalAnswer,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MessagePhase {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for MessagePhase {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for MessagePhase {
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
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ItemStatus {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::InProgress,
            Some(1usize) => Self::Searching,
            Some(2usize) => Self::Interpreting,
            Some(3usize) => Self::Generating,
            Some(4usize) => Self::Calling,
            Some(5usize) => Self::Completed,
            Some(6usize) => Self::Incomplete,
            Some(7usize) => Self::Failed,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ItemStatus {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ItemStatus {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ItemStatus {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// A message that the model wrote.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What a message of the model is: said along the way, or the final answer.
    #[must_use]
    #[inline]
    pub fn phase(mut self, phase: impl Into<MessagePhase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for OutputMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for OutputMessage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for OutputMessage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            2usize => &mut self.content,
            3usize => &mut self.id,
            4usize => &mut self.phase,
            5usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for OutputMessage {
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            phase: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for OutputMessage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for OutputMessage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            2usize => &self.content,
            3usize => &self.id,
            4usize => &self.phase,
            5usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for OutputMessage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A part of what a model wrote.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for OutputContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for OutputContent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for OutputContent {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for OutputContent {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for OutputContent {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::OutputText(runtime::FromJson::empty()),
            1usize => Self::Refusal(runtime::FromJson::empty()),
            2usize => Self::ReasoningText(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::OutputText(form) => form,
            Self::Refusal(form) => form,
            Self::ReasoningText(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for OutputContent {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::OutputText(form) => form,
            Self::Refusal(form) => form,
            Self::ReasoningText(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A call of a function of yours.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.namespace = Some(namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FunctionCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FunctionCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for FunctionCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.name,
            3usize => &mut self.arguments,
            4usize => &mut self.async_,
            5usize => &mut self.namespace,
            6usize => &mut self.caller,
            7usize => &mut self.id,
            8usize => &mut self.status,
            9usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FunctionCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            async_: runtime::FromJson::empty(),
            namespace: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FunctionCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FunctionCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.name,
            3usize => &self.arguments,
            4usize => &self.async_,
            5usize => &self.namespace,
            6usize => &self.caller,
            7usize => &self.id,
            8usize => &self.status,
            9usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FunctionCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Who made a call: the model itself, or a program that it wrote.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ToolCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolCaller {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolCaller {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ToolCaller {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ToolCaller {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Program(runtime::FromJson::empty()),
            1usize => Self::Direct(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Program(form) => form,
            Self::Direct(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ToolCaller {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Program(form) => form,
            Self::Direct(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// The model itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectCaller {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for DirectCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DirectCaller {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DirectCaller {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DirectCaller",
            &[runtime::Member::constant("type", "direct")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DirectCaller {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for DirectCaller {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DirectCaller {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DirectCaller {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DirectCaller {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A program that the model wrote.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ProgramCaller {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramCaller {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ProgramCaller {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ProgramCaller",
            &[
                runtime::Member::constant("type", "program"),
                runtime::Member::required("caller_id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ProgramCaller {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.caller_id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ProgramCaller {
    fn empty() -> Self {
        Self {
            caller_id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ProgramCaller {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ProgramCaller {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.caller_id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ProgramCaller {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a function gave.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the call that this is the result of.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        self.call_id = Some(call_id.into());
        self
    }

    /// The name of the function.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The group that the function belongs to, if it belongs to one.
    #[must_use]
    #[inline]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FunctionCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FunctionCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FunctionCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for FunctionCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.output,
            3usize => &mut self.name,
            4usize => &mut self.namespace,
            5usize => &mut self.caller,
            6usize => &mut self.id,
            7usize => &mut self.status,
            8usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FunctionCallOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            namespace: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FunctionCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FunctionCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.output,
            3usize => &self.name,
            4usize => &self.namespace,
            5usize => &self.caller,
            6usize => &self.id,
            7usize => &self.status,
            8usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FunctionCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a tool of yours gave: a text, or parts that are texts, images and files.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolOutput {
    /// A text.
    Text(String),
    /// Parts, in their order.
    Parts(Vec<ToolOutputPart>),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ToolOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolOutput {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ToolOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ToolOutput {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Text(runtime::FromJson::empty()),
            1usize => Self::Parts(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ToolOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Text(form) => form,
            Self::Parts(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
}

impl From<&str> for ToolOutput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
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
        Self::Parts(value.clone())
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

/// A part of what a tool gave.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolOutputPart {
    /// A text that the model is given.
    InputText(InputText),
    /// An image that the model is given, by its address or by the id of a file.
    InputImage(InputImage),
    /// A file that the model is given: by its id, by its address, or itself.
    InputFile(InputFile),
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
        Self::InputFile(InputFile::new())
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

impl serde::Serialize for ToolOutputPart {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolOutputPart {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ToolOutputPart {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ToolOutputPart {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ToolOutputPart {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::InputText(runtime::FromJson::empty()),
            1usize => Self::InputImage(runtime::FromJson::empty()),
            2usize => Self::InputFile(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::InputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ToolOutputPart {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::InputText(form) => form,
            Self::InputImage(form) => form,
            Self::InputFile(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::InputFile(value)
    }
}

/// What the model thought, as far as it is told.
///
/// Sent back, it lets the model go on from there.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            id: None,
            summary: None,
            content: None,
            encrypted_content: None,
            status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A summary of it, if one was asked for.
    #[must_use]
    #[inline]
    pub fn summary(mut self, summary: impl IntoIterator<Item = SummaryText>) -> Self {
        self.summary = Some(summary.into_iter().collect());
        self
    }

    /// The reasoning itself, where the server tells it.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl IntoIterator<Item = ReasoningText>) -> Self {
        self.content = Some(content.into_iter().collect());
        self
    }

    /// The reasoning in a form that the server alone can read.
    #[must_use]
    #[inline]
    pub fn encrypted_content(mut self, encrypted_content: impl Into<String>) -> Self {
        self.encrypted_content = Some(encrypted_content.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ReasoningItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ReasoningItem {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ReasoningItem {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.summary,
            3usize => &mut self.content,
            4usize => &mut self.encrypted_content,
            5usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ReasoningItem {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            summary: runtime::FromJson::empty(),
            content: runtime::FromJson::empty(),
            encrypted_content: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ReasoningItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ReasoningItem {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.summary,
            3usize => &self.content,
            4usize => &self.encrypted_content,
            5usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ReasoningItem {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call of a custom tool.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.namespace = Some(namespace.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomToolCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomToolCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomToolCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.name,
            3usize => &mut self.input,
            4usize => &mut self.async_,
            5usize => &mut self.namespace,
            6usize => &mut self.caller,
            7usize => &mut self.id,
            8usize => &mut self.status,
            9usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomToolCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            input: runtime::FromJson::empty(),
            async_: runtime::FromJson::empty(),
            namespace: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomToolCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomToolCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.name,
            3usize => &self.input,
            4usize => &self.async_,
            5usize => &self.namespace,
            6usize => &self.caller,
            7usize => &self.id,
            8usize => &self.status,
            9usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomToolCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a custom tool gave.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CustomToolCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CustomToolCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CustomToolCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CustomToolCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.output,
            3usize => &mut self.caller,
            4usize => &mut self.id,
            5usize => &mut self.status,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CustomToolCallOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CustomToolCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CustomToolCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.output,
            3usize => &self.caller,
            4usize => &self.id,
            5usize => &self.status,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CustomToolCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of the web, or a look at a page.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            id: None,
            action: None,
            status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What is done on the web.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<WebSearchAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchCall",
            &[
                runtime::Member::constant("type", "web_search_call"),
                runtime::Member::optional("id"),
                runtime::Member::optional("action"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.action,
            3usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.action,
            3usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is done on the web.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for WebSearchAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for WebSearchAction {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for WebSearchAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for WebSearchAction {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Search(runtime::FromJson::empty()),
            1usize => Self::OpenPage(runtime::FromJson::empty()),
            2usize => Self::FindInPage(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Search(form) => form,
            Self::OpenPage(form) => form,
            Self::FindInPage(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for WebSearchAction {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Search(form) => form,
            Self::OpenPage(form) => form,
            Self::FindInPage(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A search.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            queries: None,
            query: None,
            sources: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What is searched for.
    #[must_use]
    #[inline]
    pub fn queries(
        mut self,
        queries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queries = Some(queries.into_iter().map(Into::into).collect());
        self
    }

    /// What is searched for. Replaced by `queries`.
    #[deprecated]
    #[must_use]
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// What the search found, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = WebSearchSource>,
    ) -> Self {
        self.sources = Some(sources.into_iter().collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchQuery {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchQuery {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchQuery {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchQuery",
            &[
                runtime::Member::constant("type", "search"),
                runtime::Member::optional("queries"),
                runtime::Member::optional("query"),
                runtime::Member::optional("sources"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchQuery {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.queries,
            2usize => &mut self.query,
            3usize => &mut self.sources,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchQuery {
    fn empty() -> Self {
        Self {
            queries: runtime::FromJson::empty(),
            query: runtime::FromJson::empty(),
            sources: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchQuery {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchQuery {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.queries,
            2usize => &self.query,
            3usize => &self.sources,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchQuery {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that a search found.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchSource {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchSource",
            &[runtime::Member::constant("type", "url"), runtime::Member::required("url")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchSource {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchSource {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchSource {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchSource {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.url,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchSource {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A page is opened.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebSearchOpenPage {
    /// The address of the page.
    pub url: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            url: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The address of the page.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchOpenPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchOpenPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchOpenPage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchOpenPage",
            &[
                runtime::Member::constant("type", "open_page"),
                runtime::Member::optional("url"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchOpenPage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchOpenPage {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchOpenPage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchOpenPage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.url,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchOpenPage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text is looked for within a page.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            url: None,
            pattern: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The address of the page.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// What is looked for.
    #[must_use]
    #[inline]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WebSearchFind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WebSearchFind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WebSearchFind {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WebSearchFind",
            &[
                runtime::Member::constant("type", "find_in_page"),
                runtime::Member::optional("url"),
                runtime::Member::optional("pattern"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WebSearchFind {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.url,
            2usize => &mut self.pattern,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WebSearchFind {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            pattern: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WebSearchFind {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WebSearchFind {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.url,
            2usize => &self.pattern,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WebSearchFind {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search of the files of vector stores.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            id: None,
            queries: None,
            results: None,
            status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What is searched for.
    #[must_use]
    #[inline]
    pub fn queries(
        mut self,
        queries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.queries = Some(queries.into_iter().map(Into::into).collect());
        self
    }

    /// What was found, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn results(
        mut self,
        results: impl IntoIterator<Item = FileSearchResult>,
    ) -> Self {
        self.results = Some(results.into_iter().collect());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileSearchCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileSearchCall",
            &[
                runtime::Member::constant("type", "file_search_call"),
                runtime::Member::optional("id"),
                runtime::Member::optional("queries"),
                runtime::Member::optional("results"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileSearchCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.queries,
            3usize => &mut self.results,
            4usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileSearchCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            queries: runtime::FromJson::empty(),
            results: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileSearchCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileSearchCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.queries,
            3usize => &self.results,
            4usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileSearchCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A piece of a file that a search found.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub attributes: Option<std::collections::BTreeMap<String, AttributeValue>>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
}

impl FileSearchResult {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_id: None,
            filename: None,
            score: None,
            text: None,
            attributes: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the file.
    #[must_use]
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The name of the file.
    #[must_use]
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
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
        self.text = Some(text.into());
        self
    }

    /// Values that are kept beside a file, at most 16.
    #[must_use]
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl ToString, impl Into<AttributeValue>)>,
    ) -> Self {
        self.attributes = Some(
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for FileSearchResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FileSearchResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for FileSearchResult {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, FileSearchResult",
            &[
                runtime::Member::optional("file_id"),
                runtime::Member::optional("filename"),
                runtime::Member::optional("score"),
                runtime::Member::optional("text"),
                runtime::Member::optional("attributes"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for FileSearchResult {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.file_id,
            1usize => &mut self.filename,
            2usize => &mut self.score,
            3usize => &mut self.text,
            4usize => &mut self.attributes,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for FileSearchResult {
    fn empty() -> Self {
        Self {
            file_id: runtime::FromJson::empty(),
            filename: runtime::FromJson::empty(),
            score: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            attributes: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for FileSearchResult {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for FileSearchResult {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.file_id,
            1usize => &self.filename,
            2usize => &self.score,
            3usize => &self.text,
            4usize => &self.attributes,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for FileSearchResult {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Code that the model runs.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            id: None,
            container_id: None,
            code: None,
            outputs: None,
            status: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The id of the container that it runs in.
    #[must_use]
    #[inline]
    pub fn container_id(mut self, container_id: impl Into<String>) -> Self {
        self.container_id = Some(container_id.into());
        self
    }

    /// The code.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// What it gave, if `include` asked for it.
    #[must_use]
    #[inline]
    pub fn outputs(
        mut self,
        outputs: impl IntoIterator<Item = impl Into<CodeInterpreterOutput>>,
    ) -> Self {
        self.outputs = Some(outputs.into_iter().map(Into::into).collect());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CodeInterpreterCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CodeInterpreterCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for CodeInterpreterCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.container_id,
            3usize => &mut self.code,
            4usize => &mut self.outputs,
            5usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CodeInterpreterCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            container_id: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            outputs: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CodeInterpreterCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CodeInterpreterCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.container_id,
            3usize => &self.code,
            4usize => &self.outputs,
            5usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CodeInterpreterCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that code gave.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for CodeInterpreterOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for CodeInterpreterOutput {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for CodeInterpreterOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for CodeInterpreterOutput {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Logs(runtime::FromJson::empty()),
            1usize => Self::Image(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Logs(form) => form,
            Self::Image(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for CodeInterpreterOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Logs(form) => form,
            Self::Image(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// What the code wrote.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CodeInterpreterLogs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterLogs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CodeInterpreterLogs {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CodeInterpreterLogs",
            &[
                runtime::Member::constant("type", "logs"),
                runtime::Member::required("logs"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CodeInterpreterLogs {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.logs,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CodeInterpreterLogs {
    fn empty() -> Self {
        Self {
            logs: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CodeInterpreterLogs {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CodeInterpreterLogs {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.logs,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CodeInterpreterLogs {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image that the code made.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CodeInterpreterImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CodeInterpreterImage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CodeInterpreterImage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CodeInterpreterImage",
            &[
                runtime::Member::constant("type", "image"),
                runtime::Member::required("url"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CodeInterpreterImage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CodeInterpreterImage {
    fn empty() -> Self {
        Self {
            url: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CodeInterpreterImage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CodeInterpreterImage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.url,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CodeInterpreterImage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An image that the model has made.
#[derive(Clone, Debug, Default, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The image, in base64.
    #[must_use]
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The prompt that the image was made from, after the model worked it over.
    #[must_use]
    #[inline]
    pub fn revised_prompt(mut self, revised_prompt: impl Into<String>) -> Self {
        self.revised_prompt = Some(revised_prompt.into());
        self
    }

    /// Whether an image is made or changed; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ImageToolAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// What is behind the image; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn background(mut self, background: impl Into<ImageToolBackground>) -> Self {
        self.background = Some(background.into());
        self
    }

    /// The format of the image; `png`, unless it says more.
    #[must_use]
    #[inline]
    pub fn output_format(mut self, output_format: impl Into<ImageToolFormat>) -> Self {
        self.output_format = Some(output_format.into());
        self
    }

    /// How good the image is; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn quality(mut self, quality: impl Into<ImageToolQuality>) -> Self {
        self.quality = Some(quality.into());
        self
    }

    /// The width and height in pixels; unless it says more, the model decides.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: impl Into<ImageToolSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Why there is no image.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: ImageCallError) -> Self {
        self.error = Some(error);
        self
    }

    /// How many tokens an `svg` took.
    #[must_use]
    #[inline]
    pub fn svg_usage(mut self, svg_usage: ImageCallSvgUsage) -> Self {
        self.svg_usage = Some(svg_usage);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageGenerationCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageGenerationCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageGenerationCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageGenerationCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.result,
            3usize => &mut self.status,
            4usize => &mut self.revised_prompt,
            5usize => &mut self.action,
            6usize => &mut self.background,
            7usize => &mut self.output_format,
            8usize => &mut self.quality,
            9usize => &mut self.size,
            10usize => &mut self.error,
            11usize => &mut self.svg_usage,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageGenerationCall {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            result: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            revised_prompt: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            background: runtime::FromJson::empty(),
            output_format: runtime::FromJson::empty(),
            quality: runtime::FromJson::empty(),
            size: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            svg_usage: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageGenerationCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageGenerationCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.result,
            3usize => &self.status,
            4usize => &self.revised_prompt,
            5usize => &self.action,
            6usize => &self.background,
            7usize => &self.output_format,
            8usize => &self.quality,
            9usize => &self.size,
            10usize => &self.error,
            11usize => &self.svg_usage,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageGenerationCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Why there is no image.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageCallError {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: None,
            code: None,
            message: None,
            param: None,
            moderation_details: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The kind of the error.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// A code for the error, where there is one.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// What went wrong, in words for a person.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The parameter that the error is about.
    #[must_use]
    #[inline]
    pub fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }

    /// What the moderation held back.
    #[must_use]
    #[inline]
    pub fn moderation_details(
        mut self,
        moderation_details: ImageModerationDetails,
    ) -> Self {
        self.moderation_details = Some(moderation_details);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageCallError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageCallError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageCallError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageCallError",
            &[
                runtime::Member::optional("type"),
                runtime::Member::optional("code"),
                runtime::Member::optional("message"),
                runtime::Member::optional("param"),
                runtime::Member::optional("moderation_details"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageCallError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.type_,
            1usize => &mut self.code,
            2usize => &mut self.message,
            3usize => &mut self.param,
            4usize => &mut self.moderation_details,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageCallError {
    fn empty() -> Self {
        Self {
            type_: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            param: runtime::FromJson::empty(),
            moderation_details: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageCallError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageCallError {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.type_,
            1usize => &self.code,
            2usize => &self.message,
            3usize => &self.param,
            4usize => &self.moderation_details,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageCallError {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the moderation held back.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageModerationDetails {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            moderation_stage: None,
            categories: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Whether what goes in was held back, or what came out.
    #[must_use]
    #[inline]
    pub fn moderation_stage(
        mut self,
        moderation_stage: impl Into<ModerationStage>,
    ) -> Self {
        self.moderation_stage = Some(moderation_stage.into());
        self
    }

    /// The categories that apply.
    #[must_use]
    #[inline]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageModerationDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageModerationDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageModerationDetails {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageModerationDetails",
            &[
                runtime::Member::optional("moderation_stage"),
                runtime::Member::optional("categories"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageModerationDetails {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.moderation_stage,
            1usize => &mut self.categories,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageModerationDetails {
    fn empty() -> Self {
        Self {
            moderation_stage: runtime::FromJson::empty(),
            categories: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageModerationDetails {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageModerationDetails {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.moderation_stage,
            1usize => &self.categories,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageModerationDetails {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
            Self::Unknown => "unknown",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ModerationStage {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Input,
            Some(1usize) => Self::Output,
            Some(2usize) => Self::Unknown,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ModerationStage {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for ModerationStage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for ModerationStage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// How many tokens an `svg` took.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ImageCallSvgUsage {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            model: None,
            input_tokens: None,
            output_tokens: None,
            reasoning_tokens: None,
            total_tokens: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the model that wrote it.
    #[must_use]
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ImageCallSvgUsage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ImageCallSvgUsage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ImageCallSvgUsage {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ImageCallSvgUsage",
            &[
                runtime::Member::optional("model"),
                runtime::Member::optional("input_tokens"),
                runtime::Member::optional("output_tokens"),
                runtime::Member::optional("reasoning_tokens"),
                runtime::Member::optional("total_tokens"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ImageCallSvgUsage {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.model,
            1usize => &mut self.input_tokens,
            2usize => &mut self.output_tokens,
            3usize => &mut self.reasoning_tokens,
            4usize => &mut self.total_tokens,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ImageCallSvgUsage {
    fn empty() -> Self {
        Self {
            model: runtime::FromJson::empty(),
            input_tokens: runtime::FromJson::empty(),
            output_tokens: runtime::FromJson::empty(),
            reasoning_tokens: runtime::FromJson::empty(),
            total_tokens: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ImageCallSvgUsage {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ImageCallSvgUsage {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.model,
            1usize => &self.input_tokens,
            2usize => &self.output_tokens,
            3usize => &self.reasoning_tokens,
            4usize => &self.total_tokens,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ImageCallSvgUsage {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The tools that an MCP server has.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Why the server did not tell, if it did not.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpToolList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpToolList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpToolList {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpToolList",
            &[
                runtime::Member::constant("type", "mcp_list_tools"),
                runtime::Member::required("server_label"),
                runtime::Member::required("tools"),
                runtime::Member::optional("id"),
                runtime::Member::optional("error"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpToolList {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.server_label,
            2usize => &mut self.tools,
            3usize => &mut self.id,
            4usize => &mut self.error,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpToolList {
    fn empty() -> Self {
        Self {
            server_label: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpToolList {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpToolList {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.server_label,
            2usize => &self.tools,
            3usize => &self.id,
            4usize => &self.error,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpToolList {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What it takes, as a JSON Schema.
    #[must_use]
    #[inline]
    pub fn input_schema(mut self, input_schema: impl Into<serde_json::Value>) -> Self {
        self.input_schema = Some(input_schema.into());
        self
    }

    /// What the tool does.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What the server says of it besides.
    #[must_use]
    #[inline]
    pub fn annotations(mut self, annotations: impl Into<serde_json::Value>) -> Self {
        self.annotations = Some(annotations.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpServerTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpServerTool {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpServerTool {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpServerTool",
            &[
                runtime::Member::required("name"),
                runtime::Member::optional("input_schema"),
                runtime::Member::optional("description"),
                runtime::Member::optional("annotations"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpServerTool {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.name,
            1usize => &mut self.input_schema,
            2usize => &mut self.description,
            3usize => &mut self.annotations,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpServerTool {
    fn empty() -> Self {
        Self {
            name: runtime::FromJson::empty(),
            input_schema: runtime::FromJson::empty(),
            description: runtime::FromJson::empty(),
            annotations: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpServerTool {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpServerTool {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.name,
            1usize => &self.input_schema,
            2usize => &self.description,
            3usize => &self.annotations,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpServerTool {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call of an MCP server that waits for your approval.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpApprovalRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpApprovalRequest {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpApprovalRequest",
            &[
                runtime::Member::constant("type", "mcp_approval_request"),
                runtime::Member::required("id"),
                runtime::Member::required("server_label"),
                runtime::Member::required("name"),
                runtime::Member::required("arguments"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpApprovalRequest {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.server_label,
            3usize => &mut self.name,
            4usize => &mut self.arguments,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpApprovalRequest {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            server_label: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpApprovalRequest {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpApprovalRequest {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.server_label,
            3usize => &self.name,
            4usize => &self.arguments,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpApprovalRequest {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says whether a call of an MCP server may be made.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Why, for the model.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpApprovalResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpApprovalResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpApprovalResponse {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpApprovalResponse",
            &[
                runtime::Member::constant("type", "mcp_approval_response"),
                runtime::Member::required("approval_request_id"),
                runtime::Member::required("approve"),
                runtime::Member::optional("reason"),
                runtime::Member::optional("id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpApprovalResponse {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.approval_request_id,
            2usize => &mut self.approve,
            3usize => &mut self.reason,
            4usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpApprovalResponse {
    fn empty() -> Self {
        Self {
            approval_request_id: runtime::FromJson::empty(),
            approve: runtime::FromJson::empty(),
            reason: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpApprovalResponse {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpApprovalResponse {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.approval_request_id,
            2usize => &self.approve,
            3usize => &self.reason,
            4usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpApprovalResponse {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A call of a tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What the tool gave.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Why a call of an MCP server failed.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: impl Into<McpCallError>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// The id of the request that was approved of, where the call needed it.
    #[must_use]
    #[inline]
    pub fn approval_request_id(
        mut self,
        approval_request_id: impl Into<String>,
    ) -> Self {
        self.approval_request_id = Some(approval_request_id.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for McpCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.server_label,
            2usize => &mut self.name,
            3usize => &mut self.arguments,
            4usize => &mut self.output,
            5usize => &mut self.error,
            6usize => &mut self.approval_request_id,
            7usize => &mut self.id,
            8usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpCall {
    fn empty() -> Self {
        Self {
            server_label: runtime::FromJson::empty(),
            name: runtime::FromJson::empty(),
            arguments: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            error: runtime::FromJson::empty(),
            approval_request_id: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.server_label,
            2usize => &self.name,
            3usize => &self.arguments,
            4usize => &self.output,
            5usize => &self.error,
            6usize => &self.approval_request_id,
            7usize => &self.id,
            8usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Why a call of an MCP server failed.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for McpCallError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpCallError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for McpCallError {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for McpCallError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for McpCallError {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["mcp_protocol_error"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_protocol_error")),
                        ],
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Protocol(runtime::FromJson::empty()),
            1usize => Self::ToolExecution(runtime::FromJson::empty()),
            2usize => Self::Http(runtime::FromJson::empty()),
            3usize => Self::Text(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Protocol(form) => form,
            Self::ToolExecution(form) => form,
            Self::Http(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for McpCallError {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Protocol(form) => form,
            Self::ToolExecution(form) => form,
            Self::Http(form) => form,
            Self::Text(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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
        Self::Text(value.to_owned())
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
        Self::Text(value.clone())
    }
}

/// The server broke the protocol, or refused.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            code: None,
            message: None,
            extra: runtime::Extra::new(),
        }
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
        self.message = Some(message.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpProtocolError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpProtocolError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpProtocolError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpProtocolError",
            &[
                runtime::Member::constant("type", "mcp_protocol_error"),
                runtime::Member::optional("code"),
                runtime::Member::optional("message"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpProtocolError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.code,
            2usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpProtocolError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpProtocolError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpProtocolError {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.code,
            2usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpProtocolError {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The tool itself failed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct McpExecutionError {
    /// What the tool says of it.
    pub content: Option<serde_json::Value>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            content: None,
            extra: runtime::Extra::new(),
        }
    }

    /// What the tool says of it.
    #[must_use]
    #[inline]
    pub fn content(mut self, content: impl Into<serde_json::Value>) -> Self {
        self.content = Some(content.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpExecutionError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpExecutionError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpExecutionError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpExecutionError",
            &[
                runtime::Member::constant("type", "mcp_tool_execution_error"),
                runtime::Member::optional("content"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpExecutionError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.content,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpExecutionError {
    fn empty() -> Self {
        Self {
            content: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpExecutionError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpExecutionError {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.content,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpExecutionError {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The server answered with a failure of HTTP.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            code: None,
            message: None,
            extra: runtime::Extra::new(),
        }
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
        self.message = Some(message.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for McpHttpError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for McpHttpError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for McpHttpError {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, McpHttpError",
            &[
                runtime::Member::constant("type", "http_error"),
                runtime::Member::optional("code"),
                runtime::Member::optional("message"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for McpHttpError {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.code,
            2usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for McpHttpError {
    fn empty() -> Self {
        Self {
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for McpHttpError {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for McpHttpError {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.code,
            2usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for McpHttpError {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something to be done on a computer.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What is to be done, if it is one thing.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<ComputerAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// What is to be done, one after the other.
    #[must_use]
    #[inline]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<ComputerAction>>,
    ) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// What you have to look at before you do it.
    #[must_use]
    #[inline]
    pub fn pending_safety_checks(
        mut self,
        pending_safety_checks: impl IntoIterator<Item = ComputerSafetyCheck>,
    ) -> Self {
        self.pending_safety_checks = Some(pending_safety_checks.into_iter().collect());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.action,
            3usize => &mut self.actions,
            4usize => &mut self.pending_safety_checks,
            5usize => &mut self.id,
            6usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            actions: runtime::FromJson::empty(),
            pending_safety_checks: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.action,
            3usize => &self.actions,
            4usize => &self.pending_safety_checks,
            5usize => &self.id,
            6usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A reason to look twice.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The kind of the reason.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The reason, in words for a person.
    #[must_use]
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerSafetyCheck {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerSafetyCheck {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerSafetyCheck {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ComputerSafetyCheck",
            &[
                runtime::Member::required("id"),
                runtime::Member::optional("code"),
                runtime::Member::optional("message"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerSafetyCheck {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.id,
            1usize => &mut self.code,
            2usize => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerSafetyCheck {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            message: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerSafetyCheck {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerSafetyCheck {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.id,
            1usize => &self.code,
            2usize => &self.message,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerSafetyCheck {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that is done on a computer.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ComputerAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ComputerAction {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ComputerAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ComputerAction {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Scroll(runtime::FromJson::empty()),
            1usize => Self::Click(runtime::FromJson::empty()),
            2usize => Self::DoubleClick(runtime::FromJson::empty()),
            3usize => Self::Move(runtime::FromJson::empty()),
            4usize => Self::Drag(runtime::FromJson::empty()),
            5usize => Self::Type(runtime::FromJson::empty()),
            6usize => Self::Keypress(runtime::FromJson::empty()),
            7usize => Self::Screenshot(runtime::FromJson::empty()),
            8usize => Self::Wait(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Scroll(form) => form,
            Self::Click(form) => form,
            Self::DoubleClick(form) => form,
            Self::Move(form) => form,
            Self::Drag(form) => form,
            Self::Type(form) => form,
            Self::Keypress(form) => form,
            Self::Screenshot(form) => form,
            Self::Wait(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ComputerAction {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Scroll(form) => form,
            Self::Click(form) => form,
            Self::DoubleClick(form) => form,
            Self::Move(form) => form,
            Self::Drag(form) => form,
            Self::Type(form) => form,
            Self::Keypress(form) => form,
            Self::Screenshot(form) => form,
            Self::Wait(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// The screen is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenshotAction {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ScreenshotAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScreenshotAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ScreenshotAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ScreenshotAction",
            &[runtime::Member::constant("type", "screenshot")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ScreenshotAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ScreenshotAction {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ScreenshotAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ScreenshotAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ScreenshotAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A button of the mouse is pressed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ClickAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ClickAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ClickAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ClickAction",
            &[
                runtime::Member::constant("type", "click"),
                runtime::Member::required("button"),
                runtime::Member::required("x"),
                runtime::Member::required("y"),
                runtime::Member::optional("keys"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ClickAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.button,
            2usize => &mut self.x,
            3usize => &mut self.y,
            4usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ClickAction {
    fn empty() -> Self {
        Self {
            button: runtime::FromJson::empty(),
            x: runtime::FromJson::empty(),
            y: runtime::FromJson::empty(),
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ClickAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ClickAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.button,
            2usize => &self.x,
            3usize => &self.y,
            4usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ClickAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
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
    const VALUES: &'static [&'static str] = &[
        "left",
        "right",
        "wheel",
        "back",
        "forward",
    ];

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Wheel => "wheel",
            Self::Back => "back",
            Self::Forward => "forward",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for MouseButton {
    fn from(value: &str) -> Self {
        match runtime::position(Self::VALUES, value) {
            Some(0usize) => Self::Left,
            Some(1usize) => Self::Right,
            Some(2usize) => Self::Wheel,
            Some(3usize) => Self::Back,
            Some(4usize) => Self::Forward,
            _ => Self::Other(value.to_owned()),
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
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for MouseButton {
    fn empty() -> Self {
        Self::Other(String::new())
    }
}

impl runtime::Target for MouseButton {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = Self::from(value.text()?);
        Ok(())
    }
}

impl runtime::ToJson for MouseButton {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Scalar(runtime::Scalar::Text(self.as_str()))
    }
}

/// The left button of the mouse is pressed twice.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for DoubleClickAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DoubleClickAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DoubleClickAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DoubleClickAction",
            &[
                runtime::Member::constant("type", "double_click"),
                runtime::Member::required("x"),
                runtime::Member::required("y"),
                runtime::Member::optional("keys"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DoubleClickAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.x,
            2usize => &mut self.y,
            3usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for DoubleClickAction {
    fn empty() -> Self {
        Self {
            x: runtime::FromJson::empty(),
            y: runtime::FromJson::empty(),
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DoubleClickAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DoubleClickAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.x,
            2usize => &self.y,
            3usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DoubleClickAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The mouse is moved.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for MoveAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MoveAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for MoveAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, MoveAction",
            &[
                runtime::Member::constant("type", "move"),
                runtime::Member::required("x"),
                runtime::Member::required("y"),
                runtime::Member::optional("keys"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for MoveAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.x,
            2usize => &mut self.y,
            3usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for MoveAction {
    fn empty() -> Self {
        Self {
            x: runtime::FromJson::empty(),
            y: runtime::FromJson::empty(),
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for MoveAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for MoveAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.x,
            2usize => &self.y,
            3usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for MoveAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The mouse is moved with its left button pressed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for DragAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DragAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for DragAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, DragAction",
            &[
                runtime::Member::constant("type", "drag"),
                runtime::Member::required("path"),
                runtime::Member::optional("keys"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for DragAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.path,
            2usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for DragAction {
    fn empty() -> Self {
        Self {
            path: runtime::FromJson::empty(),
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for DragAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for DragAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.path,
            2usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for DragAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A point of the screen.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ScreenPoint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScreenPoint {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ScreenPoint {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ScreenPoint",
            &[runtime::Member::required("x"), runtime::Member::required("y")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ScreenPoint {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.x,
            1usize => &mut self.y,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ScreenPoint {
    fn empty() -> Self {
        Self {
            x: runtime::FromJson::empty(),
            y: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ScreenPoint {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ScreenPoint {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.x,
            1usize => &self.y,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ScreenPoint {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is on the screen is scrolled.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The keys that are held down meanwhile.
    #[must_use]
    #[inline]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ScrollAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ScrollAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ScrollAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ScrollAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.x,
            2usize => &mut self.y,
            3usize => &mut self.scroll_x,
            4usize => &mut self.scroll_y,
            5usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ScrollAction {
    fn empty() -> Self {
        Self {
            x: runtime::FromJson::empty(),
            y: runtime::FromJson::empty(),
            scroll_x: runtime::FromJson::empty(),
            scroll_y: runtime::FromJson::empty(),
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ScrollAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ScrollAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.x,
            2usize => &self.y,
            3usize => &self.scroll_x,
            4usize => &self.scroll_y,
            5usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ScrollAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A text is typed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for TypeAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TypeAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TypeAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TypeAction",
            &[
                runtime::Member::constant("type", "type"),
                runtime::Member::required("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TypeAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TypeAction {
    fn empty() -> Self {
        Self {
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TypeAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TypeAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TypeAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Keys are pressed, all at once.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for KeypressAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for KeypressAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for KeypressAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, KeypressAction",
            &[
                runtime::Member::constant("type", "keypress"),
                runtime::Member::required("keys"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for KeypressAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.keys,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for KeypressAction {
    fn empty() -> Self {
        Self {
            keys: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for KeypressAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for KeypressAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.keys,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for KeypressAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Nothing is done for a moment.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WaitAction {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for WaitAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WaitAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for WaitAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, WaitAction",
            &[runtime::Member::constant("type", "wait")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for WaitAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for WaitAction {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for WaitAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for WaitAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for WaitAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the screen shows after a call.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The checks that you have looked at.
    #[must_use]
    #[inline]
    pub fn acknowledged_safety_checks(
        mut self,
        acknowledged_safety_checks: impl IntoIterator<Item = ComputerSafetyCheck>,
    ) -> Self {
        self.acknowledged_safety_checks = Some(
            acknowledged_safety_checks.into_iter().collect(),
        );
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ComputerCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ComputerCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ComputerCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ComputerCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.output,
            3usize => &mut self.acknowledged_safety_checks,
            4usize => &mut self.id,
            5usize => &mut self.status,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ComputerCallOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            acknowledged_safety_checks: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ComputerCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ComputerCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.output,
            3usize => &self.acknowledged_safety_checks,
            4usize => &self.id,
            5usize => &self.status,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ComputerCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Commands for a shell.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// Where the commands run.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<ShellCallEnvironment>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.action,
            3usize => &mut self.environment,
            4usize => &mut self.caller,
            5usize => &mut self.id,
            6usize => &mut self.status,
            7usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            environment: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.action,
            3usize => &self.environment,
            4usize => &self.caller,
            5usize => &self.id,
            6usize => &self.status,
            7usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Where the commands run.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ShellCallEnvironment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCallEnvironment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ShellCallEnvironment {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ShellCallEnvironment {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ShellCallEnvironment {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["container_reference"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["container_id"],
                        constants: &[
                            ("type", runtime::Scalar::Text("container_reference")),
                        ],
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::ContainerReference(runtime::FromJson::empty()),
            1usize => Self::Local(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::ContainerReference(form) => form,
            Self::Local(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ShellCallEnvironment {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::ContainerReference(form) => form,
            Self::Local(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// Commands, and how long they may take.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellAction",
            &[
                runtime::Member::required("commands"),
                runtime::Member::optional("timeout_ms"),
                runtime::Member::optional("max_output_length"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.commands,
            1usize => &mut self.timeout_ms,
            2usize => &mut self.max_output_length,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellAction {
    fn empty() -> Self {
        Self {
            commands: runtime::FromJson::empty(),
            timeout_ms: runtime::FromJson::empty(),
            max_output_length: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.commands,
            1usize => &self.timeout_ms,
            2usize => &self.max_output_length,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the commands of a shell gave.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.output,
            3usize => &mut self.max_output_length,
            4usize => &mut self.caller,
            5usize => &mut self.id,
            6usize => &mut self.status,
            7usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellCallOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            max_output_length: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.output,
            3usize => &self.max_output_length,
            4usize => &self.caller,
            5usize => &self.id,
            6usize => &self.status,
            7usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a command gave.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of who made it.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellOutput",
            &[
                runtime::Member::required("stdout"),
                runtime::Member::required("stderr"),
                runtime::Member::required("outcome"),
                runtime::Member::optional("created_by"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.stdout,
            1usize => &mut self.stderr,
            2usize => &mut self.outcome,
            3usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellOutput {
    fn empty() -> Self {
        Self {
            stdout: runtime::FromJson::empty(),
            stderr: runtime::FromJson::empty(),
            outcome: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.stdout,
            1usize => &self.stderr,
            2usize => &self.outcome,
            3usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How a command ended.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ShellOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ShellOutcome {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ShellOutcome {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ShellOutcome {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::Exit(runtime::FromJson::empty()),
            1usize => Self::Timeout(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::Exit(form) => form,
            Self::Timeout(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ShellOutcome {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::Exit(form) => form,
            Self::Timeout(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// By itself.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellExit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellExit {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellExit {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellExit",
            &[
                runtime::Member::constant("type", "exit"),
                runtime::Member::required("exit_code"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellExit {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.exit_code,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellExit {
    fn empty() -> Self {
        Self {
            exit_code: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellExit {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellExit {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.exit_code,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellExit {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// It took too long.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShellTimeout {
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ShellTimeout {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ShellTimeout {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ShellTimeout {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ShellTimeout",
            &[runtime::Member::constant("type", "timeout")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ShellTimeout {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ShellTimeout {
    fn empty() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ShellTimeout {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ShellTimeout {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ShellTimeout {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command for your shell. Replaced by the call of a shell.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalShellCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalShellCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LocalShellCall",
            &[
                runtime::Member::constant("type", "local_shell_call"),
                runtime::Member::required("call_id"),
                runtime::Member::required("action"),
                runtime::Member::optional("id"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalShellCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.action,
            3usize => &mut self.id,
            4usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalShellCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            action: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalShellCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalShellCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.action,
            3usize => &self.id,
            4usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalShellCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A command.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocalShellAction {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// Variables of the environment.
    pub env: Option<std::collections::BTreeMap<String, String>>,
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
            extra: runtime::Extra::new(),
        }
    }

    /// Variables of the environment.
    #[must_use]
    #[inline]
    pub fn env(
        mut self,
        env: impl IntoIterator<Item = (impl ToString, impl Into<String>)>,
    ) -> Self {
        self.env = Some(
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
        self.user = Some(user.into());
        self
    }

    /// The folder that it runs in.
    #[must_use]
    #[inline]
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        self.working_directory = Some(working_directory.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalShellAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalShellAction {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalShellAction {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.command,
            2usize => &mut self.env,
            3usize => &mut self.timeout_ms,
            4usize => &mut self.user,
            5usize => &mut self.working_directory,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalShellAction {
    fn empty() -> Self {
        Self {
            command: runtime::FromJson::empty(),
            env: runtime::FromJson::empty(),
            timeout_ms: runtime::FromJson::empty(),
            user: runtime::FromJson::empty(),
            working_directory: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalShellAction {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalShellAction {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.command,
            2usize => &self.env,
            3usize => &self.timeout_ms,
            4usize => &self.user,
            5usize => &self.working_directory,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalShellAction {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a command gave. Replaced by the output of a shell.
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for LocalShellCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LocalShellCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for LocalShellCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, LocalShellCallOutput",
            &[
                runtime::Member::constant("type", "local_shell_call_output"),
                runtime::Member::required("id"),
                runtime::Member::required("output"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for LocalShellCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.output,
            3usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for LocalShellCallOutput {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for LocalShellCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for LocalShellCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.output,
            3usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for LocalShellCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A change of a file, to be made by you.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.operation,
            3usize => &mut self.status,
            4usize => &mut self.caller,
            5usize => &mut self.id,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchCall {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            operation: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.operation,
            3usize => &self.status,
            4usize => &self.caller,
            5usize => &self.id,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What is done to a file.
#[derive(Clone, Debug, PartialEq)]
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

impl serde::Serialize for ApplyPatchOperation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchOperation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ApplyPatchOperation {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ApplyPatchOperation {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ApplyPatchOperation {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
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
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::CreateFile(runtime::FromJson::empty()),
            1usize => Self::UpdateFile(runtime::FromJson::empty()),
            2usize => Self::DeleteFile(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::CreateFile(form) => form,
            Self::UpdateFile(form) => form,
            Self::DeleteFile(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ApplyPatchOperation {
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::CreateFile(form) => form,
            Self::UpdateFile(form) => form,
            Self::DeleteFile(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
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

/// A file is created.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchCreate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCreate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchCreate {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ApplyPatchCreate",
            &[
                runtime::Member::constant("type", "create_file"),
                runtime::Member::required("path"),
                runtime::Member::required("diff"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchCreate {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.path,
            2usize => &mut self.diff,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchCreate {
    fn empty() -> Self {
        Self {
            path: runtime::FromJson::empty(),
            diff: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchCreate {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchCreate {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.path,
            2usize => &self.diff,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchCreate {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file is changed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchUpdate {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ApplyPatchUpdate",
            &[
                runtime::Member::constant("type", "update_file"),
                runtime::Member::required("path"),
                runtime::Member::required("diff"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchUpdate {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.path,
            2usize => &mut self.diff,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchUpdate {
    fn empty() -> Self {
        Self {
            path: runtime::FromJson::empty(),
            diff: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchUpdate {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchUpdate {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.path,
            2usize => &self.diff,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchUpdate {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A file is deleted.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchDelete {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchDelete {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchDelete {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ApplyPatchDelete",
            &[
                runtime::Member::constant("type", "delete_file"),
                runtime::Member::required("path"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchDelete {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.path,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchDelete {
    fn empty() -> Self {
        Self {
            path: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchDelete {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchDelete {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.path,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchDelete {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Says whether a file was changed.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// What there is to say of it, such as why it failed.
    #[must_use]
    #[inline]
    pub fn output(mut self, output: impl Into<String>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// Who made a call: the model itself, or a program that it wrote.
    #[must_use]
    #[inline]
    pub fn caller(mut self, caller: impl Into<ToolCaller>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ApplyPatchCallOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ApplyPatchCallOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ApplyPatchCallOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ApplyPatchCallOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.status,
            3usize => &mut self.output,
            4usize => &mut self.caller,
            5usize => &mut self.id,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ApplyPatchCallOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            output: runtime::FromJson::empty(),
            caller: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ApplyPatchCallOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ApplyPatchCallOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.status,
            3usize => &self.output,
            4usize => &self.caller,
            5usize => &self.id,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ApplyPatchCallOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A search for tools.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the call, which its output refers to, if you do the searching.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        self.call_id = Some(call_id.into());
        self
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        self.execution = Some(execution.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ToolSearchCall {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchCall {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ToolSearchCall {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ToolSearchCall {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.arguments,
            2usize => &mut self.call_id,
            3usize => &mut self.execution,
            4usize => &mut self.id,
            5usize => &mut self.status,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ToolSearchCall {
    fn empty() -> Self {
        Self {
            arguments: runtime::FromJson::empty(),
            call_id: runtime::FromJson::empty(),
            execution: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ToolSearchCall {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ToolSearchCall {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.arguments,
            2usize => &self.call_id,
            3usize => &self.execution,
            4usize => &self.id,
            5usize => &self.status,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ToolSearchCall {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// The tools that a search found.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the call that this is the result of, if you did the searching.
    #[must_use]
    #[inline]
    pub fn call_id(mut self, call_id: impl Into<String>) -> Self {
        self.call_id = Some(call_id.into());
        self
    }

    /// Who searches for tools: the server, or the client, which is you.
    #[must_use]
    #[inline]
    pub fn execution(mut self, execution: impl Into<ToolSearchExecution>) -> Self {
        self.execution = Some(execution.into());
        self
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ToolSearchOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ToolSearchOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ToolSearchOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
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
        &TABLE
    }
}

impl runtime::ObjectTarget for ToolSearchOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.tools,
            2usize => &mut self.call_id,
            3usize => &mut self.execution,
            4usize => &mut self.id,
            5usize => &mut self.status,
            6usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ToolSearchOutput {
    fn empty() -> Self {
        Self {
            tools: runtime::FromJson::empty(),
            call_id: runtime::FromJson::empty(),
            execution: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ToolSearchOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ToolSearchOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.tools,
            2usize => &self.call_id,
            3usize => &self.execution,
            4usize => &self.id,
            5usize => &self.status,
            6usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ToolSearchOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Tools that there are from here on.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for AdditionalTools {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AdditionalTools {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for AdditionalTools {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, AdditionalTools",
            &[
                runtime::Member::constant("type", "additional_tools"),
                runtime::Member::required("role"),
                runtime::Member::required("tools"),
                runtime::Member::optional("id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for AdditionalTools {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.role,
            2usize => &mut self.tools,
            3usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for AdditionalTools {
    fn empty() -> Self {
        Self {
            role: runtime::FromJson::empty(),
            tools: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for AdditionalTools {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for AdditionalTools {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.role,
            2usize => &self.tools,
            3usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for AdditionalTools {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// A program that the model wrote to call tools.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ProgramItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ProgramItem {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ProgramItem",
            &[
                runtime::Member::constant("type", "program"),
                runtime::Member::required("call_id"),
                runtime::Member::required("code"),
                runtime::Member::required("fingerprint"),
                runtime::Member::optional("id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ProgramItem {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.code,
            3usize => &mut self.fingerprint,
            4usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ProgramItem {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            code: runtime::FromJson::empty(),
            fingerprint: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ProgramItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ProgramItem {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.code,
            3usize => &self.fingerprint,
            4usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ProgramItem {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What a program gave.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How far an item has come.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ItemStatus>) -> Self {
        self.status = Some(status.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ProgramOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ProgramOutput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ProgramOutput {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ProgramOutput",
            &[
                runtime::Member::constant("type", "program_output"),
                runtime::Member::required("call_id"),
                runtime::Member::required("result"),
                runtime::Member::optional("id"),
                runtime::Member::optional("status"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ProgramOutput {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.call_id,
            2usize => &mut self.result,
            3usize => &mut self.id,
            4usize => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ProgramOutput {
    fn empty() -> Self {
        Self {
            call_id: runtime::FromJson::empty(),
            result: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            status: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ProgramOutput {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ProgramOutput {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.call_id,
            2usize => &self.result,
            3usize => &self.id,
            4usize => &self.status,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ProgramOutput {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// All that came before, in a short form that the server alone can read.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The id of who made the item.
    #[must_use]
    #[inline]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CompactionItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactionItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompactionItem {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CompactionItem",
            &[
                runtime::Member::constant("type", "compaction"),
                runtime::Member::required("encrypted_content"),
                runtime::Member::optional("id"),
                runtime::Member::optional("created_by"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CompactionItem {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.encrypted_content,
            2usize => &mut self.id,
            3usize => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompactionItem {
    fn empty() -> Self {
        Self {
            encrypted_content: runtime::FromJson::empty(),
            id: runtime::FromJson::empty(),
            created_by: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompactionItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompactionItem {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.encrypted_content,
            2usize => &self.id,
            3usize => &self.created_by,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompactionItem {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Has what came before compacted. It is the last item of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompactionTrigger {
    /// The id of the item.
    pub id: Option<String>,
    /// Members that the document does not name. On a request they are sent, and one of a
    /// field's name takes its place.
    pub extra: runtime::Extra,
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
        Self {
            id: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for CompactionTrigger {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CompactionTrigger {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for CompactionTrigger {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, CompactionTrigger",
            &[
                runtime::Member::constant("type", "compaction_trigger"),
                runtime::Member::optional("id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for CompactionTrigger {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for CompactionTrigger {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for CompactionTrigger {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for CompactionTrigger {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for CompactionTrigger {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Changes how the model answers, from here on.
#[derive(Clone, Debug, Default, PartialEq)]
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
        Self {
            id: None,
            reasoning: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// The id of the item.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How much a model reasons from here on.
    #[must_use]
    #[inline]
    pub fn reasoning(mut self, reasoning: ReasoningUpdate) -> Self {
        self.reasoning = Some(reasoning);
        self
    }

    /// What the text of answers looks like from here on.
    #[must_use]
    #[inline]
    pub fn text(mut self, text: TextUpdate) -> Self {
        self.text = Some(text);
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ConfigurationUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConfigurationUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ConfigurationUpdate {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ConfigurationUpdate",
            &[
                runtime::Member::constant("type", "configuration_update"),
                runtime::Member::optional("id"),
                runtime::Member::optional("reasoning"),
                runtime::Member::optional("text"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ConfigurationUpdate {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            2usize => &mut self.reasoning,
            3usize => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ConfigurationUpdate {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            reasoning: runtime::FromJson::empty(),
            text: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ConfigurationUpdate {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ConfigurationUpdate {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            2usize => &self.reasoning,
            3usize => &self.text,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ConfigurationUpdate {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// How much a model reasons from here on.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl ReasoningUpdate {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            effort: None,
            extra: runtime::Extra::new(),
        }
    }

    /// How much a model reasons before it answers.
    #[must_use]
    #[inline]
    pub fn effort(mut self, effort: impl Into<ReasoningEffort>) -> Self {
        self.effort = Some(effort.into());
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ReasoningUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ReasoningUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ReasoningUpdate {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ReasoningUpdate",
            &[runtime::Member::optional("effort")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ReasoningUpdate {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.effort,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ReasoningUpdate {
    fn empty() -> Self {
        Self {
            effort: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ReasoningUpdate {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ReasoningUpdate {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.effort,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ReasoningUpdate {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// What the text of answers looks like from here on.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for TextUpdate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextUpdate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for TextUpdate {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, TextUpdate",
            &[runtime::Member::required("format")],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for TextUpdate {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            0usize => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for TextUpdate {
    fn empty() -> Self {
        Self {
            format: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for TextUpdate {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for TextUpdate {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            0usize => &self.format,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for TextUpdate {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// An item that the server keeps, by its id.
#[derive(Clone, Debug, PartialEq)]
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
            extra: runtime::Extra::new(),
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
        self.extra.insert(name.into(), value.into());
        self
    }
}

impl serde::Serialize for ItemReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ItemReference {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::Object for ItemReference {
    fn table(&self) -> &'static runtime::Table {
        const TABLE: runtime::Table = runtime::Table::new(
            "an object, ItemReference",
            &[
                runtime::Member::constant("type", "item_reference"),
                runtime::Member::required("id"),
            ],
        );
        &TABLE
    }
}

impl runtime::ObjectTarget for ItemReference {
    fn target(&mut self, at: usize) -> &mut dyn runtime::Target {
        match at {
            1usize => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl runtime::FromJson for ItemReference {
    fn empty() -> Self {
        Self {
            id: runtime::FromJson::empty(),
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Target for ItemReference {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_object(self, value)
    }
}

impl runtime::ObjectSource for ItemReference {
    fn source(&self, at: usize) -> &dyn runtime::ToJson {
        match at {
            1usize => &self.id,
            _ => &self.extra,
        }
    }
}

impl runtime::ToJson for ItemReference {
    fn shape(&self) -> runtime::Shape<'_> {
        runtime::Shape::Object(self)
    }
}

/// Something that was said or done in a conversation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationItem {
    /// A message, whoever says it.
    Message(InputMessage),
    /// A call of a function of yours.
    FunctionCall(Box<FunctionCall>),
    /// What a function gave.
    FunctionCallOutput(Box<FunctionCallOutput>),
    /// What the model thought, as far as it is told.
    Reasoning(ReasoningItem),
    /// A call of a custom tool.
    CustomToolCall(Box<CustomToolCall>),
    /// What a custom tool gave.
    CustomToolCallOutput(CustomToolCallOutput),
    /// A search of the web, or a look at a page.
    WebSearchCall(WebSearchCall),
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
    ComputerCall(ComputerCall),
    /// What the screen shows after a call.
    ComputerCallOutput(Box<ComputerCallOutput>),
    /// Commands for a shell.
    ShellCall(Box<ShellCall>),
    /// What the commands of a shell gave.
    ShellCallOutput(ShellCallOutput),
    /// A command for your shell. Replaced by the call of a shell.
    LocalShellCall(LocalShellCall),
    /// What a command gave. Replaced by the output of a shell.
    LocalShellCallOutput(LocalShellCallOutput),
    /// A change of a file, to be made by you.
    ApplyPatchCall(Box<ApplyPatchCall>),
    /// Says whether a file was changed.
    ApplyPatchCallOutput(ApplyPatchCallOutput),
    /// A search for tools.
    ToolSearchCall(ToolSearchCall),
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
    ConfigurationUpdate(ConfigurationUpdate),
    /// A form that the document does not name, or one whose content it does not describe.
    Other(serde_json::Value),
}

impl serde::Serialize for ConversationItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::write(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ConversationItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::read(deserializer)
    }
}

impl runtime::FromJson for ConversationItem {
    fn empty() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl runtime::Target for ConversationItem {
    fn take(&mut self, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        runtime::read_union(self, value)
    }
}

impl runtime::Union for ConversationItem {
    fn forms(&self) -> &'static runtime::Forms {
        const FORMS: runtime::Forms = runtime::Forms {
            tag: Some("type"),
            lenient: true,
            forms: &[
                runtime::UnionForm {
                    tags: &["mcp_approval_request"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["id", "server_label", "name", "arguments"],
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_request")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("custom_tool_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("mcp_approval_response")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["computer_call_output"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &["call_id", "output"],
                        constants: &[
                            ("type", runtime::Scalar::Text("computer_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("local_shell_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("apply_patch_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("function_call_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("tool_search_output")),
                        ],
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
                        constants: &[
                            ("type", runtime::Scalar::Text("code_interpreter_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["image_generation_call"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("image_generation_call")),
                        ],
                    },
                },
                runtime::UnionForm {
                    tags: &["configuration_update"],
                    untagged: false,
                    look: runtime::Look::Object {
                        required: &[],
                        constants: &[
                            ("type", runtime::Scalar::Text("configuration_update")),
                        ],
                    },
                },
            ],
        };
        &FORMS
    }

    fn form(&mut self, at: usize) -> &mut dyn runtime::Target {
        *self = match at {
            0usize => Self::McpApprovalRequest(runtime::FromJson::empty()),
            1usize => Self::FunctionCall(runtime::FromJson::empty()),
            2usize => Self::CustomToolCall(runtime::FromJson::empty()),
            3usize => Self::McpCall(runtime::FromJson::empty()),
            4usize => Self::Program(runtime::FromJson::empty()),
            5usize => Self::CustomToolCallOutput(runtime::FromJson::empty()),
            6usize => Self::McpListTools(runtime::FromJson::empty()),
            7usize => Self::McpApprovalResponse(runtime::FromJson::empty()),
            8usize => Self::ComputerCallOutput(runtime::FromJson::empty()),
            9usize => Self::ShellCall(runtime::FromJson::empty()),
            10usize => Self::ShellCallOutput(runtime::FromJson::empty()),
            11usize => Self::LocalShellCall(runtime::FromJson::empty()),
            12usize => Self::LocalShellCallOutput(runtime::FromJson::empty()),
            13usize => Self::ApplyPatchCall(runtime::FromJson::empty()),
            14usize => Self::ApplyPatchCallOutput(runtime::FromJson::empty()),
            15usize => Self::AdditionalTools(runtime::FromJson::empty()),
            16usize => Self::ProgramOutput(runtime::FromJson::empty()),
            17usize => Self::Message(runtime::FromJson::empty()),
            18usize => Self::FunctionCallOutput(runtime::FromJson::empty()),
            19usize => Self::ComputerCall(runtime::FromJson::empty()),
            20usize => Self::ToolSearchCall(runtime::FromJson::empty()),
            21usize => Self::ToolSearchOutput(runtime::FromJson::empty()),
            22usize => Self::Compaction(runtime::FromJson::empty()),
            23usize => Self::Reasoning(runtime::FromJson::empty()),
            24usize => Self::WebSearchCall(runtime::FromJson::empty()),
            25usize => Self::FileSearchCall(runtime::FromJson::empty()),
            26usize => Self::CodeInterpreterCall(runtime::FromJson::empty()),
            27usize => Self::ImageGenerationCall(runtime::FromJson::empty()),
            28usize => Self::ConfigurationUpdate(runtime::FromJson::empty()),
            _ => runtime::FromJson::empty(),
        };
        match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::Message(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        }
    }
}

impl runtime::ToJson for ConversationItem {
    #[inline]
    fn shape(&self) -> runtime::Shape<'_> {
        let form: &dyn runtime::ToJson = match self {
            Self::McpApprovalRequest(form) => form,
            Self::FunctionCall(form) => form,
            Self::CustomToolCall(form) => form,
            Self::McpCall(form) => form,
            Self::Program(form) => form,
            Self::CustomToolCallOutput(form) => form,
            Self::McpListTools(form) => form,
            Self::McpApprovalResponse(form) => form,
            Self::ComputerCallOutput(form) => form,
            Self::ShellCall(form) => form,
            Self::ShellCallOutput(form) => form,
            Self::LocalShellCall(form) => form,
            Self::LocalShellCallOutput(form) => form,
            Self::ApplyPatchCall(form) => form,
            Self::ApplyPatchCallOutput(form) => form,
            Self::AdditionalTools(form) => form,
            Self::ProgramOutput(form) => form,
            Self::Message(form) => form,
            Self::FunctionCallOutput(form) => form,
            Self::ComputerCall(form) => form,
            Self::ToolSearchCall(form) => form,
            Self::ToolSearchOutput(form) => form,
            Self::Compaction(form) => form,
            Self::Reasoning(form) => form,
            Self::WebSearchCall(form) => form,
            Self::FileSearchCall(form) => form,
            Self::CodeInterpreterCall(form) => form,
            Self::ImageGenerationCall(form) => form,
            Self::ConfigurationUpdate(form) => form,
            Self::Other(form) => form,
        };
        form.shape()
    }
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
        Self::CustomToolCallOutput(value)
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
        Self::ShellCallOutput(value)
    }
}

impl From<LocalShellCall> for ConversationItem {
    #[inline]
    fn from(value: LocalShellCall) -> Self {
        Self::LocalShellCall(value)
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
        Self::ApplyPatchCallOutput(value)
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
        Self::Message(value)
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
        Self::ComputerCall(value)
    }
}

impl From<ToolSearchCall> for ConversationItem {
    #[inline]
    fn from(value: ToolSearchCall) -> Self {
        Self::ToolSearchCall(value)
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
        Self::WebSearchCall(value)
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
        Self::ConfigurationUpdate(value)
    }
}
