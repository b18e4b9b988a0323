//! Reading and writing of unions, by the table of their forms.

use super::alike::{SERDE, fill, lines, literal, slice};
use super::members::{Holding, is_enum, is_object};
use crate::model::{Api, Constant, Field, Shape, Type, Union, Variant};

const IMPLS: &str = "
impl runtime::Json for $type {
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
$shapes            Self::Other(form) => runtime::Json::shape(form),
        }
    }
}

impl runtime::Union for $type {
    const FORMS: &'static runtime::Forms = &runtime::Forms {
        tag: $tag,
        lenient: $lenient,
        forms: &[
$forms        ],
    };

    #[inline]
    fn form(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        *self = match at {
$empties            _ => Self::Other(serde_json::Value::Null),
        };
        match self {
$taken            Self::Other(form) => runtime::Json::take(form, value),
        }
    }
}
";

const FORM: &str = "\
            runtime::UnionForm {
                tags: $tags,
                untagged: $untagged,
                look: runtime::Look::$look,
            },
";

const OBJECT: &str = "\
Object {
                    required: $required,
                    constants: $constants,
                }";

/// In a response, `lenient`, a known tag with a content that cannot be read is kept as it came: one
/// changed item must not lose all of it. A request that a program reads is wrong there.
pub(super) fn render(api: &Api, name: &str, union: &Union, lenient: bool) -> String {
    let tag = match &union.tag {
        Some(tag) => format!("Some({})", literal(tag)),
        None => "None".to_owned(),
    };
    let mut forms = String::new();
    for variant in &union.variants {
        let tags: &[String] = match union.tag {
            Some(_) => &variant.tags,
            None => &[],
        };
        let untagged = !tags.is_empty() && !variant.needs_tag;
        forms.push_str(&fill(
            FORM,
            &[
                ("tags", &texts(tags)),
                ("untagged", &untagged.to_string()),
                ("look", &look(api, variant)),
            ],
        ));
    }
    let variants = || {
        union
            .variants
            .iter()
            .map(|variant| &variant.name)
            .enumerate()
    };
    let shapes = lines(variants(), |(_, variant)| {
        format!("            Self::{variant}(form) => runtime::Json::shape(form),")
    });
    let empties = lines(variants(), |(at, variant)| {
        format!("            {at} => Self::{variant}(runtime::Json::empty()),")
    });
    let taken = lines(variants(), |(_, variant)| {
        format!("            Self::{variant}(form) => runtime::Json::take(form, value),")
    });
    let serde = fill(SERDE, &[("type", name)]);
    serde
        + &fill(
            IMPLS,
            &[
                ("type", name),
                ("shapes", &shapes),
                ("tag", &tag),
                ("lenient", &lenient.to_string()),
                ("forms", &forms),
                ("empties", &empties),
                ("taken", &taken),
            ],
        )
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let texts = texts.into_iter().map(|text| literal(text));
    slice(&texts.collect::<Vec<_>>(), 16)
}

/// What is seen at once of a value of the form, without reading it.
fn look(api: &Api, variant: &Variant) -> String {
    let look = match &variant.ty {
        Type::String => "Text",
        Type::Integer(_) | Type::Number | Type::Float => "Number",
        Type::Boolean => "Boolean",
        Type::Array(_) => "List",
        Type::Map(_) => "Map",
        Type::Named(target) if is_object(api, target) => return object(api, target),
        Type::Named(target) if is_enum(api, target) => "Text",
        _ => "Any",
    };
    look.to_owned()
}

/// The members without which an object is not of this type, and those that can be but one value.
fn object(api: &Api, target: &str) -> String {
    let Some(Shape::Object(object)) = api.types.get(target).map(|named| &named.shape) else {
        return "Map".to_owned();
    };
    let is_response = api
        .types
        .get(target)
        .is_some_and(|named| named.usage.is_response_only());
    let required = |field: &&Field| Holding::of(field, is_response) == Holding::Required;
    let names = object.fields.iter().filter(required);
    let names = names.map(|field| &field.wire);
    let constants = object.fields.iter().filter(|field| field.required);
    let constants = constants.filter_map(|field| {
        let value = match (&field.only, field.constant) {
            (Some(text), _) => format!("Text({})", literal(text)),
            (None, _) if field.nullable => return None,
            (None, Some(Constant::Boolean(value))) => format!("Bool({value})"),
            (None, Some(Constant::Integer(value))) => match u64::try_from(value) {
                Ok(value) => format!("Unsigned({value})"),
                Err(_) => format!("Signed({value})"),
            },
            (None, None) => return None,
        };
        let wire = literal(&field.wire);
        Some(format!("({wire}, runtime::Scalar::{value})"))
    });
    let constants: Vec<String> = constants.collect();
    fill(
        OBJECT,
        &[
            ("required", &texts(names)),
            ("constants", &slice(&constants, 20)),
        ],
    )
}
