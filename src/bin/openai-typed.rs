//! The command line: `cargo install --path . --features cli`.

fn main() -> std::process::ExitCode {
    openai_typed::cli::main()
}
