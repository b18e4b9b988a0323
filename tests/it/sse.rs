use bytes::Bytes;
use openai_typed::sse::{Decoder, EventTooLarge};

/// An event that is kept.
#[derive(Debug, PartialEq)]
struct Kept {
    event: String,
    data: String,
    id: String,
    retry: Option<u64>,
}

fn decode(pieces: impl IntoIterator<Item = Bytes>) -> Vec<Kept> {
    let mut decoder = Decoder::new();
    let mut events = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        while let Some(event) = decoder.next_event().unwrap() {
            events.push(Kept {
                event: event.event.to_owned(),
                data: event.data.to_owned(),
                id: event.id.to_owned(),
                retry: event.retry,
            });
        }
    }
    events
}

fn data(text: &[u8]) -> Vec<String> {
    decode([Bytes::copy_from_slice(text)])
        .into_iter()
        .map(|event| event.data)
        .collect()
}

#[test]
fn fields_and_lines() {
    assert_eq!(data(b"data: a\n\n"), ["a"]);
    assert_eq!(data(b"data:a\r\rdata:  b\r\n\r\n"), ["a", " b"]);
    assert_eq!(data(b"data: a\ndata: b\ndata:\ndata\n\n"), ["a\nb\n\n"]);
    assert_eq!(data(b"data\n\ndata:\n\n"), ["", ""]);
    assert_eq!(data(b": comment\n\n:\n\ndata: a\n: x\n\n"), ["a"]);
    assert_eq!(data(b"data: a:b: c\n\n"), ["a:b: c"]);
    assert_eq!(
        data(b"Data: a\ndatax: b\n data: c\ndata : d\n\ndata: e\n\n"),
        ["e"]
    );
    assert_eq!(
        data(b"a-name-that-is-longer-than-any-known: x\ndata: y\n\n"),
        ["y"]
    );
    assert_eq!(data(b"event: x\n\ndata: a\n\n"), ["a"]);
}

#[test]
fn an_unfinished_event_is_dropped() {
    assert_eq!(data(b"data: a\n\ndata: b\n"), ["a"]);
    assert_eq!(data(b"data: b"), Vec::<String>::new());
}

#[test]
fn one_byte_order_mark_is_dropped_and_no_other() {
    assert_eq!(data(b"\xef\xbb\xbfdata: a\n\n"), ["a"]);
    assert_eq!(data(b"\xef\xbb\xbf\n\ndata: a\n\n"), ["a"]);
    assert_eq!(
        data(b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n"),
        ["b"]
    );
    assert_eq!(data(b"\n\xef\xbb\xbfdata: a\n\n"), Vec::<String>::new());
    assert_eq!(data(b": x\n\xef\xbb\xbfdata: a\n\n"), Vec::<String>::new());
    assert_eq!(data("data: \u{feff}a\n\n".as_bytes()), ["\u{feff}a"]);
}

#[test]
fn invalid_utf_8_is_replaced() {
    assert_eq!(data(b"data: a\xff\xc3b\n\n"), ["a\u{fffd}\u{fffd}b"]);
}

#[test]
fn other_fields() {
    let events = decode([Bytes::from_static(
        b"event: add\nid: 7\nretry: 300\ndata: a\n\ndata: b\n\nid: x\0\nretry: 3s\ndata: c\n\nid\nretry: +3\ndata: d\n\n",
    )]);
    let shown: Vec<_> = events
        .iter()
        .map(|e| (&*e.event, &*e.data, &*e.id, e.retry))
        .collect();
    assert_eq!(
        shown,
        [
            ("add", "a", "7", Some(300)),
            ("", "b", "7", None),
            ("", "c", "7", None),
            ("", "d", "", None)
        ]
    );
}

#[test]
fn the_last_name_of_an_event_counts() {
    let text =
        b"event: a\nevent: b\ndata: 1\n\nevent:c\ndata: 2\nevent: d\ndata: 3\n\nevent\ndata: 4\n\n\
        event: e\n\ndata: 5\n\nevent: \xff\ndata: 6\n\n";
    let events = decode([Bytes::from_static(text)]);
    let shown: Vec<_> = events.iter().map(|e| (&*e.event, &*e.data)).collect();
    assert_eq!(
        shown,
        [
            ("b", "1"),
            ("d", "2\n3"),
            ("", "4"),
            ("", "5"),
            ("\u{fffd}", "6")
        ]
    );
}

#[test]
fn where_the_input_is_cut_makes_no_difference() {
    let text = "\u{feff}: hello\r\nevent: x\r\ndata: é\r\ndata:  ü\r\n\r\nid: 1\rdata: [\r\rdata: a\n\ndata\n\nretry:5\ndata:]\n\n"
        .as_bytes();
    let whole = decode([Bytes::from_static(text)]);
    assert_eq!(whole.len(), 5);
    for first in 0..=text.len() {
        let cut = [&text[..first], &text[first..]].map(Bytes::from_static);
        assert_eq!(decode(cut), whole, "cut at {first}");
        for second in first..=text.len() {
            let cut =
                [&text[..first], &text[first..second], &text[second..]].map(Bytes::from_static);
            assert_eq!(decode(cut), whole, "cut at {first} and {second}");
        }
    }
    let bytes = (0..text.len()).map(|at| Bytes::from_static(&text[at..=at]));
    assert_eq!(decode(bytes), whole);
}

#[test]
fn an_event_is_given_out_when_its_last_line_ends() {
    assert_eq!(decode([Bytes::from_static(b"data: a\r\r")]).len(), 1);
    assert_eq!(decode([Bytes::from_static(b"data: a\r\n\r")]).len(), 1);
}

#[test]
fn events_may_be_fed_before_the_last_ones_are_taken() {
    let mut decoder = Decoder::new();
    decoder.feed("data: a\n\ndata: ".into());
    decoder.feed(Bytes::new());
    decoder.feed("b\n\n".into());
    assert_eq!(decoder.next_event().unwrap().unwrap().data, "a");
    assert_eq!(decoder.next_event().unwrap().unwrap().data, "b");
    assert_eq!(decoder.next_event(), Ok(None));
}

#[test]
fn the_size_of_an_event_is_limited() {
    let mut decoder = Decoder::with_max_event_size(10);
    decoder.feed("data: 0123456789\n\n: a comment of any length\n\ndata: 01234\ndata: 5678\n\ndata: 01234567890\n\n".into());
    assert_eq!(decoder.next_event().unwrap().unwrap().data.len(), 10);
    assert_eq!(decoder.next_event().unwrap().unwrap().data.len(), 10);
    assert_eq!(decoder.next_event(), Err(EventTooLarge { limit: 10 }));
    decoder.feed("data: a\n\n".into());
    assert_eq!(decoder.next_event(), Err(EventTooLarge { limit: 10 }));
    // It is noticed before the end of the event.
    let mut decoder = Decoder::with_max_event_size(10);
    for _ in 0..12 {
        decoder.feed("data\n".into());
    }
    assert!(decoder.next_event().is_err());
}

#[test]
fn the_limit_is_128_mib_unless_it_is_set() {
    let mut decoder = Decoder::new();
    let piece = Bytes::from(vec![b'x'; 1 << 20]);
    decoder.feed("data:".into());
    for _ in 0..128 {
        decoder.feed(piece.clone());
    }
    assert_eq!(decoder.next_event(), Ok(None));
    decoder.feed("x".into());
    let limit = 128 << 20;
    assert_eq!(decoder.next_event(), Err(EventTooLarge { limit }));
}

#[test]
fn work_is_proportional_to_the_input() {
    // 4 MB by single bytes, and 64 MB of line ends: a decoder that looked at anything twice
    // would not come back.
    let mut decoder = Decoder::new();
    decoder.feed("data: ".into());
    let piece = Bytes::from_static(b"x");
    for _ in 0..4_000_000 {
        decoder.feed(piece.clone());
        assert!(decoder.next_event().unwrap().is_none());
    }
    decoder.feed("\n\n".into());
    assert_eq!(decoder.next_event().unwrap().unwrap().data.len(), 4_000_000);
    decoder.feed(vec![b'\n'; 64_000_000].into());
    assert!(decoder.next_event().unwrap().is_none());
}

#[test]
fn the_limit_counts_all_fields_however_the_input_is_cut() {
    let of_all = ["event: abc", "id: de", "retry: 1", "data: fghi", "", ""].as_slice();
    let of_two = ["event: abc", "data: defghij", "", ""].as_slice();
    for (text, cut) in ["\n", "\r\n"]
        .map(|end| [of_all, of_two].map(|lines| Bytes::from(lines.join(end))))
        .as_flattened()
        .iter()
        .flat_map(|text| (0..text.len()).map(move |cut| (text, cut)))
    {
        for (limit, fits) in [(10, true), (9, false)] {
            let mut decoder = Decoder::with_max_event_size(limit);
            decoder.feed(text.slice(..cut));
            decoder.feed(text.slice(cut..));
            let found = decoder.next_event().map(|event| event.is_some());
            let expected = fits.then_some(true).ok_or(EventTooLarge { limit });
            assert_eq!(found, expected, "cut at {cut}");
        }
    }
}

#[test]
fn every_end_of_a_line_is_the_same_wherever_it_is_cut() {
    for end in ["\n", "\r\n", "\r"] {
        let text = [
            "id: 1", "data: a", "", "data:b", "", "event: e", "data: c", "", "",
        ]
        .join(end);
        let whole = decode([Bytes::from(text.clone())]);
        let shown: Vec<_> = whole
            .iter()
            .map(|e| (&*e.event, &*e.data, &*e.id))
            .collect();
        assert_eq!(shown, [("", "a", "1"), ("", "b", "1"), ("e", "c", "1")]);
        for cut in 0..=text.len() {
            let pieces = [&text[..cut], &text[cut..]].map(|piece| Bytes::from(piece.to_owned()));
            assert_eq!(decode(pieces), whole, "{end:?} cut at {cut}");
        }
    }
}

#[test]
fn one_line_of_data_with_its_end_in_one_piece_is_not_copied() {
    let piece = Bytes::from_static(
        b"id: 1\ndata: a\n\ndata:b\r\n\r\nevent: n\ndata: e\n\ndata: c\ndata: d\n\n",
    );
    let mut decoder = Decoder::new();
    decoder.feed(piece.clone());
    let lies_in_it = |data: &str| piece.as_ptr_range().contains(&data.as_ptr());
    for (data, borrowed) in [("a", true), ("b", true), ("e", true), ("c\nd", false)] {
        let event = decoder.next_event().unwrap().unwrap();
        assert_eq!(event.data, data);
        assert_eq!(lies_in_it(event.data), borrowed, "{data}");
    }
}

#[test]
fn finish_hands_out_what_the_stream_broke_off_in() {
    for (text, expected) in [
        ("data: a", Some(("", "a"))),
        ("data: a\n", Some(("", "a"))),
        ("data: a\r", Some(("", "a"))),
        ("event: e\ndata: a\ndata: b", Some(("e", "a\nb"))),
        ("data: a\nevent: e", Some(("e", "a"))),
        ("data", Some(("", ""))),
        ("data:", Some(("", ""))),
        ("data: a\n\n", None),
        ("event: e\nid: 1\n", None),
        (": data", None),
        ("dat", None),
        ("error: x\n{\"error\":1}", None),
        ("", None),
    ] {
        for cut in 0..=text.len() {
            let mut decoder = Decoder::new();
            decoder.feed("data: first\n\n".into());
            decoder.feed(Bytes::copy_from_slice(&text.as_bytes()[..cut]));
            assert_eq!(decoder.next_event().unwrap().unwrap().data, "first");
            decoder.feed(Bytes::copy_from_slice(&text.as_bytes()[cut..]));
            let whole = text.ends_with("\n\n");
            assert_eq!(decoder.next_event().unwrap().is_some(), whole, "{text:?}");
            let left = decoder.finish().unwrap();
            let left = left.map(|event| (event.event.to_owned(), event.data.to_owned()));
            let expected =
                expected.map(|(event, data): (&str, &str)| (event.to_owned(), data.to_owned()));
            assert_eq!(left, expected, "{text:?} cut at {cut}");
            assert_eq!(decoder.finish(), Ok(None), "{text:?}");
        }
    }
    // What is left of the input comes first.
    let mut decoder = Decoder::new();
    decoder.feed("data: a\n\ndata: b".into());
    assert_eq!(decoder.finish().unwrap().unwrap().data, "a");
    assert_eq!(decoder.finish().unwrap().unwrap().data, "b");
    assert_eq!(decoder.finish(), Ok(None));
    let mut decoder = Decoder::with_max_event_size(3);
    decoder.feed("data: a\ndata: b\ndata".into());
    assert_eq!(decoder.next_event(), Ok(None));
    assert_eq!(decoder.finish(), Err(EventTooLarge { limit: 3 }));
}
