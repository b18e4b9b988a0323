//! Names that the API takes.

/// A name by the API's rules: at most 64 letters, digits, `_` and `-`.
#[inline]
pub(super) fn name(text: &str, otherwise: &str) -> String {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let mut name = String::new();
    for letter in text.chars() {
        match allowed(letter) {
            true => name.push(letter),
            // One for all that stand together, so that `Box<Out>` is `Box_Out`.
            false if name.ends_with('_') => {}
            false => name.push('_'),
        }
    }
    name.truncate(64);
    let name = name.trim_matches('_');
    if name.is_empty() { otherwise } else { name }.to_owned()
}
