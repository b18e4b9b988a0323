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

/// The text that the first member of this name is, of an object whose members begin at `at`. A list or
/// an object before it is passed over if `passes_parts`, and that is false afterwards. `None` also if it
/// is another value, or its name or the text is escaped.
pub(super) fn text_ahead<'t>(
    text: &'t str,
    mut at: usize,
    name: &str,
    passes_parts: &mut bool,
) -> Option<&'t str> {
    let bytes = text.as_bytes();
    let may_pass = *passes_parts;
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
            b'"' => at = string_end(bytes, at + 1)?,
            b'{' | b'[' if may_pass => {
                *passes_parts = false;
                at = parts_end(bytes, at)?;
            }
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

/// Where a string ends whose first quote is before `at`.
fn string_end(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = plain_end(text, at);
        match text.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => return None,
        }
    }
}

/// Where a list or an object ends that begins at `at`, if it is one.
fn parts_end(text: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        let byte = text.get(at)?;
        at += 1;
        match byte {
            b'"' => at = string_end(text, at)?,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Some(at),
            b'}' | b']' => depth -= 1,
            _ => {}
        }
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

/// Where white space ends that begins here.
pub(super) fn skip_blank(text: &[u8], mut at: usize) -> usize {
    loop {
        match text.get(at) {
            Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
            _ => return at,
        }
        // The next line is indented.
        while let Some(b"        ") = text.get(at..at + 8) {
            at += 8;
        }
    }
}

/// Where the digits end that begin here. They are put behind those of the number, which wraps around.
#[inline]
pub(super) fn digits_end(text: &[u8], mut at: usize, number: &mut u64) -> usize {
    const HIGH: u64 = 0xf0f0_f0f0_f0f0_f0f0;
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    const POWERS: [u64; 9] = [
        1,
        10,
        100,
        1000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
    ];
    while let Some(eight) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let eight = u64::from_le_bytes(*eight);
        // What comes behind the first byte that is no digit may be wrong in this.
        let others = (eight ^ ZEROS | eight.wrapping_add(0x0606_0606_0606_0606) ^ ZEROS) & HIGH;
        let count = others.trailing_zeros() / 8;
        if count == 0 {
            return at;
        }
        // Zeros take the place before them. Neighbours are joined to numbers of two digits, of four, and
        // of eight.
        let digits = eight << (64 - count * 8) & !HIGH;
        let two = digits.wrapping_mul(2561) >> 8 & 0x00ff_00ff_00ff_00ff;
        let four = two.wrapping_mul(6_553_601) >> 16 & 0x0000_ffff_0000_ffff;
        let all = four.wrapping_mul(42_949_672_960_001) >> 32;
        let power = POWERS.get(count as usize).copied().unwrap_or_default();
        *number = number.wrapping_mul(power).wrapping_add(all);
        at += count as usize;
        if count < 8 {
            return at;
        }
        // A digit or two are faster read by themselves.
        if !matches!(text.get(at + 2), Some(b'0'..=b'9')) {
            break;
        }
    }
    while let Some(digit @ b'0'..=b'9') = text.get(at) {
        *number = number
            .wrapping_mul(10)
            .wrapping_add(u64::from(digit - b'0'));
        at += 1;
    }
    at
}

/// The number times a power of ten, if it takes no more than one rounding: both are floats as they are.
#[inline]
pub(super) fn exact(number: u64, exponent: i64) -> Option<f64> {
    const POWERS: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    if number > 1 << 53 {
        return None;
    }
    let power = POWERS.get(usize::try_from(exponent.unsigned_abs()).ok()?)?;
    // From a signed one it is a single instruction.
    let number = number as i64 as f64;
    Some(match exponent < 0 {
        true => number / power,
        false => number * power,
    })
}
