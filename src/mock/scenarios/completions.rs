//! Completions: the documented text, cut and repeated as the request says.

use serde_json::{Map, Value, json};

use crate::mock::scenarios::kit::sampling::{LIKELY, alternatives, first_stop};
use crate::mock::scenarios::kit::text::{Input, inputs, tokens};
use crate::mock::{Call, Reply, Scenario, now};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Completions)
}

struct Completions;

impl Scenario for Completions {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            "createCompletion" => Some(create(call)),
            _ => None,
        }
    }
}

/// One of the completions that were asked for.
struct Choice {
    /// The prompt, if it is to be returned, and then the generated text.
    tokens: Vec<String>,
    /// How many tokens of the prompt are among them.
    echoed: usize,
    finish_reason: &'static str,
}

fn create(call: &Call<'_>) -> Reply {
    let count = call.count("n").unwrap_or(1);
    let candidates = call.count("best_of").unwrap_or(1);
    let best_of_given = call
        .body
        .get("best_of")
        .is_some_and(|value| !value.is_null());
    if best_of_given && candidates < count {
        let message = format!(
            "best_of is {candidates}, and must not be below n, which is {count} - 'best_of'"
        );
        return Reply::invalid(message, Some("best_of"));
    }
    if call.streams() && candidates > count {
        let message = "The best of several completions cannot be streamed - 'best_of'";
        return Reply::invalid(message, Some("best_of"));
    }
    let prompts = inputs(&call.member("prompt"));
    let (text, finish_reason) = generate(call);
    let prompts_in_turn = prompts
        .iter()
        .flat_map(|prompt| (0..count).map(move |_| prompt));
    let choices: Vec<Choice> = prompts_in_turn
        .map(|prompt| choice(call, prompt, &text, finish_reason))
        .collect();
    let mut answer = call.example();
    answer["id"] = json!(call.state.new_id("cmpl-"));
    answer["created"] = json!(now());
    answer["model"] = call.member("model");
    if call.streams() {
        return stream(call, answer, &choices);
    }
    let generated: usize = choices
        .iter()
        .map(|choice| choice.tokens.len() - choice.echoed)
        .sum();
    let read: usize = prompts.iter().map(|prompt| prompt.tokens).sum();
    let choices = choices.iter().enumerate();
    answer["choices"] = choices
        .map(|(index, choice)| {
            json!({
                "text": choice.tokens.concat(),
                "index": index,
                "logprobs": logprobs(call, choice, 0..choice.tokens.len()),
                "finish_reason": choice.finish_reason,
            })
        })
        .collect();
    answer["usage"] = json!({"prompt_tokens": read, "completion_tokens": generated, "total_tokens": read + generated});
    call.reply(answer)
}

/// The text that every prompt is completed with, and why it ends.
fn generate(call: &Call<'_>) -> (String, &'static str) {
    let text = call
        .example()
        .pointer("/choices/0/text")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let most = call.count("max_tokens").unwrap_or(16);
    let mut generated: String = tokens(&text).into_iter().take(most).collect();
    // A text that just fits was cut by the limit as well: the model had no room to end it.
    let mut finish_reason = if tokens(&text).len() < most {
        "stop"
    } else {
        "length"
    };
    if let Some(end) = first_stop(call, &generated) {
        generated.truncate(end);
        finish_reason = "stop";
    }
    (generated, finish_reason)
}

fn choice(call: &Call<'_>, prompt: &Input, text: &str, finish_reason: &'static str) -> Choice {
    let echo = if call.flag("echo") {
        tokens(&prompt.text)
    } else {
        Vec::new()
    };
    let echoed = echo.len();
    let tokens = echo
        .into_iter()
        .chain(tokens(text))
        .map(str::to_owned)
        .collect();
    Choice {
        tokens,
        echoed,
        finish_reason,
    }
}

/// One event for each token, the choices in turn; the last of a choice says why it ends.
fn stream(call: &Call<'_>, head: Value, choices: &[Choice]) -> Reply {
    let mut head = head;
    if let Some(head) = head.as_object_mut() {
        head.remove("usage");
    }
    let longest = choices
        .iter()
        .map(|choice| choice.tokens.len())
        .max()
        .unwrap_or(0)
        .max(1);
    let mut events = Vec::new();
    for at in 0..longest {
        for (index, choice) in choices.iter().enumerate() {
            let last = choice.tokens.len().max(1) - 1;
            if at > last {
                continue;
            }
            let mut event = head.clone();
            event["choices"] = json!([{
                "text": choice.tokens.get(at).map_or("", String::as_str),
                "index": index,
                "logprobs": logprobs(call, choice, at..choice.tokens.len().min(at + 1)),
                "finish_reason": (at == last).then_some(choice.finish_reason),
            }]);
            events.push(event);
        }
    }
    Reply::events(events)
}

/// Probabilities for some of the tokens of a choice, null when none were asked for.
fn logprobs(call: &Call<'_>, choice: &Choice, range: std::ops::Range<usize>) -> Value {
    let Some(wanted) = call.count("logprobs") else {
        return Value::Null;
    };
    let mut offset = choice.tokens[..range.start]
        .iter()
        .map(|token| token.chars().count())
        .sum::<usize>();
    let (mut own, mut top, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
    for at in range.clone() {
        offsets.push(json!(offset));
        offset += choice.tokens[at].chars().count();
        // Nothing comes before the first token of a prompt that could make it likely.
        if at == 0 && choice.echoed > 0 {
            own.push(Value::Null);
            top.push(Value::Null);
            continue;
        }
        own.push(json!(LIKELY));
        let mut likeliest = Map::new();
        likeliest.insert(choice.tokens[at].clone(), json!(LIKELY));
        for (other, logprob) in alternatives(at).take(wanted.saturating_sub(1)) {
            likeliest.entry(other).or_insert(json!(logprob));
        }
        top.push(Value::Object(likeliest));
    }
    json!({"tokens": choice.tokens[range], "token_logprobs": own, "top_logprobs": top, "text_offset": offsets})
}
