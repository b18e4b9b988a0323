//! What generated code may name, and what it must not clash with.

use std::fs;
use std::path::Path;

use openai_typed_codegen::document::Document;
use openai_typed_codegen::generate;
use openai_typed_codegen::names::RESERVED_ACCESSORS;
use syn::visit::Visit;

/// The first segments of paths of two segments or more, and of `use` declarations.
#[derive(Default)]
struct Roots {
    roots: Vec<String>,
    outside: Vec<String>,
}

const ALLOWED: [&str; 3] = ["std", "serde", "serde_json"];

impl<'ast> Visit<'ast> for Roots {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 || path.leading_colon.is_some() {
            let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
            self.add(&names);
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut tree = &item.tree;
        let mut names = Vec::new();
        while let syn::UseTree::Path(path) = tree {
            names.push(path.ident.to_string());
            tree = &path.tree;
        }
        self.add(&names);
    }
}

impl Roots {
    fn add(&mut self, names: &[String]) {
        let Some(root) = names.first() else { return };
        self.roots.push(root.clone());
        // `crate` leads to what was generated, and beyond that to the waist alone.
        if root == "crate" && names.len() > 1 && names[1] != "runtime" {
            self.outside.push(names.join("::"));
        }
    }
}

#[test]
fn generated_code_names_nothing_beside_the_waist() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let files = generate::render(&Document::load(&path).unwrap()).unwrap();
        for file in files
            .paths()
            .filter(|file| file.extension().is_some_and(|e| e == "rs"))
        {
            check(&path.join(file), files.content(file).unwrap());
        }
    }
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let faces = fs::read_dir(&generated).unwrap().flat_map(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => fs::read_dir(path)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect(),
            false => vec![path],
        }
    });
    let sources: Vec<_> = faces
        .filter(|file| file.extension().is_some_and(|e| e == "rs"))
        .collect();
    assert!(sources.contains(&generated.join("shared/mod.rs")));
    for file in sources {
        check(&file, &fs::read_to_string(&file).unwrap());
    }
}

fn check(path: &Path, source: &str) {
    let file = syn::parse_file(source).unwrap();
    let mut found = Roots::default();
    found.visit_file(&file);
    assert_eq!(found.outside, Vec::<String>::new(), "{}", path.display());
    for root in found.roots {
        let is_own = root == "crate"
            || ["Self", "super", "self", "str", "runtime", "types", "operations"].contains(&&*root)
            // Types and their variants, type parameters, sibling modules.
            || root.starts_with(|c: char| c.is_uppercase() || !c.is_ascii())
            || source.contains(&format!("mod {root};"));
        assert!(
            is_own || ALLOWED.contains(&&*root),
            "{}: `{root}`",
            path.display()
        );
    }
}

#[test]
fn no_accessor_has_the_name_of_a_method_of_the_client() {
    let of_client =
        |ty: &syn::Type| matches!(ty, syn::Type::Path(path) if path.path.is_ident("Client"));
    let mut methods = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/client")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
            for item in file.items {
                if let syn::Item::Impl(item) = item
                    && item.trait_.is_none()
                    && of_client(&item.self_ty)
                {
                    methods.extend(item.items.into_iter().filter_map(|item| match item {
                        syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                        _ => None,
                    }));
                }
            }
        }
    }
    assert!(methods.contains(&"request".to_owned()), "{methods:?}");
    for method in methods {
        assert!(
            RESERVED_ACCESSORS.contains(&&*method),
            "{method} is not reserved"
        );
    }
}
