//! What the document adds to OpenAPI about an operation: `x-headers`, `x-method`, `x-resource`, `x-alias`; and
//! what the names of security schemes say.

use super::Normalizer;
use super::methods::RESERVED_METHODS;
use crate::document::{Node, Object};
use crate::error::Result;
use crate::names::{RESERVED_ACCESSORS, snake};
use crate::openapi::source::Site;

/// Headers that follow from the request itself.
const OWN_HEADERS: &[&str] = &[
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
];

impl<'d> Normalizer<'d> {
    /// `x-headers`: the headers that every request of the operation has.
    pub(super) fn constant_headers(&mut self, site: &Site<'d>) -> Result<Vec<(String, String)>> {
        let at = site.at().child("x-headers");
        let Some(headers) = site.get("x-headers") else {
            return Ok(Vec::new());
        };
        let Some(headers) = headers.as_object() else {
            let found = format!("`x-headers` that are {}", headers.value.kind());
            return Err(self.refuse(&at, found, "an object of names and values"));
        };
        let mut constant = Vec::new();
        for (name, value) in headers.iter() {
            let at = at.child(name);
            let text = value.as_str().filter(|text| is_header_value(text));
            if !is_header_name(name) || OWN_HEADERS.contains(&name.to_lowercase().as_str()) {
                let found = format!("the constant header `{name}`");
                let accepted = "the name of a header that does not follow from the request itself";
                self.refusals.push(self.refuse(&at, found, accepted));
            } else if let Some(text) = text {
                constant.push((name.to_owned(), text.to_owned()));
            } else {
                let found = format!("{} as the value of a header", value.to_json());
                let accepted = "a text of visible ASCII characters";
                self.refusals.push(self.refuse(&at, found, accepted));
            }
        }
        Ok(constant)
    }

    /// `x-resource`: the accessors that lead to the operation, with dots between.
    pub(super) fn own_resource(&self, site: &Site<'d>) -> Result<Option<String>> {
        let reserved = |index: usize| match index {
            0 => RESERVED_ACCESSORS,
            _ => RESERVED_METHODS,
        };
        let is_free = |text: &&str| {
            let mut segments = text.split('.').enumerate();
            segments.all(|(index, segment)| is_name(segment) && !reserved(index).contains(&segment))
        };
        let accepted = "names of accessors with dots between, such as `vector_stores.files`";
        self.name_of_its_own(site, "x-resource", is_free, accepted)
    }

    /// `x-method`: the name of the method.
    pub(super) fn own_method(&self, site: &Site<'d>) -> Result<Option<String>> {
        let is_free = |text: &&str| is_name(text) && !RESERVED_METHODS.contains(text);
        let accepted = "the name of a method that a handle has not already, such as `list`";
        self.name_of_its_own(site, "x-method", is_free, accepted)
    }

    /// `x-alias`: what the official clients call the operation, where that is another name.
    pub(super) fn own_alias(&self, site: &Site<'d>) -> Result<Option<String>> {
        let is_path = |text: &&str| text.split('.').all(is_name);
        let accepted = "a method with the accessors before it, such as `chat.completions.create`";
        self.name_of_its_own(site, "x-alias", is_path, accepted)
    }

    /// Whether each alternative of the `security` that holds for the operation names a scheme for
    /// administrators.
    pub(super) fn takes_admin_key(&self, site: &Site<'d>) -> bool {
        let whole = || self.document.pointer("/security");
        let security = site.get("security").or_else(whole);
        let alternatives = security.and_then(Node::as_array).unwrap_or_default();
        let is_admin = |alternative: &Node| {
            let mut schemes = alternative.as_object().into_iter().flat_map(Object::keys);
            schemes.any(|name| name.to_lowercase().starts_with("admin"))
        };
        !alternatives.is_empty() && alternatives.iter().all(is_admin)
    }

    fn name_of_its_own(
        &self,
        site: &Site<'d>,
        key: &str,
        is_free: impl Fn(&&str) -> bool,
        accepted: &str,
    ) -> Result<Option<String>> {
        let Some(given) = site.get(key) else {
            return Ok(None);
        };
        match given.as_str().filter(is_free) {
            Some(text) => Ok(Some(text.to_owned())),
            None => {
                let found = format!("`{key}: {}`", given.to_json());
                Err(self.refuse(&site.at().child(key), found, accepted))
            }
        }
    }
}

/// Whether it is a Rust name as the generator spells them, and no keyword.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.ends_with('_') && snake(text) == text
}

fn is_header_name(name: &str) -> bool {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_token)
}

fn is_header_value(text: &str) -> bool {
    text.trim() == text && text.chars().all(|c| c == ' ' || c.is_ascii_graphic())
}
