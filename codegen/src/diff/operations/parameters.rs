//! Parameters: in the path by position, elsewhere by name.

use serde_json::{Value as Json, json};

use super::super::compare::{Site, label};
use super::super::finding::{Base, Rule};
use super::super::graph::NodeId;
use super::{Compared, Operations};
use crate::openapi::api::{Key, Parameter, Shared};
use crate::openapi::model::Model;

type Known<'m, 'd> = Vec<&'m Parameter<'d>>;

impl<'m, 'd> Operations<'m, 'd> {
    pub(super) fn parameters(&mut self, compared: &Compared<'m, 'd>) {
        let mut olds: Known<'m, 'd> = compared.old.parameters.iter().collect();
        let mut news: Known<'m, 'd> = compared.new.parameters.iter().collect();
        let keys = (&compared.old.key, &compared.new.key);
        let mut pairs = Vec::new();
        take(&mut olds, &mut news, &mut pairs, |old, new| {
            identity(old, keys.0) == identity(new, keys.1)
        });
        let mut renamed = Vec::new();
        take(&mut olds, &mut news, &mut renamed, |old, new| {
            old.place == new.place && self.respelled(old, new)
        });
        for (old, new) in pairs.iter().chain(&renamed) {
            self.parameter(compared, old, new);
        }
        for (old, new) in renamed {
            let site = compared.site(location(old));
            let positions = (Some(old.position), Some(new.position));
            let values = (json!(old.name), json!(new.name));
            self.report(
                compared.sent,
                &site,
                Rule::ParameterRenamed,
                values,
                positions,
            );
        }
        self.single_parameters(compared, olds, news);
    }

    fn single_parameters(
        &mut self,
        compared: &Compared<'m, 'd>,
        olds: Known<'m, 'd>,
        news: Known<'m, 'd>,
    ) {
        for old in olds {
            let value = summary(&self.old.model, old);
            let (node, site) = self.parameter_place(compared, old);
            let (values, positions) = ((value, Json::Null), (Some(old.position), None));
            self.report(node, &site, Rule::ParameterRemoved, values, positions);
        }
        for new in news {
            let value = summary(&self.new.model, new);
            let rule = match new.required {
                true => Rule::RequiredParameterAdded,
                false => Rule::OptionalParameterAdded,
            };
            let (node, site) = self.parameter_place(compared, new);
            let (values, positions) = ((Json::Null, value), (None, Some(new.position)));
            self.report(node, &site, rule, values, positions);
        }
    }

    /// Where a parameter that one side lacks is reported: once for a path that adds or drops it
    /// for all its operations.
    fn parameter_place(
        &mut self,
        compared: &Compared<'m, 'd>,
        parameter: &Parameter<'d>,
    ) -> (NodeId, Site) {
        let site = match parameter.shared {
            Some(Shared::Path(_)) => shared_site(parameter),
            _ => None,
        };
        let Some(site) = site else {
            return (compared.sent, compared.site(location(parameter)));
        };
        (self.shared_node(compared.sent, &site.base.location).0, site)
    }

    /// The node for something that operations share, and whether it is new.
    pub(super) fn shared_node(&mut self, from: NodeId, location: &str) -> (NodeId, bool) {
        let known = self.shared.get(location).copied();
        let node = known.unwrap_or_else(|| self.schemas.graph.node());
        self.shared.insert(location.to_owned(), node);
        self.schemas.graph.edge(from, node);
        (node, known.is_none())
    }

    /// Whether two parameters differ in nothing but the spelling of their names.
    fn respelled(&self, old: &Parameter<'_>, new: &Parameter<'_>) -> bool {
        let letters = |name: &str| {
            let letters = name.chars().filter(|c| c.is_alphanumeric());
            letters.collect::<String>().to_lowercase()
        };
        let same_schema = match (old.schema, new.schema) {
            (Some(old), Some(new)) => self.schemas.equal(old, new),
            (old, new) => old.is_none() && new.is_none(),
        };
        let same_text = old.description.is_some() && old.description == new.description;
        letters(old.name) == letters(new.name)
            || (same_text && same_schema && old.required == new.required)
    }

    fn parameter(
        &mut self,
        compared: &Compared<'m, 'd>,
        old: &'m Parameter<'d>,
        new: &'m Parameter<'d>,
    ) {
        let positions = (Some(old.position), Some(new.position));
        let placeholder = old.place == "path";
        if placeholder && old.name != new.name {
            let site = compared.site(location(old));
            let (rule, values) = (
                Rule::PathParameterRenamed,
                (json!(old.name), json!(new.name)),
            );
            self.report(compared.sent, &site, rule, values, positions);
        }
        let (node, site) = match shared_site(old).filter(|_| old.shared == new.shared) {
            Some(site) => match self.shared_node(compared.sent, &site.base.location) {
                (node, true) => (node, site),
                (_, false) => return,
            },
            None => (compared.sent, compared.site(location(old))),
        };
        let required = (old.required, new.required);
        let deprecated = (old.deprecated, new.deprecated);
        self.carried(node, &site, (required, deprecated), positions);
        if self.schemas.docs && old.description != new.description {
            let values = (json!(old.description), json!(new.description));
            self.report(node, &site, Rule::DescriptionChanged, values, positions);
        }
        let writings = (&old.written, &new.written);
        let schemas = (old.schema, new.schema);
        self.written(node, &site, writings, schemas, positions);
        self.values(node, site, schemas, positions);
    }
}

/// Moves the pairs that satisfy a condition from the lists to `pairs`.
fn take<'m, 'd>(
    olds: &mut Known<'m, 'd>,
    news: &mut Known<'m, 'd>,
    pairs: &mut Vec<(&'m Parameter<'d>, &'m Parameter<'d>)>,
    same: impl Fn(&Parameter<'d>, &Parameter<'d>) -> bool,
) {
    olds.retain(|old| match news.iter().position(|new| same(old, new)) {
        Some(index) => {
            pairs.push((old, news.remove(index)));
            false
        }
        None => true,
    });
}

/// What a parameter is known by: its place in the path, or its name.
fn identity(parameter: &Parameter<'_>, key: &Key<'_>) -> (String, String) {
    let name = match parameter.place {
        "path" => {
            let mut names = key.placeholders().into_iter();
            let position = names.position(|name| name == parameter.name);
            position.map_or(parameter.name.to_owned(), |index| format!("{{{index}}}"))
        }
        // Names of headers do not tell upper case from lower case.
        "header" => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.to_owned(),
    };
    (parameter.place.to_owned(), name)
}

fn location(parameter: &Parameter<'_>) -> String {
    format!("request.{}.{}", parameter.place, parameter.name)
}

fn shared_site(parameter: &Parameter<'_>) -> Option<Site> {
    let location = match parameter.shared? {
        Shared::Component(name) => format!("components.parameters.{name}"),
        Shared::Path(path) => format!("paths.{path}.{}.{}", parameter.place, parameter.name),
    };
    Some(Site::new(Base {
        location,
        ..Base::default()
    }))
}

fn summary(model: &Model<'_>, parameter: &Parameter<'_>) -> Json {
    let of = parameter.schema.map(|id| label(model, id));
    json!({ "type": of, "required": parameter.required })
}
