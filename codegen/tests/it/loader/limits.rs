//! How deep and how large a document may become.

use openai_typed_codegen::document::Document;

use super::fault;
use super::files::read;

#[test]
fn depth_is_bounded_whatever_the_style() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{}1{}", open.repeat(depth), close.repeat(depth))
    };
    for name in ["a.yaml", "a.json"] {
        assert!(Document::parse(name, &nested("[", "]", 120)).is_ok());
        assert!(Document::parse(name, &nested("{\"a\":", "}", 120)).is_ok());
        for text in [
            nested("[", "]", 121),
            nested("{\"a\": ", "}", 121),
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
        ] {
            let message = fault(name, &text);
            assert!(
                message.ends_with("nested too deeply: at most 120 levels are read"),
                "{message}"
            );
        }
    }
    for text in ["- ".repeat(100_000), "? ".repeat(100_000)] {
        fault("a.yaml", &text);
    }
    // Each anchor adds its own levels to those of the one before.
    let mut chain = String::from("- &a0 1\n");
    for step in 1..200 {
        chain.push_str(&format!("- &a{step} [[*a{}]]\n", step - 1));
    }
    assert!(fault("a.yaml", &chain).ends_with("nested too deeply: at most 120 levels are read"));
}

#[test]
fn aliases_cannot_blow_a_document_up() {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for step in 1..12 {
        let alias = format!("*a{}", step - 1);
        laughs.push_str(&format!(
            "a{step}: &a{step} [{}]\n",
            [alias.as_str(); 10].join(", ")
        ));
    }
    let message = fault("a.yaml", &laughs);
    assert!(
        message.ends_with(
            "anchors and aliases repeat too much: the document would grow out of bounds"
        ),
        "{message}"
    );
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(1_000_000),
        "*a, ".repeat(1000)
    );
    assert!(fault("a.yaml", &long).contains("repeat too much"));
}

#[test]
fn references_cannot_blow_a_document_up() {
    let mut laughs = String::from("a0: {x: 1}\n");
    for step in 1..12 {
        let item = format!("{{$ref: '#/a{}'}}", step - 1);
        laughs.push_str(&format!("a{step}: [{}]\n", [item.as_str(); 10].join(", ")));
    }
    let root = "components: {schemas: {A: {allOf: [{$ref: 'b.yaml#/a11'}]}}}";
    let error = read(&[("a.yaml", root), ("b.yaml", &laughs)]).expect_err("too much");
    assert!(
        error.ends_with("references repeat too much: the document would grow out of bounds"),
        "{error}"
    );
    let mut deep = String::from("a0: {x: 1}\n");
    for step in 1..80 {
        deep.push_str(&format!("a{step}: [[{{$ref: '#/a{}'}}]]\n", step - 1));
    }
    let root = root.replace("a11", "a79");
    let error = read(&[("a.yaml", &root), ("b.yaml", &deep)]).expect_err("too deep");
    assert!(
        error.ends_with("nested too deeply: at most 120 levels are read"),
        "{error}"
    );
}
