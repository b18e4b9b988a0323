//! Finds the words of a question in the chunks of a store.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::files::{NAME, TEXT};
use super::filter::fits;
use super::store::{described, within};
use crate::mock::scenarios::kit::text::tokens;
use crate::mock::{Call, Reply};

pub(super) fn search(call: &Call<'_>, _: &str, store: Value) -> Result<Reply, Reply> {
    if described(store.clone())["status"] == "expired" {
        let message = "The vector store has expired.";
        return Err(Reply::invalid(message, Some("vector_store_id")));
    }
    let queries = match call.member("query") {
        Value::Array(queries) => queries,
        query => vec![query],
    };
    let questions: Vec<HashSet<String>> = queries
        .iter()
        .filter_map(Value::as_str)
        .map(|query| words(query).collect())
        .collect();
    let filters = call.member("filters");
    let ranking = call.member("ranking_options");
    let least = ranking["score_threshold"].as_f64().unwrap_or_default();
    let mut found = Vec::new();
    for file in within(&store) {
        if file["status"] != "completed"
            || !(filters.is_null() || fits(&filters, &file["attributes"])?)
        {
            continue;
        }
        for chunk in chunks(file) {
            let scores = questions.iter().map(|question| score(question, &chunk));
            let score = scores.fold(0.0, f64::max);
            if score > 0.0 && score >= least {
                found.push((score, result(file, &chunk, score)));
            }
        }
    }
    if ranking["ranker"] != "none" {
        found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    }
    let most = call.count("max_num_results").unwrap_or(10);
    let has_more = found.len() > most;
    let data: Vec<_> = found
        .into_iter()
        .take(most)
        .map(|(_, result)| result)
        .collect();
    Ok(call.reply(json!({
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": data,
        "has_more": has_more,
        "next_page": null,
    })))
}

fn result(file: &Value, chunk: &str, score: f64) -> Value {
    json!({
        "file_id": file["id"],
        "filename": file[NAME],
        "score": score,
        "attributes": file["attributes"],
        "content": [{"type": "text", "text": chunk}],
    })
}

/// The chunks of a file, each with the end of the one before.
fn chunks(file: &Value) -> Vec<String> {
    let size = |name: &str, otherwise: usize| {
        let size = file["chunking_strategy"]["static"][name].as_u64();
        size.map_or(otherwise, |size| usize::try_from(size).unwrap_or(otherwise))
    };
    let size_of = size("max_chunk_size_tokens", 800).max(1);
    let overlap = size("chunk_overlap_tokens", 400).min(size_of - 1);
    let tokens = tokens(file[TEXT].as_str().unwrap_or_default());
    let mut chunks = Vec::new();
    let mut from = 0;
    while from < tokens.len() {
        let to = tokens.len().min(from + size_of);
        chunks.push(tokens[from..to].concat());
        if to == tokens.len() {
            break;
        }
        from = to - overlap;
    }
    chunks
}

/// From 0 to 1: how many words of the question are there, and a little for how much of the chunk they
/// are.
fn score(question: &HashSet<String>, chunk: &str) -> f64 {
    let all: Vec<String> = words(chunk).collect();
    let met: Vec<&String> = all.iter().filter(|word| question.contains(*word)).collect();
    let different = met.iter().collect::<HashSet<_>>().len();
    let share = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    0.9 * share(different, question.len()) + 0.1 * share(met.len(), all.len())
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}
