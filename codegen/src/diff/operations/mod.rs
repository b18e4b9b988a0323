//! The comparison of operations, and of what is no schema in them.

mod bodies;
pub(crate) mod match_up;
mod parameters;

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value as Json, json};

use super::compare::{Comparison, Site};
use super::finding::{Base, Direction, Kind, Positions};
use super::graph::NodeId;
use super::severity::{self, Impact};
use crate::document::Position;
use crate::openapi::api::{Api, Key, Located, Operation, Security};
use match_up::match_up;

/// Compares two documents beyond their schemas.
pub(super) struct Operations<'m, 'd> {
    old: &'m Api<'d>,
    new: &'m Api<'d>,
    schemas: Comparison<'m, 'd>,
    /// What operations share below `components` or a path, compared once.
    shared: HashMap<String, NodeId>,
}

/// An operation of both documents that is being compared.
struct Compared<'m, 'd> {
    label: String,
    old: &'m Operation<'d>,
    new: &'m Operation<'d>,
    /// For what concerns the operation as a whole.
    whole: NodeId,
    /// For what the client sends.
    sent: NodeId,
    /// For what the client receives.
    received: NodeId,
}

impl Compared<'_, '_> {
    fn site(&self, location: impl Into<String>) -> Site {
        Site::new(Base {
            operation: Some(self.label.clone()),
            location: location.into(),
            ..Base::default()
        })
    }
}

impl<'m, 'd> Operations<'m, 'd> {
    pub(super) fn new(old: &'m Api<'d>, new: &'m Api<'d>, docs: bool) -> Self {
        Operations {
            old,
            new,
            schemas: Comparison::new(&old.model, &new.model, docs),
            shared: HashMap::new(),
        }
    }

    /// Compares everything but the components; these come last, when it is known which of them
    /// no operation reaches.
    pub(super) fn run(mut self) -> Comparison<'m, 'd> {
        let matching = match_up(&self.old.operations, &self.new.operations);
        let mut wholes = Vec::new();
        for (old, new) in matching.pairs {
            wholes.push((self.operation(old, new), old, new));
        }
        for old in matching.removed {
            self.alone(old, (Kind::OperationRemoved, severity::BREAK), true);
        }
        for new in matching.added {
            self.alone(new, (Kind::OperationAdded, severity::ADDITION), false);
        }
        self.document(&wholes);
        self.schemas.run();
        self.schemas
    }

    fn report(
        &mut self,
        node: NodeId,
        site: &Site,
        kind: (Kind, Impact),
        values: (Json, Json),
        positions: (Option<Position>, Option<Position>),
    ) {
        let positions = Positions {
            old: positions.0,
            new: positions.1,
        };
        self.schemas.report(node, site, kind, values, positions);
    }

    /// An operation that stands on one side only.
    fn alone(&mut self, operation: &Operation<'d>, kind: (Kind, Impact), is_old: bool) {
        let label = operation.key.to_string();
        let node = self.schemas.graph.node();
        let id = self.schemas.graph.operation(label.clone());
        self.schemas.root(id, Direction::Both, node);
        let site = Site::new(Base {
            operation: Some(label),
            ..Base::default()
        });
        let (value, line) = (json!(operation.id), Some(operation.position));
        let (values, positions) = match is_old {
            true => ((value, Json::Null), (line, None)),
            false => ((Json::Null, value), (None, line)),
        };
        self.report(node, &site, kind, values, positions);
    }

    fn operation(&mut self, old: &'m Operation<'d>, new: &'m Operation<'d>) -> NodeId {
        let label = old.key.to_string();
        let id = self.schemas.graph.operation(label.clone());
        let [whole, sent, received] = [(); 3].map(|()| self.schemas.graph.node());
        let (sends, receives) = match old.key.webhook {
            false => (Direction::Request, Direction::Response),
            true => (Direction::Response, Direction::Request),
        };
        self.schemas.root(id, Direction::Both, whole);
        self.schemas.root(id, sends, sent);
        self.schemas.root(id, receives, received);
        let compared = Compared {
            label,
            old,
            new,
            whole,
            sent,
            received,
        };
        self.itself(&compared);
        self.parameters(&compared);
        self.body(&compared);
        self.responses(&compared);
        whole
    }

    /// What an operation says of itself.
    fn itself(&mut self, compared: &Compared<'m, 'd>) {
        let (old, new, whole) = (compared.old, compared.new, compared.whole);
        let site = compared.site("");
        let positions = (Some(old.position), Some(new.position));
        if moved(&old.key, &new.key) {
            let kind = (Kind::OperationMoved, severity::BREAK);
            let values = (json!(old.key.to_string()), json!(new.key.to_string()));
            self.report(whole, &site, kind, values, positions);
        }
        if old.id != new.id {
            let kind = (Kind::OperationIdChanged, severity::CODE);
            self.report(
                whole,
                &site,
                kind,
                (json!(old.id), json!(new.id)),
                positions,
            );
        }
        if old.deprecated != new.deprecated {
            let kind = (Kind::OperationDeprecated, severity::NOTE);
            let values = (json!(old.deprecated), json!(new.deprecated));
            self.report(whole, &site, kind, values, positions);
        }
        if self.schemas.docs && old.text != new.text {
            let kind = (Kind::DescriptionChanged, severity::NOTE);
            self.report(
                whole,
                &site,
                kind,
                (json!(old.text), json!(new.text)),
                positions,
            );
        }
        let own_security = old.security.value.is_some() || new.security.value.is_some();
        let effective = |api: &'m Api<'d>, own: &'m Operation<'d>| match own.security.value {
            Some(_) => own.security.clone(),
            None => api.security.clone(),
        };
        let (was, is) = (effective(self.old, old), effective(self.new, new));
        if own_security
            && was.value.clone().unwrap_or_default() != is.value.clone().unwrap_or_default()
        {
            self.security(whole, &site, &was, &is);
        }
        let own_servers = !(old.servers.value.is_empty() && new.servers.value.is_empty());
        if own_servers && old.servers.value != new.servers.value {
            self.servers(whole, &site, &old.servers, &new.servers);
        }
    }

    /// What the document says for all operations.
    fn document(&mut self, wholes: &[(NodeId, &'m Operation<'d>, &'m Operation<'d>)]) {
        let site = |location: &str| {
            Site::new(Base {
                location: location.to_owned(),
                ..Base::default()
            })
        };
        let (old, new) = (self.old, self.new);
        let node = self.schemas.graph.node();
        if old.version.value != new.version.value {
            let values = (json!(old.version.value), json!(new.version.value));
            let kind = (Kind::OpenapiVersionChanged, severity::NOTE);
            let positions = (old.version.position, new.version.position);
            self.report(node, &site("openapi"), kind, values, positions);
        }
        let security = self.schemas.graph.node();
        let servers = self.schemas.graph.node();
        self.reach_all(wholes, security, |own| own.security.value.is_none());
        self.reach_all(wholes, servers, |own| own.servers.value.is_empty());
        let nothing = |api: &Api<'d>| api.security.value.clone().unwrap_or_default();
        if nothing(old) != nothing(new) {
            self.security(security, &site("security"), &old.security, &new.security);
        }
        if old.servers.value != new.servers.value {
            self.servers(servers, &site("servers"), &old.servers, &new.servers);
        }
        for (name, was) in &old.security_schemes {
            let location = format!("components.securitySchemes.{name}");
            let is = new.security_schemes.get(name);
            if let Some(is) = is.filter(|is| is.value != was.value) {
                let kind = (Kind::SecurityChanged, severity::CODE);
                let values = (was.value.clone(), is.value.clone());
                self.report(
                    node,
                    &site(&location),
                    kind,
                    values,
                    (was.position, is.position),
                );
            }
        }
    }

    /// Leads all operations to a node that leave something to the document.
    fn reach_all(
        &mut self,
        wholes: &[(NodeId, &'m Operation<'d>, &'m Operation<'d>)],
        node: NodeId,
        leaves_it: impl Fn(&Operation<'d>) -> bool,
    ) {
        for (whole, old, new) in wholes {
            if leaves_it(old) && leaves_it(new) {
                self.schemas.graph.edge(*whole, node);
            }
        }
    }

    fn security(
        &mut self,
        node: NodeId,
        site: &Site,
        old: &Located<Security>,
        new: &Located<Security>,
    ) {
        let kind = (Kind::SecurityChanged, severity::CODE);
        let values = (json!(old.value), json!(new.value));
        self.report(node, site, kind, values, (old.position, new.position));
    }

    fn servers(
        &mut self,
        node: NodeId,
        site: &Site,
        old: &Located<BTreeSet<&'d str>>,
        new: &Located<BTreeSet<&'d str>>,
    ) {
        // A client goes on calling the server that it knows.
        let impact = match old.value.is_subset(&new.value) {
            true => severity::ADDITION,
            false => severity::BREAK,
        };
        let values = (json!(old.value), json!(new.value));
        self.report(
            node,
            site,
            (Kind::ServerChanged, impact),
            values,
            (old.position, new.position),
        );
    }
}

/// Whether calls have to go elsewhere; names of path parameters do not matter.
fn moved(old: &Key<'_>, new: &Key<'_>) -> bool {
    old.shape() != new.shape()
}
