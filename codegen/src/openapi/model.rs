//! One model of schemas for every version and spelling of OpenAPI.
//!
//! A place where a schema stands is a [`Use`]; it leads to another use (a reference, a wrapper
//! that adds nothing but `null`) or to a [`Schema`] of its own. What can be spelled in several
//! ways has one form here: `null` is a flag of the use, `const` an enum of one value, an `allOf`
//! the merged schema, a type array a union.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::document::Position;

use serde_json::Value as Json;

/// The index of a [`Use`] in its [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct UseId(pub(crate) usize);

/// All schemas of a document.
#[derive(Debug, Default)]
pub(crate) struct Model<'d> {
    pub(crate) uses: Vec<Use<'d>>,
    /// The schemas below `components`, by name.
    pub(crate) schemas: BTreeMap<&'d str, UseId>,
}

/// A place where a schema stands.
#[derive(Debug, Default)]
pub(crate) struct Use<'d> {
    pub(crate) position: Position,
    /// The name, if this is a schema below `components`.
    pub(crate) name: Option<&'d str>,
    /// Whether this place, of itself, takes `null` too.
    pub(crate) nullable: bool,
    pub(crate) notes: Notes<'d>,
    pub(crate) target: Target<'d>,
}

/// What a schema says beside the shape of its values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes<'d> {
    pub(crate) default: Option<Json>,
    pub(crate) deprecated: bool,
    pub(crate) access: Access,
    pub(crate) title: Option<&'d str>,
    pub(crate) description: Option<&'d str>,
    /// What it says to tools beside that, by keyword: `xml`, `externalDocs`, `$id`.
    pub(crate) annotations: BTreeMap<&'static str, Json>,
}

/// In which direction a member is there at all: `readOnly` and `writeOnly`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Access {
    /// No request has it.
    pub(crate) read_only: bool,
    /// No answer has it.
    pub(crate) write_only: bool,
}

impl Access {
    pub(crate) fn and(self, other: Access) -> Access {
        Access {
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
        }
    }
}

#[derive(Debug)]
pub(crate) enum Target<'d> {
    Use(UseId),
    Schema(Box<Schema<'d>>),
}

impl Default for Target<'_> {
    fn default() -> Self {
        Target::Schema(Box::default())
    }
}

/// The shape of a value. The default is the schema that takes anything.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema<'d> {
    pub(crate) types: Types,
    pub(crate) format: Option<&'d str>,
    pub(crate) values: Option<Values>,
    /// Bounds, patterns and what else narrows values without naming them.
    pub(crate) constraints: BTreeMap<&'static str, Json>,
    pub(crate) items: Option<UseId>,
    pub(crate) properties: BTreeMap<&'d str, Property>,
    /// Members that have to be there, of a schema that describes none.
    pub(crate) required: BTreeSet<&'d str>,
    pub(crate) additional: Additional,
    /// `unevaluatedProperties`: what it takes beside all that its parts name.
    pub(crate) unevaluated: Additional,
    /// Schemas that hold for parts of a value by other means than properties and items.
    pub(crate) conditions: BTreeMap<Condition<'d>, UseId>,
    /// `dependentRequired`: if the first member is there, so is the second.
    pub(crate) dependent: BTreeSet<(&'d str, &'d str)>,
    pub(crate) variants: Vec<UseId>,
    pub(crate) discriminator: Option<Discriminator<'d>>,
    /// A reference that this document cannot follow: all that is known is its text.
    pub(crate) opaque: Option<&'d str>,
    /// The named schemas that were merged into this one. What came from them is compared there.
    pub(crate) ingredients: BTreeSet<&'d str>,
}

/// What a schema holds for, beside properties and items: a pattern of names, a place in a list,
/// values of a condition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Condition<'d> {
    pub(crate) keyword: &'static str,
    /// The pattern, the index, the member, or a fingerprint of the condition.
    pub(crate) name: Cow<'d, str>,
}

/// The values of an enum.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values {
    /// Each once, sorted.
    pub(crate) listed: Vec<Json>,
    /// Whether any other string is taken as well.
    pub(crate) open: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Property {
    pub(crate) schema: UseId,
    pub(crate) position: Position,
    pub(crate) required: bool,
}

/// What an object takes beside its properties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Additional {
    #[default]
    Anything,
    Nothing,
    Schema(UseId),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Discriminator<'d> {
    pub(crate) property: &'d str,
    /// From the property's value to the name of a schema.
    pub(crate) mapping: BTreeMap<&'d str, &'d str>,
    /// The name of the schema for a value that means none, and for none.
    pub(crate) default: Option<&'d str>,
}

/// A set of JSON types; `null` is none of them. The empty set means: any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Types(u8);

impl Types {
    pub(crate) const ARRAY: Types = Types(1);
    pub(crate) const BOOLEAN: Types = Types(2);
    pub(crate) const INTEGER: Types = Types(4);
    /// A number is an integer too.
    pub(crate) const NUMBER: Types = Types(8 | 4);
    pub(crate) const OBJECT: Types = Types(16);
    pub(crate) const STRING: Types = Types(32);
    pub(crate) const ANY: Types = Types(63);

    /// `number` stands before `integer`, which it contains, so that it is found first.
    const NAMED: [(Types, &'static str); 6] = [
        (Types::ARRAY, "array"),
        (Types::BOOLEAN, "boolean"),
        (Types::NUMBER, "number"),
        (Types::INTEGER, "integer"),
        (Types::OBJECT, "object"),
        (Types::STRING, "string"),
    ];

    pub(crate) fn named(name: &str) -> Option<Types> {
        let found = Types::NAMED.iter().find(|(_, known)| *known == name);
        found.map(|(types, _)| *types)
    }

    pub(crate) fn of(value: &Json) -> Types {
        match value {
            Json::Null => Types::default(),
            Json::Bool(_) => Types::BOOLEAN,
            Json::Number(number) if number.is_f64() => Types::NUMBER,
            Json::Number(_) => Types::INTEGER,
            Json::String(_) => Types::STRING,
            Json::Array(_) => Types::ARRAY,
            Json::Object(_) => Types::OBJECT,
        }
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn bits(self) -> u8 {
        self.0
    }

    pub(crate) fn with(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    pub(crate) fn intersection(self, other: Types) -> Types {
        Types(self.0 & other.0)
    }

    pub(crate) fn contains(self, other: Types) -> bool {
        self.0 & other.0 == other.0
    }

    /// Each type of the set by itself; a number counts once, not as an integer again.
    pub(crate) fn each(self) -> Vec<Types> {
        let mut left = self;
        let mut found = Vec::new();
        for (types, _) in Types::NAMED {
            if left.contains(types) {
                left = Types(left.0 & !types.0);
                found.push(types);
            }
        }
        found
    }

    pub(crate) fn names(self) -> Vec<&'static str> {
        let name_of = |wanted: Types| Types::NAMED.iter().find(|(types, _)| *types == wanted);
        let each = self.each().into_iter();
        each.filter_map(|types| name_of(types).map(|(_, name)| *name))
            .collect()
    }
}

impl Schema<'_> {
    /// Whether it says anything about values.
    pub(crate) fn narrows(&self) -> bool {
        !(self.types.is_empty() && self.variants.is_empty()) || self.narrows_beyond_type()
    }

    /// Whether it says more than a type, variants aside.
    pub(crate) fn narrows_beyond_type(&self) -> bool {
        self.format.is_some()
            || self.values.is_some()
            || !self.constraints.is_empty()
            || self.items.is_some()
            || !self.properties.is_empty()
            || self.additional != Additional::Anything
            || self.unevaluated != Additional::Anything
            || !self.conditions.is_empty()
            || !self.dependent.is_empty()
            || self.opaque.is_some()
    }
}

/// What is true of a place when all that it leads to is taken into account.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'m, 'd> {
    pub(crate) nullable: bool,
    pub(crate) default: Option<&'m Json>,
    pub(crate) deprecated: bool,
    pub(crate) access: Access,
    pub(crate) title: Option<&'d str>,
    pub(crate) description: Option<&'d str>,
    pub(crate) annotations: &'m BTreeMap<&'static str, Json>,
    /// The first named schema that the place refers to.
    pub(crate) named: Option<UseId>,
    /// The use that has the schema.
    pub(crate) end: UseId,
}

impl<'d> Model<'d> {
    pub(crate) fn get(&self, id: UseId) -> &Use<'d> {
        &self.uses[id.0]
    }

    /// Follows a place to its end. A circle of references ends where it closes.
    pub(crate) fn view(&self, id: UseId) -> View<'_, 'd> {
        let mut view = View {
            nullable: false,
            default: None,
            deprecated: false,
            access: Access::default(),
            title: None,
            description: None,
            annotations: &self.get(id).notes.annotations,
            named: None,
            end: id,
        };
        /// The loader's bound on chains of references, and as many wrappers beside them.
        const LONGEST_CHAIN: usize = 200;
        let mut steps = 0;
        loop {
            let place = self.get(view.end);
            view.nullable |= place.nullable;
            view.default = view.default.or(place.notes.default.as_ref());
            view.deprecated |= place.notes.deprecated;
            view.access = view.access.and(place.notes.access);
            if view.annotations.is_empty() {
                view.annotations = &place.notes.annotations;
            }
            view.title = view.title.or(place.notes.title);
            view.description = view.description.or(place.notes.description);
            match place.target {
                Target::Use(next) if steps < LONGEST_CHAIN => {
                    view.end = next;
                    if view.named.is_none() && self.get(next).name.is_some() {
                        view.named = Some(next);
                    }
                    steps += 1;
                }
                _ => return view,
            }
        }
    }

    /// The schema at a place, and `None` for references that lead in a circle.
    pub(crate) fn schema(&self, id: UseId) -> Option<&Schema<'d>> {
        match &self.get(self.view(id).end).target {
            Target::Schema(schema) => Some(schema),
            Target::Use(_) => None,
        }
    }

    /// The name of the schema that a place refers to, or has itself.
    pub(crate) fn name(&self, id: UseId) -> Option<&'d str> {
        let named = self.get(id).name;
        named.or_else(|| self.get(self.view(id).named?).name)
    }
}
