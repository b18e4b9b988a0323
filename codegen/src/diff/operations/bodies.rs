//! Request bodies, responses, their media types and headers.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::compare::{Site, label};
use super::super::finding::{Base, Kind};
use super::super::graph::NodeId;
use super::super::severity;
use super::{Compared, Operations};
use crate::document::Position;
use crate::openapi::api::{Body, Content, Media, Response};

/// The two sides of something that both documents may have.
type Sides<'m, T> = (Option<&'m T>, Option<&'m T>);

impl<'m, 'd> Operations<'m, 'd> {
    pub(super) fn body(&mut self, compared: &Compared<'m, 'd>) {
        let site = compared.site("request.body");
        let node = compared.sent;
        match (&compared.old.body, &compared.new.body) {
            (Some(old), Some(new)) => self.both_bodies(compared, old, new),
            (Some(old), None) => {
                let kind = (Kind::RequestBodyRemoved, severity::BREAK);
                let values = (json!({ "required": old.required }), Json::Null);
                self.report(node, &site, kind, values, (Some(old.position), None));
            }
            (None, Some(new)) => {
                let impact = match new.required {
                    true => severity::BREAK,
                    false => severity::ADDITION,
                };
                let values = (Json::Null, json!({ "required": new.required }));
                let kind = (Kind::RequestBodyAdded, impact);
                self.report(node, &site, kind, values, (None, Some(new.position)));
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
                let kind = (Kind::RequestBodyBecameRequired, severity::BREAK);
                self.report(node, &site, kind, values, positions);
            }
            (true, false) => {
                let kind = (Kind::RequestBodyBecameOptional, severity::CODE);
                self.report(node, &site, kind, values, positions);
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
                let kind = (Kind::ResponseRemoved, severity::CODE);
                let values = (json!(status), Json::Null);
                return self.report(node, &site, kind, values, (Some(old.position), None));
            }
            (None, Some(new)) => {
                let kind = (Kind::ResponseAdded, severity::ADDITION);
                let values = (Json::Null, json!(status));
                return self.report(node, &site, kind, values, (None, Some(new.position)));
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
            let kind = (Kind::DescriptionChanged, severity::NOTE);
            self.report(node, site, kind, (json!(old), json!(new)), positions);
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
                    let kind = (Kind::MediaTypeRemoved, severity::BREAK);
                    let positions = (Some(old.position), None);
                    self.report(node, &site, kind, (json!(name), Json::Null), positions);
                }
                (None, Some(new)) => {
                    let kind = (Kind::MediaTypeAdded, severity::ADDITION);
                    let positions = (None, Some(new.position));
                    self.report(node, &site, kind, (Json::Null, json!(name)), positions);
                }
                (None, None) => {}
            }
        }
    }

    fn media(&mut self, node: NodeId, site: &Site, old: &Media, new: &Media) {
        let positions = (Some(old.position), Some(new.position));
        if old.encoding != new.encoding {
            let kind = (Kind::ConstraintChanged, severity::CODE);
            let value = |encoding: &Option<Json>| match encoding {
                Some(encoding) => json!({ "encoding": encoding }),
                None => Json::Null,
            };
            self.report(
                node,
                site,
                kind,
                (value(&old.encoding), value(&new.encoding)),
                positions,
            );
        }
        match (old.schema, new.schema) {
            (Some(old), Some(new)) => self.schemas.pair(Some(node), old, new, site.clone()),
            (None, None) => {}
            (old, new) => {
                let old = old.map(|id| label(&self.old.model, id));
                let new = new.map(|id| label(&self.new.model, id));
                let values = (
                    old.unwrap_or("any".to_owned()),
                    new.unwrap_or("any".to_owned()),
                );
                if values.0 != values.1 {
                    let kind = (Kind::TypeChanged, severity::BREAK);
                    self.report(
                        node,
                        site,
                        kind,
                        (json!(values.0), json!(values.1)),
                        positions,
                    );
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
                    let values = (json!(old.required), json!(new.required));
                    if old.required != new.required {
                        let kind = match new.required {
                            true => (Kind::PropertyBecameRequired, severity::NARROWED),
                            false => (Kind::PropertyBecameOptional, severity::WIDENED),
                        };
                        self.report(node, &site, kind, values, positions);
                    }
                    if let (Some(old), Some(new)) = (old.schema, new.schema) {
                        self.schemas.pair(Some(node), old, new, site);
                    }
                }
                (Some(old), None) => {
                    let kind = (Kind::PropertyRemoved, severity::removed(old.required));
                    let values = (json!({ "required": old.required }), Json::Null);
                    self.report(node, &site, kind, values, (Some(old.position), None));
                }
                (None, Some(new)) => {
                    let kind = (Kind::PropertyAdded, severity::added(new.required));
                    let values = (Json::Null, json!({ "required": new.required }));
                    self.report(node, &site, kind, values, (None, Some(new.position)));
                }
                (None, None) => {}
            }
        }
    }
}
