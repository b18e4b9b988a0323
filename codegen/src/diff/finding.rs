//! What a comparison finds.

use std::fmt;

use serde::Serialize;
use serde_json::Value as Json;

use crate::document::Position;
use crate::openapi::json::Fingerprint;

/// One change of the API, however many operations it reaches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// A fingerprint of the kind, the place and the values; it does not depend on texts, on the
    /// order of things, or on where they stand in the file.
    pub id: String,
    pub kind: Kind,
    pub severity: Severity,
    pub direction: Direction,
    /// `METHOD /path`, if the change is one operation's own.
    pub operation: Option<String>,
    /// The schema below `components` that changed.
    pub schema: Option<String>,
    /// The part of the operation, or the place below `components`.
    pub location: String,
    /// Properties from there on, with `[]` for items, `.*` for the values of a map and
    /// `<variant>` for a variant of a union. Empty: the place itself.
    pub field: String,
    pub old: Json,
    pub new: Json,
    /// The operations that it reaches, as `METHOD /path`, sorted.
    pub affected: Vec<String>,
    #[serde(rename = "lines")]
    pub positions: Positions,
}

/// Where the change stands in the files; nothing on the side where nothing stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Positions {
    pub old: Option<Position>,
    pub new: Option<Position>,
}

/// How much a change matters, from the client's side. The greatest is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth a line, no effect on calls.
    Info,
    /// New and harmless.
    Safe,
    /// Code written against the generated types may not compile.
    Source,
    /// A client generated from the old document can fail against a server that follows the new.
    Wire,
}

impl Severity {
    /// From the worst to the least.
    pub const ALL: [Severity; 4] = [
        Severity::Wire,
        Severity::Source,
        Severity::Safe,
        Severity::Info,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Wire => "wire",
            Severity::Source => "source",
            Severity::Safe => "safe",
            Severity::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is concerned: what clients send, what they receive, or both. A schema that no operation
/// reaches may be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Request,
    Response,
    Both,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Request => "request",
            Direction::Response => "response",
            Direction::Both => "both",
        }
    }
}

macro_rules! kinds {
    ($($name:ident $text:literal $sentence:literal,)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($name,)* }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            /// The name in JSON.
            pub fn as_str(self) -> &'static str {
                match self { $(Kind::$name => $text,)* }
            }

            /// The same for people.
            pub fn sentence(self) -> &'static str {
                match self { $(Kind::$name => $sentence,)* }
            }
        }
    };
}

kinds! {
    OperationAdded "operation_added" "operation added",
    OperationRemoved "operation_removed" "operation removed",
    OperationMoved "operation_moved" "operation moved",
    OperationDeprecated "operation_deprecated" "deprecation changed",
    OperationIdChanged "operation_id_changed" "operationId changed",
    ParameterAdded "parameter_added" "parameter added",
    ParameterRemoved "parameter_removed" "parameter removed",
    ParameterRenamed "parameter_renamed" "parameter renamed",
    PathParameterRenamed "path_parameter_renamed" "path parameter renamed",
    RequestBodyAdded "request_body_added" "request body added",
    RequestBodyRemoved "request_body_removed" "request body removed",
    RequestBodyBecameOptional "request_body_became_optional" "request body became optional",
    RequestBodyBecameRequired "request_body_became_required" "request body became required",
    ResponseAdded "response_added" "response added",
    ResponseRemoved "response_removed" "response removed",
    MediaTypeAdded "media_type_added" "media type added",
    MediaTypeRemoved "media_type_removed" "media type removed",
    PropertyAdded "property_added" "added",
    PropertyRemoved "property_removed" "removed",
    PropertyBecameRequired "property_became_required" "became required",
    PropertyBecameOptional "property_became_optional" "became optional",
    PropertyDeprecated "property_deprecated" "deprecation changed",
    BecameNullable "became_nullable" "became nullable",
    BecameNotNullable "became_not_nullable" "became not nullable",
    TypeChanged "type_changed" "type changed",
    FormatChanged "format_changed" "format changed",
    ConstraintChanged "constraint_changed" "constraint changed",
    DefaultAdded "default_added" "default added",
    DefaultRemoved "default_removed" "default removed",
    DefaultChanged "default_changed" "default changed",
    EnumIntroduced "enum_introduced" "any value became a closed enum",
    EnumDropped "enum_dropped" "enum became any value",
    OpenEnumIntroduced "open_enum_introduced" "became an open enum",
    EnumValueAdded "enum_value_added" "enum value added",
    EnumValueRemoved "enum_value_removed" "enum value removed",
    OpenEnumValueAdded "open_enum_value_added" "open enum value added",
    OpenEnumValueRemoved "open_enum_value_removed" "open enum value removed",
    UnionVariantAdded "union_variant_added" "variant added",
    UnionVariantRemoved "union_variant_removed" "variant removed",
    DiscriminatorChanged "discriminator_changed" "discriminator changed",
    SchemaAdded "schema_added" "schema added",
    SchemaRemoved "schema_removed" "schema removed",
    SchemaRenamed "schema_renamed" "schema renamed",
    AdditionalPropertiesChanged "additional_properties_changed" "other properties",
    SecurityChanged "security_changed" "security changed",
    ServerChanged "server_changed" "servers changed",
    OpenapiVersionChanged "openapi_version_changed" "OpenAPI version changed",
    DescriptionChanged "description_changed" "description changed",
}

/// The place of a finding: an operation or something below `components`, and the way from there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Base {
    pub(super) operation: Option<String>,
    pub(super) schema: Option<String>,
    pub(super) location: String,
    /// The field at which two schemas of different names met. From there on the change belongs to
    /// this place, not to either of them.
    pub(super) met_at: Option<String>,
}

impl Finding {
    /// The fingerprint of what does not depend on how the files are laid out.
    pub(super) fn fingerprint(
        kind: Kind,
        base: &Base,
        field: &str,
        old: &Json,
        new: &Json,
    ) -> String {
        let mut fingerprint = Fingerprint::new();
        fingerprint.text(kind.as_str());
        for text in [&base.operation, &base.schema] {
            fingerprint.text(text.as_deref().unwrap_or_default());
        }
        fingerprint.text(&base.location);
        fingerprint.text(field);
        fingerprint.text(&old.to_string());
        fingerprint.text(&new.to_string());
        format!("{:016x}", fingerprint.finish())
    }
}
