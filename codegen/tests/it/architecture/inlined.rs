//! Conveniences are compiled in the programs that use them, not in the package: most programs use none.

use std::path::Path;

use syn::{Attribute, ImplItem, Item, Signature, TraitItem};

use super::cfg::is_test_code;
use super::repository;

#[test]
fn conveniences_are_compiled_where_they_are_used() {
    let mut found = Findings::default();
    for room in ["src/ext", "src/schema"] {
        found.folder(&repository().join(room));
    }
    assert!(found.functions > 300, "only {} functions", found.functions);
    assert!(
        found.missing.is_empty(),
        "write #[inline] on these, or every program pays for them:\n{}",
        found.missing.join("\n")
    );
}

#[test]
fn a_function_without_the_attribute_is_found() {
    let file = "fn a() {}\n#[inline] fn b() {}\nimpl C { fn d(&self) {} }\n#[cfg(test)] mod tests { fn e() {} }";
    let mut found = Findings::default();
    found.items("x.rs", syn::parse_file(file).unwrap().items);
    assert_eq!(found.missing, ["x.rs: a", "x.rs: d"]);
    assert_eq!(found.functions, 3);
}

#[derive(Default)]
struct Findings {
    functions: usize,
    missing: Vec<String>,
}

impl Findings {
    fn folder(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.folder(&path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let file = syn::parse_file(&text).unwrap();
                self.items(&path.display().to_string(), file.items);
            }
        }
    }

    fn items(&mut self, path: &str, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Fn(item) => self.function(path, &item.attrs, &item.sig),
                Item::Impl(item) => {
                    for inner in &item.items {
                        if let ImplItem::Fn(inner) = inner {
                            self.function(path, &inner.attrs, &inner.sig);
                        }
                    }
                }
                Item::Trait(item) => {
                    for inner in &item.items {
                        if let TraitItem::Fn(inner) = inner
                            && inner.default.is_some()
                        {
                            self.function(path, &inner.attrs, &inner.sig);
                        }
                    }
                }
                Item::Mod(item) if !is_test_code(&item.attrs) => {
                    let (_, inner) = item.content.unwrap_or_default();
                    self.items(path, inner);
                }
                _ => {}
            }
        }
    }

    fn function(&mut self, path: &str, attributes: &[Attribute], signature: &Signature) {
        if is_test_code(attributes) {
            return;
        }
        self.functions += 1;
        if !attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("inline"))
        {
            self.missing.push(format!("{path}: {}", signature.ident));
        }
    }
}
