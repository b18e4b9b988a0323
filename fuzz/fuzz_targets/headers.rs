//! Headers that a server may send: rate limits and pauses.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| openai_typed::__fuzzing::headers(input));
