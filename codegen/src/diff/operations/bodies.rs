//! Request bodies, responses, their media types and headers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::super::compare::{Site, label};
use super::super::finding::{Base, Rule};
use super::super::graph::NodeId;
use super::{Compared, Operations};
use crate::document::Position;
use crate::openapi::api::{Body, Content, Located, Media, Response};
use crate::openapi::model::UseId;

/// Values by name.
type Named<'d> = BTreeMap<&'d str, Located<Json>>;

/// The two sides of something that both documents may have.
type Sides<'m, T> = (Option<&'m T>, Option<&'m T>);

impl<'m, 'd> Operations<'m, 'd> {
    pub(super) fn body(&mut self, compared: &Compared<'m, 'd>) {
        let site = compared.site("request.body");
        let node = compared.sent;
        match (&compared.old.body, &compared.new.body) {
            (Some(old), Some(new)) => self.both_bodies(compared, old, new),
            (Some(old), None) => {
                let rule = Rule::RequestBodyRemoved;
                let values = (json!({ "required": old.required }), Json::Null);
                self.report(node, &site, rule, values, (Some(old.position), None));
            }
            (None, Some(new)) => {
                let rule = match new.required {
                    true => Rule::RequiredBodyAdded,
                    false => Rule::OptionalBodyAdded,
                };
                let values = (Json::Null, json!({ "required": new.required }));
                self.report(node, &site, rule, values, (None, Some(new.position)));
            }
            (None, None) => {}
        }
    }

    fn both_bodies(&mut self, compared: &Compared<'m, 'd>, old: &'m Body<'d>, new: &'m Body<'d>) {
        let shared = old.shared.filter(|_| old.shared == new.shared);
        let place = self.shared_place(compared.sent, "requestBodies", shared);
        let (node, site) = match place {
            Some((node, site, true)) => (node, site),
            Some(_) => return,
            None => (compared.sent, compared.site("request.body")),
        };
        let positions = (Some(old.position), Some(new.position));
        let values = (json!(old.required), json!(new.required));
        match (old.required, new.required) {
            (false, true) => {
                self.report(node, &site, Rule::BodyBecameRequired, values, positions);
            }
            (true, false) => {
                self.report(node, &site, Rule::BodyBecameOptional, values, positions);
            }
            _ => {}
        }
        self.descriptions(node, &site, (old.description, new.description), positions);
        self.content(node, &site, (&old.content, &new.content));
    }

    pub(super) fn responses(&mut self, compared: &Compared<'m, 'd>) {
        let old = &compared.old.responses;
        let new = &compared.new.responses;
        let statuses: BTreeSet<&&str> = old.keys().chain(new.keys()).collect();
        for status in statuses {
            let sides = (old.get(status), new.get(status));
            let site = compared.site(format!("response.{status}"));
            self.response(compared.received, site, status, sides);
        }
    }

    fn response(&mut self, node: NodeId, site: Site, status: &str, sides: Sides<'m, Response<'d>>) {
        let (old, new) = match sides {
            (Some(old), Some(new)) => (old, new),
            (Some(old), None) => {
                let (rule, values) = (Rule::ResponseRemoved, (json!(status), Json::Null));
                return self.report(node, &site, rule, values, (Some(old.position), None));
            }
            (None, Some(new)) => {
                let (rule, values) = (Rule::ResponseAdded, (Json::Null, json!(status)));
                return self.report(node, &site, rule, values, (None, Some(new.position)));
            }
            (None, None) => return,
        };
        let shared = old.shared.filter(|_| old.shared == new.shared);
        let (node, site) = match self.shared_place(node, "responses", shared) {
            Some((node, site, true)) => (node, site),
            Some(_) => return,
            None => (node, site),
        };
        let positions = (Some(old.position), Some(new.position));
        self.descriptions(node, &site, (old.description, new.description), positions);
        self.content(node, &site, (&old.content, &new.content));
        self.headers(node, &site, old, new);
        self.links(node, &site, (&old.links, &new.links));
    }

    /// The node and place for something that both documents share under one name below
    /// `components`, and whether it is to be compared now, for the first time.
    fn shared_place(
        &mut self,
        from: NodeId,
        section: &str,
        name: Option<&str>,
    ) -> Option<(NodeId, Site, bool)> {
        let location = format!("components.{section}.{}", name?);
        let (node, first) = self.shared_node(from, &location);
        let site = Site::new(Base {
            location,
            ..Base::default()
        });
        Some((node, site, first))
    }

    fn descriptions(
        &mut self,
        node: NodeId,
        site: &Site,
        (old, new): (Option<&str>, Option<&str>),
        positions: (Option<Position>, Option<Position>),
    ) {
        if self.schemas.docs && old != new {
            let values = (json!(old), json!(new));
            self.report(node, site, Rule::DescriptionChanged, values, positions);
        }
    }

    fn content(
        &mut self,
        node: NodeId,
        site: &Site,
        (old, new): (&'m Content<'d>, &'m Content<'d>),
    ) {
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let site = site.below(name);
            match (old.get(name), new.get(name)) {
                (Some(old), Some(new)) => self.media(node, &site, old, new),
                (Some(old), None) => {
                    let values = (json!(name), Json::Null);
                    let positions = (Some(old.position), None);
                    self.report(node, &site, Rule::MediaTypeRemoved, values, positions);
                }
                (None, Some(new)) => {
                    let values = (Json::Null, json!(name));
                    let positions = (None, Some(new.position));
                    self.report(node, &site, Rule::MediaTypeAdded, values, positions);
                }
                (None, None) => {}
            }
        }
    }

    fn media(&mut self, node: NodeId, site: &Site, old: &'m Media, new: &'m Media) {
        let positions = (Some(old.position), Some(new.position));
        self.forms(node, site, old, new);
        let items = (old.item_schema, new.item_schema);
        self.values(node, site.below("items"), items, positions);
        self.values(node, site.clone(), (old.schema, new.schema), positions);
    }

    /// Compares what stands somewhere; without a schema it may be anything.
    pub(super) fn values(
        &mut self,
        node: NodeId,
        site: Site,
        schemas: (Option<UseId>, Option<UseId>),
        positions: (Option<Position>, Option<Position>),
    ) {
        match schemas {
            (Some(old), Some(new)) => self.schemas.pair(Some(node), old, new, site),
            (None, None) => {}
            (old, new) => {
                let old = old.map(|id| label(&self.old.model, id));
                let new = new.map(|id| label(&self.new.model, id));
                let any = || "any".to_owned();
                let (old, new) = (old.unwrap_or_else(any), new.unwrap_or_else(any));
                if old != new {
                    let values = (json!(old), json!(new));
                    self.report(node, &site, Rule::TypeChanged, values, positions);
                }
            }
        }
    }

    /// Headers of a response are like properties of an object.
    fn headers(&mut self, node: NodeId, site: &Site, old: &'m Response<'d>, new: &'m Response<'d>) {
        let names: BTreeSet<&String> = old.headers.keys().chain(new.headers.keys()).collect();
        for name in names {
            let site = site.below(&format!("header.{name}"));
            match (old.headers.get(name), new.headers.get(name)) {
                (Some(old), Some(new)) => {
                    let positions = (Some(old.position), Some(new.position));
                    let required = (old.required, new.required);
                    let deprecated = (old.deprecated, new.deprecated);
                    self.carried(node, &site, (required, deprecated), positions);
                    let writings = (&old.written, &new.written);
                    let schemas = (old.schema, new.schema);
                    self.written(node, &site, writings, schemas, positions);
                    self.values(node, site, schemas, positions);
                }
                (Some(old), None) => {
                    let rule = match old.required {
                        true => Rule::RequiredRemoved,
                        false => Rule::OptionalRemoved,
                    };
                    let values = (json!({ "required": old.required }), Json::Null);
                    self.report(node, &site, rule, values, (Some(old.position), None));
                }
                (None, Some(new)) => {
                    let rule = match new.required {
                        true => Rule::RequiredAdded,
                        false => Rule::OptionalAdded,
                    };
                    let values = (Json::Null, json!({ "required": new.required }));
                    self.report(node, &site, rule, values, (None, Some(new.position)));
                }
                (None, None) => {}
            }
        }
    }

    fn links(&mut self, node: NodeId, site: &Site, (old, new): (&Named<'d>, &Named<'d>)) {
        let names: BTreeSet<&&str> = old.keys().chain(new.keys()).collect();
        for name in names {
            let (was, is) = (old.get(name), new.get(name));
            let values = (was.map(|link| &link.value), is.map(|link| &link.value));
            if values.0 != values.1 {
                let site = site.below(&format!("link.{name}"));
                let values = (json!(values.0), json!(values.1));
                let at = |link: Option<&Located<Json>>| link.and_then(|link| link.position);
                self.report(node, &site, Rule::LinkChanged, values, (at(was), at(is)));
            }
        }
    }
}
