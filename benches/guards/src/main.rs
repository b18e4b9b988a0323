//! What CI holds steady: `cargo run --release --package guards`. Nothing here is a time: these
//! figures are the same on a busy machine. Each bound is a little above what was measured when it
//! was set; who does better lowers it.

mod memory;
mod work;

#[path = "../../harness/callgrind.rs"]
mod callgrind;
#[path = "../../harness/process.rs"]
mod process;
#[path = "../../harness/server.rs"]
mod server;

use std::path::PathBuf;
use std::process::Command;

use callgrind::Counts;

type Error = Box<dyn std::error::Error + Send + Sync>;

/// The most that there may be, and what to do about more.
struct Bound {
    what: &'static str,
    most: u64,
    hint: &'static str,
}

const INSTRUCTIONS: &str = "compare two profiles of `valgrind --tool=callgrind`";
const ALLOCATIONS: &str = "look for clones and formatted texts that only errors need";
const CRATES: &str = "`cargo tree` shows who brings them in; each has to earn its place";

/// A figure for each of the bounds beside it.
type Measure = fn() -> Result<Vec<u64>, Error>;

const BOUNDS: [(Measure, &[Bound]); 8] = [
    (
        || Ok(vec![crates(&[])?]),
        &[Bound {
            what: "crates that users compile",
            most: 106,
            hint: CRATES,
        }],
    ),
    (
        || Ok(vec![crates(&["--no-default-features"])?]),
        &[Bound {
            what: "crates without default features",
            most: 14,
            hint: CRATES,
        }],
    ),
    (
        || Ok(vec![rlib_kilobytes()?]),
        &[Bound {
            // The transport's futures are compiled here, once; types and conveniences in the programs that
            // use them.
            what: "size of the rlib, KB",
            most: 21_200,
            hint: "`cargo llvm-lines --release --lib` shows what is compiled how often",
        }],
    ),
    (
        || counted("decode", 2000),
        &[
            Bound {
                what: "instructions to decode an event",
                most: 930,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations to decode an event",
                most: 0,
                hint: ALLOCATIONS,
            },
        ],
    ),
    (
        || counted("stream", 2000),
        &[
            Bound {
                what: "instructions for an event of a stream",
                most: 10_380,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations for an event of a stream",
                most: 5,
                hint: ALLOCATIONS,
            },
        ],
    ),
    (
        // Many times as many, since what grows with the length of the text would show.
        || {
            let of = |kind| counted(kind, 20_000);
            let (read, added, deltas) = (of("read")?, of("accumulate")?, of("deltas")?);
            let percent = |one: &[u64]| one[0] * 100 / read[0].max(1);
            let (sum, delta) = (percent(&added), percent(&deltas));
            Ok(vec![read[0], read[1], sum, added[1], delta, deltas[1]])
        },
        &[
            Bound {
                what: "instructions for a chunk of a chat",
                most: 11_590,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations for a chunk of a chat",
                most: 5,
                hint: ALLOCATIONS,
            },
            Bound {
                what: "% of reading to read a chat and add it up",
                most: 116,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations for a chunk that is added up",
                most: 6,
                hint: ALLOCATIONS,
            },
            Bound {
                what: "% of that to read a delta of a response",
                most: 110,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations for a delta of a response",
                most: 4,
                hint: ALLOCATIONS,
            },
        ],
    ),
    (
        || counted("call", 100),
        &[
            Bound {
                what: "instructions for a small call",
                most: 88_700,
                hint: INSTRUCTIONS,
            },
            Bound {
                what: "allocations for a small call",
                most: 67,
                hint: ALLOCATIONS,
            },
        ],
    ),
    (
        || Ok(vec![held(100)?]),
        &[Bound {
            // Three buffers of hyper's are 25,376 of them.
            what: "bytes for a stream that is open",
            most: 29_900,
            hint: "look at what lives as long as the stream, with `valgrind --tool=dhat`",
        }],
    ),
];

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["child", "server"] => work::runtime()?.block_on(server::run(None)),
        ["child", kind, url, number] => work::run(kind, url, number.parse()?),
        _ => check(),
    }
}

fn check() -> Result<(), Error> {
    let mut broken = Vec::new();
    for (measure, bounds) in BOUNDS {
        for (found, bound) in measure()?.into_iter().zip(bounds) {
            let Bound { what, most, hint } = bound;
            println!("{what:<42} {found:>8} of at most {most}");
            if found > *most {
                broken.push(format!(
                    "{what}: {found}, but at most {most} may be; {hint}"
                ));
            }
        }
    }
    match broken.is_empty() {
        true => Ok(()),
        false => Err(broken.join("\n").into()),
    }
}

/// Instructions and allocations of each of so many, without what comes before the first.
fn counted(kind: &str, number: u64) -> Result<Vec<u64>, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let count = |number: u64| callgrind::count(&["child", kind, &url, &number.to_string()]);
    let Counts {
        instructions,
        allocations,
    } = count(2 * number)? - count(number)?;
    Ok(vec![
        instructions / number,
        (allocations + number / 2) / number,
    ])
}

/// The bytes that each of so many open streams takes.
fn held(number: u64) -> Result<u64, Error> {
    let (_server, url) = process::serve(&["child", "server"])?;
    let most = |number: u64| memory::most(&["child", "hold", &url, &number.to_string()]);
    Ok((most(2 * number)? - most(number)?) / number)
}

/// The crates that are compiled for a user, proc-macros included.
fn crates(options: &[&str]) -> Result<u64, Error> {
    let mut command = Command::new("cargo");
    command
        .args(["tree", "--package=openai-typed", "--edges=normal,build"])
        .args(["--prefix=none", "--format={p}"])
        .args(options)
        .current_dir(root());
    let tree = process::output(&mut command)?;
    let mut crates: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(" (").next())
        .collect();
    crates.sort_unstable();
    crates.dedup();
    Ok(crates.len().try_into()?)
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// That of the library which this program is built with.
fn rlib_kilobytes() -> Result<u64, Error> {
    let program = std::env::current_exe()?;
    let folder = program.parent().ok_or("this program is in no folder")?;
    let newest = std::fs::read_dir(folder.join("deps"))?
        .filter_map(Result::ok)
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libopenai_typed-") && name.ends_with(".rlib")
        })
        .filter_map(|entry| entry.metadata().ok())
        .max_by_key(|metadata| metadata.modified().ok());
    Ok(newest.ok_or("there is no rlib beside this program")?.len() / 1000)
}
