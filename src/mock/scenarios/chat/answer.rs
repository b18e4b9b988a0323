//! What the model says: calls of tools, JSON by a schema, or text.

use serde_json::{Value, json};

use crate::mock::document::from_schema;
use crate::mock::scenarios::kit::conversation::text_of;
use crate::mock::scenarios::kit::sampling::{LIKELY, alternatives, first_stop};
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

pub(super) struct Answer {
    /// The text, in what stands for tokens; nothing if tools are called.
    pub(super) text: Option<Vec<String>>,
    pub(super) calls: Vec<Value>,
    pub(super) finish_reason: &'static str,
    /// How many alternatives are listed for each token.
    alternatives: Option<usize>,
}

impl Answer {
    pub(super) fn count(&self) -> usize {
        let calls = self
            .calls
            .iter()
            .map(|call| tokens(&call.to_string()).len());
        self.text.as_ref().map_or(0, Vec::len) + calls.sum::<usize>()
    }

    pub(super) fn choice(&self, index: usize) -> Value {
        let text = self.text.as_ref().map(|tokens| tokens.concat());
        let mut message = json!({
            "role": "assistant", "content": text, "refusal": null, "annotations": [],
        });
        if !self.calls.is_empty() {
            message["tool_calls"] = json!(self.calls);
        }
        json!({
            "index": index,
            "message": message,
            "logprobs": self.logprobs(self.text.as_deref().unwrap_or_default(), 0),
            "finish_reason": self.finish_reason,
        })
    }

    /// The probabilities of some tokens, the first of which is at this place; null if nobody asked.
    pub(super) fn logprobs(&self, tokens: &[String], at: usize) -> Value {
        let Some(wanted) = self.alternatives else {
            return Value::Null;
        };
        let entry = |token: &str, logprob: f64| json!({"token": token, "logprob": logprob, "bytes": token.as_bytes()});
        let content = tokens.iter().enumerate().map(|(more, token)| {
            let others = alternatives(at + more).map(|(other, logprob)| entry(other, logprob));
            let mut likeliest = vec![entry(token, LIKELY)];
            likeliest.extend(others);
            likeliest.truncate(wanted);
            let mut listed = entry(token, LIKELY);
            listed["top_logprobs"] = json!(likeliest);
            listed
        });
        json!({"content": content.collect::<Vec<_>>(), "refusal": null})
    }
}

/// One answer to the conversation. Calls differ in nothing but their ids.
pub(super) fn answer(call: &Call<'_>, messages: &[Value]) -> Result<Answer, Reply> {
    let alternatives = call
        .flag("logprobs")
        .then(|| call.count("top_logprobs").unwrap_or(0));
    let last = messages.last().unwrap_or(&Value::Null);
    let has_results = last["role"] == "tool" || last["role"] == "function";
    let tool = match has_results {
        true => None,
        false => chosen_tool(call)?,
    };
    if let Some(tool) = tool {
        return Ok(Answer {
            text: None,
            calls: vec![tool_call(call, &tool)],
            finish_reason: "tool_calls",
            alternatives,
        });
    }
    let text = text(call, last, has_results);
    let (text, finish_reason) = cut(call, &text);
    Ok(Answer {
        text: Some(text),
        calls: Vec::new(),
        finish_reason,
        alternatives,
    })
}

/// The tool that is called: the one that is forced, or the first that is allowed.
fn chosen_tool(call: &Call<'_>) -> Result<Option<Value>, Reply> {
    let tools = call.member("tools");
    let tools = tools.as_array().map_or(&[][..], Vec::as_slice);
    let choice = call.member("tool_choice");
    let named = |wanted: &Value| {
        let kind = wanted["type"].as_str().unwrap_or_default();
        let name = &wanted[kind]["name"];
        let found = tools
            .iter()
            .find(|tool| tool["type"] == *kind && tool[kind]["name"] == *name);
        found.cloned().ok_or_else(|| {
            Reply::invalid(
                format!("`tools` has no {kind} named {name}."),
                Some("tool_choice"),
            )
        })
    };
    match (choice.as_str(), choice["type"].as_str()) {
        (Some("none"), _) => Ok(None),
        (Some("required"), _) if tools.is_empty() => Err(Reply::invalid(
            "A tool is required, and `tools` has none.",
            Some("tool_choice"),
        )),
        (_, Some("allowed_tools")) => match choice.pointer("/allowed_tools/tools/0") {
            Some(wanted) => named(wanted).map(Some),
            None => Ok(None),
        },
        (_, Some(_)) => named(&choice).map(Some),
        _ => Ok(tools.first().cloned()),
    }
}

fn tool_call(call: &Call<'_>, tool: &Value) -> Value {
    let id = call.state.new_id("call_");
    if tool["type"] == "custom" {
        let custom = json!({"name": tool["custom"]["name"], "input": "mock input"});
        return json!({"id": id, "type": "custom", "custom": custom});
    }
    let function = &tool["function"];
    let arguments = match function.get("parameters") {
        Some(parameters) => from_schema(parameters, parameters),
        None => json!({}),
    };
    let function = json!({"name": function["name"], "arguments": arguments.to_string()});
    json!({"id": id, "type": "function", "function": function})
}

/// JSON where it is asked for, else what the user or the tool said, repeated.
fn text(call: &Call<'_>, last: &Value, has_results: bool) -> String {
    let format = call.member("response_format");
    match format["type"].as_str() {
        Some("json_schema") => {
            let schema = &format["json_schema"]["schema"];
            return from_schema(schema, schema).to_string();
        }
        Some("json_object") => return json!({"answer": text_of(&last["content"])}).to_string(),
        _ => {}
    }
    let said = text_of(&last["content"]);
    match has_results {
        true => format!("The tool says: {said}"),
        false => format!("You said: {said}"),
    }
}

/// The text as far as the limits and the stop sequences of the request let it go, and why it ends.
fn cut(call: &Call<'_>, text: &str) -> (Vec<String>, &'static str) {
    let text = &text[..first_stop(call, text).unwrap_or(text.len())];
    let most = call
        .count("max_completion_tokens")
        .or_else(|| call.count("max_tokens"));
    let mut all: Vec<String> = tokens(text).into_iter().map(str::to_owned).collect();
    let is_cut = most.is_some_and(|most| all.len() > most);
    all.truncate(most.unwrap_or(usize::MAX));
    (all, if is_cut { "length" } else { "stop" })
}
