//! What is seen of a JSON text without reading it.

/// Where what stands for itself in a string ends that goes on at `at`: at a quote, a backslash, a control
/// character or the end of the text.
#[inline]
pub(super) fn plain_end(text: &[u8], mut at: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    while let Some(eight) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let eight = u64::from_le_bytes(*eight);
        let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
        let special = zero(eight ^ (ONES * u64::from(b'"')))
            | zero(eight ^ (ONES * u64::from(b'\\')))
            | (eight.wrapping_sub(ONES * 0x20) & !eight & HIGH);
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while let Some(0x20..=b'!' | b'#'..=b'[' | b']'..) = text.get(at) {
        at += 1;
    }
    at
}

/// The text that the first member of this name is, of an object whose members begin at `at`. Members
/// before it are passed over unless they have parts: so no byte is passed over twice, however deep
/// objects lie. `None` also if it is another value, or anything is escaped.
pub(super) fn text_ahead<'t>(text: &'t str, mut at: usize, name: &str) -> Option<&'t str> {
    let bytes = text.as_bytes();
    loop {
        let key = plain(text, &mut at)?;
        at = skip_blank(bytes, at);
        if bytes.get(at) != Some(&b':') {
            return None;
        }
        at = skip_blank(bytes, at + 1);
        if key == name {
            return plain(text, &mut at);
        }
        match bytes.get(at)? {
            b'"' => drop(plain(text, &mut at)?),
            b'{' | b'[' => return None,
            _ => {
                let length = bytes[at..]
                    .iter()
                    .position(|byte| matches!(byte, b',' | b'}'));
                at += length?;
            }
        }
        at = skip_blank(bytes, at);
        if bytes.get(at) != Some(&b',') {
            return None;
        }
        at += 1;
    }
}

/// The string that comes next, if nothing in it is escaped.
fn plain<'t>(text: &'t str, at: &mut usize) -> Option<&'t str> {
    let bytes = text.as_bytes();
    let quote = skip_blank(bytes, *at);
    if bytes.get(quote) != Some(&b'"') {
        return None;
    }
    let end = plain_end(bytes, quote + 1);
    if bytes.get(end) != Some(&b'"') {
        return None;
    }
    *at = end + 1;
    text.get(quote + 1..end)
}

fn skip_blank(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}
