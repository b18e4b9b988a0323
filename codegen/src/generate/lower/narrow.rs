//! Of two schemas that one value has to fulfil, whether one is the narrower, and whether both
//! cannot be.

use super::Normalizer;
use super::parts::{Kind, MAX_NESTING, Part, Take, View, values_of};
use super::types::is_of_type;
use crate::document::{Node, Value};
use crate::error::Result;
use crate::model::IntegerFormat;

/// How many pairs of schemas are compared to merge some; what is beyond counts as different.
const MAX_COMPARED: usize = 20_000;

impl<'d> Normalizer<'d> {
    /// Whether the type of the one holds all that the other's does, so that the other's is the type
    /// of what fulfils both. Where that is not clear it is not so.
    pub(super) fn includes(
        &self,
        wide: &View<'d>,
        narrow: &View<'d>,
        depth: usize,
    ) -> Result<bool> {
        if depth > MAX_NESTING || !self.may_compare() {
            return Ok(false);
        }
        if wide.kind == Kind::Any || self.is_same(wide, narrow) {
            return Ok(true);
        }
        match (wide.kind, narrow.kind) {
            (_, Kind::Choice(keyword)) => self.all_branches(narrow, keyword, |branch| {
                self.includes(wide, branch, depth + 1)
            }),
            (Kind::Choice(keyword), _) if !self.has_base(wide) => {
                self.any_branch(wide, keyword, |branch| {
                    self.includes(branch, narrow, depth + 1)
                })
            }
            (Kind::Plain, Kind::Plain) => Ok(includes_plain(wide, narrow)),
            (Kind::Several, Kind::Plain) => {
                let of_one = |ty: &&str| type_of(narrow).is_some_and(|of| takes(ty, of));
                Ok(wide.said.values.is_none() && wide.said.types.iter().any(of_one))
            }
            (Kind::Several, Kind::Several) => {
                let has = |ty: &&str| wide.said.types.contains(ty);
                Ok(wide.said.values.is_none() && narrow.said.types.iter().all(has))
            }
            (Kind::Several, Kind::Object) => Ok(is_bare_type(wide, "object")),
            (Kind::Several, Kind::List) => Ok(is_bare_type(wide, "array")),
            (Kind::List, Kind::List) => match (items_of(wide), items_of(narrow)) {
                (None, _) => Ok(true),
                (Some(_), None) => Ok(false),
                (Some(wide), Some(narrow)) => {
                    self.includes(&self.view(&wide)?, &self.view(&narrow)?, depth + 1)
                }
            },
            (Kind::Object, Kind::Object) => self.includes_object(wide, narrow, depth),
            _ => Ok(false),
        }
    }

    fn is_same(&self, one: &View<'d>, other: &View<'d>) -> bool {
        one.core.take == other.core.take
            && (std::ptr::eq(one.core.node, other.core.node)
                || equal(one.core.node, other.core.node))
    }

    /// Schemas that hold themselves in many ways could be compared without an end.
    fn may_compare(&self) -> bool {
        let done = self.compared.get();
        self.compared.set(done + 1);
        done < MAX_COMPARED
    }

    /// Whether a choice has members of its own beside.
    fn has_base(&self, view: &View<'d>) -> bool {
        let bare = Part {
            take: Take::NoChoice,
            ..view.core.clone()
        };
        let kind = self.view(&bare).map(|view| view.kind);
        // `type: object` beside the branches says no more than they do.
        kind.is_ok_and(|kind| kind != Kind::Any) && has_more_than_type(view.core.node)
    }

    fn branches_of(&self, view: &View<'d>, keyword: &str) -> Result<Vec<View<'d>>> {
        let mut found = Vec::new();
        for branch in self.branches_at(&view.core, keyword) {
            if !self.said(branch.node, &branch.at)?.is_null() {
                found.push(self.view(&branch)?);
            }
        }
        Ok(found)
    }

    fn all_branches(
        &self,
        view: &View<'d>,
        keyword: &str,
        test: impl Fn(&View<'d>) -> Result<bool>,
    ) -> Result<bool> {
        for branch in self.branches_of(view, keyword)? {
            if !test(&branch)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn any_branch(
        &self,
        view: &View<'d>,
        keyword: &str,
        test: impl Fn(&View<'d>) -> Result<bool>,
    ) -> Result<bool> {
        Ok(!self.all_branches(view, keyword, |branch| Ok(!test(branch)?))?)
    }

    fn includes_object(&self, wide: &View<'d>, narrow: &View<'d>, depth: usize) -> Result<bool> {
        let (outer, inner) = (self.outline(wide)?, self.outline(narrow)?);
        if inner.includes.contains(wide.core.at.as_str()) && wide.core.take == Take::All {
            return Ok(true);
        }
        if outer.is_partial {
            return Ok(false);
        }
        // Of a map, the type of the values counts unless the other says what they are.
        let typed = |view: &View<'d>| {
            let schema = view.core.node.get("additionalProperties");
            schema.filter(|schema| schema.as_object().is_some_and(|one| !one.is_empty()))
        };
        if outer.properties.is_empty() && inner.properties.is_empty() {
            match (typed(wide), typed(narrow)) {
                (Some(_), None) => return Ok(false),
                (Some(a), Some(b)) => {
                    let a = Part::new(a, wide.core.at.child("additionalProperties"));
                    let b = Part::new(b, narrow.core.at.child("additionalProperties"));
                    if !self.includes(&self.view(&a)?, &self.view(&b)?, depth + 1)? {
                        return Ok(false);
                    }
                }
                (None, _) => {}
            }
        }
        if !outer.required.is_subset(&inner.required) {
            return Ok(false);
        }
        for (name, parts) in &outer.properties {
            let Some(others) = inner.properties.get(name) else {
                return Ok(false);
            };
            // Where several parts describe a member, merging them says what it is.
            let ([one], [other]) = (parts.as_slice(), others.as_slice()) else {
                return Ok(false);
            };
            if !self.includes(&self.view(one)?, &self.view(other)?, depth + 1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Why no value fulfils both, if that is clear: what each of them is.
    pub(super) fn contradiction(
        &self,
        one: &View<'d>,
        other: &View<'d>,
        depth: usize,
    ) -> Result<Option<(String, String)>> {
        let words = || Some((in_words(one), in_words(other)));
        if depth > MAX_NESTING || !self.may_compare() {
            return Ok(None);
        }
        Ok(match (one.kind, other.kind) {
            (Kind::Any | Kind::Other, _) | (_, Kind::Any | Kind::Other) => None,
            (Kind::Choice(keyword), _) => {
                let never = self.all_branches(one, keyword, |branch| {
                    Ok(self.contradiction(branch, other, depth + 1)?.is_some())
                })?;
                never.then(words).flatten()
            }
            (_, Kind::Choice(_)) => {
                let found = self.contradiction(other, one, depth + 1)?;
                found.map(|(one, other)| (other, one))
            }
            (Kind::Plain, Kind::Plain) => (!shares_values(one, other)).then(words).flatten(),
            (Kind::Several, _) | (_, Kind::Several) => {
                let types = |view: &View<'d>| match view.kind {
                    Kind::Object => vec!["object"],
                    Kind::List => vec!["array"],
                    Kind::Plain => type_of(view).into_iter().collect(),
                    _ => view.said.types.clone(),
                };
                let (a, b) = (types(one), types(other));
                let overlaps = |x: &&str| b.iter().any(|y| takes(x, y) || takes(y, x));
                let unclear = a.is_empty() || b.is_empty();
                (!unclear && !a.iter().any(overlaps)).then(words).flatten()
            }
            (Kind::List, Kind::List) => match (items_of(one), items_of(other)) {
                (Some(a), Some(b)) => {
                    self.contradiction(&self.view(&a)?, &self.view(&b)?, depth + 1)?
                }
                _ => None,
            },
            (Kind::Object, Kind::Object) => {
                let (a, b) = (self.outline(one)?, self.outline(other)?);
                for (name, parts) in &a.properties {
                    let needed = a.required.contains(name) || b.required.contains(name);
                    for other in b
                        .properties
                        .get(name)
                        .into_iter()
                        .flatten()
                        .filter(|_| needed)
                    {
                        for part in parts {
                            let (part, other) = (self.view(part)?, self.view(other)?);
                            let found = self.contradiction(&part, &other, depth + 1)?;
                            if let Some((a, b)) = found {
                                let of = |what| format!("an object whose `{name}` is {what}");
                                return Ok(Some((of(a), of(b))));
                            }
                        }
                    }
                }
                None
            }
            _ => words(),
        })
    }
}

/// Whether two values of the document are the same.
pub(super) fn equal(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Null, Value::Null) => true,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Number(a), Value::Number(b)) => a == b,
        (Value::String(a), Value::String(b)) => a == b,
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let has =
                |(key, node): (&str, &Node)| b.get(key).is_some_and(|other| equal(node, other));
            a.len() == b.len() && a.iter().all(has)
        }
        _ => false,
    }
}

/// Whether a type of JSON takes all values of another.
fn takes(wide: &str, narrow: &str) -> bool {
    wide == narrow || (wide == "number" && narrow == "integer")
}

/// The type of a plain value, where it is said or clear from the values that are listed.
pub(super) fn type_of<'d>(view: &View<'d>) -> Option<&'d str> {
    if let Some(ty) = view.said.types.first() {
        return Some(ty);
    }
    let values = values_of(view).filter(|values| !values.is_empty())?;
    let types = ["string", "boolean", "integer", "number"];
    let of = |ty: &&str| values.iter().all(|value| is_of_type(value, ty));
    types.into_iter().find(of)
}

fn includes_plain(wide: &View<'_>, narrow: &View<'_>) -> bool {
    if let Some(values) = values_of(wide) {
        let listed = |value: &&Node| values.iter().any(|known| equal(known, value));
        return values_of(narrow).is_some_and(|values| values.iter().all(listed));
    }
    let Some(ty) = type_of(wide) else {
        return false;
    };
    if let Some(values) = values_of(narrow) {
        return values.iter().all(|value| is_of_type(value, ty));
    }
    type_of(narrow).is_some_and(|of| takes(ty, of)) && includes_format(wide, narrow)
}

/// Whether the format of a number, or that of a file, leaves the other's values in.
fn includes_format(wide: &View<'_>, narrow: &View<'_>) -> bool {
    let (a, b) = (wide.said.text("format"), narrow.said.text("format"));
    match (type_of(wide), type_of(narrow)) {
        (Some("integer"), _) => {
            let range = |format| IntegerFormat::from_format(format).range();
            let ((low, high), (least, most)) = (range(a), range(b));
            low <= least && most <= high
        }
        (Some("number"), Some("number")) => a != Some("float") || b == Some("float"),
        (Some("string"), _) => a != Some("binary") || b == Some("binary"),
        _ => true,
    }
}

/// Whether two plain schemas have a value in common.
fn shares_values(one: &View<'_>, other: &View<'_>) -> bool {
    let fits = |value: &&Node, view: &View<'_>| match (values_of(view), view.said.types.first()) {
        (_, Some(ty)) if !is_of_type(value, ty) => false,
        (Some(values), _) => values.iter().any(|known| equal(known, value)),
        (None, _) => true,
    };
    match (values_of(one), values_of(other)) {
        (Some(values), _) => values.iter().any(|value| fits(value, other)),
        (None, Some(values)) => values.iter().any(|value| fits(value, one)),
        (None, None) => match (type_of(one), type_of(other)) {
            (Some(a), Some(b)) => takes(a, b) || takes(b, a),
            _ => true,
        },
    }
}

fn items_of<'d>(view: &View<'d>) -> Option<Part<'d>> {
    let items = view.core.node.get("items")?;
    let items = Some(items).filter(|items| items.as_object().is_some());
    items.map(|items| Part::new(items, view.core.at.child("items")))
}

/// Whether one of several types is said, and nothing of what its values consist of.
fn is_bare_type(view: &View<'_>, ty: &str) -> bool {
    view.said.types.contains(&ty) && !has_more_than_type(view.core.node)
}

fn has_more_than_type(node: &Node) -> bool {
    const SHAPES: &[&str] = &[
        "additionalProperties",
        "allOf",
        "const",
        "enum",
        "items",
        "properties",
        "required",
    ];
    SHAPES.iter().any(|key| node.get(key).is_some())
}

/// What a schema is, for messages.
pub(super) fn in_words(view: &View<'_>) -> String {
    const MOST: usize = 4;
    match view.kind {
        Kind::Object => "an object".to_owned(),
        Kind::List => "a list".to_owned(),
        Kind::Choice(keyword) => format!("a `{keyword}`"),
        Kind::Several => format!("`{}`", view.said.types.join("` or `")),
        Kind::Any | Kind::Other => "another schema".to_owned(),
        Kind::Plain => match values_of(view) {
            Some(values) if values.len() <= MOST => {
                let values: Vec<_> = values
                    .iter()
                    .map(|value| value.to_json().to_string())
                    .collect();
                format!("`{}`", values.join("` or `"))
            }
            Some(values) => format!("one of {} values", values.len()),
            None => format!("`{}`", type_of(view).unwrap_or("any type")),
        },
    }
}
