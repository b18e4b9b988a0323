//! What is wrong with a file, and where.

use super::fault;

#[test]
fn faults_name_the_place_and_what_was_expected() {
    for (name, text, expected) in [
        (
            "a.yaml",
            "a: 1\nb: 2\na: 3\n",
            "a.yaml:3:1: duplicate key \"a\": it stands already at 1:1",
        ),
        (
            "a.yaml",
            "a: &x {b: 1}\nc:\n  <<: *x\n  <<: *x\n",
            "a.yaml:4:3: duplicate key \"<<\": it stands already at 3:3",
        ),
        (
            "a.yaml",
            "a: 1\n---\nb: 2\n",
            "a.yaml:2:1: a second document starts here: expected one document in the file",
        ),
        (
            "a.yaml",
            "# nothing\n",
            "a.yaml:2:1: expected a document, found nothing",
        ),
        (
            "a.yaml",
            "a: .inf\n",
            "a.yaml:1:4: .inf has no form in JSON: expected a finite number, or quotes around the text",
        ),
        (
            "a.yaml",
            "a: !env HOME\n",
            "a.yaml:1:4: the tag !env has no form in JSON here",
        ),
        (
            "a.yaml",
            "a: !!int x\n",
            "a.yaml:1:4: \"x\" is no value of the tag !!int",
        ),
        (
            "a.yaml",
            "a: !!binary x\n",
            "a.yaml:1:4: the tag !!binary has no form in JSON: expected !!str, !!int, !!float, !!bool or !!null",
        ),
        (
            "a.yaml",
            "a: *x\n",
            "a.yaml:1:4: while parsing node, found unknown anchor",
        ),
        (
            "a.yaml",
            "a: &x [*x]\n",
            "a.yaml:1:8: the alias stands inside of what it repeats: expected an alias of something finished",
        ),
        (
            "a.yaml",
            "? [a]\n: b\n",
            "a.yaml:1:3: expected a key that is a scalar: JSON has no other keys",
        ),
        ("a.yaml", ": b\n", "a.yaml:1:1: expected a key"),
        (
            "a.yaml",
            "<<: 1\n",
            "a.yaml:1:1: expected a mapping or a list of mappings to merge, found a number",
        ),
        (
            "a.yaml",
            "a: [1\nb: 2\n",
            "a.yaml:2:2: illegal placement of ':' indicator",
        ),
        (
            "a.json",
            "",
            "a.json:1:1: expected a value, found the end of the file",
        ),
        (
            "a.json",
            "{\"a\": 1,\n \"a\": 2}",
            "a.json:2:2: duplicate key \"a\": it stands already at 1:2",
        ),
        (
            "a.json",
            "{\"a\": 1\n \"b\": 2}",
            "a.json:2:2: expected `,` or `}`, found '\"'",
        ),
        (
            "a.json",
            "{\"a\": 1,}",
            "a.json:1:9: expected a key in double quotes, found '}'",
        ),
        (
            "a.json",
            "{\"a\": yes}",
            "a.json:1:7: expected a value: null, true, false, a number, a string in double quotes, `[` or `{`",
        ),
        (
            "a.json",
            "[\"a\\q\"]",
            "a.json:1:4: expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
        ),
        (
            "a.json",
            "[\"a]",
            "a.json:1:5: expected `\"`: the string from 1:2 on has no end",
        ),
        (
            "a.json",
            "[1e999]",
            "a.json:1:2: the number 1e999 is out of range",
        ),
        (
            "a.json",
            "{} {}",
            "a.json:1:4: expected the end of the file, found '{'",
        ),
        // Neither JSON nor YAML: the reading that came further tells.
        (
            "a.yaml",
            "{\"a\": 1,\n\"b\" 2}",
            "a.yaml:2:5: expected `:` after the key, found '2'",
        ),
    ] {
        assert_eq!(fault(name, text), expected, "{text}");
    }
}
