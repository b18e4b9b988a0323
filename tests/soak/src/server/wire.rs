//! A TCP connection that can be reset from outside of what speaks on it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::log::Log;

/// Whether the connection is to be reset when it is dropped.
#[derive(Clone, Default)]
pub struct ResetAtEnd(Arc<AtomicBool>);

impl ResetAtEnd {
    pub fn set(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

pub struct Wire {
    tcp: TcpStream,
    reset: ResetAtEnd,
    log: Arc<Log>,
}

impl Wire {
    pub fn new(tcp: TcpStream, reset: ResetAtEnd, log: Arc<Log>) -> Self {
        // Pieces are to arrive as they are written.
        let _ = tcp.set_nodelay(true);
        Self { tcp, reset, log }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.reset.0.load(Ordering::SeqCst) {
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
        Pin::new(&mut self.tcp).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
