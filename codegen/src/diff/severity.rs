//! What each change means for a client: in what it sends, and in what it receives.

use super::finding::Severity::{self, Info, Safe, Source, Wire};

/// The severity of a change for each direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Impact {
    pub(super) request: Severity,
    pub(super) response: Severity,
}

const fn impact(request: Severity, response: Severity) -> Impact {
    Impact { request, response }
}

const fn same(severity: Severity) -> Impact {
    impact(severity, severity)
}

/// No effect on calls.
pub(super) const NOTE: Impact = same(Info);
/// New and harmless in both directions: operations, optional parameters, responses, media types.
pub(super) const ADDITION: Impact = same(Safe);
/// Names, formats, bounds, responses, security: calls go on, code may not compile.
pub(super) const CODE: Impact = same(Source);
/// What old clients send or ask for is gone or different.
pub(super) const BREAK: Impact = same(Wire);
/// The values became more: nullable, optional.
pub(super) const WIDENED: Impact = impact(Source, Wire);
/// The values became less: not nullable, required; an enum's value or a variant is gone; any value
/// or free schema became a closed enum or a union.
pub(super) const NARROWED: Impact = impact(Wire, Source);
/// One of a closed set was added.
pub(super) const VALUE_ADDED: Impact = impact(Safe, Wire);

/// A property that was added.
pub(super) const fn added(required: bool) -> Impact {
    match required {
        true => impact(Wire, Safe),
        false => ADDITION,
    }
}

/// A property that was removed.
pub(super) const fn removed(required: bool) -> Impact {
    match required {
        true => BREAK,
        false => NARROWED,
    }
}
/// Members that the schema does not name are taken no longer.
pub(super) const CLOSED: Impact = impact(Source, Info);
