//! Values of the types.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::num::NonZeroI32;

use proptest::prelude::*;
use proptest::{collection, option};

use super::types::*;

fn point() -> impl Strategy<Value = Point> {
    (-1e9..1e9, -1e9..1e9).prop_map(|(x, y)| Point { x, y })
}

fn color() -> impl Strategy<Value = Color> {
    prop_oneof![Just(Color::Red), Just(Color::DarkBlue)]
}

fn shade() -> impl Strategy<Value = Shade> {
    prop_oneof![Just(Shade::Dark), Just(Shade::Bright), Just(Shade::Other)]
}

fn few<S: Strategy>(each: S) -> impl Strategy<Value = Vec<S::Value>>
where
    S::Value: Debug,
{
    collection::vec(each, 0..3)
}

pub fn plain() -> impl Strategy<Value = Plain> {
    let first = (
        any::<(bool, Option<String>, char, u8, Vec<Vec<i64>>)>(),
        (-9.0..9.0, -9.0..9.0),
        any::<[u16; 3]>(),
    );
    let second = (
        any::<BTreeSet<u32>>(),
        any::<NonZeroI32>(),
        point(),
        option::of(point()),
    );
    let pair = (point(), option::of(few(color())));
    let third = (
        pair,
        any::<u64>(),
        any::<bool>(),
        option::of(shade()),
        any::<bool>(),
        any::<(bool, u8, String)>(),
    );
    (first, second, third, any::<std::net::IpAddr>()).prop_map(|(first, second, third, address)| {
        let ((z_first, a_text, kind, small, items), tuple, array) = first;
        let (set, non_zero, point, far) = second;
        let ((pair_first, pair_second), number, flag, shade, has_other, (is_ok, ok, err)) = third;
        let other = Pair {
            first: flag,
            second: shade,
        };
        Plain {
            z_first,
            a_text,
            kind,
            small,
            items,
            tuple,
            array,
            set,
            non_zero,
            point,
            far,
            pair: Pair {
                first: pair_first,
                second: pair_second,
            },
            other_pair: Pair {
                first: number,
                second: Some(other).filter(|_| has_other),
            },
            unit: (),
            result: if is_ok { Ok(ok) } else { Err(err) },
            address,
        }
    })
}

fn external() -> impl Strategy<Value = External> {
    let leaf = prop_oneof![
        Just(External::Unit),
        any::<i32>().prop_map(External::Newtype),
        (-9.0..9.0, -9.0..9.0).prop_map(|(a, b)| External::Tuple(a, b)),
    ];
    leaf.prop_recursive(3, 8, 1, |deep| {
        (point(), option::of(deep)).prop_map(|(point, deep)| External::Struct {
            point,
            deep: deep.map(Box::new),
        })
    })
}

fn inner() -> impl Strategy<Value = Inner> {
    prop_oneof![
        any::<u8>().prop_map(|one| Inner::One { one }),
        point().prop_map(Inner::Two)
    ]
}

fn internal() -> impl Strategy<Value = Internal> {
    prop_oneof![
        Just(Internal::Unit),
        point().prop_map(Internal::Newtype),
        point().prop_map(Internal::Same),
        inner().prop_map(Internal::Nested),
        (any::<Option<u8>>(), color()).prop_map(|(a, colour)| Internal::Struct { a, colour }),
    ]
}

fn adjacent() -> impl Strategy<Value = Adjacent> {
    prop_oneof![
        Just(Adjacent::Unit),
        point().prop_map(Adjacent::Newtype),
        any::<(bool, bool)>().prop_map(|(a, b)| Adjacent::Tuple(a, b)),
        any::<String>().prop_map(|a| Adjacent::Struct { a }),
    ]
}

fn untagged() -> impl Strategy<Value = Untagged> {
    let leaf = prop_oneof![
        any::<i32>().prop_map(Untagged::Number),
        any::<String>().prop_map(Untagged::Text),
        point().prop_map(Untagged::Point),
        Just(Untagged::Null),
    ];
    leaf.prop_recursive(3, 8, 3, |deep| few(deep).prop_map(Untagged::List))
}

fn flat() -> impl Strategy<Value = Flat> {
    // `kind` of the inner enum is a field of its own.
    let parts = (any::<u8>(), point(), any::<u8>(), any::<Option<u8>>());
    parts.prop_map(|(before, point, one, after)| Flat {
        before,
        point,
        one: Inner::One { one },
        after,
    })
}

fn flatter() -> impl Strategy<Value = Flatter> {
    let external = prop_oneof![
        any::<u8>().prop_map(Choice::Yes),
        any::<String>().prop_map(|why| Choice::No { why }),
    ];
    (external, adjacent()).prop_map(|(external, adjacent)| Flatter { external, adjacent })
}

pub fn tree() -> impl Strategy<Value = Tree> {
    let leaf = any::<i32>().prop_map(|value| Tree {
        value,
        left: None,
        more: Vec::new(),
    });
    leaf.prop_recursive(3, 8, 3, |deep| {
        (any::<i32>(), option::of(deep.clone()), few(deep)).prop_map(|(value, left, more)| Tree {
            value,
            left: left.map(Box::new),
            more,
        })
    })
}

fn expression() -> impl Strategy<Value = Expression> {
    let leaf = (-9.0..9.0).prop_map(|value| Expression::Number { value });
    leaf.prop_recursive(4, 16, 2, |deep| {
        prop_oneof![
            (deep.clone(), deep.clone()).prop_map(|(left, right)| Expression::Add {
                left: left.into(),
                right: right.into()
            }),
            deep.prop_map(|of| Expression::Negate(Negated { of: of.into() })),
        ]
    })
}

pub fn enums() -> impl Strategy<Value = Enums> {
    let first = (
        few(external()),
        internal(),
        few(internal()),
        few(adjacent()),
        option::of(untagged()),
    );
    let second = (
        few(flat()),
        flatter(),
        tree(),
        expression(),
        option::of(internal()),
    );
    (first, second).prop_map(|(first, second)| {
        let (externals, internal, internals, adjacents, untagged) = first;
        let (flat, flatter, tree, expression, maybe) = second;
        // As serde reads it back.
        let untagged = untagged.filter(|value| *value != Untagged::Null);
        Enums {
            externals,
            internal,
            internals,
            adjacents,
            untagged,
            flat,
            flatter,
            tree,
            expression,
            maybe,
        }
    })
}
