//! A stream of JSON values from its first byte to its end.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| openai_typed::__fuzzing::stream(input));
