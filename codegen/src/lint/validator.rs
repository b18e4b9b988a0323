//! Values against schemas, by way of JSON Schema.
//!
//! The schemas of OpenAPI 3.1 are those of JSON Schema 2020-12. A document of 3.0 is rewritten once:
//! every schema stays at its pointer and becomes one of JSON Schema (draft 7), so that references hold
//! and a schema is named by where it stands.

use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError};
use serde_json::{Map, Value, json};

use crate::openapi::source::Source;

/// The name under which the rewritten document is known to the validators.
const BASE: &str = "urn:document";

/// How long a value may be in a message, in characters.
const LONGEST: usize = 160;

/// Why a value does not match.
#[derive(Clone, Debug)]
pub(super) struct Mismatch {
    /// Where in the value, as a JSON Pointer.
    pub(super) place: String,
    /// What is wrong, and by which keyword of which schema.
    pub(super) message: String,
}

/// The schemas of a document, ready to check values.
pub(super) struct Schemas {
    registry: Registry<'static>,
    draft: Draft,
}

impl Schemas {
    /// Rewrites the document. `None` if it cannot be: its references would have to be absurd.
    pub(super) fn new(source: &Source<'_>) -> Option<Self> {
        let mut document = source.document.root.to_json();
        let draft = match source.version.has_json_schema() {
            true => Draft::Draft202012,
            false => Draft::Draft7,
        };
        let rewritten = source.schemas.iter().filter(|_| draft == Draft::Draft7);
        for schema in rewritten {
            if let Some(schema) = document
                .pointer_mut(&schema.site.pointer)
                .and_then(Value::as_object_mut)
            {
                rewrite(schema);
            }
        }
        let registry = Registry::new()
            .draft(draft)
            .add(BASE, document)
            .and_then(|registry| registry.prepare())
            .ok()?;
        Some(Schemas { registry, draft })
    }

    /// A cache of validators; each is built when it is first asked for.
    pub(super) fn validators(&self) -> Validators<'_> {
        Validators {
            schemas: self,
            built: HashMap::new(),
        }
    }
}

type Built = Rc<Result<jsonschema::Validator, String>>;

/// Validators by the pointers of their schemas.
pub(super) struct Validators<'s> {
    schemas: &'s Schemas,
    built: HashMap<String, Built>,
}

impl Validators<'_> {
    /// How a value violates the schema at a pointer.
    ///
    /// # Errors
    /// The schema itself is at fault; the message says how. A reference that leads nowhere is no
    /// such fault: it has its own finding, and nothing is checked.
    pub(super) fn check(&mut self, schema: &str, value: &Value) -> Result<Vec<Mismatch>, String> {
        let built = match self.built.get(schema) {
            Some(built) => Rc::clone(built),
            None => {
                let built = Rc::new(self.build(schema));
                self.built.insert(schema.to_owned(), Rc::clone(&built));
                built
            }
        };
        match built.as_ref() {
            Ok(validator) => Ok(validator.iter_errors(value).map(mismatch).collect()),
            Err(message) if message.is_empty() => Ok(Vec::new()),
            Err(message) => Err(message.clone()),
        }
    }

    fn build(&self, schema: &str) -> Result<jsonschema::Validator, String> {
        let reference = json!({ "$ref": format!("{BASE}#{}", percent_encode(schema)) });
        jsonschema::options()
            .with_draft(self.schemas.draft)
            .with_registry(&self.schemas.registry)
            .build(&reference)
            .map_err(|error| match error.kind() {
                ValidationErrorKind::Referencing(_) => String::new(),
                _ => shorten(&error.to_string()),
            })
    }
}

fn mismatch(error: ValidationError<'_>) -> Mismatch {
    let place = error.instance_path().as_str().to_owned();
    let schema = match error.absolute_keyword_location() {
        Some(location) => location.as_str().trim_start_matches(BASE).to_owned(),
        None => error.schema_path().as_str().to_owned(),
    };
    Mismatch {
        place,
        message: format!(
            "{} (keyword `{}` at {schema})",
            shorten(&error.to_string()),
            error.kind().keyword(),
        ),
    }
}

/// The beginning says what the value is, the end what is wrong with it.
fn shorten(text: &str) -> String {
    let count = text.chars().count();
    if count <= LONGEST {
        return text.to_owned();
    }
    let head: String = text.chars().take(LONGEST / 2).collect();
    let tail: String = text.chars().skip(count - LONGEST / 2).collect();
    format!("{head} … {tail}")
}

fn percent_encode(pointer: &str) -> String {
    let mut encoded = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// One schema of OpenAPI 3.0, in place, to JSON Schema draft 7.
fn rewrite(schema: &mut Map<String, Value>) {
    if schema.contains_key("$ref") {
        return;
    }
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        match schema.get(exclusive) {
            Some(Value::Bool(true)) => match schema.remove(bound) {
                Some(value) => drop(schema.insert(exclusive.to_owned(), value)),
                None => drop(schema.remove(exclusive)),
            },
            Some(Value::Bool(false)) => drop(schema.remove(exclusive)),
            _ => {}
        }
    }
    // These mean something else here, or nothing.
    for keyword in [
        "id",
        "$id",
        "$schema",
        "definitions",
        "$defs",
        "const",
        "if",
    ] {
        schema.remove(keyword);
    }
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        admit_null(schema);
    }
}

/// Lets null pass: by the type and the enum, and past the branches, none of which may admit it.
///
/// The specification lets branches forbid null nevertheless; what everyone means by `nullable`
/// beside an `allOf` is what is done here.
fn admit_null(schema: &mut Map<String, Value>) {
    if let Some(kind @ Value::String(_)) = schema.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    let branches: Map<String, Value> = ["allOf", "anyOf", "oneOf", "not"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), schema.remove(key)?)))
        .collect();
    if !branches.is_empty() {
        schema.insert("if".to_owned(), json!({ "type": "null" }));
        schema.insert("else".to_owned(), Value::Object(branches));
    }
}
