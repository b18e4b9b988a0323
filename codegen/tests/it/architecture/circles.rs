//! No file needs itself through others.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use super::imports::{Imports, imports, line_of};
use super::{generator, package};

/// Which files a file needs.
type Needs<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

#[test]
fn the_files_of_the_package_make_no_circle() {
    no_circle(&imports(&package()));
}

#[test]
fn the_files_of_the_generator_make_no_circle() {
    no_circle(&imports(&generator()));
}

fn no_circle(imports: &Imports) {
    let mut needs = Needs::new();
    for (from, to) in imports.keys() {
        needs.entry(from).or_default().insert(to);
    }
    let mut text = String::new();
    for circle in circles_of(&needs) {
        describe(&needs, imports, &circle, &mut text);
    }
    assert!(text.is_empty(), "\n{text}");
}

fn circles_of<'a>(needs: &Needs<'a>) -> Vec<Vec<&'a str>> {
    let mut graph = DiGraph::new();
    let mut nodes = BTreeMap::new();
    for (from, needed) in needs {
        for file in std::iter::once(from).chain(needed) {
            nodes.entry(*file).or_insert_with(|| graph.add_node(*file));
        }
        for to in needed {
            graph.add_edge(nodes[from], nodes[to], ());
        }
    }
    let names = |files: Vec<_>| files.into_iter().map(|file| graph[file]).collect();
    let components = tarjan_scc(&graph).into_iter();
    let circles = components.filter(|files| files.len() > 1);
    circles.map(names).collect()
}

/// The shortest way round, with the lines that make it.
fn describe(needs: &Needs<'_>, imports: &Imports, circle: &[&str], text: &mut String) {
    let rounds = circle.iter().filter_map(|start| round(needs, start));
    let Some(round) = rounds.min_by_key(Vec::len) else {
        return;
    };
    writeln!(
        text,
        "{} files need each other: {}",
        circle.len(),
        circle.join(", ")
    )
    .unwrap();
    for (from, to) in round.iter().zip(round.iter().cycle().skip(1)) {
        writeln!(text, "  {from} needs {to}:").unwrap();
        let paths = &imports[&((*from).to_owned(), (*to).to_owned())];
        let lines: BTreeSet<_> = paths.iter().map(|path| line_of(from, path)).collect();
        for (number, line) in lines {
            writeln!(text, "    {from}:{number}: {line}").unwrap();
        }
    }
}

/// The shortest way from a file to itself.
fn round<'a>(needs: &Needs<'a>, start: &'a str) -> Option<Vec<&'a str>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = VecDeque::from([start]);
    while let Some(file) = next.pop_front() {
        for to in needs.get(file).into_iter().flatten().copied() {
            if to == start {
                let mut round = vec![file];
                while let Some(file) = before.get(round[0]) {
                    round.insert(0, file);
                }
                return Some(round);
            }
            if !before.contains_key(to) {
                before.insert(to, file);
                next.push_back(to);
            }
        }
    }
    None
}
