//! Types of serde as schemars describes them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;
use std::num::NonZeroI32;

use openai_typed::schema::strict_schema;
use proptest::prelude::*;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::values::{enums, plain, tree};
use super::{accepted, strict};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pair<A, B> {
    pub first: A,
    pub second: Option<B>,
}

/// All that a struct may have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plain {
    pub z_first: bool,
    /// A documented text.
    pub a_text: Option<String>,
    #[serde(rename = "type")]
    pub kind: char,
    #[serde(rename = "default", default)]
    pub small: u8,
    pub items: Vec<Vec<i64>>,
    pub tuple: (f64, f64),
    pub array: [u16; 3],
    pub set: BTreeSet<u32>,
    pub non_zero: NonZeroI32,
    /// A documented struct.
    pub point: Point,
    /// One that may be missing.
    pub far: Option<Point>,
    pub pair: Pair<Point, Vec<Color>>,
    pub other_pair: Pair<u64, Pair<bool, Shade>>,
    pub unit: (),
    pub result: Result<u8, String>,
    pub address: std::net::IpAddr,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Color {
    Red,
    DarkBlue,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Shade {
    /// As dark as it gets.
    Dark,
    /// As bright as it gets.
    Bright,
    Other,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum External {
    Unit,
    /// A number.
    Newtype(i32),
    Tuple(f64, f64),
    Struct {
        point: Point,
        deep: Option<Box<External>>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind")]
pub enum Internal {
    Unit,
    /// A point with a tag.
    Newtype(Point),
    Same(Point),
    /// An enum with a tag, too.
    Nested(Inner),
    Struct {
        a: Option<u8>,
        colour: Color,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "inner")]
pub enum Inner {
    One { one: u8 },
    Two(Point),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "t", content = "c")]
pub enum Adjacent {
    Unit,
    Newtype(Point),
    Tuple(bool, bool),
    Struct { a: String },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Untagged {
    Number(i32),
    Text(String),
    Point(Point),
    List(Vec<Untagged>),
    Null,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flat {
    pub before: u8,
    #[serde(flatten)]
    pub point: Point,
    #[serde(flatten)]
    pub one: Inner,
    pub after: Option<u8>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flatter {
    #[serde(flatten)]
    pub external: Choice,
    #[serde(flatten)]
    pub adjacent: Adjacent,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Choice {
    Yes(u8),
    No { why: String },
}

/// A list that has a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tree {
    pub value: i32,
    /// To the left.
    pub left: Option<Box<Tree>>,
    pub more: Vec<Tree>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "op")]
pub enum Expression {
    Number {
        value: f64,
    },
    Add {
        /// What is added.
        left: Box<Expression>,
        /// What it is added to.
        right: Box<Expression>,
    },
    Negate(Negated),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Negated {
    pub of: Box<Expression>,
}

/// All of it, since a root is no union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Enums {
    pub externals: Vec<External>,
    /// A documented enum.
    pub internal: Internal,
    pub internals: Vec<Internal>,
    pub adjacents: Vec<Adjacent>,
    pub untagged: Option<Untagged>,
    pub flat: Vec<Flat>,
    pub flatter: Flatter,
    pub tree: Tree,
    pub expression: Expression,
    pub maybe: Option<Internal>,
}

/// Values of a type fit its strict schema, and are still themselves when they are read back.
fn values_of<T: JsonSchema + Serialize + DeserializeOwned + PartialEq + Debug>(
    values: impl Strategy<Value = T>,
) {
    let schema = strict(schema_for!(T).as_value());
    let validator = jsonschema::validator_for(&schema).unwrap();
    proptest!(ProptestConfig::with_cases(200), |(value in values)| {
        let json = serde_json::to_value(&value).unwrap();
        if let Err(error) = validator.validate(&json) {
            panic!("{error}\n{json:#}\n{schema:#}");
        }
        let back: T = serde_json::from_str(&json.to_string()).unwrap();
        let again = serde_json::to_value(&back).unwrap();
        assert!(validator.is_valid(&again), "{again}");
    });
}

#[test]
fn values_fit() {
    values_of(plain());
    values_of(enums());
    values_of(tree());
}

#[test]
fn what_the_types_become() {
    let plain = strict(schema_for!(Plain).as_value());
    let properties = &plain["properties"];
    // A documented struct has its text, and is whole.
    assert_eq!(properties["point"]["description"], "A documented struct.");
    assert_eq!(
        properties["point"]["required"],
        serde_json::json!(["x", "y"])
    );
    assert_eq!(
        properties["tuple"]["items"],
        serde_json::json!({"type": "number"})
    );
    assert_eq!(properties["address"], serde_json::json!({"type": "string"}));
    let enums = strict(schema_for!(Enums).as_value());
    let flat = &enums["$defs"]["Flat"]["anyOf"];
    let names: Vec<&str> = flat[1]["properties"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, ["after", "before", "inner", "x", "y"]);
    // Two enums of two and four variants in one struct.
    assert_eq!(
        enums["$defs"]["Flatter"]["anyOf"].as_array().unwrap().len(),
        8
    );
    assert_eq!(
        enums["$defs"]["Tree"]["properties"]["more"]["items"]["$ref"],
        "#/$defs/Tree"
    );
}

#[derive(JsonSchema)]
#[allow(dead_code)]
pub struct Refused<T> {
    /// A text.
    pub field: Option<Vec<T>>,
}

#[test]
fn types_that_cannot_be_strict() {
    fn refused<T: JsonSchema>(problem: &str) {
        let schema = schema_for!(Refused<T>);
        let error = strict_schema(schema.as_value()).unwrap_err();
        assert!(error.problem().contains(problem), "{error}");
        let at: Option<&Value> = schema.as_value().pointer(error.pointer());
        assert!(at.is_some(), "{error}");
    }
    refused::<HashMap<String, u8>>("a map");
    refused::<BTreeMap<u32, Point>>("a map");
    refused::<Value>("any type");
    refused::<serde_json::Map<String, Value>>("a map");
    refused::<(u8, String)>("a tuple");
    refused::<Rest>("a map");
    fn is_no_root<T: JsonSchema>() {
        let error = strict_schema(schema_for!(T).as_value()).unwrap_err();
        assert_eq!(error.pointer(), "", "{error}");
    }
    is_no_root::<Internal>();
    is_no_root::<Option<Point>>();
    is_no_root::<Vec<Point>>();
    is_no_root::<String>();
    is_no_root::<Flat>();
}

#[derive(JsonSchema, Deserialize)]
#[allow(dead_code)]
pub struct Rest {
    pub a: u8,
    #[serde(flatten)]
    pub rest: HashMap<String, Value>,
}

#[test]
fn a_schema_is_checked_as_a_whole() {
    // What `strict` asserts about each result holds for what schemars writes only after it.
    assert!(accepted::check(schema_for!(Plain).as_value()).is_err());
}
