//! How much alike two texts are, from 0 to 1.

use std::collections::HashMap;

/// By the name of the metric: edits for `fuzzy_match`, the longest common sequence of words for
/// `rouge_l`, and how many runs of words both have for the others.
pub(super) fn similarity(metric: &str, one: &str, other: &str) -> f64 {
    let words =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_lowercase).collect() };
    let (first, second) = (words(one), words(other));
    match metric {
        "fuzzy_match" => {
            let (one, other): (Vec<_>, Vec<_>) = (one.chars().collect(), other.chars().collect());
            match one.len().max(other.len()) {
                0 => 1.0,
                longest => 1.0 - edits(&one, &other) as f64 / longest as f64,
            }
        }
        "rouge_l" => share(common(&first, &second), first.len(), second.len()),
        _ => {
            let length = metric
                .strip_prefix("rouge_")
                .and_then(|length| length.parse().ok());
            runs(&first, &second, length.unwrap_or(1).max(1))
        }
    }
}

/// Twice what both have, of all that they have.
fn share(common: usize, one: usize, other: usize) -> f64 {
    match one + other {
        0 => 1.0,
        all => 2.0 * common as f64 / all as f64,
    }
}

fn runs(one: &[String], other: &[String], length: usize) -> f64 {
    let mut left: HashMap<&[String], usize> = HashMap::new();
    for run in one.windows(length) {
        *left.entry(run).or_default() += 1;
    }
    let mut common = 0;
    for run in other.windows(length) {
        if let Some(count) = left.get_mut(run).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    let count = |words: &[String]| words.windows(length).len();
    share(common, count(one), count(other))
}

/// The number of letters that have to be changed, added or taken away.
fn edits(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut corner = at;
        row[0] = at + 1;
        for (place, candidate) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != candidate);
            corner = row[place + 1];
            row[place + 1] = changed.min(corner + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

/// The length of the longest sequence that is in both, with gaps.
fn common(one: &[String], other: &[String]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for word in one {
        let mut corner = 0;
        for (place, candidate) in other.iter().enumerate() {
            let above = row[place + 1];
            row[place + 1] = match word == candidate {
                true => corner + 1,
                false => above.max(row[place]),
            };
            corner = above;
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics() {
        assert_eq!(
            similarity("fuzzy_match", "kitten", "sitting"),
            1.0 - 3.0 / 7.0
        );
        assert_eq!(similarity("fuzzy_match", "", ""), 1.0);
        assert_eq!(similarity("rouge_l", "a b c d", "A x c d"), 0.75);
        assert_eq!(similarity("rouge_1", "a b", "b a"), 1.0);
        assert_eq!(similarity("rouge_2", "a b", "b a"), 0.0);
        assert_eq!(similarity("bleu", "a b", "c d"), 0.0);
    }
}
