//! Recordings in the other formats: FLAC has the sound itself, in the rest it is silence as long.

use super::note::{RATE, note};

/// An MP3 file: 24 ms of silence in each frame, MPEG-2 Layer III of 8 kbit/s.
pub(super) fn mp3(seconds: f64, said: &str) -> Vec<u8> {
    let mut frame = vec![0xff, 0xf3, 0x14, 0xc0];
    frame.resize(24, 0);
    tagged(seconds, said, &frame, 576)
}

/// AAC in ADTS: a frame is 1024 samples of an element without bands, and the end.
pub(super) fn aac(seconds: f64, said: &str) -> Vec<u8> {
    let frame = [0xff, 0xf1, 0x58, 0x40, 0x01, 0x7f, 0xfc, 0, 0, 0, 7];
    tagged(seconds, said, &frame, 1024)
}

/// Frames of so many samples behind an ID3 tag with what is said.
fn tagged(seconds: f64, said: &str, frame: &[u8], samples: u32) -> Vec<u8> {
    let mut private = b"openai-typed\0".to_vec();
    private.extend(note(seconds, said));
    let mut tag = b"PRIV".to_vec();
    tag.extend((private.len() as u32).to_be_bytes());
    tag.extend([0, 0]);
    tag.extend(private);
    let mut file = b"ID3\x03\0\0".to_vec();
    let sevens = [21, 14, 7, 0].map(|bits| (tag.len() >> bits) as u8 & 0x7f);
    file.extend(sevens);
    file.extend(tag);
    file.extend(frame.repeat(frames(seconds, samples, RATE)));
    file
}

fn frames(seconds: f64, samples: u32, rate: u32) -> usize {
    (seconds * f64::from(rate) / f64::from(samples))
        .ceil()
        .max(1.0) as usize
}

/// A vendor, and what is said, as Vorbis comments are.
fn comments(seconds: f64, said: &str) -> Vec<u8> {
    let vendor = b"openai-typed";
    let mut comments = (vendor.len() as u32).to_le_bytes().to_vec();
    comments.extend(vendor);
    comments.extend(1u32.to_le_bytes());
    comments.extend(note(seconds, said));
    comments
}

/// A FLAC file of these samples as they are.
pub(super) fn flac(samples: &[u8], seconds: f64, said: &str) -> Vec<u8> {
    const BLOCK: u16 = 4096;
    let mut info = [BLOCK.to_be_bytes(), BLOCK.to_be_bytes()].concat();
    info.extend([0; 6]);
    // Rate, one channel, 16 bits, and how many samples there are.
    let count = samples.len() as u64 / 2;
    info.extend((u64::from(RATE) << 44 | 15 << 36 | count).to_be_bytes());
    info.extend([0; 16]);
    let mut file = b"fLaC".to_vec();
    for (kind, block) in [(0, info), (0x84, comments(seconds, said))] {
        file.extend((kind << 24 | block.len() as u32).to_be_bytes());
        file.extend(block);
    }
    for (number, block) in samples.chunks(usize::from(BLOCK) * 2).enumerate() {
        let mut frame = vec![0xff, 0xf8, 0x70, 0, number as u8];
        frame.extend((block.len() as u16 / 2 - 1).to_be_bytes());
        frame.push(crc(&frame, 8, 0x07) as u8);
        frame.push(2);
        frame.extend(
            block
                .chunks_exact(2)
                .flat_map(|sample| [sample[1], sample[0]]),
        );
        frame.extend((crc(&frame, 16, 0x8005) as u16).to_be_bytes());
        file.extend(frame);
    }
    file
}

/// Opus in Ogg: 20 ms of silence in each packet, which counts as 960 samples.
pub(super) fn opus(seconds: f64, said: &str) -> Vec<u8> {
    const SAMPLES: u32 = 960;
    let mut head = b"OpusHead\x01\x01\0\0".to_vec();
    head.extend(RATE.to_le_bytes());
    head.extend([0, 0, 0]);
    let tags = [&b"OpusTags"[..], &comments(seconds, said)].concat();
    let packets = frames(seconds, SAMPLES, 48_000).min(255);
    let silence = vec![vec![0xf8, 0xff, 0xfe]; packets];
    let samples = packets as u64 * u64::from(SAMPLES);
    [
        page(2, 0, 0, &[head]),
        page(0, 0, 1, &[tags]),
        page(4, samples, 2, &silence),
    ]
    .concat()
}

/// A page of Ogg with whole packets.
fn page(flags: u8, position: u64, number: u32, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut lengths = Vec::new();
    for packet in packets {
        lengths.extend(vec![255; packet.len() / 255]);
        lengths.push((packet.len() % 255) as u8);
    }
    let mut page = b"OggS\0".to_vec();
    page.push(flags);
    page.extend(position.to_le_bytes());
    page.extend(1u32.to_le_bytes());
    page.extend(number.to_le_bytes());
    page.extend([0; 4]);
    page.push(lengths.len() as u8);
    page.extend(lengths);
    page.extend(packets.concat());
    let sum = crc(&page, 32, 0x04c1_1db7).to_le_bytes();
    page[22..26].copy_from_slice(&sum);
    page
}

/// The checksum of so many bits with this polynomial, from 0, the high bit first.
fn crc(bytes: &[u8], bits: u32, polynomial: u32) -> u32 {
    let polynomial = polynomial << (32 - bits);
    let whole = bytes.iter().fold(0u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 24, |sum, _| {
            sum << 1 ^ if sum >> 31 == 1 { polynomial } else { 0 }
        })
    });
    whole >> (32 - bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of CRC-8/SMBUS, CRC-16/UMTS and CRC-32 without reflection and complement.
    #[test]
    fn checksums() {
        let digits = b"123456789";
        assert_eq!(crc(digits, 8, 0x07), 0xf4);
        assert_eq!(crc(digits, 16, 0x8005), 0xfee8);
        assert_eq!(crc(digits, 32, 0x04c1_1db7), 0x89a1_897f);
    }
}
