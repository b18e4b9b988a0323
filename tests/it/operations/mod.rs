//! Every operation of the table, called through its types with values that are made from the
//! document, so that a new operation is tested without another line.

pub(crate) mod given;
mod sample;
mod sent;
mod tests;

// Written by the generator and formatted by it.
#[rustfmt::skip]
#[path = "../../../generated/calls.rs"]
mod calls;

use std::pin::Pin;
use std::sync::LazyLock;

use openai_typed::__runtime as runtime;
use openai_typed::operations::OPERATIONS;
use openai_typed::operations::Operation;
use openai_typed::{Call, Client, Error, types};
use serde_json::Value;

pub(crate) use given::Given;
#[allow(unused_imports, reason = "other tests of this package use it")]
pub(crate) use sample::resolve;

/// The document, which is put together once: each test asks for it at every operation.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(openai_typed::openapi);
    &DOCUMENT
}

/// A call whose answer is of no interest.
pub(crate) type Bare = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

pub(crate) fn bare<T: Send + 'static>(call: Call<T>) -> Bare {
    Box::pin(async { call.await.map(drop) })
}

/// A call of an operation, and the method that made it.
pub(crate) struct Made {
    pub(crate) method: &'static str,
    /// Whether the answer is read as events.
    pub(crate) streams: bool,
    /// Whether the method takes the query and header parameters.
    pub(crate) takes_parameters: bool,
    pub(crate) call: Bare,
}

/// The calls of an operation with these values, one for each of its methods.
pub(crate) fn calls(client: &Client, operation: &Operation, given: &Given) -> Vec<Made> {
    calls::calls(client, operation.id, given)
}

/// The calls of every operation with these values, each with its operation.
pub(crate) fn all(
    client: &Client,
    given: impl Fn(&Operation) -> Given,
) -> Vec<(&'static Operation, Made)> {
    let operations = OPERATIONS.iter();
    let made = operations.flat_map(|operation| {
        let calls = calls(client, operation, &given(operation)).into_iter();
        calls.map(|made| (*operation, made))
    });
    made.collect()
}
