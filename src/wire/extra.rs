//! Members that the document does not name.

use serde_json::{Map, Value};

/// Members that the document does not name, by their names on the wire.
pub type Extra = Map<String, Value>;
