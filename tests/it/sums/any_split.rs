//! However an answer is split into chunks, they add up to it.

use openai_typed::streams::{Accumulator, ChatAccumulator, ChatStreamEvent};
use openai_typed::types::{ChatCompletion, ChatCompletionChunk};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// Where a text is cut, and in which order pieces that may come in any order do.
pub(super) type Cuts = Vec<u8>;

#[derive(Clone, Debug)]
struct Said {
    content: Option<String>,
    refusal: Option<String>,
    reasoning: Option<String>,
    /// Name, text, and whether it is a custom tool.
    calls: Vec<(String, String, bool)>,
    tokens: usize,
    index: i64,
}

fn said() -> impl Strategy<Value = Said> {
    let text = || proptest::option::of("[a-zé😀\"{}\\n]{1,30}");
    let call = ("[a-z_]{1,8}", "[a-zé{}]{0,20}", any::<bool>());
    (
        text(),
        text(),
        text(),
        vec(call, 0..4),
        0..3_usize,
        0..5_i64,
    )
        .prop_map(|(content, refusal, reasoning, calls, tokens, index)| Said {
            content,
            refusal,
            reasoning,
            calls,
            tokens,
            index,
        })
}

impl Said {
    fn choice(&self) -> Value {
        let calls = self
            .calls
            .iter()
            .enumerate()
            .map(|(at, (name, text, custom))| self.call(at, name, text, *custom));
        let mut message = json!({"role": "assistant", "content": self.content, "refusal": self.refusal, "tool_calls": calls.collect::<Vec<_>>()});
        if let Some(reasoning) = &self.reasoning {
            message["reasoning_content"] = json!(reasoning);
        }
        let mut choice = json!({"index": self.index, "message": message, "finish_reason": "stop"});
        if self.tokens > 0 {
            let tokens: Vec<_> = (0..self.tokens)
                .map(|at| json!({"token": at.to_string(), "logprob": -1.0}))
                .collect();
            choice["logprobs"] = json!({"content": tokens, "refusal": []});
        }
        choice
    }

    fn call(&self, at: usize, name: &str, text: &str, custom: bool) -> Value {
        let id = format!("call_{}_{at}", self.index);
        match custom {
            true => json!({"id": id, "type": "custom", "custom": {"name": name, "input": text}}),
            false => {
                json!({"id": id, "type": "function", "function": {"name": name, "arguments": text}})
            }
        }
    }

    /// Lists of pieces; within a list the order counts, between them it does not.
    fn lanes(&self, cuts: &Cuts) -> Vec<Vec<Value>> {
        let delta = |delta: Value| json!({"index": self.index, "delta": delta});
        let mut lanes = vec![vec![delta(json!({"role": "assistant"}))]];
        let texts = [
            ("content", &self.content),
            ("refusal", &self.refusal),
            ("reasoning_content", &self.reasoning),
        ];
        for (name, text) in texts {
            let pieces = text.iter().flat_map(|text| cut(text, cuts));
            lanes.push(pieces.map(|piece| delta(json!({name: piece}))).collect());
        }
        for (at, (name, text, custom)) in self.calls.iter().enumerate() {
            let mut opening = self.call(at, name, "", *custom);
            opening["index"] = json!(at);
            let mut lane = vec![delta(json!({"tool_calls": [opening]}))];
            for piece in cut(text, cuts) {
                let more = match custom {
                    true => json!({"index": at, "custom": {"input": piece}}),
                    false => json!({"index": at, "function": {"arguments": piece}}),
                };
                lane.push(delta(json!({"tool_calls": [more]})));
            }
            lanes.push(lane);
        }
        let token = |at: usize| json!({"index": self.index, "delta": {}, "logprobs": {"content": [{"token": at.to_string(), "logprob": -1.0}]}});
        lanes.push((0..self.tokens).map(token).collect());
        lanes
    }
}

/// The text in pieces, some of them empty.
pub(super) fn cut<'a>(text: &'a str, cuts: &Cuts) -> Vec<&'a str> {
    let mut rest = text;
    let mut pieces = Vec::new();
    for cut in cuts.iter().cycle().take(40) {
        let at = rest
            .char_indices()
            .nth(usize::from(*cut % 5))
            .map_or(rest.len(), |(at, _)| at);
        let (piece, behind) = rest.split_at(at);
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

/// One list of all, in an order that `picks` chooses.
pub(super) fn woven(mut lanes: Vec<Vec<Value>>, picks: &Cuts) -> Vec<Value> {
    lanes.iter_mut().for_each(|lane| lane.reverse());
    let mut woven = Vec::new();
    let mut picks = picks.iter().cycle();
    while lanes.iter().any(|lane| !lane.is_empty()) {
        lanes.retain(|lane| !lane.is_empty());
        let at = usize::from(*picks.next().unwrap()) % lanes.len();
        woven.extend(lanes[at].pop());
    }
    woven
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn any_split_adds_up_to_the_answer(
        mut choices in vec(said(), 1..4),
        cuts in vec(0..5_u8, 1..9),
        picks in vec(any::<u8>(), 8..40),
    ) {
        choices.sort_by_key(|said| said.index);
        choices.dedup_by_key(|said| said.index);
        let expected = json!({
            "id": "c", "object": "chat.completion", "created": 1, "model": "m",
            "choices": choices.iter().map(Said::choice).collect::<Vec<_>>(),
            "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        });
        let expected: ChatCompletion = serde_json::from_value(expected).unwrap();
        let lanes = choices.iter().map(|said| {
            let mut pieces = woven(said.lanes(&cuts), &picks);
            pieces.push(json!({"index": said.index, "delta": {}, "finish_reason": "stop"}));
            pieces
        });
        let mut pieces = woven(lanes.collect(), &picks);
        let mut chunks = Vec::new();
        // Several choices, and several pieces of one, in the same chunk.
        while !pieces.is_empty() {
            let several = usize::from(picks[chunks.len() % picks.len()] % 4).clamp(1, pieces.len());
            let rest = pieces.split_off(several);
            chunks.push(json!({"id": "c", "created": 1, "model": "m", "choices": pieces}));
            pieces = rest;
        }
        chunks.push(json!({"id": "c", "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}}));

        let mut accumulator = ChatAccumulator::default();
        let mut events = Vec::new();
        for chunk in chunks {
            let chunk: ChatCompletionChunk = serde_json::from_value(chunk).unwrap();
            events.extend(accumulator.add(chunk));
        }
        events.extend(accumulator.end());
        prop_assert_eq!(accumulator.missing(), None);
        let whole = accumulator.into_whole();
        prop_assert_eq!(&whole, &expected);
        // The events alone tell the same.
        for choice in &whole.choices {
            let (mut text, mut done) = (String::new(), Vec::new());
            let mut written = vec![String::new(); choice.message.tool_calls.len()];
            for event in &events {
                match event {
                    ChatStreamEvent::Text { choice: of, delta } if *of == choice.index => text.push_str(delta),
                    ChatStreamEvent::ToolCallArguments { choice: of, number, delta } if *of == choice.index => written[*number].push_str(delta),
                    ChatStreamEvent::ToolCallDone { choice: of, number, call } if *of == choice.index => {
                        let call = serde_json::to_value(call).unwrap();
                        let text = call.pointer("/function/arguments").or(call.pointer("/custom/input"));
                        prop_assert_eq!(text.unwrap(), &json!(written[*number]));
                        done.push(call);
                    }
                    _ => {}
                }
            }
            prop_assert_eq!(text, choice.message.text());
            let mut calls = serde_json::to_value(&choice.message.tool_calls).unwrap();
            let by_id = |call: &Value| call["id"].to_string();
            calls.as_array_mut().unwrap().sort_by_key(by_id);
            done.sort_by_key(by_id);
            prop_assert_eq!(json!(done), calls);
        }
    }
}
