//! Numbers of a JSON text.

use super::cursor::Cursor;
use super::error::ReadError;
use super::scalar::Scalar;
use super::scan::{digits_end, exact};

/// Reads the number that comes next. One that is too large for any type is a text if the cursor is
/// lenient.
#[inline]
pub(super) fn number<'t>(text: &mut Cursor<'t>) -> Result<Scalar<'t>, ReadError> {
    let (number, end) = number_at(text.text, text.at, text.is_lenient)?;
    text.at = end;
    Ok(number)
}

/// The number that comes next as a float; nothing if it is no number, or an integer that no float is.
#[inline]
pub(super) fn float(text: &mut Cursor<'_>) -> Result<Option<f64>, ReadError> {
    const EXACT: u64 = 1 << 53;
    if !matches!(text.peek(), Some(b'-' | b'0'..=b'9')) {
        return Ok(None);
    }
    if let Some((number, end)) = decimal(text.text.as_bytes(), text.at) {
        text.at = end;
        return Ok(Some(number));
    }
    Ok(match number(text)? {
        Scalar::Float(number) => Some(number),
        Scalar::Unsigned(number @ 0..=EXACT) => Some(number as f64),
        Scalar::Signed(number) if number.unsigned_abs() <= EXACT => Some(number as f64),
        _ => None,
    })
}

/// A number with a fraction, and where it ends, if it is exact and nothing about it is unusual.
#[inline]
fn decimal(text: &[u8], start: usize) -> Option<(f64, usize)> {
    let is_negative = text.get(start) == Some(&b'-');
    let first = start + usize::from(is_negative);
    let mut number = 0;
    // Most have one digit there.
    let point = match text.get(first..first + 2) {
        Some([digit @ b'0'..=b'9', b'.']) => {
            number = u64::from(digit - b'0');
            first + 1
        }
        _ => digits_end(text, first, &mut number),
    };
    let leads_with_zero = text.get(first) == Some(&b'0');
    if point == first || leads_with_zero && point > first + 1 || text.get(point) != Some(&b'.') {
        return None;
    }
    let end = digits_end(text, point + 1, &mut number);
    let fraction = end - point - 1;
    if fraction == 0 || end - first > 20 || matches!(text.get(end), Some(b'e' | b'E')) {
        return None;
    }
    let number = exact(number, -(fraction as i64))?;
    Some((if is_negative { -number } else { number }, end))
}

/// A number that begins at `start`, and where it ends.
#[inline(never)]
fn number_at(text: &str, start: usize, is_lenient: bool) -> Result<(Scalar<'_>, usize), ReadError> {
    let bytes = text.as_bytes();
    let negative = bytes.get(start) == Some(&b'-');
    let first = start + usize::from(negative);
    let mut number = 0;
    let mut end = digits(bytes, first, &mut number)?;
    let mut count = end - first;
    if bytes.get(first) == Some(&b'0') && count > 1 {
        return Err(ReadError::of_input());
    }
    let mut is_integer = true;
    let mut exponent = 0;
    if bytes.get(end) == Some(&b'.') {
        is_integer = false;
        let point = end + 1;
        end = digits(bytes, point, &mut number)?;
        count += end - point;
        exponent = 0_i64.saturating_sub_unsigned((end - point) as u64);
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        is_integer = false;
        end += 1;
        let is_negative = bytes.get(end) == Some(&b'-');
        end += usize::from(matches!(bytes.get(end), Some(b'+' | b'-')));
        let from = end;
        let mut power = 0;
        end = digits(bytes, from, &mut power)?;
        // Two digits are more than is exact.
        let power = match end - from {
            1 | 2 => power as i64,
            _ => i64::MAX,
        };
        exponent = match is_negative {
            true => exponent.saturating_sub(power),
            false => exponent.saturating_add(power),
        };
    }
    // Nineteen digits are always in range.
    if count <= 19 {
        if is_integer && !negative {
            return Ok((Scalar::Unsigned(number), end));
        }
        if is_integer
            && number > 0
            && let Some(number) = 0_i64.checked_sub_unsigned(number)
        {
            return Ok((Scalar::Signed(number), end));
        }
        if let Some(number) = exact(number, exponent) {
            let number = if negative { -number } else { number };
            return Ok((Scalar::Float(number), end));
        }
    }
    let text = text.get(start..end).unwrap_or_default();
    Ok((uncommon(text, is_lenient)?, end))
}

/// A number that is neither short nor exact.
#[inline(never)]
fn uncommon(text: &str, is_lenient: bool) -> Result<Scalar<'_>, ReadError> {
    if let Ok(number) = text.parse() {
        return Ok(Scalar::Unsigned(number));
    }
    if let Ok(number) = text.parse() {
        return Ok(Scalar::Signed(number));
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Scalar::Float(number)),
        Ok(_) if is_lenient => Ok(Scalar::Text(text)),
        _ => Err(ReadError::of_input()),
    }
}

/// Where the digits end that begin here, of which there must be one. They are put behind those of the
/// number, which is right as long as there are no more than 19.
#[inline]
fn digits(text: &[u8], start: usize, number: &mut u64) -> Result<usize, ReadError> {
    match digits_end(text, start, number) {
        end if end > start => Ok(end),
        _ => Err(ReadError::of_input()),
    }
}
