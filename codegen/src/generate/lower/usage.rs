//! Which types a request reaches and which an answer, and where a type would contain itself.

use std::collections::{HashMap, HashSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use serde_json::Value;

use crate::model::{Access, Api, Field, NamedType, Shape, Type, Usage, Variant};

/// Marks every type with the directions it is used in.
pub(super) fn mark(api: &mut Api) {
    let mut pending = roots(api);
    while let Some((name, usage)) = pending.pop() {
        let Some(named) = api.types.get_mut(&name) else {
            continue;
        };
        let before = named.usage;
        named.usage = union(before, usage);
        if named.usage == before {
            continue;
        }
        // What a form or a parameter holds is written as JSON or text: an ordinary request type.
        let inner = if usage.form || usage.params {
            REQUEST
        } else {
            usage
        };
        for ty in named.shape.held() {
            pending.extend(root(ty, inner));
        }
    }
}

const NONE: Usage = Usage {
    request: false,
    response: false,
    form: false,
    params: false,
};
const REQUEST: Usage = Usage {
    request: true,
    ..NONE
};

/// The types that operations name themselves.
fn roots(api: &Api) -> Vec<(String, Usage)> {
    let (form, params) = (
        Usage { form: true, ..NONE },
        Usage {
            params: true,
            ..NONE
        },
    );
    let response = Usage {
        response: true,
        ..NONE
    };
    let mut roots = Vec::new();
    for operation in &api.operations {
        if let Some(body) = &operation.body {
            roots.extend(root(&body.ty, if body.is_form() { form } else { REQUEST }));
        }
        roots.extend(operation.params.iter().map(|name| (name.clone(), params)));
        let path = operation.path_params.iter();
        roots.extend(path.filter_map(|field| root(&field.ty, REQUEST)));
        let answers = [&operation.answer.json, &operation.answer.events];
        roots.extend(
            answers
                .into_iter()
                .flatten()
                .filter_map(|ty| root(ty, response)),
        );
    }
    roots.extend(
        api.webhooks
            .iter()
            .map(|webhooks| (webhooks.event.clone(), response)),
    );
    roots
}

fn root(ty: &Type, usage: Usage) -> Option<(String, Usage)> {
    ty.named()
        .map(|(name, _)| (name.to_owned(), usage))
        .or_else(|| match ty {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => root(inner, usage),
            _ => None,
        })
}

fn union(a: Usage, b: Usage) -> Usage {
    Usage {
        request: a.request || b.request,
        response: a.response || b.response,
        form: a.form || b.form,
        params: a.params || b.params,
    }
}

/// `required` binds a `readOnly` member in answers alone, and a `writeOnly` one in requests alone. In an
/// answer it does not bind what is not described: no caller can expect anything of it.
pub(super) fn limit_required(api: &mut Api) {
    for named in api.types.values_mut() {
        let is_answer = named.usage.is_response_only();
        let free = if is_answer {
            Access::Write
        } else {
            Access::Read
        };
        if let Shape::Object(object) = &mut named.shape {
            for field in &mut object.fields {
                field.required &= field.access != free && (field.described || !is_answer);
            }
        }
    }
}

/// Marks the tags of the forms that a request may have, where several forms may be without: servers need
/// them, though the document does not require them. A single form without a tag is known by that.
pub(super) fn mark_tags(api: &mut Api) {
    let mut tags: Vec<(String, String)> = Vec::new();
    for named in api.types.values() {
        if let Shape::Union(union) = &named.shape
            && let Some(tag) = &union.tag
        {
            let may_lack_it = |form: &&Variant| !form.tags.is_empty() && !form.needs_tag;
            let forms: Vec<_> = union.variants.iter().filter(may_lack_it).collect();
            if forms.len() > 1 {
                let names = forms.iter().filter_map(|form| match &form.ty {
                    Type::Named(name) => Some((name.clone(), tag.clone())),
                    _ => None,
                });
                tags.extend(names);
            }
        }
    }
    for (form, tag) in tags {
        if let Some(named) = api.types.get_mut(&form)
            && named.usage.request
            && let Shape::Object(object) = &mut named.shape
        {
            let tagging = object.fields.iter_mut().filter(|field| field.wire == tag);
            tagging.for_each(|field| field.tag = true);
        }
    }
}

/// An answer's default is code, and code is made for plain values, enums and empty collections;
/// an absent object or union reads as nothing.
pub(super) fn drop_unreadable_defaults(api: &mut Api) {
    let is_enum = |named: &NamedType| matches!(named.shape, Shape::Enum(_));
    let enums: HashSet<String> = api
        .types
        .iter()
        .filter(|(_, named)| is_enum(named))
        .map(|(name, _)| name.clone())
        .collect();
    let empty: HashSet<String> = api
        .types
        .iter()
        .filter(|(_, named)| may_be_empty(named))
        .map(|(name, _)| name.clone())
        .collect();
    for named in api
        .types
        .values_mut()
        .filter(|named| named.usage.is_response_only())
    {
        if let Shape::Object(object) = &mut named.shape {
            for field in &mut object.fields {
                let default = field.default.take();
                field.default =
                    default.filter(|default| readable(&enums, &empty, &field.ty, default));
            }
        }
    }
}

/// Whether `{}` reads as this object with nothing in it: no member is required, or has a default other
/// than the zero of its type.
fn may_be_empty(named: &NamedType) -> bool {
    let is_empty = |field: &Field| match &field.default {
        Some(default) => field.ty.is_zero(default),
        None => !field.required,
    };
    match &named.shape {
        Shape::Object(object) => {
            named.usage.is_response_only() && object.fields.iter().all(is_empty)
        }
        _ => false,
    }
}

/// `enums` and `empty` are the types that a text and an empty object can be read as.
fn readable(enums: &HashSet<String>, empty: &HashSet<String>, ty: &Type, default: &Value) -> bool {
    match (ty, default) {
        (Type::Named(name), Value::Object(members)) => members.is_empty() && empty.contains(name),
        (Type::Named(name), _) => enums.contains(name),
        (Type::Array(item), Value::Array(items)) => items
            .iter()
            .all(|value| readable(enums, empty, item, value)),
        (Type::Map(_), Value::Object(members)) => members.is_empty(),
        (Type::Any | Type::File | Type::Nullable(_), _) => false,
        _ => true,
    }
}

/// Boxes the variants of unions that hold their own union by value. Cycles of objects alone are
/// broken by progenitor, which does not see through our unions.
pub(super) fn box_cycles(api: &mut Api) {
    let mut graph = DiGraph::<(), ()>::new();
    let nodes: HashMap<String, _> = api
        .types
        .keys()
        .map(|name| (name.clone(), graph.add_node(())))
        .collect();
    for (name, named) in &api.types {
        for ty in named.shape.held() {
            if let Some((target, false)) = ty.named()
                && let (Some(from), Some(to)) = (nodes.get(name), nodes.get(target))
            {
                graph.add_edge(*from, *to, ());
            }
        }
    }
    let mut component = HashMap::new();
    for (number, members) in tarjan_scc(&graph).into_iter().enumerate() {
        component.extend(members.into_iter().map(|member| (member, number)));
    }
    let number = |name: &str| {
        nodes
            .get(name)
            .and_then(|node| component.get(node))
            .copied()
    };
    for (name, named) in &mut api.types {
        if let Shape::Union(union) = &mut named.shape {
            for variant in &mut union.variants {
                if let Some((target, false)) = variant.ty.named() {
                    variant.boxed = number(target) == number(name);
                }
            }
        }
    }
}
