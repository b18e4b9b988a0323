//! However a response is told in events, they add up to it.

use openai_typed::streams::{Accumulator, ResponseAccumulator};
use openai_typed::types::ModelResponse;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use super::any_split::{Cuts, cut, woven};
use super::responses::event;

/// How a server says which item an event is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Named {
    IdAndIndex,
    IdAlone,
    /// Ids differ from event to event.
    Index,
    /// All items have the index 0.
    IdWithOneIndex,
}

#[derive(Clone, Debug)]
enum Kind {
    /// Parts, and whether each is a refusal.
    Message(Vec<(String, bool)>),
    Function(String),
    Custom(String),
    /// Summaries.
    Reasoning(Vec<String>),
}

fn kind() -> impl Strategy<Value = Kind> {
    let text = || "[a-zé😀{}\\n]{1,20}";
    prop_oneof![
        vec((text(), any::<bool>()), 1..3).prop_map(Kind::Message),
        text().prop_map(Kind::Function),
        text().prop_map(Kind::Custom),
        vec(text(), 1..3).prop_map(Kind::Reasoning),
    ]
}

impl Kind {
    /// The item; its texts are empty at its beginning.
    fn item(&self, id: &str, is_whole: bool) -> Value {
        let text = |text: &String| {
            if is_whole {
                text.clone()
            } else {
                String::new()
            }
        };
        let parts = |parts: Vec<Value>| if is_whole { parts } else { Vec::new() };
        match self {
            Self::Message(all) => {
                let all = all.iter().map(|(text, refuses)| part(text, *refuses));
                json!({"type": "message", "id": id, "role": "assistant", "content": parts(all.collect())})
            }
            Self::Function(arguments) => {
                json!({"type": "function_call", "id": id, "call_id": "c", "name": "f", "arguments": text(arguments)})
            }
            Self::Custom(input) => {
                json!({"type": "custom_tool_call", "id": id, "call_id": "c", "name": "f", "input": text(input)})
            }
            Self::Reasoning(all) => {
                let all = all
                    .iter()
                    .map(|text| json!({"type": "summary_text", "text": text}));
                json!({"type": "reasoning", "id": id, "summary": parts(all.collect())})
            }
        }
    }

    /// What happens between the item's beginning and its end, each with the index of its part.
    fn events(&self, cuts: &Cuts) -> Vec<(&'static str, Value)> {
        let mut events = Vec::new();
        match self {
            Self::Message(parts) => {
                for (at, (text, refuses)) in parts.iter().enumerate() {
                    events.push((
                        "content_part.added",
                        json!({"content_index": at, "part": part("", *refuses)}),
                    ));
                    let name = if *refuses {
                        "refusal.delta"
                    } else {
                        "output_text.delta"
                    };
                    let pieces = cut(text, cuts).into_iter();
                    events.extend(
                        pieces.map(|piece| (name, json!({"content_index": at, "delta": piece}))),
                    );
                }
            }
            Self::Function(text) | Self::Custom(text) => {
                let name = match self {
                    Self::Function(_) => "function_call_arguments.delta",
                    _ => "custom_tool_call_input.delta",
                };
                events.extend(
                    cut(text, cuts)
                        .into_iter()
                        .map(|piece| (name, json!({"delta": piece}))),
                );
            }
            Self::Reasoning(parts) => {
                for (at, text) in parts.iter().enumerate() {
                    let pieces = cut(text, cuts).into_iter();
                    events.extend(pieces.map(|piece| {
                        (
                            "reasoning_summary_text.delta",
                            json!({"summary_index": at, "delta": piece}),
                        )
                    }));
                }
            }
        }
        events
    }
}

fn part(text: &str, refuses: bool) -> Value {
    match refuses {
        true => json!({"type": "refusal", "refusal": text}),
        false => json!({"type": "output_text", "text": text}),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn any_way_to_tell_a_response_adds_up_to_it(
        kinds in vec(kind(), 1..4),
        named in proptest::sample::select(&[Named::IdAndIndex, Named::IdAlone, Named::Index, Named::IdWithOneIndex][..]),
        has_parts_added: bool,
        has_ends: bool,
        cuts in vec(0..5_u8, 1..9),
        picks in vec(any::<u8>(), 8..40),
    ) {
        let items = kinds.iter().enumerate().map(|(at, kind)| kind.item(&format!("item_{at}"), true));
        let items: Vec<Value> = items.collect();
        let expected = json!({"id": "r", "status": "completed", "model": "m", "output": items});
        let expected: ModelResponse = serde_json::from_value(expected).unwrap();
        let name = |at: usize, number: usize, mut members: Value| {
            members["item_id"] = match named {
                Named::Index => json!(format!("item_{at}_{number}")),
                _ => json!(format!("item_{at}")),
            };
            match named {
                Named::IdAndIndex | Named::Index => members["output_index"] = json!(at),
                Named::IdWithOneIndex => members["output_index"] = json!(0),
                Named::IdAlone => {}
            }
            members
        };
        let mut begins = Vec::new();
        let mut lanes = Vec::new();
        for (at, kind) in kinds.iter().enumerate() {
            let item = kind.item(&format!("item_{at}"), false);
            begins.push(event("output_item.added", name(at, 0, json!({"item": item}))));
            let told = kind.events(&cuts).into_iter();
            let told = told.filter(|(kind, _)| has_parts_added || *kind != "content_part.added");
            let mut lane: Vec<Value> = told.enumerate().map(|(number, (kind, members))| event(kind, name(at, number, members))).collect();
            if has_ends {
                lane.push(event("output_item.done", name(at, 0, json!({"item": items[at]}))));
            }
            lanes.push(lane);
        }
        let created = event("created", json!({"response": {"id": "r", "model": "m", "status": "in_progress"}}));
        let end = event("completed", json!({"response": {"id": "r", "model": "m", "status": "completed", "output": []}}));
        let mut accumulator = ResponseAccumulator::default();
        let told = begins.into_iter().chain(woven(lanes, &picks));
        for event in std::iter::once(created).chain(told).chain([end]) {
            accumulator.add(serde_json::from_value(event).unwrap());
        }
        prop_assert_eq!(accumulator.missing(), None);
        prop_assert_eq!(accumulator.into_whole(), expected);
    }
}
