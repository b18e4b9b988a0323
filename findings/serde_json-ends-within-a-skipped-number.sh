#!/usr/bin/env bash
# serde_json 1.0.154 (Rust) does not say that a text ended too early, if it ended within a number that is skipped.
#
# Whoever receives JSON asks `Error::is_eof()` whether more of it is to come, mostly by reading `IgnoredAny`, which
# builds nothing. Expected: the same answer for the same text, whatever it is read as. Seen: where a number lacks its
# next digit, as in `[0.`, it is `true` for a `Value` and `false` for `IgnoredAny`, which calls the number invalid.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "ends"
version = "0.0.0"
edition = "2021"

[dependencies]
serde = "=1.0.229"
serde_json = "=1.0.154"
TOML
cat >src/main.rs <<'RUST'
use serde::de::IgnoredAny;
use serde_json::{from_str, Value};

fn main() {
    for (text, skipped) in [("[0.5", true), ("[0.", false), ("[1e", false), ("[1e+", false), ("[-", false)] {
        let value = from_str::<Value>(text).unwrap_err();
        let ignored = from_str::<IgnoredAny>(text).unwrap_err();
        println!("{text}: read, {value}; skipped, {ignored}");
        assert_eq!((value.is_eof(), ignored.is_eof()), (true, skipped));
    }
}
RUST
CARGO_TARGET_DIR="$place/target" cargo run --quiet
