//! The client against real sockets.

mod support;

mod downloads;
mod errors;
mod requests;
mod retries;
mod secrets;
mod sse;
mod streams;
mod uploads;
