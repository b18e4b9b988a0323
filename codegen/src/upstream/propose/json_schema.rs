//! What is said in the words of OpenAPI 3.0, in those of 3.1.

use serde_json::{Map, Value as Json, json};

/// Rewrites all schemas below a value: `null` is a type or a branch of its own, bounds are numbers,
/// and what describes a reference stands beside it.
pub(super) fn rewrite(value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(rewrite),
        Json::Object(members) => {
            let schemas = members.iter_mut();
            // Data.
            let schemas =
                schemas.filter(|(key, _)| !matches!(key.as_str(), "default" | "enum" | "required"));
            schemas.for_each(|(_, member)| rewrite(member));
            schema(members);
        }
        _ => {}
    }
}

fn schema(members: &mut Map<String, Json>) {
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        if members.get(exclusive) == Some(&Json::Bool(true))
            && let Some(value) = members.shift_remove(bound)
        {
            members.insert(exclusive.to_owned(), value);
            let sources = members.get_mut("x-bounds-from");
            if let Some(sources) = sources.and_then(Json::as_object_mut) {
                sources.shift_remove(bound);
            }
        }
    }
    let nullable = members.get("nullable") == Some(&Json::Bool(true));
    if nullable {
        members.shift_remove("nullable");
    }
    let parts = members.get("allOf").and_then(Json::as_array);
    if let Some([part]) = parts.map(Vec::as_slice)
        && let Some(reference) = part.get("$ref").cloned()
    {
        members.shift_remove("allOf");
        members.shift_remove("type");
        match nullable {
            true => {
                let branches = json!([{ "$ref": reference }, { "type": "null" }]);
                members.insert("anyOf".to_owned(), branches);
            }
            false => {
                members.insert("$ref".to_owned(), reference);
            }
        }
    } else if nullable {
        let mut unions = ["oneOf", "anyOf"].into_iter();
        let union = unions.find(|key| members.contains_key(*key));
        if let Some(Json::Array(branches)) = union.and_then(|key| members.get_mut(key)) {
            branches.push(json!({ "type": "null" }));
        } else if let Some(ty) = members.get_mut("type") {
            *ty = json!([ty.take(), "null"]);
            if let Some(Json::Array(values)) = members.get_mut("enum") {
                values.push(Json::Null);
            }
        }
    }
}
