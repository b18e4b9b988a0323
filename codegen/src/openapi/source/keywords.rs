//! The keywords of schemas by version.

use crate::openapi::version::Version;

/// Those of OpenAPI 3.0, which 3.1 has too, save that `nullable` went. `exclusiveMinimum` and
/// `exclusiveMaximum` are flags in 3.0 and bounds in 3.1.
const OPENAPI_3_0: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// Those that JSON Schema 2020-12 adds.
const JSON_SCHEMA: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$schema",
    "$vocabulary",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "examples",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Whether schemas of a version have a keyword.
pub(super) fn is_known(keyword: &str, version: Version) -> bool {
    match version.has_json_schema() {
        false => OPENAPI_3_0.contains(&keyword),
        true => {
            JSON_SCHEMA.contains(&keyword)
                || (keyword != "nullable" && OPENAPI_3_0.contains(&keyword))
        }
    }
}
