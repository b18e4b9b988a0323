//! Whether it can be seen how a body ended.

use http::Version;
use reqwest::ClientBuilder;

/// Whether the end of a body of this version is marked, and the HTTP library lets the mark be seen. Built
/// to decompress, by another crate of the program, it does not.
pub(super) fn is_marked(version: Version) -> bool {
    version == Version::HTTP_2 && !DECOMPRESSES
}

/// No feature of reqwest's can be asked for, but the methods that come with it can: where one is missing,
/// its name means the method of `Missing`.
const DECOMPRESSES: bool = is_own(ClientBuilder::gzip)
    || is_own(ClientBuilder::brotli)
    || is_own(ClientBuilder::zstd)
    || is_own(ClientBuilder::deflate);

const fn is_own<T: Setter>(_: fn(ClientBuilder, bool) -> T) -> bool {
    T::IS_OWN
}

/// What setters give.
trait Setter {
    const IS_OWN: bool;
}

impl Setter for ClientBuilder {
    const IS_OWN: bool = true;
}

impl Setter for () {
    const IS_OWN: bool = false;
}

#[allow(dead_code, reason = "reqwest may have each of them")]
trait Missing: Sized {
    fn gzip(self, _: bool) {}
    fn brotli(self, _: bool) {}
    fn zstd(self, _: bool) {}
    fn deflate(self, _: bool) {}
}

impl Missing for ClientBuilder {}
