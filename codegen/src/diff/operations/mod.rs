//! The comparison of operations, and of what is no schema in them.

mod bodies;
mod forms;
pub(crate) mod match_up;
mod parameters;

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Value as Json, json};

use super::compare::{Comparison, Site};
use super::finding::{Base, Direction, Positions, Rule};
use super::graph::NodeId;
use crate::document::Position;
use crate::openapi::api::{Api, Key, Located, Operation, Security, Servers};
use match_up::match_up;

/// An operation of both documents, by the node for it as a whole.
type Pair<'m, 'd> = (NodeId, &'m Operation<'d>, &'m Operation<'d>);

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
            self.alone(old, Rule::OperationRemoved, true);
        }
        for new in matching.added {
            self.alone(new, Rule::OperationAdded, false);
        }
        wholes.extend(self.callbacks());
        self.document(&wholes);
        self.schemas.run();
        self.schemas
    }

    fn report(
        &mut self,
        node: NodeId,
        site: &Site,
        rule: Rule,
        values: (Json, Json),
        positions: (Option<Position>, Option<Position>),
    ) {
        let positions = Positions {
            old: positions.0,
            new: positions.1,
        };
        self.schemas.report(node, site, rule, values, positions);
    }

    /// What the server calls after operations that both documents have.
    fn callbacks(&mut self) -> Vec<Pair<'m, 'd>> {
        let (old, new) = (self.old, self.new);
        let matching = match_up(&old.callbacks, &new.callbacks);
        let callers = |api: &'m Api<'d>| -> HashSet<(&'d str, &'d str)> {
            let keys = api.operations.iter().map(|operation| operation.key);
            keys.map(|key| (key.path, key.method)).collect()
        };
        let callers = (callers(old), callers(new));
        let stays = |operation: &Operation<'d>| {
            let caller = operation.key.callback.map(|from| (from.path, from.method));
            caller.is_some_and(|from| callers.0.contains(&from) && callers.1.contains(&from))
        };
        for gone in matching.removed.into_iter().filter(|one| stays(one)) {
            self.alone(gone, Rule::OperationRemoved, true);
        }
        for come in matching.added.into_iter().filter(|one| stays(one)) {
            self.alone(come, Rule::OperationAdded, false);
        }
        let pairs = matching.pairs.into_iter();
        pairs
            .map(|(old, new)| (self.operation(old, new), old, new))
            .collect()
    }

    /// An operation that stands on one side only.
    fn alone(&mut self, operation: &Operation<'d>, rule: Rule, is_old: bool) {
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
        self.report(node, &site, rule, values, positions);
    }

    fn operation(&mut self, old: &'m Operation<'d>, new: &'m Operation<'d>) -> NodeId {
        let label = old.key.to_string();
        let id = self.schemas.graph.operation(label.clone());
        let [whole, sent, received] = [(); 3].map(|()| self.schemas.graph.node());
        let (sends, receives) = match old.key.is_inbound() {
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
            let values = (json!(old.key.to_string()), json!(new.key.to_string()));
            self.report(whole, &site, Rule::OperationMoved, values, positions);
        }
        if old.id != new.id {
            let values = (json!(old.id), json!(new.id));
            self.report(whole, &site, Rule::OperationIdChanged, values, positions);
        }
        if old.deprecated != new.deprecated {
            let values = (json!(old.deprecated), json!(new.deprecated));
            self.report(whole, &site, Rule::OperationDeprecated, values, positions);
        }
        if self.schemas.docs && old.text != new.text {
            let values = (json!(old.text), json!(new.text));
            self.report(whole, &site, Rule::DescriptionChanged, values, positions);
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
        if old.servers.value.is_some() || new.servers.value.is_some() {
            let effective = |api: &'m Api<'d>, own: &'m Operation<'d>| Located {
                value: own
                    .servers
                    .value
                    .clone()
                    .unwrap_or_else(|| api.servers.value.clone()),
                position: own.servers.position.or(api.servers.position),
            };
            let (was, is) = (effective(self.old, old), effective(self.new, new));
            self.servers(whole, &site, &was, &is);
        }
        let keys: BTreeSet<_> = old.notes.keys().chain(new.notes.keys()).collect();
        for key in keys {
            let values = (old.notes.get(key), new.notes.get(key));
            if values.0 != values.1 {
                let values = (json!(values.0), json!(values.1));
                let site = compared.site(*key);
                self.report(whole, &site, Rule::NoteChanged, values, positions);
            }
        }
    }

    /// What the document says for all operations.
    fn document(&mut self, wholes: &[Pair<'m, 'd>]) {
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
            let rule = Rule::OpenapiVersionChanged;
            let positions = (old.version.position, new.version.position);
            self.report(node, &site("openapi"), rule, values, positions);
        }
        let security = self.schemas.graph.node();
        let servers = self.schemas.graph.node();
        self.reach_all(wholes, security, |own| own.security.value.is_none());
        self.reach_all(wholes, servers, |own| own.servers.value.is_none());
        let nothing = |api: &Api<'d>| api.security.value.clone().unwrap_or_default();
        if nothing(old) != nothing(new) {
            self.security(security, &site("security"), &old.security, &new.security);
        }
        self.servers(servers, &site("servers"), &old.servers, &new.servers);
        let places: BTreeSet<_> = old.notes.keys().chain(new.notes.keys()).collect();
        for place in places {
            let (was, is) = (old.notes.get(place), new.notes.get(place));
            let said = |note: Option<&Located<Json>>| note.map(|note| note.value.clone());
            if said(was) != said(is) {
                let values = (json!(said(was)), json!(said(is)));
                let at = |note: Option<&Located<Json>>| note.and_then(|note| note.position);
                let positions = (at(was), at(is));
                self.report(node, &site(place), Rule::NoteChanged, values, positions);
            }
        }
        for (name, was) in &old.security_schemes {
            let location = format!("components.securitySchemes.{name}");
            let is = new.security_schemes.get(name);
            if let Some(is) = is.filter(|is| is.value != was.value) {
                let values = (was.value.clone(), is.value.clone());
                let positions = (was.position, is.position);
                let site = site(&location);
                self.report(node, &site, Rule::SecurityChanged, values, positions);
            }
        }
    }

    /// Leads all operations to a node that leave something to the document.
    fn reach_all(
        &mut self,
        wholes: &[Pair<'m, 'd>],
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
        let values = (json!(old.value), json!(new.value));
        let positions = (old.position, new.position);
        self.report(node, site, Rule::SecurityChanged, values, positions);
    }

    fn servers(
        &mut self,
        node: NodeId,
        site: &Site,
        old: &Located<Servers>,
        new: &Located<Servers>,
    ) {
        let (was, is) = (&old.value, &new.value);
        if was == is {
            return;
        }
        // A client goes on calling the server that it knows.
        let rule = match was.usual.is_subset(&is.usual) && was.all.is_subset(&is.all) {
            true => Rule::ServerAdded,
            false => Rule::ServerChanged,
        };
        let values = match was.usual == is.usual {
            true => (json!(was.all), json!(is.all)),
            false => (json!(was.usual), json!(is.usual)),
        };
        self.report(node, site, rule, values, (old.position, new.position));
    }
}

/// Whether calls have to go elsewhere; names of path parameters do not matter.
fn moved(old: &Key<'_>, new: &Key<'_>) -> bool {
    old.shape() != new.shape()
}
