//! The decoder of event streams, cut in every way.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| openai_typed::__fuzzing::sse(input));
