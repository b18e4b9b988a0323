//! Deployments of Azure: what goes to one has its name in the path.

use serde::Deserialize;

use super::error::{Error, Result};
use super::transport::Payload;
use crate::wire::encode_segment;

/// The paths that a deployment answers; they are those of Azure, whatever the document says.
const PATHS: [&str; 8] = [
    "completions",
    "chat/completions",
    "embeddings",
    "audio/transcriptions",
    "audio/translations",
    "audio/speech",
    "images/generations",
    "images/edits",
];

/// Which deployment answers.
pub(super) enum Deployment {
    /// The one that is called like the model of the body.
    OfModel,
    /// This one, whatever the model.
    Fixed(String),
}

impl Deployment {
    /// What stands before the path of a request with this body, if a deployment answers it.
    pub(super) fn before(&self, path: &str, payload: &Payload) -> Result<Option<String>> {
        if matches!(payload, Payload::None) || !PATHS.contains(&path.trim_start_matches('/')) {
            return Ok(None);
        }
        let model;
        let name = match self {
            Self::Fixed(name) => name,
            Self::OfModel => {
                model = model_of(payload);
                match &model {
                    Some(model) => model,
                    None => return Ok(None),
                }
            }
        };
        if matches!(name.as_str(), "" | "." | "..") {
            let text = format!("{name:?} cannot be the name of a deployment");
            return Err(Error::config(text));
        }
        let mut before = "/deployments/".to_owned();
        encode_segment(&mut before, name);
        Ok(Some(before))
    }
}

/// The `model` of a body.
fn model_of(payload: &Payload) -> Option<String> {
    #[derive(Deserialize)]
    struct Body {
        model: Option<String>,
    }
    match payload {
        Payload::None | Payload::Pairs(_) => None,
        Payload::Json(body) => serde_json::from_slice::<Body>(body).ok()?.model,
        Payload::Form(form) => form.text_of("model").map(str::to_owned),
    }
}
