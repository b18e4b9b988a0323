//! Members that can be but one text. An enum of one value is no type that anybody would name: such
//! a member is a text whose value is known.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::model::{NamedType, Shape, Type};

/// Makes members of such an enum texts. The enums themselves are left behind without a use, save
/// where one is a form of a union or an element of a list, and save those in `open`, beside whose
/// value any other text is allowed.
pub(super) fn dissolve(types: &mut IndexMap<String, NamedType>, open: &HashSet<String>) {
    let only_values: HashMap<String, String> = types
        .iter()
        .filter(|(name, _)| !open.contains(*name))
        .filter_map(|(name, named)| match &named.shape {
            Shape::Enum(values) => match values.as_slice() {
                [only] => Some((name.clone(), only.wire.clone())),
                _ => None,
            },
            _ => None,
        })
        .collect();
    for named in types.values_mut() {
        let Shape::Object(object) = &mut named.shape else {
            continue;
        };
        for field in &mut object.fields {
            if let Type::Named(name) = &field.ty
                && let Some(only) = only_values.get(name)
            {
                field.only = Some(only.clone());
                field.ty = Type::String;
            }
        }
    }
}
