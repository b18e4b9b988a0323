//! Moderations: a text is flagged by the words in it.

use serde_json::{Map, Value, json};

use crate::mock::scenarios::kit::text::{hash, inputs};
use crate::mock::{Call, Reply, Scenario};

/// Beginnings of words, and the categories that they stand for. The full name of a category in the
/// text stands for that category as well.
const WORDS: &[(&str, &[&str])] = &[
    ("kill", &["hate/threatening", "violence"]),
    ("murder", &["violence"]),
    ("attack", &["violence"]),
    ("violen", &["violence"]),
    ("gore", &["violence", "violence/graphic"]),
    ("hate", &["hate"]),
    ("suicid", &["self-harm"]),
    ("sex", &["sexual"]),
];

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Moderations)
}

struct Moderations;

impl Scenario for Moderations {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            "createModeration" => Some(create(call)),
            _ => None,
        }
    }
}

fn create(call: &Call<'_>) -> Reply {
    let mut answer = call.example();
    let documented = answer
        .pointer("/results/0/categories")
        .and_then(Value::as_object);
    let categories: Vec<String> = documented
        .into_iter()
        .flat_map(|categories| categories.keys().cloned())
        .collect();
    answer["id"] = json!(call.state.new_id("modr-"));
    answer["results"] = inputs(&call.member("input"))
        .iter()
        .map(|input| judge(&input.text, &categories))
        .collect();
    call.reply(answer)
}

fn judge(text: &str, categories: &[String]) -> Value {
    let text = text.to_lowercase();
    let begins = |word: &str| {
        text.split(|sign: char| !sign.is_alphanumeric())
            .any(|found| found.starts_with(word))
    };
    let (mut judgements, mut scores) = (Map::new(), Map::new());
    for category in categories {
        let by_word = WORDS
            .iter()
            .any(|(word, meant)| meant.contains(&category.as_str()) && begins(word));
        let flagged = by_word || text.contains(category.as_str());
        // Small differences, so that no two texts look alike.
        let noise = (hash(&format!("{category}\n{text}")) % 1000) as f64 / 10_000.0;
        judgements.insert(category.clone(), json!(flagged));
        scores.insert(
            category.clone(),
            json!(if flagged { 0.85 + noise } else { noise / 10.0 }),
        );
    }
    let flagged = judgements
        .values()
        .any(|judgement| judgement == &Value::Bool(true));
    json!({"categories": judgements, "category_scores": scores, "flagged": flagged})
}
