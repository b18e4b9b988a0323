//! What several schemas that hold at once say together.

use serde_json::{Map, Value};

use super::StrictSchemaError;
use super::limits::{is_kept, narrower, type_of_keyword};
use super::part::{Part, resolve};

const MAP: &str = "a map: its keys are not known beforehand";
const NO_MAP: &str =
    "write a struct with a field for each key, or a list of structs with key and value";

/// How many references may hold at once in one place.
const CHAIN: usize = 64;

/// Collected keyword by keyword; each further schema narrows it down.
#[derive(Clone, Default)]
pub(super) struct Facts<'a> {
    pub(super) title: Option<&'a Value>,
    pub(super) description: Option<&'a Value>,
    pub(super) types: Option<Vec<&'a str>>,
    /// The types that keywords are about, for want of `type`.
    pub(super) implied: Vec<&'static str>,
    pub(super) literals: Option<Vec<&'a Value>>,
    pub(super) properties: Vec<(&'a str, Vec<Part<'a>>)>,
    pub(super) required: Vec<&'a str>,
    /// Where properties are let in that have no name.
    pub(super) open: Option<Part<'a>>,
    pub(super) items: Vec<Part<'a>>,
    pub(super) tuple: Vec<Part<'a>>,
    pub(super) limits: Vec<(&'a str, &'a Value)>,
    /// Of each of these one form holds.
    pub(super) unions: Vec<Vec<Part<'a>>>,
    /// Where the references among the schemas led.
    pub(super) inlined: Vec<String>,
}

impl<'a> Facts<'a> {
    /// Whether there is more than texts and one union.
    #[inline]
    pub(super) fn is_plain_union(&self) -> bool {
        self.unions.len() == 1
            && self.types.is_none()
            && self.implied.is_empty()
            && self.literals.is_none()
    }

    #[inline]
    pub(super) fn add(
        &mut self,
        root: &'a Value,
        part: &Part<'a>,
    ) -> Result<(), StrictSchemaError> {
        let keywords = match part.schema {
            Value::Object(keywords) => keywords,
            Value::Bool(true) => return Ok(()),
            Value::Bool(false) => return Err(contradiction(part, "no value is allowed here")),
            other => {
                return Err(part.fault(
                    format!("{other} is no schema"),
                    "a schema is an object or a boolean",
                ));
            }
        };
        for (keyword, value) in keywords {
            self.keyword(part, keyword, value)?;
        }
        // What stands here itself comes first.
        self.composed(root, part, keywords)
    }

    #[inline]
    fn keyword(
        &mut self,
        part: &Part<'a>,
        keyword: &'a str,
        value: &'a Value,
    ) -> Result<(), StrictSchemaError> {
        if let Some(implied) = type_of_keyword(keyword)
            && !self.implied.contains(&implied)
        {
            self.implied.push(implied);
        }
        match keyword {
            "title" if value.is_string() => self.title = self.title.or(Some(value)),
            "description" if value.is_string() => {
                self.description = self.description.or(Some(value));
            }
            "type" => self.narrow_types(part, value)?,
            "enum" => {
                let list = value.as_array().map_or(&[][..], Vec::as_slice);
                self.narrow_literals(part, list)?;
            }
            "const" => self.narrow_literals(part, std::slice::from_ref(value))?,
            "properties" => self.add_properties(part, value),
            "required" => {
                let names = value.as_array().into_iter().flatten();
                self.required.extend(names.filter_map(Value::as_str));
            }
            "additionalProperties" | "unevaluatedProperties" if !is_never(value) => {
                let open = part.keyword(keyword, value);
                self.open.get_or_insert(open);
            }
            "patternProperties" if value.as_object().is_some_and(|map| !map.is_empty()) => {
                return Err(part.fault(MAP, NO_MAP));
            }
            "prefixItems" => self.add_tuple(part, keyword, value),
            "items" if value.is_array() => self.add_tuple(part, keyword, value),
            "items" if !is_never(value) => self.items.push(part.keyword(keyword, value)),
            // A few values are left out, as those of a NonZero; the type checks that.
            "not" if value.get("const").is_some() || value.get("enum").is_some() => {}
            "not" | "if" | "then" | "else" | "dependentRequired" | "dependentSchemas"
            | "dependencies" | "propertyNames" | "$dynamicRef" | "$recursiveRef" => {
                return Err(part.fault(
                    format!("strict mode has no `{keyword}`"),
                    "describe what is allowed with types, unions and enums",
                ));
            }
            _ if is_kept(keyword, value) => self.limit(part, keyword, value)?,
            _ => {}
        }
        Ok(())
    }

    #[inline]
    fn composed(
        &mut self,
        root: &'a Value,
        part: &Part<'a>,
        keywords: &'a Map<String, Value>,
    ) -> Result<(), StrictSchemaError> {
        if let Some((reference, _)) = part.reference() {
            let target = resolve(root, part, reference)?;
            if self.inlined.contains(&target.at) {
                return Err(endless(part));
            }
            if self.inlined.len() >= CHAIN {
                let advice = "let each refer to less of the others";
                return Err(part.fault("too long a chain of references", advice));
            }
            self.inlined.push(target.at.clone());
            self.add(root, &target)?;
        }
        if let Some(list) = keywords.get("allOf") {
            for part in part.list("allOf", list) {
                self.add(root, &part)?;
            }
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(list) = keywords.get(keyword) else {
                continue;
            };
            let mut forms = part.list(keyword, list);
            match forms.len() {
                0 => return Err(contradiction(part, "a union of nothing")),
                1 => self.add(root, &forms.remove(0))?,
                _ => self.unions.push(forms),
            }
        }
        Ok(())
    }

    #[inline]
    fn narrow_types(&mut self, part: &Part<'a>, value: &'a Value) -> Result<(), StrictSchemaError> {
        let named: Vec<&str> = match value {
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            name => name.as_str().into_iter().collect(),
        };
        let known = [
            "string", "number", "integer", "boolean", "object", "array", "null",
        ];
        if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
            let problem = format!("{unknown:?} is no type");
            return Err(part.fault(problem, "the types are those of JSON Schema"));
        }
        let both = match self.types.take() {
            Some(types) => types.iter().filter_map(|one| common(one, &named)).collect(),
            None => named,
        };
        if both.is_empty() {
            return Err(contradiction(part, "no type fits"));
        }
        self.types = Some(both);
        Ok(())
    }

    #[inline]
    fn narrow_literals(
        &mut self,
        part: &Part<'a>,
        list: &'a [Value],
    ) -> Result<(), StrictSchemaError> {
        if list
            .iter()
            .any(|value| value.is_array() || value.is_object())
        {
            return Err(part.fault(
                "an enum or const of lists or objects",
                "write a struct or a list, and enums within it",
            ));
        }
        let both: Vec<&Value> = match self.literals.take() {
            Some(known) => known.into_iter().filter(|one| list.contains(one)).collect(),
            None => list.iter().collect(),
        };
        if both.is_empty() {
            return Err(contradiction(part, "no value fits"));
        }
        self.literals = Some(both);
        Ok(())
    }

    #[inline]
    fn add_properties(&mut self, part: &Part<'a>, value: &'a Value) {
        for (name, schema) in value.as_object().into_iter().flatten() {
            let property = part.member("properties", name, schema);
            match self.properties.iter_mut().find(|(known, _)| known == name) {
                Some((_, parts)) if parts[0].schema == schema => {}
                Some((_, parts)) => parts.push(property),
                None => self.properties.push((name, vec![property])),
            }
        }
    }

    #[inline]
    fn add_tuple(&mut self, part: &Part<'a>, keyword: &str, value: &'a Value) {
        let members = part.list(keyword, value);
        if self.tuple.len() < members.len() {
            self.tuple = members;
        }
    }

    #[inline]
    fn limit(
        &mut self,
        part: &Part<'a>,
        keyword: &'a str,
        value: &'a Value,
    ) -> Result<(), StrictSchemaError> {
        match self.limits.iter_mut().find(|(known, _)| *known == keyword) {
            Some((_, known)) if *known == value => {}
            Some((_, known)) => {
                *known = narrower(keyword, known, value).ok_or_else(|| {
                    part.fault(
                        format!("two values of `{keyword}` that hold at once"),
                        "write one that says both",
                    )
                })?;
            }
            None => self.limits.push((keyword, value)),
        }
        Ok(())
    }
}

/// What both allow, as `integer` is also a `number`.
#[inline]
fn common<'a>(one: &'a str, others: &[&'a str]) -> Option<&'a str> {
    match one {
        _ if others.contains(&one) => Some(one),
        "number" if others.contains(&"integer") => Some("integer"),
        "integer" if others.contains(&"number") => Some(one),
        _ => None,
    }
}

/// Whether nothing fits this schema: `false` and `{"not": {}}`.
#[inline]
fn is_never(schema: &Value) -> bool {
    let not = schema.as_object().and_then(|keywords| keywords.get("not"));
    *schema == Value::Bool(false)
        || not.is_some_and(|all| *all == Value::Bool(true) || *all == Value::Object(Map::new()))
}

#[inline]
pub(super) fn map(part: &Part<'_>) -> StrictSchemaError {
    // The place of the object, not that of its keyword.
    let object = part.at.rsplit_once('/').map_or("", |(object, _)| object);
    StrictSchemaError::new(object, MAP, NO_MAP)
}

#[inline]
pub(super) fn endless(part: &Part<'_>) -> StrictSchemaError {
    part.fault(
        "it contains itself without end",
        "put an Option, a list or a definition of its own in between",
    )
}

/// Of a union the other forms remain.
#[inline]
pub(super) fn contradiction(part: &Part<'_>, problem: &str) -> StrictSchemaError {
    StrictSchemaError::contradiction(&part.at, problem)
}
