//! Text as the server counts and makes it. No tokenizer: words and signs stand in for tokens.

use serde_json::Value;

/// The text that separates documents, one token of the real API.
const END_OF_TEXT: &str = "<|endoftext|>";

/// Splits a text into what stands for tokens here: a word with the space in front of it, a sign, a
/// line end. Joined they are the text again.
pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (token, tail) = rest.split_at(token_length(rest));
        tokens.push(token);
        rest = tail;
    }
    tokens
}

fn token_length(text: &str) -> usize {
    if text.starts_with(END_OF_TEXT) {
        return END_OF_TEXT.len();
    }
    let word = text.strip_prefix(' ').unwrap_or(text);
    let space = text.len() - word.len();
    let letters: usize = word
        .chars()
        .take_while(|sign| sign.is_alphanumeric())
        .map(char::len_utf8)
        .sum();
    match letters {
        // A sign of its own; a space before it goes with it, before a line end it does not.
        0 if space == 1 && word.starts_with(|sign: char| !sign.is_whitespace()) => {
            space + word.chars().next().map_or(0, char::len_utf8)
        }
        0 => text.chars().next().map_or(0, char::len_utf8),
        letters => space + letters,
    }
}

/// One text, or the tokens of one, as a request gives it.
pub(crate) struct Input {
    /// Tokens that were given by their numbers read as `<123>`.
    pub(crate) text: String,
    pub(crate) tokens: usize,
}

/// The inputs of a request: a text, several texts, the tokens of a text, or those of several.
pub(crate) fn inputs(value: &Value) -> Vec<Input> {
    match value {
        Value::Array(items) if items.iter().any(Value::is_number) => vec![numbered(items)],
        Value::Array(items) => items.iter().flat_map(inputs).collect(),
        Value::String(text) => vec![Input {
            text: text.clone(),
            tokens: tokens(text).len(),
        }],
        // Later versions of the API take objects that have a text.
        Value::Object(members) => members.get("text").map(inputs).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn numbered(items: &[Value]) -> Input {
    Input {
        text: items.iter().map(|token| format!("<{token}>")).collect(),
        tokens: items.len(),
    }
}

/// A hash that is the same on every machine and in every version (FNV-1a).
pub(crate) fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    text.as_bytes().iter().fold(0xcbf2_9ce4_8422_2325, step)
}

/// Numbers that look random and follow from `seed` (SplitMix64).
pub(crate) fn random(seed: u64) -> impl Iterator<Item = u64> {
    let mut state = seed;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn tokens_count_as_in_the_documented_example() {
        assert_eq!(tokens("Say this is a test").len(), 5);
        assert_eq!(
            tokens("\n\nThis is indeed a test"),
            ["\n", "\n", "This", " is", " indeed", " a", " test"]
        );
        assert_eq!(tokens(END_OF_TEXT).len(), 1);
    }

    #[test]
    fn tokens_join_to_the_text() {
        for text in [
            "",
            " ",
            "  a  b ",
            "a, b!\r\n\tc",
            "日本語 と 😀",
            "x ,y",
            " \n",
        ] {
            assert_eq!(tokens(text).concat(), text);
        }
    }

    #[test]
    fn inputs_come_in_four_forms() {
        let count = |value: Value| {
            inputs(&value)
                .iter()
                .map(|input| input.tokens)
                .collect::<Vec<_>>()
        };
        assert_eq!(count(json!("a b")), [2]);
        assert_eq!(count(json!(["a", "b c d"])), [1, 3]);
        assert_eq!(count(json!([1, 2, 3])), [3]);
        assert_eq!(count(json!([[1], [2, 3]])), [1, 2]);
        assert_eq!(inputs(&json!([[7, 8]]))[0].text, "<7><8>");
    }
}
