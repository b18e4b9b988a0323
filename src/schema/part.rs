//! A part of the given schema with its place, and what references lead to.

use serde_json::{Map, Value};

use super::StrictSchemaError;

/// A schema within the given one.
#[derive(Clone)]
pub(super) struct Part<'a> {
    pub(super) schema: &'a Value,
    /// The JSON pointer of it.
    pub(super) at: String,
}

impl<'a> Part<'a> {
    #[inline]
    pub(super) fn keyword(&self, name: &str, schema: &'a Value) -> Self {
        Self {
            schema,
            at: join(&self.at, name),
        }
    }

    #[inline]
    pub(super) fn member(&self, keyword: &str, name: &str, schema: &'a Value) -> Self {
        Self {
            schema,
            at: join(&join(&self.at, keyword), name),
        }
    }

    /// The schemas that an array of this keyword lists.
    #[inline]
    pub(super) fn list(&self, keyword: &str, list: &'a Value) -> Vec<Self> {
        let list = list.as_array().into_iter().flatten().enumerate();
        list.map(|(at, schema)| self.member(keyword, &at.to_string(), schema))
            .collect()
    }

    /// What its `$ref` says, with the other keywords.
    #[inline]
    pub(super) fn reference(&self) -> Option<(&'a str, &'a Map<String, Value>)> {
        let keywords = self.schema.as_object()?;
        Some((keywords.get("$ref")?.as_str()?, keywords))
    }

    #[inline]
    pub(super) fn fault(
        &self,
        problem: impl Into<String>,
        advice: &'static str,
    ) -> StrictSchemaError {
        StrictSchemaError::new(&self.at, problem, advice)
    }
}

#[inline]
fn join(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// The part of `root` that a reference in `from` leads to.
#[inline]
pub(super) fn resolve<'a>(
    root: &'a Value,
    from: &Part<'a>,
    reference: &str,
) -> Result<Part<'a>, StrictSchemaError> {
    let at = reference.strip_prefix('#').map(decoded);
    let found = at.and_then(|at| {
        let schema = root.pointer(&at)?;
        Some(Part { schema, at })
    });
    found.ok_or_else(|| {
        from.fault(
            format!("the reference {reference:?} leads to nothing in this schema"),
            "refer to a definition by its JSON pointer, such as `#/$defs/Name`",
        )
    })
}

/// The fragment of a URI as text.
#[inline]
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let [first, more @ ..] = rest {
        let escape = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
        match more.get(..2).filter(|_| *first == b'%').and_then(escape) {
            Some(byte) => {
                bytes.push(byte);
                rest = &more[2..];
            }
            None => {
                bytes.push(*first);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
