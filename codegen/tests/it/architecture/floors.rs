//! Who may name whom: a room names what lies on the floors below it, and nothing else.

use std::collections::BTreeSet;

use super::imports::{imports, line_of};
use super::modules::Tree;
use super::{generator, package};

/// From the ground up. What stands in one line does not know each other.
type Floors = &'static [&'static [&'static str]];

const PACKAGE: Floors = &[
    &["src/schema", "src/sse", "src/webhooks", "src/wire"],
    &["src/client/random.rs", "src/client/redact.rs"],
    &["src/client/error"],
    &[
        "src/client/options.rs",
        "src/client/request/url.rs",
        "src/client/upload",
    ],
    &["src/client/key"],
    &["src/client/transport"],
    &["src/client/deployment.rs", "src/client/response"],
    &["src/client/mod.rs"],
    &["src/client/builder", "src/client/request"],
    // All that generated code may name.
    &["src/runtime.rs"],
    &["generated"],
    &["src/ext"],
    &["src/mock/reply", "src/mock/document"],
    &["src/mock/form.rs"],
    &["src/mock/scenario"],
    &["src/mock/scenarios"],
    &["src/mock/mod.rs"],
    &["src/mock/server"],
    &["src/cli/show"],
    &["src/cli/parse"],
    &["src/cli/call"],
    &["src/cli/mod.rs"],
    &["src/cli/main.rs", "src/fuzzing.rs", "src/lib.rs"],
];

const GENERATOR: Floors = &[
    &[
        "codegen/src/document",
        "codegen/src/names.rs",
        "codegen/src/pattern.rs",
    ],
    &[
        "codegen/src/error.rs",
        "codegen/src/exit.rs",
        "codegen/src/model",
        "codegen/src/openapi",
    ],
    &["codegen/src/generate/areas.rs"],
    &["codegen/src/generate/pieces.rs"],
    &["codegen/src/generate/lower"],
    &["codegen/src/generate/write"],
    &["codegen/src/diff", "codegen/src/generate"],
    // It notes what the generator decides by the order of the document.
    &["codegen/src/lint"],
    &["codegen/src/upstream"],
    &["codegen/src/cli"],
    &["codegen/src/main.rs", "codegen/src/lib.rs"],
];

#[test]
fn the_rooms_of_the_package_name_what_lies_below_them() {
    hold(PACKAGE, &package());
}

#[test]
fn the_rooms_of_the_generator_name_what_lies_below_them() {
    hold(GENERATOR, &generator());
}

fn hold(floors: Floors, tree: &Tree) {
    let mut wrong = Vec::new();
    for ((from, to), paths) in imports(tree) {
        let (Some(lower), Some(upper)) = (room(floors, &to), room(floors, &from)) else {
            continue;
        };
        if lower.0 < upper.0 || lower == upper {
            continue;
        }
        let lines: BTreeSet<_> = paths.iter().map(|path| line_of(&from, path)).collect();
        let lines = lines
            .iter()
            .map(|(number, line)| format!("\n    {from}:{number}: {line}"));
        let lines: String = lines.collect();
        wrong.push(format!(
            "{from} names what is in {to}, which is not below it:{lines}"
        ));
    }
    let files: BTreeSet<&str> = tree.modules.iter().map(|module| &*module.file).collect();
    for file in files {
        if room(floors, file).is_none() {
            wrong.push(format!("{file} has no floor: give it one in this file"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The floor of a file, and its room there: the longest that the path begins with.
fn room(floors: Floors, file: &str) -> Option<(usize, &'static str)> {
    let rooms = floors.iter().enumerate();
    let rooms = rooms.flat_map(|(floor, rooms)| rooms.iter().map(move |room| (floor, *room)));
    let holds = |room: &str| {
        let rest = file.strip_prefix(room);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    rooms
        .filter(|(_, room)| holds(room))
        .max_by_key(|(_, room)| room.len())
}
