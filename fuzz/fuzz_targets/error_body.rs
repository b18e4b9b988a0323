//! The bodies of errors.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| openai_typed::__fuzzing::error_body(input));
