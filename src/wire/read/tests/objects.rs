//! Objects, by the table of their members.

use std::sync::LazyLock;

use super::*;

#[test]
fn members_come_in_any_order_and_the_last_of_a_name_counts() {
    let text = r#"{"z":1,"by_name":{"a":[1]},"inner":[[1]],"z":{"y":[2]},"by_name":null,"inner":[[2],[3]]}"#;
    let mut input = serde_json::Deserializer::from_str(text);
    let node = read::<Node, _>(&mut input).unwrap();
    assert_eq!(node.inner, [Any::Numbers(vec![2]), Any::Numbers(vec![3])]);
    assert_eq!(node.by_name["a"], Some(Any::Numbers(vec![1])));
    assert_eq!(Value::Object(node.extra), json!({"z": {"y": [2]}}));
}

#[test]
fn another_text_than_the_constant_is_kept() {
    for (tag, extra) in [
        (json!("node"), json!({})),
        (json!(null), json!({})),
        (json!("other"), json!({"type": "other"})),
    ] {
        let node = read::<Node, _>(&json!({"type": tag, "inner": []})).unwrap();
        assert_eq!(Value::Object(node.extra), extra);
    }
    assert!(read::<Node, _>(&json!({"type": 1, "inner": []})).is_err());
}

/// More members than fit into one word.
#[derive(Debug)]
struct Wide([i64; 200], Extra);

impl FromJson for Wide {
    fn empty() -> Self {
        Self([0; 200], Extra::new())
    }
}

impl Target for Wide {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        read_object(self, value)
    }
}

impl ToJson for Wide {
    fn shape(&self) -> Shape<'_> {
        Shape::Object(self)
    }
}

impl Object for Wide {
    fn table(&self) -> &'static Table {
        static TABLE: LazyLock<Table> = LazyLock::new(|| {
            let members = (0..200).map(|at| Member::required(format!("m{at}").leak()));
            Table::new("an object, Wide", members.collect::<Vec<_>>().leak())
        });
        &TABLE
    }
}

impl ObjectTarget for Wide {
    fn target(&mut self, at: usize) -> &mut dyn Target {
        match self.0.get_mut(at) {
            Some(number) => number,
            None => &mut self.1,
        }
    }
}

impl ObjectSource for Wide {
    fn source(&self, at: usize) -> &dyn ToJson {
        match self.0.get(at) {
            Some(number) => number,
            None => &self.1,
        }
    }
}

#[test]
fn objects_may_have_any_number_of_members() {
    let mut all: serde_json::Map<String, Value> =
        (0..200).map(|at| (format!("m{at}"), json!(at))).collect();
    let wide = read::<Wide, _>(&Value::Object(all.clone())).unwrap();
    assert!(wide.0.iter().copied().eq(0..200));
    for at in [0, 63, 64, 199] {
        let name = format!("m{at}");
        let value = all.remove(&name).unwrap();
        let error = read::<Wide, _>(&Value::Object(all.clone())).unwrap_err();
        assert_eq!(error.to_string(), format!("missing field `{name}`"));
        all.insert(name, value);
    }
}
