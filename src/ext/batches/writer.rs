//! The file of requests.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::marker::PhantomData;

use serde::Serialize;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::request::BatchRequest;
use crate::{Error, Result};

const MOST_LINES: usize = 50_000;
const MOST_INPUTS: usize = 50_000;
const MOST_BYTES: u64 = 200 * 1024 * 1024;

/// Writes the requests of a batch, a line for each, to a file or any other writer.
///
/// All of them are of one type, and so go to one endpoint. No more than a line is in memory, beside the
/// ids. What a batch does not take is refused before it is written: an id that was used before or is
/// empty, more than 50,000 requests, for embeddings more than 50,000 inputs, more than 200 MiB. What was
/// written until then is whole, and can be finished and sent.
pub struct RequestWriter<R, W> {
    writer: W,
    /// With their places.
    ids: HashMap<String, usize>,
    inputs: usize,
    bytes: u64,
    /// A line may have been written in part.
    broken: bool,
    requests: PhantomData<fn(&R)>,
}

#[derive(Serialize)]
struct Line<'a, R> {
    custom_id: &'a str,
    method: &'static str,
    url: &'static str,
    body: &'a R,
}

impl<R: BatchRequest, W: AsyncWrite + Unpin> RequestWriter<R, W> {
    /// Writes to this writer, which need not be buffered.
    #[inline]
    pub fn new(writer: W) -> Self {
        Self {
            writer,
            ids: HashMap::new(),
            inputs: 0,
            bytes: 0,
            broken: false,
            requests: PhantomData,
        }
    }

    /// Writes a request. Its answer will have the same id, which no other request of the batch has.
    ///
    /// # Errors
    /// A configuration error if the batch cannot take the request, which leaves all as it was; an I/O
    /// error if the writer fails, after which nothing more can be written.
    #[inline]
    pub async fn add(&mut self, custom_id: impl Into<String>, request: &R) -> Result<()> {
        let custom_id = custom_id.into();
        if self.broken {
            return Err(Error::config("the file of the batch broke off before"));
        }
        if custom_id.is_empty() {
            return Err(Error::config("the id of a request of a batch is empty"));
        }
        if self.ids.contains_key(&custom_id) {
            let text = format!("two requests of the batch have the id {custom_id:?}");
            return Err(Error::config(text));
        }
        let line = Line {
            custom_id: &custom_id,
            method: "POST",
            url: R::ENDPOINT,
            body: request,
        };
        let mut line = serde_json::to_vec(&line)
            .map_err(|error| Error::config(format!("the request has no JSON form: {error}")))?;
        line.push(b'\n');
        let inputs = self.inputs + request.inputs();
        let bytes = self.bytes + line.len() as u64;
        for (is_full, limit) in [
            (self.ids.len() >= MOST_LINES, "50,000 requests"),
            (inputs > MOST_INPUTS, "50,000 inputs"),
            (bytes > MOST_BYTES, "200 MiB"),
        ] {
            if is_full {
                let text = format!("a batch has at most {limit}: write the rest to another file");
                return Err(Error::config(text));
            }
        }
        // Unless it comes to its end.
        self.broken = true;
        self.writer.write_all(&line).await.map_err(cannot_write)?;
        self.broken = false;
        (self.inputs, self.bytes) = (inputs, bytes);
        self.ids.insert(custom_id, self.ids.len());
        Ok(())
    }

    /// How many bytes have been written.
    #[must_use]
    #[inline]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Writes all that is on its way, and gives the ids in their order: what `Answers`
    /// has to expect.
    ///
    /// # Errors
    /// A configuration error if there is no request, and an I/O error if the writer fails or has failed
    /// before.
    #[inline]
    pub async fn finish(mut self) -> Result<Vec<String>> {
        if self.broken {
            return Err(cannot_write(io::Error::other("a line broke off before")));
        }
        if self.ids.is_empty() {
            return Err(Error::config("a batch without requests is refused"));
        }
        self.writer.flush().await.map_err(cannot_write)?;
        self.writer.shutdown().await.map_err(cannot_write)?;
        let mut ids: Vec<_> = self.ids.into_iter().collect();
        ids.sort_unstable_by_key(|(_, place)| *place);
        Ok(ids.into_iter().map(|(id, _)| id).collect())
    }
}

#[inline]
fn cannot_write(error: io::Error) -> Error {
    Error::io(
        format!("cannot write the file of the batch: {error}"),
        error,
    )
}

impl<R, W> fmt::Debug for RequestWriter<R, W> {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RequestWriter")
            .field("requests", &self.ids.len())
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Own;

    impl Serialize for Own {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }

    impl BatchRequest for Own {
        const ENDPOINT: &'static str = "/v1/own";
    }

    #[tokio::test]
    async fn a_file_has_200_mib_at_most() {
        let line = "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"/v1/own\",\"body\":null}\n";
        let mut file = Vec::new();
        let mut lines = RequestWriter::new(&mut file);
        lines.bytes = MOST_BYTES - line.len() as u64 + 1;
        let error = lines.add("a", &Own).await.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains("200 MiB"),
            "{error}"
        );
        lines.bytes -= 1;
        lines.add("a", &Own).await.unwrap();
        assert_eq!(lines.bytes, MOST_BYTES);
        lines.finish().await.unwrap();
        assert_eq!(file, line.as_bytes());
    }
}
