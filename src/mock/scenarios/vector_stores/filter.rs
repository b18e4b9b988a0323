//! Which files count, by their attributes.

use serde_json::Value;

use crate::mock::Reply;

/// Whether attributes fit a filter. One that cannot be understood is refused.
pub(super) fn fits(filter: &Value, attributes: &Value) -> Result<bool, Reply> {
    let kind = filter["type"].as_str().unwrap_or_default();
    if let Some(filters) = filter["filters"].as_array() {
        let each: Vec<bool> = filters
            .iter()
            .map(|filter| fits(filter, attributes))
            .collect::<Result<_, _>>()?;
        return Ok(match kind {
            "or" => each.contains(&true),
            _ => !each.contains(&false),
        });
    }
    let key = filter["key"].as_str().unwrap_or_default();
    let (found, wanted) = (attributes.get(key), &filter["value"]);
    let is = |wanted: &Value| found.is_some_and(|found| equal(found, wanted));
    let listed = || {
        let values = wanted.as_array();
        values.ok_or_else(|| refusal(format!("`{kind}` takes a list.")))
    };
    Ok(match kind {
        "eq" => is(wanted),
        "ne" => !is(wanted),
        "in" => listed()?.iter().any(is),
        "nin" => !listed()?.iter().any(is),
        _ => {
            let wanted = wanted.as_f64();
            let wanted = wanted.ok_or_else(|| refusal(format!("`{kind}` takes a number.")))?;
            let found = found.and_then(Value::as_f64);
            found.is_some_and(|found| match kind {
                "gt" => found > wanted,
                "gte" => found >= wanted,
                "lt" => found < wanted,
                _ => found <= wanted,
            })
        }
    })
}

/// A number is the same however it is written.
fn equal(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

fn refusal(message: String) -> Reply {
    Reply::invalid(message, Some("filters"))
}
