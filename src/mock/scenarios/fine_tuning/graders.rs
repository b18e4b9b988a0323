//! Graders: texts are compared; the judgement of a model or of a script, which there is none of here, is
//! the best that there can be.

use serde_json::{Map, Value, json};

use super::formula::evaluate;
use super::similarity::similarity;
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

pub(super) fn validate(call: &Call<'_>) -> Result<Reply, Reply> {
    let grader = call.member("grader");
    check(&grader, "grader")?;
    Ok(call.reply(json!({"grader": grader})))
}

/// Refuses a grader that can never work; `param` is the member of the request that it stands in.
pub(super) fn check(grader: &Value, param: &str) -> Result<(), Reply> {
    let refuse = |message: String| Err(Reply::invalid(message, Some(param)));
    for template in ["input", "reference"] {
        for name in variables(grader[template].as_str().unwrap_or_default()) {
            if !matches!(name.split('.').next(), Some("sample" | "item")) {
                return refuse(format!(
                    "A template has `sample` and `item`, and no `{name}`."
                ));
            }
        }
    }
    let parts = parts(grader);
    for (_, part) in &parts {
        check(part, param)?;
    }
    if let Some(formula) = grader["calculate_output"].as_str() {
        let known = |name: &str| parts.iter().any(|(part, _)| part == name).then_some(1.0);
        if evaluate(formula, &known).is_none() {
            return refuse(format!("`{formula}` is no formula of the graders."));
        }
    }
    Ok(())
}

/// The graders of one that has several, by name.
fn parts(grader: &Value) -> Vec<(String, &Value)> {
    let own_name = |part: &Value| part["name"].as_str().unwrap_or_default().to_owned();
    match grader.get("graders") {
        Some(Value::Array(parts)) => parts.iter().map(|part| (own_name(part), part)).collect(),
        Some(part) if part["type"].is_string() => vec![(own_name(part), part)],
        Some(Value::Object(parts)) => {
            let named = parts.iter().map(|(name, part)| (name.clone(), part));
            named.collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn run(call: &Call<'_>) -> Result<Reply, Reply> {
    let grader = call.member("grader");
    let mut judge = Judge {
        sample: call.text("model_sample"),
        item: call.member("item"),
        errors: Map::new(),
        usage: Map::new(),
    };
    let mut sub_rewards = Map::new();
    let reward = match grader["calculate_output"].as_str() {
        Some(formula) => {
            for (name, part) in parts(&grader) {
                sub_rewards.insert(name, json!(judge.score(part)));
            }
            let value = |name: &str| sub_rewards.get(name)?.as_f64();
            evaluate(formula, &value).unwrap_or_else(|| judge.fail("formula_parse_error"))
        }
        None => judge.score(&grader),
    };
    let mut errors = documented_errors(call);
    errors.extend(judge.errors);
    let usage = judge.usage.values().next().cloned();
    let model = judge.usage.keys().next().cloned();
    Ok(call.reply(json!({
        "reward": reward,
        "metadata": {
            "name": grader["name"],
            "type": grader["type"],
            "errors": errors,
            "execution_time": 0.001,
            "scores": sub_rewards,
            "token_usage": usage,
            "sampled_model_name": model,
        },
        "sub_rewards": sub_rewards,
        "model_grader_token_usage_per_model": judge.usage,
    })))
}

/// All the errors that there are, none of which has happened.
fn documented_errors(call: &Call<'_>) -> Map<String, Value> {
    let example = call.example();
    let errors = example.pointer("/metadata/errors");
    errors
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

struct Judge {
    sample: String,
    item: Value,
    errors: Map<String, Value>,
    usage: Map<String, Value>,
}

impl Judge {
    /// Notes an error, which is worth nothing.
    fn fail(&mut self, error: &str) -> f64 {
        self.errors.insert(error.to_owned(), json!(true));
        0.0
    }

    fn score(&mut self, grader: &Value) -> f64 {
        let kind = grader["type"].as_str().unwrap_or_default();
        match kind {
            "string_check" | "text_similarity" => {
                let (Some(input), Some(reference)) = (
                    self.filled(&grader["input"]),
                    self.filled(&grader["reference"]),
                ) else {
                    return 0.0;
                };
                match grader["evaluation_metric"].as_str() {
                    Some(metric) => similarity(metric, &input, &reference),
                    None => f64::from(holds(&grader["operation"], &input, &reference)),
                }
            }
            "score_model" => {
                self.ask(grader);
                grader["range"][1].as_f64().unwrap_or(1.0)
            }
            "label_model" => {
                self.ask(grader);
                1.0
            }
            _ => 1.0,
        }
    }

    /// What a model that judges would have used.
    fn ask(&mut self, grader: &Value) {
        let model = grader["model"].as_str().unwrap_or_default().to_owned();
        let read = tokens(&grader["input"].to_string()).len() + tokens(&self.sample).len();
        let usage = json!({
            "prompt_tokens": read, "completion_tokens": 4, "total_tokens": read + 4,
            "cached_tokens": 0,
        });
        self.usage.insert(model, usage);
    }

    /// A template with its variables filled in; nothing if one of them is not there.
    fn filled(&mut self, template: &Value) -> Option<String> {
        let template = template.as_str().unwrap_or_default();
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, name, after)) = variable(rest) {
            filled.push_str(before);
            filled.push_str(&self.value(name)?);
            rest = after;
        }
        Some(filled + rest)
    }

    fn value(&mut self, name: &str) -> Option<String> {
        let mut steps = name.split('.');
        let found = match (steps.next(), steps.clone().next()) {
            (Some("sample"), Some("output_text")) => return Some(self.sample.clone()),
            (Some("sample"), Some("output_json")) => {
                steps.next();
                let Ok(output) = serde_json::from_str::<Value>(&self.sample) else {
                    self.fail("sample_parse_error");
                    return None;
                };
                within(output, steps)
            }
            (Some("item"), _) => within(self.item.clone(), steps),
            _ => None,
        };
        match found {
            Some(Value::String(text)) => Some(text),
            Some(value) => Some(value.to_string()),
            None => {
                self.fail("invalid_variable_error");
                None
            }
        }
    }
}

/// What is at the end of a path.
fn within<'a>(value: Value, mut steps: impl Iterator<Item = &'a str>) -> Option<Value> {
    steps.try_fold(value, |mut value, step| match &mut value {
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?).map(Value::take),
        value => value.get_mut(step).map(Value::take),
    })
}

fn holds(operation: &Value, input: &str, reference: &str) -> bool {
    match operation.as_str() {
        Some("ne") => input != reference,
        Some("like") => input.contains(reference),
        Some("ilike") => input.to_lowercase().contains(&reference.to_lowercase()),
        _ => input == reference,
    }
}

/// The first `{{ … }}` of a text: what is before it, its name, and what is after it.
fn variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (name, after) = rest.split_once("}}")?;
    Some((before, name.trim(), after))
}

fn variables(mut text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    while let Some((_, name, after)) = variable(text) {
        names.push(name);
        text = after;
    }
    names
}
