//! The binary `openai-typed`: `cargo install --path . --features cli`.

fn main() -> std::process::ExitCode {
    openai_typed::__cli::main()
}
