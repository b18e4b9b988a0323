//! Short recordings, made up.

mod files;
mod note;

use bytes::Bytes;

use note::{RATE, length, noted};

/// A tone of this many seconds, as samples, the low byte first.
fn samples(seconds: f64) -> Vec<u8> {
    let count = (seconds * f64::from(RATE)) as u32;
    let sample = |at: u32| {
        let turn = f64::from(at) * 220.0 * std::f64::consts::TAU / f64::from(RATE);
        (turn.sin() * 8000.0) as i16
    };
    (0..count).flat_map(|at| sample(at).to_le_bytes()).collect()
}

/// A tone of this many seconds, as a file of this format, which remembers what is said in it; `pcm`,
/// samples alone, cannot. Nothing for another format.
pub(crate) fn recording(format: &str, seconds: f64, said: &str) -> Option<Vec<u8>> {
    Some(match format {
        "mp3" => files::mp3(seconds, said),
        "opus" => files::opus(seconds, said),
        "aac" => files::aac(seconds, said),
        "flac" => files::flac(&samples(seconds), seconds, said),
        "wav" => wav(&samples(seconds), said),
        "pcm" => samples(seconds),
        _ => return None,
    })
}

/// A WAV file with these samples, which says in a comment what is said in it.
fn wav(samples: &[u8], said: &str) -> Vec<u8> {
    let mut comment = b"INFOICMT".to_vec();
    comment.extend(length(said.len() + 1));
    comment.extend(said.as_bytes());
    comment.push(0);
    comment.resize(comment.len().next_multiple_of(2), 0);
    let mut format = Vec::new();
    format.extend([1, 0, 1, 0]);
    format.extend(RATE.to_le_bytes());
    format.extend((RATE * 2).to_le_bytes());
    format.extend([2, 0, 16, 0]);
    let mut file = b"RIFF\0\0\0\0WAVE".to_vec();
    for (name, content) in [
        (b"fmt ", &format[..]),
        (b"LIST", &comment),
        (b"data", samples),
    ] {
        file.extend(name);
        file.extend(length(content.len()));
        file.extend(content);
    }
    let whole = length(file.len() - 8);
    file[4..8].copy_from_slice(&whole);
    file
}

/// How many seconds a recording is long, and what is said in it, if it is a file of this server.
/// The length of any other file is a guess.
pub(crate) fn heard(file: &Bytes) -> (f64, Option<String>) {
    let guess = file.len() as f64 / 16_000.0;
    if !(file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WAVE")) {
        return match noted(file) {
            Some((seconds, said)) => (seconds, Some(said)),
            None => (guess, None),
        };
    }
    let (mut seconds, mut said) = (guess, None);
    let mut rest = &file[12..];
    while let Some((head, tail)) = rest.split_at_checked(8) {
        let size = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let content = &tail[..size.min(tail.len())];
        match &head[..4] {
            b"data" => seconds = content.len() as f64 / f64::from(RATE * 2),
            b"LIST" if content.starts_with(b"INFOICMT") => {
                let text = content.get(12..).unwrap_or_default();
                let text = String::from_utf8_lossy(text);
                said = Some(text.trim_end_matches('\0').to_owned());
            }
            _ => {}
        }
        // Chunks begin at even places.
        rest = tail
            .get(size.saturating_add(size % 2)..)
            .unwrap_or_default();
    }
    (seconds, said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_can_be_heard_again() {
        for said in ["", "Hi", "odd"] {
            let file = Bytes::from(wav(&samples(0.5), said));
            assert_eq!(heard(&file), (0.5, Some(said.to_owned())));
            let length = u32::from_le_bytes([file[4], file[5], file[6], file[7]]);
            assert_eq!(length as usize, file.len() - 8);
            for end in 0..60 {
                heard(&file.slice(..end));
            }
        }
        assert_eq!(heard(&Bytes::from_static(&[0; 16_000])), (1.0, None));
        for format in ["mp3", "opus", "aac", "flac"] {
            let long = "Grüße: ".repeat(500);
            for said in ["", "a: b", &long] {
                let file = Bytes::from(recording(format, 0.25, said).unwrap());
                assert_eq!(heard(&file), (0.25, Some(said.to_owned())), "{format}");
                for end in 0..200 {
                    heard(&file.slice(..end.min(file.len())));
                }
            }
        }
    }
}
