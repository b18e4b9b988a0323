//! Chunks of chats and events of responses, added up.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| openai_typed::__fuzzing::accumulate(input));
