//! Writes the strict form.

use serde_json::{Map, Value, json};

use super::StrictSchemaError;
use super::facts::{Facts, contradiction, endless, map};
use super::limits::{Weight, type_of, weight};
use super::name::name;
use super::part::{Part, resolve};

/// How many references with a text beside them are inlined; after that the texts are given up. Types that
/// refer to each other with texts would make the schema grow beyond all measure.
const INLINED: usize = 500;

/// How deep within others they are inlined: strict mode has 10 levels of objects.
const INLINED_DEPTH: usize = 24;

/// How deep a schema may be, each union and list counted, too.
const DEPTH: usize = 64;

/// How many forms the unions of one object may make together.
const COMBINATIONS: usize = 1000;

/// A schema that is as accepted by strict mode as its root.
#[inline]
pub(super) fn root(schema: &Value) -> Result<Value, StrictSchemaError> {
    let part = Part {
        schema,
        at: String::new(),
    };
    let mut writer = Writer {
        root: schema,
        names: Vec::new(),
        writing: Vec::new(),
        inlining: Vec::new(),
        inlined: 0,
        combinations: 0,
    };
    let mut strict = writer.merged(std::slice::from_ref(&part))?;
    if strict.get("type") != Some(&json!("object")) {
        let found = match strict.get("type") {
            Some(name @ Value::String(_)) => format!("of the type {name}"),
            _ => "a union".to_owned(),
        };
        return Err(part.fault(
            format!("the whole is {found}, and has to be an object"),
            "put it into a struct, as a field",
        ));
    }
    let mut definitions = Map::new();
    // Writing one may name others.
    while let Some((at, name)) = writer.names.get(definitions.len()).cloned() {
        let schema = schema.pointer(&at).unwrap_or(&Value::Null);
        let definition = writer.merged(&[Part { schema, at }])?;
        definitions.insert(name, Value::Object(definition));
    }
    if !definitions.is_empty() {
        strict.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Ok(Value::Object(strict))
}

struct Writer<'a> {
    root: &'a Value,
    /// Places that are referred to, and the name of each in `$defs`.
    names: Vec<(String, String)>,
    /// The places that are being written, and how much was being inlined when each was begun.
    writing: Vec<(String, usize)>,
    /// The places that references led to which are being written, each once.
    inlining: Vec<String>,
    inlined: usize,
    combinations: usize,
}

impl<'a> Writer<'a> {
    /// The schema of all these parts, which hold at once.
    #[inline]
    fn node(&mut self, parts: &[Part<'a>]) -> Result<Map<String, Value>, StrictSchemaError> {
        if let [part] = parts
            && let Some((_, keywords)) = part.reference()
        {
            let beside = keywords.iter().filter(|(name, _)| *name != "$ref");
            let beside = beside.map(|(name, value)| weight(name, value)).max();
            let target = self.follow(part.clone())?;
            let again = self.inlining.contains(&target.at)
                || self.inlined >= INLINED
                || self.writing.len() >= INLINED_DEPTH;
            match beside {
                None | Some(Weight::Idle) => return Ok(self.refer(&target)),
                Some(Weight::Text) if again => return Ok(self.refer(&target)),
                _ => {}
            }
        }
        self.merged(parts)
    }

    #[inline]
    fn merged(&mut self, parts: &[Part<'a>]) -> Result<Map<String, Value>, StrictSchemaError> {
        let first = &parts[0];
        // A text beside a reference lets a place come again within itself, with more inlined then.
        let begun = (first.at.clone(), self.inlining.len());
        if self.writing.contains(&begun) {
            return Err(endless(first));
        }
        if self.writing.len() >= DEPTH {
            return Err(first.fault("it is too deep", "put parts of it into definitions"));
        }
        let mut facts = Facts::default();
        for part in parts {
            facts.add(self.root, part)?;
        }
        self.writing.push(begun);
        let written = self.facts(facts, first);
        self.writing.pop();
        written
    }

    #[inline]
    fn facts(
        &mut self,
        mut facts: Facts<'a>,
        at: &Part<'a>,
    ) -> Result<Map<String, Value>, StrictSchemaError> {
        let before = self.inlining.len();
        self.inlined += facts.inlined.len();
        for place in &facts.inlined {
            if !self.inlining.contains(place) {
                self.inlining.push(place.clone());
            }
        }
        let written = match facts.is_plain_union() {
            true => {
                let forms = facts.unions.remove(0);
                let write =
                    |this: &mut Self, form: &Part<'a>| this.node(std::slice::from_ref(form));
                self.union(facts, &forms, at, write)
            }
            false => match facts.unions.pop() {
                Some(forms) => {
                    let mut base = facts.clone();
                    (base.title, base.description) = (None, None);
                    self.union(facts, &forms, at, |this, form| {
                        let mut facts = base.clone();
                        facts.add(this.root, form)?;
                        this.facts(facts, form)
                    })
                }
                None => self.plain(facts, at),
            },
        };
        self.inlining.truncate(before);
        written
    }

    #[inline]
    fn union(
        &mut self,
        facts: Facts<'a>,
        forms: &[Part<'a>],
        at: &Part<'a>,
        mut write: impl FnMut(&mut Self, &Part<'a>) -> Result<Map<String, Value>, StrictSchemaError>,
    ) -> Result<Map<String, Value>, StrictSchemaError> {
        self.combinations += forms.len();
        if self.combinations > COMBINATIONS * (1 + self.writing.len()) {
            let advice = "flatten fewer enums into one struct";
            return Err(at.fault("its unions have too many combinations", advice));
        }
        let mut written = Vec::new();
        for form in forms {
            match write(self, form) {
                Ok(mut form) => match form.get_mut("anyOf").map(Value::take) {
                    Some(Value::Array(inner)) if form.len() == 1 => written.extend(inner),
                    Some(inner) => {
                        form.insert("anyOf".to_owned(), inner);
                        written.push(Value::Object(form));
                    }
                    None => written.push(Value::Object(form)),
                },
                Err(error) if error.contradicts() => {}
                Err(error) => return Err(error),
            }
        }
        let mut union = texts(&facts);
        match written.len() {
            0 => return Err(contradiction(at, "no form of the union fits")),
            1 => {
                let Some(Value::Object(only)) = written.pop() else {
                    unreachable!("each form is an object");
                };
                if only.contains_key("$ref") {
                    return Ok(only);
                }
                for (name, value) in only {
                    union.entry(name).or_insert(value);
                }
            }
            _ => {
                union.insert("anyOf".to_owned(), Value::Array(written));
            }
        }
        Ok(union)
    }

    /// What is no union.
    #[inline]
    fn plain(
        &mut self,
        facts: Facts<'a>,
        at: &Part<'a>,
    ) -> Result<Map<String, Value>, StrictSchemaError> {
        let (types, literals) = types(&facts, at)?;
        let mut written = texts(&facts);
        let name = match &types[..] {
            [one] => json!(one),
            several => json!(several),
        };
        written.insert("type".to_owned(), name);
        match literals.as_deref() {
            Some([one]) => drop(written.insert("const".to_owned(), (*one).clone())),
            Some(several) => drop(written.insert("enum".to_owned(), json!(several))),
            None => {}
        }
        for (keyword, value) in &facts.limits {
            written.insert((*keyword).to_owned(), (*value).clone());
        }
        if types.contains(&"array") {
            self.items(&facts, at, &mut written)?;
        }
        if types.contains(&"object") {
            self.properties(&facts, at, &mut written)?;
        }
        Ok(written)
    }

    #[inline]
    fn items(
        &mut self,
        facts: &Facts<'a>,
        at: &Part<'a>,
        written: &mut Map<String, Value>,
    ) -> Result<(), StrictSchemaError> {
        let parts = match &facts.tuple[..] {
            [] => &facts.items[..],
            [first, rest @ ..]
                if facts.items.is_empty()
                    && rest.iter().all(|part| part.schema == first.schema) =>
            {
                for limit in ["minItems", "maxItems"] {
                    written.insert(limit.to_owned(), json!(facts.tuple.len()));
                }
                std::slice::from_ref(first)
            }
            _ => {
                let advice = "write a struct with a field for each";
                return Err(at.fault("a tuple of several types", advice));
            }
        };
        if parts.is_empty() {
            let advice = "say of which type they are";
            return Err(at.fault("a list of items of any type", advice));
        }
        let items = self.node(parts)?;
        written.insert("items".to_owned(), Value::Object(items));
        Ok(())
    }

    #[inline]
    fn properties(
        &mut self,
        facts: &Facts<'a>,
        at: &Part<'a>,
        written: &mut Map<String, Value>,
    ) -> Result<(), StrictSchemaError> {
        if let Some(open) = &facts.open {
            return Err(map(open));
        }
        let names: Vec<&str> = facts.properties.iter().map(|(name, _)| *name).collect();
        if let Some(name) = facts.required.iter().find(|name| !names.contains(name)) {
            let problem = format!("the property {name:?} is required and has no schema");
            return Err(at.fault(problem, "give it one in `properties`"));
        }
        let mut properties = Map::new();
        for (name, parts) in &facts.properties {
            let property = self.node(parts)?;
            properties.insert((*name).to_owned(), Value::Object(property));
        }
        written.insert("properties".to_owned(), Value::Object(properties));
        written.insert("required".to_owned(), json!(names));
        written.insert("additionalProperties".to_owned(), json!(false));
        Ok(())
    }

    /// Where a reference leads that may lead to another one.
    #[inline]
    fn follow(&self, from: Part<'a>) -> Result<Part<'a>, StrictSchemaError> {
        let mut seen = Vec::new();
        let mut at = from;
        while let Some((reference, keywords)) = at.reference() {
            let mut beside = keywords.iter().filter(|(name, _)| *name != "$ref");
            if !seen.is_empty() && beside.any(|(name, value)| weight(name, value) > Weight::Idle) {
                break;
            }
            if seen.contains(&at.at) {
                return Err(endless(&at));
            }
            seen.push(at.at.clone());
            at = resolve(self.root, &at, reference)?;
        }
        Ok(at)
    }

    #[inline]
    fn refer(&mut self, target: &Part<'a>) -> Map<String, Value> {
        let known = self.names.iter().find(|(at, _)| *at == target.at);
        let reference = match known {
            _ if target.at.is_empty() => "#".to_owned(),
            Some((_, name)) => format!("#/$defs/{name}"),
            None => {
                let name = self.new_name(&target.at);
                self.names.push((target.at.clone(), name.clone()));
                format!("#/$defs/{name}")
            }
        };
        [("$ref".to_owned(), Value::String(reference))]
            .into_iter()
            .collect()
    }

    /// A name that needs no escapes.
    #[inline]
    fn new_name(&self, at: &str) -> String {
        let last = at.rsplit('/').next().unwrap_or_default();
        let stem = name(last, "schema");
        let is_free = |name: &String| self.names.iter().all(|(_, known)| known != name);
        let numbered = (2_u32..).map(|number| format!("{stem}_{number}"));
        let mut names = std::iter::once(stem.clone()).chain(numbered);
        names.find(is_free).unwrap_or(stem)
    }
}

#[inline]
fn texts(facts: &Facts<'_>) -> Map<String, Value> {
    let texts = [("title", facts.title), ("description", facts.description)];
    let texts = texts
        .into_iter()
        .filter_map(|(name, text)| Some((name.to_owned(), text?.clone())));
    texts.collect()
}

type Types<'a> = (Vec<&'a str>, Option<Vec<&'a Value>>);

/// The types that there are and the literals that are of one of them.
#[inline]
fn types<'a>(facts: &Facts<'a>, at: &Part<'a>) -> Result<Types<'a>, StrictSchemaError> {
    let mut types = match (&facts.types, &facts.literals) {
        (Some(types), _) => types.clone(),
        (None, Some(literals)) => literals.iter().filter_map(|one| type_of(one)).collect(),
        (None, None) => facts.implied.clone(),
    };
    let mut seen = Vec::new();
    types.retain(|name| {
        !seen.contains(name) && {
            seen.push(name);
            true
        }
    });
    if types.is_empty() {
        return Err(at.fault(
            "a value of any type",
            "use a type of a fixed form, or a String that holds the JSON",
        ));
    }
    let fits = |literal: &&Value| match type_of(literal) {
        Some("integer") => types.contains(&"integer") || types.contains(&"number"),
        Some(name) => types.contains(&name),
        None => false,
    };
    let literals: Option<Vec<&Value>> = facts
        .literals
        .as_ref()
        .map(|all| all.iter().copied().filter(fits).collect());
    match literals.as_deref() {
        Some([]) => Err(contradiction(at, "no value fits the type")),
        _ => Ok((types, literals)),
    }
}
