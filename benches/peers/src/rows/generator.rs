//! Row 7: the generator and the comparison of documents.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::{Map, Value, json};

use super::{median, upstream};
use crate::table::Table;
use crate::{Error, machine};

const RUNS: usize = 5;

pub fn tables() -> Result<Vec<Table>, Error> {
    let root = upstream::root()?;
    let codegen = upstream::generator()?;
    let scratch = Scratch::new()?;
    let folder = scratch.0.as_path();

    let mut table = Table::new("7. The generator, built for release", ["", "CPU s", "s"]);
    let mut row = |name: &str, (cpu, elapsed): (f64, f64)| {
        table.row(name, [cpu, elapsed].map(|seconds| format!("{seconds:.2}")));
    };
    let spec = root.join("spec/openapi.yaml");
    // The document is a root and the files beside it.
    let changed = folder.join("changed");
    std::fs::create_dir(&changed)?;
    for entry in std::fs::read_dir(root.join("spec"))? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|kind| kind == "yaml") {
            let text = std::fs::read_to_string(entry.path())?;
            let text = text.replace("Say this is a test", "Say that this is a test");
            std::fs::write(changed.join(entry.file_name()), text)?;
        }
    }
    let changed = changed.join("openapi.yaml");
    let generate = |spec: &Path, out: &Path| upstream::generate(&codegen, spec, out);
    let out = folder.join("generated");
    let seconds = measure(
        |_| {
            // It writes all of it.
            let _ = std::fs::remove_dir_all(&out);
            generate(&spec, &out)
        },
        &[0],
    )?;
    row("`generate`, everything into an empty folder", seconds);
    let seconds = measure(|_| generate(&spec, &out), &[0])?;
    row("`generate`, nothing changed", seconds);
    let check = |_| {
        let mut command = generate(&spec, &out);
        command.arg("--check");
        command
    };
    row("`generate --check`, nothing changed", measure(check, &[0])?);
    let seconds = measure(|run| generate([&changed, &spec][run % 2], &out), &[0])?;
    row("`generate`, a changed document", seconds);

    for operations in [75, 150, 300] {
        let schemas = operations * 5;
        let [old, new] = [false, true].map(|changed| {
            let path = folder.join(format!("{operations}-{changed}.json"));
            let text = synthetic(operations, schemas, changed).to_string();
            std::fs::write(&path, text).map(|()| path)
        });
        let (old, new) = (old?, new?);
        let out = folder.join(format!("generated-{operations}"));
        let seconds = measure(|run| generate([&new, &old][run % 2], &out), &[0])?;
        row(
            &format!("`generate`, {operations} operations and {schemas} schemas, changed"),
            seconds,
        );
        let seconds = measure(|_| diff(&codegen, &old, &new), &[0, 1])?;
        row(
            &format!("`diff`, {operations} operations and {schemas} schemas"),
            seconds,
        );
    }
    match upstream::documents()? {
        Some((old, new)) => {
            let size = std::fs::metadata(&new)?.len() as f64 / 1e6;
            let out = folder.join("generated-upstream");
            let seconds = measure(
                |_| {
                    let _ = std::fs::remove_dir_all(&out);
                    generate(&new, &out)
                },
                &[0],
            )?;
            row(
                &format!("`generate`, an upstream document of {size:.1} MB, into an empty folder"),
                seconds,
            );
            let seconds = measure(|_| diff(&codegen, &old, &new), &[0, 1])?;
            row("`diff` of an older one and that", seconds);
        }
        None => table.note(format!(
            "{}=\"OLD NEW\" adds two documents of upstream's.",
            upstream::DOCUMENTS
        )),
    }
    Ok(vec![table])
}

/// A folder that is removed in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self, Error> {
        let name = format!("openai-typed-generator-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left over is in the folder of temporary files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn diff(codegen: &Path, old: &Path, new: &Path) -> Command {
    let mut command = Command::new(codegen);
    command.arg("diff").arg(old).arg(new);
    command
}

/// The medians of the processor time and of the time, besides a first run. The exit code must be one of
/// these.
fn measure(command: impl Fn(usize) -> Command, codes: &[i32]) -> Result<(f64, f64), Error> {
    let (mut cpu, mut elapsed) = (Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let mut command = command(run);
        let (before, start) = (machine::children_cpu(), Instant::now());
        let output = command.output()?;
        elapsed.push(start.elapsed().as_secs_f64());
        cpu.push((machine::children_cpu() - before).as_secs_f64());
        if !output
            .status
            .code()
            .is_some_and(|code| codes.contains(&code))
        {
            let text = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{command:?} failed: {text}").into());
        }
    }
    Ok((median(cpu.split_off(1)), median(elapsed.split_off(1))))
}

/// A document with so many operations and schemas. The changed one lacks a member here and there.
fn synthetic(operations: usize, schemas: usize, changed: bool) -> Value {
    let name = |number: usize| format!("Schema{number}");
    let reference =
        |number: usize| json!({"$ref": format!("#/components/schemas/{}", name(number))});
    let components: Map<String, Value> = (0..schemas)
        .map(|number| {
            let mut properties = json!({
                "id": {"type": "string", "description": "The id."},
                "count": {"type": "integer", "description": "How many there are.", "nullable": true},
                "ratio": {"type": "number", "description": "How many of them are used."},
                "labels": {"type": "array", "description": "All labels.", "items": {"type": "string"}},
                "kind": {"type": "string", "description": "The kind.", "enum": ["one", "two", "three"]},
            });
            if number > 0 {
                let inner = json!({"type": "array", "description": "What belongs to it.", "items": reference(number / 2)});
                properties["parts"] = inner;
            }
            if changed && number % 10 == 3 {
                properties.as_object_mut().map(|members| members.remove("ratio"));
            }
            let schema = json!({
                "type": "object",
                "description": format!("The schema number {number}."),
                "properties": properties,
                "required": ["id"],
            });
            (name(number), schema)
        })
        .collect();
    let paths: Map<String, Value> = (0..operations)
        .map(|number| {
            let content = |number| json!({"application/json": {"schema": reference(number)}});
            let operation = json!({
                "operationId": format!("createThing{number}"),
                "tags": [format!("group{}", number % 20)],
                "summary": format!("Creates the thing number {number}"),
                "requestBody": {"required": true, "content": content(number * 5)},
                "responses": {"200": {"description": "The thing.", "content": content(number * 5 + 4)}},
            });
            (format!("/things{number}"), json!({"post": operation}))
        })
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Made up", "version": "1", "description": "Made up."},
        "servers": [{"url": "https://localhost/v1"}],
        "paths": paths,
        "components": {"schemas": components},
    })
}
