//! The table of rules. What the lint finds, `--list-rules` and the manual follow from it.

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document has to be changed.
    Error,
    /// Worth a look; the document may stay as it is.
    Note,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Note => "note",
        }
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub rule: Rule,
    pub id: &'static str,
    pub severity: Severity,
    /// What is asked for, in one line.
    pub text: &'static str,
}

macro_rules! rules {
    ($($rule:ident $id:literal $severity:ident $text:literal;)*) => {
        /// What is asked of a document.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($rule,)* }

        impl Rule {
            /// The table, in its order.
            pub const ALL: &'static [Row] = &[$(Row {
                rule: Rule::$rule,
                id: $id,
                severity: Severity::$severity,
                text: $text,
            },)*];
        }
    };
}

impl Rule {
    pub fn row(self) -> &'static Row {
        &Rule::ALL[self as usize]
    }
}

/// The table as text: a line for each rule.
pub fn table() -> String {
    let rows = Rule::ALL.iter();
    let lines = rows.map(|row| {
        let (id, line) = (row.id, row.text);
        format!("{id:<20} {:<5}  {line}\n", row.severity.as_str())
    });
    lines.collect()
}

rules! {
    AmbiguousUnion "ambiguous-union" Note "No value is of two forms of a union at once.";
    ArrayItems "array-items" Error "An array says what it holds.";
    BoundsFrom "bounds-from" Error "`x-bounds-from` names bounds of its schema.";
    CliText "cli-text" Error "`x-cli-text` points to something in the examples.";
    Completed "completed" Error "`x-completed` points to something in the example.";
    ComponentUnused "component-unused" Note "Something refers to each component.";
    ConstantHeader "constant-header" Note "A header of `x-headers` is no parameter too.";
    Enum "enum" Error "An enum has values, each once and of the schema's type.";
    Example "example" Error "Examples and defaults have values that match their schemas.";
    FileUnused "file-unused" Error "The root refers to all that the other files have.";
    LostDefault "lost-default" Error "What is sent as well as received has no default.";
    Misplaced "misplaced" Error "Extensions stand where they are read.";
    MissingText "missing-text" Error "All that the documentation is made of has a text.";
    Nesting "nesting" Error "Schemas do not contain themselves, or a hundred others, without a member between.";
    Nullable "nullable" Error "`nullable` stands beside a type.";
    OpenapiVersion "openapi-version" Error "`openapi` is a version that is read.";
    OperationId "operation-id" Error "Each operation has an `operationId` of its own.";
    Pages "pages" Note "The page of a list says how to ask for the next one.";
    ParameterShape "parameter-shape" Error "A parameter has a name, a place and a schema; one of the path is required.";
    ParameterUnique "parameter-unique" Error "A parameter is declared once.";
    PathParameters "path-parameters" Error "The braces of a path and the parameters of its operations are the same.";
    PathTemplate "path-template" Error "A path begins with a slash, and its braces match.";
    PathUnique "path-unique" Error "Paths differ in more than names of parameters.";
    Reference "reference" Error "A reference leads to something of its kind.";
    ReferenceSiblings "reference-siblings" Error "Nothing that is ignored stands beside a reference.";
    Required "required" Error "`required` names properties, each once.";
    Responses "responses" Error "An operation describes its responses, one of success among them.";
    Rustdoc "rustdoc" Error "Texts read in rustdoc as they are meant.";
    SecurityScheme "security-scheme" Error "Requirements name schemes of the components.";
    StreamEnd "stream-end" Error "`x-stream-end` names types of events that there are.";
    TagDeclaration "tag-declaration" Error "A declared tag has a name of its own.";
    TagDeclared "tag-declared" Error "The tags of operations are declared.";
    TagUnused "tag-unused" Note "Each declared tag has an operation.";
    Type "type" Error "`type` names types of the document's version.";
    UnknownMember "unknown-member" Error "Members are those that OpenAPI has, or begin with `x-`.";
    WrongKind "wrong-kind" Error "Each member is of the kind that is asked for: a string, an array, an object.";
}
