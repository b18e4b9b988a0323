// Written by `cargo codegen generate` from the OpenAPI document. Do not edit.

//! The operations of this area, as methods.
use crate::{operations, runtime, types};

/// Text that is changed as an instruction says.
///
/// Given a text and an instruction, a model returns the edited version of the text.
///
/// Operations of the tag `edits`.
#[derive(Clone, Debug)]
pub struct Edits {
    client: runtime::Client,
}

impl Edits {
    /// Create an edit.
    ///
    /// Edits a text as an instruction says, with the parameters of the request.
    ///
    /// `POST /edits` — API reference, section "Edits / Create edit".
    #[inline]
    pub fn create(
        &self,
        request: &types::CreateEditRequest,
    ) -> runtime::Call<runtime::Response<types::CreateEditResponse>> {
        self.client.operation(&operations::CREATE_EDIT).json(request).send()
    }
}

impl runtime::Client {
    /// Text that is changed as an instruction says.
    #[inline]
    pub fn edits(&self) -> Edits {
        Edits { client: self.clone() }
    }
}
