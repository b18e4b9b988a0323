//! How commands end.

use openai_typed_codegen::exit::{Exit, guarded};

#[test]
fn each_end_has_a_code_of_its_own() {
    let codes = [Exit::Clean, Exit::Findings, Exit::Unusable, Exit::Internal].map(Exit::code);
    assert_eq!(codes, [0, 1, 2, 3]);
    assert_eq!(guarded(|| Ok(Exit::Findings)), Exit::Findings);
    assert_eq!(guarded(|| Err("unreadable".into())), Exit::Unusable);
}

#[test]
fn a_panic_ends_as_an_internal_error() {
    assert_eq!(guarded(|| panic!("a fault")), Exit::Internal);
}
