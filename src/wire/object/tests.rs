use super::*;

/// A request as the generator writes it.
struct Request<T> {
    value: T,
    extra: Extra,
}

impl<T: Number> Serialize for Request<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = ObjectSerializer::new(serializer, &self.extra)?;
        object.number("value", &self.value)?;
        object.end()
    }
}

fn written<T: Number>(value: T) -> serde_json::Result<String> {
    let extra = Extra::new();
    serde_json::to_string(&Request { value, extra })
}

fn map<T>(value: T) -> BTreeMap<String, T> {
    BTreeMap::from([("50256".to_owned(), value)])
}

#[test]
fn numbers_are_written_as_they_are() {
    assert_eq!(written(0.2_f32).unwrap(), r#"{"value":0.2}"#);
    assert_eq!(written(Some(1.5)).unwrap(), r#"{"value":1.5}"#);
    assert_eq!(written(None::<f64>).unwrap(), "{}");
    assert_eq!(written(Some(None::<f64>)).unwrap(), r#"{"value":null}"#);
    assert_eq!(
        written(vec![Some(-0.5), None]).unwrap(),
        r#"{"value":[-0.5,null]}"#
    );
    assert_eq!(
        written(Some(map(-100.0))).unwrap(),
        r#"{"value":{"50256":-100.0}}"#
    );
}

#[test]
fn a_number_that_json_does_not_have_is_refused_by_the_name_of_its_member() {
    for (odd, shown) in [
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
    ] {
        let errors = [
            written(odd).unwrap_err(),
            written(odd as f32).unwrap_err(),
            written(Some(odd)).unwrap_err(),
            written(vec![1.0, odd]).unwrap_err(),
            written(Some(vec![Some(odd as f32)])).unwrap_err(),
            written(Some(map(odd))).unwrap_err(),
            written(vec![Some(map(odd))]).unwrap_err(),
        ];
        for error in errors {
            let text = format!("`value` is {shown}, for which JSON has no number");
            assert_eq!(error.to_string(), text);
        }
    }
}

#[test]
fn a_member_that_extra_has_too_is_written_once() {
    struct Request(Extra);

    impl Serialize for Request {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut object = ObjectSerializer::new(serializer, &self.0)?;
            object.member("a", "field")?;
            object.optional("b", &Some("field"))?;
            object.optional("c", &None::<u8>)?;
            object.end()
        }
    }

    let extra = serde_json::from_str(r#"{"a":null,"d":1}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&Request(extra)).unwrap(),
        r#"{"b":"field","a":null,"d":1}"#
    );
}

#[test]
fn a_number_that_gives_way_to_extra_is_not_looked_at() {
    let extra = serde_json::from_str(r#"{"value": 7}"#).unwrap();
    let request = Request {
        value: f64::NAN,
        extra,
    };
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"value":7}"#);
}

#[cfg(feature = "client")]
#[tokio::test]
async fn a_request_with_such_a_number_is_a_configuration_error() {
    let builder = crate::Client::builder().base_url("http://localhost:1");
    let client = builder.no_proxy().build().unwrap();
    let extra = Extra::new();
    let request = Request {
        value: f64::NAN,
        extra,
    };
    let call = client.request(crate::Method::POST, "/x").json(&request);
    let error = call.send::<Value>().await.unwrap_err();
    assert!(error.is_config(), "{error:?}");
    assert!(error.to_string().contains("`value` is NaN"), "{error}");
    assert_eq!(error.attempts(), 0);
}

#[test]
fn a_form_of_a_union_has_no_such_number_either() {
    #[derive(serde::Serialize)]
    #[serde(untagged)]
    enum Union {
        #[serde(serialize_with = "finite")]
        Number(f64),
    }
    let written = |number| serde_json::to_string(&Union::Number(number));
    assert_eq!(written(0.5).unwrap(), "0.5");
    let error = written(f64::NAN).unwrap_err().to_string();
    assert_eq!(
        error,
        "one of its values is NaN, for which JSON has no number"
    );
}

#[cfg(feature = "client")]
#[test]
fn a_member_is_found_however_its_name_is_spelled() {
    for (body, name, found) in [
        (r#"{"stream":1}"#, "stream", true),
        (
            r#"{"prompt":"\u0073tream","x":{"stream":1}}"#,
            "stream",
            false,
        ),
        (r#"{"\u0073tream":1}"#, "stream", true),
        (r#"{"a\/b":1}"#, "a/b", true),
        (r#"{"a\"b":1}"#, "a\"b", true),
        (r#"["stream"]"#, "stream", false),
    ] {
        assert_eq!(has_member(body.as_bytes(), name), found, "{body}");
    }
}
