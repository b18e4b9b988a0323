//! The architecture: which file may name what of which other, and how long files are.

pub mod cfg;
mod circles;
mod files;
mod floors;
mod imports;
mod inlined;
pub mod modules;
pub mod resolve;

use modules::Tree;
pub use modules::repository;

/// The package, with what is generated.
pub fn package() -> Tree {
    Tree::read("openai_typed", &["src/lib.rs", "src/cli/main.rs"])
}

fn generator() -> Tree {
    Tree::read(
        "openai_typed_codegen",
        &["codegen/src/lib.rs", "codegen/src/main.rs"],
    )
}
