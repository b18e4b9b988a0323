//! Which operations each change reaches.
//!
//! Each pair of places is compared once and is a node; who leads to it, through however many
//! schemas, is asked at the end by walking from each operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::finding::{Base, Direction, Finding, Positions, Rule, Severity};
use super::rules::Impact;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct NodeId(usize);

/// An operation by its index among the compared ones.
pub(super) type OperationId = usize;

/// A finding before it is known whom it reaches.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) node: NodeId,
    pub(super) rule: Rule,
    pub(super) base: Base,
    pub(super) field: String,
    pub(super) old: Json,
    pub(super) new: Json,
    pub(super) positions: Positions,
}

#[derive(Debug, Default)]
pub(super) struct Graph {
    /// Where each node leads, and in which direction.
    edges: Vec<Vec<(NodeId, Direction)>>,
    labels: Vec<String>,
    roots: Vec<(OperationId, Direction, NodeId)>,
    drafts: Vec<Draft>,
}

/// The operations that reach a node, by what they do with it.
#[derive(Clone, Debug, Default)]
struct Reach {
    request: BTreeSet<OperationId>,
    response: BTreeSet<OperationId>,
    /// Those that lead to it, and have nothing of it in their direction.
    silent: BTreeSet<(Direction, OperationId)>,
}

impl Reach {
    fn add(&mut self, other: &Reach) {
        self.request.extend(&other.request);
        self.response.extend(&other.response);
        self.silent.extend(&other.silent);
    }
}

impl Graph {
    pub(super) fn node(&mut self) -> NodeId {
        self.edges.push(Vec::new());
        NodeId(self.edges.len() - 1)
    }

    pub(super) fn edge(&mut self, from: NodeId, to: NodeId) {
        self.edges[from.0].push((to, Direction::Both));
    }

    /// A node for what is there in one direction only.
    pub(super) fn gate(&mut self, from: NodeId, direction: Direction) -> NodeId {
        let node = self.node();
        self.edges[from.0].push((node, direction));
        node
    }

    /// An operation under the name that findings have for it.
    pub(super) fn operation(&mut self, label: String) -> OperationId {
        self.labels.push(label);
        self.labels.len() - 1
    }

    /// Says that an operation sends, receives or both what stands at a node.
    pub(super) fn root(&mut self, operation: OperationId, direction: Direction, node: NodeId) {
        self.roots.push((operation, direction, node));
    }

    pub(super) fn report(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// All findings, the same change once, sorted by severity and place.
    pub(super) fn findings(self) -> Vec<Finding> {
        let reach = self.reach();
        let mut found: BTreeMap<String, (Finding, Impact, Reach)> = BTreeMap::new();
        for draft in self.drafts {
            let reached = &reach[draft.node.0];
            let id = Finding::fingerprint(
                draft.rule.kind(),
                &draft.base,
                &draft.field,
                &draft.old,
                &draft.new,
            );
            match found.get_mut(&id) {
                Some((known, impact, known_reach)) => {
                    known_reach.add(reached);
                    *impact = impact.max(draft.rule.impact());
                    known.positions.old = known.positions.old.min(draft.positions.old);
                    known.positions.new = known.positions.new.min(draft.positions.new);
                }
                None => {
                    let impact = draft.rule.impact();
                    let finding = unreached(id.clone(), draft);
                    found.insert(id, (finding, impact, reached.clone()));
                }
            }
        }
        let mut findings: Vec<Finding> = found
            .into_values()
            .map(|(finding, impact, reach)| reached(finding, impact, &reach, &self.labels))
            .collect();
        findings.sort_by(|one, other| sort_key(one).cmp(&sort_key(other)));
        findings
    }

    fn reach(&self) -> Vec<Reach> {
        let mut reach = vec![Reach::default(); self.edges.len()];
        // The last walk that came by, so that nothing has to be cleared between walks.
        let mut passed = vec![usize::MAX; self.edges.len()];
        for (walk, (operation, direction, root)) in self.roots.iter().enumerate() {
            let mut open = vec![*root];
            let mut shut = Vec::new();
            while let Some(node) = open.pop() {
                if std::mem::replace(&mut passed[node.0], walk) == walk {
                    continue;
                }
                if *direction != Direction::Response {
                    reach[node.0].request.insert(*operation);
                }
                if *direction != Direction::Request {
                    reach[node.0].response.insert(*operation);
                }
                for (to, only) in &self.edges[node.0] {
                    match *only == Direction::Both || only == direction {
                        true => open.push(*to),
                        false => shut.push(*to),
                    }
                }
            }
            while let Some(node) = shut.pop() {
                if std::mem::replace(&mut passed[node.0], walk) == walk {
                    continue;
                }
                reach[node.0].silent.insert((*direction, *operation));
                shut.extend(self.edges[node.0].iter().map(|(to, _)| *to));
            }
        }
        reach
    }
}

fn unreached(id: String, draft: Draft) -> Finding {
    Finding {
        id,
        kind: draft.rule.kind(),
        rule: draft.rule,
        severity: Severity::Info,
        direction: Direction::Both,
        operation: draft.base.operation,
        schema: draft.base.schema,
        location: draft.base.location,
        field: draft.field,
        old: draft.old,
        new: draft.new,
        affected: Vec::new(),
        positions: draft.positions,
    }
}

fn reached(mut finding: Finding, impact: Impact, reach: &Reach, labels: &[String]) -> Finding {
    let (direction, severity) = match (reach.request.is_empty(), reach.response.is_empty()) {
        (false, true) => (Direction::Request, impact.request),
        (true, false) => (Direction::Response, impact.response),
        (true, true) if !reach.silent.is_empty() => (silent(&reach.silent), Severity::Info),
        // What nobody reaches may be sent or received by means that the document does not say.
        _ => (Direction::Both, impact.request.max(impact.response)),
    };
    let mut operations: BTreeSet<OperationId> = &reach.request | &reach.response;
    operations.extend(reach.silent.iter().map(|(_, operation)| operation));
    let labels = operations.into_iter().filter_map(|index| labels.get(index));
    let labels: BTreeSet<&String> = labels.collect();
    finding.direction = direction;
    finding.severity = severity;
    finding.affected = labels.into_iter().cloned().collect();
    finding
}

/// The one direction of those that lead somewhere, or both.
fn silent(of: &BTreeSet<(Direction, OperationId)>) -> Direction {
    let directions: BTreeSet<Direction> = of.iter().map(|(direction, _)| *direction).collect();
    match directions.len() {
        1 => directions.first().copied().unwrap_or(Direction::Both),
        _ => Direction::Both,
    }
}

fn sort_key(finding: &Finding) -> impl Ord {
    (
        std::cmp::Reverse(finding.severity),
        finding.operation.clone(),
        finding.schema.clone(),
        finding.location.clone(),
        finding.field.clone(),
        finding.kind,
        finding.id.clone(),
    )
}
