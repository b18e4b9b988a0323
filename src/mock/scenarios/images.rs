//! Images: as many, as large and in the form that the request asks for.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::mock::scenarios::kit::picture::png;
use crate::mock::scenarios::kit::text::hash;
use crate::mock::{Call, Reply, Scenario, now};

pub(crate) fn scenario() -> Box<dyn Scenario> {
    Box::new(Images)
}

struct Images;

impl Scenario for Images {
    fn answer(&self, call: &Call<'_>) -> Option<Reply> {
        match call.operation_id() {
            // That the files are there is what the document already asks for.
            "createImage" | "createImageEdit" | "createImageVariation" => Some(create(call)),
            _ => None,
        }
    }
}

fn create(call: &Call<'_>) -> Reply {
    let (width, height) = size(&call.text("size")).unwrap_or((1024, 1024));
    let subject = format!("{}\n{}", call.operation_id(), call.text("prompt"));
    let mut images = Vec::new();
    for index in 0..call.count("n").unwrap_or(1) {
        let seed = hash(&format!("{subject}\n{index}"));
        match png(width, height, seed) {
            Ok(file) => images.push(image(
                call,
                format!("{width}x{height}-{seed:016x}.png"),
                file,
            )),
            Err(error) => return Reply::error(500, format!("The image cannot be made: {error}")),
        }
    }
    let mut answer = call.example();
    answer["created"] = json!(now());
    answer["data"] = Value::Array(images);
    call.reply(answer)
}

fn image(call: &Call<'_>, name: String, file: Vec<u8>) -> Value {
    if call.text("response_format") == "b64_json" {
        return json!({"b64_json": STANDARD.encode(file)});
    }
    let path = format!("{}/mock/images/{name}", call.api.base_path);
    let url = format!("{}{path}", call.origin);
    call.state.publish(path, "image/png", file.into());
    json!({"url": url})
}

/// Width and height, if the text gives them; more than 4096 is not made.
fn size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once('x')?;
    let side = |text: &str| text.parse().ok().filter(|side| (1..=4096).contains(side));
    side(width).zip(side(height))
}
