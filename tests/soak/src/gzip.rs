//! Compresses piece by piece, as servers of event streams do.

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::{GzDecoder, GzEncoder};

pub struct Gzip {
    encoder: GzEncoder<Vec<u8>>,
    /// How much of the content is in it.
    done: usize,
}

impl Default for Gzip {
    fn default() -> Self {
        Self {
            encoder: GzEncoder::new(Vec::new(), Compression::fast()),
            done: 0,
        }
    }
}

impl Gzip {
    /// What the compressed content comes to so far.
    pub fn length(&self) -> usize {
        self.encoder.get_ref().len()
    }

    /// Adds of this content what is missing until there, so that it can be read.
    pub fn add(&mut self, content: &[u8], until: usize) {
        if until > self.done {
            let piece = &content[self.done..until];
            let added = self
                .encoder
                .write_all(piece)
                .and_then(|()| self.encoder.flush());
            added.expect("memory takes everything");
            self.done = until;
        }
    }

    pub fn finish(self) -> Bytes {
        self.encoder
            .finish()
            .expect("memory takes everything")
            .into()
    }
}

/// All of it at once.
pub fn gzip(content: &[u8]) -> Bytes {
    let mut gzip = Gzip::default();
    gzip.add(content, content.len());
    gzip.finish()
}

/// As much as can be read of what may be cut.
pub fn gunzip(compressed: &[u8]) -> Bytes {
    let mut decoder = GzDecoder::new(Vec::new());
    // A cut leaves what came before it.
    let _ = decoder.write_all(compressed).and_then(|()| decoder.flush());
    Bytes::copy_from_slice(decoder.get_ref())
}
