//! Objects, by the table of their members.

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

impl Json for Wide {
    const TABLE: &'static Table = &Table::new("an object, Wide", &WIDE);

    fn empty() -> Self {
        Self([0; 200], Extra::new())
    }

    fn member(&mut self, at: usize, value: Input<'_>) -> Result<(), ReadError> {
        match self.0.get_mut(at) {
            Some(number) => number.take(value),
            None => self.1.take(value),
        }
    }

    fn part(&self, at: usize) -> Shape<'_> {
        match self.0.get(at) {
            Some(number) => number.shape(),
            None => self.1.shape(),
        }
    }
}

/// `m000` to `m199`.
const NAMES: [[u8; 4]; 200] = {
    let mut names = [*b"m000"; 200];
    let mut at = 0;
    while at < names.len() {
        names[at][1] += (at / 100) as u8;
        names[at][2] += (at / 10 % 10) as u8;
        names[at][3] += (at % 10) as u8;
        at += 1;
    }
    names
};

static WIDE: [Member; 200] = {
    let mut members = [Member::required(""); 200];
    let mut at = 0;
    while at < members.len() {
        if let Ok(name) = std::str::from_utf8(&NAMES[at]) {
            members[at] = Member::required(name);
        }
        at += 1;
    }
    members
};

#[test]
fn objects_may_have_any_number_of_members() {
    let mut all: serde_json::Map<String, Value> = (0..200)
        .map(|at| (format!("m{at:03}"), json!(at)))
        .collect();
    let wide = read::<Wide, _>(&Value::Object(all.clone())).unwrap();
    assert!(wide.0.iter().copied().eq(0..200));
    for at in [0, 63, 64, 199] {
        let name = format!("m{at:03}");
        let value = all.remove(&name).unwrap();
        let error = read::<Wide, _>(&Value::Object(all.clone())).unwrap_err();
        assert_eq!(error.to_string(), format!("missing field `{name}`"));
        all.insert(name, value);
    }
}

#[test]
fn a_map_is_in_order_whatever_the_text_is() {
    let map: Map<i64> = read(JsonText(br#"{"b":1,"a":2,"b":3}"#)).unwrap();
    assert_eq!(map, Map::from([("a", 2_i64), ("b", 3)]));
}
