//! What a recording says of itself.

/// Samples in a second, of 16 bits each.
pub(super) const RATE: u32 = 24_000;

/// Before what a file says of itself.
const NOTE: &str = "COMMENT=";

/// What a file that is no WAV says of itself: `COMMENT=`, its length in seconds, a colon, and the text;
/// before that, how many bytes this is.
pub(super) fn note(seconds: f64, said: &str) -> Vec<u8> {
    let note = format!("{NOTE}{seconds}:{said}");
    [&length(note.len()), note.as_bytes()].concat()
}

pub(super) fn noted(file: &[u8]) -> Option<(f64, String)> {
    let mark = NOTE.as_bytes();
    let at = file
        .windows(mark.len())
        .take(1024)
        .position(|part| part == mark)?;
    let size: [u8; 4] = file.get(at.checked_sub(4)?..at)?.try_into().ok()?;
    let end = at.checked_add(u32::from_le_bytes(size) as usize)?;
    let note = String::from_utf8_lossy(file.get(at + mark.len()..end)?);
    let (seconds, said) = note.split_once(':')?;
    Some((seconds.parse().ok()?, said.to_owned()))
}

pub(super) fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes()
}
