//! Conditions of `#[cfg(…)]`.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// Whether what has these attributes is there in tests alone.
pub fn is_test_code(attributes: &[Attribute]) -> bool {
    conditions(attributes)
        .iter()
        .any(|condition| without_tests(condition) == Some(false))
}

/// What stands in the `#[cfg(…)]` of these attributes.
pub fn conditions(attributes: &[Attribute]) -> Vec<Meta> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .map(|attribute| attribute.parse_args().unwrap())
        .collect()
}

/// Whether a condition holds where `test` is off and nothing is known of anything else.
fn without_tests(condition: &Meta) -> Option<bool> {
    match condition {
        Meta::Path(path) if path.is_ident("test") => Some(false),
        Meta::List(list) => {
            let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let inner: Vec<Option<bool>> = inner.unwrap().iter().map(without_tests).collect();
            let has = |value| inner.contains(&value);
            if list.path.is_ident("not") {
                inner[0].map(|holds| !holds)
            } else if list.path.is_ident("all") {
                match has(Some(false)) {
                    true => Some(false),
                    false => (!has(None)).then_some(true),
                }
            } else {
                match has(Some(true)) {
                    true => Some(true),
                    false => (!has(None)).then_some(false),
                }
            }
        }
        _ => None,
    }
}
