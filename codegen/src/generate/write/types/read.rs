//! Objects as a table of their members, from which they are read and written: a derive would have to
//! buffer what it does not know, is compiled again by every user, and refuses a response that has a
//! member twice.

use super::alike::{SERDE, fill, lines, literal, slice};
use super::defaults::expression;
use super::members::{Holding, Member};

use crate::model::Api;

const IMPLS: &str = "
impl runtime::Json for $type {
    const TABLE: &'static runtime::Table = &runtime::Table::new(
        $expected,
        $table,
    );

    #[inline]
    fn empty() -> Self {
        Self {
$empties            extra: runtime::Json::empty(),
        }
    }

    #[inline]
    fn member(&mut self, at: usize, value: runtime::Input<'_>) -> Result<(), runtime::ReadError> {
        match at {
$taken            _ => runtime::Json::take(&mut self.extra, value),
        }
    }
$filled
    #[inline]
    fn part(&self, at: usize) -> runtime::Shape<'_> {
        match at {
$parts            _ => runtime::Json::shape(&self.extra),
        }
    }
}
";

const DEFAULTS: &str = "
    #[inline]
    fn fill(&mut self, at: usize) {
$set    }
";

pub(super) fn render(api: &Api, name: &str, members: &[Member]) -> String {
    let rows: Vec<String> = members.iter().map(row).collect();
    let all = members.iter().enumerate();
    let held = all.filter(|(_, member)| member.holding != Holding::Constant);
    let held = || {
        held.clone()
            .map(|(at, member)| (at, &member.field.ident, member))
    };
    let empties = lines(held(), |(_, field, member)| match member.holding {
        Holding::Optional | Holding::Nullable => format!("            {field}: None,"),
        _ => format!("            {field}: runtime::Json::empty(),"),
    });
    let taken = lines(held(), |(at, field, _)| {
        format!("            {at} => runtime::Json::take(&mut self.{field}, value),")
    });
    let parts = lines(held(), |(at, field, _)| {
        format!("            {at} => runtime::Json::shape(&self.{field}),")
    });
    let filled = match defaults(api, held().map(|(at, _, member)| (at, member))) {
        Some(set) => fill(DEFAULTS, &[("set", &set)]),
        None => String::new(),
    };
    let serde = fill(SERDE, &[("type", name)]);
    serde
        + &fill(
            IMPLS,
            &[
                ("type", name),
                ("expected", &literal(&format!("an object, {name}"))),
                ("table", &slice(&rows, 8)),
                ("empties", &empties),
                ("taken", &taken),
                ("filled", &filled),
                ("parts", &parts),
            ],
        )
}

/// The row of the table for a member.
fn row(member: &Member) -> String {
    let wire = literal(&member.field.wire);
    let kind = match (member.holding, &member.field.only) {
        (Holding::Constant, Some(only)) => {
            return format!("runtime::Member::constant({wire}, {})", literal(only));
        }
        (Holding::Required, _) => "required",
        (Holding::Defaulted, _) if is_filled(member) => "filled",
        (Holding::Defaulted, _) => "defaulted",
        (Holding::Nullable, _) => "nullable",
        _ => "optional",
    };
    let base64 = match member.base64 {
        true => ".or_base64()",
        false => "",
    };
    format!("runtime::Member::{kind}({wire}){base64}")
}

/// Whether the default is another value than what its type is without one.
fn is_filled(member: &Member) -> bool {
    let default = member.field.default.as_ref();
    member.holding == Holding::Defaulted
        && default.is_some_and(|default| !member.field.ty.is_zero(default))
}

/// What sets these defaults; `None` if there are none.
fn defaults<'a>(api: &Api, held: impl Iterator<Item = (usize, &'a Member<'a>)>) -> Option<String> {
    let set = held.filter(|(_, member)| is_filled(member));
    let set = set.filter_map(|(at, member)| {
        let default = expression(api, &member.field.ty, member.field.default.as_ref()?);
        Some((at, format!("self.{} = {default}", member.ident)))
    });
    let set: Vec<(usize, String)> = set.collect();
    match set.as_slice() {
        [] => None,
        [(at, set)] => Some(format!(
            "        if at == {at} {{\n            {set};\n        }}\n"
        )),
        several => {
            let arms = lines(several, |(at, set)| format!("            {at} => {set},"));
            Some(format!(
                "        match at {{\n{arms}            _ => {{}}\n        }}\n"
            ))
        }
    }
}
