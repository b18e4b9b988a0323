//! Servers of single operations.

use super::{Normalizer, text};
use crate::document::{Node, Pointer};
use crate::error::Result;
use crate::model::Server;
use crate::openapi::source::Site;

impl<'d> Normalizer<'d> {
    /// The server of an operation, if it is another than the document's.
    pub(super) fn server(&self, item: &Site<'d>, operation: &Site<'d>) -> Result<Option<Server>> {
        let Some((node, at)) = first(operation).or_else(|| first(item)) else {
            return Ok(None);
        };
        let url = self.server_url(node, &at)?;
        let replaces = match self.document.pointer("/servers/0") {
            Some(node) => {
                let at = Pointer::root().child("servers").child(0);
                self.server_url(node, &at)?
            }
            None => "/".to_owned(),
        };
        Ok((url != replaces).then_some(Server { url, replaces }))
    }

    /// The URL of a server, its variables at their defaults.
    fn server_url(&self, node: &'d Node, at: &Pointer) -> Result<String> {
        let accepted = "an `http` or `https` URL, or a path, of which each variable has a default";
        let Some(template) = text(node, "url") else {
            return Err(self.refuse(at, "a server without `url`", accepted));
        };
        let mut url = String::new();
        let mut rest = template.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let variable = node.get("variables").and_then(|all| all.get(name));
            let Some(value) = variable.and_then(|variable| text(variable, "default")) else {
                let found = format!("the server `{template}`, whose `{name}` has no default");
                return Err(self.refuse(at, found, accepted));
            };
            url.push_str(before);
            url.push_str(&value);
            rest = after;
        }
        url.push_str(rest);
        let is_url = ["http://", "https://", "/"];
        let is_plain = !url.contains(['?', '#', '\\']) && !url.contains(char::is_whitespace);
        if !is_plain || !is_url.iter().any(|start| url.starts_with(start)) {
            return Err(self.refuse(at, format!("the server `{template}`"), accepted));
        }
        Ok(url)
    }
}

/// The first of the servers that an object has of its own.
fn first<'d>(site: &Site<'d>) -> Option<(&'d Node, Pointer)> {
    let first = site.get("servers")?.as_array()?.first()?;
    Some((first, site.at().child("servers").child(0)))
}
