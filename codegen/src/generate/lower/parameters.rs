//! Path, query and header parameters.

use super::Normalizer;
use super::media_types::is_json;
use crate::document::Pointer;
use crate::error::Result;
use crate::model::{Field, NamedType, Object, ParamPlace, Shape, Type, Usage};
use crate::names::{Unique, snake};
use crate::openapi::source::{Operation, Parameter, Path};

/// Headers that OpenAPI leaves to the media types and security schemes.
const IGNORED_HEADERS: &[&str] = &["accept", "content-type", "authorization"];

impl<'d> Normalizer<'d> {
    /// Path parameters in the template's order, then those of query and header.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'d Path<'d>,
        operation: &'d Operation<'d>,
        id: &str,
    ) -> (Vec<Field>, Vec<Field>) {
        let before = self.refusals.len();
        let source = self.source;
        let at = operation.site.at();
        let mut declared: Vec<&'d Parameter<'d>> = Vec::new();
        for (owner, list) in [
            (&item.site, &item.parameters),
            (&operation.site, &operation.parameters),
        ] {
            self.refuse_faults(&owner.at().child("parameters"));
            for id in list {
                let written = &source.parameter_as_written(*id).site;
                let found = self.behind(written, source.parameter(*id));
                let Some(found) = self.keep(found) else {
                    continue;
                };
                // An operation's parameter replaces the path's of the same name and place.
                declared
                    .retain(|earlier| (earlier.name, earlier.place) != (found.name, found.place));
                declared.push(found);
            }
        }
        if operation
            .site
            .get("parameters")
            .is_some_and(|list| list.as_array().is_none())
        {
            let found = "`parameters` that are no list";
            let at = at.child("parameters");
            self.refusals
                .push(self.refuse(&at, found, "a list of parameters"));
        }
        let mut path_params: Vec<Field> = Vec::new();
        let mut others = Vec::new();
        let mut idents = Unique::reserving([
            "self", "request", "params", "new", "clone", "default", "into", "to_owned",
        ]);
        for parameter in declared {
            let field = self.parameter(path, parameter, id, &mut idents);
            match self.keep(field).flatten() {
                None => {}
                Some(field) if field.place.is_none() => path_params.push(field),
                Some(field) => others.push(field),
            }
        }
        if self.refusals.len() == before {
            // Else the path may lack the one that was refused.
            let template = self.check_template(path, &path_params, &at);
            self.keep(template);
        }
        let position = |field: &Field| path.find(&format!("{{{}}}", field.wire));
        path_params.sort_by_key(position);
        (path_params, others)
    }

    /// One parameter; nothing for a header that is no parameter.
    fn parameter(
        &mut self,
        path: &str,
        parameter: &'d Parameter<'d>,
        id: &str,
        idents: &mut Unique,
    ) -> Result<Option<Field>> {
        let at = parameter.site.at();
        let Some(name) = parameter.name else {
            return Err(self.refuse(
                &at,
                "a parameter without `name`",
                "a parameter with `name`, `in` and `schema`",
            ));
        };
        let ignored = IGNORED_HEADERS.contains(&name.to_lowercase().as_str());
        let place = match parameter.place {
            Some("header") if ignored => return Ok(None),
            Some("header") => Some(ParamPlace::Header),
            Some("query") => Some(ParamPlace::Query),
            Some("path") => None,
            other => {
                let found = format!("a parameter in `{}`", other.unwrap_or("nothing"));
                return Err(self.refuse(&at, found, "parameters in `path`, `query` or `header`"));
            }
        };
        let is_json = match parameter.content.as_deref() {
            Some([only]) => is_json(only.name) && place.is_some(),
            _ => false,
        };
        let schema = parameter.schema.filter(|_| parameter.content.is_none());
        let Some(schema) = schema.or_else(|| parameter.value().filter(|_| is_json)) else {
            let found = "a parameter without `schema`";
            let accepted = "a parameter with a `schema`; in query and header also with `application/json` as its `content`";
            return Err(self.refuse(&at, found, accepted));
        };
        let before = self.refusals.len();
        let ident = idents.take(snake(name));
        let schema = &self.source.schema(schema).site;
        let mut field = self.field(schema.node, &schema.at(), id, name, ident)?;
        if self.refusals.len() == before && !is_json {
            self.check_style(parameter, &field.ty, place)?;
        }
        if place == Some(ParamPlace::Query)
            && constant_query(path).any(|(constant, _)| constant == name)
        {
            let found = format!("the parameter `{name}`, which is a constant of the path `{path}`");
            return Err(self.refuse(&at, found, "parameters of other names"));
        }
        if place.is_none() && parameter.site.flag("allowReserved") {
            let found = "`allowReserved` for a parameter of the path";
            let accepted = "a value that is one segment";
            return Err(self.refuse(&at.child("allowReserved"), found, accepted));
        }
        let is_query = place == Some(ParamPlace::Query);
        field.explode = parameter.explode.unwrap_or(is_query);
        field.json = is_json;
        field.deep = parameter.style == Some("deepObject");
        field.required = parameter.required;
        // Neither a path nor a query nor a header has a way to write null.
        field.nullable = false;
        field.deprecated |= parameter.deprecated;
        let description = parameter.description.map(str::to_owned);
        field.description = description.or(field.description);
        field.pointer = at.to_string();
        field.place = place;
        Ok(Some(field))
    }

    /// Whether there is a way to write values of the type at the place.
    fn check_style(
        &self,
        parameter: &Parameter<'d>,
        ty: &Type,
        place: Option<ParamPlace>,
    ) -> Result<()> {
        let at = parameter.site.at();
        let is_query = place == Some(ParamPlace::Query);
        let is_object = self.is_flat_object(ty);
        let usual = if is_query { "form" } else { "simple" };
        let style = parameter.style.unwrap_or(usual);
        let is_deep = is_query && style == "deepObject";
        if style != usual && !is_deep || is_deep && !is_object {
            let found = format!("the style `{style}`");
            let mut accepted = format!("`{usual}`, or no `style`");
            if is_query {
                accepted.push_str("; for an object of plain values also `deepObject`");
            }
            return Err(self.refuse(&at.child("style"), found, accepted));
        }
        let simple = match ty {
            Type::Array(item) => place.is_some() && self.is_scalar(item),
            other => self.is_scalar(other),
        };
        let has_members = is_query && is_object && (is_deep || parameter.explode != Some(false));
        let is_choice = style == usual && self.is_choice(ty, place.is_some(), 0);
        if !simple && !has_members && !is_choice {
            let accepted = "texts, numbers, booleans and enums, and choices of them; in query and header also lists of them, in a query also exploded objects of them";
            let found = "a parameter that is no plain value";
            return Err(self.refuse(&at.child("schema"), found, accepted));
        }
        Ok(())
    }

    /// Whether it is any value, or one of several plain values, or of these and lists of them.
    fn is_choice(&self, ty: &Type, takes_lists: bool, depth: usize) -> bool {
        const DEEPEST: usize = 4;
        match ty {
            Type::Any => true,
            Type::Nullable(inner) => self.is_choice(inner, takes_lists, depth),
            Type::Array(item) => takes_lists && self.is_choice(item, false, depth),
            Type::Named(name) if depth < DEEPEST => match self.unions.get(name) {
                Some(union) => {
                    let mut branches = union.branches.iter();
                    branches.all(|one| self.is_choice(&one.ty, takes_lists, depth + 1))
                }
                None => self.is_scalar(ty),
            },
            other => self.is_scalar(other),
        }
    }

    /// An object, or a map, of plain values alone.
    fn is_flat_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(value) => **value == Type::Any || self.is_scalar(value),
            Type::Named(name) => match self.types.get(name).map(|named| &named.shape) {
                Some(Shape::Object(object)) => {
                    object.fields.iter().all(|field| self.is_scalar(&field.ty))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Integer(_) | Type::Number | Type::Float | Type::Boolean => true,
            Type::Named(name) => {
                matches!(self.types.get(name).map(|t| &t.shape), Some(Shape::Enum(_)))
            }
            _ => false,
        }
    }

    fn check_template(&self, path: &str, declared: &[Field], at: &Pointer) -> Result<()> {
        let Some(in_template) = names_in(path) else {
            let found = format!("the path `{path}`");
            let accepted = "a path of `/`, text and `{name}`, without dots alone or a fragment, and with a query only if it is `name=value`";
            return Err(self.refuse(at, found, accepted));
        };
        for name in &in_template {
            if !declared.iter().any(|field| field.wire == *name) {
                let found = format!("`{{{name}}}` in the path without a parameter of this name");
                return Err(self.refuse(
                    at,
                    found,
                    "a declared path parameter for each in the template",
                ));
            }
        }
        match declared
            .iter()
            .find(|field| !in_template.contains(&field.wire.as_str()))
        {
            None => Ok(()),
            Some(field) => {
                let found = format!(
                    "the path parameter `{}` that the path `{path}` does not have",
                    field.wire
                );
                Err(self.refuse(at, found, "path parameters that stand in the path"))
            }
        }
    }

    /// The query and header parameters of an operation as a type of their own.
    pub(super) fn define_params(&mut self, fields: Vec<Field>, at: &Pointer, id: &str) -> String {
        let at = at.child("parameters");
        let name = self.name_for(&at, &format!("{id} params"));
        let named = NamedType {
            pointer: at.to_string(),
            description: Some(format!("The query and header parameters of `{id}`.")),
            deprecated: false,
            shape: Shape::Object(Object {
                fields,
                pages: None,
            }),
            usage: Usage::default(),
        };
        self.types.insert(name.clone(), named);
        name
    }
}

/// The names and values of the query that a path has of its own.
fn constant_query(path: &str) -> impl Iterator<Item = (&str, &str)> {
    let path = path.split('#').next().unwrap_or_default();
    let query = path.split_once('?').map(|(_, query)| query);
    let pairs = query.into_iter().flat_map(|query| query.split('&'));
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// The names between braces; nothing if the path could not be requested as it is written.
fn names_in(path: &str) -> Option<Vec<&str>> {
    let plain = |text: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~[]:,".contains(c);
        !text.is_empty() && text.chars().all(is_plain)
    };
    if !constant_query(path).all(|(name, value)| plain(name) && plain(value)) {
        return None;
    }
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let dots = path
        .split('/')
        .any(|segment| segment == "." || segment == "..");
    if dots || path.contains('\\') || path.contains("://") {
        return None;
    }
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains('{') {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}
