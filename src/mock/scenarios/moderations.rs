//! Moderations: a text is flagged by the words in it, and an image by those in its address.

use serde_json::{Map, Value, json};

use super::kit::text::{hash, inputs};
use crate::mock::{Call, Reply, Scenario};

/// Beginnings of words, and the categories that they stand for. The full name of a category in the
/// text stands for that category as well.
const WORDS: &[(&str, &[&str])] = &[
    (
        "kill",
        &["hate/threatening", "harassment/threatening", "violence"],
    ),
    ("murder", &["violence"]),
    ("attack", &["violence"]),
    ("violen", &["violence"]),
    ("gore", &["violence", "violence/graphic"]),
    ("hate", &["hate"]),
    ("insult", &["harassment"]),
    ("steal", &["illicit"]),
    ("bomb", &["illicit", "illicit/violent"]),
    ("suicid", &["self-harm", "self-harm/intent"]),
    ("sex", &["sexual"]),
];

/// The categories that the models of today know beside those of the examples.
const TODAY: &[&str] = &[
    "harassment",
    "harassment/threatening",
    "illicit",
    "illicit/violent",
    "self-harm/intent",
    "self-harm/instructions",
];

/// The categories that images are looked at for.
const SEEN: &[&str] = &[
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "violence",
    "violence/graphic",
];

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Moderations)
}

struct Moderations;

impl Scenario for Moderations {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            "createModeration" => Some(create(call).unwrap_or_else(|refusal| refusal)),
            _ => None,
        }
    }
}

/// What is judged together.
struct Judged {
    text: String,
    /// The addresses of the images.
    images: Option<String>,
}

fn create(call: &Call<'_>) -> Result<Reply, Reply> {
    let mut answer = call.example();
    let documented = answer
        .pointer("/results/0/categories")
        .and_then(Value::as_object);
    let mut categories: Vec<String> = documented
        .into_iter()
        .flat_map(|categories| categories.keys().cloned())
        .collect();
    let named = call.body.get("model").and_then(Value::as_str);
    let model = named.unwrap_or("omni-moderation-latest");
    let is_omni = model.starts_with("omni");
    if is_omni {
        let known = |name: &&&str| !categories.iter().any(|category| category == **name);
        let new: Vec<String> = TODAY
            .iter()
            .filter(known)
            .map(ToString::to_string)
            .collect();
        categories.extend(new);
    }
    let judged = judged(&call.member("input"));
    if !is_omni && judged.iter().any(|one| one.images.is_some()) {
        let message = format!("The model `{model}` does not look at images.");
        return Err(Reply::invalid(message, Some("input")));
    }
    answer["id"] = json!(call.state.new_id("modr-"));
    answer["model"] = json!(model);
    answer["results"] = judged
        .iter()
        .map(|one| judge(one, &categories, is_omni))
        .collect();
    Ok(call.reply(answer))
}

/// Each text by itself, or all parts together.
fn judged(input: &Value) -> Vec<Judged> {
    let parts = input
        .as_array()
        .filter(|parts| parts.iter().any(Value::is_object));
    let Some(parts) = parts else {
        let inputs = inputs(input).into_iter();
        return inputs
            .map(|input| Judged {
                text: input.text,
                images: None,
            })
            .collect();
    };
    let join = |pointer: &str| {
        let found = parts
            .iter()
            .filter_map(|part| part.pointer(pointer)?.as_str());
        found.collect::<Vec<_>>().join("\n")
    };
    let images = parts.iter().any(|part| part["type"] == "image_url");
    vec![Judged {
        text: join("/text"),
        images: images.then(|| join("/image_url/url")),
    }]
}

fn judge(judged: &Judged, categories: &[String], is_omni: bool) -> Value {
    let text = judged.text.to_lowercase();
    let images = judged.images.as_ref().map(|images| images.to_lowercase());
    let (mut judgements, mut scores, mut applied) = (Map::new(), Map::new(), Map::new());
    for category in categories {
        let image = images
            .as_deref()
            .filter(|_| SEEN.contains(&category.as_str()));
        let flagged =
            is_about(&text, category) || image.is_some_and(|image| is_about(image, category));
        // Small differences, so that no two texts look alike.
        let noise = (hash(&format!("{category}\n{text}")) % 1000) as f64 / 10_000.0;
        judgements.insert(category.clone(), json!(flagged));
        scores.insert(
            category.clone(),
            json!(if flagged { 0.85 + noise } else { noise / 10.0 }),
        );
        let kinds = [("text", !text.is_empty()), ("image", image.is_some())];
        let kinds = kinds.iter().filter(|(_, applies)| *applies);
        let kinds: Vec<_> = kinds.map(|(kind, _)| *kind).collect();
        applied.insert(category.clone(), json!(kinds));
    }
    let flagged = judgements
        .values()
        .any(|judgement| judgement == &Value::Bool(true));
    let mut result =
        json!({"categories": judgements, "category_scores": scores, "flagged": flagged});
    if is_omni {
        result["category_applied_input_types"] = Value::Object(applied);
    }
    result
}

fn is_about(text: &str, category: &str) -> bool {
    let begins = |word: &str| {
        text.split(|sign: char| !sign.is_alphanumeric())
            .any(|found| found.starts_with(word))
    };
    let by_word = WORDS
        .iter()
        .any(|(word, meant)| meant.contains(&category) && begins(word));
    by_word || text.contains(category)
}
