//! What the fuzz targets do with their input, and the test that does it with the saved inputs.
//!
//! Each function panics where the decoder behaves wrongly; that it panics on nothing is the target.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::client::delay;
use crate::sse::Decoder;
use crate::{ApiError, Error, RateLimit};

/// Bytes of an event stream. The first byte chooses how the rest is cut into pieces, and the events
/// must be those of the uncut input.
pub fn sse(input: &[u8]) {
    let Some((first, bytes)) = input.split_first() else {
        return;
    };
    for new in [Decoder::with_max_event_size, Decoder::of_responses] {
        let events = |pieces: &[&[u8]]| events(new(1 << 16), pieces);
        let whole = events(&[bytes]);
        let size = usize::from(*first).max(1);
        let pieces: Vec<&[u8]> = bytes.chunks(size).collect();
        assert_eq!(whole, events(&pieces), "cut into pieces of {size} bytes");
        let (front, back) = bytes.split_at(usize::from(*first).min(bytes.len()));
        let halves = events(&[front, back]);
        assert_eq!(whole, halves, "cut after {} bytes", front.len());
    }
}

/// Name, data, `id`, `retry` and what is in no field of each event, the one that the input ends in
/// included, and whether one was too large.
fn events(mut decoder: Decoder, pieces: &[&[u8]]) -> (Vec<[String; 5]>, bool) {
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(Bytes::copy_from_slice(piece));
        loop {
            match decoder.next_event() {
                Ok(Some(_)) => events.push(fields(&mut decoder)),
                Ok(None) => break,
                Err(_) => return (events, true),
            }
        }
    }
    match decoder.find_last_event() {
        Ok(true) => events.push(fields(&mut decoder)),
        Ok(false) => {}
        Err(_) => return (events, true),
    }
    (events, false)
}

fn fields(decoder: &mut Decoder) -> [String; 5] {
    let stray = decoder.found_stray();
    let stray = stray.map(|stray| {
        (
            stray.is_field,
            String::from_utf8_lossy(stray.text).into_owned(),
        )
    });
    let event = decoder.found_event();
    [
        format!("{stray:?}"),
        event.event.to_owned(),
        event.data.to_owned(),
        event.id.to_owned(),
        format!("{:?}", event.retry),
    ]
}

/// The body of a response to a streaming request, read through the whole of the stream.
pub fn stream(input: &[u8]) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let Ok(runtime) = runtime else { return };
    runtime.block_on(async {
        let mut stream =
            crate::EventStream::<serde_json::Value>::of_bytes(Bytes::copy_from_slice(input));
        let mut ended = false;
        while let Some(item) = stream.next().await {
            assert!(!ended, "the stream goes on after an error");
            if let Err(error) = item {
                ended = true;
                check_shown(&error);
            }
        }
        assert!(
            stream.next().await.is_none(),
            "the stream goes on after its end"
        );
    });
}

/// The body of an error; the first byte chooses its status.
pub fn error_body(input: &[u8]) {
    let Some((first, body)) = input.split_first() else {
        return;
    };
    let Ok(status) = StatusCode::from_u16(300 + u16::from(*first)) else {
        return;
    };
    let api = ApiError::read(status, HeaderMap::new(), Bytes::copy_from_slice(body));
    assert_eq!(api.body().as_ref(), body);
    check_shown(&Error::api(api));
}

/// Headers of a response, `name: value` in lines.
pub fn headers(input: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in input.split(|byte| *byte == b'\n').take(64) {
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let name = HeaderName::from_bytes(parts.next().unwrap_or_default());
        let value = HeaderValue::from_bytes(parts.next().unwrap_or_default());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let _ = format!("{:?}", RateLimit::read(&headers));
    for status in [
        StatusCode::OK,
        StatusCode::TOO_MANY_REQUESTS,
        StatusCode::IM_A_TEAPOT,
    ] {
        let api = ApiError::read(status, headers.clone(), Bytes::new())
            .with_retry_after(std::time::SystemTime::now());
        let error = Error::api(api);
        for chance in [0.0, 0.999] {
            if let Some(delay) = delay(&error, 0, 2, chance) {
                assert!(delay.as_secs() <= 120, "a pause of {delay:?}");
            }
        }
        check_shown(&error);
    }
}

/// Chunks of a chat and events of a response, one a line, in whatever order. What they add up to is in
/// proportion to what came: an index is no size.
#[cfg(all(feature = "chat", feature = "responses"))]
pub fn accumulate(input: &[u8]) {
    use crate::streams::{Accumulator, ChatAccumulator, ResponseAccumulator};

    let mut chat = ChatAccumulator::default();
    let mut response = ResponseAccumulator::default();
    for line in input.split(|byte| *byte == b'\n') {
        if let Ok(chunk) = serde_json::from_slice(line) {
            chat.add(chunk);
        }
        if let Ok(event) = serde_json::from_slice(line) {
            response.add(event);
        }
    }
    chat.end();
    response.end();
    let wholes = [
        serde_json::to_vec(&chat.into_whole()),
        serde_json::to_vec(&response.into_whole()),
    ];
    for whole in wholes {
        let length = whole.expect("an answer can be written").len();
        let most = 64 * input.len() + 4096;
        assert!(length <= most, "{length} bytes of {}", input.len());
    }
}

/// Whatever was received, an error can be shown, in bounds.
fn check_shown(error: &Error) {
    let text = error.to_string();
    assert!(text.len() < 64 << 10, "an error of {} bytes", text.len());
    let _ = format!("{error:?}");
    let _ = (
        error.status(),
        error.request_id(),
        error.retry_after(),
        error.is_retryable(),
    );
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::collection::vec;
    use proptest::prelude::*;

    /// What matters to the decoder, and what does not, in any order.
    fn stream_bytes() -> impl Strategy<Value = Vec<u8>> {
        const PIECES: &[&[u8]] = &[
            b"data",
            b"event",
            b"id",
            b"retry",
            b":",
            b" ",
            b"\n",
            b"\r",
            b"\r\n",
            b"\n\n",
            b"\xef\xbb\xbf",
            b"\xff",
            b"\0",
            b"10",
            b"[DONE]",
            b"{}",
            b"error",
            b"{\"error\":1}",
            b"<",
            b"\xf0\x9f\x98\x80",
        ];
        let piece = prop_oneof![
            8 => proptest::sample::select(PIECES).prop_map(<[u8]>::to_vec),
            1 => vec(any::<u8>(), 0..9),
        ];
        vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    /// A chunk or an event, with any index and id, which need not be about what is there.
    #[cfg(all(feature = "chat", feature = "responses"))]
    fn piece_of_an_answer() -> impl Strategy<Value = String> {
        const EVENTS: &[&str] = &[
            "output_item.added",
            "output_item.done",
            "content_part.added",
            "content_part.done",
            "output_text.delta",
            "output_text.done",
            "output_text.annotation.added",
            "refusal.delta",
            "refusal.done",
            "reasoning_text.delta",
            "reasoning_summary_part.added",
            "reasoning_summary_text.delta",
            "reasoning_summary_text.done",
            "function_call_arguments.delta",
            "function_call_arguments.done",
            "custom_tool_call_input.delta",
            "mcp_call_arguments.done",
            "code_interpreter_call_code.delta",
            "shell_call_command.added",
            "shell_call_command.delta",
            "shell_call_output_content.delta",
            "shell_call_output_content.done",
            "web_search_call.searching",
            "created",
            "in_progress",
            "completed",
            "next_year",
        ];
        const INDICES: &[&str] = &[
            "0",
            "1",
            "2",
            "1000000000",
            "-1",
            "9223372036854775807",
            "null",
        ];
        const ITEMS: &[&str] = &[
            "null",
            r#"{"type":"message","id":"a","role":"assistant","content":[{"type":"output_text","text":"x"}]}"#,
            r#"{"type":"function_call","id":"b","call_id":"c","name":"f","arguments":""}"#,
            r#"{"type":"reasoning","summary":[]}"#,
            r#"{"type":"shell_call","call_id":"c","action":{"commands":["ls","pwd"]}}"#,
            r#"{"type":"next_year"}"#,
        ];
        const PARTS: &[&str] = &[
            r#"{"type":"output_text","text":""}"#,
            r#"{"type":"refusal","refusal":"no"}"#,
            r#"{"type":"reasoning_text","text":"t"}"#,
            r#"{"type":"summary_text","text":"s"}"#,
            "null",
        ];
        use proptest::sample::select;
        let indices = (select(INDICES), select(INDICES));
        let names = select(&["", "a", "b"][..]);
        (select(EVENTS), indices, names, select(ITEMS), select(PARTS), any::<bool>()).prop_map(
            |(kind, (one, two), id, item, part, is_chat)| match is_chat {
                true => format!(
                    r#"{{"choices":[{{"index":{one},"delta":{{"content":"x","tool_calls":[{{"index":{two},"id":"{id}","function":{{"name":"{id}","arguments":"{{"}}}}]}}}}]}}"#
                ),
                false => format!(
                    r#"{{"type":"response.{kind}","output_index":{one},"content_index":{two},"summary_index":{two},"command_index":{two},"annotation_index":{two},"item_id":"{id}","item":{item},"part":{part},"delta":"d","text":"t","arguments":"a","response":{{}}}}"#
                ),
            },
        )
    }

    proptest! {
        #[test]
        fn events_are_the_same_wherever_the_input_is_cut(bytes in stream_bytes(), cut in any::<u8>()) {
            super::sse(&[&[cut], bytes.as_slice()].concat());
        }

        #[test]
        #[cfg(all(feature = "chat", feature = "responses"))]
        fn whatever_comes_adds_up_to_something(lines in vec(piece_of_an_answer(), 0..40)) {
            super::accumulate(lines.join("\n").as_bytes());
        }

        #[test]
        fn streams_end_once(bytes in stream_bytes()) {
            super::stream(&bytes);
        }
    }

    /// The inputs that fuzzing has found interesting, kept in `fuzz/corpus`, which the package that
    /// users get does not have.
    fn corpus(target: &str, run: fn(&[u8])) {
        let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
        if !fuzz.exists() {
            return;
        }
        let inputs: Vec<_> = std::fs::read_dir(fuzz.join("corpus").join(target))
            .expect("a folder of saved inputs")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        assert!(!inputs.is_empty(), "no input is saved for {target}");
        for input in inputs {
            run(&std::fs::read(input).expect("a saved input"));
        }
    }

    #[test]
    fn sse() {
        corpus("sse", super::sse);
    }

    #[test]
    fn stream() {
        corpus("stream", super::stream);
    }

    #[test]
    #[cfg(all(feature = "chat", feature = "responses"))]
    fn accumulate() {
        corpus("accumulate", super::accumulate);
    }

    #[test]
    fn error_body() {
        corpus("error_body", super::error_body);
    }

    #[test]
    fn headers() {
        corpus("headers", super::headers);
    }
}
