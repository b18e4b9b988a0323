//! openai-typed beside every other client and beside what there is without a client, in one run:
//! `cargo peers all` prints the tables of `benches/README.md`, and takes half an hour. `cargo peers`
//! leaves out what it costs to compile each client, `cargo peers ROW…` prints some of them, and
//! `CLIENTS="NAME NAME" cargo peers programs` compiles for some clients alone.
//!
//! Every figure is taken in a process of its own, against a server in another one.

mod clients;
mod machine;
mod rows;
mod secure_server;
mod table;

#[path = "../../harness/callgrind.rs"]
mod callgrind;
#[path = "../../harness/process.rs"]
mod process;
#[path = "../../harness/server.rs"]
mod server;

type Error = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Error> {
    if let Some(wrapped) = rows::wrapped_compiler()? {
        std::process::exit(wrapped);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["child", "server"] => {
            machine::raise_file_limit()?;
            runtime()?.block_on(server::run(None))
        }
        ["child", "server", answer] => {
            runtime()?.block_on(server::run(Some(rows::answer(answer)?)))
        }
        ["child", "secure-server"] => {
            machine::raise_file_limit()?;
            runtime()?.block_on(secure_server::run())
        }
        ["child", row, rest @ ..] => rows::child(row, rest),
        chosen => report(chosen),
    }
}

/// One thread: so the work is the client's alone, and the same in every run.
fn runtime() -> Result<tokio::runtime::Runtime, Error> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

fn report(chosen: &[&str]) -> Result<(), Error> {
    let known = || rows::ALL.iter().map(|(name, _)| *name);
    if let Some(unknown) = chosen
        .iter()
        .find(|name| **name != "all" && !known().any(|known| known == **name))
    {
        let known: Vec<_> = known().collect();
        let known = known.join(", ");
        return Err(format!("no row is called {unknown}: there are {known}, and all").into());
    }
    println!("{}\n", machine::describe()?);
    for (name, tables) in rows::ALL {
        let wanted = match chosen {
            [] => !matches!(*name, "compile" | "programs"),
            _ => chosen.contains(name) || chosen.contains(&"all"),
        };
        if wanted {
            for table in tables()? {
                println!("{table}");
            }
        }
    }
    Ok(())
}
