//! The table of rules: what happened, whom it concerns, and what it means for a client in what it
//! sends and in what it receives. Severities, reports, `--list-rules` and the manual follow from it.

use serde::{Serialize, Serializer};

use super::severity::Severity::{self, Info, Safe, Source, Wire};

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    Operations,
    Parameters,
    Bodies,
    Members,
    Values,
    Unions,
    Schemas,
    Document,
}

impl Area {
    pub fn as_str(self) -> &'static str {
        match self {
            Area::Operations => "operations",
            Area::Parameters => "parameters",
            Area::Bodies => "bodies and responses",
            Area::Members => "members",
            Area::Values => "values",
            Area::Unions => "unions",
            Area::Schemas => "schemas",
            Area::Document => "document",
        }
    }
}

/// How much a change matters in what clients send, and in what they receive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Impact {
    pub request: Severity,
    pub response: Severity,
}

impl Impact {
    /// The worse of two in each direction.
    pub(super) fn max(self, other: Impact) -> Impact {
        Impact {
            request: self.request.max(other.request),
            response: self.response.max(other.response),
        }
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub rule: Rule,
    /// The name in JSON; it begins with that of the kind.
    pub id: &'static str,
    pub kind: Kind,
    pub area: Area,
    pub impact: Impact,
    /// What happened and why it matters so, in one line.
    pub text: &'static str,
}

macro_rules! rules {
    ($($area:ident { $($kind:ident $name:literal $sentence:literal {
        $($rule:ident $id:literal ($request:ident $response:ident) $text:literal;)*
    })* })*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($($kind,)*)* }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$($(Kind::$kind,)*)*];

            /// The name in JSON.
            pub fn as_str(self) -> &'static str {
                match self { $($(Kind::$kind => $name,)*)* }
            }

            /// The same for people.
            pub fn sentence(self) -> &'static str {
                match self { $($(Kind::$kind => $sentence,)*)* }
            }
        }

        /// What happened, and under which circumstances.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($($($rule,)*)*)* }

        impl Rule {
            /// The table, in its order.
            pub const ALL: &'static [Row] = &[$($($(Row {
                rule: Rule::$rule,
                id: $id,
                kind: Kind::$kind,
                area: Area::$area,
                impact: Impact { request: $request, response: $response },
                text: $text,
            },)*)*)*];
        }
    };
}

impl Rule {
    pub fn row(self) -> &'static Row {
        &Rule::ALL[self as usize]
    }

    pub fn kind(self) -> Kind {
        self.row().kind
    }

    pub(super) fn impact(self) -> Impact {
        self.row().impact
    }
}

/// The table as text: a line for each rule, under its area.
pub fn table() -> String {
    let mut text = String::new();
    let mut area = None;
    for row in Rule::ALL {
        if area.replace(row.area) != Some(row.area) {
            text.push_str(&format!("{} (request, response)\n", row.area.as_str()));
        }
        let Impact { request, response } = row.impact;
        let (id, line) = (row.id, row.text);
        text.push_str(&format!(
            "  {id:<37} {:<6} {:<6}  {line}\n",
            request.as_str(),
            response.as_str()
        ));
    }
    text
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.row().id)
    }
}

rules! {
Operations {
    OperationAdded "operation_added" "operation added" {
        OperationAdded "operation_added" (Safe Safe) "An operation, a webhook or a callback is new.";
    }
    OperationRemoved "operation_removed" "operation removed" {
        OperationRemoved "operation_removed" (Wire Wire) "An operation, a webhook or a callback is gone: calls of it fail, or none come any more.";
    }
    OperationMoved "operation_moved" "operation moved" {
        OperationMoved "operation_moved" (Wire Wire) "An operation has another path or method; the names of parameters in the path do not matter.";
    }
    OperationDeprecated "operation_deprecated" "deprecation changed" {
        OperationDeprecated "operation_deprecated" (Info Info) "An operation is deprecated, or is so no longer.";
    }
    OperationIdChanged "operation_id_changed" "operationId changed" {
        OperationIdChanged "operation_id_changed" (Source Source) "Generated code calls the operation by another name.";
    }
}
Parameters {
    ParameterAdded "parameter_added" "parameter added" {
        OptionalParameterAdded "parameter_added.optional" (Safe Safe) "Calls go on without it.";
        RequiredParameterAdded "parameter_added.required" (Wire Wire) "Calls without it are refused.";
    }
    ParameterRemoved "parameter_removed" "parameter removed" {
        ParameterRemoved "parameter_removed" (Wire Wire) "What old clients send with it is no longer understood.";
    }
    ParameterRenamed "parameter_renamed" "parameter renamed" {
        ParameterRenamed "parameter_renamed" (Wire Wire) "The same parameter is known by another name.";
    }
    PathParameterRenamed "path_parameter_renamed" "path parameter renamed" {
        PathParameterRenamed "path_parameter_renamed" (Source Source) "The path is the same; generated code may have the name.";
    }
    SerializationChanged "serialization_changed" "serialization changed" {
        SerializationChanged "serialization_changed" (Wire Wire) "`style`, `explode` or the media type: the same value is written in another way.";
        EscapingChanged "serialization_changed.escaping" (Source Source) "`allowReserved` or `allowEmptyValue`: servers decode either form of most values.";
    }
}
Bodies {
    RequestBodyAdded "request_body_added" "request body added" {
        OptionalBodyAdded "request_body_added.optional" (Safe Safe) "Calls go on without it.";
        RequiredBodyAdded "request_body_added.required" (Wire Wire) "Calls without it are refused.";
    }
    RequestBodyRemoved "request_body_removed" "request body removed" {
        RequestBodyRemoved "request_body_removed" (Wire Wire) "What old clients send is no longer understood.";
    }
    RequestBodyBecameOptional "request_body_became_optional" "request body became optional" {
        BodyBecameOptional "request_body_became_optional" (Source Source) "Generated code may ask for it in another way.";
    }
    RequestBodyBecameRequired "request_body_became_required" "request body became required" {
        BodyBecameRequired "request_body_became_required" (Wire Wire) "Calls without it are refused.";
    }
    ResponseAdded "response_added" "response added" {
        ResponseAdded "response_added" (Safe Safe) "Another status is described.";
    }
    ResponseRemoved "response_removed" "response removed" {
        ResponseRemoved "response_removed" (Source Source) "A status is described no longer; generated code may have a type for it.";
    }
    MediaTypeAdded "media_type_added" "media type added" {
        MediaTypeAdded "media_type_added" (Safe Safe) "Of a body, a response, or a part of a form.";
    }
    MediaTypeRemoved "media_type_removed" "media type removed" {
        MediaTypeRemoved "media_type_removed" (Wire Wire) "What old clients send, or ask for, is gone. Of a body, a response, or a part of a form.";
    }
    LinkChanged "link_changed" "link changed" {
        LinkChanged "link_changed" (Info Info) "A link of a response came, went or changed; OpenAPI promises nothing of calls by it.";
    }
}
Members {
    PropertyAdded "property_added" "added" {
        OptionalAdded "property_added.optional" (Safe Safe) "A member, or a header of a response.";
        RequiredAdded "property_added.required" (Wire Safe) "Requests without it are refused.";
    }
    PropertyRemoved "property_removed" "removed" {
        OptionalRemoved "property_removed.optional" (Wire Source) "Requests with it may be refused; answers lack what may be absent anyway.";
        RequiredRemoved "property_removed.required" (Wire Wire) "Answers lack what old clients wait for.";
    }
    PropertyBecameRequired "property_became_required" "became required" {
        BecameRequired "property_became_required" (Wire Source) "Requests without it are refused. Of a member, a parameter, or a header of a response.";
        UnnamedBecameRequired "property_became_required.unnamed" (Wire Info) "The same of a name without a type, which nobody reads.";
    }
    PropertyBecameOptional "property_became_optional" "became optional" {
        BecameOptional "property_became_optional" (Source Wire) "Answers may lack what old clients wait for.";
        UnnamedBecameOptional "property_became_optional.unnamed" (Info Info) "The same of a name without a type: requests may have it as before, and nobody reads it.";
    }
    PropertyDeprecated "property_deprecated" "deprecation changed" {
        Deprecated "property_deprecated" (Info Info) "A member, a schema, a parameter or a header is deprecated, or is so no longer.";
    }
    AccessChanged "access_changed" "access changed" {
        BecameReadOnly "access_changed.read_only" (Source Info) "`readOnly`: requests should no longer have it.";
        BecameWriteOnly "access_changed.write_only" (Info Source) "`writeOnly`: answers no longer have what might be absent anyway.";
        RequiredBecameWriteOnly "access_changed.write_only_required" (Info Wire) "`writeOnly`: answers no longer have what old clients wait for.";
        BecameWritable "access_changed.writable" (Safe Info) "`readOnly` no longer: requests may have it.";
        RequiredBecameWritable "access_changed.writable_required" (Wire Info) "`readOnly` no longer: requests without it are refused.";
        BecameReadable "access_changed.readable" (Info Safe) "`writeOnly` no longer: answers may have it.";
    }
    AdditionalPropertiesChanged "additional_properties_changed" "other properties" {
        OthersForbidden "additional_properties_changed.forbidden" (Source Info) "Members that are not named are taken no longer; nobody sends what has no type.";
        OthersAllowed "additional_properties_changed.allowed" (Info Info) "Members that are not named are taken now; nobody reads what has no type.";
        OthersTyped "additional_properties_changed.typed" (Safe Safe) "Members that are not named are taken now, with a type.";
        OthersNarrowed "additional_properties_changed.narrowed" (Wire Source) "Members that are not named got a type, or one is taken no longer.";
        OthersWidened "additional_properties_changed.widened" (Source Wire) "Members that are not named may be anything now.";
    }
}
Values {
    BecameNullable "became_nullable" "became nullable" {
        BecameNullable "became_nullable" (Source Wire) "Answers may have `null` where old clients read a value.";
    }
    BecameNotNullable "became_not_nullable" "became not nullable" {
        BecameNotNullable "became_not_nullable" (Wire Source) "Requests with `null` are refused.";
    }
    TypeChanged "type_changed" "type changed" {
        TypeChanged "type_changed" (Wire Wire) "Values have another type.";
        BecameUnion "type_changed.narrowed" (Wire Source) "What took any value of a type, or of all, is a union of some now.";
        BecameFree "type_changed.widened" (Source Wire) "What was a union takes any value of a type, or of all, now.";
    }
    FormatChanged "format_changed" "format changed" {
        FormatChanged "format_changed" (Source Source) "The value is of the same type on the wire.";
    }
    ConstraintChanged "constraint_changed" "constraint changed" {
        ConstraintChanged "constraint_changed" (Source Source) "A bound, a length, a pattern or an encoding.";
    }
    ConditionAdded "condition_added" "condition added" {
        ConditionAdded "condition_added" (Wire Source) "`patternProperties`, `prefixItems`, `contains`, `not`, `then`, `anyOf` of `required` and their like: fewer values are taken.";
    }
    ConditionRemoved "condition_removed" "condition removed" {
        ConditionRemoved "condition_removed" (Source Wire) "The same the other way round: more values come.";
    }
    DefaultAdded "default_added" "default added" {
        DefaultAdded "default_added" (Info Info) "Calls go on as they are.";
    }
    DefaultRemoved "default_removed" "default removed" {
        DefaultRemoved "default_removed" (Info Info) "Calls go on as they are.";
    }
    DefaultChanged "default_changed" "default changed" {
        DefaultChanged "default_changed" (Info Info) "Calls go on, and may do something else.";
    }
    EnumIntroduced "enum_introduced" "any value became a closed enum" {
        EnumIntroduced "enum_introduced" (Wire Source) "Requests with other values are refused.";
    }
    EnumDropped "enum_dropped" "enum became any value" {
        EnumDropped "enum_dropped" (Source Wire) "Answers may have values that old clients do not know.";
        OpenEnumDropped "enum_dropped.open" (Source Source) "The enum took any value already.";
    }
    OpenEnumIntroduced "open_enum_introduced" "became an open enum" {
        EnumOpened "open_enum_introduced.from_closed" (Source Wire) "Answers may have values that old clients do not know.";
        ValuesNamed "open_enum_introduced" (Source Source) "Any value is taken as before, and some are named.";
    }
    EnumValueAdded "enum_value_added" "enum value added" {
        EnumValueAdded "enum_value_added" (Safe Wire) "Answers may have a value that old clients do not know.";
        OpenEnumClosedWith "enum_value_added.from_open" (Safe Safe) "The enum was open and took the value already.";
    }
    EnumValueRemoved "enum_value_removed" "enum value removed" {
        EnumValueRemoved "enum_value_removed" (Wire Source) "Requests with the value are refused.";
    }
    OpenEnumValueAdded "open_enum_value_added" "open enum value added" {
        OpenEnumValueAdded "open_enum_value_added" (Safe Safe) "The value is taken already.";
    }
    OpenEnumValueRemoved "open_enum_value_removed" "open enum value removed" {
        OpenEnumValueRemoved "open_enum_value_removed" (Source Source) "The value is taken as before, and has no name any more.";
    }
}
Unions {
    UnionVariantAdded "union_variant_added" "variant added" {
        VariantAdded "union_variant_added" (Safe Wire) "Answers may have a form that old clients do not know.";
        SecondVariantAdded "union_variant_added.second" (Source Wire) "The same of what had one form alone: generated code has a union in the place of its type.";
    }
    UnionVariantRemoved "union_variant_removed" "variant removed" {
        VariantRemoved "union_variant_removed" (Wire Source) "Requests of this form are refused.";
    }
    DiscriminatorChanged "discriminator_changed" "discriminator changed" {
        DiscriminatorRenamed "discriminator_changed.renamed" (Wire Wire) "Another member tells the forms apart.";
        DiscriminatorStated "discriminator_changed" (Source Source) "A member that tells the forms apart is named, or is so no longer.";
        DiscriminatorMoved "discriminator_changed.value_moved" (Wire Wire) "A value, or the lack of one, means another form: answers are read as what they are not.";
        DiscriminatorValueAdded "discriminator_changed.value_added" (Safe Wire) "Answers may have a value for a form that old clients know by another.";
        DiscriminatorValueRemoved "discriminator_changed.value_removed" (Wire Source) "Requests that name a form by this value are refused.";
    }
}
Schemas {
    SchemaAdded "schema_added" "schema added" {
        SchemaAdded "schema_added" (Info Info) "A name below `components`; what it is used for has findings of its own.";
    }
    SchemaRemoved "schema_removed" "schema removed" {
        SchemaRemoved "schema_removed" (Info Info) "A name below `components`; what it was used for has findings of its own.";
    }
    SchemaRenamed "schema_renamed" "schema renamed" {
        SchemaRenamed "schema_renamed" (Info Info) "An equal schema has another name.";
    }
    XmlChanged "xml_changed" "XML form changed" {
        XmlChanged "xml_changed" (Source Source) "Nothing in JSON; what reads or writes XML wants a look.";
    }
}
Document {
    SecurityChanged "security_changed" "security changed" {
        SecurityChanged "security_changed" (Source Source) "Other credentials, or other ways to give them.";
    }
    ServerChanged "server_changed" "servers changed" {
        ServerAdded "server_changed.added" (Safe Safe) "There are more servers than before.";
        ServerChanged "server_changed" (Wire Wire) "Old clients call an address that is gone.";
    }
    OpenapiVersionChanged "openapi_version_changed" "OpenAPI version changed" {
        OpenapiVersionChanged "openapi_version_changed" (Info Info) "Of the description, not of the API.";
    }
    NoteChanged "note_changed" "note changed" {
        NoteChanged "note_changed" (Info Info) "What a description says of itself: its version, license, tags, links to documentation, names of schemas for other tools.";
    }
    DescriptionChanged "description_changed" "description changed" {
        DescriptionChanged "description_changed" (Info Info) "Compared with `--docs` only.";
    }
}
}
