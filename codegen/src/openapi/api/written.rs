//! How parameters, headers and parts of forms are written, with the defaults of OpenAPI, and without
//! what OpenAPI says has no effect.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{Encoding, Written};
use crate::document::{Node, Object};
use crate::openapi::json::bare_schema;
use crate::openapi::source::{self, Site};
use crate::openapi::version::Version;

/// The name of a media type without its charset, in lower case.
pub(super) fn media_type(name: &str) -> String {
    let mut pieces = name
        .split(';')
        .map(|piece| piece.trim().to_ascii_lowercase());
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.filter(|piece| !piece.is_empty() && !piece.starts_with("charset="));
    rest.fold(first, |name, piece| format!("{name}; {piece}"))
}

/// How a parameter or a header is written.
pub(super) fn of(parameter: &source::Parameter<'_>, place: &str, version: Version) -> Written {
    if let Some(media) = parameter.content.iter().flatten().next() {
        return Written {
            style: media_type(media.name),
            ..Written::default()
        };
    }
    let site = &parameter.site;
    let default = match place {
        "query" | "cookie" => "form",
        _ => "simple",
    };
    let style = parameter.style.unwrap_or(default);
    let spreads = matches!(style, "form" | "cookie");
    // Before 3.2 it is of the query alone; a header never has it.
    let escapes = place == "query" || (version >= Version::V3_2 && place != "header");
    Written {
        exploded: style == "deepObject" || parameter.explode.unwrap_or(spreads),
        reserved: escapes && site.flag("allowReserved"),
        empty: place == "query" && site.flag("allowEmptyValue"),
        style: style.to_owned(),
    }
}

/// What is said of the parts of a form.
pub(super) struct Forms {
    version: Version,
    /// `application/x-www-form-urlencoded`.
    pairs: bool,
    multipart: bool,
}

impl Forms {
    /// Of a media type; nothing if it is no form. Before 3.2 that is for request bodies alone.
    pub(super) fn of(name: &str, is_request: bool, version: Version) -> Option<Forms> {
        let forms = Forms {
            version,
            pairs: name.starts_with("application/x-www-form-urlencoded"),
            multipart: name.starts_with("multipart/"),
        };
        let counts = is_request || version >= Version::V3_2;
        (counts && (forms.pairs || forms.multipart)).then_some(forms)
    }

    pub(super) fn pairs(&self) -> bool {
        self.pairs
    }

    pub(super) fn read(&self, site: &Site<'_>) -> BTreeMap<String, Encoding> {
        let mut found = BTreeMap::new();
        self.collect(site.node, "", &mut found);
        found
    }

    fn collect(&self, of: &Node, prefix: &str, found: &mut BTreeMap<String, Encoding>) {
        let named = of.get("encoding").and_then(Node::as_object);
        for (name, node) in named.into_iter().flat_map(Object::iter) {
            self.part(node, format!("{prefix}{name}"), found);
        }
        if !self.multipart {
            return;
        }
        let places = of.get("prefixEncoding").and_then(Node::as_array);
        for (index, node) in places.unwrap_or_default().iter().enumerate() {
            self.part(node, format!("{prefix}[{index}]"), found);
        }
        if let Some(node) = of.get("itemEncoding") {
            self.part(node, format!("{prefix}[]"), found);
        }
    }

    fn part(&self, node: &Node, name: String, found: &mut BTreeMap<String, Encoding>) {
        self.collect(node, &format!("{name}."), found);
        let written = self.written(node);
        let types = node.get("contentType").and_then(Node::as_str);
        let types = types.filter(|_| written.is_none()).map(|types| {
            let types = types.split(',').map(media_type);
            types.collect::<BTreeSet<String>>()
        });
        let headers = node.get("headers").and_then(Node::as_object);
        let headers = headers.into_iter().flat_map(Object::iter);
        let headers = headers
            .map(|(name, node)| (name.to_ascii_lowercase(), bare_schema(node)))
            .filter(|(name, _)| self.multipart && name != "content-type");
        let encoding = Encoding {
            position: node.position,
            types,
            written,
            headers: headers.collect(),
        };
        found.insert(name, encoding);
    }

    /// How a value is written as parameters are, if anything is said of that and counts: in forms
    /// of pairs, and from 3.1 on in parts, where nothing is escaped.
    fn written(&self, node: &Node) -> Option<Written> {
        let keywords = ["style", "explode", "allowReserved"];
        let counts = self.pairs || self.version >= Version::V3_1;
        if !counts || keywords.iter().all(|keyword| node.get(keyword).is_none()) {
            return None;
        }
        let flag = |keyword: &str| node.get(keyword).and_then(Node::as_bool);
        let style = node.get("style").and_then(Node::as_str).unwrap_or("form");
        Some(Written {
            exploded: style == "deepObject" || flag("explode").unwrap_or(style == "form"),
            reserved: self.pairs && flag("allowReserved").unwrap_or(false),
            style: style.to_owned(),
            empty: false,
        })
    }
}
