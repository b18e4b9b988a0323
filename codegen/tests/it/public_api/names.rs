//! Types under the names that users know them by.

use syn::visit_mut::{self, VisitMut};
use syn::{Fields, Signature};

use super::print;
use super::walk::{Public, shortest};
use crate::architecture::modules::{Id, Tree};
use crate::architecture::resolve::{Target, segments};

/// Writes what stands in a module, with the public paths of the package's items, whatever is imported
/// there.
pub struct Names<'t> {
    pub tree: &'t Tree,
    pub public: &'t Public,
    pub module: Id,
}

impl Names<'_> {
    pub fn ty(&self, ty: &syn::Type) -> String {
        let mut ty = ty.clone();
        Renaming(self).visit_type_mut(&mut ty);
        print::of_type(&ty)
    }

    /// A signature without its body.
    pub fn signature(&self, signature: &Signature) -> String {
        let mut signature = signature.clone();
        Renaming(self).visit_signature_mut(&mut signature);
        print::signature(signature)
    }

    /// A trait: of those from elsewhere the last name alone.
    pub fn of_trait(&self, path: &syn::Path) -> String {
        let mut path = path.clone();
        Renaming(self).visit_path_mut(&mut path);
        if self.tree.resolve(self.module, &segments(&path)).is_empty() {
            let last = path.segments.last().cloned();
            path = last.map(syn::Path::from).unwrap();
        }
        print::of_type(&path)
    }

    /// What a variant holds.
    pub fn variant(&self, fields: &Fields) -> String {
        let members: Vec<String> = (fields.iter())
            .map(|field| match &field.ident {
                Some(name) => format!("{name}: {}", self.ty(&field.ty)),
                None => self.ty(&field.ty),
            })
            .collect();
        match fields {
            Fields::Unit => String::new(),
            Fields::Named(_) => format!(" {{ {} }}", members.join(", ")),
            Fields::Unnamed(_) => format!("({})", members.join(", ")),
        }
    }
}

/// Puts the public path in the place of each that leads to a public item.
struct Renaming<'n, 't>(&'n Names<'t>);

impl VisitMut for Renaming<'_, '_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Names {
            tree,
            public,
            module,
        } = self.0;
        let (targets, rest) = {
            let names = segments(path);
            let (targets, rest) = tree.resolve_with_rest(*module, &names);
            (targets, rest.len())
        };
        let places = targets.into_iter().find_map(|target| match target {
            Target::Item(module, name) => public.get(&(module, name)),
            Target::Module(_) => None,
        });
        let (Some(places), 0) = (places, rest) else {
            return;
        };
        let (place, _) = shortest(places);
        let place = place
            .split_once("::")
            .map_or(place.as_str(), |(_, inside)| inside);
        let mut known: syn::Path = syn::parse_str(place).unwrap();
        let last = known.segments.last_mut().unwrap();
        last.arguments = path.segments.last().unwrap().arguments.clone();
        *path = known;
    }
}
