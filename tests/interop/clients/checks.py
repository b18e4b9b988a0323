"""Counting checks. The last line of a script that is through is `N checks`."""

import contextlib
import struct
import zlib

_count = 0

# Not UTF-8, with line breaks of each kind and what looks like a boundary.
BYTES = bytes(range(256)) * 40 + b"\r\n--boundary--\r\n\n\r"

LINES = b'{"prompt": "a", "completion": " b"}\n' * 3


def check(holds, found=None):
    global _count
    _count += 1
    if not holds:
        raise AssertionError(f"check {_count} does not hold: {found!r}")


@contextlib.contextmanager
def refused(kind, status, *words):
    """The block raises this kind of exception, with this status and these words."""
    try:
        yield
    except kind as error:
        code = getattr(error, "http_status", None) or getattr(error, "status_code", None)
        check(code == status, (code, error))
        for word in words:
            check(word in str(error), error)
    else:
        check(False, f"nothing was raised, and {kind.__name__} was expected")


def picture(size=8):
    """A square PNG."""

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    rows = (b"\0" + b"\x40\x80\xc0\xff" * size) * size
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", head),
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def is_png(content):
    return content.startswith(b"\x89PNG\r\n\x1a\n")


def done():
    print(f"{_count} checks")
