//! What is said of methods.

use crate::generate::write::types::{field_doc, paragraphs, rustdoc_safe};
use crate::model::{Operation, TextSwitch, Wait};

pub(super) fn documentation(
    operation: &Operation,
    suffix: Option<&str>,
    with_params: bool,
) -> String {
    let mut summary = rustdoc_safe(operation.summary.trim());
    if !summary.ends_with(['.', '!', '?']) {
        summary.push('.');
    }
    let as_what = match (suffix, &operation.text_switch) {
        (Some("stream"), _) => {
            "The response comes as events, each as soon as the server sends it.".to_owned()
        }
        (Some("text"), Some(TextSwitch { name, values })) => {
            let first = values.first().map(String::as_str).unwrap_or_default();
            let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            format!(
                "The response is text: `{name}` is one of {}, `{first}` where it is not set.",
                values.join(", ")
            )
        }
        (Some(Wait::METHOD), _) => waits(operation),
        _ => String::new(),
    };
    let params = with_params.then(|| "Takes the query and header parameters too.".to_owned());
    let path = operation.path_params.iter().map(|field| {
        let described = field_doc(field, false);
        let one_line = described.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("- `{}`: {one_line}", field.ident)
    });
    let path: Vec<String> = path.collect();
    let endpoint = match &operation.reference {
        Some(reference) => format!(
            "`{} {}` — API reference, section \"{}\".",
            operation.method,
            operation.path,
            rustdoc_safe(reference)
        ),
        None => format!("`{} {}`.", operation.method, operation.path),
    };
    // An operation without a summary has this for one already.
    let endpoint = Some(endpoint).filter(|endpoint| *endpoint != summary);
    let alias = operation.alias.as_deref();
    let alias = alias.map(|alias| format!("The official clients call it `{alias}`."));
    paragraphs([
        summary,
        rustdoc_safe(&operation.description),
        alias.unwrap_or_default(),
        as_what,
        params.unwrap_or_default(),
        path.join("\n"),
        endpoint.unwrap_or_default(),
    ])
}

/// What is said of the method that waits.
fn waits(operation: &Operation) -> String {
    let Some(wait) = &operation.wait else {
        return String::new();
    };
    let ends: Vec<String> = wait.ends.iter().map(|end| format!("`{end}`")).collect();
    let pause = wait.pause as f64 / 1000.0;
    format!(
        "It is asked for again and again, every {pause} s unless the server or the caller says otherwise, until its `{}` is one of {}. Any of them is a result.",
        wait.member,
        ends.join(", ")
    )
}
