//! A TCP connection that can be reset from outside of what speaks on it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::log::Log;

/// What is done to the connection below all protocols.
#[derive(Clone, Default)]
pub struct Control(Arc<Flags>);

#[derive(Default)]
struct Flags {
    reset: AtomicBool,
    stalls: AtomicBool,
}

impl Control {
    /// Resets it when it is dropped.
    pub fn reset_at_end(&self) {
        self.0.reset.store(true, Ordering::SeqCst);
    }

    /// Reads and writes nothing more. Nothing wakes who waits for it.
    pub fn stall(&self) {
        self.0.stalls.store(true, Ordering::SeqCst);
    }
}

pub struct Wire {
    tcp: TcpStream,
    control: Control,
    log: Arc<Log>,
}

impl Wire {
    pub fn new(tcp: TcpStream, control: Control, log: Arc<Log>) -> Self {
        // Pieces are to arrive as they are written.
        let _ = tcp.set_nodelay(true);
        Self { tcp, control, log }
    }

    fn stalls(&self) -> bool {
        self.control.0.stalls.load(Ordering::SeqCst)
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.control.0.reset.load(Ordering::SeqCst) {
            let _ = self.tcp.set_zero_linger();
        }
        self.log.closed();
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.stalls() {
            return Poll::Pending;
        }
        Pin::new(&mut self.tcp).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.stalls() {
            return Poll::Pending;
        }
        Pin::new(&mut self.tcp).poll_write(context, bytes)
    }

    /// So that all of a handshake that fails is written at once, as it would be without this.
    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.stalls() {
            return Poll::Pending;
        }
        Pin::new(&mut self.tcp).poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
